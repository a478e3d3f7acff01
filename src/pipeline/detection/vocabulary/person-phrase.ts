import type { PersonNoun } from './person-nouns.js';
import type { TextView, ViewWord } from './text-view.js';

/** A noun for a person with what stands before it: "eine ruhige und fleißige Mitarbeiterin". */
export interface PersonPhrase {
  /** Where the phrase begins in the view: article, first adjective or the noun. */
  readonly start: number;
  readonly article: ViewWord | undefined;
  /** In text order, joined by "und" where there are two. */
  readonly adjectives: readonly ViewWord[];
}

// Forms of both sexes fall together, so that the wording of a twin is the same letter by letter.
const NOMINATIVE = new Map([
  ['den', 'die*der'],
  ['ein', 'ein*e'],
  ['eine', 'ein*e'],
  ['einen', 'ein*e'],
  ['unser', 'unser*e'],
  ['unsere', 'unser*e'],
  ['unseren', 'unser*e'],
]);
const OBLIQUE = new Map([
  ['dem', 'der*dem'],
  ['des', 'der*dem'],
  ['einem', 'einer*m'],
  ['einer', 'einer*m'],
  ['eines', 'einer*m'],
  ['unserem', 'unserer*m'],
  ['unserer', 'unserer*m'],
  ['unseres', 'unserer*m'],
  ['vom', 'von der*dem'],
  ['beim', 'bei der*dem'],
]);
const FUSED = new Map([
  ['zum', 'zum/zur'],
  ['zur', 'zum/zur'],
]);

// Small words that end like an adjective.
const NO_ADJECTIVE =
  /^(?:seine|ihre|meine|keine|jede|diese|viele|andere|unsere|sowie|heute|gerne|eine|weitere|oder|aber|über|unter|neben|gegenüber|durch|zwischen|bisher|immer|wieder|wurde|werde|hatte|habe|haben|waren|wurden|werden|dieser|jeder|einer|ihrer|seiner|seinem|ihrem|meinem|wäre|sollte|möchte|konnte|durfte)[nrms]?$/u;

/** Reads the phrase around the noun at an index of the view's words. */
export function readPersonPhrase(view: TextView, index: number): PersonPhrase {
  const adjectives: ViewWord[] = [];
  let position = index;
  let before = wordBefore(view, position);
  if (before !== undefined && isAdjective(before)) {
    adjectives.unshift(before);
    position -= 1;
    const joint = wordBefore(view, position);
    const other = joint?.text === 'und' ? wordBefore(view, position - 1) : undefined;
    if (other !== undefined && isAdjective(other)) {
      adjectives.unshift(other);
      position -= 2;
    }
    before = wordBefore(view, position);
  }
  const article = before !== undefined && isArticle(before.text) ? before : undefined;
  const first = article ?? adjectives[0] ?? view.words[index];
  return { start: first?.start ?? 0, article, adjectives };
}

/** The phrase in a form that tells no sex. */
export function toNeutralPhrase(noun: PersonNoun, phrase: PersonPhrase, word: string): string {
  const article = phrase.article?.text.toLocaleLowerCase('de');
  const parts: string[] = [];
  if (phrase.article !== undefined && article !== undefined) {
    parts.push(capitalisedLike(phrase.article.text, neutralArticle(article, noun)));
  }
  const ending = adjectiveEnding(article, noun);
  if (phrase.adjectives.length > 0) {
    parts.push(
      phrase.adjectives.map(({ text }) => text.replace(/(?:e|er|en|em)$/u, '') + ending).join(' und '),
    );
  }
  parts.push(neutralNoun(noun, article, word));
  return parts.join(' ');
}

function neutralNoun(noun: PersonNoun, article: string | undefined, word: string): string {
  if (noun.sex !== 'either') return noun.neutral;
  if (word.endsWith('en')) return word;
  return article === 'der' || article === 'die' ? noun.neutral.replace(/\*r$/u, '') : noun.neutral;
}

function neutralArticle(article: string, noun: PersonNoun): string {
  if (article === 'der' && noun.sex === 'feminine') return 'der*dem';
  return FUSED.get(article) ?? NOMINATIVE.get(article) ?? OBLIQUE.get(article) ?? 'die*der';
}

function adjectiveEnding(article: string | undefined, noun: PersonNoun): string {
  if (article === undefined || /^(?:ein|unser)/u.test(NOMINATIVE.get(article) ?? '')) return 'e*r';
  if (FUSED.has(article) || OBLIQUE.has(article) || (article === 'der' && noun.sex === 'feminine'))
    return 'en';
  return 'e';
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

function isAdjective({ text }: ViewWord): boolean {
  return /^\p{Ll}{3,}(?:e|er|en|em)$/u.test(text) && !isArticle(text) && !NO_ADJECTIVE.test(text);
}

function wordBefore(view: TextView, index: number): ViewWord | undefined {
  const word = view.words[index];
  const previous = view.words[index - 1];
  if (word === undefined || previous === undefined) return undefined;
  return /^[ \n]{1,2}$/u.test(view.text.slice(previous.end, word.start)) ? previous : undefined;
}
