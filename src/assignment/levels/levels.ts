import type { CostSource } from '../costs';
import type { AssignmentObjective, CheckedProblem, LevelKind, WorstObjective } from '../problem';

/**
 * What a degree costs, for every row (or every column): `slope * min(degree, knee)`. With slope <= 0 it is
 * convex, so gains diminish: "-1 for each pair up to the minimum that is wanted, then 0".
 */
export interface DegreeTerm {
  readonly slope: Float64Array;
  readonly knee: Int32Array;
}

/** The costs of pairs at one level, row by row; the entries of pairs that are not free mean nothing. */
export interface PairWeights extends Pick<CostSource, 'row' | 'cost' | 'lowest' | 'highest'> {
  /** If given: the cells (row * columns + column) of the only pairs that weigh anything, each once. */
  readonly cells?: Float64Array;
  /** Whether those are places of rows that go without. */
  readonly ofPlaces?: true;
}

/**
 * One linear level: minimise sum of w(i,j) x(i,j) + sum of F_i(degree) + sum of H_j(degree) over a face.
 * The value of the level is `constant` more than that.
 */
export interface LinearLevel {
  readonly objective: number;
  readonly kind: Exclude<LevelKind, 'worst-cost'>;
  readonly step: number;
  /** `null`: every pair weighs 0. */
  readonly weights: PairWeights | null;
  readonly rowTerm: DegreeTerm;
  readonly columnTerm: DegreeTerm;
  readonly constant: number;
}

/** A level, or an objective whose levels are found one after the other while solving. */
export type Stage = { readonly stage: 'linear'; readonly level: LinearLevel } | WorstStage;

/** A worst cost, or with `all` all of them from the highest down. */
export interface WorstStage {
  readonly stage: 'worst-cost';
  readonly objective: number;
  readonly all: boolean;
  readonly solve: WorstObjective['solve'];
}

/** Turns objectives into levels, in order. */
export function stagesOf(problem: CheckedProblem): Stage[] {
  const stages = problem.objectives.flatMap((objective, index) =>
    stagesOfObjective(problem, objective, index),
  );
  return problem.places === undefined ? stages : stages.map((stage) => besidePlaces(problem, stage));
}

/** What a row gains by a pair it does not gain by a place: the place costs as much. */
function besidePlaces({ columns, places }: CheckedProblem, stage: Stage): Stage {
  if (stage.stage !== 'linear' || stage.level.kind === 'cover-groups' || places === undefined) return stage;
  const { level } = stage;
  const { slope } = level.rowTerm;
  if (slope.every((value) => value === 0)) return stage;
  const { ofRow } = places;
  const rows = [...ofRow.keys()].filter((row) => ofRow[row]! >= 0 && slope[row] !== 0);
  return {
    stage: 'linear',
    level: { ...level, weights: pricedPlaces(columns, ofRow, slope, rows) },
  };
}

function pricedPlaces(
  columns: number,
  ofRow: Int32Array,
  slope: Float64Array,
  rows: readonly number[],
): PairWeights {
  const buffer = new Int32Array(columns);
  const worth = (row: number) => 0 - slope[row]!;
  return {
    cells: Float64Array.from(rows, (row) => row * columns + ofRow[row]!),
    ofPlaces: true,
    row(row) {
      buffer.fill(0);
      const place = ofRow[row]!;
      if (place >= 0) buffer[place] = worth(row);
      return buffer;
    },
    cost: (row, column) => (ofRow[row] === column ? worth(row) : 0),
    lowest: 0,
    highest: rows.reduce((most, row) => Math.max(most, worth(row)), 0),
  };
}

function stagesOfObjective(problem: CheckedProblem, objective: AssignmentObjective, index: number): Stage[] {
  const { rows, columns } = problem;
  // Places of rows that go without are no columns to gain anything by.
  const own = problem.places?.columns ?? columns;
  const gain = (
    side: 'rows' | 'columns',
    limit: (index: number) => number,
    step: number,
    worth: (index: number) => number = () => 1,
  ): Stage => {
    const term =
      side === 'rows'
        ? gainTerm(rows, limit, worth)
        : gainTerm(columns, (column) => (column < own ? limit(column) : 0), worth);
    return {
      stage: 'linear',
      level: {
        objective: index,
        kind: objective.kind === 'bottleneck' || objective.kind === 'leximin' ? 'pair-count' : objective.kind,
        step,
        weights: null,
        rowTerm: side === 'rows' ? term : zeroTerm(rows),
        columnTerm: side === 'columns' ? term : zeroTerm(columns),
        constant: 0,
      },
    };
  };
  switch (objective.kind) {
    case 'row-minimums':
      return [gain('rows', (row) => objective.wanted[row]!, 0)];
    case 'column-minimums':
      return [gain('columns', (column) => objective.wanted[column]!, 0)];
    case 'cover-rows':
    case 'cover-columns': {
      const side = objective.kind === 'cover-rows' ? 'rows' : 'columns';
      return [gain(side, () => 1, 0, coverageWorth(objective.classes))];
    }
    case 'cover-groups':
      return [{ stage: 'linear', level: missingLevel(problem, index) }];
    case 'first-pairs': {
      const max = objective.side === 'rows' ? problem.rowMax : problem.columnMax.subarray(0, own);
      const most = max.reduce((highest, value) => Math.max(highest, value), 0);
      return Array.from({ length: most }, (_, at) => gain(objective.side, () => at + 1, at + 1));
    }
    case 'pair-count':
      return [gain('rows', () => columns, 0)];
    case 'listed-pairs':
      return [{ stage: 'linear', level: listedLevel(problem, objective.pairs, index) }];
    case 'total-cost':
      return [{ stage: 'linear', level: totalLevel(problem, objective, index) }];
    case 'bottleneck':
    case 'leximin': {
      const all = objective.kind === 'leximin';
      return [{ stage: 'worst-cost', objective: index, all, solve: objective.solve }];
    }
  }
}

function totalLevel(
  problem: CheckedProblem,
  objective: Extract<AssignmentObjective, { kind: 'total-cost' }>,
  index: number,
): LinearLevel {
  // emptyCost * [degree = 0] = emptyCost - emptyCost * min(degree, 1).
  let constant = 0;
  const term = (length: number, costs: ArrayLike<number> | undefined): DegreeTerm => {
    const result = zeroTerm(length);
    if (costs === undefined) return result;
    for (let member = 0; member < length; member++) {
      constant += costs[member]!;
      result.slope[member] = -costs[member]!;
      result.knee[member] = 1;
    }
    return result;
  };
  const rowTerm = term(problem.rows, objective.rowEmptyCost);
  const columnTerm = term(problem.columns, objective.columnEmptyCost);
  return {
    objective: index,
    kind: 'total-cost',
    step: 0,
    weights: problem.cost,
    rowTerm,
    columnTerm,
    constant,
  };
}

/** A row of a group is missing unless it has a pair, or one of the places for those who go without. */
function missingLevel({ rows, columns, places }: CheckedProblem, index: number): LinearLevel {
  const ofRow = places?.ofRow ?? new Int32Array(rows).fill(-1);
  const rowTerm = gainTerm(rows, (row) => (ofRow[row]! < 0 ? 0 : 1), () => 1); // biome-ignore format: one call
  const constant = ofRow.reduce((count, place) => count + (place < 0 ? 0 : 1), places?.missing ?? 0);
  return { ...feasibilityLevel(rows, columns), objective: index, kind: 'cover-groups', rowTerm, constant };
}

/** Only listed cells weigh anything, and all the same. */
function listedLevel(
  { rows, columns }: CheckedProblem,
  pairs: readonly (readonly [number, number])[],
  index: number,
): LinearLevel {
  const cells = Float64Array.from(new Set(pairs.map(([row, column]) => row * columns + column))).sort();
  const buffer = new Int32Array(columns);
  const from = (cell: number): number => {
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cells[middle]! < cell) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const weights: PairWeights = {
    cells,
    row(row) {
      buffer.fill(0);
      const end = (row + 1) * columns;
      for (let at = from(row * columns); at < cells.length && cells[at]! < end; at++) {
        buffer[cells[at]! - row * columns] = -1;
      }
      return buffer;
    },
    cost: (row, column) => (cells[from(row * columns + column)] === row * columns + column ? -1 : 0),
    lowest: -1,
    highest: 0,
  };
  return { ...feasibilityLevel(rows, columns), weights, objective: index, kind: 'listed-pairs' };
}

/** The level that asks for nothing: is the face empty? */
export function feasibilityLevel(rows: number, columns: number): LinearLevel {
  return {
    objective: -1,
    kind: 'pair-count',
    step: 0,
    weights: null,
    rowTerm: zeroTerm(rows),
    columnTerm: zeroTerm(columns),
    constant: 0,
  };
}

function zeroTerm(length: number): DegreeTerm {
  return { slope: new Float64Array(length), knee: new Int32Array(length) };
}

function gainTerm(
  length: number,
  limit: (index: number) => number,
  worth: (index: number) => number,
): DegreeTerm {
  const term = zeroTerm(length);
  for (let index = 0; index < length; index++) {
    term.knee[index] = limit(index);
    term.slope[index] = term.knee[index] === 0 ? 0 : -worth(index);
  }
  return term;
}

/**
 * What it is worth to cover each member, so that the most of the first class are covered, then of the next, and so on:
 * as many as there are classes for the first, one less for each next one.
 *
 * Any numbers that decrease from class to class will do, whatever the classes' sizes: the sets of members that can be
 * covered together are the independent sets of a matroid (a transversal matroid where each takes one partner), and a
 * set of the greatest weight in a matroid has the most members of the first class, of the first two, and so on, all at
 * once: J. Edmonds, "Matroids and the greedy algorithm", Mathematical Programming 1 (1971) 127-136, DOI
 * 10.1007/BF01584082. It is one also with minimums on either side, locks, several seats and on every face of earlier
 * levels: the degrees of one side that bounds on all degrees leave possible form a generalized polymatroid, which stays
 * one within bounds on single degrees, and the vectors below one of its points are those of a polymatroid, of which
 * those of 0 and 1 are a matroid: A. Frank, E. Tardos, "Generalized polymatroids and submodular flows", Mathematical
 * Programming 42 (1988) 489-563, DOI 10.1007/BF01589418.
 */
function coverageWorth(classes: ArrayLike<number> | undefined): (member: number) => number {
  if (classes === undefined) return () => 1;
  const order = distinct(classes);
  const worth = new Map(order.map((name, rank) => [name, order.length - rank]));
  return (member) => worth.get(classes[member]!)!;
}

function distinct(values: ArrayLike<number>): number[] {
  return [...new Set(Array.from(values))].sort((a, b) => a - b);
}

/** `slope * min(degree, knee)` for one row or column. */
export function termValue(term: DegreeTerm, index: number, degree: number): number {
  return term.slope[index]! * Math.min(degree, term.knee[index]!);
}

/** Cost of the pair that takes the degree from `degree` to `degree + 1`. */
export function degreeCost(term: DegreeTerm, index: number, degree: number): number {
  return degree < term.knee[index]! ? term.slope[index]! : 0;
}

/**
 * The degrees d in [low, high] at which `slope * min(d, knee) + price * d` is least: an interval, because
 * the term is convex there. Writes its ends to `out[0]`, `out[1]`.
 */
export function cheapestDegrees(
  term: DegreeTerm,
  index: number,
  price: number,
  low: number,
  high: number,
  out: Int32Array,
): void {
  const bend = Math.min(high, Math.max(low, term.knee[index]!));
  const before = term.slope[index]! + price;
  let from = low;
  let to = low;
  if (bend > low) {
    if (before < 0) from = to = bend;
    else if (before === 0) to = bend;
  }
  if (high > bend && to === bend) {
    if (price < 0) from = to = high;
    else if (price === 0) to = high;
  }
  out[0] = from;
  out[1] = to;
}
