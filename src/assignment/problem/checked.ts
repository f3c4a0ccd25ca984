import { MentorMatchError, printValue } from '../../errors';
import { type OptionNames, unknownNames } from '../../options';
import { type CostSource, FORBIDDEN, MatrixSource } from '../costs';
import { addCostIssue, isCost } from './cost-matrix';
import { expectObject, expectSize, Issues } from './issues';
import { checkObjectives } from './objectives';
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
  /** Where there are groups, and columns were added for those of their rows who go without. */
  readonly places?: Places;
}

/** Columns that stand for going without; see `AssignmentLevel.groups`. */
export interface Places {
  /** How many columns the problem has itself; those from there on are places, one for each group. */
  readonly columns: number;
  /** For each row the column of its group's places; -1 for a row that is in none, or never needs one. */
  readonly ofRow: Int32Array;
  /** Rows that groups miss whatever is chosen, as they have not so many that take any. */
  readonly missing: number;
}

const SOLVERS: readonly unknown[] = ['auto', 'dense', 'transport'];

/**
 * Checks a problem and fills in its defaults. O(rows * columns) once, for the range of the costs.
 *
 * @throws MentorMatchError `invalid-problem` with every kind of fault found (of one kind 20 are listed, and how many
 *   more there are), each naming its row and column; `too-large`; `possible-overflow` if a total could pass 2^53.
 */
export function checkProblem(problem: AssignmentProblem): CheckedProblem {
  const checked = checkShape(problem);
  checkTotals(checked);
  return checked;
}

/** What a problem is made of. */
const FIELDS: OptionNames<AssignmentProblem> = {
  rows: true,
  columns: true,
  cost: true,
  rowMin: true,
  rowMax: true,
  columnMin: true,
  columnMax: true,
  locks: true,
  objectives: true,
  rowOrder: true,
  columnOrder: true,
  seed: true,
  solver: true,
  start: true,
};

/** As {@link checkProblem}, but for the totals. @throws MentorMatchError `invalid-problem`, `too-large`. */
export function checkShape(problem: AssignmentProblem): CheckedProblem {
  const issues = new Issues();
  expectObject('problem', problem, 'an AssignmentProblem');
  for (const { name, message, value, expected } of unknownNames(problem, FIELDS, 'field'))
    issues.add(name, message, printValue(value), expected);
  const { rows, columns } = problem;
  for (const [path, count] of Object.entries({ rows, columns })) {
    if (!Number.isSafeInteger(count) || count < 0)
      issues.add(path, `not a number of ${path}`, printValue(count), 'an integer >= 0');
  }
  issues.throwIfAny();
  expectSize({ rows, columns });

  const cost = checkCost(issues, problem);
  const row = checkSide(issues, 'row', problem, rows);
  const column = checkSide(issues, 'column', problem, columns);
  const locks = issues.pairs('locks', problem.locks ?? [], rows, columns);
  const seen = new Map<number, number>();
  locks.forEach(([row, column], index) => {
    const path = `locks[${index}]`;
    const earlier = seen.get(row * columns + column);
    if (earlier !== undefined)
      issues.add(
        path,
        'the pair is locked twice',
        `[${row}, ${column}] as in locks[${earlier}]`,
        'each lock once',
      );
    seen.set(row * columns + column, index);
    if (cost?.cost(row, column) === FORBIDDEN) {
      issues.add(
        path,
        `row ${row} and column ${column} are locked, but the pair is forbidden`,
        `[${row}, ${column}] with cost FORBIDDEN`,
        'a lock on an allowed pair, or an allowed cost for it',
      );
    }
  });
  const objectives = checkObjectives(issues, problem, row.max, column.max);
  const { seed = 0, solver = 'auto', start } = problem;
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff)
    issues.add('seed', 'not a seed', printValue(seed), 'an integer from 0 to 4294967295');
  if (!SOLVERS.includes(solver))
    issues.add('solver', 'no such solver', printValue(solver), SOLVERS.join(', '));
  const startV = start?.v && new Float64Array(columns);
  if (start?.v && startV)
    issues.copy('start.v', start.v, startV, () => true, 'not a price of a column', 'a safe integer');
  const startPairs = issues.pairs('start.pairs', start?.pairs ?? [], rows, columns);
  issues.throwIfAny();
  if (cost === undefined) throw new TypeError('unreachable: a faulty cost was reported above');

  clip(row.min, row.max, columns);
  clip(column.min, column.max, rows);
  return {
    rows,
    columns,
    cost,
    rowMin: row.min,
    rowMax: row.max,
    columnMin: column.min,
    columnMax: column.max,
    locks,
    objectives,
    rowOrder: row.order,
    columnOrder: column.order,
    seed,
    solver,
    startV,
    startPairs,
  };
}

/** Bounds and the tie order of a side. */
interface CheckedSide {
  readonly min: Int32Array;
  readonly max: Int32Array;
  readonly order: Int32Array | undefined;
}

function checkSide(
  issues: Issues,
  side: 'row' | 'column',
  problem: AssignmentProblem,
  length: number,
): CheckedSide {
  const min = issues.degrees(`${side}Min`, problem[`${side}Min`], length, 0);
  const max = issues.degrees(`${side}Max`, problem[`${side}Max`], length, 1);
  for (let index = 0; index < length; index++) {
    if (min[index]! <= max[index]!) continue;
    issues.add(
      `${side}Min[${index}]`,
      `the minimum of ${side} ${index} is above its maximum`,
      `minimum ${min[index]}, maximum ${max[index]}`,
      `${side}Min[${index}] <= ${side}Max[${index}]`,
    );
  }
  const given = problem[`${side}Order`];
  const order = given && new Int32Array(length);
  const seen = new Set<number>();
  const isNext = (value: number) =>
    value >= 0 && value < length && !seen.has(value) && seen.add(value).size > 0;
  const expected = `each integer from 0 to ${length - 1} once`;
  if (given && order)
    issues.copy(`${side}Order`, given, order, isNext, 'the order is not a permutation', expected);
  return { min, max, order };
}

function checkCost(issues: Issues, problem: AssignmentProblem): CostSource | undefined {
  const { rows, columns } = problem;
  const cost: unknown = problem.cost;
  if (cost instanceof Int32Array) {
    if (cost.length === rows * columns) return new MatrixSource(cost, rows, columns);
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
  if (Array.isArray(cost) || ArrayBuffer.isView(cost)) {
    const values: readonly unknown[] = Array.isArray(cost) ? cost : Array.from(Object.values(cost));
    for (let cell = 0; cell < values.length && columns > 0; cell++) {
      const value = values[cell];
      if (typeof value === 'number' && (isCost(value) || value === FORBIDDEN)) continue;
      addCostIssue(issues, Math.floor(cell / columns), cell % columns, value);
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

/** No degree can pass the number of partners there are; a minimum beyond it stays, and is infeasible. */
function clip(min: Int32Array, max: Int32Array, partners: number): void {
  for (let index = 0; index < max.length; index++) {
    max[index] = Math.max(min[index]!, Math.min(max[index]!, partners));
  }
}

/** Refuses problems in which a total, or a sum of degrees times duals of that size, could pass 2^53. */
function checkTotals({ cost: source, rowMax, columnMax, objectives }: CheckedProblem): void {
  const sum = (values: Int32Array) => values.reduce((total, value) => total + value, 0);
  const pairs = Math.min(sum(rowMax), sum(columnMax));
  const largest = Math.max(Math.abs(source.lowest), Math.abs(source.highest), source.highest - source.lowest);
  let empty = 0;
  for (const objective of objectives) {
    if (objective.kind !== 'total-cost') continue;
    for (const costs of [objective.rowEmptyCost, objective.columnEmptyCost]) {
      for (let index = 0; index < (costs?.length ?? 0); index++) empty += Math.abs(costs?.[index] ?? 0);
    }
  }
  const worst = (pairs + 1) * largest + empty;
  if (worst <= Number.MAX_SAFE_INTEGER) return;
  throw new MentorMatchError('possible-overflow', [
    {
      path: 'cost',
      message: 'the total could pass 2^53 and would not be exact',
      received: `up to ${pairs} pairs with costs from ${source.lowest} to ${source.highest}, empty costs up to ${empty} in sum`,
      expected: `totals below 2^53 = 9007199254740992; scale the costs down ${Math.ceil(worst / Number.MAX_SAFE_INTEGER)} times`,
    },
  ]);
}
