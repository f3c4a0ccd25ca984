import { type CostSource, FORBIDDEN } from '../costs';
import type { ChosenPairs, ImplicitFace } from '../levels';
import { BackSearch } from './back-search';
import type { Blocks } from './blocks';
import type { ColumnLists } from './column-lists';
import { ExchangedPairs } from './exchanged-pairs';
import { Potentials } from './potentials';
import { RowLists } from './row-lists';

/** To read a row costs about as much as to ask for one in so many of its pairs, where rows are computed on demand. */
const PAIRS_OF_ROW = 32;
const FAR = 2 ** 31 - 1;

/**
 * An assignment on a face whose pairs are exchanged for better ones, and what it takes to prove that none is better.
 *
 * The degrees of rows and columns stay as they are while a pair is taken out: its row then has a pair too many and its
 * column one too few. `search` finds the way of least weight from such a row to such a column in the residual network
 * (pairs that are not chosen forward, chosen ones backward, degrees through the hub), where pairs at the cost in
 * question weigh 1 and those below it nothing; distances are small integers, so that buckets do for a heap (R. B. Dial,
 * Comm. ACM 12 (1969) 632-633, DOI 10.1145/363269.363610). `lift` raises the potentials by what is nearer than the
 * target, as successive shortest paths do; they are the duals of the count at that cost.
 *
 * Pairs are looked at in the order of each row's list; only when those lead nowhere, the rest of a row is read, and
 * then only its pairs with columns that were not reached.
 */
export class ExchangeFlow {
  readonly pairs: ExchangedPairs;
  readonly potentials: Potentials;
  readonly rows: number;
  readonly columns: number;
  readonly hub: number;
  /** Rows and columns that cannot reach anything at the threshold that is being tried. */
  readonly dead: Uint8Array;
  /** About how many pairs were looked at. */
  work = 0;
  readonly #face: ImplicitFace;
  readonly #source: CostSource;
  readonly #blocks: Blocks;
  readonly lists: RowLists;
  readonly #raised: Int32Array;
  readonly #distance: Int32Array;
  readonly #settled: Uint8Array;
  readonly #from: Int32Array;
  readonly #touched: number[] = [];
  readonly #buckets: number[][] = [];
  readonly #pending: number[] = [];
  /** Columns of a block, those that were reached left out as they are met. */
  readonly #open: Int32Array;
  #openCount = 0;
  #openBlock = -1;
  readonly #back: BackSearch;
  /** Whether the last `searchBoth` that failed found all that it can reach from the row, or from the column. */
  #isAhead = true;
  #target = -1;
  #at = 0;
  #below = 0;
  #top = 0;

  constructor(face: ImplicitFace, source: CostSource, chosen: ChosenPairs, blocks: Blocks) {
    const { rows, columns } = face;
    this.#face = face;
    this.#source = source;
    this.#blocks = blocks;
    this.pairs = new ExchangedPairs(face, source, chosen);
    this.rows = rows;
    this.columns = columns;
    this.hub = rows + columns;
    this.lists = new RowLists(face, source);
    this.potentials = new Potentials(face, source, blocks, this.lists);
    this.#raised = this.potentials.raised;
    this.#open = new Int32Array(columns);
    this.dead = new Uint8Array(this.hub + 1);
    this.#distance = new Int32Array(this.hub + 1).fill(FAR);
    this.#settled = new Uint8Array(this.hub + 1);
    this.#from = new Int32Array(this.hub + 1);
    this.#back = new BackSearch(face, source, blocks, this.pairs, this.#distance);
  }

  /**
   * The least weight of a way from a row with a pair too many, over pairs below a cost and, with `ties`, those at it;
   * `Infinity` if there is none (without `ties`: none without weight). `route` then takes it.
   */
  search(source: number, below: number, ties: boolean): number {
    this.#begin(below, ties ? below : below - 1);
    this.#reach(source, 0, -1);
    for (this.#at = 0; this.#at < this.#buckets.length; this.#at++) {
      if (!ties && this.#at > 0) break;
      if (this.#settleBucket(this.#buckets[this.#at]!)) return this.#at;
    }
    return Number.POSITIVE_INFINITY;
  }

  #begin(below: number, top: number): void {
    this.forget();
    this.#below = below;
    this.#top = top;
    this.#target = -1;
    this.#at = 0;
    this.#pending.length = 0;
    this.#openBlock = -1;
    for (const bucket of this.#buckets) bucket.length = 0;
  }

  /** Settles all nodes at the current distance; true once one of them is a target. */
  #settleBucket(bucket: number[]): boolean {
    for (let head = 0; ; ) {
      for (; head < bucket.length; head++) {
        const node = bucket[head]!;
        if (this.#settled[node] === 1 || this.#distance[node] !== this.#at) continue;
        if (this.#isTarget(node)) this.#target = node;
        else this.#expand(node);
        if (this.#target >= 0) return true;
      }
      const row = this.#pending.pop();
      if (row === undefined) return false;
      this.#readRow(row);
      if (this.#target >= 0) return true;
    }
  }

  #isTarget(node: number): boolean {
    if (this.#back.isReached[node] === 1) return true;
    return node >= this.rows && node < this.hub && this.pairs.shortage(node - this.rows) > 0;
  }

  /**
   * Whether there is a way from a row with a pair too many to the column that has one too few, over pairs below a cost:
   * searched from both ends, so that a few rows and columns tell. `route` then takes it. If there is none, one of the
   * two searches found all that it can reach, and `reachedEnd` says what that is. Potentials have to be 0.
   */
  searchBoth(source: number, target: number, below: number, lists: ColumnLists): boolean {
    const back = this.#back;
    this.#begin(below, below - 1);
    back.reach(this.rows + target, -1);
    this.#reach(source, 0, -1);
    const ahead = this.#buckets[0]!;
    let head = 0;
    let work = 0;
    while (this.#target < 0) {
      const before = this.work;
      const canGoOn = head < ahead.length;
      if (canGoOn && (work <= 0 || !back.canExpand)) {
        const node = ahead[head++]!;
        this.#expand(node);
        work += this.work - before + 1;
      } else if (back.canExpand) {
        this.work += back.expand(this.#top, lists);
        work -= this.work - before + 1;
      } else if (this.#pending.length === 0 && head === ahead.length) {
        this.#isAhead = true;
        return false;
      } else if (!back.canRead) {
        this.#isAhead = false;
        return false;
      } else if (work <= 0) {
        this.#readRow(this.#pending.pop()!);
        work += this.work - before + 1;
      } else {
        this.work += back.read(this.#top);
        work -= this.work - before + 1;
      }
      if (back.met >= 0) this.#target = back.met;
    }
    // The way behind, from where the searches met to the target.
    while (back.next[this.#target]! >= 0) {
      const next = back.next[this.#target]!;
      this.#from[next] = this.#target;
      this.#target = next;
    }
    return true;
  }

  /** Raises what a failed `searchBoth` reached from the row, or lowers what it reached from the column. */
  liftEnd(): void {
    if (this.#isAhead) for (const node of this.#touched) this.potentials.raise(node, 1);
    else for (const node of this.#back.reached) this.potentials.raise(node, -1);
  }

  #reach(node: number, distance: number, from: number): void {
    if (distance >= this.#distance[node]! || this.dead[node] === 1) return;
    if (this.#distance[node] === FAR) this.#touched.push(node);
    this.#distance[node] = distance;
    this.#from[node] = from;
    if (distance === this.#at && this.#isTarget(node)) this.#target = node;
    for (let next = this.#buckets.length; next <= distance; next++) this.#buckets.push([]);
    this.#buckets[distance]!.push(node);
  }

  #expand(node: number): void {
    this.#settled[node] = 1;
    if (node < this.rows) this.#expandRow(node);
    else if (node < this.hub) this.#expandColumn(node - this.rows);
    else this.#expandHub();
  }

  #expandRow(row: number): void {
    const lists = this.lists;
    lists.ensure(row);
    if (this.pairs.rowDegree[row]! > this.#face.rowLow[row]!) {
      this.#reach(this.hub, this.#at - this.#raised[row]! + this.#raised[this.hub]!, row);
    }
    const { limit } = this.#blocks;
    const links = this.#blocks.linksOf(row);
    const begin = row * lists.size;
    let kept = begin;
    let entry = begin;
    const end = begin + lists.count[row]!;
    this.work += 8;
    for (; entry < end; entry++) {
      const cost = lists.costs[entry]!;
      if (cost > this.#top && links === undefined) break;
      const column = lists.columns[entry]!;
      if (this.#distance[this.rows + column]! <= this.#at) {
        lists.costs[kept] = cost;
        lists.columns[kept++] = column;
        continue;
      }
      if (!this.#face.isFreeAt(row, column, cost)) continue;
      lists.costs[kept] = cost;
      lists.columns[kept++] = column;
      this.work++;
      if (cost <= this.#top || cost >= limit) this.#reachColumn(row, column, cost);
      if (this.#target >= 0) {
        entry++;
        break;
      }
    }
    if (kept < entry) {
      // Faces only become narrower: what is not free is struck off.
      lists.costs.copyWithin(kept, entry, end);
      lists.columns.copyWithin(kept, entry, end);
      lists.count[row] = lists.count[row]! - (entry - kept);
    }
    const bound = lists.bound[row]!;
    if (bound <= this.#top || (links !== undefined && bound < Number.POSITIVE_INFINITY))
      this.#pending.push(row);
  }

  #reachColumn(row: number, column: number, cost: number): void {
    const node = this.rows + column;
    const weight = cost === this.#below ? 1 : 0;
    const at = this.#distance[row]! + weight - this.#raised[row]! + this.#raised[node]!;
    if (at >= this.#distance[node]! || this.#settled[node] === 1) return;
    if (!this.pairs.chosen.has(row, column)) this.#reach(node, at, row);
  }

  /** Reads the pairs of a row with columns that are not reached yet. */
  #readRow(row: number): void {
    const isListed = this.lists.bound[row]! > this.#top;
    const block = this.#blocks.of[row]!;
    if (!isListed && this.#openBlock !== block) {
      const own = this.#blocks.columnsOf(row);
      this.#open.set(own);
      this.#openCount = own.length;
      this.#openBlock = block;
    }
    const few = this.#source.implicit === true && (isListed || this.#openCount * PAIRS_OF_ROW < this.columns);
    const costs = few ? undefined : this.#source.row(row);
    if (!isListed) this.#readOpen(row, costs);
    for (const [block, cost] of this.#blocks.linksOf(row) ?? []) {
      this.#readColumns(row, this.#blocks.columnsIn(block), costs, cost, cost);
    }
  }

  /** The columns of the row's own block that no search reached yet. */
  #readOpen(row: number, costs: Int32Array | undefined): void {
    const { rows } = this;
    const at = this.#distance[row]!;
    const open = this.#open;
    this.work += this.#openCount >> 2;
    for (let index = 0; index < this.#openCount; ) {
      if (this.#target >= 0) return;
      const column = open[index]!;
      if (this.#distance[rows + column]! <= at) {
        open[index] = open[--this.#openCount]!;
        continue;
      }
      index++;
      const cost = costs === undefined ? this.#source.cost(row, column) : costs[column]!;
      if (cost > this.#top || cost === FORBIDDEN) continue;
      if (this.#face.isFreeAt(row, column, cost)) this.#reachColumn(row, column, cost);
    }
  }

  #readColumns(
    row: number,
    columns: Int32Array,
    costs: Int32Array | undefined,
    least: number,
    most: number,
  ): void {
    const at = this.#distance[row]!;
    this.work += columns.length >> 2;
    for (const column of columns) {
      if (this.#target >= 0) return;
      if (this.#distance[this.rows + column]! <= at) continue;
      const cost = costs === undefined ? this.#source.cost(row, column) : costs[column]!;
      if (cost > most || cost < least || cost === FORBIDDEN) continue;
      if (this.#face.isFreeAt(row, column, cost)) this.#reachColumn(row, column, cost);
    }
  }

  #expandColumn(column: number): void {
    const node = this.rows + column;
    const offset = this.#at - this.#raised[node]!;
    const { firstOfColumn, nextOfColumn, rowOf } = this.pairs.chosen;
    for (let slot = firstOfColumn[column]!; slot >= 0; slot = nextOfColumn[slot]!) {
      const row = rowOf[slot]!;
      const weight = this.pairs.costOf(slot) === this.#below ? 1 : 0;
      this.#reach(row, offset - weight + this.#raised[row]!, node);
    }
    if (this.pairs.columnDegree[column]! < this.#face.columnHigh[column]!) {
      this.#reach(this.hub, offset + this.#raised[this.hub]!, node);
    }
  }

  #expandHub(): void {
    const { rowHigh, columnLow } = this.#face;
    const offset = this.#at - this.#raised[this.hub]!;
    const canGive = (column: number) => this.pairs.columnDegree[column]! > columnLow[column]!;
    for (const column of this.pairs.short) {
      if (this.pairs.shortage(column) <= 0) this.pairs.short.delete(column);
      else if (canGive(column)) {
        this.#reach(this.rows + column, offset + this.#raised[this.rows + column]!, this.hub);
        if (this.#target >= 0) return;
      }
    }
    this.work += (this.rows + this.columns) >> 3;
    for (let column = 0; column < this.columns; column++) {
      if (canGive(column))
        this.#reach(this.rows + column, offset + this.#raised[this.rows + column]!, this.hub);
    }
    for (let row = 0; row < this.rows; row++) {
      if (this.pairs.rowDegree[row]! < rowHigh[row]!) this.#reach(row, offset + this.#raised[row]!, this.hub);
    }
  }

  /** What the last search reached at a distance below that of its target, or at all where there was none. */
  reached(distance: number): number[] {
    return this.#touched.filter((node) => this.#distance[node]! < distance && this.#settled[node] === 1);
  }

  /** Raises the potentials of what the last search found nearer than its target. */
  lift(distance: number): void {
    if (distance === 0) return;
    for (const node of this.#touched) {
      if (this.#settled[node] === 0 || this.#distance[node]! >= distance) continue;
      this.potentials.raise(node, distance - this.#distance[node]!);
    }
  }

  /** Takes the way that the last search found. */
  route(): void {
    for (let node = this.#target; ; ) {
      const from = this.#from[node]!;
      if (from < 0) return;
      this.pairs.step(from, node);
      node = from;
    }
  }

  forget(): void {
    for (const node of this.#touched) {
      this.#distance[node] = FAR;
      this.#settled[node] = 0;
    }
    this.#touched.length = 0;
    this.#back.forget();
  }
}
