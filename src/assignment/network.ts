import { clearBit, hasBit, lowestBit, setBit } from './bits';
import type { Face } from './face';
import { cheapestDegrees, type LinearLevel, unitCost } from './levels';

/**
 * One linear level over a face, as a minimum-cost circulation:
 *
 *     hub -> row i      flow d_i in [low, high], convex cost F_i
 *     row i -> column j flow x_ij in {0, 1} for free pairs, cost w_ij
 *     column j -> hub   flow d_j in [low, high], convex cost H_j
 *
 * A pair is an arc of its own and a degree is one arc whatever its capacity, so seats are never copied.
 *
 * Method: successive shortest paths from a pseudoflow. For any prices there is a flow in which no arc alone
 * could do better (reduced cost < 0: full, > 0: empty, each degree at a cheapest point); what comes in at a
 * node may then differ from what goes out. Units are moved from nodes with too much to nodes with too little
 * along paths of least reduced cost (Dijkstra's method), after which prices along the way are lifted so that
 * the condition holds again. When no node has too much, the flow is feasible and the prices are its proof.
 * If nothing with too little can be reached, the nodes that were reached are a cut that proves the face empty.
 *
 * Bound: at most (initial excess) searches, each O(reached rows * columns). All numbers stay integers.
 *
 * Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, sections 9.7 (successive shortest
 * paths), 9.10 (bounds and pseudoflows), 14.5 (convex costs). Departures: the first prices of rows come from
 * a selection of their best columns at the given column prices; paths are searched from one node at a time
 * and stop at the nearest deficit; pairs live in bit sets, and when they weigh nothing a row is expanded 32
 * columns at a time.
 */
export type NetworkOutcome =
  | {
      readonly feasible: true;
      /** Minimum of the level over the face (its `sign` and `constant` not applied). */
      readonly minimum: number;
      readonly u: Float64Array;
      readonly v: Float64Array;
      /** The chosen pairs among the free ones, as bits like `face.free`. */
      readonly chosen: Uint32Array;
      /** Searches made. */
      readonly searches: number;
    }
  | {
      readonly feasible: false;
      /** The bound of `AssignmentLevel` at these duals, with w = F = H = 0, is above 0. */
      readonly u: Float64Array;
      readonly v: Float64Array;
    };

/** What a solve may start from. */
export interface NetworkStart {
  /** Column prices to start with, default 0. */
  readonly v?: ArrayLike<number> | undefined;
  /** Pairs to prefer among equals, as bits. */
  readonly chosen?: Uint32Array | undefined;
}

export function solveNetwork(face: Face, level: LinearLevel, start: NetworkStart = {}): NetworkOutcome {
  return new Network(face, level).solve(start);
}

const UNREACHED = Number.POSITIVE_INFINITY;

class Network {
  readonly #face: Face;
  readonly #level: LinearLevel;
  readonly #rows: number;
  readonly #columns: number;
  readonly #words: number;
  readonly #hub: number;
  /** Free pairs that are not chosen. */
  readonly #open: Uint32Array;
  /** The rows of the chosen free pairs of each column. */
  readonly #rowsOf: number[][];
  /** Degrees without fixed pairs, and their bounds; rows first, then columns. */
  readonly #degree: Int32Array;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #fixed: Int32Array;
  /** In minus out at each node: rows, columns, hub. */
  readonly #excess: Float64Array;
  /** Reduced cost of a -> b is cost - potential[a] + potential[b]; u is that of rows, v minus that of columns. */
  readonly #potential: Float64Array;

  readonly #distance: Float64Array;
  readonly #from: Int32Array;
  readonly #settled: Uint8Array;
  readonly #touched: Int32Array;
  #touchedCount = 0;
  /** Reached nodes that wait, and those whose distance is the current one. */
  readonly #frontier: Int32Array;
  #frontierCount = 0;
  readonly #ready: Int32Array;
  #readyCount = 0;
  /** Columns that cannot be improved any more in this search, as bits; for weights of 0. */
  readonly #closed: Uint32Array;
  #nearest = UNREACHED;
  #target = -1;

  constructor(face: Face, level: LinearLevel) {
    const { rows, columns, words } = face;
    const nodes = rows + columns + 1;
    this.#face = face;
    this.#level = level;
    this.#rows = rows;
    this.#columns = columns;
    this.#words = words;
    this.#hub = rows + columns;
    this.#open = face.free.slice();
    this.#rowsOf = Array.from({ length: columns }, () => []);
    this.#degree = new Int32Array(rows + columns);
    this.#low = new Int32Array(rows + columns);
    this.#high = new Int32Array(rows + columns);
    this.#fixed = new Int32Array(rows + columns);
    this.#fixed.set(face.fixedOfRow);
    this.#fixed.set(face.fixedOfColumn, rows);
    this.#low.set(face.rowLow);
    this.#low.set(face.columnLow, rows);
    this.#high.set(face.rowHigh);
    this.#high.set(face.columnHigh, rows);
    for (let node = 0; node < rows + columns; node++) {
      this.#low[node] = Math.max(0, this.#low[node]! - this.#fixed[node]!);
      this.#high[node] = this.#high[node]! - this.#fixed[node]!;
    }
    this.#excess = new Float64Array(nodes);
    this.#potential = new Float64Array(nodes);
    this.#distance = new Float64Array(nodes).fill(UNREACHED);
    this.#from = new Int32Array(nodes);
    this.#settled = new Uint8Array(nodes);
    this.#touched = new Int32Array(nodes);
    this.#frontier = new Int32Array(nodes);
    this.#ready = new Int32Array(nodes);
    this.#closed = new Uint32Array(words);
  }

  solve(start: NetworkStart): NetworkOutcome {
    const overfull = this.#high.findIndex((high) => high < 0);
    if (overfull >= 0) return this.#overfull(overfull);
    if (this.#level.weights === null) this.#startWithoutWeights(start.chosen);
    else this.#startWithWeights(this.#level.weights, start);
    this.#settleDegrees();

    let searches = 0;
    for (let node = 0; node <= this.#hub; node++) {
      while (this.#excess[node]! > 0) {
        searches++;
        this.#search(node);
        if (this.#target < 0) return this.#cut();
        this.#lift();
        this.#augment(node);
        this.#forget();
      }
    }
    return this.#optimal(searches);
  }

  // ---- the first pseudoflow -------------------------------------------------------------------------

  /** All prices 0: every choice of free pairs is as good as any other, so take those that balance most. */
  #startWithoutWeights(preferred: Uint32Array | undefined): void {
    const rows = this.#rows;
    const words = this.#words;
    const ends = new Int32Array(2);
    const room = this.#columnRoom(ends);
    const roomy = new Uint32Array(words);
    for (let column = 0; column < this.#columns; column++) {
      if (room[column]! > 0) setBit(roomy, 0, column);
    }
    const take = (
      row: number,
      base: number,
      wanted: number,
      among: Uint32Array,
      amongBase: number,
    ): number => {
      let taken = 0;
      for (let word = 0; word < words && taken < wanted; word++) {
        let bits = this.#open[base + word]! & roomy[word]! & among[amongBase + word]!;
        for (; bits !== 0 && taken < wanted; bits &= bits - 1) {
          const column = word * 32 + lowestBit(bits);
          this.#choose(row, column);
          taken++;
          room[column] = room[column]! - 1;
          if (room[column] === 0) clearBit(roomy, 0, column);
        }
      }
      return taken;
    };
    const counts = new Int32Array(rows);
    if (preferred !== undefined) {
      for (let row = 0; row < rows; row++) {
        counts[row] = take(row, row * words, this.#high[row]!, preferred, row * words);
      }
    }
    for (let row = 0; row < rows; row++) {
      this.#cheapest(row, ends);
      const count = counts[row]!;
      if (count < ends[0]!)
        counts[row] = count + take(row, row * words, ends[0]! - count, this.#open, row * words);
    }
    for (let row = 0; row < rows; row++) this.#setRowDegree(row, counts[row]!, ends);
  }

  /**
   * At the given column prices each row chooses its cheapest columns: pairs strictly below its own price are
   * taken whatever happens, pairs at its price only where there is room.
   */
  #startWithWeights(weights: NonNullable<LinearLevel['weights']>, start: NetworkStart): void {
    const rows = this.#rows;
    const columns = this.#columns;
    const words = this.#words;
    const free = this.#face.free;
    if (start.v !== undefined) {
      for (let column = 0; column < columns; column++) this.#potential[rows + column] = -start.v[column]!;
    }
    const ends = new Int32Array(2);
    const room = this.#columnRoom(ends);
    const values = new Float64Array(columns);
    const best: number[] = [];
    for (let row = 0; row < rows; row++) {
      const base = row * words;
      const costs = weights.row(row);
      const low = this.#low[row]!;
      const high = this.#high[row]!;
      smallest(values, this.#reducedRow(base, costs, values), Math.max(high, 1), best);
      // Cheapest degree at these prices; the row's own price follows from it.
      let degree = Math.min(low, best.length);
      while (degree < high && degree < best.length && best[degree]! + this.#unit(row, degree) < 0) degree++;
      const price = this.#rowPrice(row, degree, best);
      this.#potential[row] = price;

      let count = 0;
      for (let column = 0; column < columns; column++) {
        if (!hasBit(free, base, column)) continue;
        if (costs[column]! + this.#potential[rows + column]! < price) {
          this.#choose(row, column);
          room[column] = room[column]! - 1;
          count++;
        }
      }
      const take = (prefer: Uint32Array | undefined): void => {
        for (let step = 0; step < columns && count < degree; step++) {
          // Rows begin at different columns, so that equal rows do not all want the same one.
          const column = (step + row) % columns;
          if (room[column]! <= 0 || !hasBit(this.#open, base, column)) continue;
          if (prefer !== undefined && !hasBit(prefer, base, column)) continue;
          if (costs[column]! + this.#potential[rows + column]! !== price) continue;
          this.#choose(row, column);
          room[column] = room[column]! - 1;
          count++;
        }
      };
      if (start.chosen !== undefined) take(start.chosen);
      take(undefined);
      this.#setRowDegree(row, count, ends);
    }
  }

  /** The lowest price at which a row is content with `degree` of its cheapest columns. */
  #rowPrice(row: number, degree: number, best: readonly number[]): number {
    const lastTaken = degree > 0 ? best[degree - 1]! : -UNREACHED;
    const nextRefused = degree < this.#high[row]! ? -this.#unit(row, degree) : -UNREACHED;
    const price = Math.max(lastTaken, nextRefused);
    return price > -UNREACHED ? price : (best[0] ?? 0);
  }

  /** Writes cost - v of the free pairs of a row to `out` and returns how many there are. */
  #reducedRow(base: number, costs: Int32Array, out: Float64Array): number {
    let count = 0;
    for (let column = 0; column < this.#columns; column++) {
      if (!hasBit(this.#face.free, base, column)) continue;
      out[count++] = costs[column]! + this.#potential[this.#rows + column]!;
    }
    return count;
  }

  #columnRoom(ends: Int32Array): Int32Array {
    const room = new Int32Array(this.#columns);
    for (let column = 0; column < this.#columns; column++) {
      this.#cheapest(this.#rows + column, ends);
      room[column] = ends[1]!;
    }
    return room;
  }

  #setRowDegree(row: number, count: number, ends: Int32Array): void {
    this.#cheapest(row, ends);
    const degree = Math.min(Math.max(count, ends[0]!), ends[1]!);
    this.#degree[row] = degree;
    this.#excess[row] = degree - count;
  }

  /** Sets column degrees as near to the chosen pairs as prices allow, and lets the hub take the difference. */
  #settleDegrees(): void {
    const ends = new Int32Array(2);
    let balance = 0;
    for (let row = 0; row < this.#rows; row++) balance -= this.#degree[row]!;
    for (let column = 0; column < this.#columns; column++) {
      const node = this.#rows + column;
      const count = this.#rowsOf[column]!.length;
      this.#cheapest(node, ends);
      const degree = Math.min(Math.max(count, ends[0]!), ends[1]!);
      this.#degree[node] = degree;
      this.#excess[node] = count - degree;
      balance += degree;
    }
    this.#excess[this.#hub] = balance;
  }

  /** The degrees (without fixed pairs) that are cheapest for a node at its price. */
  #cheapest(node: number, ends: Int32Array): void {
    const row = node < this.#rows;
    const term = row ? this.#level.rowTerm : this.#level.columnTerm;
    const potential = this.#potential[node]! - this.#potential[this.#hub]!;
    const fixed = this.#fixed[node]!;
    const index = row ? node : node - this.#rows;
    cheapestDegrees(
      term,
      index,
      row ? potential : -potential,
      this.#low[node]! + fixed,
      this.#high[node]! + fixed,
      ends,
    );
    ends[0] = ends[0]! - fixed;
    ends[1] = ends[1]! - fixed;
  }

  /** Cost of one more unit at a node whose degree without fixed pairs is `degree`. */
  #unit(node: number, degree: number): number {
    const at = degree + this.#fixed[node]!;
    if (node < this.#rows) return unitCost(this.#level.rowTerm, node, at);
    return unitCost(this.#level.columnTerm, node - this.#rows, at);
  }

  #choose(row: number, column: number): void {
    clearBit(this.#open, row * this.#words, column);
    this.#rowsOf[column]!.push(row);
  }

  // ---- shortest paths -------------------------------------------------------------------------------

  /** Dijkstra's method from one node until the nearest deficit is certain. Sets `#target`, -1 if there is none. */
  #search(source: number): void {
    this.#nearest = UNREACHED;
    this.#target = -1;
    let at = 0;
    this.#reach(source, 0, 0, -1);
    for (;;) {
      if (this.#readyCount === 0) {
        at = this.#nextDistance();
        if (at >= this.#nearest || at === UNREACHED) return;
      }
      const node = this.#ready[--this.#readyCount]!;
      if (this.#settled[node] === 1 || this.#distance[node]! < at) continue;
      this.#settled[node] = 1;
      if (node < this.#rows) this.#expandRow(node, at);
      else if (node < this.#hub) this.#expandColumn(node, at);
      else this.#expandHub(at);
      if (this.#nearest <= at) return;
    }
  }

  /** Moves the nearest waiting nodes to `#ready` and returns their distance. */
  #nextDistance(): number {
    let nearest = UNREACHED;
    let kept = 0;
    const frontier = this.#frontier;
    for (let index = 0; index < this.#frontierCount; index++) {
      const node = frontier[index]!;
      if (this.#settled[node] === 1) continue;
      frontier[kept++] = node;
      const distance = this.#distance[node]!;
      if (distance < nearest) nearest = distance;
    }
    this.#frontierCount = 0;
    if (nearest >= this.#nearest) return nearest;
    for (let index = 0; index < kept; index++) {
      const node = frontier[index]!;
      if (this.#distance[node]! > nearest) frontier[this.#frontierCount++] = node;
      else this.#makeReady(node);
    }
    return nearest;
  }

  #makeReady(node: number): void {
    this.#ready[this.#readyCount++] = node;
    const column = node - this.#rows;
    if (column >= 0 && column < this.#columns) setBit(this.#closed, 0, column);
  }

  /** Records a shorter way to a node; `at` is the distance that is being settled. */
  #reach(node: number, distance: number, at: number, from: number): void {
    const before = this.#distance[node]!;
    if (distance >= before || distance >= this.#nearest) return;
    this.#distance[node] = distance;
    this.#from[node] = from;
    if (before === UNREACHED) this.#touched[this.#touchedCount++] = node;
    if (this.#excess[node]! < 0) {
      this.#nearest = distance;
      this.#target = node;
      return;
    }
    if (distance === at) this.#makeReady(node);
    else if (before === UNREACHED) this.#frontier[this.#frontierCount++] = node;
    if (node >= this.#rows && node < this.#hub) this.#toHub(node, distance, at);
  }

  /** From a column on to the hub, as soon as it is reached: most paths end there, and a near end prunes the rest. */
  #toHub(node: number, distance: number, at: number): void {
    if (this.#excess[this.#hub]! >= 0) return;
    const degree = this.#degree[node]!;
    if (degree >= this.#high[node]!) return;
    const reduced = this.#unit(node, degree) - this.#potential[node]! + this.#potential[this.#hub]!;
    this.#reach(this.#hub, distance + reduced, at, node);
  }

  #expandRow(row: number, at: number): void {
    const rows = this.#rows;
    const potential = this.#potential;
    const base = row * this.#words;
    const weights = this.#level.weights;
    const offset = at - potential[row]!;
    if (weights === null) {
      for (let word = 0; word < this.#words; word++) {
        let bits = this.#open[base + word]! & ~this.#closed[word]!;
        for (; bits !== 0; bits &= bits - 1) {
          const node = rows + word * 32 + lowestBit(bits);
          this.#reach(node, offset + potential[node]!, at, row);
          if (this.#nearest <= at) return;
        }
      }
    } else {
      const costs = weights.row(row);
      const distance = this.#distance;
      const open = this.#open;
      const columns = this.#columns;
      for (let column = 0; column < columns; column++) {
        const through = offset + costs[column]! + potential[rows + column]!;
        if (through >= distance[rows + column]! || through >= this.#nearest) continue;
        if (!hasBit(open, base, column)) continue;
        this.#reach(rows + column, through, at, row);
      }
    }
    const degree = this.#degree[row]!;
    if (degree > this.#low[row]!) {
      const reduced = -this.#unit(row, degree - 1) - potential[row]! + potential[this.#hub]!;
      this.#reach(this.#hub, at + reduced, at, row);
    }
  }

  #expandColumn(node: number, at: number): void {
    const column = node - this.#rows;
    const weights = this.#level.weights;
    const offset = at - this.#potential[node]!;
    for (const row of this.#rowsOf[column]!) {
      const cost = weights === null ? 0 : weights.cost(row, column);
      this.#reach(row, offset - cost + this.#potential[row]!, at, node);
    }
    const degree = this.#degree[node]!;
    if (degree < this.#high[node]!) {
      this.#reach(this.#hub, offset + this.#unit(node, degree) + this.#potential[this.#hub]!, at, node);
    }
  }

  #expandHub(at: number): void {
    const offset = at - this.#potential[this.#hub]!;
    for (let node = 0; node < this.#hub; node++) {
      const degree = this.#degree[node]!;
      if (node < this.#rows) {
        if (degree < this.#high[node]!) {
          this.#reach(node, offset + this.#unit(node, degree) + this.#potential[node]!, at, this.#hub);
        }
      } else if (degree > this.#low[node]!) {
        this.#reach(node, offset - this.#unit(node, degree - 1) + this.#potential[node]!, at, this.#hub);
      }
    }
  }

  /** After a search that ended at distance D, every node nearer than D goes up by the difference. */
  #lift(): void {
    for (let index = 0; index < this.#touchedCount; index++) {
      const node = this.#touched[index]!;
      const short = this.#nearest - this.#distance[node]!;
      if (short > 0) this.#potential[node] = this.#potential[node]! + short;
    }
  }

  /** Moves one unit along the path that was found. */
  #augment(source: number): void {
    const hub = this.#hub;
    const rows = this.#rows;
    this.#excess[source] = this.#excess[source]! - 1;
    this.#excess[this.#target] = this.#excess[this.#target]! + 1;
    for (let node = this.#target; node !== source; ) {
      const before = this.#from[node]!;
      if (node === hub) this.#degree[before] = this.#degree[before]! + (before < rows ? -1 : 1);
      else if (before === hub) this.#degree[node] = this.#degree[node]! + (node < rows ? 1 : -1);
      else if (before < rows) this.#choose(before, node - rows);
      else this.#release(node, before - rows);
      node = before;
    }
  }

  #release(row: number, column: number): void {
    setBit(this.#open, row * this.#words, column);
    const list = this.#rowsOf[column]!;
    const last = list.pop();
    if (last !== undefined && last !== row) list[list.indexOf(row)] = last;
  }

  #forget(): void {
    for (let index = 0; index < this.#touchedCount; index++) {
      const node = this.#touched[index]!;
      this.#distance[node] = UNREACHED;
      this.#settled[node] = 0;
    }
    this.#touchedCount = 0;
    this.#frontierCount = 0;
    this.#readyCount = 0;
    this.#closed.fill(0);
  }

  // ---- outcomes -------------------------------------------------------------------------------------

  #optimal(searches: number): NetworkOutcome {
    const { rowTerm, columnTerm, weights } = this.#level;
    const hub = this.#potential[this.#hub]!;
    const u = new Float64Array(this.#rows);
    const v = new Float64Array(this.#columns);
    let minimum = 0;
    const value = (term: LinearLevel['rowTerm'], index: number, node: number) =>
      term.slope[index]! * Math.min(this.#degree[node]! + this.#fixed[node]!, term.knee[index]!);
    for (let row = 0; row < this.#rows; row++) {
      u[row] = this.#potential[row]! - hub;
      minimum += value(rowTerm, row, row);
    }
    for (let column = 0; column < this.#columns; column++) {
      v[column] = hub - this.#potential[this.#rows + column]!;
      minimum += value(columnTerm, column, this.#rows + column);
      if (weights === null) continue;
      for (const row of this.#rowsOf[column]!) minimum += weights.cost(row, column);
    }
    if (weights !== null) {
      for (const [row, column] of this.#face.fixed) minimum += weights.cost(row, column);
    }
    const chosen = this.#open;
    for (let word = 0; word < chosen.length; word++) chosen[word] = this.#face.free[word]! & ~chosen[word]!;
    return { feasible: true, minimum, u, v, chosen, searches };
  }

  /** Everything that the failed search reached, at price 1. */
  #cut(): NetworkOutcome {
    const u = new Float64Array(this.#rows);
    const v = new Float64Array(this.#columns);
    const reached = (node: number) => (this.#distance[node]! < UNREACHED ? 1 : 0);
    const hub = reached(this.#hub);
    for (let row = 0; row < this.#rows; row++) u[row] = reached(row) - hub;
    for (let column = 0; column < this.#columns; column++) v[column] = hub - reached(this.#rows + column);
    return { feasible: false, u, v };
  }

  /** A row or column with more fixed pairs than it takes. */
  #overfull(node: number): NetworkOutcome {
    const u = new Float64Array(this.#rows);
    const v = new Float64Array(this.#columns);
    if (node < this.#rows) u[node] = -1;
    else v[node - this.#rows] = -1;
    return { feasible: false, u, v };
  }
}

/** Writes the `count` smallest of the first `length` values to `out`, ascending. O(length + count^2) if few. */
function smallest(values: Float64Array, length: number, count: number, out: number[]): void {
  out.length = 0;
  if (count > 24) {
    const sorted = values.slice(0, length).sort();
    for (let index = 0; index < Math.min(count, length); index++) out.push(sorted[index]!);
    return;
  }
  for (let index = 0; index < length; index++) {
    const value = values[index]!;
    if (out.length === count && value >= out[count - 1]!) continue;
    if (out.length === count) out.pop();
    let at = out.length;
    out.push(value);
    for (; at > 0 && out[at - 1]! > value; at--) out[at] = out[at - 1]!;
    out[at] = value;
  }
}
