import {
  type AssignmentOutcome,
  type AssignmentProblem,
  type AssignmentSteps,
  changeProblem,
  FORBIDDEN,
  type InfeasibleAssignment,
  type OptimalAssignment,
  type Pair,
  type StoppedAssignment,
  startFrom,
  wholeAssignmentSteps,
} from '../../../assignment';
import type { OneWayGap } from '../../../model';
import { costAt } from '../../large';
import type { Prepared } from '../../prepared';
import { compareValues, type ObjectiveValues, objectiveValues, toUnits, valueChange } from '../../problem';
import { type RunContext, type RunSteps, solving } from '../../run';
import { stoppedAtOnce } from '../scored';
import { bothWays, type Twins, twinsOf } from './twins';

/** What a search found. */
export type OneWayFound =
  | {
      readonly status: 'found';
      /** The directions that are closed, by row, then by column. */
      readonly closed: readonly Pair[];
      /** The plain optimum with these closed. */
      readonly outcome: OptimalAssignment;
      /** How many problems were solved. */
      readonly solved: number;
      /** How much better another matching may be; nothing where none is. */
      readonly gap: OneWayGap['gap'] | undefined;
    }
  /** With these directions closed nothing meets the minimums; if `proven`, whatever is closed. */
  | {
      readonly status: 'none';
      readonly closed: readonly Pair[];
      readonly outcome: InfeasibleAssignment;
      readonly proven: boolean;
    }
  /** The best by then. */
  | { readonly status: 'stopped'; readonly pairs: readonly Pair[] };

/** What a search is told. */
export interface SearchOptions {
  /**
   * Whether the prices of a matching on the way prove it: asked of each, so that no solver is trusted. Default: nobody
   * asks.
   */
  readonly check?: (problem: AssignmentProblem, outcome: AssignmentOutcome) => boolean;
  /** Most problems that are solved. Default: {@link mostSolved}. */
  readonly most?: number;
  /**
   * From so many pairs on a problem starts from the prices of the one that it was made of, which changes neither who is
   * matched nor what is found. Default: {@link MANY}.
   */
  readonly startsFrom?: number;
  /** What solves a problem and ends early where it is told to. Default: nobody says stop. */
  readonly solve?: (problem: AssignmentProblem) => AssignmentSteps<AssignmentOutcome | StoppedAssignment>;
  readonly context?: RunContext;
}

/** Pairs of all problems that are solved, about; at least {@link LEAST} problems are, at most {@link MOST}. */
const WORK = 2 ** 29;
const LEAST = 24;
const MOST = 1000;

/**
 * Pairs from which on a start saves more than it costs: at 2,000 a side half the time, while at 800 and below a solve
 * from nothing is the faster by up to a fifth.
 */
const MANY = 2 ** 21;

/** How many problems a search solves before it ends. */
export function mostSolved({ rows, columns }: Pick<AssignmentProblem, 'rows' | 'columns'>): number {
  return Math.min(MOST, Math.max(LEAST, Math.floor(WORK / Math.max(1, rows * columns))));
}

/** The share of a search that its first problem is taken for. */
const ROOT = 0.8;

type Stated = Pick<Prepared, 'cohort' | 'policy' | 'groups' | 'arrivalRanks'>;

/** A problem with some directions closed, solved. */
interface Node {
  readonly closed: readonly Pair[];
  readonly outcome: OptimalAssignment;
  readonly values: ObjectiveValues;
}

/**
 * The best matching in which no two people are paired both ways round.
 *
 * NP-hard: where everybody stands on both sides it is a cycle cover of a directed graph without cycles of length two
 * (M. R. Garey and D. S. Johnson, Computers and Intractability, 1979, problem GT13; B. Manthey, SIAM Journal on
 * Computing 38 (2008) 181-206). Best-first branch and bound: a node is the assignment problem with some directions
 * closed, its optimum the bound; two people paired both ways branch it, one direction closed in each child.
 *
 * Exact where it ends; otherwise the bound of the best open node is the gap. Deterministic: nodes are ordered by their
 * values and age, and the effort is counted in problems, not in time.
 */
export class OneWaySearch {
  readonly #problem: AssignmentProblem;
  readonly #stated: Stated;
  readonly #twins: Twins;
  readonly #options: SearchOptions;
  readonly #most: number;
  #solved = 0;
  #isStopped = false;
  #best: Node | undefined;
  /** What the first problem had when it was told to stop. */
  #stoppedWith: readonly Pair[] | undefined;
  /** Where nothing met the minimums. */
  #dead: Pick<Extract<OneWayFound, { status: 'none' }>, 'closed' | 'outcome'> | undefined;

  constructor(problem: AssignmentProblem, stated: Stated, options: SearchOptions = {}) {
    this.#problem = problem;
    this.#stated = stated;
    this.#twins = twinsOf(stated.cohort, stated.policy);
    this.#options = options;
    this.#most = options.most ?? mostSolved(problem);
  }

  /**
   * Solves at most {@link mostSolved} problems. Told to stop, it gives up the one that it is at, unless that is the
   * first, which is completed.
   */
  *run(): RunSteps<OneWayFound> {
    const root = yield* this.#solve([]);
    const open: Node[] = root !== undefined && this.#keeps(root) ? [root] : [];
    // Of a first problem that was stopped nothing is known.
    if (open.length === 0 && this.#stoppedWith === undefined) return this.#found([]);
    if (root !== undefined) yield* this.#dive(root);
    while (open.length > 0 && this.#solved < this.#most && !this.#isStopped) {
      const at = bestOf(open);
      const node = open.splice(at, 1)[0]!;
      if (!this.#isBetter(node)) {
        // The best bound is no better than what was found: nothing open is.
        open.length = 0;
        break;
      }
      const [one, other] = bothWays(this.#twins, node.outcome.pairs)[0]!;
      for (const pair of [one, other]) {
        const child = yield* this.#solve([...node.closed, pair], node);
        if (child !== undefined && this.#isBetter(child) && this.#keeps(child)) open.push(child);
      }
    }
    if (!this.#isStopped) return this.#found(open.filter((node) => this.#isBetter(node)));
    const pairs = this.#best?.outcome.pairs;
    return {
      status: 'stopped',
      pairs: pairs ?? (yield* this.#completed(root?.outcome.pairs ?? this.#stoppedWith ?? [])),
    };
  }

  /** Finds a first matching: closes the dearer direction of all pairs both ways at once, until there are none. */
  *#dive(root: Node): RunSteps<void> {
    let node: Node | undefined = root;
    while (node !== undefined && !this.#isStopped) {
      const dearer = this.#dearer(node.outcome.pairs);
      if (dearer.length === 0) return;
      node = yield* this.#solve([...node.closed, ...dearer], node);
      if (node !== undefined) this.#keeps(node);
    }
  }

  /** Of each two pairs both ways the one that costs more. */
  #dearer(pairs: readonly Pair[]): readonly Pair[] {
    const cost = ([row, column]: Pair) => costAt(this.#problem, row, column);
    return bothWays(this.#twins, pairs).map(([one, other]) => (cost(one) > cost(other) ? one : other));
  }

  /** Takes a node without pairs both ways as the best, where it is; says whether it has to be parted. */
  #keeps(node: Node): boolean {
    if (bothWays(this.#twins, node.outcome.pairs).length > 0) return true;
    if (this.#isBetter(node)) this.#best = node;
    return false;
  }

  #isBetter({ values }: Node): boolean {
    return this.#best === undefined || compareValues(values, this.#best.values) > 0;
  }

  /** Nothing where no matching meets the minimums, or the search is told to stop. @param from whose child it is. */
  *#solve(closed: readonly Pair[], from?: Node): RunSteps<Node | undefined> {
    const { check, solve = wholeAssignmentSteps, context, startsFrom = MANY } = this.#options;
    const problem = problemWithClosed(this.#problem, closed);
    const isWarm = problem.rows * problem.columns >= startsFrom;
    const start = from && isWarm ? startFrom(from.outcome, problem) : undefined;
    const begin = this.#share();
    this.#solved += 1;
    const told = bounding(solve({ ...problem, ...(start && { start }) }), from === undefined);
    const steps = solving(told, begin, this.#share(), context);
    let step = steps.next();
    while (step.done !== true) {
      const reply = yield step.value;
      if (reply === 'stop') this.#isStopped = true;
      if (reply === 'stop' && from !== undefined) return undefined;
      step = steps.next(reply);
    }
    const outcome = step.value;
    if (outcome.status === 'stopped') {
      this.#isStopped = true;
      this.#stoppedWith = outcome.pairs;
      return undefined;
    }
    if (check?.(problem, outcome) === false) throw new Error('unreachable: the prices of a solve prove it');
    if (outcome.status === 'infeasible') {
      this.#dead = { closed, outcome };
      return undefined;
    }
    const unitsOf = ([mentee, mentor]: Pair) => toUnits(costAt(this.#problem, mentee, mentor));
    return { closed, outcome, values: objectiveValues(this.#stated, outcome.pairs, unitsOf) };
  }

  /** How much is done: mostly the first problem is all. */
  #share(): number {
    return this.#solved === 0 ? 0 : ROOT + ((1 - ROOT) * (this.#solved - 1)) / this.#most;
  }

  /**
   * Pairs of a search that was stopped before its first matching: of those both ways the dearer are closed, who lost by
   * it is matched otherwise as far as there is time, and what is both ways then is given up.
   */
  *#completed(pairs: readonly Pair[]): RunSteps<readonly Pair[]> {
    const { solve = wholeAssignmentSteps, context } = this.#options;
    const closed = this.#dearer(pairs);
    if (closed.length === 0) return pairs;
    const kept = without(pairs, closed);
    const problem = { ...problemWithClosed(this.#problem, closed), start: { pairs: kept } };
    const outcome = yield* solving(stoppedAtOnce(solve(problem)), 1, 1, context);
    const all = outcome.status === 'infeasible' ? kept : outcome.pairs;
    return without(all, this.#dearer(all));
  }

  /** @param open nodes that may hold something better. */
  #found(open: readonly Node[]): OneWayFound {
    const best = this.#best;
    const isWhole = open.length === 0;
    if (best === undefined) {
      if (this.#dead === undefined)
        throw new Error('unreachable: nothing was found, and nothing was in the way');
      return { status: 'none', ...this.#dead, proven: isWhole };
    }
    const { outcome, values } = best;
    const closed = [...best.closed].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const found = { status: 'found', closed, outcome, solved: this.#solved } as const;
    if (isWhole) return { ...found, gap: undefined };
    const { objective, loss } = valueChange(this.#stated, open[bestOf(open)]!.values, values);
    if (objective === null) throw new Error('unreachable: what is open may hold something better');
    return { ...found, gap: { objective, most: loss } };
  }
}

/** What the first problem is bounded by holds for all; what others are, or have found, says nothing of the whole. */
function* bounding<Outcome>(steps: AssignmentSteps<Outcome>, isFirst: boolean): AssignmentSteps<Outcome> {
  const unknown = isFirst ? { upperBound: null } : { upperBound: null, lowerBound: () => null };
  let step = steps.next();
  while (step.done !== true) step = steps.next(yield { ...step.value, ...unknown });
  return step.value;
}

function without(pairs: readonly Pair[], others: readonly Pair[]): readonly Pair[] {
  const out = new Set(others.map((pair) => pair.join()));
  return pairs.filter((pair) => !out.has(pair.join()));
}

/** The problem with some directions closed. O(rows * columns) where there is a matrix, which is not changed. */
export function problemWithClosed(problem: AssignmentProblem, pairs: readonly Pair[]): AssignmentProblem {
  if (pairs.length === 0) return problem;
  return changeProblem(
    problem,
    pairs.map(([row, column]) => ({ kind: 'cost', row, column, cost: FORBIDDEN })),
  );
}

/** The node of the best bound; of equal ones the last. */
function bestOf(nodes: readonly Node[]): number {
  let best = 0;
  for (let at = 1; at < nodes.length; at++)
    if (compareValues(nodes[at]!.values, nodes[best]!.values) >= 0) best = at;
  return best;
}
