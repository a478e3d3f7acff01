import type { APIRequestContext } from 'playwright-core';
import { readPageTexts } from '../../src/pipeline/verification/pdf-reader.adapter.js';

/** One answer of the product: what a person can read there, and what stands in it unseen. */
export interface CrawledPage {
  readonly path: string;
  readonly status: number;
  /** Source of a page, or the text and the raw bytes of a PDF. */
  readonly text: string;
}

/** Follows every link below `start` as the person whose cookies these are, each address once. */
export async function crawl(
  request: APIRequestContext,
  origin: string,
  start: string,
): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = [];
  const queue = [start];
  const known = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const page = await fetchPage(request, origin, path);
    pages.push(page);
    for (const link of listLinks(page.text, origin, path)) {
      if (!link.startsWith(start) || known.has(link)) continue;
      known.add(link);
      queue.push(link);
    }
  }
  return pages;
}

/** Paths of the pages on which at least one of the values stands. */
export function findLeaks(pages: readonly CrawledPage[], values: readonly string[]): string[] {
  const folded = values.map((value) => value.toLowerCase());
  return pages
    .filter(({ text, path }) => {
      const haystack = `${path}\n${text}`.toLowerCase();
      return folded.some((value) => haystack.includes(value));
    })
    .map(({ path }) => path);
}

export async function fetchPage(
  request: APIRequestContext,
  origin: string,
  path: string,
): Promise<CrawledPage> {
  const response = await request.get(new URL(path, origin).href, { maxRedirects: 0 });
  const body = await response.body();
  const isPdf = response.headers()['content-type']?.startsWith('application/pdf') === true;
  const shown = isPdf ? (await readPageTexts(body)).join('\n') : '';
  const headers = JSON.stringify(response.headersArray());
  return {
    path,
    status: response.status(),
    text: `${headers}\n${shown}\n${body.toString(isPdf ? 'latin1' : 'utf8')}`,
  };
}

function listLinks(html: string, origin: string, base: string): string[] {
  return [...html.matchAll(/(?:href|src)="([^"#]+)/g)].flatMap(([, address = '']) => {
    const url = new URL(address.replaceAll('&amp;', '&'), new URL(base, origin));
    return url.origin === origin ? [url.pathname + url.search] : [];
  });
}
