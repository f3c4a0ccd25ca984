import { FORBIDDEN } from '../forbidden';
import { drive } from './drive';
import type { CostSource, LinearSteps } from './types';

/** As many rows assigned as can be, whatever they cost. */
export interface MaximumCardinality {
  /** The column of each row, -1 for rows left over. */
  readonly columnOfRow: Int32Array;
  /** Rows assigned. */
  readonly size: number;
  /** If rows are left over: a minimal set of rows that share one seat too few, and all their columns. */
  readonly violator?: { readonly rows: Int32Array; readonly columns: Int32Array };
  /** Rows read from end to end. */
  readonly scans: number;
  /** True if the driver put an end to it: the assignment is what was found by then. */
  readonly stopped: boolean;
}

/** Pairs that a row tries blindly before it is read as a whole. */
const PROBES = 64;
/** Pairs that a row tries which would make room for another. */
const FEW_PROBES = 4;
/** A prime: how far probes are apart that should not be neighbours. */
const SPREAD = 7919;

/**
 * Assigns as many rows as the capacities and forbidden pairs allow; costs do not count. The steps of
 * `maximumCardinalitySteps`, run to the end.
 */
export function maximumCardinality(
  source: CostSource,
  capacities: Int32Array,
  starts?: Int32Array,
): MaximumCardinality {
  return drive(maximumCardinalitySteps(source, capacities, starts));
}

/** Probes and columns read between two steps. */
const STRIDE = 1 << 16;

/**
 * Assigns as many rows as the capacities and forbidden pairs allow; costs do not count. `from` is an
 * assignment to start from, as far as it goes.
 *
 * First each row probes a few columns with room, from one that `starts[row]` chooses on; then a few others, whose row
 * could move to a column with room. Then breadth-first searches from all rows
 * left over at once, each column belonging to the first tree that reaches it, and each tree augmenting
 * at most once, until a round finds no path. O(rows * columns) a round; rounds are few in practice, and
 * at most one for each row that the probes left over.
 *
 * The violator is everything that a search from one row left over can reach: any of its rows could be
 * the one without a seat, hence it is minimal (P. Hall, J. London Math. Soc. 10 (1935) 26-30,
 * DOI 10.1112/jlms/s1-10.37.26).
 *
 * Source of the method: A. Azad, A. Buluc, A. Pothen, "Computing maximum cardinality matchings in
 * parallel on bipartite graphs via tree-grafting", IEEE TPDS 28 (2017) 44-59,
 * DOI 10.1109/TPDS.2016.2546258 (without the grafting).
 */
export function* maximumCardinalitySteps(
  source: CostSource,
  capacities: Int32Array,
  starts: Int32Array = new Int32Array(source.rows),
  from?: Int32Array,
): LinearSteps<MaximumCardinality> {
  const { rows, columns, lowest } = source;
  const columnOfRow = from?.slice() ?? new Int32Array(rows).fill(-1);
  const open = Int32Array.from(capacities);
  let size = 0;
  let scans = 0;
  for (const column of columnOfRow) {
    if (column < 0) continue;
    open[column] = open[column]! - 1;
    size++;
  }
  const lowerBound = () => rows * lowest;
  function* pause(): LinearSteps<boolean> {
    const progress = { phase: 'feasibility', assigned: size, fraction: 0 } as const;
    return (yield { kind: 'work', progress, lowerBound, upperBound: null, isNear: false }) !== 'stop';
  }
  let left = STRIDE;
  // Columns with room are `roomy[0 .. roomyCount - 1]`: to probe others would be in vain.
  const roomy = new Int32Array(columns);
  let roomyCount = 0;
  for (let column = 0; column < columns; column++) if (open[column]! > 0) roomy[roomyCount++] = column;
  /** The row that came to each column last. */
  const latest = new Int32Array(columns).fill(-1);
  /** Where among the columns with room there is one for a row, -1 if a few probes find none. */
  const placeFor = (row: number, from: number): number => {
    for (let probe = 0; probe < FEW_PROBES; probe++) {
      const place = (starts[row]! + from + probe * SPREAD) % roomyCount;
      if (source.cost(row, roomy[place]!) !== FORBIDDEN) return place;
    }
    return -1;
  };
  const sit = (row: number, place: number): void => {
    const column = roomy[place]!;
    columnOfRow[row] = column;
    latest[column] = row;
    open[column] = open[column]! - 1;
    if (open[column] === 0) roomy[place] = roomy[--roomyCount]!;
    size++;
  };
  for (let row = 0; row < rows && roomyCount > 0; row++) {
    if (columnOfRow[row]! >= 0) continue;
    left -= PROBES;
    if (left <= 0) {
      if (!(yield* pause())) return { columnOfRow, size, scans, stopped: true };
      left = STRIDE;
    }
    let place = starts[row]! % roomyCount;
    for (let probe = Math.min(PROBES, roomyCount); probe > 0; probe--) {
      const column = roomy[place]!;
      if (source.cost(row, column) !== FORBIDDEN) {
        sit(row, place);
        break;
      }
      place = place + 1 < roomyCount ? place + 1 : 0;
    }
  }

  // What is left are hard columns mostly, which few rows are allowed on: rows that have another column may be.
  for (let row = 0; row < rows && roomyCount > 0; row++) {
    if (columnOfRow[row]! >= 0) continue;
    left -= PROBES;
    if (left <= 0) {
      if (!(yield* pause())) return { columnOfRow, size, scans, stopped: true };
      left = STRIDE;
    }
    for (let probe = 0; probe < PROBES; probe++) {
      const column = (starts[row]! + probe * SPREAD) % columns;
      const other = latest[column]!;
      if (other < 0 || source.cost(row, column) === FORBIDDEN) continue;
      const place = placeFor(other, probe);
      if (place < 0) continue;
      columnOfRow[row] = column;
      latest[column] = row;
      sit(other, place);
      break;
    }
  }

  // The rows of a column, rebuilt before each round: `members` from first[column] to first[column + 1].
  const first = new Int32Array(columns + 1);
  const members = new Int32Array(rows);
  const reachedFrom = new Int32Array(columns);
  const root = new Int32Array(rows);
  const queue = new Int32Array(rows);
  // The columns no tree has reached yet are `unreached[0 .. left - 1]`.
  const unreached = new Int32Array(columns);

  function* search(
    sources: ArrayLike<number>,
  ): LinearSteps<{ augmented: number; reached: Int32Array; rows: Int32Array; stopped: boolean }> {
    const done = new Uint8Array(rows);
    let untouched = columns;
    let stopped = false;
    for (let column = 0; column < columns; column++) unreached[column] = column;
    let head = 0;
    let tail = 0;
    let augmented = 0;
    for (let index = 0; index < sources.length; index++) {
      const row = sources[index]!;
      root[row] = row;
      queue[tail++] = row;
    }
    while (head < tail && untouched > 0) {
      const row = queue[head++]!;
      if (done[root[row]!] === 1) continue;
      left -= columns;
      if (left <= 0) {
        stopped = !(yield* pause());
        if (stopped) break;
        left = STRIDE;
      }
      scans++;
      const costs = source.row(row);
      for (let index = 0; index < untouched; ) {
        const column = unreached[index]!;
        if (costs[column] === FORBIDDEN) {
          index++;
          continue;
        }
        reachedFrom[column] = row;
        const isOpen = open[column]! > 0;
        if (open[column]! <= 1) {
          // A column that is still open after this stays in reach of the other trees.
          unreached[index] = unreached[--untouched]!;
          unreached[untouched] = column;
        }
        if (isOpen) {
          open[column] = open[column]! - 1;
          done[root[row]!] = 1;
          augmented++;
          for (let at = column; at >= 0; ) {
            const from = reachedFrom[at]!;
            const before = columnOfRow[from]!;
            columnOfRow[from] = at;
            at = before;
          }
          break;
        }
        for (let member = first[column]!; member < first[column + 1]!; member++) {
          const next = members[member]!;
          root[next] = root[row]!;
          queue[tail++] = next;
        }
      }
    }
    return { augmented, reached: unreached.subarray(untouched), rows: queue.subarray(0, tail), stopped };
  }

  for (;;) {
    if (size === rows) return { columnOfRow, size, scans, stopped: false };
    groupRows(columnOfRow, columns, first, members);
    const leftOver = rowsWithout(columnOfRow);
    const { augmented, stopped } = yield* search(leftOver);
    size += augmented;
    if (stopped) return { columnOfRow, size, scans, stopped };
    if (augmented > 0) continue;
    const { reached, rows: inside, stopped: cut } = yield* search(leftOver.slice(0, 1));
    if (cut) return { columnOfRow, size, scans, stopped: cut };
    const violator = { rows: inside.slice().sort(), columns: reached.slice().sort() };
    return { columnOfRow, size, scans, stopped: false, violator };
  }
}

function rowsWithout(columnOfRow: Int32Array): number[] {
  const left: number[] = [];
  for (let row = 0; row < columnOfRow.length; row++) if (columnOfRow[row]! < 0) left.push(row);
  return left;
}

/** Counting sort of the rows by their column. */
function groupRows(columnOfRow: Int32Array, columns: number, first: Int32Array, members: Int32Array): void {
  first.fill(0);
  for (const column of columnOfRow) if (column >= 0) first[column + 1] = first[column + 1]! + 1;
  for (let column = 0; column < columns; column++) first[column + 1] = first[column + 1]! + first[column]!;
  const next = first.slice(0, columns);
  for (let row = 0; row < columnOfRow.length; row++) {
    const column = columnOfRow[row]!;
    if (column < 0) continue;
    members[next[column]!] = row;
    next[column] = next[column]! + 1;
  }
}
