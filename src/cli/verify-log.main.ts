import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkpointText, type Checkpoint } from '../decision-log/checkpoint.js';
import { readCheckpoint, readLogExport, type LogExport } from '../decision-log/log-export.js';
import { verifyChain, type ChainProblem, type ChainVerdict } from '../decision-log/verify-chain.js';

const USAGE = `Usage: blindakte verify-log EXPORT.json [--head CHECKPOINT.json]… [--public-key KEY.pem]

Checks an exported decision log offline: every hash, every number, the order.
  --head        a signed head that was kept outside the database; shows a cut tail too (may be repeated)
  --public-key  the key that signed the heads; needed with --head

Exit code: 0 intact, 1 not intact, 2 unusable arguments or files.
`;

const PROBLEMS: Readonly<Record<ChainProblem, string>> = {
  altered: 'was altered',
  missing: 'is missing',
  're-ordered': 'is not at its place (entries were re-ordered)',
  foreign: 'belongs to another tenant',
};

interface Input {
  readonly bundle: LogExport;
  readonly heads: readonly Checkpoint[];
}

/** Runs `verify-log` and returns its exit code; prints to standard output, problems of use to standard error. */
export async function runVerifyLog(args: readonly string[]): Promise<number> {
  const input = await readInput(args);
  if (typeof input === 'string') {
    process.stderr.write(`verify-log: ${input}\n`);
    return 2;
  }
  if (input === undefined) {
    process.stdout.write(USAGE);
    return 0;
  }
  const { bundle, heads } = input;
  const stranger = bundle.entries.find(({ tenantId }) => tenantId !== bundle.tenantId);
  const verdict: ChainVerdict =
    stranger === undefined
      ? verifyChain(bundle.entries, heads)
      : { kind: 'broken', problem: 'foreign', sequence: stranger.sequence };
  if (verdict.kind === 'broken') {
    process.stdout.write(`NOT INTACT: entry ${String(verdict.sequence)} ${PROBLEMS[verdict.problem]}.\n`);
    return 1;
  }
  process.stdout.write(
    `INTACT: ${String(verdict.count)} entries, ${String(input.heads.length)} signed heads, last hash ${verdict.headHash}.\n`,
  );
  if (input.heads.length === 0) {
    process.stdout.write('Without --head a cut at the end of the log cannot be seen.\n');
  }
  return 0;
}

/** The files as read; a sentence when they cannot be used; undefined when only help was asked for. */
async function readInput(args: readonly string[]): Promise<Input | string | undefined> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        head: { type: 'string', multiple: true },
        'public-key': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return `unknown option.\n${USAGE}`;
  }
  const { values, positionals } = parsed;
  if (values.help === true) return undefined;
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) return `exactly one export file is needed.\n${USAGE}`;

  const bundle = readLogExport(await readJson(file));
  if (bundle === undefined) return 'the export file cannot be read: give a file downloaded under /audit.';
  const heads = await readHeads(values.head ?? [], values['public-key'], bundle.tenantId);
  return typeof heads === 'string' ? heads : { bundle, heads };
}

async function readHeads(
  files: readonly string[],
  keyFile: string | undefined,
  tenantId: string,
): Promise<readonly Checkpoint[] | string> {
  if (files.length === 0) return [];
  if (keyFile === undefined) return '--head needs --public-key.';
  const key = await readPublicKey(keyFile);
  if (key === undefined) return 'the public key cannot be read: give the PEM file log-public-key.pem.';
  const heads: Checkpoint[] = [];
  for (const [index, file] of files.entries()) {
    const head = readCheckpoint(await readJson(file));
    if (head === undefined) return `signed head ${String(index + 1)} cannot be read.`;
    if (head.tenantId !== tenantId) return `signed head ${String(index + 1)} belongs to another tenant.`;
    if (!verify(null, Buffer.from(checkpointText(head)), key, Buffer.from(head.signature, 'base64'))) {
      return `signed head ${String(index + 1)} has a wrong signature.`;
    }
    heads.push(head);
  }
  return heads;
}

async function readPublicKey(file: string): Promise<KeyObject | undefined> {
  try {
    return createPublicKey(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
