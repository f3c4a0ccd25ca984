import { type CostSource, FORBIDDEN } from '../costs';
import type { AssignmentConflict, Pair } from '../problem';

/** Pairs that are chosen, and bounds that they keep to but for one pair that `asked` is short of. */
export interface ShortProblem {
  readonly cost: CostSource;
  readonly pairs: readonly Pair[];
  readonly locks: readonly Pair[];
  readonly rowMin: Int32Array;
  readonly rowMax: Int32Array;
  readonly columnMin: Int32Array;
  readonly columnMax: Int32Array;
  readonly side: 'row' | 'column';
  readonly asked: number;
}

/**
 * Looks for a way on which the asked member takes a partner, whoever loses one takes another, and in the end somebody
 * had one to spare or a seat is free. `null` if there is one. If not, all that was reached is a smallest conflict:
 * every member of it is reached from the asked one, so that each of the bounds, if it gave way, would be the end of a
 * way (P. Hall 1935; alternating trees of H. W. Kuhn 1955). `undefined` where locks hold seats of it: which of them
 * count is another question.
 *
 * O(rows * columns): each row is read once until all columns are reached, for a column once in each round of reached
 * columns. Memory O(rows + columns +
 * pairs).
 */
export function findShortage(problem: ShortProblem): AssignmentConflict | null | undefined {
  const { cost, pairs, locks, side, asked } = problem;
  const { rows, columns } = cost;
  const isRow = side === 'row';
  const [owns, others] = isRow ? [rows, columns] : [columns, rows];
  const min = isRow ? problem.rowMin : problem.columnMin;
  const max = isRow ? problem.columnMax : problem.rowMax;
  const own = ([row, column]: Pair) => (isRow ? row : column);
  const other = ([row, column]: Pair) => (isRow ? column : row);
  const chosen = Array.from({ length: owns }, () => new Set<number>());
  const holders = Array.from({ length: others }, (): number[] => []);
  const ownDegree = new Int32Array(owns);
  for (const pair of pairs) {
    chosen[own(pair)]!.add(other(pair));
    holders[other(pair)]!.push(own(pair));
    ownDegree[own(pair)]!++;
  }
  if (ownDegree[asked]! >= min[asked]!) return null;
  const locked = new Set(locks.map(([row, column]) => row * columns + column));
  const isLocked = (member: number, partner: number) =>
    locked.size > 0 && locked.has(isRow ? member * columns + partner : partner * columns + member);

  const reachedOwn = new Uint8Array(owns);
  const reachedOther = new Uint8Array(others);
  reachedOwn[asked] = 1;
  let left = others;
  let frontier = [asked];
  while (frontier.length > 0) {
    const next: number[] = [];
    /** Whether a way ends here. */
    const reach = (partner: number): boolean => {
      reachedOther[partner] = 1;
      left--;
      if (holders[partner]!.length < max[partner]!) return true;
      for (const holder of holders[partner]!) {
        if (reachedOwn[holder] === 1 || isLocked(holder, partner)) continue;
        if (ownDegree[holder]! > min[holder]!) return true;
        reachedOwn[holder] = 1;
        next.push(holder);
      }
      return false;
    };
    if (isRow) {
      for (const row of frontier) {
        if (left === 0) break;
        const costs = cost.row(row);
        for (let column = 0; column < columns; column++) {
          if (costs[column] === FORBIDDEN || reachedOther[column] === 1 || chosen[row]!.has(column)) continue;
          if (reach(column)) return null;
        }
      }
    } else {
      for (let row = 0; row < rows; row++) {
        if (reachedOther[row] === 1) continue;
        const costs = cost.row(row);
        const isReached = frontier.some((column) => costs[column] !== FORBIDDEN && !chosen[column]!.has(row));
        if (isReached && reach(row)) return null;
      }
    }
    frontier = next;
  }
  const members = (reached: Uint8Array) => [...reached.keys()].filter((at) => reached[at] === 1);
  const [short, full] = [members(reachedOwn), members(reachedOther)];
  const isHeld = (partner: number) => holders[partner]!.some((holder) => reachedOwn[holder] === 0);
  if (full.some(isHeld)) return undefined;
  const sum = (values: Int32Array, of: readonly number[]) => of.reduce((total, at) => total + values[at]!, 0);
  // What they have with others cannot be taken from them, and is one pair each.
  const apart = short.reduce(
    (total, member) => total + [...chosen[member]!].filter((partner) => reachedOther[partner] === 0).length,
    0,
  );
  const u = new Float64Array(rows);
  const v = new Float64Array(columns);
  for (const member of short) (isRow ? u : v)[member] = 1;
  for (const partner of full) (isRow ? v : u)[partner] = -1;
  return {
    rowMinimums: isRow ? short : [],
    rowMaximums: isRow ? [] : full,
    columnMinimums: isRow ? [] : short,
    columnMaximums: isRow ? full : [],
    locks: [],
    demand: sum(min, short),
    supply: sum(max, full) + apart,
    u,
    v,
  };
}
