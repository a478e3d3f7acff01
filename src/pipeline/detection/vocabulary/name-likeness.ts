import { findCommonWordKind } from '../dictionary/common-word-names.js';
import { isNounLike } from '../dictionary/noun-likeness.js';
import { toLetters } from '../text-folding.js';
import { isSureGivenName } from './given-names.js';
import { isNoSurname } from './not-surnames.js';
import { isProductName } from './product-names.js';
import { isTown } from './towns.js';
import { isWorkNoun } from './work-nouns.js';
import { WORLD_FAMILY_NAMES } from './world-family-names.js';

/** What a capitalised word says of itself, without the words around it. */
export type NameLikeness =
  | 'given'
  | 'family'
  /** No German word and no name that a list or an ending knows. */
  | 'unknown'
  | 'word';

// Endings of surnames that no German, English or French word bears, on folded letters; tested against the word
// list of Hunspell (dictionary-de, 76,000 stems, November 2026).
const FAMILY_ENDING =
  /^.{2,}(?:ski|ska|cki|cka|dzki|dzka|czyk|wicz|vic|vich|[aeioudjknrz]ic|enko|iuk|chuk|ov|ova|ev|eva|ewa|yeva|oglu|zade|pour|nejad|zai|khel|escu|eanu|sson|qvist|quist|gren|dahl|maki|poulos|poulou|idis|akis|shvili|schwili|dze|ucci|elli|andez|inez|erez|iguez|eira|inho|moorthy|murthy|samy|lingam|kumar|singh|preet|pillai|ullah|uddin|medhin|mariam|selassie|mann|meier|meyer|maier|mayer|huber|hofer|egger)$/u;
const NO_FAMILY_ENDING =
  /(?:^(?:electronic|generic|organic|ceramic|titanic|botanic|hygienic|konfetti|violoncelli)|(?:haus|fach|kauf|amt|zimmer|feuerwehr|kamera|vorder|obmann|landsmann|mannschafts)mann)$/u;
const FEWEST_LETTERS_OF_AN_ENDING = 6;
// Letters of other alphabets of Latin script; German and the usual loan words have none of them.
const FOREIGN_LETTER =
  /[ıİşŞğĞłŁńŃśŚźŹżŻćĆčČšŠžŽěĚřŘůŮďĎťŤňŇđĐãÃõÕåÅøØæÆñÑëËïÏăĂțȚșȘţŢőŐűŰāĀēĒīĪūŪķĶļĻņŅáÁíÍóÓúÚìòùÌÒÙąĄęĘėĖųŲőəƏơƠưƯ\u1ea0-\u1ef9]/u;
const ARTICLE_JOINED =
  /^(?:(?:Al|El|Abu|Bin|Ben|Ul|Ur|Ad|As|Ash|An|Abd|Abdul|Ait|Aït|Ould|Van|De|Di|Da|Le|La)[-‑’']\p{Lu}\p{Ll}{2,}|[OD]['’]\p{Lu}\p{Ll}{2,}|M[a]?c\p{Lu}\p{Ll}{2,})/u;

// The commonest surnames of China, Korea and Vietnam with two or three letters, without those that are German words.
const SHORT_FAMILY_NAMES = new Set(
  (
    'xu li wu hu yu gu su lu cao yao jia tan ding fan xie yan yin zhu zou bai cui fu gao guo hou liu luo mao pan qin qiu xia xue ye yi liang kim lee bae ahn yoo seo shin kwon jung choi cho yoon lim heo ' +
    'vu vo ly ngo bui phan tran pham dang dinh doan duong hoang huynh nguyen trinh truong luong chau'
  )
    .split(' ')
    .map((name) => toLetters(name)),
);
// One or two syllables as they are written in the Latin script of Chinese, Korean and Vietnamese.
const SYLLABLE =
  '(?:zh|ch|sh|ng?h?|th|tr|ph|kh|gi|qu|[bpmfdtlgkhjqxrzcsyvw])?h?(?:[iuyo]?(?:ao|ai|an|ang|anh|am|ac|at|au|ay|eo|eun|eon|eong|ei|en|eng|em|ie|iem|ien|iet|in|ing|inh|im|ian|iang|iao|iu|o|oa|oan|ong|oc|oon|ook|on|oo|ou|ua|uan|ui|un|ung|uo|uong|ue|uc|uy|uyen|yen|a|e|i|u|y))';
const EAST_ASIAN_GIVEN = new RegExp(`^${SYLLABLE}(?:-?${SYLLABLE}){1,2}$`, 'u');

let familyNames: ReadonlySet<string> | undefined;

/** Judges one capitalised word; of a compound with hyphens the likeliest part decides. */
export function judgeNameWord(word: string): NameLikeness {
  if (!/^\p{Lu}\p{L}*\p{Ll}/u.test(word) && !/^\p{Lu}{5,}$/u.test(word) && !ARTICLE_JOINED.test(word))
    return 'word';
  if (isSureGivenName(word)) return 'given';
  const letters = toLetters(word);
  if (isNoSurname(word) || isTown(word) || isNounLike(letters) || isProductName(letters)) return 'word';
  if (!isListedFamilyName(letters) && isWorkNoun(letters)) return 'word';
  if (ARTICLE_JOINED.test(word) || isFamilyName(letters) || FOREIGN_LETTER.test(word)) return 'family';
  if (/[-‑]/u.test(word)) return judgeCompound(word);
  return findCommonWordKind(letters) === undefined ? 'unknown' : 'word';
}

/** Whether two words are an East Asian name in either order: "Xu Meiling", "Ji-hoon Bae". */
export function isEastAsianPair(first: string, second: string): boolean {
  const [one, two] = [toLetters(first), toLetters(second)];
  const isPair = (family: string, given: string, word: string): boolean =>
    SHORT_FAMILY_NAMES.has(family) && EAST_ASIAN_GIVEN.test(given) && judgeNameWord(word) !== 'word';
  return isPair(one, two, second) || isPair(two, one, first);
}

function judgeCompound(word: string): NameLikeness {
  // "Ji-hoon": the second syllable has no capital letter.
  const parts = word
    .split(/[-‑]/u)
    .map((part) => judgeNameWord(part.charAt(0).toLocaleUpperCase('de') + part.slice(1)));
  if (parts.includes('word')) return 'word';
  return parts.find((part) => part !== 'unknown') ?? 'unknown';
}

function isFamilyName(letters: string): boolean {
  if (letters.length >= FEWEST_LETTERS_OF_AN_ENDING && FAMILY_ENDING.test(letters))
    return !NO_FAMILY_ENDING.test(letters);
  return isListedFamilyName(letters);
}

function isListedFamilyName(letters: string): boolean {
  familyNames ??= new Set(WORLD_FAMILY_NAMES.trim().split(/\s/u));
  return familyNames.has(letters);
}
