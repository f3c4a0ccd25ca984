import { type LinearLevel, stagesOf } from '../../../../src/assignment/levels/levels';
import type { CheckedProblem } from '../../../../src/assignment/problem/checked';
import type { AssignmentLevel, SolverName } from '../../../../src/assignment/problem/problem';

/** What one level came to. */
export interface SolvedLevel {
  readonly level: AssignmentLevel;
  /** The chosen free pairs, as bits. */
  readonly chosen: Uint32Array;
  readonly solver: SolverName;
}

/** The level that counts chosen pairs among these cells, those of the worst cost, to be minimised. */
export function countLevel(
  problem: CheckedProblem,
  objective: number,
  step: number,
  cells: Float64Array,
): LinearLevel {
  const pairs = Array.from(
    cells,
    (cell) => [Math.floor(cell / problem.columns), cell % problem.columns] as const,
  );
  const [stage] = stagesOf({ ...problem, objectives: [{ kind: 'listed-pairs', pairs }] });
  if (stage?.stage !== 'linear' || stage.level.weights === null) throw new Error('a level is expected');
  const { row, cost, cells: listed } = stage.level.weights;
  // Listed pairs are wanted there, and not wanted here.
  const weights = {
    ...(listed && { cells: listed }),
    row: (index: number) => row(index).map((weight) => 0 - weight),
    cost: (index: number, column: number) => 0 - cost(index, column),
    lowest: 0,
    highest: 1,
  };
  return { ...stage.level, weights, objective, kind: 'pairs-at-worst', step };
}
