import { anchoredScale } from './anchored-scale.criterion.js';
import type { CriterionType } from './criterion-type.js';

/** Every kind of criterion; the first is the one of a criterion that names none. */
export const CRITERION_TYPES: readonly [CriterionType, ...CriterionType[]] = [anchoredScale];

/** The kind by which all criteria are scored today. */
export const defaultCriterionType: CriterionType = CRITERION_TYPES[0];
