import type { Term } from './term-matcher.js';

// Work with or for people with a disability is a merit, not a trait of the applicant.
const CARED_FOR =
  /(?:menschen|kinder[ns]?|personen|jugendliche[nr]?|bewohner\p{L}*|erwachsene[nr]?|patient\p{L}*|senior\p{L}*|gäste[n]?|kund\p{L}*|schüler\p{L}*|betreu\p{L}*|begleit\p{L}*|pflege|unterstütz\p{L}*|umgang|für|arbeit|einrichtung|werkstatt|wohnheim|wissen|thema|hilfe|beratung|vorbeugung|prävention)[ \n](?:\p{L}+[ \n]){0,3}(?:mit[ \n])?(?:\p{L}+[ \n]){0,2}$|(?<!\p{L})(?:kost|diät|ernährungs)-?formen?[ ]?[:(][^.;\n]{0,40}$/iu;
const CARED_AFTER =
  /^(?:n?(?:hilfe|werkstatt|sport|beratung|prävention|transport|gerecht\p{L}*|einrichtung\p{L}*|pflege|patient\p{L}*|messgerät\p{L}*|messung)|-?(?:notfall|notfälle|fachtag|fortbildung|schulung für|schulungen für|referat|facharbeit|projekt|vortrag|präsentation|ambulanz|station|aufklärung|fall von)\p{L}*)/iu;

// Forms that name others or go with a thing for them: "Suchtkranke", "Sehbehinderten Menschen", "Diabetiker-Kost".
const SERVED =
  /(?:hörgeräte?|prothesen?|iker(?:n|innen)?|kranken?|fahrer(?:n|innen)?|(?:behindert|schädigt|beeinträchtigt|los|taub|hörig|krank|erkrankt|depressiv|traumatisiert|autistisch)en?)$/iu;

/** A term that is not found where somebody else is cared for: "Betreuung von Kindern mit Autismus". */
export function aboutApplicant(pattern: string): Term {
  return { pattern, unlessBefore: CARED_FOR, unlessAfter: CARED_AFTER, unlessServed: SERVED };
}
