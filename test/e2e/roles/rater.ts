import { APPLICANTS } from '../cast.js';
import type { Stage } from '../stage.js';
import type { Visitor } from '../visitor.js';

/** The three who score, each at their own browser. */
export interface Raters {
  readonly chair: Visitor;
  readonly member1: Visitor;
  readonly member2: Visitor;
}

export async function gatherRaters(stage: Stage): Promise<Raters> {
  return {
    chair: await stage.enter('committee', 'chair'),
    member1: await stage.enter('committee', 'member1'),
    member2: await stage.enter('committee', 'member2'),
  };
}

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

/** Inspects everything a rater can meet while scoring, and declares nothing. */
export async function inspectScoring(rater: Visitor, title: string): Promise<void> {
  await rater.open('/committee');
  await rater.inspect('committee-home');
  await rater.follow(title);
  await rater.follow('Bewertung beginnen');
  await rater.inspect('committee-file');
  const declarations = {
    'committee-recusal-recognition': 'Ich erkenne diese Person',
    'committee-recusal-bias': 'Ich bin befangen',
    'committee-recusal-leak': 'Hier ist noch etwas erkennbar',
  };
  for (const [name, link] of Object.entries(declarations)) {
    await rater.follow(link);
    await rater.inspect(name);
    await rater.follow('Zurück zur Blindakte');
  }
  // Points without their reason.
  await rater.page.getByRole('radio').first().check();
  await rater.press('Speichern und weiter');
  await rater.seeHeading(/Bitte prüfen Sie/);
  await rater.inspect('committee-file-errors');
  await rater.follow('Bewertungsbogen');
  await rater.inspect('committee-sheet-incomplete');
}

export async function sealSheet(rater: Visitor): Promise<void> {
  await rater.follow('Bewertungsbogen');
  await rater.follow('Bogen versiegeln');
  await rater.inspect('committee-sheet-seal');
  await rater.press('Endgültig versiegeln');
  await rater.see('Ihr Bogen ist versiegelt');
}
