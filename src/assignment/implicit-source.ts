import { FORBIDDEN } from './forbidden';
import type { Candidates, CostSource, ScanBatch, ScanBatching } from './linear';
import { scanBatch } from './linear/drive';

/** Some places of a seat that are worth taking in themselves, as a column of their own. */
export interface Rewards {
  /** The seat of each. */
  readonly seatOf: readonly number[];
  readonly places: readonly number[];
  /** What is taken off the cost of a pair, an integer. */
  readonly reward: readonly number[];
}

/** What a `DerivedSource` is made of. */
export interface Derivation {
  /** Its columns are the seats; its rows are all units. */
  readonly source: CostSource;
  /** The unit of each row. A unit can be that of several rows, which know nothing of each other. */
  readonly units: readonly number[];
  /** For each row which dummy column it may take, -1 for none, and at what cost. */
  readonly dummyOfRow: Int32Array;
  readonly dummyCost: (row: number) => number;
  readonly dummies: number;
  readonly rewards: Rewards;
  /** Units of the same class have the same seats free, but for those that `isFree` denies them. */
  readonly classOfUnit: ArrayLike<number>;
  /** For each class 1 where a seat is not free; `undefined` if all are. */
  readonly barredOfClass: readonly (Uint8Array | undefined)[];
  /** The seats besides that are not free for a unit, if any. */
  readonly barredOf: (unit: number) => readonly number[];
  readonly isFree: (unit: number, seat: number) => boolean;
}

/**
 * Some rows of a source, without the pairs that are not free, and with columns at the end: dummies, then rewarded
 * places. Rows are scanned by the source itself, at prices that say all this: a seat that is not free has an infinite
 * price, and one with rewarded places the best price of its places. Nothing is ever read from end to end for it, and
 * where the source is scanned in batches, so is this one (see `parts`).
 */
export class DerivedSource implements CostSource {
  readonly rows: number;
  readonly columns: number;
  readonly lowest: number;
  readonly highest: number;
  readonly complete = false;
  readonly implicit?: boolean;
  readonly batch?: ScanBatching;
  readonly #from: Derivation;
  readonly #seats: number;
  readonly #buffer: Int32Array;
  readonly #rewardsOfSeat: ReadonlyMap<number, readonly number[]>;
  readonly #prices: Float64Array;
  /** The plain prices that were last cut to the seats, and the cut. */
  #cut: { readonly prices: Float64Array; readonly seats: Float64Array } | undefined;
  #inner: ScanBatch | undefined;
  #list: Candidates | undefined;
  /** Entries of a list before the dearest are left out. */
  #values = new Float64Array(0);
  #places = new Int32Array(0);
  #costs = new Int32Array(0);

  constructor(from: Derivation) {
    const { source, units, dummyOfRow, dummies, rewards } = from;
    this.#from = from;
    this.#seats = source.columns;
    this.rows = units.length;
    this.columns = source.columns + dummies + rewards.seatOf.length;
    let { lowest, highest } = source;
    dummyOfRow.forEach((dummy, row) => {
      if (dummy < 0) return;
      lowest = Math.min(lowest, from.dummyCost(row));
      highest = Math.max(highest, from.dummyCost(row));
    });
    for (const reward of rewards.reward) {
      lowest = Math.min(lowest, source.lowest - reward);
      highest = Math.max(highest, source.highest - reward);
    }
    this.lowest = lowest;
    this.highest = highest;
    if (source.implicit !== undefined) this.implicit = source.implicit;
    if (source.batch !== undefined) this.batch = source.batch;
    this.#buffer = new Int32Array(this.columns).fill(FORBIDDEN);
    const rewardsOfSeat = new Map<number, number[]>();
    rewards.seatOf.forEach((seat, index) => {
      const known = rewardsOfSeat.get(seat);
      if (known === undefined) rewardsOfSeat.set(seat, [index]);
      else known.push(index);
    });
    this.#rewardsOfSeat = rewardsOfSeat;
    const bytes = 8 * source.columns;
    this.#prices = new Float64Array(source.batch?.allocate?.(bytes) ?? new ArrayBuffer(bytes));
  }

  cost(row: number, column: number): number {
    const { source, units, dummyOfRow, dummies, rewards, isFree } = this.#from;
    const unit = units[row]!;
    const beyond = column - this.#seats;
    if (beyond >= 0 && beyond < dummies) {
      return dummyOfRow[row] === beyond ? this.#from.dummyCost(row) : FORBIDDEN;
    }
    const seat = beyond < 0 ? column : rewards.seatOf[beyond - dummies]!;
    const cost = isFree(unit, seat) ? source.cost(unit, seat) : FORBIDDEN;
    return cost === FORBIDDEN || beyond < 0 ? cost : cost - rewards.reward[beyond - dummies]!;
  }

  row(row: number): Int32Array {
    const { source, units, dummyOfRow, dummies, rewards, classOfUnit, barredOfClass } = this.#from;
    const unit = units[row]!;
    const seats = this.#seats;
    const out = this.#buffer;
    out.set(source.row(unit));
    const barred = barredOfClass[classOfUnit[unit]!];
    if (barred !== undefined) {
      for (let seat = 0; seat < seats; seat++) if (barred[seat] === 1) out[seat] = FORBIDDEN;
    }
    for (const seat of this.#from.barredOf(unit)) out[seat] = FORBIDDEN;
    for (let dummy = 0; dummy < dummies; dummy++) {
      out[seats + dummy] = dummyOfRow[row] === dummy ? this.#from.dummyCost(row) : FORBIDDEN;
    }
    rewards.seatOf.forEach((seat, index) => {
      const cost = out[seat]!;
      out[seats + dummies + index] = cost === FORBIDDEN ? FORBIDDEN : cost - rewards.reward[index]!;
    });
    return out;
  }

  scan(row: number, prices: Float64Array, k: number, start: number, out: Candidates): void {
    const { source, units, classOfUnit } = this.#from;
    const unit = units[row]!;
    if (this.#list === undefined || this.#list.columns.length < k) {
      this.#list = { columns: new Int32Array(k), costs: new Int32Array(k), count: 0, bound: 0 };
    }
    const list = this.#list;
    const seatPrices = this.#pricesOf(classOfUnit[unit]!, prices, this.#from.barredOf(unit));
    list.count = 0;
    list.bound = Number.POSITIVE_INFINITY;
    if (this.#seats > 0) source.scan(unit, seatPrices, Math.min(k, this.#seats), this.#startAt(start), list);
    out.bound = this.#merge(row, prices, k, list, out.columns, out.costs);
    out.count = this.#merged;
  }

  /**
   * The batches of the source that a batch of this one comes to, one after the other: rows of one class at a time.
   * Each is to be scanned, as far as that is wanted, before the next is asked for.
   */
  *parts(batch: ScanBatch): Generator<ScanBatch, void, void> {
    const { units, classOfUnit } = this.#from;
    const { k } = batch;
    const byClass = new Map<number, number[]>();
    for (let index = 0; index < batch.size; index++) {
      const unit = units[batch.rows[index]!]!;
      // A row with seats of its own that are not free is scanned by itself, when it is its turn.
      if (this.#from.barredOf(unit).length > 0) continue;
      const name = classOfUnit[unit]!;
      const known = byClass.get(name);
      if (known === undefined) byClass.set(name, [index]);
      else known.push(index);
    }
    if (this.#seats === 0) return;
    this.#inner ??= this.#createBatch(batch);
    for (const [name, members] of byClass) {
      const prices = this.#pricesOf(name, batch.prices, []);
      const inner: ScanBatch = { ...this.#inner, prices, size: members.length };
      inner.turn[0]!++;
      inner.counts.fill(-1);
      members.forEach((index, at) => {
        inner.rows[at] = units[batch.rows[index]!]!;
        inner.starts[at] = this.#startAt(batch.starts[index]!);
        inner.guesses[at] = batch.guesses[index]!;
      });
      yield inner;
      members.forEach((index, at) => {
        if (inner.counts[at]! < 0) scanBatch(inner, at, at + 1);
        const list: Candidates = {
          columns: inner.columns.subarray(at * inner.k, (at + 1) * inner.k),
          costs: inner.costs.subarray(at * inner.k, (at + 1) * inner.k),
          count: inner.counts[at]!,
          bound: inner.bounds[at]!,
        };
        const columns = batch.columns.subarray(index * k, (index + 1) * k);
        const costs = batch.costs.subarray(index * k, (index + 1) * k);
        batch.bounds[index] = this.#merge(batch.rows[index]!, batch.prices, k, list, columns, costs);
        batch.counts[index] = this.#merged;
      });
    }
  }

  #startAt(start: number): number {
    return start < this.#seats ? start : start % Math.max(1, this.#seats);
  }

  #createBatch({ size, k }: ScanBatch): ScanBatch {
    const { source } = this.#from;
    const length = Math.max(size, source.batch?.size ?? 1);
    const allocate = source.batch?.allocate ?? ((bytes: number) => new ArrayBuffer(bytes));
    const integers = (count: number) => new Int32Array(allocate(4 * count));
    const inner = Math.min(k, this.#seats);
    return {
      source,
      size: length,
      rows: integers(length),
      starts: integers(length),
      prices: this.#prices,
      turn: integers(1),
      guesses: new Float64Array(allocate(8 * length)),
      k: inner,
      columns: integers(length * inner),
      costs: integers(length * inner),
      counts: integers(length),
      bounds: new Float64Array(allocate(8 * length)),
    };
  }

  /** The prices of seats as a class of units sees them; valid until they are asked for again. */
  #pricesOf(name: number, prices: Float64Array, barredBesides: readonly number[]): Float64Array {
    const { rewards, dummies, barredOfClass } = this.#from;
    const seats = this.#seats;
    const barred = barredOfClass[name];
    if (barred === undefined && barredBesides.length === 0 && rewards.seatOf.length === 0) {
      if (this.#cut?.prices !== prices) this.#cut = { prices, seats: prices.subarray(0, seats) };
      return this.#cut.seats;
    }
    const out = this.#prices;
    for (let seat = 0; seat < seats; seat++) out[seat] = prices[seat]!;
    rewards.seatOf.forEach((seat, index) => {
      out[seat] = Math.min(out[seat]!, prices[seats + dummies + index]! - rewards.reward[index]!);
    });
    if (barred !== undefined) {
      for (let seat = 0; seat < seats; seat++) if (barred[seat] === 1) out[seat] = Number.POSITIVE_INFINITY;
    }
    for (const seat of barredBesides) out[seat] = Number.POSITIVE_INFINITY;
    return out;
  }

  /** How many entries the last merge wrote. */
  #merged = 0;

  /**
   * From a list of seats to one of columns: with the rewarded places of each seat and the dummy, at most `k`, none
   * above the bound. Returns the bound: what was left out is not below it.
   */
  #merge(
    row: number,
    prices: Float64Array,
    k: number,
    list: Candidates,
    columns: Int32Array,
    costs: Int32Array,
  ): number {
    const { dummyOfRow, dummies, rewards } = this.#from;
    const seats = this.#seats;
    const rewarded = rewards.seatOf.length > 0;
    let { bound } = list;
    let count = 0;
    const offer = (column: number, cost: number): void => {
      const value = cost + prices[column]!;
      if (!(value <= bound) || value === Number.POSITIVE_INFINITY) return;
      if (count === this.#values.length) this.#grow();
      this.#values[count] = value;
      this.#places[count] = column;
      this.#costs[count++] = cost;
    };
    for (let entry = 0; entry < list.count; entry++) {
      const seat = list.columns[entry]!;
      const cost = list.costs[entry]!;
      offer(seat, cost);
      if (!rewarded) continue;
      for (const index of this.#rewardsOfSeat.get(seat) ?? []) {
        offer(seats + dummies + index, cost - rewards.reward[index]!);
      }
    }
    const dummy = dummyOfRow[row]!;
    if (dummy >= 0) offer(seats + dummy, this.#from.dummyCost(row));
    // Of those at the bound itself as many as there is room for.
    let ties = count;
    if (count > k) {
      const sorted = this.#values.slice(0, count).sort();
      bound = sorted[k]!;
      ties = k - sorted.indexOf(bound);
    }
    let written = 0;
    for (let entry = 0; entry < count; entry++) {
      const value = this.#values[entry]!;
      if (value > bound || (value === bound && ties-- <= 0)) continue;
      columns[written] = this.#places[entry]!;
      costs[written++] = this.#costs[entry]!;
    }
    this.#merged = written;
    return bound;
  }

  #grow(): void {
    const length = Math.max(64, 2 * this.#values.length);
    const values = new Float64Array(length);
    const places = new Int32Array(length);
    const costs = new Int32Array(length);
    values.set(this.#values);
    places.set(this.#places);
    costs.set(this.#costs);
    this.#values = values;
    this.#places = places;
    this.#costs = costs;
  }
}
