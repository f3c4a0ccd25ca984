import { offerPause } from '../pauses';
import type { TransportState } from '../state';
import type { TransportSteps } from '../steps';

/**
 * Moves copies from seat to seat; keeps count of the free seats at the hub's price, and the keys of copies up to date.
 */
export class CopyMoves {
  readonly #state: TransportState;
  /** Free seats whose price is no dearer than the hub may ask. */
  #openAtHub = 0;
  /** Seated copies that had their turn in a search, where their keys are kept up to date. */
  readonly turned: number[] = [];

  constructor(state: TransportState) {
    this.#state = state;
    this.measureHub();
  }

  /** How many of the idle hold no seat at the hub's price; below 0 where the hub could take more copies. */
  get idleWithoutSeat(): number {
    return this.#state.surplus + this.#state.keptInAll - this.#openAtHub;
  }

  /** Counts the free seats again, after prices changed. */
  measureHub(): void {
    const { columns } = this.#state;
    this.#openAtHub = 0;
    for (let column = 0; column < columns; column++) this.#openAtHub += this.#atHub(column);
  }

  /** Moves a copy to a column, or to the hub. Returns the column that it leaves, -1 if it had none. */
  move(copy: number, column: number): number {
    const state = this.#state;
    const { seats, hub, problem } = state;
    const row = state.rowOfCopy[copy]!;
    const before = seats.columnOfCopy[copy]!;
    if (before >= 0) this.#count(before, () => state.leave(copy));
    const cost = column === hub ? state.nextKeepCost(row) : problem.source.cost(row, column);
    this.#count(column, () => state.sit(copy, column, cost, 0));
    this.#renewKeysOf(row);
    return before;
  }

  /**
   * Copies whose lists and prices say by now that they stay for longer than their keys do. Without it the copies
   * of a column with very many of them are looked at in every search. Not during a search, which goes down
   * the heaps.
   */
  *renewKeys(): TransportSteps<void> {
    const state = this.#state;
    const { seats, stride } = state;
    let left = stride;
    for (const copy of this.turned) {
      if (left-- <= 0) {
        if (!(yield* offerPause(state))) return;
        left = stride;
      }
      if (seats.columnOfCopy[copy]! < 0) continue;
      const key = state.leastElsewhere(copy) - seats.costOfCopy[copy]!;
      if (key > seats.key[copy]!) state.rekey(copy, key);
    }
    this.turned.length = 0;
  }

  /** The keys of all copies of a row, after one of them moved. */
  #renewKeysOf(row: number): void {
    const state = this.#state;
    const { seats, firstCopy } = state;
    const end = firstCopy[row + 1]!;
    for (let copy = firstCopy[row]!; copy < end; copy++) {
      if (seats.columnOfCopy[copy]! < 0) continue;
      const key = state.leastElsewhere(copy) - seats.costOfCopy[copy]!;
      if (key !== seats.key[copy]) state.rekey(copy, key);
    }
  }

  /** Keeps count of the free seats at the hub's price while a column changes. */
  #count(column: number, change: () => void): void {
    const before = this.#atHub(column);
    change();
    this.#openAtHub += this.#atHub(column) - before;
  }

  #atHub(column: number): number {
    const state = this.#state;
    if (column === state.hub) return 0;
    const open = state.seats.open[column]!;
    return open > 0 && state.isContent(column) ? open : 0;
  }
}
