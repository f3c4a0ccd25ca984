import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChosenPairs } from '../../../src/assignment/levels/chosen-pairs';
import { solveCounting } from '../../../src/assignment/levels/counting';
import { Face } from '../../../src/assignment/levels/face';
import { stagesOf } from '../../../src/assignment/levels/levels';
import { checkProblem } from '../../../src/assignment/problem/checked';
import { solveLevels } from '../../../src/assignment/solve/lexicographic';
import {
  type AssignmentObjective,
  type AssignmentProblem,
  bottleneck,
  type CostSource,
  solveAssignment,
  solveAssignmentSteps,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { runToEnd } from '../../../src/steps';
import { solveByNetwork } from '../oracles/network/chain';
import { problems } from '../support/arbitraries';
import { attained, bruteForce } from '../support/brute-force';
import { CountedSource, randomCosts } from '../support/implicit-source';
import { mulberry32 } from '../support/random';

/** The problem over a source; its costs are a matrix. */
function overSource(problem: AssignmentProblem): AssignmentProblem & { readonly cost: CountedSource } {
  if (!(problem.cost instanceof Int32Array)) throw new Error('the costs are not a matrix');
  return { ...problem, cost: new CountedSource(problem.cost, problem.rows, problem.columns) };
}

const solveOver = (problem: AssignmentProblem) => runToEnd(solveLevels(checkProblem(overSource(problem))));

const atMostOne = (bounds: ArrayLike<number> | undefined) =>
  Array.from(bounds ?? [], (bound) => Math.min(1, bound));

/**
 * Compares the levels with those of the chain that keeps its faces, and checks the proof; false where there is no
 * optimum.
 */
function agreesWithNetwork(problem: AssignmentProblem): boolean {
  const implicit = solveOver(problem);
  if (implicit.status !== 'optimal') return false;
  const kept = solveByNetwork(problem);
  expect(implicit.levels.map(({ value }) => value)).toEqual(
    kept.status === 'optimal' && kept.levels.map(({ value }) => value),
  );
  expect(verifyAssignment(problem, implicit)).toEqual({ ok: true });
  return true;
}

describe('solveLevels', () => {
  it('agrees with the chain that keeps its faces, and is proven, where rows take one column', () => {
    let used = 0;
    fc.assert(
      fc.property(problems({ most: 7, capacity: 3 }), (given) => {
        const problem = { ...given, rowMin: atMostOne(given.rowMin), rowMax: atMostOne(given.rowMax) };
        if (agreesWithNetwork(problem)) used++;
      }),
      { numRuns: 1000 },
    );
    expect(used).toBeGreaterThan(250);
  });

  it('attains what enumeration finds, for the levels of mentoring', () => {
    const shape = { most: 5, least: 1, capacity: 3 };
    const objectives = fc
      .array(fc.integer({ min: 0, max: 2 }), { minLength: 10, maxLength: 10 })
      .map((list): AssignmentObjective[] => [
        { kind: 'column-minimums', wanted: list.slice(0, 5) },
        { kind: 'row-minimums', wanted: list.map((value) => value >> 1) },
        { kind: 'cover-rows', classes: list.slice(5).concat(list) },
        { kind: 'total-cost' },
      ]);
    let used = 0;
    fc.assert(
      fc.property(problems({ ...shape, objectives }), (given) => {
        const clip = (list: ArrayLike<number>, length: number) => Array.from(list).slice(0, length);
        const problem = {
          ...given,
          rowMin: atMostOne(given.rowMin),
          rowMax: atMostOne(given.rowMax),
          objectives: given.objectives!.map((one) => {
            if (one.kind === 'row-minimums') return { ...one, wanted: clip(one.wanted, given.rows) };
            if (one.kind === 'column-minimums') {
              const wanted = [...Array.from(one.wanted), ...Array.from(one.wanted)];
              return { ...one, wanted: clip(wanted, given.columns) };
            }
            return one.kind === 'cover-rows' ? { ...one, classes: clip(one.classes!, given.rows) } : one;
          }),
        };
        const implicit = solveOver(problem);
        if (implicit.status !== 'optimal') return;
        used++;
        expect(attained(problem, implicit.pairs)).toEqual(bruteForce(problem));
        expect(verifyAssignment(problem, implicit)).toEqual({ ok: true });
      }),
      { numRuns: 150 },
    );
    expect(used).toBeGreaterThan(40);
  });

  it('solves the total of rows with several columns, none of them twice', () => {
    const lists = fc.record({
      row: fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
      column: fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
      which: fc.nat(5),
    });
    const shape = { most: 12, least: 2, capacity: 4, objectives: fc.constant([]) };
    let used = 0;
    fc.assert(
      fc.property(problems(shape), lists, fc.boolean(), (given, { row, column, which }, minimums) => {
        const ofRows = row.slice(0, given.rows);
        const ofColumns = column.slice(0, given.columns);
        const wishes: AssignmentObjective[][] = [
          [{ kind: 'total-cost' }],
          [
            { kind: 'column-minimums', wanted: ofColumns },
            { kind: 'row-minimums', wanted: ofRows },
            { kind: 'cover-rows', classes: ofRows },
            { kind: 'total-cost' },
          ],
          [{ kind: 'pair-count' }, { kind: 'total-cost' }],
          [
            { kind: 'cover-rows' },
            { kind: 'cover-columns' },
            { kind: 'total-cost', rowEmptyCost: ofRows, columnEmptyCost: ofColumns },
          ],
          [{ kind: 'total-cost' }, { kind: 'cover-rows' }],
          [
            { kind: 'first-pairs', side: 'columns' },
            { kind: 'first-pairs', side: 'rows' },
            { kind: 'total-cost' },
          ],
        ];
        const none = { rowMin: ofRows.map(() => 0), columnMin: ofColumns.map(() => 0) };
        const problem = { ...given, ...(!minimums && none), objectives: wishes[which]! };
        if (agreesWithNetwork(problem)) used++;
      }),
      { numRuns: 600 },
    );
    expect(used).toBeGreaterThan(150);
  });

  it('stops in the middle of rows with several columns: what there is keeps to all bounds', () => {
    const [rows, columns] = [30, 20];
    const cost = randomCosts(rows, columns, mulberry32(3), (row, column) => row + column !== 7);
    const problem = overSource({
      rows,
      columns,
      cost,
      rowMax: new Array<number>(rows).fill(2),
      columnMax: new Array<number>(columns).fill(3),
      locks: [[4, 4]],
      objectives: [{ kind: 'cover-rows' }, { kind: 'total-cost' }],
    });
    const optimum = solveAssignment({ ...problem, cost });
    if (optimum.status !== 'optimal') throw new Error('no optimum');
    let bounds = 0;
    for (let stopAt = 1; stopAt < 200; stopAt++) {
      const steps = solveAssignmentSteps(problem);
      let step = steps.next();
      for (let at = 1; step.done !== true; at++) step = steps.next(at >= stopAt ? 'stop' : undefined);
      const outcome = step.value;
      if (outcome.status !== 'stopped') break;
      const cells = outcome.pairs.map(([row, column]) => row * columns + column);
      expect(new Set(cells).size).toBe(cells.length);
      expect(cells).toContain(4 * columns + 4);
      const degreesOf = (side: 0 | 1, length: number) =>
        Array.from({ length }, (_, at) => outcome.pairs.filter((pair) => pair[side] === at).length);
      expect(Math.max(...degreesOf(0, rows))).toBeLessThanOrEqual(2);
      expect(Math.max(...degreesOf(1, columns))).toBeLessThanOrEqual(3);
      if (outcome.levels.length > 0) expect(Math.min(...degreesOf(0, rows))).toBeGreaterThanOrEqual(1);
      if (outcome.lowerBound === null) continue;
      bounds++;
      expect(outcome.lowerBound).toBeLessThanOrEqual(optimum.totalCost);
    }
    expect(bounds).toBeGreaterThan(0);
  });

  it('solves levels that count for rows with several columns', () => {
    const counting = fc.constantFrom<AssignmentObjective[]>(
      [{ kind: 'pair-count' }],
      [{ kind: 'cover-columns' }, { kind: 'cover-rows' }],
      [{ kind: 'first-pairs', side: 'rows' }, { kind: 'pair-count' }],
      [
        { kind: 'first-pairs', side: 'columns' },
        { kind: 'first-pairs', side: 'rows' },
      ],
    );
    let used = 0;
    fc.assert(
      fc.property(problems({ most: 7, capacity: 4, objectives: counting }), (problem) => {
        if (agreesWithNetwork(problem)) used++;
      }),
      { numRuns: 400 },
    );
    expect(used).toBeGreaterThan(100);
  });

  it('answers the same however its scans are handed out, and leaves the problem alone', () => {
    fc.assert(
      fc.property(problems({ most: 7, capacity: 3 }), (given) => {
        const problem = { ...given, rowMin: atMostOne(given.rowMin), rowMax: atMostOne(given.rowMax) };
        const whole = solveOver(problem);
        const other = runToEnd(solveLevels(checkProblem(overSource(problem))));
        expect(other).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it('stops with what it has, and says what is proven of it', () => {
    const rows = 40;
    const columns = 12;
    const cost = randomCosts(rows, columns, mulberry32(7), (row) => row !== 3);
    const problem = overSource({
      rows,
      columns,
      cost,
      columnMax: new Array<number>(columns).fill(2),
      objectives: [{ kind: 'cover-rows' }, { kind: 'total-cost' }],
    });
    const optimum = solveAssignment({ ...problem, cost });
    for (let stopAt = 1; stopAt < 60; stopAt += 3) {
      const steps = solveAssignmentSteps(problem);
      let step = steps.next();
      for (let at = 1; step.done !== true; at++) step = steps.next(at >= stopAt ? 'stop' : undefined);
      const outcome = step.value;
      if (outcome.status !== 'stopped') continue;
      expect(outcome.pairs.length).toBeLessThanOrEqual(24);
      expect(new Set(outcome.pairs.map(([row]) => row)).size).toBe(outcome.pairs.length);
      if (outcome.levels.length > 0) expect(outcome.pairs.length).toBe(24);
      if (optimum.status !== 'optimal') throw new Error('no optimum');
      if (outcome.lowerBound !== null) expect(outcome.lowerBound).toBeLessThanOrEqual(optimum.totalCost);
    }
  });

  it('matches rows with several columns beyond 2^32 pairs, one of them locked', () => {
    const side = 70_000;
    const open = 50;
    const row = new Int32Array(side);
    // Any column will do, the later the row the better; only the first columns have places.
    const source: CostSource = {
      rows: side,
      columns: side,
      lowest: -side,
      highest: 0,
      allowsAll: false,
      implicit: true,
      cost: (at) => -at,
      row: (at) => row.fill(-at),
      scan(at, prices, k, _, out) {
        const columns = Array.from({ length: open }, (_, column) => column)
          .filter((column) => prices[column]! < Number.POSITIVE_INFINITY)
          .sort((one, other) => prices[one]! - prices[other]!);
        out.count = Math.min(k, columns.length);
        out.bound = columns.length > k ? prices[columns[k]!]! - at : Number.POSITIVE_INFINITY;
        columns.slice(0, k).forEach((column, index) => {
          out.columns[index] = column;
          out.costs[index] = -at;
        });
      },
    };
    const outcome = solveAssignment({
      rows: side,
      columns: side,
      cost: source,
      rowMax: new Uint8Array(side).fill(2),
      columnMax: Array.from({ length: side }, (_, column) => (column < open ? 3 : 0)),
      locks: [[0, 0]],
      objectives: [{ kind: 'cover-rows' }, { kind: 'total-cost' }],
    });
    if (outcome.status !== 'optimal') throw new Error(outcome.status);
    const best = Array.from({ length: 3 * open - 1 }, (_, index) => side - 1 - index);
    expect(outcome.pairs.map(([at]) => at)).toEqual([0, ...best.reverse()]);
    expect(outcome.totalCost).toBe(-best.reduce((sum, at) => sum + at, 0));
    expect(outcome.levels.map(({ value }) => value)).toEqual([-3 * open, outcome.totalCost]);
  });

  it('proves problems of any size, and that others have no assignment', () => {
    const side = 70_000;
    const row = new Int32Array(side);
    const source: CostSource = {
      rows: side,
      columns: side,
      lowest: 0,
      highest: 0,
      allowsAll: true,
      cost: () => 0,
      row: () => row,
      scan() {},
    };
    const problem = {
      rows: side,
      columns: side,
      cost: source,
    };
    const objectives = [bottleneck];
    expect(solveAssignment({ ...problem, objectives })).toMatchObject({
      pairs: [],
      levels: [{ value: null }],
    });
    const short = { ...problem, rowMin: new Int8Array(side).fill(1), columnMax: new Int8Array(side) };
    const outcome = solveAssignment(short);
    if (outcome.status !== 'infeasible') throw new Error(outcome.status);
    expect(outcome.conflict).toMatchObject({ rowMinimums: [0], demand: 1, supply: 0 });
    expect(verifyAssignment(short, outcome)).toEqual({ ok: true });
  });

  it('says why there is no solution', () => {
    const problem = { rows: 2, columns: 2, cost: Int32Array.of(1, 2, 3, 4) };
    const shapes: AssignmentProblem[] = [
      { ...problem, rowMin: [1, 1], columnMax: [1, 0] },
      { ...problem, columnMin: [1, 1], rowMax: [1, 0] },
    ];
    for (const shape of shapes) {
      const outcome = runToEnd(solveLevels(checkProblem(shape)));
      if (outcome.status !== 'infeasible') throw new Error(outcome.status);
      expect(outcome.conflict).toMatchObject({ demand: 2, supply: 1 });
      expect(verifyAssignment(shape, outcome)).toEqual({ ok: true });
    }
  });
});

describe('levels that count, without reading all pairs', () => {
  const rows = 2000;
  const columns = 400;
  const all = rows * columns;

  /** How many pairs the levels before the total read, after the proof was confirmed. */
  function readFor(problem: AssignmentProblem): number {
    const over = overSource(problem);
    const checked = checkProblem(over);
    const face = new Face(checked);
    const chosen = new ChosenPairs(rows, columns);
    const levels = stagesOf(checked).flatMap((stage) => (stage.stage === 'linear' ? [stage.level] : []));
    const before = over.cost.pairs;
    const solved = levels.map((level) => {
      const duals = runToEnd(solveCounting(face, chosen, over.cost, level));
      face.narrow(level, duals);
      return { level, duals };
    });
    const read = over.cost.pairs - before;
    const pairs = [...chosen.firstOfRow].flatMap((first, row) => {
      const list: [number, number][] = [];
      for (let slot = first; slot >= 0; slot = chosen.nextOfRow[slot]!) {
        list.push([row, chosen.columnOf[slot]!]);
      }
      return list;
    });
    const claims = solved.map(({ level, duals }) => {
      const value = pairs.reduce((sum, [row]) => sum + level.rowTerm.slope[row]!, 0);
      const { objective, kind, step } = level;
      return { objective, kind, step, value, ...duals };
    });
    const cost = problem.cost as Int32Array;
    const totalCost = pairs.reduce((sum, [row, column]) => sum + cost[row * columns + column]!, 0);
    const outcome = { status: 'optimal', pairs, totalCost, levels: claims, solver: 'flow' } as const;
    expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
    return read;
  }

  const random = mulberry32(1);
  const seats = (most: number) => Array.from({ length: columns }, () => 1 + Math.floor(most * random()));
  const often = () => random() < 0.9;
  const covered: AssignmentObjective[] = [{ kind: 'cover-rows' }];

  it('where there are fewer seats than rows', () => {
    const cost = randomCosts(rows, columns, random, often);
    const problem = { rows, columns, cost, columnMax: seats(8), objectives: covered };
    expect(readFor(problem)).toBeLessThan(all / 20);
  });

  it('where most rows get nothing', () => {
    const cost = randomCosts(rows, columns, random, often);
    const problem = { rows, columns, cost, columnMax: seats(1), objectives: covered };
    expect(readFor(problem)).toBeLessThan(all / 20);
  });

  it('where a block of rows has no column at all: little more than that block', () => {
    const cost = randomCosts(rows, columns, random, (row) => row >= 100 && often());
    const problem = { rows, columns, cost, columnMax: seats(12), objectives: covered };
    expect(readFor(problem)).toBeLessThan(all / 10);
  });

  it('where columns that nobody can have stay empty', () => {
    const cost = randomCosts(rows, columns, random, (_, column) => column >= 5 && often());
    const problem = { rows, columns, cost, columnMax: seats(8), objectives: covered };
    expect(readFor(problem)).toBeLessThan(all / 4);
  });

  it('where rows are of several classes', () => {
    const cost = randomCosts(rows, columns, random, often);
    const classes = Array.from({ length: rows }, () => Math.floor(4 * random()));
    const problem = {
      rows,
      columns,
      cost,
      columnMax: seats(6),
      objectives: [{ kind: 'cover-rows', classes }],
    };
    expect(readFor(problem as AssignmentProblem)).toBeLessThan(all / 20);
  });

  it.each([
    ['seats for all', 12],
    ['seats for half of them', 3],
  ])('where each row is a class of its own, with %s', (_, most) => {
    const cost = randomCosts(rows, columns, random, often);
    const classes = Array.from({ length: rows }, (_unused, row) => (row * 7919) % rows);
    const problem: AssignmentProblem = {
      rows,
      columns,
      cost,
      columnMax: seats(most),
      objectives: [{ kind: 'cover-rows', classes }],
    };
    expect(readFor(problem)).toBeLessThan(all / 10);
  });
});
