import { type AssignmentProblem, FORBIDDEN, type Pair } from '../assignment';
import type { PairRef } from '../model';
import { runToEnd, type Steps } from '../steps';
import { costMatrixSteps } from './cost-rows';
import { encode, toCost } from './encode';
import { densePairs, type Pairs } from './pairs';
import { INELIGIBLE, type Prepared, pairUnits } from './prepare';

/** A pair that a person made by hand, with the rules that they waived for it. */
export interface WaivedPair extends PairRef {
  /** Ids of rules, and `mentor-capacity` or `mentee-capacity` where the pair takes a seat more than there is. */
  readonly rules: readonly string[];
}

/** An assignment problem with a matrix of costs. */
export type MatrixProblem = AssignmentProblem & { readonly cost: Int32Array };

/**
/**
 * The assignment problem of a cohort in which some pairs stand: each is fixed, may break the rules that were waived for
 * it, and brings the seat that was waived for it. Approved ones stand whatever they score.
 *
 * @param approved pairs that stand though nothing was waived for them.
 * @param refused as `costMatrix` takes it.
 */
export function problemWithStanding(...args: Parameters<typeof problemWithStandingSteps>): MatrixProblem {
  return runToEnd(problemWithStandingSteps(...args));
}

/** The same in steps. */
export function* problemWithStandingSteps(
  prepared: Prepared,
  waived: readonly WaivedPair[],
  approved: readonly PairRef[],
  refused?: Float64Array,
): Steps<MatrixProblem> {
  const cost = yield* costMatrixSteps(prepared, refused);
  const problem = encode(prepared, cost);
  const rowMax = Array.from(problem.rowMax ?? []);
  const columnMax = Array.from(problem.columnMax ?? []);
  const locks = [...(problem.locks ?? [])];
  const locked = new Set(locks.map(([row, column]) => row * problem.columns + column));
  const stand = (pair: PairRef, rules: readonly string[]) => {
    const [row, column] = indexPair(prepared, pair);
    const cell = row * problem.columns + column;
    cost[cell] = toCost(prepared.scoring.units(column, row));
    if (rules.includes('mentee-capacity')) rowMax[row]! += 1;
    if (rules.includes('mentor-capacity')) columnMax[column]! += 1;
    if (!locked.has(cell)) locks.push([row, column]);
    locked.add(cell);
  };
  for (const pair of waived) stand(pair, pair.rules);
  for (const pair of approved) stand(pair, []);
  return { ...problem, cost, rowMax, columnMax, locks };
}

/** The problem's pairs and the matrix they are in, with what their rules did. */
export function* pairsWithStanding(
  prepared: Prepared,
  waived: readonly WaivedPair[],
  approved: readonly PairRef[],
): Steps<{ readonly problem: MatrixProblem; readonly pairs: Pairs }> {
  const refused = new Float64Array(prepared.rules.own.length);
  const problem = yield* problemWithStandingSteps(prepared, waived, approved, refused);
  const unitsOf = pairUnits(prepared);
  const made = [...waived, ...approved].filter(
    (pair) => unitsOf(...indexPair(prepared, pair)) === INELIGIBLE,
  ).length;
  return { problem, pairs: densePairs(problem.cost, problem.columns, refused, made) };
}

/** The indices of two people of the cohort. */
export function indexPair(prepared: Prepared, pair: PairRef): Pair {
  const row = prepared.menteeIndex.get(pair.menteeId);
  const column = prepared.mentorIndex.get(pair.mentorId);
  if (row === undefined || column === undefined)
    throw new Error('unreachable: both people were looked up before');
  return [row, column];
}

/** The pairs that are not locked, as indices: those that could be broken. */
export function openPairs(prepared: Prepared, problem: MatrixProblem, pairs: readonly PairRef[]): Pair[] {
  const locked = new Set((problem.locks ?? []).map(([row, column]) => row * problem.columns + column));
  return pairs
    .map((pair) => indexPair(prepared, pair))
    .filter(([row, column]) => !locked.has(row * problem.columns + column));
}

/** The problem with a bonus on some pairs: their cost is lower by so much. Forbidden pairs stay forbidden. */
export function withBonus(problem: MatrixProblem, pairs: readonly Pair[], bonus: number): MatrixProblem {
  if (bonus === 0) return problem;
  const cost = problem.cost.slice();
  for (const [row, column] of pairs) {
    const cell = row * problem.columns + column;
    if (cost[cell] !== FORBIDDEN) cost[cell]! -= bonus;
  }
  return { ...problem, cost };
}
