import type { AssignmentProblem } from '../../assignment';
import type { Steps } from '../../steps';
import type { Extensions, Prepared } from '../prepared';
import { denseCostsSteps, densePairs, implicitPairs, type Pairs } from '../problem';
import { scoreSource } from './score-source';
import { chooseStorage, type StorageOptions } from './storage';

/** What a question about a matching may be told: the caller's own criteria and rules, and where scores are kept. */
export interface QuestionOptions extends Extensions, StorageOptions {}

/**
 * The costs of all pairs for a question, kept or computed on demand as `chooseStorage` says.
 *
 * @param refused as `costMatrix` takes it; nothing is counted where costs are not kept.
 */
export function* questionCosts(
  prepared: Prepared,
  options: StorageOptions,
  refused?: Float64Array,
): Steps<AssignmentProblem['cost']> {
  return chooseStorage(prepared, options) === 'implicit'
    ? scoreSource(prepared)
    : yield* denseCostsSteps(prepared, refused);
}

/** The pairs that those costs are of. */
export function pairsOfCosts(prepared: Prepared, cost: AssignmentProblem['cost']): Pairs {
  return cost instanceof Int32Array
    ? densePairs(cost, prepared.cohort.mentors.length)
    : implicitPairs(prepared, cost);
}

/** The cost of one pair. */
export function costAt({ cost, columns }: AssignmentProblem, mentee: number, mentor: number): number {
  return cost instanceof Int32Array ? cost[mentee * columns + mentor]! : cost.cost(mentee, mentor);
}

/** All costs of a mentee; valid until the next call. */
export function costsOfMentee({ cost, columns }: AssignmentProblem, mentee: number): Int32Array {
  return cost instanceof Int32Array
    ? cost.subarray(mentee * columns, (mentee + 1) * columns)
    : cost.row(mentee);
}
