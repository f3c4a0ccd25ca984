import type { AssignmentLevel, OptimalAssignment } from '../problem';
import { readDuals } from './duals';
import type { DegreeCost, Meaning } from './meanings';
import { isAllowed, isPair, type Statement } from './statement';

/** Says what does not hold, and where. */
export type Fail = (path: string, message: string) => void;

/** Checks the levels of a worst cost from a place on; returns the place of the next level. */
export type WorstCheck = (claim: Claim, at: number, objective: number) => number;

/**
 * The pairs that are claimed to be optimal, and the face of the levels checked so far: intervals of degrees, chosen
 * pairs that all optima have, and what takes other pairs out.
 */
export class Claim {
  readonly pairs: readonly (readonly [row: number, column: number])[];
  readonly levels: readonly AssignmentLevel[];
  /** The pairs of each row, by their place in the list. */
  readonly ofRow: readonly (readonly number[])[];
  /** 1 for pairs that are locked, or that all optima have. */
  readonly isFixed: Uint8Array;
  readonly fixedInRow: Int32Array;
  readonly rowDegree: Int32Array;
  readonly columnDegree: Int32Array;
  readonly rowLow: Float64Array;
  readonly rowHigh: Float64Array;
  readonly columnLow: Float64Array;
  readonly columnHigh: Float64Array;
  /** What the levels so far take out of the pairs that are not chosen. */
  readonly #outs: ((row: number, column: number, cost: number) => boolean)[] = [];
  readonly #fixedInColumn: Int32Array;
  /** The row that a column was last marked by: its chosen ones. */
  readonly #mark: Int32Array;

  /** The pairs must exist, each once. */
  constructor(
    readonly of: Statement,
    { pairs, levels }: Pick<OptimalAssignment, 'pairs' | 'levels'>,
    readonly fail: Fail,
  ) {
    const { rows, columns, locks } = of;
    this.pairs = pairs;
    this.levels = levels;
    this.rowDegree = new Int32Array(rows);
    this.columnDegree = new Int32Array(columns);
    this.fixedInRow = new Int32Array(rows);
    this.#fixedInColumn = new Int32Array(columns);
    this.isFixed = new Uint8Array(pairs.length);
    this.rowLow = of.rowMin.slice();
    this.rowHigh = of.rowMax.slice();
    this.columnLow = of.columnMin.slice();
    this.columnHigh = of.columnMax.slice();
    this.#mark = new Int32Array(columns).fill(-1);
    const ofRow = Array.from({ length: rows }, (): number[] => []);
    pairs.forEach(([row, column], index) => {
      ofRow[row]!.push(index);
      this.rowDegree[row]!++;
      this.columnDegree[column]!++;
      if (locks.has(row * columns + column)) this.fix(index);
    });
    this.ofRow = ofRow;
  }

  /** Notes that all optima have a pair; no degree is then below the number of such pairs. */
  fix(index: number): void {
    const [row, column] = this.pairs[index]!;
    this.isFixed[index] = 1;
    this.rowLow[row] = Math.max(this.rowLow[row]!, ++this.fixedInRow[row]!);
    this.columnLow[column] = Math.max(this.columnLow[column]!, ++this.#fixedInColumn[column]!);
  }

  takeOut(isOut: (row: number, column: number, cost: number) => boolean): void {
    this.#outs.push(isOut);
  }

  /** Whether a pair that is not chosen could be. Where fixed pairs are all that a row may have, none could. */
  isFree(row: number, column: number, cost: number): boolean {
    if (!isAllowed(cost) || this.fixedInRow[row]! >= this.rowHigh[row]!) return false;
    return !this.#outs.some((isOut) => isOut(row, column, cost));
  }

  /** The level at a place, if it is the one that belongs there. */
  levelAt(
    at: number,
    objective: number,
    kind: AssignmentLevel['kind'],
    step: number,
  ): AssignmentLevel | undefined {
    const level: AssignmentLevel | null | undefined = this.levels[at];
    if (level?.objective === objective && level.kind === kind && level.step === step) return level;
    this.fail(`levels[${at}]`, `expected ${kind}, step ${step}, of objective ${objective}`);
    return undefined;
  }

  /**
   * One linear level: its value is what the pairs come to, and the duals prove that nothing on the face comes to less,
   * by complementary slackness: no chosen pair has a reduced cost above 0, none that is not chosen one below, and every
   * degree is a cheapest one at its price. The face is narrowed to the points of which the same is true.
   */
  check(at: number, level: AssignmentLevel, meaning: Meaning): void {
    const { weight, ofRow, ofColumn } = meaning;
    const { rows, columns } = this.of;
    const path = `levels[${at}]`;
    const u = readDuals(level.u, rows);
    const v = readDuals(level.v, columns);
    if (u === undefined || v === undefined) {
      this.fail(path, `the duals are not ${rows} and ${columns} safe integers`);
      return;
    }
    const weigh = weight ?? (() => 0);
    const parts = this.pairs.map(([row, column]) => weigh(this.of.cost(row, column), row, column));
    for (const [row, degree] of this.rowDegree.entries()) parts.push(ofRow(row, degree));
    for (const [column, degree] of this.columnDegree.entries()) parts.push(ofColumn(column, degree));
    const value = exactSum(parts);
    if (value !== level.value) this.fail(`${path}.value`, `the pairs attain ${value}, not ${level.value}`);
    const flaw = this.#flaw(level, meaning, parts, u, v);
    if (flaw !== undefined) this.fail(path, `the duals do not bound the level: ${flaw}`);
  }

  /** What contradicts complementary slackness; if nothing does, the face is narrowed. */
  #flaw(
    { kind }: AssignmentLevel,
    { weight, ofRow, ofColumn }: Meaning,
    parts: readonly number[],
    u: Float64Array,
    v: Float64Array,
  ): string | undefined {
    const { rows, columns } = this.of;
    const weigh = weight ?? (() => 0);
    const highest = v.reduce((most, price) => Math.max(most, price), Number.NEGATIVE_INFINITY);
    const prices = v.map((price) => 0 - price);
    const fixed: number[] = [];
    for (let row = 0; row < rows; row++) {
      const price = u[row]!;
      for (const index of this.ofRow[row]!) {
        const column = this.pairs[index]![1];
        this.#mark[column] = row;
        if (this.isFixed[index] === 1) continue;
        const reduced = parts[index]! - price - v[column]!;
        if (reduced < 0) fixed.push(index);
        if (reduced > 0) return `[${row}, ${column}] is chosen at a reduced cost of ${reduced}`;
      }
      // One number tells of most rows that no pair has a reduced cost below 0.
      const least = kind === 'total-cost' ? this.of.least?.(row, prices) : -highest;
      const isCertain = least !== undefined && least >= price && (weight === null || kind === 'total-cost');
      if (isCertain || this.fixedInRow[row]! >= this.rowHigh[row]!) continue;
      const costs = this.of.costsOf(row);
      for (let column = 0; column < columns; column++) {
        const reduced = weigh(costs[column]!, row, column) - price - v[column]!;
        if (reduced < 0 && this.#mark[column] !== row && this.isFree(row, column, costs[column]!))
          return `[${row}, ${column}] is not chosen at a reduced cost of ${reduced}`;
      }
    }
    for (const isRow of [true, false]) {
      const wrong = isRow
        ? narrowDegrees(ofRow, u, this.rowDegree, this.rowLow, this.rowHigh)
        : narrowDegrees(ofColumn, v, this.columnDegree, this.columnLow, this.columnHigh);
      if (wrong >= 0) return `the degree of ${isRow ? 'row' : 'column'} ${wrong} is not a cheapest one`;
    }
    for (const index of fixed) this.fix(index);
    if (weight !== null || !u.every(isZero) || !v.every(isZero))
      this.takeOut((row, column, cost) => weigh(cost, row, column) - u[row]! - v[column]! > 0);
    return undefined;
  }
}

function isZero(value: number): boolean {
  return value === 0;
}

/** NaN where a sum of magnitudes is not exact. */
function exactSum(parts: readonly number[]): number {
  const size = parts.reduce((total, part) => total + Math.abs(part), 0);
  return size > Number.MAX_SAFE_INTEGER ? Number.NaN : parts.reduce((total, part) => total + part, 0);
}

/**
 * Narrows each interval of degrees to those that are cheapest at the member's price (an interval, as costs are convex).
 * Returns the first member whose own degree is not among them, or whose costs are not exact; -1 if there is none.
 */
function narrowDegrees(
  cost: DegreeCost,
  prices: Float64Array,
  degrees: Int32Array,
  low: Float64Array,
  high: Float64Array,
): number {
  return degrees.findIndex((own, member) => {
    const at = (degree: number) => cost(member, degree) + prices[member]! * degree;
    if (!Number.isSafeInteger(prices[member]! * high[member]!)) return true;
    let [from, to, least] = [0, 0, Number.POSITIVE_INFINITY];
    for (let degree = low[member]!; degree <= high[member]!; degree++) {
      if (at(degree) < least) {
        least = at(degree);
        from = degree;
      }
      if (at(degree) === least) to = degree;
    }
    low[member] = from;
    high[member] = to;
    return at(own) !== least;
  });
}

/** Records that pairs are no assignment. */
export function checkPairs(of: Statement, pairs: readonly unknown[], fail: Fail): void {
  const { rows, columns, locks } = of;
  const seen = new Set<number>();
  const degrees = { row: new Int32Array(rows), column: new Int32Array(columns) };
  pairs.forEach((pair, index) => {
    if (!isPair(pair, rows, columns)) {
      fail(`pairs[${index}]`, 'not a row and a column that exist');
      return;
    }
    const [row, column] = pair;
    const cell = row * columns + column;
    if (seen.has(cell)) fail(`pairs[${index}]`, `row ${row} and column ${column} are chosen twice`);
    if (!isAllowed(of.cost(row, column)))
      fail(`pairs[${index}]`, `row ${row} and column ${column} are forbidden`);
    seen.add(cell);
    degrees.row[row]!++;
    degrees.column[column]!++;
  });
  for (const cell of locks) {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    if (!seen.has(cell)) fail('pairs', `the locked pair [${row}, ${column}] is missing`);
  }
  for (const side of ['row', 'column'] as const) {
    degrees[side].forEach((degree, member) => {
      const [low, high] = [of[`${side}Min`][member]!, of[`${side}Max`][member]!];
      if (degree < low || degree > high)
        fail('pairs', `${side} ${member} has ${degree} pairs, not between ${low} and ${high}`);
    });
  }
}
