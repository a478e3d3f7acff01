import { beforeAll, describe, expect, it } from '@jest/globals';
import { findCanaries } from './canaries.js';
import { CAST, type CanaryWorld, type Name } from './canary-world.js';
import type { StaffBrowser } from './staff-browser.js';

const AREAS = ['office', 'committee', 'audit'] as const;
const NAMES = Object.keys(CAST) as Name[];

/** What one person got at one address. */
interface Look {
  readonly name: Name;
  readonly path: string;
  readonly status: number;
  readonly canaries: readonly string[];
}

/** These persons at every address that one of them was ever shown. */
export async function lookEverywhere({ enter }: CanaryWorld, names: readonly Name[]): Promise<Look[]> {
  const looks: Look[] = [];
  for (const area of AREAS) {
    const browsers = await Promise.all(
      names.map(async (name) => ({ name, browser: await enter(name, area) })),
    );
    const paths = new Set<string>();
    for (const { browser } of browsers) for (const path of await listPaths(browser)) paths.add(path);
    for (const { name, browser } of browsers)
      looks.push(...(await lookAt(browser, [...paths])).map((look) => ({ name, ...look })));
  }
  return looks;
}

// The log can be filtered by each of its ids; every filter is the same page.
async function listPaths(browser: StaffBrowser): Promise<string[]> {
  if (browser.area === 'audit') return ['/audit', '/audit/chain'];
  return (await browser.crawl()).map(({ path }) => path);
}

async function lookAt(browser: StaffBrowser, paths: readonly string[]): Promise<Omit<Look, 'name'>[]> {
  const looks: Omit<Look, 'name'>[] = [];
  for (const path of paths) {
    const { status, source } = await browser.get(path);
    looks.push({ path, status, canaries: findCanaries(source) });
  }
  return looks;
}

/** Everybody who has an account and is not the neutral office of the procedure. */
export function testEverybodyElse(getWorld: () => CanaryWorld): void {
  describe('everybody else', () => {
    let looks: Look[];
    const looksOf = (...names: Name[]): Look[] => looks.filter(({ name }) => names.includes(name));
    const ofProcedures = ({ path }: Look): boolean => /\/(procedures|documents)\/[0-9a-f]{8}-/.test(path);
    beforeAll(async () => {
      looks = await lookEverywhere(getWorld(), NAMES);
    });

    it('L14: sees no canary at any address; only the neutral office of the procedure does', () => {
      const knowing = new Set(looks.filter(({ canaries }) => canaries.length > 0).map(({ name }) => name));

      expect(looks.length).toBeGreaterThan(300);
      expect([...knowing]).toEqual(['neutral']);
    });

    it('L14: gets an answer everywhere and never an error of the server', () => {
      expect(looks.filter(({ status }) => status >= 500)).toEqual([]);
    });

    it('L23: holds no key as administrator: no procedure, no document, nobody to act as', () => {
      const seen = looksOf('administrator');

      expect(seen.filter(({ path, status }) => path === '/office/accounts' && status === 200)).toHaveLength(
        1,
      );
      expect(seen.filter((look) => ofProcedures(look) && look.status === 200)).toEqual([]);
      expect(looks.filter(({ path }) => /act-?as|impersonat|switch-?user|masquerade/i.test(path))).toEqual(
        [],
      );
    });

    it('L25: opens nothing by its address without a duty in the procedure', () => {
      const known = looksOf('neutral', 'clerk', 'chair', 'member').filter(
        (look) => ofProcedures(look) && look.status === 200,
      );
      expect(known.length).toBeGreaterThan(40);

      const opened = looksOf('idleMember', 'idleOffice', 'statutory', 'auditor', 'foreigner').filter(
        (look) => ofProcedures(look) && ![302, 303, 403, 404].includes(look.status),
      );

      // A staff council takes part in every procedure of its city: states and counts, no document.
      const { first, second } = getWorld();
      expect(opened.map(({ name, path }) => `${name} ${path}`).sort()).toEqual(
        [first, second]
          .map(({ procedure }) => `statutory /office/procedures/${procedure.procedureId}`)
          .sort(),
      );
    });
  });
}
