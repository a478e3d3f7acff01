import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentPrincipal, RequireSignIn } from '../../platform/auth/access.decorator.js';
import { saveSession } from '../../platform/auth/session.adapter.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { FormBody } from '../../platform/web/form-fields.js';
import { readOwnPasswordFields } from './account-input.js';
import { OwnPasswordService } from './own-password.service.js';

@Controller('password')
export class OwnPasswordPage {
  constructor(private readonly passwords: OwnPasswordService) {}

  @Get()
  @RequireSignIn()
  show(@Query('hinweis') notice: string | undefined, @Res() response: Response): void {
    response.render('office/own-password', { errors: [], isChanged: notice === 'geaendert' });
  }

  @Post()
  @RequireSignIn()
  async change(
    @CurrentPrincipal() principal: Principal,
    @Body() body: FormBody,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.passwords.change(principal, readOwnPasswordFields(body));
    if (outcome.kind === 'invalid') {
      response.status(422).render('office/own-password', { errors: outcome.errors });
      return;
    }
    // This session goes on, all others of the person end.
    request.session.passwordVersion = (request.session.passwordVersion ?? 0) + 1;
    await saveSession(request);
    response.redirect(303, '/office/password?hinweis=geaendert');
  }
}
