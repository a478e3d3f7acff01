import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DecisionLogRepository } from '../../src/decision-log/decision-log.repository.js';
import { artifactContext } from '../../src/identity/documents/sealing-contexts.js';
import { ApplicationSecrets } from '../../src/pipeline/processing/application-secrets.service.js';
import { DocumentWorkRepository } from '../../src/pipeline/processing/document-work.repository.js';
import { BridgeRepository, type CandidateFile } from '../../src/pipeline/publication/bridge.repository.js';
import { PublishHandler } from '../../src/pipeline/publication/publish.handler.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import type {
  TenantTransaction,
  Transaction,
} from '../../src/platform/database/tenant-transaction.service.js';
import { KeyRing, seal } from '../../src/platform/storage/envelope.adapter.js';
import type { ObjectStore } from '../../src/platform/storage/object-store.js';
import type { ApplicationForm } from '../../src/policy/application-form.js';
import type { ApplicationId, DocumentId } from '../../src/policy/ids.js';
import { createApplication, type ApplicationSetUp } from '../factories/application.js';
import { createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { pause } from './waiting.js';

const IDENTITY_KEY = Buffer.alloc(32, 3).toString('base64');
const NO_FORM = { person: {}, qualification: {} } as unknown as ApplicationForm;
/** Long enough for a statement that is not held back, short enough for a test. */
const A_MOMENT_MS = 300;

/** Lets somebody act in the middle of a publication, after it has read where the documents stand. */
class InterruptedBridge extends BridgeRepository {
  meanwhile: (() => Promise<void>) | undefined;

  override async findFile(tx: Transaction, id: ApplicationId): Promise<CandidateFile | undefined> {
    const { meanwhile } = this;
    this.meanwhile = undefined;
    await meanwhile?.();
    return super.findFile(tx, id);
  }
}

describe('a publication', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let worker: TenantTransaction;
  let office: TenantTransaction;
  let applicant: TenantTransaction;
  let procedure: ProcedureSetUp;
  let application: ApplicationSetUp;
  let bridge: InterruptedBridge;
  let handler: PublishHandler;
  let store: Map<string, Buffer>;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await openDataSource(database.ownerUrl);
    worker = await database.transactionAs('app_worker');
    office = await database.transactionAs('app_office');
    applicant = await database.transactionAs('app_public');
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    procedure = await createProcedure(owner, { state: 'scoring' });
    const secrets = { identityKey: IDENTITY_KEY, storeDirectory: '/nonexistent' };
    application = await createApplication(owner, procedure, NO_FORM, [], secrets);
    await checkAndRelease();
    store = new Map();
    bridge = new InterruptedBridge();
    handler = createHandler();
  });

  function createHandler(): PublishHandler {
    const documents = new DocumentWorkRepository();
    const blindStore: ObjectStore = {
      put: (key, bytes) => Promise.resolve(void store.set(key, Buffer.from(bytes))),
      get: (key) => Promise.resolve(store.get(key) ?? Buffer.alloc(0)),
      delete: () => Promise.resolve(),
    };
    return new PublishHandler(
      worker,
      bridge,
      documents,
      new ApplicationSecrets(new KeyRing(IDENTITY_KEY), blindStore, documents),
      new KeyRing(Buffer.alloc(32, 4).toString('base64')),
      blindStore,
      new DecisionLogRepository(),
    );
  }

  /** The form, as the pipeline leaves a clean one behind. */
  async function checkAndRelease(): Promise<void> {
    const { applicationId, documentIds } = application;
    const documentId = documentIds[0] as DocumentId;
    const [row] = await owner.query<{ wrapped_key: Buffer }[]>(
      'SELECT wrapped_key FROM identity.application WHERE id = $1',
      [applicationId],
    );
    const key = new KeyRing(IDENTITY_KEY).open(applicationId, row?.wrapped_key ?? null);
    for (const [kind, text] of [
      ['blind', '{"blocks":[]}'],
      ['pdf', '%PDF-'],
    ] as const) {
      await owner.query('INSERT INTO identity.document_artifact VALUES ($1, $2, $3, $4)', [
        documentId,
        procedure.tenantId,
        kind,
        seal(key, Buffer.from(text), artifactContext(documentId, kind)),
      ]);
    }
    await owner.query(
      `UPDATE identity.document SET stage = 'verified', status = 'clean', release = 'released' WHERE id = $1`,
      [documentId],
    );
  }

  const publish = (): Promise<void> =>
    handler.publish({ tenantId: procedure.tenantId, applicationId: application.applicationId });

  async function isShown(): Promise<boolean> {
    const rows = await owner.query<unknown[]>(
      `SELECT FROM blind.candidate_file WHERE procedure_id = $1 AND released_at IS NOT NULL AND recalled_at IS NULL`,
      [procedure.procedureId],
    );
    return rows.length === 1;
  }

  const recall = (): Promise<unknown> =>
    office.run({ tenantId: procedure.tenantId }, (tx) =>
      tx.query(
        `UPDATE identity.document SET release = 'recalled', released_at = NULL WHERE application_id = $1`,
        [application.applicationId],
      ),
    );
  const withdraw = (): Promise<unknown> =>
    applicant.run({ tenantId: procedure.tenantId, applicationId: application.applicationId }, (tx) =>
      tx.query(`UPDATE identity.application SET state = 'withdrawn' WHERE id = $1`, [
        application.applicationId,
      ]),
    );

  it('shows a file whose documents are all decided', async () => {
    await publish();

    expect(await isShown()).toBe(true);
    expect(store.size).toBe(1);
  });

  it.each([
    ['the neutral office recalls a document', recall],
    ['the applicant withdraws', withdraw],
  ])('leaves nothing shown when %s in the middle of it', async (_, act) => {
    await publish();
    let acted: Promise<unknown> = Promise.resolve();
    bridge.meanwhile = async () => {
      acted = act();
      await Promise.race([acted, pause(A_MOMENT_MS)]);
    };

    await publish();
    await acted;

    expect(await isShown()).toBe(false);
  });

  it.each([
    ['a recall', recall],
    ['a withdrawal', withdraw],
  ])('waits for %s that is not committed yet, and then shows nothing', async (_, act) => {
    const held = await openDataSource(database.ownerUrl);
    const other = held.createQueryRunner();
    await other.startTransaction();
    // The act is played by hand, so that its transaction can be held open while the publication begins.
    await other.query(
      act === recall
        ? `UPDATE identity.document SET release = 'recalled', released_at = NULL WHERE application_id = $1`
        : `UPDATE identity.application SET state = 'withdrawn' WHERE id = $1`,
      [application.applicationId],
    );

    const published = publish();
    await Promise.race([published, pause(A_MOMENT_MS)]);
    await other.commitTransaction();
    await published;

    expect(await isShown()).toBe(false);
    await other.release();
    await held.destroy();
  });

  it('hides a withheld document at once, not when the worker comes round to it', async () => {
    await publish();

    await office.run({ tenantId: procedure.tenantId }, (tx) =>
      tx.query(
        `UPDATE identity.document SET release = 'withheld', released_at = NULL WHERE application_id = $1`,
        [application.applicationId],
      ),
    );

    expect(await isShown()).toBe(false);
  });
});
