/** The grounds of § 1 AGG; a reason that names one may reverse the burden of proof (§ 22 AGG). */
export const PROTECTED_GROUNDS = [
  'Alter',
  'Herkunft',
  'Geschlecht',
  'Religion oder Weltanschauung',
  'Behinderung',
  'sexuelle Identität',
] as const;
export type ProtectedGround = (typeof PROTECTED_GROUNDS)[number];

// Whole words and stems that a rater may write; "Krankenpflege" or "Alternative" must not be found.
const WORDING: Readonly<Record<ProtectedGround, string>> = {
  Alter:
    'alter|alters|zu alt|zu jung|älter(?:e[rnms]?)?|jünger(?:e[rnms]?)?|jahrgang|geburtsjahr|lebensalter',
  Herkunft:
    'herkunft|herkünfte|migra\\p{L}*|ausländ\\p{L}*|nationalität\\p{L}*|staatsangehörig\\p{L}*|ethni\\p{L}*|' +
    'muttersprach\\p{L}*|akzent|hautfarbe|flüchtling\\p{L}*|geflüchtet\\p{L}*|' +
    'türkinn?e?n?|türken?|araber\\p{L}*|syrer\\p{L}*|deutschstämmig\\p{L}*',
  Geschlecht:
    'geschlecht\\p{L}*|männlich\\p{L}*|weiblich\\p{L}*|frau|frauen|mann|männer|mädchen|junge|jungen|' +
    'schwanger\\p{L}*|mutterschaft|elternzeit|kinderwunsch|divers',
  'Religion oder Weltanschauung':
    'religi\\p{L}*|glaube|glaubens|muslim\\p{L}*|islam\\p{L}*|christ(?:lich)?\\p{L}*|jüdisch\\p{L}*|' +
    'katholisch\\p{L}*|evangelisch\\p{L}*|kopftuch|moschee\\p{L}*|kirche\\p{L}*|weltanschau\\p{L}*',
  Behinderung:
    '(?:schwer)?behinder\\p{L}*|krankheit\\p{L}*|krank|erkrank\\p{L}*|gesundheitlich\\p{L}*|rollstuhl|autis\\p{L}*',
  'sexuelle Identität':
    'homosexu\\p{L}*|schwul\\p{L}*|lesbisch\\p{L}*|sexuell\\p{L}*|queer|transgender|transident\\p{L}*|transsexu\\p{L}*',
};

const PATTERNS = PROTECTED_GROUNDS.map((ground) => ({
  ground,
  pattern: new RegExp(`(?<!\\p{L})(?:${WORDING[ground]})(?!\\p{L})`, 'iu'),
}));

/** The protected grounds that a reason touches, in the order of the law. A hint for the rater, never a block. */
export function findProtectedGrounds(reason: string): ProtectedGround[] {
  return PATTERNS.filter(({ pattern }) => pattern.test(reason)).map(({ ground }) => ground);
}
