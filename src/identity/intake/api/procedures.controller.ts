import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/auth/access.decorator.js';
import { PublishedProcedureRepository } from '../published-procedure.repository.js';
import type { PublishedProcedure } from '../published-procedure.js';
import { toProblem } from './api-problem.adapter.js';
import { DescribeProblem } from './describe-submission.decorator.js';
import { ProcedureDto } from './procedure.dto.js';
import { isProcedureId } from './procedure-id.js';

@ApiTags('Procedures')
@Controller('api/v1/procedures')
@Public()
export class ProceduresController {
  constructor(private readonly procedures: PublishedProcedureRepository) {}

  @Get()
  @ApiOperation({ summary: 'List all published procedures, by deadline' })
  @ApiOkResponse({ type: [ProcedureDto] })
  async list(): Promise<Readonly<ProcedureDto>[]> {
    const procedures = await this.procedures.list();
    return Promise.all(procedures.map((procedure) => this.toDto(procedure)));
  }

  @Get(':id')
  @ApiOperation({ summary: 'Show one published procedure with its criteria and questions' })
  @ApiOkResponse({ type: ProcedureDto })
  @DescribeProblem(404, ['procedure-not-found'])
  async show(@Param('id') id: string): Promise<Readonly<ProcedureDto>> {
    const procedure = isProcedureId(id) ? await this.procedures.findById(id) : undefined;
    if (procedure === undefined) throw toProblem('procedure-not-found');
    return this.toDto(procedure);
  }

  private async toDto(procedure: PublishedProcedure): Promise<Readonly<ProcedureDto>> {
    const { id, slug, tenantName, title, occupation, closesAt, isOpen } = procedure;
    const criteria = await this.procedures.listCriteria(id);
    return {
      id,
      slug,
      tenant: tenantName,
      title,
      occupation,
      closesAt: closesAt.toISOString(),
      isOpen,
      criteria: criteria.map((criterion) => ({
        id: criterion.id,
        label: criterion.label,
        question: criterion.question,
      })),
    };
  }
}
