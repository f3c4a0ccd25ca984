import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CostSource, denseCostSource, type Pair } from '../../../src/entries/assignment';
import { generateCohort } from '../../../src/entries/synthetic';
import {
  type Decision,
  explainConflict,
  type MatchOptions,
  matchCohort,
  openMatching,
  type RematchOptions,
  rematch,
  reviewMatching,
  verifyMatching,
} from '../../../src/matching';
import { bestKeeping, type KeepProblem } from '../../../src/matching/changes/rematch/limit/search';
import { prepare } from '../../../src/matching/prepared/prepare';
import { denseCosts } from '../../../src/matching/problem/cost-rows';
import { encode } from '../../../src/matching/problem/encode';
import { compareValues, objectiveValues } from '../../../src/matching/problem/objective-values';
import type { Cohort, Matching, PolicyInput } from '../../../src/model';
import { defineRule } from '../../../src/rules';
import { defineCriterion } from '../../../src/scoring';
import { runToEnd } from '../../../src/steps';
import { smallPolicy } from '../arbitraries';
import { tableCohort, tableCriterion } from '../table';

const STORAGES = ['dense', 'implicit'] as const;

/** A made-up cohort with seats, several mentors, minimums and priorities. */
function cohortOf(seed: string, shape: Partial<Parameters<typeof generateCohort>[0]> = {}): Cohort {
  return generateCohort({
    mentors: 18,
    mentees: 22,
    seed,
    multipleRate: 0.4,
    minimumRate: 0.2,
    priorityRate: 0.3,
    ...shape,
  });
}

function matched(cohort: Cohort, policy: PolicyInput, options: MatchOptions = {}): Matching {
  const result = matchCohort(cohort, policy, options);
  if (result.status !== 'optimal') throw new Error(`this cohort has a matching, not ${result.status}`);
  return result;
}

/** Rematches both ways: the same in everything but prices, of which there are several, and verified both ways. */
function bothWays(
  before: Matching,
  cohort: Cohort,
  policy: PolicyInput,
  options: RematchOptions,
): ReturnType<typeof rematch> {
  const [dense, implicit] = STORAGES.map((storage) =>
    rematch(cohort, policy, before, { ...options, storage }),
  );
  const { criteria, rules } = options;
  const extensions = { ...(criteria && { criteria }), ...(rules && { rules }) };
  for (const result of [dense!, implicit!]) {
    if (result.status === 'too-few-changes') continue;
    const given = 'rematch' in result ? result.manifest.policy : policy;
    for (const storage of STORAGES) {
      const found = verifyMatching(cohort, given, JSON.parse(JSON.stringify(result)), {
        ...extensions,
        storage,
      });
      expect(found).toMatchObject({ ok: true });
    }
  }
  expect(comparable(implicit!)).toEqual(comparable(dense!));
  return implicit!;
}

function comparable(result: ReturnType<typeof rematch>): unknown {
  if (result.status !== 'optimal') return result;
  const { certificate: _, summary, rematch: record, ...rest } = result;
  // Pairs that the caller's own rules refuse are counted where every pair is looked at.
  const { seal: __, ...stated } = record;
  return { ...rest, summary: { ...summary, rules: undefined }, rematch: stated };
}

const SMALL = { mentors: 8, mentees: 9 };

const SHAPES: readonly (readonly [string, Partial<Parameters<typeof generateCohort>[0]>, PolicyInput])[] = [
  ['seats, minimums and priorities', {}, {}],
  ['more mentees than seats', { mentors: 10, mentees: 24 }, {}],
  ['required minimums', { minimumRate: 0.1 }, { minimums: 'required' }],
  ['both sides covered', {}, { objectives: ['cover-mentees', 'cover-mentors', 'total-score'] }],
  ['total first', {}, { objectives: ['total-score', 'cover-mentees'] }],
  ['worst-off before the total', SMALL, { objectives: ['cover-mentees', 'worst-off', 'total-score'] }],
  ['worst-off after the total', SMALL, { objectives: ['cover-mentees', 'total-score', 'worst-off'] }],
  [
    'a rule and a minimum score',
    {},
    { rules: [{ kind: 'different', field: 'department' }], minimumScore: 0.35 },
  ],
];

describe('rematch without a matrix', () => {
  it.each(SHAPES)('has the same pairs, record and price: %s', (name, shape, policy) => {
    const cohort = cohortOf(`rematch ${name}`, shape);
    const first = matched(cohort, { ...policy, weights: { skills: 1 }, minimumScore: 0 });
    const [locked, ...others] = first.matches;
    const [gone, declined] = others.filter(
      ({ mentorId, menteeId }) => mentorId !== locked!.mentorId && menteeId !== locked!.menteeId,
    );
    const lock = { mentorId: locked!.mentorId, menteeId: locked!.menteeId };
    const given = { ...policy, locks: [lock] };
    const changed = { left: [gone!.mentorId], declined: [declined!] };
    const kinds = new Set<string>();
    for (const limit of [{ switchingCost: 0.05 }, { maxChanges: 2 }, { maxChanges: 6 }]) {
      const result = bothWays(first, cohort, given, { ...changed, ...limit });
      if ('rematch' in result) kinds.add(result.rematch.proof.kind);
    }
    expect(kinds.size).toBeGreaterThan(0);
  });

  it('lets approved and waived pairs stand, and says what contradicts them', () => {
    const cohort = cohortOf('standing', { mentors: 12, mentees: 16 });
    const policy: PolicyInput = { rules: [{ kind: 'different', field: 'department' }] };
    const first = matched(cohort, policy);
    const by = { reviewer: 'ana', at: '2026-03-01T09:00:00Z' };
    const departmentOf = new Map(
      [...cohort.mentors, ...cohort.mentees].map((one) => [one.id, one.department]),
    );
    const [one, two] = [...first.matches].sort((a, b) => Number(canBeWaived(b)) - Number(canBeWaived(a)));
    function canBeWaived({ menteeId }: { readonly menteeId: string }): boolean {
      return cohort.mentors.some((other) => other.department === departmentOf.get(menteeId));
    }
    const colleague = cohort.mentors.find((other) => other.department === departmentOf.get(one!.menteeId))!;
    const isFull =
      first.matches.filter(({ mentorId }) => mentorId === colleague.id).length >=
      (colleague.capacity?.max ?? 1);
    const seats = isFull ? ['mentor-capacity'] : [];
    const made = { mentorId: colleague.id, menteeId: one!.menteeId };
    const decisions: Decision[] = [
      { kind: 'approve', mentorId: two!.mentorId, menteeId: two!.menteeId, ...by },
      {
        kind: 'change',
        pairs: [{ mentorId: one!.mentorId, menteeId: one!.menteeId }],
        to: [made],
        ...by,
        reason: 'asked for',
        waivers: ['different:department', ...seats].map((rule) => ({
          ...made,
          rule,
          reason: 'agreed',
        })),
      },
    ];
    const reviewed = reviewMatching(cohort, policy, first, decisions);
    for (const limit of [{ switchingCost: 0.05 }, { maxChanges: 2 }]) {
      const result = bothWays(reviewed, cohort, policy, { left: [first.matches[3]!.mentorId], ...limit });
      if (!('rematch' in result)) throw new Error('there is a matching');
      expect(result.rematch.waived).toMatchObject([made]);
    }
    // Nobody else may take part, and everybody has to: what stands is not enough.
    const closed: PolicyInput = { ...policy, minimums: 'required' };
    const wanting = {
      ...cohort,
      mentees: cohort.mentees.map((person) => ({ ...person, capacity: { min: 3, max: 3 } })),
    };
    const refused = bothWays(reviewed, wanting, closed, { maxChanges: 50 });
    expect(refused.status).toBe('infeasible');
    if (refused.status !== 'infeasible') return;
    const [dense, implicit] = STORAGES.map((storage) =>
      explainConflict(openMatching(wanting, closed, refused, { storage })),
    );
    expect(implicit).toEqual(dense);
    expect(dense!.conflicts.length).toBeGreaterThan(0);
  });

  it('with criteria and rules of the caller’s own', () => {
    const cohort = cohortOf('own');
    const nearby = defineCriterion({
      id: 'nearby',
      score: (mentor, mentee) =>
        ((mentor.id.length * 7 + mentor.id.charCodeAt(1) * 5 + mentee.id.charCodeAt(2)) % 11) / 10,
    });
    const apart = defineRule({
      name: 'apart',
      allows: (mentor, mentee) => (mentor.id.charCodeAt(2) + mentee.id.charCodeAt(2)) % 5 !== 0,
    });
    const extensions = { criteria: [nearby], rules: [apart] };
    const policy: PolicyInput = {
      weights: { nearby: 2, skills: 1 },
      rules: [{ kind: 'custom', rule: 'apart' }],
    };
    const first = matched(cohort, { ...policy, weights: { skills: 1 } }, extensions);
    for (const limit of [{ switchingCost: 0.1 }, { maxChanges: 3 }])
      bothWays(first, cohort, policy, { left: [first.matches[2]!.menteeId], ...limit, ...extensions });
  });

  it('explains a conflict that a rule makes as a matrix does', () => {
    const cohort = cohortOf('conflict', { mentors: 8, mentees: 8, multipleRate: 0 });
    const policy: PolicyInput = {
      minimums: 'required',
      rules: [{ kind: 'gap', field: 'experienceYears', min: 18 }],
    };
    const wanting = {
      ...cohort,
      mentees: cohort.mentees.map((person) => ({ ...person, capacity: { min: 1, max: 1 } })),
    };
    const refused = matchCohort(wanting, policy);
    if (refused.status !== 'infeasible') throw new Error('nobody is that far ahead');
    const [dense, implicit] = STORAGES.map((storage) =>
      explainConflict(openMatching(wanting, policy, refused, { storage })),
    );
    expect(implicit).toEqual(dense);
    expect(dense!.plan.some(({ kind }) => kind === 'rule')).toBe(true);
  });
});

describe('bestKeeping on a source', () => {
  it('finds what it finds on a matrix, for every limit, where scores are equal and limits hold back coverage', () => {
    const seen = new Set<string>();
    const sourceOf = (cost: Int32Array, rows: number, columns: number): CostSource => ({
      ...plain(denseCostSource(cost, rows, columns)),
      implicit: true,
    });
    fc.assert(
      fc.property(tableCohort(4), smallPolicy, fc.nat(), (cohort, given, choice) => {
        const policy = { ...given, weights: { table: 1 }, minimumScore: 0 };
        const prepared = prepare(cohort, policy, { criteria: [tableCriterion] });
        const cost = denseCosts(prepared);
        const problem = encode(prepared, cost);
        const keep = somePairs(cost, problem.columns, choice);
        if (keep.length === 0) return;
        const task: Omit<KeepProblem, 'least'> = {
          problem,
          largest: prepared.policy.scoreUnit,
          keep,
          valuesOf: (pairs) =>
            objectiveValues(prepared, pairs, ([mentee, mentor]) => prepared.scoring.units(mentor, mentee)),
        };
        for (let least = 0; least <= keep.length; least++) {
          const dense = runToEnd(bestKeeping({ ...task, least }));
          const source = sourceOf(cost, problem.rows, problem.columns);
          const implicit = runToEnd(bestKeeping({ ...task, problem: { ...problem, cost: source }, least }));
          expect(implicit.status).toBe(dense.status);
          if (dense.status === 'too-many-kept') expect(implicit).toEqual(dense);
          if (implicit.status !== 'found' || dense.status !== 'found') continue;
          expect(compareValues(task.valuesOf(implicit.pairs), task.valuesOf(dense.pairs))).toBe(0);
          expect(implicit.bonus).toBe(dense.bonus);
          seen.add(implicit.bonus === null ? 'search' : implicit.bonus === 0 ? 'free' : 'bonus');
          expect(implicit.pairs).toEqual(dense.pairs);
        }
      }),
      { numRuns: 120 },
    );
    expect([...seen].sort()).toEqual(['bonus', 'free', 'search']);
  });
});

/** The same source, by its methods alone. */
function plain(source: CostSource): CostSource {
  const { rows, columns, lowest, highest, allowsAll: complete } = source;
  return {
    rows,
    columns,
    lowest,
    highest,
    allowsAll: complete,
    cost: (row, column) => source.cost(row, column),
    row: (row) => source.row(row),
    scan: (...args) => source.scan(...args),
  };
}

/** Allowed pairs, at most one for each row and column. */
function somePairs(cost: Int32Array, columns: number, choice: number): Pair[] {
  const pairs: Pair[] = [];
  const taken = new Set<number>();
  for (let row = 0; row * columns < cost.length; row++) {
    const column = (choice + 3 * row) % columns;
    if (taken.has(column) || cost[row * columns + column]! > 0) continue;
    taken.add(column);
    pairs.push([row, column]);
  }
  return pairs;
}
