import { hasBit, lowestBit } from './bits';
import { conflictOf } from './conflict';
import { Face } from './face';
import { feasibilityLevel, type LinearLevel, type SolvedLevel, stagesOf } from './levels';
import { solveNetwork } from './network';
import type { AssignmentLevel, AssignmentOutcome, Pair, SolverName } from './problem';
import type { CheckedProblem } from './validate';
import { solveWorstCost } from './worst-cost';

/**
 * Solves the levels of a problem one after the other, each on the face of those before it.
 * The answer depends on the problem alone, its numbering included.
 */
export function solveChain(problem: CheckedProblem): AssignmentOutcome {
  const { rows, columns } = problem;
  const face = Face.of(problem);
  const base = solveNetwork(face, feasibilityLevel(rows, columns), {
    chosen: bitsOf(face, problem.startPairs),
  });
  if (!base.feasible) return { status: 'infeasible', conflict: conflictOf(problem, base) };

  let chosen = base.chosen;
  let solver: SolverName = 'network';
  let totalSolver: SolverName | undefined;
  const levels: AssignmentLevel[] = [];
  const stages = stagesOf(problem);
  stages.forEach((stage, index) => {
    if (stage.stage === 'linear') {
      const solved = solveLevel(problem, face, stage.level, chosen);
      levels.push(solved.level);
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
): SolvedLevel {
  const isTotal = level.kind === 'total-cost';
  const outcome = solveNetwork(face, level, { chosen, v: isTotal ? problem.startV : undefined });
  if (!outcome.feasible) throw new Error('unreachable: the face of a solved level is not empty');
  return {
    level: {
      objective: level.objective,
      kind: level.kind,
      step: level.step,
      value: level.constant + level.sign * outcome.minimum,
      u: outcome.u,
      v: outcome.v,
    },
    chosen: outcome.chosen,
    solver: 'network',
  };
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
