import { Module, type DynamicModule } from '@nestjs/common';
import { AccountAdministrationModule } from '../accounts/administration/administration.module.js';
import { LoginModule } from '../accounts/login.module.js';
import { OfficeModule } from '../identity/office/office.module.js';
import type { CsrfProtection } from '../platform/auth/csrf.adapter.js';
import type { OfficeConfig } from '../platform/config/process.config.js';
import { PlatformModule } from '../platform/platform.module.js';
import { CriterionEntity } from '../procedures/criterion.entity.js';
import { OfficeProceduresModule } from '../procedures/office/office-procedures.module.js';

/** Everything the office process may load; see the import rules. */
@Module({})
export class OfficeAppModule {
  static build(config: OfficeConfig, csrf: CsrfProtection): DynamicModule {
    return {
      module: OfficeAppModule,
      imports: [
        PlatformModule.forProcess({
          databaseUrl: config.DATABASE_URL,
          entities: [CriterionEntity],
          csrf,
          queue: { postgresUrl: config.QUEUE_DATABASE_URL, redisUrl: config.REDIS_URL },
        }),
        LoginModule,
        OfficeProceduresModule,
        OfficeModule.build(config.IDENTITY_KEY),
        AccountAdministrationModule,
      ],
    };
  }
}
