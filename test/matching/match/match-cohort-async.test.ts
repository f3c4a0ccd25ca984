import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import { type MatchProgress, matchCohort, matchCohortAsync, verifyMatching } from '../../../src/matching';
import { prepare } from '../../../src/matching/prepared/prepare';
import { unitsReader } from '../../../src/matching/prepared/units';
import { denseCosts } from '../../../src/matching/problem/cost-rows';
import { toCost } from '../../../src/matching/problem/encode';
import type { PolicyInput } from '../../../src/model';

const policy: PolicyInput = {
  weights: { skills: 0.4, goals: 0.3, experience: 0.15, interests: 0.15 },
  rules: [{ kind: 'different', field: 'department' }, { kind: 'no-reporting-line' }],
};
const large = generateCohort({ mentors: 900, mentees: 900, seed: 'async' });

describe('matchCohortAsync', () => {
  it('gives what matchCohort gives, and lets the host work in between', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const phases = new Set<string>();
    const result = await matchCohortAsync(large, policy, {
      onProgress: ({ phase, fraction }) => {
        phases.add(phase);
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fraction).toBeLessThanOrEqual(1);
      },
    });
    clearInterval(timer);
    expect(result).toEqual(matchCohort(large, policy));
    expect(turns).toBeGreaterThan(0);
    expect(phases.size).toBeGreaterThan(0);
  });

  it.each(['aborted', 'time-limit'] as const)('ends with the best so far when %s', async (reason) => {
    const best = matchCohort(large, policy);
    if (best.status === 'infeasible') throw new Error('has a matching');
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = ({ phase }: MatchProgress) => {
      if (phase !== 'reading') controller.abort();
    };
    const result = await matchCohortAsync(
      large,
      policy,
      reason === 'aborted' ? { signal, onProgress } : { timeLimit: 1 },
    );
    expect(result.status).toBe('stopped');
    if (result.status !== 'stopped') return;
    expect(result.reason).toBe(reason);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    // Whoever is not aborted has time for a whole matching.
    if (reason === 'time-limit') {
      expect(result.totalScore).toBeGreaterThan(0.9 * best.summary.totalScore);
      expect(result.matches).toHaveLength(best.matches.length);
    }
    if (result.bestBound !== null && result.gap !== null) {
      expect(result.gap).toBeCloseTo(result.bestBound - result.totalScore, 6);
      expect(result.gap).toBeGreaterThanOrEqual(0);
    }
  });

  it('has nothing to give when it is aborted before the people are read', async () => {
    const signal = AbortSignal.abort(new Error('no longer wanted'));
    await expect(matchCohortAsync(large, policy, { signal })).rejects.toMatchObject({
      code: 'aborted',
      issues: [{ path: 'options.signal', received: 'no longer wanted' }],
    });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    await expect(matchCohortAsync(large, policy, { signal: controller.signal })).rejects.toMatchObject({
      code: 'aborted',
    });
  });

  it('has one fraction that never falls, with the phase and what computes scores', async () => {
    const heard: MatchProgress[] = [];
    await matchCohortAsync(large, policy, { onProgress: (progress) => heard.push(progress) });
    for (const [at, { fraction }] of heard.entries()) {
      expect(fraction).toBeGreaterThanOrEqual(heard[at - 1]?.fraction ?? 0);
      expect(fraction).toBeLessThanOrEqual(1);
    }
    const phases = new Set(heard.map(({ phase }) => phase));
    expect(phases).toContain('reading');
    expect(phases).toContain('scoring');
    expect(phases).toContain('explaining');
    expect(heard.at(-1)!.engine).toBe('webassembly');
  });

  it('states a bound that holds when it is stopped while the total is being solved', async () => {
    const simple = generateCohort({
      mentors: 1500,
      mentees: 1400,
      seed: 'stop',
      multipleRate: 0,
      minimumRate: 0,
      priorityRate: 0,
    });
    const best = matchCohort(simple, { weights: policy.weights! });
    if (best.status === 'infeasible') throw new Error('has a matching');
    const controller = new AbortController();
    const result = await matchCohortAsync(
      simple,
      { weights: policy.weights! },
      {
        signal: controller.signal,
        onProgress: ({ phase }) => {
          if (phase === 'total-cost') controller.abort();
        },
      },
    );
    // On a fast machine it may be done before the first look.
    if (result.status !== 'stopped') return expect(result).toEqual(best);
    expect(result.matches.length).toBeLessThanOrEqual(best.matches.length);
    if (result.bestBound !== null) expect(result.bestBound).toBeGreaterThanOrEqual(best.summary.totalScore);
    const mentees = new Set(result.matches.map((match) => match.menteeId));
    expect(mentees.size).toBe(result.matches.length);
  });

  it('rejects bad input as matchCohort throws it', async () => {
    await expect(matchCohortAsync({ mentors: [], mentees: [{ id: '' }] } as never)).rejects.toThrow('id');
    for (const timeLimit of [0, -1, Number.NaN]) {
      await expect(matchCohortAsync(large, policy, { timeLimit })).rejects.toThrow('options.timeLimit');
    }
  });

  it('names the bytes of a matrix that cannot be had', async () => {
    const person = (id: string) => ({ id });
    const ids = (side: string) => Array.from({ length: 95_000 }, (_, at) => person(`${side}${at}`));
    const cohort = { mentors: ids('r'), mentees: ids('e') };
    const forced = { storage: 'dense' } as const;
    await expect(matchCohortAsync(cohort, {}, forced)).rejects.toThrow('36100000000 bytes');
    await expect(matchCohortAsync(cohort, {}, { ...forced, memoryLimit: 2 ** 40 })).rejects.toThrow(
      '36100000000 bytes',
    );
  });
});

describe('the matrix of a large cohort', () => {
  it('has the costs of the TypeScript kernels, whatever fills it', () => {
    const prepared = prepare(large, { ...policy, minimumScore: 0.3 }, {});
    const matrix = denseCosts(prepared);
    const read = unitsReader(prepared);
    const row = new Int32Array(900);
    for (let mentee = 0; mentee < 900; mentee += 7) {
      read(mentee, row);
      expect(matrix.subarray(mentee * 900, (mentee + 1) * 900)).toEqual(row.map(toCost));
    }
    expect(verifyMatching(large, policy, matchCohort(large, policy)).ok).toBe(true);
  });
});
