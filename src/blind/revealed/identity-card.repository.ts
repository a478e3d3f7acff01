import { Injectable } from '@nestjs/common';
import type { ProcedureId } from '../../policy/ids.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';

/** Who stands behind one pseudonym; exists only after the reveal and only for the invited. */
export interface IdentityCard {
  readonly pseudonym: string;
  readonly rank: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string | null;
}

@Injectable()
export class IdentityCardRepository {
  /** By rank; the row policy admits the invited of a sealed decision only. */
  list(tx: Transaction, procedureId: ProcedureId): Promise<IdentityCard[]> {
    return tx.query<IdentityCard[]>(
      `SELECT c.pseudonym, e.rank, c.first_name AS "firstName", c.last_name AS "lastName", c.email, c.phone
         FROM revealed.identity_card c
         JOIN blind.decision_entry e ON e.decision_id = c.decision_id AND e.candidate_file_id = c.candidate_file_id
        WHERE c.procedure_id = $1 ORDER BY e.rank`,
      [procedureId],
    );
  }
}
