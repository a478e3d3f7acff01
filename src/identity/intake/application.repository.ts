import { Injectable } from '@nestjs/common';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { ApplicationId, ProcedureId, TenantId } from '../../policy/ids.js';
import { ApplicationEntity } from './application.entity.js';

/** The one application that a secret opens. */
export interface ApplicationAccess {
  readonly tenantId: TenantId;
  readonly applicationId: ApplicationId;
  readonly procedureId: ProcedureId;
}

type NewApplication = Omit<ApplicationEntity, 'receiptNumber' | 'submittedAt'> &
  Partial<Pick<ApplicationEntity, 'receiptNumber' | 'submittedAt'>>;

@Injectable()
export class ApplicationRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  /** The application of a secret, by the secret's hash; the database tells its ids and nothing else. */
  async findAccess(tokenHash: Buffer): Promise<ApplicationAccess | undefined> {
    const rows = await this.transaction.queryShared<ApplicationAccess>(
      `SELECT id AS "applicationId", tenant_id AS "tenantId", procedure_id AS "procedureId"
         FROM identity.find_by_access_token($1)`,
      [tokenHash],
    );
    return rows[0];
  }

  /** @throws EntityNotFoundError when the scope of the transaction is another application */
  get(tx: Transaction, id: ApplicationId): Promise<ApplicationEntity> {
    return tx.findOneByOrFail(ApplicationEntity, { id });
  }

  /**
   * Reads the application and keeps others from changing it until the commit: two tabs, a double click and two
   * uploads at once wait for each other here.
   */
  lock(tx: Transaction, id: ApplicationId): Promise<ApplicationEntity> {
    return tx.findOneOrFail(ApplicationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: Transaction, application: NewApplication): Promise<void> {
    await tx.insert(ApplicationEntity, application);
  }

  async saveForm(tx: Transaction, id: ApplicationId, formSealed: Buffer): Promise<void> {
    await tx.update(ApplicationEntity, { id }, { formSealed });
  }

  async markReceived(
    tx: Transaction,
    id: ApplicationId,
    received: Pick<ApplicationEntity, 'receiptNumber' | 'submittedAt' | 'formSealed'>,
  ): Promise<void> {
    await tx.update(ApplicationEntity, { id }, { ...received, state: 'received' });
  }

  async markWithdrawn(tx: Transaction, id: ApplicationId): Promise<void> {
    await tx.update(ApplicationEntity, { id }, { state: 'withdrawn' });
  }
}
