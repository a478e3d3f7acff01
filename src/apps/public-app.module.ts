import { Module, type DynamicModule } from '@nestjs/common';
import { DocumentEntity } from '../identity/documents/document.entity.js';
import { ApplicationEntity } from '../identity/intake/application.entity.js';
import { IntakeModule } from '../identity/intake/intake.module.js';
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
          entities: [ApplicationEntity, DocumentEntity],
          csrf,
          queue: { postgresUrl: config.QUEUE_DATABASE_URL, redisUrl: config.REDIS_URL },
        }),
        IntakeModule.forProcess({
          identityKey: config.IDENTITY_KEY,
          storeDirectory: config.IDENTITY_STORE_DIR,
          publicUrl: config.PUBLIC_URL.replace(/\/+$/, ''),
          isSecure: config.PUBLIC_URL.startsWith('https:'),
        }),
      ],
    };
  }
}
