import { describe, expect, it } from '@jest/globals';
import { numbersAThing, startsWithThing } from './number-of-things.js';

describe('numbers of things', () => {
  it.each(['Artikelnummer ', 'Art.-Nr. ', 'EAN: ', 'Ersatzteil ', 'PZN ', 'Chargen-Nr. '])(
    'knows the label %j',
    (label) => {
      expect([numbersAThing(`die ${label}`, 4 + label.length), startsWithThing(label)]).toEqual([true, true]);
    },
  );

  it.each(['Kundennummer ', 'Schüler-Nr. ', 'Personalausweis ', 'Bestellnummer ', 'Urteile ', 'Vorteil '])(
    'leaves %j to persons',
    (label) => {
      expect([numbersAThing(`die ${label}`, 4 + label.length), startsWithThing(label)]).toEqual([
        false,
        false,
      ]);
    },
  );
});
