import { Module, type DynamicModule } from '@nestjs/common';
import { DecisionLogModule } from '../decision-log/decision-log.module.js';
import { KeyRing } from '../platform/storage/envelope.adapter.js';
import { LocalDiskStore } from '../platform/storage/local-disk-store.adapter.js';
import { ProceduresModule } from '../procedures/procedures.module.js';
import { BlindDocumentController } from './candidate-files/blind-document.controller.js';
import { BlindDocumentReader } from './candidate-files/blind-document-reader.adapter.js';
import { BlindDocumentService } from './candidate-files/blind-document.service.js';
import { CandidateFileRepository } from './candidate-files/candidate-file.repository.js';
import { CandidateFilesPage } from './candidate-files/candidate-files.page.js';
import { CommitteeHomePage } from './committee-home.page.js';
import { CommitteeProcedureRepository } from './committee-procedure.repository.js';
import { DecisionPage } from './decisions/decision.page.js';
import { DecisionRepository } from './decisions/decision.repository.js';
import { DecisionService } from './decisions/decision.service.js';
import { SelectionRecordPage } from './decisions/selection-record.page.js';
import { IdentityCardRepository } from './revealed/identity-card.repository.js';
import { RevealedPage } from './revealed/revealed.page.js';
import { RevealedService } from './revealed/revealed.service.js';
import { RaterDesks } from './scoring/rater-desk.service.js';
import { RecusalPage } from './scoring/recusal.page.js';
import { RecusalRepository } from './scoring/recusal.repository.js';
import { RecusalService } from './scoring/recusal.service.js';
import { ScoreRepository } from './scoring/score.repository.js';
import { ScoreSheetPage } from './scoring/score-sheet.page.js';
import { ScoreSheetService } from './scoring/score-sheet.service.js';
import { ScoringPage } from './scoring/scoring.page.js';
import { ScoringService } from './scoring/scoring.service.js';

export interface BlindStoreOptions {
  /** 32 bytes in base64; wraps the key of each candidate file. */
  readonly blindKey: string;
  /** Folder of the sealed blind documents. */
  readonly storeDirectory: string;
}

/** Side B: what the committee reads, scores and decides. */
@Module({})
export class BlindModule {
  static forCommittee(options: BlindStoreOptions): DynamicModule {
    return {
      module: BlindModule,
      imports: [DecisionLogModule, ProceduresModule],
      controllers: [
        CommitteeHomePage,
        CandidateFilesPage,
        BlindDocumentController,
        ScoringPage,
        RecusalPage,
        ScoreSheetPage,
        DecisionPage,
        SelectionRecordPage,
        RevealedPage,
      ],
      providers: [
        CommitteeProcedureRepository,
        CandidateFileRepository,
        ScoreRepository,
        RecusalRepository,
        DecisionRepository,
        IdentityCardRepository,
        RaterDesks,
        ScoringService,
        RecusalService,
        ScoreSheetService,
        DecisionService,
        RevealedService,
        BlindDocumentService,
        {
          provide: BlindDocumentReader,
          useFactory: () =>
            new BlindDocumentReader(
              new LocalDiskStore(options.storeDirectory),
              new KeyRing(options.blindKey),
            ),
        },
      ],
    };
  }
}
