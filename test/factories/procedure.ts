import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { AccountId, CriterionId, ProcedureId, TenantId } from '../../src/policy/ids.js';
import type { Duty } from '../../src/policy/permissions.js';
import type { ProcedureState } from '../../src/policy/procedure-states.js';

/** A city with one procedure, written as the owner so that any state can be set up at once. */
export interface ProcedureSetUp {
  readonly tenantId: TenantId;
  readonly procedureId: ProcedureId;
  readonly slug: string;
  readonly criterionIds: readonly CriterionId[];
}

/** Rows are written by the owner (superuser), past every policy: set-up, never the thing under test. */
export async function createProcedure(
  owner: DataSource,
  options: {
    readonly state?: ProcedureState;
    readonly releasesClean?: boolean;
    readonly tenantId?: TenantId;
  } = {},
): Promise<ProcedureSetUp> {
  const tenantId = options.tenantId ?? (randomUUID() as TenantId);
  const procedureId = randomUUID() as ProcedureId;
  const slug = `verfahren-${procedureId.slice(0, 8)}`;
  const criterionIds = [randomUUID() as CriterionId, randomUUID() as CriterionId];
  await owner.query(
    `INSERT INTO procedure.tenant (id, slug, name) VALUES ($1, $2, 'Stadt Testhausen') ON CONFLICT DO NOTHING`,
    [tenantId, `stadt-${tenantId.slice(0, 8)}`],
  );
  await owner.query(
    `INSERT INTO procedure.procedure (id, tenant_id, slug, title, occupation, closes_at, vacancies, invitations,
                                      releases_clean, order_seed)
     VALUES ($1, $2, $3, 'Verwaltungsfachangestellte', 'Verwaltung', now() + interval '30 days', 2, 2, $4, $5)`,
    [procedureId, tenantId, slug, options.releasesClean ?? true, randomBytes(32)],
  );
  for (const [index, id] of criterionIds.entries()) {
    await owner.query(
      `INSERT INTO procedure.criterion (id, tenant_id, procedure_id, ordinal, label, justification, evidence, weight,
                                        question, anchors)
       VALUES ($1, $2, $3, $4, $5, 'Im Beruf täglich nötig', 'Formular', $6, 'Erzählen Sie davon.', $7::jsonb)`,
      [id, tenantId, procedureId, index + 1, `Kriterium ${String(index + 1)}`, 40 + index * 20, ANCHORS],
    );
  }
  await owner.query(
    `UPDATE procedure.procedure SET state = $2::text, published_at = CASE WHEN $2::text = 'draft' THEN NULL ELSE now() END
      WHERE id = $1`,
    [procedureId, options.state ?? 'published'],
  );
  return { tenantId, procedureId, slug, criterionIds };
}

/** A member of staff; the password hash is no hash, so nobody logs in with it. */
export async function createAccount(
  owner: DataSource,
  tenantId: TenantId,
  roles: readonly Duty[],
): Promise<AccountId> {
  const id = randomUUID() as AccountId;
  await owner.query(
    `INSERT INTO account.staff_account (id, tenant_id, email, display_name, password_hash)
     VALUES ($1, $2, $3, 'Testperson', '-')`,
    [id, tenantId, `${id}@example.org`],
  );
  for (const role of roles) {
    await owner.query(
      'INSERT INTO account.role_assignment (tenant_id, account_id, role) VALUES ($1, $2, $3)',
      [tenantId, id, role],
    );
  }
  return id;
}

/** Gives a person a duty in a procedure. */
export async function appoint(
  owner: DataSource,
  { tenantId, procedureId }: ProcedureSetUp,
  accountId: AccountId,
  duty: Duty,
): Promise<void> {
  await owner.query(
    'INSERT INTO procedure.member (tenant_id, procedure_id, account_id, duty) VALUES ($1, $2, $3, $4)',
    [tenantId, procedureId, accountId, duty],
  );
}

const ANCHORS = JSON.stringify([
  { points: 0, label: 'nicht erkennbar' },
  { points: 2, label: 'im Ansatz' },
  { points: 4, label: 'deutlich' },
]);
