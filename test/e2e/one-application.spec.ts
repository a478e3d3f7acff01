import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../setup/browser.js';
import {
  APPLICANTS,
  HINNERK,
  INVITED,
  listIdentityValues,
  PROGRAM,
  RARE_HOBBY,
  ROSALBA,
  TAAVI,
  takePhoto,
  writeLetter,
} from './cast.js';
import { createChapters } from './chapters.js';
import { crawl, findLeaks } from './crawl.js';
import { applyByRest, fillPerson, fillQualification, findProcedure, upload } from './roles/applicant.js';
import { exportLog, tamper, verifyLog } from './roles/auditor.js';
import { appoint, createDraft, takeStep } from './roles/hr-clerk.js';
import {
  openDocument,
  readBlindVersion,
  redactByHand,
  releaseTheRest,
  untilChecked,
  withhold,
} from './roles/neutral-office.js';
import { inspectOtherPages } from './roles/other-pages.js';
import { gatherRaters, inspectScoring, scoreAllFiles, sealSheet, type Raters } from './roles/rater.js';
import { buildStage, type Stage } from './stage.js';
import { untilVisible, type Visitor } from './visitor.js';

jest.setTimeout(120_000);

const TITLE = 'Verwaltungsfachangestellte 2027';
const CANARIES = APPLICANTS.flatMap(listIdentityValues);

const browser = await launchBrowser();
const chapter = createChapters();

(browser === undefined ? describe.skip : describe)('one application, from the form to the reveal', () => {
  let stage: Stage;
  let clerk: Visitor;
  let neutral: Visitor;
  let raters: Raters;
  let receiptNumber: string;

  beforeAll(async () => {
    stage = await buildStage(browser as Browser);
  });

  afterAll(async () => {
    await stage.stop();
    await browser?.close();
  });

  chapter('lets the clerk set up and publish a procedure', async () => {
    clerk = await stage.enter('office', 'clerk');
    await createDraft(clerk, {
      title: TITLE,
      occupation: 'Verwaltungsfachangestellte:r',
      vacancies: 1,
      invitations: INVITED.length,
      criteria: ['Interkulturelle Kompetenz', 'Schulische Leistungen in berufsnahen Fächern'],
    });

    await clerk.follow('Personen bestellen');
    await appoint(clerk, 'Norbert Neutral', 'Neutrale Stelle');
    await appoint(clerk, 'Norbert Neutral', 'Kommissionsmitglied');
    expect(await clerk.page.title()).toMatch(/^Fehler: /);
    expect(await clerk.read()).toContain('gehört in diesem Verfahren schon zur anderen Seite');
    await clerk.inspect('office-members-refused');

    await appoint(clerk, 'Valentin Vorsitz', 'Kommission (Vorsitz)');
    await appoint(clerk, 'Edda Erstmitglied', 'Kommissionsmitglied');
    await appoint(clerk, 'Zita Zweitmitglied', 'Kommissionsmitglied');
    await clerk.inspect('office-members');
    await clerk.follow(TITLE);
    await takeStep(clerk, 'Kriterien festschreiben', 'Kriterien festgeschrieben');
    await takeStep(clerk, 'Verfahren veröffentlichen', 'veröffentlicht');
    await clerk.inspect('office-procedure-published');
  });

  chapter('lets an applicant apply on a phone without JavaScript', async () => {
    const applicant = await stage.arrive(360);
    await findProcedure(applicant, TITLE);
    await applicant.inspect('public-person');
    await applicant.press('Speichern und weiter');
    expect(await applicant.page.title()).toMatch(/^Fehler: /);
    expect(await applicant.read()).toMatch(/Bitte prüfen Sie 3 Angaben[\s\S]*Teil 1: Ihre Person/);
    await applicant.inspect('public-person-errors');
    await fillPerson(applicant, ROSALBA);
    await applicant.press('Speichern und weiter');
    await applicant.seeHeading('Teil 2: Was Sie können');
    await applicant.inspect('public-qualification');
    await fillQualification(applicant, ROSALBA);
    await applicant.press('Speichern und weiter');

    await applicant.seeHeading('Ihre Unterlagen');
    await upload(applicant, ROSALBA.cv, writeLetter(ROSALBA));
    await upload(applicant, PROGRAM, await takePhoto(ROSALBA));
    expect(await applicant.read()).toMatch(/zeugnis\.pdf: Dieses Format können wir nicht lesen/);
    expect(await applicant.read()).toContain('Schon hochgeladen (3 von 10)');
    await applicant.inspect('public-documents-refused');
    await applicant.press('Speichern und weiter');

    await applicant.seeHeading('Prüfen und senden');
    expect(await applicant.read()).toContain(ROSALBA.answer);
    await applicant.inspect('public-check');
    await applicant.press('Bewerbung absenden');
    await applicant.seeHeading('Ihre Bewerbung ist angekommen');
    await applicant.inspect('public-receipt');
    receiptNumber = await applicant.page.locator('.app-receipt__number').innerText();
    const address = await applicant.page.getByRole('link', { name: /\/status\// }).innerText();
    await applicant.leave();

    const later = await stage.arrive(360);
    await later.open(address);
    expect(await later.read()).toContain(receiptNumber);
    await later.inspect('public-status');
  });

  chapter('takes further applications by REST', async () => {
    const answers = [
      await applyByRest(stage.origin, TITLE, TAAVI),
      await applyByRest(stage.origin, TITLE, HINNERK),
    ];

    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  });

  chapter('lets the neutral office check, correct, withhold and release', async () => {
    neutral = await stage.enter('office', 'neutral');
    await untilChecked(stage.owner);
    await neutral.open('/office');
    await neutral.inspect('office-home-neutral');
    await neutral.follow('Unterlagen prüfen');
    await neutral.see('kein lesbarer Text');
    await neutral.inspect('office-documents');

    await openDocument(neutral, receiptNumber, 'Unterlage 2');
    const source = await neutral.readSource();
    const missing = [ROSALBA.person.lastName, ROSALBA.person.street, ROSALBA.person.email].filter(
      (value) => !source.includes(value),
    );
    // What the committee must never see does stand here.
    expect(missing).toEqual([]);
    expect(await readBlindVersion(neutral)).not.toContain(ROSALBA.person.lastName);
    expect(await readBlindVersion(neutral)).toContain(RARE_HOBBY);
    await neutral.inspect('office-document');
    await redactByHand(neutral, RARE_HOBBY, 'Herkunft und Sprache');
    expect(await readBlindVersion(neutral)).not.toContain(RARE_HOBBY);
    expect(await neutral.read()).toContain('Von Hand ergänzt');
    await neutral.press('Blindversion freigeben');

    await openDocument(neutral, receiptNumber, 'Unterlage 3');
    await neutral.inspect('office-document-photo');
    await withhold(neutral, /^Nicht sicher lesbar/);
    expect(await releaseTheRest(neutral)).toBe(6);
    await neutral.inspect('office-documents-empty');
    await untilChecked(stage.owner);
  });

  // The same search that finds nothing at the committee's: here it finds everybody.
  chapter('shows the neutral office who applied', async () => {
    const office = await crawl(neutral.context.request, stage.origin, '/office');

    const hidden = CANARIES.filter((value) => findLeaks(office, [value]).length === 0);
    expect(hidden).toEqual([]);
  });

  chapter('opens scoring when the clerk closes the intake', async () => {
    await clerk.open('/office');
    await clerk.follow(TITLE);
    await takeStep(clerk, 'Annahme schließen', 'Annahme geschlossen');
    await clerk.inspect('office-procedure-closed');
    await takeStep(clerk, 'Bewertung öffnen', 'in Bewertung');
    await clerk.inspect('office-procedure-scoring');
  });

  chapter('shows nobody else before the own sheet is sealed', async () => {
    raters = await gatherRaters(stage);
    const { chair, member1 } = raters;
    await inspectScoring(chair, TITLE);
    await scoreAllFiles(chair, TITLE, 'So sieht es der Vorsitz.');
    await scoreAllFiles(member1, TITLE, 'So sieht es das Erstmitglied.');
    await member1.follow('Bewertungsbogen');
    await member1.inspect('committee-sheet');
    await sealSheet(chair);

    const before = await crawl(member1.context.request, stage.origin, '/committee');
    expect(before.length).toBeGreaterThan(10);
    expect(findLeaks(before, ['So sieht es der Vorsitz.'])).toEqual([]);
    await sealSheet(member1);
    const after = await crawl(member1.context.request, stage.origin, '/committee');
    expect(findLeaks(after, ['So sieht es der Vorsitz.'])).toHaveLength(1);
    await member1.inspect('committee-sheet-sealed');
  });

  chapter('lets the chair seal what all have sealed', async () => {
    const { chair, member2 } = raters;
    await scoreAllFiles(member2, TITLE, 'So sieht es das Zweitmitglied.');
    await member2.follow('Blindakten');
    await member2.inspect('committee-files');
    await sealSheet(member2);
    await chair.open('/committee');
    await chair.follow(TITLE);
    await chair.follow('Entscheidung');
    await chair.inspect('committee-decision-waiting');
    await chair.press(/Zusammenführung öffnen/);
    await chair.inspect('committee-decision');
    await chair.follow('Ergebnis versiegeln');
    await chair.inspect('committee-decision-seal');
    await chair.press('Endgültig versiegeln');
    await chair.see('Das Ergebnis ist versiegelt');
    await chair.inspect('committee-decision-sealed');
    await chair.follow('Auswahlvermerk öffnen');
    await chair.inspect('committee-record');
  });

  chapter('has shown the committee nothing that tells who applied', async () => {
    const committee = await Promise.all(
      [raters.chair, raters.member1, raters.member2].map(({ context }) =>
        crawl(context.request, stage.origin, '/committee'),
      ),
    );

    expect(committee.map((pages) => findLeaks(pages, [...CANARIES, RARE_HOBBY]))).toEqual([[], [], []]);
  });

  chapter('reveals the invited when two persons approve', async () => {
    const { member1 } = raters;
    await member1.open('/committee');
    await member1.follow(TITLE);
    await member1.follow('Aufdeckung');
    await member1.see('Noch nicht aufgedeckt');
    await member1.inspect('committee-revealed-empty');
    await clerk.open('/office');
    await clerk.follow(TITLE);
    await clerk.seeHeading('Aufdeckung');
    await clerk.inspect('office-reveal');
    const approvals = clerk.page.url();
    const secondWindow = await clerk.context.newPage();
    await secondWindow.goto(approvals);
    await clerk.press('Der Aufdeckung zustimmen');
    await clerk.see('Es fehlt noch die Zustimmung der anderen Seite.');
    await secondWindow.getByRole('button', { name: 'Der Aufdeckung zustimmen' }).click();
    await untilVisible(
      secondWindow.getByText(/liegt schon eine Zustimmung vor|Sie haben schon zugestimmt\. Die zweite/),
    );

    await neutral.open(approvals);
    await neutral.press('Der Aufdeckung zustimmen');
    await neutral.see('Die Aufdeckung ist geschehen.');
    await clerk.open(approvals);
    await clerk.follow('Eingeladene anzeigen');
    await clerk.inspect('office-revealed');

    await member1.follow('Aufdeckung');
    await member1.inspect('committee-revealed');
    const source = await member1.readSource();
    const shown = APPLICANTS.filter(({ person }) => source.includes(person.lastName));
    expect(shown.map(({ person }) => person.lastName)).toEqual(INVITED.map(({ person }) => person.lastName));
    const pages = await crawl(member1.context.request, stage.origin, '/committee');
    expect(findLeaks(pages, listIdentityValues(HINNERK))).toEqual([]);
  });

  chapter('lets the auditor prove that nobody has altered the log', async () => {
    const auditor = await stage.enter('audit', 'auditor');
    await auditor.inspect('audit-log');
    await auditor.page.getByText('Einträge filtern').click();
    await auditor.choose('Ereignis', 'Aufdeckung zugestimmt');
    await auditor.press('Filtern');
    await auditor.see(/^2 Einträge/);
    await auditor.inspect('audit-log-filtered');
    await auditor.follow('Kette prüfen');
    await auditor.seeHeading('Die Kette ist unversehrt');
    await auditor.inspect('audit-chain');
    await auditor.follow('Zurück zum Protokoll');

    const file = await exportLog(auditor, stage.folder);
    const intact = await verifyLog(file);
    const sequence = await tamper(file, 'decision.sealed');
    const altered = await verifyLog(file);

    expect(intact).toMatchObject({ exitCode: 0 });
    expect(intact.output).toMatch(/^INTACT: \d+ entries/);
    expect(altered).toEqual({ exitCode: 1, output: `NOT INTACT: entry ${String(sequence)} was altered.\n` });
  });

  chapter('met no page with an accessibility fault', async () => {
    await inspectOtherPages(stage);

    expect(stage.inspector.listFaults()).toEqual({});
    expect(stage.inspector.listNames().length).toBeGreaterThanOrEqual(57);
  });
});
