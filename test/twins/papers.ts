import { toAge, toEmail, toGermanDate, toHandle, type Applicant } from './applicant.js';
import type { Choices } from './choices.js';
import type { Merits, Stay } from './merits.js';
import { toPeriod } from './periods.js';
import {
  FAREWELLS,
  fill,
  INTERNSHIP_OPENINGS,
  JUDGEMENTS,
  LETTER_ENDINGS,
  LETTER_MIDDLES,
  LETTER_OPENINGS,
  OCCUPATIONS,
  PROFILES,
  REPORT_REMARKS,
  VOLUNTEER_PRAISE,
  VOLUNTEER_SENTENCES,
  type Template,
} from './wording.js';

export interface Station {
  readonly period: string;
  readonly title: string;
  readonly details: readonly string[];
  readonly tasks: readonly string[];
}

/** What a paper holds, before it is set in a layout. */
export type Content =
  | { readonly kind: 'title' | 'section' | 'text' | 'line' | 'centred'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'stations'; readonly rows: readonly Station[] }
  | {
      readonly kind: 'grid';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'address'; readonly side: 'left' | 'right'; readonly lines: readonly string[] }
  | { readonly kind: 'gap' };

export interface Paper {
  /** Name of the file without the name of the person. */
  readonly fileTitle: string;
  readonly photo: Applicant['photo'];
  /** Short matter that some layouts set in a narrow column: contact, languages, hobbies. */
  readonly aside: readonly Content[];
  readonly main: readonly Content[];
}

export const PAPER_KINDS = ['cv', 'letter', 'report', 'internship', 'volunteer', 'language'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

type Writer = (applicant: Applicant, merits: Merits, choices: Choices) => Paper;

const WRITERS: Readonly<Record<PaperKind, Writer>> = {
  cv: writeCv,
  letter: writeLetter,
  report: writeReport,
  internship: writeInternship,
  volunteer: writeVolunteer,
  language: writeLanguage,
};

/** Writes one paper; all draws come from `choices`, so that twins get the same wording. */
export function writePaper(kind: PaperKind, applicant: Applicant, merits: Merits, choices: Choices): Paper {
  return WRITERS[kind](applicant, merits, choices);
}

function section(choices: Choices, ...titles: readonly [string, ...string[]]): Content {
  return { kind: 'section', text: choices.pick(titles) };
}

function toFullName({ name }: Applicant, form: number): string {
  const initial = name.hasInitial ? ' M.' : '';
  if (form === 1) return `${name.last}, ${name.first}`;
  if (form === 2) return `${name.first}${initial} ${name.last}`.toLocaleUpperCase('de');
  return `${name.first}${initial} ${name.last}`;
}

/** Label and value of the personal data, in drawn order of the parts that every CV has. */
function toPersonalRows(applicant: Applicant, choices: Choices): [string, string][] {
  const { address, contact, origin, birth, disclosure, religion, family } = applicant;
  const { street, postalCode, city } = address;
  const birthLabel = choices.pick(['Geburtsdatum', 'Geboren am', 'geb.', 'Geburtsdatum:', 'Geboren:']);
  const mark = birthLabel.endsWith(':') ? ':' : choices.pick(['', ':']);
  const label = (...texts: readonly [string, ...string[]]): string =>
    choices.pick(texts).replace(/:$/u, '') + mark;
  const placeForm = choices.next(2);
  const rows: [string, string][] = [
    [label('Name', 'Vor- und Nachname', 'Name, Vorname'), toFullName(applicant, choices.next(3))],
    [label('Anschrift', 'Adresse', 'Wohnhaft in'), `${street}, ${postalCode} ${city}`],
    [label('Telefon', 'Mobil', 'Tel.'), contact.phone],
    [label('E-Mail', 'Mail', 'E-Mail-Adresse'), toEmail(applicant)],
    [birthLabel, `${toGermanDate(birth)}${placeForm === 0 ? '' : ` in ${origin.birthPlace}`}`],
  ];
  if (placeForm === 0) rows.push([label('Geburtsort'), origin.birthPlace]);
  if (choices.isChosen()) rows.push([label('Profil', 'Instagram', 'Web'), toHandle(applicant)]);
  const optional: readonly [boolean, string, string][] = [
    [disclosure.age, label('Alter'), `${toAge(birth)} Jahre`],
    [
      disclosure.nationality,
      label('Staatsangehörigkeit', 'Nationalität', 'Staatsbürgerschaft'),
      origin.nationality,
    ],
    [disclosure.family, label('Familienstand'), family],
    [disclosure.confession, label('Konfession', 'Religion', 'Bekenntnis'), religion.confession],
  ];
  for (const [isShown, title, value] of optional) if (isShown) rows.push([title, value]);
  return rows;
}

function toLanguageRows({ origin }: Applicant, merits: Merits, choices: Choices): [string, string][] {
  const word = choices.pick(['Muttersprache', 'Muttersprache', 'muttersprachlich', 'Erstsprache']);
  const own = merits.languages.map((language, index): [string, string] => [
    language,
    index === origin.motherTongue ? word : 'C2',
  ]);
  return [...own, ...merits.otherLanguages.map(([language, level]): [string, string] => [language, level])];
}

function toLanguages(applicant: Applicant, merits: Merits, choices: Choices): Content {
  const rows = toLanguageRows(applicant, merits, choices);
  switch (choices.next(4)) {
    case 0:
      return { kind: 'fields', rows };
    case 1:
      return { kind: 'list', items: rows.map(([language, level]) => `${language} (${level})`) };
    case 2:
      return { kind: 'list', items: rows.map(([language, level]) => `${language}: ${level}`) };
    default:
      return { kind: 'text', text: rows.map(([language, level]) => `${language} (${level})`).join(', ') };
  }
}

const POSITIONS: readonly Template[] = [
  '{Praktikantin|Praktikant} im Bereich <field>',
  'Praktikum, <field>',
  'Aushilfe, <field>',
  '{Praktikantin|Praktikant}, <field>',
  'Schülerpraktikum im Bereich <field>',
  'Nebenjob als {Aushilfsverkäuferin|Aushilfsverkäufer}, <field>',
  '{Ferienhelferin|Ferienhelfer} im Bereich <field>',
  'Minijob: {Mitarbeiterin|Mitarbeiter} in der <field>',
  'Betriebspraktikum <field>',
  'Freiwilliges Praktikum im Bereich <field>',
];

const OFFICES: readonly Template[] = [
  '{Jugendgruppenleiterin|Jugendgruppenleiter}',
  '{Trainerin|Trainer} der Kinderturngruppe',
  '{Kassenwartin|Kassenwart}',
  'Ausgabe und Lager',
  '{Klassensprecherin|Klassensprecher}',
  '{Schulsanitäterin|Schulsanitäter}',
  '{Streitschlichterin|Streitschlichter} und Pate',
  '{Betreuerin|Betreuer} in der Ferienfreizeit',
  'Übungsdienst und Gerätepflege',
  '{Helferin|Helfer} beim Sommerfest',
];

function toStation(
  applicant: Applicant,
  merits: Merits,
  stay: Stay,
  choices: Choices,
  titles: readonly Template[],
): Station {
  const form = choices.next(5);
  const title = fill(choices.pick(titles), applicant).replace('<field>', stay.what);
  const isSchool = stay.tasks.length === 0;
  const degree = stay.place === merits.school ? [`Abschluss: ${merits.degree}`] : [];
  const period = toPeriod(stay, applicant.years, form);
  if (isSchool) return { period, title: stay.place, details: degree, tasks: [] };
  return choices.isChosen()
    ? { period, title, details: [stay.place], tasks: stay.tasks }
    : { period, title: `${title}, ${stay.place}`, details: [], tasks: stay.tasks };
}

function writeCv(applicant: Applicant, merits: Merits, choices: Choices): Paper {
  const schools = merits.stays.filter(({ tasks }) => tasks.length === 0);
  const jobs = merits.stays.filter(({ tasks }) => tasks.length > 0);
  const stations = (stays: readonly Stay[], titles: readonly Template[]): Content => ({
    kind: 'stations',
    rows: stays.map((stay) => toStation(applicant, merits, stay, choices, titles)),
  });
  const profile = fill(choices.pick(PROFILES), applicant)
    .replace('<field>', merits.field)
    .replace('<hobby>', merits.hobbies[0] ?? '');
  const nameForm = choices.pick([0, 2, 3]);
  const head: Content[] =
    nameForm === 3
      ? [{ kind: 'title', text: 'Lebenslauf' }]
      : choices.isChosen()
        ? [
            { kind: 'title', text: toFullName(applicant, nameForm) },
            { kind: 'line', text: 'Lebenslauf' },
          ]
        : [
            { kind: 'title', text: 'Lebenslauf' },
            { kind: 'line', text: toFullName(applicant, nameForm) },
          ];
  return {
    fileTitle: 'Lebenslauf',
    photo: applicant.photo,
    aside: [
      section(choices, 'Persönliche Daten', 'Zur Person', 'Kontakt', 'Angaben zur Person'),
      { kind: 'fields', rows: toPersonalRows(applicant, choices) },
      section(choices, 'Sprachen', 'Sprachkenntnisse'),
      toLanguages(applicant, merits, choices),
      section(choices, 'Hobbys', 'Interessen'),
      { kind: 'text', text: merits.hobbies.join(', ') },
    ],
    main: [
      ...head,
      ...(choices.isChosen() ? [{ kind: 'text', text: profile } as const] : []),
      section(choices, 'Schulbildung', 'Schulischer Werdegang', 'Bildungsweg'),
      stations(schools, ['-']),
      section(choices, 'Praktische Erfahrung', 'Praktika', 'Berufserfahrung'),
      stations(jobs, POSITIONS),
      section(choices, 'Ehrenamt', 'Engagement'),
      stations([merits.voluntary], OFFICES),
      section(choices, 'Kenntnisse', 'Weitere Kenntnisse', 'IT und Sonstiges'),
      { kind: 'list', items: merits.skills },
      { kind: 'line', text: `${applicant.address.city}, ${toGermanDate(`${2026 - applicant.years}-10-27`)}` },
      { kind: 'line', text: toFullName(applicant, 0) },
    ],
  };
}

function writeLetter(applicant: Applicant, merits: Merits, choices: Choices): Paper {
  const { street, postalCode, city } = applicant.address;
  const stay = merits.stays.at(-1);
  const adapt = (template: Template): string =>
    fill(template, applicant)
      .replace('<school>', merits.school)
      .replace('<employer>', stay?.place ?? '')
      .replace('<tasks>', stay?.tasks.join(', ') ?? '')
      .replace('<task>', stay?.tasks[0] ?? '')
      .replace('<hobby>', merits.hobbies[0] ?? '');
  const contact = [applicant.contact.phone, toEmail(applicant)];
  const subject = `${choices.pick(['Bewerbung um einen Ausbildungsplatz', 'Bewerbung um eine Ausbildung'])} ${adapt(choices.pick(OCCUPATIONS))}`;
  const middles = choices.pickSome(LETTER_MIDDLES, 4).map(adapt);
  return {
    fileTitle: 'Anschreiben',
    photo: null,
    aside: [],
    main: [
      {
        kind: 'address',
        side: choices.pick(['left', 'right']),
        lines: [toFullName(applicant, 0), street, `${postalCode} ${city}`, ...contact],
      },
      { kind: 'gap' },
      {
        kind: 'address',
        side: 'left',
        lines: ['Stadt Oberhausen', 'Ausbildungsleitung', 'Friedensplatz 5', '46047 Oberhausen'],
      },
      { kind: 'address', side: 'right', lines: [`${city}, ${toGermanDate('2026-11-07')}`] },
      { kind: 'gap' },
      { kind: 'section', text: subject },
      { kind: 'line', text: 'Sehr geehrte Damen und Herren,' },
      { kind: 'text', text: adapt(choices.pick(LETTER_OPENINGS)) },
      { kind: 'text', text: middles.slice(0, 2).join(' ') },
      { kind: 'text', text: middles.slice(2).join(' ') },
      { kind: 'text', text: adapt(choices.pick(LETTER_ENDINGS)) },
      { kind: 'line', text: 'Mit freundlichen Grüßen' },
      { kind: 'gap' },
      { kind: 'line', text: toFullName(applicant, 0) },
    ],
  };
}

function writeReport(applicant: Applicant, merits: Merits, choices: Choices): Paper {
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
          ['Geburtsdatum', toGermanDate(birth)],
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

function writeInternship(applicant: Applicant, merits: Merits, choices: Choices): Paper {
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

function writeVolunteer(applicant: Applicant, merits: Merits, choices: Choices): Paper {
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

function writeLanguage(applicant: Applicant, _merits: Merits, choices: Choices): Paper {
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
