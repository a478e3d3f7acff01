import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/access.decorator.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { ApplicantSession, type OwnApplication } from './applicant-session.service.js';
import { DraftService } from './draft.service.js';
import { withPerson, type DraftForm } from './draft-form.js';
import type { UnknownFields } from './form-text.js';
import { SubmissionService } from './submission.service.js';

/** Part 1 of the form: who you are. Stays on the identity side. */
@Controller('procedures/:slug/apply/person')
@Public()
export class PersonPage {
  constructor(
    private readonly session: ApplicantSession,
    private readonly drafts: DraftService,
    private readonly submissions: SubmissionService,
  ) {}

  @Get()
  async show(@Param('slug') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const own = await this.session.openDraft(request, response, slug);
    if (own !== undefined) render(response, own, own.draft.form, []);
  }

  @Post()
  async save(
    @Param('slug') slug: string,
    @Body() body: UnknownFields,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const own = await this.session.openDraft(request, response, slug);
    if (own === undefined) return;
    const saved = await this.drafts.change(own.access, (form) => withPerson(form, body));
    if (saved.kind === 'already-submitted') {
      response.redirect(303, `${own.base}/receipt`);
      return;
    }
    if (body['action'] === 'later') {
      response.redirect(303, `${own.base}/later`);
      return;
    }
    const errors = this.submissions
      .listErrors(saved.form, [])
      .filter(({ field }) => field.startsWith('person.'));
    if (errors.length === 0) response.redirect(303, `${own.base}/qualification`);
    else render(response.status(422), own, saved.form, errors);
  }
}

// Voluntary fields that most people leave out are folded away, but never while something in them is to mend.
const FOLDED = ['middleNames', 'birthName', 'birthPlace', 'nationality'];

function render(
  response: Response,
  own: OwnApplication,
  { person }: DraftForm,
  errors: readonly FieldError[],
): void {
  const isUnfolded = FOLDED.some(
    (key) => (person[key] ?? '') !== '' || errors.some(({ field }) => field === `person.${key}`),
  );
  response.render('public/person', { procedure: own.procedure, base: own.base, person, errors, isUnfolded });
}
