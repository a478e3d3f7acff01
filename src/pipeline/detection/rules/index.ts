import type { DetectionRule } from '../detection-rule.js';
import { ageStatementRule } from './age-statement.rule.js';
import { applicantAccountRule } from './applicant-account.rule.js';
import { applicantAddressRule } from './applicant-address.rule.js';
import { applicantBirthRule } from './applicant-birth.rule.js';
import { applicantNameRule } from './applicant-name.rule.js';
import { applicantPhoneRule } from './applicant-phone.rule.js';
import { birthDateRule } from './birth-date.rule.js';
import { countryRule } from './country.rule.js';
import { disabilityRule } from './disability.rule.js';
import { emailAddressRule } from './email-address.rule.js';
import { ethnicAssociationRule } from './ethnic-association.rule.js';
import { ethnicGroupRule } from './ethnic-group.rule.js';
import { foreignCertificateRule } from './foreign-certificate.rule.js';
import { foreignSchoolRule } from './foreign-school.rule.js';
import { foreignScriptRule } from './foreign-script.rule.js';
import { ibanRule } from './iban.rule.js';
import { labelledNameRule } from './labelled-name.rule.js';
import { migrationRule } from './migration.rule.js';
import { nationalityRule } from './nationality.rule.js';
import { originPlaceRule } from './origin-place.rule.js';
import { phoneNumberRule } from './phone-number.rule.js';
import { politicsRule } from './politics.rule.js';
import { referenceNumberRule } from './reference-number.rule.js';
import { religionRule } from './religion.rule.js';
import { socialHandleRule } from './social-handle.rule.js';
import { socialInsuranceNumberRule } from './social-insurance-number.rule.js';
import { streetAddressRule } from './street-address.rule.js';
import { taxIdRule } from './tax-id.rule.js';
import { webAddressRule } from './web-address.rule.js';

/** Every rule, in alphabetical order: one import and one line each. */
export const DETECTION_RULES: readonly DetectionRule[] = [
  ageStatementRule,
  applicantAccountRule,
  applicantAddressRule,
  applicantBirthRule,
  applicantNameRule,
  applicantPhoneRule,
  birthDateRule,
  countryRule,
  disabilityRule,
  emailAddressRule,
  ethnicAssociationRule,
  ethnicGroupRule,
  foreignCertificateRule,
  foreignSchoolRule,
  foreignScriptRule,
  ibanRule,
  labelledNameRule,
  migrationRule,
  nationalityRule,
  originPlaceRule,
  phoneNumberRule,
  politicsRule,
  referenceNumberRule,
  religionRule,
  socialHandleRule,
  socialInsuranceNumberRule,
  streetAddressRule,
  taxIdRule,
  webAddressRule,
];
