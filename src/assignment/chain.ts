import { hasBit, lowestBit } from './bits';
import { conflictOf } from './conflict';
import { allowedPairs, Face } from './face';
import { feasibilityLevel, type LinearLevel, type SolvedLevel, stagesOf, termValue } from './levels';
import { type EarlierLevel, type LinearEngine, solveByLinear } from './linear-bridge';
import { solveNetwork } from './network';
import { solveAllCovered } from './optimistic';
import type { AssignmentLevel, AssignmentOutcome, Pair, SolverName } from './problem';
import type { NetworkStart } from './pseudoflow';
import type { CheckedProblem } from './validate';
import { solveWorstCost } from './worst-cost';

/**
 * Solves the levels of a problem one after the other, each on the face of those before it.
 * The answer depends on the problem alone, its numbering included.
 */
export function solveChain(problem: CheckedProblem, engine: LinearEngine | undefined): AssignmentOutcome {
  const { rows, columns } = problem;
  const covered = engine && solveAllCovered(problem, engine);
  if (covered !== undefined) return covered;
  const face = Face.of(problem);
  const base = solveNetwork(face, feasibilityLevel(rows, columns), {
    chosen: bitsOf(face, problem.startPairs),
  });
  if (!base.feasible)
    return { status: 'infeasible', conflict: conflictOf(problem, allowedPairs(problem), base) };

  let chosen = base.chosen;
  let solver: SolverName = 'network';
  let totalSolver: SolverName | undefined;
  const levels: AssignmentLevel[] = [];
  const earlier: EarlierLevel[] = [];
  const stages = stagesOf(problem);
  stages.forEach((stage, index) => {
    if (stage.stage === 'linear') {
      const solved = solveLevel(problem, face, stage.level, chosen, earlier, engine);
      levels.push(solved.level);
      earlier.push({ level: stage.level, u: solved.level.u, v: solved.level.v });
      chosen = solved.chosen;
      solver = solved.solver;
      if (stage.level.kind === 'total-cost') totalSolver = solved.solver;
      // The pairs of the last level are read off before its face is narrowed: no level follows.
      if (index < stages.length - 1) face.tighten(stage.level, solved.level.u, solved.level.v, chosen);
    } else {
      for (const solved of solveWorstCost(problem, face, stage, chosen)) {
        levels.push(solved.level);
        chosen = solved.chosen;
        solver = solved.solver;
      }
    }
  });
  const pairs = pairsOf(face, chosen);
  const totalCost = pairs.reduce((total, [row, column]) => total + problem.cost.cost(row, column), 0);
  return { status: 'optimal', pairs, totalCost, levels, solver: totalSolver ?? solver };
}

function solveLevel(
  problem: CheckedProblem,
  face: Face,
  level: LinearLevel,
  chosen: Uint32Array,
  earlier: readonly EarlierLevel[],
  engine: LinearEngine | undefined,
): SolvedLevel {
  const solved = (minimum: number, u: Float64Array, v: Float64Array): AssignmentLevel => ({
    objective: level.objective,
    kind: level.kind,
    step: level.step,
    // `+ 0` turns -0 into 0.
    value: level.constant + level.sign * minimum + 0,
    u,
    v,
  });
  let start: NetworkStart = { chosen };
  if (level.kind === 'total-cost') {
    const bridged = engine && solveByLinear(problem, face, level, chosen, earlier, engine);
    if (bridged?.complete) {
      const minimum = attainedBy(face, level, bridged.chosen);
      return { level: solved(minimum, bridged.u, bridged.v), chosen: bridged.chosen, solver: bridged.solver };
    }
    start = bridged ?? { chosen, v: problem.startV };
  }
  const outcome = solveNetwork(face, level, start);
  if (!outcome.feasible) throw new Error('unreachable: the face of a solved level is not empty');
  return { level: solved(outcome.minimum, outcome.u, outcome.v), chosen: outcome.chosen, solver: 'network' };
}

/** What chosen free pairs, with the fixed ones, come to at a level. */
function attainedBy(face: Face, level: LinearLevel, chosen: Uint32Array): number {
  const rowDegree = new Int32Array(face.rows);
  const columnDegree = new Int32Array(face.columns);
  let sum = 0;
  for (const [row, column] of pairsOf(face, chosen)) {
    sum += level.weights?.cost(row, column) ?? 0;
    rowDegree[row] = rowDegree[row]! + 1;
    columnDegree[column] = columnDegree[column]! + 1;
  }
  rowDegree.forEach((degree, row) => {
    sum += termValue(level.rowTerm, row, degree);
  });
  columnDegree.forEach((degree, column) => {
    sum += termValue(level.columnTerm, column, degree);
  });
  return sum;
}

function bitsOf(face: Face, pairs: readonly Pair[]): Uint32Array {
  const bits = new Uint32Array(face.free.length);
  for (const [row, column] of pairs) {
    const word = row * face.words + (column >>> 5);
    if (hasBit(face.free, row * face.words, column)) bits[word] = bits[word]! | (1 << (column & 31));
  }
  return bits;
}

function pairsOf(face: Face, chosen: Uint32Array): Pair[] {
  const pairs: Pair[] = [...face.fixed];
  for (let row = 0; row < face.rows; row++) {
    for (let word = 0; word < face.words; word++) {
      for (let bits = chosen[row * face.words + word]!; bits !== 0; bits &= bits - 1) {
        pairs.push([row, word * 32 + lowestBit(bits)]);
      }
    }
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
