import { type Candidates, FORBIDDEN } from '../../costs';
import {
  type ChosenPairs,
  type DegreeTerm,
  degreeCost,
  type LinearLevel,
  type Stage,
  stagesOf,
  worthClasses,
} from '../../levels';
import type { CheckedProblem, StepReply } from '../../problem';
import { EventHeap } from '../../structures';

/** Part of a completion: a share that is done, answered with `stop` once no more rows may be read. */
export type GreedySteps = Generator<number, void, StepReply>;

/** Candidates that a row remembers. */
const LISTED = 32;
/** Costs looked at between two steps. */
const STRIDE = 1 << 16;
/** Scans for each row before rows take what is left in their turn, so that ties do not take O(rows^2 * columns). */
const MOST_SCANS = 6;
/** Single pairs that are asked for once rows are no longer read, for each row at most and in all. */
const TRIES = 32;
const ALL_TRIES = 1 << 17;

/** Who still takes part in a pass: the degree up to which each row and column takes pairs. */
interface Pass {
  readonly rowLimit: (row: number) => number;
  readonly columnLimit: (column: number) => number;
  /** Whether a pair of this cost is worth having. */
  readonly isWanted: (row: number, column: number, cost: number) => boolean;
  /** Whose turn is before whose, from 0, whatever their pairs cost. Default: nobody's. */
  readonly rank?: (row: number) => number;
}

/**
 * Adds pairs to those chosen, the best first, within maximums and without forbidden pairs: one pass for the hard least
 * degrees, then one for each level in which only those who count in it take part. What is chosen stays.
 *
 * Among the pairs of a pass that are still possible the one of least cost is taken, by rows that remember their best
 * few columns. O(levels * rows * columns) in practice, at most {@link MOST_SCANS} scans of each row and pass.
 */
export class Greedy {
  readonly #problem: CheckedProblem;
  readonly #stages: readonly Stage[];
  /** No more rows are read. */
  #hurried = false;
  #tries = ALL_TRIES;
  /** What is added must not cost more, since the worst cost is minimised before. */
  #worst = Number.POSITIVE_INFINITY;

  constructor(problem: CheckedProblem) {
    this.#problem = problem;
    this.#stages = stagesOf(problem);
  }

  /** True once the driver has said stop. */
  get isHurried(): boolean {
    return this.#hurried;
  }

  *fill(chosen: ChosenPairs): GreedySteps {
    const { rowMin, rowMax, columnMin, columnMax, cost, places } = this.#problem;
    const own = places?.columns ?? columnMax.length;
    this.#worst = Number.POSITIVE_INFINITY;
    const isWanted = (_row: number, _column: number, value: number) => value <= this.#worst;
    const open = {
      rowLimit: (row: number) => rowMax[row]!,
      columnLimit: (column: number) => columnMax[column]!,
      isWanted,
    };
    if (columnMin.some((least) => least > 0))
      yield* this.#fill(chosen, { ...open, columnLimit: (column) => columnMin[column]! });
    if (rowMin.some((least) => least > 0))
      yield* this.#fill(chosen, { ...open, rowLimit: (row) => rowMin[row]! });
    for (const stage of this.#stages) {
      if (stage.stage === 'worst-cost') {
        this.#worst = Number.NEGATIVE_INFINITY;
        chosen.forEach((row, column) => {
          this.#worst = Math.max(this.#worst, cost.cost(row, column));
        });
        continue;
      }
      const { level } = stage;
      const { rowTerm, columnTerm } = level;
      // A place counts for nothing where a pair does.
      const weights = level.weights?.ofPlaces === true ? null : level.weights;
      if (weights?.cells !== undefined) this.#addListed(chosen, weights.cells);
      else if (weights !== null)
        yield* this.#fill(chosen, { ...open, isWanted: this.#isCheap(level, chosen) });
      else {
        const classes = worthClasses(rowTerm);
        if (classes.length > 0) {
          const rankOf = new Map(classes.map(({ worth }, at) => [worth, at]));
          const rank = (row: number) => rankOf.get(-rowTerm.slope[row]!) ?? classes.length;
          const most = level.kind === 'cover-groups' ? columnMax.length : own;
          const columnLimit = (column: number) => (column < most ? columnMax[column]! : 0);
          yield* this.#fill(chosen, { ...open, columnLimit, rowLimit: limitsOf(rowTerm, rowMax), rank });
        }
        for (const { worth } of worthClasses(columnTerm)) {
          const limit = limitsOf(columnTerm, columnMax);
          const columnLimit = (column: number) => (columnTerm.slope[column] === -worth ? limit(column) : 0);
          yield* this.#fill(chosen, { ...open, columnLimit });
        }
      }
    }
  }

  /** Whether a pair lowers the total. */
  #isCheap(
    { rowTerm, columnTerm }: LinearLevel,
    { countOfRow, countOfColumn }: ChosenPairs,
  ): Pass['isWanted'] {
    return (row, column, cost) => {
      const ofRow = degreeCost(rowTerm, row, countOfRow[row]!);
      const ofColumn = degreeCost(columnTerm, column, countOfColumn[column]!);
      return cost <= this.#worst && cost + ofRow + ofColumn < 0;
    };
  }

  #addListed(chosen: ChosenPairs, cells: Float64Array): void {
    const { rowMax, columnMax, columns, cost } = this.#problem;
    const { countOfRow, countOfColumn } = chosen;
    for (const cell of cells) {
      const row = Math.floor(cell / columns);
      const column = cell % columns;
      if (countOfRow[row]! >= rowMax[row]! || countOfColumn[column]! >= columnMax[column]!) continue;
      if (cost.cost(row, column) <= Math.min(this.#worst, FORBIDDEN - 1) && !chosen.has(row, column))
        chosen.add(row, column);
    }
  }

  *#fill(chosen: ChosenPairs, { rowLimit, columnLimit, isWanted, rank }: Pass): GreedySteps {
    const { rows, columns, cost } = this.#problem;
    const { countOfRow, countOfColumn } = chosen;
    const places = Int32Array.from({ length: columns }, (_, column) => columnLimit(column));
    const prices = new Float64Array(columns);
    let open = 0;
    for (let column = 0; column < columns; column++) {
      if (countOfColumn[column]! < places[column]!) open++;
      else prices[column] = Number.POSITIVE_INFINITY;
    }
    const active: number[] = [];
    for (let row = 0; row < rows; row++) if (countOfRow[row]! < rowLimit(row)) active.push(row);
    if (open === 0 || active.length === 0) return;
    // Costs of rows that are later go on where those of earlier rows end.
    const range = cost.highest - cost.lowest + 1;
    const turns = Float64Array.from(active, (row) => (rank?.(row) ?? 0) * range);
    if (rank !== undefined) active.sort((a, b) => rank(a) - rank(b) || a - b);
    turns.sort();

    const size = Math.min(LISTED, columns);
    const lists = new RowLists(this.#problem, active.length, size, prices);
    const heap = new EventHeap(active.length);
    const unread: number[] = [];
    const workOfScan = columns + 64;
    let work = STRIDE;
    for (const [index, row] of active.entries()) {
      if (this.#hurried) {
        unread.push(row);
        continue;
      }
      lists.scan(index, row);
      heap.push(lists.least(index) + turns[index]!, index);
      work -= workOfScan;
      if (work > 0) continue;
      work = STRIDE;
      if ((yield (0.8 * index) / active.length) === 'stop') this.#hurried = true;
    }
    let scans = MOST_SCANS * active.length;
    while (heap.size > 0 && open > 0) {
      if (work <= 0) {
        work = STRIDE;
        if ((yield 0.9) === 'stop') this.#hurried = true;
      }
      const next = heap.next();
      const index = heap.pop();
      const turn = turns[index]!;
      const at = next - turn;
      const row = active[index]!;
      const isTaken = (column: number) => chosen.has(row, column);
      let entry = lists.best(index, isTaken);
      work -= size;
      if (!lists.isBest(index, entry) && !(this.#hurried && entry >= 0)) {
        // A column that is not listed may be better.
        const bound = lists.bound[index]!;
        if (bound === Number.POSITIVE_INFINITY) continue;
        if (bound > at) {
          heap.push(bound + turn, index);
          continue;
        }
        if (this.#hurried) {
          unread.push(row);
          continue;
        }
        lists.scan(index, row);
        scans--;
        work -= workOfScan;
        entry = lists.best(index, isTaken);
        if (entry < 0) entry = lists.listBest(index, row, isTaken);
      }
      if (entry < 0) continue;
      const column = lists.columns[entry]!;
      const value = lists.costs[entry]!;
      if (value > at && scans > 0 && !this.#hurried) {
        heap.push(value + turn, index);
        continue;
      }
      // What comes after the best of a row is not wanted either.
      if (!isWanted(row, column, value)) continue;
      chosen.add(row, column);
      if (countOfColumn[column]! >= places[column]!) {
        prices[column] = Number.POSITIVE_INFINITY;
        open--;
      }
      if (countOfRow[row]! < rowLimit(row)) heap.push(value + turn, index);
    }
    if (unread.length > 0 && open > 0) {
      const isOpen = (column: number) => countOfColumn[column]! < places[column]!;
      this.#sample(chosen, unread, rowLimit, isOpen, isWanted);
    }
  }

  /** Rows that could not be read in time try a few columns with an open seat, and take the best of them. */
  #sample(
    chosen: ChosenPairs,
    unread: readonly number[],
    rowLimit: (row: number) => number,
    isOpen: (column: number) => boolean,
    isWanted: Pass['isWanted'],
  ): void {
    const { columns, cost } = this.#problem;
    const free: number[] = [];
    for (let column = 0; column < columns; column++) if (isOpen(column)) free.push(column);
    const most = Math.max(1, Math.min(TRIES, Math.floor(ALL_TRIES / unread.length)));
    let turn = 0;
    for (const row of unread) {
      if (free.length === 0 || this.#tries <= 0) return;
      if (chosen.countOfRow[row]! >= rowLimit(row)) continue;
      let best = -1;
      let least = FORBIDDEN;
      for (let tried = 0; tried < Math.min(most, free.length); tried++, this.#tries--) {
        const at = turn++ % free.length;
        const column = free[at]!;
        if (chosen.has(row, column)) continue;
        const value = cost.cost(row, column);
        if (value >= least) continue;
        least = value;
        best = at;
      }
      if (best < 0 || !isWanted(row, free[best]!, least)) continue;
      const column = free[best]!;
      chosen.add(row, column);
      if (isOpen(column)) continue;
      free[best] = free[free.length - 1]!;
      free.pop();
    }
  }
}

/** The best columns of some rows at the moment of their last scan, those without an open seat left out. */
class RowLists {
  readonly columns: Int32Array;
  readonly costs: Int32Array;
  /** What is not listed costs at least this. */
  readonly bound: Float64Array;
  readonly #count: Int32Array;
  readonly #problem: CheckedProblem;
  readonly #size: number;
  readonly #prices: Float64Array;
  readonly #buffer: Candidates;

  constructor(problem: CheckedProblem, rows: number, size: number, prices: Float64Array) {
    this.columns = new Int32Array(rows * size);
    this.costs = new Int32Array(rows * size);
    this.bound = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
    this.#count = new Int32Array(rows);
    this.#problem = problem;
    this.#size = size;
    this.#prices = prices;
    this.#buffer = { columns: new Int32Array(size), costs: new Int32Array(size), count: 0, bound: 0 };
  }

  /** O(columns). */
  scan(index: number, row: number): void {
    const buffer = this.#buffer;
    const { columns } = this.#problem;
    this.#problem.cost.scan(row, this.#prices, this.#size, row % columns, buffer);
    const offset = index * this.#size;
    for (let entry = 0; entry < buffer.count; entry++) {
      this.columns[offset + entry] = buffer.columns[entry]!;
      this.costs[offset + entry] = buffer.costs[entry]!;
    }
    this.#count[index] = buffer.count;
    this.bound[index] = buffer.bound;
  }

  /** The listed entry of least cost whose column has an open seat and is not taken by the row; -1 if there is none. */
  best(index: number, isTaken: (column: number) => boolean): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    const end = index * this.#size + this.#count[index]!;
    for (let entry = index * this.#size; entry < end; entry++) {
      const value = this.costs[entry]!;
      if (value >= least || this.#prices[this.columns[entry]!] !== 0) continue;
      if (isTaken(this.columns[entry]!)) continue;
      least = value;
      best = entry;
    }
    return best;
  }

  /** Whether no column of the row that has an open seat costs less than this entry. */
  isBest(index: number, entry: number): boolean {
    return entry >= 0 && this.costs[entry]! <= this.bound[index]!;
  }

  /** No column of the row that has an open seat costs less than this. */
  least(index: number): number {
    const entry = this.best(index, () => false);
    return Math.min(entry < 0 ? Number.POSITIVE_INFINITY : this.costs[entry]!, this.bound[index]!);
  }

  /** Lists the best column where the row has all that a scan lists. Returns its entry, -1 if there is none. */
  listBest(index: number, row: number, isTaken: (column: number) => boolean): number {
    const costs = this.#problem.cost.row(row);
    let best = -1;
    for (let column = 0; column < costs.length; column++) {
      if (costs[column] === FORBIDDEN || this.#prices[column] !== 0 || isTaken(column)) continue;
      if (best < 0 || costs[column]! < costs[best]!) best = column;
    }
    const entry = index * this.#size;
    this.#count[index] = best < 0 ? 0 : 1;
    if (best < 0) {
      this.bound[index] = Number.POSITIVE_INFINITY;
      return -1;
    }
    this.columns[entry] = best;
    this.costs[entry] = costs[best]!;
    this.bound[index] = costs[best]!;
    return entry;
  }
}

/** Degrees up to which a term rewards more. */
function limitsOf({ slope, knee }: DegreeTerm, max: Int32Array): (member: number) => number {
  return (member) => (slope[member]! < 0 ? Math.min(max[member]!, knee[member]!) : 0);
}
