import type { FindingCategory } from '../../policy/ids.js';
import type { TextSpan } from '../extraction/extracted-document.js';

/** What happens to a passage. `keep` records that a rule looked and decided for merit. */
export type FindingAction = 'remove' | 'generalise' | 'keep';

/** One passage that identifies, with the trace of why it was found. Holds no text of the document. */
export interface Finding {
  /** `noun-or-two` in kebab-case, the name of the rule's file. */
  readonly ruleId: string;
  readonly category: FindingCategory;
  readonly span: TextSpan;
  /** 0–1; below `REVIEW_THRESHOLD` a person decides. */
  readonly score: number;
  /**
   * Where the words stand that decided, outside of the passage ("geboren am"), in text order; absent where the passage
   * decided alone. Places and no words: they may belong to somebody.
   */
  readonly context?: readonly TextSpan[];
  /** The form field that gave the known value, e.g. `person.lastName`; null for a generic rule. */
  readonly sourceField: string | null;
  readonly action: FindingAction;
  /** Neutral wording for `generalise` ("3 Jahre 10 Monate"), else null. */
  readonly replacement: string | null;
  /** One German sentence for the neutral office: why this passage was found. No text of the document. */
  readonly reason: string;
}

/** A mention of severe disability: masked for the committee, raised to the neutral office (§164 SGB IX). */
export interface StatutorySignal {
  readonly ruleId: string;
  readonly span: TextSpan;
}

/**
 * Below this score a passage is still masked, but a person must decide before the document is published.
 *
 * Rules grade what they found: 1 a known value word for word, 0.8 a pattern that proves itself (checksum,
 * label, salutation), 0.6 a pattern alone, below 0.5 a word that is as likely harmless.
 */
export const REVIEW_THRESHOLD = 0.5;
