import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../../policy/application-form.js';
import type { BlindDocument } from '../../policy/blind-document.js';
import { DETECTION_RULES } from '../detection/rules/index.js';
import { DOUBT_CODES } from '../extraction/extracted-document.js';
import { writePdf } from '../redaction/pdf-writer.adapter.js';
import { readPageTexts } from './pdf-reader.adapter.js';
import { toDoubtText } from './reason-texts.js';
import { verify, type VerificationInput } from './verify.js';

const PERSON: Person = { firstName: 'Ayla', lastName: 'Beispielova', email: 'ayla.beispielova@example.org' };
const RULE_IDS = DETECTION_RULES.map(({ id }) => id);

function documentOf(text: string): BlindDocument {
  return {
    blocks: [
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'mark', category: 'name' },
          { kind: 'text', text },
        ],
      },
    ],
  };
}

async function inputFor(blind: BlindDocument): Promise<VerificationInput> {
  const pdf = writePdf(blind);
  return {
    person: PERSON,
    fileName: 'Lebenslauf.pdf',
    referenceDate: '2026-11-15',
    extractionDoubts: [],
    detection: { doubts: [], ranRuleIds: RULE_IDS, failedRuleIds: [] },
    ruleIds: RULE_IDS,
    blind,
    pdf,
    pageTexts: await readPageTexts(pdf),
  };
}

describe('verify', () => {
  let good: VerificationInput;
  beforeAll(async () => {
    good = await inputFor(documentOf(' lernt Kasse und Lager.'));
  });

  it('lets a document through that shows cleared words only', () => {
    expect(verify(good)).toEqual({ status: 'clean', reasons: [] });
  });

  it('fails a document for which a rule threw', () => {
    const detection = { ...good.detection, failedRuleIds: ['email-address'], ranRuleIds: RULE_IDS };

    expect(verify({ ...good, detection })).toEqual({
      status: 'failed',
      reasons: [{ code: 'rule-failed', page: null, count: 1 }],
    });
  });

  it('fails a document for which a rule never ran, such as one added since', () => {
    const result = verify({ ...good, ruleIds: [...RULE_IDS, 'rule-of-tomorrow'] });

    expect(result).toEqual({ status: 'failed', reasons: [{ code: 'rule-failed', page: null, count: 1 }] });
  });

  it('fails a PDF that says something else than the blind document', async () => {
    const other = await inputFor(documentOf(' lernt Kasse, Lager und Verkauf.'));

    const result = verify({ ...good, pdf: other.pdf, pageTexts: other.pageTexts });

    expect(result).toEqual({ status: 'failed', reasons: [{ code: 'text-mismatch', page: null, count: 1 }] });
  });

  it('fails a PDF that the independent reader cannot read', () => {
    expect(verify({ ...good, pageTexts: null })).toEqual({
      status: 'failed',
      reasons: [{ code: 'text-mismatch', page: null, count: 1 }],
    });
  });

  it('fails a PDF with an annotation, which no text comparison would see', () => {
    const annotation = '99 0 obj\n<<\n/Type /Annot\n/Subtype /Text\n/T (Ayla)\n>>\nendobj\nxref\n';
    const text = Buffer.from(good.pdf).toString('latin1').replace('xref\n', annotation);

    const result = verify({ ...good, pdf: Buffer.from(text, 'latin1') });

    expect(result).toEqual({
      status: 'failed',
      reasons: [{ code: 'unexpected-object', page: null, count: 1 }],
    });
  });

  it('L21: sends a document to a person when the name is still readable', async () => {
    const leaking = await inputFor(documentOf(' – Zeugnis für Ayla Beispielova.'));

    const { status, reasons } = verify(leaking);

    expect(status).toBe('needs-review');
    expect(reasons.map(({ code }) => code)).toEqual(['leak-found']);
  });

  it('sends a document to a person when letters of it cannot be drawn', async () => {
    const foreign = await inputFor(documentOf(' \uFFFD und \uFFFD'));

    expect(verify(foreign)).toEqual({
      status: 'needs-review',
      reasons: [{ code: 'unsupported-content', page: null, count: 2 }],
    });
  });

  it('sends an empty document to a person, and says so once', async () => {
    const empty = await inputFor({ blocks: [] });
    const reason = { code: 'no-readable-text', page: null, count: 1 } as const;

    expect(verify(empty)).toEqual({ status: 'needs-review', reasons: [reason] });
    expect(verify({ ...empty, extractionDoubts: [{ ...reason, page: 0 }] })).toEqual({
      status: 'needs-review',
      reasons: [{ ...reason, page: 0 }],
    });
  });

  it('keeps every doubt of the stages before', () => {
    const extraction = { code: 'unread-ink', page: 1, count: 2 } as const;
    const detection = { code: 'unclear-name', page: 0, count: 1 } as const;

    const result = verify({
      ...good,
      extractionDoubts: [extraction],
      detection: { ...good.detection, doubts: [detection] },
    });

    expect(result).toEqual({ status: 'needs-review', reasons: [extraction, detection] });
  });
});

describe('toDoubtText', () => {
  it.each(DOUBT_CODES)('says in one sentence what %s means, with the page if it is known', (code) => {
    const text = toDoubtText({ code, page: null, count: 1 });

    expect(text).toMatch(/^\p{Lu}.+\.$/u);
    expect(toDoubtText({ code, page: 1, count: 1 })).toBe(`Seite 2: ${text}`);
  });
});
