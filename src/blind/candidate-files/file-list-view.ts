import type { SheetFile } from '../scoring/rater-sheet.js';
import type { Tone } from '../committee-labels.js';

/** One line of the list of candidate files. */
export interface FileLine {
  readonly id: string;
  readonly position: number;
  readonly pseudonym: string;
  readonly statusName: string;
  readonly statusTone: Tone;
  readonly progress: string;
  readonly action: string;
  readonly hasReportedLeak: boolean;
}

/** The list as the rater reads it; only the rater's own progress. */
export function toFileLines(
  files: readonly SheetFile[],
  criteriaCount: number,
  isOpen: boolean,
): readonly FileLine[] {
  return files.map((file) => ({
    id: file.id,
    position: file.position,
    pseudonym: file.pseudonym,
    ...STATUS[file.status],
    progress:
      file.status === 'recused' ? '–' : `${String(file.completeCriteria)} von ${String(criteriaCount)}`,
    action: isOpen ? ACTIONS[file.status] : 'Ansehen',
    hasReportedLeak: file.hasReportedLeak,
  }));
}

const STATUS: Readonly<Record<SheetFile['status'], Pick<FileLine, 'statusName' | 'statusTone'>>> = {
  open: { statusName: 'offen', statusTone: 'info' },
  started: { statusName: 'begonnen', statusTone: 'warning' },
  complete: { statusName: 'bewertet', statusTone: 'success' },
  recused: { statusName: 'nicht von Ihnen', statusTone: 'danger' },
};

const ACTIONS: Readonly<Record<SheetFile['status'], string>> = {
  open: 'Bewerten',
  started: 'Weiter bewerten',
  complete: 'Ändern',
  recused: 'Ansehen',
};
