import { Module } from '@nestjs/common';
import { DecisionLogModule } from '../../decision-log/decision-log.module.js';
import { AccountRepository } from './account.repository.js';
import { AccountsPage } from './accounts.page.js';
import { AccountsService } from './accounts.service.js';

/** Accounts of a city, for its administrators. */
@Module({
  imports: [DecisionLogModule],
  controllers: [AccountsPage],
  providers: [AccountRepository, AccountsService],
})
export class AccountAdministrationModule {}
