import { type Candidates, type CostSource, FORBIDDEN, MatrixSource } from '../../costs';
import { IntegerList } from '../../structures';
import { solveTransport, type Transport, type TransportSteps } from '../../transport';
import { type ChosenColumns, chosenColumns, type TiedPairs } from './tied-pairs';
import type { TieWeights } from './weights';

/** The pairs of least total weight, and what is tied still: the pairs and degrees that the duals leave open. */
export interface LeastWeight {
  readonly chosen: ChosenColumns;
  readonly left: TiedPairs;
}

/** Chooses among tied pairs the ones of least total weight. */
export function* leastWeight(tied: TiedPairs, weights: TieWeights): TransportSteps<LeastWeight | undefined> {
  const { rows, columns, rowLow, rowHigh, columnLow, columnHigh } = tied;
  const keepable = rowHigh.map((high, row) => high - rowLow[row]!);
  const transport: Transport = {
    source: new TiedSource(tied, weights),
    supply: rowHigh,
    keepable,
    freeToKeep: keepable,
    keepCost: new Float64Array(rows),
    seats: columnHigh,
    required: columnLow,
    firstSeat: new Float64Array(columns),
  };
  const outcome = yield* solveTransport(transport, { distinct: true });
  // There is an optimum already: a stop ends the choice.
  if (outcome.status !== 'optimal') return undefined;
  const chosen = chosenColumns(rows, outcome.rowOf, outcome.columnOf);
  return { chosen, left: narrowed(tied, chosen, weights, outcome.u, outcome.v) };
}

/** The pairs whose reduced cost is 0, and the degrees that the duals leave open. */
function narrowed(
  tied: TiedPairs,
  chosen: ChosenColumns,
  weights: TieWeights,
  u: Float64Array,
  v: Float64Array,
): TiedPairs {
  const { rows, columns, listOf, start, column } = tied;
  const rowFixed = new Int32Array(rows);
  const columnFixed = new Int32Array(columns);
  const starts = new Int32Array(rows + 1);
  const list = new IntegerList();
  const left = new IntegerList();
  const chosenStart = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    const pays = u[row]!;
    const end = start[listOf[row]! + 1]!;
    for (let at = start[listOf[row]!]!; at < end; at++) {
      const other = column[at]!;
      if (weights.of(row, other) - v[other]! === pays) list.push(other);
    }
    for (let at = chosen.start[row]!; at < chosen.start[row + 1]!; at++) {
      const other = chosen.column[at]!;
      if (weights.of(row, other) - v[other]! === pays) left.push(other);
      else {
        rowFixed[row]!++;
        columnFixed[other]!++;
      }
    }
    starts[row + 1] = list.length;
    chosenStart[row + 1] = left.length;
  }
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
    listOf: Int32Array.from({ length: rows }, (_, row) => row),
    start: starts,
    column: list.values(),
    chosen: { start: chosenStart, column: left.values() },
    rowLow: ofRows.low,
    rowHigh: ofRows.high,
    columnLow: ofColumns.low,
    columnHigh: ofColumns.high,
  };
}

/** Lists longer than this are scanned as rows of a matrix are, at their own prices. */
const FEW = 256;

/** The weights of tied pairs; all others are forbidden. */
class TiedSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest = 0;
  readonly highest: number;
  readonly allowsAll = false;
  /** To read a row is to write it out. */
  readonly implicit = true;
  readonly #buffer: Int32Array;
  readonly #values = new Float64Array(FEW);
  readonly #costs: Int32Array;
  readonly #prices: Float64Array;
  /** For each length of a list a source over as many costs. */
  readonly #wholes = new Map<number, { readonly source: CostSource; readonly prices: Float64Array }>();

  constructor(
    private readonly tied: TiedPairs,
    private readonly weights: TieWeights,
  ) {
    this.rows = tied.rows;
    this.columns = tied.columns;
    this.highest = weights.most;
    this.#buffer = new Int32Array(tied.columns).fill(FORBIDDEN);
    this.#costs = new Int32Array(tied.columns);
    this.#prices = new Float64Array(tied.columns);
  }

  cost(row: number, column: number): number {
    const { listOf, start, column: columns } = this.tied;
    let low = start[listOf[row]!]!;
    let high = start[listOf[row]! + 1]! - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = columns[middle]!;
      if (found === column) return this.weights.of(row, column);
      if (found < column) low = middle + 1;
      else high = middle - 1;
    }
    return FORBIDDEN;
  }

  row(row: number): Int32Array {
    const { listOf, start, column } = this.tied;
    const buffer = this.#buffer.fill(FORBIDDEN);
    const end = start[listOf[row]! + 1]!;
    for (let at = start[listOf[row]!]!; at < end; at++) {
      buffer[column[at]!] = this.weights.of(row, column[at]!);
    }
    return buffer;
  }

  scan(row: number, prices: Float64Array, k: number, scanStart: number, out: Candidates): void {
    const { listOf, start, column } = this.tied;
    const from = start[listOf[row]!]!;
    const count = start[listOf[row]! + 1]! - from;
    if (count > FEW) {
      this.#scanLong(row, prices, k, scanStart % count, out);
      return;
    }
    const values = this.#values;
    const costs = this.#costs;
    for (let at = 0; at < count; at++) {
      const other = column[from + at]!;
      costs[at] = this.weights.of(row, other);
      values[at] = costs[at]! + prices[other]!;
    }
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
      out.costs[out.count++] = costs[at]!;
    }
  }

  /** Lists are short beside the columns, or nearly whole; either way what is not listed is left out. */
  #scanLong(row: number, prices: Float64Array, k: number, scanStart: number, out: Candidates): void {
    const { listOf, start, column } = this.tied;
    const from = start[listOf[row]!]!;
    const count = start[listOf[row]! + 1]! - from;
    const costs = this.#costs;
    const own = this.#prices;
    for (let at = 0; at < count; at++) {
      const other = column[from + at]!;
      costs[at] = this.weights.of(row, other);
      own[at] = prices[other]!;
    }
    let whole = this.#wholes.get(count);
    if (whole === undefined) {
      whole = {
        source: new MatrixSource(costs.subarray(0, count), 1, count),
        prices: own.subarray(0, count),
      };
      this.#wholes.set(count, whole);
    }
    whole.source.scan(0, whole.prices, k, scanStart, out);
    for (let entry = 0; entry < out.count; entry++) out.columns[entry] = column[from + out.columns[entry]!]!;
  }
}
