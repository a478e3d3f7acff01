import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { EVENT_NAMES } from '../event-names.js';
import { AuditService } from './audit.service.js';
import { readLogFilter, toQuery } from './log-filter.js';

// 5 million entries; a larger number in the address is a mistake, not a page.
const MOST_PAGES = 100_000;

@Controller()
export class AuditPage {
  constructor(private readonly audit: AuditService) {}

  @Get()
  @RequirePermission('decision-log:read')
  async show(
    @CurrentPrincipal() auditor: Principal,
    @Query() query: Record<string, unknown>,
    @Res() response: Response,
  ): Promise<void> {
    const filter = readLogFilter(query);
    const page = Math.min(MOST_PAGES, Math.max(1, Math.trunc(Number(query['page'] ?? 1)) || 1));
    const shown = await this.audit.showPage(auditor, filter, page);
    response.render('audit/log', {
      ...shown,
      page,
      filter,
      query: toQuery(filter),
      events: Object.entries(EVENT_NAMES).map(([value, label]) => ({ value, label })),
      eventNames: EVENT_NAMES,
    });
  }

  @Get('chain')
  @RequirePermission('decision-log:read')
  async checkChain(@CurrentPrincipal() auditor: Principal, @Res() response: Response): Promise<void> {
    response.render('audit/chain', { verdict: await this.audit.checkChain(auditor) });
  }

  /** A POST, because giving out the log is itself an entry of the log. */
  @Post('export')
  @RequirePermission('decision-log:read')
  async exportLog(@CurrentPrincipal() auditor: Principal, @Res() response: Response): Promise<void> {
    const bundle = await this.audit.exportLog(auditor);
    response
      .attachment('entscheidungsprotokoll.json')
      .type('application/json')
      .send(JSON.stringify(bundle, null, 1));
  }
}
