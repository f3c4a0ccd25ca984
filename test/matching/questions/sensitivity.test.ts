import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  definePolicy,
  type Matching,
  matchCohort,
  openCohort,
  type PolicyInput,
  sensitivity,
} from '../../../src';
import type { Weights } from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';
import { prepare } from '../../../src/matching/prepared/prepare';
import { forbiddenBy } from '../../../src/matching/prepared/units';
import { type ObjectiveValues, objectiveValues } from '../../../src/matching/problem/objective-values';
import { deepFreeze, smallCohort } from '../arbitraries';
import { expectMatches, keyOf } from '../enumerate';

/** Whether one matching is better than another, in the total by more than a millionth of a score for each match. */
function isBetter(
  policy: PolicyInput,
  matches: number,
  mine: ObjectiveValues,
  theirs: ObjectiveValues,
): boolean {
  const { objectives, scoreUnit } = definePolicy(policy);
  const unit = Math.floor(scoreUnit / 1_000_000);
  for (const [at, objective] of objectives.entries()) {
    const rounding = objective === 'total-score' ? matches * unit : 0;
    for (const [index, value] of theirs[at]!.entries()) {
      const gain = value - (mine[at]![index] ?? Number.POSITIVE_INFINITY);
      if (Math.abs(gain) > rounding) return gain > 0;
    }
  }
  return false;
}

const weightsOf = (matching: Matching): Weights => definePolicy(matching.manifest.policy).weights;

/** Whether a matching is among the best under other weights, by matching again from scratch. */
function staysOptimal(cohort: Cohort, policy: PolicyInput, matching: Matching, weights: Weights): boolean {
  const changed = { ...policy, weights };
  const prepared = prepare(cohort, changed, {});
  const worth = (one: Matching) =>
    objectiveValues(
      prepared,
      one.matches.map(({ mentorId, menteeId }) => [
        prepared.menteeIndex.get(menteeId)!,
        prepared.mentorIndex.get(mentorId)!,
      ]),
      ([mentee, mentor]) => prepared.scoring.units(mentor, mentee),
    );
  const eligible = matching.matches.every(
    ({ mentorId, menteeId }) =>
      forbiddenBy(prepared, [prepared.menteeIndex.get(menteeId)!, prepared.mentorIndex.get(mentorId)!])
        .length === 0,
  );
  const best = expectMatches(matchCohort(cohort, changed));
  return eligible && !isBetter(changed, matching.matches.length, worth(matching), worth(best));
}

/** Checks every range against its definition; returns how many ends there were. */
function checkRanges(cohort: Cohort, policy: PolicyInput): number {
  const result = matchCohort(deepFreeze(cohort), deepFreeze(policy));
  if (result.status === 'infeasible') return 0;
  const matching = expectMatches(result);
  const weights = weightsOf(matching);
  const at = (criterion: string, weight: number) =>
    staysOptimal(cohort, policy, matching, { ...weights, [criterion]: weight });
  const others = (criterion: string) =>
    Object.entries(weights).reduce((sum, [id, weight]) => sum + (id === criterion ? 0 : weight), 0);
  let ends = 0;
  for (const range of sensitivity(openCohort(cohort, policy), { perturbations: 0 }).ranges) {
    const { criterion, weight, low, high, changesBelow, changesAbove } = range;
    if (others(criterion) === 0) continue;
    expect(weight).toBe(weights[criterion]);
    expect(at(criterion, low)).toBe(true);
    if (changesBelow === null) expect(low).toBe(0);
    else {
      ends += 1;
      expect(changesBelow).toBeLessThan(low);
      expect(low - changesBelow).toBeLessThanOrEqual(1e-7 * low);
      expect(at(criterion, changesBelow)).toBe(false);
    }
    expect(high === null).toBe(changesAbove === null);
    if (high === null || changesAbove === null) {
      expect(at(criterion, weight + 1000 * others(criterion))).toBe(true);
      continue;
    }
    ends += 1;
    expect(changesAbove).toBeGreaterThan(high);
    expect(changesAbove - high).toBeLessThanOrEqual(1e-7 * changesAbove);
    expect(at(criterion, high)).toBe(true);
    expect(at(criterion, changesAbove)).toBe(false);
    for (const share of [0.2, 0.4, 0.6, 0.8]) {
      // Full profiles: the weights at which a matching is optimal form an interval.
      if (isFull(cohort)) expect(at(criterion, low + share * (high - low))).toBe(true);
    }
  }
  return ends;
}

function isFull(cohort: Cohort): boolean {
  return cohort.mentors[0]?.id === 'full';
}

/** People who say everything, so that every pair lets one assess the same criteria. */
const fullCohort: fc.Arbitrary<Cohort> = fc
  .array(
    fc.record({
      level: fc.integer({ min: 0, max: 5 }),
      target: fc.integer({ min: 1, max: 5 }),
      years: fc.integer({ min: 0, max: 20 }),
      interests: fc.subarray(['chess', 'running', 'wine'], { minLength: 1 }),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((people) => ({
    mentors: people.map(({ level, years, interests }, index) => ({
      id: index === 0 ? 'full' : `m${index}`,
      skills: [{ name: 'sql', level }],
      experienceYears: years + 5,
      interests,
    })),
    mentees: people.map(({ target, years, interests }, index) => ({
      id: `e${index}`,
      skillsWanted: [{ name: 'sql', target }],
      experienceYears: 20 - years,
      interests: [...interests].reverse(),
    })),
  }));

describe('ranges of weights', () => {
  it('end where another matching becomes better, as matching again shows, on full profiles', () => {
    let ends = 0;
    const weights = { skills: 0.5, experience: 0.3, interests: 0.2 };
    fc.assert(
      fc.property(fullCohort, (cohort) => {
        ends += checkRanges(cohort, { weights });
      }),
      { numRuns: 20 },
    );
    expect(ends).toBeGreaterThan(20);
  });

  it('do so with blanks, rules, capacities and a minimum score', () => {
    let ends = 0;
    const policy = fc.constantFrom<PolicyInput>(
      {},
      { minimumScore: 0.3, rules: [{ kind: 'different', field: 'department' }] },
      { objectives: ['cover-mentees', 'worst-off', 'total-score'] },
      { objectives: ['leximin'], scoreUnit: 1000 },
    );
    fc.assert(
      fc.property(smallCohort(4), policy, (cohort, given) => {
        ends += checkRanges(cohort, given);
      }),
      { numRuns: 20 },
    );
    expect(ends).toBeGreaterThan(5);
  });

  it('hold at 40 by 40', () => {
    expect(checkRanges(generateCohort({ mentors: 40, mentees: 40, seed: 'ranges' }), {})).toBeGreaterThan(6);
  });

  it('are open where one criterion has all the weight', () => {
    const cohort = generateCohort({ mentors: 4, mentees: 4, seed: 'alone' });
    const { ranges } = sensitivity(openCohort(cohort, { weights: { skills: 2 } }), { perturbations: 0 });
    expect(ranges).toEqual([
      { criterion: 'skills', weight: 2, low: 0, high: null, changesBelow: null, changesAbove: null },
    ]);
  });
});

describe('perturbations', () => {
  const cohort = deepFreeze(generateCohort({ mentors: 300, mentees: 300, seed: 'shaken' }));
  const told = sensitivity(openCohort(cohort, {}), { ranges: [], perturbations: 4 });

  it('are matched again from scratch, at 300 by 300', () => {
    const pairs = expectMatches(matchCohort(cohort)).matches.map(keyOf);
    const counts = new Map(pairs.map((key) => [key, 0]));
    for (const { weights, kept } of told.perturbations) {
      const again = expectMatches(matchCohort(cohort, { weights })).matches.map(keyOf);
      const survivors = again.filter((key) => counts.has(key));
      expect(kept).toBe(survivors.length);
      for (const key of survivors) counts.set(key, counts.get(key)! + 1);
    }
    expect(told.survival).toHaveLength(pairs.length);
    for (const pair of told.survival) expect(pair.share).toBe(counts.get(keyOf(pair))! / 4);
    const shares = told.survival.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBeGreaterThan(1);
  });

  it('depend on the seed and the spread alone', () => {
    const small = generateCohort({ mentors: 12, mentees: 12, seed: 'shaken' });
    const once = sensitivity(openCohort(small, {}), { ranges: [], perturbations: 8, spread: 0.5 });
    const reversed = {
      ...small,
      mentors: [...small.mentors].reverse(),
      mentees: [...small.mentees].reverse(),
    };
    expect(sensitivity(openCohort(reversed, {}), { ranges: [], perturbations: 8, spread: 0.5 })).toEqual(
      once,
    );
    const unchanged = once.perturbations.filter(({ kept }) => kept === once.survival.length).length / 8;
    expect(once.unchanged).toBe(unchanged);
    const { weights } = definePolicy(expectMatches(matchCohort(small)).manifest.policy);
    for (const { weights: shaken } of once.perturbations) {
      for (const [criterion, weight] of Object.entries(shaken)) {
        expect(weight / weights[criterion]!).toBeGreaterThanOrEqual(0.5);
        expect(weight / weights[criterion]!).toBeLessThanOrEqual(1.5);
      }
    }
    const other = sensitivity(openCohort(small, { seed: 'other' }), {
      ranges: [],
      perturbations: 8,
      spread: 0.5,
    });
    expect(other.perturbations).not.toEqual(once.perturbations);
  });
});

describe('bad input', () => {
  const cohort: Cohort = { mentors: [{ id: 'm', capacity: { min: 1 } }], mentees: [] };
  it.each<[PolicyInput, Parameters<typeof sensitivity>[1], string[]]>([
    [{}, { perturbations: -1, spread: 2 }, ['options.perturbations', 'options.spread']],
    [{}, { perturbations: 10_001 }, ['options.perturbations']],
    [{}, { ranges: ['charm'] }, ['options.ranges[0]']],
    [{ method: 'stable' }, {}, ['policy.method']],
    [{ minimums: 'required' }, {}, ['cohort']],
  ])('refuses %j with %j', (policy, options, paths) => {
    const issues = paths.map((path) => expect.objectContaining({ path }));
    expect(() => sensitivity(openCohort(cohort, policy), options)).toThrow(
      expect.objectContaining({ code: 'invalid-input', issues }),
    );
  });
});
