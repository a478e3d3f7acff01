import type { DetectionRule } from '../detection-rule.js';
import { dateRangeRule } from './date-range.rule.js';
import { emailAddressRule } from './email-address.rule.js';
import { graduationYearRule } from './graduation-year.rule.js';
import { motherTongueRule } from './mother-tongue.rule.js';
import { openPeriodRule } from './open-period.rule.js';
import { rareLanguageRule } from './rare-language.rule.js';
import { schoolYearRule } from './school-year.rule.js';
import { singleDateRule } from './single-date.rule.js';

/** Every rule, in alphabetical order: one import and one line each. */
export const DETECTION_RULES: readonly DetectionRule[] = [
  dateRangeRule,
  emailAddressRule,
  graduationYearRule,
  motherTongueRule,
  openPeriodRule,
  rareLanguageRule,
  schoolYearRule,
  singleDateRule,
];
