import { randomUUID } from 'node:crypto';
import { Catch, HttpException, HttpStatus, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { EventLogger } from '../logging/logger.adapter.js';
import { describeStatus, type ProblemDetails } from './problem.js';

/** Turns every error into a page for people or a problem document (RFC 9457) for programs. */
@Catch()
export class ErrorPageFilter implements ExceptionFilter {
  private readonly logger = new EventLogger();

  constructor(private readonly homePath: string) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const status = statusOf(error);
    const errorId = randomUUID();
    if (status >= 500)
      this.logger.error('request.failed', error, { errorId, method: request.method, status });
    if (response.headersSent) {
      response.end();
      return;
    }
    if (request.path.startsWith('/api/')) {
      response
        .status(status)
        .type('application/problem+json')
        .send(JSON.stringify(problemOf(error, status, errorId)));
      return;
    }
    if (status === 401 && request.method === 'GET') {
      response.redirect(`${this.homePath}/login`);
      return;
    }
    response.status(status).render('parts/error-page', { status, errorId, ...describeStatus(status) });
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 600
    ? status
    : HttpStatus.INTERNAL_SERVER_ERROR;
}

function problemOf(error: unknown, status: number, errorId: string): ProblemDetails {
  const { title, advice } = describeStatus(status);
  const body = error instanceof HttpException ? error.getResponse() : undefined;
  const extra = typeof body === 'object' && 'code' in body ? body : {};
  return { type: 'about:blank', title, status, detail: advice, instance: `urn:uuid:${errorId}`, ...extra };
}
