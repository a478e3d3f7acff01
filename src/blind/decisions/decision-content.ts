import type { AccountId, CandidateFileId, CriterionId, ProcedureId } from '../../policy/ids.js';
import type { Anchor } from '../../procedures/criterion.entity.js';
import { endsDuty, type RecusalKind } from '../scoring/rater-sheet.js';
import { drawLot } from '../scoring/rater-order.js';
import { compare, toDecimal, type Fraction } from './exact-fraction.js';
import { rankFiles, type RankedFile, type RankingScore, type UnratedCriterion } from './ranking.js';

/** Everything that a decision rests on. Sealed as canonical JSON; pseudonyms and account ids, no names. */
export interface DecisionContent {
  readonly format: 'blindakte-decision-1';
  readonly procedureId: ProcedureId;
  readonly title: string;
  readonly occupation: string;
  readonly vacancies: number;
  readonly invitations: number;
  /** Equal points: mean of the heaviest criterion, then of the next; then the lot from the committed seed. */
  readonly tieRule: 'heaviest-criterion-then-lot';
  readonly criteria: readonly DecisionCriterion[];
  readonly raters: readonly AccountId[];
  /** By rank. */
  readonly files: readonly DecisionFile[];
}

export interface DecisionCriterion {
  readonly id: CriterionId;
  readonly ordinal: number;
  readonly label: string;
  readonly justification: string;
  readonly evidence: string;
  readonly weight: number;
  readonly maximum: number;
  readonly anchors: readonly Anchor[];
}

export interface DecisionFile {
  readonly candidateFileId: CandidateFileId;
  readonly pseudonym: string;
  readonly rank: number;
  readonly isInvited: boolean;
  /** 0–100 with three decimals; ranks. */
  readonly meanPoints: string;
  /** 0–100 with three decimals; for comparison. */
  readonly medianPoints: string;
  /** What put the file above the next one with equal points. */
  readonly tieBrokenBy: RankedFile['tieBrokenBy'];
  readonly criteria: readonly DecisionFileCriterion[];
  readonly recusals: readonly { readonly raterId: AccountId; readonly kind: RecusalKind }[];
}

export interface DecisionFileCriterion {
  readonly criterionId: CriterionId;
  readonly mean: string;
  readonly median: string;
  /** Highest less lowest points over the maximum, 0–1 with three decimals. */
  readonly spread: string;
  readonly scores: readonly RaterScore[];
}

export interface RaterScore {
  readonly raterId: AccountId;
  readonly points: number;
  readonly reason: string;
}

export interface DecisionInput {
  readonly procedure: Pick<
    DecisionContent,
    'procedureId' | 'title' | 'occupation' | 'vacancies' | 'invitations'
  >;
  readonly seed: Uint8Array;
  readonly criteria: readonly DecisionCriterion[];
  readonly raters: readonly AccountId[];
  readonly files: readonly { readonly id: CandidateFileId; readonly pseudonym: string }[];
  readonly scores: readonly (RankingScore & { readonly reason: string })[];
  readonly recusals: readonly {
    readonly candidateFileId: CandidateFileId;
    readonly raterId: AccountId;
    readonly kind: RecusalKind;
  }[];
}

export type DecisionOutcome =
  | { readonly kind: 'ready'; readonly content: DecisionContent }
  | { readonly kind: 'unrated'; readonly missing: readonly UnratedCriterion[] };

/** Ranks the files and gathers what the decision rests on. Scores of a recused rater do not count. */
export function buildDecision(input: DecisionInput): DecisionOutcome {
  const scores = input.scores.filter((score) => !isRecused(input, score.candidateFileId, score.raterId));
  const files = input.files.map(({ id }) => ({ id, lot: drawLot(input.seed, id) }));
  const ranking = rankFiles(files, input.criteria, scores);
  if (ranking.kind === 'unrated') return ranking;
  return {
    kind: 'ready',
    content: {
      ...input.procedure,
      format: 'blindakte-decision-1',
      tieRule: 'heaviest-criterion-then-lot',
      criteria: input.criteria,
      raters: [...input.raters].sort(),
      files: ranking.files.map((file) => toDecisionFile(file, input, scores)),
    },
  };
}

/** One criterion of one file on which the raters differ. */
export interface Disagreement {
  readonly pseudonym: string;
  readonly candidateFileId: CandidateFileId;
  readonly criterionLabel: string;
  readonly maximum: number;
  readonly spread: string;
  readonly scores: readonly RaterScore[];
  readonly isBiggest: boolean;
}

/** Where raters differ, biggest spread first; equal spreads by pseudonym and criterion. */
export function listDisagreements(content: DecisionContent): Disagreement[] {
  const found = content.files.flatMap((file) =>
    file.criteria.flatMap((result, index) => {
      const criterion = content.criteria[index];
      if (criterion === undefined || Number(result.spread) === 0) return [];
      return [
        {
          pseudonym: file.pseudonym,
          candidateFileId: file.candidateFileId,
          criterionLabel: criterion.label,
          maximum: criterion.maximum,
          spread: result.spread,
          scores: result.scores,
        },
      ];
    }),
  );
  const biggest = Math.max(0, ...found.map(({ spread }) => Number(spread)));
  return found
    .sort((a, b) => Number(b.spread) - Number(a.spread) || (a.pseudonym < b.pseudonym ? -1 : 1))
    .map((entry) => ({ ...entry, isBiggest: Number(entry.spread) === biggest }));
}

function isRecused(input: DecisionInput, fileId: CandidateFileId, raterId: AccountId): boolean {
  return input.recusals.some(
    (recusal) => recusal.candidateFileId === fileId && recusal.raterId === raterId && endsDuty(recusal.kind),
  );
}

function toDecisionFile(
  file: RankedFile,
  input: DecisionInput,
  scores: DecisionInput['scores'],
): DecisionFile {
  const pseudonym = input.files.find(({ id }) => id === file.id)?.pseudonym;
  if (pseudonym === undefined) throw new Error('a ranked file is one of the files to rank');
  return {
    candidateFileId: file.id,
    pseudonym,
    rank: file.rank,
    isInvited: file.rank <= input.procedure.invitations,
    meanPoints: toDecimal(file.meanPoints),
    medianPoints: toDecimal(file.medianPoints),
    tieBrokenBy: file.tieBrokenBy,
    criteria: file.criteria.map((result) => ({
      criterionId: result.criterionId,
      mean: toDecimal(result.mean),
      median: toDecimal(result.median),
      spread: toDecimal(capAtOne(result.spread)),
      scores: scores
        .filter((score) => score.candidateFileId === file.id && score.criterionId === result.criterionId)
        .map(({ raterId, points, reason }) => ({ raterId, points, reason }))
        .sort(byRater),
    })),
    recusals: input.recusals
      .filter(({ candidateFileId }) => candidateFileId === file.id)
      .map(({ raterId, kind }) => ({ raterId, kind }))
      .sort((a, b) => byRater(a, b) || (a.kind < b.kind ? -1 : 1)),
  };
}

function byRater(a: { readonly raterId: AccountId }, b: { readonly raterId: AccountId }): number {
  if (a.raterId === b.raterId) return 0;
  return a.raterId < b.raterId ? -1 : 1;
}

const ONE: Fraction = { numerator: 1n, denominator: 1n };

function capAtOne(value: Fraction): Fraction {
  return compare(value, ONE) > 0 ? ONE : value;
}
