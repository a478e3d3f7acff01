import { Module, type DynamicModule } from '@nestjs/common';
import { LoginModule } from '../accounts/login.module.js';
import type { CsrfProtection } from '../platform/auth/csrf.adapter.js';
import type { AuditConfig } from '../platform/config/process.config.js';
import { AuditModule } from '../decision-log/audit/audit.module.js';
import { PlatformModule } from '../platform/platform.module.js';

/** Everything the audit process may load; see the import rules. */
@Module({})
export class AuditAppModule {
  static build(config: AuditConfig, csrf: CsrfProtection): DynamicModule {
    return {
      module: AuditAppModule,
      imports: [
        PlatformModule.forProcess({
          databaseUrl: config.DATABASE_URL,
          csrf,
        }),
        LoginModule,
        AuditModule,
      ],
    };
  }
}
