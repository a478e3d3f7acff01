import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CANARIES, findCanaries, HIDDEN, IDENTITY_VALUES, PERSON } from './canaries.js';
import type { CanaryWorld } from './canary-world.js';

/** What the system leaves behind beside its pages. */
export function testTraces(getWorld: () => CanaryWorld): void {
  describe('the traces', () => {
    it('L8: of a file name or a value stand in no log line, whatever address was asked for', async () => {
      const { product, enter } = getWorld();
      for (const area of ['office', 'committee', 'audit'] as const) {
        const browser = await enter('member', area);
        const missing = await browser.get(
          `/${area}/${PERSON.lastName}/${PERSON.email}?name=${PERSON.firstName}`,
        );
        const refused = await browser.post(`/${area}/${PERSON.lastName}`, { name: PERSON.firstName });
        expect([missing, refused].map(({ status }) => status)).toEqual([404, 404]);
        expect(findCanaries(missing.source + refused.source)).toEqual([]);
        await browser.post(`/${area}/login`, { email: PERSON.email, password: PERSON.lastName });
      }

      expect(findCanaries(product.readOutput())).toEqual([]);
    });

    it('L8: stand in no row of any table in clear, the queue and the sessions included', async () => {
      const { owner } = getWorld();
      const tables = await owner.query<{ name: string }[]>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
          WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
      );
      // Bytes come as hex digits, so a name that was not sealed reads as its digits.
      const needles = [...CANARIES, ...CANARIES.map((canary) => Buffer.from(canary).toString('hex'))];

      const leaks: unknown[] = [];
      for (const { name } of tables) {
        const rows = await owner.query<{ row: string }[]>(`SELECT to_jsonb(t)::text AS row FROM ${name} t`);
        const found = findCanaries(rows.map(({ row }) => row).join('\n'), needles);
        if (found.length > 0) leaks.push({ name, found });
      }

      expect(tables.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'identity.finding',
          'identity.document_artifact',
          'queue.job',
          'blind.blind_document',
        ]),
      );
      expect(leaks).toEqual([]);
    });

    it('L8: stand in no file of the stores, neither in its name nor in its bytes', async () => {
      const { secrets } = getWorld().product;
      const files = await listFiles(dirname(secrets.storeDirectory));
      expect(files.filter((file) => file.startsWith(secrets.storeDirectory))).toHaveLength(3 + 1);
      expect(files.filter((file) => file.startsWith(secrets.blindDirectory))).toHaveLength(3 + 2);

      const leaks: unknown[] = [];
      for (const file of files) {
        const found = findCanaries(`${file}\n${(await readFile(file)).toString('latin1')}`);
        if (found.length > 0) leaks.push({ file, found });
      }

      expect(leaks).toEqual([]);
    });

    it('L24: hold in the decision log, on its pages and in its export, no word about a person', async () => {
      const { owner, enter } = getWorld();
      const auditor = await enter('auditor', 'audit');
      const pages = await auditor.crawl();
      const bundle = await auditor.post('/audit/export');
      const staff = await owner.query<{ email: string; display_name: string }[]>(
        'SELECT email, display_name FROM account.staff_account',
      );

      const { entries } = JSON.parse(bundle.bytes.toString()) as { entries: { event: string }[] };
      const text = `${JSON.stringify(pages.map(({ source }) => source))}\n${bundle.source}`;

      expect(entries.map(({ event }) => event)).toEqual(
        expect.arrayContaining([
          'application.received',
          'document.released',
          'document.withheld',
          'document.read-original',
        ]),
      );
      expect(findCanaries(text, [...IDENTITY_VALUES, ...Object.values(HIDDEN)])).toEqual([]);
      // The auditor's own name stands in the head of the page.
      const names = staff.flatMap(({ email, display_name: name }) => [email, name]);
      expect(findCanaries(text, names).filter((name) => name !== 'Person auditor')).toEqual([]);
    });

    it('L12: of the two sides never meet in one entry of the log', async () => {
      const { owner } = getWorld();
      const links = await owner.query<{ identity: string[]; blind: string[] }[]>(
        `SELECT ARRAY[f.application_id, d.document_id]::text[] AS identity,
                ARRAY[f.candidate_file_id, d.blind_document_id]::text[] AS blind
           FROM bridge.file_link f, bridge.document_link d`,
      );
      const entries = await owner.query<unknown[]>('SELECT to_jsonb(e) FROM decision_log.entry e');
      const identityIds = new Set(links.flatMap(({ identity }) => identity));
      const blindIds = new Set(links.flatMap(({ blind }) => blind));

      const texts = entries.map((entry) => JSON.stringify(entry));
      const mentions = (ids: Set<string>) => texts.filter((text) => [...ids].some((id) => text.includes(id)));

      expect([mentions(identityIds).length, mentions(blindIds).length].every((count) => count > 0)).toBe(
        true,
      );
      const onBlindSide = new Set(mentions(blindIds));
      expect(mentions(identityIds).filter((text) => onBlindSide.has(text))).toEqual([]);
    });
  });
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
