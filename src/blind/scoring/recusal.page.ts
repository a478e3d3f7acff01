import { ConflictException, Controller, Get, NotFoundException, Param, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CandidateFileId, ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { toProcedureHead } from '../committee-labels.js';
import { IdParam } from '../page-id.decorator.js';
import { RECUSAL_KINDS, type RecusalKind } from './rater-sheet.js';
import { RecusalService } from './recusal.service.js';
import { ScoringService } from './scoring.service.js';

@Controller('procedures/:procedureId/files/:fileId/recusal/:kind')
export class RecusalPage {
  constructor(
    private readonly scoring: ScoringService,
    private readonly recusals: RecusalService,
  ) {}

  @Get()
  @RequirePermission('score:write')
  async confirm(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @IdParam('fileId') fileId: CandidateFileId,
    @Param('kind') kindName: string,
    @Res() response: Response,
  ): Promise<void> {
    const kind = toRecusalKind(kindName);
    const open = await this.scoring.openFile(me, procedureId, fileId);
    if (open === undefined) throw new NotFoundException();
    response.render('committee/recusal', {
      procedure: toProcedureHead(open.desk.procedure),
      file: { id: open.file.id, pseudonym: open.file.pseudonym },
      kind,
    });
  }

  @Post()
  @RequirePermission('score:write')
  async declare(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @IdParam('fileId') fileId: CandidateFileId,
    @Param('kind') kindName: string,
    @Res() response: Response,
  ): Promise<void> {
    const outcome = await this.recusals.declare(me, { procedureId, fileId }, toRecusalKind(kindName));
    if (outcome.kind === 'not-found') throw new NotFoundException();
    if (outcome.kind === 'closed') throw new ConflictException();
    const { home } = response.locals as { readonly home: string };
    response.redirect(303, `${home}/procedures/${procedureId}/files/${fileId}`);
  }
}

function toRecusalKind(name: string): RecusalKind {
  const kind = RECUSAL_KINDS.find((known) => known === name);
  if (kind === undefined) throw new NotFoundException();
  return kind;
}
