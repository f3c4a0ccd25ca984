import { type AssignmentSteps, Interrupted, named } from './control';
import { FORBIDDEN } from './forbidden';
import { ImplicitFace, type LevelDuals } from './implicit-face';
import { solveCounting } from './implicit-levels';
import { ChosenPairs } from './implicit-pairs';
import { solveWide } from './implicit-wide';
import { type DegreeTerm, feasibilityLevel, type LinearLevel, stagesOf, termValue, unitCost } from './levels';
import {
  type Count,
  countsOf,
  type EarlierLevel,
  type ImplicitView,
  type LinearEngine,
  NO_REWARDS,
  solveView,
  type View,
} from './linear-view';
import type { AssignmentLevel, OptimalAssignment, Pair, SolverName } from './problem';
import type { HaltedAssignment } from './stopped/halted';
import type { CheckedProblem } from './validate';

/** From so many pairs on no set of pairs is kept; below it, walking through a matrix and bits is faster. By measurement. */
export const MANY_PAIRS = 2 ** 20;

/**
 * Solves a problem in memory of O(rows + columns + chosen pairs), for costs that are worked out when they are asked
 * for and for pairs too many to keep a set of them.
 *
 * Levels that count (minimums, rows and columns covered, pairs) are flows, see `solveCounting`: where as much is
 * reached as could be, they read next to nothing. The face is never written down, see `ImplicitFace`. The total is
 * handed to the linear engine, which scans the source where it is; see `solveView`. Least degrees of columns that
 * nothing else ensures are made worth a reward there, large enough for all to be met: among the points that meet them
 * it makes no difference, so that an answer which meets them is optimal, and its duals without the reward prove it.
 *
 * Returns `undefined` if the problem has another shape (levels that are not linear, or list pairs), or no solution.
 */
export function* solveImplicitly(
  problem: CheckedProblem,
  engine: LinearEngine,
): AssignmentSteps<OptimalAssignment | HaltedAssignment | undefined> {
  const levels = levelsOf(problem);
  return levels && (yield* new ImplicitChain(problem, engine).solve(levels));
}

/** The levels, if each either counts or weighs all pairs by their costs, and the latter have the shape for it. */
function levelsOf(problem: CheckedProblem): LinearLevel[] | undefined {
  const levels: LinearLevel[] = [];
  if (problem.objectives.some(({ kind }) => kind === 'bottleneck' || kind === 'leximin')) return undefined;
  if (problem.objectives.some(({ kind }) => kind === 'listed-pairs')) return undefined;
  if (problem.objectives.filter(({ kind }) => kind === 'total-cost').length > 1) return undefined;
  for (const stage of stagesOf(problem)) if (stage.stage === 'linear') levels.push(stage.level);
  return levels;
}

class ImplicitChain {
  readonly #problem: CheckedProblem;
  readonly #engine: LinearEngine;
  readonly #face: ImplicitFace;
  /** The chosen pairs that are not fixed: they keep to the face, once there is one. */
  #chosen: ChosenPairs;
  readonly #earlier: (EarlierLevel & LevelDuals)[] = [];
  readonly #solved: AssignmentLevel[] = [];

  constructor(problem: CheckedProblem, engine: LinearEngine) {
    this.#problem = problem;
    this.#engine = engine;
    this.#face = new ImplicitFace(problem);
    this.#chosen = new ChosenPairs(problem.rows, problem.columns);
  }

  *solve(levels: readonly LinearLevel[]): AssignmentSteps<OptimalAssignment | HaltedAssignment | undefined> {
    try {
      return yield* this.#solve(levels);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      const { lowerBound, partial, isNear } = error;
      const found = { ...this.#pairs(), levels: this.#solved, lowerBound, gap: null };
      return { status: 'stopped', ...found, isNear, ...(partial && { partial }) };
    }
  }

  *#solve(levels: readonly LinearLevel[]): AssignmentSteps<OptimalAssignment | HaltedAssignment | undefined> {
    const face = this.#face;
    if (isOverfull(face.rowHigh, face.fixedOfRow) || isOverfull(face.columnHigh, face.fixedOfColumn)) {
      return undefined;
    }
    if (!(yield* this.#demand())) return undefined;
    this.#start();
    let solver: SolverName = 'network';
    for (const [index, level] of levels.entries()) {
      let duals: LevelDuals;
      if (level.weights === null) {
        duals = yield* named(solveCounting(face, this.#chosen, this.#problem.cost, level), level.kind);
      } else {
        const weighed = yield* this.#weigh(level);
        if (weighed === undefined) return undefined;
        duals = weighed;
        solver = weighed.solver;
      }
      const { u, v } = duals;
      const { objective, kind, step } = level;
      this.#solved.push({ objective, kind, step, value: this.#valueOf(level), u, v });
      this.#earlier.push({ level, u, v });
      if (index < levels.length - 1) this.#narrow(level, duals);
    }
    return { status: 'optimal', ...this.#pairs(), levels: this.#solved, solver };
  }

  /** Meets the least degrees; false if they cannot be met. */
  *#demand(): AssignmentSteps<boolean> {
    const { rows, columns, rowMin, columnMin, cost } = this.#problem;
    const face = this.#face;
    const asking = feasibilityLevel(rows, columns);
    const reward = (minimums: Int32Array): DegreeTerm => ({
      slope: Float64Array.from(minimums, (minimum) => (minimum > 0 ? -1 : 0)),
      knee: minimums,
    });
    if (rowMin.some((minimum) => minimum > 0)) {
      const level = { ...asking, rowTerm: reward(rowMin) };
      yield* named(solveCounting(face, this.#chosen, cost, level), 'bounds');
      if (isShort(rowMin, face.fixedOfRow, this.#chosen.countOfRow)) return false;
      raise(face.rowLow, rowMin);
    }
    if (columnMin.some((minimum) => minimum > 0)) {
      const level = { ...asking, columnTerm: reward(columnMin) };
      yield* named(solveCounting(face, this.#chosen, cost, level), 'bounds');
      if (isShort(columnMin, face.fixedOfColumn, this.#chosen.countOfColumn)) return false;
      raise(face.columnLow, columnMin);
    }
    return true;
  }

  /** Adds the pairs that the problem starts from, as far as there is room. */
  #start(): void {
    const face = this.#face;
    const chosen = this.#chosen;
    for (const [row, column] of this.#problem.startPairs) {
      if (face.fixedOfRow[row]! + chosen.countOfRow[row]! >= face.rowHigh[row]!) continue;
      if (face.fixedOfColumn[column]! + chosen.countOfColumn[column]! >= face.columnHigh[column]!) continue;
      if (!face.isFree(row, column) || chosen.has(row, column)) continue;
      if (this.#problem.cost.cost(row, column) !== FORBIDDEN) chosen.add(row, column);
    }
  }

  #narrow(level: LinearLevel, { u, v }: LevelDuals): void {
    const face = this.#face;
    const chosen = this.#chosen;
    face.narrow(level, { u, v });
    // What all optima have is chosen.
    for (let row = 0; row < face.rows; row++) {
      for (let slot = chosen.firstOfRow[row]!; slot >= 0; ) {
        const next = chosen.nextOfRow[slot]!;
        const column = chosen.columnOf[slot]!;
        const weight = level.weights?.cost(row, column) ?? 0;
        if (weight - u[row]! - v[column]! < 0) {
          chosen.remove(slot);
          face.fix(row, column);
        }
        slot = next;
      }
    }
  }

  /** Solves the level of the total; `undefined` if numbers become too large. */
  *#weigh(level: LinearLevel): AssignmentSteps<(LevelDuals & { readonly solver: SolverName }) | undefined> {
    const face = this.#face;
    const { cost } = this.#problem;
    const bare = this.#viewOf(level);
    const wide = bare.unitHigh.some((places) => places > 1);
    const units = bare.unitHigh.reduce((sum, places) => sum + places, 0);
    const partnered = Uint8Array.from(this.#chosen.countOfRow, (count) => Math.min(1, count));
    const counts = wide ? [] : countsOf(bare, this.#earlier, partnered);
    const filled = wide ? new Uint8Array(face.columns) : this.#filledBy(counts, bare);

    // Costs less rewards must be costs still, and their sums exact.
    const asIs = this.#rewardsOf(level, filled, 0).rewards.reward;
    const best = asIs.reduce((most, amount) => Math.max(most, amount), 0);
    const worst = asIs.reduce((least, amount) => Math.min(least, amount), 0);
    const range = cost.highest - cost.lowest + 1;
    const safe = Number.MAX_SAFE_INTEGER / (16 * (Math.max(units, face.rows) + 1));
    const most = Math.floor(Math.min(cost.lowest - best - LEAST_COST, safe - range - best + worst));
    if (most < 0 || cost.highest - worst >= FORBIDDEN) return undefined;
    for (let reward = range; ; reward *= 16) {
      const rewards = this.#rewardsOf(level, filled, Math.min(reward, most));
      const view = { ...bare, implicit: { ...bare.implicit, ...rewards } };
      const answer = wide
        ? yield* solveWide(this.#problem, view, level, this.#engine)
        : yield* solveView(this.#problem, view, counts, this.#engine, level.kind);
      if (answer === undefined) return undefined;
      if (answer.stopped || answer.complete) {
        const attained = !answer.stopped || answer.onFace || this.#solved.length === 0;
        const found = 'chosen' in answer ? answer.chosen : this.#pairsIn(answer.seatOfUnit);
        if (attained) this.#chosen = found;
        if (answer.stopped) {
          const partial: Pair[] = [...face.fixed];
          found.forEach((row, column) => {
            partial.push([row, column]);
          });
          throw new Interrupted(answer.lowerBound, attained ? undefined : partial, attained && answer.isNear);
        }
        return { u: answer.unitDuals, v: answer.seatDuals, solver: answer.solver };
      }
      if (reward >= most) return undefined;
    }
  }

  #pairsIn(seatOfUnit: Int32Array): ChosenPairs {
    const { rows, columns } = this.#problem;
    const chosen = new ChosenPairs(rows, columns);
    seatOfUnit.forEach((seat, unit) => {
      if (seat >= 0) chosen.add(unit, seat);
    });
    return chosen;
  }

  /** The level as rows that choose columns. */
  #viewOf(level: LinearLevel): View & { readonly implicit: ImplicitView } {
    const face = this.#face;
    const { cost, rows } = this.#problem;
    const { rowClasses, columnClasses, fixedOfRow, fixedOfColumn } = face;
    const less = (bounds: Int32Array, fixed: Int32Array) => bounds.map((bound, at) => bound - fixed[at]!);
    const barred = new Map<number, number[]>();
    for (const [row, column] of face.fixed) {
      const known = barred.get(row);
      if (known === undefined) barred.set(row, [column]);
      else known.push(column);
    }
    const barredOfClass = Array.from({ length: rowClasses.count }, (_, rowClass) => {
      const isFree = (column: number) => face.isFreeClass(rowClass, columnClasses.of[column]!);
      const list = Uint8Array.from(columnClasses.of, (_, column) => (isFree(column) ? 0 : 1));
      return list.includes(1) ? list : undefined;
    });
    const fixedCost = face.fixed.reduce((sum, [row, column]) => sum + cost.cost(row, column), 0);
    return {
      onRows: true,
      units: rows,
      seats: face.columns,
      cost,
      fixedCost,
      unitLow: less(face.rowLow, fixedOfRow),
      unitHigh: less(face.rowHigh, fixedOfRow),
      unitFixed: fixedOfRow,
      unitCost: Float64Array.from(fixedOfRow, (degree, row) => unitCost(level.rowTerm, row, degree)),
      seatLow: less(face.columnLow, fixedOfColumn),
      seatHigh: less(face.columnHigh, fixedOfColumn),
      untouched: face.untouched,
      isFree: (row, column) => face.isFree(row, column),
      mask() {},
      implicit: {
        classOfUnit: rowClasses.of,
        barredOfClass,
        barredOf: (row) => barred.get(row) ?? NOTHING,
        rewards: NO_REWARDS,
        rewarded: 0,
      },
    };
  }

  /**
   * Places that are worth something: a column's first one where the level says so, and the least number that a column
   * must have, unless something else sees to it.
   */
  #rewardsOf(
    level: LinearLevel,
    filled: Uint8Array,
    reward: number,
  ): Pick<ImplicitView, 'rewards' | 'rewarded'> {
    const face = this.#face;
    const seatOf: number[] = [];
    const places: number[] = [];
    const amounts: number[] = [];
    let rewarded: number | null = 0;
    for (let column = 0; column < face.columns; column++) {
      const fixed = face.fixedOfColumn[column]!;
      const high = face.columnHigh[column]! - fixed;
      const low = face.columnLow[column]! - fixed;
      if (high === 0) continue;
      const owed = filled[column] === 1 ? 0 : Math.max(0, low);
      const first = -unitCost(level.columnTerm, column, fixed);
      const offer = (count: number, amount: number): void => {
        if (count === 0 || amount === 0) return;
        seatOf.push(column);
        places.push(count);
        amounts.push(amount);
      };
      offer(first === 0 ? 0 : 1, first + (owed > 0 ? reward : 0));
      offer(first === 0 ? owed : Math.max(0, owed - 1), reward);
      if (first !== 0) rewarded = null;
      if (rewarded !== null) rewarded += owed * reward;
    }
    return { rewards: { seatOf, places, reward: amounts }, rewarded };
  }

  /**
   * The columns that are full wherever rows without a partner are as many as they are now: levels that counted rows
   * say so, if what they counted is what `counts` keep to, or settled row by row.
   */
  #filledBy(counts: readonly Count[], { unitLow, unitHigh, unitFixed }: View): Uint8Array {
    const filled = new Uint8Array(this.#face.columns);
    const countOf = new Int32Array(unitLow.length).fill(counts.length);
    counts.forEach(({ units }, index) => {
      for (const unit of units) countOf[unit] = index;
    });
    for (const { level, v } of this.#earlier) {
      if (level.weights !== null || level.columnTerm.slope.some((slope) => slope !== 0)) continue;
      const met = new Int32Array(counts.length + 1);
      for (let unit = 0; unit < unitLow.length; unit++) {
        if (unitLow[unit] !== 0 || unitHigh[unit] !== 1) continue;
        if (unitCost(level.rowTerm, unit, unitFixed[unit]!) !== 0) met[countOf[unit]!]!++;
      }
      if (met[counts.length]! > 0) continue;
      if (counts.some(({ units }, index) => met[index] !== 0 && met[index] !== units.length)) continue;
      v.forEach((dual, column) => {
        if (dual < 0) filled[column] = 1;
      });
    }
    return filled;
  }

  #valueOf({ rowTerm, columnTerm, weights, constant, sign }: LinearLevel): number {
    const { fixed, fixedOfRow, fixedOfColumn, rows, columns } = this.#face;
    const { countOfRow, countOfColumn, firstOfRow, nextOfRow, columnOf } = this.#chosen;
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      sum += termValue(rowTerm, row, fixedOfRow[row]! + countOfRow[row]!);
      if (weights === null) continue;
      for (let slot = firstOfRow[row]!; slot >= 0; slot = nextOfRow[slot]!) {
        sum += weights.cost(row, columnOf[slot]!);
      }
    }
    for (let column = 0; column < columns; column++) {
      sum += termValue(columnTerm, column, fixedOfColumn[column]! + countOfColumn[column]!);
    }
    if (weights !== null) for (const [row, column] of fixed) sum += weights.cost(row, column);
    // `+ 0` turns -0 into 0.
    return constant + sign * sum + 0;
  }

  #pairs(): { pairs: Pair[]; totalCost: number } {
    const { firstOfRow, nextOfRow, columnOf } = this.#chosen;
    const { cost } = this.#problem;
    const pairs: Pair[] = [...this.#face.fixed];
    firstOfRow.forEach((first, row) => {
      for (let slot = first; slot >= 0; slot = nextOfRow[slot]!) pairs.push([row, columnOf[slot]!]);
    });
    pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const totalCost = pairs.reduce((sum, [row, column]) => sum + cost.cost(row, column), 0);
    return { pairs, totalCost };
  }
}

const NOTHING: readonly number[] = [];
/** The least Int32. */
const LEAST_COST = -(2 ** 31);

function isOverfull(high: Int32Array, fixed: Int32Array): boolean {
  return high.some((bound, index) => bound < fixed[index]!);
}

function isShort(minimums: Int32Array, fixed: Int32Array, count: Int32Array): boolean {
  return minimums.some((minimum, index) => fixed[index]! + count[index]! < minimum);
}

/** Raises least degrees to minimums. */
function raise(low: Int32Array, minimums: Int32Array): void {
  minimums.forEach((minimum, index) => {
    low[index] = Math.max(low[index]!, minimum);
  });
}
