import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cohort,
  type Matching,
  matchCohort,
  matchMargins,
  openMatching,
  type PairRef,
  type PolicyInput,
  seatValues,
  unmatchedRemedies,
  whyNot,
} from '../../../src';
import type { Pair } from '../../../src/entries/assignment';
import { FR } from '../../../src/entries/fr';
import type { Effect, ObjectiveKind } from '../../../src/entries/schemas';
import { type Prepared, prepare } from '../../../src/matching/prepared/prepare';
import { denseCosts } from '../../../src/matching/problem/cost-rows';
import { encode } from '../../../src/matching/problem/encode';
import {
  compareValues,
  type ObjectiveValues,
  objectiveValues,
  valueChange,
} from '../../../src/matching/problem/objective-values';
import { deepFreeze } from '../arbitraries';
import { keyOf } from '../enumerate';
import { tableCohort, tableCriterion } from '../table';

const extensions = { criteria: [tableCriterion] };

const OBJECTIVES: readonly (readonly ObjectiveKind[])[] = [
  ['mentor-minimums', 'mentee-minimums', 'cover-mentees', 'total-score'],
  ['total-score'],
  ['cover-mentees', 'cover-mentors', 'total-score'],
  ['cover-mentees', 'total-score', 'cover-mentors'],
  ['cover-mentees', 'worst-off', 'total-score'],
  ['worst-off', 'total-score'],
  ['cover-mentees', 'leximin'],
  ['cover-mentees', 'load-balance', 'total-score'],
];

interface Case {
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
}

/** Cohorts of every shape: departments that a rule parts, refusals, seats, minimums, priorities and locks. */
const cases = fc
  .record({
    cohort: tableCohort(3),
    departments: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 6, maxLength: 6 }),
    refused: fc.option(fc.tuple(fc.nat(2), fc.nat(2)), { nil: undefined, freq: 2 }),
    locked: fc.option(fc.tuple(fc.nat(2), fc.nat(2)), { nil: undefined, freq: 1 }),
    objectives: fc.constantFrom(...OBJECTIVES),
    minimums: fc.constantFrom('preferred' as const, 'required' as const),
    minimumScore: fc.constantFrom(0, 0, 0.3),
    rule: fc.boolean(),
  })
  .map(({ cohort, departments, refused, locked, objectives, minimums, minimumScore, rule }): Case => {
    const mentors = cohort.mentors.map((mentor, at) => ({ ...mentor, department: departments[at]! }));
    const mentees = cohort.mentees.map((mentee, at) => ({
      ...mentee,
      department: departments[3 + at]!,
      ...(refused?.[0] === at &&
        cohort.mentors[refused[1]] !== undefined && { preferences: { never: [`m${refused[1]}`] } }),
    }));
    const mentor = mentors[locked?.[0] ?? -1];
    const mentee = mentees[locked?.[1] ?? -1];
    const isLockable =
      mentor !== undefined &&
      mentee !== undefined &&
      (!rule || mentor.department !== mentee.department) &&
      !('preferences' in mentee);
    return {
      cohort: { mentors, mentees },
      policy: {
        weights: { table: 1 },
        objectives,
        minimums,
        minimumScore,
        rules: rule ? [{ kind: 'different', field: 'department' }] : [],
        locks: isLockable ? [{ mentorId: mentor.id, menteeId: mentee.id }] : [],
      },
    };
  });

interface Change {
  /** A pair that becomes possible. */
  readonly allow?: Pair;
  /** A pair that becomes impossible. */
  readonly forbid?: Pair;
  /** A pair that must be there. */
  readonly must?: Pair;
  /** Seats more or less of a mentor, or of a mentee. */
  readonly mentor?: readonly [index: number, change: number];
  readonly mentee?: readonly [index: number, change: number];
}

/** The best matchings after a change, by looking at all of them. */
function bestAfter(
  prepared: Prepared,
  change: Change,
): { values: ObjectiveValues; all: Pair[][] } | undefined {
  const cost = denseCosts(prepared);
  const { rows, columns, rowMin, columnMin, locks = [], ...rest } = encode(prepared, cost);
  const rowMax = Array.from(rest.rowMax!);
  const columnMax = Array.from(rest.columnMax!);
  if (change.mentor !== undefined) columnMax[change.mentor[0]]! += change.mentor[1];
  if (change.mentee !== undefined) rowMax[change.mentee[0]]! += change.mentee[1];
  const same = (pair: Pair | undefined, row: number, column: number) =>
    pair !== undefined && pair[0] === row && pair[1] === column;
  const cells: Pair[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const open = cost[row * columns + column]! <= 0 || same(change.allow, row, column);
      if (open && !same(change.forbid, row, column)) cells.push([row, column]);
    }
  }
  let best: { values: ObjectiveValues; all: Pair[][] } | undefined;
  for (let set = 0; set < 1 << cells.length; set++) {
    const pairs = cells.filter((_, at) => ((set >> at) & 1) === 1);
    const degree = (which: 0 | 1, index: number) => pairs.filter((pair) => pair[which] === index).length;
    const within =
      rowMax.every((max, row) => degree(0, row) <= max && degree(0, row) >= rowMin![row]!) &&
      columnMax.every((max, column) => degree(1, column) <= max && degree(1, column) >= columnMin![column]!);
    const has = (must: Pair) => pairs.some(([row, column]) => same(must, row, column));
    if (!within || !locks.every(has) || !(change.must === undefined || has(change.must))) continue;
    const values = objectiveValues(prepared, pairs, ([mentee, mentor]) =>
      prepared.scoring.units(mentor, mentee),
    );
    const order = best === undefined ? 1 : compareValues(values, best.values);
    if (order > 0) best = { values, all: [pairs] };
    else if (order === 0) best?.all.push(pairs);
  }
  return best;
}

/** Whether what an effect says is what the best matchings after a change are: the loss, and who ends and begins. */
function expectEffect(
  prepared: Prepared,
  result: Matching,
  effect: Effect | null,
  change: Change,
  exchange: 'whole' | 'where it is the last' = 'whole',
): void {
  const best = bestAfter(prepared, change);
  if (best === undefined) {
    expect(effect).toBeNull();
    return;
  }
  const inForce = result.matches.map(
    (match): Pair => [prepared.menteeIndex.get(match.menteeId)!, prepared.mentorIndex.get(match.mentorId)!],
  );
  const units = ([mentee, mentor]: Pair) => prepared.scoring.units(mentor, mentee);
  const before = objectiveValues(prepared, inForce, units);
  expect(effect).toMatchObject(valueChange(prepared, before, best.values));
  const { objectives } = prepared.policy;
  const isLast = effect!.objective === null || effect!.objective === objectives.at(-1);
  if (exchange !== 'whole' && !isLast) return;
  const ends = new Set(effect!.ends.map(keyOf));
  expect([...ends].every((key) => result.matches.some((match) => keyOf(match) === key))).toBe(true);
  const after = new Set([
    ...result.matches.map(keyOf).filter((key) => !ends.has(key)),
    ...effect!.begins.map(keyOf),
  ]);
  const name = ([row, column]: Pair) =>
    keyOf({
      mentorId: prepared.cohort.mentors[column]!.id,
      menteeId: prepared.cohort.mentees[row]!.id,
    });
  const isOne = best.all.some(
    (pairs) => pairs.length === after.size && pairs.every((pair) => after.has(name(pair))),
  );
  expect(isOne).toBe(true);
}

function withMatching(
  check: (given: Case & { result: Matching; prepared: Prepared }) => void,
  numRuns: number,
) {
  let used = 0;
  fc.assert(
    fc.property(cases, ({ cohort, policy }) => {
      const result = matchCohort(deepFreeze(cohort), deepFreeze(policy), extensions);
      if (result.status === 'infeasible') return;
      const prepared = prepare(cohort, policy, extensions);
      check({ cohort, policy, result: deepFreeze(result), prepared });
      if (result.matches.length > 0) used++;
    }),
    { numRuns },
  );
  expect(used).toBeGreaterThan(0);
}

describe('whyNot against the matching in force', () => {
  it('says that lifting the rule of the case gains 1.3, who ends and who begins', () => {
    const cohort: Cohort = {
      mentors: [
        { id: 'm0', name: '1' },
        { id: 'm1', name: '2' },
      ],
      mentees: [
        { id: 'a', attributes: { table: [0.1, 0.9] } },
        { id: 'b', attributes: { table: [0.8, 0.3] } },
      ],
    };
    const pair = { mentorId: 'm1', menteeId: 'a' };
    const policy: PolicyInput = {
      weights: { table: 1 },
      rules: [{ kind: 'excluded-pairs', pairs: [pair] }],
    };
    const result = matchCohort(cohort, policy, extensions);
    const answer = whyNot(openMatching(cohort, policy, result, extensions), pair);
    const effect = {
      objective: 'total-score',
      loss: -1_300_000,
      scoreLoss: -1.3,
      ends: [
        { mentorId: 'm0', menteeId: 'a', score: 0.1 },
        { mentorId: 'm1', menteeId: 'b', score: 0.3 },
      ],
      begins: [
        { mentorId: 'm1', menteeId: 'a', score: 0.9 },
        { mentorId: 'm0', menteeId: 'b', score: 0.8 },
      ],
    };
    expect(answer).toMatchObject({
      status: 'not-eligible',
      ifAllowed: effect,
      remedies: [
        {
          kind: 'lift-rules',
          effect,
          text:
            'lift “excluded pairs” for 2 (m1) – a: the total score rises by 1.300; ' +
            'ends 1 (m0) – a and 2 (m1) – b; begins 2 (m1) – a and 1 (m0) – b',
        },
      ],
    });
    const french = whyNot(openMatching(cohort, policy, result, { ...extensions }), pair, { locale: FR });
    if (french.status !== 'not-eligible') throw new Error(french.status);
    expect(french.remedies[0]?.text).toBe(
      'lever «\u00a0binômes exclus\u00a0» pour 2 (m1) – a\u00a0: le score total monte de 1,300\u00a0; ' +
        'prend fin\u00a0: 1 (m0) – a et 2 (m1) – b\u00a0; commence\u00a0: 2 (m1) – a et 1 (m0) – b',
    );
  });

  it('is what matching again gives, for every pair: effects, and each remedy carried out', () => {
    const seen = new Map<string, number>();
    withMatching(({ cohort, policy, result, prepared }) => {
      for (const [column, mentor] of prepared.cohort.mentors.entries()) {
        for (const [row, mentee] of prepared.cohort.mentees.entries()) {
          const pair: PairRef = { mentorId: mentor.id, menteeId: mentee.id };
          const asked: Pair = [row, column];
          const answer = whyNot(openMatching(cohort, policy, result, { ...extensions }), pair, {
            searchWeights: false,
          });
          if (answer.status === 'matched') continue;
          if (answer.status === 'not-chosen')
            expectEffect(prepared, result, answer.opportunityCost, { must: asked });
          const allow = answer.status === 'not-eligible' ? { allow: asked } : {};
          if (answer.status === 'not-eligible') {
            const refused = answer.rules.some(({ rule }) => rule === 'never-with' || rule === 'not-self');
            if (refused) expect(answer).toMatchObject({ ifAllowed: null, remedies: [] });
            else expectEffect(prepared, result, answer.ifAllowed, { ...allow, must: asked });
          }
          for (const remedy of answer.remedies) {
            if (remedy.kind === 'weight') continue;
            seen.set(remedy.kind, (seen.get(remedy.kind) ?? 0) + 1);
            const seat = remedy.kind === 'lift-rules' ? {} : { mentor: [column, 1] as const };
            if ('seats' in remedy) expect(remedy.seats).toBe((mentor.capacity?.max ?? 1) + 1);
            expectEffect(prepared, result, remedy.effect, { ...allow, ...seat, must: asked });
            // The pair is part of a best matching: demanding it costs nothing.
            const free = bestAfter(prepared, { ...allow, ...seat })!;
            expect(
              compareValues(bestAfter(prepared, { ...allow, ...seat, must: asked })!.values, free.values),
            ).toBe(0);
          }
        }
      }
    }, 250);
    for (const kind of ['one-more-seat', 'lift-rules', 'lift-rules-and-add-seat'])
      expect([kind, (seen.get(kind) ?? 0) > 10]).toEqual([kind, true]);
  });
});

describe('unmatchedRemedies', () => {
  it('are what matching again gives, with those who begin and end, and never against a refusal', () => {
    const seen = new Map<string, number>();
    withMatching(({ cohort, policy, result, prepared }) => {
      const asked = [
        ...result.unmatched.mentees.map(({ id }) => ({ menteeId: id })),
        ...result.unmatched.mentors.map(({ id }) => ({ mentorId: id })),
      ];
      for (const person of asked) {
        const isMentee = 'menteeId' in person;
        const { relaxations } = unmatchedRemedies(openMatching(cohort, policy, result, extensions), person);
        for (const relaxation of relaxations) {
          const { kind, partnerId, effect } = relaxation;
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
          if (relaxation.kind === 'lift-rules') {
            expect(relaxation.rules.length).toBeGreaterThan(0);
            expect(relaxation.rules.some((rule) => rule === 'never-with' || rule === 'not-self')).toBe(false);
          }
          const row = prepared.menteeIndex.get(isMentee ? person.menteeId : partnerId)!;
          const column = prepared.mentorIndex.get(isMentee ? partnerId : person.mentorId)!;
          const pair: Pair = [row, column];
          const change: Change =
            kind === 'lift-rules'
              ? { allow: pair }
              : kind === 'force'
                ? {}
                : isMentee
                  ? { mentor: [column, 1] }
                  : { mentee: [row, 1] };
          expectEffect(prepared, result, effect, { ...change, must: pair });
          if (kind === 'force') continue;
          const [free, forced] = [
            bestAfter(prepared, change)!,
            bestAfter(prepared, { ...change, must: pair })!,
          ];
          expect(compareValues(free.values, forced.values)).toBe(0);
        }
      }
    }, 250);
    for (const kind of ['one-more-seat', 'lift-rules', 'force'])
      expect([kind, (seen.get(kind) ?? 0) > 10]).toEqual([kind, true]);
  });
});

describe('matchMargins and seatValues', () => {
  it('lose and gain what matching again does, under every objective', () => {
    withMatching(({ cohort, policy, result, prepared }) => {
      const indexOf = ({ mentorId, menteeId }: PairRef): Pair => [
        prepared.menteeIndex.get(menteeId)!,
        prepared.mentorIndex.get(mentorId)!,
      ];
      for (const margin of matchMargins(openMatching(cohort, policy, result, { ...extensions }), {
        alternatives: 2,
      })) {
        const locked = (policy.locks ?? []).some((lock) => keyOf(lock) === keyOf(margin));
        if (locked) expect(margin.effect).toBeNull();
        else
          expectEffect(prepared, result, margin.effect, { forbid: indexOf(margin) }, 'where it is the last');
        for (const other of margin.alternatives)
          expectEffect(prepared, result, other.effect, { must: indexOf(other) }, 'where it is the last');
      }
      for (const { mentorId, oneMore, oneLess } of seatValues(
        openMatching(cohort, policy, result, extensions),
      )) {
        const mentor = prepared.mentorIndex.get(mentorId)!;
        expectEffect(prepared, result, oneMore, { mentor: [mentor, 1] }, 'where it is the last');
        const { min = 0, max = 1 } = prepared.cohort.mentors[mentor]!.capacity ?? {};
        if (policy.minimums === 'required' ? max > min : max > 0)
          expectEffect(prepared, result, oneLess, { mentor: [mentor, -1] }, 'where it is the last');
        else expect(oneLess).toBeNull();
      }
    }, 250);
  });
});
