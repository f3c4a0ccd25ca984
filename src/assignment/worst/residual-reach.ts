import { type CostSource, FORBIDDEN } from '../costs';
import type { ChosenPairs, Face } from '../levels';
import { BackSearch } from './back-search';
import type { Blocks } from './blocks';
import { ExchangedPairs } from './exchanged-pairs';
import { Potentials } from './potentials';
import { RowLists } from './row-lists';

/** To read a row costs about as much as to ask for one in so many of its pairs, where rows are computed on demand. */
const PAIRS_OF_ROW = 32;
const FAR = 2 ** 31 - 1;

/**
 * What a search reaches in the residual network of an assignment: pairs that are not chosen forward, chosen ones
 * backward, degrees through the hub. Pairs at the cost in question weigh 1 and those below it nothing; distances are
 * small integers, so that buckets do for a heap (R. B. Dial, Comm. ACM 12 (1969) 632-633, DOI 10.1145/363269.363610).
 *
 * Pairs are looked at in the order of each row's list; only when those lead nowhere, the rest of a row is read, and
 * then only its pairs with columns that were not reached.
 */
export abstract class ResidualReach {
  readonly pairs: ExchangedPairs;
  readonly potentials: Potentials;
  readonly rows: number;
  readonly columns: number;
  readonly hub: number;
  /** Rows and columns that cannot reach anything at the threshold that is being tried. */
  readonly dead: Uint8Array;
  /** About how many pairs were looked at. */
  work = 0;
  readonly #face: Face;
  readonly #source: CostSource;
  readonly #blocks: Blocks;
  readonly lists: RowLists;
  readonly #raised: Int32Array;
  protected readonly distance: Int32Array;
  protected readonly settled: Uint8Array;
  protected readonly from: Int32Array;
  protected readonly touched: number[] = [];
  protected readonly buckets: number[][] = [];
  protected readonly pending: number[] = [];
  /** Columns of a block, those that were reached left out as they are met. */
  readonly #open: Int32Array;
  #openCount = 0;
  protected openBlock = -1;
  protected readonly back: BackSearch;
  protected target = -1;
  protected at = 0;
  protected below = 0;
  protected top = 0;

  constructor(face: Face, source: CostSource, chosen: ChosenPairs, blocks: Blocks) {
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
    this.distance = new Int32Array(this.hub + 1).fill(FAR);
    this.settled = new Uint8Array(this.hub + 1);
    this.from = new Int32Array(this.hub + 1);
    this.back = new BackSearch(face, source, blocks, this.pairs, this.distance);
  }

  protected begin(below: number, top: number): void {
    this.forget();
    this.below = below;
    this.top = top;
    this.target = -1;
    this.at = 0;
    this.pending.length = 0;
    this.openBlock = -1;
    for (const bucket of this.buckets) bucket.length = 0;
  }

  protected isTarget(node: number): boolean {
    if (this.back.isReached[node] === 1) return true;
    return node >= this.rows && node < this.hub && this.pairs.shortage(node - this.rows) > 0;
  }

  protected reach(node: number, distance: number, from: number): void {
    if (distance >= this.distance[node]! || this.dead[node] === 1) return;
    if (this.distance[node] === FAR) this.touched.push(node);
    this.distance[node] = distance;
    this.from[node] = from;
    if (distance === this.at && this.isTarget(node)) this.target = node;
    for (let next = this.buckets.length; next <= distance; next++) this.buckets.push([]);
    this.buckets[distance]!.push(node);
  }

  protected expand(node: number): void {
    this.settled[node] = 1;
    if (node < this.rows) this.#expandRow(node);
    else if (node < this.hub) this.#expandColumn(node - this.rows);
    else this.#expandHub();
  }

  #expandRow(row: number): void {
    const lists = this.lists;
    lists.ensure(row);
    if (this.pairs.rowDegree[row]! > this.#face.rowLow[row]!) {
      this.reach(this.hub, this.at - this.#raised[row]! + this.#raised[this.hub]!, row);
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
      if (cost > this.top && links === undefined) break;
      const column = lists.columns[entry]!;
      if (this.distance[this.rows + column]! <= this.at) {
        lists.costs[kept] = cost;
        lists.columns[kept++] = column;
        continue;
      }
      if (!this.#face.isFreeAt(row, column, cost)) continue;
      lists.costs[kept] = cost;
      lists.columns[kept++] = column;
      this.work++;
      if (cost <= this.top || cost >= limit) this.#reachColumn(row, column, cost);
      if (this.target >= 0) {
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
    if (bound <= this.top || (links !== undefined && bound < Number.POSITIVE_INFINITY))
      this.pending.push(row);
  }

  #reachColumn(row: number, column: number, cost: number): void {
    const node = this.rows + column;
    const weight = cost === this.below ? 1 : 0;
    const at = this.distance[row]! + weight - this.#raised[row]! + this.#raised[node]!;
    if (at >= this.distance[node]! || this.settled[node] === 1) return;
    if (!this.pairs.chosen.has(row, column)) this.reach(node, at, row);
  }

  /** Reads the pairs of a row with columns that are not reached yet. */
  protected readRow(row: number): void {
    const isListed = this.lists.bound[row]! > this.top;
    const block = this.#blocks.of[row]!;
    if (!isListed && this.openBlock !== block) {
      const own = this.#blocks.columnsOf(row);
      this.#open.set(own);
      this.#openCount = own.length;
      this.openBlock = block;
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
    const at = this.distance[row]!;
    const open = this.#open;
    this.work += this.#openCount >> 2;
    for (let index = 0; index < this.#openCount; ) {
      if (this.target >= 0) return;
      const column = open[index]!;
      if (this.distance[rows + column]! <= at) {
        open[index] = open[--this.#openCount]!;
        continue;
      }
      index++;
      const cost = costs === undefined ? this.#source.cost(row, column) : costs[column]!;
      if (cost > this.top || cost === FORBIDDEN) continue;
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
    const at = this.distance[row]!;
    this.work += columns.length >> 2;
    for (const column of columns) {
      if (this.target >= 0) return;
      if (this.distance[this.rows + column]! <= at) continue;
      const cost = costs === undefined ? this.#source.cost(row, column) : costs[column]!;
      if (cost > most || cost < least || cost === FORBIDDEN) continue;
      if (this.#face.isFreeAt(row, column, cost)) this.#reachColumn(row, column, cost);
    }
  }

  #expandColumn(column: number): void {
    const node = this.rows + column;
    const offset = this.at - this.#raised[node]!;
    const { firstOfColumn, nextOfColumn, rowOf } = this.pairs.chosen;
    for (let slot = firstOfColumn[column]!; slot >= 0; slot = nextOfColumn[slot]!) {
      const row = rowOf[slot]!;
      const weight = this.pairs.costOf(slot) === this.below ? 1 : 0;
      this.reach(row, offset - weight + this.#raised[row]!, node);
    }
    if (this.pairs.columnDegree[column]! < this.#face.columnHigh[column]!) {
      this.reach(this.hub, offset + this.#raised[this.hub]!, node);
    }
  }

  #expandHub(): void {
    const { rowHigh, columnLow } = this.#face;
    const offset = this.at - this.#raised[this.hub]!;
    const canGive = (column: number) => this.pairs.columnDegree[column]! > columnLow[column]!;
    for (const column of this.pairs.short) {
      if (this.pairs.shortage(column) <= 0) this.pairs.short.delete(column);
      else if (canGive(column)) {
        this.reach(this.rows + column, offset + this.#raised[this.rows + column]!, this.hub);
        if (this.target >= 0) return;
      }
    }
    this.work += (this.rows + this.columns) >> 3;
    for (let column = 0; column < this.columns; column++) {
      if (canGive(column))
        this.reach(this.rows + column, offset + this.#raised[this.rows + column]!, this.hub);
    }
    for (let row = 0; row < this.rows; row++) {
      if (this.pairs.rowDegree[row]! < rowHigh[row]!) this.reach(row, offset + this.#raised[row]!, this.hub);
    }
  }

  forget(): void {
    for (const node of this.touched) {
      this.distance[node] = FAR;
      this.settled[node] = 0;
    }
    this.touched.length = 0;
    this.back.forget();
  }
}
