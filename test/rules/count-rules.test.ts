import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineRule, matchCohort, matchCohortAsync, verifyMatching } from '../../src';
import { generateCohort } from '../../src/entries/synthetic';
import { type Cohort, definePolicy, type Person, type Policy, type Rule, ruleId } from '../../src/model';
import { countPairs } from '../../src/rules/filters/filter-of';
import { compileRules } from '../checked';
import { cohort as anyCohort } from '../scoring/arbitraries';
import { sharedListRule, singleField, whenBlank } from './arbitraries';

const oneRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    kind: fc.constantFrom<'same' | 'different'>('same', 'different'),
    field: singleField,
    whenBlank,
  }),
  fc.record({
    kind: fc.constant('gap' as const),
    field: fc.constant('experienceYears' as const),
    min: fc.integer({ min: -10, max: 10 }),
    max: fc.integer({ min: 10, max: 20 }),
    whenBlank,
  }),
  sharedListRule(3),
  fc.record({
    kind: fc.constant('availability-overlap' as const),
    minutes: fc.constantFrom(0.5, 60, 600),
    whenBlank,
  }),
  fc.constant<Rule>({ kind: 'no-reporting-line' }),
  fc.constant<Rule>({ kind: 'no-previous-pair' }),
);
const rules = fc.uniqueArray(oneRule, { selector: ruleId, maxLength: 5 });
const history = [
  { mentorId: 'm1', menteeId: 'e1' },
  { mentorId: 'both', menteeId: 'e2' },
];

/** Managers in chains without a circle: everybody's stands later in one list. */
const CHAIN = ['e1', 'm1', 'e2', 'both', 'm2', 'x1', 'e3', 'm3', 'e5', 'm5'];
function withManagers(cohort: Cohort, picks: readonly number[]): Cohort {
  const managed = <P extends Person>(person: P): P => {
    const at = CHAIN.indexOf(person.id);
    const manager = CHAIN[at + 1 + (picks[at] ?? 0)];
    return at < 0 || picks[at] === 3 || manager === undefined ? person : { ...person, manager };
  };
  return {
    mentors: cohort.mentors.map(managed),
    mentees: cohort.mentees.map(managed),
    ...(picks[5] === 3 ? {} : { managers: { x1: 'm3' } }),
  };
}
const managedCohort = fc
  .tuple(anyCohort, fc.array(fc.nat(3), { minLength: 10, maxLength: 10 }))
  .map(([cohort, picks]) => withManagers(cohort, picks));

/** What each rule does, from asking it about each pair. */
function byHand(cohort: Cohort, policy: Policy) {
  const compiled = compileRules(cohort, policy);
  const managerOf = (person: Person) => person.manager ?? cohort.managers?.[person.id];
  const counts = new Map(compiled.ids.map((id) => [id, { rule: id, forbidden: 0, allowedBecauseBlank: 0 }]));
  for (const [menteeAt, mentee] of cohort.mentees.entries()) {
    for (const [mentorAt, mentor] of cohort.mentors.entries()) {
      for (const { rule, passed, evidence } of compiled.check(mentorAt, menteeAt)) {
        const count = counts.get(rule)!;
        const blank =
          evidence.id === 'rules.blank.passed' ||
          (rule === 'no-reporting-line' &&
            managerOf(mentee) === undefined &&
            managerOf(mentor) === undefined);
        if (!passed) count.forbidden += 1;
        else if (blank) count.allowedBecauseBlank += 1;
      }
    }
  }
  return [...counts.values()];
}

describe('what each rule does', () => {
  it('is what asking it about each pair gives', () => {
    fc.assert(
      fc.property(managedCohort, rules, (cohort, list) => {
        const policy = definePolicy({ rules: list, history });
        expect(compileRules(cohort, policy).effects()).toEqual(byHand(cohort, policy));
      }),
      { numRuns: 400 },
    );
  });

  it('is so on a realistic cohort, and in the summary, wherever scores are kept', async () => {
    const cohort = generateCohort({ mentors: 90, mentees: 120, blankRate: 0.3, seed: 'effects' });
    const list: Rule[] = [
      { kind: 'no-reporting-line' },
      { kind: 'different', field: 'department' },
      { kind: 'same', field: 'location', whenBlank: 'forbid' },
      { kind: 'gap', field: 'experienceYears', min: 2 },
      { kind: 'shared-value', mentorField: 'languages' },
      { kind: 'availability-overlap', minutes: 30 },
    ];
    const policy = definePolicy({ rules: list, minimumScore: 0.3 });
    const expected = byHand(cohort, policy);
    const dense = matchCohort(cohort, policy, { storage: 'dense' });
    const implicit = matchCohort(cohort, policy, { storage: 'implicit', explanations: 'on-demand' });
    const sliced = await matchCohortAsync(cohort, policy);
    if (dense.status !== 'optimal') throw new Error(dense.status);
    const { rules: stated } = dense.summary;
    expect(stated.slice(0, -1)).toEqual(expected);
    expect(stated.at(-1)?.rule).toBe('minimum-score');
    // The rules' pairs less those below the minimum are the eligible ones.
    const unlimited = matchCohort(cohort, { ...policy, minimumScore: 0 });
    if (unlimited.status !== 'optimal') throw new Error(unlimited.status);
    expect(stated.at(-1)?.forbidden).toBe(unlimited.summary.eligiblePairs! - dense.summary.eligiblePairs!);
    expect(implicit).toMatchObject({ summary: { rules: stated } });
    expect(sliced).toMatchObject({ summary: { rules: stated } });
    expect(verifyMatching(cohort, policy, dense)).toMatchObject({ ok: true });
    expect(verifyMatching(cohort, policy, implicit, { storage: 'implicit' })).toMatchObject({ ok: true });
    const forged = {
      ...dense,
      summary: { ...dense.summary, rules: stated.map((one) => ({ ...one, allowedBecauseBlank: 0 })) },
    };
    expect(verifyMatching(cohort, policy, forged)).toMatchObject({
      ok: false,
      problems: ['the summary does not add up'],
    });
  });

  it('counts for a rule of the caller’s own what the others leave it, where it was asked about every pair', () => {
    const cohort = generateCohort({ mentors: 30, mentees: 40, seed: 'own' });
    const asked = new Set<string>();
    const own = defineRule({
      name: 'own',
      allows: (mentor, mentee) => {
        asked.add(`${mentor.id} ${mentee.id}`);
        return (mentor.id.length + mentee.id.length) % 3 !== 0;
      },
    });
    const list: Rule[] = [
      { kind: 'custom', rule: 'own' },
      { kind: 'different', field: 'department' },
    ];
    const result = matchCohort(cohort, { rules: list }, { rules: [own] });
    if (result.status !== 'optimal') throw new Error(result.status);
    const { rules: stated, eligiblePairs } = result.summary;
    expect(stated.map(({ rule }) => rule)).toEqual(['not-self', 'never-with', 'own', 'different:department']);
    expect(stated[2]).toEqual({
      rule: 'own',
      forbidden: asked.size - eligiblePairs!,
      allowedBecauseBlank: 0,
    });
    expect(verifyMatching(cohort, { rules: list }, result, { rules: [own] })).toMatchObject({ ok: true });
    const implicit = matchCohort(cohort, { rules: list }, { rules: [own], storage: 'implicit' });
    expect(implicit).toMatchObject({ summary: { rules: [{}, {}, { rule: 'own', forbidden: null }, {}] } });
  });

  it('is not counted where that would take too long', () => {
    const cohort = generateCohort({ mentors: 50, mentees: 50, seed: 'steps' });
    const { data } = compileRules(
      cohort,
      definePolicy({
        rules: [
          { kind: 'shared-value', mentorField: 'languages' },
          { kind: 'availability-overlap', minutes: 30 },
          { kind: 'gap', field: 'experienceYears', min: 2 },
        ],
      }),
    );
    const counts = data.slice(2).map((one) => countPairs(one, 50, 50, 10).forbidden);
    expect(counts).toEqual([null, null, expect.any(Number)]);
  });

  it('bears a chain of 50,000 people', () => {
    const ids = Array.from({ length: 50_000 }, (_, at) => `p${at}`);
    const cohort: Cohort = {
      mentors: ids.map((id) => ({ id })),
      mentees: ids.map((id, at) => ({ id, ...(at > 0 && { manager: `p${at - 1}` }) })),
    };
    const { effects } = compileRules(cohort, definePolicy({ rules: [{ kind: 'no-reporting-line' }] }));
    expect(effects()[2]).toEqual({
      rule: 'no-reporting-line',
      forbidden: 50_000 * 49_999,
      allowedBecauseBlank: 1,
    });
  });
});
