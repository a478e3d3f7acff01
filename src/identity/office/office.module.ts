import { Module, type DynamicModule } from '@nestjs/common';
import { DecisionLogModule } from '../../decision-log/decision-log.module.js';
import { JobWaker } from '../../platform/queue/job-waker.service.js';
import { KeyRing } from '../../platform/storage/envelope.adapter.js';
import { OfficeProceduresModule } from '../../procedures/office/office-procedures.module.js';
import { DocumentDecisionService } from './document-decision.service.js';
import { DocumentDecisionsPage } from './document-decisions.page.js';
import { DocumentQueueRepository } from './document-queue.repository.js';
import { DocumentReviewRepository } from './document-review.repository.js';
import { DocumentReviewService } from './document-review.service.js';
import { DocumentsPage } from './documents.page.js';
import { HomePage } from './home.page.js';
import { SignalService } from './signal.service.js';
import { SignalsPage } from './signals.page.js';

/** Checking and releasing documents, statutory signals, the start page of the office. */
@Module({})
export class OfficeModule {
  /** @param identityKey 32 bytes in base64; opens the keys of applications */
  static build(identityKey: string): DynamicModule {
    return {
      module: OfficeModule,
      imports: [DecisionLogModule, OfficeProceduresModule],
      controllers: [HomePage, DocumentsPage, DocumentDecisionsPage, SignalsPage],
      providers: [
        { provide: KeyRing, useFactory: () => new KeyRing(identityKey) },
        DocumentQueueRepository,
        DocumentReviewRepository,
        DocumentReviewService,
        DocumentDecisionService,
        SignalService,
        JobWaker,
      ],
    };
  }
}
