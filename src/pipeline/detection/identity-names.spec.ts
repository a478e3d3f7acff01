import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../policy/application-form.js';
import type { ExtractedDocument } from '../extraction/extracted-document.js';
import { documentFromText } from './document-from-text.js';
import { REVIEW_THRESHOLD } from './finding.js';
import { findNames } from './identity-names.js';

const FILE_NAME = 'Lebenslauf.pdf';

function person(firstName: string, lastName: string, more: Partial<Person> = {}): Person {
  return { firstName, lastName, email: 'post@mail.example', ...more };
}

function readByOcr(text: string, confidence = 0.8): ExtractedDocument {
  const document = documentFromText(text);
  return { ...document, words: document.words.map((word) => ({ ...word, source: 'ocr', confidence })) };
}

/** The text with every character that some match covers replaced by a dot. */
function dotted(document: ExtractedDocument, who: Person, fileName = FILE_NAME): string {
  const characters = document.text.split('');
  for (const { span, score } of findNames(document, who, fileName)) {
    if (score >= REVIEW_THRESHOLD) characters.fill('.', span.start, span.end);
  }
  return characters.join('');
}

describe('findNames', () => {
  const kateryna = person('Kateryna', 'Melnyk');

  it.each([
    ['both orders', 'Melnyk, Kateryna und Kateryna Melnyk', '................ und ...............'],
    ['capitals', 'KATERYNA MELNYK', '...............'],
    ['lower case', 'kateryna melnyk', '...............'],
    ['genitive', 'Katerynas Mappe, Melnyk’s Heft', '......... Mappe, ........ Heft'],
    ['letter-spaced text', 'K A T E R Y N A', '...............'],
    ['hyphens between letters', 'M-e-l-n-y-k', '...........'],
    ['a line-break hyphen', 'Frau Mel-\nnyk kam', 'Frau ........ kam'],
    ['glyph-wise text', 'Kat ery na Mel nyk', '..................'],
    ['soft hyphens', 'Ka\u00adte\u00adry\u00adna', '...........'],
    ['parts run together', 'KaterynaMelnyk und MELNYKKATERYNA', '.............. und ..............'],
    ['an underscore', 'die Zeugnis_Melnyk_2', 'die ................'],
    ['a compound', 'die Melnyk-Brüder', 'die ......-Brüder'],
    ['an initial before the family name', 'Gruß, K. Melnyk', 'Gruß, .........'],
    ['an initial behind the given name', 'Kateryna M. half', '........... half'],
    ['both initials with points', 'Bearbeitet: K. M.', 'Bearbeitet: .....'],
    ['bare initials where people sign', 'gez. KM', 'gez. ..'],
    ['a middle name between known parts', 'Kateryna Daryna Melnyk', '......................'],
    ['further given names behind the comma', 'Melnyk, Kateryna Daryna', '.......................'],
    ['a relative of the same family name', 'Schwester: Daryna Melnyk', 'Schwester: .............'],
    ['swapped letters', 'Kateryan Melnyk', '...............'],
    ['a missing letter', 'Frau Kateyna half', 'Frau ....... half'],
    ['Cyrillic letters in disguise', 'Kаterynа', '........'],
    ['a short form of the given name', 'alle nennen mich Kate', 'alle nennen mich ....'],
  ])('finds %s', (_, text, expected) => {
    expect(dotted(documentFromText(text), kateryna)).toBe(expected);
  });

  it.each([
    ['Zeugnis\nSommer M. Sommer hat', 'Zeugnis\n................ hat'],
    ['Im Sommer. Sonne', 'Im Sommer. Sonne'],
  ])('finds a person whose two names are one word in "%s"', (text, expected) => {
    expect(dotted(documentFromText(text), person('Sommer', 'Sommer'))).toBe(expected);
  });

  it.each([
    ['a longer word', person('Ali', 'Tekin'), 'Qualität, Alibi und Talisman'],
    ['the end of a longer word', person('Torben', 'Eugen'), 'verstorben, erzeugen'],
    ['the beginning of a longer word', person('Malte', 'Habte'), 'Malteser Hilfsdienst'],
    ['two words that happen to spell it', person('Altan', 'Sinan'), 'wie alt an diesem Tag; sin an'],
    ['a longer letter-spaced word', person('Ali', 'Tekin'), 'Q U A L I T Ä T'],
    ['a short name in lower case', person('Ina', 'Do'), 'prima ina und do it'],
    ['initials that are abbreviations', person('Zoe', 'Bach'), 'z. B. Z. B. und i. A.'],
    ['initials without points', person('Ida', 'Tran'), 'IT-Support, TI'],
    ['an umlaut that is none', person('Jo', 'Treu'), 'Treue und Neues'],
    ['a word one letter away', person('Sabine', 'Maier'), 'Kabine, Mauer und Dauer'],
  ])('does not find a name in %s', (_, who, text) => {
    expect(dotted(documentFromText(text), who)).toBe(text);
  });

  it.each(['Frau Eze kam', 'FRAU EZE KAM', 'Hugo Eze half', 'zu Eze'])(
    'finds a name with E behind a vowel in %s',
    (text) => {
      const matches = findNames(documentFromText(text), person('Blessing', 'Eze'), FILE_NAME);

      expect(matches.some(({ span }) => /eze/iu.test(text.slice(span.start, span.end)))).toBe(true);
    },
  );

  it('finds a letter-spaced name with a spelt-out umlaut', () => {
    expect(dotted(documentFromText('Frau M U E L L E R'), person('Ida', 'Müller'))).toBe(
      'Frau .............',
    );
  });

  it('finds a name typed without accents where the document carries them', () => {
    const who = person('Guelsah', 'Sahin Terhorst');

    expect(dotted(documentFromText('Gülşah Şahin-Terhorst'), who)).toBe('.....................');
  });

  it('finds a name typed with accents where the document has none', () => {
    expect(dotted(documentFromText('Oguzhan Isik'), person('Oğuzhan', 'Işık'))).toBe('............');
  });

  it('finds each half of a double name and particles beside it', () => {
    const who = person('Ana-Lucía', 'de la Cruz Ortega');

    expect(dotted(documentFromText('Lucia kam. Frau de la Cruz ging.'), who)).toBe(
      '..... kam. Frau .......... ging.',
    );
  });

  it('finds words of the e-mail address that are no part of the name', () => {
    const who = person('Stavroula', 'Vasiliadis', { email: 'svasiliadis.stavi03@mail.example' });

    expect(dotted(documentFromText('Konto svasiliadis, auch Stavi'), who)).toBe(
      'Konto ..........., auch .....',
    );
  });

  it('takes a middle name from the file name, but no document word', () => {
    const text = 'Daryna hat ein Zeugnis';

    expect(dotted(documentFromText(text), kateryna, 'Zeugnis_Kateryna_Daryna_Melnyk.pdf')).toBe(
      '...... hat ein Zeugnis',
    );
  });

  it.each([
    ['look-alike letters', 'Bemhard Me1nyk', '....... ......'],
    ['a misread letter', 'Bermhard', '........'],
  ])('allows %s on text that was read from a picture', (_, text, expected) => {
    expect(dotted(readByOcr(text), person('Bernhard', 'Melnyk'))).toBe(expected);
  });

  it('takes a word one letter from a short name for it only where the engine doubts the word', () => {
    const text = 'mit Neie und Lina im Team, Kurse in Jave';
    const nele = person('Nele', 'Lino');

    expect(dotted(readByOcr(text, 0.7), nele)).toBe('mit .... und .... im Team, Kurse in Jave');
    expect(dotted(readByOcr(text, 0.9), nele)).toBe(text);
  });

  it('takes a small l for the capital I that a name begins with', () => {
    const text = 'Name, Vorname lvanyshyn, Iryna, lvanyshyn leitet lustige Spiele';

    expect(dotted(readByOcr(text), person('Iryna', 'Ivanyshyn'))).toBe(
      'Name, Vorname ........., ....., ......... leitet lustige Spiele',
    );
  });

  it('does not allow digits for letters on a trusted text layer', () => {
    expect(dotted(documentFromText('Me1nyk'), kateryna)).toBe('Me1nyk');
  });
});

describe('findNames, names that are German words', () => {
  const klein = person('Torben', 'Klein');
  const koch = person('Lena', 'Koch');
  const schwarz = person('Malte', 'Schwarz');
  const deutsch = person('Henrik', 'Deutsch');
  const mai = person('Mai', 'Trần');
  const winter = person('Ida', 'Winter');

  it.each([
    [klein, 'Torben Klein', '............'],
    [klein, 'Klein, Torben', '.............'],
    [klein, 'Herr Klein half', 'Herr ..... half'],
    [klein, 'T. Klein', '........'],
    [klein, 'Nachname:\tKlein', 'Nachname:\t.....'],
    [klein, 'Familienname\nKlein', 'Familienname\n.....'],
    [klein, 'Klein hat gut gearbeitet', '..... hat gut gearbeitet'],
    [koch, 'Frau Koch lernte kochen', 'Frau .... lernte kochen'],
    [koch, 'Viele Grüße\nKoch', 'Viele Grüße\n....'],
    [koch, 'das Koch-Zeugnis', 'das ....-Zeugnis'],
    [koch, 'ida koch', 'ida koch'],
    [koch, 'lena_koch oder Koch/Lena', '......... oder .........'],
    [person('Mia', 'Stern'), 'Dort hat Stern die Ablage betreut', 'Dort hat ..... die Ablage betreut'],
    [person('Mia', 'Wolf'), 'Lebenslauf Wolf Seite 2', 'Lebenslauf .... Seite 2'],
    [person('An', 'Ng'), 'Wir haben An gern hier', 'Wir haben .. gern hier'],
    [schwarz, 'Eltern: Philipp Schwarz', 'Eltern: ...............'],
    [deutsch, 'mein Name ist Deutsch', 'mein Name ist .......'],
    [mai, 'Trần, Mai', '.........'],
    [mai, 'Mai hat sich bewährt', '... hat sich bewährt'],
    [winter, 'Familie Winter', 'Familie ......'],
  ])('finds %# where it is the name: %s', (who, text, expected) => {
    expect(dotted(documentFromText(text), who)).toBe(expected);
  });

  it.each([
    [klein, 'Im Lager habe ich Klein- und Großteile gebucht, klein anfangen'],
    [koch, 'als Koch, zum Koch, der Koch, Koch/Köchin, Ausbildung Koch (m/w/d)'],
    [schwarz, 'Schwarz-Weiß-Fotografie, in Schwarz'],
    [koch, 'Koch und Küche, Praktikum Koch'],
    [person('Nina', 'Post'), 'Post frankieren, die Post'],
    [deutsch, 'Leistungskurs Deutsch. Deutsch (C2), Fach Deutsch, auf Deutsch. Deutsch: fließend'],
    [mai, 'am 1. Mai, im Mai 2024, Mai 2024 und Ende Mai'],
    [winter, 'im Winter, der Winter'],
  ])('leaves %# where it is a word: %s', (who, text) => {
    expect(dotted(documentFromText(text), who)).toBe(text);
    expect(findNames(documentFromText(text), who, FILE_NAME)).toEqual([]);
  });

  it.each([
    [koch, 'zusammen mit Koch'],
    [person('Wolf', 'Tran'), 'Wolf und die anderen'],
    [klein, 'Bäckerei Klein zusammen'],
    [winter, 'Winter und mehr'],
  ])('asks a person about %# where both may be meant: %s', (who, text) => {
    const scores = findNames(documentFromText(text), who, FILE_NAME).map(
      ({ score }) => score < REVIEW_THRESHOLD,
    );

    expect(scores).toEqual([true]);
  });
});
