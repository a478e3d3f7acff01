import { Injectable } from '@nestjs/common';
import type { ProcedureId } from '../../policy/ids.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { CommitteeProcedureRepository, type CommitteeProcedure } from '../committee-procedure.repository.js';
import { DecisionRepository } from '../decisions/decision.repository.js';
import { IdentityCardRepository, type IdentityCard } from './identity-card.repository.js';

export interface RevealedView {
  readonly procedure: CommitteeProcedure;
  readonly isSealed: boolean;
  /** Empty until the reveal. */
  readonly cards: readonly IdentityCard[];
  /** Pseudonyms of those who were not invited; they stay pseudonyms. */
  readonly pseudonymous: readonly string[];
}

@Injectable()
export class RevealedService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly procedures: CommitteeProcedureRepository,
    private readonly decisions: DecisionRepository,
    private readonly cards: IdentityCardRepository,
  ) {}

  find(me: Principal, procedureId: ProcedureId): Promise<RevealedView | undefined> {
    return this.transaction.run(me, async (tx) => {
      const procedure = await this.procedures.findMine(tx, procedureId, me.accountId);
      if (procedure === undefined) return undefined;
      const decision = await this.decisions.find(tx, procedureId);
      const files = decision?.content.files ?? [];
      return {
        procedure,
        isSealed: decision !== undefined,
        cards: await this.cards.list(tx, procedureId),
        pseudonymous: files.filter(({ isInvited }) => !isInvited).map(({ pseudonym }) => pseudonym),
      };
    });
  }
}
