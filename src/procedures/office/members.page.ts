import { Body, Controller, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { AccountId, ProcedureId } from '../../policy/ids.js';
import { DUTIES, ROLE_NAMES, type Duty } from '../../policy/permissions.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { readText, type FormBody } from '../../platform/web/form-fields.js';
import { ROW_ID } from '../../platform/web/row-id.adapter.js';
import { APPOINTMENT_REFUSALS, canAppoint, canDismiss, DISMISSAL_REFUSALS } from './member-rules.js';
import { MembersService, type MembersView } from './members.service.js';
import { nameDuty } from './procedure-labels.js';

const NOTICES: Readonly<Record<string, string>> = {
  bestellt: 'Die Person ist bestellt.',
  entlassen: 'Die Aufgabe ist zurückgenommen.',
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

@Controller('procedures/:id/members')
export class MembersPage {
  constructor(private readonly members: MembersService) {}

  @Get()
  @RequirePermission('procedure:write')
  async show(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Query('hinweis') notice: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const view = await this.members.find(principal, id);
    if (view === undefined) throw new NotFoundException();
    renderMembers(response, principal, view, { errors: [], notice: NOTICES[notice ?? ''] });
  }

  @Post()
  @RequirePermission('procedure:write')
  async appoint(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const duty = DUTIES.find((candidate) => candidate === readText(body, 'duty'));
    const account = readText(body, 'account');
    if (duty === undefined || !UUID.test(account)) {
      const field = duty === undefined ? 'duty' : 'account';
      const message =
        duty === undefined ? 'Wählen Sie eine Aufgabe.' : APPOINTMENT_REFUSALS['unknown-account'];
      await this.refuse(principal, id, { field, message }, { duty, account }, response);
      return;
    }
    const outcome = await this.members.appoint(principal, id, account as AccountId, duty);
    if (outcome.kind === 'not-found') throw new NotFoundException();
    if (outcome.kind === 'appointed')
      response.redirect(303, `/office/procedures/${id}/members?hinweis=bestellt`);
    else {
      const error = { field: 'account', message: APPOINTMENT_REFUSALS[outcome.reason] };
      await this.refuse(principal, id, error, { duty, account }, response);
    }
  }

  @Post(':accountId/dismiss')
  @RequirePermission('procedure:write')
  async dismiss(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: ProcedureId,
    @Param('accountId', ROW_ID) accountId: AccountId,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.members.dismiss(principal, id, accountId);
    if (outcome.kind === 'not-found') throw new NotFoundException();
    if (outcome.kind === 'dismissed')
      response.redirect(303, `/office/procedures/${id}/members?hinweis=entlassen`);
    else {
      const error = { field: '', message: DISMISSAL_REFUSALS[outcome.reason] };
      await this.refuse(principal, id, error, {}, response);
    }
  }

  private async refuse(
    principal: Principal,
    id: ProcedureId,
    error: FieldError,
    chosen: { readonly duty?: Duty | undefined; readonly account?: string },
    response: Response,
  ): Promise<void> {
    const view = await this.members.find(principal, id);
    if (view === undefined) throw new NotFoundException();
    renderMembers(response.status(422), principal, view, { errors: [error], ...chosen });
  }
}

function renderMembers(
  response: Response,
  principal: Principal,
  { procedure, colleagues }: MembersView,
  form: {
    readonly errors: readonly FieldError[];
    readonly notice?: string | undefined;
    readonly duty?: Duty | undefined;
    readonly account?: string;
  },
): void {
  const members = colleagues.flatMap(({ accountId, displayName, isActive, duty }) =>
    duty === null
      ? []
      : [
          {
            accountId,
            displayName,
            isActive,
            dutyName: nameDuty(duty),
            isSelf: accountId === principal.accountId,
          },
        ],
  );
  response.render('office/members', {
    ...form,
    procedure,
    members,
    canAppoint: canAppoint(procedure.state),
    canDismiss: canDismiss(procedure.state),
    duties: DUTIES.map((value) => ({ value, label: nameDuty(value) })),
    accounts: colleagues
      .filter(({ isActive }) => isActive)
      .map(({ accountId, displayName, roles, duty }) => ({
        value: accountId,
        label: `${displayName} – ${duty === null ? roles.map((role) => ROLE_NAMES[role]).join(', ') : `hier schon ${nameDuty(duty)}`}`,
      })),
  });
}
