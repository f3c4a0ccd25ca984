import { MentorMatchError, printValue } from '../../errors';
import { FORBIDDEN } from '../costs';
import type { AssignmentObjective, AssignmentProblem } from '../problem';

/**
 * A problem as the checker reads it: every default filled in. Read apart from the solver, whose reading is not trusted.
 */
export interface Statement {
  readonly rows: number;
  readonly columns: number;
  readonly rowMin: Float64Array;
  /** At most `columns`, unless the minimum is more. */
  readonly rowMax: Float64Array;
  readonly columnMin: Float64Array;
  /** At most `rows`, unless the minimum is more. */
  readonly columnMax: Float64Array;
  /** Cells (row * columns + column) of the locked pairs. */
  readonly locks: ReadonlySet<number>;
  readonly objectives: readonly AssignmentObjective[];
  cost(row: number, column: number): number;
  /** All costs of a row; valid until the next call. */
  costsOf(row: number): ArrayLike<number>;
  /** The least of cost + price over the allowed pairs of a row, where costs can tell that without being read. */
  readonly least: ((row: number, prices: Float64Array) => number) | undefined;
}

/** As many rows or columns as a problem can have. */
const MOST = 50_000_000;

/** @throws MentorMatchError `invalid-problem` for the first part that is not what it should be; `too-large`. */
export function readStatement(problem: AssignmentProblem): Statement {
  const { rows, columns, cost, locks = [], objectives = [{ kind: 'total-cost' }] } = problem ?? {};
  for (const [path, count] of Object.entries({ rows, columns })) {
    if (Number.isInteger(count) && count > MOST) throw refusal(path, count, `at most ${MOST}`, 'too-large');
    if (!isIndex(count, MOST + 1)) throw refusal(path, count, 'an integer >= 0');
  }
  const bounds = (side: 'row' | 'column', length: number, partners: number) => {
    const min = integers(`${side}Min`, problem[`${side}Min`], length, 0);
    const max = integers(`${side}Max`, problem[`${side}Max`], length, 1);
    return [min, max.map((most, at) => Math.max(min[at]!, Math.min(most, partners)))] as const;
  };
  const [rowMin, rowMax] = bounds('row', rows, columns);
  const [columnMin, columnMax] = bounds('column', columns, rows);
  const isMatrix = cost instanceof Int32Array;
  const known: unknown = cost;
  const isSource =
    !isMatrix &&
    isObject(known) &&
    ['cost', 'row'].every((name) => typeof Reflect.get(known, name) === 'function');
  if (isMatrix ? cost.length !== rows * columns : !isSource || cost.rows !== rows || cost.columns !== columns)
    throw refusal('cost', cost, `an Int32Array of ${rows * columns} costs, or a CostSource of that size`);
  if (!Array.isArray(objectives)) throw refusal('objectives', objectives, 'a list of objectives');
  return {
    rows,
    columns,
    rowMin,
    rowMax,
    columnMin,
    columnMax,
    locks: cellsOf('locks', locks, rows, columns),
    objectives,
    cost: isMatrix ? (row, column) => cost[row * columns + column]! : (row, column) => cost.cost(row, column),
    costsOf: isMatrix ? (row) => cost.subarray(row * columns, (row + 1) * columns) : (row) => cost.row(row),
    least: isMatrix ? undefined : cost.least?.bind(cost),
  };
}

/** A list of integers from 0 on (safe ones with `isAny`), one for each member. */
export function integers(
  path: string,
  given: ArrayLike<number> | undefined,
  length: number,
  fallback: number,
  isAny = false,
): Float64Array {
  if (given === undefined) return new Float64Array(length).fill(fallback);
  const list = isObject(given) && given.length === length ? Float64Array.from(given) : undefined;
  const wrong = list?.findIndex((value) => !Number.isSafeInteger(value) || (value < 0 && !isAny)) ?? 0;
  if (list !== undefined && wrong < 0) return list;
  throw refusal(path, list === undefined ? given : list[wrong], `${length} integers${isAny ? '' : ' >= 0'}`);
}

/** The cells of a list of pairs. */
export function cellsOf(path: string, given: unknown, rows: number, columns: number): Set<number> {
  const pairs: readonly unknown[] = Array.isArray(given) ? given : [given];
  return new Set(
    pairs.map((pair, index) => {
      if (isPair(pair, rows, columns)) return pair[0] * columns + pair[1];
      throw refusal(`${path}[${index}]`, pair, `[a row below ${rows}, a column below ${columns}]`);
    }),
  );
}

export function isPair(value: unknown, rows: number, columns: number): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && isIndex(value[0], rows) && isIndex(value[1], columns);
}

export function isIndex(value: unknown, length: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function isAllowed(cost: number): boolean {
  return cost !== FORBIDDEN;
}

export function refusal(
  path: string,
  value: unknown,
  expected: string,
  code: 'invalid-problem' | 'too-large' = 'invalid-problem',
): MentorMatchError {
  return new MentorMatchError(code, [
    { path, message: 'not what can be checked', received: printValue(value), expected },
  ]);
}
