import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { ApplicationAccess } from './application.repository.js';
import { DraftService, type Draft } from './draft.service.js';
import { INTAKE_SETTINGS, type IntakeSettings } from './intake-settings.js';
import type { PublishedProcedure } from './published-procedure.js';
import { PublishedProcedureRepository } from './published-procedure.repository.js';

const COOKIE = 'blindakte_application';

/** An applicant's own application to the procedure of the page. */
export interface OwnApplication {
  readonly procedure: PublishedProcedure;
  /** Address of the form, `/procedures/<slug>/apply`. */
  readonly base: string;
  readonly access: ApplicationAccess;
  readonly token: string;
  readonly draft: Draft;
}

/** Recognises the applicant by the secret in a cookie that only this procedure's pages receive. */
@Injectable()
export class ApplicantSession {
  constructor(
    private readonly procedures: PublishedProcedureRepository,
    private readonly drafts: DraftService,
    @Inject(INTAKE_SETTINGS) private readonly settings: IntakeSettings,
  ) {}

  /** @throws NotFoundException when no such procedure is published */
  async getProcedure(slug: string): Promise<PublishedProcedure> {
    const procedure = await this.procedures.findBySlug(slug);
    if (procedure === undefined) throw new NotFoundException();
    return procedure;
  }

  async find(request: Request, procedure: PublishedProcedure): Promise<OwnApplication | undefined> {
    const token = (request.cookies as Record<string, unknown>)[COOKIE];
    const access = await this.drafts.findAccess(token);
    if (access?.procedureId !== procedure.id || typeof token !== 'string') return undefined;
    return { procedure, base: applyPath(procedure), access, token, draft: await this.drafts.read(access) };
  }

  /**
   * The draft that a step of the form works on. Without one the browser is sent where it can go on, and the
   * caller gets undefined and is done.
   */
  async openDraft(request: Request, response: Response, slug: string): Promise<OwnApplication | undefined> {
    const procedure = await this.getProcedure(slug);
    const own = await this.find(request, procedure);
    if (own?.draft.state === 'draft') return own;
    response.redirect(303, own === undefined ? applyPath(procedure) : `${own.base}/receipt`);
    return undefined;
  }

  /** For this visit only: many applicants use a shared computer. */
  remember(response: Response, procedure: PublishedProcedure, token: string): void {
    response.cookie(COOKIE, token, this.cookieOptions(procedure));
  }

  forget(response: Response, procedure: PublishedProcedure): void {
    response.clearCookie(COOKIE, this.cookieOptions(procedure));
  }

  private cookieOptions(procedure: PublishedProcedure) {
    return {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.settings.isSecure,
      path: `/procedures/${procedure.slug}`,
    } as const;
  }
}

export function applyPath(procedure: PublishedProcedure): string {
  return `/procedures/${procedure.slug}/apply`;
}
