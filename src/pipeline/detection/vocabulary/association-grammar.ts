import type { Passage } from './vocabulary-findings.js';
import { textBefore } from './term-matcher.js';

const ARTICLE = /^(der|die|das|den|dem|des|eine[rnms]?|ein|unsere[rnms]?|zur)[ \n]/iu;
const ARTICLE_BEFORE =
  /(?:^|[^\p{L}])((?:der|die|das|den|dem|des|eine[rnms]?|ein|unsere[rnms]?|zur)[ \n])$/iu;
const DATIVE_BEFORE =
  /(?:^|[^\p{L}])(?:in|bei|mit|von|aus|zu|an|auf|seit|nach|neben|vor|hinter|gegenüber)[ \n]$/iu;
const ACCUSATIVE_BEFORE = /(?:^|[^\p{L}])(?:für|durch|gegen|ohne|um)[ \n]$/iu;
const STARTS = /(?:^|[.!?:•–\n\t\u2029-])[ \n]*$/u;

/**
 * Lets the article agree with "Verein": "in der Moschee" becomes "in einem Verein (religiös)", "Leitung der
 * Jungschar" becomes "Leitung des Vereins (religiös)".
 *
 * @param text the view's text
 * @param wording the neutral word without article, beginning with a masculine noun on "-verein"
 */
export function withAgreeingArticle(text: string, passage: Passage, wording: string): Passage {
  const own = ARTICLE.exec(text.slice(passage.start, passage.end))?.[0];
  const outer = own === undefined ? ARTICLE_BEFORE.exec(textBefore(text, passage.start))?.[1] : undefined;
  const written = own ?? outer;
  if (written === undefined) return passage;
  const start = passage.start - (outer?.length ?? 0);
  const before = textBefore(text, start);
  const agreeing = inCase(written.trim().toLocaleLowerCase('de'), before, wording);
  const replacement = /^\p{Lu}/u.test(written)
    ? agreeing.charAt(0).toLocaleUpperCase('de') + agreeing.slice(1)
    : agreeing;
  return { start, end: passage.end, replacement };
}

function inCase(article: string, before: string, wording: string): string {
  if (article === 'zur') return `zum ${wording}`;
  if (DATIVE_BEFORE.test(before) && /[rm]$/u.test(article)) return `einem ${wording}`;
  const isGenitive = /s$/u.test(article) && article !== 'das';
  if (isGenitive || (article.endsWith('r') && /\p{Lu}\p{L}+[ \n]$/u.test(before)))
    return `des ${wording.replace(/verein/iu, (verein) => `${verein}s`)}`;
  if (STARTS.test(before)) return `der ${wording}`;
  if (ACCUSATIVE_BEFORE.test(before) || /[en]$/u.test(article)) return `den ${wording}`;
  return /m$/u.test(article) ? `dem ${wording}` : `der ${wording}`;
}
