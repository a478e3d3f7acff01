import { Controller, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { ROW_ID } from '../../platform/web/row-id.adapter.js';
import { labelState, nameDuty } from './procedure-labels.js';
import { APPROVAL_REFUSALS, RevealService, type RevealView } from './reveal.service.js';

const NOTICES: Readonly<Record<string, string>> = {
  zugestimmt: 'Ihre Zustimmung ist im Entscheidungsprotokoll festgehalten.',
};
/** The worker needs a moment; the page asks again by itself. */
const RELOAD_SECONDS = '3';

@Controller('procedures/:id')
export class RevealPage {
  constructor(private readonly reveals: RevealService) {}

  @Get('reveal')
  @RequirePermission('reveal:approve')
  async show(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Query('hinweis') notice: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const view = await this.reveals.find(principal, id);
    if (view === undefined) throw new NotFoundException();
    renderReveal(response, view, { errors: [], notice: NOTICES[notice ?? ''] });
  }

  @Post('reveal')
  @RequirePermission('reveal:approve')
  async approve(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.reveals.approve(principal, id);
    if (outcome.kind === 'not-found') throw new NotFoundException();
    if (outcome.kind === 'approved') {
      response.redirect(303, `/office/procedures/${id}/reveal?hinweis=zugestimmt`);
      return;
    }
    const view = await this.reveals.find(principal, id);
    if (view === undefined) throw new NotFoundException();
    const errors = [{ field: '', message: APPROVAL_REFUSALS[outcome.reason] }];
    renderReveal(response.status(422), view, { errors });
  }

  @Get('revealed')
  @RequirePermission('revealed:read')
  async showCards(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const view = await this.reveals.findCards(principal, id);
    if (view === undefined) throw new NotFoundException();
    response.render('office/revealed', { ...view });
  }
}

function renderReveal(
  response: Response,
  view: RevealView,
  form: {
    readonly errors: readonly { field: string; message: string }[];
    readonly notice?: string | undefined;
  },
): void {
  const { procedure, decision, approvals, mayApprove } = view;
  const isRunning = procedure.state === 'sealed' && approvals.length === 2;
  if (isRunning) response.setHeader('Refresh', RELOAD_SECONDS);
  response.render('office/reveal', {
    ...form,
    procedure,
    state: labelState(procedure.state),
    decision,
    ranking: procedure.duty === 'hr-clerk' ? (decision?.entries ?? []) : [],
    invitedCount: decision?.entries.filter(({ isInvited }) => isInvited).length ?? 0,
    approvals: (['hr-clerk', 'neutral-office'] as const).map((duty) => ({
      dutyName: nameDuty(duty),
      given: approvals.find((approval) => approval.duty === duty),
    })),
    mayApprove,
    isRunning,
    canSeeCards: procedure.state === 'revealed' && procedure.duty === 'hr-clerk',
  });
}
