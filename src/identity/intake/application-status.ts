import type { DocumentRelease, DocumentStage } from '../documents/document.entity.js';
import type { ApplicationState } from './application.entity.js';
import type { PublishedPhase } from './published-procedure.js';

/** One step of the way, as an applicant reads it. */
export interface StatusStep {
  readonly title: string;
  readonly text: string;
  readonly state: 'done' | 'current' | 'ahead';
}

export type DocumentProgress = 'received' | 'being-checked' | 'ready';

/** What may be told of one document: no name, only how far it is. */
export interface DocumentStatus {
  readonly label: string;
  readonly progress: DocumentProgress;
  readonly progressLabel: string;
}

const PROGRESS_LABELS: Readonly<Record<DocumentProgress, string>> = {
  received: 'eingegangen',
  'being-checked': 'wird geprüft',
  ready: 'bereit',
};

interface ObservedDocument {
  readonly ordinal: number;
  readonly stage: DocumentStage;
  readonly release: DocumentRelease;
}

/** The form first, then the uploads numbered anew, so that a removed one leaves no gap. */
export function describeDocuments(documents: readonly ObservedDocument[]): DocumentStatus[] {
  return documents.map((document, index) => {
    const progress = progressOf(document);
    return {
      label: document.ordinal === 0 ? 'Formular' : `Unterlage ${index}`,
      progress,
      progressLabel: PROGRESS_LABELS[progress],
    };
  });
}

function progressOf({ stage, release }: ObservedDocument): DocumentProgress {
  if (release === 'released') return 'ready';
  return stage === 'stored' || stage === 'received' ? 'received' : 'being-checked';
}

const STEPS = [
  { title: 'Eingegangen', text: 'Ihre Bewerbung ist bei uns.' },
  {
    title: 'Wird vorbereitet',
    text: 'Namen, Fotos und Hinweise auf die Herkunft werden aus Ihren Unterlagen entfernt. Eine neutrale Stelle prüft, was unsicher ist.',
  },
  {
    title: 'In der Auswahl',
    text: 'Die Kommission bewertet Ihre Blindakte nach den veröffentlichten Kriterien, ohne zu wissen, wer Sie sind.',
  },
  { title: 'Abgeschlossen', text: 'Die Auswahl ist getroffen. Sie bekommen Post von uns, in jedem Fall.' },
] as const;

/** The four steps with the one where this application stands; empty when it was withdrawn or the procedure cancelled. */
export function describeSteps(state: ApplicationState, phase: PublishedPhase): StatusStep[] {
  if (state === 'withdrawn' || phase === 'cancelled') return [];
  const current = phase === 'finished' ? 3 : phase === 'selection' ? 2 : 1;
  return STEPS.map((step, index) => ({
    ...step,
    state: index < current ? 'done' : index === current ? 'current' : 'ahead',
  }));
}
