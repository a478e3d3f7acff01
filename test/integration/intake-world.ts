import type { DataSource } from 'typeorm';
import { DocumentEntity } from '../../src/identity/documents/document.entity.js';
import { formContext } from '../../src/identity/documents/sealing-contexts.js';
import { ApplicationEntity } from '../../src/identity/intake/application.entity.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import { KeyRing, unsealJson } from '../../src/platform/storage/envelope.adapter.js';
import type { ApplicationId } from '../../src/policy/ids.js';
import { createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { ApplicantBrowser, startIntakeProcess, type IntakeProcess } from './intake-process.js';

/** The public process on a database of its own, which the owner can read. */
export class IntakeWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly owner: DataSource,
    readonly intake: IntakeProcess,
  ) {}

  static async open(): Promise<IntakeWorld> {
    const database = await createTestDatabase();
    const owner = await openDataSource(database.ownerUrl, [ApplicationEntity, DocumentEntity]);
    return new IntakeWorld(database, owner, await startIntakeProcess(database));
  }

  async close(): Promise<void> {
    await this.intake.close();
    await this.owner.destroy();
    await this.database.drop();
  }

  /** A new procedure, and somebody who is about to apply for it. */
  async visit(): Promise<IntakeVisit> {
    return new IntakeVisit(this.owner, this.intake, await createProcedure(this.owner));
  }
}

/** One applicant's browser at one procedure, and what the process has stored for that procedure. */
export class IntakeVisit {
  readonly browser: ApplicantBrowser;
  /** Where the pages of the application begin. */
  readonly base: string;

  constructor(
    private readonly owner: DataSource,
    private readonly intake: IntakeProcess,
    readonly procedure: ProcedureSetUp,
  ) {
    this.browser = new ApplicantBrowser(intake.origin);
    this.base = `/procedures/${procedure.slug}/apply`;
  }

  async startDraft(): Promise<ApplicationEntity> {
    await this.browser.get(`/procedures/${this.procedure.slug}`);
    await this.browser.post(this.base);
    await this.browser.get(`${this.base}/person`);
    return this.readApplication();
  }

  /** Lets the process fill its connection pool, or the first of many requests would always be far ahead. */
  async openConnections(path: string): Promise<void> {
    await Promise.all(Array.from({ length: 8 }, () => this.browser.get(path)));
  }

  readApplication(): Promise<ApplicationEntity> {
    const { procedureId } = this.procedure;
    return this.owner.getRepository(ApplicationEntity).findOneByOrFail({ procedureId });
  }

  readDocuments(applicationId: ApplicationId): Promise<DocumentEntity[]> {
    return this.owner
      .getRepository(DocumentEntity)
      .find({ where: { applicationId }, order: { ordinal: 'ASC' } });
  }

  readForm(application: ApplicationEntity): unknown {
    const key = new KeyRing(this.intake.identityKey).open(application.id, application.wrappedKey);
    return unsealJson(key, application.formSealed, formContext(application.id));
  }

  async listJobs(): Promise<unknown[]> {
    const rows = await this.owner.query<{ data: unknown }[]>(
      'SELECT data FROM queue.job WHERE data->>$1 = $2 ORDER BY seq',
      ['tenantId', this.procedure.tenantId],
    );
    return rows.map(({ data }) => data);
  }

  listLog(): Promise<unknown[]> {
    return this.owner.query<unknown[]>(
      'SELECT event, process, actor_id, details FROM decision_log.entry WHERE tenant_id = $1 ORDER BY sequence',
      [this.procedure.tenantId],
    );
  }
}
