import { describe, expect, it } from 'vitest';
import { matchCohortAsync, verifyMatching } from '../../../src';
import type { StoppedMatching } from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';

const cohort = generateCohort({ mentors: 90, mentees: 110, seed: 'stopped' });

describe('stopped results that came through a database', () => {
  it('verify, whatever decimals their scores have', async () => {
    let withGap = 0;
    for (const objectives of [['total-score'], ['cover-mentees', 'total-score']] as const) {
      const policy = { objectives };
      for (const timeLimit of [0.01, 0.05]) {
        const result = await matchCohortAsync(cohort, policy, { timeLimit, threads: 1 });
        if (result.status !== 'stopped') break;
        const stored: StoppedMatching = JSON.parse(JSON.stringify(result));
        expect(verifyMatching(cohort, policy, stored)).toMatchObject({ ok: true });
        if (stored.gap === null || stored.bestBound === null) continue;
        withGap += 1;
        // As little as one unit of score more shows.
        const gap = stored.gap + 0.000001;
        expect(verifyMatching(cohort, policy, { ...stored, gap }).ok).toBe(false);
        const bestBound = stored.bestBound + 0.000001;
        expect(verifyMatching(cohort, policy, { ...stored, bestBound }).ok).toBe(false);
      }
    }
    expect(withGap).toBeGreaterThan(0);
  });
});
