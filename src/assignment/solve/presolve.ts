import type { CostSource } from '../costs';
import {
  ChosenPairs,
  Face,
  isOnlyOne,
  type LinearLevel,
  narrowFace,
  type Stage,
  settleTies,
  stagesOf,
  tightPairs,
} from '../levels';
import {
  type AssignmentLevel,
  type AssignmentSteps,
  type CheckedProblem,
  named,
  type OptimalAssignment,
  type Pair,
  pause,
  type StoppableSteps,
} from '../problem';
import type { LinearEngine, LinearOptimal } from './engine';

/**
 * The common case in one solve: every row takes at most one column, and all that is wished before the total is
 * that rows have one ("cover as many as possible"). If an assignment of all rows exists, it attains the most that
 * those levels could ever count, which duals of 0 prove; the total is then a linear assignment problem, and
 * no face needs to be built.
 *
 * Returns `undefined` if the problem has another shape or some row cannot be assigned.
 */
export function* solveAllCovered(
  problem: CheckedProblem,
  engine: LinearEngine,
): AssignmentSteps<OptimalAssignment | undefined> {
  const { rows, columns, cost } = problem;
  const levels = stagesOf(problem).map(linearLevel);
  const total = levels.at(-1);
  if (total?.kind !== 'total-cost' || problem.locks.length > 0) return undefined;
  if (problem.columnMin.some((min) => min > 0) || problem.rowMax.some((max) => max !== 1)) return undefined;
  const before = levels.slice(0, -1);
  if (
    !before.every((level) => level !== undefined && countsRows(level)) ||
    hasSlope(total.columnTerm.slope)
  ) {
    return undefined;
  }
  for (let row = 0; row < rows; row++) {
    // A row that nothing asks to cover may be better left out.
    if (problem.rowMin[row] === 0 && before.every((level) => !counts(level, row))) return undefined;
  }

  if (!isExact(problem) || problem.columnMax.reduce((sum, seats) => sum + seats, 0) < rows) return undefined;
  const capacities = problem.columnMax;
  const outcome = yield* named(
    engine.steps?.(cost, capacities) ?? atOnce(engine, cost, capacities),
    total.kind,
  );
  if (outcome === undefined) return undefined;
  const atOne = ({ rowTerm, constant }: LinearLevel): number => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += rowTerm.slope[row]! * Math.min(1, rowTerm.knee[row]!);
    return constant + sum + 0;
  };
  const proven = before.flatMap((level): AssignmentLevel[] => {
    if (level === undefined) return [];
    const { objective, kind, step } = level;
    return [
      { objective, kind, step, value: atOne(level), u: new Float64Array(rows), v: new Float64Array(columns) },
    ];
  });
  const { objective, kind, step } = total;
  proven.push({ objective, kind, step, value: atOne(total) + outcome.cost, u: outcome.u, v: outcome.v });
  const pairs = yield* settled(problem, total, outcome);
  return { status: 'optimal', pairs, totalCost: outcome.cost, levels: proven, solver: engine.name };
}

/** The optimum that every way to solve the problem ends with; see `settleTies`. */
function* settled(
  problem: CheckedProblem,
  total: LinearLevel,
  { columnOfRow, u, v }: LinearOptimal,
): AssignmentSteps<Pair[]> {
  const tight = tightPairs(problem, u, v);
  if (isOnlyOne(columnOfRow, problem.columnMax, v, tight)) {
    return Array.from(columnOfRow, (column, row): Pair => [row, column]);
  }
  const face = new Face(problem);
  face.rowLow.fill(1);
  const chosen = new ChosenPairs(problem.rows, problem.columns);
  columnOfRow.forEach((column, row) => {
    chosen.add(row, column);
  });
  narrowFace(face, chosen, total, { u, v });
  yield* settleTies(problem, face, chosen, tight);
  const pairs: Pair[] = [...face.fixed];
  chosen.forEach((row, column) => {
    pairs.push([row, column]);
  });
  return pairs.sort((a, b) => a[0] - b[0]);
}

/** Whether prices, which are apart by a chain of at most two steps a row, are exact. */
function isExact({ rows, cost: { lowest, highest } }: CheckedProblem): boolean {
  const largest = Math.max(Math.abs(lowest), Math.abs(highest), 2 * (highest - lowest + 1));
  return (2 * rows + 1) * largest <= Number.MAX_SAFE_INTEGER;
}

/** An engine without steps of its own can be stopped before it starts. */
function* atOnce(
  engine: LinearEngine,
  cost: CostSource,
  capacities: Int32Array,
): StoppableSteps<LinearOptimal | undefined> {
  yield* pause(0);
  return engine.solve(cost, capacities);
}

function linearLevel(stage: Stage): LinearLevel | undefined {
  return stage.stage === 'linear' ? stage.level : undefined;
}

/** Whether a level only rewards rows for having a partner. */
function countsRows({ weights, columnTerm, rowTerm }: LinearLevel): boolean {
  return weights === null && !hasSlope(columnTerm.slope) && rowTerm.slope.every((slope) => slope <= 0);
}

function counts(level: LinearLevel | undefined, row: number): boolean {
  return level !== undefined && level.rowTerm.slope[row]! < 0;
}

function hasSlope(slope: Float64Array): boolean {
  return slope.some((value) => value !== 0);
}
