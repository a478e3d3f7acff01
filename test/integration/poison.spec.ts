import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DecisionLogRepository } from '../../src/decision-log/decision-log.repository.js';
import { DetectHandler } from '../../src/pipeline/detection/detect.handler.js';
import { ExtractHandler } from '../../src/pipeline/extraction/extract.handler.js';
import { ExtractionSandbox } from '../../src/pipeline/extraction/extraction-worker.adapter.js';
import { ApplicationSecrets } from '../../src/pipeline/processing/application-secrets.service.js';
import { DocumentWorkRepository } from '../../src/pipeline/processing/document-work.repository.js';
import { StandingWorkRepository } from '../../src/pipeline/processing/standing-work.repository.js';
import { StageEntry } from '../../src/pipeline/processing/stage-entry.service.js';
import { RedactHandler } from '../../src/pipeline/redaction/redact.handler.js';
import { VerifyHandler } from '../../src/pipeline/verification/verify.handler.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import type { TenantTransaction } from '../../src/platform/database/tenant-transaction.service.js';
import { JobQueue } from '../../src/platform/queue/job-queue.adapter.js';
import { KeyRing } from '../../src/platform/storage/envelope.adapter.js';
import { LocalDiskStore } from '../../src/platform/storage/local-disk-store.adapter.js';
import type { ApplicationForm } from '../../src/policy/application-form.js';
import type { DocumentId, TenantId } from '../../src/policy/ids.js';
import { createApplication } from '../factories/application.js';
import { createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { createTestDatabase, type TestDatabase } from './database.js';

const NO_FORM = { person: {}, qualification: {} } as unknown as ApplicationForm;

type Stage = (payload: { tenantId: TenantId; documentId: DocumentId }) => Promise<void>;

/** A document that makes a stage fail every time must come to a person, whichever stage it is. */
describe('a document that no attempt gets through a stage', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let worker: TenantTransaction;
  let queue: JobQueue;
  let procedure: ProcedureSetUp;
  let stages: Readonly<Record<string, Stage>>;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await openDataSource(database.ownerUrl);
    worker = await database.transactionAs('app_worker');
    queue = new JobQueue({ postgresUrl: database.urlOf('app_queue') }, () => undefined);
    const documents = new DocumentWorkRepository();
    const log = new DecisionLogRepository();
    // The key of another installation: nothing can be opened, so every stage throws.
    const wrongKey = new KeyRing(Buffer.alloc(32, 9).toString('base64'));
    const secrets = new ApplicationSecrets(wrongKey, new LocalDiskStore('/nonexistent'), documents);
    const entry = new StageEntry(worker, documents, log);
    const extract = new ExtractHandler(
      worker,
      entry,
      documents,
      secrets,
      new ExtractionSandbox(),
      log,
      queue,
    );
    const detect = new DetectHandler(worker, entry, documents, secrets, log, queue);
    const redact = new RedactHandler(worker, entry, documents, secrets, log, queue);
    const verify = new VerifyHandler(worker, entry, documents, secrets, log, queue);
    stages = {
      received: (payload) => extract.extract(payload),
      extracted: (payload) => detect.detect(payload),
      detected: (payload) => redact.redact(payload),
      redacted: (payload) => verify.verify(payload),
    };
  });
  afterAll(async () => {
    await queue.close();
    await owner.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    procedure = await createProcedure(owner);
  });

  async function addDocument(stage: string): Promise<DocumentId> {
    const secrets = { identityKey: Buffer.alloc(32, 3).toString('base64'), storeDirectory: '/nonexistent' };
    const { documentIds } = await createApplication(owner, procedure, NO_FORM, [], secrets);
    await owner.query('UPDATE identity.document SET stage = $2 WHERE id = $1', [documentIds[0], stage]);
    return documentIds[0] as DocumentId;
  }

  it.each(['received', 'extracted', 'detected', 'redacted'])(
    'fails for a person to see (%s)',
    async (stage) => {
      const documentId = await addDocument(stage);
      const run = stages[stage] as Stage;
      const payload = { tenantId: procedure.tenantId, documentId };
      for (let attempt = 1; attempt <= 3; attempt += 1) await expect(run(payload)).rejects.toThrow();

      await run(payload);

      const rows = await owner.query<unknown[]>(
        'SELECT stage, status, release, reasons FROM identity.document WHERE id = $1',
        [documentId],
      );
      expect(rows).toEqual([
        {
          stage: 'verified',
          status: 'failed',
          release: 'pending',
          reasons: [{ code: 'too-many-attempts', page: null, count: 1 }],
        },
      ]);
      const events = await owner.query<unknown[]>(
        'SELECT event, details FROM decision_log.entry WHERE subject_id = $1',
        [documentId],
      );
      expect(events).toEqual([
        { event: 'document.failed', details: `{"code":"too-many-attempts","stage":"${stage}"}` },
      ]);
    },
  );

  it('is tried again later and later, so that a disk that is away for minutes fails nothing', async () => {
    const documentId = await addDocument('extracted');
    const isDue = async (attempts: number, seconds: number): Promise<boolean> => {
      await owner.query(
        'UPDATE identity.document SET attempts = $2, stage_at = now() - make_interval(secs => $3) WHERE id = $1',
        [documentId, attempts, seconds],
      );
      const due = await worker.run({ tenantId: procedure.tenantId }, (tx) =>
        new StandingWorkRepository(worker).listDocuments(tx),
      );
      return due.some(({ id }) => id === documentId);
    };

    expect([await isDue(0, 30), await isDue(1, 30), await isDue(2, 30), await isDue(2, 150)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect([await isDue(3, 150), await isDue(3, 800)]).toEqual([false, true]);
  });

  it('counts the attempts of each stage anew', async () => {
    const documentId = await addDocument('received');
    const work = await worker.run({ tenantId: procedure.tenantId }, async (tx) => {
      const documents = new DocumentWorkRepository();
      await documents.countAttempt(tx, documentId);
      return documents.find(tx, documentId, 'received');
    });
    if (work === undefined) throw new Error('the document is not there');
    expect(work.attempts).toBe(1);

    const next = await worker.run({ tenantId: procedure.tenantId }, async (tx) => {
      const documents = new DocumentWorkRepository();
      await documents.advance(tx, work, 'extracted');
      return documents.find(tx, documentId, 'extracted');
    });

    expect(next?.attempts).toBe(0);
  });
});
