import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { seal, type KeyRing } from '../../src/platform/storage/envelope.adapter.js';
import type { LocalDiskStore } from '../../src/platform/storage/local-disk-store.adapter.js';
import type { CandidateFileId, ProcedureId, TenantId } from '../../src/policy/ids.js';

export interface WorldFile {
  readonly id: CandidateFileId;
  readonly pseudonym: string;
}

/** Writes candidate files exactly as the publication step of the worker does. */
export class BlindWriter {
  constructor(
    private readonly sql: pg.Client,
    private readonly tenantId: TenantId,
    private readonly procedureId: ProcedureId,
    private readonly keys: KeyRing,
    private readonly store: LocalDiskStore,
  ) {}

  async insertFile(
    pseudonym: string,
    state: { readonly isReleased: boolean; readonly isRecalled: boolean },
  ): Promise<WorldFile> {
    const id = randomUUID() as CandidateFileId;
    const { key, wrapped } = this.keys.create(id);
    await this.sql.query(
      `INSERT INTO blind.candidate_file (id, tenant_id, procedure_id, pseudonym, wrapped_key, released_at, recalled_at)
       VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN now() END, CASE WHEN $7 THEN now() END)`,
      [id, this.tenantId, this.procedureId, pseudonym, wrapped, state.isReleased, state.isRecalled],
    );
    await this.insertDocument(id, 0, 'fact-sheet', key, factSheet(pseudonym));
    await this.insertDocument(id, 1, 'document', key, letter(pseudonym));
    // A document that nobody has cleared: it is there, and it is empty.
    await this.insertDocument(id, 2, 'document', key, null);
    return { id, pseudonym };
  }

  private async insertDocument(
    fileId: string,
    ordinal: number,
    kind: string,
    key: Buffer,
    content: object | null,
  ): Promise<void> {
    const id = randomUUID();
    const storeKey = randomUUID();
    const pdf = Buffer.from(`%PDF-1.7 ${fileId} ${String(ordinal)}`);
    await this.store.put(storeKey, seal(key, pdf, `blind-document:${id}`));
    await this.sql.query(
      `INSERT INTO blind.blind_document (id, tenant_id, candidate_file_id, ordinal, kind, content, store_key, released_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $6::jsonb IS NOT NULL THEN now() END)`,
      [id, this.tenantId, fileId, ordinal, kind, content === null ? null : JSON.stringify(content), storeKey],
    );
  }
}

const text = (value: string): object => ({ kind: 'text', text: value });

function factSheet(pseudonym: string): object {
  const cells = (...values: string[]): object[][] => values.map((value) => [text(value)]);
  return {
    blocks: [
      { kind: 'heading', level: 1, inlines: [text('Qualifikation')] },
      {
        kind: 'paragraph',
        inlines: [text('Fachoberschulreife, erwartet. '), { kind: 'mark', category: 'age-proxy' }],
      },
      { kind: 'heading', level: 2, inlines: [text('Noten')] },
      {
        kind: 'table',
        hasHeaderRow: true,
        rows: [cells('Fach', 'Note'), cells('Deutsch', '2'), cells('Mathematik', '3'), cells('Politik', '1')],
      },
      { kind: 'heading', level: 2, inlines: [text('Praxis')] },
      { kind: 'list-item', inlines: [text(`Praktikum im Bürgeramt, 3 Wochen (${pseudonym})`)] },
      { kind: 'list-item', inlines: [text('Jugendgruppe geleitet, laufend, ca. 2 Jahre')] },
      { kind: 'heading', level: 2, inlines: [text('Sprachen')] },
      { kind: 'paragraph', inlines: [text('Deutsch C2, Türkisch C2, Englisch B1')] },
    ],
  };
}

function letter(pseudonym: string): object {
  return {
    blocks: [
      { kind: 'heading', level: 1, inlines: [text('Anschreiben')] },
      {
        kind: 'paragraph',
        inlines: [
          text('Ich heiße '),
          { kind: 'mark', category: 'name' },
          text(
            ' und möchte in der Verwaltung arbeiten, weil ich gern für Menschen Lösungen finde. Im Praktikum habe ich Anträge vorbereitet und Termine abgestimmt. Dabei habe ich gelernt, genau zu lesen und nachzufragen, wenn etwas unklar ist.',
          ),
        ],
      },
      {
        kind: 'paragraph',
        inlines: [
          text(
            `In meiner Jugendgruppe organisiere ich jedes Jahr ein Fest mit 80 Gästen. Kennwort ${pseudonym}.`,
          ),
        ],
      },
    ],
  };
}
