import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTAINMENT_LEVELS, goalAttainmentScore, keyResultProgress } from '../../../src/entries/evaluation';
import { attainment } from '../../../src/entries/program';
import { deepFreeze, issuesOf } from '../support';

const goals = fc.array(
  fc.record({
    level: fc.constantFrom(...ATTAINMENT_LEVELS),
    weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('goalAttainmentScore', () => {
  it('is 59.1287 for levels 1, 1, 0', () => {
    expect(goalAttainmentScore(deepFreeze([{ level: 1 }, { level: 1 }, { level: 0 }]))).toBeCloseTo(
      59.1287,
      4,
    );
  });

  it('is 54.4065 for levels 1, 0, -1 with weights 3, 2, 1', () => {
    const rated = deepFreeze([
      { level: 1, weight: 3 },
      { level: 0, weight: 2 },
      { level: -1, weight: 1 },
    ] as const);
    expect(goalAttainmentScore(rated)).toBeCloseTo(54.4065, 4);
  });

  it('is 50 as expected, 10 a step for one goal, and mirrors', () => {
    for (const level of ATTAINMENT_LEVELS) {
      expect(goalAttainmentScore([{ level }])).toBeCloseTo(50 + 10 * level, 12);
    }
    fc.assert(
      fc.property(goals, (list) => {
        const mirrored = list.map(({ level, weight }) => ({
          level: ATTAINMENT_LEVELS[2 - level] ?? 0,
          weight,
        }));
        expect(goalAttainmentScore(list) + goalAttainmentScore(mirrored)).toBeCloseTo(100, 9);
      }),
    );
  });

  it('depends on the ratios of the weights alone, and rises with every level', () => {
    fc.assert(
      fc.property(goals, fc.double({ min: 0.1, max: 50, noNaN: true }), (list, factor) => {
        const score = goalAttainmentScore(list);
        const scaled = list.map(({ level, weight }) => ({ level, weight: weight * factor }));
        expect(goalAttainmentScore(scaled)).toBeCloseTo(score, 8);
        const [first, ...rest] = list;
        const higher = ATTAINMENT_LEVELS[(first?.level ?? 2) + 3];
        if (first !== undefined && higher !== undefined) {
          expect(goalAttainmentScore([{ ...first, level: higher }, ...rest])).toBeGreaterThan(score);
        }
      }),
    );
  });

  it('has a standard deviation of 10 over people whose goals correlate as it assumes', () => {
    // Var(sum w x) for unit variances and correlation rho is the square of its denominator, so T has variance 100.
    const weights = [3, 2, 1];
    const variance = weights.reduce(
      (sum, a, i) => sum + weights.reduce((inner, b, j) => inner + a * b * (i === j ? 1 : 0.3), 0),
      0,
    );
    const slope =
      goalAttainmentScore(weights.map((weight, at) => ({ level: at === 0 ? 1 : 0, weight }))) - 50;
    expect((slope / 3) * Math.sqrt(variance)).toBeCloseTo(10, 9);
  });

  it('refuses what is no rating, all at once', () => {
    const wrong: unknown = [{ level: 3 }, { level: 0, weight: 0 }, { level: 0.5 }];
    expect(issuesOf(() => goalAttainmentScore(wrong as never))).toEqual({
      code: 'invalid-input',
      paths: ['goals[0].level', 'goals[1].weight', 'goals[2].level'],
    });
    expect(issuesOf(() => goalAttainmentScore([], 1)).paths).toEqual(['goals', 'correlation']);
  });
});

describe('keyResultProgress', () => {
  it('is 0.667 from 8 down to 5 with 6 now', () => {
    expect(keyResultProgress({ baseline: 8, target: 5, actual: 6 })).toBeCloseTo(0.6667, 4);
  });

  it('is 0 at the baseline, 1 at the target, and cuts nothing off', () => {
    expect(keyResultProgress({ baseline: 2, target: 4, actual: 2 })).toBe(0);
    expect(keyResultProgress({ baseline: 2, target: 4, actual: 4 })).toBe(1);
    expect(keyResultProgress({ baseline: 2, target: 4, actual: 1 })).toBe(-0.5);
    expect(keyResultProgress({ baseline: 2, target: 4, actual: 6 })).toBe(2);
  });

  it('is what the program calls attainment', () => {
    const figure = fc.integer({ min: -99, max: 99 });
    fc.assert(
      fc.property(figure, figure, figure, (baseline, target, actual) => {
        fc.pre(baseline !== target);
        const measure = { name: 'm', unit: 'u', direction: 'increase', baseline, target } as const;
        expect(keyResultProgress({ baseline, target, actual })).toBe(attainment(measure, actual));
      }),
    );
  });

  it('refuses a target that is the baseline, and what is no figure', () => {
    expect(issuesOf(() => keyResultProgress({ baseline: 3, target: 3, actual: Number.NaN })).paths).toEqual([
      'actual',
      'target',
    ]);
  });
});
