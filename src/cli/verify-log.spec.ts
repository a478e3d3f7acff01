import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CheckpointWriter } from '../decision-log/checkpoint-writer.adapter.js';
import { GENESIS_HASH } from '../decision-log/entry-hash.js';
import type { LogEntry } from '../decision-log/log-entry.js';
import { EXPORT_FORMAT } from '../decision-log/log-export.js';
import { hashOf } from '../decision-log/verify-chain.js';
import { runVerifyLog } from './verify-log.main.js';

const TENANT = '7f0c1f9e-0000-4000-8000-000000000001';

function chainOf(length: number): LogEntry[] {
  const entries: LogEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const entry: LogEntry = {
      tenantId: TENANT,
      sequence,
      occurredAt: '2026-11-22T09:00:00.000000Z',
      process: 'app_worker',
      actorId: 'system',
      event: 'document.verified',
      subjectId: `document-${String(sequence)}`,
      procedureId: '',
      details: '{"status":"clean"}',
      previousHash: entries.at(-1)?.hash ?? GENESIS_HASH,
      hash: '',
    };
    entries.push({ ...entry, hash: hashOf(entry) });
  }
  return entries;
}

describe('verify-log', () => {
  let folder: string;
  let output: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'blindakte-verify-log-'));
    output = '';
    const collect = (text: string | Uint8Array): boolean => {
      output += text.toString();
      return true;
    };
    jest.spyOn(process.stdout, 'write').mockImplementation(collect);
    jest.spyOn(process.stderr, 'write').mockImplementation(collect);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  const write = async (entries: readonly LogEntry[]): Promise<string> => {
    const file = join(folder, 'export.json');
    const bundle = { format: EXPORT_FORMAT, tenantId: TENANT, exportedAt: '2026-11-22T10:00:00Z', entries };
    await writeFile(file, JSON.stringify(bundle));
    return file;
  };

  /** The signed head of the whole chain, as the worker writes it. */
  const signHead = async (entries: readonly LogEntry[]): Promise<string[]> => {
    const keyFile = join(folder, 'key.pem');
    const { privateKey } = generateKeyPairSync('ed25519');
    await writeFile(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const last = entries.at(-1);
    const heads = join(folder, 'heads');
    await new CheckpointWriter(keyFile, heads).write({
      tenantId: TENANT,
      sequence: last?.sequence ?? 0,
      hash: last?.hash ?? GENESIS_HASH,
      signedAt: '2026-11-22T11:00:00Z',
    });
    const [head = ''] = (await readdir(heads)).filter((name) => name.endsWith('.json'));
    return ['--head', join(heads, head), '--public-key', join(heads, 'log-public-key.pem')];
  };

  it('calls an untouched log intact', async () => {
    const entries = chainOf(5);

    const code = await runVerifyLog([await write(entries), ...(await signHead(entries))]);

    expect([code, output]).toEqual([
      0,
      `INTACT: 5 entries, 1 signed heads, last hash ${entries[4]?.hash ?? ''}.\n`,
    ]);
  });

  it.each<[string, (entries: LogEntry[]) => LogEntry[]]>([
    ['entry 3 was altered', (all) => all.map((e, i) => (i === 2 ? { ...e, actorId: 'nobody' } : e))],
    ['entry 3 is missing', (all) => all.filter((_, i) => i !== 2)],
    [
      'entry 2 is not at its place',
      (all) => [...all.slice(0, 1), ...all.slice(1, 3).reverse(), ...all.slice(3)],
    ],
  ])('says that %s', async (sentence, damage) => {
    const code = await runVerifyLog([await write(damage(chainOf(5)))]);

    expect(code).toBe(1);
    expect(output).toContain(`NOT INTACT: ${sentence}`);
  });

  it('sees a cut tail with a signed head', async () => {
    const entries = chainOf(5);
    const head = await signHead(entries);

    const code = await runVerifyLog([await write(entries.slice(0, 3)), ...head]);

    expect([code, output]).toEqual([1, 'NOT INTACT: entry 4 is missing.\n']);
  });

  it('does not believe a head whose signature does not fit', async () => {
    const entries = chainOf(3);
    const head = await signHead(entries);
    const file = head[1] ?? '';
    await writeFile(file, (await readFile(file, 'utf8')).replace('"sequence": 3', '"sequence": 2'));

    const code = await runVerifyLog([await write(entries), ...head]);

    expect([code, output]).toEqual([2, 'verify-log: signed head 1 has a wrong signature.\n']);
  });

  it.each([[[]], [['--unknown']], [['/nonexistent.json']], [['a.json', 'b.json']]])(
    'refuses unusable arguments %j with 2',
    async (args) => {
      expect(await runVerifyLog(args)).toBe(2);
    },
  );
});
