import type { Doubt, DoubtCode, ExtractionFailureCode } from '../extraction/extracted-document.js';

const DOUBT_TEXTS: Readonly<Record<DoubtCode, string>> = {
  'no-readable-text': 'Es wurde kein lesbarer Text gefunden.',
  'page-is-picture': 'Die Seite ist ein Bild. Bitte prüfen Sie, ob alles richtig gelesen wurde.',
  'ocr-failed': 'Die Seite ist ein Bild und konnte nicht gelesen werden.',
  'unread-ink': 'Auf der Seite steht etwas, das nicht als Text gelesen werden konnte.',
  'text-layer-untrusted': 'Der gespeicherte Text passt nicht sicher zu dem, was man auf der Seite sieht.',
  'low-confidence': 'Teile der Seite waren schlecht lesbar.',
  'hidden-text': 'Die Unterlage enthält unsichtbaren Text. Er wurde nicht übernommen.',
  'hidden-identity-value':
    'Im unsichtbaren Teil der Unterlage stehen Angaben zur Person. Sie wurden nicht übernommen.',
  'too-many-pages': 'Die Unterlage hat mehr Seiten, als gelesen werden.',
  'unsupported-content':
    'Die Unterlage enthält Inhalte oder Schriftzeichen, die nicht dargestellt werden können.',
  'unclear-name': 'Ein Wort könnte der Name der Person sein. Bitte entscheiden Sie.',
  'unclear-finding':
    'Bei einer Textstelle ist unklar, ob sie etwas über die Person verrät. Bitte entscheiden Sie.',
  'rule-failed': 'Eine Prüfregel ist nicht gelaufen. Die Blindakte kann so nicht freigegeben werden.',
  'leak-found': 'In der Blindakte ist noch eine Angabe zur Person lesbar.',
  'text-mismatch':
    'Die Kontroll-Lesung der Blindakte ergab einen anderen Text. Sie kann so nicht freigegeben werden.',
  'unexpected-object':
    'Die Blindakte enthält technische Bestandteile, die sie nicht enthalten darf. Sie kann so nicht freigegeben werden.',
};

const FAILURE_TEXTS: Readonly<Record<ExtractionFailureCode, string>> = {
  'unsupported-type': 'Dieses Dateiformat kann nicht gelesen werden.',
  encrypted: 'Die Datei ist mit einem Passwort geschützt.',
  damaged: 'Die Datei ist beschädigt und konnte nicht gelesen werden.',
  'too-large': 'Die Datei ist zu groß.',
  'too-many-pages': 'Die Datei hat zu viele Seiten.',
  'timed-out': 'Das Lesen der Datei hat zu lange gedauert und wurde abgebrochen.',
  'out-of-memory': 'Das Lesen der Datei brauchte zu viel Speicher und wurde abgebrochen.',
};

/** Why a person must look at a document, as a sentence for the neutral office. */
export function toDoubtText({ code, page }: Doubt): string {
  const text = DOUBT_TEXTS[code];
  return page === null ? text : `Seite ${page + 1}: ${text}`;
}

/** Why a document could not be read, as a sentence for applicants and clerks. */
export function toFailureText(code: ExtractionFailureCode): string {
  return FAILURE_TEXTS[code];
}
