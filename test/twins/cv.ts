import { toAge, toBirthDate, toEmail, toGermanDate, toHandle, type Applicant } from './applicant.js';
import type { Choices } from './choices.js';
import { toFullName } from './full-name.js';
import type { Merits, Stay } from './merits.js';
import type { Content, Paper, Station } from './paper.js';
import { toPeriod } from './periods.js';
import { fill, PROFILES, type Template } from './wording.js';

function section(choices: Choices, ...titles: readonly [string, ...string[]]): Content {
  return { kind: 'section', text: choices.pick(titles) };
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
    [
      birthLabel,
      `${toBirthDate(birth, choices.next(5))}${placeForm === 0 ? '' : ` in ${origin.birthPlace}`}`,
    ],
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

export function writeCv(applicant: Applicant, merits: Merits, choices: Choices): Omit<Paper, 'author'> {
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
