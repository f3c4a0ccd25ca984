import type { AssignmentSteps } from './control';
import { ImplicitFace, narrowFace } from './implicit-face';
import { ChosenPairs } from './implicit-pairs';
import type { LinearLevel, Stage } from './levels';
import { stagesOf } from './levels';
import type { LinearOptimal, LinearStopped } from './linear';
import { type LinearEngine, solveInSteps } from './linear-engine';
import type { AssignmentLevel, OptimalAssignment, Pair } from './problem';
import type { HaltedAssignment } from './stopped/halted';
import { settleTies, tightPairs } from './ties';
import type { CheckedProblem } from './validate';

/**
 * The common case in one solve: every row takes at most one column, and all that is wished before the total is
 * that rows have one ("cover as many as possible"). If an assignment of all rows exists, it attains the most that
 * those levels could ever count, which duals of 0 prove; the total is then a linear assignment problem, and
 * neither a face nor a set of pairs needs to be built. The engine decides first, and fast, whether all
 * rows can be assigned.
 *
 * Returns `undefined` if the problem has another shape or some row cannot be assigned.
 */
export function* solveAllCovered(
  problem: CheckedProblem,
  engine: LinearEngine,
): AssignmentSteps<OptimalAssignment | HaltedAssignment | undefined> {
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

  const options = { capacities: problem.columnMax, seed: problem.seed };
  const outcome = yield* solveInSteps(engine, cost, options, total.kind);
  if (outcome.status === 'infeasible') return undefined;
  if (outcome.status === 'stopped') return stopped(outcome);
  const atOne = ({ rowTerm, sign, constant }: LinearLevel): number => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += rowTerm.slope[row]! * Math.min(1, rowTerm.knee[row]!);
    return constant + sign * sum + 0;
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
  // The only pairs that any optimum could have are those of this one.
  if (tight.columns.length === problem.rows) {
    return Array.from(columnOfRow, (column, row): Pair => [row, column]);
  }
  const face = new ImplicitFace(problem);
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

function stopped({ columnOfRow, cost, lowerBound, isNear }: LinearStopped): HaltedAssignment {
  const pairs: Pair[] = [];
  columnOfRow.forEach((column, row) => {
    if (column >= 0) pairs.push([row, column]);
  });
  return { status: 'stopped', pairs, totalCost: cost, levels: [], lowerBound, gap: null, isNear };
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
