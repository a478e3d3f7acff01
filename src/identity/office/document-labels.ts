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

interface ReasonText {
  readonly short: string;
  readonly advice: string;
}

// The codes are those of the pipeline's doubts and extraction failures, stored in `identity.document.reasons`.
const REASON_TEXTS: Readonly<Record<string, ReasonText>> = {
  'no-readable-text': {
    short: 'kein lesbarer Text',
    advice:
      'Diese Unterlage ist ein Scan oder Foto ohne lesbaren Text. Halten Sie sie zurück; die Kommission sieht dann „[nicht freigegeben]“. Das Lesen von Scans kommt mit der nächsten Version.',
  },
  'page-is-picture': {
    short: 'Seite ist ein Bild',
    advice:
      'Diese Seite ist ein Bild; was darauf steht, wurde nicht gelesen und fehlt in der Blindakte. Ist es wichtig, halten Sie die Unterlage zurück. Das Lesen von Scans kommt mit der nächsten Version.',
  },
  'unread-ink': {
    short: 'nicht alles gelesen',
    advice:
      'Auf der Seite steht etwas, das nicht als Text gelesen wurde (Stempel, Unterschrift, Handschrift). Prüfen Sie, ob für die Bewertung etwas fehlt.',
  },
  'text-layer-untrusted': {
    short: 'Text nicht verlässlich',
    advice:
      'Der gespeicherte Text passt nicht sicher zum Bild der Seite. Vergleichen Sie beide Seiten Wort für Wort.',
  },
  'low-confidence': {
    short: 'schlecht lesbar',
    advice: 'Teile waren schlecht lesbar. Vergleichen Sie das Original mit der Blindakte.',
  },
  'hidden-text': {
    short: 'unsichtbarer Text',
    advice: 'Das Original enthält unsichtbaren Text. Er wurde nicht übernommen; Sie müssen nichts tun.',
  },
  'hidden-identity-value': {
    short: 'verborgene Angaben zur Person',
    advice:
      'Im unsichtbaren Teil stehen Angaben zur Person. Sie wurden nicht übernommen; Sie müssen nichts tun.',
  },
  'too-many-pages': {
    short: 'zu viele Seiten',
    advice: 'Nicht alle Seiten wurden gelesen. Prüfen Sie, ob Wichtiges fehlt.',
  },
  'unsupported-content': {
    short: 'Inhalt nicht darstellbar',
    advice: 'Ein Teil des Inhalts lässt sich nicht darstellen. Prüfen Sie, ob Wichtiges fehlt.',
  },
  'unclear-name': {
    short: 'könnte ein Name sein',
    advice:
      'Ein Wort könnte der Name der Person sein. Es ist vorsorglich geschwärzt. Heben Sie die Schwärzung auf, wenn es ein gewöhnliches Wort ist.',
  },
  'unclear-finding': {
    short: 'unklare Fundstelle',
    advice:
      'Bei einer Stelle ist unklar, ob sie etwas verrät. Sie ist vorsorglich geschwärzt. Sehen Sie bei den Fundstellen nach.',
  },
  'leak-found': {
    short: 'Angabe zur Person noch lesbar',
    advice:
      'In der Blindakte ist noch eine Angabe zur Person lesbar. Suchen Sie sie in der Blindversion und schwärzen Sie sie unter „Noch etwas schwärzen“, bevor Sie freigeben.',
  },
  'rule-failed': {
    short: 'Prüfung unvollständig',
    advice: 'Eine Prüfregel ist nicht gelaufen. So kann niemand freigeben. Halten Sie die Unterlage zurück.',
  },
  'text-mismatch': {
    short: 'Kontrolle gescheitert',
    advice:
      'Die Kontroll-Lesung ergab einen anderen Text. So kann niemand freigeben. Halten Sie die Unterlage zurück.',
  },
  'unexpected-object': {
    short: 'Kontrolle gescheitert',
    advice:
      'Die Blindakte enthält etwas, das sie nicht enthalten darf. So kann niemand freigeben. Halten Sie die Unterlage zurück.',
  },
  'unsupported-type': {
    short: 'Format nicht lesbar',
    advice: 'Dieses Format kann noch nicht gelesen werden. Halten Sie die Unterlage zurück.',
  },
  encrypted: {
    short: 'mit Passwort geschützt',
    advice: 'Die Datei ist mit einem Passwort geschützt. Halten Sie sie zurück.',
  },
  damaged: { short: 'Datei beschädigt', advice: 'Die Datei ist beschädigt. Halten Sie sie zurück.' },
  'too-large': { short: 'Datei zu groß', advice: 'Die Datei ist zu groß zum Lesen. Halten Sie sie zurück.' },
  'timed-out': {
    short: 'Lesen abgebrochen',
    advice: 'Das Lesen dauerte zu lange. Halten Sie die Unterlage zurück.',
  },
  'out-of-memory': {
    short: 'Lesen abgebrochen',
    advice: 'Das Lesen brauchte zu viel Speicher. Halten Sie die Unterlage zurück.',
  },
  'too-many-attempts': {
    short: 'Verarbeitung gescheitert',
    advice:
      'Die Verarbeitung ist mehrmals gescheitert. Halten Sie die Unterlage zurück und sagen Sie dem Betrieb Bescheid.',
  },
};

const UNKNOWN_REASON: ReasonText = {
  short: 'bitte durchsehen',
  advice: 'Die Prüfung hat einen Zweifel gemeldet. Vergleichen Sie das Original mit der Blindakte.',
};

/** Why a document waits, as it is stored: code, 0-based page or null, count. */
export interface StoredReason {
  readonly code: string;
  readonly page: number | null;
}

/** One word for the list; the most serious reason first would need a ranking, so the first stored one counts. */
export function nameReasons(reasons: readonly StoredReason[]): string {
  const names = new Set(reasons.map(({ code }) => (REASON_TEXTS[code] ?? UNKNOWN_REASON).short));
  return names.size === 0 ? 'Durchsicht nötig' : [...names].join(', ');
}

/** What to do about each reason, with the page where it is known; each sentence once. */
export function adviseOn(reasons: readonly StoredReason[]): string[] {
  return [
    ...new Set(
      reasons.map(({ code, page }) => {
        const { advice } = REASON_TEXTS[code] ?? UNKNOWN_REASON;
        return page === null ? advice : `Seite ${page + 1}: ${advice}`;
      }),
    ),
  ];
}
