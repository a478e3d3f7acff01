import { Controller, Get, NotFoundException, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { nextStepOf, toProcedureHead } from '../committee-labels.js';
import { IdParam } from '../page-id.decorator.js';
import { isOpenForScoring } from '../scoring/rater-desk.service.js';
import { ScoreSheetService } from '../scoring/score-sheet.service.js';
import { toFileLines } from './file-list-view.js';

@Controller('procedures/:procedureId')
export class CandidateFilesPage {
  constructor(private readonly sheets: ScoreSheetService) {}

  @Get()
  @RequirePermission('candidate-file:read')
  async show(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const desk = await this.sheets.findDesk(me, procedureId);
    if (desk === undefined) throw new NotFoundException();
    response.render('committee/candidate-files', {
      procedure: toProcedureHead(desk.procedure),
      step: nextStepOf(desk),
      files: toFileLines(desk.sheet.files, desk.criteria.length, isOpenForScoring(desk)),
      dutyCount: desk.sheet.dutyCount,
      completeCount: desk.sheet.completeCount,
      isSealed: desk.sealedAt !== null,
    });
  }
}
