import { Module } from '@nestjs/common';
import { DecisionLogModule } from '../../decision-log/decision-log.module.js';
import { AccountRepository } from './account.repository.js';
import { AccountsPage } from './accounts.page.js';
import { AccountsService } from './accounts.service.js';
import { OwnPasswordPage } from './own-password.page.js';
import { OwnPasswordService } from './own-password.service.js';

/** Accounts of a city, for its administrators, and the own password of everybody. */
@Module({
  imports: [DecisionLogModule],
  controllers: [AccountsPage, OwnPasswordPage],
  providers: [AccountRepository, AccountsService, OwnPasswordService],
})
export class AccountAdministrationModule {}
