import { feasibilityLevel, type LinearLevel, stagesOf } from '../../../../src/assignment/levels/levels';
import { type CheckedProblem, checkProblem } from '../../../../src/assignment/problem/checked';
import { type AssignmentSteps, named } from '../../../../src/assignment/problem/control';
import { denseDuals } from '../../../../src/assignment/problem/duals';
import type {
  AssignmentLevel,
  AssignmentOutcome,
  AssignmentProblem,
  Pair,
} from '../../../../src/assignment/problem/problem';
import { renumber, restore } from '../../../../src/assignment/solve/canonical';
import { runToEnd } from '../../../../src/steps';
import { hasBit, lowestBit } from './bits';
import { conflictOf } from './conflict';
import { allowedPairs, Face } from './face';
import { networkSteps } from './network';
import type { SolvedLevel } from './solved-level';
import { solveWorstCost } from './worst-cost';

/**
 * Solves a problem of moderate size over sets of pairs, every level as a minimum-cost circulation: slow, and sharing no
 * more with the library than what a problem and its levels are.
 */
export function solveByNetwork(problem: AssignmentProblem): AssignmentOutcome {
  const checked = checkProblem(problem);
  const numbered = renumber(checked);
  const outcome = restore(checked, runToEnd(new Chain(numbered, Face.of(numbered)).solve()));
  if (outcome.status === 'stopped') throw new Error('nobody said stop');
  return outcome;
}

class Chain {
  readonly #problem: CheckedProblem;
  readonly #face: Face;
  /** The assignment so far: optimal for every level in `#levels`. */
  #chosen: Uint32Array;
  readonly #levels: AssignmentLevel[] = [];

  constructor(problem: CheckedProblem, face: Face) {
    this.#problem = problem;
    this.#face = face;
    this.#chosen = bitsOf(this.#face, problem.startPairs);
  }

  *solve(): AssignmentSteps<AssignmentOutcome> {
    const problem = this.#problem;
    const face = this.#face;
    const start = { chosen: this.#chosen };
    // Until there is an assignment, there are only the locks.
    this.#chosen = new Uint32Array(face.free.length);
    const asking = feasibilityLevel(face.rows, face.columns);
    const base = yield* named(networkSteps(face, asking, start), 'bounds');
    if (!base.feasible) {
      return { status: 'infeasible', conflict: conflictOf(problem, allowedPairs(problem), base) };
    }
    this.#chosen = base.chosen;
    const stages = stagesOf(problem);
    for (const [index, stage] of stages.entries()) {
      if (stage.stage === 'linear') {
        const { level } = stage;
        const solved = this.#record(yield* this.#solveLevel(level));
        const [u, v] = [denseDuals(solved.u), denseDuals(solved.v)];
        // The pairs of the last level are read off before its face is narrowed: no level follows.
        if (index < stages.length - 1) face.tighten(level, u, v, this.#chosen);
      } else {
        const record = (solved: SolvedLevel) => this.#record(solved);
        yield* solveWorstCost(problem, face, stage, this.#chosen, record);
      }
    }
    return { status: 'optimal', ...this.#pairs(), levels: this.#levels, solver: 'flow' };
  }

  #record({ level, chosen }: SolvedLevel): AssignmentLevel {
    this.#levels.push(level);
    this.#chosen = chosen;
    return level;
  }

  *#solveLevel(level: LinearLevel): AssignmentSteps<SolvedLevel> {
    const face = this.#face;
    const { objective, kind, step } = level;
    const solved = (minimum: number, u: Float64Array, v: Float64Array): AssignmentLevel => ({
      objective,
      kind,
      step,
      // `+ 0` turns -0 into 0.
      value: level.constant + minimum + 0,
      u,
      v,
    });
    const start = { chosen: this.#chosen, ...(kind === 'total-cost' && { v: this.#problem.startV }) };
    const outcome = yield* named(networkSteps(face, level, start), kind);
    if (!outcome.feasible) throw new Error('unreachable: the face of a solved level is not empty');
    const { minimum, u, v, chosen } = outcome;
    return { level: solved(minimum, u, v), chosen, solver: 'flow' };
  }

  #pairs(): { readonly pairs: readonly Pair[]; readonly totalCost: number } {
    const pairs = pairsOf(this.#face, this.#chosen);
    const totalCost = pairs.reduce((total, [row, column]) => total + this.#problem.cost.cost(row, column), 0);
    return { pairs, totalCost };
  }
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
