import { Module } from '@nestjs/common';
import { DecisionLogModule } from '../decision-log.module.js';
import { AuditPage } from './audit.page.js';
import { AuditService } from './audit.service.js';
import { LogEntryRepository } from './log-entry.repository.js';

@Module({
  imports: [DecisionLogModule],
  controllers: [AuditPage],
  providers: [AuditService, LogEntryRepository],
})
export class AuditModule {}
