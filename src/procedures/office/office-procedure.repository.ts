import { Injectable } from '@nestjs/common';
import type { AccountId, ProcedureId, TenantId } from '../../policy/ids.js';
import type { Duty } from '../../policy/permissions.js';
import type { ProcedureState } from '../../policy/procedure-states.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import { accessOf, type ProcedureAccess } from './procedure-access.js';
import type { ProcedureSettings } from './procedure-input.js';

/** A procedure as the office may see it: settings and counts, no score. */
export interface OfficeProcedure extends ProcedureSettings {
  readonly id: ProcedureId;
  readonly slug: string;
  readonly state: ProcedureState;
  readonly publishedAt: Date | null;
  /** The reader's own duty. */
  readonly duty: Duty | null;
  readonly applications: number;
  /** Documents that nobody released or withheld yet, those still in the pipeline included. */
  readonly undecidedDocuments: number;
  readonly releasedFiles: number;
  readonly raters: number;
  readonly sealedSheets: number;
}

export interface OpenedProcedure {
  readonly procedure: OfficeProcedure;
  readonly access: Exclude<ProcedureAccess, 'none'>;
}

const SELECT = `
  SELECT p.id, p.slug, p.title, p.occupation, p.description, p.state, p.closes_at AS "closesAt", p.vacancies,
         p.invitations, p.releases_clean AS "releasesClean", p.published_at AS "publishedAt", m.duty,
         progress.released_files AS "releasedFiles", progress.raters, progress.sealed_sheets AS "sealedSheets",
         (SELECT count(*)::int FROM identity.application a
           WHERE a.procedure_id = p.id AND a.state = 'received') AS applications,
         (SELECT count(*)::int FROM identity.document d JOIN identity.application a ON a.id = d.application_id
           WHERE a.procedure_id = p.id AND a.state = 'received'
             AND d.release IN ('pending', 'recalled')) AS "undecidedDocuments"
    FROM procedure.procedure p
    JOIN blind.procedure_progress progress ON progress.procedure_id = p.id
    LEFT JOIN procedure.member m ON m.procedure_id = p.id AND m.account_id = $1`;

@Injectable()
export class OfficeProcedureRepository {
  /** The procedures this person may see; what is running first, then by deadline. */
  async list(tx: Transaction, principal: Principal): Promise<OfficeProcedure[]> {
    const rows = await tx.query<OfficeProcedure[]>(
      `${SELECT} ORDER BY (p.state IN ('revealed', 'cancelled')), p.closes_at, p.id`,
      [principal.accountId],
    );
    return rows.filter((row) => accessOf(principal.roles, row.duty, row.state) !== 'none');
  }

  /** Undefined when it does not exist, is another tenant's or not this person's. */
  async find(tx: Transaction, principal: Principal, id: ProcedureId): Promise<OpenedProcedure | undefined> {
    const [procedure] = await tx.query<OfficeProcedure[]>(`${SELECT} WHERE p.id = $2`, [
      principal.accountId,
      id,
    ]);
    if (procedure === undefined) return undefined;
    const access = accessOf(principal.roles, procedure.duty, procedure.state);
    return access === 'none' ? undefined : { procedure, access };
  }

  /** Like `find`, for the responsible clerk only; locks the row, so that checks and the change see one state. */
  async findManaged(
    tx: Transaction,
    principal: Principal,
    id: ProcedureId,
  ): Promise<OfficeProcedure | undefined> {
    await tx.query('SELECT FROM procedure.procedure WHERE id = $1 FOR UPDATE', [id]);
    const opened = await this.find(tx, principal, id);
    return opened?.access === 'manage' ? opened.procedure : undefined;
  }

  /** False when another procedure of the installation already has this slug. */
  async insert(
    tx: Transaction,
    procedure: {
      readonly id: ProcedureId;
      readonly tenantId: TenantId;
      readonly slug: string;
      readonly orderSeed: Buffer;
      readonly settings: ProcedureSettings;
    },
  ): Promise<boolean> {
    const { settings } = procedure;
    const rows = await tx.query<unknown[]>(
      `INSERT INTO procedure.procedure (id, tenant_id, slug, title, occupation, description, closes_at, vacancies,
                                        invitations, releases_clean, order_seed)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT ON CONSTRAINT procedure_slug_once DO NOTHING RETURNING id`,
      [
        procedure.id,
        procedure.tenantId,
        procedure.slug,
        settings.title,
        settings.occupation,
        settings.description,
        settings.closesAt,
        settings.vacancies,
        settings.invitations,
        settings.releasesClean,
        procedure.orderSeed,
      ],
    );
    return rows.length === 1;
  }

  async update(tx: Transaction, id: ProcedureId, settings: ProcedureSettings): Promise<void> {
    await tx.query(
      `UPDATE procedure.procedure SET title = $2, occupation = $3, description = $4, closes_at = $5, vacancies = $6,
              invitations = $7, releases_clean = $8 WHERE id = $1`,
      [
        id,
        settings.title,
        settings.occupation,
        settings.description,
        settings.closesAt,
        settings.vacancies,
        settings.invitations,
        settings.releasesClean,
      ],
    );
  }

  async extendDeadline(tx: Transaction, id: ProcedureId, closesAt: Date): Promise<void> {
    await tx.query('UPDATE procedure.procedure SET closes_at = $2 WHERE id = $1', [id, closesAt]);
  }

  async findTenantSlug(tx: Transaction, tenantId: TenantId): Promise<string> {
    const [row] = await tx.query<{ slug: string }[]>('SELECT slug FROM procedure.tenant WHERE id = $1', [
      tenantId,
    ]);
    return row?.slug ?? 'verfahren';
  }

  async insertMember(
    tx: Transaction,
    member: {
      readonly tenantId: TenantId;
      readonly procedureId: ProcedureId;
      readonly accountId: AccountId;
      readonly duty: Duty;
    },
  ): Promise<void> {
    await tx.query(
      'INSERT INTO procedure.member (tenant_id, procedure_id, account_id, duty) VALUES ($1, $2, $3, $4)',
      [member.tenantId, member.procedureId, member.accountId, member.duty],
    );
  }
}
