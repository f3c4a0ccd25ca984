import { FORBIDDEN } from '../../costs';
import { ChosenPairs } from '../../levels';
import type {
  AssignmentProgress,
  AssignmentSteps,
  CheckedProblem,
  Pair,
  StepReply,
  StoppedAssignment,
} from '../../problem';
import { solveLevels } from '../lexicographic';
import type { StoppedWithPartial } from '../stopped-with-partial';
import { Greedy } from './greedy';
import { compareLevelValues, LevelValues } from './level-values';

/**
 * Makes the best of a solve that was stopped. Three assignments are completed by greedy passes over the costs: what
 * attains the solved levels, what was being worked on, and nothing but the locks, so that the outcome is no worse than
 * greedy. The best of them is then improved: the problem is solved once more by the method that has good assignments
 * early, until the driver says stop again.
 *
 * Steps have the phase `completion` as long as more is to be had for little, `improvement` afterwards. Told to stop in
 * `completion` it reads no more rows: those without a column try a few single pairs, and it ends.
 */
export function* completeStopped(
  problem: CheckedProblem,
  stopped: StoppedWithPartial,
): AssignmentSteps<StoppedAssignment> {
  const completion = new Completion(problem, stopped);
  yield* completion.fill();
  if (completion.canImprove) yield* completion.improve();
  return completion.outcome();
}

class Completion {
  readonly #problem: CheckedProblem;
  readonly #stopped: StoppedWithPartial;
  readonly #levelValues: LevelValues;
  readonly #greedy: Greedy;
  #best: ChosenPairs;
  #standing: readonly number[];
  #levels: StoppedAssignment['levels'];
  #lowerBound: number | null;

  constructor(problem: CheckedProblem, stopped: StoppedWithPartial) {
    this.#problem = problem;
    this.#stopped = stopped;
    this.#levelValues = new LevelValues(problem);
    this.#greedy = new Greedy(problem);
    this.#levels = stopped.levels;
    this.#lowerBound = stopped.lowerBound;
    this.#best = this.#chosenOf(stopped.pairs);
    this.#standing = this.#levelValues.of(this.#best);
  }

  /**
   * The costs of a level that minimises the worst are settled pair by pair: nothing may be added to what attains it.
   */
  get #isSettled(): boolean {
    return this.#levels.some(({ kind }) => kind === 'worst-cost' || kind === 'pairs-at-worst');
  }

  *fill(): AssignmentSteps<void> {
    if (this.#isSettled) return;
    const { pairs, partial } = this.#stopped;
    const starts: Pair[][] = [[...pairs]];
    if (partial !== undefined) starts.push([...partial]);
    const hasRows = pairs.length > this.#problem.locks.length || partial !== undefined;
    // To read every row once more is worth it where that is to walk through memory.
    if (hasRows && this.#problem.cost.implicit !== true) starts.push([]);
    for (const [done, start] of starts.entries()) {
      const chosen = this.#chosenOf(start);
      const steps = this.#greedy.fill(chosen);
      let step = steps.next();
      while (step.done !== true) {
        const fraction = (done + step.value) / starts.length;
        const reply: StepReply = yield this.#step('completion', fraction);
        step = steps.next(reply);
      }
      this.#offer(chosen);
      if (this.#greedy.isHurried) return;
    }
  }

  get canImprove(): boolean {
    const { cost } = this.#problem;
    return (
      !this.#isSettled && !this.#greedy.isHurried && this.#stopped.isNear !== true && cost.implicit !== true
    );
  }

  /** Solves by the implicit method, which has an assignment near the best long before it has the best. */
  *improve(): AssignmentSteps<void> {
    const objectives = this.#problem.objectives.filter(
      ({ kind }) => kind !== 'bottleneck' && kind !== 'leximin' && kind !== 'listed-pairs',
    );
    const isWhole = objectives.length === this.#problem.objectives.length;
    const start = isWhole ? {} : { startV: undefined };
    const steps = solveLevels({ ...this.#problem, ...start, objectives });
    let step = steps.next();
    while (step.done !== true) {
      const { value } = step;
      const phase = value.progress.isNear === true ? 'improvement' : 'completion';
      const reply: StepReply = yield this.#step(phase, value.progress.fraction);
      // Batches of scans are left to the solve.
      step = steps.next(reply);
    }
    const found = step.value;
    if (found.status === 'infeasible') return;
    const attained = this.#levelValues.of(this.#chosenOf(found.pairs));
    const starts = [found.pairs];
    if (found.status === 'stopped' && found.partial !== undefined) starts.push(found.partial);
    for (const start of starts) {
      const chosen = this.#chosenOf(start);
      // What the solve left out may have open seats; if it was proven, nothing has.
      if (found.status === 'stopped') yield* this.#addLeft(chosen);
      this.#offer(chosen);
    }
    if (!isWhole) return;
    const levels = found.levels;
    const attains =
      compareLevelValues(this.#standing.slice(0, levels.length + 1), attained.slice(0, levels.length + 1)) <=
      0;
    if (levels.length < this.#levels.length || !attains) return;
    const bound = found.status === 'optimal' ? found.totalCost : found.lowerBound;
    if (levels.length > this.#levels.length) {
      this.#levels = levels;
      this.#lowerBound = bound;
    } else if (bound !== null) this.#lowerBound = Math.max(bound, this.#lowerBound ?? bound);
  }

  *#addLeft(chosen: ChosenPairs): AssignmentSteps<void> {
    const steps = this.#greedy.fill(chosen);
    let step = steps.next();
    while (step.done !== true) {
      step = steps.next(yield this.#step('completion', 1));
    }
  }

  outcome(): StoppedAssignment {
    const pairs: Pair[] = [];
    let totalCost = 0;
    this.#best.forEach((row, column) => {
      pairs.push([row, column]);
      totalCost += this.#problem.cost.cost(row, column);
    });
    pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const lowerBound = this.#lowerBound;
    const applies = this.#levels.length > 0 || this.#coversRows();
    return {
      status: 'stopped',
      pairs,
      totalCost: totalCost + 0,
      levels: this.#levels,
      lowerBound,
      gap: lowerBound === null || !applies ? null : totalCost - lowerBound,
    };
  }

  /** Whether every row that takes any has a column: what a bound without levels before it speaks of. */
  #coversRows(): boolean {
    return this.#best.countOfRow.every((count) => count > 0);
  }

  #offer(chosen: ChosenPairs): void {
    const standing = this.#levelValues.of(chosen);
    if (compareLevelValues(standing, this.#standing) >= 0) return;
    this.#best = chosen;
    this.#standing = standing;
  }

  #step(phase: AssignmentProgress['phase'], fraction: number) {
    const lowerBound = this.#lowerBound;
    const upperBound = this.#levels.length > 0 || this.#coversRows() ? this.#total() : null;
    return { kind: 'work' as const, progress: { phase, fraction }, lowerBound: () => lowerBound, upperBound };
  }

  #total(): number {
    let total = 0;
    this.#best.forEach((row, column) => {
      total += this.#problem.cost.cost(row, column);
    });
    return total;
  }

  /** The locks and as many of the pairs as the maximums allow. */
  #chosenOf(pairs: readonly Pair[]): ChosenPairs {
    const { rows, columns, rowMax, columnMax, locks, cost } = this.#problem;
    const chosen = new ChosenPairs(rows, columns);
    for (const [row, column] of locks) if (!chosen.has(row, column)) chosen.add(row, column);
    for (const [row, column] of pairs) {
      if (chosen.has(row, column)) continue;
      if (chosen.countOfRow[row]! >= rowMax[row]! || chosen.countOfColumn[column]! >= columnMax[column]!)
        continue;
      if (cost.cost(row, column) !== FORBIDDEN) chosen.add(row, column);
    }
    return chosen;
  }
}
