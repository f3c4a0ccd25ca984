import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentProblem,
  bottleneck,
  costMatrix,
  denseDuals,
  FORBIDDEN,
  leximin,
  type OptimalAssignment,
  shortage,
  shortageBelowWorst,
  solveAssignment,
  totalVersusWorstOff,
  verifyAssignment,
  withoutCostsAbove,
} from '../../../src/entries/assignment';
import { problems } from '../support/arbitraries';
import { bruteForce } from '../support/brute-force';

const TOTAL = fc.constantFrom(
  [{ kind: 'total-cost' as const }],
  [{ kind: 'cover-rows' as const }, { kind: 'total-cost' as const }],
);

function costOf(problem: AssignmentProblem, row: number, column: number): number {
  if (!(problem.cost instanceof Int32Array)) throw new Error('a matrix is expected');
  return problem.cost[row * problem.columns + column]!;
}

describe('bottleneck and leximin', () => {
  const scores = [
    [10, 5, 0],
    [5, 1, 0],
    [0, 0, 7],
  ];
  const problem = {
    rows: 3,
    columns: 3,
    cost: costMatrix(scores.map((line) => line.map((score) => -score))),
    rowMin: [1, 1, 1],
  };

  it('raise the worst-off first, where the best total does not', () => {
    const total = solveAssignment({ ...problem, objectives: [{ kind: 'total-cost' }] });
    const fair = solveAssignment({
      ...problem,
      objectives: [bottleneck, { kind: 'total-cost' }],
    });
    const fairest = solveAssignment({ ...problem, objectives: [leximin] });
    expect(total).toMatchObject({ totalCost: -18 });
    expect(fair).toMatchObject({ levels: [{ kind: 'worst-cost', value: -5 }, { value: -17 }] });
    expect(fairest.status === 'optimal' && fairest.pairs.map(([r, c]) => scores[r]![c]).sort()).toEqual([
      5, 5, 7,
    ]);
  });

  it('prove it: the duals of the worst cost name rows that are short without the pairs at it', () => {
    const outcome = solveAssignment({ ...problem, objectives: [bottleneck] });
    if (outcome.status !== 'optimal') throw new Error('feasible');
    const { value } = outcome.levels[0]!;
    const [u, v] = [denseDuals(outcome.levels[0]!.u), denseDuals(outcome.levels[0]!.v)];
    const short = [...Array.from(u).keys()].filter((row) => u[row]! > 0);
    const places = [...Array.from(v).keys()].filter((column) => v[column]! < 0);
    for (const row of short) {
      for (let column = 0; column < 3; column++) {
        if (!places.includes(column)) expect(costOf(problem, row, column)).toBeGreaterThanOrEqual(value!);
      }
    }
    expect(short.length).toBeGreaterThan(places.length);
  });

  it('say which rows are short without the pairs at the worst cost, no more of them than it takes', () => {
    const outcome = solveAssignment({ ...problem, objectives: [bottleneck] });
    if (outcome.status !== 'optimal') throw new Error('feasible');
    // Above 5 rows 0 and 1 ask for 10 and for nothing: row 1 has no column left.
    const fair = { ...problem, objectives: [bottleneck] };
    expect(shortageBelowWorst(fair, outcome)).toMatchObject({
      rowMinimums: [1],
      columnMaximums: [],
      demand: 1,
      supply: 0,
    });
    expect(() => shortageBelowWorst(problem, solveAssignment(problem) as OptimalAssignment)).toThrow(
      /bottleneck/,
    );
  });

  it('say so on random problems: those bounds contradict each other once such pairs are forbidden', () => {
    const objectives = fc.constant([{ kind: 'cover-rows' as const }, bottleneck]);
    let told = 0;
    fc.assert(
      fc.property(problems({ most: 5, least: 1, capacity: 2, locks: false, objectives }), (random) => {
        const outcome = solveAssignment(random);
        if (outcome.status !== 'optimal') return;
        const conflict = shortageBelowWorst(random, outcome);
        const worst = outcome.levels[1]!.value;
        if (conflict === null || worst === null) return;
        told++;
        expect(conflict.demand).toBeGreaterThan(conflict.supply);
        // Rows named by their minimum reach, below the worst cost, no column but those named by their maximum
        // (or pairs that are counted as supply); to serve them all is impossible.
        const rowMin = Array.from(random.rowMin!);
        for (const row of conflict.rowMinimums) rowMin[row] = Math.max(rowMin[row]!, 1);
        const better = withoutCostsAbove({ ...random, rowMin }, worst - 1);
        const covered = solveAssignment({ ...better, objectives: [{ kind: 'cover-rows' }] });
        const before = outcome.levels[0]!.value!;
        expect(covered.status === 'infeasible' || covered.levels[0]!.value! > before).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(0);
  });

  it('stay quick at 200 by 200 with all costs different', () => {
    const n = 200;
    const cost = Int32Array.from({ length: n * n }, (_, cell) => (cell * 7919) % 1_000_003);
    const large = {
      rows: n,
      columns: n,
      cost,
      rowMin: new Int32Array(n).fill(1),
      objectives: [leximin],
    };
    const outcome = solveAssignment(large);
    expect(verifyAssignment(large, outcome)).toEqual({ ok: true });
  });
});

describe('totalVersusWorstOff', () => {
  it('has the best total at every bound on the worst cost', () => {
    fc.assert(
      fc.property(problems({ most: 4, least: 1, capacity: 2, objectives: TOTAL }), (problem) => {
        const { points, end } = totalVersusWorstOff(problem);
        const costs = [...new Set(Array.from(problem.cost as Int32Array))].filter(
          (cost) => cost !== FORBIDDEN,
        );
        const unbounded = bruteForce(problem);
        for (const { limit, outcome, totalCost, worstCost } of points) {
          expect(verifyAssignment(withoutCostsAbove(problem, limit), outcome)).toEqual({ ok: true });
          expect(outcome.totalCost).toBe(totalCost);
          const chosen = outcome.pairs.map(([row, column]) => costOf(problem, row, column));
          expect(worstCost).toBe(chosen.length === 0 ? null : Math.max(...chosen));
        }
        for (let index = 1; index < points.length; index++) {
          expect(points[index]!.totalCost).toBeGreaterThan(points[index - 1]!.totalCost);
          expect(points[index]!.worstCost ?? -Infinity).toBeLessThan(points[index - 1]!.worstCost!);
        }
        // The definition, at every cost there is: the best total under it, as long as nothing of higher order is lost.
        for (const limit of costs) {
          const locked = (problem.locks ?? []).some(([row, column]) => costOf(problem, row, column) > limit);
          const best = locked ? null : bruteForce(withoutCostsAbove(problem, limit));
          const kept =
            best !== null &&
            unbounded !== null &&
            JSON.stringify(best.slice(0, -1)) === JSON.stringify(unbounded.slice(0, -1));
          const point = points.find(({ worstCost }) => (worstCost ?? -Infinity) <= limit);
          expect(point?.totalCost).toEqual(kept ? best.at(-1) : undefined);
        }
        expect(['infeasible', 'objective-lost', 'locked', 'empty']).toContain(end.reason);
      }),
      { numRuns: 300 },
    );
  });

  it('says when it stops early', () => {
    const cost = costMatrix([
      [-10, -5],
      [-5, -1],
    ]);
    const problem = { rows: 2, columns: 2, cost, rowMin: [1, 1] };
    const whole = totalVersusWorstOff(problem);
    expect(whole.points.map(({ worstCost, totalCost }) => [worstCost, totalCost])).toEqual([
      [-1, -11],
      [-5, -10],
    ]);
    expect(whole.end).toMatchObject({
      reason: 'infeasible',
      limit: -6,
      conflict: { rowMinimums: [1], supply: 0 },
    });
    expect(totalVersusWorstOff(problem, { maxPoints: 1 })).toMatchObject({ end: { reason: 'max-points' } });
    expect(() => totalVersusWorstOff(problem, { maxPoints: 0 })).toThrow(/maxPoints/);
    expect(() => totalVersusWorstOff({ ...problem, objectives: [leximin] })).toThrow(/objectives/);
  });
});

describe('shortage', () => {
  it('names the rows that compete and the columns they compete for, and no others', () => {
    // Rows 0, 1, 2 are allowed on columns 0 and 1 alone; rows 3 and 4 on anything.
    const x = null;
    const cost = costMatrix([
      [1, 2, x, x],
      [3, 1, x, x],
      [2, 2, x, x],
      [5, 5, 5, 5],
      [5, 5, 5, 5],
    ]);
    const problem = {
      rows: 5,
      columns: 4,
      cost,
      objectives: [{ kind: 'cover-rows' as const }, { kind: 'total-cost' as const }],
    };
    const outcome = solveAssignment(problem);
    if (outcome.status !== 'optimal') throw new Error('feasible');
    const covered = outcome.pairs.map(([row]) => row);
    const left = [0, 1, 2].find((row) => !covered.includes(row))!;
    expect(shortage(problem, outcome, { row: left })).toMatchObject({
      rowMinimums: [0, 1, 2],
      columnMaximums: [0, 1],
      rowMaximums: [],
      columnMinimums: [],
      demand: 3,
      supply: 2,
    });
    expect(shortage(problem, outcome, { row: 3 })).toBeNull();
  });

  it('is minimal and true on random problems: those rows have fewer places than members, any fewer have enough', () => {
    const objectives = fc.constant([{ kind: 'cover-rows' as const }, { kind: 'total-cost' as const }]);
    fc.assert(
      fc.property(
        problems({ most: 7, least: 1, capacity: 2, minimums: false, locks: false, objectives }),
        (given) => {
          const problem = { ...given, rowMax: new Array<number>(given.rows).fill(1) };
          const outcome = solveAssignment(problem);
          if (outcome.status !== 'optimal') throw new Error('feasible');
          for (let row = 0; row < problem.rows; row++) {
            if (outcome.pairs.some(([one]) => one === row)) continue;
            const conflict = shortage(problem, outcome, { row });
            expect(conflict?.rowMinimums).toContain(row);
            const coverable = (rows: readonly number[]) => {
              const rowMin = new Array<number>(problem.rows).fill(0);
              for (const one of rows) rowMin[one] = 1;
              return bruteForce({ ...problem, rowMin, objectives: [{ kind: 'pair-count' }] }) !== null;
            };
            expect(coverable(conflict!.rowMinimums)).toBe(false);
            for (const one of conflict!.rowMinimums) {
              expect(coverable(conflict!.rowMinimums.filter((other) => other !== one))).toBe(true);
            }
            expect(conflict!.demand).toBeGreaterThan(conflict!.supply);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
