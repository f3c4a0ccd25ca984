import { FORBIDDEN } from '../costs';
import type { AssignmentConflict } from '../problem';
import { cutBound } from './cut';
import { readDuals } from './duals';
import { isIndex, type Statement } from './statement';

/** The lists of a conflict that name bounds, with the bounds. */
const LISTS = [
  ['rowMinimums', 'rowMin'],
  ['rowMaximums', 'rowMax'],
  ['columnMinimums', 'columnMin'],
  ['columnMaximums', 'columnMax'],
] as const;

/**
 * A conflict is proven by a cut of the problem that has the listed bounds and locks and no others: whatever the duals
 * are, a bound above 0 is a proof. That it is a smallest conflict is not checked here: that takes a search.
 */
export function checkConflict(
  of: Statement,
  conflict: AssignmentConflict,
  fail: (path: string, message: string) => void,
): void {
  const { rows, columns } = of;
  const u = readDuals(conflict?.u, rows);
  const v = readDuals(conflict?.v, columns);
  const isSign = (value: number) => Math.abs(value) <= 1;
  if (!u?.every(isSign) || !v?.every(isSign)) {
    fail('conflict', `the duals are not those of a cut: ${rows} and ${columns} numbers, each -1, 0 or 1`);
    return;
  }
  // A bound that is not listed does not bind: least degrees are 0, largest ones all partners.
  const bounds = {
    rowMin: new Float64Array(rows),
    rowMax: new Float64Array(rows).fill(columns),
    columnMin: new Float64Array(columns),
    columnMax: new Float64Array(columns).fill(rows),
  };
  let isListed = true;
  const expectEachOnce = (name: string, list: readonly unknown[], isKnown: (entry: unknown) => boolean) => {
    if (Array.isArray(list) && list.every(isKnown) && new Set(list).size === list.length) return true;
    fail(`conflict.${name}`, 'not a list of what the problem has, each once');
    isListed = false;
    return false;
  };
  let demand = 0;
  for (const [name, bound] of LISTS) {
    const list = conflict[name];
    if (!expectEachOnce(name, list, (entry) => isIndex(entry, bounds[bound].length))) continue;
    for (const member of list) {
      bounds[bound][member] = of[bound][member]!;
      if (bound === 'rowMin' || bound === 'columnMin') demand += of[bound][member]!;
    }
  }
  const locks: unknown = conflict.locks;
  const cells = Array.isArray(locks)
    ? locks.map((pair) => (Array.isArray(pair) ? pair[0] * columns + pair[1] : -1))
    : [-1];
  expectEachOnce('locks', cells, (cell) => of.locks.has(Number(cell)));
  if (!isListed) return;
  const bound = cutBound(
    of,
    {
      rowLow: bounds.rowMin,
      rowHigh: bounds.rowMax,
      columnLow: bounds.columnMin,
      columnHigh: bounds.columnMax,
      fixed: new Set(cells),
      isFree: (_row, _column, cost) => cost !== FORBIDDEN,
    },
    u,
    v,
  );
  demand += cells.length;
  if (!(bound > 0))
    fail(
      'conflict.u',
      `the duals do not prove that there is no assignment: the bound is ${bound}, not above 0`,
    );
  if (conflict.demand !== demand)
    fail('conflict.demand', `the listed minimums and locks demand ${demand}, not ${conflict.demand}`);
  if (conflict.supply !== conflict.demand - bound)
    fail('conflict.supply', `the cut leaves ${conflict.demand - bound} possible, not ${conflict.supply}`);
}
