import { addTo } from '../../lists';
import type { FaceMask } from '../levels';

/**
 * What the steps of `leximin` leave of the pairs, without a set of pairs.
 *
 * At each step the duals give every row a label `u` and every column a label `-v`. A pair below the worst cost stays
 * free if its labels are equal, one at the worst cost if the row's is higher by one. So rows and columns whose labels
 * were the same at all steps form a block, inside which all pairs below the last worst cost are free; and of two blocks
 * that one step told apart, and no other, the pairs of exactly that step's cost.
 */
export class Blocks implements FaceMask {
  /** The block of each row, then of each column. */
  readonly of: Int32Array;
  /** Costs from here on are those of earlier steps. */
  limit = Number.POSITIVE_INFINITY;
  readonly #rows: number;
  /** Rows and columns in each block. */
  readonly #size: number[];
  readonly #columns: Int32Array[];
  /** For a block of rows and one of columns the cost at which pairs between them are free. */
  readonly #links = new Map<number, Map<number, number>>();
  /** For a block of columns those of rows with which it has such pairs. */
  readonly #linked = new Map<number, Set<number>>();

  constructor(rows: number, columns: number) {
    this.#rows = rows;
    this.of = new Int32Array(rows + columns);
    this.#size = [rows + columns];
    this.#columns = [Int32Array.from({ length: columns }, (_, column) => column)];
  }

  /** Whether pairs of a column with rows of another block are free. */
  isLinked(column: number): boolean {
    return this.#linked.has(this.of[this.#rows + column]!);
  }

  isFree(row: number, column: number, cost: number): boolean {
    const ofRow = this.of[row]!;
    const ofColumn = this.of[this.#rows + column]!;
    return ofRow === ofColumn ? cost < this.limit : this.#links.get(ofRow)?.get(ofColumn) === cost;
  }

  /** Once all steps are done pairs between blocks alone are left. */
  isOpen(row: number): boolean {
    return this.limit > Number.NEGATIVE_INFINITY || this.#links.has(this.of[row]!);
  }

  /** The columns that share the block of a row. */
  columnsOf(row: number): Int32Array {
    return this.#columns[this.of[row]!]!;
  }

  /** Blocks of columns with the cost at which pairs of a row with them are free. */
  linksOf(row: number): ReadonlyMap<number, number> | undefined {
    return this.#links.get(this.of[row]!);
  }

  columnsIn(block: number): Int32Array {
    return this.#columns[block]!;
  }

  /**
   * A step at a cost: labels of the nodes (rows, then columns) that do not have label 0. `linked`: whether pairs at the
   * cost between parts are still open, not all fixed.
   */
  split(cost: number, nodes: readonly number[], labelOf: (node: number) => number, linked: boolean): void {
    this.limit = cost;
    const groups = new Map<number, Map<number, number[]>>();
    for (const node of nodes) {
      const block = this.of[node]!;
      let byLabel = groups.get(block);
      if (byLabel === undefined) {
        byLabel = new Map();
        groups.set(block, byLabel);
      }
      const label = labelOf(node);
      addTo(byLabel, label, node);
    }
    /** The parts of each block that was touched, by label. */
    const parts = new Map<number, Map<number, number>>();
    for (const [block, byLabel] of groups) {
      let rest = this.#size[block]!;
      for (const group of byLabel.values()) rest -= group.length;
      const labels = new Map<number, number>();
      if (rest > 0) labels.set(0, block);
      for (const [label, group] of byLabel) labels.set(label, this.#part(block, group, labels.size === 0));
      this.#columns[block] = this.#columns[block]!.filter((column) => this.of[this.#rows + column] === block);
      parts.set(block, labels);
    }
    if (this.#links.size > 0) this.#splitLinks(parts);
    if (!linked) return;
    for (const labels of parts.values()) {
      for (const [label, part] of labels) {
        const lower = labels.get(label - 1);
        if (lower !== undefined) this.#link(part, lower, cost);
      }
    }
  }

  /** Makes a group of nodes a block; the first part of a block that is left of it nothing else keeps its number. */
  #part(block: number, group: readonly number[], keeps: boolean): number {
    if (keeps) return block;
    const part = this.#size.push(group.length) - 1;
    this.#size[block]! -= group.length;
    const columns: number[] = [];
    for (const node of group) {
      this.of[node] = part;
      if (node >= this.#rows) columns.push(node - this.#rows);
    }
    this.#columns.push(Int32Array.from(columns).sort());
    return part;
  }

  #link(rowBlock: number, columnBlock: number, cost: number): void {
    const known = this.#links.get(rowBlock);
    if (known === undefined) this.#links.set(rowBlock, new Map([[columnBlock, cost]]));
    else known.set(columnBlock, cost);
    const rowBlocks = this.#linked.get(columnBlock);
    if (rowBlocks === undefined) this.#linked.set(columnBlock, new Set([rowBlock]));
    else rowBlocks.add(rowBlock);
  }

  #unlink(rowBlock: number, columnBlock: number): void {
    const links = this.#links.get(rowBlock);
    links?.delete(columnBlock);
    if (links?.size === 0) this.#links.delete(rowBlock);
    const rowBlocks = this.#linked.get(columnBlock);
    rowBlocks?.delete(rowBlock);
    if (rowBlocks?.size === 0) this.#linked.delete(columnBlock);
  }

  /** Pairs between blocks stay free where labels are equal. */
  #splitLinks(parts: ReadonlyMap<number, ReadonlyMap<number, number>>): void {
    const none = (block: number): ReadonlyMap<number, number> => new Map([[0, block]]);
    const before: { rowBlock: number; columnBlock: number; cost: number }[] = [];
    for (const block of parts.keys()) {
      for (const [columnBlock, cost] of [...(this.#links.get(block) ?? [])]) {
        before.push({ rowBlock: block, columnBlock, cost });
        this.#unlink(block, columnBlock);
      }
      for (const rowBlock of [...(this.#linked.get(block) ?? [])]) {
        before.push({ rowBlock, columnBlock: block, cost: this.#links.get(rowBlock)!.get(block)! });
        this.#unlink(rowBlock, block);
      }
    }
    for (const { rowBlock, columnBlock, cost } of before) {
      const columnParts = parts.get(columnBlock) ?? none(columnBlock);
      for (const [label, part] of parts.get(rowBlock) ?? none(rowBlock)) {
        const other = columnParts.get(label);
        if (other !== undefined) this.#link(part, other, cost);
      }
    }
  }
}
