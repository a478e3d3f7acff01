import type { Passage } from './vocabulary-findings.js';

// "…, der uns half", "… kennen, mit dem wir gern arbeiteten", "…, dessen Fleiß auffiel".
const RELATIVE =
  /^(?:[ \n]kennen(?:gelernt|lernen)?)?,[ \n](?:(?:mit|von|bei|für|auf|an|über|durch|zu)[ \n])?(der|den|dem|dessen)(?=[ \n])/u;
const FEMININE: Readonly<Record<string, string>> = { der: 'die', den: 'die', dem: 'der', dessen: 'deren' };

/**
 * The relative pronoun of a noun for a man, in the form that agrees with "Person" and "Schüler*in".
 *
 * @param after the text behind the noun
 * @param position where that text begins in the view
 */
export function findRelativePronoun(after: string, position: number): Passage[] {
  const match = RELATIVE.exec(after);
  const pronoun = match?.[1];
  if (match === null || pronoun === undefined) return [];
  const end = position + match[0].length;
  return [{ start: end - pronoun.length, end, replacement: FEMININE[pronoun] ?? null }];
}
