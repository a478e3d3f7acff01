import { describe, expect, it } from '@jest/globals';
import { parsePostmasterState } from './postmaster-state.js';

describe('parsePostmasterState', () => {
  it.each(['starting', 'ready', 'stopping'] as const)('reads a server that is %s', (status) => {
    const text = `4711\n/data\n1763820000\n54321\n\n127.0.0.1\n  123456   0\n${status.padEnd(8)}\n`;

    const state = parsePostmasterState(text);

    expect(state).toEqual({ pid: 4711, port: 54321, status });
  });

  it('takes a half-written file for a server that is starting', () => {
    expect(parsePostmasterState('4711\n/data\n')).toEqual({ pid: 4711, port: 0, status: 'starting' });
  });

  it.each(['', '\n', 'abc\n/data\n'])('reads no server from %j', (text) => {
    expect(parsePostmasterState(text)).toBeUndefined();
  });
});
