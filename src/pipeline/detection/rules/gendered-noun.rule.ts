import type { DetectionRule } from '../detection-rule.js';
import { foldText } from '../text-folding.js';
import { isObjectOfWork } from '../vocabulary/object-of-work.js';
import { findPersonNoun } from '../vocabulary/person-nouns.js';
import type { PersonNoun } from '../vocabulary/person-nouns.js';
import { readPersonPhrase, toNeutralPhrase } from '../vocabulary/person-phrase.js';
import type { PersonPhrase } from '../vocabulary/person-phrase.js';
import { findRelativePronoun } from '../vocabulary/relative-pronoun.js';
import { textAfter, textBefore } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView, ViewWord } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'gendered-noun',
  category: 'gender',
  reason: 'Die Form des Wortes verrät das Geschlecht; eine neutrale Form genügt.',
  score: 0.92,
} as const;

// Both sexes are named: "Schülerin/Schüler", "Praktikant/in", "Erzieher und Erzieherinnen", "zum/zur".
const PAIR_AFTER =
  /^(?:[/*:_]-?\p{Ll}|\/(?:(?:[dD](?:er|ie|en|em)|[eE]ine?)[ ])?(?<behind>\p{Lu}\p{L}+)|\((?:in|innen|e|r)\)|[ \n](?:und|oder|bzw\.|\/)[ \n](?<other>\p{Lu}\p{L}+))/u;
const PAIR_BEFORE =
  /(?:(?<!\p{Lu}\p{L}{2,30})[/*:_]-?|(?<![\p{L}])(?<behind>\p{Lu}\p{L}+)\/|(?<![\p{L}])(?<other>\p{Lu}\p{L}+)[ \n](?:und|oder|bzw\.|\/)[ \n])$/u;
const SAME_STEM_LENGTH = 4;
// Someone speaks of the one person the paper is about.
const APPLICANT_BEFORE =
  /(?:(?:^|[^\p{L}])(?:als|bin|war|wurde|werde|ist|wäre|bleibe|bleibt|dienstgrad:?|(?:bin|war|wurde|werde)[ \n]ich|(?:beruf(?:swunsch|sziel)?|traumberuf|tätigkeit|position|funktion|stelle|rolle|ausbildung|ausbildungsberuf|ehrenamt|qualifikation|abschluss|praktikum|nebenjob|minijob|ferienjob|amt|aufgabe):)[ \n]{1,2}(?:\p{Ll}+[ \n]){0,2})$/iu;
// A row of personal data: "geboren: 1.2.2008; Schüler der Klasse BK-1; Schuljahr".
const MEMBER_OF_CLASS = /^[ \n]der[ \n]Klasse[ ][\p{L}\d./-]{1,12}(?:[;,|·\n]|$)/u;
// "war der beste Schüler", "die Beste der Gruppe"
const PREDICATE =
  /(?:^|[^\p{L}])(?:war|bin|ist|wurde|blieb|(?:war|bin|wurde)[ \n](?:ich|stets|immer|sie|er))[ \n]$/iu;
// "Ich möchte Polizist werden."
const WISH_AFTER =
  /^(?:[ \n](?:für|im|in|bei)(?:[ \n]\p{L}+){1,3}?)?[ \n](?:zu[ \n])?(?:werden|sein)(?!\p{L})/u;
// A date or a numbered item may stand before the noun; "40 Jugendliche" is a number of people.
const LINE_START =
  /(?:^|[\n\t\u2029|•·–—:-]|(?:^|[\n\u2029\t ])\d{1,2}[.)]|(?:19|20)\d{2}|[./]\d{2}|heute|\))[ ]*$/u;
const HEAD_OF_LINE_AFTER =
  /^(?:[ ]*(?:$|[\n\t\u2029,;(:|–—])|\/\p{Lu}|[ ]\/[ ]|[ \n](?:im|in|bei|beim|der|des|einer|eines|am|für|an|bis|auf|zum|zur|seit)[ \n]|[ \n](?:19|20)\d{2}|[ \n]mit[ \n](?:Interesse|Erfahrung|Freude|Begeisterung|Leidenschaft|Sinn|Talent|Führerschein|Abschluss)|[ ]?\(m)/u;
// "Staatlich geprüfter", "stellv. Vorsitzender": no more than an addition to the noun.
const RANK_BEFORE =
  /(?:stellv\.?|stv\.?|ehem\.?|ehemals|staatlich|ehrenamtlich|freiwillig|(?:neben|mini|ferien|schüler)?job|ehrenamt|aushilfe|praktikum|wunschberuf|berufswunsch|[12]\.|erster|zweiter)[ \n]$/iu;
const CERTIFIED_HOLDER =
  /^[ \n](?:dieses|dieser|des|der)[ \n](?:Ausweis|Lizenz|Bescheinigung|Karte|Zertifikat|Urkunde)/u;
// An office at the end of a list: nobody lists several "Gruppensprecher", and several are "Werkstudenten".
const OFFICE =
  /(?:sprecher|leiter|wart|führer|kapitän|trainer|könig|vorsitzender|vertreter|schlichter|sanitäter|helfer|prüfer|spieler|richter|kassierer|betreuer|(?:ant|ent|ist|ling))$/u;
const FIELD_AFTER = /^[ ]\p{Lu}[\p{L}-]{2,20}[ ]*(?:$|[\n\t\u2029,(])/u;
const JOB_AD = /^[ ]?\((?:m|w|d)[ ]?[/|,]/u;
// "Streitschlichter, Sanitäter": what was said of the first is said of the second.
const SAME_LIST = /^(?:[,;][ \n]|\/|[ \n]?(?:und|sowie|\/|&)[ \n])$/u;
// "mit den Praktikanten": behind these "den" is a plural.
const PLURAL_BEFORE = /(?:^|[^\p{L}])(?:mit|von|bei|zu|nach|aus|seit|gegenüber|unter|neben|zwischen)[ \n]$/iu;

/** Nouns that tell the sex of the applicant, with their articles and adjectives. */
export const genderedNounRule: DetectionRule = {
  id: 'gendered-noun',
  category: 'gender',
  source: 'AGG §1 (sex); forms of the star as recommended by the cities in their language guides',
  isDirect: false,
  examples: {
    positive: [
      {
        text: 'X; ‹Schüler› der Klasse BK-1; Schuljahr',
        becomes: 'X; Schüler*in der Klasse BK-1; Schuljahr',
      },
      {
        text: 'Ausbildung ‹zum Koch›',
        becomes: 'Ausbildung zum/zur Köch*in',
        person: { firstName: 'Ida', lastName: 'Koch' },
      },
      {
        text: '‹Ein ruhiger und fleißiger Praktikant› ging.',
        becomes: 'Eine ruhige und fleißige Praktikant*in ging.',
      },
      {
        text: '‹Eine ruhige und fleißige Praktikantin› ging.',
        becomes: 'Eine ruhige und fleißige Praktikant*in ging.',
      },
      { text: '‹Die Genannte› war bei uns.', becomes: 'Die genannte Person war bei uns.' },
      { text: '‹Die Auszubildende› hat Erfolg.', becomes: 'Die auszubildende Person hat Erfolg.' },
      { text: '‹Der Auszubildende› hat Erfolg.', becomes: 'Die auszubildende Person hat Erfolg.' },
      { text: 'als ‹Klassensprecher› gewählt', becomes: 'als Klassensprecher*in gewählt' },
      { text: 'Bewerbung ‹zur Straßenbauerin›', becomes: 'Bewerbung zum/zur Straßenbauer*in' },
      { text: 'Bewerbung ‹zum Straßenbauer›', becomes: 'Bewerbung zum/zur Straßenbauer*in' },
      { text: 'AUSBILDUNG ‹ZUM STRASSENBAUER›', becomes: 'AUSBILDUNG ZUM/ZUR STRASSENBAUER*IN' },
      { text: 'AUSBILDUNG ‹ZUM KOCH›', becomes: 'AUSBILDUNG ZUM/ZUR KÖCH*IN' },
      {
        text: 'Ausbildung ‹zur› Fachangestellten für Bäder',
        becomes: 'Ausbildung zum/zur Fachangestellten für Bäder',
      },
      {
        text: 'sich als sehr ‹lernwillige Praktikantin› gezeigt',
        becomes: 'sich als sehr lernwillige Praktikant*in gezeigt',
      },
      {
        text: 'sich als sehr ‹lernwilliger Praktikant› gezeigt',
        becomes: 'sich als sehr lernwillige Praktikant*in gezeigt',
      },
      { text: '‹Die Schülerin› ist fleißig.', becomes: 'Die Schüler*in ist fleißig.' },
      { text: 'Bewerbung als ‹Koch›', becomes: 'Bewerbung als Köch*in' },
      {
        text: 'Aushilfe als ‹Kauffrau› für Büromanagement',
        becomes: 'Aushilfe als Kaufmann/-frau für Büromanagement',
      },
      { text: '‹Praktikantin› im Bereich Verkauf', becomes: 'Praktikant*in im Bereich Verkauf' },
      {
        text: '‹Der Praktikant›, ‹der› uns half, war ‹ein stets wacher, sehr ruhiger Mitarbeiter›.',
        becomes: 'Die Praktikant*in, die uns half, war eine stets wache, sehr ruhige Mitarbeiter*in.',
      },
      {
        text: '‹Die Praktikantin›, die uns half, war ‹eine stets wache, sehr ruhige Mitarbeiterin›.',
        becomes: 'Die Praktikant*in, die uns half, war eine stets wache, sehr ruhige Mitarbeiter*in.',
      },
      { text: 'war ‹die Beste› der Gruppe', becomes: 'war die beste Person der Gruppe' },
      { text: 'war ‹der Beste› der Gruppe', becomes: 'war die beste Person der Gruppe' },
      { text: 'ich bin ‹arzthelferin›', becomes: 'ich bin arzthelfer*in' },
      { text: 'Staatlich ‹geprüfter Assistent›', becomes: 'Staatlich geprüfte Assistent*in' },
      { text: '‹Der Jugendliche› half mit', becomes: 'Die jugendliche Person half mit' },
      { text: '06/2024 ‹Praktikant› im Lager', becomes: '06/2024 Praktikant*in im Lager' },
      { text: '‹Motivierter Schüler› mit Ideen', becomes: 'Motivierte Schüler*in mit Ideen' },
      { text: '‹Kellner› / ‹Barkeeper›', becomes: 'Kellner*in / Barkeeper*in' },
      { text: '‹Streitschlichter› und ‹Pate›', becomes: 'Streitschlichter*in und Pat*in' },
      { text: 'Ich möchte ‹Polizist› werden', becomes: 'Ich möchte Polizist*in werden' },
      { text: '‹Zimmermädchen› im Hotel', becomes: 'Zimmerservice im Hotel' },
      {
        text: 'Bewerbung als ‹Fachangestellte› für Medien',
        becomes: 'Bewerbung als Fachangestellte (m/w/d) für Medien',
      },
    ],
    negative: [
      { text: 'Koch Ida wohnt hier.', person: { firstName: 'Ida', lastName: 'Koch' } },
      { text: 'Praktikant/in, Schülerinnen und Schüler, Kolleginnen und Kollegen' },
      { text: 'Ausbildung zum/zur Erzieherin' },
      { text: 'Drucker in Schulen anschließen' },
      { text: 'Nachhilfe für jüngere Schüler' },
      { text: 'Schülerfirma, Schülervertretung, Lehrerzimmer' },
      { text: 'Termin in Berlin, Medizin und Benzin' },
      { text: 'Konstantin und Valentin' },
      { text: 'wir unterstützen Marie-Christin und wünschen Anne-Kristin Erfolg' },
      { text: 'Dienstplan für 40 Jugendliche, half den Jugendlichen' },
      { text: 'darin, worin, medizin und termin, angebote schreiben' },
      { text: 'Werkzeuge und Maschinen reinigen, Erdkunde gut' },
      { text: 'Lautsprecher in der Aula aufbauen' },
      { text: 'Bürger bei Anträgen beraten, Besucher am Empfang begleitet' },
      { text: 'Beste Grüße, als Beste Grundschule, das Beste daran' },
      { text: 'zum Sommer, zum Muster, als Ferienjob' },
    ],
  },
  find: ({ document, person }) => {
    const view = viewOf(document);
    const names = new Set(
      [person.firstName, person.lastName, person.middleNames, person.birthName].flatMap((name) =>
        (name ?? '').split(/[\s-]+/u).map((part) => foldText(part).text),
      ),
    );
    return toFindings(view, TRACE, findNouns(view, names));
  },
};

function findNouns(view: TextView, names: ReadonlySet<string>): Passage[] {
  const passages: Passage[] = [];
  let lastEnd = -1;
  for (const [index, word] of view.words.entries()) {
    const noun = findPersonNoun(word.text);
    // "Beste Grüße", "Einzige Sprache": an adjective before its noun.
    if (
      noun?.sex === 'either' &&
      /^(?:Best|Jüngst|Ältest|Einzig|Schnellst)e/u.test(word.text) &&
      /^[ \n]\p{Lu}/u.test(textAfter(view.text, word.end))
    )
      continue;
    if (noun === undefined || (isName(word.text, names) && !isOccupation(view.text, word))) continue;
    const phrase = readPersonPhrase(view, index);
    if (isPair(view.text, phrase, word)) continue;
    const isListed = lastEnd >= 0 && SAME_LIST.test(view.text.slice(lastEnd, phrase.start));
    if (noun.sex !== 'feminine' && !isListed && !meansApplicant(noun, phrase, word, view.text)) continue;
    passages.push({
      start: phrase.start,
      end: word.end,
      replacement: toNeutralPhrase(noun, phrase, word, view.text),
    });
    if (noun.sex !== 'feminine')
      passages.push(...findRelativePronoun(textAfter(view.text, word.end), word.end));
    lastEnd = word.end;
  }
  return passages;
}

/** "Ausbildung zum Koch": the occupation is meant, whatever the applicant's name is. */
function isOccupation(text: string, word: ViewWord): boolean {
  return /(?<!\p{L})(?:zum|zur|als)[ \n]$/iu.test(textBefore(text, word.start));
}

/** "Marie-Christin" ends like "Polizistin" and is nobody's occupation. */
function isName(word: string, names: ReadonlySet<string>): boolean {
  const parts = word.split('-');
  const isGivenName = parts.length > 1 && /^[CK]h?ristin$/u.test(parts.at(-1) ?? '');
  return isGivenName || parts.every((part) => names.has(foldText(part).text));
}

function isPair(text: string, phrase: PersonPhrase, word: ViewWord): boolean {
  // "Die Schülerin/Der Schüler", "zum/zur Erzieherin"
  if (phrase.start < word.start && textBefore(text, phrase.start).endsWith('/')) return true;
  return [PAIR_AFTER.exec(textAfter(text, word.end)), PAIR_BEFORE.exec(textBefore(text, word.start))].some(
    (match) => {
      if (match === null) return false;
      // "Erzieher und Erzieherinnen" are both sexes, "Zuhörer und Teamplayer" are two traits.
      const other = match.groups?.['other'] ?? match.groups?.['behind'];
      return other === undefined || toStem(other).startsWith(toStem(word.text));
    },
  );
}

// "Koch/Köchin", "Arzt/Ärztin": the vowel changes.
function toStem(word: string): string {
  return word.slice(0, SAME_STEM_LENGTH).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function meansApplicant(noun: PersonNoun, phrase: PersonPhrase, word: ViewWord, text: string): boolean {
  const article = phrase.article?.text.toLocaleLowerCase('de') ?? '';
  const before = textBefore(text, phrase.start).replace(RANK_BEFORE, '');
  const after = textAfter(text, word.end);
  if (article === 'zum' || article === 'zur') return true;
  if (
    CERTIFIED_HOLDER.test(after) ||
    (/^(?:Sehr[ \n])?$/u.test(before) &&
      /^(?:[gG]eehrter|[lL]ieber)$/u.test(phrase.adjectives[0]?.text ?? ''))
  )
    return true;
  if (
    OFFICE.test(word.text) &&
    /(?:[,;|·]|(?:^|[\n\t\u2029])[ ]?\p{Lu}[\p{L}-]+[ ](?:und|sowie|&))[ \n]$/u.test(before) &&
    /^[ ]*(?:$|[\n\u2029])/u.test(after)
  )
    return true;
  const isInRow = /[;,|·][ \n]$/u.test(before) && MEMBER_OF_CLASS.test(after);
  if (isInRow || JOB_AD.test(after) || WISH_AFTER.test(after)) return true;
  if (
    article === 'den' &&
    (word.text === 'Jugendlichen' || PLURAL_BEFORE.test(before) || word.text.endsWith('ollegen')) &&
    phrase.adjectives.length === 0
  )
    return false;
  if (isArticleOfOne(article)) return noun.isSubject || APPLICANT_BEFORE.test(before);
  if (article === 'der' || article === 'die') {
    const isOne = noun.sex === 'masculine' ? article === 'der' : !word.text.endsWith('en');
    return isOne && ((noun.isSubject && isSubjectOfSentence(before, after)) || PREDICATE.test(before));
  }
  if (APPLICANT_BEFORE.test(before)) return true;
  if (isOneManAtStart(noun, phrase, before)) return true;
  // "Kunden an der Kasse": without an article the weak ending is a plural.
  if (noun.sex === 'masculine' && /(?:kunden|kollegen|anten|enten|isten|paten|zeugen)$/iu.test(word.text))
    return false;
  // Without an article "Auszubildender" is one man, while "Auszubildende" may be many.
  if (noun.sex === 'either' && noun.isSubject && word.text.endsWith('er')) return true;
  if (noun.sex === 'either' && (word.text.endsWith('en') || word.text === 'Jugendliche')) return false;
  // "Schiedsrichter Handball" is one man, "Bürger am Empfang beraten" many.
  if (isObjectOfWork('', after)) return false;
  if (noun.sex === 'masculine' && LINE_START.test(before) && FIELD_AFTER.test(after)) return true;
  return LINE_START.test(before) && (HEAD_OF_LINE_AFTER.test(after) || isJoinedWithPerson(after));
}

// "Streitschlichter und Pate" as a heading; "Helfer und Werkzeuge" is none.
function isJoinedWithPerson(after: string): boolean {
  const other = /^[ \n](?:und|sowie)[ \n](\p{Lu}\p{L}+)/u.exec(after)?.[1];
  return other !== undefined && findPersonNoun(other) !== undefined;
}

// "Motivierter Schüler mit Ideen": the ending of the adjective is that of one man.
function isOneManAtStart(noun: PersonNoun, phrase: PersonPhrase, before: string): boolean {
  const last = phrase.adjectives.at(-1)?.text ?? '';
  return noun.sex === 'masculine' && last.endsWith('er') && /(?:^|[.!?\n\t\u2029])[ \n]*$/u.test(before);
}

function isArticleOfOne(article: string): boolean {
  return (
    /^(?:ein|unser)/u.test(article) ||
    article === 'den' ||
    article === 'dem' ||
    article === 'des' ||
    article === 'vom' ||
    article === 'beim' ||
    /^diese[mns]$/u.test(article)
  );
}

// "Der Schüler hat", not "die Leistungen der Schüler".
function isSubjectOfSentence(before: string, after: string): boolean {
  if (/(?:^|[.!?:;\n\t\u2029]|\b(?:dass|da|weil|und))[ \n]*$/u.test(before)) return true;
  if (/(?:^|[^\p{L}])(?:hat|war|ist|wird|wurde|konnte|soll|darf|nahm|half|\p{Ll}{3,}te)[ \n]$/u.test(before))
    return true;
  return /^[ \n](?:hat|ist|war|wird|half|zeigte|konnte|erfüllte|nahm|kam|ging|fiel|besucht|arbeitete|erledigte|verfügt)\b/u.test(
    after,
  );
}
