import { sideOf, type Duty, type Role } from '../../policy/permissions.js';
import type { ProcedureState } from '../../policy/procedure-states.js';

export type AppointmentRefusal =
  | 'unknown-account'
  | 'inactive'
  | 'role-missing'
  | 'same-duty'
  | 'other-duty'
  | 'other-side'
  | 'chair-taken'
  | 'too-late';

export type DismissalRefusal = 'too-late' | 'self';

/** Why an appointment is refused and what to do instead. */
export const APPOINTMENT_REFUSALS: Readonly<Record<AppointmentRefusal, string>> = {
  'unknown-account': 'Wählen Sie eine Person aus der Liste.',
  inactive: 'Dieses Konto ist abgeschaltet. Wählen Sie eine andere Person.',
  'role-missing':
    'Diese Person hat die nötige Rolle nicht. Der Betrieb kann sie unter „Konten“ vergeben, danach können Sie die Person bestellen.',
  'same-duty': 'Diese Person hat die Aufgabe in diesem Verfahren schon.',
  'other-duty':
    'Diese Person hat in diesem Verfahren schon eine andere Aufgabe. Wählen Sie eine andere Person.',
  'other-side':
    'Diese Person gehört in diesem Verfahren schon zur anderen Seite. Niemand darf im selben Verfahren Namen sehen und Bewerbungen bewerten. Wählen Sie eine andere Person.',
  'chair-taken': 'Das Verfahren hat schon einen Vorsitz. Es kann nur einen geben.',
  'too-late': 'Dafür ist es in diesem Stand des Verfahrens zu spät.',
};

export const DISMISSAL_REFUSALS: Readonly<Record<DismissalRefusal, string>> = {
  'too-late':
    'Nach der Veröffentlichung bleibt jede Aufgabe bestehen, damit niemand nacheinander auf beiden Seiten steht. Scheidet jemand aus, schaltet der Betrieb das Konto ab und Sie bestellen eine weitere Person.',
  self: 'Sie können sich nicht selbst entlassen. Bitten Sie eine weitere Person der Sachbearbeitung.',
};

const RATERS_MAY_JOIN: ReadonlySet<ProcedureState> = new Set([
  'draft',
  'criteria-frozen',
  'published',
  'intake-closed',
  'scoring',
]);
const OFFICE_MAY_JOIN: ReadonlySet<ProcedureState> = new Set([...RATERS_MAY_JOIN, 'consolidation', 'sealed']);
const MEMBERS_MAY_LEAVE: ReadonlySet<ProcedureState> = new Set(['draft', 'criteria-frozen']);

export interface Candidate {
  readonly isActive: boolean;
  readonly roles: readonly Role[];
  /** The duty this person already has in the procedure. */
  readonly duty: Duty | null;
}

/** Why this person cannot take this duty now; undefined when nothing speaks against it. */
export function findAppointmentRefusal(
  state: ProcedureState,
  duty: Duty,
  candidate: Candidate | undefined,
  hasChair: boolean,
): AppointmentRefusal | undefined {
  const mayJoin = sideOf(duty) === 'committee' ? RATERS_MAY_JOIN : OFFICE_MAY_JOIN;
  if (!mayJoin.has(state)) return 'too-late';
  if (candidate === undefined) return 'unknown-account';
  if (candidate.duty !== null) return refusalOfSecondDuty(candidate.duty, duty);
  if (!candidate.isActive) return 'inactive';
  if (!rolesFor(duty).some((role) => candidate.roles.includes(role))) return 'role-missing';
  return duty === 'committee-chair' && hasChair ? 'chair-taken' : undefined;
}

/** Why this duty cannot end now. */
export function findDismissalRefusal(state: ProcedureState, isSelf: boolean): DismissalRefusal | undefined {
  if (!MEMBERS_MAY_LEAVE.has(state)) return 'too-late';
  return isSelf ? 'self' : undefined;
}

export function canAppoint(state: ProcedureState): boolean {
  return OFFICE_MAY_JOIN.has(state);
}

export function canDismiss(state: ProcedureState): boolean {
  return MEMBERS_MAY_LEAVE.has(state);
}

function refusalOfSecondDuty(held: Duty, wanted: Duty): AppointmentRefusal {
  if (held === wanted) return 'same-duty';
  return sideOf(held) === sideOf(wanted) ? 'other-duty' : 'other-side';
}

// Whoever may chair may also rate.
function rolesFor(duty: Duty): readonly Role[] {
  return duty === 'committee-member' ? ['committee-member', 'committee-chair'] : [duty];
}
