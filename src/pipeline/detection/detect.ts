import type { MaskingProfile } from '../../policy/masking-profile.js';
import type { Doubt, DoubtCode, ExtractedDocument } from '../extraction/extracted-document.js';
import type { DetectionContext, DetectionRule } from './detection-rule.js';
import { REVIEW_THRESHOLD } from './finding.js';
import type { Finding, StatutorySignal } from './finding.js';
import { listHiddenNotices } from './hidden-text.js';
import { mergeFindings } from './merge-findings.js';
import { translateWordings } from './wording-language.js';
import { DETECTION_RULES } from './rules/index.js';
import { withoutWraps } from './wrapped-lines.js';

/** What all rules together say of one document. */
export interface DetectionResult {
  /** Disjoint, in text order, with the profile applied. */
  readonly findings: readonly Finding[];
  readonly signals: readonly StatutorySignal[];
  readonly doubts: readonly Doubt[];
  /** What a person may want to know and nobody has to decide: text that was in the file and was dropped. */
  readonly notices: readonly Doubt[];
  readonly ranRuleIds: readonly string[];
  /** Rules that threw. The document must not be published: nobody knows what they would have found. */
  readonly failedRuleIds: readonly string[];
}

/**
 * Looks for every passage that identifies, with every rule, and decides per passage what happens to it.
 *
 * @param isOverdue asked before each rule; once it says yes no further rule runs, and verification stops the
 *   document because rules are missing
 */
export function detect(
  context: DetectionContext,
  profile: MaskingProfile,
  isOverdue?: () => boolean,
): DetectionResult {
  return detectWith(DETECTION_RULES, context, profile, isOverdue);
}

/** As `detect`, with the given rules only. */
export function detectWith(
  rules: readonly DetectionRule[],
  given: DetectionContext,
  profile: MaskingProfile,
  isOverdue: () => boolean = () => false,
): DetectionResult {
  const context = { ...given, document: withoutWraps(given.document) };
  const found: Finding[] = [];
  const ranRuleIds: string[] = [];
  const failedRuleIds: string[] = [];
  for (const rule of rules) {
    if (isOverdue()) break;
    try {
      for (const finding of rule.find(context)) found.push(finding);
      ranRuleIds.push(rule.id);
    } catch {
      // The error text could hold words of the document; the id is enough to reproduce it.
      failedRuleIds.push(rule.id);
    }
  }
  const directRuleIds = new Set(rules.filter((rule) => rule.isDirect).map((rule) => rule.id));
  const merged = mergeFindings(found, { document: context.document, profile, directRuleIds });
  const findings = translateWordings(merged, context.document);
  return {
    findings,
    signals: toSignals(found, rules),
    doubts: toDoubts(findings, context.document),
    notices: listHiddenNotices(context.document, context.person, context.fileName),
    ranRuleIds,
    failedRuleIds,
  };
}

// A signal survives every merge and every profile: it is a right of the applicant (§164 SGB IX).
function toSignals(findings: readonly Finding[], rules: readonly DetectionRule[]): StatutorySignal[] {
  const silent = new Set(rules.filter(({ raisesSignal }) => raisesSignal === false).map(({ id }) => id));
  return findings
    .filter((finding) => finding.category === 'disability' && !silent.has(finding.ruleId))
    .map(({ ruleId, span }) => ({ ruleId, span }))
    .sort((a, b) => a.span.start - b.span.start);
}

function toDoubts(findings: readonly Finding[], document: ExtractedDocument): Doubt[] {
  const counts = new Map<string, Doubt>();
  for (const finding of findings) {
    if (finding.score >= REVIEW_THRESHOLD || finding.action === 'keep') continue;
    const code: DoubtCode = finding.category === 'name' ? 'unclear-name' : 'unclear-finding';
    const page = pageAt(document, finding.span.start);
    const key = `${code} ${String(page)}`;
    counts.set(key, { code, page, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** The page of the first word that ends behind a place of the text. */
function pageAt({ words }: ExtractedDocument, position: number): number | null {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.span.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return words[low]?.page ?? null;
}
