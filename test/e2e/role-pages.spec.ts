import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { request, type APIRequestContext } from 'playwright-core';
import { createCity } from '../../src/accounts/create-city.adapter.js';
import {
  DEMO_CITIES,
  DEMO_PASSWORD,
  DEMO_PROCEDURES,
  demoEmail,
  type DemoProcedure,
} from '../../src/apps/demo/demo-cities.js';
import { DemoStaff } from '../../src/apps/demo/demo-staff.adapter.js';
import { listIdentityValues, ROSALBA, TAAVI } from './cast.js';
import { crawl, fetchPage, findLeaks, type CrawledPage } from './crawl.js';
import { startProduct, type Product } from './product.js';
import { applyByRest } from './roles/applicant.js';
import { untilChecked } from './roles/neutral-office.js';

jest.setTimeout(180_000);

const ROLES = [
  ['office', 'betrieb'],
  ['office', 'sachbearbeitung'],
  ['office', 'neutral'],
  ['office', 'beteiligte'],
  ['committee', 'vorsitz'],
  ['committee', 'kommission1'],
  ['committee', 'kommission2'],
  ['audit', 'pruefung'],
] as const;

const CANARIES = [ROSALBA, TAAVI].flatMap(listIdentityValues);
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** Every page that a role reaches by following links, while the committee scores. */
describe('the pages of every role', () => {
  let product: Product;
  const reached = new Map<string, CrawledPage[]>();

  beforeAll(async () => {
    product = await startProduct();
    await bringToScoring(product, findProcedure());
    for (const [area, name] of ROLES) {
      const person = await logIn(product.origin, area, name, 'herne');
      reached.set(name, await crawl(person, product.origin, `/${area}`));
      await person.dispose();
    }
  });

  afterAll(async () => {
    await product.stop();
  });

  it.each(ROLES)('lead %s/%s nowhere wrong', (_area, name) => {
    const pages = reached.get(name) ?? [];

    expect(pages.filter(({ path }) => !path.includes('/assets/')).length).toBeGreaterThan(1);
    expect(pages.filter(({ status }) => status !== 200).map(({ status, path }) => [status, path])).toEqual(
      [],
    );
  });

  it('are open as soon as the log-in has answered, however slowly the session is kept', async () => {
    await product.owner.query(`
      CREATE FUNCTION public.wait() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_sleep(1); RETURN NEW; END $$;
      CREATE TRIGGER wait BEFORE INSERT ON account.session FOR EACH ROW EXECUTE FUNCTION public.wait()`);

    const person = await logIn(product.origin, 'office', 'sachbearbeitung', 'herne');
    const home = await fetchPage(person, product.origin, '/office');

    expect(home.status).toBe(200);
    await person.dispose();
    await product.owner.query('DROP TRIGGER wait ON account.session; DROP FUNCTION public.wait()');
  });

  it('L1: show the committee nothing that the neutral office knows', () => {
    const hidden = CANARIES.filter((value) => findLeaks(reached.get('neutral') ?? [], [value]).length === 0);
    // What could leak does stand on pages that the same search reads.
    expect(hidden).toEqual([]);

    const files = (reached.get('kommission1') ?? []).filter(({ path }) => /\/files\/[^/]+$/.test(path));
    expect(files).toHaveLength(2);
    for (const name of ['vorsitz', 'kommission1', 'kommission2'])
      expect(findLeaks(reached.get(name) ?? [], CANARIES)).toEqual([]);
  });

  it.each(['betrieb', 'sachbearbeitung', 'pruefung'])('show %s no identity before the seal', (name) => {
    expect(findLeaks(reached.get(name) ?? [], CANARIES)).toEqual([]);
  });

  it.each(ROLES)('L14, L25: are not found by %s/%s of another city', async (area, name) => {
    const stranger = await logIn(product.origin, area, name, 'oberhausen');
    // Addresses below the path; an id after the question mark only filters what the stranger may see anyway.
    const paths = (reached.get(name) ?? [])
      .map(({ path }) => path)
      .filter((path) => ID.test(path.split('?')[0] ?? ''));

    const answers = await Promise.all(paths.map((path) => fetchPage(stranger, product.origin, path)));

    expect(answers.filter(({ status }) => status !== 404).map(({ path }) => path)).toEqual([]);
    const own = await crawl(stranger, product.origin, `/${area}`);
    expect(findLeaks(own, [...CANARIES, findProcedure().title])).toEqual([]);
    await stranger.dispose();
  });
});

async function bringToScoring({ origin, owner }: Product, procedure: DemoProcedure): Promise<void> {
  for (const city of DEMO_CITIES) await createCity(owner, city, city.accounts);
  const staff = new DemoStaff(origin, owner, procedure.citySlug);
  const id = await staff.publish(procedure);
  for (const applicant of [ROSALBA, TAAVI]) {
    const { status } = await applyByRest(origin, procedure.title, applicant);
    if (status !== 201) throw new Error(`application refused: ${String(status)}`);
  }
  await untilChecked(owner);
  await staff.decideDocuments(id);
  await untilChecked(owner);
  await staff.openScoring(id);
  await staff.score('kommission1', id, 1);
}

function findProcedure(): DemoProcedure {
  const procedure = DEMO_PROCEDURES.find(({ goal }) => goal === 'scoring');
  if (procedure === undefined) throw new RangeError('the demo has no procedure in scoring');
  return procedure;
}

async function logIn(
  origin: string,
  area: string,
  name: string,
  citySlug: string,
): Promise<APIRequestContext> {
  const person = await request.newContext({ baseURL: origin });
  const page = await (await person.get(`/${area}/login`)).text();
  const token = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const form = { _csrf: token, email: demoEmail(name, citySlug), password: DEMO_PASSWORD };
  const answer = await person.post(`/${area}/login`, { form, maxRedirects: 0 });
  if (answer.status() !== 303) throw new Error(`login refused: ${String(answer.status())}`);
  return person;
}
