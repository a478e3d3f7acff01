import { describe, expect, it } from '@jest/globals';
import { describeDocuments, describeSteps } from './application-status.js';

describe('describeSteps', () => {
  it.each([
    ['intake', ['done', 'current', 'ahead', 'ahead']],
    ['selection', ['done', 'done', 'current', 'ahead']],
    ['finished', ['done', 'done', 'done', 'current']],
    ['cancelled', []],
  ] as const)('shows how far a received application is in phase %s', (phase, states) => {
    expect(describeSteps('received', phase).map(({ state }) => state)).toEqual(states);
  });

  it('shows no way ahead to somebody who withdrew', () => {
    expect(describeSteps('withdrawn', 'selection')).toEqual([]);
  });
});

describe('describeDocuments', () => {
  it('numbers the uploads without gaps and tells only how far each is', () => {
    const documents = describeDocuments([
      { ordinal: 0, stage: 'verified', release: 'released' },
      { ordinal: 2, stage: 'received', release: 'pending' },
      { ordinal: 5, stage: 'verified', release: 'withheld' },
      { ordinal: 6, stage: 'extracted', release: 'pending' },
    ]);

    expect(documents).toEqual([
      { label: 'Formular', progress: 'ready', progressLabel: 'bereit' },
      { label: 'Unterlage 1', progress: 'received', progressLabel: 'eingegangen' },
      { label: 'Unterlage 2', progress: 'being-checked', progressLabel: 'wird geprüft' },
      { label: 'Unterlage 3', progress: 'being-checked', progressLabel: 'wird geprüft' },
    ]);
  });
});
