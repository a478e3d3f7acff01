import { Body, Controller, Get, NotFoundException, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CandidateFileId, ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { toDocumentViews } from '../candidate-files/file-documents-view.js';
import { toProcedureHead } from '../committee-labels.js';
import { IdParam } from '../page-id.decorator.js';
import { isOpenForScoring, type OpenFile } from './rater-desk.service.js';
import { toCriterionViews } from './score-form-view.js';
import { toScoreEntries, type GroundsHint, type ScoreEntry, type ScoreFormError } from './score-form.js';
import { ScoringService } from './scoring.service.js';

interface FormState {
  readonly entries?: readonly ScoreEntry[];
  readonly errors?: readonly ScoreFormError[];
  readonly hints?: readonly GroundsHint[];
  readonly isRefused?: boolean;
}

@Controller('procedures/:procedureId/files/:fileId')
export class ScoringPage {
  constructor(private readonly scoring: ScoringService) {}

  @Get()
  @RequirePermission('candidate-file:read')
  async show(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @IdParam('fileId') fileId: CandidateFileId,
    @Res() response: Response,
  ): Promise<void> {
    const open = await this.scoring.openFile(me, procedureId, fileId);
    if (open === undefined) throw new NotFoundException();
    renderFile(response, open);
  }

  @Post('scores')
  @RequirePermission('score:write')
  async record(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @IdParam('fileId') fileId: CandidateFileId,
    @Body() body: Readonly<Record<string, unknown>>,
    @Res() response: Response,
  ): Promise<void> {
    const isDraft = body['action'] === 'draft';
    const outcome = await this.scoring.record(me, { procedureId, fileId }, body, isDraft);
    switch (outcome.kind) {
      case 'not-found':
        throw new NotFoundException();
      case 'closed':
        renderFile(response.status(422), outcome.open, { isRefused: true });
        return;
      case 'invalid':
        renderFile(response.status(422), outcome.open, outcome);
        return;
      case 'hint':
        renderFile(response.status(200), outcome.open, outcome);
        return;
      case 'recorded':
        response.redirect(303, afterSaving(response, procedureId, fileId, isDraft, outcome.next));
    }
  }
}

function afterSaving(
  response: Response,
  procedureId: ProcedureId,
  fileId: CandidateFileId,
  isDraft: boolean,
  next: CandidateFileId | undefined,
): string {
  const { home } = response.locals as { readonly home: string };
  const base = `${home}/procedures/${procedureId}`;
  if (isDraft) return `${base}/files/${fileId}`;
  return next === undefined ? base : `${base}/files/${next}`;
}

function renderFile(response: Response, open: OpenFile, state: FormState = {}): void {
  const { desk, file } = open;
  const position = desk.sheet.files.findIndex(({ id }) => id === file.id);
  const entries = state.entries ?? toScoreEntries(desk.criteria, file.scores);
  response.render('committee/candidate-file', {
    procedure: toProcedureHead(desk.procedure),
    file: {
      id: file.id,
      pseudonym: file.pseudonym,
      position: file.position,
      isRecused: file.status === 'recused',
      isComplete: file.status === 'complete',
      hasReportedLeak: file.hasReportedLeak,
    },
    fileCount: desk.sheet.files.length,
    completeCount: desk.sheet.completeCount,
    dutyCount: desk.sheet.dutyCount,
    previousId: desk.sheet.files[position - 1]?.id,
    nextId: desk.sheet.files[position + 1]?.id,
    isOpen: isOpenForScoring(desk) && file.status !== 'recused',
    isSealed: desk.sealedAt !== null,
    canDeclare: desk.procedure.state === 'scoring' || desk.procedure.state === 'consolidation',
    documents: toDocumentViews(open.documents),
    criteria: toCriterionViews(desk.criteria, entries, state.errors, state.hints),
    errors: state.errors ?? [],
    hints: state.hints ?? [],
    isRefused: state.isRefused ?? false,
  });
}
