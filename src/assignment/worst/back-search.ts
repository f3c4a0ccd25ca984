import { type CostSource, FORBIDDEN } from '../costs';
import type { Face } from '../levels';
import type { Blocks } from './blocks';
import type { ColumnLists } from './column-lists';
import type { ExchangedPairs } from './exchanged-pairs';

/**
 * The half of a search that starts at its target: what can reach a column over pairs up to a cost, and by which node.
 */
export class BackSearch {
  /** 1 for each row, column and the hub that reaches the column. */
  readonly isReached: Uint8Array;
  /** The node by which each of them goes on. */
  readonly next: Int32Array;
  /** Those that were reached, in order. */
  readonly reached: number[] = [];
  /** A node that the half from the other end reached too; -1 until there is one. */
  met = -1;
  /** Columns whose list does not hold all that is wanted. */
  readonly #unread: number[] = [];
  /** How many of `reached` have been expanded. */
  #expanded = 0;
  readonly #face: Face;
  readonly #source: CostSource;
  readonly #blocks: Blocks;
  readonly #pairs: ExchangedPairs;
  readonly #distance: Int32Array;
  readonly #hub: number;

  /** @param distance of each node in the half from the other end, which meets this one where it is 0. */
  constructor(face: Face, source: CostSource, blocks: Blocks, pairs: ExchangedPairs, distance: Int32Array) {
    this.#face = face;
    this.#source = source;
    this.#blocks = blocks;
    this.#pairs = pairs;
    this.#distance = distance;
    this.#hub = face.rows + face.columns;
    this.isReached = new Uint8Array(this.#hub + 1);
    this.next = new Int32Array(this.#hub + 1);
  }

  get canExpand(): boolean {
    return this.#expanded < this.reached.length;
  }

  get canRead(): boolean {
    return this.#unread.length > 0;
  }

  reach(node: number, next: number): void {
    if (this.isReached[node] === 1) return;
    this.isReached[node] = 1;
    this.next[node] = next;
    this.reached.push(node);
    if (this.#distance[node] === 0) this.met = node;
  }

  /** Goes on from the next node, over pairs that cost up to `top`. Returns about how many pairs were looked at. */
  expand(top: number, lists: ColumnLists): number {
    const { rows } = this.#face;
    const node = this.reached[this.#expanded++]!;
    if (node < rows) return this.#expandRow(node);
    return node < this.#hub ? this.#expandColumn(node - rows, top, lists) : this.#expandHub();
  }

  #expandColumn(column: number, top: number, lists: ColumnLists): number {
    const node = this.#face.rows + column;
    if (this.#pairs.columnDegree[column]! > this.#face.columnLow[column]!) this.reach(this.#hub, node);
    const begin = column * lists.size;
    const end = begin + lists.count[column]!;
    let work = 8;
    for (let entry = begin; entry < end && lists.costs[entry]! <= top && this.met < 0; entry++) {
      const row = lists.rows[entry]!;
      work++;
      if (this.isReached[row] === 1 || !this.#face.isFreeAt(row, column, lists.costs[entry]!)) continue;
      if (!this.#pairs.chosen.has(row, column)) this.reach(row, node);
    }
    if (lists.bound[column]! <= top || this.#blocks.isLinked(column)) this.#unread.push(column);
    return work;
  }

  #expandRow(row: number): number {
    const { firstOfRow, nextOfRow, columnOf } = this.#pairs.chosen;
    for (let slot = firstOfRow[row]!; slot >= 0; slot = nextOfRow[slot]!)
      this.reach(this.#face.rows + columnOf[slot]!, row);
    if (this.#pairs.rowDegree[row]! < this.#face.rowHigh[row]!) this.reach(this.#hub, row);
    return 2;
  }

  #expandHub(): number {
    const { rows, columns, rowLow, columnHigh } = this.#face;
    const { rowDegree, columnDegree } = this.#pairs;
    for (let row = 0; row < rows; row++) if (rowDegree[row]! > rowLow[row]!) this.reach(row, this.#hub);
    for (let column = 0; column < columns; column++)
      if (columnDegree[column]! < columnHigh[column]!) this.reach(rows + column, this.#hub);
    return (rows + columns) >> 3;
  }

  /** Reads all pairs of a column whose list did not tell. Returns how many were looked at. */
  read(top: number): number {
    const { rows } = this.#face;
    const { limit } = this.#blocks;
    const column = this.#unread.pop()!;
    for (let row = 0; row < rows && this.met < 0; row++) {
      if (this.isReached[row] === 1) continue;
      const cost = this.#source.cost(row, column);
      if ((cost > top && cost < limit) || cost === FORBIDDEN) continue;
      if (!this.#face.isFreeAt(row, column, cost) || this.#pairs.chosen.has(row, column)) continue;
      this.reach(row, rows + column);
    }
    return rows;
  }

  forget(): void {
    for (const node of this.reached) this.isReached[node] = 0;
    this.reached.length = 0;
    this.#unread.length = 0;
    this.#expanded = 0;
    this.met = -1;
  }
}
