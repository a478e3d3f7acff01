import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../../src/platform/project-root.adapter.js';
import type { Visitor } from '../visitor.js';

export interface Verdict {
  readonly exitCode: number;
  readonly output: string;
}

/** Downloads the log into the folder and returns the path of the file. */
export async function exportLog(auditor: Visitor, folder: string): Promise<string> {
  const [download] = await Promise.all([
    auditor.page.waitForEvent('download'),
    auditor.page.getByRole('button', { name: 'Protokoll ausgeben (JSON)' }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Runs the command of the auditors on a file, without any server. */
export function verifyLog(file: string): Promise<Verdict> {
  const program = join(projectRoot(), 'dist/src/cli/blindakte.main.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [program, 'verify-log', file], (error, stdout) => {
      const exitCode = error === null ? 0 : Number(error.code ?? -1);
      resolve({ exitCode, output: stdout });
    });
  });
}

/** Changes one letter in the details of an entry, past every form, as somebody with the file at hand could. */
export async function tamper(file: string, event: string): Promise<number> {
  const bundle = JSON.parse(await readFile(file, 'utf8')) as {
    entries: { sequence: number; event: string; actorId: string }[];
  };
  const entry = bundle.entries.find((candidate) => candidate.event === event);
  if (entry === undefined) throw new RangeError('no such entry');
  entry.actorId = (entry.actorId.startsWith('0') ? '1' : '0') + entry.actorId.slice(1);
  await writeFile(file, JSON.stringify(bundle, null, 1));
  return entry.sequence;
}
