import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createCity } from '../../src/accounts/create-city.adapter.js';
import { listAccounts, PASSWORD, staffEmail } from './cast.js';
import { Inspector } from './inspector.js';
import { startProduct, type Product } from './product.js';
import { Visitor } from './visitor.js';

/** A running product with two cities, and everybody's browser. */
export interface Stage extends Product {
  readonly inspector: Inspector;
  /** For downloads; deleted at the end. */
  readonly folder: string;
  /** A member of staff of a city, logged in to an area. */
  enter(area: string, name: string, citySlug?: string): Promise<Visitor>;
  /** Somebody without an account. */
  arrive(width?: number): Promise<Visitor>;
}

export const CITY = 'herne';
export const OTHER_CITY = 'oberhausen';

export async function buildStage(browser: Browser): Promise<Stage> {
  const product = await startProduct();
  await createCity(product.owner, { slug: CITY, name: 'Stadt Herne' }, listAccounts(CITY));
  await createCity(product.owner, { slug: OTHER_CITY, name: 'Stadt Oberhausen' }, listAccounts(OTHER_CITY));
  const inspector = await Inspector.start(browser);
  const folder = await mkdtemp(join(tmpdir(), 'blindakte-downloads-'));
  const arrive = (width?: number): Promise<Visitor> =>
    Visitor.arrive(browser, product.origin, inspector, width);
  return {
    ...product,
    inspector,
    folder,
    arrive,
    enter: async (area, name, citySlug = CITY) => {
      const visitor = await arrive();
      await visitor.logIn(area, staffEmail(name, citySlug), PASSWORD);
      return visitor;
    },
    stop: async () => {
      await product.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
