import { BLOCK_END } from './text-view.js';
import type { TextView } from './text-view.js';

/** The languages whose words the rules know. */
export type TextLanguage = 'de' | 'en' | 'fr';

// Words of every text that are no words of the two other languages; headings count, because a CV has few sentences.
const TELLING: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  de: new Set(
    'am im vom beim über oder note gut befriedigend zeugnis bescheinigung geboren gesamtnote fach der die das und ist mit für von im ich den dem ein eine einen nicht auf zu sich als auch bei wir bis zum zur sie er uns ihr seit jahr jahre klasse schule praktikum kenntnisse sprachen ausbildung lebenslauf bewerbung wurde hat haben werden sehr'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to for with is has i have my our she he his him this that by from been were are very your i at as during since education experience skills languages references work years born currently which worked we their who not be it colleagues internship recommend completed hold'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les et à un une est pour avec dans sur nous vous je mon ma mes notre elle il au aux qui que ses son sa été depuis langues compétences expérience formation ai suis chez ans née né stage élève très par cette ce ne pas'.split(
      ' ',
    ),
  ),
};
const LANGUAGES: readonly TextLanguage[] = ['de', 'en', 'fr'];
const FEWEST_IN_BLOCK = 2;

const answers = new WeakMap<TextView, (position: number) => TextLanguage>();

/**
 * Tells the language at a position of a view: that of its block if two words of it tell, else that of the document.
 *
 * A count of function words is enough for three languages and needs no model; doubt is German.
 */
export function languageIn(view: TextView): (position: number) => TextLanguage {
  const known = answers.get(view);
  if (known !== undefined) return known;
  const whole = languageOf(view.text, 1) ?? 'de';
  const blocks = new Map<number, TextLanguage>();
  const answer = (position: number): TextLanguage => {
    const start = view.text.lastIndexOf(BLOCK_END, position - 1) + 1;
    const cached = blocks.get(start);
    if (cached !== undefined) return cached;
    const end = view.text.indexOf(BLOCK_END, position);
    const found = languageOf(view.text.slice(start, end < 0 ? undefined : end), FEWEST_IN_BLOCK) ?? whole;
    blocks.set(start, found);
    return found;
  };
  answers.set(view, answer);
  return answer;
}

// Labels and single words of a CV without sentences.
const LONE_WORDS =
  'married divorced widowed single children siblings nationality gender birth permit church mosque parish volunteer teacher captain native sexe naissance célibataire marié mariée enfants nationalité maternelle séjour bénévole lycée université permis stagiaire monsieur madame invalidité handicap socialistes ressortissant ressortissante';
const FOREIGN_HINT = new RegExp(
  `(?<!\\p{L})(?:${[...TELLING.en, ...TELLING.fr].filter((word) => word.length > 2).join('|')}|${LONE_WORDS.replaceAll(' ', '|')}|my|of|he|is|je|né|au|de \\p{Ll}{3}|wear|years?[- ]old|i(?= (?:am|was|have|had|learned|turned|come|came|grew|live|speak|moved|hold|work|want)))(?!\\p{L})`,
  'iu',
);
const hints = new WeakMap<TextView, boolean>();

/** Whether any word of a document is English or French; rules for these languages have nothing to do without one. */
export function hasForeignWords(view: TextView): boolean {
  const known = hints.get(view);
  if (known !== undefined) return known;
  const answer = FOREIGN_HINT.test(view.text);
  hints.set(view, answer);
  return answer;
}

/** The language with the most telling words; undefined if there are too few, or as many of another. */
export function languageOf(text: string, fewest: number): TextLanguage | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map((language) => words.filter((word) => TELLING[language].has(word)).length);
  const most = Math.max(...counts);
  if (most < fewest || counts.filter((count) => count === most).length > 1) return undefined;
  return LANGUAGES[counts.indexOf(most)];
}
