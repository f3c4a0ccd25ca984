import { IssueList, MentorMatchError, printValue } from '../../errors';
import { type CostSource, denseCostSource, FORBIDDEN } from '../costs';
import type { AssignmentObjective, AssignmentProblem, Pair } from './problem';

/** An `AssignmentProblem` that was checked, with every default filled in and every list copied. */
export interface CheckedProblem {
  readonly rows: number;
  readonly columns: number;
  readonly cost: CostSource;
  readonly rowMin: Int32Array;
  /** At most `columns`, unless the minimum is more. */
  readonly rowMax: Int32Array;
  readonly columnMin: Int32Array;
  /** At most `rows`, unless the minimum is more. */
  readonly columnMax: Int32Array;
  readonly locks: readonly Pair[];
  readonly objectives: readonly AssignmentObjective[];
  readonly rowOrder: Int32Array | undefined;
  readonly columnOrder: Int32Array | undefined;
  readonly seed: number;
  readonly solver: NonNullable<AssignmentProblem['solver']>;
  readonly startV: Float64Array | undefined;
  readonly startPairs: readonly Pair[];
}

const LARGEST_DEGREE = 2_147_483_647;
const SOLVERS: readonly unknown[] = ['auto', 'dense', 'transport'];

/**
 * Checks a problem and fills in its defaults. O(rows * columns) once, for the range of the costs.
 *
 * @throws MentorMatchError `invalid-problem` with every kind of fault found (of one kind 20 are listed, and how many
 *   more there are), each naming its row and column; `possible-overflow` if a total
 *   could pass 2^53.
 */
export function checkProblem(problem: AssignmentProblem): CheckedProblem {
  const checked = checkShape(problem);
  checkTotals(checked.cost, checked.rowMax, checked.columnMax, checked.objectives);
  return checked;
}

/** As {@link checkProblem}, but for the totals. @throws MentorMatchError `invalid-problem`, `too-large`. */
export function checkShape(problem: AssignmentProblem): CheckedProblem {
  const issues = new Issues();
  expectObject('problem', problem, 'an AssignmentProblem');
  const { rows, columns } = problem;
  checkCount(issues, 'rows', rows);
  checkCount(issues, 'columns', columns);
  issues.throwIfAny();
  expectSize({ rows, columns });

  const source = checkCost(issues, problem);
  const rowMin = degrees(issues, 'rowMin', problem.rowMin, rows, 0);
  const rowMax = degrees(issues, 'rowMax', problem.rowMax, rows, 1);
  const columnMin = degrees(issues, 'columnMin', problem.columnMin, columns, 0);
  const columnMax = degrees(issues, 'columnMax', problem.columnMax, columns, 1);
  checkInterval(issues, 'row', rowMin, rowMax);
  checkInterval(issues, 'column', columnMin, columnMax);
  const rowOrder = permutation(issues, 'rowOrder', problem.rowOrder, rows);
  const columnOrder = permutation(issues, 'columnOrder', problem.columnOrder, columns);

  const locks = pairList(issues, 'locks', problem.locks ?? [], rows, columns);
  const seen = new Map<number, number>();
  locks.forEach(([row, column], index) => {
    const earlier = seen.get(row * columns + column);
    if (earlier !== undefined) {
      issues.add(
        `locks[${index}]`,
        'the pair is locked twice',
        `[${row}, ${column}] as in locks[${earlier}]`,
        'each lock once',
      );
    }
    seen.set(row * columns + column, index);
    if (source !== undefined && source.cost(row, column) === FORBIDDEN) {
      issues.add(
        `locks[${index}]`,
        `row ${row} and column ${column} are locked, but the pair is forbidden`,
        `[${row}, ${column}] with cost FORBIDDEN`,
        'a lock on an allowed pair, or an allowed cost for it',
      );
    }
  });

  const objectives = checkObjectives(issues, problem, rowMax, columnMax);
  const { seed = 0, solver = 'auto' } = problem;
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) {
    issues.add('seed', 'not a seed', printValue(seed), 'an integer from 0 to 4294967295');
  }
  if (!SOLVERS.includes(solver)) {
    issues.add('solver', 'no such solver', printValue(solver), SOLVERS.join(', '));
  }
  const startV = startPrices(issues, problem.start?.v, columns);
  const startPairs = pairList(issues, 'start.pairs', problem.start?.pairs ?? [], rows, columns);
  issues.throwIfAny();
  if (source === undefined) throw new TypeError('unreachable: a faulty cost was reported above');

  clip(rowMin, rowMax, columns);
  clip(columnMin, columnMax, rows);
  return {
    rows,
    columns,
    cost: source,
    rowMin,
    rowMax,
    columnMin,
    columnMax,
    locks,
    objectives,
    rowOrder,
    columnOrder,
    seed,
    solver,
    startV,
    startPairs,
  };
}

/**
 * Turns rows of numbers into the `cost` of an `AssignmentProblem`; `FORBIDDEN`, `null` or `Infinity` stands for a
 * forbidden pair. O(rows * columns).
 *
 * @throws MentorMatchError `invalid-problem` for ragged rows, NaN, fractions and costs beyond Int32, each with
 *   its row and column.
 */
export function costMatrix(values: readonly (readonly (number | null)[])[]): Int32Array {
  const issues = new Issues();
  if (!Array.isArray(values) || !values.every((line) => Array.isArray(line) || ArrayBuffer.isView(line))) {
    const wrong = Array.isArray(values) ? values.findIndex((line) => !Array.isArray(line)) : -1;
    const path = wrong < 0 ? 'cost' : `cost[${wrong}]`;
    issues.add(
      path,
      'not a list of costs',
      printValue(wrong < 0 ? values : values[wrong]),
      'rows of numbers',
    );
    issues.throwIfAny();
  }
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  const cost = new Int32Array(rows * columns);
  values.forEach((line, row) => {
    if (line.length !== columns) {
      issues.add(
        `cost[${row}]`,
        `row ${row} is not as long as row 0`,
        `${line.length} costs`,
        `${columns} costs, one for each column`,
      );
      return;
    }
    for (let column = 0; column < columns; column++) {
      const value = line[column];
      const isForbidden = value === null || value === FORBIDDEN || value === Number.POSITIVE_INFINITY;
      if (isForbidden) cost[row * columns + column] = FORBIDDEN;
      else if (value !== undefined && isCost(value)) cost[row * columns + column] = value;
      else addCostIssue(issues, row, column, value);
    }
  });
  issues.throwIfAny();
  return cost;
}

class Issues {
  readonly #list = new IssueList();

  add(path: string, message: string, received: string, expected: string): void {
    this.#list.add({ path, message, received, expected });
  }

  throwIfAny(): void {
    if (this.#list.total > 0) throw new MentorMatchError('invalid-problem', this.#list);
  }
}

/** Rows or columns: for more, the arrays of degrees and prices alone would take gigabytes. */
const MOST_LINES = 50_000_000;

/** @throws MentorMatchError `too-large` before memory is taken. */
export function expectSize(counts: { readonly [path: string]: number }): void {
  const issues = Object.entries(counts)
    .filter(([, count]) => !(count <= MOST_LINES))
    .map(([path, count]) => ({
      path,
      message: `more ${path} than a problem can have`,
      received: printValue(count),
      expected: `at most ${MOST_LINES}`,
    }));
  if (issues.length > 0) throw new MentorMatchError('too-large', issues);
}

/** @throws MentorMatchError `invalid-problem` for null, text, numbers, lists. */
export function expectObject(path: string, value: unknown, expected: string): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new MentorMatchError('invalid-problem', [
    { path, message: `not ${expected}`, received: printValue(value), expected },
  ]);
}

/** @throws MentorMatchError `invalid-problem` for anything but a list. */
export function expectList(path: string, value: unknown, expected: string): void {
  if (Array.isArray(value)) return;
  throw new MentorMatchError('invalid-problem', [
    { path, message: `not ${expected}`, received: printValue(value), expected },
  ]);
}

function isCost(value: number): boolean {
  return Number.isInteger(value) && value >= -LARGEST_DEGREE - 1 && value < FORBIDDEN;
}

function addCostIssue(issues: Issues, row: number, column: number, value: unknown): void {
  issues.add(
    `cost[${row}][${column}]`,
    `the cost of row ${row} and column ${column} is not an integer in range`,
    printValue(value),
    'an integer from -2147483648 to 2147483646, or FORBIDDEN (2147483647)',
  );
}

function checkCount(issues: Issues, path: string, value: unknown): void {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return;
  issues.add(path, `not a number of ${path}`, printValue(value), 'an integer >= 0');
}

function checkCost(issues: Issues, problem: AssignmentProblem): CostSource | undefined {
  const { rows, columns } = problem;
  const cost: unknown = problem.cost;
  if (cost instanceof Int32Array) {
    if (cost.length === rows * columns) return denseCostSource(cost, rows, columns);
    issues.add(
      'cost',
      'the cost matrix has the wrong size',
      `${cost.length} costs`,
      `${rows} rows * ${columns} columns = ${rows * columns} costs`,
    );
    return undefined;
  }
  if (isSource(problem.cost)) {
    if (problem.cost.rows === rows && problem.cost.columns === columns) return problem.cost;
    issues.add(
      'cost',
      'the cost source has another size than the problem',
      `${problem.cost.rows} rows and ${problem.cost.columns} columns`,
      `${rows} rows and ${columns} columns`,
    );
    return undefined;
  }
  const known = issues;
  if (Array.isArray(cost) || ArrayBuffer.isView(cost)) {
    const values: readonly unknown[] = Array.isArray(cost) ? cost : Array.from(Object.values(cost));
    for (let cell = 0; cell < values.length && columns > 0; cell++) {
      const value = values[cell];
      if (typeof value === 'number' && (isCost(value) || value === FORBIDDEN)) continue;
      addCostIssue(known, Math.floor(cell / columns), cell % columns, value);
    }
  }
  issues.add(
    'cost',
    'the cost is neither an Int32Array nor a cost source',
    printValue(cost),
    'an Int32Array of rows * columns integers, row by row (costMatrix makes one), or a CostSource',
  );
  return undefined;
}

function isSource(cost: unknown): cost is CostSource {
  return (
    typeof cost === 'object' &&
    cost !== null &&
    'row' in cost &&
    typeof cost.row === 'function' &&
    'scan' in cost &&
    typeof cost.scan === 'function'
  );
}

function degrees(
  issues: Issues,
  path: string,
  given: ArrayLike<number> | undefined,
  length: number,
  fallback: number,
): Int32Array {
  const result = new Int32Array(length).fill(fallback);
  if (given === undefined) return result;
  if (!sameLength(issues, path, given, length)) return result;
  for (let index = 0; index < length; index++) {
    const value = given[index];
    if (value !== undefined && Number.isInteger(value) && value >= 0 && value <= LARGEST_DEGREE) {
      result[index] = value;
    } else {
      issues.add(
        `${path}[${index}]`,
        `not a number of units for ${path.startsWith('row') ? 'row' : 'column'} ${index}`,
        printValue(value),
        'an integer from 0 to 2147483647',
      );
    }
  }
  return result;
}

function sameLength(issues: Issues, path: string, given: ArrayLike<number>, length: number): boolean {
  if (given !== null && typeof given === 'object' && given.length === length) return true;
  issues.add(path, 'the array has the wrong length', describeLength(given), `${length} entries`);
  return false;
}

function describeLength(given: unknown): string {
  if (typeof given === 'object' && given !== null && 'length' in given)
    return `${String(given.length)} entries`;
  return printValue(given);
}

function checkInterval(issues: Issues, side: 'row' | 'column', min: Int32Array, max: Int32Array): void {
  for (let index = 0; index < min.length; index++) {
    if (min[index]! <= max[index]!) continue;
    issues.add(
      `${side}Min[${index}]`,
      `the minimum of ${side} ${index} is above its maximum`,
      `minimum ${min[index]}, maximum ${max[index]}`,
      `${side}Min[${index}] <= ${side}Max[${index}]`,
    );
  }
}

/** No degree can pass the number of partners there are; a minimum beyond it stays, and is infeasible. */
function clip(min: Int32Array, max: Int32Array, partners: number): void {
  for (let index = 0; index < max.length; index++) {
    max[index] = Math.max(min[index]!, Math.min(max[index]!, partners));
  }
}

function permutation(
  issues: Issues,
  path: string,
  given: ArrayLike<number> | undefined,
  length: number,
): Int32Array | undefined {
  if (given === undefined || !sameLength(issues, path, given, length)) return undefined;
  const result = new Int32Array(length);
  const seen = new Uint8Array(length);
  for (let position = 0; position < length; position++) {
    const value = given[position];
    if (value !== undefined && Number.isInteger(value) && value >= 0 && value < length && seen[value] === 0) {
      seen[value] = 1;
      result[position] = value;
    } else {
      issues.add(
        `${path}[${position}]`,
        'the order is not a permutation',
        printValue(value),
        `each integer from 0 to ${length - 1} once`,
      );
    }
  }
  return result;
}

function pairList(
  issues: Issues,
  path: string,
  given: readonly Pair[],
  rows: number,
  columns: number,
): readonly Pair[] {
  const result: Pair[] = [];
  if (!Array.isArray(given)) {
    issues.add(path, 'not a list of pairs', printValue(given), 'an array of [row, column]');
    return result;
  }
  given.forEach((pair: unknown, index) => {
    const [row, column]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (isIndex(row, rows) && isIndex(column, columns)) result.push([row, column]);
    else {
      issues.add(
        `${path}[${index}]`,
        'the pair names a row or a column that does not exist',
        printValue(pair),
        `[row below ${rows}, column below ${columns}]`,
      );
    }
  });
  return result;
}

function isIndex(value: unknown, length: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
}

function startPrices(
  issues: Issues,
  given: ArrayLike<number> | undefined,
  columns: number,
): Float64Array | undefined {
  if (given === undefined || !sameLength(issues, 'start.v', given, columns)) return undefined;
  const result = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    const value = given[column];
    if (value !== undefined && Number.isSafeInteger(value)) result[column] = value;
    else
      issues.add(
        `start.v[${column}]`,
        `not a price of column ${column}`,
        printValue(value),
        'a safe integer',
      );
  }
  return result;
}

function checkObjectives(
  issues: Issues,
  problem: AssignmentProblem,
  rowMax: Int32Array,
  columnMax: Int32Array,
): readonly AssignmentObjective[] {
  const { rows, columns } = problem;
  const objectives = problem.objectives ?? [{ kind: 'total-cost' }];
  const isList: boolean = Array.isArray(objectives);
  if (!isList) {
    issues.add(
      'objectives',
      'not a list of objectives',
      printValue(objectives),
      'an array of AssignmentObjective',
    );
    return [];
  }
  objectives.forEach((objective, index) => {
    const path = `objectives[${index}]`;
    switch (objective?.kind) {
      case 'row-minimums':
        degrees(issues, `${path}.wanted`, objective.wanted ?? [], rows, 0);
        break;
      case 'column-minimums':
        degrees(issues, `${path}.wanted`, objective.wanted ?? [], columns, 0);
        break;
      case 'cover-rows':
        degrees(issues, `${path}.classes`, objective.classes, rows, 0);
        break;
      case 'cover-columns':
        degrees(issues, `${path}.classes`, objective.classes, columns, 0);
        break;
      case 'first-units':
        if (objective.side !== 'rows' && objective.side !== 'columns') {
          issues.add(`${path}.side`, 'no such side', printValue(objective.side), "'rows' or 'columns'");
        }
        break;
      case 'listed-pairs':
        pairList(issues, `${path}.pairs`, objective.pairs, rows, columns);
        break;
      case 'total-cost':
        checkEmptyCost(issues, `${path}.rowEmptyCost`, objective.rowEmptyCost, rowMax);
        checkEmptyCost(issues, `${path}.columnEmptyCost`, objective.columnEmptyCost, columnMax);
        break;
      case 'pair-count':
      case 'bottleneck':
      case 'leximin':
        break;
      default: {
        const unknown: never = objective;
        issues.add(path, 'no such objective', printValue(unknown), 'an objective as in AssignmentObjective');
      }
    }
  });
  return objectives;
}

function checkEmptyCost(
  issues: Issues,
  path: string,
  given: ArrayLike<number> | undefined,
  max: Int32Array,
): void {
  if (given === undefined || !sameLength(issues, path, given, max.length)) return;
  for (let index = 0; index < max.length; index++) {
    const value = given[index];
    const integer = value !== undefined && Number.isSafeInteger(value);
    if (integer && (value >= 0 || max[index]! <= 1)) continue;
    issues.add(
      `${path}[${index}]`,
      integer ? 'a row or column that takes several cannot be rewarded for staying empty' : 'not a cost',
      printValue(value),
      integer ? 'an integer >= 0, or a maximum of 1' : 'a safe integer',
    );
  }
}

/** Refuses problems in which a total, or a sum of degrees times duals of that size, could pass 2^53. */
function checkTotals(
  source: CostSource,
  rowMax: Int32Array,
  columnMax: Int32Array,
  objectives: readonly AssignmentObjective[],
): void {
  const sum = (values: Int32Array) => values.reduce((total, value) => total + value, 0);
  const units = Math.min(sum(rowMax), sum(columnMax));
  const largest = Math.max(Math.abs(source.lowest), Math.abs(source.highest), source.highest - source.lowest);
  let empty = 0;
  for (const objective of objectives) {
    if (objective.kind !== 'total-cost') continue;
    for (const costs of [objective.rowEmptyCost, objective.columnEmptyCost]) {
      for (let index = 0; index < (costs?.length ?? 0); index++) empty += Math.abs(costs?.[index] ?? 0);
    }
  }
  const worst = (units + 1) * largest + empty;
  if (worst <= Number.MAX_SAFE_INTEGER) return;
  throw new MentorMatchError('possible-overflow', [
    {
      path: 'cost',
      message: 'the total could pass 2^53 and would not be exact',
      received: `up to ${units} pairs with costs from ${source.lowest} to ${source.highest}, empty costs up to ${empty} in sum`,
      expected: `totals below 2^53 = 9007199254740992; scale the costs down ${Math.ceil(worst / Number.MAX_SAFE_INTEGER)} times`,
    },
  ]);
}
