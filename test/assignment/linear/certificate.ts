import { FORBIDDEN } from '../../../src/assignment/costs/forbidden';
import type { LinearOutcome } from './solvers';

/**
 * Everything that is wrong with an outcome, judged from the problem alone and without the solver; empty if
 * it is proven. The dual sum is taken in BigInt, so that the check itself cannot round.
 */
export function faultsOf(
  outcome: LinearOutcome,
  cost: Int32Array,
  rows: number,
  columns: number,
  seats: ArrayLike<number>,
): string[] {
  // No column takes more rows than there are.
  const capacities = Array.from(seats, (count) => Math.min(count, rows));
  const faults: string[] = [];
  const fail = (text: string) => {
    if (faults.length < 10) faults.push(text);
  };
  if (outcome.status === 'stopped') return ['stopped'];
  if (outcome.status === 'infeasible') {
    const inside = new Set(outcome.columns);
    if (outcome.rows.length === 0) fail('an empty set of rows is no violator');
    if (new Set(outcome.rows).size !== outcome.rows.length) fail('a row twice');
    let places = 0;
    for (const column of outcome.columns) places += capacities[column]!;
    if (places !== outcome.rows.length - 1) fail(`${outcome.rows.length} rows but ${places} seats`);
    for (const row of outcome.rows) {
      for (let column = 0; column < columns; column++) {
        if (cost[row * columns + column] !== FORBIDDEN && !inside.has(column)) {
          fail(`row ${row} is also allowed on ${column}`);
        }
      }
    }
    return faults;
  }

  const { columnOfRow, u, v } = outcome;
  if (columnOfRow.length !== rows || u.length !== rows || v.length !== columns) fail('wrong lengths');
  const taken = new Array<number>(columns).fill(0);
  let total = 0n;
  let dual = 0n;
  for (let row = 0; row < rows; row++) {
    const own = columnOfRow[row]!;
    if (!(own >= 0 && own < columns)) {
      fail(`row ${row} has no column`);
      continue;
    }
    taken[own]!++;
    const ownCost = cost[row * columns + own]!;
    if (ownCost === FORBIDDEN) fail(`row ${row} is on forbidden column ${own}`);
    if (ownCost !== u[row]! + v[own]!) fail(`row ${row} is not tight on ${own}`);
    total += BigInt(ownCost);
    dual += BigInt(u[row]!);
    for (let column = 0; column < columns; column++) {
      const value = cost[row * columns + column]!;
      if (value !== FORBIDDEN && u[row]! + v[column]! > value) fail(`(${row}, ${column}) has negative slack`);
    }
  }
  for (let column = 0; column < columns; column++) {
    if (taken[column]! > capacities[column]!) fail(`column ${column} is over capacity`);
    if (!(v[column]! <= 0)) fail(`v[${column}] is ${v[column]}`);
    if (taken[column]! < capacities[column]! && v[column] !== 0)
      fail(`column ${column} is not full, v not 0`);
    dual += BigInt(capacities[column]!) * BigInt(v[column]!);
  }
  if (total !== dual) fail(`primal ${total}, dual ${dual}`);
  if (BigInt(outcome.cost) !== total) fail(`reported ${outcome.cost}, is ${total}`);
  return faults;
}
