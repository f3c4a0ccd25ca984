import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  explainConflict,
  matchCohort,
  openMatching,
  type PairRef,
  type Policy,
  type PolicyInput,
} from '../../../src';
import { FR } from '../../../src/entries/fr';
import type { ConflictRelaxation, InfeasibleMatching } from '../../../src/entries/schemas';
import { definePolicy, ruleId } from '../../../src/model';
import { deepFreeze } from '../arbitraries';
import { enumerate, keyOf } from '../enumerate';
import { tableCohort, tableCriterion } from '../table';

const extensions = { criteria: [tableCriterion] };

/** Cohorts with required minimums, departments and locks, most of which contradict each other. */
const conflicting = fc
  .record({
    cohort: tableCohort(4),
    departments: fc.array(fc.constantFrom('a', 'a', 'b'), { minLength: 8, maxLength: 8 }),
    locks: fc.array(fc.record({ mentor: fc.nat(3), mentee: fc.nat(3) }), { maxLength: 3 }),
  })
  .map(({ cohort, departments, locks }): { cohort: Cohort; policy: PolicyInput } => {
    const mentors = cohort.mentors.map((mentor, index) => ({
      ...mentor,
      department: departments[index]!,
      capacity: { min: mentor.capacity!.min! * mentor.capacity!.max!, max: mentor.capacity!.max! },
    }));
    const mentees = cohort.mentees.map((mentee, index) => ({
      ...mentee,
      department: departments[4 + index]!,
    }));
    const pairs = locks
      .map(
        ({ mentor, mentee }) =>
          [mentors[mentor % mentors.length]!, mentees[mentee % mentees.length]!] as const,
      )
      .filter(([mentor, mentee]) => mentor.department !== mentee.department)
      .map(([mentor, mentee]) => ({ mentorId: mentor.id, menteeId: mentee.id }));
    return {
      cohort: { mentors, mentees },
      policy: {
        weights: { table: 1 },
        minimums: 'required',
        rules: [{ kind: 'different', field: 'department' }],
        locks: [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()],
      },
    };
  });

/** Gives way as a relaxation says. */
function relax(
  cohort: Cohort,
  policy: Policy,
  relaxation: ConflictRelaxation,
): { cohort: Cohort; policy: Policy } {
  if (relaxation.kind === 'lock') {
    const gone = keyOf(relaxation.pair);
    return { cohort, policy: { ...policy, locks: policy.locks.filter((lock) => keyOf(lock) !== gone) } };
  }
  if (relaxation.kind === 'rule') {
    const rules = policy.rules.filter((one) => ruleId(one) !== relaxation.rule);
    return { cohort, policy: { ...policy, rules } };
  }
  const { kind, personId, to } = relaxation;
  const side = kind.startsWith('mentor') ? 'mentors' : 'mentees';
  const bound = kind.endsWith('minimum') ? 'min' : 'max';
  const people = cohort[side].map((person) =>
    person.id === personId ? { ...person, capacity: { ...person.capacity, [bound]: to } } : person,
  );
  return { cohort: { ...cohort, [side]: people }, policy };
}

function expectConflict(cohort: Cohort, policy: PolicyInput): InfeasibleMatching | undefined {
  const result = matchCohort(deepFreeze(cohort), deepFreeze(policy), extensions);
  expect(result.status === 'infeasible').toBe(enumerate(cohort, policy, extensions).length === 0);
  return result.status === 'infeasible' ? deepFreeze(result) : undefined;
}

describe('explainConflict', () => {
  it('names relaxations that bring what they say when carried out, and no less would do', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(conflicting, ({ cohort, policy }) => {
        const result = expectConflict(cohort, policy);
        if (result === undefined) return;
        const { conflicts } = explainConflict(openMatching(cohort, policy, result, extensions));
        expect(conflicts[0]!.conflict).toEqual(result.conflict);
        if (conflicts.length > 1) return;
        const totals: number[] = [];
        for (const relaxation of conflicts[0]!.relaxations) {
          kinds.add(relaxation.kind);
          const given = relax(cohort, definePolicy(policy), relaxation);
          const again = matchCohort(given.cohort, given.policy, extensions);
          expect(relaxation.resolves).toBe(again.status === 'optimal');
          if (again.status !== 'optimal') continue;
          const { matches, menteesMatched, totalScore } = again.summary;
          expect(relaxation.outcome).toMatchObject({ matches, menteesMatched });
          expect(relaxation.outcome!.totalScore).toBeCloseTo(totalScore, 9);
          totals.push(totalScore);
          if (relaxation.kind === 'lock' || relaxation.kind === 'rule') continue;
          const { from, to } = relaxation;
          if (Math.abs(from - to) < 2) continue;
          const less = relax(cohort, definePolicy(policy), { ...relaxation, to: to + Math.sign(from - to) });
          expect(matchCohort(less.cohort, less.policy, extensions).status).toBe('infeasible');
        }
        const resolves = conflicts[0]!.relaxations.map((one) => one.resolves);
        expect(resolves).toEqual([...resolves].sort((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 150 },
    );
    expect([...kinds].sort()).toEqual([
      'lock',
      'mentee-maximum',
      'mentee-minimum',
      'mentor-maximum',
      'mentor-minimum',
      'rule',
    ]);
  });

  it('finds minimal conflicts that share nothing, and a plan that ends in a matching', () => {
    let several = 0;
    fc.assert(
      fc.property(conflicting, ({ cohort, policy }) => {
        const result = expectConflict(cohort, policy);
        if (result === undefined) return;
        const { conflicts, plan } = explainConflict(openMatching(cohort, policy, result, extensions));
        if (conflicts.length > 1) several += 1;
        const members = conflicts.flatMap(({ conflict }) => [
          ...conflict.locks.map(keyOf),
          ...conflict.mentorMinimums.map((id) => `min ${id}`),
          ...conflict.menteeMinimums.map((id) => `min ${id}`),
          ...conflict.mentorMaximums.map((id) => `max ${id}`),
          ...conflict.menteeMaximums.map((id) => `max ${id}`),
        ]);
        expect(new Set(members).size).toBe(members.length);
        for (const { conflict } of conflicts) {
          expect(alone(cohort, policy, conflict)).toBe(false);
          for (const lock of conflict.locks)
            expect(
              alone(cohort, policy, { ...conflict, locks: conflict.locks.filter((one) => one !== lock) }),
            ).toBe(true);
          for (const list of [
            'mentorMinimums',
            'menteeMinimums',
            'mentorMaximums',
            'menteeMaximums',
          ] as const) {
            for (const id of conflict[list])
              expect(
                alone(cohort, policy, { ...conflict, [list]: conflict[list].filter((one) => one !== id) }),
              ).toBe(true);
          }
        }
        let now = { cohort, policy: definePolicy(policy) };
        for (const step of plan) {
          expect(matchCohort(now.cohort, now.policy, extensions).status).toBe('infeasible');
          now = relax(now.cohort, now.policy, step);
        }
        expect(matchCohort(now.cohort, now.policy, extensions).status).toBe('optimal');
        expect(plan.at(-1)!.resolves).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(several).toBeGreaterThan(5);
  });

  it('speaks of people by name and of rules, cheapest first', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'm1', name: 'Ana Silva', department: 'IT', capacity: { min: 2, max: 2 } },
        { id: 'm2', name: 'Ben Okoro', department: 'HR' },
      ],
      mentees: [
        { id: 'e1', name: 'Xu Li', department: 'IT' },
        { id: 'e2', name: 'Yara Haddad', department: 'HR' },
      ],
    };
    const policy: PolicyInput = { minimums: 'required', rules: [{ kind: 'different', field: 'department' }] };
    const result = matchCohort(cohort, policy);
    const { conflicts, plan } = explainConflict(openMatching(cohort, policy, result));
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]!.rules).toEqual([{ rule: 'different:department', pairs: 1 }]);
    expect(conflicts[0]!.relaxations.map(({ text }) => text)).toEqual([
      'lift the rule “different department”, which then allows Ana Silva (m1) – Xu Li (e1): 2 matches, 2 mentees with a mentor, total score 0.31',
      'ask Ana Silva (m1) to take at least 1 instead of 2 mentees: 2 matches, 2 mentees with a mentor, total score 0.31',
    ]);
    expect(plan).toEqual([conflicts[0]!.relaxations[0]]);
    const french = explainConflict(openMatching(cohort, policy, result), { locale: FR });
    expect(french.plan[0]!.text).toMatch(
      /^lever la règle «\u00a0autre service\u00a0», ce qui permet Ana Silva/,
    );
  });

  it('names refusals, but asks nobody to lift them', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', capacity: { min: 1 } }],
      mentees: [{ id: 'e', preferences: { never: ['m'] } }],
    };
    const policy: PolicyInput = { minimums: 'required' };
    const { conflicts } = explainConflict(openMatching(cohort, policy, matchCohort(cohort, policy)));
    expect(conflicts[0]!.rules).toEqual([{ rule: 'never-with', pairs: 1 }]);
    expect(conflicts[0]!.relaxations).toMatchObject([
      { kind: 'mentor-minimum', personId: 'm', from: 1, to: 0 },
    ]);
  });

  it('refuses a result with a matching, and one of other people', () => {
    const cohort: Cohort = { mentors: [{ id: 'm', capacity: { min: 1 } }], mentees: [] };
    const policy: PolicyInput = { minimums: 'required' };
    const result = matchCohort(cohort, policy);
    const wrong = expect.objectContaining({ code: 'wrong-cohort' });
    expect(() => explainConflict(openMatching(cohort, {}, matchCohort(cohort)))).toThrow(wrong);
    expect(() =>
      explainConflict(openMatching({ ...cohort, mentees: [{ id: 'e' }] }, policy, result)),
    ).toThrow(wrong);
  });
});

/** Whether there is a matching when nothing but a conflict's bounds and locks holds, under the rules. */
function alone(
  cohort: Cohort,
  policy: PolicyInput,
  conflict: {
    locks: readonly PairRef[];
    mentorMinimums: readonly string[];
    mentorMaximums: readonly string[];
    menteeMinimums: readonly string[];
    menteeMaximums: readonly string[];
  },
): boolean {
  const { mentors, mentees } = cohort;
  const bounded = {
    mentors: mentors.map((mentor) => ({
      ...mentor,
      capacity: {
        min: conflict.mentorMinimums.includes(mentor.id) ? mentor.capacity!.min! : 0,
        max: conflict.mentorMaximums.includes(mentor.id) ? mentor.capacity!.max! : mentees.length + 2,
      },
    })),
    mentees: mentees.map((mentee) => ({
      ...mentee,
      capacity: {
        min: conflict.menteeMinimums.includes(mentee.id) ? mentee.capacity!.min! : 0,
        max: conflict.menteeMaximums.includes(mentee.id) ? mentee.capacity!.max! : mentors.length + 2,
      },
    })),
  };
  return matchCohort(bounded, { ...policy, locks: conflict.locks }, extensions).status === 'optimal';
}
