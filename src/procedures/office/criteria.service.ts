import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CriterionId, ProcedureId } from '../../policy/ids.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { findLibraryCriterion, type CriterionDraft } from '../criteria-library.js';
import { CriterionEntity } from '../criterion.entity.js';
import { checkCriterion, type CriterionFields } from './criterion-input.js';
import { OfficeProcedureRepository, type OfficeProcedure } from './office-procedure.repository.js';

export type CriterionChange =
  | { readonly kind: 'saved' }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'frozen' }
  | { readonly kind: 'not-found' };

/** A criterion with its procedure, for the form. */
export interface CriterionView {
  readonly procedure: OfficeProcedure;
  readonly criterion: CriterionEntity;
}

/** The criteria of a draft; the database refuses every change after it. */
@Injectable()
export class CriteriaService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly procedures: OfficeProcedureRepository,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  /** The procedure whose criteria this person edits; undefined when it is not theirs. */
  findProcedure(principal: Principal, id: ProcedureId): Promise<OfficeProcedure | undefined> {
    return this.transaction.run(principal, async (tx) => {
      const opened = await this.procedures.find(tx, principal, id);
      return opened?.access === 'manage' ? opened.procedure : undefined;
    });
  }

  find(principal: Principal, id: ProcedureId, criterionId: CriterionId): Promise<CriterionView | undefined> {
    return this.transaction.run(principal, async (tx) => {
      const opened = await this.procedures.find(tx, principal, id);
      const criterion = await findCriterion(tx, id, criterionId);
      if (opened?.access !== 'manage' || criterion === null) return undefined;
      return { procedure: opened.procedure, criterion };
    });
  }

  add(principal: Principal, id: ProcedureId, fields: CriterionFields): Promise<CriterionChange> {
    const check = checkCriterion(fields);
    return this.inDraft(principal, id, async (tx) => {
      if (check.kind === 'invalid') return check;
      await insertCriterion(tx, principal, id, check.criterion);
      return { kind: 'saved' };
    });
  }

  /** Inserts a ready-made criterion; it can be adapted like any other. */
  addFromLibrary(principal: Principal, id: ProcedureId, key: string): Promise<CriterionChange> {
    const ready = findLibraryCriterion(key);
    return this.inDraft(principal, id, async (tx) => {
      if (ready === undefined) return { kind: 'not-found' };
      await insertCriterion(tx, principal, id, ready);
      return { kind: 'saved' };
    });
  }

  change(
    principal: Principal,
    id: ProcedureId,
    criterionId: CriterionId,
    fields: CriterionFields,
  ): Promise<CriterionChange> {
    const check = checkCriterion(fields);
    return this.inDraft(principal, id, async (tx) => {
      if ((await findCriterion(tx, id, criterionId)) === null) return { kind: 'not-found' };
      if (check.kind === 'invalid') return check;
      const { anchors, ...rest } = check.criterion;
      await tx.update(CriterionEntity, { id: criterionId }, { ...rest, anchors: [...anchors] });
      return { kind: 'saved' };
    });
  }

  remove(principal: Principal, id: ProcedureId, criterionId: CriterionId): Promise<CriterionChange> {
    return this.inDraft(principal, id, async (tx) => {
      if ((await findCriterion(tx, id, criterionId)) === null) return { kind: 'not-found' };
      await tx.delete(CriterionEntity, { id: criterionId });
      return { kind: 'saved' };
    });
  }

  private inDraft(
    principal: Principal,
    id: ProcedureId,
    work: (tx: Transaction) => Promise<CriterionChange>,
  ): Promise<CriterionChange> {
    return this.transaction.run(principal, async (tx) => {
      const procedure = await this.procedures.findManaged(tx, principal, id);
      if (procedure === undefined) return { kind: 'not-found' };
      if (procedure.state !== 'draft') return { kind: 'frozen' };
      const outcome = await work(tx);
      if (outcome.kind === 'saved') {
        await this.decisionLog.append(tx, {
          actor: principal.accountId,
          event: 'procedure.criteria-changed',
          subject: id,
          procedureId: id,
          details: { count: await tx.count(CriterionEntity, { where: { procedureId: id } }) },
        });
      }
      return outcome;
    });
  }
}

function findCriterion(
  tx: Transaction,
  procedureId: ProcedureId,
  id: CriterionId,
): Promise<CriterionEntity | null> {
  return tx.findOne(CriterionEntity, { where: { id, procedureId } });
}

async function insertCriterion(
  tx: Transaction,
  { tenantId }: Principal,
  procedureId: ProcedureId,
  criterion: CriterionDraft,
): Promise<void> {
  const last = (await tx.maximum(CriterionEntity, 'ordinal', { procedureId })) ?? 0;
  const { label, justification, evidence, weight, question, anchors, requiresReason } = criterion;
  await tx.insert(CriterionEntity, {
    id: randomUUID() as CriterionId,
    tenantId,
    procedureId,
    ordinal: last + 1,
    label,
    justification,
    evidence,
    weight,
    question,
    anchors: [...anchors],
    requiresReason,
  });
}
