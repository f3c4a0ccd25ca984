import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentObjective,
  type CostSource,
  solveAssignment,
  solveLinear,
  verifyAssignment,
} from '../../src/assignment';
import { finish } from '../../src/assignment/control';
import { solveImplicitly } from '../../src/assignment/implicit';
import type { LinearEngine } from '../../src/assignment/linear-view';
import { checkProblem } from '../../src/assignment/validate';
import { problems } from './arbitraries';

const engine: LinearEngine = { name: 'linear-lazy', solve: solveLinear };

describe('solveImplicitly', () => {
  it('agrees with the chain that keeps its faces, by classes too, and is proven', () => {
    const objectives = fc
      .record({ classes: fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }), kind: fc.nat(2) })
      .map(({ classes, kind }): AssignmentObjective[] => [
        { kind: 'row-minimums', wanted: new Array<number>(9).fill(kind === 2 ? 1 : 0) },
        kind === 0 ? { kind: 'cover-rows' } : { kind: 'cover-rows', classes },
        { kind: 'total-cost' },
      ]);
    let used = 0;
    fc.assert(
      fc.property(
        problems({ most: 9, least: 9, capacity: 2, minimums: false, locks: false, objectives }),
        (given) => {
          const problem = { ...given, rowMax: new Array<number>(9).fill(1) };
          const implicit = finish(solveImplicitly(checkProblem(problem), engine));
          if (implicit?.status !== 'optimal') return;
          used++;
          const kept = solveAssignment({ ...problem, solver: 'network' });
          expect(verifyAssignment(problem, implicit)).toEqual({ valid: true });
          expect(implicit.levels.map(({ value }) => value)).toEqual(
            kept.status === 'optimal' && kept.levels.map(({ value }) => value),
          );
        },
      ),
      { numRuns: 300 },
    );
    expect(used).toBeGreaterThan(150);
  });

  it('is where problems too large for sets of pairs end, or in an error before memory does', () => {
    const side = 70_000;
    const row = new Int32Array(side);
    const source: CostSource = {
      rows: side,
      columns: side,
      lowest: 0,
      highest: 0,
      complete: true,
      cost: () => 0,
      row: () => row,
      scan() {},
    };
    const problem = {
      rows: side,
      columns: side,
      cost: source,
      objectives: [{ kind: 'bottleneck' as const }],
    };
    expect(() => solveAssignment(problem)).toThrow(/too-large.*70000 rows \* 70000 columns/);
  });

  it('leaves other shapes alone', () => {
    const problem = { rows: 2, columns: 2, cost: Int32Array.of(1, 2, 3, 4) };
    const shapes = [
      { ...problem, rowMin: [1, 0] },
      { ...problem, columnMin: [1, 0] },
      { ...problem, rowMax: [2, 1] },
      { ...problem, locks: [[0, 0] as const] },
      { ...problem, objectives: [{ kind: 'cover-columns' as const }, { kind: 'total-cost' as const }] },
      { ...problem, objectives: [{ kind: 'total-cost' as const }, { kind: 'cover-rows' as const }] },
      { ...problem, objectives: [{ kind: 'bottleneck' as const }] },
    ];
    for (const shape of shapes) expect(finish(solveImplicitly(checkProblem(shape), engine))).toBeUndefined();
  });
});
