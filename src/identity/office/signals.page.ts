import { Controller, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { ROW_ID } from '../../platform/web/row-id.adapter.js';
import { nameDocument } from './document-page.js';
import { SignalService, type SignalId } from './signal.service.js';

@Controller('signals')
export class SignalsPage {
  constructor(private readonly signals: SignalService) {}

  @Get()
  @RequirePermission('signal:read')
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query('hinweis') notice: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const signals = (await this.signals.list(principal)).map((signal) => ({
      ...signal,
      documentName: nameDocument(signal.documentKind, signal.documentOrdinal),
    }));
    response.render('office/signals', {
      open: signals.filter(({ acknowledgedAt }) => acknowledgedAt === null),
      done: signals.filter(({ acknowledgedAt }) => acknowledgedAt !== null),
      notice: notice === 'uebernommen' ? 'Der Hinweis ist als bearbeitet festgehalten.' : undefined,
    });
  }

  @Post(':id/acknowledge')
  @RequirePermission('signal:read')
  async acknowledge(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: SignalId,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.signals.acknowledge(principal, id);
    if (outcome.kind === 'not-found') throw new NotFoundException();
    response.redirect(303, '/office/signals?hinweis=uebernommen');
  }
}
