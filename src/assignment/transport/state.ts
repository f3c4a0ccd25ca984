import { mix } from '../structures';
import { CandidateLists } from './candidate-lists';
import { Seats } from './seats';
import type { TransportProgress } from './steps';
import type { Transport, TransportOptions } from './types';

const INFINITY = Number.POSITIVE_INFINITY;

/** The best transport that a phase of the auction ended with. */
export interface BestTransport {
  readonly columnOfCopy: Int32Array;
  readonly cost: number;
}

/**
 * What the stages of a solve share. Copies of a row are numbered one after the other; the hub, where kept copies go, is
 * the column after the last. Prices only rise, the hub's included; differences alone mean anything.
 */
export class TransportState {
  readonly rows: number;
  readonly columns: number;
  /** Copies of row i: `firstCopy[i]` up to `firstCopy[i + 1]`. */
  readonly firstCopy: Int32Array;
  readonly rowOfCopy: Int32Array;
  readonly copies: number;
  /** The number of the hub among the columns. */
  readonly hub: number;
  /** The price at which the hub takes kept copies and gives free seats back. */
  hubPrice = 0;
  /**
   * Price of each column: what its cheapest seat costs a newcomer. Integers; `Infinity` puts a column without seats
   * out of reach.
   */
  readonly prices: Float64Array;
  readonly seats: Seats;
  readonly lists: CandidateLists;
  /** How many copies each row keeps. */
  readonly kept: Int32Array;
  /** 1 for columns whose seats are not all alike: some are required, or the first one costs something. */
  readonly stepped: Uint8Array;
  /** Seats less copies: what is free if nothing is kept. */
  readonly surplus: number;
  /** Most copies that can be kept in all rows. */
  readonly mostKept: number;
  /** Copies kept in all rows. */
  keptInAll = 0;
  /** More than any two costs differ by. */
  readonly range: number;
  /** The order in which copies take their turn where nothing else decides. */
  readonly copyOrder: Int32Array;
  /** How many rows the auction has scanned at a time, where the source likes that. */
  batchSize: number;
  progress: TransportProgress = { phase: 'auction', assigned: 0, fraction: 0 };
  /** True once the driver has said stop; every stage returns at once then. */
  stopped = false;
  /** What the prices proved when the solve was stopped; afterwards they prove nothing. */
  lastBound: number | undefined;
  best: BestTransport | undefined;
  /** Whether that is near the least cost, by the prices at the end of the phase. */
  isNear = false;
  /** Columns marked with the number of a look at a row: those that it holds. */
  readonly #mark: Int32Array;
  #look = 0;

  constructor(
    readonly problem: Transport,
    options: TransportOptions,
    listSize: number,
    /** Work between two steps. */
    readonly stride: number,
  ) {
    const { source, supply, seats } = problem;
    const { rows, columns } = source;
    const seed = options.seed ?? 0;
    this.rows = rows;
    this.columns = columns;
    this.hub = columns;
    this.firstCopy = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row++) this.firstCopy[row + 1] = this.firstCopy[row]! + supply[row]!;
    this.copies = this.firstCopy[rows]!;
    this.rowOfCopy = new Int32Array(this.copies);
    for (let row = 0; row < rows; row++) {
      this.rowOfCopy.fill(row, this.firstCopy[row], this.firstCopy[row + 1]);
    }
    const bytes = 8 * columns;
    this.prices = new Float64Array(source.batch?.allocate?.(bytes) ?? new ArrayBuffer(bytes));
    this.stepped = new Uint8Array(columns);
    const capacities = new Int32Array(columns + 1);
    capacities.set(seats);
    let all = 0;
    let required = 0;
    let { lowest, highest } = source;
    for (let column = 0; column < columns; column++) {
      const first = problem.firstSeat[column]!;
      all += seats[column]!;
      required += problem.required[column]!;
      if (problem.required[column]! > 0 || first !== 0) this.stepped[column] = 1;
      if (seats[column] === 0) this.prices[column] = INFINITY;
      else if (problem.required[column] === 0 && first !== 0) {
        this.prices[column] = first;
        lowest = Math.min(lowest, source.lowest + first);
        highest = Math.max(highest, source.highest + first);
      }
    }
    for (let row = 0; row < rows; row++) {
      if (problem.keepable[row] === 0) continue;
      const cost = problem.freeToKeep[row]! < problem.keepable[row]! ? problem.keepCost[row]! : 0;
      lowest = Math.min(lowest, 0, cost);
      highest = Math.max(highest, 0, cost);
    }
    this.surplus = all - this.copies;
    // No more can be kept than required seats leave.
    this.mostKept = required === 0 ? this.copies + 1 : Math.max(0, this.copies - required);
    capacities[columns] = this.mostKept;
    this.range = highest - lowest + 1;
    this.seats = new Seats(this.copies, capacities);
    this.kept = new Int32Array(rows);
    this.lists = new CandidateLists(source, this.prices, listSize, seededStarts(rows, columns, seed));
    this.copyOrder = seededOrder(this.copies, seed);
    this.batchSize = Math.ceil((source.batch?.size ?? 1) / 8);
    this.#mark = new Int32Array(columns);
  }

  /** What the next copy costs that a row keeps, without the hub's price; `Infinity` if it may keep none. */
  nextKeepCost(row: number): number {
    return this.keepCostAfter(row, 0);
  }

  /** The same, once the row keeps `more` more than now. */
  keepCostAfter(row: number, more: number): number {
    const { keepable, freeToKeep, keepCost } = this.problem;
    const kept = this.kept[row]! + more;
    if (kept >= keepable[row]! || this.mostKept === 0) return INFINITY;
    return kept < freeToKeep[row]! ? 0 : keepCost[row]!;
  }

  /** What the next free seat of a column costs beside its price, -Infinity where it is required. */
  nextReserve(column: number): number {
    if (this.stepped[column] === 0) return 0;
    const { seats, required, firstSeat } = this.problem;
    const taken = seats[column]! - this.seats.open[column]!;
    if (taken < required[column]!) return Number.NEGATIVE_INFINITY;
    return taken === 0 ? firstSeat[column]! : 0;
  }

  /** The same of the seat that was taken last. */
  lastReserve(column: number): number {
    if (this.stepped[column] === 0) return 0;
    const { seats, required, firstSeat } = this.problem;
    const taken = seats[column]! - this.seats.open[column]!;
    if (taken <= required[column]!) return Number.NEGATIVE_INFINITY;
    return taken === 1 ? firstSeat[column]! : 0;
  }

  /** Whether the free seats of a column may stay free at the current prices. */
  isContent(column: number): boolean {
    return this.prices[column]! <= this.hubPrice + this.nextReserve(column);
  }

  /** Whether a row has one copy. */
  isSingle(row: number): boolean {
    return this.firstCopy[row + 1]! - this.firstCopy[row]! === 1;
  }

  /** Whether a copy of a row sits in a column. */
  holds(row: number, column: number): boolean {
    const end = this.firstCopy[row + 1]!;
    for (let copy = this.firstCopy[row]!; copy < end; copy++) {
      if (this.seats.columnOfCopy[copy] === column) return true;
    }
    return false;
  }

  /** Marks the columns that a row holds; returns the mark. */
  markHeld(row: number): number {
    const mark = ++this.#look;
    const end = this.firstCopy[row + 1]!;
    for (let copy = this.firstCopy[row]!; copy < end; copy++) {
      const column = this.seats.columnOfCopy[copy]!;
      if (column >= 0 && column < this.columns) this.#mark[column] = mark;
    }
    return mark;
  }

  isMarked(column: number, mark: number): boolean {
    return this.#mark[column] === mark;
  }

  /** The least that a row pays for a copy that it does not use yet among its listed columns. */
  leastListed(row: number): number {
    const { lists, prices } = this;
    const start = row * lists.size;
    const end = start + lists.count[row]!;
    let least = INFINITY;
    const mark = this.markHeld(row);
    for (let entry = start; entry < end; entry++) {
      const column = lists.columns[entry]!;
      const value = lists.costs[entry]! + prices[column]!;
      if (value < least && this.#mark[column] !== mark) least = value;
    }
    return least;
  }

  /** A lower bound on what a row pays for a copy that it does not use yet, from its list alone; the hub counts. */
  leastUnused(row: number): number {
    const bound = this.lists.bound[row]!;
    return Math.min(this.leastListed(row), bound, this.nextKeepCost(row) + this.hubPrice);
  }

  /** The least that a seated copy could pay elsewhere, from its row's list alone. */
  leastElsewhere(copy: number): number {
    const row = this.rowOfCopy[copy]!;
    const column = this.seats.columnOfCopy[copy]!;
    // One that is kept may not be kept twice.
    if (column === this.hub) return Math.min(this.leastListed(row), this.lists.bound[row]!);
    if (!this.isSingle(row)) return this.leastUnused(row);
    const keep = this.problem.keepable[row] === 0 ? INFINITY : this.nextKeepCost(row) + this.hubPrice;
    return Math.min(this.lists.leastWithout(row, column), keep);
  }

  /** The least itself: scans the row again if its list cannot tell. */
  leastUnusedExactly(row: number): number {
    const keep = this.nextKeepCost(row) + this.hubPrice;
    const listed = Math.min(this.leastListed(row), keep);
    if (listed <= this.lists.bound[row]!) return listed;
    this.refresh(row);
    return Math.min(this.leastListed(row), keep);
  }

  /** Whether the list no longer tells what is best for its row. */
  isStale(row: number): boolean {
    const bound = this.lists.bound[row]!;
    return this.leastListed(row) > bound && this.nextKeepCost(row) + this.hubPrice > bound;
  }

  /** Scans a row at the current prices; one with several copies for columns that it does not hold. */
  refresh(row: number): void {
    const { lists, prices, seats, columns } = this;
    const first = this.firstCopy[row]!;
    const end = this.firstCopy[row + 1]!;
    if (end - first === 1) {
      lists.refresh(row);
      return;
    }
    const held: number[] = [];
    const before: number[] = [];
    for (let copy = first; copy < end; copy++) {
      const column = seats.columnOfCopy[copy]!;
      if (column < 0 || column >= columns) continue;
      held.push(column);
      before.push(prices[column]!);
      prices[column] = INFINITY;
    }
    lists.refresh(row);
    held.forEach((column, index) => {
      prices[column] = before[index]!;
    });
  }

  /** Seats a copy. */
  sit(copy: number, column: number, cost: number, key: number): void {
    this.seats.sit(copy, column, cost, key);
    if (column !== this.hub) return;
    const row = this.rowOfCopy[copy]!;
    this.kept[row] = this.kept[row]! + 1;
    this.keptInAll++;
  }

  /** Gives a seated copy another key. */
  rekey(copy: number, key: number): void {
    const { seats } = this;
    const column = seats.columnOfCopy[copy]!;
    seats.leave(copy);
    seats.sit(copy, column, seats.costOfCopy[copy]!, key);
  }

  /** Takes a copy from its seat. */
  leave(copy: number): void {
    const { seats, lists, prices } = this;
    const column = seats.columnOfCopy[copy]!;
    const row = this.rowOfCopy[copy]!;
    if (column === this.hub) {
      this.#keepCheapest(copy, row);
      seats.leave(copy);
      this.kept[row] = this.kept[row]! - 1;
      this.keptInAll--;
      return;
    }
    seats.leave(copy);
    if (this.isSingle(row)) return;
    // The row's list was made without the column perhaps.
    const value = seats.costOfCopy[copy]! + prices[column]!;
    if (value < lists.bound[row]! && !this.#isListed(row, column)) lists.bound[row] = value;
  }

  /** Of the copies that a row keeps it is the dearest that leaves. */
  #keepCheapest(copy: number, row: number): void {
    const { costOfCopy, columnOfCopy } = this.seats;
    const end = this.firstCopy[row + 1]!;
    for (let other = this.firstCopy[row]!; other < end; other++) {
      if (columnOfCopy[other] !== this.hub || costOfCopy[other]! <= costOfCopy[copy]!) continue;
      const dearer = costOfCopy[other]!;
      costOfCopy[other] = costOfCopy[copy]!;
      costOfCopy[copy] = dearer;
      return;
    }
  }

  #isListed(row: number, column: number): boolean {
    const { lists } = this;
    const start = row * lists.size;
    const end = start + lists.count[row]!;
    for (let entry = start; entry < end; entry++) if (lists.columns[entry] === column) return true;
    return false;
  }
}

/** A number in [0, 2^32) that looks random. */
export function hash(seed: number, index: number): number {
  return mix(Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(seed | 0, 0x85ebca6b)) >>> 0;
}

function seededStarts(rows: number, columns: number, seed: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => (columns === 0 ? 0 : hash(seed, row) % columns));
}

/** A shuffle (Fisher and Yates). */
function seededOrder(length: number, seed: number): Int32Array {
  const order = Int32Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index--) {
    const other = hash(~seed, index) % (index + 1);
    const kept = order[index]!;
    order[index] = order[other]!;
    order[other] = kept;
  }
  return order;
}
