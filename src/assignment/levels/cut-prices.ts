import type { LevelDuals } from './face';
import type { DegreeTerm } from './levels';

/** Members whose pairs are worth the same, and up to which degree they are. */
export interface WorthClass {
  readonly worth: number;
  readonly members: readonly number[];
  readonly knees: readonly number[];
}

/** The members whose degrees are rewarded, the most worth first. O(members). */
export function worthClasses({ slope, knee }: DegreeTerm): WorthClass[] {
  const classes = new Map<number, { worth: number; members: number[]; knees: number[] }>();
  slope.forEach((value, member) => {
    if (value === 0 || knee[member] === 0) return;
    let found = classes.get(-value);
    if (found === undefined) {
      found = { worth: -value, members: [], knees: [] };
      classes.set(-value, found);
    }
    found.members.push(member);
    found.knees.push(knee[member]!);
  });
  return [...classes.values()].sort((a, b) => b.worth - a.worth);
}

/**
 * Prices of rows and columns from the cuts at which classes end, one after another. Where degrees of rows are rewarded,
 * what a search reaches that gains nothing more is closed: nobody outside is to be had from there, so no later search
 * enters it. Where those of columns are, it is what is not reached, and later searches reach less.
 */
export class CutPrices {
  readonly #rows: Float64Array;
  readonly #columns: Float64Array;
  readonly #onRows: boolean;
  /** The lowest price so far, 0 before there is one. */
  #last = 0;
  /** Whether every row and column has its price. */
  isDone = false;

  constructor(rows: number, columns: number, onRows: boolean) {
    this.#rows = new Float64Array(rows);
    this.#columns = new Float64Array(columns);
    this.#onRows = onRows;
  }

  /** Whether no search can gain anything by a column. */
  isClosed(column: number): boolean {
    return this.#onRows && this.#columns[column]! > 0;
  }

  /** After a search that gained nothing: what it reached, -2 where it did not. */
  set(rows: Int32Array, columns: Int32Array, worth: number): void {
    const closes = (mark: number) => (mark !== -2) === this.#onRows;
    // Rows that reach nothing may have any price from their worth up to those of the closed columns beside them: with
    // one that is there already, prices stay few.
    const isNothing = this.#onRows && columns.every((mark) => mark === -2);
    if (!isNothing || this.#last === 0) this.#last = worth;
    const price = this.#last;
    columns.forEach((mark, column) => {
      if (closes(mark) && this.#columns[column] === 0) this.#columns[column] = price;
    });
    rows.forEach((mark, row) => {
      if (closes(mark) && this.#rows[row] === 0) this.#rows[row] = price;
    });
  }

  /** Where nothing is left to gain from: what has no price yet. */
  setRest(worth: number): void {
    if (this.isDone) return;
    this.isDone = true;
    const price = (known: number) => (known === 0 ? worth : known);
    this.#rows.set(this.#rows.map(price));
    this.#columns.set(this.#columns.map(price));
  }

  duals(): LevelDuals {
    const sign = this.#onRows ? 1 : -1;
    // `+ 0` turns -0 into 0.
    return {
      u: this.#rows.map((price) => sign * price + 0),
      v: this.#columns.map((price) => -sign * price + 0),
    };
  }
}
