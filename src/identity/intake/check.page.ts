import { Controller, Get, HttpStatus, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/access.decorator.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { UploadService } from '../documents/upload.service.js';
import { ApplicantSession, type OwnApplication } from './applicant-session.service.js';
import { summariseDraft } from './draft-summary.js';
import { INTAKE_SETTINGS, type IntakeSettings } from './intake-settings.js';
import { PublishedProcedureRepository } from './published-procedure.repository.js';
import { SubmissionService } from './submission.service.js';

/** The last step: read everything once more, send it, keep the receipt. */
@Controller('procedures/:slug/apply')
@Public()
export class CheckPage {
  constructor(
    private readonly session: ApplicantSession,
    private readonly submissions: SubmissionService,
    private readonly uploads: UploadService,
    private readonly procedures: PublishedProcedureRepository,
    @Inject(INTAKE_SETTINGS) private readonly settings: IntakeSettings,
  ) {}

  @Get('check')
  async show(@Param('slug') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const own = await this.session.openDraft(request, response, slug);
    if (own !== undefined) await this.render(response, own);
  }

  /** A second click finds the application received and lands on the same receipt. */
  @Post('check')
  async submit(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const own = await this.session.openDraft(request, response, slug);
    if (own === undefined) return;
    const outcome = await this.submissions.submit(own.access);
    if (outcome.kind === 'not-open') {
      await this.render(response.status(HttpStatus.CONFLICT), own);
    } else if (outcome.kind === 'invalid') {
      await this.render(response.status(HttpStatus.UNPROCESSABLE_ENTITY), own);
    } else {
      response.redirect(303, `${own.base}/receipt`);
    }
  }

  @Get('receipt')
  async receipt(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const procedure = await this.session.getProcedure(slug);
    const own = await this.session.find(request, procedure);
    if (own === undefined || own.draft.state === 'draft') {
      response.redirect(303, own === undefined ? `/procedures/${procedure.slug}` : `${own.base}/check`);
      return;
    }
    response.render('public/receipt', {
      procedure,
      receiptNumber: own.draft.receiptNumber,
      statusPath: `/status/${own.token}`,
      statusUrl: `${this.settings.publicUrl}/status/${own.token}`,
    });
  }

  private async render(response: Response, own: OwnApplication): Promise<void> {
    const criteria = await this.procedures.listCriteria(own.procedure.id);
    const documents = await this.uploads.list(own.access);
    const { form } = own.draft;
    const errors = this.submissions.listErrors(form, criteria);
    response.render('public/check', {
      procedure: own.procedure,
      base: own.base,
      summary: summariseDraft(form, criteria),
      documents,
      problems: errors.map((error) => ({ message: error.message, href: `${own.base}/${stepOf(error)}` })),
    });
  }
}

function stepOf({ field }: FieldError): string {
  return `${field.startsWith('person.') ? 'person' : 'qualification'}#${field}`;
}
