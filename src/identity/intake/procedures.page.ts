import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/access.decorator.js';
import { ApplicantSession } from './applicant-session.service.js';
import { groupByCity } from './published-procedure.js';
import { PublishedProcedureRepository } from './published-procedure.repository.js';

/** What everybody may read: which procedures there are and how each of them decides. */
@Controller()
@Public()
export class ProceduresPage {
  constructor(
    private readonly procedures: PublishedProcedureRepository,
    private readonly session: ApplicantSession,
  ) {}

  @Get()
  async list(@Res() response: Response): Promise<void> {
    response.render('public/procedures', { cities: groupByCity(await this.procedures.list()) });
  }

  @Get('procedures/:slug')
  async show(@Param('slug') slug: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const procedure = await this.session.getProcedure(slug);
    const criteria = await this.procedures.listCriteria(procedure.id);
    const own = await this.session.find(request, procedure);
    response.render('public/procedure', { procedure, criteria, ownState: own?.draft.state });
  }
}
