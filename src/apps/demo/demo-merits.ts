import type { Qualification } from '../../policy/application-form.js';
import type { DemoPerson } from './demo-people.js';

interface Post {
  readonly kind: 'internship' | 'work' | 'volunteering';
  readonly employer: string;
  readonly field: string;
  readonly tasks: readonly string[];
  readonly months: number;
}

const POSTS: readonly Post[] = [
  {
    kind: 'internship',
    employer: 'Bürgerbüro Mitte',
    field: 'Verwaltung',
    tasks: ['Anträge sortieren und ablegen', 'Termine am Empfang vergeben'],
    months: 1,
  },
  {
    kind: 'internship',
    employer: 'Rechenzentrum Emscher',
    field: 'Informatik',
    tasks: ['Arbeitsplätze einrichten', 'Tickets aufnehmen und priorisieren'],
    months: 1,
  },
  {
    kind: 'work',
    employer: 'Buchhandlung Leseinsel',
    field: 'Einzelhandel',
    tasks: ['Kasse führen', 'Bestellungen annehmen'],
    months: 14,
  },
  {
    kind: 'volunteering',
    employer: 'Freiwillige Feuerwehr Süd',
    field: 'Jugendfeuerwehr',
    tasks: ['Übungen vorbereiten', 'Gerätekunde erklären'],
    months: 26,
  },
  {
    kind: 'internship',
    employer: 'Stadtgärtnerei',
    field: 'Grünpflege',
    tasks: ['Beete anlegen', 'Bewässerung prüfen'],
    months: 1,
  },
  {
    kind: 'volunteering',
    employer: 'Repair-Café Nord',
    field: 'Technik',
    tasks: ['Kleingeräte zerlegen und prüfen', 'Besucher beraten'],
    months: 11,
  },
  {
    kind: 'work',
    employer: 'Bäckerei Morgenrot',
    field: 'Verkauf',
    tasks: ['Kundschaft bedienen', 'Auslage gestalten'],
    months: 9,
  },
  {
    kind: 'internship',
    employer: 'Ingenieurbüro Brückenbau West',
    field: 'Tiefbau',
    tasks: ['Aufmaß auf der Baustelle', 'Pläne falten und verteilen'],
    months: 2,
  },
];

const SUBJECTS = [
  'Deutsch',
  'Mathematik',
  'Englisch',
  'Informatik',
  'Physik',
  'Gesellschaftslehre',
  'Kunst',
  'Sport',
];

const ANSWERS: readonly string[] = [
  'Ich habe im Praktikum gemerkt, dass ich gern mit Menschen arbeite und dabei genau sein kann. In der Schülerzeitung plane ich die Ausgaben und halte die Fristen ein.',
  'Mir macht es Freude, Fehler zu suchen, bis etwas läuft. Für unsere Schule habe ich mit zwei anderen den Vertretungsplan auf Papier durch eine Anzeige ersetzt.',
  'In meiner Gruppe sprechen wir fünf Sprachen. Ich achte darauf, dass alle mitkommen, und erkläre Dinge lieber zweimal. Das möchte ich auch am Schalter tun.',
  'Ich arbeite gern draußen und sehe abends, was geschafft ist. Im Repair-Café habe ich gelernt, erst zu fragen und dann zu schrauben.',
];

/** A question of the procedure, to which every demo applicant gives an answer. */
export interface DemoQuestion {
  readonly criterionId: string;
  readonly question: string;
}

/** What the n-th applicant of the demo achieved; different for each, the same at every start. */
export function meritsOf(
  person: DemoPerson,
  index: number,
  questions: readonly DemoQuestion[],
): Qualification {
  const posts = [pick(POSTS, index), pick(POSTS, index * 3 + 2)].filter(
    (post, i, all) => all.indexOf(post) === i,
  );
  return {
    education: [{ schoolType: person.schoolType, degree: person.degree }],
    subjects: SUBJECTS.map((subject, i) => ({
      subject,
      grade: String(1 + ((index + i * 2 + (index % 3)) % 4)),
    })),
    languages: [
      { language: 'Deutsch', level: person.motherTongue === null ? 'C2' : pick(['B2', 'C1', 'C2'], index) },
      { language: 'Englisch', level: pick(['B1', 'B2', 'C1'], index) },
      ...(person.motherTongue === null || person.motherTongue === 'Englisch'
        ? []
        : [{ language: person.motherTongue, level: 'C2' }]),
    ],
    experience: posts,
    answers: questions.map((question, i) => ({ ...question, answer: pick(ANSWERS, index + i) })),
  };
}

/** The element at `index`, counted around. */
export function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
