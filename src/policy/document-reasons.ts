/** What a code says to people. Whole sentences in German, without any word of the document. */
export interface DocumentReason {
  /** For a list: two or three words. */
  readonly short: string;
  /** What is the matter. */
  readonly cause: string;
  /** What the neutral office does about it; empty where nothing is to be done. */
  readonly advice: string;
}

const NOBODY_CAN_RELEASE = 'So kann niemand freigeben. Halten Sie die Unterlage zurück.';
const WITHHOLD = 'Halten Sie die Unterlage zurück.';

/**
 * Why a document waits for a person or cannot be read, by the codes of the pipeline's doubts and failures.
 *
 * The one source for the command line and for the pages of the neutral office, which must not load the pipeline.
 */
export const DOCUMENT_REASONS = {
  'no-readable-text': {
    short: 'kein lesbarer Text',
    cause: 'Es wurde kein lesbarer Text gefunden.',
    advice:
      'Steht auf dem Original etwas Wichtiges, halten Sie die Unterlage zurück und bitten Sie um eine bessere Aufnahme; ein Bewerbungsfoto halten Sie immer zurück.',
  },
  'ocr-failed': {
    short: 'Bild nicht gelesen',
    cause: 'Ein Bild konnte nicht gelesen werden; was darauf steht, fehlt in der Blindakte.',
    advice: 'Ist es für die Bewertung wichtig, halten Sie die Unterlage zurück.',
  },
  'unread-ink': {
    short: 'nicht alles gelesen',
    cause: 'Auf der Seite steht etwas, das nicht als Text gelesen werden konnte (zum Beispiel Handschrift).',
    advice: 'Prüfen Sie, ob für die Bewertung etwas fehlt.',
  },
  'unread-word': {
    short: 'Wort nicht lesbar',
    cause:
      'Ein Wort, das zu einer Leistung gehören kann (zum Beispiel eine Note oder eine Aufgabe), war nicht lesbar und fehlt in der Blindakte.',
    advice: 'Sehen Sie im Original nach, ob es für die Bewertung wichtig ist.',
  },
  'text-layer-untrusted': {
    short: 'Text nicht verlässlich',
    cause: 'Der gespeicherte Text passt nicht sicher zu dem, was man auf der Seite sieht.',
    advice: 'Vergleichen Sie beide Seiten Wort für Wort.',
  },
  'low-confidence': {
    short: 'schlecht lesbar',
    cause: 'Teile der Seite waren schlecht lesbar.',
    advice:
      'Vergleichen Sie das Original mit der Blindakte: Namen können falsch gelesen und deshalb stehen geblieben sein.',
  },
  'hidden-text': {
    short: 'unsichtbarer Text',
    cause: 'Die Unterlage enthält unsichtbaren Text. Er wurde nicht übernommen.',
    advice: 'Sie müssen nichts tun.',
  },
  'hidden-identity-value': {
    short: 'verborgene Angaben zur Person',
    cause: 'Im unsichtbaren Teil der Unterlage stehen Angaben zur Person. Sie wurden nicht übernommen.',
    advice: 'Sie müssen nichts tun.',
  },
  'too-many-pages': {
    short: 'zu viele Seiten',
    cause: 'Die Unterlage hat mehr Seiten, als gelesen werden.',
    advice: 'Prüfen Sie, ob Wichtiges fehlt.',
  },
  'unsupported-content': {
    short: 'Inhalt nicht darstellbar',
    cause: 'Die Unterlage enthält Inhalte oder Schriftzeichen, die nicht dargestellt werden können.',
    advice: 'Prüfen Sie, ob Wichtiges fehlt.',
  },
  'unclear-name': {
    short: 'könnte ein Name sein',
    cause: 'Ein Wort könnte der Name der Person sein. Es ist vorsorglich geschwärzt.',
    advice: 'Heben Sie die Schwärzung auf, wenn es ein gewöhnliches Wort ist.',
  },
  'unclear-finding': {
    short: 'unklare Fundstelle',
    cause:
      'Bei einer Textstelle ist unklar, ob sie etwas über die Person verrät. Sie ist vorsorglich geschwärzt.',
    advice: 'Sehen Sie bei den Fundstellen nach.',
  },
  'leak-found': {
    short: 'Angabe zur Person noch lesbar',
    cause: 'In der Blindakte ist noch eine Angabe zur Person lesbar.',
    advice:
      'Suchen Sie sie in der Blindversion und schwärzen Sie sie unter „Noch etwas schwärzen“, bevor Sie freigeben.',
  },
  'rule-failed': {
    short: 'Prüfung unvollständig',
    cause: 'Eine Prüfregel ist nicht gelaufen.',
    advice: NOBODY_CAN_RELEASE,
  },
  'text-mismatch': {
    short: 'Kontrolle gescheitert',
    cause: 'Die Kontroll-Lesung der Blindakte ergab einen anderen Text.',
    advice: NOBODY_CAN_RELEASE,
  },
  'unexpected-object': {
    short: 'Kontrolle gescheitert',
    cause: 'Die Blindakte enthält technische Bestandteile, die sie nicht enthalten darf.',
    advice: NOBODY_CAN_RELEASE,
  },
  'unsupported-type': {
    short: 'Format nicht lesbar',
    cause: 'Dieses Dateiformat kann nicht gelesen werden.',
    advice: WITHHOLD,
  },
  encrypted: {
    short: 'mit Passwort geschützt',
    cause: 'Die Datei ist mit einem Passwort geschützt.',
    advice: WITHHOLD,
  },
  damaged: {
    short: 'Datei beschädigt',
    cause: 'Die Datei ist beschädigt und konnte nicht gelesen werden.',
    advice: WITHHOLD,
  },
  'too-large': { short: 'Datei zu groß', cause: 'Die Datei ist zu groß zum Lesen.', advice: WITHHOLD },
  'timed-out': {
    short: 'Lesen abgebrochen',
    cause: 'Das Lesen der Datei hat zu lange gedauert und wurde abgebrochen.',
    advice: WITHHOLD,
  },
  'out-of-memory': {
    short: 'Lesen abgebrochen',
    cause: 'Das Lesen der Datei brauchte zu viel Speicher und wurde abgebrochen.',
    advice: WITHHOLD,
  },
  'too-many-attempts': {
    short: 'Verarbeitung gescheitert',
    cause: 'Die Verarbeitung ist mehrmals gescheitert.',
    advice: 'Halten Sie die Unterlage zurück und sagen Sie dem Betrieb Bescheid.',
  },
} as const satisfies Readonly<Record<string, DocumentReason>>;

const UNKNOWN_REASON: DocumentReason = {
  short: 'bitte durchsehen',
  cause: 'Die Prüfung hat einen Zweifel gemeldet.',
  advice: 'Vergleichen Sie das Original mit der Blindakte.',
};

/** The texts of a stored code; a code of an earlier or later version gets a general one. */
export function findDocumentReason(code: string): DocumentReason {
  return Object.hasOwn(DOCUMENT_REASONS, code)
    ? DOCUMENT_REASONS[code as keyof typeof DOCUMENT_REASONS]
    : UNKNOWN_REASON;
}
