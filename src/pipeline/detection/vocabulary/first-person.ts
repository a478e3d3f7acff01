import type { TextView } from './text-view.js';

const FIRST_PERSON = /(?<![\p{L}])(?:ich|mich|mir|mein(?:e[nmrs]?)?)(?![\p{L}])/giu;

/** Whether the applicant wrote the text: two words of the first person, so a quoted "ich" is not enough. */
export function isFirstPerson(text: string): boolean {
  FIRST_PERSON.lastIndex = 0;
  return FIRST_PERSON.test(text) && FIRST_PERSON.test(text);
}

// "Hiermit bestätige ich", "ich wünsche ihm": a certificate of a single person speaks in the first person too.
const BY_SOMEBODY_ELSE =
  /(?:(?:bestätige|bescheinige|empfehle)(?:[ \n]hiermit)?[ \n]ich|ich[ \n](?:hiermit[ \n])?(?:bestätige|bescheinige|empfehle)|(?:wünsche|danke)[ \n](?:ich[ \n])?(?:ihm|ihr)(?!\p{L})|kann[ \n](?:ich[ \n])?(?:ihn|sie)[ \n][^.]{0,40}empfehlen)/iu;
// Nobody applies here, and somebody is spoken of at the start of sentences: a private reference.
const SPEAKS_OF_ONE =
  /(?:^|[.!?\n\u2029][ \n]?)(?:Er|Sie)[ \n](?:ist|hat|war|kann|wird|zeigt|half|hilft|arbeitet|versteht|lernt|\p{Ll}{3,}te)(?!\p{L})/u;
const APPLIES =
  /bewerb|lebenslauf|vorstellungsgespräch|meine[nmr]? (?:ausbildung|stärken|schul|zeugnis|klasse|hobbys)|ausbildungsplatz/iu;
const CERTIFICATE =
  /(?:zeugnis|bescheinigung|bestätigung|zertifikat|beurteilung|referenz|empfehlung|leistungsnachweis|bescheinigt|bestätigt|bestätigen wir|bescheinigen wir|herrn? \p{Lu}|frau \p{Lu})/iu;

/**
 * Which parts of a document the applicant wrote: a merged file holds a letter and certificates.
 *
 * A page without "ich" that reads like a certificate is one, whatever stands on the pages around it.
 *
 * @returns tells for a position in the view whether it lies in the applicant's own words
 */
export function findOwnWords(view: TextView): (position: number) => boolean {
  const isOwn = isFirstPerson(view.text);
  const pages = view.pages;
  if (!isOwn || pages.length < 2) {
    const answer = isOwn && !isBySomebodyElse(view.text);
    return () => answer;
  }
  const own = pages.filter(({ start, end }) => {
    const text = view.text.slice(start, end);
    return isFirstPerson(text) ? !isBySomebodyElse(text) : !CERTIFICATE.test(text);
  });
  return (position) => own.some(({ start, end }) => start <= position && position < end);
}

function isBySomebodyElse(text: string): boolean {
  return BY_SOMEBODY_ELSE.test(text) || (SPEAKS_OF_ONE.test(text) && !APPLIES.test(text));
}
