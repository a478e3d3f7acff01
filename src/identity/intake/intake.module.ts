import { createHmac } from 'node:crypto';
import { Module, type DynamicModule } from '@nestjs/common';
import { DecisionLogModule } from '../../decision-log/decision-log.module.js';
import { JobWaker } from '../../platform/queue/job-waker.service.js';
import { KeyRing } from '../../platform/storage/envelope.adapter.js';
import { LocalDiskStore } from '../../platform/storage/local-disk-store.adapter.js';
import { DocumentRepository } from '../documents/document.repository.js';
import { DocumentVault } from '../documents/document-vault.service.js';
import { ORIGINALS } from '../documents/object-store-token.js';
import { UploadService } from '../documents/upload.service.js';
import { ApiIntakeService } from './api/api-intake.service.js';
import { ApplicationsController } from './api/applications.controller.js';
import { OpenApiDescription } from './api/open-api.adapter.js';
import { OpenApiController } from './api/open-api.controller.js';
import { ProceduresController } from './api/procedures.controller.js';
import { ApplicantSession } from './applicant-session.service.js';
import { ApplicationRepository } from './application.repository.js';
import { ApplicationStatusService } from './application-status.service.js';
import { ApplyPage } from './apply.page.js';
import { CheckPage } from './check.page.js';
import { DocumentsPage } from './documents.page.js';
import { DraftService } from './draft.service.js';
import { INTAKE_SETTINGS, type IntakeSettings } from './intake-settings.js';
import { PersonPage } from './person.page.js';
import { ProceduresPage } from './procedures.page.js';
import { PublishedProcedureRepository } from './published-procedure.repository.js';
import { QualificationPage } from './qualification.page.js';
import { StatusPage } from './status.page.js';
import { SubmissionService } from './submission.service.js';

export interface IntakeOptions extends Omit<IntakeSettings, 'tokenKey'> {
  /** 32 bytes in base64. */
  readonly identityKey: string;
  /** Folder of the sealed originals. */
  readonly storeDirectory: string;
}

/** Everything applicants use, as pages and as the public API. */
@Module({})
export class IntakeModule {
  static forProcess(options: IntakeOptions): DynamicModule {
    const { publicUrl, isSecure } = options;
    // A key of its own, so that no use of it can tell anything of the keys that seal.
    const tokenKey = createHmac('sha256', options.identityKey).update('access-token').digest();
    return {
      module: IntakeModule,
      imports: [DecisionLogModule],
      controllers: [
        ProceduresPage,
        ApplyPage,
        PersonPage,
        QualificationPage,
        DocumentsPage,
        CheckPage,
        StatusPage,
        ProceduresController,
        ApplicationsController,
        OpenApiController,
      ],
      providers: [
        { provide: KeyRing, useFactory: () => new KeyRing(options.identityKey) },
        { provide: ORIGINALS, useFactory: () => new LocalDiskStore(options.storeDirectory) },
        { provide: INTAKE_SETTINGS, useValue: { publicUrl, isSecure, tokenKey } satisfies IntakeSettings },
        ApiIntakeService,
        ApplicantSession,
        ApplicationRepository,
        ApplicationStatusService,
        DocumentRepository,
        DocumentVault,
        DraftService,
        JobWaker,
        OpenApiDescription,
        PublishedProcedureRepository,
        SubmissionService,
        UploadService,
      ],
    };
  }
}
