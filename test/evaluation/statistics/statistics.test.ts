import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareShares,
  countPromoters,
  cronbachAlpha,
  estimateMean,
  estimateShare,
  groupDifference,
  hedgesCorrection,
  holmAdjust,
  netPromoterScore,
  nonResponseBounds,
  pairedChange,
  rankCorrelation,
} from '../../../src/evaluation/statistics';
import {
  fQuantile,
  normalCritical,
  studentCritical,
  studentTwoSided,
} from '../../../src/evaluation/statistics/distributions';
import { excludes, sampleSize } from '../../../src/evaluation/statistics/interval';
import { simultaneousConfidence } from '../../../src/evaluation/statistics/multiplicity';
import { midRanks } from '../../../src/evaluation/statistics/numbers/correlation';
import { deepFreeze, expectJson, given, issuesOf, shuffled } from '../support';

// Figures "of the reference" are printed by test/evaluation/reference.py (scipy 1.17.1).
const BEFORE = deepFreeze([3, 2.5, 4, 3.5, 2, 3, 4.5, 1.5, 2.5, 3.5]);
const AFTER = deepFreeze([3.5, 3.5, 4, 4.5, 3, 2.5, 5, 3, 3, 4.5]);

const value = fc.double({ min: -1000, max: 1000, noNaN: true });
const values = fc.array(value, { maxLength: 30 });

function expectClose(actual: number | null | undefined, expected: number, relative = 1e-7): void {
  expect(Math.abs(given(actual) - expected)).toBeLessThanOrEqual(
    relative * Math.max(1e-3, Math.abs(expected)),
  );
}

describe('distributions', () => {
  it.each([
    [0.9, 1.64485362695],
    [0.95, 1.95996398454],
    [0.99, 2.57582930355],
  ])('the normal distribution at %d is that of the reference', (confidence, expected) => {
    expectClose(normalCritical(confidence), expected, 1e-11);
  });

  it.each([
    [1, 12.7062047362, 0.27159949756],
    [2, 4.30265272975, 0.158808975808],
    [5, 2.57058183564, 0.0790938979032],
    [9, 2.2621571628, 0.0553405727986],
    [29.5, 2.04372496677, 0.0357851813229],
    [1000, 1.96233908083, 0.0280350253267],
  ])('Student’s t with %d degrees of freedom is that of the reference', (df, critical, tail) => {
    expectClose(studentCritical(0.95, df), critical);
    expectClose(studentTwoSided(2.2, df), tail);
    expectClose(studentTwoSided(-2.2, df), tail);
  });

  it('F is that of the reference', () => {
    expectClose(fQuantile(0.975, 29, 87), 1.74695985108);
    expectClose(fQuantile(0.025, 29, 87), 0.522355349242);
  });

  it('quantile and tail of t undo each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        (confidence, df) => {
          expect(studentTwoSided(studentCritical(confidence, df), df)).toBeCloseTo(1 - confidence, 6);
        },
      ),
    );
  });
});

describe('estimateShare', () => {
  it.each([
    [81, 263, 0.255288519878, 0.366209576983],
    [15, 148, 0.0623863995307, 0.160487241723],
    [0, 20, 0, 0.161125158053],
    [1, 29, 0.00611321429276, 0.171755218793],
    [10, 10, 0.722467200137, 1],
  ])(
    'gives Wilson’s interval of %d in %d as the reference and Newcombe (1998) do',
    (count, total, lower, upper) => {
      const { share, interval } = estimateShare(count, total);
      expect(share).toBe(count / total);
      expectClose(given(interval).lower, lower, 1e-10);
      expectClose(given(interval).upper, upper, 1e-10);
    },
  );

  it('reaches 0 and 1 exactly where nobody or everybody is counted', () => {
    for (let total = 1; total <= 60; total++) {
      expect(given(estimateShare(0, total).interval).lower).toBe(0);
      expect(given(estimateShare(total, total).interval).upper).toBe(1);
    }
  });

  it('knows nothing where nobody is asked', () => {
    expect(estimateShare(0, 0)).toStrictEqual({ count: 0, total: 0, share: null, interval: null });
  });

  it('holds the share, lies in [0, 1], mirrors, and narrows with more cases', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(counts, ([count, total]) => {
        const { share, interval } = estimateShare(count, total);
        const { lower, upper } = given(interval);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(given(share));
        expect(upper).toBeGreaterThanOrEqual(given(share));
        const mirror = given(estimateShare(total - count, total).interval);
        expect(mirror.lower).toBeCloseTo(1 - upper, 12);
        const more = given(estimateShare(4 * count, 4 * total).interval);
        expect(more.upper - more.lower).toBeLessThan(upper - lower);
      }),
    );
  });

  it('is solved by the ends of its own definition: |p - x| = z sqrt(x (1 - x) / n)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (total, part) => {
          const count = Math.min(total - 1, Math.max(1, Math.round(part * total)));
          const { share, interval } = estimateShare(count, total, 0.9);
          for (const x of [given(interval).lower, given(interval).upper]) {
            expect(Math.abs(given(share) - x)).toBeCloseTo(
              normalCritical(0.9) * Math.sqrt((x * (1 - x)) / total),
              10,
            );
          }
        },
      ),
    );
  });

  it('refuses what is no share, all at once', () => {
    expect(issuesOf(() => estimateShare(-1, 2.5, 1))).toEqual({
      code: 'invalid-input',
      paths: ['count', 'total', 'confidence'],
    });
    expect(issuesOf(() => estimateShare(3, 2)).paths).toEqual(['count']);
    expect(issuesOf(() => estimateShare(Number.NaN, 2)).paths).toEqual(['count']);
  });
});

describe('compareShares', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [10, 10, 0, 20, 0.6791, 1],
  ])('gives the published interval of %d/%d less %d/%d', (a, m, b, n, lower, upper) => {
    const { interval } = compareShares({ count: a, total: m }, { count: b, total: n });
    expect(given(interval).lower).toBeCloseTo(lower, 4);
    expect(given(interval).upper).toBeCloseTo(upper, 4);
  });

  it('changes its sign with the order of the groups, and cannot tell an empty one', () => {
    const there = compareShares({ count: 3, total: 9 }, { count: 5, total: 7 });
    const back = compareShares({ count: 5, total: 7 }, { count: 3, total: 9 });
    expect(back.difference).toBeCloseTo(-given(there.difference), 14);
    expect(given(back.interval).lower).toBeCloseTo(-given(there.interval).upper, 14);
    expect(compareShares({ count: 0, total: 0 }, { count: 5, total: 7 })).toStrictEqual({
      difference: null,
      interval: null,
    });
  });

  it('names the group that is wrong', () => {
    expect(issuesOf(() => compareShares({ count: 3, total: 2 }, { count: -1, total: 7 })).paths).toEqual([
      'first.count',
      'second.count',
    ]);
  });
});

describe('netPromoterScore', () => {
  it('is 30 with a standard error of 7.810 for 50, 30 and 20 of 100', () => {
    const { score, standardError, interval } = netPromoterScore({
      promoters: 50,
      passives: 30,
      detractors: 20,
    });
    expect(score).toBeCloseTo(30, 12);
    expect(given(standardError)).toBeCloseTo(7.8102, 4);
    expect(given(interval).lower).toBeCloseTo(30 - 1.95996 * 7.81025, 3);
  });

  it('is the mean of +1, 0 and -1, and its standard error that of this mean', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(answers, (list) => {
        const { score, standardError } = netPromoterScore(countPromoters(list));
        const marks = list.map((answer) => (answer >= 9 ? 1 : answer >= 7 ? 0 : -1));
        const { mean, standardDeviation } = estimateMean(marks);
        expect(score).toBeCloseTo(100 * given(mean), 9);
        const population = given(standardDeviation) * Math.sqrt((list.length - 1) / list.length);
        expect(standardError).toBeCloseTo((100 * population) / Math.sqrt(list.length), 9);
      }),
    );
  });

  it('gives no interval where everybody said the same, and nothing without answers', () => {
    expect(netPromoterScore({ promoters: 10, passives: 0, detractors: 0 })).toMatchObject({
      score: 100,
      interval: null,
    });
    expect(netPromoterScore(countPromoters([]))).toMatchObject({ n: 0, score: null, standardError: null });
  });

  it('counts the limits of its classes, and refuses what is off the scale', () => {
    expect(countPromoters([0, 6, 7, 8, 9, 10])).toEqual({ promoters: 2, passives: 2, detractors: 2 });
    expect(issuesOf(() => countPromoters([11, 5, -1, 7.5])).paths).toEqual([
      'answers[0]',
      'answers[2]',
      'answers[3]',
    ]);
    expect(issuesOf(() => netPromoterScore({ promoters: -1, passives: 0.5, detractors: 0 })).paths).toEqual([
      'promoters',
      'passives',
    ]);
  });
});

describe('nonResponseBounds', () => {
  it('is 0.833 with bounds 0.50 and 0.90 for 15 of 18 replies of 30', () => {
    const { observed, lowest, highest, responseRate } = nonResponseBounds({
      asked: 30,
      answered: 18,
      positive: 15,
    });
    expect(observed.share).toBeCloseTo(0.8333, 4);
    expect([lowest, highest, responseRate]).toEqual([0.5, 0.9, 0.6]);
  });

  it('reaches every share that the silent could bring about, and no other', () => {
    const counts = fc
      .tuple(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
      )
      .filter(([yes, no, silent]) => yes + no + silent > 0);
    fc.assert(
      fc.property(counts, ([positive, negative, silent]) => {
        const asked = positive + negative + silent;
        const { lowest, highest } = nonResponseBounds({ asked, answered: positive + negative, positive });
        const possible = Array.from({ length: silent + 1 }, (_, more) => (positive + more) / asked);
        expect([lowest, highest]).toEqual([Math.min(...possible), Math.max(...possible)]);
      }),
    );
  });

  it('refuses counts that contradict each other', () => {
    expect(issuesOf(() => nonResponseBounds({ asked: 3, answered: 4, positive: 5 })).paths).toEqual([
      'answered',
      'positive',
    ]);
    expect(nonResponseBounds({ asked: 0, answered: 0, positive: 0 })).toMatchObject({
      responseRate: null,
      lowest: null,
    });
  });
});

describe('estimateMean', () => {
  it('is that of the reference', () => {
    const { mean, standardDeviation, interval } = estimateMean(BEFORE);
    expect(mean).toBe(3);
    expectClose(standardDeviation, 0.912870929175, 1e-11);
    expectClose(given(interval).lower, 2.34697147655);
    expectClose(given(interval).upper, 3.65302852345);
  });

  it('says what few or equal values cannot', () => {
    expect(estimateMean([])).toStrictEqual({
      n: 0,
      mean: null,
      standardDeviation: null,
      standardError: null,
      interval: null,
    });
    expect(estimateMean([4])).toMatchObject({ n: 1, mean: 4, standardDeviation: null, interval: null });
    // In binary, the mean of these is not 0.1; what is left of the rounding is not a spread.
    expect(estimateMean([0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toMatchObject({
      standardDeviation: 0,
      interval: null,
    });
  });

  it('does not depend on the order of the values, to the last bit', () => {
    fc.assert(
      fc.property(values, fc.nat(100), (list, seed) => {
        expect(estimateMean(shuffled(list, seed))).toStrictEqual(estimateMean(list));
      }),
    );
  });

  it('refuses values that are no numbers', () => {
    expect(issuesOf(() => estimateMean([1, Number.NaN, Number.POSITIVE_INFINITY], 0)).paths).toEqual([
      'values[1]',
      'values[2]',
      'confidence',
    ]);
  });
});

describe('pairedChange', () => {
  it('is that of the reference', () => {
    const result = pairedChange(BEFORE, AFTER);
    expect(result).toMatchObject({ n: 10, df: 9, meanBefore: 3 });
    expectClose(result.change, 0.65);
    expectClose(result.interval?.lower, 0.23527118682);
    expectClose(result.interval?.upper, 1.06472881318);
    expectClose(result.t, 3.54545454545, 1e-11);
    expectClose(result.p, 0.00626033433721);
    expectClose(result.dz, 1.12117117042, 1e-11);
    expectClose(result.dav, 0.750982005842, 1e-11);
    expectClose(result.gav, 0.686303599327, 1e-10);
    expectClose(result.gz, 1.02461018205, 1e-10);
    expectJson(result);
  });

  it('turns round when before and after are exchanged, and does not see a shift of both', () => {
    const pairs = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(pairs, (list) => {
        const a = list.map(([x]) => x);
        const b = list.map(([, y]) => y);
        const there = pairedChange(a, b);
        const back = pairedChange(b, a);
        expect(back.change).toBeCloseTo(-given(there.change), 8);
        if (there.dz !== null) expect(back.dz).toBeCloseTo(-there.dz, 6);
        expect(back.p ?? 0).toBeCloseTo(there.p ?? 0, 6);
      }),
    );
  });

  it('has an interval that leaves out 0 exactly when p is under 0.05', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 3,
      maxLength: 20,
    });
    fc.assert(
      fc.property(pairs, (list) => {
        const { interval, p } = pairedChange(
          list.map(([x]) => x),
          list.map(([, y]) => y),
        );
        fc.pre(p !== null && Math.abs(p - 0.05) > 1e-6);
        expect(excludes(interval, 0)).toBe(given(p) < 0.05);
      }),
    );
  });

  it('says what cannot be told', () => {
    expect(pairedChange([], [])).toMatchObject({ n: 0, change: null, t: null, df: 0 });
    expect(pairedChange([1], [3])).toMatchObject({
      n: 1,
      change: 2,
      interval: null,
      p: null,
      dz: null,
      gav: null,
    });
    // All changed by the same amount, though the differences differ in the last bit.
    expect(pairedChange([0.1, 0.2, 0.3], [0.2, 0.3, 0.4])).toMatchObject({
      interval: null,
      t: null,
      p: null,
      dz: null,
    });
    expect(pairedChange([1, 2], [3, 5])).toMatchObject({ df: 1, gav: null });
  });

  it('refuses lists of different people', () => {
    expect(issuesOf(() => pairedChange([1, 2], [1, Number.NaN, 3])).paths).toEqual(['after', 'after[1]']);
  });
});

describe('groupDifference', () => {
  const first = deepFreeze([5.1, 4.8, 6, 5.5, 7.2, 4.9, 5.8]);
  const second = deepFreeze([4, 4.4, 5.1, 3.9, 4.7]);

  it('is that of the reference', () => {
    const result = groupDifference(first, second);
    expectClose(result.difference, 1.19428571429, 1e-11);
    expectClose(result.interval?.lower, 0.334441228926);
    expectClose(result.interval?.upper, 2.05413019965);
    expectClose(result.t, 3.10255880526, 1e-11);
    expectClose(result.df, 9.81847674256, 1e-11);
    expectClose(result.p, 0.0114407488839);
    expectClose(result.gs, 1.53763607062, 1e-10);
    expectJson(result);
  });

  it('needs two values in each group and some spread', () => {
    expect(groupDifference([1], [2, 3])).toMatchObject({ difference: -1.5, interval: null, p: null });
    expect(groupDifference([1, 1], [3, 3])).toMatchObject({ difference: -2, interval: null });
    expect(groupDifference([], [3, 3])).toMatchObject({ difference: null, firstMean: null });
    expect(groupDifference([1, 1], [3, 4]).p).not.toBeNull();
  });
});

describe('hedgesCorrection', () => {
  it.each([
    [2, 0.564189583548],
    [3, 0.723601254558],
    [9, 0.913874891793],
    [50, 0.984911942296],
  ])('with %d degrees of freedom is that of the reference', (df, expected) => {
    expectClose(hedgesCorrection(df), expected, 1e-10);
  });

  it('rises toward 1, near the usual approximation, and is not defined under 2', () => {
    for (let df = 3; df < 300; df++) {
      const exact = given(hedgesCorrection(df));
      expect(exact).toBeGreaterThan(given(hedgesCorrection(df - 1)));
      expect(exact).toBeLessThan(1);
      expect(Math.abs(exact - (1 - 3 / (4 * df - 1)))).toBeLessThan(0.007);
    }
    expect(hedgesCorrection(1)).toBeNull();
  });
});

describe('rankCorrelation', () => {
  const x = deepFreeze([0.2, 0.5, 0.5, 0.7, 0.9, 0.1, 0.8, 0.6]);
  const y = deepFreeze([1, 2, 1.5, 2, 3, 1.2, 2.6, 1.1]);

  it('is that of the reference, ties included', () => {
    const { coefficient, p, interval } = rankCorrelation(x, y);
    expectClose(coefficient, 0.777108433735, 1e-11);
    expectClose(p, 0.0232619818533);
    expectClose(interval?.lower, 0.0378723544467, 1e-9);
    expectClose(interval?.upper, 0.96662719531, 1e-9);
  });

  it('shares the ranks of ties', () => {
    expect(midRanks([10, 30, 20, 20, 5])).toEqual([2, 5, 3.5, 3.5, 1]);
    expect(midRanks([])).toEqual([]);
  });

  it('sees order alone: a rising transformation changes nothing, a falling one the sign', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(pairs, (list) => {
        const a = list.map(([one]) => one);
        const b = list.map(([, two]) => two);
        const there = rankCorrelation(a, b);
        expect(
          rankCorrelation(
            a.map((one) => one ** 3 + 2),
            b,
          ),
        ).toStrictEqual(there);
        const back = rankCorrelation(
          a.map((one) => -one),
          b,
        );
        if (there.coefficient === null) expect(back.coefficient).toBeNull();
        else expect(back.coefficient).toBeCloseTo(-there.coefficient, 12);
        expect(rankCorrelation(b, a).coefficient).toBe(there.coefficient);
      }),
    );
  });

  it('tells nothing where there is nothing to tell', () => {
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toEqual({
      n: 3,
      coefficient: null,
      interval: null,
      p: null,
    });
    expect(rankCorrelation([1], [1]).coefficient).toBeNull();
    expect(rankCorrelation([1, 2, 3, 4], [1, 2, 3, 4])).toEqual({
      n: 4,
      coefficient: 1,
      interval: null,
      p: 0,
    });
    expect(rankCorrelation([1, 2, 3], [1, 3, 2]).interval).toBeNull();
  });
});

describe('holmAdjust', () => {
  it('multiplies the smallest most, and never lets a larger p fall under a smaller one', () => {
    const adjusted = holmAdjust([0.01, 0.04, 0.03, 0.005]);
    for (const [index, expected] of [0.03, 0.06, 0.06, 0.02].entries())
      expect(adjusted[index]).toBeCloseTo(expected, 12);
  });

  it('leaves out tests that were not made, stays in [0, 1] and keeps the order', () => {
    const list = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 });
    fc.assert(
      fc.property(list, (given) => {
        const adjusted = holmAdjust(given);
        for (const [index, p] of given.entries()) {
          const after = adjusted[index];
          if (p === null || after === null || after === undefined) {
            expect(after).toBe(p);
            continue;
          }
          expect(after).toBeGreaterThanOrEqual(p);
          expect(after).toBeLessThanOrEqual(1);
          for (const [other, q] of given.entries()) {
            if (q !== null && q <= p) expect(adjusted[other]).toBeLessThanOrEqual(after);
          }
        }
        expect(holmAdjust(given.filter((p) => p !== null))).toEqual(adjusted.filter((p) => p !== null));
      }),
    );
  });

  it('has a counterpart for intervals', () => {
    expect(simultaneousConfidence(0.95, 5)).toBeCloseTo(0.99, 12);
    expect(simultaneousConfidence(0.95, 0)).toBeCloseTo(0.95, 12);
  });
});

describe('cronbachAlpha', () => {
  const rows = deepFreeze([
    [4, 5, 4],
    [3, 3, 2],
    [5, 5, 5],
    [2, 1, 2],
    [4, 4, 5],
    [1, 2, 1],
    [3, 4, 3],
    [5, 4, 4],
  ]);

  it('is that of the reference', () => {
    const { alpha, interval, n, items } = cronbachAlpha(rows);
    expect([n, items]).toEqual([8, 3]);
    expectClose(alpha, 0.943315508021, 1e-11);
    expectClose(interval?.lower, 0.808410221908, 1e-6);
    expectClose(interval?.upper, 0.98766681302, 1e-6);
  });

  it('is 1 for items that say the same, whatever their place', () => {
    expect(cronbachAlpha(rows.map(([a]) => [given(a), given(a) + 1, given(a) - 2])).alpha).toBeCloseTo(1, 12);
  });

  it('does not depend on the order of rows or items', () => {
    fc.assert(
      fc.property(fc.nat(200), (seed) => {
        expect(cronbachAlpha(shuffled(rows, seed))).toStrictEqual(cronbachAlpha(rows));
        expect(cronbachAlpha(rows.map((row) => [...row].reverse())).alpha).toBe(cronbachAlpha(rows).alpha);
      }),
    );
  });

  it('tells nothing of one item, one respondent or equal sums', () => {
    expect(cronbachAlpha([]).alpha).toBeNull();
    expect(cronbachAlpha([[1], [2]]).alpha).toBeNull();
    expect(cronbachAlpha([[1, 2]]).alpha).toBeNull();
    expect(
      cronbachAlpha([
        [1, 2],
        [2, 1],
      ]).alpha,
    ).toBeNull();
  });

  it('refuses rows with gaps', () => {
    expect(issuesOf(() => cronbachAlpha([[1, 2], [1], [1, Number.NaN]])).paths).toEqual([
      'rows[1]',
      'rows[2][1]',
    ]);
  });
});

describe('sampleSize', () => {
  it('puts numbers of cases into words', () => {
    expect([9, 10, 29, 30].map(sampleSize)).toEqual(['tiny', 'small', 'small', 'ample']);
  });
});
