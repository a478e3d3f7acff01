import { Body, Controller, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { readText, type FormBody } from '../../platform/web/form-fields.js';
import { ROW_ID } from '../../platform/web/row-id.adapter.js';
import { toProcedurePage } from './procedure-page.js';
import { isOfficeStep } from './procedure-steps.js';
import { ProcedureService } from './procedure.service.js';
import { StepsService, type StepOutcome } from './steps.service.js';

const MOVED_ON = 'Der Stand des Verfahrens hat sich inzwischen geändert. Prüfen Sie den neuen Stand.';

@Controller('procedures/:id')
export class StepsPage {
  constructor(
    private readonly steps: StepsService,
    private readonly procedures: ProcedureService,
  ) {}

  @Post('steps')
  @RequirePermission('procedure:write')
  async take(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const step = readText(body, 'to');
    if (!isOfficeStep(step) || step === 'cancelled') throw new NotFoundException();
    await this.answer(principal, id, await this.steps.take(principal, id, step), response);
  }

  @Post('cancel')
  @RequirePermission('procedure:write')
  async cancel(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(
      principal,
      id,
      await this.steps.cancel(principal, id, readText(body, 'reason')),
      response,
    );
  }

  private async answer(
    principal: Principal,
    id: ProcedureId,
    outcome: StepOutcome,
    response: Response,
  ): Promise<void> {
    if (outcome.kind === 'taken') {
      response.redirect(303, `/office/procedures/${id}?hinweis=weiter`);
      return;
    }
    const view = await this.procedures.find(principal, id);
    if (outcome.kind === 'not-found' || view === undefined) throw new NotFoundException();
    const messages = outcome.kind === 'refused' ? outcome.obstacles : [MOVED_ON];
    response.status(422).render('office/procedure', {
      ...toProcedurePage(view),
      errors: messages.map((message) => ({ field: '', message })),
    });
  }
}
