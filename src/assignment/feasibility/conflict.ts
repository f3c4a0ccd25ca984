import { runToEnd } from '../../steps';
import { FORBIDDEN } from '../costs';
import type { ChosenPairs } from '../levels';
import type { AssignmentConflict, Pair, StoppableSteps } from '../problem';
import { type BoundedProblem, type Cut, feasibilitySteps, type ShortFlow } from './flow';
import { findShortage } from './search';

/** One thing that could be given up to make a problem feasible. */
export type Demand =
  | { readonly kind: 'rowMin' | 'rowMax' | 'columnMin' | 'columnMax'; readonly index: number }
  | { readonly kind: 'lock'; readonly index: number };

/**
 * Finds a smallest contradictory set of bounds and locks, given a flow that falls short of them.
 *
 * Where one member is short of one pair and no locks are in the way, all that a search from it reaches is one: see
 * `findShortage`. Elsewhere the cut names the bounds that matter: those with a non-zero share in the bound (Hoffman's
 * circulation theorem; with one pair per row it is a violator of Hall's condition). They are then tried one after the
 * other: if the rest is still contradictory without it, a bound is dropped, and with it all that the new, smaller cut
 * does not need (deletion filter: J. W. Chinneck, E. W. Dravnieks, "Locating minimal infeasible constraint sets in
 * linear programs", ORSA Journal on Computing 3 (1991) 157-168, DOI 10.1287/ijoc.3.2.157). At most one feasibility flow
 * for each bound in the first cut, each starting from the one before.
 */
export function conflictOf(
  problem: BoundedProblem,
  short: ShortFlow,
  chosen: ChosenPairs,
): AssignmentConflict {
  return runToEnd(conflictSteps(problem, short, chosen));
}

/** The same, step by step. */
export function* conflictSteps(
  problem: BoundedProblem,
  short: ShortFlow,
  chosen: ChosenPairs,
): StoppableSteps<AssignmentConflict> {
  const searched = short.side && searchedConflict(problem, short.side, chosen);
  if (searched !== undefined) return searched;
  let proof: Cut = short;
  let flow = chosen;
  let needed = demandsIn(problem, short);
  for (let index = 0; index < needed.length; ) {
    const candidate = needed[index]!;
    const rest = needed.filter((demand) => demand !== candidate);
    const smaller = yield* contradiction(problem, rest, flow);
    flow = smaller.chosen;
    if (smaller.cut === undefined) {
      index++;
      continue;
    }
    proof = smaller.cut;
    const kept = new Set(demandsIn(problem, proof).map(keyOf));
    // Those before `index` are indispensable, so every contradiction that is left contains them.
    needed = rest.filter((demand) => kept.has(keyOf(demand)));
  }
  return describe(problem, needed, proof);
}

/** Members that are tried in turn, each within reach of the one before. */
const MOST_SEARCHES = 8;

/** All that a member which is short of one pair reaches, if nothing else in it is short. */
function searchedConflict(
  problem: BoundedProblem,
  side: 'row' | 'column',
  chosen: ChosenPairs,
): AssignmentConflict | undefined {
  const { rows, columns, locks } = problem;
  const isRow = side === 'row';
  const given = isRow ? problem.rowMin : problem.columnMin;
  const degree = (isRow ? chosen.countOfRow : chosen.countOfColumn).slice();
  for (const [row, column] of locks) degree[isRow ? row : column]!++;
  const pairs: Pair[] = [...locks];
  chosen.forEach((row, column) => {
    pairs.push([row, column]);
  });
  const attained = given.map((minimum, member) => Math.min(minimum, degree[member]!));
  const isShort = (member: number) => degree[member]! < given[member]!;
  let asked = Array.from({ length: isRow ? rows : columns }, (_, member) => member).find(isShort);
  const tried = new Set<number>();
  while (asked !== undefined && tried.size < MOST_SEARCHES && given[asked] === degree[asked]! + 1) {
    tried.add(asked);
    const min = attained.slice();
    min[asked] = given[asked]!;
    const bounds = isRow ? { rowMin: min } : { columnMin: min };
    const found = findShortage({ ...problem, ...bounds, pairs, side, asked });
    if (found === undefined || found === null) return undefined;
    const others = (isRow ? found.rowMinimums : found.columnMinimums).filter(
      (member) => member !== asked && isShort(member),
    );
    if (others.length === 0) return found;
    asked = others.find((member) => !tried.has(member));
  }
  return undefined;
}

function keyOf(demand: Demand): string {
  return `${demand.kind} ${demand.index}`;
}

/** The bounds and locks with a share in the proof. */
function demandsIn(problem: BoundedProblem, { u, v }: Cut): Demand[] {
  const demands: Demand[] = [];
  problem.locks.forEach(([row, column], index) => {
    if (u[row]! + v[column]! < 0) demands.push({ kind: 'lock', index });
  });
  for (let index = 0; index < problem.rows; index++) {
    if (u[index]! > 0) demands.push({ kind: 'rowMin', index });
    if (u[index]! < 0) demands.push({ kind: 'rowMax', index });
  }
  for (let index = 0; index < problem.columns; index++) {
    if (v[index]! > 0) demands.push({ kind: 'columnMin', index });
    if (v[index]! < 0) demands.push({ kind: 'columnMax', index });
  }
  return demands;
}

/** A proof that these demands alone cannot be met, if they cannot, and the flow that shows it. */
export function* contradiction(
  problem: BoundedProblem,
  demands: readonly Demand[],
  start?: ChosenPairs,
): StoppableSteps<{ readonly cut: Cut | undefined; readonly chosen: ChosenPairs }> {
  const { rows, columns, cost } = problem;
  const rowMin = new Int32Array(rows);
  const columnMin = new Int32Array(columns);
  const locks: Pair[] = [];
  for (const { kind, index } of demands) {
    if (kind === 'lock') locks.push(problem.locks[index]!);
    else if (kind === 'rowMin') rowMin[index] = problem.rowMin[index]!;
    else if (kind === 'columnMin') columnMin[index] = problem.columnMin[index]!;
  }
  // A minimum may stand beside a maximum that was dropped, and be beyond all partners.
  const rowMax = rowMin.map((minimum) => Math.max(minimum, columns));
  const columnMax = columnMin.map((minimum) => Math.max(minimum, rows));
  const isBoundedRow = new Uint8Array(rows);
  const isBoundedColumn = new Uint8Array(columns);
  for (const { kind, index } of demands) {
    if (kind === 'rowMax') {
      rowMax[index] = problem.rowMax[index]!;
      isBoundedRow[index] = 1;
    } else if (kind === 'columnMax') {
      columnMax[index] = problem.columnMax[index]!;
      isBoundedColumn[index] = 1;
    }
  }
  const bounded = { rows, columns, cost, rowMin, rowMax, columnMin, columnMax, locks };
  const { short, chosen } = yield* feasibilitySteps(bounded, start);
  if (short === undefined) return { cut: undefined, chosen };
  // A member without a maximum has seats for all partners, which is no less than what price 0 counts for it.
  const known = (isBounded: Uint8Array) => (price: number, index: number) =>
    price < 0 && isBounded[index] === 0 ? 0 : price;
  return {
    cut: { u: short.u.map(known(isBoundedRow)), v: short.v.map(known(isBoundedColumn)) },
    chosen,
  };
}

function describe(problem: BoundedProblem, demands: readonly Demand[], { u, v }: Cut): AssignmentConflict {
  const listed = (kind: Demand['kind']) =>
    demands.filter((demand) => demand.kind === kind).map((demand) => demand.index);
  const rowMinimums = listed('rowMin');
  const rowMaximums = listed('rowMax');
  const columnMinimums = listed('columnMin');
  const columnMaximums = listed('columnMax');
  const locks = listed('lock').map((index) => problem.locks[index]!);
  const sum = (values: Int32Array, indices: readonly number[]) =>
    indices.reduce((total, index) => total + values[index]!, 0);
  const demand = sum(problem.rowMin, rowMinimums) + sum(problem.columnMin, columnMinimums);
  const pressed = locks.reduce((total, [row, column]) => total - u[row]! - v[column]!, 0);
  const supply = sum(problem.rowMax, rowMaximums) + sum(problem.columnMax, columnMaximums);
  return {
    rowMinimums,
    rowMaximums,
    columnMinimums,
    columnMaximums,
    locks,
    demand: demand + pressed,
    supply: supply + crossing(problem, { u, v }),
    u,
    v,
  };
}

/** What pairs carry across a cut, one each at most. Locked ones that take part have a price below 0. */
function crossing({ rows, columns, cost }: BoundedProblem, { u, v }: Cut): number {
  const highest = v.reduce((most, price) => Math.max(most, price), -1);
  let carried = 0;
  for (let row = 0; row < rows; row++) {
    if (u[row]! + highest <= 0) continue;
    const costs = cost.row(row);
    for (let column = 0; column < columns; column++) {
      const prices = u[row]! + v[column]!;
      if (prices > 0 && costs[column] !== FORBIDDEN) carried += prices;
    }
  }
  return carried;
}
