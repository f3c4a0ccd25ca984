import type { CostSource } from '../costs';
import type { Face } from '../levels';
import type { Blocks } from './blocks';
import type { ColumnLists } from './column-lists';
import type { RowLists } from './row-lists';

/** How far each row, column and the hub was raised since `settle`: the duals of the count at one cost. */
export class Potentials {
  readonly raised: Int32Array;
  /** Those that were raised or lowered. */
  readonly lifted: number[] = [];
  readonly #face: Face;
  readonly #source: CostSource;
  readonly #blocks: Blocks;
  readonly #lists: RowLists;

  constructor(face: Face, source: CostSource, blocks: Blocks, lists: RowLists) {
    this.#face = face;
    this.#source = source;
    this.#blocks = blocks;
    this.#lists = lists;
    this.raised = new Int32Array(face.rows + face.columns + 1);
  }

  raise(node: number, by: number): void {
    if (this.raised[node] === 0) this.lifted.push(node);
    this.raised[node] = this.raised[node]! + by;
  }

  /** Puts all back to 0. */
  settle(): void {
    for (const node of this.lifted) this.raised[node] = 0;
    this.lifted.length = 0;
  }

  /** Whether more than so many free pairs at a cost lead from one part to the one a step below. */
  hasMoreTies(cost: number, most: number, columnLists: ColumnLists | undefined): boolean {
    const { rows, columns } = this.#face;
    let count = 0;
    for (const node of this.lifted) {
      if (node < rows) count += this.#tiesOfRow(node, cost);
      else if (node < rows + columns && this.raised[node]! < 0)
        count += this.#tiesOfColumn(node - rows, cost, columnLists);
      if (count > most) return true;
    }
    return false;
  }

  /** The ties of a row that was raised with columns a step below. */
  #tiesOfRow(row: number, cost: number): number {
    const { rows } = this.#face;
    const lists = this.#lists;
    const label = this.raised[row]! - 1;
    let count = 0;
    const add = (column: number, value: number): void => {
      if (value !== cost || this.raised[rows + column] !== label) return;
      if (this.#face.isFreeAt(row, column, value)) count++;
    };
    lists.ensure(row);
    if (lists.bound[row]! > cost) {
      const begin = row * lists.size;
      for (let entry = begin; entry < begin + lists.count[row]!; entry++)
        add(lists.columns[entry]!, lists.costs[entry]!);
    } else {
      const costs = this.#source.row(row);
      for (const column of this.#blocks.columnsOf(row)) add(column, costs[column]!);
    }
    return count;
  }

  /** The ties of a column that was lowered with rows that were not. */
  #tiesOfColumn(column: number, cost: number, lists: ColumnLists | undefined): number {
    const { rows } = this.#face;
    const label = this.raised[rows + column]! + 1;
    let count = 0;
    const add = (row: number, value: number): void => {
      if (value === cost && this.raised[row] === label && this.#face.isFreeAt(row, column, value)) count++;
    };
    if (lists !== undefined && lists.bound[column]! > cost) {
      const begin = column * lists.size;
      for (let entry = begin; entry < begin + lists.count[column]!; entry++)
        add(lists.rows[entry]!, lists.costs[entry]!);
    } else for (let row = 0; row < rows; row++) add(row, this.#source.cost(row, column));
    return count;
  }
}
