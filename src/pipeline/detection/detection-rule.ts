import type { FindingCategory } from '../../policy/ids.js';
import type { Person } from '../../policy/application-form.js';
import type { ExtractedDocument } from '../extraction/extracted-document.js';
import type { Finding } from './finding.js';

/** Everything a rule may look at. Rules are pure: same context, same findings. */
export interface DetectionContext {
  readonly document: ExtractedDocument;
  readonly person: Person;
  /** File name as uploaded; a source of name variants, never shown. */
  readonly fileName: string;
  /** ISO date of the submission: open-ended periods ("seit 2022") are measured to it. */
  readonly referenceDate: string;
}

/** An example that the rule-contract test runs; `‹…›` marks what must be found. Invented persons only. */
export interface RuleExample {
  readonly text: string;
  /** Wording after redaction of this one rule, with marks such as `[Name]`; omitted for negatives. */
  readonly becomes?: string;
  /** Form fields of the applicant in this example, over those of `EXAMPLE_PERSON`. */
  readonly person?: Partial<Person>;
}

/** One way of finding. One file per rule, one line in `rules/index.ts`. */
export interface DetectionRule {
  readonly id: string;
  readonly category: FindingCategory;
  /** Law, standard or measurement the rule rests on. */
  readonly source: string;
  /** Whether a hit alone names or reaches the person (checked again after typesetting). */
  readonly isDirect: boolean;
  /** False for a rule of the category `disability` whose hits are no severe disability; absent means true. */
  readonly raisesSignal?: boolean;
  readonly examples: { readonly positive: readonly RuleExample[]; readonly negative: readonly RuleExample[] };
  find(context: DetectionContext): readonly Finding[];
}
