import { Module, type DynamicModule } from '@nestjs/common';
import { LoginModule } from '../accounts/login.module.js';
import { BlindModule } from '../blind/blind.module.js';
import type { CsrfProtection } from '../platform/auth/csrf.adapter.js';
import type { CommitteeConfig } from '../platform/config/process.config.js';
import { PlatformModule } from '../platform/platform.module.js';
import { CriterionEntity } from '../procedures/criterion.entity.js';

/** Everything the committee process may load; see the import rules. */
@Module({})
export class CommitteeAppModule {
  static build(config: CommitteeConfig, csrf: CsrfProtection): DynamicModule {
    return {
      module: CommitteeAppModule,
      imports: [
        PlatformModule.forProcess({
          databaseUrl: config.DATABASE_URL,
          entities: [CriterionEntity],
          csrf,
        }),
        LoginModule,
        BlindModule.forCommittee({
          blindKey: config.BLIND_KEY,
          storeDirectory: config.BLIND_STORE_DIR,
        }),
      ],
    };
  }
}
