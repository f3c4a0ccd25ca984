import {
  type AssignmentChange,
  type AssignmentProblem,
  BufferedSource,
  type CostSource,
  changeProblem,
  FORBIDDEN,
  type Pair,
  withoutCostsAbove,
} from '../../../../assignment';
import { costAt } from '../../../large';

/** Another cost for a pair, or `FORBIDDEN`. */
export type CellCost = readonly [row: number, column: number, cost: number];

/** The problem with other costs of some pairs: a matrix is copied, a source is read through them. */
export function withCosts(problem: AssignmentProblem, cells: readonly CellCost[]): AssignmentProblem {
  if (cells.length === 0) return problem;
  if (problem.cost instanceof Int32Array) {
    const cost = problem.cost.slice();
    for (const [row, column, value] of cells) cost[row * problem.columns + column] = value;
    return { ...problem, cost };
  }
  const changes = cells.map(([row, column, cost]): AssignmentChange => ({ kind: 'cost', row, column, cost }));
  return { ...problem, cost: changeProblem(problem, changes).cost };
}

/** The problem with a bonus on some pairs: their cost is lower by so much. Forbidden pairs stay forbidden. */
export function withBonus(
  problem: AssignmentProblem,
  pairs: readonly Pair[],
  bonus: number,
): AssignmentProblem {
  if (bonus === 0) return problem;
  return withCosts(
    problem,
    pairs.flatMap(([row, column]): CellCost[] => {
      const cost = costAt(problem, row, column);
      return cost === FORBIDDEN ? [] : [[row, column, cost - bonus]];
    }),
  );
}

/**
 * The problem with all costs so many times as high, then lower by a bonus on some pairs, and without the ended pairs.
 *
 * @param bonus on allowed pairs, in the scaled costs.
 */
export function restrictCosts(
  problem: AssignmentProblem,
  bonused: readonly Pair[],
  ended: readonly Pair[],
  bonus: number,
  scale: number,
): AssignmentProblem {
  const { columns } = problem;
  if (problem.cost instanceof Int32Array) {
    let { cost } = problem;
    if (scale !== 1) cost = cost.map((value) => (value === FORBIDDEN ? FORBIDDEN : value * scale));
    else if (bonus !== 0 || ended.length > 0) cost = cost.slice();
    if (bonus !== 0) for (const [row, column] of bonused) cost[row * columns + column]! -= bonus;
    for (const [row, column] of ended) cost[row * columns + column] = FORBIDDEN;
    return { ...problem, cost };
  }
  const scaled = scale === 1 ? problem : scaledBy(problem, problem.cost, scale);
  const earned = bonus === 0 ? [] : bonused;
  return withCosts(scaled, [
    ...earned.map(([row, column]): CellCost => [row, column, costAt(scaled, row, column) - bonus]),
    ...ended.map(([row, column]): CellCost => [row, column, FORBIDDEN]),
  ]);
}

function scaledBy(problem: AssignmentProblem, source: CostSource, scale: number): AssignmentProblem {
  const times = (cost: number) => (cost === FORBIDDEN ? FORBIDDEN : cost * scale);
  const cost = new BufferedSource({
    rows: source.rows,
    columns: source.columns,
    lowest: source.lowest * scale,
    highest: source.highest * scale,
    cost: (row, column) => times(source.cost(row, column)),
    fill(row, out) {
      const costs = source.row(row);
      for (let column = 0; column < costs.length; column++) out[column] = times(costs[column]!);
    },
  });
  return { ...problem, cost };
}

/** The problem without pairs of a higher cost, but for locked ones. */
export function withoutAbove(problem: AssignmentProblem, limit: number): AssignmentProblem {
  if (limit >= FORBIDDEN) return problem;
  const locked = (problem.locks ?? []).flatMap(([row, column]): CellCost[] => {
    const cost = costAt(problem, row, column);
    return cost > limit ? [[row, column, cost]] : [];
  });
  if (!(problem.cost instanceof Int32Array)) return withCosts(withoutCostsAbove(problem, limit), locked);
  const cost = problem.cost.map((value) => (value > limit ? FORBIDDEN : value));
  for (const [row, column, value] of locked) cost[row * problem.columns + column] = value;
  return { ...problem, cost };
}

/** Below every cost: the worst of no pairs. */
export const NO_COST = -FORBIDDEN - 1;

/** The highest cost of some pairs. */
export function worstOf(problem: AssignmentProblem, pairs: readonly Pair[]): number {
  return pairs.reduce((worst, [row, column]) => Math.max(worst, costAt(problem, row, column)), NO_COST);
}

/**
 * What the worst cost can be, ascending: the costs of a matrix; of a source, which would have to be read for that, all
 * integers.
 */
export interface Limits {
  readonly count: number;
  at(place: number): number;
  placeOf(cost: number): number;
}

/** @param floor what locked pairs cost at most. @param worst a cost that is attained. */
export function limitsBetween({ cost }: AssignmentProblem, floor: number, worst: number): Limits {
  if (cost instanceof Int32Array) {
    const costs = [...new Set(cost)].filter((one) => one >= floor && one <= worst).sort((a, b) => a - b);
    return { count: costs.length, at: (place) => costs[place]!, placeOf: (one) => costs.indexOf(one) };
  }
  const first = Math.min(worst, Math.max(floor, cost.lowest));
  return { count: worst - first + 1, at: (place) => first + place, placeOf: (one) => one - first };
}
