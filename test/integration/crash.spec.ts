import { describe, expect, it, jest } from '@jest/globals';
import { runCrashes } from './crash-run.js';

jest.setTimeout(300_000);

describe('a worker that is killed in mid-pipeline', () => {
  it('loses no application and doubles none', async () => {
    const result = await runCrashes({ kills: 4, applications: 6 });

    // At least one kill must have hit work in progress, or nothing was tested.
    expect(result.killsInMidPipeline).toBeGreaterThan(0);
    expect({ lost: result.lost, doubled: result.doubled }).toEqual({ lost: 0, doubled: 0 });
  });
});
