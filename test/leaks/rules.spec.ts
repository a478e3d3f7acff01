import 'reflect-metadata';
import { describe, expect, it, jest } from '@jest/globals';
import sharp from 'sharp';
import fc from 'fast-check';
import { OfficeConfig, CommitteeConfig } from '../../src/platform/config/process.config.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { documentFromText } from '../../src/pipeline/detection/document-from-text.js';
import { DocumentReader } from '../../src/pipeline/extraction/document-reader.adapter.js';
import { detectStage, redactStage, type ApplicantContext } from '../../src/pipeline/stages.adapter.js';
import { redact } from '../../src/pipeline/redaction/redact.js';
import { detectMediaType, DOCUMENT_MEDIA_TYPES } from '../../src/platform/storage/media-type.js';
import { FINDING_CATEGORIES } from '../../src/policy/ids.js';
import { DEFAULT_MASKING_PROFILE, type MaskingProfile } from '../../src/policy/masking-profile.js';
import { writeDocx, writeOdt, writePdf } from '../factories/invented-documents.js';
import { findCanaries, MERITS, PERSON } from './canaries.js';

jest.setTimeout(60_000);

const APPLICANT: ApplicantContext = {
  person: PERSON,
  fileName: 'Lebenslauf.pdf',
  referenceDate: '2026-11-15',
};
const LETTER = [
  `${PERSON.firstName} ${PERSON.lastName}, ${PERSON.street}, ${PERSON.phone}, ${PERSON.email}`,
  'Meine Steuernummer ist 12 345 678 903.',
  MERITS.letter,
].join('\n');
const NEVER_SHOWN = [PERSON.firstName, PERSON.lastName, PERSON.street, PERSON.phone, PERSON.email];

async function redactLetter(text: string, applicant: ApplicantContext, profile: MaskingProfile) {
  const document = documentFromText(text);
  return redactStage(document, detectStage(document, applicant, profile).findings);
}

describe('what no procedure and no reader can change', () => {
  it('L17: removes name and contact under every profile that a procedure could choose', () => {
    expect(findCanaries(LETTER, NEVER_SHOWN)).toEqual(NEVER_SHOWN);
    const action = fc.constantFrom('remove', 'generalise', 'keep');
    const profiles = fc.record(Object.fromEntries(FINDING_CATEGORIES.map((category) => [category, action])));

    fc.assert(
      fc.property(profiles, (profile) => {
        const document = documentFromText(LETTER);
        const { findings } = detectStage(document, APPLICANT, profile as MaskingProfile);
        const shown = JSON.stringify(redact(document, findings));
        expect(findCanaries(shown, NEVER_SHOWN)).toEqual([]);
        expect(shown).toContain(MERITS.letter);
      }),
      { numRuns: 15 },
    );
  });

  it('L20: gives no width to a removed name: the longest and the shortest leave the same bytes', async () => {
    const letterOf = (person: ApplicantContext['person']): string =>
      `${person.firstName} ${person.lastName}\n${MERITS.letter}\nMit freundlichen Grüßen\n${person.firstName} ${person.lastName}`;
    const short = { ...PERSON, firstName: 'Yo', lastName: 'Qux' };
    const long = { ...PERSON, firstName: 'Yorvinjaquallupia', lastName: 'Quaxenbrodwumpelschloz' };

    const [one, other] = await Promise.all(
      [short, long].map((person) =>
        redactLetter(letterOf(person), { ...APPLICANT, person }, DEFAULT_MASKING_PROFILE),
      ),
    );

    expect(letterOf(long).length - letterOf(short).length).toBeGreaterThan(60);
    expect(Buffer.from(one?.pdf ?? []).equals(Buffer.from(other?.pdf ?? [1]))).toBe(true);
  });

  it('L23: starts no process that would hold the keys of both sides', () => {
    const web = {
      NODE_ENV: 'test',
      PUBLIC_URL: 'http://127.0.0.1:1',
      SESSION_SECRET: 'x'.repeat(40),
      DATABASE_URL: 'postgres://app@127.0.0.1/x',
    };
    const key = Buffer.alloc(32).toString('base64');
    const identity = {
      IDENTITY_KEY: key,
      IDENTITY_STORE_DIR: '/a',
      QUEUE_DATABASE_URL: 'postgres://q@127.0.0.1/x',
    };
    const blind = { BLIND_KEY: key, BLIND_STORE_DIR: '/b' };
    expect(loadConfig(OfficeConfig, { ...web, ...identity }).IDENTITY_KEY).toBe(key);
    expect(loadConfig(CommitteeConfig, { ...web, ...blind }).BLIND_KEY).toBe(key);

    expect(() => loadConfig(OfficeConfig, { ...web, ...identity, ...blind })).toThrow(
      'other side of the wall',
    );
    expect(() => loadConfig(CommitteeConfig, { ...web, ...identity, ...blind })).toThrow(
      'other side of the wall',
    );
  });

  it('L29: takes no format for which there is no blind rendition', async () => {
    const blocks = [{ kind: 'paragraph', text: MERITS.letter }] as const;
    const picture = sharp({ create: { width: 40, height: 40, channels: 3, background: '#ffffff' } });
    const samples = [
      await writePdf(blocks),
      writeDocx(blocks),
      writeOdt(blocks),
      await picture.clone().jpeg().toBuffer(),
      await picture.clone().png().toBuffer(),
      await picture.clone().webp().toBuffer(),
      await picture.clone().tiff().toBuffer(),
    ];
    const reader = new DocumentReader();

    const read = await Promise.all(
      samples.map(async (bytes) => {
        const mediaType = await detectMediaType(bytes);
        if (mediaType === undefined) return undefined;
        const result = await reader.extract(Uint8Array.from(bytes), mediaType, () => undefined);
        return { mediaType, kind: result.kind };
      }),
    );

    expect(read).toEqual(DOCUMENT_MEDIA_TYPES.map((mediaType) => ({ mediaType, kind: 'extracted' })));
  });
});
