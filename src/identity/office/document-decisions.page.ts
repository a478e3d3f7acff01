import { Body, Controller, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { FINDING_CATEGORIES, type DocumentId, type FindingId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { findWholeNumber, readText, type FormBody } from '../../platform/web/form-fields.js';
import { ROW_ID } from '../../platform/web/row-id.adapter.js';
import {
  DocumentDecisionService,
  type DocumentDecision,
  type SeenDocument,
} from './document-decision.service.js';
import { DECISION_REFUSALS, toReviewPage } from './document-page.js';
import { DocumentReviewService } from './document-review.service.js';

/** Where a page leads after a decision, and which field an error belongs to. */
interface Answer {
  readonly target: string;
  readonly field?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

@Controller('documents/:id')
export class DocumentDecisionsPage {
  constructor(
    private readonly decisions: DocumentDecisionService,
    private readonly reviews: DocumentReviewService,
  ) {}

  @Post('release')
  @RequirePermission('document:review')
  async release(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: DocumentId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.decisions.release(principal, readSeen(id, body));
    await this.answer(principal, id, outcome, { target: '/office/documents?hinweis=freigegeben' }, response);
  }

  @Post('withhold')
  @RequirePermission('document:review')
  async withhold(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: DocumentId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.decisions.withhold(
      principal,
      readSeen(id, body),
      readText(body, 'withholdReason'),
    );
    const target = '/office/documents?hinweis=zurueckgehalten';
    await this.answer(principal, id, outcome, { target, field: 'withholdReason' }, response);
  }

  @Post('recall')
  @RequirePermission('document:review')
  async recall(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: DocumentId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.decisions.recall(principal, readSeen(id, body));
    await this.answer(
      principal,
      id,
      outcome,
      { target: `/office/documents/${id}?hinweis=zurueckgerufen` },
      response,
    );
  }

  @Post('findings')
  @RequirePermission('document:review')
  async addPassage(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: DocumentId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const passage = readText(body, 'passage');
    const category = FINDING_CATEGORIES.find((candidate) => candidate === readText(body, 'category'));
    if (category === undefined) throw new NotFoundException();
    const outcome = await this.decisions.addPassage(principal, readSeen(id, body), passage, category);
    const answer = { target: `/office/documents/${id}`, field: 'passage', fields: { passage, category } };
    await this.answer(principal, id, outcome, answer, response);
  }

  @Post('findings/:findingId/lift')
  @RequirePermission('document:review')
  async lift(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: DocumentId,
    @Param('findingId', ROW_ID) findingId: FindingId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.decisions.liftFinding(
      principal,
      readSeen(id, body),
      findingId,
      readText(body, 'reason'),
    );
    await this.answer(principal, id, outcome, { target: `/office/documents/${id}` }, response);
  }

  @Post('findings/:findingId/restore')
  @RequirePermission('document:review')
  async restore(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: DocumentId,
    @Param('findingId', ROW_ID) findingId: FindingId,
    @Body() body: FormBody,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.decisions.restoreFinding(principal, readSeen(id, body), findingId);
    await this.answer(principal, id, outcome, { target: `/office/documents/${id}` }, response);
  }

  private async answer(
    principal: Principal,
    id: DocumentId,
    outcome: DocumentDecision,
    { target, field, fields }: Answer,
    response: Response,
  ): Promise<void> {
    if (outcome.kind === 'done') {
      response.redirect(303, target);
      return;
    }
    const opened = await this.reviews.open(principal, id, false);
    if (outcome.kind === 'not-found' || opened === undefined) throw new NotFoundException();
    response.status(422).render('office/document', {
      ...toReviewPage(opened),
      errors: [{ field: field ?? '', message: DECISION_REFUSALS[outcome.reason] }],
      fields: fields ?? {},
    });
  }
}

/** A missing or wrong revision fits no document, so the decision is refused as outdated. */
function readSeen(id: DocumentId, body: FormBody): SeenDocument {
  return { id, revision: findWholeNumber(readText(body, 'revision')) ?? 0 };
}
