import { recusalNameOf } from '../scoring/score-sheet-view.js';
import { weightShareOf } from '../scoring/score-form-view.js';
import {
  listDisagreements,
  type DecisionContent,
  type DecisionFile,
  type Disagreement,
  type RaterScore,
} from './decision-content.js';

/** Display names by account id, of the committee's members. */
export type RaterNames = ReadonlyMap<string, string>;

/** The ranking and the record, ready to print; built from the content alone, sealed or not. */
export interface DecisionTables {
  readonly criteria: readonly {
    readonly label: string;
    readonly weightShare: string;
    readonly maximum: number;
    readonly justification: string;
    readonly evidence: string;
    readonly anchors: readonly { readonly points: number; readonly label: string }[];
  }[];
  readonly raterNames: readonly string[];
  readonly files: readonly {
    readonly rank: number;
    readonly pseudonym: string;
    readonly fileId: string;
    readonly isInvited: boolean;
    /** Only the first file that is not invited: here the cut-off line is drawn. */
    readonly isFirstBelowCut: boolean;
    readonly meanPoints: string;
    readonly medianPoints: string;
    readonly tieNote: string;
    readonly criteria: readonly {
      readonly label: string;
      readonly mean: string;
      readonly median: string;
      readonly maximum: number;
      readonly scores: readonly NamedScore[];
      /** "3 · – · 2": one place per rater, in the order of `raterNames`. */
      readonly pointsByRater: string;
    }[];
    readonly recusals: readonly string[];
  }[];
  /** The biggest spread is discussed first; the rest can be unfolded. */
  readonly disagreements: {
    readonly biggest: readonly DisagreementView[];
    readonly further: readonly DisagreementView[];
  };
  readonly invited: readonly string[];
}

interface DisagreementView {
  readonly pseudonym: string;
  readonly fileId: string;
  readonly label: string;
  /** Share of the scale, e.g. "75 %". */
  readonly spread: string;
  readonly scores: readonly NamedScore[];
}

interface NamedScore {
  readonly rater: string;
  readonly points: number;
  readonly reason: string;
}

export function toDecisionTables(content: DecisionContent, names: RaterNames): DecisionTables {
  const totalWeight = content.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const disagreements = listDisagreements(content);
  const toView = (entry: Disagreement): DisagreementView => toDisagreementView(entry, names);
  return {
    criteria: content.criteria.map((criterion) => ({
      label: criterion.label,
      weightShare: weightShareOf(criterion.weight, totalWeight),
      maximum: criterion.maximum,
      justification: criterion.justification,
      evidence: criterion.evidence,
      anchors: criterion.anchors,
    })),
    raterNames: content.raters.map((raterId) => nameOf(names, raterId)),
    files: content.files.map((file) => toFileView(file, content, names)),
    disagreements: {
      biggest: disagreements.filter(({ isBiggest }) => isBiggest).map(toView),
      further: disagreements.filter(({ isBiggest }) => !isBiggest).map(toView),
    },
    invited: content.files.filter(({ isInvited }) => isInvited).map(({ pseudonym }) => pseudonym),
  };
}

function toDisagreementView(entry: Disagreement, names: RaterNames): DisagreementView {
  return {
    pseudonym: entry.pseudonym,
    fileId: entry.candidateFileId,
    label: entry.criterionLabel,
    spread: `${String(Math.round(100 * Number(entry.spread)))} %`,
    scores: entry.scores.map((score) => toNamedScore(score, names)),
  };
}

function toNamedScore({ raterId, points, reason }: RaterScore, names: RaterNames): NamedScore {
  return { rater: nameOf(names, raterId), points, reason };
}

function toFileView(
  file: DecisionFile,
  content: DecisionContent,
  names: RaterNames,
): DecisionTables['files'][number] {
  return {
    rank: file.rank,
    pseudonym: file.pseudonym,
    fileId: file.candidateFileId,
    isInvited: file.isInvited,
    isFirstBelowCut: file.rank === content.invitations + 1,
    meanPoints: toGermanDecimal(file.meanPoints),
    medianPoints: toGermanDecimal(file.medianPoints),
    tieNote: TIE_NOTES[file.tieBrokenBy],
    criteria: file.criteria.map((result, index) => ({
      label: content.criteria[index]?.label ?? '',
      mean: toGermanDecimal(result.mean),
      median: toGermanDecimal(result.median),
      maximum: content.criteria[index]?.maximum ?? 0,
      scores: result.scores.map((score) => toNamedScore(score, names)),
      pointsByRater: content.raters
        .map((raterId) => String(result.scores.find((score) => score.raterId === raterId)?.points ?? '–'))
        .join(' · '),
    })),
    recusals: file.recusals.map(({ raterId, kind }) => `${nameOf(names, raterId)}: ${recusalNameOf(kind)}`),
  };
}

const TIE_NOTES: Readonly<Record<DecisionFile['tieBrokenBy'], string>> = {
  none: '',
  criterion: 'Gleichstand, entschieden nach Kriterium',
  lot: 'Gleichstand, entschieden durch Los',
};

function nameOf(names: RaterNames, raterId: string): string {
  return names.get(raterId) ?? 'früheres Mitglied';
}

function toGermanDecimal(value: string): string {
  return value.replace('.', ',');
}
