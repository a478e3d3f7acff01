import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findOptionalProgram } from './optional-program.js';

/** What axe found on a page: one entry per broken rule. */
export interface AxeViolation {
  readonly rule: string;
  readonly help: string;
  /** CSS selectors of the elements. */
  readonly elements: readonly string[];
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Debian's Chromium, or the one of `CHROMIUM_PATH`.
 *
 * @returns undefined if there is none and this is not CI; see `findOptionalProgram`
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = findOptionalProgram(
    ['chromium', 'chromium-browser', 'google-chrome'],
    'the browser stories',
    process.env['CHROMIUM_PATH'],
  );
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: ARGUMENTS });
}

/** Checks the page as it stands with every rule of axe, and returns what is broken; empty is good. */
export async function axe(page: Page): Promise<readonly AxeViolation[]> {
  // By evaluation and not by a script element: our content security policy allows no script at all.
  await page.evaluate(await readAxe());
  const json = await page.evaluate<string>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations.map(
      ({ id, help, nodes }) => ({ rule: id, help, elements: nodes.map(({ target }) => target.join(' ')) }))))`,
  );
  return JSON.parse(json) as AxeViolation[];
}

let source: Promise<string> | undefined;

function readAxe(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
