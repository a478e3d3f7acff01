declare const brand: unique symbol;

/** A string that only counts as an id of its own kind, so a mix-up of two ids does not compile. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type TenantId = Branded<'TenantId'>;
export type AccountId = Branded<'AccountId'>;
export type ProcedureId = Branded<'ProcedureId'>;
export type CriterionId = Branded<'CriterionId'>;
export type ApplicationId = Branded<'ApplicationId'>;
export type DocumentId = Branded<'DocumentId'>;
export type FindingId = Branded<'FindingId'>;
export type CandidateFileId = Branded<'CandidateFileId'>;
export type BlindDocumentId = Branded<'BlindDocumentId'>;
export type ScoreSheetId = Branded<'ScoreSheetId'>;
export type DecisionId = Branded<'DecisionId'>;

/** What a finding is about; the procedure's masking profile says per category what happens to it. */
export const FINDING_CATEGORIES = [
  'name',
  'contact',
  'age',
  'age-proxy',
  'origin',
  'religion',
  'gender',
  'family',
  'disability',
  'politics',
  'third-party',
  'identifier',
] as const;
export type FindingCategory = (typeof FINDING_CATEGORIES)[number];

/** The constant word a removed passage leaves behind; one per category, so its shape tells nothing. */
export const MARK_LABELS: Readonly<Record<FindingCategory, string>> = {
  name: '[Name]',
  contact: '[Kontakt]',
  age: '[Alter]',
  'age-proxy': '[Zeitangabe]',
  origin: '[Herkunft]',
  religion: '[Religion]',
  gender: '[Geschlecht]',
  family: '[Familie]',
  disability: '[Gesundheit]',
  politics: '[Politik]',
  'third-party': '[Person]',
  identifier: '[Kennung]',
};
