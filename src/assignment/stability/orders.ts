import { FORBIDDEN } from '../costs';
import type { CheckedProblem } from '../problem';
import { All, BestOf } from './best-of';
import { checkPreferences, type PreferenceLists } from './preferences';
import { type RankLists, rankLists } from './rank-lists';

/** Where a partner stands who is not acceptable. */
const NOBODY = Number.POSITIVE_INFINITY;
/** Keys of wishes are below it, keys by cost are not. */
const BY_COST = -0.5;
/** So many pairs are asked for one by one; for more, the row is read, where rows are computed on demand. */
const FEW_PAIRS = 24;

/** Acceptable partners of a row, the best first, with where the row stands in each partner's own order. */
export interface Piece {
  readonly columns: readonly number[];
  readonly columnKeys: readonly number[];
  /** Whether they are those whom the row wishes for; nobody who goes by cost is among them. */
  readonly areWishes: boolean;
  /** The key from which on the next piece goes. */
  readonly last: number;
  /** Whether nobody acceptable follows. */
  readonly isLast: boolean;
}

/**
 * The orders in which rows and columns prefer one another. A key says where a partner stands: lower is better, no two
 * partners of one member have the same, Infinity if the partner is not acceptable. Forbidden and locked pairs are not.
 *
 * Kept are the lists that were given; where an order goes by cost nothing is kept, and the best of a row are found in
 * one reading of it.
 */
export class Orders {
  readonly rows: number;
  readonly columns: number;
  /** Places of each row and column beside its locked pairs. */
  readonly rowPlaces: Int32Array;
  readonly columnPlaces: Int32Array;
  readonly #problem: CheckedProblem;
  readonly #locked: ReadonlySet<number>;
  readonly #lockedOf: ReadonlyMap<number, readonly number[]>;
  readonly #rowTie: Int32Array;
  readonly #columnTie: Int32Array;
  /** The lists of rows and columns, and whether who is not on them is not acceptable. */
  readonly #ofRow: RankLists | undefined;
  readonly #ofColumn: RankLists | undefined;
  readonly #rowsStrict: boolean;
  readonly #columnsStrict: boolean;
  /** For each row the columns whose lists name it. */
  readonly #naming: readonly (readonly number[] | undefined)[];
  /** Columns of the row that is being read which do not go by cost alone are marked with its number. */
  readonly #marks: Int32Array;
  #mark = 0;
  readonly #best = new BestOf();

  /** @throws MentorMatchError `invalid-problem` if a list is malformed, or a side has lists of both kinds. */
  constructor(problem: CheckedProblem, preferences: PreferenceLists) {
    const { rows, columns } = problem;
    checkPreferences(preferences, rows, columns);
    this.rows = rows;
    this.columns = columns;
    this.#problem = problem;
    this.#locked = new Set(problem.locks.map(([row, column]) => row * columns + column));
    this.rowPlaces = problem.rowMax.slice();
    this.columnPlaces = problem.columnMax.slice();
    const lockedOf = new Map<number, number[]>();
    this.#lockedOf = lockedOf;
    for (const [row, column] of problem.locks) {
      lockedOf.set(row, [...(lockedOf.get(row) ?? NOTHING), column]);
      this.rowPlaces[row] = Math.max(0, this.rowPlaces[row]! - 1);
      this.columnPlaces[column] = Math.max(0, this.columnPlaces[column]! - 1);
    }
    this.#rowTie = tieRanks(problem.rowOrder, rows);
    this.#columnTie = tieRanks(problem.columnOrder, columns);
    this.#rowsStrict = preferences.rowPreferences !== undefined;
    this.#columnsStrict = preferences.columnPreferences !== undefined;
    this.#ofRow = rankLists(preferences.rowPreferences ?? preferences.rowWishes);
    this.#ofColumn = rankLists(preferences.columnPreferences ?? preferences.columnWishes);
    this.#naming = this.#ofColumn?.naming(rows) ?? [];
    this.#marks = new Int32Array(columns);
  }

  /** Whether an order is not by cost alone: only of such rows can there be several stable assignments. */
  isPersonal(row: number): boolean {
    return this.#rowsStrict || this.#columnsStrict || this.#hasList(row) || this.#naming[row] !== undefined;
  }

  /** Where a column stands in the order of a row, given the cost of the pair. */
  rowKey(row: number, column: number, cost: number): number {
    if (this.#isOut(row, column, cost)) return NOBODY;
    return (
      listKey(this.#ofRow, this.#rowsStrict, row, column, this.columns) ?? this.#rowCostKey(column, cost)
    );
  }

  /** Where a row stands in the order of a column. */
  columnKey(column: number, row: number, cost: number): number {
    if (this.#isOut(row, column, cost)) return NOBODY;
    return listKey(this.#ofColumn, this.#columnsStrict, column, row, this.rows) ?? this.#costKey(row, cost);
  }

  /**
   * The best partners of a row whose keys are above `after`, and who prefer it to the key `worst` of theirs: `most` of
   * them, or, while wishes come first, all that are wished for. One reading of the row.
   */
  best(row: number, after: number, worst: Float64Array, most: number): Piece {
    const areWishes = this.#areWishesNext(row, after);
    const best = this.#best;
    best.start(areWishes ? (this.#ofRow?.list(row).length ?? 0) : most);
    this.#read(row, after, Number.POSITIVE_INFINITY, worst, best);
    const { length } = best;
    const columns = new Array<number>(length);
    const columnKeys = new Array<number>(length);
    for (let at = 0; at < length; at++) {
      columns[at] = best.columns[at]!;
      columnKeys[at] = best.columnKeys[at]!;
    }
    const last = areWishes || length === 0 ? BY_COST : best.keys[length - 1]!;
    return { columns, columnKeys, areWishes, last, isLast: !areWishes && length < most };
  }

  /** All partners whose keys are below `below`, and who prefer the row to the key `worst` of theirs; in any order. */
  above(row: number, below: number, worst: Float64Array): readonly number[] {
    const all = new All();
    const first = Number.NEGATIVE_INFINITY;
    this.#read(row, first, below, worst, all);
    if (this.#areWishesNext(row, first)) this.#read(row, BY_COST, below, worst, all);
    return all.columns;
  }

  #areWishesNext(row: number, after: number): boolean {
    return !this.#rowsStrict && after < BY_COST && this.#hasList(row);
  }

  #read(row: number, after: number, below: number, worst: Float64Array, best: BestOf | All): void {
    const wishesOnly = this.#areWishesNext(row, after);
    const list = this.#ofRow?.list(row) ?? NOTHING;
    const naming = this.#naming[row] ?? NOTHING;
    const byCost = !this.#rowsStrict && !this.#columnsStrict && !wishesOnly;
    const asked = wishesOnly || this.#rowsStrict ? list : byCost ? [...list, ...naming] : naming;
    const { cost } = this.#problem;
    const costs = byCost || asked.length > FEW_PAIRS || cost.implicit !== true ? cost.row(row) : undefined;
    const mark = ++this.#mark;
    for (const column of asked) {
      if (this.#marks[column] === mark) continue;
      this.#marks[column] = mark;
      const value = costs === undefined ? cost.cost(row, column) : costs[column]!;
      const key = this.rowKey(row, column, value);
      if (key <= after || !(key < best.bound) || key >= below) continue;
      const columnKey = this.columnKey(column, row, value);
      if (columnKey < worst[column]!) best.add(key, column, columnKey);
    }
    if (byCost && costs !== undefined) this.#readByCost(row, costs, after, below, worst, best);
  }

  /** The hot loop: pairs that both sides judge by cost. */
  #readByCost(
    row: number,
    costs: Int32Array,
    after: number,
    below: number,
    worst: Float64Array,
    best: BestOf | All,
  ): void {
    const { columns, rows } = this;
    const marks = this.#marks;
    const mark = this.#mark;
    const tie = this.#columnTie;
    const rowTie = this.#rowTie[row]!;
    for (const column of this.#lockedOf.get(row) ?? NOTHING) marks[column] = mark;
    // Costs above `most` are the bulk, and passed over by one comparison of integers.
    let bound = Math.min(best.bound, below);
    let most = this.#costAt(bound);
    for (
      let column = firstUpTo(most, costs, 0);
      column < columns;
      column = firstUpTo(most, costs, column + 1)
    ) {
      if (marks[column] === mark) continue;
      const cost = costs[column]!;
      const key = (cost + LIFT) * columns + tie[column]!;
      if (key >= bound || key <= after) continue;
      const columnKey = (cost + LIFT) * rows + rowTie;
      if (columnKey >= worst[column]!) continue;
      best.add(key, column, columnKey);
      if (best.bound >= bound) continue;
      bound = best.bound;
      most = this.#costAt(bound);
    }
  }

  /** The highest cost of a pair whose key for its row is not above this. */
  #costAt(key: number): number {
    return Math.min(FORBIDDEN - 1, Math.floor(key / this.columns) - LIFT) | 0;
  }

  #hasList(row: number): boolean {
    return this.#ofRow !== undefined && this.#ofRow.list(row).length > 0;
  }

  #isOut(row: number, column: number, cost: number): boolean {
    return cost === FORBIDDEN || (this.#locked.size > 0 && this.#locked.has(row * this.columns + column));
  }

  #rowCostKey(column: number, cost: number): number {
    return (cost + LIFT) * this.columns + this.#columnTie[column]!;
  }

  #costKey(row: number, cost: number): number {
    return (cost + LIFT) * this.rows + this.#rowTie[row]!;
  }
}

const NOTHING: readonly number[] = [];
/** Makes costs at least 0, so that cost and tie can be packed into one number. */
const LIFT = FORBIDDEN + 1;

/** The first column from `from` on that costs no more than `most`; else the number of columns. */
function firstUpTo(most: number, costs: Int32Array, from: number): number {
  let column = from;
  while (column < costs.length && costs[column]! > most) column++;
  return column;
}

/** The key that a list gives; `undefined` if it leaves the partner to the cost. */
function listKey(
  lists: RankLists | undefined,
  strict: boolean,
  member: number,
  partner: number,
  partners: number,
): number | undefined {
  if (lists === undefined) return undefined;
  const rank = lists.rank(member, partner);
  if (strict) return rank < 0 ? NOBODY : rank;
  // A wish stands before everything that goes by cost.
  return rank < 0 ? undefined : rank - partners;
}

function tieRanks(order: Int32Array | undefined, length: number): Int32Array {
  const ranks = new Int32Array(length);
  for (let position = 0; position < length; position++) ranks[order?.[position] ?? position] = position;
  return ranks;
}
