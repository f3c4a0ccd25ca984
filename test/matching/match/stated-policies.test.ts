import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCohort, verifyMatching } from '../../../src';
import type { Cohort, CriterionSpec, Person, PolicyInput, Rule } from '../../../src/model';
import { askedRule, noSharedValueRule, timeZonesRule, whenBlank } from '../../rules/arbitraries';
import { deepFreeze } from '../arbitraries';
import { bestByEnumeration, compareVectors, worthOf } from '../brute-force';

const GRADES = ['G1', 'G2', 'G3'];
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const window = fc.record({
  day: fc.constantFrom('mon' as const, 'tue' as const, 'sun' as const),
  start: fc.constantFrom('08:00', '09:00', '09:30'),
  end: fc.constantFrom('10:00', '11:30', '24:00'),
});
const person = {
  interests: maybe(fc.subarray(['chess', 'running', 'wine'], { minLength: 1 })),
  department: maybe(fc.constantFrom('finance', 'sales')),
  location: maybe(fc.constantFrom('Lyon', 'Oslo')),
  grade: maybe(fc.constantFrom(...GRADES)),
  experienceYears: maybe(fc.integer({ min: 0, max: 15 })),
  timeZone: maybe(fc.constantFrom('Europe/Paris', 'Europe/London', 'America/New_York', 'Asia/Kolkata')),
  availability: maybe(fc.uniqueArray(window, { selector: ({ day }) => day, minLength: 1, maxLength: 2 })),
  languages: maybe(fc.subarray(['en', 'fr', 'de'], { minLength: 1 })),
  teams: maybe(fc.subarray(['a', 'b', 'c'], { minLength: 1 })),
  site: maybe(fc.constantFrom('North', 'South')),
  asksSame: maybe(fc.boolean()),
  asksSite: maybe(fc.constantFrom('same', 'north', 'no preference')),
  gender: maybe(fc.constantFrom('f', 'm')),
  asksGender: maybe(fc.constantFrom('same', 'f', 'any')),
  max: fc.constantFrom(1, 1, 2),
  min: fc.constantFrom(0, 0, 1),
};

/** Without what is blank: a person with an undefined field is none. */
const given = (values: object) => JSON.parse(JSON.stringify(values));
function personOf<P extends Person>(id: string, values: { readonly [name: string]: unknown }): P {
  const { teams, site, asksSame, asksSite, gender, asksGender, submitted, min, max, ...rest } = values;
  return given({
    id,
    ...rest,
    capacity: { min, max },
    attributes: { teams, site, asksSame, asksSite, submitted },
    protectedAttributes: { gender, asksGender },
  });
}

const cohorts: fc.Arbitrary<Cohort> = fc
  .record({
    mentors: fc.array(fc.record(person), { minLength: 1, maxLength: 3 }),
    mentees: fc.array(
      fc.record({
        ...person,
        min: fc.constant(0),
        max: fc.constant(1),
        submitted: maybe(fc.constantFrom(1, 2, 10)),
        importance: maybe(
          fc.record(
            {
              interests: fc.constantFrom('high', 'low', 0, 1.5),
              experience: fc.constantFrom('high', 'medium', 3),
              'same-value:location': fc.constantFrom('high', 0),
            },
            { requiredKeys: [] },
          ),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    shared: fc.boolean(),
  })
  .map(({ mentors, mentees, shared }) => ({
    mentors: mentors.map((one, at) => personOf(`m${at}`, one)),
    mentees: mentees.map((one, at) => personOf(shared && at === 0 ? 'm0' : `e${at}`, one)),
  }));

const history = [
  { mentorId: 'm0', menteeId: 'e1' },
  { mentorId: 'm1', menteeId: 'e2' },
  { mentorId: 'm2', menteeId: 'm0' },
];
const often = <T>(arbitrary: fc.Arbitrary<T>) => ({ arbitrary, weight: 2 });
const rule: fc.Arbitrary<Rule> = fc.oneof(
  noSharedValueRule,
  timeZonesRule,
  often(askedRule),
  often(fc.constant<Rule>({ kind: 'not-both-ways' })),
  fc.record({
    kind: fc.constant('availability-overlap' as const),
    minutes: fc.constantFrom(30, 60, 120),
    contiguous: fc.boolean(),
    whenBlank,
  }),
  fc.constant<Rule>({ kind: 'no-previous-pair' }),
);
/** One rule of a kind, whose name is its kind. */
const rules = fc
  .uniqueArray(rule, { selector: (one) => Object(one).kind, maxLength: 3 })
  .map((list) => list.map((one) => ({ ...Object(one), id: `own ${Object(one).kind}` })));
const weight = fc.constantFrom('high' as const, 'medium' as const, 'low' as const);
const criteria: fc.Arbitrary<readonly CriterionSpec[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ kind: fc.constant('same-value' as const), field: fc.constant('location' as const), weight }),
    fc.record({
      kind: fc.constant('other-value' as const),
      field: fc.constant('department' as const),
      weight,
    }),
    fc.record({
      kind: fc.constant('distance' as const),
      field: fc.constant('grade' as const),
      scale: fc.constant(GRADES),
      weight,
    }),
    fc.record({
      kind: fc.constant('previous-partner' as const),
      wants: fc.constantFrom('again' as const, 'new' as const),
      weight,
    }),
  ),
  { selector: ({ kind }) => kind, maxLength: 3 },
);
const policies: fc.Arbitrary<PolicyInput> = fc
  .record({
    weights: fc.constantFrom<NonNullable<PolicyInput['weights']>>(
      { interests: 'high', experience: 'low' },
      { interests: 'medium', logistics: 'high', skills: 'low' },
    ),
    criteria,
    rules,
    personal: fc.constantFrom(undefined, 0.5, 1),
    objectives: fc.constantFrom<NonNullable<PolicyInput['objectives']>>(
      ['mentor-minimums', 'cover-mentees', 'total-score'],
      ['total-score', 'first-come'],
      ['cover-mentees', 'first-come', 'total-score'],
      ['cover-groups', 'cover-mentees', 'load-balance', 'total-score'],
      ['load-balance', 'total-score'],
      ['cover-mentees', 'worst-off'],
    ),
    minimumScore: fc.constantFrom(0, 0, 0.3),
  })
  .map(({ personal, objectives, ...rest }) => ({
    ...rest,
    objectives,
    history,
    ids: 'shared' as const,
    ...(personal !== undefined && { personalWeights: { share: personal } }),
    ...(objectives.includes('first-come') && { tieBreak: { field: 'attributes.submitted' as const } }),
    ...(objectives.includes('cover-groups') && {
      coverGroups: { field: 'protectedAttributes.gender' as const, share: 0.5 },
    }),
  }));

/** Whether nobody is paired with the same person both ways round. */
const isOneWay = (pairs: readonly { readonly mentorId: string; readonly menteeId: string }[]) =>
  pairs.every(({ mentorId, menteeId }) =>
    pairs.every((other) => other.mentorId !== menteeId || other.menteeId !== mentorId),
  );

describe('rules and criteria that a policy states', () => {
  it('are matched as well as the best of all matchings, wherever scores are kept, and verified', () => {
    const seen = { matched: 0, infeasible: 0, forbidden: 0, asked: 0, oneWay: 0, personal: 0, criteria: 0 };
    fc.assert(
      fc.property(cohorts, policies, (cohort, policy) => {
        const has = (kind: string) => policy.rules?.some((one) => Object(one).kind === kind) === true;
        const best = bestByEnumeration(cohort, policy, has('not-both-ways') ? { keeps: isOneWay } : {});
        const result = matchCohort(deepFreeze(cohort), deepFreeze(policy));
        if (best === null || result.status === 'infeasible') {
          expect([best, result.status]).toEqual([null, 'infeasible']);
          seen.infeasible += 1;
          return;
        }
        if (result.status !== 'optimal') throw new Error(result.status);
        expect(compareVectors(worthOf(cohort, policy, result.matches), best)).toBe(0);
        const implicit = matchCohort(cohort, policy, { storage: 'implicit' });
        expect(implicit.status === 'optimal' && implicit.matches).toEqual(result.matches);
        const stored: unknown = JSON.parse(JSON.stringify(result));
        expect(verifyMatching(cohort, policy, stored)).toMatchObject({ ok: true });
        const { eligiblePairs } = result.summary;
        if (result.matches.length > 0) seen.matched += 1;
        if (eligiblePairs !== null && eligiblePairs < cohort.mentors.length * cohort.mentees.length)
          seen.forbidden += 1;
        if (has('if-asked')) seen.asked += 1;
        if (has('not-both-ways')) seen.oneWay += 1;
        if (policy.personalWeights !== undefined) seen.personal += 1;
        if ((policy.criteria ?? []).length > 0) seen.criteria += 1;
      }),
      { numRuns: 300 },
    );
    const { infeasible: _, ...others } = seen;
    expect(Math.min(...Object.values(others))).toBeGreaterThan(20);
  });
});
