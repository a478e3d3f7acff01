import type { DetectionRule } from '../detection-rule.js';
import { applicantNameRule } from './applicant-name.rule.js';
import { emailAddressRule } from './email-address.rule.js';

/** Every rule, in alphabetical order: one import and one line each. */
export const DETECTION_RULES: readonly DetectionRule[] = [
  applicantNameRule, //
  emailAddressRule,
];
