import { mix } from '../structures';
import { CandidateLists } from './candidate-lists';
import { Seats } from './seats';
import type { TransportProgress } from './steps';
import type { Transport, TransportOptions } from './types';

const INFINITY = Number.POSITIVE_INFINITY;

/** The best transport that a phase of the auction ended with. */
export interface Kept {
  readonly columnOfUnit: Int32Array;
  readonly cost: number;
}

/**
 * What the stages of a solve share. Units of a row are numbered one after the other; the hub, where kept units go, is
 * the column after the last. Prices only rise, the hub's included; differences alone mean anything.
 */
export class TransportState {
  readonly rows: number;
  readonly columns: number;
  /** Units of row i: `firstUnit[i]` up to `firstUnit[i + 1]`. */
  readonly firstUnit: Int32Array;
  readonly rowOfUnit: Int32Array;
  readonly units: number;
  /** The number of the hub among the columns. */
  readonly hub: number;
  /** The price at which the hub takes kept units and gives free seats back. */
  hubPrice = 0;
  /**
   * Price of each column: what its cheapest seat costs a newcomer. Integers; `Infinity` puts a column without seats
   * out of reach.
   */
  readonly prices: Float64Array;
  readonly seats: Seats;
  readonly lists: CandidateLists;
  /** How many units each row keeps. */
  readonly kept: Int32Array;
  /** 1 for columns whose seats are not all alike: some are required, or the first one costs something. */
  readonly stepped: Uint8Array;
  /** Seats less units: what is free if nothing is kept. */
  readonly surplus: number;
  /** Most units that can be kept in all rows. */
  readonly mostKept: number;
  /** Units kept in all rows. */
  keptInAll = 0;
  /** More than any two costs differ by. */
  readonly range: number;
  /** The order in which units take their turn where nothing else decides. */
  readonly unitOrder: Int32Array;
  /** How many rows the auction has scanned at a time, where the source likes that. */
  batchSize: number;
  progress: TransportProgress = { phase: 'auction', assigned: 0, fraction: 0 };
  /** True once the driver has said stop; every stage returns at once then. */
  stopped = false;
  /** What the prices proved when the solve was stopped; afterwards they prove nothing. */
  lastBound: number | undefined;
  best: Kept | undefined;
  /** Whether that is near the least cost, by the prices at the end of the phase. */
  isNear = false;
  /** Columns marked with the number of a look at a row: those that it holds. */
  readonly #mark: Int32Array;
  #look = 0;

  constructor(
    readonly problem: Transport,
    options: TransportOptions,
    listSize: number,
    /** Units of work between two steps. */
    readonly stride: number,
  ) {
    const { source, units, seats } = problem;
    const { rows, columns } = source;
    const seed = options.seed ?? 0;
    this.rows = rows;
    this.columns = columns;
    this.hub = columns;
    this.firstUnit = new Int32Array(rows + 1);
    for (let row = 0; row < rows; row++) this.firstUnit[row + 1] = this.firstUnit[row]! + units[row]!;
    this.units = this.firstUnit[rows]!;
    this.rowOfUnit = new Int32Array(this.units);
    for (let row = 0; row < rows; row++) {
      this.rowOfUnit.fill(row, this.firstUnit[row], this.firstUnit[row + 1]);
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
    this.surplus = all - this.units;
    // No more can be kept than required seats leave.
    this.mostKept = required === 0 ? this.units + 1 : Math.max(0, this.units - required);
    capacities[columns] = this.mostKept;
    this.range = highest - lowest + 1;
    this.seats = new Seats(this.units, capacities);
    this.kept = new Int32Array(rows);
    this.lists = new CandidateLists(source, this.prices, listSize, seededStarts(rows, columns, seed));
    this.unitOrder = seededOrder(this.units, seed);
    this.batchSize = Math.ceil((source.batch?.size ?? 1) / 8);
    this.#mark = new Int32Array(columns);
  }

  /** What the next unit costs that a row keeps, without the hub's price; `Infinity` if it may keep none. */
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

  /** Whether the free seats of a column may stay free at the present prices. */
  isContent(column: number): boolean {
    return this.prices[column]! <= this.hubPrice + this.nextReserve(column);
  }

  /** Whether a row has one unit. */
  isSingle(row: number): boolean {
    return this.firstUnit[row + 1]! - this.firstUnit[row]! === 1;
  }

  /** Whether a unit of a row sits in a column. */
  holds(row: number, column: number): boolean {
    const end = this.firstUnit[row + 1]!;
    for (let unit = this.firstUnit[row]!; unit < end; unit++) {
      if (this.seats.columnOfUnit[unit] === column) return true;
    }
    return false;
  }

  /** Marks the columns that a row holds; returns the mark. */
  markHeld(row: number): number {
    const mark = ++this.#look;
    const end = this.firstUnit[row + 1]!;
    for (let unit = this.firstUnit[row]!; unit < end; unit++) {
      const column = this.seats.columnOfUnit[unit]!;
      if (column >= 0 && column < this.columns) this.#mark[column] = mark;
    }
    return mark;
  }

  isMarked(column: number, mark: number): boolean {
    return this.#mark[column] === mark;
  }

  /** The least that a row pays for a unit that it does not use yet among its listed columns. */
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

  /** A lower bound on what a row pays for a unit that it does not use yet, from its list alone; the hub counts. */
  leastUnused(row: number): number {
    const bound = this.lists.bound[row]!;
    return Math.min(this.leastListed(row), bound, this.nextKeepCost(row) + this.hubPrice);
  }

  /** The least that a seated unit could pay elsewhere, from its row's list alone. */
  leastElsewhere(unit: number): number {
    const row = this.rowOfUnit[unit]!;
    const column = this.seats.columnOfUnit[unit]!;
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

  /** Scans a row at the present prices; one with several units for columns that it does not hold. */
  refresh(row: number): void {
    const { lists, prices, seats, columns } = this;
    const first = this.firstUnit[row]!;
    const end = this.firstUnit[row + 1]!;
    if (end - first === 1) {
      lists.refresh(row);
      return;
    }
    const held: number[] = [];
    const before: number[] = [];
    for (let unit = first; unit < end; unit++) {
      const column = seats.columnOfUnit[unit]!;
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

  /** Seats a unit. */
  sit(unit: number, column: number, cost: number, key: number): void {
    this.seats.sit(unit, column, cost, key);
    if (column !== this.hub) return;
    const row = this.rowOfUnit[unit]!;
    this.kept[row] = this.kept[row]! + 1;
    this.keptInAll++;
  }

  /** Gives a seated unit another key. */
  rekey(unit: number, key: number): void {
    const { seats } = this;
    const column = seats.columnOfUnit[unit]!;
    seats.leave(unit);
    seats.sit(unit, column, seats.costOfUnit[unit]!, key);
  }

  /** Takes a unit from its seat. */
  leave(unit: number): void {
    const { seats, lists, prices } = this;
    const column = seats.columnOfUnit[unit]!;
    const row = this.rowOfUnit[unit]!;
    if (column === this.hub) {
      this.#keepCheapest(unit, row);
      seats.leave(unit);
      this.kept[row] = this.kept[row]! - 1;
      this.keptInAll--;
      return;
    }
    seats.leave(unit);
    if (this.isSingle(row)) return;
    // The row's list was made without the column perhaps.
    const value = seats.costOfUnit[unit]! + prices[column]!;
    if (value < lists.bound[row]! && !this.#isListed(row, column)) lists.bound[row] = value;
  }

  /** Of the units that a row keeps it is the dearest that leaves. */
  #keepCheapest(unit: number, row: number): void {
    const { costOfUnit, columnOfUnit } = this.seats;
    const end = this.firstUnit[row + 1]!;
    for (let other = this.firstUnit[row]!; other < end; other++) {
      if (columnOfUnit[other] !== this.hub || costOfUnit[other]! <= costOfUnit[unit]!) continue;
      const dearer = costOfUnit[other]!;
      costOfUnit[other] = costOfUnit[unit]!;
      costOfUnit[unit] = dearer;
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
