import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_MASKING_PROFILE } from '../../../policy/masking-profile.js';
import { applyFindings } from '../apply-findings.js';
import { detect } from '../detect.js';
import { toExampleContext } from '../rule-examples.js';

function redact(text: string): string {
  const context = toExampleContext({ text });
  return applyFindings(context.document.text, detect(context, DEFAULT_MASKING_PROFILE).findings);
}

const nouns = fc.constantFrom(
  ['Praktikantin', 'Praktikant', 'Praktikanten'],
  ['Schülerin', 'Schüler', 'Schüler'],
  ['Mitarbeiterin', 'Mitarbeiter', 'Mitarbeiter'],
  ['Absolventin', 'Absolvent', 'Absolventen'],
  ['Helferin', 'Helfer', 'Helfer'],
  ['Kollegin', 'Kollege', 'Kollegen'],
  ['Teilnehmerin', 'Teilnehmer', 'Teilnehmer'],
  ['junge Frau', 'junger Mann', 'jungen Mann'],
);
const adjectives = fc.array(
  fc.constantFrom('ruhig', 'zuverlässig', 'freundlich', 'engagiert', 'lernwillig'),
  {
    maxLength: 3,
  },
);
const adverb = fc.constantFrom('', 'sehr ', 'stets ', 'überaus ');
const jobs = fc.constantFrom(
  ['Verkäuferin', 'Verkäufer'],
  ['Erzieherin', 'Erzieher'],
  ['Kauffrau für Büromanagement', 'Kaufmann für Büromanagement'],
  ['Köchin', 'Koch'],
  ['Medizinische Fachangestellte', 'Medizinischer Fachangestellter'],
  ['Industriemechanikerin', 'Industriemechaniker'],
  ['Klassensprecherin', 'Klassensprecher'],
);

function list(stems: readonly string[], ending: string, adverbial: string): string {
  const words = stems.map((stem) => adverbial + stem + ending);
  const last = words.pop();
  if (last === undefined) return '';
  return `${words.length === 0 ? last : `${words.join(', ')} und ${last}`} `;
}

describe('twins, word by word', () => {
  it('reads the same of a woman and a man, whatever is said of them', () => {
    fc.assert(
      fc.property(nouns, adjectives, adverb, ([she, he, him], stems, adverbial) => {
        const hers = list(stems, 'e', adverbial);
        const womans = [
          `Sie war eine ${hers}${she}, die uns gern half.`,
          `Wir haben sie als ${hers}${she} kennengelernt.`,
        ];
        const mans = [
          `Er war ein ${list(stems, 'er', adverbial)}${he}, der uns gern half.`,
          `Wir haben ihn als ${list(stems, 'en', adverbial)}${him} kennengelernt.`,
        ];

        expect(womans.map(redact)).toEqual(mans.map(redact));
        // The praise is the merit: every adjective stays.
        for (const stem of stems) expect(redact(womans[0] ?? '')).toContain(stem);
      }),
      { numRuns: 25 },
    );
  });

  it('reads the same of the trade of a woman and of a man', () => {
    const frames = fc.constantFrom(
      (job: string) => `Aushilfe als ${job}`,
      (job: string) => `${job} im Betrieb Nord`,
      (job: string) => `${job}, Werk Nord`,
      (job: string) => `Ich möchte ${job} werden.`,
      (job: string) => `Traumberuf: ${job}`,
    );

    fc.assert(
      fc.property(jobs, frames, ([hers, his], frame) => {
        expect(redact(frame(hers))).toBe(redact(frame(his)));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['Ihr Fleiß und ihr freundliches Auftreten', 'Sein Fleiß und sein freundliches Auftreten'],
    ['In ihrer Freizeit half sie ihren Nachbarn', 'In seiner Freizeit half er seinen Nachbarn'],
    ['Ihr gelang alles', 'Ihm gelang alles'],
    ['Mit ihr arbeiteten wir gern', 'Mit ihm arbeiteten wir gern'],
    ['Ihre Kollegin und sie', 'Seine Kollegin und er'],
  ])('reads %j like %j', (hers, his) => {
    expect(redact(hers)).toBe(redact(his));
  });
});
