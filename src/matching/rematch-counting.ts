import { type AssignmentObjective, type AssignmentProblem, FORBIDDEN } from '../assignment';

/** An objective that counts people or seats: maximise the sum of min(degree, wanted) on one side. */
interface Counting {
  readonly side: 'row' | 'column';
  readonly wanted: readonly number[];
}

/**
 * The objectives of a problem with those that count, each split into its priority classes, in one form:
 * `row-minimums` and `column-minimums`. Objectives that count nothing are left out.
 */
export function countingForm(problem: AssignmentProblem): AssignmentObjective[] {
  return (problem.objectives ?? []).flatMap((objective): AssignmentObjective[] => {
    switch (objective.kind) {
      case 'row-minimums':
      case 'column-minimums': {
        const wanted = Array.from(objective.wanted);
        return wanted.some((units) => units > 0) ? [{ kind: objective.kind, wanted }] : [];
      }
      case 'cover-rows':
      case 'cover-columns': {
        const length = objective.kind === 'cover-rows' ? problem.rows : problem.columns;
        const classes = Array.from({ length }, (_, index) => objective.classes?.[index] ?? 0);
        const kind = objective.kind === 'cover-rows' ? 'row-minimums' : 'column-minimums';
        return [...new Set(classes)]
          .sort((a, b) => a - b)
          .map((step) => ({ kind, wanted: classes.map((one) => (one === step ? 1 : 0)) }));
      }
      default:
        return [objective];
    }
  });
}

/** The counting form of an objective; `undefined` for one of scores or listed pairs. */
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
  return wanted.reduce((total, units, member) => total + Math.min(units, degree[member]!), 0);
}

type AssignmentPairs = readonly (readonly [row: number, column: number])[];

/**
 * The problem with `sum of min(degree, wanted) >= least` as a hard bound instead of an objective: partners that do
 * not exist, with room for all the units that may be missing, come last on the other side, and everybody then
 * needs what is wanted. Pairs with those partners cost nothing and mean "missing".
 *
 * `undefined` where that would not be the same: a member whose units another bound or objective counts too.
 *
 * @param others the objectives that stay.
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
  const wanted = counting.wanted.map((units, member) => Math.min(units, ownMax?.[member] ?? 1));
  // Whom a hard minimum gives all that is wanted needs nothing here.
  const open = Array.from({ length: members }, (_, member) => {
    const units = wanted[member] ?? 0;
    return (ownMin?.[member] ?? 0) >= units ? 0 : units;
  });
  const isOpen = (member: number) => open[member]! > 0;
  if (open.some((units, member) => units > 0 && (ownMin?.[member] ?? 0) > 0)) return undefined;
  const countedElsewhere = others.some((objective) => {
    const other = countingOf(objective);
    if (other === undefined) return objective.kind !== 'total-cost' && objective.kind !== 'listed-pairs';
    return other.side === side && other.wanted.some((units, member) => units > 0 && isOpen(member));
  });
  if (countedElsewhere || !(problem.cost instanceof Int32Array)) return undefined;

  const missing = wanted.reduce((total, units) => total + units, 0) - least;
  const single = open.every((units) => units <= 1);
  const stand = single ? [missing] : new Array<number>(missing).fill(1);
  const cellOf = (member: number) => (isOpen(member) ? 0 : FORBIDDEN);
  const needs = Array.from({ length: members }, (_, member) =>
    isOpen(member) ? open[member]! : (ownMin?.[member] ?? 0),
  );
  const { rows, columns, cost } = problem;
  if (side === 'row') {
    const wide = new Int32Array(rows * (columns + stand.length));
    for (let row = 0; row < rows; row++) {
      const from = row * (columns + stand.length);
      wide.set(cost.subarray(row * columns, (row + 1) * columns), from);
      wide.fill(cellOf(row), from + columns, from + columns + stand.length);
    }
    return {
      ...problem,
      columns: columns + stand.length,
      cost: wide,
      rowMin: needs,
      columnMin: [...filled(problem.columnMin, columns, 0), ...stand.map(() => 0)],
      columnMax: [...filled(problem.columnMax, columns, 1), ...stand],
      objectives: others.map((objective) => widened(objective, 'column', stand.length)),
    };
  }
  const long = new Int32Array((rows + stand.length) * columns);
  long.set(cost);
  for (let row = rows; row < rows + stand.length; row++) {
    for (let column = 0; column < columns; column++) long[row * columns + column] = cellOf(column);
  }
  return {
    ...problem,
    rows: rows + stand.length,
    cost: long,
    columnMin: needs,
    rowMin: [...filled(problem.rowMin, rows, 0), ...stand.map(() => 0)],
    rowMax: [...filled(problem.rowMax, rows, 1), ...stand],
    objectives: others.map((objective) => widened(objective, 'row', stand.length)),
  };
}

/** Nobody new wants anything. */
function widened(objective: AssignmentObjective, side: 'row' | 'column', by: number): AssignmentObjective {
  const counting = countingOf(objective);
  if (counting?.side !== side) return objective;
  return { kind: `${side}-minimums`, wanted: [...counting.wanted, ...new Array<number>(by).fill(0)] };
}

function filled(given: ArrayLike<number> | undefined, length: number, fallback: number): number[] {
  return given === undefined ? new Array<number>(length).fill(fallback) : Array.from(given);
}
