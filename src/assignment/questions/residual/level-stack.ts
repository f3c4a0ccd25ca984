import { MentorMatchError } from '../../../errors';
import { FORBIDDEN } from '../../costs';
import { type DegreeTerm, degreeCost, feasibilityLevel, type LinearLevel, stagesOf } from '../../levels';
import { type AssignmentLevel, type CheckedProblem, denseDuals, type OptimalAssignment } from '../../problem';

/** A linear level with its duals. */
export interface StackedLevel {
  /** Position in `outcome.levels`; -1 where an outcome has no level at all. */
  readonly index: number;
  readonly solved: Pick<AssignmentLevel, 'kind' | 'objective'>;
  readonly u: ArrayLike<number>;
  readonly v: ArrayLike<number>;
  readonly rowTerm: DegreeTerm;
  readonly columnTerm: DegreeTerm;
  /** What a pair weighs, `null` if every pair weighs 0; `cost` is its cost. */
  readonly weight: ((row: number, column: number, cost: number) => number) | null;
  /** Whether the weight is the cost. */
  readonly isTotal: boolean;
  /** No weight is further from 0. */
  readonly largest: number;
}

/** Pairs with costs between the two, ends not included, are out: what a `bottleneck` or `leximin` level leaves. */
export interface Threshold {
  /** Position in `outcome.levels`. */
  readonly index: number;
  readonly most: number;
  readonly least: number;
}

/**
 * The levels of an outcome as two: all but the last in one number, in which an earlier level weighs more than whatever
 * the later ones can come to on a path that is searched, and the last. What counts is at most: two degrees at the hub
 * on each of two halves of a path, and the difference of two prices.
 */
export class LevelStack {
  readonly rows: number;
  readonly columns: number;
  /** All but the last. */
  readonly earlier: readonly StackedLevel[];
  readonly last: StackedLevel;
  readonly thresholds: readonly Threshold[];
  /** What 1 at each earlier level counts; `undefined`: they do not fit into one number. */
  readonly multipliers: readonly number[] | undefined;
  /** Whether no earlier level weighs pairs: then the duals alone say what `a` is. */
  readonly isPlain: boolean;

  constructor(problem: CheckedProblem, outcome: OptimalAssignment) {
    this.rows = problem.rows;
    this.columns = problem.columns;
    const { levels: given, thresholds } = stack(problem, outcome);
    const levels = loosened(problem, outcome, given);
    this.earlier = levels.slice(0, -1);
    this.last = levels.at(-1) ?? nothing(problem);
    this.thresholds = thresholds;
    this.isPlain = this.earlier.every(({ weight }) => weight === null);
    this.multipliers = this.#multipliers();
  }

  isExcluded(cost: number): boolean {
    if (cost === FORBIDDEN) return true;
    for (const { most, least } of this.thresholds) if (cost > most && cost < least) return true;
    return false;
  }

  /** Reduced costs of a pair at the earlier levels. */
  pairAt(row: number, column: number, cost: number): number[] {
    return this.earlier.map((level) => reduced(level, row, column, cost));
  }

  lastOfPair(row: number, column: number, cost: number): number {
    return reduced(this.last, row, column, cost);
  }

  /** The reduced cost, at each earlier level, of the pair that takes the degree of a node from `degree` to one more. */
  degreeAt(node: number, degree: number): number[] {
    return this.earlier.map((level) => degreeStep(level, node, degree, this.rows));
  }

  lastOfDegree(node: number, degree: number): number {
    return degreeStep(this.last, node, degree, this.rows);
  }

  /** Parts at the earlier levels as one number; NaN where they do not fit and are not all 0. */
  encode(parts: readonly number[]): number {
    const { multipliers } = this;
    if (multipliers === undefined) return parts.every((part) => part === 0) ? 0 : Number.NaN;
    let sum = 0;
    for (let at = 0; at < parts.length; at++) sum += multipliers[at]! * parts[at]!;
    return sum;
  }

  /** The inverse of `encode`. */
  decode(sum: number): number[] {
    let rest = sum;
    return this.earlier.map((_, at) => {
      const multiplier = this.multipliers?.[at] ?? 1;
      const part = Math.round(rest / multiplier);
      rest -= part * multiplier;
      // `+ 0` turns -0 into 0.
      return part + 0;
    });
  }

  #multipliers(): number[] | undefined {
    const multipliers: number[] = [];
    let multiplier = 1;
    for (const { rowTerm, columnTerm, u, v, largest } of this.earlier.toReversed()) {
      multipliers.unshift(multiplier);
      const degrees = Math.max(mostOf(rowTerm.slope), mostOf(columnTerm.slope));
      const prices = mostOf(u) + mostOf(v);
      const weights = 2 * (this.rows + this.columns) * largest;
      multiplier *= 2 * (8 * degrees + 2 * prices + 2 * weights) + 1;
      if (multiplier > Number.MAX_SAFE_INTEGER) return undefined;
    }
    return multipliers;
  }
}

function mostOf(values: ArrayLike<number>): number {
  let most = 0;
  for (let at = 0; at < values.length; at++) most = Math.max(most, Math.abs(values[at]!));
  return most;
}

function reduced({ weight, u, v }: StackedLevel, row: number, column: number, cost: number): number {
  return (weight === null ? 0 : weight(row, column, cost)) - u[row]! - v[column]!;
}

/** The reduced cost of one more at a node. */
function degreeStep(level: StackedLevel, node: number, degree: number, rows: number): number {
  return node < rows
    ? degreeCost(level.rowTerm, node, degree) + level.u[node]!
    : degreeCost(level.columnTerm, node - rows, degree) + level.v[node - rows]!;
}

function nothing({ rows, columns }: CheckedProblem): StackedLevel {
  const level = feasibilityLevel(rows, columns);
  const solved = { kind: level.kind, objective: -1 };
  const duals = { u: new Float64Array(rows), v: new Float64Array(columns) };
  return { index: -1, solved, ...duals, ...level, weight: null, isTotal: false, largest: 0 };
}

/**
 * The same levels with prices at which no pair less of a row or column is worth something. Duals can say so where a
 * level before has fixed all its pairs: it cannot have fewer on that face. With lower prices there pairs only get
 * longer, and nothing but the fixed pairs of that member is chosen, which lose at the level that fixed them.
 */
function loosened(
  { rows, columns, rowMin, columnMin }: CheckedProblem,
  { pairs }: OptimalAssignment,
  levels: readonly StackedLevel[],
): StackedLevel[] {
  const degree = new Int32Array(rows + columns);
  for (const [row, column] of pairs) {
    degree[row]!++;
    degree[rows + column]!++;
  }
  const copies = levels.map((level) => ({
    ...level,
    u: Float64Array.from(level.u),
    v: Float64Array.from(level.v),
  }));
  for (let node = 0; node < rows + columns; node++) {
    const isRow = node < rows;
    if (degree[node]! <= (isRow ? rowMin[node]! : columnMin[node - rows]!)) continue;
    for (const level of copies) {
      const less = 0 - degreeStep(level, node, degree[node]! - 1, rows);
      if (less > 0) break;
      const prices = isRow ? level.u : level.v;
      const at = isRow ? node : node - rows;
      if (less < 0) prices[at] = prices[at]! + less;
    }
  }
  return copies;
}

/** Listed pairs weigh 1, places of rows that go without what these are worth. */
function mostWeight(weights: LinearLevel['weights']): number {
  return weights === null ? 0 : Math.max(0 - weights.lowest, weights.highest);
}

/** The levels behind an outcome, from its duals. */
function stack(
  problem: CheckedProblem,
  outcome: OptimalAssignment,
): { readonly levels: StackedLevel[]; readonly thresholds: Threshold[] } {
  const { rows, columns, cost } = problem;
  const levels: StackedLevel[] = [];
  const thresholds: Threshold[] = [];
  let index = 0;
  const { rowTerm: noRowTerm, columnTerm: noColumnTerm } = feasibilityLevel(rows, columns);
  const linear = (level: LinearLevel) => {
    const solved = levelAt(outcome, index);
    const { u, v } = solved;
    const { rowTerm, columnTerm, weights } = level;
    const isTotal = level.kind === 'total-cost';
    const own = weights === null ? null : (row: number, column: number) => weights.cost(row, column);
    const weight = isTotal ? (_: number, __: number, of: number) => of : own;
    const largest = isTotal ? Math.max(-cost.lowest, cost.highest) : mostWeight(weights);
    levels.push({ index, solved, u, v, rowTerm, columnTerm, weight, isTotal, largest });
    index++;
  };
  for (const stage of stagesOf(problem)) {
    if (stage.stage === 'linear') {
      linear(stage.level);
      continue;
    }
    let below = Number.POSITIVE_INFINITY;
    for (;;) {
      const { value: worst } = levelAt(outcome, index);
      thresholds.push({ index, most: worst ?? Number.NEGATIVE_INFINITY, least: below });
      index++;
      if (worst === null || !stage.all) break;
      const solved = levelAt(outcome, index);
      levels.push({
        index,
        solved,
        u: solved.u,
        v: solved.v,
        rowTerm: noRowTerm,
        columnTerm: noColumnTerm,
        weight: (_, __, of) => (of === worst ? 1 : 0),
        isTotal: false,
        largest: 1,
      });
      index++;
      below = worst;
    }
  }
  return { levels, thresholds };
}

function levelAt(outcome: OptimalAssignment, index: number) {
  const level = outcome.levels[index];
  if (level !== undefined) return { ...level, u: denseDuals(level.u), v: denseDuals(level.v) };
  throw new MentorMatchError('invalid-problem', [
    {
      path: `outcome.levels[${index}]`,
      message: 'the outcome has fewer levels than the objectives of the problem',
      received: `${outcome.levels.length} levels`,
      expected: 'the outcome of solveAssignment for this very problem',
    },
  ]);
}
