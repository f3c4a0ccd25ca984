import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cohort, matchCohort, type PairRef, type PolicyInput, verifyMatching } from '../../../src';
import type { ConflictStep, InfeasibleMatching } from '../../../src/entries/schemas';
import { deepFreeze } from '../arbitraries';
import { enumerate, keyOf } from '../enumerate';

type Person = Cohort['mentors'][number];

interface Case {
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
}

const SIDE = 4;

/** Cohorts whose required minimums, seats, departments and locks contradict each other more often than not. */
const cases = fc
  .record({
    mentors: fc.integer({ min: 1, max: 3 }),
    mentees: fc.integer({ min: 1, max: SIDE }),
    max: fc.array(fc.constantFrom(1, 1, 2, 3), { minLength: 2 * SIDE, maxLength: 2 * SIDE }),
    min: fc.array(fc.constantFrom(0, 0, 1, 1, 2, 6), { minLength: 2 * SIDE, maxLength: 2 * SIDE }),
    departments: fc.array(fc.constantFrom('a', 'b', 'b'), { minLength: 2 * SIDE, maxLength: 2 * SIDE }),
    locks: fc.array(fc.record({ mentor: fc.nat(2), mentee: fc.nat(1) }), { maxLength: 4 }),
    // Locks alone against maximums, in a part of them.
    onlyLocks: fc.integer({ min: 0, max: 2 }),
    method: fc.constantFrom('optimal' as const, 'optimal' as const, 'stable' as const),
  })
  .map(({ mentors, mentees, max, min, departments, locks, method, onlyLocks }): Case => {
    const person = (id: string, at: number): Person => ({
      id,
      department: departments[at]!,
      capacity: onlyLocks === 0 ? { max: max[at]! } : { min: min[at]!, max: Math.max(min[at]!, max[at]!) },
    });
    const cohort = {
      mentors: Array.from({ length: mentors }, (_, at) => person(`m${at}`, at)),
      mentees: Array.from({ length: mentees }, (_, at) => person(`e${at}`, SIDE + at)),
    };
    const pairs = locks.flatMap(({ mentor, mentee }): PairRef[] => {
      const [one, other] = [cohort.mentors[mentor], cohort.mentees[mentee]];
      if (one === undefined || other === undefined || one.department === other.department) return [];
      return [{ mentorId: one.id, menteeId: other.id }];
    });
    return {
      cohort,
      policy: {
        minimums: 'required',
        method,
        rules: [{ kind: 'different', field: 'department' }],
        locks: [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()],
      },
    };
  });

function eachInfeasible(check: (given: Case, result: InfeasibleMatching) => void, wanted: number): void {
  let found = 0;
  fc.assert(
    fc.property(cases, (given) => {
      const result = matchCohort(deepFreeze(given.cohort), deepFreeze(given.policy));
      if (result.status !== 'infeasible') return;
      found++;
      check(given, deepFreeze(result));
    }),
    { numRuns: 3 * wanted },
  );
  expect(found).toBeGreaterThanOrEqual(wanted);
}

/** Whether there is a matching, by looking at all; a stable one has no minimums. */
function isPossible({ cohort, policy }: Case): boolean {
  if (policy.method !== 'stable') return enumerate(cohort, policy).length > 0;
  const free = (person: Person) => ({ ...person, capacity: { max: person.capacity?.max ?? 1 } });
  return (
    enumerate({ mentors: cohort.mentors.map(free), mentees: cohort.mentees.map(free) }, policy).length > 0
  );
}

function carryOut({ cohort, policy }: Case, given: ConflictStep): Case {
  if (given.kind === 'lock') {
    const locks = (policy.locks ?? []).filter((lock) => keyOf(lock) !== keyOf(given.pair));
    return { cohort, policy: { ...policy, locks } };
  }
  const { kind, personId, to } = given;
  const side = kind.startsWith('mentor') ? 'mentors' : 'mentees';
  const bound = kind.endsWith('minimum') ? 'min' : 'max';
  const people = cohort[side].map((person) =>
    person.id === personId ? { ...person, capacity: { ...person.capacity, [bound]: to } } : person,
  );
  return { cohort: { ...cohort, [side]: people }, policy };
}

/** The most of the demanded matches that are possible at once under the listed bounds, by looking at all. */
function mostPossible(
  { cohort }: Case,
  { conflict }: InfeasibleMatching,
): { demand: number; supply: number } {
  const cells = cohort.mentors.flatMap((mentor) =>
    cohort.mentees
      .filter((mentee) => mentee.department !== mentor.department)
      .map((mentee): PairRef => ({ mentorId: mentor.id, menteeId: mentee.id })),
  );
  const bound = (side: 'mentors' | 'mentees', id: string, which: 'min' | 'max') =>
    cohort[side].find((person) => person.id === id)?.capacity?.[which] ?? 0;
  const minimums = [
    ...conflict.mentorMinimums.map((id) => ({
      key: 'mentorId' as const,
      id,
      min: bound('mentors', id, 'min'),
    })),
    ...conflict.menteeMinimums.map((id) => ({
      key: 'menteeId' as const,
      id,
      min: bound('mentees', id, 'min'),
    })),
  ];
  let supply = 0;
  for (let set = 0; set < 1 << cells.length; set++) {
    const pairs = cells.filter((_, at) => ((set >> at) & 1) === 1);
    const count = (key: keyof PairRef, id: string) => pairs.filter((pair) => pair[key] === id).length;
    if (conflict.mentorMaximums.some((id) => count('mentorId', id) > bound('mentors', id, 'max'))) continue;
    if (conflict.menteeMaximums.some((id) => count('menteeId', id) > bound('mentees', id, 'max'))) continue;
    const met = minimums.reduce((sum, { key, id, min }) => sum + Math.min(min, count(key, id)), 0);
    const locked = conflict.locks.filter((lock) => pairs.some((pair) => keyOf(pair) === keyOf(lock)));
    supply = Math.max(supply, met + locked.length);
  }
  const demand = minimums.reduce((sum, { min }) => sum + min, 0) + conflict.locks.length;
  return { demand, supply };
}

const problemsOf = ({ cohort, policy }: Case, result: InfeasibleMatching): readonly string[] => {
  const verification = verifyMatching(cohort, policy, result);
  return verification.ok ? [] : verification.problems;
};

describe('infeasible', () => {
  it('says by how much: they demand 6, only 4 are possible', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm', capacity: { min: 6, max: 9 } }],
      mentees: [{ id: 'e1' }, { id: 'e2' }, { id: 'e3' }, { id: 'e4' }],
    };
    const result = matchCohort(cohort, { minimums: 'required' });
    expect(result).toMatchObject({
      status: 'infeasible',
      conflict: {
        mentorMinimums: ['m'],
        demand: 6,
        supply: 4,
        relaxations: [{ kind: 'mentor-minimum', personId: 'm', from: 6, to: 4 }],
        text:
          'the minimums, maximums and locks contradict each other: they demand 6 matches, and only 4 are possible; ' +
          'minimums of m. What resolves it: ask m to take at least 4 instead of 6 mentees',
      },
    });
  });

  it('says that nothing resolves two contradictions alone', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'm1', department: 'a', capacity: { min: 2, max: 2 } },
        { id: 'm2', department: 'b', capacity: { min: 2, max: 2 } },
      ],
      mentees: [
        { id: 'e1', department: 'a' },
        { id: 'e2', department: 'b' },
      ],
    };
    const rules = [{ kind: 'different', field: 'department' }] as const;
    const result = matchCohort(cohort, { minimums: 'required', rules });
    if (result.status !== 'infeasible') throw new Error(result.status);
    expect(result.conflict.relaxations).toEqual([]);
    expect(result.conflict.text).toContain(
      'No single one of them resolves everything: another contradiction remains',
    );
  });

  it('has exact numbers, and a certificate that is verified', () => {
    let short = 0;
    eachInfeasible((given, result) => {
      expect(isPossible(given)).toBe(false);
      const { demand, supply } = result.conflict;
      expect({ demand, supply }).toEqual(mostPossible(given, result));
      expect(demand).toBeGreaterThan(supply);
      if (demand - supply > 1) short++;
      expect(problemsOf(given, result)).toEqual([]);
    }, 300);
    expect(short).toBeGreaterThan(20);
  });

  it('names exactly what resolves it alone, and how little is enough', () => {
    const kinds = new Map<string, number>();
    eachInfeasible((given, { conflict }) => {
      const named = new Set<string>();
      for (const step of conflict.relaxations) {
        kinds.set(step.kind, (kinds.get(step.kind) ?? 0) + 1);
        named.add(nameOf(step));
        expect(isPossible(carryOut(given, step))).toBe(true);
        if (step.kind === 'lock') continue;
        const less = step.to + Math.sign(step.from - step.to);
        expect(isPossible(carryOut(given, { ...step, to: less }))).toBe(false);
      }
      // Whatever else takes part does not resolve it, however far it gives way.
      const members: ConflictStep[] = [
        ...conflict.mentorMinimums.map((id) => step('mentor-minimum', id, 0)),
        ...conflict.menteeMinimums.map((id) => step('mentee-minimum', id, 0)),
        ...conflict.mentorMaximums.map((id) => step('mentor-maximum', id, 99)),
        ...conflict.menteeMaximums.map((id) => step('mentee-maximum', id, 99)),
        ...conflict.locks.map((pair): ConflictStep => ({ kind: 'lock', pair })),
      ];
      for (const member of members) {
        if (named.has(nameOf(member))) continue;
        expect(isPossible(carryOut(given, member))).toBe(false);
      }
      expect(conflict.relaxations.length).toBeLessThanOrEqual(members.length);
    }, 300);
    for (const kind of ['lock', 'mentor-minimum', 'mentee-minimum', 'mentor-maximum', 'mentee-maximum'])
      expect([kind, (kinds.get(kind) ?? 0) > 5]).toEqual([kind, true]);
  });

  it('is refused when forged', () => {
    let refused = 0;
    eachInfeasible((given, result) => {
      const { conflict, certificate } = result;
      const prices = (which: 'mentorPrices' | 'menteePrices', change: (price: number) => number) => ({
        ...result,
        certificate: { ...certificate, [which]: certificate[which].map(change) },
      });
      const forged: InfeasibleMatching[] = [
        { ...result, conflict: { ...conflict, demand: conflict.demand + 1 } },
        { ...result, conflict: { ...conflict, supply: conflict.supply - 1 } },
        { ...result, conflict: { ...conflict, text: `${conflict.text}!` } },
        { ...result, conflict: { ...conflict, mentorMinimums: ['nobody'] } },
        { ...result, conflict: { ...conflict, mentorMaximums: [...conflict.mentorMaximums, 'm0'] } },
        {
          ...result,
          conflict: { ...conflict, relaxations: [...conflict.relaxations, step('mentor-minimum', 'm0', 0)] },
        },
        {
          ...result,
          conflict: { ...conflict, relaxations: conflict.relaxations.map((one) => ({ ...one, to: -1 })) },
        },
        prices('mentorPrices', () => 0),
        prices('menteePrices', (price) => 3 * price + 2),
        { ...result, certificate: { ...certificate, menteeIds: certificate.menteeIds.slice(1) } },
      ];
      for (const one of forged) {
        if (JSON.stringify(one) === JSON.stringify(result)) continue;
        refused++;
        expect(problemsOf(given, one)).not.toEqual([]);
      }
    }, 120);
    expect(refused).toBeGreaterThan(900);
  });

  it('is refused for people who can be matched', () => {
    let refused = 0;
    const first = matchCohort(
      { mentors: [{ id: 'm0', capacity: { min: 2, max: 2 } }], mentees: [{ id: 'e0' }] },
      { minimums: 'required' },
    );
    if (first.status !== 'infeasible') throw new Error(first.status);
    fc.assert(
      fc.property(cases, (given) => {
        const result = matchCohort(given.cohort, given.policy);
        if (result.status === 'infeasible') return;
        refused++;
        const forged: InfeasibleMatching = { ...first, manifest: result.manifest, warnings: result.warnings };
        expect(problemsOf(given, forged)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(20);
  });
});

/** @param to what the bound is then; what it was plays no part. */
function step(kind: Exclude<ConflictStep['kind'], 'lock'>, personId: string, to: number): ConflictStep {
  return { kind, personId, from: 1, to };
}

function nameOf(given: ConflictStep): string {
  return `${given.kind} ${given.kind === 'lock' ? keyOf(given.pair) : given.personId}`;
}
