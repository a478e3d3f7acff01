import {
  Controller,
  Get,
  HttpStatus,
  NotFoundException,
  Param,
  ParseIntPipe,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type { DocumentId } from '../../policy/ids.js';
import { CurrentPrincipal, RequirePermission } from '../../platform/auth/access.decorator.js';
import type { Principal } from '../../platform/auth/principal.js';
import { ROW_ID } from '../../platform/web/row-id.adapter.js';
import { toQueuePage, toReviewPage } from './document-page.js';
import { QUEUE_LISTS } from './document-queue.repository.js';
import { DocumentReviewService } from './document-review.service.js';
import { isFirstView, rememberView } from './first-view.adapter.js';

const NOTICES: Readonly<Record<string, string>> = {
  freigegeben:
    'Die Unterlage ist freigegeben. Die Kommission sieht sie, sobald alle Unterlagen dieser Bewerbung entschieden sind.',
  zurueckgehalten:
    'Die Unterlage ist zurückgehalten. An ihrer Stelle steht bei der Kommission „[nicht freigegeben]“.',
  zurueckgerufen:
    'Die Unterlage ist zurückgerufen. Die Kommission sieht diese Blindakte ab sofort nicht mehr.',
};
const RELOAD_SECONDS = '3';

@Controller('documents')
export class DocumentsPage {
  constructor(private readonly reviews: DocumentReviewService) {}

  @Get()
  @RequirePermission('document:review')
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query('liste') wanted: string | undefined,
    @Query('hinweis') notice: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const list = QUEUE_LISTS.find((candidate) => candidate === wanted) ?? 'waiting';
    const queue = await this.reviews.list(principal, list);
    response.render('office/documents', { ...toQueuePage(list, queue), notice: NOTICES[notice ?? ''] });
  }

  @Get(':id')
  @RequirePermission('document:review')
  async show(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: DocumentId,
    @Query('hinweis') notice: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const opened = await this.reviews.open(principal, id, isFirstView(request, id));
    if (opened === undefined) throw new NotFoundException();
    rememberView(request, id);
    const page = toReviewPage(opened);
    if (!page.isChecked) response.setHeader('Refresh', RELOAD_SECONDS);
    response.render('office/document', { ...page, errors: [], fields: {}, notice: NOTICES[notice ?? ''] });
  }

  @Get(':id/pages/:page')
  @RequirePermission('document:review')
  async showPicture(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ROW_ID) id: DocumentId,
    @Param('page', new ParseIntPipe({ errorHttpStatusCode: HttpStatus.NOT_FOUND })) page: number,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const picture = await this.reviews.openPicture(principal, id, page, isFirstView(request, id));
    if (picture === undefined) throw new NotFoundException();
    rememberView(request, id);
    response.type('image/png').send(picture);
  }
}
