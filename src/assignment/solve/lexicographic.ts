import { FORBIDDEN } from '../costs';
import { conflictSteps, meetMinimums } from '../feasibility';
import {
  ChosenPairs,
  Face,
  feasibilityLevel,
  freePairs,
  type LevelDuals,
  type LinearLevel,
  narrowFace,
  type Stage,
  StoppedLevel,
  settleTies,
  solveCounting,
  solveWeighed,
  stagesOf,
  termValue,
  tieLevel,
  type WeighingLevel,
  worstSolverOf,
} from '../levels';
import {
  type AssignmentLevel,
  type AssignmentOutcome,
  type AssignmentSteps,
  type CheckedProblem,
  Interrupted,
  named,
  type Pair,
  type SolverName,
} from '../problem';
import type { TightPairs, TransportOptions } from '../transport';
import type { StoppedWithPartial } from './stopped-with-partial';

/** Pairs that tie are listed up to so many. */
const MOST_LISTED = 2 ** 18;

/**
 * Solves the levels of any problem, one after the other, in memory of O(rows + columns + chosen pairs): no set of
 * pairs is kept.
 *
 * Levels that count (minimums, rows and columns covered, pairs) are flows, see `solveCounting`: where as much is
 * reached as could be, they read next to nothing. The face is never written down, see `Face`. Levels that weigh
 * pairs are transport problems, see `solveWeighed`; worst costs are found by exchanges on one flow, see `bottleneck`.
 */
export function* solveLevels(
  problem: CheckedProblem,
): AssignmentSteps<AssignmentOutcome | StoppedWithPartial> {
  return yield* new LevelChain(problem).solve(stagesOf(problem));
}

class LevelChain {
  readonly #problem: CheckedProblem;
  readonly #face: Face;
  /** The chosen pairs that are not fixed: they keep to the face, once there is one. */
  #chosen: ChosenPairs;
  readonly #solved: AssignmentLevel[] = [];
  /** Pairs of reduced cost 0 at the last level that weighed pairs, unless costs have taken some out since. */
  #tight: TightPairs | undefined;

  constructor(problem: CheckedProblem) {
    this.#problem = problem;
    this.#face = new Face(problem);
    this.#chosen = new ChosenPairs(problem.rows, problem.columns);
  }

  *solve(stages: readonly Stage[]): AssignmentSteps<AssignmentOutcome | StoppedWithPartial> {
    try {
      return yield* this.#solve(stages);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      const { lowerBound, partial, isNear } = error;
      const found = { ...this.#pairs(), levels: this.#solved, lowerBound, gap: null };
      return { status: 'stopped', ...found, isNear, ...(partial && { partial }) };
    }
  }

  *#solve(stages: readonly Stage[]): AssignmentSteps<AssignmentOutcome | StoppedWithPartial> {
    const face = this.#face;
    const short = yield* named(meetMinimums(this.#problem, face, this.#chosen), 'bounds');
    if (short !== undefined) {
      const conflict = yield* named(conflictSteps(this.#problem, short, this.#chosen), 'bounds');
      return { status: 'infeasible', conflict };
    }
    this.#start();
    let solver: SolverName = 'flow';
    for (const stage of stages) {
      if (stage.stage === 'worst-cost') {
        if (stage.all) yield* this.#exchangeMost();
        const record = (solved: AssignmentLevel) => this.#solved.push(solved);
        yield* named(worstSolverOf(stage)(this.#problem, face, stage, this.#chosen, record), 'worst-cost');
        this.#tight = undefined;
        continue;
      }
      const { level } = stage;
      let duals: LevelDuals;
      if (level.weights === null) {
        duals = yield* named(solveCounting(face, this.#chosen, this.#problem.cost, level), level.kind);
      } else {
        duals = yield* this.#weigh({ ...level, weights: level.weights });
        solver = 'transport';
      }
      const { u, v } = duals;
      const { objective, kind, step } = level;
      this.#solved.push({ objective, kind, step, value: this.#valueOf(level), u, v });
      narrowFace(face, this.#chosen, level, duals);
    }
    yield* this.#settle();
    return { status: 'optimal', ...this.#pairs(), levels: this.#solved, solver };
  }

  /** Chooses among optima. */
  *#settle(): AssignmentSteps<void> {
    const problem = this.#problem;
    const face = this.#face;
    // No weight is below 0, so nothing that need not be matched is the least of all optima.
    if (this.#chosen.size === 0) return;
    const listed = this.#tight ?? (yield* named(freePairs(problem, face, MOST_LISTED), 'total-cost'));
    if (listed !== undefined) return yield* settleTies(problem, face, this.#chosen, listed);
    const level = tieLevel(problem);
    try {
      const { chosen, u, v, tight } = yield* solveWeighed(problem, face, level);
      this.#chosen = chosen;
      narrowFace(face, chosen, level, { u, v });
      yield* settleTies(problem, face, chosen, tight, 1);
    } catch (error) {
      // What attains all levels was there before.
      throw error instanceof StoppedLevel ? new Interrupted(null) : error;
    }
  }

  /** Adds the pairs that the problem starts from, as far as the maximums allow. */
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

  /** Takes the pairs of the least total, which are nearly all good: few of them have to be exchanged for `leximin`. */
  *#exchangeMost(): AssignmentSteps<void> {
    const asking = feasibilityLevel(this.#face.rows, this.#face.columns);
    yield* this.#weigh({ ...asking, kind: 'pairs-at-worst', weights: this.#problem.cost });
  }

  /** Solves a level that weighs pairs. */
  *#weigh(level: WeighingLevel): AssignmentSteps<LevelDuals> {
    try {
      const { chosen, u, v, tight } = yield* solveWeighed(this.#problem, this.#face, level, this.#warm());
      this.#chosen = chosen;
      this.#tight = tight;
      return { u, v };
    } catch (error) {
      if (error instanceof StoppedLevel && error.chosen !== undefined) this.#chosen = error.chosen;
      throw error;
    }
  }

  /** The start that the problem brings along. */
  #warm(): TransportOptions['warm'] {
    const { startV, startPairs } = this.#problem;
    return startV && { v: startV, pairs: startPairs };
  }

  #valueOf({ rowTerm, columnTerm, weights, constant }: LinearLevel): number {
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
    return constant + sum + 0;
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
