import { Body, Controller, Get, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CriterionId, ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { readText, type FormBody } from '../../platform/web/form-fields.js';
import { ROW_ID } from '../../platform/web/row-id.adapter.js';
import { CRITERIA_LIBRARY } from '../criteria-library.js';
import {
  EMPTY_CRITERION,
  readCriterionFields,
  toCriterionFields,
  type CriterionFields,
} from './criterion-input.js';
import { CriteriaService, type CriterionChange } from './criteria.service.js';
import type { OfficeProcedure } from './office-procedure.repository.js';

const FROZEN: FieldError = {
  field: '',
  message: 'Die Kriterien sind festgeschrieben und lassen sich nicht mehr ändern.',
};

@Controller('procedures/:id/criteria')
export class CriteriaPage {
  constructor(private readonly criteria: CriteriaService) {}

  @Get('new')
  @RequirePermission('procedure:write')
  async showNew(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const procedure = await this.criteria.findProcedure(principal, id);
    if (procedure === undefined) throw new NotFoundException();
    renderForm(response, { procedure, fields: EMPTY_CRITERION, errors: [] });
  }

  @Post()
  @RequirePermission('procedure:write')
  async add(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const fields = readCriterionFields(body);
    const outcome = await this.criteria.add(principal, id, fields);
    await this.answer(principal, id, outcome, { fields }, response);
  }

  @Post('library')
  @RequirePermission('procedure:write')
  async addFromLibrary(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.criteria.addFromLibrary(principal, id, readText(body, 'key'));
    await this.answer(principal, id, outcome, { fields: EMPTY_CRITERION }, response);
  }

  @Get(':criterionId')
  @RequirePermission('procedure:write')
  async show(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Param('criterionId', ROW_ID) criterionId: CriterionId,
    @Res() response: Response,
  ): Promise<void> {
    const view = await this.criteria.find(principal, id, criterionId);
    if (view === undefined) throw new NotFoundException();
    const fields = toCriterionFields(view.criterion);
    renderForm(response, { procedure: view.procedure, criterionId, fields, errors: [] });
  }

  @Post(':criterionId')
  @RequirePermission('procedure:write')
  async change(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Param('criterionId', ROW_ID) criterionId: CriterionId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const fields = readCriterionFields(body);
    const outcome = await this.criteria.change(principal, id, criterionId, fields);
    await this.answer(principal, id, outcome, { fields, criterionId }, response);
  }

  @Post(':criterionId/remove')
  @RequirePermission('procedure:write')
  async remove(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Param('criterionId', ROW_ID) criterionId: CriterionId,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.criteria.remove(principal, id, criterionId);
    await this.answer(principal, id, outcome, { fields: EMPTY_CRITERION, criterionId }, response);
  }

  private async answer(
    principal: Principal,
    id: ProcedureId,
    outcome: CriterionChange,
    form: { readonly fields: CriterionFields; readonly criterionId?: CriterionId },
    response: Response,
  ): Promise<void> {
    if (outcome.kind === 'saved') {
      response.redirect(303, `/office/procedures/${id}?hinweis=gespeichert#kriterien`);
      return;
    }
    const procedure = await this.criteria.findProcedure(principal, id);
    if (outcome.kind === 'not-found' || procedure === undefined) throw new NotFoundException();
    const errors = outcome.kind === 'invalid' ? outcome.errors : [FROZEN];
    renderForm(response.status(422), { procedure, ...form, errors });
  }
}

function renderForm(
  response: Response,
  form: {
    readonly procedure: OfficeProcedure;
    readonly criterionId?: CriterionId;
    readonly fields: CriterionFields;
    readonly errors: readonly FieldError[];
  },
): void {
  const library = CRITERIA_LIBRARY.map(({ key, label, justification }) => ({ key, label, justification }));
  response.render('office/criterion', { ...form, library });
}
