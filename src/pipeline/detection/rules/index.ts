import type { DetectionRule } from '../detection-rule.js';
import { ageCircumlocutionRule } from './age-circumlocution.rule.js';
import { ageClassRule } from './age-class.rule.js';
import { ageStatementRule } from './age-statement.rule.js';
import { applicantAccountRule } from './applicant-account.rule.js';
import { applicantAddressRule } from './applicant-address.rule.js';
import { applicantBirthRule } from './applicant-birth.rule.js';
import { applicantNameRule } from './applicant-name.rule.js';
import { applicantOriginRule } from './applicant-origin.rule.js';
import { applicantPhoneRule } from './applicant-phone.rule.js';
import { arrivalRule } from './arrival.rule.js';
import { arrivalStoryRule } from './arrival-story.rule.js';
import { birthDateRule } from './birth-date.rule.js';
import { clerkInitialsRule } from './clerk-initials.rule.js';
import { countryRule } from './country.rule.js';
import { dateRangeRule } from './date-range.rule.js';
import { disabilityRule } from './disability.rule.js';
import { emailAddressRule } from './email-address.rule.js';
import { ethnicAssociationRule } from './ethnic-association.rule.js';
import { ethnicGroupRule } from './ethnic-group.rule.js';
import { familyRule } from './family.rule.js';
import { familyInPassingRule } from './family-in-passing.rule.js';
import { familyStoryRule } from './family-story.rule.js';
import { foreignAgeRule } from './foreign-age.rule.js';
import { foreignCertificateRule } from './foreign-certificate.rule.js';
import { foreignFamilyRule } from './foreign-family.rule.js';
import { foreignGenderRule } from './foreign-gender.rule.js';
import { foreignHealthRule } from './foreign-health.rule.js';
import { foreignOriginRule } from './foreign-origin.rule.js';
import { foreignPoliticsRule } from './foreign-politics.rule.js';
import { foreignRegionRule } from './foreign-region.rule.js';
import { foreignReligionRule } from './foreign-religion.rule.js';
import { foreignSchoolRule } from './foreign-school.rule.js';
import { foreignScriptRule } from './foreign-script.rule.js';
import { genderedNounRule } from './gendered-noun.rule.js';
import { graduationYearRule } from './graduation-year.rule.js';
import { homeCustomRule } from './home-custom.rule.js';
import { homeLifeRule } from './home-life.rule.js';
import { ibanRule } from './iban.rule.js';
import { illnessRule } from './illness.rule.js';
import { labelledNameRule } from './labelled-name.rule.js';
import { lifeStageRule } from './life-stage.rule.js';
import { maritalStatusRule } from './marital-status.rule.js';
import { migrationRule } from './migration.rule.js';
import { militaryServiceRule } from './military-service.rule.js';
import { minorStatusRule } from './minor-status.rule.js';
import { misspeltLabelRule } from './misspelt-label.rule.js';
import { motherTongueRule } from './mother-tongue.rule.js';
import { nationalityRule } from './nationality.rule.js';
import { openPeriodRule } from './open-period.rule.js';
import { originHintRule } from './origin-hint.rule.js';
import { originInPassingRule } from './origin-in-passing.rule.js';
import { originPlaceRule } from './origin-place.rule.js';
import { otherPersonRule } from './other-person.rule.js';
import { personColumnRule } from './person-column.rule.js';
import { phoneNumberRule } from './phone-number.rule.js';
import { placeOfDateRule } from './place-of-date.rule.js';
import { politicsRule } from './politics.rule.js';
import { possibleDisabilityRule } from './possible-disability.rule.js';
import { pronounRule } from './pronoun.rule.js';
import { rareLanguageRule } from './rare-language.rule.js';
import { recognisedCertificateRule } from './recognised-certificate.rule.js';
import { referenceNumberRule } from './reference-number.rule.js';
import { religionRule } from './religion.rule.js';
import { residenceTitleRule } from './residence-title.rule.js';
import { salutationRule } from './salutation.rule.js';
import { schoolYearRule } from './school-year.rule.js';
import { sexLabelRule } from './sex-label.rule.js';
import { sexualIdentityRule } from './sexual-identity.rule.js';
import { signatureBlockRule } from './signature-block.rule.js';
import { singleDateRule } from './single-date.rule.js';
import { socialHandleRule } from './social-handle.rule.js';
import { socialInsuranceNumberRule } from './social-insurance-number.rule.js';
import { streetAddressRule } from './street-address.rule.js';
import { taxIdRule } from './tax-id.rule.js';
import { teamOfOneSexRule } from './team-of-one-sex.rule.js';
import { webAddressRule } from './web-address.rule.js';

/** Every rule, in alphabetical order: one import and one line each. */
export const DETECTION_RULES: readonly DetectionRule[] = [
  ageCircumlocutionRule,
  ageClassRule,
  ageStatementRule,
  applicantAccountRule,
  applicantAddressRule,
  applicantBirthRule,
  applicantNameRule,
  applicantOriginRule,
  applicantPhoneRule,
  arrivalRule,
  arrivalStoryRule,
  birthDateRule,
  clerkInitialsRule,
  countryRule,
  dateRangeRule,
  disabilityRule,
  emailAddressRule,
  ethnicAssociationRule,
  ethnicGroupRule,
  familyRule,
  familyInPassingRule,
  familyStoryRule,
  foreignAgeRule,
  foreignCertificateRule,
  foreignFamilyRule,
  foreignGenderRule,
  foreignHealthRule,
  foreignOriginRule,
  foreignPoliticsRule,
  foreignRegionRule,
  foreignReligionRule,
  foreignSchoolRule,
  foreignScriptRule,
  genderedNounRule,
  graduationYearRule,
  homeCustomRule,
  homeLifeRule,
  ibanRule,
  illnessRule,
  labelledNameRule,
  lifeStageRule,
  maritalStatusRule,
  migrationRule,
  militaryServiceRule,
  minorStatusRule,
  misspeltLabelRule,
  motherTongueRule,
  nationalityRule,
  openPeriodRule,
  originHintRule,
  originInPassingRule,
  originPlaceRule,
  otherPersonRule,
  personColumnRule,
  phoneNumberRule,
  placeOfDateRule,
  politicsRule,
  possibleDisabilityRule,
  pronounRule,
  rareLanguageRule,
  recognisedCertificateRule,
  referenceNumberRule,
  religionRule,
  residenceTitleRule,
  salutationRule,
  schoolYearRule,
  sexLabelRule,
  sexualIdentityRule,
  signatureBlockRule,
  singleDateRule,
  socialHandleRule,
  socialInsuranceNumberRule,
  streetAddressRule,
  taxIdRule,
  teamOfOneSexRule,
  webAddressRule,
];
