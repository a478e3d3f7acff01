import { Body, Controller, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { readText, type FormBody } from '../../platform/web/form-fields.js';
import { ROW_ID } from '../../platform/web/row-id.adapter.js';
import { toBerlinDate } from './berlin-time.js';
import { EMPTY_PROCEDURE, readProcedureFields, type ProcedureFields } from './procedure-input.js';
import { labelState, nameDuty } from './procedure-labels.js';
import { toProcedurePage } from './procedure-page.js';
import { ProcedureService } from './procedure.service.js';

const NOTICES: Readonly<Record<string, string>> = {
  angelegt:
    'Das Verfahren ist als Entwurf angelegt. Legen Sie jetzt Kriterien fest und bestellen Sie die Beteiligten.',
  gespeichert: 'Ihre Änderung ist gespeichert.',
  frist: 'Die neue Frist gilt für alle und ist im Entscheidungsprotokoll festgehalten.',
  weiter: 'Der Schritt ist getan und im Entscheidungsprotokoll festgehalten.',
};
const FROZEN: FieldError = {
  field: '',
  message: 'Die Kriterien sind festgeschrieben. Titel, Plätze und Einladungen lassen sich nicht mehr ändern.',
};

@Controller('procedures')
export class ProceduresPage {
  constructor(private readonly procedures: ProcedureService) {}

  @Get()
  @RequirePermission('procedure:read')
  async list(@CurrentPrincipal() principal: Principal, @Res() response: Response): Promise<void> {
    const procedures = await this.procedures.list(principal);
    response.render('office/procedures', {
      procedures: procedures.map((procedure) => ({
        ...procedure,
        stateLabel: labelState(procedure.state),
        dutyName: procedure.duty === null ? 'Beteiligung' : nameDuty(procedure.duty),
      })),
      mayCreate: principal.roles.includes('hr-clerk'),
    });
  }

  @Get('new')
  @RequirePermission('procedure:write')
  showNew(@Res() response: Response): void {
    renderForm(response, EMPTY_PROCEDURE, [], undefined);
  }

  @Post()
  @RequirePermission('procedure:write')
  async create(
    @CurrentPrincipal() principal: Principal,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const fields = readProcedureFields(body);
    const outcome = await this.procedures.create(principal, fields);
    if (outcome.kind === 'saved') response.redirect(303, `/office/procedures/${outcome.id}?hinweis=angelegt`);
    else
      renderForm(
        response.status(422),
        fields,
        outcome.kind === 'invalid' ? outcome.errors : [FROZEN],
        undefined,
      );
  }

  @Get(':id')
  @RequirePermission('procedure:read')
  async show(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Query('hinweis') notice: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const view = await this.procedures.find(principal, id);
    if (view === undefined) throw new NotFoundException();
    response.render('office/procedure', {
      ...toProcedurePage(view),
      errors: [],
      notice: NOTICES[notice ?? ''],
    });
  }

  @Get(':id/edit')
  @RequirePermission('procedure:write')
  async showEdit(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const view = await this.procedures.find(principal, id);
    if (view?.access !== 'manage') throw new NotFoundException();
    const { procedure } = view;
    const fields: ProcedureFields = {
      title: procedure.title,
      occupation: procedure.occupation,
      description: procedure.description,
      closesOn: toBerlinDate(procedure.closesAt),
      vacancies: String(procedure.vacancies),
      invitations: String(procedure.invitations),
      releasesClean: procedure.releasesClean,
    };
    renderForm(response, fields, [], id);
  }

  @Post(':id/edit')
  @RequirePermission('procedure:write')
  async edit(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const fields = readProcedureFields(body);
    const outcome = await this.procedures.change(principal, id, fields);
    if (outcome.kind === 'not-found') throw new NotFoundException();
    if (outcome.kind === 'saved') response.redirect(303, `/office/procedures/${id}?hinweis=gespeichert`);
    else renderForm(response.status(422), fields, outcome.kind === 'invalid' ? outcome.errors : [FROZEN], id);
  }

  @Post(':id/deadline')
  @RequirePermission('procedure:write')
  async extendDeadline(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.procedures.extendDeadline(principal, id, readText(body, 'closesOn'));
    if (outcome.kind === 'saved') {
      response.redirect(303, `/office/procedures/${id}?hinweis=frist`);
      return;
    }
    const view = await this.procedures.find(principal, id);
    if (outcome.kind === 'not-found' || view === undefined) throw new NotFoundException();
    const errors = outcome.kind === 'invalid' ? outcome.errors : [FROZEN];
    response.status(422).render('office/procedure', { ...toProcedurePage(view), errors });
  }
}

function renderForm(
  response: Response,
  fields: ProcedureFields,
  errors: readonly FieldError[],
  procedureId: ProcedureId | undefined,
): void {
  response.render('office/procedure-form', { fields, errors, procedureId });
}
