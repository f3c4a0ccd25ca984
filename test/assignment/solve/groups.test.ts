import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentObjective,
  type AssignmentProblem,
  analyzeSensitivity,
  bottleneck,
  changeProblem,
  FORBIDDEN,
  leximin,
  type Pair,
  resolveAssignment,
  solveAssignment,
  solveAssignmentSteps,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { objectiveLists, problems } from '../support/arbitraries';
import { attained } from '../support/brute-force';
import { CountedSource } from '../support/implicit-source';

/** Problems with groups of rows, the objective anywhere in the order. */
function grouped(most: { readonly rows: number; readonly columns: number; readonly capacity: number }) {
  return problems({
    most: Math.max(most.rows, most.columns),
    capacity: most.capacity,
    objectives: fc.constant([]),
  })
    .filter(({ rows, columns }) => rows <= most.rows && columns <= most.columns)
    .chain((problem) => {
      const { rows, columns } = problem;
      const [rowMax, columnMax] = [Array.from(problem.rowMax!), Array.from(problem.columnMax!)];
      const groups = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: rows, maxLength: rows });
      const wanted = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 });
      const others = objectiveLists(rows, columns, rowMax, columnMax).map((list) =>
        list.filter(
          (one) =>
            one.kind !== 'bottleneck' &&
            one.kind !== 'leximin' &&
            !(one.kind === 'total-cost' && one.rowEmptyCost !== undefined),
        ),
      );
      return fc.record({ groups, wanted, others, at: fc.nat(4) }).map((more): AssignmentProblem => {
        const objectives: AssignmentObjective[] = [...more.others];
        objectives.splice(more.at, 0, { kind: 'cover-groups', groups: more.groups, wanted: more.wanted });
        return { ...problem, objectives };
      });
    });
}

/** The best attainable values, by looking at every assignment there is. */
function bestOfAll(problem: AssignmentProblem): readonly (number | number[])[] | null {
  const { rows, columns, cost, rowMin, rowMax, columnMin, columnMax, locks = [] } = problem;
  if (!(cost instanceof Int32Array)) throw new Error('a matrix');
  const locked = new Set(locks.map(([row, column]) => row * columns + column));
  const degrees = new Array<number>(columns).fill(0);
  const pairs: Pair[] = [];
  let best: (number | number[])[] | null = null;
  const take = (row: number, column: number, own: number) => {
    if (column === columns) {
      if (own < (rowMin?.[row] ?? 0)) return;
      next(row + 1);
      return;
    }
    const cell = row * columns + column;
    if (!locked.has(cell)) take(row, column + 1, own);
    if (
      cost[cell] === FORBIDDEN ||
      own >= (rowMax?.[row] ?? 1) ||
      degrees[column]! >= (columnMax?.[column] ?? 1)
    )
      return;
    degrees[column]!++;
    pairs.push([row, column]);
    take(row, column + 1, own + 1);
    pairs.pop();
    degrees[column]!--;
  };
  const next = (row: number) => {
    if (row < rows) {
      take(row, 0, 0);
      return;
    }
    if (degrees.some((degree, column) => degree < (columnMin?.[column] ?? 0))) return;
    const values = attained(problem, pairs);
    if (best === null || compare(values.flat(), best.flat()) < 0) best = values;
  };
  next(0);
  return best;
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return one[at]! - other[at]!;
  return 0;
}

function overSource(problem: AssignmentProblem): AssignmentProblem {
  const { cost, rows, columns } = problem;
  if (!(cost instanceof Int32Array)) throw new Error('a matrix');
  return { ...problem, cost: new CountedSource(cost, rows, columns) };
}

const SMALL = { rows: 4, columns: 3, capacity: 2 };

describe('cover-groups', () => {
  it('reaches the enumerated optimum, with a proof, wherever it stands in the order', () => {
    fc.assert(
      fc.property(grouped(SMALL), (problem) => {
        const outcome = solveAssignment(problem);
        expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
        expect(outcome.status === 'optimal' ? attained(problem, outcome.pairs) : null).toEqual(
          bestOfAll(problem),
        );
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same where rows are computed on demand, whoever scans them', () => {
    fc.assert(
      fc.property(grouped({ rows: 9, columns: 7, capacity: 2 }), (problem) => {
        const outcome = solveAssignment(problem);
        const steps = solveAssignmentSteps(overSource(problem));
        let step = steps.next();
        while (step.done !== true) step = steps.next();
        expect(verifyAssignment(overSource(problem), step.value as typeof outcome)).toEqual({ ok: true });
        if (outcome.status === 'infeasible' || step.value.status === 'infeasible') {
          expect(step.value.status).toBe(outcome.status);
          return;
        }
        expect(step.value.pairs).toEqual(outcome.pairs);
        expect(step.value.levels.map(({ value }) => value)).toEqual(outcome.levels.map(({ value }) => value));
      }),
      { numRuns: 400 },
    );
  });

  it('depends on the tie orders alone, not on the numbering', () => {
    const shuffled = grouped({ rows: 7, columns: 6, capacity: 2 }).chain((problem) =>
      fc.tuple(fc.constant(problem), permutation(problem.rows), permutation(problem.columns)),
    );
    fc.assert(
      fc.property(shuffled, ([problem, rowOrder, columnOrder]) => {
        const ordered = { ...problem, rowOrder, columnOrder };
        const outcome = solveAssignment(ordered);
        expect(verifyAssignment(ordered, outcome)).toEqual({ ok: true });
        const again = solveAssignment(ordered);
        expect(again).toEqual(outcome);
        if (outcome.status === 'optimal' && problem.objectives !== undefined)
          expect(attained(problem, outcome.pairs)).toEqual(
            attained(problem, (solveAssignment(problem) as typeof outcome).pairs),
          );
      }),
      { numRuns: 200 },
    );
  });

  it('finds no wrong claim proven', () => {
    fc.assert(
      fc.property(grouped(SMALL), fc.nat(), (problem, pick) => {
        const outcome = solveAssignment(problem);
        fc.pre(outcome.status === 'optimal' && outcome.pairs.length > 0);
        if (outcome.status !== 'optimal') return;
        const pairs = outcome.pairs.filter((_, at) => at !== pick % outcome.pairs.length);
        const values = attained(problem, pairs).flat();
        const totalCost = pairs.reduce(
          (sum, [row, column]) => sum + (problem.cost as Int32Array)[row * problem.columns + column]!,
          0,
        );
        const claim = { ...outcome, pairs, totalCost };
        if (compare(values, bestOfAll(problem)!.flat()) !== 0)
          expect(verifyAssignment(problem, claim).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('answers what a change costs as solving again does', () => {
    let answers = 0;
    fc.assert(
      fc.property(grouped({ rows: 5, columns: 4, capacity: 2 }), (problem) => {
        const outcome = solveAssignment(problem);
        if (outcome.status !== 'optimal') return;
        const analysis = analyzeSensitivity(problem, outcome);
        const lossOf = (changed: AssignmentProblem) => {
          const again = resolveAssignment(changed, outcome);
          if (again.status !== 'optimal') return 'impossible';
          const at = outcome.levels.findIndex(({ value }, index) => value !== again.levels[index]?.value);
          return at < 0 ? 0 : again.levels[at]!.value! - outcome.levels[at]!.value!;
        };
        const isLocked = (row: number, column: number) =>
          problem.locks?.some(([r, c]) => r === row && c === column) === true;
        for (let row = 0; row < problem.rows; row++)
          for (let column = 0; column < problem.columns; column++) {
            const isChosen = outcome.pairs.some(([r, c]) => r === row && c === column);
            if (isLocked(row, column)) continue;
            if ((problem.cost as Int32Array)[row * problem.columns + column] === FORBIDDEN) continue;
            const effect = isChosen ? analysis.margin(row, column) : analysis.opportunityCost(row, column);
            const changed = changeProblem(problem, [
              isChosen ? { kind: 'cost', row, column, cost: FORBIDDEN } : { kind: 'lock', row, column },
            ]);
            expect(effect.status === 'possible' ? effect.loss : 'impossible').toBe(lossOf(changed));
            if (effect.status === 'possible')
              for (const [, other] of [...effect.leave, ...effect.enter])
                expect(other).toBeLessThan(problem.columns);
            answers++;
          }
        for (let row = 0; row < problem.rows; row++) {
          const max = problem.rowMax![row]!;
          const effect = analysis.rowSeat(row, 1);
          const changed = changeProblem(problem, [{ kind: 'row', row, max: max + 1 }]);
          if (!problem.objectives!.some(({ kind }) => kind === 'first-pairs'))
            expect(effect.status === 'possible' ? effect.loss : 'impossible').toBe(lossOf(changed));
        }
        for (let column = 0; column < problem.columns; column++) {
          const max = problem.columnMax![column]!;
          const effect = analysis.columnSeat(column, 1);
          const changed = changeProblem(problem, [{ kind: 'column', column, max: max + 1 }]);
          if (!problem.objectives!.some(({ kind }) => kind === 'first-pairs'))
            expect(effect.status === 'possible' ? effect.loss : 'impossible').toBe(lossOf(changed));
        }
      }),
      { numRuns: 150 },
    );
    expect(answers).toBeGreaterThan(300);
  });

  it('keeps to bounds when it is stopped, and to what was proven', () => {
    fc.assert(
      fc.property(grouped({ rows: 7, columns: 5, capacity: 2 }), fc.nat(30), (problem, stopAt) => {
        const steps = solveAssignmentSteps(overSource(problem));
        let step = steps.next();
        for (let at = 0; step.done !== true; at++) step = steps.next(at >= stopAt ? 'stop' : undefined);
        const { value } = step;
        const optimum = solveAssignment(problem);
        if (value.status !== 'stopped' || optimum.status !== 'optimal') return;
        const degree = new Map<string, number>();
        for (const [row, column] of value.pairs) {
          expect(column).toBeLessThan(problem.columns);
          for (const key of [`row ${row}`, `column ${column}`]) degree.set(key, (degree.get(key) ?? 0) + 1);
        }
        for (let row = 0; row < problem.rows; row++)
          expect(degree.get(`row ${row}`) ?? 0).toBeLessThanOrEqual(
            Math.max(problem.rowMax![row]!, problem.rowMin![row]!),
          );
        value.levels.forEach((level, at) => {
          expect(level.value).toBe(optimum.levels[at]!.value);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('refuses what is no transport problem beside it', () => {
    const own: AssignmentObjective = { kind: 'cover-groups', groups: [0, 0], wanted: [1] };
    const problem = { rows: 2, columns: 1, cost: Int32Array.of(1, 2) };
    const besides: readonly AssignmentObjective[] = [
      own,
      bottleneck,
      leximin,
      { kind: 'total-cost', rowEmptyCost: [1, 1] },
    ];
    for (const other of besides) {
      const asked = { ...problem, objectives: [own, other] };
      expect(() => solveAssignment(asked)).toThrow(expect.objectContaining({ code: 'invalid-problem' }));
      expect(() =>
        verifyAssignment(asked, { status: 'optimal', pairs: [], totalCost: 0, levels: [], solver: 'flow' }),
      ).toThrow(expect.objectContaining({ code: 'invalid-problem' }));
    }
    for (const wrong of [
      { groups: [0], wanted: [1] },
      { groups: [0, 1], wanted: [1] },
      { groups: [0, -2], wanted: [1] },
      { groups: [0, 0], wanted: [-1] },
    ])
      expect(() => solveAssignment({ ...problem, objectives: [{ kind: 'cover-groups', ...wrong }] })).toThrow(
        expect.objectContaining({ code: 'invalid-problem' }),
      );
  });
});

function permutation(length: number) {
  const all = [...new Array(length).keys()];
  return fc.shuffledSubarray(all, { minLength: length, maxLength: length });
}
