import type { Duty, Role } from '../../policy/permissions.js';
import type { ProcedureState } from '../../policy/procedure-states.js';

/** What a person of the office may do with one procedure; `none` answers like a procedure that does not exist. */
export type ProcedureAccess = 'manage' | 'read' | 'none';

/**
 * Role and duty must agree: a withdrawn role ends the access at once, and a role alone opens no procedure.
 *
 * Statutory bodies take part in every procedure by law (LPVG NRW § 65, LGG NRW § 17, SGB IX § 178) and hold no duty
 * in any; somebody who also sits on a committee gets nothing here, whatever other roles they have.
 */
export function accessOf(roles: readonly Role[], duty: Duty | null, state: ProcedureState): ProcedureAccess {
  if (duty === 'hr-clerk') return roles.includes('hr-clerk') ? 'manage' : 'none';
  if (duty === 'neutral-office') return roles.includes('neutral-office') ? 'read' : 'none';
  if (duty !== null) return 'none';
  return roles.includes('statutory-body') && state !== 'draft' ? 'read' : 'none';
}
