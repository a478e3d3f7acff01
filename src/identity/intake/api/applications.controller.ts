import { Controller, Headers, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../../../platform/auth/access.decorator.js';
import { MAX_DOCUMENT_BYTES, MAX_DOCUMENTS } from '../../documents/document-limits.js';
import { readMultipart, type MultipartLimits, type UploadedFile } from '../../documents/multipart.adapter.js';
import { INTAKE_SETTINGS, type IntakeSettings } from '../intake-settings.js';
import { PublishedProcedureRepository } from '../published-procedure.repository.js';
import { ApiIntakeService } from './api-intake.service.js';
import { toProblem } from './api-problem.adapter.js';
import type { ReceiptDto } from './application.dto.js';
import { DescribeSubmission } from './describe-submission.decorator.js';
import type { IncomingApplication } from './incoming-application.js';
import { isProcedureId } from './procedure-id.js';

const MAX_APPLICATION_BYTES = 256 * 1024;

// One file more than allowed, so that the surplus is told, and one for the form sent as a file.
const LIMITS: MultipartLimits = {
  fileBytes: MAX_DOCUMENT_BYTES,
  fieldBytes: MAX_APPLICATION_BYTES,
  files: MAX_DOCUMENTS + 2,
  fields: 5,
};

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,200}$/;

@ApiTags('Applications')
@Controller('api/v1/procedures/:id/applications')
@Public()
export class ApplicationsController {
  constructor(
    private readonly procedures: PublishedProcedureRepository,
    private readonly intake: ApiIntakeService,
    @Inject(INTAKE_SETTINGS) private readonly settings: IntakeSettings,
  ) {}

  @Post()
  @HttpCode(201)
  @DescribeSubmission()
  async submit(
    @Param('id') id: string,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Readonly<ReceiptDto>> {
    if (idempotencyKey !== undefined && !IDEMPOTENCY_KEY.test(idempotencyKey))
      throw toProblem('idempotency-key-invalid');
    const incoming = await this.read(id, request);
    const outcome = await this.intake.finish(incoming, idempotencyKey);
    if (outcome.kind === 'not-open') throw toProblem('procedure-not-open');
    if (outcome.kind === 'refused')
      throw toProblem(outcome.errors[0]?.code ?? 'application-invalid', outcome.errors);
    const statusUrl = `${this.settings.publicUrl}/status/${outcome.token}`;
    response.location(statusUrl);
    return { receiptNumber: outcome.receiptNumber, statusUrl };
  }

  private async read(id: string, request: Request): Promise<IncomingApplication> {
    const procedure = isProcedureId(id) ? await this.procedures.findById(id) : undefined;
    if (procedure === undefined) throw toProblem('procedure-not-found');
    if (!procedure.isOpen) throw toProblem('procedure-not-open');
    if (request.is('multipart/form-data') === false) throw toProblem('multipart-required');
    const incoming = this.intake.begin(procedure);
    try {
      const outcome = await readMultipart(request, LIMITS, {
        onField: (name, value) => {
          if (name === 'application') incoming.applicationText = value;
        },
        onFile: (file) => this.takeFile(incoming, file),
      });
      if (outcome === 'malformed') throw toProblem('multipart-malformed');
      if (outcome === 'too-many-parts' && incoming.errors.length === 0) throw toProblem('too-many-documents');
      return incoming;
    } catch (error) {
      await this.intake.discard(incoming);
      throw error;
    }
  }

  /** Some programs send the form as a file of type application/json; both ways are the same. */
  private async takeFile(incoming: IncomingApplication, file: UploadedFile): Promise<void> {
    if (file.fieldName === 'documents') {
      await this.intake.addDocument(incoming, file);
    } else if (file.fieldName === 'application' && file.bytes.length <= MAX_APPLICATION_BYTES) {
      incoming.applicationText = file.bytes.toString('utf8');
    } else {
      const message = 'Bitte senden Sie das Formular als „application“ und jede Datei als „documents“.';
      incoming.errors.push({ field: 'documents', code: 'part-unexpected', message });
    }
  }
}
