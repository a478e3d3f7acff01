import { Controller, Get, NotFoundException, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { toProcedureHead } from '../committee-labels.js';
import { IdParam } from '../page-id.decorator.js';
import { toDecisionTables } from './decision-view.js';
import type { SealedDecision } from './decision.repository.js';
import { DecisionService, type DecisionView } from './decision.service.js';

/** The Auswahlvermerk: everything the sealed decision rests on, to print and to check. */
@Controller('procedures/:procedureId/decision')
export class SelectionRecordPage {
  constructor(private readonly decisions: DecisionService) {}

  @Get('record')
  @RequirePermission('decision:read')
  async show(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const { view, decision } = await this.get(me, procedureId);
    const names = new Map(view.raters.map(({ accountId, displayName }) => [accountId, displayName]));
    response.render('committee/selection-record', {
      procedure: toProcedureHead(view.procedure),
      vacancies: decision.content.vacancies,
      invitations: decision.content.invitations,
      tables: toDecisionTables(decision.content, names),
      seal: { hash: decision.hash, sealedAt: decision.sealedAt, sealedByName: decision.sealedByName },
    });
  }

  /** The sealed bytes themselves: their SHA-256 is the hash in the decision log. */
  @Get('content')
  @RequirePermission('decision:read')
  async download(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const { decision } = await this.get(me, procedureId);
    response
      .attachment(`Auswahlvermerk-${decision.hash.slice(0, 12)}.json`)
      .type('application/json')
      .send(Buffer.from(decision.text));
  }

  private async get(
    me: Principal,
    procedureId: ProcedureId,
  ): Promise<{ readonly view: DecisionView; readonly decision: SealedDecision }> {
    const view = await this.decisions.find(me, procedureId);
    if (view?.stage.kind !== 'sealed') throw new NotFoundException();
    return { view, decision: view.stage.decision };
  }
}
