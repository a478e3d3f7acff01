import { Module, type DynamicModule } from '@nestjs/common';
import { LoginModule } from '../accounts/login.module.js';
import type { CsrfProtection } from '../platform/auth/csrf.adapter.js';
import type { OfficeConfig } from '../platform/config/process.config.js';
import { PlatformModule } from '../platform/platform.module.js';

/** Everything the office process may load; see the import rules. */
@Module({})
export class OfficeAppModule {
  static build(config: OfficeConfig, csrf: CsrfProtection): DynamicModule {
    return {
      module: OfficeAppModule,
      imports: [
        PlatformModule.forProcess({
          databaseUrl: config.DATABASE_URL,
          csrf,
          queue: { postgresUrl: config.QUEUE_DATABASE_URL, redisUrl: config.REDIS_URL },
        }),
        LoginModule,
      ],
    };
  }
}
