import { ALWAYS_REMOVED } from '../../policy/masking-profile.js';
import type { MaskingProfile } from '../../policy/masking-profile.js';
import type { ExtractedDocument, TextSpan } from '../extraction/extracted-document.js';
import type { Finding } from './finding.js';
import { withContext } from './finding-context.js';
import { withoutNamesakes } from './namesakes.js';
import { foldedWordsOf, repeatsWord, withoutWords } from './neutral-wording.js';

export interface MergeContext {
  readonly document: ExtractedDocument;
  readonly profile: MaskingProfile;
  /** Ids of the rules whose hit alone names or reaches the person. */
  readonly directRuleIds: ReadonlySet<string>;
}

/**
 * Makes the findings of all rules disjoint, so that every passage has exactly one fate.
 *
 * - A `keep` shields what lies within it from weaker findings; a direct finding is never weaker than an
 *   indirect `keep`.
 * - A removal or wording inside a generalised passage gives way only if the new wording can do without its words.
 * - All other overlaps are united, the strongest finding gives category and reason: nothing that any
 *   rule wanted gone can come back.
 */
export function mergeFindings(findings: readonly Finding[], context: MergeContext): Finding[] {
  const wanted = withoutNamesakes(
    findings.flatMap((finding) => applyProfile(finding, context.profile)),
    context.document,
  );
  const keeps = wanted.filter(({ action }) => action === 'keep');
  const active = wanted
    .filter(({ action, span }) => action !== 'keep' && span.end > span.start)
    .filter((finding) => !keeps.some((keep) => shields(keep, finding, context)))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const disjoint: Finding[] = [];
  for (const finding of active) {
    const last = disjoint.at(-1);
    if (last !== undefined && finding.span.start < last.span.end) {
      const united = unite(last, finding, context);
      disjoint[disjoint.length - 1] = withContext(united, united.context ?? []);
    } else {
      disjoint.push(finding);
    }
  }
  const keepsOfNothing = keeps.filter((keep) => !disjoint.some(({ span }) => overlaps(span, keep.span)));
  return [...joinNeighbours(disjoint, context.document), ...dropRepeated(keepsOfNothing)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function applyProfile(finding: Finding, profile: MaskingProfile): Finding[] {
  if (finding.action === 'keep') return [finding];
  const wish = ALWAYS_REMOVED.has(finding.category) ? 'remove' : profile[finding.category];
  if (wish === 'keep') return [];
  const rewords = wish === 'generalise' && finding.action === 'generalise' && finding.replacement !== null;
  return [rewords ? finding : { ...finding, action: 'remove', replacement: null }];
}

function shields(keep: Finding, finding: Finding, context: MergeContext): boolean {
  return (
    keep.span.start <= finding.span.start &&
    finding.span.end <= keep.span.end &&
    strengthOf(finding, context) < strengthOf(keep, context)
  );
}

function strengthOf(finding: Finding, context: MergeContext): number {
  return (context.directRuleIds.has(finding.ruleId) ? 1 : 0) + finding.score;
}

function overlaps(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

function lengthOf({ span }: Finding): number {
  return span.end - span.start;
}

function unite(first: Finding, second: Finding, context: MergeContext): Finding {
  const span = { start: first.span.start, end: Math.max(first.span.end, second.span.end) };
  const score = Math.max(first.score, second.score);
  const [generalised, other] = first.action === 'generalise' ? [first, second] : [second, first];
  if (generalised.action === 'generalise') {
    const winner = other.action === 'generalise' ? longerOf(first, second) : generalised;
    const loser = winner === first ? second : first;
    return { ...(speakFor(winner, loser, context) ?? loser), span, score };
  }
  return { ...strongerOf(first, second, context), span, score };
}

function longerOf(first: Finding, second: Finding): Finding {
  return lengthOf(second) > lengthOf(first) ? second : first;
}

// One passage, one mark: what names the person decides its label, then what covers more.
function strongerOf(first: Finding, second: Finding, context: MergeContext): Finding {
  const byDirectness =
    Number(context.directRuleIds.has(second.ruleId)) - Number(context.directRuleIds.has(first.ruleId));
  if (byDirectness !== 0) return byDirectness > 0 ? second : first;
  if (lengthOf(first) !== lengthOf(second)) return longerOf(first, second);
  return second.score > first.score ? second : first;
}

/** The wording for both passages; undefined if it cannot be had without words that the other rule wants gone. */
function speakFor(winner: Finding, loser: Finding, context: MergeContext): Finding | undefined {
  if (loser.action === 'remove' && !canCover(winner, loser)) return undefined;
  const wording = winner.replacement ?? '';
  const passage = context.document.text.slice(loser.span.start, loser.span.end);
  const neutral = foldedWordsOf(loser.replacement ?? '');
  const gone = foldedWordsOf(passage).filter((word) => !neutral.includes(word));
  // A name must not come through in a piece either, and its mark is worth more than a wording around it.
  const isDirect = context.directRuleIds.has(loser.ruleId);
  const repeats = isDirect ? repeatsPiece : repeatsWord;
  if (!repeats(wording, gone)) return winner;
  if (isDirect && ALWAYS_REMOVED.has(loser.category)) return undefined;
  const rest = rewordPart(wording, passage, loser) ?? withoutWords(wording, gone);
  return rest === undefined || repeats(rest, gone) ? undefined : { ...winner, replacement: rest };
}

// "Mädchenfußball-Trainer*in" and "Fußball": both rules have their say.
function rewordPart(wording: string, passage: string, { replacement }: Finding): string | undefined {
  if (replacement === null || replacement === '') return undefined;
  const at = wording.indexOf(passage);
  const end = at + passage.length;
  const isWhole = at !== -1 && !/[\p{L}*:_]/u.test(wording.charAt(at - 1) + wording.charAt(end));
  return isWhole ? wording.slice(0, at) + replacement + wording.slice(end) : wording;
}

function canCover(winner: Finding, removed: Finding): boolean {
  if (removed.span.start < winner.span.start || removed.span.end > winner.span.end) return false;
  // "Mutter: Verkäuferin": a neutral form of the very passage that another rule wants gone is no answer to it.
  return removed.category === winner.category || lengthOf(removed) !== lengthOf(winner);
}

// A wording made from the passage could carry a name inside a longer word ("Yilmazspor"), or a piece of one.
function repeatsPiece(wording: string, gone: readonly string[]): boolean {
  const words = foldedWordsOf(wording);
  return repeatsWord(wording, gone) || gone.some((word) => words.some((other) => sharesPiece(word, other)));
}

function sharesPiece(gone: string, word: string): boolean {
  for (let at = 0; at + FEWEST_LETTERS_OF_A_PIECE <= gone.length; at += 1) {
    if (word.includes(gone.slice(at, at + FEWEST_LETTERS_OF_A_PIECE))) return true;
  }
  return false;
}

const FEWEST_LETTERS_OF_A_PIECE = 4;

// Two marks side by side would tell how many parts a name or an address has.
function joinNeighbours(findings: readonly Finding[], document: ExtractedDocument): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    if (last !== undefined && isOnePassage(last, finding, document)) {
      const span = { start: last.span.start, end: finding.span.end };
      const score = Math.min(last.score, finding.score);
      const context = [...(last.context ?? []), ...(finding.context ?? [])];
      joined[joined.length - 1] = withContext({ ...last, span, score }, context);
    } else {
      joined.push(finding);
    }
  }
  return joined;
}

function isOnePassage(last: Finding, next: Finding, document: ExtractedDocument): boolean {
  if (last.category !== next.category || last.action !== 'remove' || next.action !== 'remove') return false;
  const gap = document.text.slice(last.span.end, next.span.start);
  if (!/^(?:[ \u00a0]?[,\-–][ \u00a0\n]?|[ \u00a0\n])?$/u.test(gap)) return false;
  const block = document.blocks.find(({ span }) => span.end > last.span.start);
  return !gap.includes('\n') || (block?.kind !== 'table' && (block?.span.end ?? 0) > next.span.start);
}

function dropRepeated(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ span, ruleId }) => {
    const key = `${ruleId} ${String(span.start)} ${String(span.end)}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
}
