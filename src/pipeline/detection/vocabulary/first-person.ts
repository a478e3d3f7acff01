const FIRST_PERSON = /(?<![\p{L}])(?:ich|mich|mir|mein(?:e[nmrs]?)?)(?![\p{L}])/giu;

/** Whether the applicant wrote the text: two words of the first person, so a quoted "ich" is not enough. */
export function isFirstPerson(text: string): boolean {
  FIRST_PERSON.lastIndex = 0;
  return FIRST_PERSON.test(text) && FIRST_PERSON.test(text);
}
