/** German names of the states; the order is the way of a procedure. */
export const PROCEDURE_STATE_NAMES = {
  draft: 'Entwurf',
  'criteria-frozen': 'Kriterien festgeschrieben',
  published: 'veröffentlicht',
  'intake-closed': 'Annahme geschlossen',
  scoring: 'in Bewertung',
  consolidation: 'Zusammenführung',
  sealed: 'versiegelt',
  revealed: 'aufgedeckt',
  cancelled: 'abgebrochen',
} as const;
export type ProcedureState = keyof typeof PROCEDURE_STATE_NAMES;

/** The process that may take a step; its database role stands in `procedure.allowed_transition`. */
export type TransitionProcess = 'office' | 'committee' | 'worker';

export interface ProcedureTransition {
  readonly process: TransitionProcess;
  readonly from: ProcedureState;
  readonly to: ProcedureState;
}

/** The one table of steps. The migration holds the same rows; a test compares the two. */
export const PROCEDURE_TRANSITIONS: readonly ProcedureTransition[] = [
  { process: 'office', from: 'draft', to: 'criteria-frozen' },
  { process: 'office', from: 'criteria-frozen', to: 'published' },
  { process: 'office', from: 'published', to: 'intake-closed' },
  { process: 'office', from: 'intake-closed', to: 'scoring' },
  { process: 'office', from: 'draft', to: 'cancelled' },
  { process: 'office', from: 'criteria-frozen', to: 'cancelled' },
  { process: 'office', from: 'published', to: 'cancelled' },
  { process: 'office', from: 'intake-closed', to: 'cancelled' },
  { process: 'office', from: 'scoring', to: 'cancelled' },
  { process: 'committee', from: 'scoring', to: 'consolidation' },
  { process: 'committee', from: 'consolidation', to: 'sealed' },
  { process: 'worker', from: 'published', to: 'intake-closed' },
  { process: 'worker', from: 'sealed', to: 'revealed' },
];

/** The next states a process may choose from this state. */
export function listNextStates(process: TransitionProcess, from: ProcedureState): ProcedureState[] {
  return PROCEDURE_TRANSITIONS.filter((step) => step.process === process && step.from === from).map(
    (step) => step.to,
  );
}
