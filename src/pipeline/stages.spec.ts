import { describe, expect, it } from '@jest/globals';
import { DEFAULT_MASKING_PROFILE } from '../policy/masking-profile.js';
import { documentFromText } from './detection/document-from-text.js';
import {
  detectStage,
  redactStage,
  verifyStage,
  type ApplicantContext,
  type RedactedDocument,
} from './stages.adapter.js';

interface Twin {
  readonly applicant: ApplicantContext;
  readonly text: string;
}

function twin(person: ApplicantContext['person'], street: string, age: number, born: string): Twin {
  const { firstName, lastName, email } = person;
  return {
    applicant: { person, fileName: `Lebenslauf_${lastName}.pdf`, referenceDate: '2026-11-15' },
    text: [
      `${firstName} ${lastName}`,
      street,
      `E-Mail: ${email}`,
      'Anschreiben',
      `Mein Name ist ${firstName} ${lastName}, ich bin ${age} Jahre alt und geboren am ${born}.`,
      'Im Praktikum habe ich Regale aufgefüllt und die Kasse bedient.',
      'Mit freundlichen Grüßen',
      `${firstName} ${lastName}`,
    ].join('\n'),
  };
}

const FIRST = twin(
  {
    firstName: 'Anneliese-Friederike',
    lastName: 'Brinkhövel',
    email: 'a.brinkhoevel@example.org',
    street: 'Am Birkenhain 112',
  },
  'Am Birkenhain 112, 44137 Dortmund',
  17,
  '03.04.2009',
);
const SECOND = twin(
  { firstName: 'Emre', lastName: 'Aydoğan', email: 'emre@example.org', street: 'Uferweg 3' },
  'Uferweg 3, 45127 Essen',
  24,
  '12.10.2002',
);

async function redactTwin({ applicant, text }: Twin): Promise<RedactedDocument & { status: string }> {
  const document = documentFromText(text);
  const detection = detectStage(document, applicant, DEFAULT_MASKING_PROFILE);
  const redacted = await redactStage(document, detection.findings);
  const { status } = await verifyStage(applicant, document.doubts, detection, redacted);
  return { ...redacted, status };
}

describe('the stages together', () => {
  it('turn twins, who differ in who they are only, into the same bytes', async () => {
    const first = await redactTwin(FIRST);
    const second = await redactTwin(SECOND);

    // The originals differ, or the test proves nothing.
    expect(FIRST.text).not.toBe(SECOND.text);
    expect(first.blind).toEqual(second.blind);
    expect(Buffer.from(first.pdf).equals(second.pdf)).toBe(true);
    expect([first.status, second.status]).toEqual(['clean', 'clean']);
  });

  it('survive being stored as JSON between two jobs', async () => {
    const document = documentFromText(FIRST.text);
    const detection = detectStage(document, FIRST.applicant, DEFAULT_MASKING_PROFILE);
    const stored = JSON.parse(JSON.stringify({ document, detection })) as {
      document: typeof document;
      detection: typeof detection;
    };

    const redacted = await redactStage(stored.document, stored.detection.findings);
    const blind = JSON.parse(JSON.stringify(redacted.blind)) as RedactedDocument['blind'];
    const verification = await verifyStage(FIRST.applicant, [], stored.detection, {
      blind,
      pdf: redacted.pdf,
    });

    expect(redacted.blind).toEqual((await redactTwin(FIRST)).blind);
    expect(verification.status).toBe('clean');
  });

  it('stop a document when a finding was taken back that names the person', async () => {
    const document = documentFromText(FIRST.text);
    const detection = detectStage(document, FIRST.applicant, DEFAULT_MASKING_PROFILE);

    const redacted = await redactStage(document, detection.findings.slice(1));
    const { status, reasons } = await verifyStage(FIRST.applicant, [], detection, redacted);

    expect(status).toBe('needs-review');
    expect(reasons.map(({ code }) => code)).toEqual(['leak-found']);
  });
});
