import { feasibilityLevel, type LinearLevel } from '../../../../src/assignment/levels/levels';
import type { CheckedProblem } from '../../../../src/assignment/problem/checked';
import { type AssignmentSteps, named, type StoppableSteps } from '../../../../src/assignment/problem/control';
import { hasBit, lowestBit } from './bits';
import type { Face } from './face';
import { networkSteps } from './network';
import { type PairsByCost, scannedPairs, sortedPairs } from './pairs-by-cost';
import type { NetworkStart } from './pseudoflow';
import { countLevel, type SolvedLevel } from './solved-level';

/**
 * The fairness levels. `worst-cost`: the least b such that some point of the face chooses no pair with a cost
 * above b (bottleneck assignment; D. R. Fulkerson, I. Glicksberg, O. Gross, RAND RM-1191, 1953). Found by bisection
 * over integer costs with one feasibility flow for each step, at most 32; the last infeasible flow leaves the cut that
 * proves b (the pairs below b alone violate Hall's condition, or its generalisation to bounds).
 *
 * Each level is handed to `record` as soon as it is solved.
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
  record: (level: SolvedLevel) => void,
): AssignmentSteps<void> {
  const sorted = stage.all ? sortedPairs(problem) : scannedPairs(problem);
  const { objective } = stage;
  let chosen = from;
  let previous = Number.POSITIVE_INFINITY;
  for (let step = 0; ; step++) {
    const found = yield* named(leastWorst(problem, face, sorted, { chosen }, previous), 'worst-cost');
    const { worst, cut } = found;
    chosen = found.chosen;
    face.exclude(sorted.between(worst ?? Number.NEGATIVE_INFINITY, previous));
    const proof = cut ?? { u: new Float64Array(face.rows), v: new Float64Array(face.columns) };
    record({
      level: { objective, kind: 'worst-cost', step, value: worst, ...small(proof) },
      chosen,
      solver: 'flow',
    });
    if (worst === null || !stage.all) return;

    const level = countLevel(
      problem,
      objective,
      step,
      Float64Array.from(sorted.between(worst - 1, worst + 1)),
    );
    const fewest = yield* named(fewestPairs(face, level, chosen, cut), 'pairs-at-worst');
    chosen = fewest.chosen;
    face.tighten(level, fewest.u, fewest.v, chosen);
    const counted = { objective, kind: level.kind, step, value: fewest.value, ...small(fewest) };
    record({ level: counted, chosen, solver: 'flow' });
    previous = worst;
  }
}

interface Duals {
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/** A proof that there is no assignment without the pairs at the worst cost: it is short of that many units. */
interface Cut extends Duals {
  readonly short: number;
}

interface LeastWorst {
  readonly worst: number | null;
  readonly chosen: Uint32Array;
  /** `undefined` where a fixed pair has the worst cost, or there is none. */
  readonly cut: Cut | undefined;
}

/** The least possible highest cost among the chosen pairs that cost less than `below`. */
function* leastWorst(
  problem: CheckedProblem,
  face: Face,
  sorted: PairsByCost,
  start: NetworkStart & { readonly chosen: Uint32Array },
  below: number,
): StoppableSteps<LeastWorst> {
  const level = feasibilityLevel(face.rows, face.columns);
  let fixed = Number.NEGATIVE_INFINITY;
  for (const [row, column] of face.fixed) {
    const cost = problem.cost.cost(row, column);
    if (cost < below && cost > fixed) fixed = cost;
  }
  // `high` is what `best` reaches; with nothing above `low` allowed there is no assignment, as `cut` says.
  let best = start.chosen;
  let high = worstOf(problem, face, best, below);
  let low = Math.max(fixed, problem.cost.lowest - 1);
  let cut: Cut | undefined;
  function* possible(most: number): StoppableSteps<boolean> {
    const outcome = yield* networkSteps(face.without(sorted.between(most, below)), level, {
      ...start,
      chosen: best,
    });
    if (outcome.feasible) {
      best = outcome.chosen;
      high = worstOf(problem, face, best, below);
    } else {
      cut = outcome;
      low = most;
    }
    return outcome.feasible;
  }
  if (high > low && (yield* possible(high - 1)) && high > low && !(yield* possible(low))) {
    while (high - low > 1) yield* possible(low + Math.floor((high - low) / 2));
  }
  const worst = Math.max(high, fixed);
  return {
    worst: worst === Number.NEGATIVE_INFINITY ? null : worst,
    chosen: best,
    cut: high > fixed ? cut : undefined,
  };
}

/** As few pairs at the worst cost as possible. */
function* fewestPairs(
  face: Face,
  level: LinearLevel,
  chosen: Uint32Array,
  cut: Cut | undefined,
): StoppableSteps<Duals & { readonly value: number; readonly chosen: Uint32Array }> {
  const count = countAmong(face, level.weights?.cells, chosen);
  // Without these pairs the face is short of so many units; each of them makes up for one at most.
  if (cut !== undefined && count === cut.short) return { value: count, chosen, u: cut.u, v: cut.v };
  const outcome = yield* networkSteps(face, level, { chosen });
  if (!outcome.feasible) throw new Error('unreachable: the face of a solved level is not empty');
  return { value: outcome.minimum, chosen: outcome.chosen, u: outcome.u, v: outcome.v };
}

function countAmong(face: Face, cells: Float64Array | undefined, chosen: Uint32Array): number {
  let count = 0;
  for (const cell of cells ?? []) {
    const row = Math.floor(cell / face.columns);
    if (hasBit(chosen, row * face.words, cell - row * face.columns)) count++;
  }
  return count;
}

/** Duals of counts and cuts are small; there can be many levels of them. */
function small({ u, v }: Duals): { readonly u: Int32Array; readonly v: Int32Array } {
  return { u: Int32Array.from(u), v: Int32Array.from(v) };
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
