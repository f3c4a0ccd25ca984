import { type CostSource, FORBIDDEN } from '../costs';
import { pause, type StoppableSteps } from '../problem';
import { AllowedClasses } from './allowed-classes';
import type { ChosenPairs } from './chosen-pairs';
import { CutPrices, type WorthClass, worthClasses } from './cut-prices';
import type { Face, LevelDuals } from './face';
import { Gains } from './gains';
import type { LinearLevel } from './levels';
import { probe } from './probe';

/** To read a row costs about as much as to ask for one in so many of its pairs, where rows are computed on demand. */
const PAIRS_OF_ROW = 32;
/** Rows with no more allowed columns are read once only, as long as all of these are no more than so many. */
const FEW_ALLOWED = 512;
const MOST_REMEMBERED = 2 ** 22;
/** Pairs looked at between two pauses. */
const STRIDE = 1 << 16;

/**
 * Solves a level that counts pairs, rows or columns, by adding to pairs that lie on the face: they are optimal for the
 * level afterwards, and the duals that are returned prove it. Memory O(rows + columns + pairs).
 *
 * Such a level rewards degrees up to a knee, all gains alike ({@link Gains}): an optimum is a maximum flow, and its
 * duals are the sides of a minimum cut (L. R. Ford, D. R. Fulkerson, Canad. J. Math. 8 (1956) 399-404,
 * DOI 10.4153/CJM-1956-045-5).
 *
 * Coverage by classes takes the classes one after another on the same flow, the most worth first. What can no longer be
 * reached keeps the worth of the class at which that was so as its price: duals for any worths that decrease by class,
 * which proves at once that the most of the first class, of the first two, and so on are covered.
 *
 * Rows probe a few columns first (`probe`). Then breadth-first searches start from all places at once, each tree
 * augments at most once, and all rows are read at most once a round.
 */
export function* solveCounting(
  face: Face,
  pairs: ChosenPairs,
  source: CostSource,
  level: LinearLevel,
): StoppableSteps<LevelDuals> {
  return yield* new CountingSearch(face, pairs, source, level).solve();
}

class CountingSearch {
  readonly #face: Face;
  readonly #pairs: ChosenPairs;
  readonly #source: CostSource;
  readonly #gains: Gains;
  readonly #classes: readonly WorthClass[];
  readonly #prices: CutPrices;
  #left = STRIDE;
  /** Where the columns of the row that is being scanned are marked with the number of the scan. */
  readonly #own: Int32Array;
  #scans = 0;
  // What a round knows of each row and column.
  readonly #root: Int32Array;
  /** The slot through which a row was reached; -1 for a root, -2 if it was not reached. */
  readonly #through: Int32Array;
  /** The row from which a column was reached; -1 for a root, -2 if it was not reached. */
  readonly #from: Int32Array;
  readonly #queue: Int32Array;
  /** The columns that no tree has closed yet are the first of these. */
  readonly #untouched: Int32Array;
  readonly #placeOf: Int32Array;
  #untouchedCount = 0;
  #tail = 0;
  readonly #done: Uint8Array;
  /** The allowed columns of rows that have few, and how many these are in all rows. */
  readonly #allowedOf = new Map<number, Int32Array>();
  #remembered = 0;
  /** Rows with the same allowed columns; and for each class the round in which all of them were closed. */
  readonly #allowed: AllowedClasses;
  readonly #exhaustedIn: number[] = [];
  #rounds = 0;
  #demand = 0;
  #trees = 0;
  #augmented = 0;

  constructor(face: Face, pairs: ChosenPairs, source: CostSource, level: LinearLevel) {
    this.#face = face;
    this.#pairs = pairs;
    this.#source = source;
    this.#gains = new Gains(face, pairs, source, level);
    const { rows, columns } = face;
    this.#classes = worthClasses(this.#gains.onRows ? level.rowTerm : level.columnTerm);
    this.#prices = new CutPrices(rows, columns, this.#gains.onRows);
    this.#allowed = new AllowedClasses(rows, columns);
    this.#own = new Int32Array(columns);
    this.#root = new Int32Array(rows);
    this.#through = new Int32Array(rows);
    this.#from = new Int32Array(columns);
    this.#queue = new Int32Array(rows);
    this.#untouched = new Int32Array(columns);
    this.#placeOf = new Int32Array(columns);
    this.#done = new Uint8Array(rows + columns);
  }

  *solve(): StoppableSteps<LevelDuals> {
    if (this.#gains.hasStart() && this.#gains.hasEnd()) yield* probe(this.#gains, this.#rowsByWorth());
    for (const { members } of this.#classes) for (const member of members) this.#gains.knee[member] = 0;
    for (const worthClass of this.#classes) {
      for (const [at, member] of worthClass.members.entries())
        this.#gains.knee[member] = worthClass.knees[at]!;
      yield* this.#solveClass(worthClass);
    }
    return this.#prices.duals();
  }

  /** Gains all that a class can, and sets the prices of what it cannot. */
  *#solveClass({ members, worth }: WorthClass): StoppableSteps<void> {
    const prices = this.#prices;
    const misses = this.#gains.onRows
      ? (member: number) => this.#gains.rowSupply(member) > 0
      : (member: number) => this.#gains.columnDemand(member) > 0;
    while (members.some(misses)) {
      if (prices.isDone || !(this.#gains.onRows ? this.#gains.hasEnd() : this.#gains.hasStart()))
        prices.setRest(worth);
      else {
        yield* this.#round();
        if (this.#augmented > 0) continue;
        prices.set(this.#through, this.#from, worth);
      }
      // They stay as they are.
      for (const member of members) this.#settle(member);
      return;
    }
  }

  #settle(member: number): void {
    const degree = this.#gains.onRows ? this.#gains.rowDegree(member) : this.#gains.columnDegree(member);
    this.#gains.knee[member] = Math.min(this.#gains.knee[member]!, degree);
  }

  /** Rows whose pairs are worth most first. */
  #rowsByWorth(): Iterable<number> {
    if (this.#gains.onRows && this.#classes.length > 1)
      return this.#classes.flatMap(({ members }) => members);
    return new Array<number>(this.#face.rows).keys();
  }

  *#pause(): StoppableSteps<void> {
    yield* pause(0);
    this.#left = STRIDE;
  }

  /** Breadth-first search from all places that can take a pair, each tree augmenting at most once. */
  *#round(): StoppableSteps<void> {
    const { rows, columns } = this.#face;
    this.#rounds++;
    this.#done.fill(0);
    this.#through.fill(-2);
    this.#from.fill(-2);
    this.#augmented = 0;
    this.#trees = 0;
    this.#demand = 0;
    this.#tail = 0;
    this.#untouchedCount = 0;
    for (let column = 0; column < columns; column++) {
      if (this.#prices.isClosed(column)) continue;
      this.#placeOf[column] = this.#untouchedCount;
      this.#untouched[this.#untouchedCount++] = column;
      this.#demand += Math.max(0, this.#gains.columnDemand(column));
    }
    for (let row = 0; row < rows; row++) {
      this.#demand += Math.max(0, this.#gains.rowDemand(row));
      if (this.#gains.rowSupply(row) <= 0) continue;
      this.#trees++;
      this.#enqueue(row, row, -1);
    }
    for (let column = 0; column < columns; column++) {
      if (this.#gains.columnSupply(column) <= 0) continue;
      this.#trees++;
      this.#close(column);
      this.#from[column] = -1;
      this.#expand(column, rows + column);
    }
    for (let head = 0; head < this.#tail && this.#demand > 0 && this.#trees > 0; head++) {
      const row = this.#queue[head]!;
      if (this.#untouchedCount === 0) break;
      if (this.#done[this.#root[row]!] === 1) continue;
      this.#left -= this.#scan(row);
      if (this.#left <= 0) yield* this.#pause();
    }
  }

  #enqueue(row: number, root: number, slot: number): void {
    this.#root[row] = root;
    this.#through[row] = slot;
    this.#queue[this.#tail++] = row;
  }

  /** Takes a column from those that are untouched. */
  #close(column: number): void {
    const place = this.#placeOf[column]!;
    const last = this.#untouched[--this.#untouchedCount]!;
    this.#untouched[place] = last;
    this.#placeOf[last] = place;
    this.#untouched[this.#untouchedCount] = column;
    this.#placeOf[column] = this.#untouchedCount;
  }

  /** Reaches columns from a row. Returns about how many pairs were looked at. */
  #scan(row: number): number {
    const untouched = this.#untouched;
    const { columns } = this.#face;
    const pairs = this.#pairs;
    const scan = ++this.#scans;
    for (let slot = pairs.firstOfRow[row]!; slot >= 0; slot = pairs.nextOfRow[slot]!) {
      this.#own[pairs.columnOf[slot]!] = scan;
    }
    const whole = this.#face.isWhole(row);
    const known = this.#allowedOf.get(row);
    if (known !== undefined) {
      for (const column of known) {
        if (this.#placeOf[column]! >= this.#untouchedCount || this.#own[column] === scan) continue;
        if ((whole || this.#face.isFree(row, column)) && this.#take(row, column)) break;
      }
      return known.length;
    }
    const kind = this.#allowed.of(row);
    if (kind >= 0) return this.#scanKnown(row, kind, whole, scan);
    const few = this.#source.implicit === true && this.#untouchedCount * PAIRS_OF_ROW < columns;
    const costs = few ? undefined : this.#source.row(row);
    if (costs !== undefined) {
      this.#remember(row, costs);
      this.#allowed.learn(row, costs);
    }
    for (let index = 0; index < this.#untouchedCount; ) {
      const column = untouched[index]!;
      const open =
        this.#own[column] !== scan &&
        (costs === undefined
          ? this.#gains.isAllowed(row, column)
          : costs[column] !== FORBIDDEN && (whole || this.#face.isFree(row, column)));
      if (!open) {
        index++;
        continue;
      }
      // A column that is closed gives its place to another.
      if (this.#take(row, column)) break;
      if (untouched[index] === column) index++;
    }
    return few ? this.#untouchedCount * PAIRS_OF_ROW : columns;
  }

  /** The same for a row whose allowed columns are those of rows read before. */
  #scanKnown(row: number, kind: number, whole: boolean, scan: number): number {
    if (whole && this.#exhaustedIn[kind] === this.#rounds) return 1;
    const bits = this.#allowed.bitsOf(kind);
    const untouched = this.#untouched;
    const looked = this.#untouchedCount;
    // What is the row's own is not closed, and others may want it.
    let exhausts = whole;
    for (let index = 0; index < this.#untouchedCount; ) {
      const column = untouched[index]!;
      const isAllowed = (bits[column >>> 5]! & (1 << (column & 31))) !== 0;
      if (isAllowed && this.#own[column] === scan) exhausts = false;
      if (!isAllowed || this.#own[column] === scan || !(whole || this.#face.isFree(row, column))) {
        index++;
        continue;
      }
      if (this.#take(row, column)) return looked;
      if (untouched[index] === column) index++;
    }
    if (exhausts) this.#exhaustedIn[kind] = this.#rounds;
    return looked;
  }

  /** Reaches a column from a row; true if a path was found. */
  #take(row: number, column: number): boolean {
    this.#from[column] = row;
    const demand = this.#gains.columnDemand(column);
    // A column with demand left after this stays in reach of the other trees.
    if (demand <= 1) this.#close(column);
    if (demand > 0) {
      this.#pairs.add(row, column);
      this.#giveBack(row);
      return true;
    }
    return this.#expand(column, this.#root[row]!);
  }

  /** Keeps the columns of a row that are allowed, where they are few: further rounds look at those alone. */
  #remember(row: number, costs: Int32Array): void {
    if (this.#remembered >= MOST_REMEMBERED) return;
    const allowed: number[] = [];
    for (let column = 0; column < costs.length; column++) {
      if (costs[column] === FORBIDDEN) continue;
      if (allowed.length === FEW_ALLOWED) return;
      allowed.push(column);
    }
    this.#allowedOf.set(row, Int32Array.from(allowed));
    this.#remembered += allowed.length;
  }

  /** Reaches the rows of a column; true if one of them could give it up, and a path was found. */
  #expand(column: number, root: number): boolean {
    const pairs = this.#pairs;
    for (let slot = pairs.firstOfColumn[column]!; slot >= 0; slot = pairs.nextOfColumn[slot]!) {
      const row = pairs.rowOf[slot]!;
      if (this.#through[row] !== -2) continue;
      this.#enqueue(row, root, slot);
      if (this.#gains.rowDemand(row) <= 0) continue;
      this.#giveBack(row);
      return true;
    }
    return false;
  }

  /** Moves a pair along the path to a row, from its root on. */
  #giveBack(end: number): void {
    const pairs = this.#pairs;
    this.#done[this.#root[end]!] = 1;
    this.#augmented++;
    this.#demand--;
    this.#trees--;
    for (let row = end; ; ) {
      const slot = this.#through[row]!;
      if (slot < 0) return;
      const column = pairs.columnOf[slot]!;
      pairs.remove(slot);
      const from = this.#from[column]!;
      if (from < 0) return;
      pairs.add(from, column);
      row = from;
    }
  }
}
