import { type AssignmentProblem, FORBIDDEN, type Pair } from '../../../assignment';
import type { PairRef } from '../../../model';
import { runToEnd, type Steps } from '../../../steps';
import { costAt, questionCosts, type StorageOptions } from '../../large';
import { INELIGIBLE, indexPair, type Prepared, pairUnits, unitsOfPair } from '../../prepared';
import { densePairs, encode, implicitPairs, type Pairs, toCost } from '../../problem';
import type { WaivedPair } from '../../records';
import { type CellCost, withCosts } from './limit';

/** Pairs that stand, whatever is solved. */
export interface StandingPairs {
  readonly waived: readonly WaivedPair[];
  /** Those that stand though nothing was waived for them. */
  readonly approved: readonly PairRef[];
}

/** How all pairs are scored. */
interface Scored {
  /** Receives how many pairs each rule of the caller's own forbids; as `CostRows` takes it. */
  readonly refused?: Float64Array;
  /** Costs that others read too; not asked where the caller's own rules are counted, which takes a look of its own. */
  readonly costs?: (() => Steps<AssignmentProblem['cost']>) | undefined;
}

/**
 * The assignment problem of a cohort in which some pairs stand: each is fixed, may break the rules that were waived for
 * it, and brings the seat that was waived for it. Approved ones stand whatever they score. Costs are kept or not as
 * `chooseStorage` says.
 */
export function problemWithStanding(...args: Parameters<typeof problemWithStandingSteps>): AssignmentProblem {
  return runToEnd(problemWithStandingSteps(...args));
}

/** {@link problemWithStanding} in steps, so that a run can pause and report progress. */
export function* problemWithStandingSteps(
  prepared: Prepared,
  { waived, approved }: StandingPairs,
  storage: StorageOptions,
  { refused, costs }: Scored = {},
): Steps<AssignmentProblem> {
  const isShared = costs !== undefined && prepared.rules.own.length === 0;
  const cost = yield* isShared ? costs() : questionCosts(prepared, storage, refused);
  const problem = encode(prepared, cost);
  const rowMax = Array.from(problem.rowMax ?? []);
  const columnMax = Array.from(problem.columnMax ?? []);
  const locks = [...(problem.locks ?? [])];
  const locked = new Set(locks.map(([row, column]) => row * problem.columns + column));
  const opened: CellCost[] = [];
  const stand = (pair: PairRef, rules: readonly string[]) => {
    const indices = indexPair(prepared, pair);
    const [row, column] = indices;
    const cell = row * problem.columns + column;
    if (costAt(problem, row, column) === FORBIDDEN)
      opened.push([row, column, toCost(unitsOfPair(prepared, indices))]);
    if (rules.includes('mentee-capacity')) rowMax[row]! += 1;
    if (rules.includes('mentor-capacity')) columnMax[column]! += 1;
    if (!locked.has(cell)) locks.push([row, column]);
    locked.add(cell);
  };
  for (const pair of waived) stand(pair, pair.rules);
  for (const pair of approved) stand(pair, []);
  return { ...withOpened(problem, opened, isShared), rowMax, columnMax, locks };
}

/** The problem with other costs of some pairs. */
function withOpened(
  problem: AssignmentProblem,
  opened: readonly CellCost[],
  isShared: boolean,
): AssignmentProblem {
  const { cost, columns } = problem;
  if (!(cost instanceof Int32Array)) return withCosts(problem, opened);
  if (opened.length === 0) return problem;
  const own = isShared ? cost.slice() : cost;
  for (const [row, column, value] of opened) own[row * columns + column] = value;
  return { ...problem, cost: own };
}

/** The problem's pairs and the costs they have, with what their rules did. */
export function* pairsWithStanding(
  prepared: Prepared,
  standing: StandingPairs,
  storage: StorageOptions,
  { mostCounted, costs }: Pick<Scored, 'costs'> & { readonly mostCounted?: number } = {},
): Steps<{ readonly problem: AssignmentProblem; readonly pairs: Pairs }> {
  const refused = new Float64Array(prepared.rules.own.length);
  const problem = yield* problemWithStandingSteps(prepared, standing, storage, { refused, costs });
  const unitsOf = pairUnits(prepared);
  const waived = [...standing.waived, ...standing.approved].filter(
    (pair) => unitsOf(...indexPair(prepared, pair)) === INELIGIBLE,
  ).length;
  const { cost, columns } = problem;
  if (cost instanceof Int32Array) return { problem, pairs: densePairs(cost, columns, refused, waived) };
  const options = { waived, ...(mostCounted !== undefined && { mostCounted }) };
  return { problem, pairs: implicitPairs(prepared, cost, options) };
}

/** The pairs that are not locked, as indices: those that could be broken. */
export function openPairs(prepared: Prepared, problem: AssignmentProblem, pairs: readonly PairRef[]): Pair[] {
  const locked = new Set((problem.locks ?? []).map(([row, column]) => row * problem.columns + column));
  return pairs
    .map((pair) => indexPair(prepared, pair))
    .filter(([row, column]) => !locked.has(row * problem.columns + column));
}
