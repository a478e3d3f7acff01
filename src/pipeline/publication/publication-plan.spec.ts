import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planPublication, type PublishableDocument } from './publication-plan.js';

const released: PublishableDocument = { isVerified: true, release: 'released' };
const withheld: PublishableDocument = { isVerified: true, release: 'withheld' };

describe('planPublication', () => {
  it('shows a file when every document was decided', () => {
    expect(planPublication(false, [released, withheld, released])).toEqual({ kind: 'show' });
  });

  it('L6: hides a file as long as one document is undecided, recalled or not checked', () => {
    const undecided = fc.constantFrom<PublishableDocument>(
      { isVerified: true, release: 'pending' },
      { isVerified: true, release: 'recalled' },
      { isVerified: false, release: 'pending' },
      { isVerified: false, release: 'released' },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(released, withheld), { minLength: 1 }),
        undecided,
        (others, open) => {
          expect(planPublication(false, [...others, open])).toEqual({ kind: 'hide' });
        },
      ),
    );
  });

  it.each([
    ['a withdrawn application', true, [released]],
    ['a file with nothing to read', false, [withheld]],
    ['an application without documents', false, []],
  ])('hides %s', (_, isWithdrawn, documents) => {
    expect(planPublication(isWithdrawn, documents)).toEqual({ kind: 'hide' });
  });
});
