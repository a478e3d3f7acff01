import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ExtractionSandbox } from '../pipeline/extraction/extraction-worker.adapter.js';
import { DEFAULT_MASKING_PROFILE } from '../policy/masking-profile.js';
import { parseApplicationFile, type ApplicationFile } from './application-file.js';
import {
  redactDocument,
  toReport,
  type DocumentOutcome,
  type DocumentReport,
} from './redact-document.adapter.js';

const USAGE = `Usage: blindakte redact --application application.json --out OUTDIR DOCUMENT...

Makes a blind copy of each document and writes OUTDIR/blind.json and OUTDIR/1.pdf, 2.pdf ...

  --application FILE  what the applicant typed into the form (JSON)
  --out OUTDIR        folder for the results; made if it does not exist
  --help              show this text

Exit code 0: every document was processed; its status stands in blind.json.
Exit code 2: the arguments or the application file cannot be used.
`;

interface Job {
  readonly application: ApplicationFile;
  readonly outFolder: string;
  readonly documents: readonly string[];
}

/** A use of the command that cannot work; the message is shown and holds no value of the application. */
class UsageError extends Error {}

function getText(error: unknown, field: 'code' | 'message'): string {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined;
  return typeof value === 'string' ? value : 'unknown error';
}

async function readApplication(file: string): Promise<ApplicationFile> {
  const json = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`The application file cannot be read (${getText(error, 'code')}).`);
  });
  const application = parseApplicationFile(json);
  if ('problem' in application) throw new UsageError(`The application file ${application.problem}.`);
  return application;
}

function parseArguments(args: string[]): { application: string; out: string; documents: string[] } | 'help' {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        application: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(getText(error, 'message'));
  }
  const { application, out, help } = parsed.values;
  if (help === true) return 'help';
  if (application === undefined) throw new UsageError('--application is missing.');
  if (out === undefined) throw new UsageError('--out is missing.');
  if (parsed.positionals.length === 0) throw new UsageError('No document is named.');
  return { application, out, documents: parsed.positionals };
}

// As many as the sandbox has reading threads; each thread has an engine for pictures of its own.
const DOCUMENTS_AT_A_TIME = 2;

async function redactAll({ application, outFolder, documents }: Job): Promise<void> {
  const sandbox = new ExtractionSandbox();
  const applicant = {
    person: application.person,
    referenceDate: application.submittedAt ?? new Date().toISOString().slice(0, 10),
  };
  const reports: DocumentReport[] = [];
  const waiting = documents.entries();
  const redactWaiting = async (): Promise<void> => {
    for (const [index, document] of waiting) {
      const outcome = await redactDocument(sandbox, document, applicant, DEFAULT_MASKING_PROFILE);
      reports[index] = await writeOutcome(outFolder, index, document, outcome);
    }
  };
  try {
    await Promise.all(Array.from({ length: DOCUMENTS_AT_A_TIME }, redactWaiting));
  } finally {
    await sandbox.close();
  }
  await writeFile(path.join(outFolder, 'blind.json'), `${JSON.stringify({ documents: reports }, null, 2)}\n`);
}

async function writeOutcome(
  outFolder: string,
  index: number,
  document: string,
  outcome: DocumentOutcome,
): Promise<DocumentReport> {
  const pdfName = `${index + 1}.pdf`;
  // A blind copy of an earlier run must not be taken for the one of this run.
  await rm(path.join(outFolder, pdfName), { force: true });
  if (outcome.pdf !== null) await writeFile(path.join(outFolder, pdfName), outcome.pdf);
  return toReport(path.basename(document), outcome.pdf === null ? null : pdfName, outcome);
}

/** The command `blindakte redact`; answers with its exit code. */
export async function runRedact(args: string[]): Promise<number> {
  try {
    const parsed = parseArguments(args);
    if (parsed === 'help') {
      process.stdout.write(USAGE);
      return 0;
    }
    const application = await readApplication(parsed.application);
    await mkdir(parsed.out, { recursive: true }).catch(() => {
      throw new UsageError('The folder for the results cannot be made.');
    });
    await redactAll({ application, outFolder: parsed.out, documents: parsed.documents });
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
