import { Body, Controller, Get, NotFoundException, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { AccountId } from '../../policy/ids.js';
import { ROLE_NAMES, ROLES, type Role } from '../../policy/permissions.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { FieldError } from '../../platform/errors/problem.js';
import type { FormBody } from '../../platform/web/form-fields.js';
import { ROW_ID } from '../../platform/web/row-id.adapter.js';
import { EMPTY_ACCOUNT, readAccountFields, readRoles, type AccountFields } from './account-input.js';
import type { StaffAccount } from './account.repository.js';
import { AccountsService, type AccountChange } from './accounts.service.js';

const NOTICES: Readonly<Record<string, string>> = {
  rollen: 'Die Rollen sind gespeichert und gelten ab dem nächsten Seitenaufruf.',
  abgeschaltet: 'Das Konto ist abgeschaltet. Die Person kann sich nicht mehr anmelden.',
  angeschaltet: 'Das Konto ist wieder angeschaltet.',
  entsperrt: 'Die Sperre ist aufgehoben.',
};
const OWN_ACCOUNT: FieldError = {
  field: '',
  message: 'Ihr eigenes Konto ändert eine andere Person mit der Rolle Betrieb.',
};

@Controller('accounts')
export class AccountsPage {
  constructor(private readonly accounts: AccountsService) {}

  @Get()
  @RequirePermission('account:manage')
  async list(@CurrentPrincipal() principal: Principal, @Res() response: Response): Promise<void> {
    const accounts = await this.accounts.list(principal);
    response.render('office/accounts', { accounts: accounts.map(toRow) });
  }

  @Get('new')
  @RequirePermission('account:manage')
  showNew(@Res() response: Response): void {
    renderNew(response, EMPTY_ACCOUNT, []);
  }

  @Post()
  @RequirePermission('account:manage')
  async create(
    @CurrentPrincipal() principal: Principal,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const fields = readAccountFields(body);
    const outcome = await this.accounts.create(principal, fields);
    if (outcome.kind === 'invalid') {
      renderNew(response.status(422), fields, outcome.errors);
      return;
    }
    await this.showPassword(principal, outcome.id, outcome.password, response);
  }

  @Get(':id')
  @RequirePermission('account:manage')
  async show(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: AccountId,
    @Query('hinweis') notice: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    await this.render(principal, id, { errors: [], notice: NOTICES[notice ?? ''] }, response);
  }

  @Post(':id/roles')
  @RequirePermission('account:manage')
  async setRoles(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: AccountId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(
      principal,
      id,
      await this.accounts.setRoles(principal, id, readRoles(body)),
      'rollen',
      response,
    );
  }

  @Post(':id/deactivate')
  @RequirePermission('account:manage')
  async deactivate(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: AccountId,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(principal, id, await this.accounts.deactivate(principal, id), 'abgeschaltet', response);
  }

  @Post(':id/activate')
  @RequirePermission('account:manage')
  async activate(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: AccountId,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(principal, id, await this.accounts.activate(principal, id), 'angeschaltet', response);
  }

  @Post(':id/unlock')
  @RequirePermission('account:manage')
  async unlock(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: AccountId,
    @Res() response: Response,
  ): Promise<void> {
    await this.answer(principal, id, await this.accounts.unlock(principal, id), 'entsperrt', response);
  }

  @Post(':id/password')
  @RequirePermission('account:manage')
  async resetPassword(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: AccountId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.accounts.resetPassword(principal, id, readAccountFields(body).password);
    if (outcome.kind === 'not-found') throw new NotFoundException();
    if (outcome.kind === 'changed') await this.showPassword(principal, id, outcome.password, response);
    else {
      const errors = outcome.kind === 'invalid' ? outcome.errors : [OWN_ACCOUNT];
      await this.render(principal, id, { errors }, response.status(422));
    }
  }

  // Answers the POST directly: a redirect would have to keep the password somewhere.
  private async showPassword(
    principal: Principal,
    id: AccountId,
    password: string,
    response: Response,
  ): Promise<void> {
    const account = await this.accounts.find(principal, id);
    if (account === undefined) throw new NotFoundException();
    response.render('office/account-password', { account: toRow(account), password });
  }

  private async answer(
    principal: Principal,
    id: AccountId,
    outcome: AccountChange,
    notice: string,
    response: Response,
  ): Promise<void> {
    if (outcome.kind === 'not-found') throw new NotFoundException();
    if (outcome.kind === 'changed') response.redirect(303, `/office/accounts/${id}?hinweis=${notice}`);
    else await this.render(principal, id, { errors: [OWN_ACCOUNT] }, response.status(422));
  }

  private async render(
    principal: Principal,
    id: AccountId,
    form: { readonly errors: readonly FieldError[]; readonly notice?: string | undefined },
    response: Response,
  ): Promise<void> {
    const account = await this.accounts.find(principal, id);
    if (account === undefined) throw new NotFoundException();
    const isOwn = id === principal.accountId;
    response.render('office/account', {
      ...form,
      account: toRow(account),
      isOwn,
      roles: toRoleChoices(account.roles),
    });
  }
}

function renderNew(response: Response, fields: AccountFields, errors: readonly FieldError[]): void {
  const { displayName, email } = fields;
  response.render('office/account-new', {
    fields: { displayName, email },
    errors,
    roles: toRoleChoices(fields.roles),
  });
}

function toRow(account: StaffAccount) {
  return { ...account, roleNames: account.roles.map((role) => ROLE_NAMES[role]).join(', ') };
}

function toRoleChoices(held: readonly Role[]) {
  return ROLES.map((value) => ({ value, label: ROLE_NAMES[value], isHeld: held.includes(value) }));
}
