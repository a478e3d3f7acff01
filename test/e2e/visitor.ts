import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Inspector } from './inspector.js';

/** Slow machines run eight processes and a browser on two cores. */
const LONGEST_WAIT_MS = 20_000;
const POLL_MS = 100;

/** One person at a browser without JavaScript, who finds things by the words on the page. */
export class Visitor {
  private constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly inspector: Inspector,
  ) {}

  static async arrive(
    browser: Browser,
    origin: string,
    inspector: Inspector,
    width = 1280,
  ): Promise<Visitor> {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      acceptDownloads: true,
      locale: 'de-DE',
      viewport: { width, height: 900 },
    });
    context.setDefaultTimeout(LONGEST_WAIT_MS);
    return new Visitor(await context.newPage(), origin, inspector);
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  /** @param path begins with a slash; a whole address of the same origin is good too */
  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.origin).href);
  }

  async logIn(area: string, email: string, password: string): Promise<void> {
    await this.open(`/${area}/login`);
    await this.fill('E-Mail-Adresse', email);
    await this.fill('Passwort', password);
    await this.press('Anmelden');
    await untilVisible(this.button('Abmelden'));
  }

  async fill(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(value);
  }

  /** @param option the words of the choice, or its beginning */
  async choose(label: string, option: string | RegExp): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    const value = await field.locator('option', { hasText: option }).first().getAttribute('value');
    await field.selectOption(value);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.leaveBy(this.button(name).first());
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.leaveBy(this.page.getByRole('link', { name, exact: typeof name === 'string' }).first());
  }

  async seeHeading(name: string | RegExp): Promise<void> {
    await untilVisible(this.page.getByRole('heading', { name }));
  }

  async see(text: string | RegExp): Promise<void> {
    await untilVisible(this.page.getByText(text));
  }

  /** All words of the main part, as a reader sees them. */
  read(): Promise<string> {
    return this.page.getByRole('main').innerText();
  }

  /** The whole source: what is on the page without being shown counts too. */
  readSource(): Promise<string> {
    return this.page.content();
  }

  /** Checks the page with axe under a name of its own. */
  inspect(name: string): Promise<void> {
    return this.inspector.inspect(name, this.page);
  }

  leave(): Promise<void> {
    return this.context.close();
  }

  private button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  // Without JavaScript every step is a new page; waiting for it keeps the next look off the old one.
  private async leaveBy(target: Locator): Promise<void> {
    await Promise.all([this.page.waitForEvent('domcontentloaded'), target.click()]);
  }
}

/**
 * Waits from outside: a wait inside a page without JavaScript does not survive a page that loads itself anew.
 *
 * @throws Error that names the page and what was looked for
 */
export async function untilVisible(target: Locator): Promise<void> {
  for (let waitedMs = 0; !(await target.first().isVisible()); waitedMs += POLL_MS) {
    if (waitedMs > LONGEST_WAIT_MS) {
      const page = target.page();
      throw new Error(`not on the page "${await page.title()}" (${page.url()}): ${target.toString()}`);
    }
    await sleep(POLL_MS);
  }
}
