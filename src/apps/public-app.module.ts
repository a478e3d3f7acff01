import { Module, type DynamicModule } from '@nestjs/common';
import type { CsrfProtection } from '../platform/auth/csrf.adapter.js';
import type { PublicConfig } from '../platform/config/process.config.js';
import { PlatformModule } from '../platform/platform.module.js';

/** Everything the public process may load; see the import rules. */
@Module({})
export class PublicAppModule {
  static build(config: PublicConfig, csrf: CsrfProtection): DynamicModule {
    return {
      module: PublicAppModule,
      imports: [
        PlatformModule.forProcess({
          databaseUrl: config.DATABASE_URL,
          csrf,
          queue: { postgresUrl: config.QUEUE_DATABASE_URL, redisUrl: config.REDIS_URL },
        }),
      ],
    };
  }
}
