import type { NewAccount, NewCity } from '../../accounts/create-city.adapter.js';
import type { Role } from '../../policy/permissions.js';

/** For trying out on the own machine only; the demo listens on loopback. */
export const DEMO_PASSWORD = 'blindakte-demo-2026';

const STAFF: readonly (readonly [name: string, displayName: string, role: Role])[] = [
  ['betrieb', 'Kim Betrieb', 'administrator'],
  ['sachbearbeitung', 'Sascha Sachbearbeitung', 'hr-clerk'],
  ['neutral', 'Nico Neutral', 'neutral-office'],
  ['vorsitz', 'Vero Vorsitz', 'committee-chair'],
  ['kommission1', 'Kim Kommission', 'committee-member'],
  ['kommission2', 'Toni Kommission', 'committee-member'],
  ['beteiligte', 'Bente Beteiligung', 'statutory-body'],
  ['pruefung', 'Pat Prüfung', 'auditor'],
];

export interface DemoCity extends NewCity {
  readonly accounts: readonly NewAccount[];
}

export const DEMO_CITIES: readonly DemoCity[] = [
  demoCity('herne', 'Stadt Herne'),
  demoCity('oberhausen', 'Stadt Oberhausen'),
];

/** The address with which a demo account logs in, e.g. `vorsitz@herne.example`. */
export function demoEmail(name: string, citySlug: string): string {
  return `${name}@${citySlug}.example`;
}

function demoCity(slug: string, name: string): DemoCity {
  const accounts = STAFF.map(([account, displayName, role]) => ({
    email: demoEmail(account, slug),
    displayName,
    password: DEMO_PASSWORD,
    roles: [role],
  }));
  return { slug, name, accounts };
}

export interface DemoProcedure {
  readonly citySlug: string;
  readonly title: string;
  readonly occupation: string;
  readonly description: string;
  readonly vacancies: number;
  readonly invitations: number;
  /** Keys of the criteria library. */
  readonly criteria: readonly string[];
  /** How far the demo takes it. */
  readonly goal: 'open' | 'scoring' | 'revealed';
  /** Which eight of the 24 people apply. */
  readonly firstPerson: number;
}

export const DEMO_PROCEDURES: readonly DemoProcedure[] = [
  {
    citySlug: 'herne',
    title: 'Verwaltungsfachangestellte (m/w/d) 2027',
    occupation: 'Verwaltungsfachangestellte:r',
    description:
      'Sie beraten Menschen im Bürgerbüro, bearbeiten Anträge und lernen alle Ämter kennen. Die Ausbildung dauert drei Jahre und beginnt am 1. September 2027.',
    vacancies: 4,
    invitations: 6,
    criteria: ['service-orientation', 'reliability', 'intercultural-competence'],
    goal: 'open',
    firstPerson: 0,
  },
  {
    citySlug: 'herne',
    title: 'Fachinformatik Systemintegration (m/w/d) 2027',
    occupation: 'Fachinformatiker:in',
    description:
      'Sie richten Arbeitsplätze ein, betreuen das Netz der Stadt und helfen, wenn etwas nicht läuft. Die Ausbildung dauert drei Jahre.',
    vacancies: 2,
    invitations: 3,
    criteria: ['motivation', 'school-performance', 'team-work'],
    goal: 'scoring',
    firstPerson: 8,
  },
  {
    citySlug: 'oberhausen',
    title: 'Garten- und Landschaftsbau (m/w/d) 2027',
    occupation: 'Gärtner:in',
    description:
      'Sie pflegen Parks und Spielplätze, legen Wege an und pflanzen Bäume. Die Ausbildung dauert drei Jahre.',
    vacancies: 3,
    invitations: 3,
    criteria: ['motivation', 'reliability', 'team-work'],
    goal: 'revealed',
    firstPerson: 16,
  },
];
