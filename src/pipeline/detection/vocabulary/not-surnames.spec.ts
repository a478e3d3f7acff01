import { describe, expect, it } from '@jest/globals';
import { isNoSurname } from './not-surnames.js';

describe('isNoSurname', () => {
  it.each([
    'Gleichstellungsbeauftragte',
    'Pausenkenntnisse',
    'Bauverein',
    'HALLE',
    'Str.',
    'KFZ',
    'Übungsleiterin',
  ])('takes %s for no surname, however long the word before its ending is', (word) => {
    expect(isNoSurname(word)).toBe(true);
  });

  it.each(['Lindqvist', 'Beauftragter', 'Ungerer', 'Vereins'])('leaves %s open', (word) => {
    expect(isNoSurname(word)).toBe(false);
  });
});
