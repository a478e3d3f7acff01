import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { axe, type AxeViolation } from '../setup/browser.js';

/** Widths in CSS pixels at which pictures are taken. */
const PICTURE_WIDTHS = [1280, 360];

/** What is wrong with a page, by the page's name. */
export type Inspection = Readonly<Record<string, readonly AxeViolation[]>>;

/**
 * Checks pages with axe, which needs JavaScript, although the people of the stories have none: a page is opened a
 * second time, byte for byte, in a browser that has it.
 */
export class Inspector {
  private readonly seen = new Map<string, readonly AxeViolation[]>();
  private html = '';

  private constructor(private readonly mirror: Page) {}

  static async start(browser: Browser): Promise<Inspector> {
    const context = await browser.newContext({ bypassCSP: true });
    const inspector = new Inspector(await context.newPage());
    await inspector.mirror.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: inspector.html })
        : route.continue(),
    );
    return inspector;
  }

  /** Checks the page as it stands; a name stands for one distinct page, however often it is visited. */
  async inspect(name: string, page: Page): Promise<void> {
    this.html = await page.content();
    const size = page.viewportSize();
    if (size !== null) await this.mirror.setViewportSize(size);
    // With the visitor's cookies, so that pictures on the page load too.
    await this.mirror.context().addCookies(await page.context().cookies());
    await this.mirror.goto(page.url());
    this.seen.set(name, [...(this.seen.get(name) ?? []), ...(await axe(this.mirror))]);
    await takePictures(name, this.mirror);
  }

  /** Every page that was inspected, in the order of the first visit. */
  listNames(): string[] {
    return [...this.seen.keys()];
  }

  /** Only the pages on which something is wrong. */
  listFaults(): Inspection {
    return Object.fromEntries([...this.seen].filter(([, violations]) => violations.length > 0));
  }
}

/** For looking at every page by eye: `STORY_PICTURES=/some/folder` takes each at two widths. */
async function takePictures(name: string, page: Page): Promise<void> {
  const folder = process.env['STORY_PICTURES'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  for (const width of PICTURE_WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${name}-${String(width)}.png`), fullPage: true });
  }
}
