import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../platform/auth/access.decorator.js';
import { readText, type FormBody } from '../platform/web/form-fields.js';
import { saveSession } from '../platform/auth/session.adapter.js';
import { LoginService } from './login.service.js';

const REFUSED = [
  {
    field: 'email',
    message:
      'E-Mail-Adresse oder Passwort stimmen nicht, oder das Konto ist nach mehreren Fehlversuchen für 15 Minuten gesperrt.',
  },
];

@Controller()
export class LoginController {
  constructor(private readonly logins: LoginService) {}

  @Get('login')
  @Public()
  show(@Res() response: Response): void {
    response.render('parts/login-page', { errors: [], email: '' });
  }

  @Post('login')
  @Public()
  async logIn(@Body() body: FormBody, @Req() request: Request, @Res() response: Response): Promise<void> {
    const email = readText(body, 'email');
    const password = body['password'];
    const outcome = await this.logins.logIn(email, typeof password === 'string' ? password : '');
    if (outcome.kind === 'refused') {
      response.status(422).render('parts/login-page', { errors: REFUSED, email });
      return;
    }
    // A new session id at login, so that one planted before it is worth nothing (session fixation).
    await new Promise<void>((resolve, reject) => {
      request.session.regenerate((error: unknown) => {
        if (error instanceof Error) reject(error);
        else resolve();
      });
    });
    request.session.accountId = outcome.accountId;
    request.session.tenantId = outcome.tenantId;
    request.session.passwordVersion = outcome.passwordVersion;
    request.session.signedInAt = Date.now();
    await saveSession(request);
    response.redirect(303, homeOf(response));
  }

  @Post('logout')
  @Public()
  async logOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { principal } = request;
    if (principal !== undefined) await this.logins.logOut(principal.tenantId, principal.accountId);
    await new Promise<void>((resolve) => {
      request.session.destroy(() => {
        resolve();
      });
    });
    response.redirect(303, `${homeOf(response)}/login`);
  }
}

function homeOf(response: Response): string {
  const { home } = response.locals as { readonly home: string };
  return home;
}
