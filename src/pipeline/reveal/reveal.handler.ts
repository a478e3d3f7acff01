import { Inject, Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import { formContext } from '../../identity/documents/sealing-contexts.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { EventLogger } from '../../platform/logging/logger.adapter.js';
import type { JobPayload } from '../../platform/queue/job-catalogue.js';
import { JobQueue } from '../../platform/queue/job-queue.adapter.js';
import { OnJob } from '../../platform/queue/on-job.decorator.js';
import { unsealJson, type KeyRing } from '../../platform/storage/envelope.adapter.js';
import type { ApplicationForm } from '../../policy/application-form.js';
import { ProcedureStateRepository } from '../../procedures/procedure-state.repository.js';
import { IDENTITY_KEY_RING } from '../processing/stores.js';
import { RevealRepository, type IdentityCard, type InvitedApplication } from './reveal.repository.js';
import { checkSeal } from './seal-check.js';

@Injectable()
export class RevealHandler {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly reveals: RevealRepository,
    private readonly states: ProcedureStateRepository,
    @Inject(IDENTITY_KEY_RING) private readonly keyRing: KeyRing,
    private readonly decisionLog: DecisionLogRepository,
    private readonly logger: EventLogger,
    private readonly jobs: JobQueue,
  ) {}

  /** Safe to run twice: the second run no longer finds the procedure in the state `sealed`. */
  @OnJob('identity.reveal')
  async reveal({ tenantId, procedureId }: JobPayload<'identity.reveal'>): Promise<void> {
    const isRevealed = await this.transaction.run({ tenantId }, async (tx) => {
      const decision = await this.reveals.findDecision(tx, procedureId);
      const check = checkSeal(decision, await this.reveals.listApprovals(tx, procedureId));
      if (check.kind === 'refused' || decision === undefined) {
        this.logger.warn('reveal.refused', {
          procedureId,
          reason: check.kind === 'refused' ? check.reason : null,
        });
        return false;
      }
      // The state moves first: it locks the procedure's row, so two workers cannot both go on.
      if (!(await this.states.transition(tx, procedureId, 'sealed', 'revealed'))) return false;
      const invited = await this.reveals.listInvited(tx, decision.id);
      // A person whose key was destroyed cannot be revealed; the others must not wait for that.
      const revealable = invited.filter(({ wrappedKey }) => wrappedKey !== null);
      for (const application of revealable) {
        await this.reveals.saveCard(tx, procedureId, decision.id, this.toCard(application));
      }
      await this.decisionLog.append(tx, {
        actor: 'system',
        event: 'identity.revealed',
        subject: decision.id,
        procedureId,
        details: { cards: revealable.length, erased: invited.length - revealable.length },
      });
      return true;
    });
    // From now on nobody can deny what was decided: the head of the log leaves the database.
    if (isRevealed) await this.jobs.add('decision-log.checkpoint', {});
  }

  private toCard(application: InvitedApplication): IdentityCard {
    const { applicationId, candidateFileId, pseudonym } = application;
    const key = this.keyRing.open(applicationId, application.wrappedKey);
    const { person } = unsealJson(key, application.formSealed, formContext(applicationId)) as ApplicationForm;
    return {
      candidateFileId,
      pseudonym,
      firstName: person.firstName,
      lastName: person.lastName,
      email: person.email,
      phone: person.phone ?? null,
    };
  }
}
