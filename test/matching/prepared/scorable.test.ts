import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import { scoreSource } from '../../../src/matching/large/score-source';
import { prepare } from '../../../src/matching/prepared/prepare';
import { scorableData, scorableOf } from '../../../src/matching/prepared/scorable';
import type { PolicyInput } from '../../../src/model';
import { defineRule } from '../../../src/rules';
import { defineCriterion } from '../../../src/scoring';

const policy: PolicyInput = {
  minimumScore: 0.4,
  rules: [
    { kind: 'different', field: 'department' },
    { kind: 'gap', field: 'experienceYears', min: 2 },
    { kind: 'no-reporting-line' },
    { kind: 'availability-overlap', minutes: 30 },
  ],
};

describe('a scorable from data', () => {
  // From 2^18 pairs on rows come from WebAssembly.
  it.each([40, 520])('scores %i a side as the cohort that it was taken from', (size) => {
    const cohort = generateCohort({ mentors: size, mentees: size, seed: 'seam' });
    const before = prepare(cohort, policy, {});
    const locks = [[3, 4] as const];
    const given = scorableData({ ...before, locks });
    if (given === undefined) throw new Error('nothing of it is custom');
    const there = scoreSource(scorableOf(structuredClone(given)));
    const here = scoreSource({ ...before, locks });
    expect(there).toMatchObject({ rows: size, columns: size, lowest: here.lowest, highest: here.highest });
    for (let row = 0; row < size; row += 7) {
      const costs = here.row(row).slice();
      expect(there.row(row)).toEqual(costs);
      expect(Array.from(costs, (_, column) => there.cost(row, column))).toEqual([...costs]);
    }
    expect(there.row(3)).toEqual(here.row(3));
  });

  it('is not made where code of the caller is asked', () => {
    const cohort = generateCohort({ mentors: 3, mentees: 3 });
    const criteria = [defineCriterion({ id: 'mine', score: () => 1 })];
    const rules = [defineRule({ name: 'mine', allows: () => true })];
    const own: PolicyInput = { weights: { mine: 1 } };
    const ruled: PolicyInput = { rules: [{ kind: 'custom', rule: 'mine' }] };
    expect(scorableData(prepare(cohort, own, { criteria }))).toBeUndefined();
    expect(scorableData(prepare(cohort, ruled, { rules }))).toBeUndefined();
  });
});
