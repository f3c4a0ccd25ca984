import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import {
  comparePolicies,
  matchCohort,
  openCohort,
  openMatching,
  recruitingAdvice,
  reviewMatching,
  sensitivity,
} from '../../../src/matching';
import { type Cohort, definePolicy, type PairRef, type PolicyInput } from '../../../src/model';
import { eligibilityMatrix } from '../../../src/rules';
import { scorePair } from '../../../src/scoring';
import { bestByEnumeration, compareVectors, type ObjectiveVector, worthOf } from '../brute-force';
import { keyOf } from '../enumerate';

/** The first objective that differs, and by how much the second is less. */
function lossBetween(policyInput: PolicyInput, before: ObjectiveVector, after: ObjectiveVector) {
  for (const [at, objective] of definePolicy(policyInput).objectives.entries()) {
    const [was, is] = [[before[at]!].flat(), [after[at]!].flat()];
    for (const [index, value] of was.entries())
      if (value !== is[index]) return { objective, loss: value - is[index]! };
  }
  return { objective: null, loss: 0 };
}

function small(seed: number): Cohort {
  return generateCohort({
    mentors: 4,
    mentees: 5,
    seed: `by enumeration ${seed}`,
    multipleRate: 0.2,
    minimumRate: 0.2,
  });
}

const POLICIES: readonly PolicyInput[] = [
  {},
  { weights: { skills: 1 }, rules: [{ kind: 'different', field: 'department' }] },
  {
    weights: { goals: 0.5, experience: 0.5 },
    minimumScore: 0.3,
    objectives: ['cover-mentees', 'total-score'],
  },
];

describe('questions that are answered by solving, by enumeration', () => {
  it('comparePolicies: each policy has its best, and what each thinks of the others is what pairs score', () => {
    for (let seed = 0; seed < 12; seed++) {
      const cohort = small(seed);
      const named = POLICIES.map((policy, at) => ({ name: `policy ${at}`, policy }));
      const outcomes = comparePolicies(cohort, named);
      const matched = POLICIES.map((policy) => {
        const result = matchCohort(cohort, policy);
        return result.status === 'infeasible' ? [] : result.matches;
      });
      for (const [at, outcome] of outcomes.entries()) {
        const policy = POLICIES[at]!;
        const pairs = matched[at]!;
        expect(compareVectors(worthOf(cohort, policy, pairs), bestByEnumeration(cohort, policy)!)).toBe(0);
        expect(outcome.summary?.matches).toBe(pairs.length);
        const keys = new Set(pairs.map(keyOf));
        expect(outcome.samePairs).toBe(matched[0]!.filter((pair) => keys.has(keyOf(pair))).length);
        const scores = pairs.map(
          ({ mentorId, menteeId }) => scorePair(cohort, policy, { mentorId, menteeId }).score,
        );
        expect(outcome.worstOff?.score ?? null).toBe(scores.length === 0 ? null : Math.min(...scores));
        for (const [by, judge] of outcome.scoredBy.entries()) {
          const judging = POLICIES[by]!;
          const theirs = pairs.map(({ mentorId, menteeId }) =>
            scorePair(cohort, judging, { mentorId, menteeId }),
          );
          const total = theirs.reduce((sum, { units }) => sum + units, 0);
          expect(judge.totalScore).toBe(total / definePolicy(judging).scoreUnit);
          const eligible = eligibilityMatrix(cohort, judging);
          const index = (people: readonly { readonly id: string }[], id: string) =>
            people.findIndex((one) => one.id === id);
          const forbidden = pairs.filter(({ mentorId, menteeId }, place) => {
            const [mentee, mentor] = [index(cohort.mentees, menteeId), index(cohort.mentors, mentorId)];
            return !eligible.at(mentee, mentor) || theirs[place]!.score < (judging.minimumScore ?? 0);
          });
          expect(judge.forbidden).toBe(forbidden.length);
          const own = new Set(matched[by]!.map(keyOf));
          expect(judge.otherPairs).toBe(pairs.filter((pair) => !own.has(keyOf(pair))).length);
        }
      }
    }
  });

  it('recruitingAdvice: the gain is what the best matching with the recruit has more', () => {
    let profiles = 0;
    for (let seed = 0; seed < 10; seed++) {
      const cohort = { ...small(seed), mentors: small(seed).mentors.slice(0, 3) };
      for (const policy of [{}, POLICIES[2]!]) {
        const result = matchCohort(cohort, policy);
        if (result.status !== 'optimal') continue;
        const advice = recruitingAdvice(openMatching(cohort, policy, result), { profiles: 2, tries: 3 });
        for (const { mentor, effect } of advice.profiles) {
          profiles++;
          const widened = { ...cohort, mentors: [...cohort.mentors, mentor] };
          const before = worthOf(cohort, policy, result.matches);
          const change = lossBetween(policy, before, bestByEnumeration(widened, policy)!);
          expect({ objective: effect.objective, loss: effect.loss }).toEqual(change);
        }
      }
    }
    expect(profiles).toBeGreaterThan(20);
  });

  it('sensitivity: the matching is best to the ends of a range, and is beaten beyond', () => {
    let ends = 0;
    for (let seed = 0; seed < 6; seed++) {
      const cohort = small(seed);
      const policy: PolicyInput = { weights: { skills: 0.4, goals: 0.3, interests: 0.3 } };
      const result = matchCohort(cohort, policy);
      if (result.status !== 'optimal') throw new Error('nothing is demanded');
      const slack = result.matches.length;
      const lead = (weight: number) => {
        const changed = { ...policy, weights: { ...policy.weights, goals: weight } };
        const best = bestByEnumeration(cohort, changed)!;
        const mine = worthOf(cohort, changed, result.matches);
        const last = best.length - 1;
        expect(mine.slice(0, last)).toEqual(best.slice(0, last));
        return Number(best[last]) - Number(mine[last]);
      };
      const [range] = sensitivity(openCohort(cohort, policy), { ranges: ['goals'], perturbations: 0 }).ranges;
      expect(lead(range!.low)).toBeLessThanOrEqual(slack);
      expect(lead((range!.low + range!.weight) / 2)).toBeLessThanOrEqual(slack);
      if (range!.high !== null) expect(lead(range!.high)).toBeLessThanOrEqual(slack);
      for (const beyond of [range!.changesBelow, range!.changesAbove]) {
        if (beyond === null) continue;
        ends++;
        expect(lead(beyond)).toBeGreaterThan(slack);
      }
    }
    expect(ends).toBeGreaterThan(2);
  });

  it('reviewMatching: a decision costs what the pairs that are left are worth less', () => {
    for (let seed = 0; seed < 10; seed++) {
      const cohort = small(seed);
      const result = matchCohort(cohort, {});
      if (result.status !== 'optimal' || result.matches.length < 2) continue;
      const [first, second] = result.matches;
      const ref = ({ mentorId, menteeId }: PairRef) => ({ mentorId, menteeId });
      const by = { reviewer: 'jo', at: '2026-01-05T09:00:00Z' };
      const reviewed = reviewMatching(cohort, {}, result, [
        { kind: 'reject', ...ref(first!), ...by, reason: 'on leave' },
        { kind: 'reject', ...ref(second!), ...by, reason: 'same team before' },
      ]);
      const standing = result.matches.slice(2);
      const worth = [result.matches, result.matches.slice(1), standing].map((pairs) =>
        worthOf(cohort, {}, pairs),
      );
      expect(reviewed.review.log.map(({ change: { objective, loss } }) => ({ objective, loss }))).toEqual([
        lossBetween({}, worth[0]!, worth[1]!),
        lossBetween({}, worth[1]!, worth[2]!),
      ]);
      const { objective, loss } = reviewed.review.summary.change;
      expect({ objective, loss }).toEqual(lossBetween({}, worth[0]!, worth[2]!));
    }
  });
});
