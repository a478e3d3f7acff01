import type { CriterionEntity } from '../../procedures/criterion.entity.js';
import type { SheetView } from './score-sheet.service.js';
import { endsDuty, type RecusalKind, type SheetFile } from './rater-sheet.js';
import { weightShareOf } from './score-form-view.js';

interface Cell {
  readonly points: string;
  readonly reason: string;
}

/** The own sheet as a table: one row a file, one column a criterion. */
export interface SheetTable {
  readonly columns: readonly {
    readonly label: string;
    readonly weightShare: string;
    readonly maximum: number;
  }[];
  readonly rows: readonly {
    readonly fileId: string;
    readonly pseudonym: string;
    readonly isRecused: boolean;
    readonly cells: readonly Cell[];
  }[];
}

/** One file with the points of every sealed sheet side by side. */
export interface ComparedFile {
  readonly fileId: string;
  readonly pseudonym: string;
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
}

export function toSheetTable({ desk }: SheetView): SheetTable {
  const totalWeight = desk.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return {
    columns: desk.criteria.map(({ label, weight, anchors }) => ({
      label,
      weightShare: weightShareOf(weight, totalWeight),
      maximum: Math.max(0, ...anchors.map(({ points }) => points)),
    })),
    rows: desk.sheet.files.map((file) => ({
      fileId: file.id,
      pseudonym: file.pseudonym,
      isRecused: file.status === 'recused',
      cells: desk.criteria.map((criterion) => {
        const score = file.scores.get(criterion.id);
        return { points: score === undefined ? '–' : String(score.points), reason: score?.reason ?? '' };
      }),
    })),
  };
}

/** What is still missing on the own sheet, one sentence per file, in the rater's order. */
export function listMissing({ desk }: SheetView): { readonly fileId: string; readonly message: string }[] {
  return desk.sheet.files
    .filter(({ status }) => status === 'open' || status === 'started')
    .map((file) => ({
      fileId: file.id,
      message: `${file.pseudonym}: ${missingPartsOf(file, desk.criteria)}`,
    }));
}

/** Other raters' sealed scores beside the own; empty until the own sheet is sealed. */
export function toComparedFiles(view: SheetView): {
  readonly raterNames: readonly string[];
  readonly files: readonly ComparedFile[];
} {
  const raters = view.raters.filter(({ hasSealed }) => hasSealed);
  if (view.desk.sealedAt === null) return { raterNames: [], files: [] };
  return {
    raterNames: raters.map(({ displayName }) => displayName),
    files: view.desk.sheet.files.map((file) => ({
      fileId: file.id,
      pseudonym: file.pseudonym,
      rows: view.desk.criteria.map((criterion) => ({
        label: criterion.label,
        cells: raters.map(({ accountId }) => cellOf(view, file, criterion, accountId)),
      })),
    })),
  };
}

const RECUSAL_NAMES: Readonly<Record<RecusalKind, string>> = {
  recognition: 'Person erkannt',
  bias: 'befangen',
  leak: 'Erkennbares gemeldet',
};

/** German name of a declaration. */
export function recusalNameOf(kind: RecusalKind): string {
  return RECUSAL_NAMES[kind];
}

function cellOf(view: SheetView, file: SheetFile, criterion: CriterionEntity, raterId: string): Cell {
  const recusal = view.recusals.find(
    (entry) => entry.candidateFileId === file.id && entry.raterId === raterId && endsDuty(entry.kind),
  );
  if (recusal !== undefined) return { points: '–', reason: recusalNameOf(recusal.kind) };
  const score = view.scores.find(
    (entry) =>
      entry.raterId === raterId && entry.candidateFileId === file.id && entry.criterionId === criterion.id,
  );
  return { points: score === undefined ? '–' : String(score.points), reason: score?.reason ?? '' };
}

function missingPartsOf(file: SheetFile, criteria: readonly CriterionEntity[]): string {
  if (file.scores.size === 0) return 'noch nicht bewertet';
  const parts = criteria.flatMap(({ id, label, requiresReason }) => {
    const score = file.scores.get(id);
    if (score === undefined) return [`Punkte für „${label}“`];
    return requiresReason && score.reason.trim() === '' ? [`Begründung für „${label}“`] : [];
  });
  return `es fehlt ${parts.join(', ')}`;
}
