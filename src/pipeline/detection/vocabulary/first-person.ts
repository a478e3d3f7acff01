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
    const answer = isOwn && !BY_SOMEBODY_ELSE.test(view.text);
    return () => answer;
  }
  const own = pages.filter(({ start, end }) => {
    const text = view.text.slice(start, end);
    return isFirstPerson(text) ? !BY_SOMEBODY_ELSE.test(text) : !CERTIFICATE.test(text);
  });
  return (position) => own.some(({ start, end }) => start <= position && position < end);
}
