import { Module } from '@nestjs/common';
import { DutyRepository } from './duty.repository.js';
import { ProcedureStateRepository } from './procedure-state.repository.js';

/** What every staff process may know of procedures. */
@Module({
  providers: [DutyRepository, ProcedureStateRepository],
  exports: [DutyRepository, ProcedureStateRepository],
})
export class ProceduresModule {}
