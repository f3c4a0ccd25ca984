import { addAll, addTo } from '../../../lists';
import type { CostSource } from '../../costs';
import { offerPause, workOfScan } from '../pauses';
import { hash, type TransportState } from '../state';
import type { TransportSteps } from '../steps';

/** Columns sampled before rows are read whole; small groups sample more, since that is cheap. */
const SAMPLED = 64;
const SAMPLED_FEW = 512;
/** No more rows than this make a small group. */
const FEW = 64;
/** Fewer equal rows than this gain less than it takes to find them. */
const FEWEST = 4;

/**
 * Rows of one copy whose costs are equal in every column: for each the first of them, -1 for rows that are like no
 * other; `undefined` if there are none. Rows that differ part ways at a few sampled columns, mostly at the first; only
 * those that do not are read, each once or twice.
 */
export function* alikeRows(state: TransportState): TransportSteps<Int32Array | undefined> {
  const { source } = state.problem;
  const { columns, rows } = state;
  if (columns === 0) return undefined;
  let open: number[][] = [[]];
  const groups: number[][] = [];
  for (let row = 0; row < rows; row++) if (state.isSingle(row)) open[0]!.push(row);
  for (let sample = 0; sample < SAMPLED_FEW && open.length > 0; sample++) {
    const column = hash(SAMPLED, sample) % columns;
    open = open.flatMap((group) => largeGroups(group, (row) => source.cost(row, column)));
    if (sample + 1 === SAMPLED) {
      addAll(
        groups,
        open.filter((group) => group.length > FEW),
      );
      open = open.filter((group) => group.length <= FEW);
    }
    if (!(yield* offerPause(state))) return undefined;
  }
  addAll(groups, open);
  if (groups.length === 0) return undefined;

  const first = new Int32Array(rows).fill(-1);
  let found = false;
  const left: number[][] = [];
  for (const group of groups) {
    const others = yield* joinEqual(state, group, first);
    if (state.stopped) return undefined;
    if (others.length + FEWEST <= group.length) found = true;
    if (others.length >= FEWEST) left.push(others);
  }
  // Groups of rows that are not all equal are parted by what all of their costs come to.
  for (const group of left) {
    const sums = new Map<number, number>();
    for (const row of group) {
      sums.set(row, digest(source, row));
      if (!(yield* offerPause(state))) return undefined;
    }
    for (const members of largeGroups(group, (row) => sums.get(row)!)) {
      const others = yield* joinEqual(state, members, first);
      if (others.length < members.length) found = true;
    }
  }
  return found ? first : undefined;
}

/** The parts of a group that have the same value, without those that are small. */
function largeGroups(group: readonly number[], numberOf: (row: number) => number): number[][] {
  const byValue = new Map<number, number[]>();
  for (const row of group) {
    const value = numberOf(row);
    addTo(byValue, value, row);
  }
  return [...byValue.values()].filter((members) => members.length >= FEWEST);
}

/** Compares the rows of a group with the first; returns those that differ. */
function* joinEqual(
  state: TransportState,
  group: readonly number[],
  first: Int32Array,
): TransportSteps<number[]> {
  const { source } = state.problem;
  const leader = group[0]!;
  const costs = source.row(leader).slice();
  const others: number[] = [];
  let left = state.stride;
  for (const row of group) {
    if (left <= 0) {
      if (!(yield* offerPause(state))) return others;
      left = state.stride;
    }
    left -= workOfScan(state);
    const own = row === leader ? costs : source.row(row);
    let column = 0;
    while (column < costs.length && costs[column] === own[column]) column++;
    if (column === costs.length) first[row] = leader;
    else others.push(row);
  }
  return others;
}

/** A number below 2^53 that equal rows have in common, and others hardly ever. */
function digest(source: CostSource, row: number): number {
  let one = 0;
  let other = 0;
  for (const cost of source.row(row)) {
    one = Math.imul(one ^ cost, 0x01000193) + 1;
    other = Math.imul(other, 31) + cost;
    other ^= other >>> 15;
  }
  return (one >>> 0) * 2 ** 20 + (other >>> 12);
}
