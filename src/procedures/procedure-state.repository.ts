import { Injectable } from '@nestjs/common';
import type { ProcedureId } from '../policy/ids.js';
import type { ProcedureState } from '../policy/procedure-states.js';
import type { Transaction } from '../platform/database/tenant-transaction.service.js';

@Injectable()
export class ProcedureStateRepository {
  /** Takes one step of the state table; false when the state has moved on or the step is not this process's. */
  async transition(
    tx: Transaction,
    procedureId: ProcedureId,
    from: ProcedureState,
    to: ProcedureState,
  ): Promise<boolean> {
    const rows = await tx.query<{ moved: boolean }[]>('SELECT procedure.transition($1, $2, $3) AS moved', [
      procedureId,
      from,
      to,
    ]);
    return rows[0]?.moved === true;
  }
}
