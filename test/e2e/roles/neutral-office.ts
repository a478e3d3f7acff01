import type { DataSource } from 'typeorm';
import type { Visitor } from '../visitor.js';

const LONGEST_WAIT_MS = 90_000;
const POLL_MS = 200;

/** Waits until the worker has checked every document that came in. */
export async function untilChecked(owner: DataSource): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const [row] = await owner.query<{ open: number }[]>(
      `SELECT count(*)::int AS open FROM identity.document
        WHERE stage NOT IN ('stored', 'verified') OR (release <> 'pending' AND followed_at IS NULL)`,
    );
    if (row?.open === 0) return;
    if (Date.now() > end) throw new Error(`${String(row?.open)} documents are still in the pipeline`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Opens the first document of the queue whose row holds all these words. */
export async function openDocument(neutral: Visitor, ...words: readonly string[]): Promise<void> {
  await neutral.open('/office/documents');
  let row = neutral.page.getByRole('row');
  for (const word of words) row = row.filter({ hasText: word });
  const path = await row.getByRole('link').first().getAttribute('href');
  await neutral.open(path ?? '');
}

/** Takes a passage out by hand and waits for the new blind version. */
export async function redactByHand(neutral: Visitor, passage: string, category: string): Promise<void> {
  await neutral.fill('Textstelle', passage);
  await neutral.choose('Was verrät sie?', category);
  await neutral.press('Schwärzen und neu prüfen');
  // The page asks again by itself until the worker is through.
  await neutral.seeHeading('Blindversion');
}

/** Words of the blind version, as the committee will see it. */
export function readBlindVersion(neutral: Visitor): Promise<string> {
  return neutral.page.getByRole('region', { name: 'Blindversion' }).innerText();
}

export async function withhold(neutral: Visitor, reason: RegExp): Promise<void> {
  const radio = neutral.page.getByRole('radio', { name: reason });
  if (!(await radio.isVisible())) await neutral.page.getByText('Zurückhalten statt freigeben').click();
  await radio.check();
  await neutral.press('Zurückhalten');
}

/** Releases whatever still waits, one page after the other. */
export async function releaseTheRest(neutral: Visitor): Promise<number> {
  for (let released = 0; ; released++) {
    await neutral.open('/office/documents');
    const link = neutral.page.getByRole('link', { name: /^Bewerbung / }).first();
    if ((await link.count()) === 0) return released;
    await neutral.open((await link.getAttribute('href')) ?? '');
    await neutral.press('Blindversion freigeben');
  }
}
