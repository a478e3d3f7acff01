import { Injectable } from '@nestjs/common';
import { EventLogger } from '../../platform/logging/logger.adapter.js';
import { JobQueue } from '../../platform/queue/job-queue.adapter.js';
import type { DocumentId, TenantId } from '../../policy/ids.js';

/** An applicant never waits longer for the queue than this; the sweeper finds what was not enqueued. */
const PATIENCE_MS = 3000;

/** Tells the worker about new documents. To be called after the commit, never before. */
@Injectable()
export class DocumentWakeup {
  constructor(
    private readonly jobs: JobQueue,
    private readonly logger: EventLogger,
  ) {}

  /** Never throws: the documents are safe in the database, whatever the queue does. */
  async wake(tenantId: TenantId, documentIds: readonly DocumentId[]): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => {
        resolve('late');
      }, PATIENCE_MS);
    });
    const adding = Promise.all(
      documentIds.map((documentId) => this.jobs.add('document.extract', { tenantId, documentId })),
    );
    try {
      const outcome = await Promise.race([adding, patience]);
      if (outcome === 'late') this.logger.warn('document.wakeup-late', { documents: documentIds.length });
    } catch (error) {
      this.logger.error('document.wakeup-failed', error, { documents: documentIds.length });
    } finally {
      clearTimeout(timer);
      adding.catch(() => undefined);
    }
  }
}
