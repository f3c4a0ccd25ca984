import { describe, expect, it } from 'vitest';
import { comparePolicies, type Matching, matchCohort, type PolicyInput } from '../../../src';
import { generateCohort } from '../../../src/entries/synthetic';
import { prepare } from '../../../src/matching/prepared/prepare';
import { deepFreeze } from '../arbitraries';
import { expectMatches, keyOf } from '../enumerate';

const cohort = deepFreeze(generateCohort({ mentors: 14, mentees: 18, seed: 'policies' }));
const policies = deepFreeze([
  { name: 'today', policy: { form: 'professional', rules: [] } },
  {
    name: 'skills first',
    policy: { weights: { skills: 1 }, rules: [{ kind: 'different', field: 'department' }] },
  },
  {
    name: 'fair',
    policy: { rules: [], objectives: ['cover-mentees', 'worst-off', 'total-score'], scoreUnit: 1000 },
  },
] satisfies { name: string; policy: PolicyInput }[]);
const outcomes = comparePolicies(cohort, policies);
const results = policies.map(({ policy }): Matching => expectMatches(matchCohort(cohort, policy)));

const prepared = policies.map(({ policy }) => prepare(cohort, policy, {}));
const explain = (at: number, mentorId: string, menteeId: string) => {
  const { scoring, mentorIndex, menteeIndex } = prepared[at]!;
  return scoring.explain(mentorIndex.get(mentorId)!, menteeIndex.get(menteeId)!);
};

describe('comparePolicies', () => {
  it('tells what each policy makes of the same people', () => {
    expect(outcomes).toHaveLength(policies.length);
    for (const [at, outcome] of outcomes.entries()) {
      const { summary, matches } = results[at]!;
      expect(outcome).toMatchObject({ name: policies[at]!.name, status: 'optimal', summary });
      expect(outcome.worstOff!.score).toBe(summary.minimumScore);
      const worst = matches.filter((match) => match.score === summary.minimumScore).map(keyOf);
      expect(worst).toContain(keyOf(outcome.worstOff!));
    }
  });

  it('matches a policy with the seats that it comes with, and compares pairs all the same', () => {
    const roomy = deepFreeze({
      ...cohort,
      mentors: cohort.mentors.map((mentor) => ({ ...mentor, capacity: { max: 3 } })),
    });
    const policy = policies[0]!.policy;
    const [now, next] = comparePolicies(cohort, [
      { name: 'now', policy },
      { name: 'next', policy, cohort: roomy },
    ]);
    const [before, after] = [cohort, roomy].map((people) => expectMatches(matchCohort(people, policy)));
    expect(now?.summary).toEqual(before!.summary);
    expect(next?.summary).toEqual(after!.summary);
    expect(after!.matches.length).toBeGreaterThan(before!.matches.length);
    const known = new Set(before!.matches.map(keyOf));
    expect(next?.otherPairs).toBe(after!.matches.filter((match) => !known.has(keyOf(match))).length);
    expect(next?.scoredBy[0]?.totalScore).toBeCloseTo(after!.summary.totalScore, 9);
    const others = { ...cohort, mentees: cohort.mentees.slice(1) };
    expect(() =>
      comparePolicies(cohort, [
        { name: 'now', policy },
        { name: 'next', policy, cohort: others },
      ]),
    ).toThrow(/policies\[1\]\.cohort\.mentees/);
  });

  it('counts pairs that differ, between all of them', () => {
    const keys = results.map(({ matches }) => new Set(matches.map(keyOf)));
    const others = (own: number, than: number) =>
      [...keys[own]!].filter((key) => !keys[than]!.has(key)).length;
    for (const [own, outcome] of outcomes.entries()) {
      expect(outcome.otherPairs).toBe(others(own, 0));
      expect(outcome.samePairs + outcome.otherPairs).toBe(keys[own]!.size);
      expect(outcome.scoredBy.map(({ otherPairs }) => otherPairs)).toEqual(
        [0, 1, 2].map((at) => others(own, at)),
      );
    }
  });

  it('measures every criterion on one scale, also where a policy does not weigh it', () => {
    const named = ['goals', 'skills', 'experience', 'interests', 'preferences', 'logistics'];
    for (const [at, outcome] of outcomes.entries()) {
      expect(outcome.criteria.map(({ criterion }) => criterion)).toEqual(named);
      for (const { criterion, assessed, total, mean } of outcome.criteria) {
        const values = results[at]!.matches.flatMap(({ mentorId, menteeId }) => {
          const { contributions } = explain(0, mentorId, menteeId);
          return contributions.find((one) => one.criterion === criterion)!.value ?? [];
        });
        expect(assessed).toBe(values.length);
        expect(total).toBeCloseTo(
          values.reduce((sum, value) => sum + value, 0),
          9,
        );
        if (assessed === 0) expect(mean).toBeNull();
        else expect(mean).toBeCloseTo(total / assessed, 9);
      }
    }
  });

  it('has each policy score the matches of the others; none beats its own under its own rules', () => {
    for (const [at, outcome] of outcomes.entries()) {
      for (const [judge, { totalScore, minimumScore, meanScore, forbidden }] of outcome.scoredBy.entries()) {
        const scores = results[at]!.matches.map(
          ({ mentorId, menteeId }) => explain(judge, mentorId, menteeId).score,
        );
        expect(totalScore).toBeCloseTo(
          scores.reduce((sum, score) => sum + score, 0),
          9,
        );
        expect(meanScore).toBeCloseTo(totalScore / scores.length, 9);
        expect(minimumScore).toBe(Math.min(...scores));
        const department = (people: readonly { id: string; department?: string }[], id: string) =>
          people.find((person) => person.id === id)!.department;
        const same = results[at]!.matches.filter(({ mentorId, menteeId }) => {
          const [a, b] = [department(cohort.mentors, mentorId), department(cohort.mentees, menteeId)];
          return a !== undefined && a === b;
        });
        expect(forbidden).toBe(judge === 1 ? same.length : 0);
      }
      expect(outcome.scoredBy[at]!.totalScore).toBe(outcome.summary!.totalScore);
    }
    expect(outcomes[2]!.scoredBy[0]!.totalScore).toBeLessThanOrEqual(outcomes[0]!.summary!.totalScore);
    expect(outcomes[0]!.scoredBy[2]!.minimumScore!).toBeLessThanOrEqual(outcomes[2]!.summary!.minimumScore!);
  });

  it('counts no locked pair among those that the policy itself forbids, whatever it scores', () => {
    const people = {
      mentors: [{ id: 'ana', skills: [{ name: 'SQL' }] }],
      mentees: [{ id: 'cleo', skillsWanted: [{ name: 'law' }] }],
    };
    const strict: PolicyInput = { minimumScore: 0.6, weights: { skills: 1 } };
    const [locked] = comparePolicies(people, [
      { name: 'locked', policy: { ...strict, locks: [{ mentorId: 'ana', menteeId: 'cleo' }] } },
      { name: 'without', policy: strict },
    ]);
    expect(locked?.scoredBy.map(({ name, forbidden }) => [name, forbidden])).toEqual([
      ['locked', 0],
      ['without', 1],
    ]);
  });

  it('shows an infeasible policy beside the others', () => {
    const people = { mentors: [{ id: 'm', capacity: { min: 1 } }], mentees: [] };
    const [first, second] = comparePolicies(people, [
      { name: 'wish', policy: {} },
      { name: 'must', policy: { minimums: 'required' } },
    ]);
    expect(first).toMatchObject({ status: 'optimal', worstOff: null });
    expect(second).toMatchObject({ status: 'infeasible', summary: null, samePairs: 0, otherPairs: 0 });
    expect(second!.scoredBy[0]).toMatchObject({ totalScore: 0, meanScore: null, minimumScore: null });
  });

  it('needs two names to tell apart', () => {
    const twice = { name: 'a', policy: {} };
    for (const few of [[], [twice], [twice, twice]]) {
      expect(() => comparePolicies(cohort, few)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
    }
  });
});
