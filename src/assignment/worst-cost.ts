import { lowestBit } from './bits';
import type { Face } from './face';
import { countLevel, feasibilityLevel, type SolvedLevel } from './levels';
import { solveNetwork } from './network';
import type { CheckedProblem } from './validate';

/**
 * The fairness levels. `worst-cost`: the least b such that some point of the face chooses no pair with a cost
 * above b (bottleneck assignment; D. R. Fulkerson, I. Glicksberg, O. Gross, RAND RM-1191, 1953). Found by bisection over
 * integer costs with one feasibility flow for each step, at most 32; the last infeasible flow leaves the cut that
 * proves b (the pairs below b alone violate Hall's condition, or its generalisation to bounds).
 *
 * With `all`, the number of pairs at cost b is minimised and fixed, then the next worst cost below b is
 * sought, and so on until no pair is left: leximin (R. E. Burkard, F. Rendl, "Lexicographic bottleneck
 * problems", Operations Research Letters 10 (1991) 303-308, DOI 10.1016/0167-6377(91)90018-K).
 */
export function* solveWorstCost(
  problem: CheckedProblem,
  face: Face,
  stage: { readonly objective: number; readonly all: boolean },
  from: Uint32Array,
): Generator<SolvedLevel> {
  let chosen = from;
  let previous = Number.POSITIVE_INFINITY;
  for (let step = 0; ; step++) {
    const found = leastWorst(problem, face, chosen, previous);
    chosen = found.chosen;
    const { worst } = found;
    face.exclude(between(problem, worst ?? Number.NEGATIVE_INFINITY, previous));
    yield {
      level: { objective: stage.objective, kind: 'worst-cost', step, value: worst, u: found.u, v: found.v },
      chosen,
      solver: 'network',
    };
    if (worst === null || !stage.all) return;

    const level = countLevel(problem, stage.objective, step, worst);
    const outcome = solveNetwork(face, level, { chosen });
    if (!outcome.feasible) throw new Error('unreachable: the face of a solved level is not empty');
    const { minimum: value, u, v } = outcome;
    const solved = { objective: stage.objective, kind: level.kind, step, value, u, v };
    chosen = outcome.chosen;
    face.tighten(level, u, v, chosen);
    yield { level: solved, chosen, solver: 'network' };
    previous = worst;
  }
}

interface LeastWorst {
  readonly worst: number | null;
  readonly chosen: Uint32Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/** The least possible highest cost among the chosen pairs that cost less than `below`. */
function leastWorst(problem: CheckedProblem, face: Face, start: Uint32Array, below: number): LeastWorst {
  const { rows, columns } = problem;
  const level = feasibilityLevel(rows, columns);
  let fixed = Number.NEGATIVE_INFINITY;
  for (const [row, column] of face.fixed) {
    const cost = problem.cost.cost(row, column);
    if (cost < below && cost > fixed) fixed = cost;
  }
  // `high` is what `best` reaches; with nothing above `low` allowed there is no assignment, as `proof` says.
  let best = start;
  let high = worstOf(problem, face, best, below);
  let low = Math.max(fixed, problem.cost.lowest - 1);
  let proof: Pick<LeastWorst, 'u' | 'v'> = { u: new Float64Array(rows), v: new Float64Array(columns) };
  const possible = (most: number): boolean => {
    const outcome = solveNetwork(face.without(between(problem, most, below)), level, { chosen: best });
    if (outcome.feasible) {
      best = outcome.chosen;
      high = worstOf(problem, face, best, below);
    } else {
      proof = outcome;
      low = most;
    }
    return outcome.feasible;
  };
  if (high > low && possible(high - 1) && high > low && !possible(low)) {
    while (high - low > 1) possible(low + Math.floor((high - low) / 2));
  }
  const worst = Math.max(high, fixed);
  return { worst: worst === Number.NEGATIVE_INFINITY ? null : worst, chosen: best, u: proof.u, v: proof.v };
}

/** The pairs that cost more than `most` and less than `below`. */
function between(problem: CheckedProblem, most: number, below: number) {
  return (row: number, column: number): boolean => {
    const cost = problem.cost.cost(row, column);
    return cost > most && cost < below;
  };
}

/** The highest cost below `below` among chosen free pairs, -Infinity if there is none. */
function worstOf(problem: CheckedProblem, face: Face, chosen: Uint32Array, below: number): number {
  let worst = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < face.rows; row++) {
    for (let word = 0; word < face.words; word++) {
      for (let bits = chosen[row * face.words + word]!; bits !== 0; bits &= bits - 1) {
        const cost = problem.cost.cost(row, word * 32 + lowestBit(bits));
        if (cost < below && cost > worst) worst = cost;
      }
    }
  }
  return worst;
}
