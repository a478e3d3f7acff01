import { Controller, Get, HttpStatus, NotFoundException, Param, ParseIntPipe, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { CandidateFileId, ProcedureId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { IdParam } from '../page-id.decorator.js';
import { BlindDocumentService } from './blind-document.service.js';

@Controller('procedures/:procedureId/files/:fileId/documents')
export class BlindDocumentController {
  constructor(private readonly documents: BlindDocumentService) {}

  @Get(':ordinal')
  @RequirePermission('candidate-file:read')
  async download(
    @CurrentPrincipal() me: Principal,
    @IdParam('procedureId') procedureId: ProcedureId,
    @IdParam('fileId') fileId: CandidateFileId,
    @Param('ordinal', new ParseIntPipe({ errorHttpStatusCode: HttpStatus.NOT_FOUND })) ordinal: number,
    @Res() response: Response,
  ): Promise<void> {
    const pdf = await this.documents.findPdf(me, { procedureId, fileId }, ordinal);
    if (pdf === undefined) throw new NotFoundException();
    response.attachment(pdf.name).type('application/pdf').send(pdf.bytes);
  }
}
