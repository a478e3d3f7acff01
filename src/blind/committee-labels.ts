import { PROCEDURE_STATE_NAMES } from '../policy/procedure-states.js';
import type { RaterDesk } from './scoring/rater-desk.service.js';

/** Colour word of a KERN badge or alert. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

/** What this member can do next in one procedure, in German. */
export interface NextStep {
  readonly text: string;
  readonly tone: Tone;
  /** Path below the procedure's own address, and the words of its button. */
  readonly action?: { readonly path: string; readonly label: string };
}

/** The parts of a procedure that every committee page shows. */
export interface ProcedureHead {
  readonly id: string;
  readonly title: string;
  readonly occupation: string;
  readonly stateName: string;
  readonly stateTone: Tone;
  readonly dutyName: string;
  readonly isChair: boolean;
}

type Procedure = RaterDesk['procedure'];

/** Builds the head by allow-list: seed and raw state stay behind. */
export function toProcedureHead(procedure: Procedure): ProcedureHead {
  const isChair = procedure.duty === 'committee-chair';
  return {
    id: procedure.id,
    title: procedure.title,
    occupation: procedure.occupation,
    stateName: PROCEDURE_STATE_NAMES[procedure.state],
    stateTone: toneOf(procedure.state),
    dutyName: isChair ? 'Vorsitz' : 'Mitglied der Kommission',
    isChair,
  };
}

/** Names the one step that leads on; says who has to act when it is not this member. */
export function nextStepOf(desk: RaterDesk): NextStep {
  const isChair = desk.procedure.duty === 'committee-chair';
  switch (desk.procedure.state) {
    case 'draft':
    case 'criteria-frozen':
    case 'published':
    case 'intake-closed':
      return {
        text: 'Die Bewertung hat noch nicht begonnen. Die Sachbearbeitung öffnet sie nach dem Bewerbungsschluss; bis dahin ist für Sie nichts zu tun.',
        tone: 'info',
      };
    case 'scoring':
      return desk.sealedAt === null ? scoringStep(desk) : waitingStep(isChair);
    case 'consolidation':
      return consolidationStep(isChair);
    case 'sealed':
      return {
        text: 'Das Ergebnis ist versiegelt. Sachbearbeitung und Neutrale Stelle geben gemeinsam die Aufdeckung der Eingeladenen frei.',
        tone: 'success',
        action: { path: '/decision', label: 'Ergebnis ansehen' },
      };
    case 'revealed':
      return {
        text: 'Die Eingeladenen sind aufgedeckt. Alle anderen bleiben für Sie bei ihrer Kennziffer.',
        tone: 'success',
        action: { path: '/revealed', label: 'Eingeladene ansehen' },
      };
    case 'cancelled':
      return { text: 'Dieses Auswahlverfahren wurde abgebrochen. Es ist nichts mehr zu tun.', tone: 'info' };
  }
}

function scoringStep({ sheet }: RaterDesk): NextStep {
  if (sheet.files.length === 0) {
    return {
      text: 'Es ist noch keine Blindakte freigegeben. Die Neutrale Stelle prüft die Unterlagen; sehen Sie später wieder nach.',
      tone: 'info',
    };
  }
  if (sheet.isComplete) {
    return {
      text: 'Sie haben alle Blindakten bewertet. Prüfen Sie Ihren Bewertungsbogen und versiegeln Sie ihn.',
      tone: 'warning',
      action: { path: '/sheet', label: 'Bewertungsbogen prüfen' },
    };
  }
  const open = sheet.dutyCount - sheet.completeCount;
  const next = sheet.files.find(({ status }) => status === 'open' || status === 'started');
  return {
    text:
      open === 1
        ? 'Eine Blindakte wartet auf Ihre Bewertung.'
        : `${String(open)} Blindakten warten auf Ihre Bewertung.`,
    tone: 'warning',
    action: {
      path: next === undefined ? '' : `/files/${next.id}`,
      label: sheet.completeCount === 0 ? 'Bewertung beginnen' : 'Weiter bewerten',
    },
  };
}

function waitingStep(isChair: boolean): NextStep {
  return {
    text: isChair
      ? 'Ihr Bewertungsbogen ist versiegelt. Sobald alle versiegelt haben, öffnen Sie die Zusammenführung.'
      : 'Ihr Bewertungsbogen ist versiegelt. Sobald alle versiegelt haben, öffnet der Vorsitz die Zusammenführung.',
    tone: 'info',
    action: { path: '/decision', label: 'Stand ansehen' },
  };
}

function consolidationStep(isChair: boolean): NextStep {
  return isChair
    ? {
        text: 'Alle Bewertungsbögen sind versiegelt. Besprechen Sie die Abweichungen und versiegeln Sie das Ergebnis.',
        tone: 'warning',
        action: { path: '/decision', label: 'Zur Entscheidung' },
      }
    : {
        text: 'Alle Bewertungsbögen sind versiegelt. Der Vorsitz versiegelt das Ergebnis nach der Besprechung.',
        tone: 'info',
        action: { path: '/decision', label: 'Zur Rangfolge' },
      };
}

function toneOf(state: Procedure['state']): Tone {
  switch (state) {
    case 'scoring':
    case 'consolidation':
      return 'warning';
    case 'sealed':
    case 'revealed':
      return 'success';
    case 'cancelled':
      return 'danger';
    case 'draft':
    case 'criteria-frozen':
    case 'published':
    case 'intake-closed':
      return 'info';
  }
}
