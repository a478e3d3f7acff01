import type { FindingCategory } from './ids.js';

/** `generalise` lets the rule choose neutral wording and removes where it has none. */
export type MaskingAction = 'remove' | 'generalise' | 'keep';

/** What one procedure does with each category of findings. */
export type MaskingProfile = Readonly<Record<FindingCategory, MaskingAction>>;

/** Categories that name or reach the person: no profile can keep or reword them. */
export const ALWAYS_REMOVED: ReadonlySet<FindingCategory> = new Set(['name', 'contact', 'identifier']);

/** The profile of a procedure that chose nothing: as little identity and as much merit as possible. */
export const DEFAULT_MASKING_PROFILE: MaskingProfile = {
  name: 'remove',
  contact: 'remove',
  age: 'remove',
  'age-proxy': 'generalise',
  origin: 'generalise',
  religion: 'generalise',
  gender: 'generalise',
  family: 'generalise',
  disability: 'remove',
  politics: 'generalise',
  'third-party': 'remove',
  identifier: 'remove',
};
