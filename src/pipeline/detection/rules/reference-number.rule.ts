import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';
import { numbersAThing, startsWithThing } from '../vocabulary/number-of-things.js';

const LABEL = [
  '\\p{L}*(?:nummer|nr\\.?|kennung|kennziffer|kennzeichen|zeichen)',
  '\\p{L}+[- ](?:Nummer|Nr\\.?|No\\.?|ID|Kennung)',
  '\\p{L}*-?code|GZ|Gz\\.|PIN|TAN|BLZ|eGK|ISIC|Vorgang|Zahlungsverweis|\\p{L}+ausweis|Bildungsgutschein|Bedarfsgemeinschaft|Form Number|№|PTN|UPN|ULN',
  // Numbers of persons in other states: Poland, Romania, Brazil, Spain, Belgium, the Netherlands, Italy, Russia, Turkey
  'PESEL|CNP|CPF|RG|CURP|NIE|DNI|NISS|BSN|INN|Codice fiscale|Kimlik(?: No\\.?| Numarası)?',
  '(?:personal|schüler|schul|prüfungs|fall|haupt|ausländer)akte|Az\\.?|Serien?|Matrikel|IdNr\\.?|ID|Nr\\.|No\\.|Ref\\.?|Personalausweis|Reisepass|Ausweis|Steuer-?ID|Reg\\.-?Nr\\.?|UUID|Kfz|IBAN|BIC',
  '(?:certificate|candidate|passport|student|registration|reference) (?:number|no\\.?|id)',
].join('|');
// Letters of an office may stand before the digits ("IHK 2024 1177", "12 Ls 34/25"), and groups follow.
const VALUE =
  '(?:\\p{Lu}{1,4}[ \\u00a0](?=\\d))?(?=[^\\s]*\\d)[\\p{L}\\p{N}]+(?:[-–/._]{1,2}[\\p{L}\\p{N}]+)*(?:[ \\u00a0](?:\\d[\\d/-]*|\\p{Lu}\\p{L}?(?=[ \\u00a0]\\d)|\\p{Lu})(?![\\p{L}\\p{N}]))*(?:[ \\u00a0][–-][ \\u00a0](?=[^\\s]*\\d)[\\p{L}\\p{N}]{5,})?';
const REFERENCE_NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LABEL})(?:[ \\u00a0]?(?:\\(\\p{L}+\\)))?[ \\u00a0]?[:#]?[ \\u00a0]?[\\t\\n]?[ \\u00a0]?(?:(?:Jobcenter|Agentur|Kind|Schule)[ \\u00a0])?(?<value>${VALUE})`,
  'dgiu',
);
// Bank codes and registration marks hold letters in the main; only their own labels make them one.
const BANK =
  /(?<!\p{L})(?:BIC|SWIFT)[ \u00a0]?:?[ \u00a0\t\n]?(?<value>[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![\p{L}\p{N}])/gu;
const CAR =
  /(?<!\p{L})(?:Kennzeichen|Kfz|Pkw)[ \u00a0]?:?[ \u00a0\t\n]?(?<value>[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?\d{1,4})(?![\p{L}\p{N}])/gu;
// Field 5 of a driving licence; cards have numbers in place of labels.
const LICENCE =
  /(?<![\p{L}\p{N}.])5\.[ \u00a0]{0,2}(?<value>[A-Z0-9]{2,3}\d[A-Z0-9]{6,7}\d)(?![\p{L}\p{N}])/gu;
// A label alone in its line, as two columns read apart leave it, and a number alone in its own.
const LONELY_LABEL = new RegExp(
  `(?:^|[\\n\\t])[ ]?(?:\\p{L}+-?[ ]?(?:nummer|Nr\\.?)|Aktenzeichen)[ ]?:?[ ]?(?=$|[\\n\\t])`,
  'iu',
);
const LONELY_NUMBER = /(?<=^|[\n\t][ ]?)(?<value>[A-Z]{0,3}\d{5,}(?:[-/]\d{1,6})?)(?=[ ]?(?:$|[\n\t]))/gu;
// Names and words by which somebody logs in.
const LOGIN =
  /(?<!\p{L})(?:\p{L}*-?[Ll]ogin|Benutzer(?:name|kennung)|Nutzername|User(?:name)?|Kennwort|Passwort|Password)[ \u00a0]?(?::[ \u00a0\t\n]?|[ \u00a0\t])(?<value>(?=[^\s,;]*\d)(?=[^\s,;]*\p{L})[^\s,;]{4,40})/dgu;
// Nobody counts to ten millions in an application: so many digits, or a zero before six, are a number of something.
const LONG_NUMBER =
  /(?<![\p{L}\p{N}.,€+-])(?:(?<=\/)0\d{5,}|(?<!\/)(?:\d{8,}|0\d{5,}))(?![\p{L}\p{N}]|[.,]\d|[ \u00a0]?(?:€|Euro|EUR|Klicks|Aufrufe|Zeilen|Einträge|Datensätze))/gu;
// "19DE004711YILA001A", "X4Z9-1177-AB": capitals and digits that change places.
const MIXED =
  /(?<![\p{L}\p{N}_.@/-])(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]+(?:-[A-Z\d]+){0,5}(?![\p{L}\p{N}_@]|[-.]\p{L})/gu;
// Standards, grades of steel and types of machines are mixed too.
const STANDARD =
  /^(?:DIN|EN|ISO|IEC|IATF|VDE|DGUV|BGV|BGR|RAL|ASTM|AWS|IPC|SAE|TRBS|TRGS|ZTV|VOB|EPAL|S\d{3}[A-Z]|S7)/u;
const FEWEST_DIGITS = 4;
// Behind these even "88" and "2031" are a person's number.
const OF_A_PERSON =
  /^(?:personal|mitarbeiter(?:innen)?|stamm|lohn|gehalts|ausweis|pass|teilnehmer|versicherten|versicherungs|schüler|prüflings?|kandidaten|matrikel|mitglieds|klienten|patienten)-?[ ]?(?:nummer|nr\.?|kennung|id)(?!\p{L})/iu;
const FEWEST_DIGITS_OF_A_PERSON = 2;
// "Drehmaschine CTX310V3", "Roboter KUKA KR210R2700": who runs a machine names its type.
const MACHINE =
  /(?:(?<!\p{L})typ|modell|gerät|maschine|anlage|steuerung|zentrum|drucker|roboter|kuka|fanuc|cnc|sps|software|firmware|version)[ \u00a0]?[:(]?[ \u00a0]?(?:\p{L}+[ \u00a0]){0,2}$/iu;
const FEWEST_DIGITS_OF_A_SERIES = 6;

/** Numbers by which an office can look the person up: student, examination, file, passport, customer. */
export const referenceNumberRule: DetectionRule = {
  id: 'reference-number',
  category: 'identifier',
  source: 'GDPR Art. 4(1) and 87: identification numbers; labels of school reports and language certificates',
  isDirect: true,
  examples: {
    positive: [
      { text: 'natural de X, RG ‹9.884.120›, concluiu', becomes: 'natural de X, RG [Kennung], concluiu' },
      { text: 'Schüler-Nr.\t‹572621-91›', becomes: 'Schüler-Nr.\t[Kennung]' },
      { text: 'Personal-Nr. 2031', becomes: 'Personal-Nr. [Kennung]' },
      { text: 'Teilnehmernummer: 4874494', becomes: 'Teilnehmernummer: [Kennung]' },
      { text: 'Aktenzeichen 12-34/2024 B', becomes: 'Aktenzeichen [Kennung]' },
      { text: 'Personalausweis-Nr. L01X00T47', becomes: 'Personalausweis-Nr. [Kennung]' },
      { text: 'Zeugnis-Nr.: 2024/0815', becomes: 'Zeugnis-Nr.: [Kennung]' },
      { text: 'Prüfungsnummer: IHK 2024 1177', becomes: 'Prüfungsnummer: [Kennung]' },
      { text: 'Personalakte K-2291/07', becomes: 'Personalakte [Kennung]' },
      { text: 'Az. 12 Ls 34/25', becomes: 'Az. [Kennung]' },
      { text: 'Mein Zeichen: 417.3 – 412B990731', becomes: 'Mein Zeichen: [Kennung]' },
      { text: 'Kennzeichen: HER-AY 307', becomes: 'Kennzeichen: [Kennung]' },
      { text: 'BIC COBADEFFXXX', becomes: 'BIC [Kennung]' },
      { text: '5. J04412RK219', becomes: '5. [Kennung]' },
      { text: 'Verifikationscode: K7P2-99XQ', becomes: 'Verifikationscode: [Kennung]' },
      { text: 'Login: lina0408', becomes: 'Login: [Kennung]' },
      { text: 'Form ‹19DE004711YILA001A›', becomes: 'Form [Kennung]' },
      { text: 'Diploma ‹0042217›', becomes: 'Diploma [Kennung]' },
      { text: 'Serie A 0012345', becomes: 'Serie [Kennung]' },
      { text: 'Schüler-Nr.\nFach\n902933-36', becomes: 'Schüler-Nr.\nFach\n[Kennung]' },
    ],
    negative: [
      { text: 'Allgemeinbildende Schule Nr. 27' },
      { text: 'Löschzug Nr. 7, Zimmer-Nr. 12, Gerätenummer 88; Personalnummern eingeführt' },
      { text: 'Ausgabe nach Nummern organisieren' },
      { text: 'Nummer 2024 war gut' },
      { text: 'Schuljahr\n902933-36' },
      { text: '5. Englisch, 5. Klasse' },
      { text: 'Serie 3000, DIN EN ISO 9606-1, S7-1500, S235JRG2' },
      { text: 'Drehmaschine DMG CTX310V3, Steuerung 840D-SL12, Roboter KR210R2700' },
      { text: 'Artikelnummer 10045678 gescannt, EAN 4006381333931, Ersatzteil 06A115561B bestellt' },
      { text: 'QR-Code erstellen, Code: Python 3.12, Login anlegen' },
      { text: '12000 Besucher, 10000000 Klicks, 1.200.000 Euro' },
    ],
  },
  find: (context) => {
    const { text } = context.document;
    const labelled = findPattern(context, REFERENCE_NUMBER, TRACE, isNumber);
    const lettered = [BANK, CAR, LICENCE].flatMap((pattern) => findPattern(context, pattern, TRACE));
    const lonely = LONELY_LABEL.test(text) ? findPattern(context, LONELY_NUMBER, TRACE) : [];
    const shaped = [
      ...findPattern(context, LOGIN, TRACE),
      ...findPattern(context, LONG_NUMBER, TRACE_OF_SHAPE, isOfNoThing),
      ...findPattern(context, MIXED, TRACE_OF_SHAPE, isMixed),
    ];
    return [...labelled, ...lettered, ...lonely, ...shaped];
  },
};

const TRACE = {
  ruleId: 'reference-number',
  category: 'identifier',
  score: 0.85,
  reason: 'Nummer hinter einem Wort für Kennzeichen.',
} as const;

const TRACE_OF_SHAPE = {
  ...TRACE,
  score: 0.7,
  reason: 'Sieht aus wie eine Nummer oder ein Code, der zu einer Person gehört.',
} as const;

function isOfNoThing({ index, input }: RegExpExecArray): boolean {
  return !numbersAThing(input, index);
}

function isMixed({ 0: value, index, input }: RegExpExecArray): boolean {
  if (numbersAThing(input, index)) return false;
  if (MACHINE.test(input.slice(Math.max(0, index - 40), index))) return false;
  const digits = value.replaceAll(/\D/gu, '').length;
  const letters = value.replaceAll(/[^A-Z]/gu, '').length;
  const changes = value.match(/\d-?(?=[A-Z])|[A-Z]-?(?=\d)/gu)?.length ?? 0;
  if (STANDARD.test(value) || digits + letters < 8) return false;
  return digits >= 6 || (digits >= FEWEST_DIGITS && changes >= 2);
}

function isNumber(match: RegExpExecArray): boolean {
  const value = match.groups?.['value'] ?? '';
  const digits = value.replaceAll(/\D/gu, '');
  if (startsWithThing(match[0])) return false;
  if (OF_A_PERSON.test(match[0])) return digits.length >= FEWEST_DIGITS_OF_A_PERSON;
  if (/^Serie/iu.test(match[0]) && digits.length < FEWEST_DIGITS_OF_A_SERIES) return false;
  return digits.length >= FEWEST_DIGITS && !/^(?:19|20)\d{2}$/u.test(value);
}
