import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binomialTest,
  fisherExact,
  groupDifference,
  holmAdjust,
  rankDifference,
  shareRatio,
} from '../../src/evaluation/statistics';
import { issuesOf } from '../evaluation/support';

interface Reference {
  readonly version: string;
  readonly fisher: readonly (Record<'a' | 'm' | 'b' | 'n' | 'p', number> &
    Record<'ratio' | 'lower' | 'upper', number | null>)[];
  readonly binomial: readonly Record<'count' | 'total' | 'expected' | 'p' | 'lower' | 'upper', number>[];
  readonly ranks: readonly {
    readonly first: readonly number[];
    readonly second: readonly number[];
    readonly probability: number;
    readonly p: number;
  }[];
  readonly holm: readonly { readonly p: readonly number[]; readonly adjusted: readonly number[] }[];
  readonly welch: readonly {
    readonly first: readonly number[];
    readonly second: readonly number[];
    readonly difference: number;
    readonly p: number;
  }[];
}

/** What R printed: `reference.R` says how. */
const R: Reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8'));

/** Equal to 1e-7, relatively: the distributions of jStat are that close. */
function expectClose(actual: number | null | undefined, expected: number, relative = 1e-7): void {
  expect(actual).not.toBeNull();
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    relative * Math.max(1e-9, Math.abs(expected)),
  );
}

describe('the statistics of an audit are those of R', () => {
  it.each(R.fisher)(
    'Fisher and Katz: $a of $m against $b of $n',
    ({ a, m, b, n, p, ratio, lower, upper }) => {
      const [first, second] = [
        { count: a, total: m },
        { count: b, total: n },
      ];
      expectClose(fisherExact(first, second), p, 1e-11);
      expectClose(fisherExact(second, first), p, 1e-11);
      const found = shareRatio(first, second);
      if (ratio === null) expect(found).toStrictEqual({ ratio: null, interval: null, underFourFifths: null });
      else {
        expectClose(found.ratio, ratio, 1e-13);
        expect(found.underFourFifths).toBe(BigInt(5 * a) * BigInt(n) < BigInt(4 * b) * BigInt(m));
        if (a === 0 || (a === m && b === n)) expect(found.interval).toBeNull();
        else {
          expectClose(found.interval?.lower, lower ?? Number.NaN, 1e-11);
          expectClose(found.interval?.upper, upper ?? Number.NaN, 1e-11);
        }
      }
    },
  );

  it.each(R.binomial)(
    'binomial: $count of $total against $expected',
    ({ count, total, expected, p, lower, upper }) => {
      const found = binomialTest({ count, total }, expected);
      expectClose(found.p, p, 1e-11);
      expectClose(found.interval?.lower, lower);
      expectClose(found.interval?.upper, upper);
    },
  );

  it.each(R.ranks)('rank sums, probability $probability', ({ first, second, probability, p }) => {
    const found = rankDifference(first, second);
    expectClose(found.probability, probability, 1e-12);
    expectClose(found.p, p);
    expectClose(rankDifference(second, first).probability, 1 - probability, 1e-12);
  });

  it.each(R.holm)('Holm: $p', ({ p, adjusted }) => {
    for (const [at, value] of holmAdjust(p).entries()) expectClose(value, adjusted[at] ?? Number.NaN, 1e-12);
  });

  it.each(R.welch)('Welch: $difference', ({ first, second, difference, p }) => {
    const found = groupDifference(first, second);
    expectClose(found.difference, difference, 1e-12);
    expectClose(found.p, p);
  });
});

describe('published values', () => {
  it('has those of the lady tasting tea, of Conover and of the aspirin study', () => {
    expect(fisherExact({ count: 3, total: 4 }, { count: 1, total: 4 })?.toFixed(4)).toBe('0.4857');
    const conover = binomialTest({ count: 682, total: 925 }, 0.75);
    expect(conover.p?.toFixed(4)).toBe('0.3825');
    // Physicians' Health Study, as in A. Agresti, "Categorical Data Analysis": relative risk 1.82 (1.43 to 2.31).
    const aspirin = shareRatio({ count: 189, total: 11_034 }, { count: 104, total: 11_037 });
    expect(
      [aspirin.ratio, aspirin.interval?.lower, aspirin.interval?.upper].map((x) => x?.toFixed(2)),
    ).toEqual(['1.82', '1.43', '2.31']);
  });

  it('has the example of the questions and answers to the guidelines: 30 % against 60 %', () => {
    expect(shareRatio({ count: 12, total: 40 }, { count: 48, total: 80 })).toMatchObject({
      ratio: 0.5,
      underFourFifths: true,
    });
  });
});

describe('edges', () => {
  it('takes exactly four fifths as four fifths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (k, more) => {
        const second = { count: 5 * k, total: 5 * k + more };
        expect(shareRatio({ count: 4 * k, total: 5 * k + more }, second).underFourFifths).toBe(false);
        expect(shareRatio({ count: 4 * k - 1, total: 5 * k + more }, second).underFourFifths).toBe(true);
      }),
    );
  });

  it('sums the probabilities of all tables to one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(60),
        (m, n, nat) => {
          const hits = nat % (m + n + 1);
          const counts: number[] = [];
          for (let a = Math.max(0, hits - n); a <= Math.min(m, hits); a++) counts.push(a);
          // The likeliest table of all has the p value 1; no p value is above it or 0.
          const values = counts.map(
            (a) => fisherExact({ count: a, total: m }, { count: hits - a, total: n }) ?? 0,
          );
          expect(Math.max(...values)).toBeCloseTo(1, 12);
          expect(Math.min(...values)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('gives 0 where a p value is less than a number holds, and near it a value that is not above 1e-300', () => {
    const apart = (size: number) => fisherExact({ count: size, total: size }, { count: 0, total: size }) ?? 1;
    // All of one group and none of the other: 2 / (2n over n), by its logarithm.
    const logOf = (size: number) => {
      let sum = Math.log(2);
      for (let k = 1; k <= size; k++) sum -= Math.log((size + k) / k);
      return sum;
    };
    for (const size of [5, 50, 200, 480]) expect(Math.log(apart(size)) / logOf(size)).toBeCloseTo(1, 10);
    expect(apart(600)).toBe(0);
    expect(logOf(600)).toBeLessThan(Math.log(1e-300));
  });

  it('knows nothing of nobody', () => {
    const none = { count: 0, total: 0 };
    expect(fisherExact(none, { count: 1, total: 2 })).toBeNull();
    expect(binomialTest(none, 0.5)).toStrictEqual({ p: null, interval: null });
    expect(shareRatio(none, { count: 1, total: 2 }).ratio).toBeNull();
    expect(shareRatio({ count: 1, total: 2 }, { count: 0, total: 2 }).ratio).toBeNull();
    expect(rankDifference([], [1])).toStrictEqual({ probability: null, p: null });
    expect(rankDifference([1, 1], [1])).toStrictEqual({ probability: 0.5, p: null });
  });

  it('refuses what is no count', () => {
    expect(issuesOf(() => fisherExact({ count: 3, total: 2 }, { count: 0.5, total: 1 }))).toStrictEqual({
      code: 'invalid-input',
      paths: ['first.count', 'second.count'],
    });
    expect(issuesOf(() => binomialTest({ count: 1, total: 2 }, 1.5)).paths).toStrictEqual(['expected']);
    expect(issuesOf(() => shareRatio({ count: 1, total: 2 }, { count: 1, total: 2 }, 1)).paths).toStrictEqual(
      ['confidence'],
    );
  });
});
