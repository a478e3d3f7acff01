import { DecisionLogRepository, type NewLogEntry } from '../../src/decision-log/decision-log.repository.js';
import { DocumentDecisionService } from '../../src/identity/office/document-decision.service.js';
import { DocumentQueueRepository } from '../../src/identity/office/document-queue.repository.js';
import { DocumentReviewRepository } from '../../src/identity/office/document-review.repository.js';
import { DocumentReviewService } from '../../src/identity/office/document-review.service.js';
import type { DocumentId, ProcedureId, TenantId } from '../../src/policy/ids.js';
import type { Principal } from '../../src/platform/auth/principal.js';
import { Clock } from '../../src/platform/clock/clock.adapter.js';
import type { TenantTransaction } from '../../src/platform/database/tenant-transaction.service.js';
import { findViolatedConstraint } from '../../src/platform/database/violated-constraint.js';
import { EventLogger } from '../../src/platform/logging/logger.adapter.js';
import { JobQueue } from '../../src/platform/queue/job-queue.adapter.js';
import { JobWaker } from '../../src/platform/queue/job-waker.service.js';
import { KeyRing } from '../../src/platform/storage/envelope.adapter.js';
import { CriterionEntity } from '../../src/procedures/criterion.entity.js';
import { CriteriaService } from '../../src/procedures/office/criteria.service.js';
import { DecisionViewRepository } from '../../src/procedures/office/decision-view.repository.js';
import { MemberRepository } from '../../src/procedures/office/member.repository.js';
import { MembersService } from '../../src/procedures/office/members.service.js';
import { OfficeProcedureRepository } from '../../src/procedures/office/office-procedure.repository.js';
import { ProcedureService } from '../../src/procedures/office/procedure.service.js';
import { RevealService } from '../../src/procedures/office/reveal.service.js';
import { StepsService } from '../../src/procedures/office/steps.service.js';
import { ProcedureStateRepository } from '../../src/procedures/procedure-state.repository.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { IDENTITY_KEY, OfficeFixture } from './office-fixture.js';

export class BrokenLog extends DecisionLogRepository {
  override append(_tx: unknown, _entry: NewLogEntry): Promise<void> {
    return Promise.reject(new Error('the log is out of order'));
  }
}

/** One city of its own for each test: a person for every duty, and procedures in which they hold it. */
export interface OfficeCity {
  readonly tenantId: TenantId;
  readonly clerk: Principal;
  readonly neutral: Principal;
  readonly chair: Principal;
  readonly member: Principal;
  addProcedure(state: string): Promise<ProcedureId>;
}

/** The services of the office on a database of their own, as the office process wires them. */
export class OfficeWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly fixture: OfficeFixture,
    /** The office's own database role. */
    readonly office: TenantTransaction,
    private readonly queue: JobQueue,
  ) {}

  static async open(): Promise<OfficeWorld> {
    const database = await createTestDatabase();
    return new OfficeWorld(
      database,
      await OfficeFixture.open(database),
      await database.transactionAs('app_office', [CriterionEntity]),
      new JobQueue({ postgresUrl: database.urlOf('app_queue') }, () => undefined),
    );
  }

  async close(): Promise<void> {
    await this.queue.close();
    await this.fixture.close();
    await this.database.drop();
  }

  async addCity(): Promise<OfficeCity> {
    const tenantId = await this.fixture.addTenant();
    const clerk = await this.fixture.addPerson(tenantId, ['hr-clerk']);
    const neutral = await this.fixture.addPerson(tenantId, ['neutral-office']);
    const chair = await this.fixture.addPerson(tenantId, ['committee-chair']);
    const member = await this.fixture.addPerson(tenantId, ['committee-member']);
    const addProcedure = (state: string): Promise<ProcedureId> =>
      this.fixture.addProcedure(tenantId, state, [
        [clerk, 'hr-clerk'],
        [neutral, 'neutral-office'],
        [chair, 'committee-chair'],
        [member, 'committee-member'],
      ]);
    return { tenantId, clerk, neutral, chair, member, addProcedure };
  }

  buildServices(decisionLog = new DecisionLogRepository()) {
    const { office } = this;
    const procedures = new OfficeProcedureRepository();
    const members = new MemberRepository();
    const views = new DecisionViewRepository();
    const clock = new Clock();
    const jobs = new JobWaker(this.queue, new EventLogger());
    const keyRing = new KeyRing(IDENTITY_KEY);
    const reviews = new DocumentReviewRepository();
    return {
      procedures: new ProcedureService(office, procedures, members, views, decisionLog, clock),
      criteria: new CriteriaService(office, procedures, decisionLog),
      members: new MembersService(office, procedures, members, decisionLog),
      steps: new StepsService(
        office,
        procedures,
        members,
        new ProcedureStateRepository(),
        decisionLog,
        clock,
      ),
      reveals: new RevealService(office, procedures, views, decisionLog, jobs),
      reviews: new DocumentReviewService(
        office,
        new DocumentQueueRepository(),
        reviews,
        decisionLog,
        keyRing,
      ),
      decisions: new DocumentDecisionService(office, reviews, decisionLog, keyRing, jobs),
    };
  }

  /** Names of the jobs that wait for a worker, oldest first. */
  async listJobs(subjectId: string): Promise<string[]> {
    const names: string[] = [];
    const worker = this.queue.work((name, payload) => {
      if (Object.values(payload as object).includes(subjectId)) names.push(name);
      return Promise.resolve();
    }, 1);
    await new Promise<void>((resolve) =>
      worker.once('drained', () => {
        resolve();
      }),
    );
    await worker.close();
    return names;
  }

  async stateOf(documentId: DocumentId) {
    const [row] = await this.fixture.query<{
      stage: string;
      status: string | null;
      release: string;
      revision: number;
    }>('SELECT stage, status, release, revision FROM identity.document WHERE id = $1', [documentId]);
    return row;
  }
}

export async function constraintOf(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(() => undefined, findViolatedConstraint);
}
