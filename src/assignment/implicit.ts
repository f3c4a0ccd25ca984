import { BufferedSource } from './buffered-source';
import type { AssignmentSteps } from './control';
import { FORBIDDEN } from './forbidden';
import { cheapestDegrees, type LinearLevel, stagesOf, unitCost } from './levels';
import type { CostSource } from './linear';
import { countsOf, type EarlierLevel, type LinearEngine, solveView, type View } from './linear-view';
import type { AssignmentLevel, OptimalAssignment, Pair, StoppedAssignment } from './problem';
import type { CheckedProblem } from './validate';

/** With more pairs than this, sets of pairs are avoided where they can be: an eighth of a byte each, several times over. */
export const MANY_PAIRS = 2 ** 30;

/**
 * `cover-rows` and the total in memory of O(rows + columns), for problems whose pairs are too many to keep a set of
 * them: rows take at most one column, some of them cannot be covered.
 *
 * Each level is handed to the linear engine, also the covering ones (a pair costs nothing, to stay without one
 * costs 1). The face is never written down: a pair is free as long as the duals of every level so far cancel out
 * (`u + v = 0`), and rows and columns keep an interval each.
 *
 * Returns `undefined` if the problem has another shape.
 */
export function* solveImplicitly(
  problem: CheckedProblem,
  engine: LinearEngine,
): AssignmentSteps<OptimalAssignment | StoppedAssignment | undefined> {
  const levels = coveringLevels(problem);
  if (levels === undefined) return undefined;
  const { rows } = problem;
  const face = new ImplicitFace(problem);
  const uncosted = withoutCosts(problem.cost);
  const earlier: EarlierLevel[] = [];
  const solved: AssignmentLevel[] = [];
  let columnOf: Int32Array = new Int32Array(rows).fill(-1);
  for (const level of levels) {
    const { objective, kind, step } = level;
    const view = face.view(level, level.weights === null ? uncosted : problem.cost);
    const partnered = Uint8Array.from(columnOf, (column) => (column < 0 ? 0 : 1));
    const answer = yield* solveView(problem, view, countsOf(view, earlier, partnered), engine, kind);
    if (answer?.stopped) {
      // Before the first level is solved, whatever respects the bounds will do.
      if (answer.onFace || solved.length === 0) columnOf = answer.seatOfUnit;
      const { lowerBound } = answer;
      return { status: 'stopped', ...pairsOf(problem, columnOf), levels: solved, lowerBound };
    }
    if (answer === undefined || !answer.complete) return undefined;
    const { unitDuals: u, seatDuals: v, solver } = answer;
    columnOf = answer.seatOfUnit;
    let minimum = 0;
    for (let row = 0; row < rows; row++) {
      const column = columnOf[row]!;
      if (column < 0) continue;
      minimum += unitCost(level.rowTerm, row, 0) + (level.weights?.cost(row, column) ?? 0);
    }
    const value = level.constant + level.sign * minimum + 0;
    solved.push({ objective, kind, step, value, u, v });
    if (solved.length < levels.length) {
      earlier.push({ level, u, v });
      face.narrow(level, u, v);
      continue;
    }
    return { status: 'optimal', ...pairsOf(problem, columnOf), levels: solved, solver };
  }
  return undefined;
}

function pairsOf({ cost }: CheckedProblem, columnOf: Int32Array): { pairs: Pair[]; totalCost: number } {
  const pairs: Pair[] = [];
  let totalCost = 0;
  columnOf.forEach((column, row) => {
    if (column < 0) return;
    pairs.push([row, column]);
    totalCost += cost.cost(row, column);
  });
  return { pairs, totalCost };
}

/** The levels, if all before the total only reward rows for having a column and nothing else is asked. */
function coveringLevels(problem: CheckedProblem): LinearLevel[] | undefined {
  const { rowMin, rowMax, columnMin, locks } = problem;
  if (locks.length > 0 || rowMin.some((min) => min > 0) || columnMin.some((min) => min > 0)) return undefined;
  if (rowMax.some((max) => max > 1)) return undefined;
  const levels: LinearLevel[] = [];
  for (const stage of stagesOf(problem)) {
    if (stage.stage !== 'linear') return undefined;
    levels.push(stage.level);
  }
  const fits = levels.every(
    ({ kind, weights, columnTerm }, index) =>
      (kind === 'total-cost' ? index === levels.length - 1 : weights === null) &&
      columnTerm.slope.every((slope) => slope === 0),
  );
  return fits && levels.at(-1)?.kind === 'total-cost' ? levels : undefined;
}

class ImplicitFace {
  readonly #rows: number;
  readonly #columns: number;
  readonly #rowLow: Int32Array;
  readonly #rowHigh: Int32Array;
  readonly #columnLow: Int32Array;
  readonly #columnHigh: Int32Array;
  /** Duals of the levels that took pairs out. */
  readonly #duals: { readonly u: Float64Array; readonly v: Float64Array }[] = [];

  constructor({ rows, columns, rowMin, rowMax, columnMin, columnMax }: CheckedProblem) {
    this.#rows = rows;
    this.#columns = columns;
    this.#rowLow = rowMin.slice();
    this.#rowHigh = rowMax.slice();
    this.#columnLow = columnMin.slice();
    this.#columnHigh = columnMax.slice();
  }

  view(level: LinearLevel, cost: CostSource): View {
    const duals = this.#duals;
    const columns = this.#columns;
    return {
      onRows: true,
      units: this.#rows,
      seats: columns,
      cost,
      fixedCost: 0,
      unitLow: this.#rowLow,
      unitHigh: this.#rowHigh,
      unitFixed: new Int32Array(this.#rows),
      unitCost: Float64Array.from({ length: this.#rows }, (_, row) => unitCost(level.rowTerm, row, 0)),
      seatLow: this.#columnLow,
      seatHigh: this.#columnHigh,
      untouched: duals.length === 0,
      isFree: (row, column) => duals.every(({ u, v }) => u[row]! + v[column]! === 0),
      mask(row, out) {
        for (const { u, v } of duals) {
          const price = u[row]!;
          for (let column = 0; column < columns; column++) {
            if (price + v[column]! !== 0) out[column] = FORBIDDEN;
          }
        }
      },
    };
  }

  /**
   * Keeps the optima of a covering level. A pair whose reduced cost is not 0 is out; none is ever fixed, since the
   * linear dual keeps reduced costs of free pairs at 0 or above.
   */
  narrow(level: LinearLevel, u: Float64Array, v: Float64Array): void {
    const ends = new Int32Array(2);
    for (let row = 0; row < this.#rows; row++) {
      cheapestDegrees(level.rowTerm, row, u[row]!, this.#rowLow[row]!, this.#rowHigh[row]!, ends);
      this.#rowLow[row] = ends[0]!;
      this.#rowHigh[row] = ends[1]!;
    }
    for (let column = 0; column < this.#columns; column++) {
      cheapestDegrees(
        level.columnTerm,
        column,
        v[column]!,
        this.#columnLow[column]!,
        this.#columnHigh[column]!,
        ends,
      );
      this.#columnLow[column] = ends[0]!;
      this.#columnHigh[column] = ends[1]!;
    }
    if (u.some((price) => price !== 0) || v.some((price) => price !== 0)) this.#duals.push({ u, v });
  }
}

/** The same pairs, each at a cost of 0. */
function withoutCosts(source: CostSource): CostSource {
  const { rows, columns } = source;
  return new BufferedSource({
    rows,
    columns,
    lowest: 0,
    highest: 0,
    cost: (row, column) => (source.cost(row, column) === FORBIDDEN ? FORBIDDEN : 0),
    fill(row, out) {
      const costs = source.row(row);
      for (let column = 0; column < columns; column++) {
        out[column] = costs[column] === FORBIDDEN ? FORBIDDEN : 0;
      }
    },
  });
}
