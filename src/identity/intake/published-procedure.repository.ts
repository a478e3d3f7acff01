import { Injectable } from '@nestjs/common';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { ProcedureId } from '../../policy/ids.js';
import type { PublishedCriterion, PublishedProcedure } from './published-procedure.js';

const COLUMNS = `id, tenant_id AS "tenantId", tenant_slug AS "tenantSlug", tenant_name AS "tenantName", slug, title,
  occupation, description, closes_at AS "closesAt", vacancies, is_open AS "isOpen", phase`;

/** Reads the two views that show the published part of every procedure, whatever the city. */
@Injectable()
export class PublishedProcedureRepository {
  constructor(private readonly transaction: TenantTransaction) {}

  list(): Promise<PublishedProcedure[]> {
    return this.transaction.queryShared<PublishedProcedure>(
      `SELECT ${COLUMNS} FROM procedure.published_procedure ORDER BY closes_at, id`,
    );
  }

  async findBySlug(slug: string): Promise<PublishedProcedure | undefined> {
    const rows = await this.transaction.queryShared<PublishedProcedure>(
      `SELECT ${COLUMNS} FROM procedure.published_procedure WHERE slug = $1`,
      [slug],
    );
    return rows[0];
  }

  async findById(id: ProcedureId): Promise<PublishedProcedure | undefined> {
    const rows = await this.transaction.queryShared<PublishedProcedure>(
      `SELECT ${COLUMNS} FROM procedure.published_procedure WHERE id = $1`,
      [id],
    );
    return rows[0];
  }

  /** The city's short name while the procedure takes applications, as this very transaction sees it. */
  async findOpenTenantSlug(tx: Transaction, id: ProcedureId): Promise<string | undefined> {
    const rows = await tx.query<{ tenant_slug: string }[]>(
      'SELECT tenant_slug FROM procedure.published_procedure WHERE id = $1 AND is_open',
      [id],
    );
    return rows[0]?.tenant_slug;
  }

  listCriteria(procedureId: ProcedureId): Promise<PublishedCriterion[]> {
    return this.transaction.queryShared<PublishedCriterion>(
      `SELECT id, ordinal, label, justification, question,
              round(100.0 * weight / sum(weight) OVER ())::integer AS "sharePercent"
         FROM procedure.published_criterion WHERE procedure_id = $1 ORDER BY ordinal`,
      [procedureId],
    );
  }
}
