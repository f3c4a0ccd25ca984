import { FORBIDDEN } from '../costs';
import {
  type AssignmentLevel,
  type AssignmentObjective,
  type AssignmentOutcome,
  type AssignmentProblem,
  checkShape,
  type Pair,
} from '../problem';
import { conflictFailures } from './conflict';
import { checkLeximin, type LeximinClaim } from './leximin';
import { expectOutcome } from './outcome-shape';

/** Whether an outcome is what it claims to be; if not, every claim that failed. */
export type Verification =
  | { readonly valid: true }
  | { readonly valid: false; readonly failures: readonly VerificationFailure[] };

export interface VerificationFailure {
  /** Where: `pairs[3]`, `levels[1].value`, `conflict`. */
  readonly path: string;
  /** What does not hold, with the numbers. */
  readonly message: string;
}

/**
 * Checks an outcome against its problem, from the duals alone. It shares no code with any solver, and it
 * does not search: it adds up. Optimality is weak duality (see `AssignmentLevel`): a bound that no assignment
 * can pass is computed from `u` and `v` and must equal the value that the pairs attain, level by level, each on
 * the face of optima that the levels before it leave. Whatever the duals are, the bound is valid, so wrong
 * duals can only make a right outcome fail, never a wrong one pass. Coverage by classes is one level of weights that
 * decrease from class to class: that its optima are the lexicographic ones is a theorem, see `AssignmentObjective`.
 *
 * O(levels * rows * columns) time, each row of costs read once or twice a level. A
 * `leximin` objective counts as one level, whatever the number of its steps. Memory O(rows + columns + pairs).
 * Exact: sums beyond 2^53 are a failure.
 *
 * @throws MentorMatchError `invalid-problem` if the problem is malformed, as `solveAssignment` does, or the outcome does
 *   not have the shape of one: without a shape there is no claim that could be checked.
 */
export function verifyAssignment(problem: AssignmentProblem, outcome: AssignmentOutcome): Verification {
  checkShape(problem);
  expectOutcome(outcome);
  if (outcome.status === 'infeasible') {
    const failures = conflictFailures(problem, outcome.conflict);
    return failures.length === 0 ? { valid: true } : { valid: false, failures };
  }
  const check = new Check(problem);
  check.optimal(outcome.pairs, outcome.totalCost, outcome.levels);
  return check.failures.length === 0 ? { valid: true } : { valid: false, failures: check.failures };
}

const OUT = 0;
const FREE = 1;
const FIXED = 2;

/** A cost of the degree: must be convex on the face's interval, or the claimed argmin is not an interval. */
type DegreeCost = (degree: number) => number;

/** What the verifier itself takes an objective to mean, at one step. */
interface Meaning {
  readonly kind: AssignmentLevel['kind'];
  readonly step: number;
  /** +1: the value is minimised, -1: it is maximised and its negative is what is minimised here. */
  readonly sign: 1 | -1;
  /** What a pair weighs, given its cost; `null`: nothing. */
  readonly weight: ((cost: number, row: number, column: number) => number) | null;
  readonly rowCost: (row: number) => DegreeCost;
  readonly columnCost: (column: number) => DegreeCost;
}

class Check {
  readonly failures: VerificationFailure[] = [];
  readonly #rows: number;
  readonly #columns: number;
  /** All costs of a row; valid until the next call. */
  readonly #costsOf: (row: number) => ArrayLike<number>;
  readonly #cost: (row: number, column: number) => number;
  readonly #objectives: readonly AssignmentObjective[];
  readonly #rowMax: (row: number) => number;
  readonly #columnMax: (column: number) => number;
  /** The least of cost + price over a row, where the costs can tell that faster than by being read. */
  readonly #least: ((row: number, prices: Float64Array) => number) | undefined;
  /** The face: what each level before took out, and the pairs that are fixed. */
  readonly #before: { readonly isOut: (row: number, column: number, cost: number) => boolean }[] = [];
  readonly #locked: ReadonlySet<number>;
  /** The highest column dual that was asked for last. */
  #highest: { readonly v: ArrayLike<number>; readonly value: number } | undefined;
  /** Locked pairs, and those that a level before has fixed. */
  readonly #fixed: Set<number>;
  /** How many of these each row has. */
  #fixedInRow: readonly number[] = [];
  /** Columns of the fixed pairs of rows that have no place for another: what else is in such a row counts for nothing. */
  #full: ReadonlyMap<number, readonly number[]> = new Map();
  readonly #rowLow: number[];
  readonly #rowHigh: number[];
  readonly #columnLow: number[];
  readonly #columnHigh: number[];
  #chosen: readonly Pair[] = [];
  readonly #rowDegree: number[];
  readonly #columnDegree: number[];

  constructor(problem: AssignmentProblem) {
    const { rows, columns, cost } = problem;
    this.#rows = rows;
    this.#columns = columns;
    this.#costsOf =
      cost instanceof Int32Array
        ? (row) => cost.subarray(row * columns, (row + 1) * columns)
        : (row) => cost.row(row);
    this.#cost =
      cost instanceof Int32Array
        ? (row, column) => cost[row * columns + column]!
        : (row, column) => cost.cost(row, column);
    this.#objectives = problem.objectives ?? [{ kind: 'total-cost' }];
    // No degree can pass the number of partners there are; a minimum that does is infeasible.
    this.#rowMax = (row) =>
      Math.max(problem.rowMin?.[row] ?? 0, Math.min(columns, problem.rowMax?.[row] ?? 1));
    this.#columnMax = (column) =>
      Math.max(problem.columnMin?.[column] ?? 0, Math.min(rows, problem.columnMax?.[column] ?? 1));
    const list = (length: number, value: (index: number) => number) =>
      Array.from({ length }, (_, index) => value(index));
    this.#rowLow = list(rows, (row) => problem.rowMin?.[row] ?? 0);
    this.#rowHigh = list(rows, this.#rowMax);
    this.#columnLow = list(columns, (column) => problem.columnMin?.[column] ?? 0);
    this.#columnHigh = list(columns, this.#columnMax);
    this.#rowDegree = list(rows, () => 0);
    this.#columnDegree = list(columns, () => 0);
    this.#locked = new Set((problem.locks ?? []).map(([row, column]) => row * columns + column));
    this.#fixed = new Set(this.#locked);
    this.#least =
      cost instanceof Int32Array || cost.least === undefined
        ? undefined
        : (row, prices) => cost.least?.(row, prices) ?? Number.NEGATIVE_INFINITY;
    this.#countFixed();
  }

  infeasible(path: string, u: ArrayLike<number>, v: ArrayLike<number>): void {
    if (!this.#fits(path, u, v)) return;
    const nothing: Meaning = {
      kind: 'pair-count',
      step: 0,
      sign: 1,
      weight: null,
      rowCost: () => () => 0,
      columnCost: () => () => 0,
    };
    const bound = this.#bound(nothing, u, v);
    if (!(bound > 0))
      this.#fail(
        path,
        `the duals do not prove that there is no assignment: the bound is ${bound}, not above 0`,
      );
  }

  optimal(pairs: readonly Pair[], totalCost: number, levels: readonly AssignmentLevel[]): void {
    if (!this.#feasible(pairs)) return;
    const total = pairs.reduce((sum, [row, column]) => sum + this.#cost(row, column), 0);
    if (total !== totalCost) this.#fail('totalCost', `the pairs cost ${total}, not ${totalCost}`);

    let next = 0;
    for (let index = 0; index < this.#objectives.length; index++) {
      const objective = this.#objectives[index]!;
      if (objective.kind === 'bottleneck') this.#bottleneck(levels, next++, index);
      else if (objective.kind === 'leximin') next = this.#leximin(levels, next, index);
      else {
        for (const meaning of this.#meanings(objective)) this.#level(levels, next++, index, meaning);
      }
      if (this.failures.length > 0) return;
    }
    if (next !== levels.length)
      this.#fail('levels', `${levels.length} levels for objectives that have ${next}`);
  }

  /** Are the pairs an assignment at all? Records their degrees. */
  #feasible(pairs: readonly Pair[]): boolean {
    const columns = this.#columns;
    const seen = new Set<number>();
    pairs.forEach(([row, column], index) => {
      const path = `pairs[${index}]`;
      if (
        !Number.isInteger(row) ||
        row < 0 ||
        row >= this.#rows ||
        !Number.isInteger(column) ||
        column < 0 ||
        column >= columns
      ) {
        this.#fail(path, `[${row}, ${column}] does not exist`);
        return;
      }
      const cell = row * columns + column;
      if (this.#cost(row, column) === FORBIDDEN)
        this.#fail(path, `row ${row} and column ${column} are forbidden`);
      if (seen.has(cell)) this.#fail(path, `row ${row} and column ${column} are chosen twice`);
      seen.add(cell);
      this.#rowDegree[row] = this.#rowDegree[row]! + 1;
      this.#columnDegree[column] = this.#columnDegree[column]! + 1;
    });
    for (const cell of this.#locked) {
      if (seen.has(cell)) continue;
      this.#fail('pairs', `the locked pair [${Math.floor(cell / columns)}, ${cell % columns}] is missing`);
    }
    const within = (side: string, degree: number[], low: number[], high: number[]) =>
      degree.forEach((value, index) => {
        if (value >= low[index]! && value <= high[index]!) return;
        this.#fail(
          'pairs',
          `${side} ${index} has ${value} pairs, not between ${low[index]} and ${high[index]}`,
        );
      });
    within('row', this.#rowDegree, this.#rowLow, this.#rowHigh);
    within('column', this.#columnDegree, this.#columnLow, this.#columnHigh);
    this.#chosen = pairs;
    return this.failures.length === 0;
  }

  /** One linear level: value = what the pairs attain = bound. Then the face is narrowed to the equality case. */
  #level(levels: readonly AssignmentLevel[], at: number, objective: number, meaning: Meaning): void {
    const level = levels[at];
    const path = `levels[${at}]`;
    if (
      level === undefined ||
      level.objective !== objective ||
      level.kind !== meaning.kind ||
      level.step !== meaning.step
    ) {
      this.#fail(path, `expected ${meaning.kind}, step ${meaning.step}, of objective ${objective}`);
      return;
    }
    const [u, v] = [everyDual(level.u), everyDual(level.v)];
    if (!this.#fits(path, u, v)) return;
    let attained = 0;
    if (meaning.weight !== null) {
      for (const [row, column] of this.#chosen)
        attained += meaning.weight(this.#cost(row, column), row, column);
    }
    for (let row = 0; row < this.#rows; row++) attained += meaning.rowCost(row)(this.#rowDegree[row]!);
    for (let column = 0; column < this.#columns; column++) {
      attained += meaning.columnCost(column)(this.#columnDegree[column]!);
    }
    // `+ 0` turns -0 into 0.
    if (meaning.sign * attained + 0 !== level.value) {
      this.#fail(`${path}.value`, `the pairs attain ${meaning.sign * attained + 0}, not ${level.value}`);
    }
    const bound = this.#bound(meaning, u, v);
    if (bound !== attained) {
      this.#fail(
        path,
        `the duals bound the level by ${meaning.sign * bound + 0}, the pairs attain ${meaning.sign * attained + 0}`,
      );
    }
    if (this.failures.length === 0 && at < levels.length - 1) this.#narrow(meaning, u, v);
  }

  /** The bound of `AssignmentLevel`. Infinity if a degree cannot have any value, NaN if a sum is not exact. */
  #bound(meaning: Meaning, u: ArrayLike<number>, v: ArrayLike<number>): number {
    const empty = (low: number[], high: number[]) => low.some((least, index) => least > high[index]!);
    if (empty(this.#rowLow, this.#rowHigh) || empty(this.#columnLow, this.#columnHigh)) {
      return Number.POSITIVE_INFINITY;
    }
    let bound = 0;
    let size = 0;
    const add = (value: number): void => {
      bound += value;
      size += Math.abs(value);
    };
    const least = meaning.kind === 'total-cost' ? this.#least : undefined;
    const prices = least === undefined ? undefined : Float64Array.from(v, (price) => -price);
    for (let row = 0; row < this.#rows; row++) {
      // Where no pair is fixed and none has a negative reduced cost, none counts.
      const isSeen = least === undefined || prices === undefined || this.#fixedInRow[row]! > 0;
      if (isSeen || this.#full.has(row) || least(row, prices) < u[row]!) {
        this.#eachReduced(meaning, u, v, row, (_, state, reduced) => {
          if (state === FIXED || reduced < 0) add(reduced);
        });
      }
      add(cheapest(meaning.rowCost(row), u[row]!, this.#rowLow[row]!, this.#rowHigh[row]!).value);
    }
    for (let column = 0; column < this.#columns; column++) {
      add(
        cheapest(meaning.columnCost(column), v[column]!, this.#columnLow[column]!, this.#columnHigh[column]!)
          .value,
      );
    }
    return size <= Number.MAX_SAFE_INTEGER ? bound : Number.NaN;
  }

  /**
   * Goes through the pairs of a row that are not out and whose reduced cost is not 0; not through those of rows of
   * which one look says that none is fixed, and none has a negative one.
   */
  #eachReduced(
    { weight }: Meaning,
    u: ArrayLike<number>,
    v: ArrayLike<number>,
    row: number,
    act: (column: number, state: number, reduced: number) => void,
  ): void {
    const price = u[row]!;
    const isPlain = weight === null && this.#fixedInRow[row] === 0;
    if (isPlain && price + this.#highestOf(v) <= 0) return;
    const full = this.#full.get(row);
    if (full !== undefined) {
      for (const column of full) {
        const reduced = (weight?.(this.#cost(row, column), row, column) ?? 0) - price - v[column]!;
        if (reduced !== 0) act(column, FIXED, reduced);
      }
      return;
    }
    const costs = this.#costsOf(row);
    for (let column = 0; column < this.#columns; column++) {
      const cost = costs[column]!;
      const reduced = (weight === null ? 0 : weight(cost, row, column)) - price - v[column]!;
      if (reduced === 0) continue;
      const state = this.#stateOf(row * this.#columns + column, cost);
      if (state !== OUT) act(column, state, reduced);
    }
  }

  #highestOf(v: ArrayLike<number>): number {
    if (this.#highest?.v !== v) {
      let value = Number.NEGATIVE_INFINITY;
      for (let column = 0; column < v.length; column++) if (v[column]! > value) value = v[column]!;
      this.#highest = { v, value };
    }
    return this.#highest.value;
  }

  #stateOf(cell: number, cost: number): number {
    if (cost === FORBIDDEN) return OUT;
    if (this.#fixed.size > 0 && this.#fixed.has(cell)) return FIXED;
    if (this.#before.length === 0) return FREE;
    const row = Math.floor(cell / this.#columns);
    const column = cell - row * this.#columns;
    return this.#before.some(({ isOut }) => isOut(row, column, cost)) ? OUT : FREE;
  }

  #narrow(meaning: Meaning, u: ArrayLike<number>, v: ArrayLike<number>): void {
    for (let row = 0; row < this.#rows; row++) {
      const fixed: number[] = [];
      this.#eachReduced(meaning, u, v, row, (column, state, reduced) => {
        if (state === FREE && reduced < 0) fixed.push(row * this.#columns + column);
      });
      for (const cell of fixed) this.#fixed.add(cell);
      const best = cheapest(meaning.rowCost(row), u[row]!, this.#rowLow[row]!, this.#rowHigh[row]!);
      this.#rowLow[row] = best.from;
      this.#rowHigh[row] = best.to;
    }
    for (let column = 0; column < this.#columns; column++) {
      const best = cheapest(
        meaning.columnCost(column),
        v[column]!,
        this.#columnLow[column]!,
        this.#columnHigh[column]!,
      );
      this.#columnLow[column] = best.from;
      this.#columnHigh[column] = best.to;
    }
    // A level whose reduced costs are all 0 takes nothing out.
    if (meaning.weight !== null || !isConstant(u, 0) || !isConstant(v, 0)) {
      const { weight } = meaning;
      this.#before.push({
        isOut: (row, column, cost) => (weight?.(cost, row, column) ?? 0) - u[row]! - v[column]! > 0,
      });
    }
    this.#countFixed();
  }

  /** No degree is below the number of its fixed pairs. */
  #countFixed(): void {
    const rowFixed = this.#rowLow.map(() => 0);
    const columnFixed = this.#columnLow.map(() => 0);
    for (const cell of this.#fixed) {
      const row = Math.floor(cell / this.#columns);
      const column = cell - row * this.#columns;
      rowFixed[row] = rowFixed[row]! + 1;
      columnFixed[column] = columnFixed[column]! + 1;
    }
    this.#fixedInRow = rowFixed;
    rowFixed.forEach((count, row) => {
      this.#rowLow[row] = Math.max(this.#rowLow[row]!, count);
    });
    columnFixed.forEach((count, column) => {
      this.#columnLow[column] = Math.max(this.#columnLow[column]!, count);
    });
    this.#full = this.#fullRows(rowFixed);
  }

  #fullRows(rowFixed: readonly number[]): ReadonlyMap<number, readonly number[]> {
    const full = new Map<number, number[]>();
    for (const cell of this.#fixed) {
      const row = Math.floor(cell / this.#columns);
      if (rowFixed[row]! < this.#rowHigh[row]!) continue;
      const columns = full.get(row);
      if (columns === undefined) full.set(row, [cell % this.#columns]);
      else columns.push(cell % this.#columns);
    }
    return full;
  }

  /** `bottleneck`: the highest chosen cost; a fixed pair, or duals, must prove that it cannot be lower. */
  #bottleneck(levels: readonly AssignmentLevel[], at: number, objective: number): void {
    const path = `levels[${at}]`;
    const level = this.#worstLevel(levels, at, objective, 0);
    if (level === undefined) return;
    const costs = this.#chosen.map(([row, column]) => this.#cost(row, column));
    const worst = costs.reduce((most, cost) => Math.max(most, cost), Number.NEGATIVE_INFINITY);
    const value = worst === Number.NEGATIVE_INFINITY ? null : worst;
    if (value !== level.value) {
      this.#fail(`${path}.value`, `the worst chosen cost is ${value}, not ${level.value}`);
      return;
    }
    const isFixed = this.#chosen.some(
      ([row, column], index) => costs[index] === worst && this.#fixed.has(row * this.#columns + column),
    );
    const [u, v] = [everyDual(level.u), everyDual(level.v)];
    if (value !== null && !isFixed && this.#fits(path, u, v)) {
      // Is there an assignment without the pairs at `worst`? The duals must say no.
      this.#before.push({ isOut: (_row, _column, cost) => cost >= worst });
      this.infeasible(path, u, v);
      this.#before.pop();
    }
    this.#before.push({ isOut: (_row, _column, cost) => cost > worst });
  }

  #worstLevel(
    levels: readonly AssignmentLevel[],
    at: number,
    objective: number,
    step: number,
  ): AssignmentLevel | undefined {
    const level = levels[at];
    const { objective: of, kind, step: place } = level ?? {};
    if (of === objective && kind === 'worst-cost' && place === step) return level;
    this.#fail(`levels[${at}]`, `expected the worst cost at step ${step} of objective ${objective}`);
    return undefined;
  }

  /** `leximin`: worst costs from the highest down, and after each the number of pairs that have it. Returns where it ends. */
  #leximin(levels: readonly AssignmentLevel[], from: number, objective: number): number {
    const costs = this.#chosen.map(([row, column]) => this.#cost(row, column)).sort((a, b) => b - a);
    const claims: LeximinClaim[] = [];
    let at = from;
    for (let step = 0, place = 0; ; step++) {
      const level = this.#worstLevel(levels, at, objective, step);
      if (level === undefined) return at;
      const worst = costs[place] ?? null;
      if (level.value !== worst) {
        this.#fail(`levels[${at}].value`, `the worst chosen cost is ${worst}, not ${level.value}`);
        return at;
      }
      at++;
      if (worst === null) break;
      const count = levels[at];
      if (count?.objective !== objective || count.kind !== 'pairs-at-worst' || count.step !== step) {
        this.#fail(`levels[${at}]`, `expected pairs-at-worst, step ${step}, of objective ${objective}`);
        return at;
      }
      claims.push({ cost: worst, count, at: at++ });
      while (costs[place] === worst) place++;
    }
    const after = checkLeximin(
      {
        rows: this.#rows,
        columns: this.#columns,
        pairs: this.#chosen,
        costsOf: this.#costsOf,
        cost: this.#cost,
        isFixed: (row, column) => this.#fixed.has(row * this.#columns + column),
        isFree: (row, column, cost) => this.#stateOf(row * this.#columns + column, cost) === FREE,
        rowLow: this.#rowLow,
        rowHigh: this.#rowHigh,
        columnLow: this.#columnLow,
        columnHigh: this.#columnHigh,
        rowDegree: this.#rowDegree,
        columnDegree: this.#columnDegree,
      },
      claims,
      (path, message) => this.#fail(path, message),
    );
    if (after === undefined) return at;
    for (const [row, column] of after.fixed) this.#fixed.add(row * this.#columns + column);
    this.#before.push({ isOut: after.isOut });
    this.#countFixed();
    return at;
  }

  /** What each objective means, in the verifier's own words. */
  #meanings(objective: AssignmentObjective): Meaning[] {
    const none = () => () => 0;
    const meaning = (step: number, more: Partial<Meaning>): Meaning => ({
      kind: objective.kind === 'bottleneck' || objective.kind === 'leximin' ? 'worst-cost' : objective.kind,
      step,
      sign: -1,
      weight: null,
      rowCost: none,
      columnCost: none,
      ...more,
    });
    const upTo =
      (limit: number): DegreeCost =>
      (degree) =>
        -Math.min(degree, limit);
    /** What to cover a member is worth: the later its class among those there are, the less, the last 1. */
    const coverage = (given: ArrayLike<number> | undefined) => {
      const classes = Array.from(new Set(Array.from(given ?? []))).sort((a, b) => b - a);
      const worth = new Map(classes.map((one, at) => [one, at + 1]));
      return (member: number): DegreeCost => {
        const value = given === undefined ? 1 : (worth.get(given[member]!) ?? 0);
        return (degree) => (degree > 0 ? -value : 0);
      };
    };
    switch (objective.kind) {
      case 'row-minimums':
        return [meaning(0, { rowCost: (row) => upTo(objective.wanted[row]!) })];
      case 'column-minimums':
        return [meaning(0, { columnCost: (column) => upTo(objective.wanted[column]!) })];
      case 'cover-rows':
        return [meaning(0, { rowCost: coverage(objective.classes) })];
      case 'cover-columns':
        return [meaning(0, { columnCost: coverage(objective.classes) })];
      case 'first-units': {
        const rows = objective.side === 'rows';
        const length = rows ? this.#rows : this.#columns;
        let most = 0;
        for (let index = 0; index < length; index++)
          most = Math.max(most, rows ? this.#rowMax(index) : this.#columnMax(index));
        return Array.from({ length: most }, (_, unit) =>
          meaning(unit + 1, rows ? { rowCost: () => upTo(unit + 1) } : { columnCost: () => upTo(unit + 1) }),
        );
      }
      case 'pair-count':
        return [meaning(0, { rowCost: () => (degree) => -degree })];
      case 'listed-pairs': {
        const listed = new Set(objective.pairs.map(([row, column]) => row * this.#columns + column));
        return [
          meaning(0, { weight: (_, row, column) => (listed.has(row * this.#columns + column) ? -1 : 0) }),
        ];
      }
      case 'total-cost':
        return [
          meaning(0, {
            sign: 1,
            weight: (cost) => cost,
            rowCost: (row) => (degree) => (degree === 0 ? (objective.rowEmptyCost?.[row] ?? 0) : 0),
            columnCost: (column) => (degree) =>
              degree === 0 ? (objective.columnEmptyCost?.[column] ?? 0) : 0,
          }),
        ];
      case 'bottleneck':
      case 'leximin':
        return [];
    }
  }

  #fits(path: string, u: ArrayLike<number>, v: ArrayLike<number>): boolean {
    let fits = u.length === this.#rows && v.length === this.#columns;
    for (let row = 0; fits && row < this.#rows; row++) fits = Number.isSafeInteger(u[row]);
    for (let column = 0; fits && column < this.#columns; column++) fits = Number.isSafeInteger(v[column]);
    if (!fits) this.#fail(path, `the duals are not ${this.#rows} and ${this.#columns} safe integers`);
    return fits;
  }

  #fail(path: string, message: string): void {
    this.failures.push({ path, message });
  }
}

/** Sparse duals with every member's. */
function everyDual(duals: AssignmentLevel['u']): ArrayLike<number> {
  if (!('base' in duals)) return duals;
  const { length, base, at, values } = duals;
  const all = new Array<number>(Number.isSafeInteger(length) && length >= 0 ? length : 0).fill(base);
  for (let index = 0; index < at.length; index++) all[at[index]!] = values[index]!;
  return all;
}

function isConstant(values: ArrayLike<number>, value: number): boolean {
  for (let at = 0; at < values.length; at++) if (values[at] !== value) return false;
  return true;
}

/** The least of `cost(d) + price * d` over the integers d from `low` to `high`, and the first and last d that have it. */
function cheapest(
  cost: DegreeCost,
  price: number,
  low: number,
  high: number,
): { readonly value: number; readonly from: number; readonly to: number } {
  let value = Number.POSITIVE_INFINITY;
  let from = low;
  let to = low;
  for (let degree = low; degree <= high; degree++) {
    const here = cost(degree) + price * degree;
    if (here < value) {
      value = here;
      from = degree;
    }
    if (here === value) to = degree;
  }
  return { value, from, to };
}
