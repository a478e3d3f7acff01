import type { PersonNoun } from './person-nouns.js';
import type { TextView, ViewWord } from './text-view.js';

/** A noun for a person with what stands before it: "eine stets ruhige und sehr fleißige Mitarbeiterin". */
export interface PersonPhrase {
  /** Where the phrase begins in the view: article, first adjective or the noun. */
  readonly start: number;
  readonly article: ViewWord | undefined;
  /** In text order; what stands between them ("und stets", a comma) stays as it is. */
  readonly adjectives: readonly ViewWord[];
}

// Everything agrees with "die Person": one star in the noun, and the article and the adjectives of both sexes
// fall together in the feminine form. "Eine*r zuverlässige*r Mitarbeiter*in" cannot be read aloud.
const NOMINATIVE = new Map([
  ['den', 'die'],
  ['das', 'die'],
  ['ein', 'eine'],
  ['eine', 'eine'],
  ['einen', 'eine'],
  ['unser', 'unsere'],
  ['unsere', 'unsere'],
  ['unseren', 'unsere'],
  ['jeder', 'jede'],
  ['dieser', 'diese'],
  ['diese', 'diese'],
  ['diesen', 'diese'],
]);
const OBLIQUE = new Map([
  ['dem', 'der'],
  ['des', 'der'],
  ['einem', 'einer'],
  ['einer', 'einer'],
  ['eines', 'einer'],
  ['unserem', 'unserer'],
  ['unserer', 'unserer'],
  ['unseres', 'unserer'],
  ['diesem', 'dieser'],
  ['dieses', 'dieser'],
  ['vom', 'von der'],
  ['beim', 'bei der'],
]);
const FUSED = new Map([
  ['zum', 'zum/zur'],
  ['zur', 'zum/zur'],
]);

// Small words that end like an adjective.
const NO_ADJECTIVE =
  /^(?:seine|ihre|meine|keine|jede|diese|viele|andere|unsere|sowie|heute|gerne|eine|weitere|oder|aber|über|unter|neben|gegenüber|durch|zwischen|bisher|immer|wieder|wurde|werde|hatte|habe|haben|waren|wurden|werden|dieser|jeder|einer|ihrer|seiner|seinem|ihrem|meinem|wäre|sollte|möchte|konnte|durfte)[nrms]?$/u;
// "stets freundlicher": the adverb between two adjectives, or between article and adjective.
const ADVERB =
  /^(?:sehr|stets|überaus|äußerst|immer|jederzeit|besonders|ausgesprochen|höchst|durchaus|absolut|ungemein|wirklich|so|recht|ganz|auch|zugleich|überdurchschnittlich|außerordentlich|außergewöhnlich)$/u;
// At the beginning of a line an adjective has a capital letter: "Medizinische Fachangestellte".
const CAPITAL_ADJECTIVE =
  /^(?:Jung|Lieb|Gut|Best|Neu|Erst|Zweit|\p{Lu}\p{Ll}+(?:isch|lich|ig|end|iv|ell|sam|haft|iert|lernt|prüft|bereit|wach|stark|voll|los|bewusst|offen|sicher|treu|jung|gut|ausgebildet|talentiert|erst|best|neu))(?:e|er|en|em|es)$/u;
const MOST_ADJECTIVES = 4;

/** Reads the phrase around the noun at an index of the view's words. */
export function readPersonPhrase(view: TextView, index: number): PersonPhrase {
  const adjectives: ViewWord[] = [];
  let position = index;
  for (let count = 0; count < MOST_ADJECTIVES; count += 1) {
    const next = findAdjectiveBefore(view, position, count === 0);
    if (next === undefined) break;
    const word = view.words[next];
    if (word === undefined) break;
    adjectives.unshift(word);
    position = next;
  }
  const article = findArticleBefore(view, position, adjectives.length > 0);
  const first = article ?? adjectives[0] ?? view.words[index];
  return { start: first?.start ?? 0, article, adjectives };
}

// The first one stands directly before the noun; others are joined by a comma or "und", perhaps with an adverb.
function findAdjectiveBefore(view: TextView, position: number, isFirst: boolean): number | undefined {
  if (isFirst) return isAdjectiveAt(view, position - 1, position, BLANK) ? position - 1 : undefined;
  let next = position;
  if (ADVERB.test(wordBefore(view, next, BLANK)?.text ?? '')) next -= 1;
  if (isAdjectiveAt(view, next - 1, next, COMMA)) return next - 1;
  const joint = wordBefore(view, next, BLANK)?.text ?? '';
  if (/^(?:und|sowie|aber)$/u.test(joint) && isAdjectiveAt(view, next - 2, next - 1, BLANK)) return next - 2;
  // "eine zuverlässige medizinische Fachangestellte"
  return next === position && isAdjectiveAt(view, next - 1, next, BLANK) ? next - 1 : undefined;
}

function findArticleBefore(view: TextView, position: number, hasAdjective: boolean): ViewWord | undefined {
  const before = wordBefore(view, position, BLANK);
  if (before === undefined) return undefined;
  if (isArticle(before.text)) return before;
  if (!hasAdjective || !ADVERB.test(before.text)) return undefined;
  const article = wordBefore(view, position - 1, BLANK);
  return article !== undefined && isArticle(article.text) ? article : undefined;
}

/**
 * The phrase in a form that tells no sex.
 *
 * @param text the view's text; between article, adjectives and noun it stays as it is
 */
export function toNeutralPhrase(
  noun: PersonNoun,
  phrase: PersonPhrase,
  word: ViewWord,
  text: string,
): string {
  const article = phrase.article?.text.toLocaleLowerCase('de');
  const parts = [...phrase.adjectives, word];
  let result = '';
  let position = phrase.start;
  if (phrase.article !== undefined && article !== undefined) {
    result += capitalisedLike(phrase.article.text, neutralArticle(article, noun, word.text));
    position = phrase.article.end;
  }
  const ending = adjectiveEnding(article, noun, word.text, phrase.adjectives.at(-1));
  for (const part of parts) {
    result += text.slice(position, part.start).replaceAll('\n', ' ');
    result +=
      part === word
        ? neutralNoun(noun, article, word.text, phrase.adjectives.length > 0)
        : part.text.replace(/(?:e|er|en|em|es)$/u, '') + ending;
    position = part.end;
  }
  // In a heading of capitals the star form is one too.
  return /^\p{Lu}{3,}$/u.test(word.text) ? result.toLocaleUpperCase('de') : result;
}

function neutralNoun(
  noun: PersonNoun,
  article: string | undefined,
  word: string,
  isDescribed: boolean,
): string {
  if (noun.sex !== 'either') return noun.neutral;
  if (article === undefined || FUSED.has(article))
    return word.endsWith('en') && !isDescribed ? word : noun.neutral;
  return noun.neutralAfterArticle[isOblique(article, noun, word) ? 1 : 0];
}

function neutralArticle(article: string, noun: PersonNoun, word: string): string {
  if (article === 'der') return isOblique(article, noun, word) ? 'der' : 'die';
  return FUSED.get(article) ?? NOMINATIVE.get(article) ?? OBLIQUE.get(article) ?? 'die';
}

// "Der Praktikant" is a subject, "der Praktikantin" and "der Auszubildenden" are not.
function isOblique(article: string, noun: PersonNoun, word: string): boolean {
  if (article !== 'der') return OBLIQUE.has(article);
  return noun.sex === 'feminine' || (noun.sex === 'either' && word.endsWith('en'));
}

function adjectiveEnding(
  article: string | undefined,
  noun: PersonNoun,
  word: string,
  last: ViewWord | undefined,
): string {
  if (article !== undefined) return FUSED.has(article) || isOblique(article, noun, word) ? 'en' : 'e';
  // "mit freundlicher Praktikantin" and "mit freundlichem Praktikanten" are datives.
  const dative = noun.sex === 'feminine' ? /er$/u : /em$/u;
  return last !== undefined && dative.test(last.text) ? 'er' : 'e';
}

function capitalisedLike(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toLocaleUpperCase('de') + text.slice(1) : text;
}

function isArticle(word: string): boolean {
  const lower = word.toLocaleLowerCase('de');
  return (
    lower === 'der' || lower === 'die' || NOMINATIVE.has(lower) || OBLIQUE.has(lower) || FUSED.has(lower)
  );
}

const BLANK = /^[ \n]{1,2}$/u;
const COMMA = /^,[ \n]{1,2}$/u;

function isAdjectiveAt(view: TextView, index: number, next: number, gap: RegExp): boolean {
  const word = view.words[index];
  if (word === undefined || wordBefore(view, next, gap) !== word) return false;
  if (isArticle(word.text) || NO_ADJECTIVE.test(word.text)) return false;
  if (/^\p{Ll}{3,}(?:e|er|en|em|es)$/u.test(word.text)) return true;
  return CAPITAL_ADJECTIVE.test(word.text);
}

function wordBefore(view: TextView, index: number, gap: RegExp): ViewWord | undefined {
  const word = view.words[index];
  const previous = view.words[index - 1];
  if (word === undefined || previous === undefined) return undefined;
  return gap.test(view.text.slice(previous.end, word.start)) ? previous : undefined;
}
