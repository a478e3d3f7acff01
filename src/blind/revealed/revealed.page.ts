import { Controller, Get, NotFoundException, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { toProcedureHead } from '../committee-labels.js';
import { IdParam } from '../page-id.decorator.js';
import { RevealedService } from './revealed.service.js';

@Controller('procedures/:procedureId/revealed')
export class RevealedPage {
  constructor(private readonly revealed: RevealedService) {}

  @Get()
  @RequirePermission('decision:read')
  async show(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const view = await this.revealed.find(me, procedureId);
    if (view === undefined) throw new NotFoundException();
    response.render('committee/revealed', {
      procedure: toProcedureHead(view.procedure),
      isSealed: view.isSealed,
      cards: view.cards,
      pseudonymous: view.pseudonymous,
    });
  }
}
