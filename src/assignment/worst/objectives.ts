import type { WorstObjective } from '../problem';
import { checkWorst, type WorstCheck } from '../verify';
import { solveWorst } from './worst-levels';

/** Methods are the prototype's, so that a problem stays data: a copy by JSON or `postMessage` is the kind alone. */
class SolvedWorstCosts implements WorstObjective {
  constructor(readonly kind: WorstObjective['kind']) {}

  solve(...args: Parameters<typeof solveWorst>): ReturnType<typeof solveWorst> {
    return solveWorst(...args);
  }

  check(..._args: Parameters<WorstCheck>): number {
    throw new TypeError('unreachable: an objective that is only solved was verified');
  }
}

class WorstCosts extends SolvedWorstCosts {
  override check(...args: Parameters<WorstCheck>): number {
    return checkWorst(...args);
  }
}

/** Both objectives for problems that are solved and never verified: without the code that checks them. */
export const SOLVED_WORST: { readonly [K in WorstObjective['kind']]: WorstObjective } = {
  bottleneck: /* @__PURE__ */ new SolvedWorstCosts('bottleneck'),
  leximin: /* @__PURE__ */ new SolvedWorstCosts('leximin'),
};

/**
 * The objective to minimise the highest cost of any chosen pair: one level. O(rows * columns) for each threshold tried,
 * O(log) of them.
 *
 * @example
 * ```ts
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(1, 5, 5, 9), rowMin: [1, 1], objectives: [bottleneck] };
 * solveAssignment(problem); // pairs: [[0, 1], [1, 0]], both at 5, though 1 + 9 is no more in sum
 * ```
 */
export const bottleneck: WorstObjective = /* @__PURE__ */ new WorstCosts('bottleneck');

/**
 * The objective to minimise the highest cost, then the number of pairs that have it, then the next highest, and so on:
 * two levels for each distinct cost.
 *
 * @example
 * ```ts
 * import { leximin, solveAssignment } from 'mentor-match/assignment';
 *
 * const problem = { rows: 2, columns: 2, cost: Int32Array.of(1, 5, 5, 9), rowMin: [1, 1], objectives: [leximin] };
 * const outcome = solveAssignment(problem);
 * outcome.status === 'optimal' && outcome.pairs; // => [[0, 1], [1, 0]]
 * ```
 */
export const leximin: WorstObjective = /* @__PURE__ */ new WorstCosts('leximin');
