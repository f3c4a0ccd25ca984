import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentChange,
  type AssignmentObjective,
  type AssignmentProblem,
  analyzeSensitivity,
  bottleneck,
  type ChangeEffect,
  changeProblem,
  FORBIDDEN,
  isSmallestConflict,
  type OptimalAssignment,
  shortage,
  solveAssignment,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { problems } from '../support/arbitraries';
import { CountedSource } from '../support/implicit-source';
import { mulberry32 } from '../support/random';

const OBJECTIVES: readonly (readonly AssignmentObjective[])[] = [
  [{ kind: 'total-cost' }],
  [{ kind: 'cover-rows' }, { kind: 'total-cost' }],
  [{ kind: 'cover-rows' }, { kind: 'cover-columns' }, { kind: 'total-cost' }],
  [{ kind: 'total-cost' }, { kind: 'cover-columns' }],
  [{ kind: 'cover-rows' }, bottleneck, { kind: 'total-cost' }],
];

/** Larger than the lists that a search begins with, so that lists are made longer; some with ties, some with gaps. */
function largeProblem(seed: number): AssignmentProblem & { readonly cost: Int32Array } {
  const random = mulberry32(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const rows = 26 + upTo(30);
  const columns = 26 + upTo(30);
  const range = [5, 300, 1_000_000][seed % 3]!;
  const gaps = [0, 0.3, 0.9][Math.floor(seed / 3) % 3]!;
  const cost = Int32Array.from({ length: rows * columns }, () =>
    random() < gaps ? FORBIDDEN : -upTo(range),
  );
  const seats = () => (random() < 0.7 ? 1 : upTo(3));
  const objectives = OBJECTIVES[seed % OBJECTIVES.length]!.map((one) =>
    one.kind === 'cover-rows' && seed % 2 === 0
      ? { ...one, classes: Array.from({ length: rows }, () => upTo(3)) }
      : one,
  );
  return {
    rows,
    columns,
    cost,
    rowMax: Array.from({ length: rows }, seats),
    columnMax: Array.from({ length: columns }, seats),
    objectives,
  };
}

function optimumOf(problem: AssignmentProblem): OptimalAssignment {
  const outcome = solveAssignment(problem);
  if (outcome.status !== 'optimal') throw new Error('nothing is demanded, so there is an assignment');
  return outcome;
}

/** What changes from one outcome to another, at the first level that does. */
function difference(before: OptimalAssignment, after: OptimalAssignment) {
  for (const [at, level] of before.levels.entries()) {
    const now = after.levels[at]!;
    if (now.value === level.value) continue;
    return {
      status: 'possible',
      kind: level.kind,
      loss: (now.value ?? -Infinity) - (level.value ?? -Infinity),
    };
  }
  return { status: 'possible', kind: null, loss: 0 };
}

function figures(effect: ChangeEffect) {
  if (effect.status === 'impossible') return effect;
  const { status, kind, loss } = effect;
  return { status, kind, loss };
}

/** The values of an outcome's levels once an exchange is made. */
function pairsAfter(outcome: OptimalAssignment, effect: ChangeEffect): string[] {
  if (effect.status === 'impossible') throw new Error('no exchange');
  const pairs = new Set(outcome.pairs.map((pair) => pair.join()));
  const left = new Set<string>();
  for (const pair of effect.leave) left.add(pair.join());
  for (const pair of effect.enter) if (!left.delete(pair.join())) pairs.add(pair.join());
  for (const pair of left) expect(pairs.delete(pair)).toBe(true);
  return [...pairs].sort();
}

describe('questions about larger problems', () => {
  it.each(Array.from({ length: 45 }, (_, seed) => seed))('says what solving again says: seed %i', (seed) => {
    const problem = largeProblem(seed);
    const { rows, columns, cost } = problem;
    const outcome = optimumOf(problem);
    const analysis = analyzeSensitivity(problem, outcome);
    const random = mulberry32(1000 + seed);
    const pick = (length: number) => Math.floor(random() * length);
    const check = (effect: ChangeEffect, change: AssignmentChange) => {
      const changed = changeProblem(problem, [change]);
      const again = optimumOf(changed);
      expect(figures(effect)).toEqual(difference(outcome, again));
      if (effect.status === 'impossible' || !effect.isWhole) return;
      // The pairs after the exchange are an optimum of the changed problem: forced to have them, nothing is lost.
      const pairs = pairsAfter(outcome, effect).map(
        (pair) => pair.split(',').map(Number) as [number, number],
      );
      const kept = optimumOf({ ...changed, locks: pairs });
      expect(kept.levels.map(({ value }) => value)).toEqual(again.levels.map(({ value }) => value));
    };
    const margins = analysis.margins();
    for (let times = 0; times < 4; times++) {
      const at = pick(outcome.pairs.length);
      const [row, column] = outcome.pairs[at]!;
      check(margins[at]!, { kind: 'cost', row, column, cost: FORBIDDEN });
      expect(analyzeSensitivity(problem, outcome, { check: false }).margin(row, column)).toEqual(margins[at]);
      const other = [pick(rows), pick(columns)] as const;
      const isChosen = outcome.pairs.some(([r, c]) => r === other[0] && c === other[1]);
      if (!isChosen && cost[other[0] * columns + other[1]] !== FORBIDDEN && canLock(problem, other)) {
        check(analysis.opportunityCost(...other), { kind: 'lock', row: other[0], column: other[1] });
      }
      for (const change of [1, -1] as const) {
        const max = problem.columnMax![other[1]]! + change;
        if (max >= 0) {
          check(analysis.columnSeat(other[1], change), { kind: 'column', column: other[1], max });
        }
        const most = problem.rowMax![other[0]]! + change;
        if (most >= 0) check(analysis.rowSeat(other[0], change), { kind: 'row', row: other[0], max: most });
      }
    }
  });

  it.each(Array.from({ length: 30 }, (_, seed) => seed))(
    'says so for computed costs, byte for byte: seed %i',
    (seed) => {
      const problem = largeProblem(seed);
      const { rows, columns, cost } = problem;
      const outcome = optimumOf(problem);
      const dense = analyzeSensitivity(problem, outcome);
      const computed = { ...problem, cost: new CountedSource(cost, rows, columns) };
      const implicit = analyzeSensitivity(computed, outcome);
      // Where a worst cost is felt the problem is solved again, and of several optima another may be found.
      const isSolved = problem.objectives!.some(({ kind }) => kind === 'bottleneck');
      const said = (effect: ChangeEffect) => (isSolved ? figures(effect) : effect);
      for (let row = 0; row < rows; row += 5) {
        for (let column = row % 3; column < columns; column += 4) {
          expect(said(implicit.opportunityCost(row, column))).toEqual(
            said(dense.opportunityCost(row, column)),
          );
        }
        for (const change of [1, -1] as const) {
          expect(said(implicit.rowSeat(row, change))).toEqual(said(dense.rowSeat(row, change)));
        }
      }
      expect(implicit.margins().map(said)).toEqual(dense.margins().map(said));
      for (let column = 0; column < columns; column += 3) {
        for (const change of [1, -1] as const) {
          expect(said(implicit.columnSeat(column, change))).toEqual(said(dense.columnSeat(column, change)));
        }
      }
    },
  );

  it('says what a pair takes where its cost or seats change, and whether it is then best', () => {
    let answers = 0;
    for (let seed = 0; seed < 30; seed++) {
      const problem = largeProblem(seed);
      const { rows, columns, cost } = problem;
      const outcome = optimumOf(problem);
      const analysis = analyzeSensitivity(problem, outcome);
      const random = mulberry32(2000 + seed);
      for (let times = 0; times < 6; times++) {
        const row = Math.floor(random() * rows);
        const column = Math.floor(random() * columns);
        const seat = (['column', 'row', undefined] as const)[times % 3];
        const changedCost =
          cost[row * columns + column] === FORBIDDEN ? -Math.floor(random() * 300) : undefined;
        const answer = analysis.withPair(row, column, {
          ...(seat && { seat }),
          ...(changedCost !== undefined && { cost: changedCost }),
        });
        if (answer === undefined) continue;
        const changes: AssignmentChange[] = [];
        if (changedCost !== undefined) changes.push({ kind: 'cost', row, column, cost: changedCost });
        if (seat === 'column') changes.push({ kind: 'column', column, max: problem.columnMax![column]! + 1 });
        if (seat === 'row') changes.push({ kind: 'row', row, max: problem.rowMax![row]! + 1 });
        const free = optimumOf(changeProblem(problem, changes));
        const forced = solveAssignment(changeProblem(problem, [...changes, { kind: 'lock', row, column }]));
        if (forced.status !== 'optimal') {
          expect(answer).toEqual({ effect: { status: 'impossible' }, isBest: false });
          continue;
        }
        answers++;
        expect(figures(answer.effect)).toEqual(difference(outcome, forced));
        const values = ({ levels }: OptimalAssignment) => levels.map(({ value }) => value);
        expect(answer.isBest).toBe(JSON.stringify(values(free)) === JSON.stringify(values(forced)));
      }
    }
    expect(answers).toBeGreaterThan(60);
  });
});

/** Whether a pair can be in an assignment at all: both have a seat. */
function canLock(problem: AssignmentProblem, [row, column]: readonly [number, number]): boolean {
  return problem.rowMax![row]! > 0 && problem.columnMax![column]! > 0;
}

describe('shortage', () => {
  it('is a smallest conflict of everybody with a partner keeping one, or there is none', () => {
    let shortages = 0;
    fc.assert(
      fc.property(problems({ least: 1, most: 6, capacity: 3 }), (problem) => {
        const outcome = solveAssignment(problem);
        fc.pre(outcome.status === 'optimal');
        for (const side of ['row', 'column'] as const) {
          const isRow = side === 'row';
          const min = Array.from((isRow ? problem.rowMin : problem.columnMin)!);
          const max = (isRow ? problem.rowMax : problem.columnMax)!;
          for (const pair of outcome.pairs) {
            const member = isRow ? pair[0] : pair[1];
            min[member] = Math.max(min[member]!, 1);
          }
          for (let asked = 0; asked < min.length; asked++) {
            if (max[asked] === 0) continue;
            const raised = min.map((least, at) => (at === asked ? Math.max(least, 1) : least));
            const kept = { ...problem, [isRow ? 'rowMin' : 'columnMin']: raised };
            const conflict = shortage(problem, outcome, isRow ? { row: asked } : { column: asked });
            const again = solveAssignment(kept);
            expect(conflict === null).toBe(again.status === 'optimal');
            if (conflict === null) continue;
            shortages++;
            expect(verifyAssignment(kept, { status: 'infeasible', conflict })).toEqual({ ok: true });
            expect(isSmallestConflict(kept, conflict)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(shortages).toBeGreaterThan(100);
  });
});
