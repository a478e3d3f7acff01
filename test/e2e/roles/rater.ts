import { APPLICANTS } from '../cast.js';
import type { Visitor } from '../visitor.js';

/** Scores every file by what stands in it, with a reason that names the rater. */
export async function scoreAllFiles(rater: Visitor, title: string, reason: string): Promise<void> {
  await rater.open('/committee');
  await rater.follow(title);
  await rater.follow('Bewertung beginnen');
  for (let scored = 0; scored < APPLICANTS.length; scored++) {
    await rater.seeHeading(/^Blindakte/);
    await scoreFile(rater, reason);
    await rater.press('Speichern und weiter');
  }
  await rater.see('Sie haben alle Blindakten bewertet.');
}

async function scoreFile(rater: Visitor, reason: string): Promise<void> {
  const source = await rater.readSource();
  const points = APPLICANTS.find(({ answer }) => source.includes(answer))?.points;
  if (points === undefined) throw new Error('no applicant wrote what stands in this file');
  const criteria = rater.page.getByRole('group').filter({ has: rater.page.getByRole('radio') });
  for (const criterion of await criteria.all()) {
    await criterion.getByRole('radio', { name: new RegExp(`^${String(points)}\\b`) }).check();
    await criterion.getByRole('textbox').fill(reason);
  }
}

export async function sealSheet(rater: Visitor): Promise<void> {
  await rater.follow('Bewertungsbogen');
  await rater.follow('Bogen versiegeln');
  await rater.press('Endgültig versiegeln');
  await rater.see('Ihr Bogen ist versiegelt');
}
