import { describe, expect, it } from 'vitest';
import { type AsyncMatchOptions, matchCohortAsync, type PolicyInput } from '../../../src';
import { partOfBatch } from '../../../src/assignment';
import { openScanner } from '../../../src/entries/queue';
import { generateCohort } from '../../../src/entries/synthetic';
import { MentorMatchError } from '../../../src/errors';

type Scanner = NonNullable<AsyncMatchOptions['scanner']>;

/** Scans from a copy of the tables, a part of each batch after the other, the last one first. */
function elsewhere(threads: number, seen: { rows: number; closed: number; ready: number }): Scanner {
  return ({ tables, source, here }) => {
    const opened = openScanner(structuredClone(tables), threads);
    return {
      ready: 7,
      async scan(batch, pause) {
        if (batch.source !== source) return here.scan(batch, pause);
        const there = await opened;
        seen.ready = Math.max(seen.ready, there.scanner.ready);
        seen.rows += batch.size;
        const middle = batch.size >> 1;
        for (const [from, to] of [
          [middle, batch.size],
          [0, middle],
        ] as const) {
          const part = { ...partOfBatch(batch, from, to), source: there.source };
          if ((await there.scanner.scan(part, pause)) === 'stopped') return 'stopped';
        }
        return 'done';
      },
      async close() {
        seen.closed++;
        await (await opened).scanner.close();
      },
    };
  };
}

const cohort = generateCohort({ mentors: 300, mentees: 320, seed: 'elsewhere' });
const POLICIES: Record<string, PolicyInput> = {
  default: {},
  rules: {
    rules: [
      { kind: 'different', field: 'department' },
      { kind: 'gap', field: 'experienceYears', min: 2 },
    ],
  },
  'a least score': { minimumScore: 0.5 },
  'other objectives': { objectives: ['cover-mentees', 'load-balance', 'total-score'] },
};

describe('a row scanner of the caller’s own', () => {
  it.each(Object.entries(POLICIES))('gives the same bytes: %s', async (_, policy) => {
    const expected = await matchCohortAsync(cohort, policy, { storage: 'implicit', threads: 1 });
    const seen = { rows: 0, closed: 0, ready: 0 };
    let threads = 0;
    const result = await matchCohortAsync(cohort, policy, {
      storage: 'implicit',
      threads: 1,
      scanner: elsewhere(1, seen),
      onProgress: (progress) => {
        threads = Math.max(threads, progress.threads);
      },
    });
    expect(JSON.stringify(result) === JSON.stringify(expected)).toBe(true);
    expect(seen.rows).toBeGreaterThan(0);
    expect(seen).toMatchObject({ closed: 1, ready: 1 });
    expect(threads).toBe(7);
  });

  it('is closed when it fails, and what it throws is passed on', async () => {
    let closed = 0;
    const failing: Scanner = () => ({
      ready: 1,
      scan: async () => {
        throw new Error('no machine there');
      },
      close: async () => {
        closed++;
      },
    });
    const run = matchCohortAsync(cohort, {}, { storage: 'implicit', threads: 1, scanner: failing });
    await expect(run).rejects.toThrow('no machine there');
    expect(closed).toBe(1);
  });

  it('is not asked where scores are kept', async () => {
    const never: Scanner = () => {
      throw new Error('asked');
    };
    const kept = await matchCohortAsync(cohort, {}, { storage: 'dense', scanner: never });
    expect(kept.status).toBe('optimal');
  });

  it('must be a function', async () => {
    // @ts-expect-error: not a function
    const run = matchCohortAsync(cohort, {}, { scanner: 'remote' });
    await expect(run).rejects.toThrowError(MentorMatchError);
  });
});

describe('openScanner', () => {
  it.each([
    [{}, 1, 'tables'],
    [null, 1, 'tables'],
    [[], 1, 'tables'],
    ['tables', 1, 'tables'],
    [{ scoring: {} }, 0, 'threads'],
    [{ scoring: {} }, 1.5, 'threads'],
    [{ scoring: {} }, Number.NaN, 'threads'],
    [{ scoring: {} }, '2', 'threads'],
    [{ scoring: {} }, undefined, 'threads'],
  ])('refuses %j by %j threads', async (tables, threads, path) => {
    // @ts-expect-error: neither tables nor threads
    const error: unknown = await openScanner(tables, threads).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'invalid-input', issues: [{ path }] });
  });
});
