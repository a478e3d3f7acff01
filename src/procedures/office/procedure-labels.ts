import { ROLE_NAMES, type Duty } from '../../policy/permissions.js';
import { PROCEDURE_STATE_NAMES, type ProcedureState } from '../../policy/procedure-states.js';

export interface StateLabel {
  readonly name: string;
  /** KERN badge colour. */
  readonly tone: 'info' | 'success' | 'warning' | 'danger';
}

/** The stations of a procedure that runs to its end, in order. */
export const STATIONS: readonly ProcedureState[] = [
  'draft',
  'criteria-frozen',
  'published',
  'intake-closed',
  'scoring',
  'consolidation',
  'sealed',
  'revealed',
];

const TONES: Readonly<Record<ProcedureState, StateLabel['tone']>> = {
  draft: 'warning',
  'criteria-frozen': 'warning',
  published: 'success',
  'intake-closed': 'info',
  scoring: 'info',
  consolidation: 'info',
  sealed: 'success',
  revealed: 'success',
  cancelled: 'danger',
};

/** What everybody waits for while the office has no step to take. */
const WAITING: Readonly<Partial<Record<ProcedureState, string>>> = {
  scoring:
    'Die Kommission bewertet. Sie können hier nichts beschleunigen und sehen keine Punkte, bis das Ergebnis versiegelt ist.',
  consolidation:
    'Alle Bewertungsbögen sind abgegeben. Der Vorsitz führt sie zusammen und versiegelt das Ergebnis.',
  sealed:
    'Das Ergebnis steht fest. Sachbearbeitung und Neutrale Stelle können jetzt gemeinsam aufdecken, wer eingeladen wird.',
  revealed: 'Die Eingeladenen sind bekannt. Alle anderen bleiben für die Kommission unter Kennziffer.',
  cancelled: 'Das Verfahren wurde abgebrochen.',
};

export function labelState(state: ProcedureState): StateLabel {
  return { name: PROCEDURE_STATE_NAMES[state], tone: TONES[state] };
}

export function findWaitingText(state: ProcedureState): string | undefined {
  return WAITING[state];
}

export function nameDuty(duty: Duty): string {
  return duty === 'committee-member' ? 'Kommissionsmitglied' : ROLE_NAMES[duty];
}
