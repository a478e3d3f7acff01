import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { redactDocument } from '../../src/cli/redact-document.adapter.js';
import { ExtractionSandbox } from '../../src/pipeline/extraction/extraction-worker.adapter.js';
import { DEFAULT_MASKING_PROFILE } from '../../src/policy/masking-profile.js';
import { writePdf } from '../factories/invented-documents.js';
import { HOSTILE_KINDS } from './all-kinds.js';
import type { HostileKind } from './hostile-kind.js';

const APPLICANT = {
  person: { firstName: 'Jördis', lastName: 'Ünal-Ostwald', email: 'j.ostwald@example.org' },
  referenceDate: '2026-11-15',
};
const MERIT = 'Ich arbeite gern mit Menschen und Maschinen.';
// A machine for tests may be three times slower than the one on which ten seconds are promised.
const LONGEST_MS = 30_000;
const MOST_MEMORY_BYTES = 500_000_000;

let folder: string;
let sandbox: ExtractionSandbox;
/** For files that never end by themselves: the same watchdog in less time. */
let hasty: ExtractionSandbox;
let memoryBefore: number;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
  sandbox = new ExtractionSandbox({ threadCount: 1 });
  hasty = new ExtractionSandbox({ threadCount: 1, stallTimeoutMs: 2_500 });
  await endOf(await writePdf([{ kind: 'paragraph', text: MERIT }]));
  memoryBefore = process.memoryUsage.rss();
});

afterAll(async () => {
  await Promise.all([sandbox.close(), hasty.close()]);
  await rm(folder, { recursive: true, force: true });
});

interface End {
  readonly code: string;
  readonly message: string;
  readonly text: string;
}

/** Takes a file through all stages, as the command does. */
async function endOf(bytes: Uint8Array, reader = sandbox): Promise<End> {
  const file = path.join(folder, 'upload');
  await writeFile(file, bytes);
  const { status, reasons, text } = await redactDocument(reader, file, APPLICANT, DEFAULT_MASKING_PROFILE);
  const [reason] = reasons;
  return status === 'failed'
    ? { code: reason?.code ?? 'no reason', message: reason?.message ?? '', text }
    : { code: 'read', message: '', text };
}

async function expectHarmless(kind: HostileKind): Promise<void> {
  const bytes = await kind.make();
  const started = performance.now();

  const end = await endOf(bytes, kind.isEndless === true ? hasty : sandbox);

  expect(performance.now() - started).toBeLessThan(LONGEST_MS);
  expect(kind.ends).toContain(end.code);
  // Whoever uploaded it is told why in words.
  if (end.code !== 'read') expect(end.message).toMatch(/^\p{Lu}.{15,}\.$/u);
  if (end.code === 'read' && kind.text !== undefined) expect(end.text).toContain(kind.text);
}

describe.each(Object.entries(HOSTILE_KINDS))('%s', (_, kinds) => {
  it.each(kinds.map((kind) => [kind.name, kind] as const))(
    'ends in time, with a reason or read: %s',
    (_name, kind) => expectHarmless(kind),
    2 * LONGEST_MS,
  );
});

describe('after all of them', () => {
  it('reads an honest document, in a process that gave the memory back', async () => {
    const end = await endOf(await writePdf([{ kind: 'paragraph', text: MERIT }]));

    expect(end).toEqual({ code: 'read', message: '', text: MERIT });
    expect(process.memoryUsage.rss() - memoryBefore).toBeLessThan(MOST_MEMORY_BYTES);
  });
});

describe('the limit of memory', () => {
  it('ends a document before the process is full', async () => {
    const before = process.memoryUsage.rss();
    let highest = before;
    const timer = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 20);
    const kind = HOSTILE_KINDS['content of a PDF']?.find(({ name }) => name.includes('draws itself'));

    const end = await endOf((await kind?.make()) ?? new Uint8Array());
    clearInterval(timer);

    expect(end.code).toBe('out-of-memory');
    expect(highest - before).toBeLessThan(1_000_000_000);
  });
});
