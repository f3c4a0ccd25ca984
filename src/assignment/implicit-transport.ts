import { pause, type Steps } from './control';
import { FORBIDDEN } from './forbidden';
import type { ChosenPairs } from './implicit-pairs';
import type { Candidates, CostSource } from './linear';
import { EventHeap } from './linear/event-heap';

/**
 * A transportation problem with at most one unit on each pair: rows send units to columns, or keep them.
 *
 *     minimise  sum of cost(i, j) x(i, j)  +  what kept units cost  -  what places of columns are worth
 *     x(i, j) in {0, 1},  sum over j of x(i, j) + kept(i) = units(i),  sum over i of x(i, j) <= places(j)
 */
export interface Transport {
  readonly source: CostSource;
  /** Units that each row has to send or keep. */
  readonly units: Int32Array;
  /** Most units that a row may keep. */
  readonly keepable: Int32Array;
  /** What the next unit costs that a row keeps, when it keeps so many; never falling. */
  keepCost(row: number, kept: number): number;
  readonly places: Int32Array;
  /** What the next place of a column is worth, when so many are taken; never rising. */
  worth(column: number, taken: number): number;
  /** Rows of the same class have the same columns free, but for those `barredOf` denies them. */
  readonly classOfRow: ArrayLike<number>;
  readonly barredOfClass: readonly (Uint8Array | undefined)[];
  barredOf(row: number): readonly number[];
}

/**
 * Prices at which a flow could not do better, and the flow: chosen pairs and kept units. `load` is what each column
 * is paid for. Units of rows that are neither sent nor kept, and places that are paid for and not taken, are what is
 * left to do.
 */
export interface TransportStart {
  /** u of each row and -v of each column. */
  readonly u: Float64Array;
  readonly prices: Float64Array;
  readonly chosen: ChosenPairs;
  readonly kept: Int32Array;
  readonly load: Int32Array;
}

/** Entries of a row's list. */
const LIST = 48;
/** Most entries of all lists together. */
const MOST_ENTRIES = 2 ** 24;
/** Rows and columns looked at between two pauses. */
const STRIDE = 1 << 14;

/**
 * Makes a start whole, and optimal: units that are neither sent nor kept go, one after the other, along shortest paths
 * to places that are paid for and not taken (R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, section
 * 9.7). Searches go forward only, so that prices only rise, and a list of a row's best columns with a bound on all
 * others (as in `CandidateLists`) stays true: pairs are looked at only where a list cannot tell. Memory O(rows +
 * columns) and lists of the rows that searches meet. Changes the start; afterwards u and v = -price are optimal duals.
 *
 * At most one search for each unit left, of O(rows * columns) each, in practice of some hundred rows.
 */
export function* completeTransport(transport: Transport, start: TransportStart): Steps<void> {
  yield* new Completion(transport, start).run();
}

class Completion {
  readonly #transport: Transport;
  readonly #flow: TransportStart;
  readonly #rows: number;
  readonly #columns: number;
  readonly #hub: number;
  #hubPrice = 0;
  /** For each class the prices of columns, infinite where they are out of reach. */
  readonly #pricesOfClass: Float64Array[];
  readonly #distance: Float64Array;
  readonly #from: Int32Array;
  readonly #settled: Uint8Array;
  readonly #touched: number[] = [];
  readonly #heap = new EventHeap(1024);
  #nearest = Number.POSITIVE_INFINITY;
  #target = -1;
  #work = 0;
  // Lists of the rows that were met: list l has its entries from l * size on.
  readonly #size: number;
  readonly #listOf: Int32Array;
  #lists = 0;
  #entryColumns: Int32Array;
  #entryCosts: Int32Array;
  readonly #counts: number[] = [];
  readonly #bounds: number[] = [];
  /** The search in which a list was made. */
  readonly #madeIn: number[] = [];
  #search = 0;
  /** The cost of the pair in each slot of `chosen`, FORBIDDEN where it is not known yet. */
  #costOfSlot = new Int32Array(0);
  readonly #out: Candidates;

  constructor(transport: Transport, flow: TransportStart) {
    this.#transport = transport;
    this.#flow = flow;
    const { rows, columns } = transport.source;
    this.#rows = rows;
    this.#columns = columns;
    this.#hub = rows + columns;
    this.#pricesOfClass = transport.barredOfClass.map((barred) =>
      flow.prices.map((price, column) =>
        transport.places[column] === 0 || barred?.[column] === 1 ? Number.POSITIVE_INFINITY : price,
      ),
    );
    this.#distance = new Float64Array(rows + columns + 1).fill(Number.POSITIVE_INFINITY);
    this.#from = new Int32Array(rows + columns + 1);
    this.#settled = new Uint8Array(rows + columns + 1);
    this.#size = Math.min(columns, LIST, Math.max(8, Math.floor(MOST_ENTRIES / Math.max(1, rows))));
    this.#listOf = new Int32Array(rows).fill(-1);
    this.#entryColumns = new Int32Array(64 * this.#size);
    this.#entryCosts = new Int32Array(64 * this.#size);
    const list = () => new Int32Array(this.#size);
    this.#out = { columns: list(), costs: list(), count: 0, bound: 0 };
  }

  *run(): Steps<void> {
    const { units } = this.#transport;
    const { chosen, kept } = this.#flow;
    const missing = (row: number) => units[row]! - chosen.countOfRow[row]! - kept[row]!;
    let all = 0;
    for (let row = 0; row < this.#rows; row++) all += missing(row);
    for (let row = 0, done = 0; row < this.#rows; row++) {
      for (; missing(row) > 0; done++) {
        yield* this.#find(row, done / all);
        this.#lift();
        this.#augment(row);
        this.#forget();
      }
    }
    // The hub, where kept units and taken places end, is where duals are 0.
    const { u, prices } = this.#flow;
    for (let row = 0; row < this.#rows; row++) u[row] = u[row]! - this.#hubPrice;
    for (let column = 0; column < this.#columns; column++) {
      prices[column] = prices[column]! - this.#hubPrice;
    }
  }

  *#find(source: number, fraction: number): Steps<void> {
    const heap = this.#heap;
    const hub = this.#hub;
    this.#search++;
    this.#nearest = Number.POSITIVE_INFINITY;
    this.#target = -1;
    this.#reach(source, 0, -1);
    while (heap.size > 0 && heap.next() < this.#nearest) {
      const at = heap.next();
      const event = heap.pop();
      if (event > hub) this.#expandRow(event - hub - 1, at, true);
      else if (this.#settled[event] === 0 && at === this.#distance[event]) {
        this.#settled[event] = 1;
        if (event < this.#rows) this.#expandRow(event, at, false);
        else if (event < hub) this.#expandColumn(event - this.#rows, at);
        else this.#expandHub(at);
      }
      if (this.#work < STRIDE) continue;
      this.#work = 0;
      yield* pause(fraction);
    }
    heap.size = 0;
    if (this.#target < 0)
      throw new Error('unreachable: the units of a transport that is feasible have places');
  }

  #reach(node: number, distance: number, from: number): void {
    if (!(distance < this.#distance[node]!) || distance >= this.#nearest) return;
    if (this.#distance[node] === Number.POSITIVE_INFINITY) this.#touched.push(node);
    this.#distance[node] = distance;
    this.#from[node] = from;
    const column = node - this.#rows;
    if (column >= 0 && column < this.#columns) {
      if (this.#flow.load[column]! > this.#flow.chosen.countOfColumn[column]!) {
        this.#nearest = distance;
        this.#target = node;
        return;
      }
    }
    this.#heap.push(distance, node);
  }

  /** `again`: all that was listed has been looked at, and nothing else can be nearer than `at`. */
  #expandRow(row: number, at: number, again: boolean): void {
    const { source, keepable } = this.#transport;
    const { u, kept } = this.#flow;
    const settled = this.#distance[row]!;
    const hub = this.#hub;
    if (!again) {
      const count = kept[row]!;
      if (count < keepable[row]!) {
        this.#reach(hub, settled + this.#transport.keepCost(row, count) + this.#hubPrice - u[row]!, row);
      }
      if (this.#listOf[row] === -1) this.#list(row);
    } else if (this.#madeIn[this.#listOf[row]!] === this.#search) {
      this.#expandWhole(row, settled, source.row(row));
      return;
    } else this.#list(row);
    const list = this.#listOf[row]!;
    const offset = settled - u[row]!;
    const prices = this.#flow.prices;
    const end = list * this.#size + this.#counts[list]!;
    this.#work += this.#size;
    for (let entry = list * this.#size; entry < end; entry++) {
      const column = this.#entryColumns[entry]!;
      const distance = offset + this.#entryCosts[entry]! + prices[column]!;
      this.#reachColumn(row, column, distance);
    }
    const next = offset + this.#bounds[list]!;
    if (next < this.#nearest) this.#heap.push(Math.max(at, next), hub + 1 + row);
  }

  #reachColumn(row: number, column: number, distance: number): void {
    const node = this.#rows + column;
    if (distance >= this.#distance[node]! || distance >= this.#nearest) return;
    if (!this.#flow.chosen.has(row, column)) this.#reach(node, distance, row);
  }

  #expandWhole(row: number, settled: number, costs: Int32Array): void {
    const prices = this.#pricesOfClass[this.#transport.classOfRow[row]!]!;
    const barred = this.#transport.barredOf(row);
    const offset = settled - this.#flow.u[row]!;
    this.#work += this.#columns;
    for (let column = 0; column < this.#columns; column++) {
      if (costs[column] === FORBIDDEN || barred.includes(column)) continue;
      this.#reachColumn(row, column, offset + costs[column]! + prices[column]!);
    }
  }

  /** Makes the list of a row at the prices of now. */
  #list(row: number): void {
    const { source, classOfRow } = this.#transport;
    const prices = this.#pricesOfClass[classOfRow[row]!]!;
    const barred = this.#transport.barredOf(row);
    const kept = barred.map((column) => prices[column]!);
    for (const column of barred) prices[column] = Number.POSITIVE_INFINITY;
    const out = this.#out;
    source.scan(row, prices, this.#size, row % this.#columns, out);
    barred.forEach((column, index) => {
      prices[column] = kept[index]!;
    });
    let list = this.#listOf[row]!;
    if (list < 0) {
      list = this.#lists++;
      this.#listOf[row] = list;
      if ((list + 1) * this.#size > this.#entryColumns.length) {
        this.#entryColumns = larger(this.#entryColumns);
        this.#entryCosts = larger(this.#entryCosts);
      }
    }
    this.#entryColumns.set(out.columns.subarray(0, out.count), list * this.#size);
    this.#entryCosts.set(out.costs.subarray(0, out.count), list * this.#size);
    this.#counts[list] = out.count;
    this.#bounds[list] = out.bound;
    this.#madeIn[list] = this.#search;
    this.#work += this.#columns >> 3;
  }

  #expandColumn(column: number, at: number): void {
    const { places } = this.#transport;
    const { u, prices, chosen, load } = this.#flow;
    const node = this.#rows + column;
    const offset = at - prices[column]!;
    for (let slot = chosen.firstOfColumn[column]!; slot >= 0; slot = chosen.nextOfColumn[slot]!) {
      const row = chosen.rowOf[slot]!;
      this.#work += 4;
      this.#reach(row, offset - this.#costOf(slot) + u[row]!, node);
    }
    const taken = load[column]!;
    if (taken >= places[column]!) return;
    this.#reach(this.#hub, offset - this.#transport.worth(column, taken) + this.#hubPrice, node);
  }

  #costOf(slot: number): number {
    const { rowOf, columnOf } = this.#flow.chosen;
    if (slot >= this.#costOfSlot.length) {
      const longer = new Int32Array(rowOf.length).fill(FORBIDDEN);
      longer.set(this.#costOfSlot);
      this.#costOfSlot = longer;
    }
    const known = this.#costOfSlot[slot]!;
    if (known !== FORBIDDEN) return known;
    const cost = this.#transport.source.cost(rowOf[slot]!, columnOf[slot]!);
    this.#costOfSlot[slot] = cost;
    return cost;
  }

  #expandHub(at: number): void {
    const { keepable } = this.#transport;
    const { u, prices, kept, load } = this.#flow;
    const hub = this.#hub;
    const offset = at - this.#hubPrice;
    this.#work += (this.#rows + this.#columns) >> 2;
    for (let column = 0; column < this.#columns; column++) {
      const taken = load[column]!;
      if (taken === 0) continue;
      const worth = this.#transport.worth(column, taken - 1);
      this.#reach(this.#rows + column, offset + prices[column]! + worth, hub);
    }
    for (let row = 0; row < this.#rows; row++) {
      if (keepable[row] === 0 || kept[row] === 0) continue;
      this.#reach(row, offset + u[row]! - this.#transport.keepCost(row, kept[row]! - 1), hub);
    }
  }

  /** Raises what is nearer than the target by the difference. */
  #lift(): void {
    const { u, prices } = this.#flow;
    for (const node of this.#touched) {
      const short = this.#nearest - this.#distance[node]!;
      if (!(short > 0)) continue;
      if (node < this.#rows) u[node] = u[node]! + short;
      else if (node === this.#hub) this.#hubPrice += short;
      else {
        const column = node - this.#rows;
        prices[column] = prices[column]! + short;
        for (const list of this.#pricesOfClass) list[column] = list[column]! + short;
      }
    }
  }

  /** Moves a unit from the source to the target. */
  #augment(source: number): void {
    const { chosen, kept, load } = this.#flow;
    const rows = this.#rows;
    const hub = this.#hub;
    for (let node = this.#target; node !== source; ) {
      const from = this.#from[node]!;
      if (node === hub) {
        if (from < rows) kept[from] = kept[from]! + 1;
        else load[from - rows] = load[from - rows]! + 1;
      } else if (from === hub) {
        if (node < rows) kept[node] = kept[node]! - 1;
        else load[node - rows] = load[node - rows]! - 1;
      } else if (node < rows) {
        let slot = chosen.firstOfRow[node]!;
        while (chosen.columnOf[slot] !== from - rows) slot = chosen.nextOfRow[slot]!;
        chosen.remove(slot);
        // The next pair in this slot is another.
        if (slot < this.#costOfSlot.length) this.#costOfSlot[slot] = FORBIDDEN;
      } else chosen.add(from, node - rows);
      node = from;
    }
  }

  #forget(): void {
    for (const node of this.#touched) {
      this.#distance[node] = Number.POSITIVE_INFINITY;
      this.#settled[node] = 0;
    }
    this.#touched.length = 0;
  }
}

function larger(list: Int32Array): Int32Array<ArrayBuffer> {
  const result = new Int32Array(2 * list.length);
  result.set(list);
  return result;
}
