import { addTo } from '../../../lists';
import type { LevelStack } from './level-stack';

/** Columns that are equally far from some rows at the levels before the last. */
export interface Group {
  readonly a: number;
  /** For a scan: -v of the last level for the columns of the group, infinite for others. */
  readonly prices: Float64Array;
  /** Whoever has seen it knows these prices; see `ScanBatch.turn`. */
  readonly turn: Int32Array;
}

/**
 * Groups of columns for each row, where the duals of the levels before the last say how far a pair is: rows with the
 * same duals have the same groups. Groups are made on demand; memory O(columns) for each that differs.
 */
export class RowGroups {
  readonly #stack: LevelStack;
  readonly #rowClass: Int32Array;
  readonly #columnClass: Int32Array;
  /** A member of each class. */
  readonly #ofRow: number[];
  readonly #ofColumn: number[];
  readonly #groups: (readonly Group[] | undefined)[];
  readonly #into: (Float64Array | undefined)[];
  readonly #known = new Map<string, Pick<Group, 'prices' | 'turn'>>();

  constructor(stack: LevelStack) {
    this.#stack = stack;
    [this.#rowClass, this.#ofRow] = classesOf(
      stack.rows,
      stack.earlier.map(({ u }) => u),
    );
    [this.#columnClass, this.#ofColumn] = classesOf(
      stack.columns,
      stack.earlier.map(({ v }) => v),
    );
    this.#groups = this.#ofRow.map(() => undefined);
    this.#into = this.#ofColumn.map(() => undefined);
  }

  /** From the nearest on. Columns that are nearer than 0 are among the chosen, and in no group. */
  of(row: number): readonly Group[] {
    const rowClass = this.#rowClass[row]!;
    const known = this.#groups[rowClass];
    if (known !== undefined) return known;
    const groups = this.#createGroups(this.#ofRow[rowClass]!);
    this.#groups[rowClass] = groups;
    return groups;
  }

  /** The class of a row: those of one class have the same groups. */
  classOf(row: number): number {
    return this.#rowClass[row]!;
  }

  /** How far the rows of each class are from a column; NaN or below 0 where there is no arc. */
  into(column: number): Float64Array {
    const columnClass = this.#columnClass[column]!;
    const known = this.#into[columnClass];
    if (known !== undefined) return known;
    const stack = this.#stack;
    const of = this.#ofColumn[columnClass]!;
    const made = Float64Array.from(this.#ofRow, (row) => stack.encode(stack.pairAt(row, of, 0)));
    this.#into[columnClass] = made;
    return made;
  }

  #createGroups(row: number): Group[] {
    const stack = this.#stack;
    const classes = new Map<number, number[]>();
    this.#ofColumn.forEach((column, columnClass) => {
      // No earlier level weighs pairs, so the cost is no matter.
      const a = stack.encode(stack.pairAt(row, column, 0));
      if (!(a >= 0)) return;
      addTo(classes, a, columnClass);
    });
    return [...classes].sort(([x], [y]) => x - y).map(([a, list]) => ({ a, ...this.#pricesOf(list) }));
  }

  #pricesOf(classes: readonly number[]): Pick<Group, 'prices' | 'turn'> {
    const key = classes.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const isIn = new Uint8Array(this.#ofColumn.length);
    for (const columnClass of classes) isIn[columnClass] = 1;
    const { v } = this.#stack.last;
    const prices = Float64Array.from(this.#columnClass, (columnClass, column) =>
      isIn[columnClass] === 1 ? 0 - v[column]! : Number.POSITIVE_INFINITY,
    );
    const made = { prices, turn: new Int32Array(1) };
    this.#known.set(key, made);
    return made;
  }
}

/** The members by their values in all lists: the class of each, and a member of each class. */
function classesOf(length: number, lists: readonly ArrayLike<number>[]): [Int32Array, number[]] {
  let classOf = new Int32Array(length);
  let members: number[] = length === 0 ? [] : [0];
  for (const list of lists) {
    const refined = new Int32Array(length);
    const byValue = new Map<number, Map<number, number>>();
    members = [];
    for (let member = 0; member < length; member++) {
      let byClass = byValue.get(list[member]!);
      if (byClass === undefined) {
        byClass = new Map();
        byValue.set(list[member]!, byClass);
      }
      let name = byClass.get(classOf[member]!);
      if (name === undefined) {
        name = members.push(member) - 1;
        byClass.set(classOf[member]!, name);
      }
      refined[member] = name;
    }
    classOf = refined;
  }
  return [classOf, members];
}
