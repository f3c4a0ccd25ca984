import {
  type AssignmentObjective,
  type AssignmentProblem,
  BufferedSource,
  boundsOr,
  FORBIDDEN,
} from '../../../../assignment';

/** An objective that counts people or seats: maximise the sum of min(degree, wanted) on one side. */
interface Counting {
  readonly side: 'row' | 'column';
  readonly wanted: readonly number[];
}

/** An objective that covers people class after class. */
type InClasses = Extract<AssignmentObjective, { kind: 'cover-rows' | 'cover-columns' }>;

/**
 * The objectives of a problem with those that count in one form, `row-minimums` and `column-minimums`, but for those
 * of several classes: see {@link classByClass}. Objectives that count nothing are left out.
 */
export function countingForm(problem: AssignmentProblem): AssignmentObjective[] {
  return (problem.objectives ?? []).flatMap((objective): AssignmentObjective[] => {
    switch (objective.kind) {
      case 'row-minimums':
      case 'column-minimums': {
        const wanted = Array.from(objective.wanted);
        return wanted.some((demand) => demand > 0) ? [{ kind: objective.kind, wanted }] : [];
      }
      case 'cover-rows':
      case 'cover-columns': {
        const length = objective.kind === 'cover-rows' ? problem.rows : problem.columns;
        const classes = Array.from({ length }, (_, index) => objective.classes?.[index] ?? 0);
        const whole: InClasses = { kind: objective.kind, classes };
        return new Set(classes).size > 1 ? [whole] : classByClass(whole);
      }
      default:
        return [objective];
    }
  });
}

/** Whether an objective covers people of several classes, in the form of {@link countingForm}. */
export function hasClasses(objective: AssignmentObjective): objective is InClasses {
  return objective.kind === 'cover-rows' || objective.kind === 'cover-columns';
}

/** An objective that covers people as one for each of its classes; any other as it is. */
export function classByClass(objective: AssignmentObjective): AssignmentObjective[] {
  if (!hasClasses(objective)) return [objective];
  const classes = Array.from(objective.classes ?? []);
  const kind = objective.kind === 'cover-rows' ? 'row-minimums' : 'column-minimums';
  return [...new Set(classes)]
    .sort((a, b) => a - b)
    .map((step) => ({ kind, wanted: classes.map((one) => (one === step ? 1 : 0)) }));
}

/** The counting form of an objective; `undefined` for one of classes, scores or listed pairs. */
export function countingOf(objective: AssignmentObjective): Counting | undefined {
  if (objective.kind === 'row-minimums') return { side: 'row', wanted: Array.from(objective.wanted) };
  if (objective.kind === 'column-minimums') return { side: 'column', wanted: Array.from(objective.wanted) };
  return undefined;
}

/** What a counting objective comes to for given pairs. */
export function countOf({ side, wanted }: Counting, pairs: AssignmentPairs): number {
  const degree = new Array<number>(wanted.length).fill(0);
  for (const [row, column] of pairs) {
    const member = side === 'row' ? row : column;
    if (member < degree.length) degree[member]! += 1;
  }
  return wanted.reduce((total, demand, member) => total + Math.min(demand, degree[member]!), 0);
}

type AssignmentPairs = readonly (readonly [row: number, column: number])[];

/**
 * The problem with `sum of min(degree, wanted) >= least` as a hard bound instead of an objective: partners that do
 * not exist, with capacity for all the demand that may be missing, come last on the other side, and everybody then
 * needs what is wanted. Pairs with those partners cost nothing and mean "missing".
 *
 * `undefined` where that would not be the same: a member whose demand another bound or objective counts too.
 *
 * @param others the objectives that stay, none of several classes.
 */
export function withAtLeast(
  problem: AssignmentProblem,
  counting: Counting,
  least: number,
  others: readonly AssignmentObjective[],
): AssignmentProblem | undefined {
  const { side } = counting;
  const [ownMin, ownMax, members] =
    side === 'row'
      ? [problem.rowMin, problem.rowMax, problem.rows]
      : [problem.columnMin, problem.columnMax, problem.columns];
  const wanted = counting.wanted.map((demand, member) => Math.min(demand, ownMax?.[member] ?? 1));
  // Whom a hard minimum gives all that is wanted needs nothing here.
  const open = Array.from({ length: members }, (_, member) => {
    const demand = wanted[member] ?? 0;
    return (ownMin?.[member] ?? 0) >= demand ? 0 : demand;
  });
  const isOpen = (member: number) => open[member]! > 0;
  if (open.some((demand, member) => demand > 0 && (ownMin?.[member] ?? 0) > 0)) return undefined;
  const countedElsewhere = others.some((objective) => {
    const other = countingOf(objective);
    if (other === undefined) return objective.kind !== 'total-cost' && objective.kind !== 'listed-pairs';
    return other.side === side && other.wanted.some((demand, member) => demand > 0 && isOpen(member));
  });
  if (countedElsewhere) return undefined;

  const missing = wanted.reduce((total, demand) => total + demand, 0) - least;
  const single = open.every((demand) => demand <= 1);
  const stand = single ? [missing] : new Array<number>(missing).fill(1);
  const cellOf = (member: number) => (isOpen(member) ? 0 : FORBIDDEN);
  const needs = Array.from({ length: members }, (_, member) =>
    isOpen(member) ? open[member]! : (ownMin?.[member] ?? 0),
  );
  const { rows, columns } = problem;
  const cost = withMissing(problem, side, stand.length, cellOf);
  if (side === 'row') {
    return {
      ...problem,
      columns: columns + stand.length,
      cost,
      rowMin: needs,
      columnMin: [...boundsOr(problem.columnMin, columns, 0), ...stand.map(() => 0)],
      columnMax: [...boundsOr(problem.columnMax, columns, 1), ...stand],
      objectives: others.map((objective) => widened(objective, 'column', stand.length)),
    };
  }
  return {
    ...problem,
    rows: rows + stand.length,
    cost,
    columnMin: needs,
    rowMin: [...boundsOr(problem.rowMin, rows, 0), ...stand.map(() => 0)],
    rowMax: [...boundsOr(problem.rowMax, rows, 1), ...stand],
    objectives: others.map((objective) => widened(objective, 'row', stand.length)),
  };
}

/** The costs with partners that do not exist, last on the other side; each member has one cost with all of them. */
function withMissing(
  { rows, columns, cost }: AssignmentProblem,
  side: Counting['side'],
  partners: number,
  costOf: (member: number) => number,
): AssignmentProblem['cost'] {
  if (cost instanceof Int32Array) {
    return side === 'row'
      ? widenedMatrix(cost, rows, columns, partners, costOf)
      : lengthenedMatrix(cost, columns, partners, costOf);
  }
  const isRow = (row: number) => side === 'row' || row < rows;
  return new BufferedSource({
    rows: side === 'row' ? rows : rows + partners,
    columns: side === 'row' ? columns + partners : columns,
    lowest: Math.min(0, cost.lowest),
    highest: Math.max(0, cost.highest),
    cost(row, column) {
      if (row >= rows) return costOf(column);
      return column < columns ? cost.cost(row, column) : costOf(row);
    },
    fill(row, out) {
      if (isRow(row)) {
        out.set(cost.row(row));
        if (side === 'row') out.fill(costOf(row), columns);
      } else for (let column = 0; column < columns; column++) out[column] = costOf(column);
    },
  });
}

function widenedMatrix(
  cost: Int32Array,
  rows: number,
  columns: number,
  partners: number,
  costOf: (row: number) => number,
): Int32Array {
  const wide = new Int32Array(rows * (columns + partners));
  for (let row = 0; row < rows; row++) {
    const from = row * (columns + partners);
    wide.set(cost.subarray(row * columns, (row + 1) * columns), from);
    wide.fill(costOf(row), from + columns, from + columns + partners);
  }
  return wide;
}

function lengthenedMatrix(
  cost: Int32Array,
  columns: number,
  partners: number,
  costOf: (column: number) => number,
): Int32Array {
  const long = new Int32Array(cost.length + partners * columns);
  long.set(cost);
  const last = Int32Array.from({ length: columns }, (_, column) => costOf(column));
  for (let from = cost.length; from < long.length; from += columns) long.set(last, from);
  return long;
}

/** Nobody new wants anything. */
function widened(objective: AssignmentObjective, side: 'row' | 'column', by: number): AssignmentObjective {
  const counting = countingOf(objective);
  if (counting?.side !== side) return objective;
  return { kind: `${side}-minimums`, wanted: [...counting.wanted, ...new Array<number>(by).fill(0)] };
}
