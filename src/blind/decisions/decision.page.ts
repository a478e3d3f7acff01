import { Body, Controller, Get, NotFoundException, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { toProcedureHead } from '../committee-labels.js';
import { IdParam } from '../page-id.decorator.js';
import { toDecisionTables, type DecisionTables } from './decision-view.js';
import { canOpenConsolidation, DecisionService, type DecisionView } from './decision.service.js';

const REFUSALS = {
  'not-ready': 'Dieser Schritt ist noch nicht oder nicht mehr möglich. Unten steht der aktuelle Stand.',
  changed:
    'Der Stand hat sich seit Ihrer Ansicht geändert. Es wurde nichts versiegelt. Prüfen Sie die Rangfolge noch einmal.',
} as const;

@Controller('procedures/:procedureId')
export class DecisionPage {
  constructor(private readonly decisions: DecisionService) {}

  @Get('decision')
  @RequirePermission('decision:read')
  async show(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    renderDecision(response, await this.get(me, procedureId));
  }

  @Post('consolidation')
  @RequirePermission('decision:seal')
  async openConsolidation(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.decisions.openConsolidation(me, procedureId);
    if (outcome.kind === 'not-found') throw new NotFoundException();
    if (outcome.kind === 'not-ready') {
      renderDecision(response.status(422), await this.get(me, procedureId), REFUSALS['not-ready']);
      return;
    }
    response.redirect(303, decisionPath(response, procedureId));
  }

  @Get('decision/seal')
  @RequirePermission('decision:seal')
  async confirm(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const view = await this.get(me, procedureId);
    if (view.procedure.duty !== 'committee-chair') throw new NotFoundException();
    if (view.stage.kind !== 'preview') {
      renderDecision(response.status(422), view, REFUSALS['not-ready']);
      return;
    }
    const { files } = view.stage.content;
    response.render('committee/decision-seal', {
      procedure: toProcedureHead(view.procedure),
      hash: view.stage.hash,
      fileCount: files.length,
      invited: files.filter(({ isInvited }) => isInvited).map(({ rank, pseudonym }) => ({ rank, pseudonym })),
    });
  }

  @Post('decision/seal')
  @RequirePermission('decision:seal')
  async seal(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Body() body: Readonly<Record<string, unknown>>,
    @Res() response: Response,
  ): Promise<void> {
    const seenHash = typeof body['hash'] === 'string' ? body['hash'] : '';
    const outcome = await this.decisions.seal(me, procedureId, seenHash);
    switch (outcome.kind) {
      case 'not-found':
        throw new NotFoundException();
      case 'not-ready':
      case 'changed':
        renderDecision(response.status(422), await this.get(me, procedureId), REFUSALS[outcome.kind]);
        return;
      case 'sealed':
        response.redirect(303, decisionPath(response, procedureId));
    }
  }

  private async get(me: Principal, procedureId: ProcedureId): Promise<DecisionView> {
    const view = await this.decisions.find(me, procedureId);
    if (view === undefined) throw new NotFoundException();
    return view;
  }
}

function renderDecision(response: Response, view: DecisionView, refusal = ''): void {
  const { stage } = view;
  response.render('committee/decision', {
    procedure: toProcedureHead(view.procedure),
    stage: stage.kind,
    raters: view.raters.map(({ displayName, duty, hasSealed }) => ({
      name: displayName,
      isChair: duty === 'committee-chair',
      hasSealed,
    })),
    unrated: 'unrated' in stage ? stage.unrated : [],
    canOpenConsolidation: canOpenConsolidation(view),
    invitations: view.procedure.invitations,
    tables: tablesOf(view),
    seal: sealOf(view),
    refusal,
  });
}

function tablesOf({ stage, raters }: DecisionView): DecisionTables | null {
  const names = new Map(raters.map(({ accountId, displayName }) => [accountId, displayName]));
  if (stage.kind === 'preview') return toDecisionTables(stage.content, names);
  return stage.kind === 'sealed' ? toDecisionTables(stage.decision.content, names) : null;
}

function sealOf({ stage }: DecisionView): { hash: string; sealedAt: Date; sealedByName: string } | null {
  if (stage.kind !== 'sealed') return null;
  const { hash, sealedAt, sealedByName } = stage.decision;
  return { hash, sealedAt, sealedByName };
}

function decisionPath(response: Response, procedureId: ProcedureId): string {
  const { home } = response.locals as { readonly home: string };
  return `${home}/procedures/${procedureId}/decision`;
}
