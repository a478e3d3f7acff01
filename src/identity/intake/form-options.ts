import type { CefrLevel, ExperienceKind } from '../../policy/application-form.js';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

const CHOOSE: SelectOption = { value: '', label: 'Bitte wählen' };

function toOptions(labels: readonly string[]): SelectOption[] {
  return [CHOOSE, ...labels.map((label) => ({ value: label, label }))];
}

/** School types of North Rhine-Westphalia and what stands for all others. */
export const SCHOOL_TYPE_OPTIONS = toOptions([
  'Hauptschule',
  'Realschule',
  'Sekundarschule',
  'Gesamtschule',
  'Gymnasium',
  'Berufskolleg',
  'Förderschule',
  'Abendschule oder Volkshochschule',
  'Hochschule',
  'Schule in einem anderen Land',
  'Andere Schule',
]);

/** Certificates from low to high, with the names that reports in North Rhine-Westphalia use (APO-S I, APO-GOSt). */
export const DEGREE_OPTIONS = toOptions([
  'Noch kein Abschluss',
  'Erster Schulabschluss (Hauptschulabschluss nach Klasse 9)',
  'Erweiterter Erster Schulabschluss (Hauptschulabschluss nach Klasse 10)',
  'Mittlerer Schulabschluss (Fachoberschulreife)',
  'Mittlerer Schulabschluss mit Qualifikation für die Oberstufe',
  'Fachhochschulreife (Fachabitur)',
  'Allgemeine Hochschulreife (Abitur)',
  'Abgeschlossene Berufsausbildung',
  'Hochschulabschluss',
  'Abschluss aus einem anderen Land',
]);

const KIND_NAMES: Readonly<Record<ExperienceKind, string>> = {
  internship: 'Praktikum',
  work: 'Arbeit, Nebenjob oder Ausbildung',
  volunteering: 'Ehrenamt',
};

export const KIND_OPTIONS: readonly SelectOption[] = [
  CHOOSE,
  ...Object.entries(KIND_NAMES).map(([value, label]) => ({ value, label })),
];

// Plain wording of the global scale of the Common European Framework of Reference (Council of Europe, 2001, 3.3).
const LEVEL_NAMES: Readonly<Record<CefrLevel, string>> = {
  A1: 'einzelne Wörter und Sätze',
  A2: 'einfache Gespräche',
  B1: 'Alltag und Arbeit',
  B2: 'sicher und spontan',
  C1: 'fließend, auch schwierige Texte',
  C2: 'wie eine Erstsprache',
};

export const LEVEL_OPTIONS: readonly SelectOption[] = [
  CHOOSE,
  ...Object.entries(LEVEL_NAMES).map(([value, name]) => ({ value, label: `${value} – ${name}` })),
];

/** The German name of a kind of experience; empty when none was chosen. */
export function nameKind(kind: string | undefined): string {
  return KIND_OPTIONS.find(({ value }) => value !== '' && value === kind)?.label ?? '';
}
