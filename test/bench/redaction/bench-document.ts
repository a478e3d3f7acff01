import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseApplicationFile } from '../../../src/cli/application-file.js';
import type { ApplicantContext } from '../../../src/pipeline/stages.adapter.js';
import { detectMediaType, type DocumentMediaType } from '../../../src/platform/storage/media-type.js';

export interface BenchDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: DocumentMediaType;
  readonly applicant: ApplicantContext;
}

/** All documents of a folder of applications (`NAME/application.json`, `NAME/docs/…`), in order of their names. */
export async function loadDocuments(folder: string): Promise<BenchDocument[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const documents = await Promise.all(names.sort().map((name) => loadApplication(folder, name)));
  return documents.flat();
}

async function loadApplication(folder: string, name: string): Promise<BenchDocument[]> {
  const application = parseApplicationFile(
    await readFile(path.join(folder, name, 'application.json'), 'utf8'),
  );
  if ('problem' in application) throw new Error(`${name}: application.json ${application.problem}`);
  const documents: BenchDocument[] = [];
  for (const fileName of (await readdir(path.join(folder, name, 'docs'))).sort()) {
    const bytes = await readFile(path.join(folder, name, 'docs', fileName));
    const mediaType = await detectMediaType(bytes);
    if (mediaType === undefined) continue;
    const referenceDate = application.submittedAt ?? '2026-01-01';
    const applicant = { person: application.person, fileName, referenceDate };
    documents.push({ name: `${name}/${fileName}`, bytes, mediaType, applicant });
  }
  return documents;
}
