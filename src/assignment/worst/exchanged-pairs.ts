import { type CostSource, FORBIDDEN } from '../costs';
import type { ChosenPairs, Face } from '../levels';
import { WorstFirst } from '../structures';

/** The chosen pairs of a flow that exchanges them, by cost, and the degrees that rows and columns keep meanwhile. */
export class ExchangedPairs {
  readonly chosen: ChosenPairs;
  /** Chosen pairs, the worst on top; some of them are no longer chosen. */
  readonly worst = new WorstFirst();
  readonly rowDegree: Int32Array;
  readonly columnDegree: Int32Array;
  /** Columns that have had a pair too few; some of them no longer do. */
  readonly short = new Set<number>();
  readonly #face: Face;
  readonly #source: CostSource;
  #costOfSlot = new Int32Array(0);

  constructor(face: Face, source: CostSource, chosen: ChosenPairs) {
    this.#face = face;
    this.#source = source;
    this.chosen = chosen;
    this.rowDegree = chosen.countOfRow.map((count, row) => count + face.fixedOfRow[row]!);
    this.columnDegree = chosen.countOfColumn.map((count, column) => count + face.fixedOfColumn[column]!);
    chosen.forEach((row, column) => {
      this.worst.push(source.cost(row, column), row * face.columns + column);
    });
  }

  /** Pairs that a row has too many. */
  excess(row: number): number {
    return this.rowDegree[row]! - this.#face.fixedOfRow[row]! - this.chosen.countOfRow[row]!;
  }

  /** Pairs that a column has too few. */
  shortage(column: number): number {
    return (
      this.columnDegree[column]! - this.#face.fixedOfColumn[column]! - this.chosen.countOfColumn[column]!
    );
  }

  /** Takes a chosen pair out, whose column is short of it then. */
  takeOut(slot: number): void {
    this.short.add(this.chosen.columnOf[slot]!);
    this.drop(slot);
  }

  /** Chooses a pair that is not chosen. */
  putBack(row: number, column: number, cost: number): void {
    this.chosen.add(row, column);
    this.worst.push(cost, row * this.#face.columns + column);
  }

  /** Removes a pair. */
  drop(slot: number): void {
    this.chosen.remove(slot);
    if (slot < this.#costOfSlot.length) this.#costOfSlot[slot] = FORBIDDEN;
  }

  slotOf(row: number, column: number): number {
    const { firstOfRow, nextOfRow, columnOf } = this.chosen;
    let slot = firstOfRow[row]!;
    while (slot >= 0 && columnOf[slot] !== column) slot = nextOfRow[slot]!;
    return slot;
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

  /** Takes one step of a way through rows, columns and the hub: chooses a pair, removes one, or moves a degree. */
  step(from: number, to: number): void {
    const { rows, columns } = this.#face;
    const hub = rows + columns;
    if (to === hub) {
      if (from < rows) this.rowDegree[from]!--;
      else this.columnDegree[from - rows]!++;
    } else if (from === hub) {
      if (to < rows) this.rowDegree[to]!++;
      else this.columnDegree[to - rows]!--;
    } else if (to < rows) this.drop(this.slotOf(to, from - rows));
    else {
      const column = to - rows;
      this.chosen.add(from, column);
      this.worst.push(this.costOf(this.slotOf(from, column)), from * columns + column);
    }
  }
}
