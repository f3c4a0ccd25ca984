import { cheapestDegrees, degreeCost, type LinearLevel } from '../../../../src/assignment/levels/levels';
import { clearBit, hasBit, lowestBit, setBit } from './bits';
import type { Face } from './face';

const UNREACHED = Number.POSITIVE_INFINITY;

/**
 * A level over a face as a circulation, its flow and prices, and shortest paths in its residual graph:
 *
 *     hub -> row i      flow d_i in [low, high], convex cost F_i
 *     row i -> column j flow x_ij in {0, 1} for free pairs, cost w_ij
 *     column j -> hub   flow d_j in [low, high], convex cost H_j
 *
 * A pair is an arc of its own and a degree is one arc whatever its capacity, so seats are never copied.
 * Nodes are numbered rows first, then columns, then the hub. The reduced cost of an arc a -> b is
 * cost - potential[a] + potential[b]: `u` is the potential of rows, `-v` that of columns, the hub's is taken off.
 *
 * Invariant between searches: no arc with room has a reduced cost below 0 in either direction (the flow and
 * the prices are optimal for each other), so Dijkstra's method applies: R. K. Ahuja, T. L. Magnanti,
 * J. B. Orlin, "Network Flows", 1993, section 9.7; convex costs as in section 14.5. Departures: arcs are never
 * stored, pairs live in bit sets, nodes at the current distance wait on a stack and the others are looked
 * through for the next distance; a row is expanded 32 columns at a time where pairs weigh nothing.
 */
export class Residual {
  readonly rows: number;
  readonly columns: number;
  readonly words: number;
  readonly hub: number;
  /** Free pairs that are not chosen. */
  readonly open: Uint32Array;
  /** The rows of the chosen free pairs of each column. */
  readonly rowsOf: readonly number[][];
  /** Degrees without fixed pairs, and their bounds; rows first, then columns. */
  readonly degree: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly fixed: Int32Array;
  /** In minus out at each node. */
  readonly excess: Float64Array;
  readonly potential: Float64Array;

  /** Length of the path that the last search found. */
  nearest = UNREACHED;
  /** Where it ends: a deficit, after `searchBack` an excess; -1 if none can be reached. */
  target = -1;
  /** Rows and columns looked through so far. */
  looked = 0;
  /** 1: the last search followed arcs from an excess; -1: it went against them from a deficit. */
  direction: 1 | -1 = 1;

  readonly #distance: Float64Array;
  readonly #from: Int32Array;
  readonly #settled: Uint8Array;
  /** Nodes reached in this search. */
  readonly #touched: Int32Array;
  #touchedCount = 0;
  /** Reached nodes that wait, and those whose distance is the current one. */
  readonly #frontier: Int32Array;
  #frontierCount = 0;
  readonly #ready: Int32Array;
  #readyCount = 0;
  /** Columns that cannot be improved any more in this search, as bits. */
  readonly #closed: Uint32Array;

  constructor(
    readonly face: Face,
    readonly level: LinearLevel,
  ) {
    const { rows, columns, words } = face;
    const nodes = rows + columns + 1;
    this.rows = rows;
    this.columns = columns;
    this.words = words;
    this.hub = rows + columns;
    this.open = face.free.slice();
    this.rowsOf = Array.from({ length: columns }, () => []);
    this.degree = new Int32Array(rows + columns);
    this.low = new Int32Array(rows + columns);
    this.high = new Int32Array(rows + columns);
    this.fixed = new Int32Array(rows + columns);
    this.fixed.set(face.fixedOfRow);
    this.fixed.set(face.fixedOfColumn, rows);
    this.low.set(face.rowLow);
    this.low.set(face.columnLow, rows);
    this.high.set(face.rowHigh);
    this.high.set(face.columnHigh, rows);
    for (let node = 0; node < rows + columns; node++) {
      this.low[node] = this.low[node]! - this.fixed[node]!;
      this.high[node] = this.high[node]! - this.fixed[node]!;
    }
    this.excess = new Float64Array(nodes);
    this.potential = new Float64Array(nodes);
    this.#distance = new Float64Array(nodes).fill(UNREACHED);
    this.#from = new Int32Array(nodes);
    this.#settled = new Uint8Array(nodes);
    this.#touched = new Int32Array(nodes);
    this.#frontier = new Int32Array(nodes);
    this.#ready = new Int32Array(nodes);
    this.#closed = new Uint32Array(words);
  }

  /** Takes over an optimal flow (chosen free pairs, as bits) and its prices. */
  load(chosen: Uint32Array, u: ArrayLike<number>, v: ArrayLike<number>): void {
    for (let row = 0; row < this.rows; row++) {
      this.potential[row] = u[row]!;
      const base = row * this.words;
      for (let word = 0; word < this.words; word++) {
        for (let bits = chosen[base + word]!; bits !== 0; bits &= bits - 1) {
          const column = word * 32 + lowestBit(bits);
          this.choose(row, column);
          this.degree[row] = this.degree[row]! + 1;
          this.degree[this.rows + column] = this.degree[this.rows + column]! + 1;
        }
      }
    }
    for (let column = 0; column < this.columns; column++) this.potential[this.rows + column] = 0 - v[column]!;
  }

  /** The degrees (without fixed pairs) that are cheapest for a node at its price. */
  cheapest(node: number, ends: Int32Array): void {
    const row = node < this.rows;
    const term = row ? this.level.rowTerm : this.level.columnTerm;
    const potential = this.potential[node]! - this.potential[this.hub]!;
    const fixed = this.fixed[node]!;
    const index = row ? node : node - this.rows;
    const price = row ? potential : -potential;
    cheapestDegrees(term, index, price, this.low[node]! + fixed, this.high[node]! + fixed, ends);
    ends[0] = ends[0]! - fixed;
    ends[1] = ends[1]! - fixed;
  }

  /** Cost of one more unit at a node whose degree without fixed pairs is `degree`. */
  unit(node: number, degree: number): number {
    const at = degree + this.fixed[node]!;
    if (node < this.rows) return degreeCost(this.level.rowTerm, node, at);
    return degreeCost(this.level.columnTerm, node - this.rows, at);
  }

  choose(row: number, column: number): void {
    clearBit(this.open, row * this.words, column);
    this.rowsOf[column]!.push(row);
  }

  #release(row: number, column: number): void {
    setBit(this.open, row * this.words, column);
    const list = this.rowsOf[column]!;
    const last = list.pop();
    if (last !== undefined && last !== row) list[list.indexOf(row)] = last;
  }

  /**
   * Finds the shortest path from a node to the nearest node with a deficit (excess < 0). Afterwards `lift`
   * and `augment` may follow, or `path`; `forget` must, before the next search.
   * O(reached rows * columns).
   */
  search(source: number): void {
    this.direction = 1;
    this.#run(source);
  }

  /** The same from a node with a deficit, against the arcs, to the nearest excess. O(reached columns * rows). */
  searchBack(source: number): void {
    this.direction = -1;
    this.#run(source);
  }

  #run(source: number): void {
    this.nearest = UNREACHED;
    this.target = -1;
    const forward = this.direction === 1;
    let at = 0;
    this.#reach(source, 0, 0, -1);
    for (;;) {
      if (this.#readyCount === 0) {
        at = this.#nextDistance();
        if (at >= this.nearest || at === UNREACHED) return;
      }
      const node = this.#ready[--this.#readyCount]!;
      if (this.#settled[node] === 1) continue;
      this.#settled[node] = 1;
      if (node < this.rows) {
        if (forward) this.#expandRow(node, at);
        else this.#expandRowBack(node, at);
      } else if (node < this.hub) {
        if (forward) this.#expandColumn(node, at);
        else this.#expandColumnBack(node, at);
      } else this.#expandHub(at);
      if (this.nearest <= at) return;
    }
  }

  /** Whether the last search reached a node. */
  reached(node: number): boolean {
    return this.#distance[node]! < UNREACHED;
  }

  /** How far it is; Infinity if it was not reached, and no more than an upper bound beyond `nearest`. */
  distance(node: number): number {
    return this.#distance[node]!;
  }

  /** The nodes of the path that `search` found, from its source to its target. */
  path(): number[] {
    const nodes: number[] = [];
    for (let node = this.target; node >= 0; node = this.#from[node]!) nodes.push(node);
    return nodes.reverse();
  }

  /** After a search that ended at distance D, lifts every node nearer than D by the difference (back: lowers it). */
  lift(): void {
    for (let index = 0; index < this.#touchedCount; index++) {
      const node = this.#touched[index]!;
      const short = this.nearest - this.#distance[node]!;
      if (short > 0) this.potential[node] = this.potential[node]! + this.direction * short;
    }
  }

  /** Moves one unit along the path that was found. */
  augment(source: number): void {
    const { direction } = this;
    this.excess[source] = this.excess[source]! - direction;
    this.excess[this.target] = this.excess[this.target]! + direction;
    for (let node = this.target; node !== source; ) {
      const next = this.#from[node]!;
      if (direction === 1) this.push(next, node);
      else this.push(node, next);
      node = next;
    }
  }

  /** Moves one unit along the arc from one node to another. */
  push(from: number, to: number): void {
    const { hub, rows, degree } = this;
    if (to === hub) degree[from] = degree[from]! + (from < rows ? -1 : 1);
    else if (from === hub) degree[to] = degree[to]! + (to < rows ? 1 : -1);
    else if (from < rows) this.choose(from, to - rows);
    else this.#release(to, from - rows);
  }

  /** Makes ready for the next search. */
  forget(): void {
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

  /** Moves the nearest waiting nodes to `#ready` and returns their distance. */
  #nextDistance(): number {
    const frontier = this.#frontier;
    const distance = this.#distance;
    let nearest = UNREACHED;
    let kept = 0;
    for (let index = 0; index < this.#frontierCount; index++) {
      const node = frontier[index]!;
      if (this.#settled[node] === 1) continue;
      frontier[kept++] = node;
      if (distance[node]! < nearest) nearest = distance[node]!;
    }
    this.#frontierCount = 0;
    for (let index = 0; index < kept; index++) {
      const node = frontier[index]!;
      if (distance[node]! > nearest) frontier[this.#frontierCount++] = node;
      else this.#makeReady(node);
    }
    return nearest;
  }

  #makeReady(node: number): void {
    this.#ready[this.#readyCount++] = node;
    const column = node - this.rows;
    if (column >= 0 && column < this.columns) setBit(this.#closed, 0, column);
  }

  /** Records a shorter way to a node; `at` is the distance that is being settled. */
  #reach(node: number, distance: number, at: number, from: number): void {
    const before = this.#distance[node]!;
    if (distance >= before || distance >= this.nearest) return;
    this.#distance[node] = distance;
    this.#from[node] = from;
    if (before === UNREACHED) this.#touched[this.#touchedCount++] = node;
    if (this.excess[node]! * this.direction < 0) {
      this.nearest = distance;
      this.target = node;
      return;
    }
    if (distance === at) this.#makeReady(node);
    else if (before === UNREACHED) this.#frontier[this.#frontierCount++] = node;
    if (node < this.hub && this.excess[this.hub]! * this.direction < 0) this.#meetHub(node, distance, at);
  }

  /** On to the hub as soon as a node is reached: most paths end there, and a near end prunes the rest. */
  #meetHub(node: number, distance: number, at: number): void {
    const { direction, hub } = this;
    const degree = this.degree[node]!;
    // Along the arcs a row gives a unit up and a column takes one more; against them it is the other way round.
    const less = node < this.rows === (direction === 1);
    if (less ? degree <= this.low[node]! : degree >= this.high[node]!) return;
    const cost = less ? -this.unit(node, degree - 1) : this.unit(node, degree);
    const reduced = cost + direction * (this.potential[hub]! - this.potential[node]!);
    this.#reach(hub, distance + reduced, at, node);
  }

  #expandRow(row: number, at: number): void {
    const { rows, potential, open, words } = this;
    const base = row * words;
    const { weights } = this.level;
    const offset = at - potential[row]!;
    this.looked++;
    if (weights === null) {
      for (let word = 0; word < words; word++) {
        let bits = open[base + word]! & ~this.#closed[word]!;
        for (; bits !== 0; bits &= bits - 1) {
          const node = rows + word * 32 + lowestBit(bits);
          this.#reach(node, offset + potential[node]!, at, row);
          if (this.nearest <= at) return;
        }
      }
    } else {
      const costs = weights.row(row);
      const distance = this.#distance;
      const { columns } = this;
      for (let column = 0, node = rows; column < columns; column++, node++) {
        const through = offset + costs[column]! + potential[node]!;
        if (through >= distance[node]! || through >= this.nearest) continue;
        if (hasBit(open, base, column)) this.#reach(node, through, at, row);
      }
    }
    this.#meetHub(row, at, at);
  }

  /** The columns that a row is chosen with. */
  #expandRowBack(row: number, at: number): void {
    const { rows, words, potential, open } = this;
    const { free } = this.face;
    const { weights } = this.level;
    const base = row * words;
    const offset = at + potential[row]!;
    for (let word = 0; word < words; word++) {
      for (let bits = free[base + word]! & ~open[base + word]!; bits !== 0; bits &= bits - 1) {
        const column = word * 32 + lowestBit(bits);
        const cost = weights === null ? 0 : weights.cost(row, column);
        this.#reach(rows + column, offset - cost - potential[rows + column]!, at, row);
      }
    }
    this.#meetHub(row, at, at);
  }

  /** The rows that could be chosen with a column. */
  #expandColumnBack(node: number, at: number): void {
    const { rows, words, potential, open } = this;
    const { weights } = this.level;
    const column = node - rows;
    const distance = this.#distance;
    const offset = at + potential[node]!;
    this.looked++;
    for (let row = 0, base = 0; row < rows; row++, base += words) {
      let through = offset - potential[row]!;
      // Whatever is cheaper to look at comes first: the distance, or the bit before the weight.
      if (weights === null) {
        if (through >= distance[row]! || !hasBit(open, base, column)) continue;
      } else {
        if (!hasBit(open, base, column)) continue;
        through += weights.cost(row, column);
        if (through >= distance[row]! || through >= this.nearest) continue;
      }
      this.#reach(row, through, at, node);
      if (this.nearest <= at) return;
    }
    this.#meetHub(node, at, at);
  }

  #expandColumn(node: number, at: number): void {
    const column = node - this.rows;
    const { weights } = this.level;
    const offset = at - this.potential[node]!;
    for (const row of this.rowsOf[column]!) {
      const cost = weights === null ? 0 : weights.cost(row, column);
      this.#reach(row, offset - cost + this.potential[row]!, at, node);
    }
    this.#meetHub(node, at, at);
  }

  #expandHub(at: number): void {
    const { rows, hub, potential, direction } = this;
    for (let node = 0; node < hub; node++) {
      const degree = this.degree[node]!;
      const less = node < rows === (direction === -1);
      if (less ? degree <= this.low[node]! : degree >= this.high[node]!) continue;
      const cost = less ? -this.unit(node, degree - 1) : this.unit(node, degree);
      this.#reach(node, at + cost + direction * (potential[node]! - potential[hub]!), at, hub);
    }
  }
}
