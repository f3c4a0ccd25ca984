import {
  type AssignmentObjective,
  type AssignmentOutcome,
  type AssignmentProblem,
  LARGEST_COST,
  type OptimalAssignment,
  type Pair,
} from '../../../../assignment';
import { costAt } from '../../../large';
import { compareValues, type ObjectiveValues } from '../../../problem';
import { type RunSteps, resolveFor, solveFor } from '../../../run';
import { restrictCosts } from './costs';
import { countingForm } from './counting';
import { settleObjectives } from './settle';

/** A problem in which at least some of the listed pairs have to be kept. */
export interface KeepProblem {
  readonly problem: AssignmentProblem;
  /**
   * No allowed cost of it is above this in absolute value: the same wherever costs are kept, and so the same search.
   */
  readonly largest: number;
  /** The pairs to keep, each once; allowed, and not locked. */
  readonly keep: readonly Pair[];
  /** How many of them have to be kept at least. */
  readonly least: number;
  /** What chosen pairs are worth by the objectives. */
  readonly valuesOf: (pairs: readonly Pair[]) => ObjectiveValues;
}

/** The best assignment that keeps enough pairs. */
export type KeepOutcome =
  | {
      readonly status: 'found';
      readonly pairs: readonly Pair[];
      /**
       * A bonus on each kept pair under which the levels of `outcome` prove the answer (0: it is optimal even without
       * the limit); `null` where no bonus does, so that only the search proves it.
       */
      readonly bonus: number | null;
      readonly outcome: OptimalAssignment;
      /** `false`: the search was stopped at its limit, and a better assignment may exist. */
      readonly isExhausted: boolean;
    }
  /** Not so many can be kept; `most` can. */
  | { readonly status: 'too-many-kept'; readonly most: number }
  /** There is no assignment, whatever is kept. */
  | Extract<AssignmentOutcome, { status: 'infeasible' }>;

/**
 * Finds the best assignment by the objectives among those that keep at least `least` of the listed pairs. Exact.
 *
 * With one more side constraint the polytope is no longer integral, and there is no polynomial method to be had: exact
 * matching (is there a perfect matching with exactly k red edges?), for which none is known, is a special case
 * (C. H. Papadimitriou, M. Yannakakis, "The complexity of restricted spanning tree problems", Journal of the ACM 29
 * (1982) 285-309, DOI 10.1145/322307.322309). So: Lagrangian relaxation, a bonus for each kept pair, whose least
 * bound is found by Newton steps (M. L. Fisher, "The Lagrangian relaxation method for solving integer programming
 * problems", Management Science 27 (1981) 1-18, DOI 10.1287/mnsc.27.1.1), and branch and bound over single pairs
 * where a gap is left. Mostly there is none: a handful of solves from warm starts. Where the limit holds back an
 * objective that counts (people covered, say), its best value is found first and becomes a hard bound.
 *
 * Deterministic. At most {@link MOST_NODES} nodes, then `isExhausted` is `false`.
 */
export function* bestKeeping(task: KeepProblem): RunSteps<KeepOutcome> {
  const plain = yield* solveFor(task.problem);
  if (plain.status === 'infeasible') return plain;
  return yield* new Search(task, plain).run();
}

const MOST_NODES = 2000;

interface Node {
  /** Pairs that are kept. */
  readonly kept: readonly Pair[];
  /** Pairs that end. */
  readonly ended: readonly Pair[];
}

interface Solved {
  readonly outcome: OptimalAssignment;
  /** The pairs of the problem proper. */
  readonly pairs: readonly Pair[];
  readonly values: ObjectiveValues;
  /** How many listed pairs it keeps. */
  readonly kept: number;
  /** Sum of the true costs, negated: higher is better. */
  readonly total: number;
}

class Search {
  readonly #task: KeepProblem;
  readonly #plain: OptimalAssignment;
  readonly #listed: AssignmentObjective;
  readonly #keys: ReadonlySet<number>;
  readonly #largest: number;
  /** The problem that nodes restrict: with hard bounds in place of counting objectives that the limit holds back. */
  #problem: AssignmentProblem;
  #objectives: readonly AssignmentObjective[];
  #best: Solved | undefined;
  /** The place of the worst cost among the values, where it is settled; else -1. */
  #worst = -1;
  #start: OptimalAssignment;
  #nodes = 0;

  constructor(task: KeepProblem, plain: OptimalAssignment) {
    this.#task = task;
    this.#plain = plain;
    this.#start = plain;
    this.#problem = task.problem;
    this.#objectives = countingForm(task.problem);
    this.#listed = { kind: 'listed-pairs', pairs: task.keep };
    this.#keys = new Set(task.keep.map((pair) => this.#key(pair)));
    this.#largest = task.largest;
  }

  *run(): RunSteps<KeepOutcome> {
    const root: Node = { kept: [], ended: [] };
    const { keep, least } = this.#task;
    const most = yield* this.#solve(root, [this.#listed, ...this.#objectives]);
    if (most === undefined) throw new Error('unreachable: the problem was solved before');
    if (most.kept < least) return { status: 'too-many-kept', most: most.kept };
    this.#consider(most);
    let isExhausted = true;
    if (least === keep.length) {
      const all = yield* this.#solve({ kept: keep, ended: [] }, this.#objectives);
      if (all !== undefined) this.#consider(all);
    } else {
      const free = yield* this.#free(root);
      if (free !== undefined && free.kept < least) yield* this.#settle(root);
      isExhausted = yield* this.#explore(root);
    }
    const best = this.#best;
    if (best === undefined) throw new Error('unreachable: an assignment that keeps enough was considered');
    const proof = (yield* this.#prove(best)) ?? { bonus: null, outcome: best.outcome };
    return { status: 'found', pairs: best.pairs, ...proof, isExhausted };
  }

  /** The optimum of a node without the limit, which keeps as many as any such optimum does. */
  *#free(node: Node): RunSteps<Solved | undefined> {
    return yield* this.#solve(node, [...this.#objectives, this.#listed]);
  }

  /** Puts what comes before the total into the problem, as far as it can be. */
  *#settle(root: Node): RunSteps<void> {
    const self = this;
    function* solve(problem: AssignmentProblem, objectives: readonly AssignmentObjective[]) {
      const solved = yield* self.#solveIn(problem, root, objectives);
      if (solved !== undefined) self.#consider(solved);
      return solved;
    }
    const given = { problem: this.#problem, objectives: this.#objectives };
    const settled = yield* settleObjectives(given, this.#listed, this.#task.least, solve);
    this.#problem = settled.problem;
    this.#objectives = settled.objectives;
    const isSettled = this.#objectives.every((objective) => objective.kind !== 'bottleneck');
    if (isSettled)
      this.#worst = (this.#task.problem.objectives ?? []).findIndex(({ kind }) => kind === 'bottleneck');
  }

  /** Values that bound others: where the worst cost is settled, all have that of the best. */
  #bounding(values: ObjectiveValues): ObjectiveValues {
    const settled = this.#best?.values[this.#worst];
    return settled === undefined ? values : values.with(this.#worst, settled);
  }

  *#explore(root: Node): RunSteps<boolean> {
    const open: Node[] = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (++this.#nodes > MOST_NODES) return false;
      const branch = yield* this.#branch(node);
      if (branch === undefined) continue;
      open.push({ ...node, ended: [...node.ended, branch] }, { ...node, kept: [...node.kept, branch] });
    }
    return true;
  }

  /** Solves a node as far as a bound goes; a pair to decide on if that leaves something open. */
  *#branch(node: Node): RunSteps<Pair | undefined> {
    const { least } = this.#task;
    const free = yield* this.#free(node);
    if (free === undefined || !this.#isBetter(this.#bounding(free.values))) return undefined;
    if (free.kept >= least) {
      this.#consider(free);
      return undefined;
    }
    const total = this.#objectives.findIndex((objective) => objective.kind === 'total-cost');
    const trades = total >= 0 && !this.#objectives.some(isWorstOff);
    for (let position = trades ? total : this.#objectives.length - 1; position >= 0; position--) {
      const keeping = yield* this.#solve(node, this.#objectives.toSpliced(position, 0, this.#listed));
      if (keeping === undefined || keeping.kept < least) continue;
      this.#consider(keeping);
      if (position !== total || !trades) return this.#difference(keeping, free);
      const { bound, low, high } = yield* this.#trade(node, free, keeping);
      return this.#isBetter(this.#withTotal(this.#bounding(free.values), bound))
        ? this.#difference(high, low)
        : undefined;
    }
    return undefined;
  }

  /**
   * The least Lagrangian bound on the total, between an optimum that keeps too few and one that keeps enough: both
   * are optimal for all objectives before the total.
   */
  *#trade(node: Node, free: Solved, keeping: Solved): RunSteps<{ bound: number; low: Solved; high: Solved }> {
    const { least } = this.#task;
    let low = free;
    let high = keeping;
    let lowBonus = 0;
    let highBonus = LARGEST_COST - this.#largest;
    let bound = free.total;
    const solveAt = (bonus: number, scale: number) => this.#solve(node, this.#objectives, bonus, scale);
    const relax = (solved: Solved | undefined, bonus: number, scale: number): Solved | undefined => {
      if (solved === undefined) return undefined;
      this.#consider(solved);
      const relaxed = solved.total * scale + bonus * (solved.kept - least);
      bound = Math.min(bound, Math.floor(relaxed / scale));
      return solved;
    };
    while (highBonus - lowBonus > 1) {
      const crossing = Math.floor((low.total - high.total) / (high.kept - low.kept));
      const bonus = Math.min(Math.max(crossing, lowBonus + 1), highBonus - 1);
      const solved = relax(yield* solveAt(bonus, 1), bonus, 1);
      if (solved === undefined) break;
      if (solved.kept >= least) {
        high = solved;
        highBonus = bonus;
      } else {
        low = solved;
        lowBonus = bonus;
      }
    }
    // Bonuses between two integers, in fractions that Int32 costs still hold.
    const scale = Math.floor(LARGEST_COST / (this.#largest + highBonus + 1));
    if (scale > 1 && high.kept > low.kept) {
      const crossing = ((low.total - high.total) * scale) / (high.kept - low.kept);
      for (const bonus of [Math.floor(crossing), Math.ceil(crossing)]) {
        if (bonus > lowBonus * scale && bonus < highBonus * scale)
          relax(yield* solveAt(bonus, scale), bonus, scale);
      }
    }
    return { bound, low, high };
  }

  /** The bonus at which prices prove the answer: where one is, the last bounds tried have found it. */
  *#prove(best: Solved): RunSteps<{ bonus: number; outcome: OptimalAssignment } | null> {
    const { least, problem } = this.#task;
    if (compareValues(this.#task.valuesOf(this.#plain.pairs), best.values) === 0) {
      return { bonus: 0, outcome: { ...this.#plain, pairs: best.pairs } };
    }
    const objectives = problem.objectives ?? [];
    const trades = objectives.some(({ kind }) => kind === 'total-cost') && !objectives.some(isWorstOff);
    if (best.kept !== least || !trades) return null;
    const root: Node = { kept: [], ended: [] };
    let low = 1;
    let high = LARGEST_COST - this.#largest - 1;
    this.#problem = problem;
    while (low <= high) {
      const bonus = low + Math.floor((high - low) / 2);
      const solved = yield* this.#solve(root, objectives, bonus);
      if (solved === undefined) return null;
      const sameBefore =
        compareValues(this.#withTotal(solved.values, 0), this.#withTotal(best.values, 0)) === 0;
      if (!sameBefore) return null;
      if (solved.total + bonus * solved.kept === best.total + bonus * best.kept) {
        return { bonus, outcome: { ...solved.outcome, pairs: best.pairs } };
      }
      if (solved.kept > least) high = bonus - 1;
      else if (solved.kept < least) low = bonus + 1;
      else return null;
    }
    return null;
  }

  /** The values with another total; what comes after the total is left open, so it counts as the best there is. */
  #withTotal(values: ObjectiveValues, total: number): ObjectiveValues {
    const at = (this.#task.problem.objectives ?? []).findIndex(
      (objective) => objective.kind === 'total-cost',
    );
    return values.map((list, index) =>
      index < at ? list : index === at ? [total] : list.map(() => Number.POSITIVE_INFINITY),
    );
  }

  /** A pair that one keeps and the other does not. */
  #difference(keeping: Solved, other: Solved): Pair | undefined {
    const others = new Set(other.pairs.map((pair) => this.#key(pair)));
    return keeping.pairs.find((pair) => this.#keys.has(this.#key(pair)) && !others.has(this.#key(pair)));
  }

  *#solve(
    node: Node,
    objectives: readonly AssignmentObjective[],
    bonus = 0,
    scale = 1,
  ): RunSteps<Solved | undefined> {
    return yield* this.#solveIn(this.#problem, node, objectives, bonus, scale);
  }

  *#solveIn(
    given: AssignmentProblem,
    node: Node,
    objectives: readonly AssignmentObjective[],
    bonus = 0,
    scale = 1,
  ): RunSteps<Solved | undefined> {
    const problem: AssignmentProblem = {
      ...restrictCosts(given, this.#task.keep, node.ended, bonus, scale),
      objectives,
      locks: [...(given.locks ?? []), ...node.kept],
    };
    const outcome = yield* resolveFor(problem, this.#start);
    if (outcome.status === 'infeasible') return undefined;
    this.#start = outcome;
    const { rows: realRows, columns: realColumns } = this.#task.problem;
    const pairs = outcome.pairs.filter(([row, column]) => row < realRows && column < realColumns);
    return {
      outcome,
      pairs,
      values: this.#task.valuesOf(pairs),
      kept: this.#countKept(pairs),
      total: pairs.reduce((sum, [row, column]) => sum - costAt(this.#task.problem, row, column), 0),
    };
  }

  #consider(solved: Solved): void {
    if (solved.kept >= this.#task.least && this.#isBetter(solved.values)) this.#best = solved;
  }

  #isBetter(values: ObjectiveValues): boolean {
    return this.#best === undefined || compareValues(values, this.#best.values) > 0;
  }

  #countKept(pairs: readonly Pair[]): number {
    return pairs.reduce((count, pair) => count + (this.#keys.has(this.#key(pair)) ? 1 : 0), 0);
  }

  /** The same for every number of columns, so that partners who do not exist do not matter. */
  #key([row, column]: Pair): number {
    return row * 2 ** 26 + column;
  }
}

function isWorstOff({ kind }: AssignmentObjective): boolean {
  return kind === 'bottleneck' || kind === 'leximin';
}
