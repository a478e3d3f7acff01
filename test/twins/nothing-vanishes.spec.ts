import { describe, expect, it } from '@jest/globals';
import { documentFromText } from '../../src/pipeline/detection/document-from-text.js';
import { DocumentReader } from '../../src/pipeline/extraction/document-reader.adapter.js';
import { toPlainText } from '../../src/pipeline/redaction/blind-text.js';
import { detectStage, redactStage } from '../../src/pipeline/stages.adapter.js';
import { DEFAULT_MASKING_PROFILE } from '../../src/policy/masking-profile.js';
import { REFERENCE_DATE, toPerson } from './applicant.js';
import { listTextsOf } from './paper.js';
import { drawPairs } from './twin-pair.js';
import { listUnreadWords, listVanishedWords } from './vanished-words.js';
import { toPaper, writeTwins } from './write-paper.js';

// Others on demand, as for the twins.
const SEED = Number(process.env['TWIN_SEED'] ?? 20261123);
const PAPERS = Number(process.env['TWIN_PAPERS'] ?? 24);

describe('listVanishedWords', () => {
  const document = documentFromText('Hobbys\nLesen, Schwimmen, Schach\nFamilienstand: ledig');
  const findings = [
    {
      ruleId: 'marital-status',
      category: 'family',
      span: { start: document.text.indexOf('ledig'), end: document.text.length },
      score: 1,
      sourceField: null,
      action: 'remove',
      replacement: null,
      reason: 'Familienstand.',
    },
  ] as const;

  it('names a word that was lost, and no label of personal data', () => {
    expect(listVanishedWords(document, findings, 'Hobbys\nLesen, Schach')).toEqual(['Schwimmen']);
    expect(listVanishedWords(document, findings, 'Hobbys\nLesen, Schwimmen, Schach')).toEqual([]);
  });

  it('names a written word that was not read', () => {
    expect(listUnreadWords(['Lesen, Schwimmen', 'Singen'], document)).toEqual(['Singen']);
  });
});

describe('a merit', () => {
  it(`never vanishes: every word of a paper is in its blind file or in a finding (${PAPERS} papers)`, async () => {
    const reader = new DocumentReader();
    const lost: string[] = [];
    for (const [index, pair] of drawPairs(PAPERS, SEED).entries()) {
      const [paper] = await writeTwins(pair);
      const extraction =
        'document' in paper
          ? { kind: 'extracted' as const, document: paper.document }
          : await reader.extract(paper.bytes, paper.mediaType, () => undefined);
      if (extraction.kind === 'failed') throw new Error(`paper ${index}: ${extraction.code}`);
      const { document } = extraction;
      const context = { person: toPerson(pair.one), fileName: paper.fileName, referenceDate: REFERENCE_DATE };
      const { findings } = detectStage(document, context, DEFAULT_MASKING_PROFILE);
      const { blind } = await redactStage(document, findings);
      const written = 'document' in paper ? [] : listTextsOf(toPaper(pair, pair.one));
      lost.push(
        ...listUnreadWords(written, document).map((word) => `paper ${index}, unread: ${word}`),
        ...listVanishedWords(document, findings, toPlainText(blind)).map(
          (word) => `paper ${index}, gone: ${word}`,
        ),
      );
    }

    expect(lost).toEqual([]);
  }, 240_000);
});
