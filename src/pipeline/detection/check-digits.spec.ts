import { describe, expect, it } from '@jest/globals';
import { isIban, isSocialInsuranceNumber, isTaxId } from './check-digits.js';

describe('isIban', () => {
  // Published examples; no accounts of persons.
  it.each(['DE89 3704 0044 0532 0130 00', 'GB82WEST12345698765432', 'TR330006100519786457841326'])(
    'accepts %s',
    (value) => {
      expect(isIban(value)).toBe(true);
    },
  );

  it.each(['DE88 3704 0044 0532 0130 00', 'GB82WEST12345698765423', 'DE89', ''])('refuses %s', (value) => {
    expect(isIban(value)).toBe(false);
  });
});

describe('isTaxId', () => {
  // Published test numbers; no numbers of persons.
  it.each(['86095742719', '47 036 892 816', '65929970489'])('accepts %s', (value) => {
    expect(isTaxId(value)).toBe(true);
  });

  it.each(['86095742718', '12345678901', '06095742719', '8609574271'])('refuses %s', (value) => {
    expect(isTaxId(value)).toBe(false);
  });
});

describe('isSocialInsuranceNumber', () => {
  // Published example; no number of a person.
  it('accepts a number with the right check digit', () => {
    expect(isSocialInsuranceNumber('15 070649 C 103')).toBe(true);
  });

  it.each(['15 070649 C 104', '15 070649 D 103', '15070649103'])('refuses %s', (value) => {
    expect(isSocialInsuranceNumber(value)).toBe(false);
  });
});
