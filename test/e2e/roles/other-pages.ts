import { OTHER_CITY, type Stage } from '../stage.js';

/** Inspects the pages to which no chapter of the story leads: accounts, empty states, errors, other roles. */
export async function inspectOtherPages(stage: Stage): Promise<void> {
  const nobody = await stage.arrive();
  await nobody.open('/office');
  await nobody.inspect('office-login');
  await nobody.leave();
  await inspectAccounts(stage);
  const visits = [
    ['office', 'neutral', '/office/signals', 'office-signals'],
    ['office', 'clerk', '/office/password', 'office-own-password'],
    ['office', 'statutory', '/office', 'office-home-statutory'],
    ['office', 'clerk', '/office/procedures', 'office-procedures-empty'],
    ['committee', 'chair', '/committee', 'committee-home-empty'],
    ['audit', 'auditor', '/audit?event=decision.sealed', 'audit-log-empty'],
    ['office', 'clerk', '/office/no-such-page', 'office-not-found'],
  ] as const;
  for (const [area, name, path, page] of visits) {
    const visitor = await stage.enter(area, name, OTHER_CITY);
    await visitor.open(path);
    await visitor.inspect(page);
    await visitor.leave();
  }
}

async function inspectAccounts(stage: Stage): Promise<void> {
  const administrator = await stage.enter('office', 'betrieb');
  await administrator.inspect('office-home-administrator');
  await administrator.follow('Konten verwalten');
  await administrator.inspect('office-accounts');
  await administrator.follow('Neues Konto');
  await administrator.press('Konto anlegen');
  await administrator.inspect('office-account-new-errors');
  await administrator.follow('Alle Konten');
  await administrator.follow('Edda Erstmitglied');
  await administrator.inspect('office-account');
  await administrator.leave();
}
