import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock/clock.adapter.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { DecisionLogRepository } from '../decision-log.repository.js';
import type { LogEntry } from '../log-entry.js';
import { EXPORT_FORMAT, type LogExport } from '../log-export.js';
import { verifyChain, type ChainVerdict } from '../verify-chain.js';
import { LogEntryRepository } from './log-entry.repository.js';
import type { LogFilter } from './log-filter.js';

export const PAGE_SIZE = 50;

export interface LogPage {
  readonly entries: readonly LogEntry[];
  readonly total: number;
  readonly pages: number;
  readonly procedures: readonly { readonly id: string; readonly title: string }[];
}

@Injectable()
export class AuditService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly entries: LogEntryRepository,
    private readonly decisionLog: DecisionLogRepository,
    private readonly clock: Clock,
  ) {}

  /** @param page 1-based */
  showPage(auditor: Principal, filter: LogFilter, page: number): Promise<LogPage> {
    return this.transaction.run(auditor, async (tx) => {
      const total = await this.entries.count(tx, filter);
      return {
        total,
        pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
        entries: await this.entries.listPage(tx, filter, (page - 1) * PAGE_SIZE, PAGE_SIZE),
        procedures: await this.entries.listProcedures(tx),
      };
    });
  }

  checkChain(auditor: Principal): Promise<ChainVerdict> {
    return this.transaction.run(auditor, async (tx) => verifyChain(await this.entries.listAll(tx)));
  }

  /** Every entry of the tenant. The export itself is logged afterwards, so it is not part of what it exports. */
  exportLog(auditor: Principal): Promise<LogExport> {
    return this.transaction.run(auditor, async (tx) => {
      const entries = await this.entries.listAll(tx);
      await this.decisionLog.append(tx, {
        actor: auditor.accountId,
        event: 'decision-log.exported',
        subject: auditor.tenantId,
        details: { entries: entries.length },
      });
      return {
        format: EXPORT_FORMAT,
        tenantId: auditor.tenantId,
        exportedAt: this.clock.now().toISOString(),
        entries,
      };
    });
  }
}
