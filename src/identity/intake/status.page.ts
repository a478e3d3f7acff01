import { Controller, Get, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '../../platform/auth/access.decorator.js';
import type { ApplicationAccess } from './application.repository.js';
import { ApplicationStatusService } from './application-status.service.js';
import { DraftService } from './draft.service.js';

/** What became of an application, behind its secret link. */
@Controller('status/:token')
@Public()
export class StatusPage {
  constructor(
    private readonly drafts: DraftService,
    private readonly statuses: ApplicationStatusService,
  ) {}

  @Get()
  async show(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const status = await this.statuses.find(await this.getAccess(token));
    if (status === undefined) throw new NotFoundException();
    if (status.state === 'draft') response.redirect(303, `/continue/${token}`);
    else response.render('public/status', { status, token });
  }

  @Get('withdraw')
  async confirm(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const status = await this.statuses.find(await this.getAccess(token));
    if (status === undefined) throw new NotFoundException();
    if (status.state === 'received') response.render('public/withdraw', { status, token });
    else response.redirect(303, `/status/${token}`);
  }

  @Post('withdraw')
  async withdraw(@Param('token') token: string, @Res() response: Response): Promise<void> {
    await this.statuses.withdraw(await this.getAccess(token));
    response.redirect(303, `/status/${token}`);
  }

  private async getAccess(token: string): Promise<ApplicationAccess> {
    const access = await this.drafts.findAccess(token);
    if (access === undefined) throw new NotFoundException();
    return access;
  }
}
