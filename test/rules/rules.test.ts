import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateCohort } from '../../src/entries/synthetic';
import { type Cohort, type PolicyInput, type Rule, ruleId } from '../../src/model';
import { defineRule, eligibilityMatrix } from '../../src/rules';
import { countEligible } from '../../src/rules/filters/count-eligible';
import { filterOf } from '../../src/rules/filters/filter-of';
import { deepFreeze } from '../support/deep-freeze';
import { errorOf } from '../support/thrown';
import { allowed, compile, even, history, managed, ruleSets } from './reference';

describe('rules', () => {
  it('say what their definitions say, alone and together, row by row and pair by pair', () => {
    fc.assert(
      fc.property(managed, ruleSets, fc.boolean(), (cohort, chosen, excludes) => {
        const pairs = cohort.mentors.flatMap((mentor) =>
          cohort.mentees.flatMap((mentee) =>
            mentor.id.charCodeAt(1) % 2 === mentee.id.charCodeAt(1) % 2
              ? [{ mentorId: mentor.id, menteeId: mentee.id }]
              : [],
          ),
        );
        const list: Rule[] = excludes ? [...chosen, { kind: 'excluded-pairs', pairs }] : chosen;
        const rules = compile(deepFreeze(cohort), { rules: list, history }, [even]);
        expect(rules.ids).toEqual(['not-self', 'never-with', ...list.map(ruleId)]);
        for (const [menteeIndex, mentee] of cohort.mentees.entries()) {
          const row = new Uint8Array(cohort.mentors.length).fill(1);
          rules.eligibleRow(menteeIndex, row);
          for (const [mentorIndex, mentor] of cohort.mentors.entries()) {
            const expected = [
              ...(mentor.id === mentee.id ? ['not-self'] : []),
              ...(mentor.preferences?.never?.includes(mentee.id) === true ||
              mentee.preferences?.never?.includes(mentor.id) === true
                ? ['never-with']
                : []),
              ...list.filter((rule) => !allowed(rule, mentor, mentee, cohort)).map(ruleId),
            ];
            expect(rules.forbiddenBy(mentorIndex, menteeIndex)).toEqual(expected);
            expect(rules.allows(mentorIndex, menteeIndex)).toBe(expected.length === 0);
            expect(row[mentorIndex]).toBe(expected.length === 0 ? 1 : 0);
            const checks = rules.check(mentorIndex, menteeIndex);
            expect(checks.map((check) => check.rule)).toEqual(rules.ids);
            expect(checks.filter((check) => !check.passed).map((check) => check.rule)).toEqual(expected);
            for (const check of checks) {
              expect(check.evidence.id).toMatch(check.passed ? /\.passed$/ : /\.failed$/);
              expect(check.evidence.text).not.toBe('');
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('only take away: what is out already stays out', () => {
    fc.assert(
      fc.property(managed, ruleSets, (cohort, list) => {
        const rules = compile(cohort, { rules: list, history }, [even]);
        for (const mentee of cohort.mentees.keys()) {
          const row = new Uint8Array(cohort.mentors.length);
          rules.eligibleRow(mentee, row);
          expect(row.every((entry) => entry === 0)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('rules as data', () => {
  it('answer the same after a copy, as in a worker', () => {
    fc.assert(
      fc.property(managed, ruleSets, (cohort, list) => {
        const builtIn = list.filter((rule) => rule.kind !== 'custom');
        const rules = compile(cohort, { rules: builtIn, history });
        expect(rules.isBuiltIn).toBe(true);
        const filters = structuredClone(rules.data).map(filterOf);
        for (const mentee of cohort.mentees.keys()) {
          const row = new Uint8Array(cohort.mentors.length).fill(1);
          for (const filter of filters) filter.clear(mentee, row);
          expect(Array.from(row, Boolean)).toEqual(
            cohort.mentors.map((_, mentor) => rules.allows(mentor, mentee)),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('count the eligible pairs without looking at each', () => {
    fc.assert(
      fc.property(managed, ruleSets, (cohort, list) => {
        const builtIn = list.filter((rule) => rule.kind !== 'custom');
        const rules = compile(cohort, { rules: builtIn, history });
        let eligible = 0;
        for (const mentee of cohort.mentees.keys()) {
          for (const mentor of cohort.mentors.keys()) if (rules.allows(mentor, mentee)) eligible += 1;
        }
        expect(countEligible(rules.data, cohort.mentors.length, cohort.mentees.length)).toBe(eligible);
      }),
      { numRuns: 300 },
    );
  });

  it('are not counted where the classes are too many', () => {
    const cohort = generateCohort({ mentors: 50, mentees: 50, seed: 'classes' });
    const { data } = compile(cohort, { rules: [{ kind: 'gap', field: 'experienceYears', min: 2 }] });
    expect(countEligible(data, 50, 50, 10)).toBeNull();
    expect(countEligible(data, 50, 50)).toBeGreaterThan(0);
  });

  it('leave out rules of the caller’s own, which are asked only about what the others leave', () => {
    const asked: string[] = [];
    const own = defineRule({
      name: 'own',
      allows: (mentor) => {
        asked.push(mentor.id);
        return true;
      },
    });
    const cohort: Cohort = {
      mentors: [
        { id: 'm', location: 'a' },
        { id: 'n', location: 'b' },
      ],
      mentees: [{ id: 'e', location: 'b' }],
    };
    const rules = compile(
      cohort,
      {
        rules: [
          { kind: 'custom', rule: 'own' },
          { kind: 'same', field: 'location' },
        ],
      },
      [own],
    );
    expect(rules.isBuiltIn).toBe(false);
    expect(rules.data).toHaveLength(3);
    const row = Uint8Array.of(1, 1);
    rules.eligibleRow(0, row);
    expect(Array.from(row)).toEqual([0, 1]);
    expect(asked).toEqual(['n']);
    expect(rules.ids).toEqual(['not-self', 'never-with', 'own', 'same:location']);
  });
});

describe('rules of the caller’s own', () => {
  const cohort: Cohort = deepFreeze({
    mentors: [{ id: 'm1', protectedAttributes: { gender: 'woman' } }, { id: 'm2' }],
    mentees: [{ id: 'e', protectedAttributes: { ageBand: '30-39' } }],
  });
  const policy = (extra: object = {}): PolicyInput => ({
    rules: [{ kind: 'custom', rule: 'own', ...extra }],
  });

  it('see parameters and tags, and never protected attributes', () => {
    const seen: unknown[] = [];
    const own = defineRule({
      name: 'own',
      text: 'only m2',
      allows: (mentor, mentee, { params, tags }) => {
        seen.push(params, tags.similarity('A', 'a'), Object.keys(mentor), Object.keys(mentee));
        return mentor.id === 'm2';
      },
    });
    const rules = compile(cohort, policy({ params: { x: 1 }, id: 'mine' }), [own]);
    expect(rules.forbiddenBy(0, 0)).toEqual(['mine']);
    expect(rules.allows(1, 0)).toBe(true);
    expect(seen.slice(0, 4)).toEqual([{ x: 1 }, 1, ['id'], ['id']]);
    expect(rules.check(0, 0)[2]?.evidence.text).toBe('the rule “mine” forbids it: only m2');
    expect(rules.check(1, 0)[2]?.evidence.text).toBe('the rule “mine” allows it');
  });

  it('that throw, or do not answer, are reported with the pair', () => {
    const cause = new Error('broken');
    const throwing = defineRule({
      name: 'own',
      allows: () => {
        throw cause;
      },
    });
    const error = errorOf(() => eligibilityMatrix(cohort, policy(), { rules: [throwing] }));
    expect(error.code).toBe('callback-failed');
    expect(error.cause).toBe(cause);
    expect(error.issues[0]?.path).toBe('rule "own" (mentor "m1", mentee "e")');
    const silent = { name: 'own', allows: () => JSON.parse('"yes"') };
    expect(errorOf(() => compile(cohort, policy(), [silent]).allows(0, 0)).issues[0]).toMatchObject({
      received: '"yes"',
      expected: 'true or false',
    });
  });

  it('must be passed under the policy’s name, once, and not take a built-in id: all problems at once', () => {
    const own = defineRule({ name: 'own', allows: () => true });
    const error = errorOf(() =>
      compile(
        cohort,
        {
          rules: [
            { kind: 'custom', rule: 'other' },
            { kind: 'custom', rule: 'own', id: 'never-with' },
          ],
        },
        [own, own],
      ),
    );
    expect(error.code).toBe('invalid-input');
    expect(error.issues.map((issue) => issue.path)).toEqual([
      'rules[1].name',
      'policy.rules[0].rule',
      'policy.rules[1].id',
    ]);
    expect(error.issues[1]?.expected).toContain('own');
  });
});

describe('eligibilityMatrix', () => {
  it('has a row per mentee and a column per mentor', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      mentees: [{ id: 'b' }, { id: 'e', preferences: { never: ['c'] } }],
    };
    const matrix = eligibilityMatrix(cohort);
    expect(Array.from(matrix.allowed)).toEqual([1, 0, 1, 1, 1, 0]);
    expect(matrix.menteeIds).toEqual(['b', 'e']);
    expect(matrix.mentorIds).toEqual(['a', 'b', 'c']);
    expect([matrix.at(0, 1), matrix.at(0, 2), matrix.at(1, 2)]).toEqual([false, true, false]);
  });

  it('is empty for empty sides', () => {
    expect(eligibilityMatrix({ mentors: [], mentees: [{ id: 'e' }] }).allowed).toHaveLength(0);
  });
});
