import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pair, verifyAssignment } from '../../../src/entries/assignment';
import { bestKeeping, type KeepProblem } from '../../../src/matching/changes/rematch/limit/search';
import { type Prepared, prepare } from '../../../src/matching/prepared/prepare';
import { denseCosts } from '../../../src/matching/problem/cost-rows';
import { encode } from '../../../src/matching/problem/encode';
import { compareValues, objectiveValues } from '../../../src/matching/problem/objective-values';
import { runToEnd } from '../../../src/steps';
import { smallCohort, smallPolicy } from '../arbitraries';
import { indexMatchings } from '../enumerate';
import { tableCohort, tableCriterion } from '../table';

type DenseKeepProblem = KeepProblem & { readonly problem: { readonly cost: Int32Array } };

function taskOf(prepared: Prepared, keep: readonly Pair[], least: number): DenseKeepProblem {
  const cost = denseCosts(prepared);
  return {
    problem: { ...encode(prepared, cost), cost },
    largest: prepared.policy.scoreUnit,
    keep,
    least,
    valuesOf: (pairs) =>
      objectiveValues(prepared, pairs, ([mentee, mentor]) => prepared.scoring.units(mentor, mentee)),
  };
}

const keyOf = ([row, column]: Pair) => row * 1000 + column;

/** Checks every limit on the changes of some earlier assignment against enumeration. */
function checkEveryLimit(prepared: Prepared, choice: number, seen: { kinds: Set<string> }): void {
  const all = [...indexMatchings(prepared)];
  if (all.length === 0) return;
  const keep = all[choice % all.length]!;
  const keys = new Set(keep.map(keyOf));
  const kept = (pairs: readonly Pair[]) => pairs.filter((pair) => keys.has(keyOf(pair))).length;
  for (let least = 0; least <= keep.length; least++) {
    const task = taskOf(prepared, keep, least);
    const best = all
      .filter((pairs) => kept(pairs) >= least)
      .map(task.valuesOf)
      .reduce((a, b) => (compareValues(a, b) >= 0 ? a : b));
    const found = keepBest(task);
    expect(found.status).toBe('found');
    if (found.status !== 'found') return;
    expect(found.isExhausted).toBe(true);
    expect(kept(found.pairs)).toBeGreaterThanOrEqual(least);
    expect(task.valuesOf(found.pairs)).toEqual(best);
    const { bonus, outcome } = found;
    seen.kinds.add(bonus === null ? 'search' : bonus === 0 ? 'free' : 'bonus');
    if (bonus === null) continue;
    const cost = task.problem.cost.slice();
    for (const [row, column] of keep) cost[row * task.problem.columns + column]! -= bonus;
    const totalCost = outcome.pairs.reduce(
      (sum, [row, column]) => sum + cost[row * task.problem.columns + column]!,
      0,
    );
    expect(verifyAssignment({ ...task.problem, cost }, { ...outcome, totalCost })).toEqual({ ok: true });
  }
}

const keepBest = (task: Parameters<typeof bestKeeping>[0]) => runToEnd(bestKeeping(task));

describe('bestKeeping', () => {
  it('finds the best of all assignments that keep enough pairs, for every limit', () => {
    const seen = { kinds: new Set<string>() };
    fc.assert(
      fc.property(smallCohort(4), smallPolicy, fc.nat(), (cohort, policy, choice) => {
        checkEveryLimit(prepare(cohort, policy, {}), choice, seen);
      }),
      { numRuns: 150 },
    );
    expect([...seen.kinds].sort()).toEqual(['bonus', 'free', 'search']);
  });

  it('does so where many scores are equal, and where every pair is possible', () => {
    const seen = { kinds: new Set<string>() };
    fc.assert(
      fc.property(tableCohort(4), smallPolicy, fc.nat(), (cohort, policy, choice) => {
        const tabled = { ...policy, weights: { table: 1 }, minimumScore: 0 };
        checkEveryLimit(prepare(cohort, tabled, { criteria: [tableCriterion] }), choice, seen);
      }),
      { numRuns: 250 },
    );
    expect([...seen.kinds].sort()).toEqual(['bonus', 'free', 'search']);
  });
});
