import {
  BadRequestException,
  Body,
  Controller,
  ForbiddenException,
  Get,
  Inject,
  Param,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/access.decorator.js';
import { CSRF } from '../../platform/auth/csrf-token.js';
import { CSRF_FIELD, type CsrfProtection } from '../../platform/auth/csrf.adapter.js';
import type { DocumentId } from '../../policy/ids.js';
import { describeRefusal, MAX_DOCUMENT_BYTES, MAX_DOCUMENTS } from '../documents/document-limits.js';
import { readMultipart, type MultipartLimits } from '../documents/multipart.adapter.js';
import { UploadService } from '../documents/upload.service.js';
import { ApplicantSession, type OwnApplication } from './applicant-session.service.js';
import type { UnknownFields } from './form-text.js';

// More files than an application may hold, so that each surplus one is refused by its name.
const LIMITS: MultipartLimits = {
  fileBytes: MAX_DOCUMENT_BYTES,
  fieldBytes: 1000,
  files: 2 * MAX_DOCUMENTS,
  fields: 5,
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface RefusedFile {
  readonly fileName: string;
  readonly message: string;
}

/** Evidence beside the form: add and remove uploads. */
@Controller('procedures/:slug/apply/documents')
@Public()
export class DocumentsPage {
  constructor(
    private readonly session: ApplicantSession,
    private readonly uploads: UploadService,
    @Inject(CSRF) private readonly csrf: CsrfProtection,
  ) {}

  @Get()
  async show(@Param('slug') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const own = await this.session.openDraft(request, response, slug);
    if (own !== undefined) await this.render(response, own, []);
  }

  /** Keeps every file that can be kept and says of each other one why not. */
  @Post()
  async upload(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const own = await this.session.openDraft(request, response, slug);
    if (own === undefined) return;
    const { action, refused, isSubmitted } = await this.takeFiles(request, own);
    if (isSubmitted) response.redirect(303, `${own.base}/receipt`);
    else if (refused.length > 0) await this.render(response.status(422), own, refused);
    else response.redirect(303, action === 'continue' ? `${own.base}/check` : `${own.base}/documents`);
  }

  @Post('remove')
  async remove(
    @Param('slug') slug: string,
    @Body() body: UnknownFields,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const own = await this.session.openDraft(request, response, slug);
    if (own === undefined) return;
    const { documentId } = body;
    if (typeof documentId === 'string' && UUID.test(documentId))
      await this.uploads.remove(own.access, documentId as DocumentId);
    response.redirect(303, `${own.base}/documents`);
  }

  private async takeFiles(
    request: Request,
    own: OwnApplication,
  ): Promise<{ action: string; refused: RefusedFile[]; isSubmitted: boolean }> {
    const fields = new Map<string, string>();
    const refused: RefusedFile[] = [];
    let isSubmitted = false;
    const assertOwnForm = (): void => {
      if (!this.csrf.isValid(request, fields.get(CSRF_FIELD))) throw new ForbiddenException();
    };
    const outcome = await readMultipart(request, LIMITS, {
      onField: (name, value) => fields.set(name, value),
      onFile: async (file) => {
        // The token stands before the files, so that nothing is stored for a forged request.
        assertOwnForm();
        const added = await this.uploads.add(own.access, file);
        if (added.kind === 'already-submitted') isSubmitted = true;
        if (added.kind === 'refused')
          refused.push({ fileName: file.fileName, message: describeRefusal(added.refusal) });
      },
    });
    assertOwnForm();
    if (outcome === 'malformed') throw new BadRequestException();
    if (outcome === 'too-many-parts')
      refused.push({ fileName: 'Weitere Dateien', message: describeRefusal('too-many-documents') });
    return { action: fields.get('action') ?? '', refused, isSubmitted };
  }

  private async render(
    response: Response,
    own: OwnApplication,
    refused: readonly RefusedFile[],
  ): Promise<void> {
    const documents = await this.uploads.list(own.access);
    response.render('public/documents', {
      procedure: own.procedure,
      base: own.base,
      documents,
      maxDocuments: MAX_DOCUMENTS,
      isFull: documents.length >= MAX_DOCUMENTS,
      refused,
    });
  }
}
