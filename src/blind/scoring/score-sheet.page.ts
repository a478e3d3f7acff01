import { Controller, Get, NotFoundException, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { nextStepOf, toProcedureHead } from '../committee-labels.js';
import { IdParam } from '../page-id.decorator.js';
import { isOpenForScoring } from './rater-desk.service.js';
import { listMissing, toComparedFiles, toSheetTable } from './score-sheet-view.js';
import { canBeSealed, ScoreSheetService, type SheetView } from './score-sheet.service.js';

const REFUSALS = {
  incomplete: 'Der Bogen ist noch nicht vollständig. Unten steht, was fehlt.',
  closed: 'Der Bogen ist schon versiegelt, oder die Bewertung ist nicht mehr offen.',
} as const;

@Controller('procedures/:procedureId/sheet')
export class ScoreSheetPage {
  constructor(private readonly sheets: ScoreSheetService) {}

  @Get()
  @RequirePermission('score:write')
  async show(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    renderSheet(response, await this.get(me, procedureId), '');
  }

  @Get('seal')
  @RequirePermission('score:write')
  async confirm(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const view = await this.get(me, procedureId);
    if (!canBeSealed(view.desk)) {
      renderSheet(response.status(422), view, refusalOf(view));
      return;
    }
    response.render('committee/sheet-seal', {
      procedure: toProcedureHead(view.desk.procedure),
      completeCount: view.desk.sheet.completeCount,
      recusedCount: view.desk.sheet.files.length - view.desk.sheet.dutyCount,
    });
  }

  @Post('seal')
  @RequirePermission('score:write')
  async seal(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.sheets.seal(me, procedureId);
    switch (outcome.kind) {
      case 'not-found':
        throw new NotFoundException();
      case 'closed':
      case 'incomplete':
        renderSheet(response.status(422), await this.get(me, procedureId), REFUSALS[outcome.kind]);
        return;
      case 'sealed': {
        const { home } = response.locals as { readonly home: string };
        response.redirect(303, `${home}/procedures/${procedureId}/sheet`);
      }
    }
  }

  private async get(me: Principal, procedureId: ProcedureId): Promise<SheetView> {
    const view = await this.sheets.find(me, procedureId);
    if (view === undefined) throw new NotFoundException();
    return view;
  }
}

function refusalOf({ desk }: SheetView): string {
  return isOpenForScoring(desk) ? REFUSALS.incomplete : REFUSALS.closed;
}

function renderSheet(response: Response, view: SheetView, refusal: string): void {
  response.render('committee/sheet', {
    procedure: toProcedureHead(view.desk.procedure),
    step: nextStepOf(view.desk),
    table: toSheetTable(view),
    missing: isOpenForScoring(view.desk) ? listMissing(view) : [],
    canSeal: canBeSealed(view.desk),
    isOpen: isOpenForScoring(view.desk),
    sealedAt: view.desk.sealedAt,
    compared: toComparedFiles(view),
    sealedCount: view.raters.filter(({ hasSealed }) => hasSealed).length,
    raterCount: view.raters.length,
    refusal,
  });
}
