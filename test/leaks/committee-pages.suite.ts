import { beforeAll, describe, expect, it } from '@jest/globals';
import { findCanaries, MERITS, PERSON } from './canaries.js';
import type { CanaryWorld } from './canary-world.js';
import { listPdfChannels } from './pdf-channels.js';
import { listLinks, type Answer, type StaffBrowser } from './staff-browser.js';

/** What the committee can see, find and follow while it scores. */
export function testCommitteePages(getWorld: () => CanaryWorld): void {
  describe('the pages of the committee', () => {
    let member: StaffBrowser;
    let chair: StaffBrowser;
    let pages: Answer[];
    beforeAll(async () => {
      member = await getWorld().enter('member', 'committee');
      chair = await getWorld().enter('chair', 'committee');
      pages = await member.crawl();
    });

    it('L1: hold no canary, wherever a member or the chair can go', async () => {
      const all = [...pages, ...(await chair.crawl())];
      const channels = await Promise.all(all.map(readDeep));

      // The walk went into the files: every kind of merit was read.
      const text = channels.flat().join('\n');
      expect(Object.values(MERITS).filter((merit) => !text.includes(merit))).toEqual([]);
      expect(all.filter(({ status }) => status !== 200)).toEqual([]);
      const leaks = all.map(({ path }, index) => [path, findCanaries(channels[index]?.join('\n') ?? '')]);
      expect(leaks.filter(([, canaries]) => canaries?.length !== 0)).toEqual([]);
    });

    it('L2: lead nowhere but to pages of the committee, and hold no secret link', async () => {
      const { first, product } = getWorld();
      const secret = new URL(first.receipt.statusUrl).pathname;
      expect((await fetch(product.origins.public + secret)).status).toBe(200);

      const links = pages.flatMap((page) => listLinks(page, product.origins.committee));

      expect(links.length).toBeGreaterThan(pages.length);
      expect(links.filter((link) => !/^\/committee(\/|$)/.test(link))).toEqual([]);
      const token = secret.split('/').pop() ?? secret;
      expect(pages.filter(({ source }) => source.includes(token))).toEqual([]);
    });

    it('L4: can be made of these columns only, and no other place knows a candidate', async () => {
      const rows = await getWorld().owner.query<{ name: string; columns: string[] }[]>(
        `SELECT table_schema || '.' || table_name AS name, array_agg(column_name::text ORDER BY column_name) AS columns
           FROM information_schema.column_privileges
          WHERE grantee = 'app_committee' AND privilege_type = 'SELECT'
            AND (table_schema IN ('identity', 'bridge', 'revealed') OR table_name IN ('candidate_file', 'blind_document'))
          GROUP BY 1 ORDER BY 1`,
      );

      expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns.join(' ')]))).toEqual({
        'blind.blind_document': 'candidate_file_id content id kind ordinal store_key tenant_id',
        'blind.candidate_file': 'id procedure_id pseudonym tenant_id wrapped_key',
        // Empty until two persons have revealed (L26).
        'revealed.identity_card':
          'candidate_file_id decision_id email first_name last_name phone procedure_id pseudonym revealed_at tenant_id',
      });
    });

    it('L5: show the withheld photo as withheld, and give nothing in its place', async () => {
      const { first } = getWorld();
      const file = pages.find(({ path }) => isFileOf(first.procedure.procedureId).test(path));

      const photo = await member.get(`${file?.path ?? ''}/documents/3`);

      expect(first.files[2]?.name).toMatch(/\.jpg$/);
      expect(file?.source.split('id="unterlage-3"')[1]).toMatch(
        /^[^<]*<\/h2>\s*<p[^>]*>\[nicht freigegeben\]<\/p>/,
      );
      expect(photo.status).toBe(404);
    });

    it('L7: answer no question about hidden words', async () => {
      const ask = async (path: string, word: string): Promise<string> => {
        const query = new URLSearchParams({ q: word, search: word, name: word, sort: word, filter: word });
        return withoutToken((await member.get(`${path}?${query.toString()}`)).source);
      };
      const paths = pages.map(({ path }) => path).filter((path) => !path.includes('/documents/'));

      const differing: string[] = [];
      for (const path of paths) {
        const answers = [
          await ask(path, PERSON.lastName),
          await ask(path, 'Nirgendwer'),
          await ask(path, ''),
        ];
        if (new Set(answers).size !== 1) differing.push(path);
      }

      expect(paths.length).toBeGreaterThan(5);
      expect(differing).toEqual([]);
    });

    it('L8: name every file by its pseudonym', () => {
      const downloads = pages.filter(({ path }) => path.includes('/documents/'));

      const names = downloads.map(({ headers }) => headers.get('content-disposition') ?? '');

      expect(names).toHaveLength(3 + 2);
      expect(
        names.filter(
          (name) => !/^attachment; filename=K-[0-9A-Z]{5}-(Faktenblatt|Unterlage-\d)\.pdf$/.test(name),
        ),
      ).toEqual([]);
    });

    it('L12: show one person in two procedures as two strangers', () => {
      const { first, second } = getWorld();
      const marksOf = (procedureId: string): Set<string> => {
        const own = pages.filter(({ path }) => path.startsWith(`/committee/procedures/${procedureId}`));
        expect(own.length).toBeGreaterThan(5);
        const text = own.map(({ path, source }) => path + withoutToken(source)).join('\n');
        return new Set(text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\bK-[0-9A-Z]{5}\b/g));
      };

      const [one, other] = [first, second].map(({ procedure }) => marksOf(procedure.procedureId));

      expect(one?.size).toBeGreaterThanOrEqual(3);
      expect([...(one ?? [])].filter((mark) => other?.has(mark))).toEqual([]);
    });

    it('L24: name no e-mail address, neither of applicants nor of staff', async () => {
      const { owner } = getWorld();
      const [staff] = await owner.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM account.staff_account WHERE email LIKE '%@%'`,
      );

      const found = pages
        .filter(({ path }) => !path.includes('/documents/'))
        .flatMap(({ path, source }) =>
          (source.match(/[\w.+-]+@[\w-]+\.\w+/g) ?? []).map((hit) => [path, hit]),
        );

      expect(staff?.n).toBeGreaterThan(5);
      expect(found).toEqual([]);
    });
  });
}

/** The page of a candidate file itself. */
export function isFileOf(procedureId: string): RegExp {
  return new RegExp(`^/committee/procedures/${procedureId}/files/[0-9a-f-]{36}$`);
}

/** A page without what differs in each answer: the token of its forms and the headers. */
export function withoutToken(source: string): string {
  return source.slice(source.indexOf('\n')).replaceAll(/name="_csrf" value="[^"]*"/g, '');
}

async function readDeep({ source, bytes, headers, path }: Answer): Promise<string[]> {
  const isPdf = headers.get('content-type') === 'application/pdf';
  return [path, source, ...(isPdf ? await listPdfChannels(bytes) : [])];
}
