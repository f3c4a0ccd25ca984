import type { Pair, StoppableSteps } from '../problem';
import { EventHeap, WorstFirst } from '../structures';
import type { Orders, Piece } from './orders';

/** Partners found in the first reading of a row; twice as many as before in each later one, up to a limit. */
const FIRST_PIECE = 16;
const LONGEST_PIECE = 256;
/** Rows read between two pauses. */
const STRIDE = 16;

/**
 * Deferred acceptance with rows proposing, in the order of costs: whose next pair costs least proposes first. Where
 * both sides go by cost alone no proposal is ever turned away later, and this is the greedy assignment: pairs by cost,
 * ties by the order of rows, then of columns, each taken if both have a place left.
 *
 * A row's order is read in pieces when it is its turn, and of columns that still accept it only, so that rows are read
 * a few times each (O(log) in practice), whatever the correlation of costs. Memory O(rows + columns), and the pieces.
 */
export class Acceptance {
  proposals = 0;
  readonly #orders: Orders;
  /** The key of the worst proposal that each column holds: Infinity while it has a place left. */
  readonly #worst: Float64Array;
  readonly #holding: readonly WorstFirst[];
  readonly #held: Int32Array;
  readonly #lists: (OrderReader | undefined)[];
  readonly #turns: EventHeap;
  readonly #isWaiting: Uint8Array;
  #left = STRIDE;

  constructor(orders: Orders) {
    const { rows, columns, columnPlaces } = orders;
    this.#orders = orders;
    this.#worst = Float64Array.from(columnPlaces, (places) =>
      places > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
    );
    this.#holding = Array.from({ length: columns }, () => new WorstFirst());
    this.#held = new Int32Array(rows);
    this.#lists = new Array<OrderReader | undefined>(rows);
    this.#turns = new EventHeap(rows);
    this.#isWaiting = new Uint8Array(rows);
  }

  /** Runs to the stable assignment that is best for the rows; false if it was told to stop before. */
  *forRows(): StoppableSteps<boolean> {
    const { rows, rowPlaces } = this.#orders;
    const turns = this.#turns;
    // All are read once anyway: in their order, since neighbours share work.
    for (let row = 0; row < rows; row++) {
      if (rowPlaces[row] === 0) continue;
      const list = new OrderReader(this.#orders, row);
      this.#lists[row] = list;
      list.read(this.#worst);
      const turn = list.turn(this.#worst);
      if (turn !== undefined) this.#wait(row, turn);
      if (--this.#left <= 0 && (yield* this.#pause((0.7 * row) / rows))) return false;
    }
    while (turns.size > 0) {
      const row = turns.pop();
      this.#isWaiting[row] = 0;
      const list = this.#lists[row];
      if (list === undefined || this.#held[row]! >= rowPlaces[row]!) continue;
      if (!list.isRead(this.#worst)) {
        list.read(this.#worst);
        if (--this.#left <= 0 && (yield* this.#pause(0.7))) return false;
      } else if (
        turns.size === 0 ||
        list.turn(this.#worst)! <= turns.next() // whose next pair is read has a turn
      )
        this.#propose(row, list);
      const next = this.#held[row]! < rowPlaces[row]! ? list.turn(this.#worst) : undefined;
      if (next !== undefined) this.#wait(row, next);
    }
    return true;
  }

  /**
   * From the stable assignment that is best for the rows to the one that is best for the columns, by eliminating every
   * rotation: rows in a cycle, each of which goes on to the best column below its partners that prefers it to the worst
   * row there, which is the next of the cycle. A cycle has a row whose own order, or that of a column naming it, is not
   * by cost alone, since along others the costs rise: only from such rows cycles are looked for. Reads as `forRows`
   * does. False if it was told to stop before.
   *
   * Source: D. Gusfield, R. W. Irving, "The Stable Marriage Problem: Structure and Algorithms", MIT Press (1989),
   * section 2.5; with capacities on both sides: V. Bansal, A. Agrawal, V. S. Malhotra, "Polynomial time algorithm for
   * an optimal stable assignment with multiple partners", Theoretical Computer Science 379 (2007) 317-328, DOI
   * 10.1016/j.tcs.2007.02.050.
   */
  *forColumns(): StoppableSteps<boolean> {
    const { rows } = this.#orders;
    const state = new Uint8Array(rows);
    const path: number[] = [];
    for (let start = 0; start < rows; start++) {
      if (!this.#orders.isPersonal(start) || state[start] !== NEW) continue;
      path.push(start);
      state[start] = ON_PATH;
      while (path.length > 0) {
        const row = path.at(-1)!;
        const column = yield* this.#below(row, start / rows);
        if (column === null) return false;
        const next = column === undefined ? undefined : this.#holding[column]!.worst;
        if (next === undefined || state[next] === DEAD) {
          state[row] = DEAD;
          path.pop();
        } else if (state[next] === NEW) {
          state[next] = ON_PATH;
          path.push(next);
        } else {
          for (const member of path.splice(path.indexOf(next))) {
            state[member] = NEW;
            this.#propose(member, this.#lists[member]!);
          }
          if (path.length === 0) {
            state[start] = ON_PATH;
            path.push(start);
          }
        }
      }
    }
    return true;
  }

  /** The pairs that are held. */
  pairs(): Pair[] {
    return this.#holding.flatMap((heap, column) => heap.members().map((row): Pair => [row, column]));
  }

  /** The best column below the partners of a row that would take it in for another; `null`: told to stop. */
  *#below(row: number, done: number): StoppableSteps<number | undefined | null> {
    const list = this.#lists[row];
    // A row that has a place left has the same partners in all stable assignments.
    if (list === undefined || this.#held[row]! < this.#orders.rowPlaces[row]!) return undefined;
    while (!list.isRead(this.#worst)) {
      if (list.turn(this.#worst) === undefined) return undefined;
      list.read(this.#worst);
      if (--this.#left <= 0 && (yield* this.#pause(done))) return null;
    }
    const column = list.next();
    return this.#holding[column]!.size < this.#orders.columnPlaces[column]! ? undefined : column;
  }

  *#pause(done: number): Generator<number, boolean, 'stop' | undefined> {
    this.#left = STRIDE;
    return (yield done) === 'stop';
  }

  #wait(row: number, turn: number): void {
    if (this.#isWaiting[row] === 1) return;
    this.#isWaiting[row] = 1;
    this.#turns.push(turn, row);
  }

  /** A row proposes to the next of its list, who accepts, and turns away another if there is no place left. */
  #propose(row: number, list: OrderReader): void {
    const { columnPlaces, rowPlaces } = this.#orders;
    const column = list.next();
    const columnKey = list.nextKey();
    list.take();
    this.proposals++;
    const heap = this.#holding[column]!;
    this.#held[row] = this.#held[row]! + 1;
    if (heap.size < columnPlaces[column]!) heap.push(columnKey, row);
    else {
      const rejected = heap.replaceWorst(columnKey, row);
      this.#held[rejected] = this.#held[rejected]! - 1;
      const next = this.#lists[rejected]!.turn(this.#worst);
      if (next !== undefined && this.#held[rejected]! < rowPlaces[rejected]!) this.#wait(rejected, next);
    }
    if (heap.size === columnPlaces[column]!) this.#worst[column] = heap.worstRank;
  }
}

const NEW = 0;
const ON_PATH = 1;
const DEAD = 2;
const NO_PIECE: Piece = {
  columns: [],
  columnKeys: [],
  areWishes: false,
  last: Number.NEGATIVE_INFINITY,
  isLast: false,
};

/** Goes down one row's order, which is read in pieces. */
class OrderReader {
  readonly #orders: Orders;
  readonly #row: number;
  #piece = NO_PIECE;
  #at = 0;
  #length = FIRST_PIECE;

  constructor(orders: Orders, row: number) {
    this.#orders = orders;
    this.#row = row;
  }

  /** Whether the next column that would accept the row is known. */
  isRead(worst: Float64Array): boolean {
    const { columns, columnKeys } = this.#piece;
    while (this.#at < columns.length && columnKeys[this.#at]! >= worst[columns[this.#at]!]!) this.#at++;
    return this.#at < columns.length;
  }

  /** The next column. */
  next(): number {
    return this.#piece.columns[this.#at]!;
  }

  /** Where the row stands in the order of that column. */
  nextKey(): number {
    return this.#piece.columnKeys[this.#at]!;
  }

  take(): void {
    this.#at++;
  }

  /**
   * When it is the turn of the next pair: wishes first, then by cost and row, as the column's key says; if the pair is
   * not read yet, a number that is not above it. `undefined` after the last.
   */
  turn(worst: Float64Array): number | undefined {
    const { areWishes, columnKeys, isLast } = this.#piece;
    if (!this.isRead(worst)) return isLast ? undefined : (columnKeys.at(-1) ?? Number.NEGATIVE_INFINITY);
    return areWishes ? Number.NEGATIVE_INFINITY : columnKeys[this.#at]!;
  }

  read(worst: Float64Array): void {
    this.#piece = this.#orders.best(this.#row, this.#piece.last, worst, this.#length);
    this.#at = 0;
    if (!this.#piece.areWishes) this.#length = Math.min(LONGEST_PIECE, 2 * this.#length);
  }
}
