import { Module } from '@nestjs/common';
import { DecisionLogModule } from '../../decision-log/decision-log.module.js';
import { JobWaker } from '../../platform/queue/job-waker.service.js';
import { ProceduresModule } from '../procedures.module.js';
import { CriteriaPage } from './criteria.page.js';
import { CriteriaService } from './criteria.service.js';
import { DecisionViewRepository } from './decision-view.repository.js';
import { MemberRepository } from './member.repository.js';
import { MembersPage } from './members.page.js';
import { MembersService } from './members.service.js';
import { OfficeProcedureRepository } from './office-procedure.repository.js';
import { ProcedureService } from './procedure.service.js';
import { ProceduresPage } from './procedures.page.js';
import { RevealPage } from './reveal.page.js';
import { RevealService } from './reveal.service.js';
import { StepsPage } from './steps.page.js';
import { StepsService } from './steps.service.js';

/** Opening, configuring and steering procedures; approving the reveal. */
@Module({
  imports: [DecisionLogModule, ProceduresModule],
  controllers: [ProceduresPage, StepsPage, CriteriaPage, MembersPage, RevealPage],
  providers: [
    OfficeProcedureRepository,
    MemberRepository,
    DecisionViewRepository,
    ProcedureService,
    CriteriaService,
    MembersService,
    StepsService,
    RevealService,
    JobWaker,
  ],
  exports: [ProcedureService],
})
export class OfficeProceduresModule {}
