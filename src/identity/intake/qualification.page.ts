import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/access.decorator.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { ApplicantSession, type OwnApplication } from './applicant-session.service.js';
import { DraftService } from './draft.service.js';
import {
  parseRowAction,
  ROW_COLUMNS,
  ROW_SECTIONS,
  withQualification,
  withRowAction,
  type DraftForm,
  type RowAction,
  type TypedFields,
} from './draft-form.js';
import { DEGREE_OPTIONS, KIND_OPTIONS, LEVEL_OPTIONS, SCHOOL_TYPE_OPTIONS } from './form-options.js';
import type { UnknownFields } from './form-text.js';
import { listQuestions, type PublishedCriterion } from './published-procedure.js';
import { PublishedProcedureRepository } from './published-procedure.repository.js';
import { SubmissionService } from './submission.service.js';

/** Part 2 of the form: what you can do. The only part that the committee will see, after redaction. */
@Controller('procedures/:slug/apply/qualification')
@Public()
export class QualificationPage {
  constructor(
    private readonly session: ApplicantSession,
    private readonly drafts: DraftService,
    private readonly submissions: SubmissionService,
    private readonly procedures: PublishedProcedureRepository,
  ) {}

  @Get()
  async show(@Param('slug') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const own = await this.session.openDraft(request, response, slug);
    if (own === undefined) return;
    render(response, own, await this.procedures.listCriteria(own.procedure.id), own.draft.form, []);
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
    const criteria = await this.procedures.listCriteria(own.procedure.id);
    const action = parseRowAction(body['action']);
    const saved = await this.drafts.change(own.access, (form) => {
      const typed = withQualification(form, body, listQuestions(criteria));
      return action === undefined ? typed : withRowAction(typed, action);
    });
    if (saved.kind === 'already-submitted') {
      response.redirect(303, `${own.base}/receipt`);
    } else if (action !== undefined) {
      response.redirect(303, `${own.base}/qualification#${anchorAfter(saved.form, action)}`);
    } else if (body['action'] === 'later') {
      response.redirect(303, `${own.base}/later`);
    } else {
      this.goOn(response, own, criteria, saved.form);
    }
  }

  private goOn(
    response: Response,
    own: OwnApplication,
    criteria: readonly PublishedCriterion[],
    form: DraftForm,
  ): void {
    const errors = this.submissions
      .listErrors(form, criteria)
      .filter(({ field }) => !field.startsWith('person.'));
    if (errors.length === 0) response.redirect(303, `${own.base}/documents`);
    else render(response.status(422), own, criteria, form, errors);
  }
}

function anchorAfter(form: DraftForm, action: RowAction): string {
  const last = form[action.section].length - 1;
  return action.kind === 'add' && last >= 0
    ? `${action.section}.${last}.${ROW_COLUMNS[action.section][0]}`
    : `teil-${action.section}`;
}

/** Rows that a page shows at least, so that nobody has to press a button before typing. */
const LEAST_ROWS = { education: 1, subjects: 3, experience: 1, languages: 1 } as const;

function render(
  response: Response,
  own: OwnApplication,
  criteria: readonly PublishedCriterion[],
  form: DraftForm,
  errors: readonly FieldError[],
): void {
  const rows = ROW_SECTIONS.map((section): [string, TypedFields[]] => {
    const missing = Math.max(0, LEAST_ROWS[section] - form[section].length);
    return [section, [...form[section], ...Array.from({ length: missing }, (): TypedFields => ({}))]];
  });
  response.render('public/qualification', {
    procedure: own.procedure,
    base: own.base,
    errors,
    ...Object.fromEntries(rows),
    questions: criteria
      .filter(({ question }) => question !== null)
      .map(({ id, label, question }) => ({ label, question, answer: form.answers[id] ?? '' })),
    schoolTypes: SCHOOL_TYPE_OPTIONS,
    degrees: DEGREE_OPTIONS,
    kinds: KIND_OPTIONS,
    levels: LEVEL_OPTIONS,
  });
}
