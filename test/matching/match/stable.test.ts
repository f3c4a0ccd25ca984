import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Matching,
  type MatchingResult,
  matchCohort,
  type PolicyInput,
  verifyMatching,
} from '../../../src';
import type { Cohort, Mentee, Mentor, Person } from '../../../src/model';
import { deepFreeze } from '../arbitraries';
import { tableCriterion } from '../table';

const extensions = { criteria: [tableCriterion] };

interface Shape {
  readonly side: number;
  /** Scores of all pairs differ, so that every order is strict. */
  readonly distinct?: boolean;
  readonly locks?: boolean;
  /** Full sides, everybody ranks everybody, most have one seat: several matchings are stable more often. */
  readonly full?: boolean;
}

type Member = Mentor & Mentee;

interface Case {
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
}

/** Cohorts with ranked lists of any length, refusals, departments that a rule parts, capacities and locks. */
function cases({ side, distinct = false, locks = true, full = false }: Shape): fc.Arbitrary<Case> {
  const members = (prefix: string) =>
    fc.record({
      max: full ? fc.constantFrom(1, 1, 1, 1, 2) : fc.constantFrom(0, 1, 1, 1, 2, 3),
      department: fc.constantFrom('a', 'b', 'c'),
      ranked: full
        ? fc.shuffledSubarray(names(prefix, side), { minLength: side, maxLength: side })
        : fc.option(fc.shuffledSubarray(names(prefix, side)), { nil: undefined, freq: 3 }),
      never: fc.subarray([`${prefix}0`], { minLength: 0, maxLength: 1 }),
      refuses: fc.integer({ min: full ? 1 : 0, max: 5 }),
    });
  const count = full ? fc.constant(side) : fc.integer({ min: 1, max: side });
  const scores = distinct
    ? fc.shuffledSubarray(
        Array.from({ length: side * side }, (_, at) => (at + 1) / (side * side + 1)),
        { minLength: side * side, maxLength: side * side },
      )
    : fc.array(fc.constantFrom(0.1, 0.2, 0.4, 0.5, 0.7, 1), {
        minLength: side * side,
        maxLength: side * side,
      });
  return fc
    .record({
      mentors: count,
      mentees: count,
      people: fc.tuple(
        fc.array(members('e'), { minLength: side, maxLength: side }),
        fc.array(members('m'), { minLength: side, maxLength: side }),
      ),
      scores,
      rule: fc.constantFrom(false, !full),
      lock: fc.option(fc.tuple(fc.nat(side - 1), fc.nat(side - 1)), { nil: undefined, freq: 2 }),
      proposer: fc.constantFrom('mentors' as const, 'mentees' as const),
      seed: fc.constantFrom('a', 'b'),
    })
    .map(({ mentors, mentees, people, scores: values, rule, lock, proposer, seed }): Case => {
      const person = (id: string, at: number, which: 0 | 1): Member => {
        const { max, department, ranked, never, refuses } = people[which][at]!;
        const partners = which === 0 ? mentees : mentors;
        const there = (other: string) => Number(other.slice(1)) < partners;
        const wishes = ranked?.filter((one) => there(one) && !(refuses === 0 && never.includes(one)));
        return {
          id,
          capacity: { max },
          department,
          preferences: {
            ...(wishes !== undefined && { ranked: wishes }),
            ...(refuses === 0 && { never: never.filter(there) }),
          },
        };
      };
      const cohort: Cohort = {
        mentors: Array.from({ length: mentors }, (_, at) => person(`m${at}`, at, 0)),
        mentees: Array.from({ length: mentees }, (_, at) => ({
          ...person(`e${at}`, at, 1),
          attributes: { table: values.slice(at * side, (at + 1) * side) },
        })),
      };
      const policy: PolicyInput = {
        method: 'stable',
        proposer,
        seed,
        weights: { table: 1 },
        rules: rule ? [{ kind: 'different', field: 'department' }] : [],
      };
      const [mentor, mentee] = [cohort.mentors[lock?.[0] ?? -1], cohort.mentees[lock?.[1] ?? -1]];
      const lockable =
        locks &&
        mentor !== undefined &&
        mentee !== undefined &&
        (mentor.capacity?.max ?? 1) > 0 &&
        (mentee.capacity?.max ?? 1) > 0 &&
        isAllowed(policy, mentor, mentee);
      return lockable
        ? { cohort, policy: { ...policy, locks: [{ mentorId: mentor.id, menteeId: mentee.id }] } }
        : { cohort, policy };
    });
}

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

/** The rules in words of this test: departments that differ, and nobody refused. */
function isAllowed(policy: PolicyInput, mentor: Person, mentee: Person): boolean {
  const refused = (a: Person, b: Person) => (a.preferences?.never ?? []).includes(b.id);
  if (refused(mentor, mentee) || refused(mentee, mentor)) return false;
  return (policy.rules ?? []).length === 0 || mentor.department !== mentee.department;
}

type Names = readonly [mentorId: string, menteeId: string];

const namesOf = (result: Matching): Names[] => result.matches.map((one) => [one.mentorId, one.menteeId]);

/** How good a partner is for a person: the place in the own list, behind all of it by score. Lower is better. */
function standing({ cohort }: Case, owner: Person, partner: Person): readonly [number, number] {
  const at = (owner.preferences?.ranked ?? []).indexOf(partner.id);
  const mentee = cohort.mentees.find((one) => one === owner || one === partner)!;
  const mentor = owner === mentee ? partner : owner;
  const table = mentee.attributes?.['table'];
  const score = Array.isArray(table) ? Number(table[Number(mentor.id.slice(1))]) : 0;
  return [at < 0 ? Number.POSITIVE_INFINITY : at, -score];
}

const isBetter = (a: readonly [number, number], b: readonly [number, number]) =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** Pairs who would both rather have each other, by the definition and nothing of `src`. */
function blocking(given: Case, pairs: readonly Names[]): Names[] {
  const { cohort, policy } = given;
  const isLocked = (mentorId: string, menteeId: string) =>
    (policy.locks ?? []).some((lock) => lock.mentorId === mentorId && lock.menteeId === menteeId);
  const wants = (
    owner: Mentor | Mentee,
    partner: Person,
    partners: readonly Person[],
    locked: readonly boolean[],
  ) =>
    partners.length < (owner.capacity?.max ?? 1) ||
    partners.some(
      (held, at) => !locked[at] && isBetter(standing(given, owner, partner), standing(given, owner, held)),
    );
  const found: Names[] = [];
  for (const mentor of cohort.mentors) {
    for (const mentee of cohort.mentees) {
      const together = pairs.some(([one, other]) => one === mentor.id && other === mentee.id);
      if (together || !isAllowed(policy, mentor, mentee)) continue;
      const ofMentor = cohort.mentees.filter((one) =>
        pairs.some(([m, e]) => m === mentor.id && e === one.id),
      );
      const ofMentee = cohort.mentors.filter((one) =>
        pairs.some(([m, e]) => m === one.id && e === mentee.id),
      );
      const mentorWants = wants(
        mentor,
        mentee,
        ofMentor,
        ofMentor.map((one) => isLocked(mentor.id, one.id)),
      );
      const menteeWants = wants(
        mentee,
        mentor,
        ofMentee,
        ofMentee.map((one) => isLocked(one.id, mentee.id)),
      );
      if (mentorWants && menteeWants) found.push([mentor.id, mentee.id]);
    }
  }
  return found;
}

/** Every matching that keeps to rules, maximums and locks. */
function allMatchings({ cohort, policy }: Case): Names[][] {
  const cells = cohort.mentors.flatMap((mentor) =>
    cohort.mentees
      .filter((mentee) => isAllowed(policy, mentor, mentee))
      .map((mentee): Names => [mentor.id, mentee.id]),
  );
  const maxOf = new Map(
    [...cohort.mentors, ...cohort.mentees].map(({ id, capacity }) => [id, capacity?.max ?? 1]),
  );
  const all: Names[][] = [];
  for (let set = 0; set < 1 << cells.length; set++) {
    const pairs = cells.filter((_, at) => ((set >> at) & 1) === 1);
    const count = new Map<string, number>();
    for (const id of pairs.flat()) count.set(id, (count.get(id) ?? 0) + 1);
    if ([...count].every(([id, value]) => value <= maxOf.get(id)!)) all.push(pairs);
  }
  return all;
}

function stable({ cohort, policy }: Case): Matching {
  const result = matchCohort(deepFreeze(cohort), deepFreeze(policy), extensions);
  if (result.status !== 'stable') throw new Error(result.status);
  return result;
}

const problemsOf = ({ cohort, policy }: Case, result: MatchingResult): readonly string[] => {
  const verification = verifyMatching(cohort, policy, result, extensions);
  return verification.ok ? [] : verification.problems;
};

describe('stable matching by own orders', () => {
  it('holds where minimums that are required play no part', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm' }],
      mentees: [{ id: 'a', preferences: { never: ['m'] }, capacity: { min: 1, max: 1 } }, { id: 'b' }],
    };
    const policy: PolicyInput = { method: 'stable', minimums: 'required' };
    const result = matchCohort(cohort, policy);
    expect(result.status).toBe('stable');
    expect(verifyMatching(cohort, policy, result)).toMatchObject({ ok: true });
  });

  it('keeps the lists of the case: x-A, y-B, z-C', () => {
    const person = (id: string, ranked: string[]) => ({ id, preferences: { ranked } });
    const given: Case = {
      cohort: {
        mentors: ['A', 'B', 'C'].map((id) => person(id, ['x', 'y', 'z'])),
        mentees: [person('x', ['A', 'B', 'C']), person('y', ['A', 'B', 'C']), person('z', ['B', 'A', 'C'])],
      },
      policy: { weights: { preferences: 1 }, method: 'stable', proposer: 'mentees' },
    };
    const result = matchCohort(given.cohort, given.policy);
    if (result.status !== 'stable') throw new Error(result.status);
    expect(namesOf(result)).toEqual([
      ['A', 'x'],
      ['B', 'y'],
      ['C', 'z'],
    ]);
    expect(result.certificate).toMatchObject({
      proposer: 'mentees',
      order: 'wishes-then-score',
      withWishes: { mentors: 3, mentees: 3 },
    });
    expect(verifyMatching(given.cohort, given.policy, result)).toMatchObject({ ok: true });
  });

  it('lets the proposer matter: each side gets its first choices when it proposes', () => {
    const person = (id: string, ranked: string[]) => ({ id, preferences: { ranked } });
    const cohort: Cohort = {
      mentors: [person('A', ['y', 'x']), person('B', ['x', 'y'])],
      mentees: [person('x', ['A', 'B']), person('y', ['B', 'A'])],
    };
    const pairs = (proposer: 'mentors' | 'mentees') => {
      const result = matchCohort(cohort, { method: 'stable', proposer });
      return result.status === 'stable' ? namesOf(result).map((names) => names.join('-')) : result.status;
    };
    expect(pairs('mentees')).toEqual(['A-x', 'B-y']);
    expect(pairs('mentors')).toEqual(['B-x', 'A-y']);
  });

  it('takes who is not on a list by score, behind the list', () => {
    const cohort: Cohort = {
      mentors: [{ id: 'm0' }, { id: 'm1' }, { id: 'm2' }],
      mentees: [
        { id: 'e0', preferences: { ranked: ['m2'] }, attributes: { table: [1, 0.5, 0.1] } },
        { id: 'e1', preferences: { ranked: ['m2'] }, attributes: { table: [0.2, 0.4, 0.9] } },
      ],
    };
    const given: Case = { cohort, policy: { method: 'stable', weights: { table: 1 } } };
    expect(namesOf(stable(given))).toEqual([
      ['m0', 'e0'],
      ['m2', 'e1'],
    ]);
  });

  it('leaves no blocking pair, in 600 cohorts with lists, refusals, rules, seats, locks and both proposers', () => {
    let withLocks = 0;
    fc.assert(
      fc.property(cases({ side: 5 }), (given) => {
        const result = stable(given);
        expect(blocking(given, namesOf(result))).toEqual([]);
        for (const lock of given.policy.locks ?? []) {
          withLocks++;
          expect(namesOf(result)).toContainEqual([lock.mentorId, lock.menteeId]);
        }
        expect(problemsOf(given, result)).toEqual([]);
        if (result.certificate.kind !== 'stable') throw new Error(result.certificate.kind);
        expect(result.certificate.priceOfStabilityUnits).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 600 },
    );
    expect(withLocks).toBeGreaterThan(50);
  });

  it('is best for each of the proposers among all stable matchings', () => {
    let several = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          cases({ side: 3, distinct: true, locks: false }),
          cases({ side: 3, distinct: true, locks: false, full: true }),
        ),
        (given) => {
          const { cohort, policy } = given;
          const all = allMatchings(given).filter((pairs) => blocking(given, pairs).length === 0);
          if (all.length > 1) several++;
          const mine = namesOf(stable(given));
          const own = policy.proposer === 'mentors' ? 0 : 1;
          const [proposers, partners] =
            own === 0 ? [cohort.mentors, cohort.mentees] : [cohort.mentees, cohort.mentors];
          // Partners of a proposer from the best on, as standings.
          const partnersOf = (pairs: readonly Names[], owner: Person) =>
            pairs
              .filter((names) => names[own] === owner.id)
              .map((names) => standing(given, owner, partners.find(({ id }) => id === names[1 - own])!))
              .sort((a, b) => (isBetter(a, b) ? -1 : 1));
          for (const owner of proposers) {
            const held = partnersOf(mine, owner);
            for (const other of all) {
              const there = partnersOf(other, owner);
              expect(held.length).toBeGreaterThanOrEqual(there.length);
              expect(there.every((partner, at) => !isBetter(partner, held[at]!))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(several).toBeGreaterThan(10);
  });

  it('refuses forged results: another matching, the other side’s best, another order, another price', () => {
    let refused = 0;
    fc.assert(
      fc.property(cases({ side: 4 }), fc.nat(3), (given, seat) => {
        const result = stable(given);
        if (result.status !== 'stable') throw new Error(result.status);
        const { certificate } = result;
        const forged: Matching[] = [
          { ...result, certificate: { ...certificate, withWishes: { mentors: 9, mentees: 0 } } },
          { ...result, certificate: { ...certificate, proposer: other(certificate.proposer) } },
          { ...result, certificate: { ...certificate, bestTotalUnits: certificate.bestTotalUnits + 1 } },
        ];
        // The best matching by total, and the one where the other side proposes, under this one's name.
        for (const policy of [
          { ...given.policy, method: 'optimal' as const },
          { ...given.policy, proposer: other(certificate.proposer) },
        ]) {
          const elsewhere = matchCohort(given.cohort, policy, extensions);
          if (elsewhere.status === 'infeasible') throw new Error(elsewhere.status);
          if (JSON.stringify(namesOf(elsewhere)) === JSON.stringify(namesOf(result))) continue;
          const priceOfStabilityUnits = certificate.bestTotalUnits - elsewhere.summary.totalUnits;
          forged.push({
            ...elsewhere,
            status: 'stable',
            certificate: { ...certificate, priceOfStabilityUnits },
            manifest: result.manifest,
          });
        }
        const gone = result.matches[seat];
        if (gone !== undefined) {
          forged.push({ ...result, matches: result.matches.filter((match) => match !== gone) });
        }
        for (const one of forged) {
          refused++;
          expect(problemsOf(given, one)).not.toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});

const other = (side: 'mentors' | 'mentees'): 'mentors' | 'mentees' =>
  side === 'mentors' ? 'mentees' : 'mentors';
