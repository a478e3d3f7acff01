import { describe, expect, it } from '@jest/globals';
import { parseApplicationFile } from './application-file.js';

const PERSON = { firstName: 'Ayla', lastName: 'Beispielova', email: 'ayla@example.org' };

function parse(content: unknown): unknown {
  return parseApplicationFile(JSON.stringify(content));
}

describe('parseApplicationFile', () => {
  it('takes the person and the day of submission, and nothing else', () => {
    const content = {
      id: 'c1',
      submittedAt: '2026-11-15',
      person: { ...PERSON, phone: ' 0231 1234 ', nationality: null, hobby: 'Go' },
      languages: [],
    };

    expect(parse(content)).toEqual({
      person: { ...PERSON, phone: '0231 1234' },
      submittedAt: '2026-11-15',
    });
  });

  it('does without a day of submission', () => {
    expect(parse({ person: PERSON })).toEqual({ person: PERSON, submittedAt: null });
  });

  it.each([
    ['person.lastName is missing', { person: { ...PERSON, lastName: ' ' } }],
    ['person.email is missing', { person: { ...PERSON, email: 7 } }],
    ['person.phone is not a text', { person: { ...PERSON, phone: 231 } }],
    [
      'person.birthDate is not a date of the form YYYY-MM-DD',
      { person: { ...PERSON, birthDate: '1.2.2008' } },
    ],
    ['submittedAt is not a date of the form YYYY-MM-DD', { person: PERSON, submittedAt: 'gestern' }],
    ['has no object "person"', { person: [PERSON] }],
    ['has no object "person"', null],
  ])('says "%s" and repeats no value', (problem, content) => {
    expect(parse(content)).toEqual({ problem });
  });

  it('says when it is not JSON', () => {
    expect(parseApplicationFile('{"person": {"firstName": "Ayla"')).toEqual({ problem: 'is not valid JSON' });
  });
});
