import { type CostSource, FORBIDDEN } from '../costs';
import type { ChosenPairs, ImplicitFace } from '../levels';
import { WorstFirst } from '../structures';
import type { Blocks } from './blocks';
import type { ColumnLists } from './column-lists';
import { RowLists } from './row-lists';

/** To read a row costs about as much as to ask for one in so many of its pairs, where rows are computed on demand. */
const PAIRS_OF_ROW = 32;
const FAR = 2 ** 31 - 1;

/**
 * An assignment on a face whose pairs are exchanged for better ones, and what it takes to prove that none is better.
 *
 * The degrees of rows and columns stay as they are while a pair is taken out: its row then has a pair too many and its
 * column one too few. `search` finds the way of least weight from such a row to such a column in the residual network (pairs
 * that are not chosen forward, chosen ones backward, degrees through the hub), where pairs at the cost in question
 * weigh 1 and those below it nothing; distances are small integers, so that buckets do for a heap (R. B. Dial, Comm. ACM 12
 * (1969) 632-633, DOI 10.1145/363269.363610). `lift` raises the potentials by what is nearer than the target, as
 * successive shortest paths do; they are the duals of the count at that cost.
 *
 * Pairs are looked at in the order of each row's list; only when those lead nowhere, the rest of a row is read, and then
 * only its pairs with columns that were not reached.
 */
export class ExchangeFlow {
  readonly chosen: ChosenPairs;
  readonly rows: number;
  readonly columns: number;
  readonly hub: number;
  /** How far each row, column and the hub was raised since `settle`; and which of them were. */
  readonly raised: Int32Array;
  readonly lifted: number[] = [];
  /** Rows and columns that cannot reach anything at the threshold that is being tried. */
  readonly dead: Uint8Array;
  /** Chosen pairs, the worst on top; some of them are no longer chosen. */
  readonly worst = new WorstFirst();
  /** About how many pairs were looked at. */
  work = 0;
  readonly #face: ImplicitFace;
  readonly #source: CostSource;
  readonly #blocks: Blocks;
  readonly #lists: RowLists;
  readonly #rowDegree: Int32Array;
  readonly #columnDegree: Int32Array;
  readonly #distance: Int32Array;
  readonly #settled: Uint8Array;
  readonly #from: Int32Array;
  readonly #touched: number[] = [];
  readonly #buckets: number[][] = [];
  readonly #pending: number[] = [];
  readonly #short = new Set<number>();
  #costOfSlot = new Int32Array(0);
  /** Columns of a block, those that were reached left out as they are met. */
  readonly #open: Int32Array;
  #openCount = 0;
  #openBlock = -1;
  /** What the search from a column reached, and by which node it goes on. */
  readonly #isBehind: Uint8Array;
  readonly #next: Int32Array;
  readonly #behind: number[] = [];
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
    this.chosen = chosen;
    this.rows = rows;
    this.columns = columns;
    this.hub = rows + columns;
    this.#lists = new RowLists(face, source);
    this.#rowDegree = chosen.countOfRow.map((count, row) => count + face.fixedOfRow[row]!);
    this.#columnDegree = chosen.countOfColumn.map((count, column) => count + face.fixedOfColumn[column]!);
    this.raised = new Int32Array(this.hub + 1);
    this.#open = new Int32Array(columns);
    this.dead = new Uint8Array(this.hub + 1);
    this.#distance = new Int32Array(this.hub + 1).fill(FAR);
    this.#settled = new Uint8Array(this.hub + 1);
    this.#from = new Int32Array(this.hub + 1);
    this.#isBehind = new Uint8Array(this.hub + 1);
    this.#next = new Int32Array(this.hub + 1);
    chosen.forEach((row, column) => {
      this.worst.push(source.cost(row, column), row * columns + column);
    });
  }

  /** Pairs that a row has too many. */
  excess(row: number): number {
    return this.#rowDegree[row]! - this.#face.fixedOfRow[row]! - this.chosen.countOfRow[row]!;
  }

  #shortage(column: number): number {
    return (
      this.#columnDegree[column]! - this.#face.fixedOfColumn[column]! - this.chosen.countOfColumn[column]!
    );
  }

  /** Takes a chosen pair out. */
  takeOut(slot: number): void {
    const column = this.chosen.columnOf[slot]!;
    this.chosen.remove(slot);
    this.#forgetSlot(slot);
    this.#short.add(column);
  }

  slotOf(row: number, column: number): number {
    const { firstOfRow, nextOfRow, columnOf } = this.chosen;
    let slot = firstOfRow[row]!;
    while (slot >= 0 && columnOf[slot] !== column) slot = nextOfRow[slot]!;
    return slot;
  }

  /**
   * The least weight of a way from a row with a pair too many, over pairs below a cost and, with `ties`, those at it;
   * `Infinity` if there is none (without `ties`: none without weight). `route` then takes it.
   */
  search(source: number, below: number, ties: boolean): number {
    this.forget();
    this.#below = below;
    this.#top = ties ? below : below - 1;
    this.#target = -1;
    this.#pending.length = 0;
    this.#openBlock = -1;
    for (const bucket of this.#buckets) bucket.length = 0;
    this.#reach(source, 0, -1);
    for (this.#at = 0; this.#at < this.#buckets.length; this.#at++) {
      if (!ties && this.#at > 0) break;
      if (this.#settleBucket(this.#buckets[this.#at]!)) return this.#at;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Settles all nodes at the current distance; true once one of them is a target. */
  #settleBucket(bucket: number[]): boolean {
    for (let head = 0; ; ) {
      for (; head < bucket.length; head++) {
        const node = bucket[head]!;
        if (this.#settled[node] === 1 || this.#distance[node] !== this.#at) continue;
        if (this.#isTarget(node)) this.#target = node;
        else {
          this.#settled[node] = 1;
          if (node < this.rows) this.#expandRow(node);
          else if (node < this.hub) this.#expandColumn(node - this.rows);
          else this.#expandHub();
        }
        if (this.#target >= 0) return true;
      }
      const row = this.#pending.pop();
      if (row === undefined) return false;
      this.#readRow(row);
      if (this.#target >= 0) return true;
    }
  }

  #isTarget(node: number): boolean {
    if (this.#isBehind[node] === 1) return true;
    return node >= this.rows && node < this.hub && this.#shortage(node - this.rows) > 0;
  }

  /**
   * Whether there is a way from a row with a pair too many to the column that has one too few, over pairs below a cost:
   * searched from both ends, so that a few rows and columns tell. `route` then takes it. If there is none, one of the two
   * searches found all that it can reach, and `reachedEnd` says what that is. Potentials have to be 0.
   */
  searchBoth(source: number, target: number, below: number, lists: ColumnLists): boolean {
    this.forget();
    this.#below = below;
    this.#top = below - 1;
    this.#target = -1;
    this.#at = 0;
    this.#openBlock = -1;
    this.#pending.length = 0;
    for (const bucket of this.#buckets) bucket.length = 0;
    this.#reachBack(this.rows + target, -1);
    this.#reach(source, 0, -1);
    const ahead = this.#buckets[0]!;
    const behind = this.#behind;
    const unread: number[] = [];
    let head = 0;
    let tail = 0;
    let work = 0;
    while (this.#target < 0) {
      const before = this.work;
      const canGoOn = head < ahead.length;
      const canGoBack = tail < behind.length;
      if (canGoOn && (work <= 0 || !canGoBack)) {
        const node = ahead[head++]!;
        this.#settled[node] = 1;
        if (node < this.rows) this.#expandRow(node);
        else if (node < this.hub) this.#expandColumn(node - this.rows);
        else this.#expandHub();
        work += this.work - before + 1;
      } else if (canGoBack) {
        const node = behind[tail++]!;
        if (node >= this.rows && node < this.hub) this.#expandBack(node - this.rows, lists, unread);
        else this.#expandBackBeyond(node);
        work -= this.work - before + 1;
      } else if (this.#pending.length === 0 && head === ahead.length) {
        this.#isAhead = true;
        return false;
      } else if (unread.length === 0 && tail === behind.length) {
        this.#isAhead = false;
        return false;
      } else if (work <= 0) {
        this.#readRow(this.#pending.pop()!);
        work += this.work - before + 1;
      } else {
        this.#readColumn(unread.pop()!);
        work -= this.work - before + 1;
      }
    }
    // The way behind, from where the searches met to the target.
    while (this.#next[this.#target]! >= 0) {
      const next = this.#next[this.#target]!;
      this.#from[next] = this.#target;
      this.#target = next;
    }
    return true;
  }

  /** Raises what a failed `searchBoth` reached from the row, or lowers what it reached from the column. */
  liftEnd(): void {
    const nodes = this.#isAhead ? this.#touched : this.#behind;
    for (const node of nodes) {
      this.raised[node] = this.#isAhead ? 1 : -1;
      this.lifted.push(node);
    }
  }

  /** Chooses a pair that is not chosen. */
  putBack(row: number, column: number, cost: number): void {
    this.chosen.add(row, column);
    this.worst.push(cost, row * this.columns + column);
  }

  #reachBack(node: number, next: number): void {
    if (this.#isBehind[node] === 1) return;
    this.#isBehind[node] = 1;
    this.#next[node] = next;
    this.#behind.push(node);
    if (this.#distance[node] === 0) this.#target = node;
  }

  #expandBack(column: number, lists: ColumnLists, unread: number[]): void {
    const node = this.rows + column;
    if (this.#columnDegree[column]! > this.#face.columnLow[column]!) this.#reachBack(this.hub, node);
    const begin = column * lists.size;
    const end = begin + lists.count[column]!;
    this.work += 8;
    for (let entry = begin; entry < end && lists.costs[entry]! <= this.#top && this.#target < 0; entry++) {
      const row = lists.rows[entry]!;
      this.work++;
      if (this.#isBehind[row] === 1 || !this.#face.isFreeAt(row, column, lists.costs[entry]!)) continue;
      if (!this.chosen.has(row, column)) this.#reachBack(row, node);
    }
    if (lists.bound[column]! <= this.#top || this.#blocks.isLinked(column)) unread.push(column);
  }

  #expandBackBeyond(node: number): void {
    const { hub, rows, columns } = this;
    const { rowLow, rowHigh, columnHigh } = this.#face;
    if (node !== hub) {
      const { firstOfRow, nextOfRow, columnOf } = this.chosen;
      for (let slot = firstOfRow[node]!; slot >= 0; slot = nextOfRow[slot]!) {
        this.#reachBack(rows + columnOf[slot]!, node);
      }
      if (this.#rowDegree[node]! < rowHigh[node]!) this.#reachBack(hub, node);
      this.work += 2;
      return;
    }
    this.work += (rows + columns) >> 3;
    for (let row = 0; row < rows; row++) {
      if (this.#rowDegree[row]! > rowLow[row]!) this.#reachBack(row, hub);
    }
    for (let column = 0; column < columns; column++) {
      if (this.#columnDegree[column]! < columnHigh[column]!) this.#reachBack(rows + column, hub);
    }
  }

  #readColumn(column: number): void {
    const { limit } = this.#blocks;
    this.work += this.rows;
    for (let row = 0; row < this.rows && this.#target < 0; row++) {
      if (this.#isBehind[row] === 1) continue;
      const cost = this.#source.cost(row, column);
      if ((cost > this.#top && cost < limit) || cost === FORBIDDEN) continue;
      if (!this.#face.isFreeAt(row, column, cost) || this.chosen.has(row, column)) continue;
      this.#reachBack(row, this.rows + column);
    }
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

  #expandRow(row: number): void {
    const lists = this.#lists;
    lists.ensure(row);
    if (this.#rowDegree[row]! > this.#face.rowLow[row]!) {
      this.#reach(this.hub, this.#at - this.raised[row]! + this.raised[this.hub]!, row);
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
    const at = this.#distance[row]! + weight - this.raised[row]! + this.raised[node]!;
    if (at >= this.#distance[node]! || this.#settled[node] === 1) return;
    if (!this.chosen.has(row, column)) this.#reach(node, at, row);
  }

  /** Reads the pairs of a row with columns that are not reached yet. */
  #readRow(row: number): void {
    const isListed = this.#lists.bound[row]! > this.#top;
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
    const offset = this.#at - this.raised[node]!;
    const { firstOfColumn, nextOfColumn, rowOf } = this.chosen;
    for (let slot = firstOfColumn[column]!; slot >= 0; slot = nextOfColumn[slot]!) {
      const row = rowOf[slot]!;
      const weight = this.costOf(slot) === this.#below ? 1 : 0;
      this.#reach(row, offset - weight + this.raised[row]!, node);
    }
    if (this.#columnDegree[column]! < this.#face.columnHigh[column]!) {
      this.#reach(this.hub, offset + this.raised[this.hub]!, node);
    }
  }

  #expandHub(): void {
    const { rowHigh, columnLow } = this.#face;
    const offset = this.#at - this.raised[this.hub]!;
    const canGive = (column: number) => this.#columnDegree[column]! > columnLow[column]!;
    for (const column of this.#short) {
      if (this.#shortage(column) <= 0) this.#short.delete(column);
      else if (canGive(column)) {
        this.#reach(this.rows + column, offset + this.raised[this.rows + column]!, this.hub);
        if (this.#target >= 0) return;
      }
    }
    this.work += (this.rows + this.columns) >> 3;
    for (let column = 0; column < this.columns; column++) {
      if (canGive(column))
        this.#reach(this.rows + column, offset + this.raised[this.rows + column]!, this.hub);
    }
    for (let row = 0; row < this.rows; row++) {
      if (this.#rowDegree[row]! < rowHigh[row]!) this.#reach(row, offset + this.raised[row]!, this.hub);
    }
  }

  /** What the n-th best pair of a row costs that is free, `Infinity` if there are fewer. */
  bestOf(row: number, n: number): number {
    const lists = this.#lists;
    lists.ensure(row);
    if (lists.count[row]! >= n) return lists.costs[row * lists.size + n - 1]!;
    if (lists.bound[row] === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
    const free: number[] = [];
    this.#source.row(row).forEach((cost, column) => {
      if (cost !== FORBIDDEN && this.#face.isFreeAt(row, column, cost)) free.push(cost);
    });
    return free.sort((one, other) => one - other)[n - 1] ?? Number.POSITIVE_INFINITY;
  }

  /** Whether more than so many free pairs at a cost lead from one part to the one a step below. */
  hasMoreTies(cost: number, most: number, columnLists: ColumnLists | undefined): boolean {
    const { rows } = this;
    const lists = this.#lists;
    let count = 0;
    for (const row of this.lifted) {
      if (row >= rows) {
        if (row < this.hub && this.raised[row]! < 0) count += this.#tiesOf(row - rows, cost, columnLists);
        if (count > most) return true;
        continue;
      }
      const label = this.raised[row]! - 1;
      const isTie = (column: number, value: number) =>
        value === cost && this.raised[rows + column] === label && this.#face.isFreeAt(row, column, value);
      lists.ensure(row);
      if (lists.bound[row]! > cost) {
        const begin = row * lists.size;
        for (let entry = begin; entry < begin + lists.count[row]!; entry++) {
          if (isTie(lists.columns[entry]!, lists.costs[entry]!)) count++;
        }
      } else {
        const costs = this.#source.row(row);
        for (const column of this.#blocks.columnsOf(row)) if (isTie(column, costs[column]!)) count++;
      }
      if (count > most) return true;
    }
    return false;
  }

  /** The ties of a column that was lowered with rows that were not. */
  #tiesOf(column: number, cost: number, lists: ColumnLists | undefined): number {
    const label = this.raised[this.rows + column]! + 1;
    let count = 0;
    const add = (row: number, value: number): void => {
      if (value === cost && this.raised[row] === label && this.#face.isFreeAt(row, column, value)) count++;
    };
    if (lists !== undefined && lists.bound[column]! > cost) {
      const begin = column * lists.size;
      for (let entry = begin; entry < begin + lists.count[column]!; entry++) {
        add(lists.rows[entry]!, lists.costs[entry]!);
      }
    } else for (let row = 0; row < this.rows; row++) add(row, this.#source.cost(row, column));
    return count;
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
      if (this.raised[node] === 0) this.lifted.push(node);
      this.raised[node] = this.raised[node]! + distance - this.#distance[node]!;
    }
  }

  /** Takes the way that the last search found. */
  route(): void {
    const { hub, rows, chosen } = this;
    for (let node = this.#target; ; ) {
      const from = this.#from[node]!;
      if (from < 0) return;
      if (node === hub) {
        if (from < rows) this.#rowDegree[from]!--;
        else this.#columnDegree[from - rows]!++;
      } else if (from === hub) {
        if (node < rows) this.#rowDegree[node]!++;
        else this.#columnDegree[node - rows]!--;
      } else if (node < rows) {
        const slot = this.slotOf(node, from - rows);
        chosen.remove(slot);
        this.#forgetSlot(slot);
      } else {
        const column = node - rows;
        chosen.add(from, column);
        this.worst.push(this.costOf(this.slotOf(from, column)), from * this.columns + column);
      }
      node = from;
    }
  }

  /** Removes a pair that is fixed from now on. */
  drop(slot: number): void {
    this.chosen.remove(slot);
    this.#forgetSlot(slot);
  }

  forget(): void {
    for (const node of this.#touched) {
      this.#distance[node] = FAR;
      this.#settled[node] = 0;
    }
    this.#touched.length = 0;
    for (const node of this.#behind) this.#isBehind[node] = 0;
    this.#behind.length = 0;
  }

  /** Puts all potentials back to 0. */
  settle(): void {
    for (const node of this.lifted) this.raised[node] = 0;
    this.lifted.length = 0;
  }

  costOf(slot: number): number {
    const { rowOf, columnOf } = this.chosen;
    if (slot >= this.#costOfSlot.length) {
      const longer = new Int32Array(rowOf.length).fill(FORBIDDEN);
      longer.set(this.#costOfSlot);
      this.#costOfSlot = longer;
    }
    if (this.#costOfSlot[slot] === FORBIDDEN) {
      this.#costOfSlot[slot] = this.#source.cost(rowOf[slot]!, columnOf[slot]!);
    }
    return this.#costOfSlot[slot]!;
  }

  #forgetSlot(slot: number): void {
    if (slot < this.#costOfSlot.length) this.#costOfSlot[slot] = FORBIDDEN;
  }
}
