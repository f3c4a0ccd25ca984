import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  eligibilityMatrix,
  matchCohort,
  openCohort,
  openMatching,
  type PolicyInput,
  scorePair,
} from '../../src';
import { closeGap, explainGap, fairnessCurve } from '../../src/audit';
import { prepare } from '../../src/matching/prepared/prepare';
import type { Mentee, PairRef, Rule } from '../../src/model';
import { expectJson, given } from '../evaluation/support';
import { optimaByEnumeration, type World } from '../matching/brute-force';

/** Six mentees of two groups and up to three mentors: few enough that every matching is looked at. */
const cohorts: fc.Arbitrary<Cohort> = fc
  .record({
    mentors: fc.array(
      fc.record({
        department: fc.constantFrom('ops', 'law'),
        location: fc.constantFrom('Lyon', 'Oslo'),
        interests: fc.subarray(['chess', 'go', 'art']),
        experienceYears: fc.integer({ min: 4, max: 20 }),
        max: fc.constantFrom(1, 1, 2),
        min: fc.constantFrom(0, 0, 1),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    mentees: fc.array(
      fc.record({
        department: fc.constantFrom('ops', 'law'),
        location: fc.constantFrom('Lyon', 'Oslo'),
        interests: fc.subarray(['chess', 'go', 'art'], { minLength: 1 }),
        experienceYears: fc.integer({ min: 0, max: 9 }),
        priority: fc.constantFrom(0, 0, 0, 1),
      }),
      { minLength: 6, maxLength: 6 },
    ),
  })
  .map(({ mentors, mentees }) => ({
    mentors: mentors.map(({ max, min, ...one }, at) => ({ id: `t${at}`, capacity: { max, min }, ...one })),
    mentees: mentees.map((one, at) => ({
      id: `m${at}`,
      protectedAttributes: { group: at % 2 === 0 ? 'f' : 'm' },
      ...one,
    })),
  }));

const RULES: readonly Rule[] = [
  { kind: 'different', field: 'department' },
  { kind: 'same', field: 'location' },
  { kind: 'gap', field: 'experienceYears', min: 2 },
];
const policies: fc.Arbitrary<PolicyInput> = fc.record({
  rules: fc.subarray([...RULES]),
  weights: fc.constantFrom({ interests: 1, experience: 0.5 }, { interests: 0.3, experience: 1 }),
  minimumScore: fc.constantFrom(0, 0, 0.35),
  objectives: fc.constantFrom<NonNullable<PolicyInput['objectives']>>(
    ['mentor-minimums', 'mentee-minimums', 'cover-mentees', 'total-score'],
    ['total-score'],
  ),
});
const OPTIONS = { by: 'group', minimumGroup: 3, reference: 'm' } as const;

/** By how much fewer of `f` than of `m` are matched. */
function gapIn(cohort: Cohort, pairs: readonly PairRef[]): number {
  const share = (group: string) => {
    const own = cohort.mentees.filter((one) => one.protectedAttributes?.['group'] === group);
    return own.filter(({ id }) => pairs.some(({ menteeId }) => menteeId === id)).length / own.length;
  };
  return share('m') - share('f');
}

/** The gaps of all the best matchings that there are: one, or several where these are equally good. */
function gapsOf(cohort: Cohort, policy: PolicyInput, world?: World): readonly number[] {
  const { matchings } = given(optimaByEnumeration(cohort, policy, world));
  return [...new Set(matchings.map((pairs) => gapIn(cohort, pairs).toFixed(9)))].map(Number);
}

const without = (policy: PolicyInput, ids: readonly string[]): PolicyInput => ({
  ...policy,
  rules: (policy.rules ?? []).filter((rule) => !ids.some((id) => id.startsWith(`${Object(rule).kind}:`))),
  ...(ids.includes('minimum-score') && { minimumScore: 0 }),
});

/** Without priorities and minimums. */
const plain = (cohort: Cohort): Cohort => ({
  mentors: cohort.mentors.map((one) => ({ ...one, capacity: { max: one.capacity?.max ?? 1 } })),
  mentees: cohort.mentees.map(({ priority: _, ...one }) => one),
});

/** What a mentee gains where each criterion named is distributed alike in both groups. */
function shiftsOf(cohort: Cohort, policy: PolicyInput, criteria: readonly string[]) {
  const prepared = prepare(cohort, policy, {});
  const eligible = eligibilityMatrix(cohort, policy);
  const { scoreUnit, weights, minimumScore } = prepared.policy;
  // What nobody on one side answered counts for nobody.
  const all = prepared.scoring.criteria.reduce((sum, criterion) => sum + weights[criterion]!, 0);
  const scoreOf = (mentorId: string, menteeId: string, of: PolicyInput = policy) =>
    scorePair(cohort, of, { mentorId, menteeId }).units;
  const shift = new Map(cohort.mentees.map(({ id }) => [id, 0]));
  for (const criterion of criteria) {
    // The mean of the eligible mentors, of whom there are fewer than five.
    const mean = new Map<string, number>();
    for (const [row, { id }] of cohort.mentees.entries()) {
      const own = cohort.mentors.filter(
        (mentor, column) => eligible.at(row, column) && scoreOf(mentor.id, id) >= minimumScore * scoreUnit,
      );
      const alone = own.map((mentor) => scoreOf(mentor.id, id, { ...policy, weights: { [criterion]: 1 } }));
      if (own.length > 0) mean.set(id, alone.reduce((sum, units) => sum + units, 0) / own.length / scoreUnit);
    }
    const sorted = (members: readonly Mentee[]) =>
      members
        .map(({ id }) => id)
        .filter((id) => mean.has(id))
        .sort((a, b) => mean.get(a)! - mean.get(b)!);
    const everybody = sorted(prepared.cohort.mentees);
    for (const group of ['f', 'm']) {
      const own = sorted(
        prepared.cohort.mentees.filter((one) => one.protectedAttributes?.['group'] === group),
      );
      for (const [place, id] of own.entries()) {
        const same = everybody[Math.floor(((place + 0.5) * everybody.length) / own.length)]!;
        shift.set(id, shift.get(id)! + (weights[criterion]! / all) * (mean.get(same)! - mean.get(id)!));
      }
    }
  }
  return (menteeId: string) => Math.round(shift.get(menteeId)! * scoreUnit);
}

describe('worlds that are solved again, against every matching that there is', () => {
  it('explainGap: the gap without a rule, without precedence, and with criteria distributed alike', () => {
    const seen = { rules: 0, changed: 0, precedence: 0, criteria: 0, unique: 0 };
    fc.assert(
      fc.property(cohorts, policies, (cohort, policy) => {
        const open = openMatching(cohort, policy, matchCohort(cohort, policy));
        const found = explainGap(open, OPTIONS);
        expectJson(found);
        const [group] = found.groups;
        const check = (told: number, gaps: readonly number[]) => {
          expect(gaps).toContainEqual(expect.closeTo(told, 9));
          if (gaps.length === 1) seen.unique += 1;
        };
        const { gap, parts } = given(group);
        check(gap, gapsOf(cohort, policy));
        for (const { place, without: left, factors } of parts) {
          if (place === 'eligibility')
            for (const { ids, without: lifted } of factors) {
              seen.rules += 1;
              if (Math.abs(given(lifted) - gap) > 0.01) seen.changed += 1;
              check(given(lifted), gapsOf(cohort, without(policy, ids)));
            }
          if (place === 'assignment') {
            seen.precedence += 1;
            check(given(left), gapsOf(plain(cohort), policy));
          }
          if (place === 'score') {
            const all = factors.flatMap(({ ids }) => ids);
            check(given(left), gapsOf(cohort, policy, { shift: shiftsOf(cohort, policy, all) }));
            for (const { ids, without: alike } of factors) {
              seen.criteria += 1;
              check(given(alike), gapsOf(cohort, policy, { shift: shiftsOf(cohort, policy, ids) }));
            }
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(15);
  });

  it('fairnessCurve: each point is the best of all matchings that give the group so much', () => {
    let [impossible, dearer] = [0, 0];
    fc.assert(
      fc.property(cohorts, policies, fc.constantFrom('f', 'm'), (cohort, policy, value) => {
        const open = openMatching(cohort, policy, matchCohort(cohort, policy));
        const curve = fairnessCurve(open, {
          by: 'group',
          minimumGroup: 3,
          value,
          shares: [0, 1 / 3, 2 / 3, 1],
        });
        const members = new Set(
          cohort.mentees.flatMap((one) => (one.protectedAttributes?.['group'] === value ? [one.id] : [])),
        );
        for (const [needed, point] of curve.points.entries()) {
          const best = optimaByEnumeration(cohort, policy, {
            keeps: (pairs) => pairs.filter(({ menteeId }) => members.has(menteeId)).length >= needed,
          });
          expect(point.possible).toBe(best !== null);
          if (best === null) {
            impossible += 1;
            continue;
          }
          expect(Math.round(given(point.totalScore) * 1_000_000)).toBe(best.best.at(-1));
          const told = point.pairs.map(({ mentorId, menteeId }) => `${mentorId} ${menteeId}`).sort();
          const all = best.matchings.map((pairs) =>
            pairs.map(({ mentorId, menteeId }) => `${mentorId} ${menteeId}`).sort(),
          );
          expect(all).toContainEqual(told);
          if (given(point.loss) > 0) dearer += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(impossible, dearer)).toBeGreaterThan(10);
  });

  it('fairnessCurve: least scores hold for locked pairs too, so that one under them leaves no matching', () => {
    const seen = { points: 0, underLock: 0, possible: 0, impossible: 0 };
    const locks = fc.array(fc.record({ mentor: fc.nat(2), mentee: fc.nat(5) }), {
      minLength: 1,
      maxLength: 2,
    });
    fc.assert(
      fc.property(
        cohorts,
        policies,
        locks,
        fc.constantFrom('f', 'm'),
        (cohort, plainPolicy, drawn, value) => {
          const eligible = eligibilityMatrix(cohort, plainPolicy);
          const pairs = new Map(
            drawn.flatMap(({ mentor: drawnMentor, mentee }) => {
              const mentor = drawnMentor % cohort.mentors.length;
              const lock = { mentorId: `t${mentor}`, menteeId: `m${mentee}` };
              // A lock on what a rule forbids is refused.
              return eligible.at(mentee, mentor) ? [[`${mentor} ${mentee}`, lock] as const] : [];
            }),
          );
          const policy: PolicyInput = { ...plainPolicy, locks: [...pairs.values()] };
          try {
            openCohort(cohort, policy);
          } catch (error) {
            // Two locks of one who takes one.
            expect(error).toMatchObject({ code: 'invalid-input' });
            return;
          }
          const result = matchCohort(cohort, policy);
          if (result.status !== 'optimal') {
            expect(optimaByEnumeration(cohort, policy)).toBeNull();
            return;
          }
          const [shares, scores] = [
            [0, 1 / 3, 2 / 3],
            [0, 0.3, 0.6, 0.9],
          ];
          const open = openMatching(cohort, policy, result);
          const { points } = fairnessCurve(open, { by: 'group', minimumGroup: 3, value, shares, scores });
          const members = new Set(
            cohort.mentees.flatMap((one) => (one.protectedAttributes?.['group'] === value ? [one.id] : [])),
          );
          const scoreOf = new Map<string, number>();
          const score = ({ mentorId, menteeId }: PairRef) => {
            const key = `${mentorId} ${menteeId}`;
            const known = scoreOf.get(key) ?? scorePair(cohort, policy, { mentorId, menteeId }).score;
            scoreOf.set(key, known);
            return known;
          };
          expect(points.length).toBe(shares.length * scores.length);
          for (const point of points) {
            const needed = Math.round(3 * point.share);
            const best = optimaByEnumeration(cohort, policy, {
              keeps: (pairs) => {
                const own = pairs.filter(({ menteeId }) => members.has(menteeId));
                return own.length >= needed && own.every((pair) => score(pair) >= point.score);
              },
            });
            const isUnder = given(policy.locks).some(
              (lock) => members.has(lock.menteeId) && score(lock) < point.score,
            );
            seen.points += 1;
            if (isUnder) seen.underLock += 1;
            seen[best === null ? 'impossible' : 'possible'] += 1;
            expect(point.possible).toBe(best !== null);
            if (isUnder) expect(best).toBeNull();
            if (best !== null) expect(Math.round(given(point.totalScore) * 1_000_000)).toBe(best.best.at(-1));
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(seen.points).toBeGreaterThan(200);
    expect(Math.min(seen.underLock, seen.possible, seen.impossible)).toBeGreaterThan(20);
  });

  it('closeGap: what it proposes closes the gap, and no single change that does is passed over', () => {
    let [closed, open] = [0, 0];
    fc.assert(
      fc.property(cohorts, policies, (cohort, policy) => {
        const opened = openMatching(cohort, policy, matchCohort(cohort, policy));
        const { gap, remedies } = closeGap(opened, { ...OPTIONS, value: 'f' });
        const told = remedies.filter(({ changes }) => changes.every(({ kind }) => kind !== 'share'));
        const worldOf = (ids: readonly string[], first: boolean) =>
          gapsOf(first ? plain(cohort) : cohort, without(policy, ids));
        for (const { changes, gap: left } of told) {
          closed += 1;
          expect(left).toBeLessThanOrEqual(0.02);
          const ids = changes.flatMap((one) => (one.kind === 'lift-rules' ? one.rules : []));
          const first = changes.some(({ kind }) => kind === 'nobody-first');
          expect(worldOf(ids, first)).toContainEqual(expect.closeTo(left, 9));
        }
        if (gap <= 0.02 || told.some(({ changes }) => changes.length === 1)) return;
        open += 1;
        const single = [...(policy.rules ?? []).map((rule) => `${Object(rule).kind}:`), 'minimum-score'];
        for (const gaps of [...single.map((id) => worldOf([id], false)), worldOf([], true)])
          expect(gaps.some((one) => one > 0.02)).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(Math.min(closed, open)).toBeGreaterThan(5);
  });
});
