import { FORBIDDEN } from '../forbidden';
import { IntegerList } from '../integer-list';
import type { Candidates, CostSource, LinearSteps } from '../linear/types';
import { solveTransport, type Transport } from '../transport';
import { componentsOf } from './components';

/** Pairs that some optimum may have, by row, and how many of them each row and column may have. */
export interface TiedPairs {
  readonly rows: number;
  readonly columns: number;
  /** The pairs of row i: positions `start[i]` up to `start[i + 1]` of `column`. */
  readonly start: Int32Array;
  readonly column: Int32Array;
  /** 1 for the pairs of the optimum at hand. */
  readonly isChosen: Uint8Array;
  readonly rowLow: Int32Array;
  readonly rowHigh: Int32Array;
  readonly columnLow: Int32Array;
  readonly columnHigh: Int32Array;
}

/** The part of tied pairs that differs between optima, and where each of its pairs was among them. */
export interface TieCore {
  readonly pairs: TiedPairs;
  readonly origin: Int32Array;
  readonly rowOf: Int32Array;
  readonly columnOf: Int32Array;
}

/**
 * What differs between optima: two of them are apart by cycles along which pairs are added and removed in turn, through
 * a hub where degrees may change, so that a pair differs if and only if it lies in a strongly connected component of
 * the residual graph. `undefined` if there is one optimum only. O(rows + columns + pairs).
 */
export function coreOf(tied: TiedPairs): TieCore | undefined {
  const { rows, columns, start, column, isChosen } = tied;
  const degrees = degreesOf(tied);
  const component = componentsOf(rows + columns + 1, residualOf(tied, degrees));
  const hub = component[rows + columns]!;
  const keptPairs = new IntegerList();
  const keptRows = new IntegerList();
  for (let row = 0; row < rows; row++) {
    for (let pair = start[row]!; pair < start[row + 1]!; pair++) {
      if (component[row] !== component[rows + column[pair]!]) continue;
      keptPairs.push(pair);
      keptRows.push(row);
    }
  }
  if (keptPairs.length === 0) return undefined;
  const kept = keptPairs.values();
  const rowOfPair = keptRows.values();

  // Rows and columns are numbered anew; degrees count the pairs that are left.
  const rowName = new Int32Array(rows).fill(-1);
  const columnName = new Int32Array(columns).fill(-1);
  const rowOf: number[] = [];
  for (const row of rowOfPair) if (rowName[row]! < 0) rowName[row] = rowOf.push(row) - 1;
  for (const pair of kept) columnName[column[pair]!] = 0;
  const columnOf: number[] = [];
  for (let old = 0; old < columns; old++) if (columnName[old] === 0) columnOf.push(old);
  columnOf.forEach((old, name) => {
    columnName[old] = name;
  });
  const starts = new Int32Array(rowOf.length + 1);
  const rowInside = new Int32Array(rowOf.length);
  const columnInside = new Int32Array(columnOf.length);
  const rowPairs = new Int32Array(rowOf.length);
  const columnPairs = new Int32Array(columnOf.length);
  kept.forEach((pair, index) => {
    const row = rowName[rowOfPair[index]!]!;
    const other = columnName[column[pair]!]!;
    starts[row + 1] = index + 1;
    rowPairs[row]!++;
    columnPairs[other]!++;
    rowInside[row]! += isChosen[pair]!;
    columnInside[other]! += isChosen[pair]!;
  });
  const bounds = (
    names: readonly number[],
    inside: Int32Array,
    pairs: Int32Array,
    degree: Int32Array,
    low: Int32Array,
    high: Int32Array,
    offset: number,
  ) => {
    const lows = inside.slice();
    const highs = inside.slice();
    names.forEach((old, name) => {
      // A degree that no cycle through the hub changes is the same in all optima.
      if (component[offset + old] !== hub) return;
      const outside = degree[old]! - inside[name]!;
      lows[name] = Math.max(0, low[old]! - outside);
      highs[name] = Math.min(pairs[name]!, high[old]! - outside);
    });
    return { lows, highs };
  };
  const ofRows = bounds(rowOf, rowInside, rowPairs, degrees.row, tied.rowLow, tied.rowHigh, 0);
  const ofColumns = bounds(
    columnOf,
    columnInside,
    columnPairs,
    degrees.column,
    tied.columnLow,
    tied.columnHigh,
    rows,
  );
  return {
    origin: kept,
    rowOf: Int32Array.from(rowOf),
    columnOf: Int32Array.from(columnOf),
    pairs: {
      rows: rowOf.length,
      columns: columnOf.length,
      start: starts,
      column: Int32Array.from(kept, (pair) => columnName[column[pair]!]!),
      isChosen: Uint8Array.from(kept, (pair) => isChosen[pair]!),
      rowLow: ofRows.lows,
      rowHigh: ofRows.highs,
      columnLow: ofColumns.lows,
      columnHigh: ofColumns.highs,
    },
  };
}

interface Degrees {
  readonly row: Int32Array;
  readonly column: Int32Array;
}

function degreesOf({ rows, columns, start, column, isChosen }: TiedPairs): Degrees {
  const ofRows = new Int32Array(rows);
  const ofColumns = new Int32Array(columns);
  for (let row = 0; row < rows; row++) {
    for (let pair = start[row]!; pair < start[row + 1]!; pair++) {
      ofRows[row]! += isChosen[pair]!;
      ofColumns[column[pair]!]! += isChosen[pair]!;
    }
  }
  return { row: ofRows, column: ofColumns };
}

/** Rows lead to what they could add, columns to the rows that could give them up, the hub to degrees that may change. */
function residualOf(tied: TiedPairs, degrees: Degrees): (node: number, position: number) => number {
  const { rows, columns, start, column, isChosen, rowLow, rowHigh, columnLow, columnHigh } = tied;
  const hub = rows + columns;
  // What rows could add first, so that a row's list is a stretch of `column`; chosen rows of a column by counting.
  const chosenStart = new Int32Array(columns + 1);
  for (let other = 0; other < columns; other++) {
    chosenStart[other + 1] = chosenStart[other]! + degrees.column[other]!;
  }
  const chosenRow = new Int32Array(chosenStart[columns]!);
  const next = chosenStart.slice();
  const addable = new Int32Array(start[rows]!);
  const addStart = new Int32Array(rows + 1);
  for (let row = 0, added = 0; row < rows; row++) {
    for (let pair = start[row]!; pair < start[row + 1]!; pair++) {
      const other = column[pair]!;
      if (isChosen[pair] === 1) {
        chosenRow[next[other]!] = row;
        next[other] = next[other]! + 1;
      } else addable[added++] = other;
    }
    addStart[row + 1] = added;
  }
  const leaving: number[] = [];
  for (let row = 0; row < rows; row++) if (degrees.row[row]! < rowHigh[row]!) leaving.push(row);
  for (let other = 0; other < columns; other++) {
    if (degrees.column[other]! > columnLow[other]!) leaving.push(rows + other);
  }
  return (node, position) => {
    if (node < rows) {
      const at = addStart[node]! + position;
      if (at < addStart[node + 1]!) return rows + addable[at]!;
      return at === addStart[node + 1] && degrees.row[node]! > rowLow[node]! ? hub : -1;
    }
    if (node === hub) return leaving[position] ?? -1;
    const other = node - rows;
    const at = chosenStart[other]! + position;
    if (at < chosenStart[other + 1]!) return chosenRow[at]!;
    return at === chosenStart[other + 1] && degrees.column[other]! < columnHigh[other]! ? hub : -1;
  };
}

/**
 * Chooses among tied pairs the ones of least total weight. Writes them to `isChosen`, and returns what is tied still: the
 * pairs and degrees that the duals leave open.
 */
export function* leastWeight(
  tied: TiedPairs,
  weight: (row: number, column: number) => number,
  most: number,
): LinearSteps<TiedPairs> {
  const { rows, columns, start, column, isChosen, rowLow, rowHigh, columnLow, columnHigh } = tied;
  const costs = new Int32Array(column.length);
  for (let row = 0; row < rows; row++) {
    for (let pair = start[row]!; pair < start[row + 1]!; pair++) costs[pair] = weight(row, column[pair]!);
  }
  const keepable = rowHigh.map((high, row) => high - rowLow[row]!);
  const transport: Transport = {
    source: new SparseSource(tied, costs, most),
    units: rowHigh,
    keepable,
    freeToKeep: keepable,
    keepCost: new Float64Array(rows),
    seats: columnHigh,
    required: columnLow,
    firstSeat: new Float64Array(columns),
  };
  const steps = solveTransport(transport);
  // There is an optimum already: a stop is not heard here.
  const outcome = yield* steps;
  if (outcome.status !== 'optimal') return tied;
  isChosen.fill(0);
  for (let index = 0; index < outcome.rowOf.length; index++) {
    const row = outcome.rowOf[index]!;
    for (let pair = start[row]!; pair < start[row + 1]!; pair++) {
      if (column[pair] === outcome.columnOf[index]) isChosen[pair] = 1;
    }
  }
  return narrowed(tied, costs, outcome.u, outcome.v);
}

/** The pairs whose reduced cost is 0, and the degrees that the duals leave open. */
function narrowed(tied: TiedPairs, costs: Int32Array, u: Float64Array, v: Float64Array): TiedPairs {
  const { rows, columns, start, column, isChosen } = tied;
  const rowFixed = new Int32Array(rows);
  const columnFixed = new Int32Array(columns);
  const starts = new Int32Array(rows + 1);
  const list = new IntegerList();
  for (let row = 0; row < rows; row++) {
    for (let pair = start[row]!; pair < start[row + 1]!; pair++) {
      const reduced = costs[pair]! - u[row]! - v[column[pair]!]!;
      if (reduced === 0) list.push(pair);
      else if (isChosen[pair] === 1) {
        rowFixed[row]!++;
        columnFixed[column[pair]!]!++;
      }
    }
    starts[row + 1] = list.length;
  }
  const kept = list.values();
  const between = (low: Int32Array, high: Int32Array, fixed: Int32Array, dual: (at: number) => number) => ({
    // A dual above 0 says that as little as may be is used, one below 0 as much.
    low: low.map((least, at) => Math.max(0, (dual(at) < 0 ? high[at]! : least) - fixed[at]!)),
    high: high.map((most, at) => (dual(at) > 0 ? low[at]! : most) - fixed[at]!),
  });
  const ofRows = between(tied.rowLow, tied.rowHigh, rowFixed, (row) => u[row]!);
  const ofColumns = between(tied.columnLow, tied.columnHigh, columnFixed, (other) => v[other]!);
  return {
    rows,
    columns,
    start: starts,
    column: Int32Array.from(kept, (pair) => column[pair]!),
    isChosen: Uint8Array.from(kept, (pair) => isChosen[pair]!),
    rowLow: ofRows.low,
    rowHigh: ofRows.high,
    columnLow: ofColumns.low,
    columnHigh: ofColumns.high,
  };
}

/** The weights of tied pairs; all others are forbidden. */
class SparseSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest = 0;
  readonly complete = false;
  /** To read a row is to write it out. */
  readonly implicit = true;
  readonly #buffer: Int32Array;
  #values = new Float64Array(0);

  constructor(
    private readonly tied: TiedPairs,
    private readonly costs: Int32Array,
    readonly highest: number,
  ) {
    this.rows = tied.rows;
    this.columns = tied.columns;
    this.#buffer = new Int32Array(tied.columns).fill(FORBIDDEN);
  }

  cost(row: number, column: number): number {
    const { start, column: columns } = this.tied;
    for (let pair = start[row]!; pair < start[row + 1]!; pair++) {
      if (columns[pair] === column) return this.costs[pair]!;
    }
    return FORBIDDEN;
  }

  row(row: number): Int32Array {
    const { start, column } = this.tied;
    const buffer = this.#buffer.fill(FORBIDDEN);
    for (let pair = start[row]!; pair < start[row + 1]!; pair++) buffer[column[pair]!] = this.costs[pair]!;
    return buffer;
  }

  scan(row: number, prices: Float64Array, k: number, _start: number, out: Candidates): void {
    const { start, column } = this.tied;
    const from = start[row]!;
    const count = start[row + 1]! - from;
    if (this.#values.length < count) this.#values = new Float64Array(count);
    const values = this.#values;
    for (let at = 0; at < count; at++) values[at] = this.costs[from + at]! + prices[column[from + at]!]!;
    out.bound = Number.POSITIVE_INFINITY;
    let ties = count;
    if (count > k) {
      const sorted = values.slice(0, count).sort();
      out.bound = sorted[k]!;
      ties = k - sorted.indexOf(out.bound);
    }
    out.count = 0;
    for (let at = 0; at < count; at++) {
      const value = values[at]!;
      if (value === Number.POSITIVE_INFINITY || value > out.bound) continue;
      if (value === out.bound && ties-- <= 0) continue;
      out.columns[out.count] = column[from + at]!;
      out.costs[out.count++] = this.costs[from + at]!;
    }
  }
}
