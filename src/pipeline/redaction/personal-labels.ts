import type { BlindBlock, BlindInline } from '../../policy/blind-document.js';

/**
 * Labels of personal data as forms, CVs and reports print them, folded by `toKey`.
 *
 * Source: the personal data of the Europass CV (2020), of DIN 5008 and of school reports in North Rhine-Westphalia.
 */
const LABELS = new Set(
  (
    'name|vorname|vornamen|nachname|familienname|geburtsname|geb name|zuname|rufname|titel|anrede|vor und nachname|vor und zuname|' +
    'vor und familienname|name und vorname|name vorname|nachname vorname|vorname name|vorname nachname|familienname vorname|vollständiger name|name der schülerin des schülers|' +
    'name des schülers der schülerin|schüler in|geburtsdatum|geburtstag|geburtsdatum und ort|geburtsdatum ort|geburtsdatum und geburtsort|geburtsdatum geburtsort|' +
    'geb|geboren|geboren am|geb am|geboren in|geb in|geburtsort|geburtsland|geburtsname|alter|geschlecht|staatsangehörigkeit|staatsangehörigkeiten|' +
    'staatsbürgerschaft|nationalität|herkunft|herkunftsland|aufenthaltsstatus|aufenthaltstitel|familienstand|kinder|eltern|geschwister|' +
    'erziehungsberechtigte|konfession|religion|religionszugehörigkeit|bekenntnis|glaube|anschrift|adresse|wohnanschrift|postanschrift|' +
    'straße|strasse|hausnummer|straße und hausnummer|straße nr|plz|postleitzahl|plz ort|plz und ort|plz wohnort|ort|wohnort|wohnhaft|wohnhaft in|' +
    'wohnsitz|kontakt|kontaktdaten|telefon|telefonnummer|tel|telefon mobil|telefon privat|fon|festnetz|mobil|mobiltelefon|mobilnummer|handy|' +
    'handynummer|fax|e mail|email|mail|e mail adresse|mailadresse|web|website|webseite|homepage|internet|profil|profile|instagram|linkedin|xing|' +
    'facebook|tiktok|github|skype|whatsapp|signal|social media|date of birth|place of birth|nationality|address|phone|mobile|gender|sex|age|' +
    'marital status|first name|last name|surname|given name|religion konfession|schüler nr|schülernummer|steuer id|iban|sozialversicherungsnummer'
  ).split('|'),
);
/** Words that stand between two values of one line: "geb. [Alter] in [Herkunft]". */
const JOINTS = new Set(['in', 'am', 'den', 'aus', 'und', 'geb', 'geboren', 'bei', 'zu']);

function toKey(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('de')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isLabelText(text: string): boolean {
  return text
    .split(/[|·•;:\t]| {2,}/u)
    .map(toKey)
    .every((part) => part === '' || LABELS.has(part) || JOINTS.has(part));
}

function isLabelled(inlines: readonly BlindInline[]): boolean {
  const texts = inlines.filter((inline) => inline.kind === 'text');
  return (
    texts.length > 0 &&
    texts.every(({ text }) => isLabelText(text)) &&
    texts.some(({ text }) => toKey(text) !== '')
  );
}

/** Whether a line names personal data and shows nothing of them: "Familienstand: [Familie]". */
export function isEmptyPersonalLine(inlines: readonly BlindInline[]): boolean {
  return inlines[0]?.kind === 'text' && inlines.some(({ kind }) => kind === 'mark') && isLabelled(inlines);
}

/** Whether a block is the label alone; its value stands in the next block or was removed. */
export function isPersonalLabel(block: BlindBlock): boolean {
  if (block.kind === 'table') return false;
  return block.inlines.every(({ kind }) => kind === 'text') && isLabelled(block.inlines);
}
