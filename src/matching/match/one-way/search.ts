import {
  type AssignmentOutcome,
  type AssignmentProblem,
  ChangedSource,
  FORBIDDEN,
  type OptimalAssignment,
  type Pair,
  wholeAssignmentSteps,
} from '../../../assignment';
import type { OneWayProof } from '../../../model';
import { costAt } from '../../large';
import type { Prepared } from '../../prepared';
import { compareValues, type ObjectiveValues, objectiveValues, toUnits, valueChange } from '../../problem';
import type { RunSteps } from '../../run';
import { bothWays, type Twins, twinsOf } from './twins';

/** What a search found. */
export type OneWayFound =
  | {
      readonly status: 'found';
      /** The directions that are closed, by row, then by column. */
      readonly closed: readonly Pair[];
      readonly pairs: readonly Pair[];
      readonly proof: OneWayProof;
    }
  /** With these directions closed nothing meets the minimums; if `proven`, whatever is closed. */
  | { readonly status: 'none'; readonly closed: readonly Pair[]; readonly proven: boolean }
  | { readonly status: 'stopped'; readonly pairs: readonly Pair[] | undefined };

/** What a search is told. */
export interface SearchOptions {
  /**
   * Whether the prices of a matching on the way prove it: asked of each, so that no solver is trusted. Default: nobody
   * asks.
   */
  readonly check?: (problem: AssignmentProblem, outcome: AssignmentOutcome) => boolean;
  /** Most problems that are solved. Default: {@link mostSolved}. */
  readonly most?: number;
}

/** Pairs of all problems that are solved, about; at least {@link LEAST} problems are, at most {@link MOST}. */
const WORK = 2 ** 29;
const LEAST = 24;
const MOST = 1000;

/** How many problems a search solves before it ends. */
export function mostSolved({ rows, columns }: Pick<AssignmentProblem, 'rows' | 'columns'>): number {
  return Math.min(MOST, Math.max(LEAST, Math.floor(WORK / Math.max(1, rows * columns))));
}

/** A problem with some directions closed, solved. */
interface Node {
  readonly closed: readonly Pair[];
  readonly outcome: OptimalAssignment;
  readonly values: ObjectiveValues;
}

/**
 * The best matching in which no two people are paired both ways round.
 *
 * Without that condition it is an assignment problem; with it, where everybody stands on both sides, it asks for a
 * cycle cover of a directed graph without cycles of length two, which is NP-hard (M. R. Garey and D. S. Johnson,
 * Computers and Intractability, 1979, problem GT13; B. Manthey, SIAM Journal on Computing 38 (2008) 181-206). So branch
 * and bound: each node is the plain problem with some directions closed, solved to its proven optimum, which no
 * matching of the node beats. Where it pairs two people both ways, one of the two directions has to be closed, which
 * makes two nodes that leave nothing out. The node of the best bound is next; a node that is no better than the best
 * matching found holds nothing better. Pairs both ways are few where few stand on both sides, and then it ends after a
 * few solves.
 *
 * The first matching is found by closing the dearer direction of every such pair at once, again and again.
 *
 * Exact where it ends; otherwise the bound of the best open node says what is possible at most. Deterministic: the
 * order of nodes goes by their values and by when they were made, and the effort is counted in problems, not in time.
 */
export class OneWaySearch {
  readonly #problem: AssignmentProblem;
  readonly #stated: Pick<Prepared, 'cohort' | 'policy'>;
  readonly #twins: Twins;
  readonly #check: SearchOptions['check'];
  readonly #most: number;
  #solved = 0;
  #stopped = false;
  #best: Node | undefined;
  /** Closed where nothing met the minimums. */
  #dead: readonly Pair[] = [];

  constructor(
    problem: AssignmentProblem,
    stated: Pick<Prepared, 'cohort' | 'policy'>,
    { check, most = mostSolved(problem) }: SearchOptions = {},
  ) {
    this.#problem = problem;
    this.#stated = stated;
    this.#twins = twinsOf(stated.cohort, stated.policy);
    this.#check = check;
    this.#most = most;
  }

  /** Solves at most {@link mostSolved} problems, and hears a stop between two of them. */
  *run(): RunSteps<OneWayFound> {
    const root = yield* this.#solve([]);
    if (root === undefined) return this.#found([]);
    yield* this.#dive(root);
    const open: Node[] = this.#keeps(root) ? [root] : [];
    while (open.length > 0 && this.#solved < this.#most && !this.#stopped) {
      const at = bestOf(open);
      const node = open.splice(at, 1)[0]!;
      if (!this.#isBetter(node)) {
        // The best bound is no better than what was found: nothing open is.
        open.length = 0;
        break;
      }
      const [one, other] = bothWays(this.#twins, node.outcome.pairs)[0]!;
      for (const pair of [one, other]) {
        const child = yield* this.#solve([...node.closed, pair]);
        if (child !== undefined && this.#isBetter(child) && this.#keeps(child)) open.push(child);
      }
    }
    return this.#found(open.filter((node) => this.#isBetter(node)));
  }

  /** Closes all dearer directions at once until none is left. */
  *#dive(root: Node): RunSteps<void> {
    let node: Node | undefined = root;
    while (node !== undefined && !this.#stopped) {
      const cycles = bothWays(this.#twins, node.outcome.pairs);
      if (cycles.length === 0) return;
      const dearer: Pair[] = cycles.map(([one, other]) =>
        this.#cost(one) > this.#cost(other) ? one : other,
      );
      node = yield* this.#solve([...node.closed, ...dearer]);
      if (node !== undefined) this.#keeps(node);
    }
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

  /** Nothing where no matching meets the minimums. */
  *#solve(closed: readonly Pair[]): RunSteps<Node | undefined> {
    const whole = this.#problem;
    const problem = withForbidden(whole, closed);
    this.#solved += 1;
    const share = Math.min(1, this.#solved / this.#most);
    const steps = wholeAssignmentSteps(problem);
    let step = steps.next();
    while (step.done !== true) {
      const { phase } = step.value.progress;
      if ((yield { phase, fraction: share, solver: step.value }) === 'stop') this.#stopped = true;
      step = steps.next();
    }
    const outcome = step.value;
    if (this.#check?.(problem, outcome) === false)
      throw new Error('unreachable: the prices of a solve prove it');
    if (outcome.status === 'infeasible') {
      this.#dead = closed;
      return undefined;
    }
    const unitsOf = (mentee: number, mentor: number) => toUnits(costAt(whole, mentee, mentor));
    return { closed, outcome, values: objectiveValues(this.#stated, outcome.pairs, unitsOf) };
  }

  #cost([row, column]: Pair): number {
    return costAt(this.#problem, row, column);
  }

  /** @param open nodes that may hold something better. */
  #found(open: readonly Node[]): OneWayFound {
    const best = this.#best;
    if (this.#stopped) return { status: 'stopped', pairs: best?.outcome.pairs };
    if (best === undefined) return { status: 'none', closed: this.#dead, proven: open.length === 0 };
    const closed = [...best.closed].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const proof: OneWayProof = { solved: this.#solved, proven: open.length === 0, gap: null };
    const { pairs } = best.outcome;
    if (open.length === 0) return { status: 'found', closed, pairs, proof };
    const { objective, loss } = valueChange(this.#stated.policy, open[bestOf(open)]!.values, best.values);
    const gap = objective === null ? null : { objective, most: loss };
    return { status: 'found', closed, pairs, proof: { ...proof, gap } };
  }
}

/** The problem without some of its pairs. O(rows * columns) where there is a matrix, which is not changed. */
function withForbidden(problem: AssignmentProblem, pairs: readonly Pair[]): AssignmentProblem {
  const { cost, columns } = problem;
  if (pairs.length === 0) return problem;
  if (cost instanceof Int32Array) {
    const matrix = cost.slice();
    for (const [row, column] of pairs) matrix[row * columns + column] = FORBIDDEN;
    return { ...problem, cost: matrix };
  }
  const forbidden = new Map<number, Map<number, number>>();
  for (const [row, column] of pairs) {
    const known = forbidden.get(row);
    if (known === undefined) forbidden.set(row, new Map([[column, FORBIDDEN]]));
    else known.set(column, FORBIDDEN);
  }
  return { ...problem, cost: new ChangedSource(cost, forbidden) };
}

/** The node of the best bound; of equal ones the last. */
function bestOf(nodes: readonly Node[]): number {
  let best = 0;
  for (let at = 1; at < nodes.length; at++)
    if (compareValues(nodes[at]!.values, nodes[best]!.values) >= 0) best = at;
  return best;
}
