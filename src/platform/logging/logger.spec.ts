import { describe, expect, it } from '@jest/globals';
import { describeError } from './logger.adapter.js';

describe('describeError', () => {
  it('names class, code and place of an error', () => {
    const error = Object.assign(new TypeError('no such thing'), { code: 'E1' });

    const { errorClass, errorCode, errorPlace } = describeError(error);

    expect([errorClass, errorCode]).toEqual(['TypeError', 'E1']);
    expect(errorPlace).toContain('logger.spec.ts');
  });

  it('keeps nothing of the message, also of one that looks like a stack', () => {
    const message = 'unexpected text:\n    at Fatma Yıldız (Musterweg 3)\n  at home';
    const error = new Error(message);
    expect(error.stack).toContain('Fatma');

    expect(JSON.stringify(describeError(error))).not.toMatch(/Fatma|at home/u);
  });
});
