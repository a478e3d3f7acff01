// What somebody does with or for others: "Gehörlosen Kunden den Vertrag erklärt".
const WORK =
  /(?:^|[^\p{L}])(?:betreut|begleitet|unterstützt|beraten|versorgt|gepflegt|bedient|empfangen|informiert|unterrichtet|trainiert|angeleitet|vorgelesen|geholfen|erklärt|geführt|geleitet|eingearbeitet|geschult|bekocht|gekocht|zubereitet|gereicht|serviert|verwaltet|organisiert|mobilisiert|aktiviert|beaufsichtigt|beigebracht|gewickelt|gefüttert|gereinigt|geputzt|gewechselt|repariert|betreute|begleitete|unterstützte|unterrichtete|trainierte|bediente|empfing|half)(?!\p{L})/iu;
// Then the applicant is the one who was helped, or speaks of himself.
const ABOUT_ONESELF =
  /(?<!\p{L})(?:mich|mir|uns|bin|war|waren|ist|sind|wird|werde|werden|wurde|wurden|worden|mein\p{L}*|unser\p{L}*|selbst|leide|litt|lebe|lebte|von|vom|durch|als|wegen|trotz|mit|ohne|seit|nach|zu[ ]?hause|daheim|privat)(?!\p{L})/iu;
const ABOUT_ONESELF_AFTER =
  /(?<!\p{L})(?:mich|mir|uns|bin|war|waren|ist|sind|wird|werde|werden|wurde|wurden|worden|mein\p{L}*|unser\p{L}*|selbst|von|vom|durch(?![ ](?:das|die|den)[ ](?:museum|stadt|altstadt|haus|gebäude|ausstellung|park|markt)))(?!\p{L})/iu;
// Relatives with an illness are the applicant's own where nothing says otherwise.
const RELATIVE =
  /^[ \n](?:mutter|vaters?|bruders?|schwester|eltern|geschwister|oma|opa|groß(?:mutter|vater|eltern)|tante|onkel|tochter|sohn)(?!\p{L})/iu;
const CLAUSE_END = /[,.;:!?\t\u2029(|·•–—/]|[ ]und[ ](?:habe|hat|hatte|ich)[ ]/u;

/**
 * Whether what stands between `before` and `after` is whom or what the clause's work is done for. "Wegen Asthma
 * betreut" and "als Autist unterstützt" tell of the applicant.
 */
export function isObjectOfWork(before: string, after: string): boolean {
  const behind = after.split(CLAUSE_END, 1)[0] ?? '';
  if (!WORK.test(behind) || ABOUT_ONESELF_AFTER.test(behind) || RELATIVE.test(behind)) return false;
  return !ABOUT_ONESELF.test(before.split(CLAUSE_END).at(-1) ?? '');
}

/** Genitives of those whom somebody works for: their relatives are not the applicant's. Follows the relative. */
export const OF_A_CLIENT =
  /^[ \n](?:der|des|eines|einer|von)[ \n](?:\p{Ll}+[ \n])?(?:kindes|kinder[n]?|bewohner\p{L}*|patient\p{L}*|klient\p{L}*|gäste[n]?|gastes|kund\p{L}+|senior\p{L}+|mieter\p{L}*|betreuten|besucher\p{L}*|teilnehme\p{L}+|verstorbenen|heimbewohner\p{L}*)(?!\p{L})/iu;
