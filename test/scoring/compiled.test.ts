import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../src/entries/synthetic';
import { type Cohort, definePolicy, type PairScore, type PolicyInput } from '../../src/model';
import { type Criterion, defineCriterion, scoreMatrix, scorePair } from '../../src/scoring';
import { RowScorer } from '../../src/scoring/compiled/row-scorer';
import { compileScoring } from '../checked';
import { deepFreeze } from '../support/deep-freeze';
import { ALL_WEIGHTS } from './all-weights';
import { cohort, scoringPolicy } from './arbitraries';
import { readEscoGroups } from './esco';

const RUNS = { numRuns: 400 };

/** A criterion of the caller's own that is blank for some pairs and any number for others. */
const own: Criterion = defineCriterion({
  id: 'letters',
  score: (mentor, mentee) => {
    const sum = mentor.id.charCodeAt(1) * 3 + mentee.id.charCodeAt(1) * 5;
    return sum % 4 === 0 ? null : (sum % 7) / 7;
  },
});

/** The same as a full criterion with a row of its own. */
const ownRow: Criterion = {
  id: 'rows',
  prepare: ({ cohort: people }) => {
    const value = (mentor: number, mentee: number) =>
      (people.mentors[mentor]?.interests ?? []).length === 0 ? null : ((mentor + 2 * mentee) % 5) / 4;
    return {
      assess: (mentor, mentee) => ({ value: value(mentor, mentee), evidence: [] }),
      row: (mentee, out) => {
        for (let mentor = 0; mentor < out.length; mentor++) out[mentor] = value(mentor, mentee) ?? Number.NaN;
      },
    };
  },
};

const withOwn = (policy: PolicyInput, ownWeights: Record<string, number>): PolicyInput => ({
  ...policy,
  weights: { ...policy.weights, ...ownWeights },
});

const ownWeights = fc.constantFrom<Record<string, number>>(
  {},
  { letters: 1 },
  { rows: 0.5 },
  { letters: 2, rows: 7 },
);

/**
 * The score from its definition: the weighted mean of the values that explanations state, or of the priors where there
 * is none. In floating point, without stakes, groups or posting lists.
 */
function expectedScore(pair: PairScore): number {
  let earned = 0;
  let all = 0;
  for (const { weight, value, prior } of pair.contributions) {
    all += weight;
    earned += weight * (value ?? prior);
  }
  return earned / all;
}

function rowsOf(people: Cohort, policy: PolicyInput, criteria: readonly Criterion[]) {
  const scoring = compileScoring(people, definePolicy(policy), criteria);
  const rows = people.mentees.map((_, mentee) => {
    const row = new Int32Array(people.mentors.length).fill(-7);
    scoring.scoreRow(mentee, row);
    return row;
  });
  return { scoring, rows };
}

describe('compiled scoring', () => {
  it('gives every pair exactly what scorePair gives, row by row', () => {
    fc.assert(
      fc.property(cohort, scoringPolicy, ownWeights, (people, policy, weights) => {
        const criteria = [own, ownRow];
        const full = withOwn(policy, weights);
        const { scoring, rows } = rowsOf(people, full, criteria);
        for (const [mentee, { id: menteeId }] of people.mentees.entries()) {
          for (const [mentor, { id: mentorId }] of people.mentors.entries()) {
            const pair = scorePair(people, full, { mentorId, menteeId }, { criteria });
            expect(rows[mentee]![mentor]).toBe(pair.units);
            expect(scoring.units(mentor, mentee)).toBe(pair.units);
            expect(scoring.explain(mentor, mentee)).toEqual(pair);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with the plain definition of every criterion, to the rounding of units', () => {
    fc.assert(
      fc.property(cohort, scoringPolicy, ownWeights, (people, policy, weights) => {
        const full = withOwn(policy, weights);
        const unit = full.scoreUnit ?? 1;
        const { scoring, rows } = rowsOf(people, full, [own, ownRow]);
        for (const [mentee] of people.mentees.entries()) {
          for (const [mentor] of people.mentors.entries()) {
            const pair = scoring.explain(mentor, mentee);
            const expected = expectedScore(pair) * unit;
            // Half a unit, and stakes rounded to 2^-30 of all weight.
            const slack = unit * 2 ** -26;
            expect(Math.abs(rows[mentee]![mentor]! - expected)).toBeLessThanOrEqual(0.5 + slack);
            const toHalf = Math.abs(expected - Math.floor(expected) - 0.5);
            if (toHalf > slack) expect(pair.units).toBe(Math.round(expected));
            expect(pair.score).toBe(pair.units / unit);
            expect(pair.units).toBeGreaterThanOrEqual(0);
            expect(pair.units).toBeLessThanOrEqual(unit);
          }
        }
      }),
      RUNS,
    );
  });

  it('states shares that add up to the score', () => {
    fc.assert(
      fc.property(cohort, scoringPolicy, (people, policy) => {
        const { scoring } = rowsOf(people, policy, []);
        for (const [mentee] of people.mentees.entries()) {
          for (const [mentor] of people.mentors.entries()) {
            const pair = scoring.explain(mentor, mentee);
            const sum = pair.contributions.reduce((total, one) => total + one.share, 0);
            expect(Math.abs(sum - pair.score)).toBeLessThanOrEqual(0.5 / (policy.scoreUnit ?? 1) + 1e-7);
          }
        }
      }),
      RUNS,
    );
  });

  it('does not depend on the order of rows', () => {
    const turned = cohort.chain((people) =>
      fc.record({
        people: fc.constant(people),
        mentors: fc.shuffledSubarray([...people.mentors], { minLength: people.mentors.length }),
        mentees: fc.shuffledSubarray([...people.mentees], { minLength: people.mentees.length }),
      }),
    );
    fc.assert(
      fc.property(turned, scoringPolicy, ({ people, mentors, mentees }, policy) => {
        const other = { mentors, mentees };
        const one = compileScoring(people, definePolicy(policy));
        const two = compileScoring(other, definePolicy(policy));
        for (const [mentee, { id: menteeId }] of people.mentees.entries()) {
          for (const [mentor, { id: mentorId }] of people.mentors.entries()) {
            const again = two.explain(
              mentors.findIndex((person) => person.id === mentorId),
              mentees.findIndex((person) => person.id === menteeId),
            );
            expect(JSON.stringify(again)).toBe(JSON.stringify(one.explain(mentor, mentee)));
          }
        }
      }),
      RUNS,
    );
  });

  it('changes nothing it is given', () => {
    fc.assert(
      fc.property(cohort, scoringPolicy, (people, policy) => {
        const frozen = deepFreeze(people);
        const { scoring, rows } = rowsOf(frozen, deepFreeze({ ...policy }), [own]);
        expect(rows).toHaveLength(people.mentees.length);
        if (rows.length > 0 && people.mentors.length > 0) scoring.explain(0, 0);
      }),
      { numRuns: 100 },
    );
  });

  it('is plain data that gives the same rows after a copy, as in a worker', () => {
    fc.assert(
      fc.property(cohort, scoringPolicy, (people, policy) => {
        const { scoring, rows } = rowsOf(people, policy, []);
        const copy = new RowScorer(structuredClone(scoring.data));
        for (const [mentee, row] of rows.entries()) {
          const again = new Int32Array(row.length);
          copy.scoreRow(mentee, again);
          expect(again).toEqual(row);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same rows in any order of asking', () => {
    fc.assert(
      fc.property(cohort, scoringPolicy, fc.array(fc.nat(4)), (people, policy, order) => {
        const { scoring, rows } = rowsOf(people, policy, []);
        for (const mentee of order.filter((at) => at < people.mentees.length)) {
          const row = new Int32Array(people.mentors.length);
          scoring.scoreRow(mentee, row);
          expect(row).toEqual(rows[mentee]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('agrees with the definitions on a realistic cohort, every criterion on', () => {
    const people = generateCohort({ mentors: 150, mentees: 40, ventureRate: 0.5, rankedRate: 0.5 });
    const policy: PolicyInput = { weights: ALL_WEIGHTS };
    const { scoring, rows } = rowsOf(people, policy, []);
    for (const mentee of people.mentees.keys()) {
      for (const mentor of people.mentors.keys()) {
        const pair = scoring.explain(mentor, mentee);
        expect(pair.units).toBe(rows[mentee]![mentor]);
        expect(Math.abs(pair.units - expectedScore(pair) * 1_000_000)).toBeLessThanOrEqual(0.5 + 0.02);
      }
    }
  });

  it('scores related ESCO groups by their similarity', () => {
    const policy: PolicyInput = { weights: { skills: 1 }, similarity: { taxonomy: readEscoGroups() } };
    const score = (held: string, wanted: string) =>
      scorePair(
        {
          mentors: [{ id: 'm', skills: [{ name: held, level: 5 }] }],
          mentees: [{ id: 'e', skillsWanted: [{ name: wanted }] }],
        },
        policy,
        { mentorId: 'm', menteeId: 'e' },
      ).units;
    expect(score('S5.2.1', 'S5.2.2')).toBe(750_000);
    expect(score('S5.1', 'S5.1.0')).toBe(857_143);
    // Below the threshold of 0.6 a group counts as unrelated.
    expect(score('S5.1.0', 'S5.2.1')).toBe(0);
  });

  it('bears lists of thousands of interests', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `interest ${at}`);
    const people: Cohort = {
      mentors: [{ id: 'm', interests: many }],
      mentees: [
        { id: 'e', interests: many },
        { id: 'f', interests: many.slice(0, 10_000) },
      ],
    };
    const policy: PolicyInput = {
      weights: { interests: 1 },
      params: { interests: { shrinkage: 0, rareCountMore: false } },
    };
    expect(scoreMatrix(people, policy).toArray()).toEqual([[1], [0.5]]);
  });

  it('knows empty sides', () => {
    expect(scoreMatrix({ mentors: [], mentees: [] }).toArray()).toEqual([]);
    expect(scoreMatrix({ mentors: [], mentees: [{ id: 'a' }] }).toArray()).toEqual([[]]);
    expect(scoreMatrix({ mentors: [{ id: 'a' }], mentees: [] }).toArray()).toEqual([]);
  });
});
