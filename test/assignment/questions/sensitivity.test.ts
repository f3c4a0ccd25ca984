import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentChange,
  type AssignmentLevel,
  type AssignmentProblem,
  analyzeSensitivity,
  bottleneck,
  type ChangeEffect,
  changeProblem,
  costMatrix,
  FORBIDDEN,
  margin,
  type OptimalAssignment,
  opportunityCost,
  resolveAssignment,
  solveAssignment,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { solveByNetwork } from '../oracles/network/chain';
import { problems } from '../support/arbitraries';

/** The value of a level; `first-pairs` has no levels beyond the largest maximum, they would repeat the last. */
function valueAt(levels: readonly AssignmentLevel[], { objective, kind, step }: AssignmentLevel) {
  const same = levels.filter((level) => level.objective === objective && level.kind === kind);
  const found = same.find((level) => level.step === step);
  return found === undefined && kind === 'first-pairs' ? (same.at(-1)?.value ?? 0) : found?.value;
}

/** The effect of a change by its definition: solve the changed problem from nothing and compare. */
function byDefinition(problem: AssignmentProblem, outcome: OptimalAssignment, change: AssignmentChange) {
  const again = solveByNetwork(changeProblem(problem, [change]));
  if (again.status === 'infeasible') return { status: 'impossible' };
  const longer = again.levels.length > outcome.levels.length ? again.levels : outcome.levels;
  for (const level of longer) {
    const old = valueAt(outcome.levels, level);
    const now = valueAt(again.levels, level);
    if (old === now) continue;
    const worse = (now ?? -Infinity) - (old ?? -Infinity);
    return { status: 'possible', kind: level.kind, loss: worse };
  }
  return { status: 'possible', kind: null, loss: 0 };
}

function figures(effect: ChangeEffect) {
  if (effect.status === 'impossible') return { status: 'impossible' };
  const { status, kind, loss } = effect;
  return { status, kind, loss };
}

/** The assignment after the exchange of an effect, with its value at the level that the effect names. */
function afterExchange(outcome: OptimalAssignment, effect: ChangeEffect) {
  if (effect.status === 'impossible') throw new Error('no exchange');
  const key = (pair: readonly number[]) => pair.join();
  const leaving = new Set(effect.leave.map(key));
  const chosen = new Set(outcome.pairs.map(key));
  for (const pair of effect.leave) expect(chosen.has(key(pair))).toBe(true);
  for (const pair of effect.enter) expect(chosen.has(key(pair))).toBe(false);
  return [...outcome.pairs.filter((pair) => !leaving.has(key(pair))), ...effect.enter];
}

function solved(problem: AssignmentProblem): OptimalAssignment | undefined {
  const outcome = solveAssignment(problem);
  return outcome.status === 'optimal' ? outcome : undefined;
}

describe('sensitivity', () => {
  it('names an exchange that gives the figure, and an optimum of the changed problem where nothing else follows', () => {
    const total = fc.constant([{ kind: 'cover-rows' as const }, { kind: 'total-cost' as const }]);
    fc.assert(
      fc.property(problems({ least: 1, most: 6, capacity: 3, objectives: total }), (problem) => {
        const outcome = solved(problem);
        fc.pre(outcome !== undefined);
        const sensitivity = analyzeSensitivity(problem, outcome);
        const check = (effect: ChangeEffect, change: AssignmentChange) => {
          if (effect.status === 'impossible') return;
          const again = solveAssignment(changeProblem(problem, [change]));
          if (again.status === 'infeasible') throw new Error('the effect said it was possible');
          const pairs = afterExchange(outcome, effect);
          const covered = new Set(pairs.map(([row]) => row)).size;
          expect(0 - covered).toBe(again.levels[0]!.value);
          if (effect.kind === 'cover-rows') return;
          const { columns, cost } = problem;
          const totalCost = pairs.reduce(
            (sum, [row, column]) =>
              sum + (cost instanceof Int32Array ? cost[row * columns + column]! : Number.NaN),
            0,
          );
          expect(totalCost).toBe(again.totalCost);
        };
        outcome.pairs.forEach(([row, column], index) => {
          const change = { kind: 'cost', row, column, cost: FORBIDDEN } as const;
          const effect = sensitivity.margins()[index]!;
          if (effect.status === 'possible') check(effect, change);
        });
        for (let row = 0; row < problem.rows; row++) {
          for (let column = 0; column < problem.columns; column++) {
            if (outcome.pairs.some(([r, c]) => r === row && c === column)) continue;
            check(sensitivity.opportunityCost(row, column), { kind: 'lock', row, column });
          }
          const max = problem.rowMax![row]! - 1;
          if (max >= problem.rowMin![row]!) check(sensitivity.rowSeat(row, -1), { kind: 'row', row, max });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers about single pairs: the margin and the opportunity cost of a two by two', () => {
    const problem = {
      rows: 2,
      columns: 2,
      cost: costMatrix([
        [-9, -7],
        [-8, -2],
      ]),
      rowMin: [1, 1],
    };
    const outcome = solved(problem)!;
    expect(outcome.pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(margin(problem, outcome, 0, 1)).toEqual({
      status: 'possible',
      level: 0,
      kind: 'total-cost',
      loss: 4,
      leave: [
        [0, 1],
        [1, 0],
      ],
      enter: [
        [0, 0],
        [1, 1],
      ],
      isWhole: true,
    });
    expect(opportunityCost(problem, outcome, 0, 0)).toMatchObject({
      loss: 4,
      leave: [
        [1, 0],
        [0, 1],
      ],
    });
    expect(margin(problem, outcome, 0, 0)).toMatchObject({ level: null, loss: 0, leave: [], enter: [] });
  });

  it('tells that a seat more lowers the worst cost where this optimum leaves a seat of that column empty', () => {
    const apart: AssignmentProblem = {
      rows: 2,
      columns: 3,
      cost: costMatrix([
        [FORBIDDEN, 5, 1],
        [5, FORBIDDEN, 1],
      ]),
      rowMin: [1, 1],
      objectives: [bottleneck],
    };
    // Both rows could have column 2 at 1 if it took two; the optimum of today need not have it at all.
    const left: OptimalAssignment = {
      ...solved(apart)!,
      pairs: [
        [0, 1],
        [1, 0],
      ],
      totalCost: 10,
    };
    expect(verifyAssignment(apart, left)).toEqual({ ok: true });
    expect(figures(analyzeSensitivity(apart, left).columnSeat(2, 1))).toEqual({
      status: 'possible',
      kind: 'worst-cost',
      loss: -4,
    });
  });

  it('refuses an outcome of another problem, and pairs that do not exist', () => {
    const problem = { rows: 1, columns: 2, cost: Int32Array.of(1, 2), rowMin: [1] };
    const other = solved({ ...problem, cost: Int32Array.of(2, 1) })!;
    expect(() => analyzeSensitivity(problem, other)).toThrow(/outcome\.totalCost/);
    const sensitivity = analyzeSensitivity(problem, solved(problem)!);
    expect(() => sensitivity.margin(0, 2)).toThrow(/there is no such column/);
    expect(() => sensitivity.rowSeat(-1, 1)).toThrow(/there is no such row/);
  });

  it('gives every figure that solving again would give', () => {
    fc.assert(
      fc.property(problems({ least: 1, most: 5, capacity: 3, rewards: false }), (problem) => {
        const outcome = solved(problem);
        fc.pre(outcome !== undefined);
        const sensitivity = analyzeSensitivity(problem, outcome);
        const { rows, columns, cost } = problem;
        const chosen = new Set(outcome.pairs.map(([row, column]) => row * columns + column));
        for (let row = 0; row < rows; row++) {
          for (let column = 0; column < columns; column++) {
            const cell = row * columns + column;
            const locked = (problem.locks ?? []).some(([r, c]) => r === row && c === column);
            if (chosen.has(cell) && !locked) {
              const change = { kind: 'cost', row, column, cost: FORBIDDEN } as const;
              expect(figures(sensitivity.margin(row, column))).toEqual(
                byDefinition(problem, outcome, change),
              );
            } else if (!chosen.has(cell) && cost instanceof Int32Array && cost[cell] !== FORBIDDEN) {
              const change = { kind: 'lock', row, column } as const;
              expect(figures(sensitivity.opportunityCost(row, column))).toEqual(
                byDefinition(problem, outcome, change),
              );
            }
          }
        }
        for (const by of [1, -1] as const) {
          for (let row = 0; row < rows; row++) {
            const max = problem.rowMax![row]! + by;
            if (max < problem.rowMin![row]!) continue;
            const effect = sensitivity.rowSeat(row, by);
            expect(figures(effect)).toEqual(byDefinition(problem, outcome, { kind: 'row', row, max }));
          }
          for (let column = 0; column < columns; column++) {
            const max = problem.columnMax![column]! + by;
            if (max < problem.columnMin![column]!) continue;
            const effect = sensitivity.columnSeat(column, by);
            expect(figures(effect)).toEqual(byDefinition(problem, outcome, { kind: 'column', column, max }));
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('resolveAssignment', () => {
  const changes = (problem: AssignmentProblem): fc.Arbitrary<AssignmentChange> => {
    const row = fc.integer({ min: 0, max: problem.rows - 1 });
    const column = fc.integer({ min: 0, max: problem.columns - 1 });
    const cost = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(FORBIDDEN));
    const max = fc.integer({ min: 1, max: 4 });
    return fc.oneof(
      fc.record({ kind: fc.constant('cost' as const), row, column, cost }),
      fc.record({
        kind: fc.constant('row' as const),
        row,
        max,
        min: fc.constant(0),
        costs: fc.array(cost, { minLength: problem.columns, maxLength: problem.columns }),
      }),
      fc.record({
        kind: fc.constant('column' as const),
        column,
        max,
        min: fc.constantFrom(0, 1),
        costs: fc.array(cost, { minLength: problem.rows, maxLength: problem.rows }),
      }),
      fc.record({ kind: fc.constant('column' as const), column, max }),
    );
  };

  it('reaches what a solve from nothing reaches, with its own proof', () => {
    const changed = problems({
      least: 1,
      most: 6,
      capacity: 2,
      locks: false,
      minimums: false,
      rewards: false,
    }).chain((problem) =>
      fc.tuple(fc.constant(problem), fc.array(changes(problem), { minLength: 1, maxLength: 3 })),
    );
    fc.assert(
      fc.property(changed, ([problem, list]) => {
        const outcome = solved(problem);
        fc.pre(outcome !== undefined);
        const next = changeProblem(problem, list);
        const again = resolveAssignment(next, outcome);
        const fresh = solveAssignment(next);
        expect(again.status).toBe(fresh.status);
        expect(verifyAssignment(next, again)).toEqual({ ok: true });
        if (again.status === 'optimal' && fresh.status === 'optimal') {
          expect(again.levels.map(({ value }) => value)).toEqual(fresh.levels.map(({ value }) => value));
        }
      }),
      { numRuns: 500 },
    );
  });
});
