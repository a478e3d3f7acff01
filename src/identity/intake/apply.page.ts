import { Controller, Get, Inject, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/access.decorator.js';
import { ApplicantSession, applyPath } from './applicant-session.service.js';
import { DraftService } from './draft.service.js';
import { INTAKE_SETTINGS, type IntakeSettings } from './intake-settings.js';
import type { PublishedProcedure } from './published-procedure.js';
import { PublishedProcedureRepository } from './published-procedure.repository.js';

/** Begin an application, put it aside and come back to it. */
@Controller()
@Public()
export class ApplyPage {
  constructor(
    private readonly session: ApplicantSession,
    private readonly drafts: DraftService,
    private readonly procedures: PublishedProcedureRepository,
    @Inject(INTAKE_SETTINGS) private readonly settings: IntakeSettings,
  ) {}

  @Get('procedures/:slug/apply')
  async show(@Param('slug') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const procedure = await this.session.getProcedure(slug);
    const own = await this.session.find(request, procedure);
    if (own === undefined) response.render('public/start', { procedure });
    else response.redirect(303, own.draft.state === 'draft' ? `${own.base}/person` : `${own.base}/receipt`);
  }

  /** A second click goes on with the draft that is already there. */
  @Post('procedures/:slug/apply')
  async start(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const procedure = await this.session.getProcedure(slug);
    const own = await this.session.find(request, procedure);
    if (own === undefined || own.draft.state === 'withdrawn') {
      const outcome = await this.drafts.start(procedure);
      if (outcome.kind === 'not-open') {
        response.status(409).render('public/start', { procedure });
        return;
      }
      this.session.remember(response, procedure, outcome.token);
    }
    response.redirect(303, `${applyPath(procedure)}/person`);
  }

  @Get('procedures/:slug/apply/later')
  async later(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const own = await this.session.openDraft(request, response, slug);
    if (own === undefined) return;
    const { procedure, base, token } = own;
    response.render('public/later', {
      procedure,
      base,
      link: `${this.settings.publicUrl}/continue/${token}`,
    });
  }

  /** For shared computers: the browser forgets the secret, the draft stays. */
  @Post('procedures/:slug/apply/leave')
  async leave(@Param('slug') slug: string, @Res() response: Response): Promise<void> {
    const procedure = await this.session.getProcedure(slug);
    this.session.forget(response, procedure);
    response.redirect(303, `/procedures/${procedure.slug}`);
  }

  @Get('continue/:token')
  async resume(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const { procedure, state } = await this.getOwn(token);
    if (state === 'draft') response.render('public/continue', { procedure, token });
    else response.redirect(303, `/status/${token}`);
  }

  /**
   * The secret becomes a cookie on a click, not on opening the link: nobody types into another person's draft
   * because a link was slipped to them.
   */
  @Post('continue/:token')
  async resumeHere(@Param('token') token: string, @Res() response: Response): Promise<void> {
    const { procedure } = await this.getOwn(token);
    this.session.remember(response, procedure, token);
    response.redirect(303, `${applyPath(procedure)}/person`);
  }

  private async getOwn(token: string): Promise<{ procedure: PublishedProcedure; state: string }> {
    const access = await this.drafts.findAccess(token);
    const procedure = access && (await this.procedures.findById(access.procedureId));
    if (access === undefined || procedure === undefined) throw new NotFoundException();
    const { state } = await this.drafts.read(access);
    return { procedure, state };
  }
}
