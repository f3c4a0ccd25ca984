import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AssignmentObjective,
  type AssignmentProblem,
  solveAssignment,
  verifyAssignment,
} from '../../../src/entries/assignment';
import { solveByNetwork } from '../oracles/network/chain';
import { problems } from '../support/arbitraries';
import { attained, bruteForce } from '../support/brute-force';
import { CountedSource } from '../support/implicit-source';

/**
 * Small problems with minimums, locks, several seats on both sides, and up to six classes, after other objectives or
 * not.
 */
const cases = problems({ most: 4, capacity: 2 }).chain((problem) => {
  const classes = (length: number) =>
    fc.array(fc.constantFrom(0, 1, 2, 3, 7, 90), { minLength: length, maxLength: length });
  const wanted = (length: number) => fc.array(fc.nat(2), { minLength: length, maxLength: length });
  return fc
    .record({
      rows: classes(problem.rows),
      columns: classes(problem.columns),
      wanted: wanted(problem.columns),
      before: fc.boolean(),
      both: fc.constantFrom('rows', 'columns', 'both'),
      total: fc.boolean(),
    })
    .map(({ rows, columns, wanted: least, before, both, total }): AssignmentProblem => {
      const objectives: AssignmentObjective[] = [];
      if (before) objectives.push({ kind: 'column-minimums', wanted: least });
      if (both !== 'columns') objectives.push({ kind: 'cover-rows', classes: rows });
      if (both !== 'rows') objectives.push({ kind: 'cover-columns', classes: columns });
      if (total) objectives.push({ kind: 'total-cost' });
      return { ...problem, objectives };
    });
});

describe('coverage by classes, as one level', () => {
  it('is the lexicographic optimum, with minimums, locks, several seats and objectives before it, by enumeration', () => {
    fc.assert(
      fc.property(cases, (problem) => {
        const best = bruteForce(problem);
        const source = new CountedSource(problem.cost as Int32Array, problem.rows, problem.columns);
        for (const outcome of [
          solveAssignment(problem),
          solveAssignment({ ...problem, cost: source }),
          solveByNetwork(problem),
        ]) {
          expect(outcome.status === 'optimal' ? attained(problem, outcome.pairs) : null).toEqual(best);
          if (outcome.status === 'optimal') {
            expect(outcome.levels).toHaveLength(problem.objectives!.length);
            expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused where a row of an earlier class could be covered instead, and where duals prove less', () => {
    const problem: AssignmentProblem = {
      rows: 3,
      columns: 1,
      cost: new Int32Array(3),
      objectives: [{ kind: 'cover-rows', classes: [5, 2, 9] }],
    };
    const outcome = solveAssignment(problem);
    if (outcome.status !== 'optimal') throw new Error('there is an assignment');
    expect(outcome.pairs).toEqual([[1, 0]]);
    const [level] = outcome.levels;
    expect(level).toMatchObject({ kind: 'cover-rows', step: 0, value: -3 });
    expect(verifyAssignment(problem, outcome)).toEqual({ ok: true });
    const forge = (pairs: [number, number][], value: number, u: number[], v: number[]) =>
      verifyAssignment(problem, { ...outcome, pairs, levels: [{ ...level!, value, u, v }] }).ok;
    expect(forge([[0, 0]], -2, [2, 2, 2], [-2])).toBe(false);
    expect(forge([[0, 0]], -1, [1, 1, 1], [-1])).toBe(false);
    expect(forge([[1, 0]], -3, [0, 0, 0], [0])).toBe(false);
    expect(forge([[1, 0]], -1, [1, 1, 1], [-1])).toBe(false);
    // Any price between what the next row is worth and this one is a proof.
    expect(forge([[1, 0]], -3, [2, 2, 2], [-2])).toBe(true);
  });

  it('has one price where seats are short, however many classes there are', () => {
    const rows = 300;
    const problem: AssignmentProblem = {
      rows,
      columns: 100,
      cost: new Int32Array(rows * 100),
      objectives: [{ kind: 'cover-rows', classes: Array.from({ length: rows }, (_, row) => row) }],
    };
    const cost = new CountedSource(problem.cost as Int32Array, rows, 100);
    const outcome = solveAssignment({ ...problem, cost });
    if (outcome.status !== 'optimal') throw new Error('there is an assignment');
    expect(outcome.pairs.map(([row]) => row)).toEqual([...new Array(100).keys()]);
    expect(new Set(outcome.levels[0]!.u as Float64Array).size).toBe(1);
    // The choice among optima reads each pair once; the level itself reads few, however many classes there are.
    expect(cost.pairs).toBeLessThan(10 * rows + rows * 100);
  });
});
