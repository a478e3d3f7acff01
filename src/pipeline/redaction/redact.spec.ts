import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FindingCategory } from '../../policy/ids.js';
import type { Finding } from '../detection/finding.js';
import type { ExtractedBlock, ExtractedDocument, Word } from '../extraction/extracted-document.js';
import { toPlainText } from './blind-text.js';
import { redact } from './redact.js';

type BlockKind = 'heading' | 'paragraph' | 'list-item';

/** Lines of text as a document; a piece in ‹…› is a finding to remove, ‹…→wording› one to generalise. */
function documentOf(
  texts: readonly string[],
  kind: BlockKind = 'paragraph',
  category: FindingCategory = 'name',
): [ExtractedDocument, Finding[]] {
  const findings: Finding[] = [];
  const blocks: ExtractedBlock[] = [];
  let text = '';
  for (const source of texts) {
    if (text !== '') text += '\n';
    const start = text.length;
    for (const part of source.split(/(‹[^›]*›)/u)) {
      const [shown = '', replacement = null] = part.startsWith('‹') ? part.slice(1, -1).split('→') : [part];
      if (part.startsWith('‹'))
        findings.push(findingAt(text.length, text.length + shown.length, category, replacement));
      text += shown;
    }
    const span = { start, end: text.length };
    blocks.push(kind === 'heading' ? { kind, level: 1, page: 0, span } : { kind, page: 0, span });
  }
  return [{ ...EMPTY, text, words: wordsOf(text), blocks }, findings];
}

const EMPTY: ExtractedDocument = {
  format: 'form',
  text: '',
  words: [],
  blocks: [],
  pages: [],
  hiddenTexts: [],
  doubts: [],
};

function findingAt(
  start: number,
  end: number,
  category: FindingCategory,
  replacement: string | null,
): Finding {
  return {
    ruleId: 'test-rule',
    category,
    span: { start, end },
    score: 1,
    sourceField: null,
    action: replacement === null ? 'remove' : 'generalise',
    replacement,
    reason: 'Beispiel.',
  };
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    span: { start: index, end: index + word.length },
    page: 0,
    box: null,
    fontSizePt: 10,
    isBold: false,
    confidence: 1,
    source: 'text',
  }));
}

function blindTextOf(texts: readonly string[], kind?: BlockKind): string {
  return toPlainText(redact(...documentOf(texts, kind)));
}

describe('redact', () => {
  it.each([
    ['one mark for one passage', 'Ich heiße ‹Ayla Beispiel› und lerne.', 'Ich heiße [Name] und lerne.'],
    ['one mark for neighbours', 'Herr ‹Emre› ‹Muster› kommt.', 'Herr [Name] kommt.'],
    ['one mark across punctuation', 'Mit ‹Emre›, ‹Can› / ‹Ali› im Team.', 'Mit [Name] im Team.'],
    ['no half bracket', 'Von ‹Emre› (‹Can›) geleitet.', 'Von [Name] geleitet.'],
    ['no list punctuation', '‹Weg 3› · ‹44137 Ort› | ‹0231 1234›', '[Name]'],
    ['the rest of a word', '‹Muster›straße', '[Name]straße'],
    ['neutral wording', 'Verkauf ‹09/2019 – 06/2023→3 Jahre 10 Monate›', 'Verkauf 3 Jahre 10 Monate'],
    ['nothing for an empty wording', 'Abitur ‹2019→›', 'Abitur'],
    ['a joined word', 'Ich trage Verant-\nwortung.', 'Ich trage Verantwortung.'],
    ['a kept hyphen', 'Kinder-\nund Jugendarbeit, E-\nMail', 'Kinder- und Jugendarbeit, E-Mail'],
    ['no invisible characters', 'Te\u200Bam\u00ADar\u2060beit', 'Teamarbeit'],
    ['no icons', '📞 \uE0B1 Kenntnisse ●●○', 'Kenntnisse ••·'],
    ['one sign for a foreign script', 'Zeugnis شهادة مدرسية', 'Zeugnis \uFFFD \uFFFD'],
  ])('leaves %s', (_what, source, expected) => {
    expect(blindTextOf([source])).toBe(expected);
  });

  it('makes blocks of the same marks one, whatever their kind', () => {
    const lines = ['‹Emre Muster›', '‹Weg 3›', '‹44137 Ort›', 'Lebenslauf', '‹Can›'];

    expect(blindTextOf(lines)).toBe('[Name]\nLebenslauf\n[Name]');
  });

  it('drops blocks that only decorate, and the bullets of list items', () => {
    expect(blindTextOf(['____', '• Kasse', '- Lager'], 'list-item')).toBe('Kasse\nLager');
  });

  it('keeps a table a table, without empty columns and without the number of removed rows', () => {
    const rows = [
      ['Fach', '', 'Note'],
      ['Mathematik', '', '2'],
      ['Emre', '', 'Can'],
      ['Ali', '', 'Efe'],
    ];
    const text = rows.map((row) => row.join('\t')).join('\n');
    const find = (word: string): { start: number; end: number } => {
      const start = text.indexOf(word);
      return { start, end: start + word.length };
    };
    const table: ExtractedBlock = {
      kind: 'table',
      page: 0,
      span: { start: 0, end: text.length },
      hasHeaderRow: true,
      rows: rows.map((row) => row.map(find)),
    };
    const removed = ['Emre', 'Can', 'Ali', 'Efe'].map((word) => {
      const { start, end } = find(word);
      return findingAt(start, end, 'third-party', null);
    });

    const blind = redact({ ...EMPTY, text, words: wordsOf(text), blocks: [table] }, removed);

    const cell = (word: string): unknown => [{ kind: 'text', text: word }];
    const person = [{ kind: 'mark', category: 'third-party' }];
    expect(blind.blocks).toEqual([
      {
        kind: 'table',
        hasHeaderRow: true,
        rows: [
          [cell('Fach'), cell('Note')],
          [cell('Mathematik'), cell('2')],
          [person, person],
        ],
      },
    ]);
  });

  it('shows less when findings disagree', () => {
    const [document] = documentOf(['Moscheeverein Nord in Ort']);
    const keep: Finding = { ...findingAt(0, 25, 'religion', null), action: 'keep' };
    const generalise = findingAt(0, 18, 'religion', 'Verein (religiös)');
    const inside = findingAt(0, 13, 'religion', null);
    const across = findingAt(14, 21, 'origin', null);

    expect(toPlainText(redact(document, [keep, generalise]))).toBe('Verein (religiös) in Ort');
    expect(toPlainText(redact(document, [keep, generalise, inside]))).toBe('[Religion] in Ort');
    expect(toPlainText(redact(document, [keep, generalise, across]))).toBe('[Religion] Ort');
  });
});

// Two alphabets, so that a removed letter can be told from a kept one.
const keptWord = fc.stringMatching(/^[a-h]{1,8}$/u);
const removedText = fc
  .array(fc.stringMatching(/^[p-z]{1,12}[-.,()]?$/u), { minLength: 1, maxLength: 5 })
  .chain((words) => fc.constantFrom(' ', '\n').map((space) => words.join(space)));
const category = fc.constantFrom<FindingCategory>('name', 'contact', 'origin');
const passage = fc.record({ category, first: removedText, second: removedText });
const part = fc.oneof(keptWord, passage, fc.constantFrom(',', '(', ')', '–', '.'));
const blockArb = fc.record({
  kind: fc.constantFrom<BlockKind>('heading', 'paragraph', 'list-item'),
  parts: fc.array(part, { minLength: 1, maxLength: 12 }),
});

type Part = string | { category: FindingCategory; first: string; second: string };

function build(
  sources: readonly { kind: BlockKind; parts: readonly Part[] }[],
  version: 'first' | 'second',
): [ExtractedDocument, Finding[]] {
  const findings: Finding[] = [];
  const blocks: ExtractedBlock[] = [];
  let text = '';
  for (const { kind, parts } of sources) {
    if (text !== '') text += '\n';
    const blockStart = text.length;
    for (const [index, part] of parts.entries()) {
      if (index > 0) text += ' ';
      const start = text.length;
      text += typeof part === 'string' ? part : part[version];
      if (typeof part !== 'string') findings.push(findingAt(start, text.length, part.category, null));
    }
    const span = { start: blockStart, end: text.length };
    blocks.push(kind === 'heading' ? { kind, level: 2, page: 0, span } : { kind, page: 0, span });
  }
  return [{ ...EMPTY, text, words: wordsOf(text), blocks }, findings];
}

describe('redact, for any document', () => {
  it('lets no character of a removed passage survive', () => {
    fc.assert(
      fc.property(fc.array(blockArb, { maxLength: 6 }), (sources) => {
        const text = toPlainText(redact(...build(sources, 'first')));

        expect(text.replace(/\[\p{L}+\]/gu, '')).not.toMatch(/[p-z]/u);
      }),
    );
  });

  it('becomes the same whatever stood in the removed passages', () => {
    fc.assert(
      fc.property(fc.array(blockArb, { maxLength: 6 }), (sources) => {
        expect(redact(...build(sources, 'second'))).toEqual(redact(...build(sources, 'first')));
      }),
    );
  });

  it('keeps every other word, in its order', () => {
    fc.assert(
      fc.property(fc.array(blockArb, { maxLength: 6 }), (sources) => {
        const expected = sources.flatMap(({ parts }) =>
          parts.filter((part): part is string => typeof part === 'string' && /[a-h]/u.test(part)),
        );

        const text = toPlainText(redact(...build(sources, 'first')));

        expect(text.replace(/\[\p{L}+\]/gu, ' ').match(/[a-h]+/gu) ?? []).toEqual(expected);
      }),
    );
  });
});
