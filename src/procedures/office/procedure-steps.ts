import { listNextStates, type ProcedureState } from '../../policy/procedure-states.js';
import type { LogEvent } from '../../decision-log/log-event.js';

/** What must be known of a procedure before a step; counts only. */
export interface StepFacts {
  readonly criteria: number;
  readonly neutralOffices: number;
  readonly chairs: number;
  /** Members and chair together. */
  readonly raters: number;
  readonly applications: number;
  /** Documents of received applications that nobody released or withheld yet. */
  readonly undecidedDocuments: number;
  readonly closesAt: Date;
  readonly now: Date;
}

/** States into which the office moves a procedure. */
export type OfficeStep = 'criteria-frozen' | 'published' | 'intake-closed' | 'scoring' | 'cancelled';

interface StepText {
  readonly button: string;
  readonly explanation: string;
  readonly event: LogEvent;
}

export const STEP_TEXTS: Readonly<Record<OfficeStep, StepText>> = {
  'criteria-frozen': {
    button: 'Kriterien festschreiben',
    explanation:
      'Kriterien, Gewichtung und Zahl der Einladungen gelten dann für alle Bewerbungen gleich. Sie können danach nicht mehr geändert werden, auch nicht von uns.',
    event: 'procedure.criteria-frozen',
  },
  published: {
    button: 'Verfahren veröffentlichen',
    explanation:
      'Das Verfahren erscheint sofort auf der öffentlichen Seite. Ab dann können sich Menschen bis zum Ende der Frist bewerben.',
    event: 'procedure.published',
  },
  'intake-closed': {
    button: 'Annahme schließen',
    explanation:
      'Danach nimmt das Formular keine Bewerbungen mehr an. Am Ende der Frist geschieht das von selbst.',
    event: 'procedure.intake-closed',
  },
  scoring: {
    button: 'Bewertung öffnen',
    explanation: 'Die Kommission sieht ab dann die freigegebenen Blindakten und kann bewerten.',
    event: 'procedure.scoring-opened',
  },
  cancelled: {
    button: 'Verfahren abbrechen',
    explanation: 'Ein Abbruch ist endgültig und braucht einen sachlichen Grund.',
    event: 'procedure.cancelled',
  },
};

/** Objective reasons for ending a procedure early; code → German. */
export const CANCEL_REASONS: Readonly<Record<string, string>> = {
  'no-need': 'Der Ausbildungsplatz fällt weg',
  'no-budget': 'Haushaltsmittel fehlen',
  'profile-changed': 'Das Anforderungsprofil muss geändert werden',
  'no-applications': 'Es gibt zu wenige Bewerbungen',
  'procedural-defect': 'Ein Verfahrensfehler lässt sich nicht heilen',
};

export function isOfficeStep(text: string): text is OfficeStep {
  return Object.hasOwn(STEP_TEXTS, text);
}

/** The step that leads on, as opposed to cancelling; undefined when it is somebody else's turn. */
export function findNextStep(state: ProcedureState): OfficeStep | undefined {
  return listNextStates('office', state)
    .filter(isOfficeStep)
    .find((step) => step !== 'cancelled');
}

export function canCancel(state: ProcedureState): boolean {
  return listNextStates('office', state).includes('cancelled');
}

/** What still has to be done before the step, as sentences for the clerk; empty means it can be taken. */
export function listObstacles(step: OfficeStep, facts: StepFacts): string[] {
  switch (step) {
    case 'criteria-frozen':
      return facts.criteria === 0 ? [NO_CRITERION] : [];
    case 'published':
      return obstaclesOfPublication(facts);
    case 'scoring':
      return obstaclesOfScoring(facts);
    case 'intake-closed':
    case 'cancelled':
      return [];
  }
}

const NO_CRITERION = 'Legen Sie mindestens ein Kriterium an.';

function obstaclesOfPublication(facts: StepFacts): string[] {
  return [
    ...(facts.criteria === 0 ? [NO_CRITERION] : []),
    ...(facts.neutralOffices === 0 ? ['Bestellen Sie eine Neutrale Stelle.'] : []),
    ...(facts.chairs === 0 ? ['Bestellen Sie den Vorsitz der Kommission.'] : []),
    ...(facts.raters < 2
      ? [
          'Bestellen Sie so viele Kommissionsmitglieder, dass mit dem Vorsitz mindestens zwei Personen bewerten.',
        ]
      : []),
    ...(facts.closesAt <= facts.now ? ['Die Bewerbungsfrist ist vorbei. Wählen Sie eine neue Frist.'] : []),
  ];
}

function obstaclesOfScoring(facts: StepFacts): string[] {
  if (facts.applications === 0) return ['Es liegt keine Bewerbung vor.'];
  if (facts.undecidedDocuments === 0) return [];
  // Files that appear later would be read under other conditions than the first ones.
  return [
    facts.undecidedDocuments === 1
      ? 'Eine Unterlage ist noch nicht freigegeben. Sie wird gerade geprüft oder wartet auf die Neutrale Stelle.'
      : `${facts.undecidedDocuments} Unterlagen sind noch nicht freigegeben. Sie werden gerade geprüft oder warten auf die Neutrale Stelle.`,
  ];
}
