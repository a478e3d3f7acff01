import { untilVisible, type Visitor } from '../visitor.js';

export interface ProcedurePlan {
  readonly title: string;
  readonly occupation: string;
  readonly vacancies: number;
  readonly invitations: number;
  /** Names in the library of criteria. */
  readonly criteria: readonly string[];
}

/** Leads to a draft with criteria from the library; the browser stays on its page. */
export async function createDraft(clerk: Visitor, plan: ProcedurePlan): Promise<void> {
  await clerk.open('/office');
  await clerk.inspect('office-home-empty');
  await clerk.follow('Neues Verfahren');
  await clerk.press('Entwurf anlegen');
  await clerk.seeHeading(/Bitte prüfen Sie/);
  await clerk.inspect('office-procedure-form-errors');
  await clerk.fill('Titel', plan.title);
  await clerk.fill('Ausbildungsberuf', plan.occupation);
  await clerk.fill('Letzter Tag der Bewerbungsfrist', inDays(30));
  await clerk.fill('Ausbildungsplätze', String(plan.vacancies));
  await clerk.fill('Einladungen', String(plan.invitations));
  await clerk.page.getByLabel(/Einwandfrei geprüfte Unterlagen/).uncheck();
  await clerk.press('Entwurf anlegen');
  await clerk.seeHeading(plan.title);
  await clerk.inspect('office-procedure-draft');
  for (const [index, label] of plan.criteria.entries()) {
    await clerk.follow('Kriterium hinzufügen');
    if (index === 0) await clerk.inspect('office-criteria-library');
    await clerk.press(`${label} übernehmen`);
    await clerk.seeHeading(label);
  }
}

/** Appoints on the page of those who take part. */
export async function appoint(clerk: Visitor, displayName: string, duty: string): Promise<void> {
  await clerk.choose('Aufgabe', duty);
  await clerk.choose('Person', displayName);
  await clerk.press('Bestellen');
}

/** Presses the button of the next step on the procedure's page and sees the new state. */
export async function takeStep(clerk: Visitor, button: string, stateName: string): Promise<void> {
  await clerk.press(button);
  await untilVisible(clerk.page.locator('.app-title-row').getByText(stateName));
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
