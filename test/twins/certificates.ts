import { toBirthDate, toGermanDate, type Applicant } from './applicant.js';
import type { Choices } from './choices.js';
import { toFullName } from './full-name.js';
import type { Merits } from './merits.js';
import type { Paper } from './paper.js';
import {
  FAREWELLS,
  fill,
  INTERNSHIP_OPENINGS,
  JUDGEMENTS,
  REPORT_REMARKS,
  VOLUNTEER_PRAISE,
  VOLUNTEER_SENTENCES,
  type Template,
} from './wording.js';

export function writeReport(applicant: Applicant, merits: Merits, choices: Choices): Omit<Paper, 'author'> {
  const year = 2025 - applicant.years;
  const { birth, origin, sex, religion } = applicant;
  const remarks = choices.pickSome(REPORT_REMARKS, 3).map((remark) => fill(remark, applicant));
  const religionRow = [religion.subject, merits.grades[0]?.[1] ?? 'gut'];
  const position = choices.next(merits.grades.length);
  const rows = merits.grades.map(([subject, grade]) => [subject, grade]);
  const isPaired = choices.isChosen();
  const subjects = [...rows.slice(0, position), religionRow, ...rows.slice(position)];
  return {
    fileTitle: 'Zeugnis',
    photo: null,
    aside: [],
    main: [
      { kind: 'line', text: merits.school },
      { kind: 'title', text: choices.pick(['Zeugnis', 'Halbjahreszeugnis', 'Abgangszeugnis']) },
      { kind: 'line', text: `Schuljahr ${year}/${year + 1}` },
      {
        kind: 'fields',
        rows: [
          ['Name, Vorname', toFullName(applicant, 1)],
          ['Geburtsdatum', toBirthDate(birth, choices.next(5))],
          ['Geburtsort', origin.birthPlace],
          ['Geschlecht', sex === 'female' ? 'weiblich' : 'männlich'],
        ],
      },
      isPaired && subjects.length % 2 === 0
        ? { kind: 'grid', header: ['Fach', 'Note', 'Fach', 'Note'], rows: pairUp(subjects) }
        : { kind: 'grid', header: ['Fach', 'Note'], rows: subjects },
      { kind: 'line', text: `Fehlstunden: ${choices.next(20)}, davon unentschuldigt: 0` },
      { kind: 'text', text: `Bemerkungen: ${remarks.join(' ')}` },
      { kind: 'line', text: `Dortmund, ${toGermanDate(`${year + 1}-01-30`)}` },
      { kind: 'gap' },
      {
        kind: 'line',
        text: `${choices.pick(['Holger Bußmann', 'Sabine Paschke', 'Dieter Wischnewski'])}, Schulleitung`,
      },
    ],
  };
}

function pairUp(rows: readonly (readonly string[])[]): string[][] {
  const half = rows.length / 2;
  return rows.slice(0, half).map((row, index) => [...row, ...(rows[half + index] ?? [])]);
}

export function writeInternship(
  applicant: Applicant,
  merits: Merits,
  choices: Choices,
): Omit<Paper, 'author'> {
  const stay =
    merits.stays.find(({ months, tasks }) => months !== null && tasks.length > 0) ?? merits.voluntary;
  const year = stay.startYear - applicant.years;
  const [from, to] = [`0${1 + choices.next(9)}.05.${year}`, `${20 + choices.next(9)}.05.${year}`];
  const adapt = (template: Template): string =>
    fill(template, applicant)
      .replace('<from>', from)
      .replace('<to>', to)
      .replace('<field>', stay.what)
      .replace('<employer>', stay.place);
  const judgements = choices.pickSome(JUDGEMENTS, 4).map(adapt);
  return {
    fileTitle: choices.pick(['Praktikumsbescheinigung', 'Praktikumszeugnis']),
    photo: null,
    aside: [],
    main: [
      { kind: 'line', text: stay.place },
      {
        kind: 'title',
        text: choices.pick(['Bescheinigung', 'Praktikumszeugnis', 'Praktikumsbescheinigung']),
      },
      { kind: 'text', text: adapt(choices.pick(INTERNSHIP_OPENINGS)) },
      {
        kind: 'line',
        text: choices.pick([
          'Zu den Aufgaben gehörten:',
          'Tätigkeiten:',
          'Folgende Arbeiten wurden übertragen:',
        ]),
      },
      { kind: 'list', items: stay.tasks },
      { kind: 'text', text: judgements.slice(0, 2).join(' ') },
      { kind: 'text', text: judgements.slice(2).join(' ') },
      { kind: 'text', text: adapt(choices.pick(FAREWELLS)) },
      { kind: 'line', text: `Dortmund, ${to}` },
      { kind: 'gap' },
      {
        kind: 'line',
        text: `${choices.pick(['Uwe Pohlmeier', 'Torsten Feldhoff', 'Birgit Lindemann'])}, Ausbildungsleitung`,
      },
    ],
  };
}

export function writeVolunteer(
  applicant: Applicant,
  merits: Merits,
  choices: Choices,
): Omit<Paper, 'author'> {
  const adapt = (template: Template): string =>
    fill(template, applicant).replace('<hours>', String(merits.hours));
  return {
    fileTitle: 'Ehrenamt',
    photo: null,
    aside: [],
    main: [
      { kind: 'centred', text: merits.voluntary.place },
      { kind: 'title', text: choices.pick(['Urkunde', 'Ehrenamtsnachweis', 'Bescheinigung']) },
      { kind: 'centred', text: 'Wir danken' },
      { kind: 'centred', text: toFullName(applicant, 0) },
      { kind: 'centred', text: `geboren am ${toGermanDate(applicant.birth)}` },
      { kind: 'text', text: adapt(choices.pick(VOLUNTEER_PRAISE)) },
      { kind: 'list', items: merits.voluntary.tasks },
      { kind: 'text', text: choices.pickSome(VOLUNTEER_SENTENCES, 3).map(adapt).join(' ') },
      { kind: 'centred', text: `${applicant.address.city}, im Juni ${2026 - applicant.years}` },
      { kind: 'gap' },
      { kind: 'centred', text: `${choices.pick(['Thorsten Wiese', 'Monika Dahlhaus'])}, Vorstand` },
    ],
  };
}

export function writeLanguage(
  applicant: Applicant,
  _merits: Merits,
  choices: Choices,
): Omit<Paper, 'author'> {
  const level = choices.pick(['B1', 'B2', 'C1']);
  const parts = ['Lesen', 'Hören', 'Schreiben', 'Sprechen', 'Sprachbausteine'];
  const { name, birth, origin } = applicant;
  return {
    fileTitle: 'Sprachzertifikat',
    photo: null,
    aside: [],
    main: [
      { kind: 'line', text: 'Sprachprüfungen' },
      { kind: 'title', text: `Zertifikat ${choices.pick(['Englisch', 'Deutsch', 'Französisch'])} ${level}` },
      {
        kind: 'fields',
        rows: [
          ['Name', name.last],
          ['Vorname', name.first],
          ['Geburtsdatum', toGermanDate(birth)],
          ['Geburtsort', origin.birthPlace],
        ],
      },
      {
        kind: 'text',
        text: `Schriftliche und mündliche Prüfung wurden abgelegt. Gemeinsamer Europäischer Referenzrahmen: Stufe ${level}.`,
      },
      {
        kind: 'grid',
        header: ['Prüfungsteil', 'Punkte', 'von'],
        rows: parts.map((part) => [part, String(20 + choices.next(50)), '75']),
      },
      { kind: 'line', text: `Prädikat: ${choices.pick(['gut', 'sehr gut', 'befriedigend'])}` },
      { kind: 'line', text: `Prüfungsdatum: ${toGermanDate(`${2025 - applicant.years}-06-14`)}` },
      { kind: 'line', text: 'Prüfungszentrum: VHS Dortmund' },
      { kind: 'gap' },
      { kind: 'line', text: `${choices.pick(['Holger Paschke', 'Renate Vogt'])}, Prüfungsleitung` },
    ],
  };
}
