import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentPrincipal, RequirePermission } from '../platform/auth/access.decorator.js';
import type { Principal } from '../platform/auth/principal.js';
import { nextStepOf, toProcedureHead } from './committee-labels.js';
import { ScoreSheetService } from './scoring/score-sheet.service.js';

@Controller()
export class CommitteeHomePage {
  constructor(private readonly sheets: ScoreSheetService) {}

  @Get()
  @RequirePermission('candidate-file:read')
  async show(@CurrentPrincipal() me: Principal, @Res() response: Response): Promise<void> {
    const desks = await this.sheets.listDesks(me);
    response.render('committee/home', {
      procedures: desks.map((desk) => ({
        ...toProcedureHead(desk.procedure),
        step: nextStepOf(desk),
        dutyCount: desk.sheet.dutyCount,
        completeCount: desk.sheet.completeCount,
        isSealed: desk.sealedAt !== null,
      })),
    });
  }
}
