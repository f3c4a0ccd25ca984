import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cohort, type Mentee, matchCohort, openMatching, type PolicyInput } from '../../src';
import { explainGap, type GapOfGroup, type Place } from '../../src/audit';
import { shapleyValues } from '../../src/audit/gap/shapley';
import { equalChances } from '../../src/entries/assignment';
import { generateCohort } from '../../src/synthetic';
import { expectJson, given, issuesOf } from '../evaluation/support';
import { gapOf } from './gap';

/** People who do not differ but by what a test plants: 120 mentees of two groups, one seat for every two. */
function planted(
  seed: string,
  mentee: (at: number, group: 'f' | 'm', given: Mentee) => Partial<Mentee>,
  change: (cohort: Cohort) => Cohort = (cohort) => cohort,
): Cohort {
  const base = generateCohort({
    mentors: 60,
    mentees: 120,
    seed,
    multipleRate: 0,
    minimumRate: 0,
    priorityRate: 0,
    rankedRate: 0,
    neverRate: 0,
    bothRate: 0,
    blankRate: 0,
  });
  return change({
    ...base,
    mentees: base.mentees.map((one, at) => {
      const group = at % 2 === 0 ? 'f' : 'm';
      return { ...one, protectedAttributes: { group }, ...mentee(at, group, one) };
    }),
  });
}

function explained(cohort: Cohort, policy: PolicyInput): GapOfGroup {
  const open = openMatching(cohort, policy, matchCohort(cohort, policy));
  const found = explainGap(open, { by: 'group', reference: 'm' });
  expectJson(found);
  return given(found.groups[0]);
}

const partOf = ({ parts }: GapOfGroup, place: Place) => given(parts.find((one) => one.place === place));

function expectSound(found: GapOfGroup, cohort: Cohort, policy: PolicyInput): void {
  expect(found.gap).toBeCloseTo(gapOf(cohort, policy), 12);
  expect(found.parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(found.gap, 12);
  for (const { part, factors } of found.parts)
    if (factors.length > 0)
      expect(factors.reduce((sum, factor) => sum + factor.part, 0)).toBeCloseTo(part, 12);
}

/** The place is named: it has nearly all of the gap, the three others nearly nothing. */
function expectPlace(found: GapOfGroup, place: Place): void {
  expect(found.gap).toBeGreaterThan(0.2);
  for (const { place: other, part } of found.parts) {
    if (other === 'rest') continue;
    if (other === place) expect(Math.abs(part - found.gap)).toBeLessThan(0.25 * found.gap + 0.1);
    else expect(Math.abs(part)).toBeLessThan(0.15);
  }
}

describe('explainGap names the place and the amount of a planted difference', () => {
  it('eligibility: a rule keeps one group from four fifths of the mentors', () => {
    const cohort = planted(
      'rule',
      (_, group) => ({ department: group === 'f' ? 'ops' : 'law' }),
      (base) => ({
        ...base,
        mentors: base.mentors.map((one, at) => ({ ...one, department: at % 5 === 0 ? 'tax' : 'ops' })),
      }),
    );
    const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };
    const found = explained(cohort, policy);
    expectSound(found, cohort, policy);
    expectPlace(found, 'eligibility');
    // 12 seats for the 60 of one group, 48 for the 60 of the other: chances of 1/5 and 4/5.
    const { part, factors } = partOf(found, 'eligibility');
    expect(part).toBeCloseTo(0.6, 12);
    expect(factors).toHaveLength(1);
    expect(factors[0]?.ids).toEqual(['different:department']);
    // Without the rule, matched again.
    expect(given(factors[0]).without).toBeCloseTo(gapOf(cohort, { rules: [] }), 12);
    expect(partOf(found, 'seats').part).toBe(0);
    expect(partOf(found, 'assignment').part).toBe(0);
  });

  it('seats: the mentors of one place have three each, those of the other one', () => {
    const place = (group: string) => (group === 'f' ? 'Lyon' : 'Paris');
    const cohort = planted(
      'seats',
      (_, group) => ({ location: place(group) }),
      (base) => ({
        ...base,
        mentors: base.mentors
          .slice(0, 30)
          .map((one, at) =>
            at % 2 === 0
              ? { ...one, location: 'Lyon', capacity: { max: 1 } }
              : { ...one, location: 'Paris', capacity: { max: 3 } },
          ),
      }),
    );
    const policy: PolicyInput = { rules: [{ kind: 'same', field: 'location' }] };
    const found = explained(cohort, policy);
    expectSound(found, cohort, policy);
    expectPlace(found, 'seats');
    // 15 seats for 60, 45 for 60; with even seats 30 each.
    expect(partOf(found, 'seats').part).toBeCloseTo(0.5, 12);
    expect(partOf(found, 'eligibility').part).toBeCloseTo(0, 12);
    expect(found.gap).toBeCloseTo(0.5, 12);
  });

  it('score: one group answered nothing that a criterion reads, and the criterion is named as a proxy', () => {
    const cohort = planted('score', (_, group, { skillsWanted: _wanted }) => {
      return group === 'f' ? { skillsWanted: [{ name: 'falconry', target: 5 }] } : {};
    });
    const policy: PolicyInput = { weights: { skills: 0.5, interests: 0.5 }, rules: [] };
    const found = explained(cohort, policy);
    expectSound(found, cohort, policy);
    expectPlace(found, 'score');
    expect(partOf(found, 'eligibility').part).toBe(0);
    expect(partOf(found, 'seats').part).toBe(0);
    const { factors, without } = partOf(found, 'score');
    const skills = given(factors.find(({ ids }) => ids[0] === 'skills'));
    const interests = factors.find(({ ids }) => ids[0] === 'interests');
    expect(skills.part).toBeGreaterThan(0.75 * partOf(found, 'score').part);
    expect(Math.abs(interests?.part ?? 0)).toBeLessThan(0.15);
    expect(Math.abs(given(without))).toBeLessThan(0.2);
    expect(found.proxies.map(({ criterion }) => criterion)).toEqual(['skills']);
    expect(given(found.proxies[0]).probability).toBeLessThan(0.1);
  });

  it('assignment: a priority puts one group first', () => {
    const cohort = planted('first', (at, group) => ({ priority: group === 'm' && at % 8 !== 1 ? 1 : 0 }));
    const policy: PolicyInput = { rules: [] };
    const found = explained(cohort, policy);
    expectSound(found, cohort, policy);
    expectPlace(found, 'assignment');
    const plain = { ...cohort, mentees: cohort.mentees.map(({ priority: _, ...rest }) => rest) };
    expect(given(partOf(found, 'assignment').without)).toBeCloseTo(gapOf(plain, policy), 12);
  });
});

describe('explainGap', () => {
  it('adds up on cohorts of every shape, and its lottery is what the rules leave', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.boolean(), (seed, scarce) => {
        const base = generateCohort({
          mentors: scarce ? 14 : 40,
          mentees: 40,
          seed: `gap ${seed}`,
          rankedRate: 0.4,
          neverRate: 0.2,
          priorityRate: 0.3,
          minimumRate: 0.2,
        });
        const cohort = {
          ...base,
          mentees: base.mentees.map((one, at) => ({
            ...one,
            protectedAttributes: { group: at % 3 === 0 ? 'f' : 'm' },
          })),
        };
        expectSound(explained(cohort, {}), cohort, {});
      }),
      { numRuns: 12 },
    );
  });

  it('is the same for any order of people', () => {
    const cohort = planted('order', () => ({}));
    const turned = {
      ...cohort,
      mentors: [...cohort.mentors].reverse(),
      mentees: [...cohort.mentees].reverse(),
    };
    expect(explained(turned, {})).toStrictEqual(explained(cohort, {}));
  });

  it('tells of no group that is small, or that others would tell of', () => {
    const cohort = planted('small', (at) => ({
      protectedAttributes: { group: at < 3 ? 'x' : at < 60 ? 'f' : 'm' },
    }));
    const open = openMatching(cohort, {}, matchCohort(cohort));
    const found = explainGap(open, { by: 'group' });
    expect(found.hidden).toBe(2);
    expect(found.groups).toEqual([]);
    expect(issuesOf(() => explainGap(open, { by: 'group', reference: 'x' })).paths).toEqual([
      'options.reference',
    ]);
    expect(issuesOf(() => explainGap(open, { by: 'grup' })).paths).toEqual(['options.by[0]']);
  });

  it('counts among those left over nobody who takes no mentor', () => {
    // Of two who want a mentor and four who do not it is not known in which group they are.
    const cohort: Cohort = {
      mentors: Array.from({ length: 15 }, (_, at) => ({ id: `t${at}` })),
      mentees: Array.from({ length: 26 }, (_, at) => ({
        id: `m${at}`,
        ...(at < 20 && { protectedAttributes: { gender: at < 10 ? 'a' : 'b' } }),
        ...(at >= 22 && { capacity: { max: 0 } }),
      })),
    };
    const { groups, hidden } = explainGap(openMatching(cohort, {}, matchCohort(cohort)), { by: 'gender' });
    expect([groups.length, hidden]).toEqual([0, 1]);
  });

  it('shares by Shapley: of two that are needed together each has half', () => {
    // Gaps by what is taken away: nothing 1, the first 0, the second 0, both 0.
    expect(shapleyValues(2, [1, 0, 0, 0])).toEqual([0.5, 0.5]);
    expect(shapleyValues(3, [3, 2, 3, 2, 1, 0, 1, 0])).toEqual([1, 0, 2]);
    expect(shapleyValues(0, [1])).toEqual([]);
  });

  it('compares with the fairest lottery that there is', () => {
    const { numerator, denominator } = equalChances({
      rows: 2,
      seats: [1],
      allowed: (_, out) => out.fill(1),
    });
    expect([...numerator, ...denominator]).toEqual([1, 1, 2, 2]);
  });
});
