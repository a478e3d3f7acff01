import { Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { DocumentRepository } from '../documents/document.repository.js';
import type { ApplicationState } from './application.entity.js';
import { ApplicationRepository, type ApplicationAccess } from './application.repository.js';
import {
  describeDocuments,
  describeSteps,
  type DocumentStatus,
  type StatusStep,
} from './application-status.js';
import type { PublishedProcedure } from './published-procedure.js';
import { PublishedProcedureRepository } from './published-procedure.repository.js';

/** Everything that the status page shows; holds no word that the applicant typed. */
export interface ApplicationStatus {
  readonly procedure: PublishedProcedure;
  readonly state: ApplicationState;
  readonly receiptNumber: string | null;
  readonly submittedAt: Date | null;
  readonly steps: readonly StatusStep[];
  readonly documents: readonly DocumentStatus[];
}

@Injectable()
export class ApplicationStatusService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly procedures: PublishedProcedureRepository,
    private readonly applications: ApplicationRepository,
    private readonly documents: DocumentRepository,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  async find(access: ApplicationAccess): Promise<ApplicationStatus | undefined> {
    const procedure = await this.procedures.findById(access.procedureId);
    if (procedure === undefined) return undefined;
    return this.transaction.run(access, async (tx) => {
      const { state, receiptNumber, submittedAt } = await this.applications.get(tx, access.applicationId);
      const documents = await this.documents.list(tx, access.applicationId);
      return {
        procedure,
        state,
        receiptNumber,
        submittedAt,
        steps: describeSteps(state, procedure.phase),
        documents: describeDocuments(documents),
      };
    });
  }

  /** Takes a received application back for good; asked again, it changes nothing. */
  withdraw(access: ApplicationAccess): Promise<void> {
    const { applicationId, procedureId } = access;
    return this.transaction.run(access, async (tx) => {
      const { state } = await this.applications.lock(tx, applicationId);
      if (state !== 'received') return;
      await this.applications.markWithdrawn(tx, applicationId);
      await this.decisionLog.append(tx, {
        actor: 'applicant',
        event: 'application.withdrawn',
        subject: applicationId,
        procedureId,
      });
    });
  }
}
