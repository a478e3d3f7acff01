import { findDocumentReason } from '../../policy/document-reasons.js';
import type { FindingCategory } from '../../policy/ids.js';

/** German names of the categories, for the neutral office. */
export const CATEGORY_NAMES: Readonly<Record<FindingCategory, string>> = {
  name: 'Name der Bewerberin oder des Bewerbers',
  contact: 'Kontakt und Anschrift',
  age: 'Alter',
  'age-proxy': 'Zeitangabe, die das Alter verrät',
  origin: 'Herkunft und Sprache',
  religion: 'Religion',
  gender: 'Geschlecht',
  family: 'Familie',
  disability: 'Gesundheit und Behinderung',
  politics: 'Politik und Gewerkschaft',
  'third-party': 'andere Person',
  identifier: 'Kennnummer',
};

export const ACTION_NAMES = {
  remove: 'wird geschwärzt',
  generalise: 'wird verallgemeinert',
  keep: 'bleibt stehen',
} as const;

/** Why a person lifts a redaction; codes, because the log may hold no free text. */
export const LIFT_REASONS: Readonly<Record<string, string>> = {
  'not-about-person': 'Die Stelle sagt nichts über die Person (Fehlalarm)',
  merit: 'Die Stelle beschreibt eine Leistung, die sichtbar bleiben muss',
  'required-by-job': 'Die Angabe gehört zum Anforderungsprofil',
};

/** Why a document never reaches the committee. */
export const WITHHOLD_REASONS: Readonly<Record<string, string>> = {
  unreadable: 'Nicht sicher lesbar (Scan, Foto, beschädigte Datei)',
  'wholly-identifying': 'Der ganze Inhalt verrät die Person',
  'not-relevant': 'Gehört nicht zur Bewerbung',
  'check-failed': 'Die automatische Prüfung ist gescheitert',
};

/** Why a document waits, as it is stored: code, 0-based page or null, count. */
export interface StoredReason {
  readonly code: string;
  readonly page: number | null;
}

/** One word for the list; the most serious reason first would need a ranking, so the first stored one counts. */
export function nameReasons(reasons: readonly StoredReason[]): string {
  const names = new Set(reasons.map(({ code }) => findDocumentReason(code).short));
  return names.size === 0 ? 'Durchsicht nötig' : [...names].join(', ');
}

/** What each reason means and what to do about it, with the page where it is known; each sentence once. */
export function adviseOn(reasons: readonly StoredReason[]): string[] {
  return [
    ...new Set(
      reasons.map(({ code, page }) => {
        const { cause, advice } = findDocumentReason(code);
        return `${page === null ? '' : `Seite ${page + 1}: `}${cause} ${advice}`;
      }),
    ),
  ];
}
