import { Injectable } from '@nestjs/common';
import type { AccountId, ProcedureId } from '../policy/ids.js';
import type { Duty } from '../policy/permissions.js';
import type { Transaction } from '../platform/database/tenant-transaction.service.js';

/** Who does what in one procedure. */
@Injectable()
export class DutyRepository {
  /** The person's one duty in this procedure; undefined also when the procedure is another tenant's. */
  async find(tx: Transaction, procedureId: ProcedureId, accountId: AccountId): Promise<Duty | undefined> {
    const rows = await tx.query<{ duty: Duty }[]>(
      'SELECT duty FROM procedure.member WHERE procedure_id = $1 AND account_id = $2',
      [procedureId, accountId],
    );
    return rows[0]?.duty;
  }
}
