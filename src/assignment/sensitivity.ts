import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { FORBIDDEN } from './forbidden';
import { expectOptimal } from './outcome-shape';
import type { AssignmentLevel, AssignmentProblem, LevelKind, OptimalAssignment, Pair } from './problem';
import { type ReplayedLevel, replay } from './replay';
import { Residual } from './residual';
import { changeProblem, resolveAssignment } from './resolve';
import { checkProblem } from './validate';
import { verifyAssignment } from './verify';

/**
 * What a change of the problem does to the optimum.
 *
 * The levels are lexicographic, so the figure that counts is at the first level that changes; `null` where none
 * does (the optimum stays as good at every level).
 */
export type ChangeEffect =
  | {
      readonly status: 'possible';
      /** Position in `outcome.levels` of the first level that changes. */
      readonly level: number | null;
      readonly kind: LevelKind | null;
      /**
       * How much worse (above 0) or better (below 0) that level gets, exactly, in its own unit: cost for
       * `total-cost`, rows for `cover-rows`, ... 0 if none changes.
       */
      readonly loss: number;
      /**
       * A cheapest exchange at that level: pairs that end and pairs that begin. Levels of lower order may have a
       * better one; where `level` is the last, the result is an optimum of the changed problem. Empty where
       * the present assignment can stay as it is.
       */
      readonly leave: readonly Pair[];
      readonly enter: readonly Pair[];
    }
  /** The change leaves no assignment at all that meets bounds, locks and forbidden pairs. */
  | { readonly status: 'impossible' };

/** Exact answers to "what if" about one outcome; see `analyzeSensitivity`. */
export interface Sensitivity {
  /** What is lost if this chosen pair is forbidden. Nothing for a pair that is not chosen; `impossible` for a lock. */
  margin(row: number, column: number): ChangeEffect;
  /** What is lost if this pair is forced. Nothing for a chosen pair; `impossible` for a forbidden one. */
  opportunityCost(row: number, column: number): ChangeEffect;
  /** What one more (+1) or one less (-1) on the row's maximum does. `impossible` at a maximum of 0 or at its minimum. */
  rowSeat(row: number, change: 1 | -1): ChangeEffect;
  /** The same for a column. */
  columnSeat(column: number, change: 1 | -1): ChangeEffect;
  /** The margins of all chosen pairs, in the order of `outcome.pairs`. */
  margins(): ChangeEffect[];
}

/** See `Sensitivity.margin`; for more than one question use `analyzeSensitivity`. */
export function margin(
  problem: AssignmentProblem,
  outcome: OptimalAssignment,
  row: number,
  column: number,
): ChangeEffect {
  return analyzeSensitivity(problem, outcome).margin(row, column);
}

/** See `Sensitivity.opportunityCost`; for more than one question use `analyzeSensitivity`. */
export function opportunityCost(
  problem: AssignmentProblem,
  outcome: OptimalAssignment,
  row: number,
  column: number,
): ChangeEffect {
  return analyzeSensitivity(problem, outcome).opportunityCost(row, column);
}

/**
 * Prepares exact answers about one outcome. Each answer takes one shortest-path search in the residual graph for
 * each level, in reduced costs, from the duals: forbidding a chosen pair costs the shortest way round it, forcing
 * one the shortest way back (R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, section 9.11, sensitivity
 * by shortest paths). Three rare cases are solved again from the old duals instead: a change that a `worst-cost`
 * level feels, a further seat on a side with `first-units`, and a further seat that changes which optima a level
 * has without changing its value.
 *
 * Preparation O(levels * rows * columns); an answer O(levels * (rows + columns) * columns) at worst, usually far
 * less, since a search ends where it arrives. `margins` is one answer for each chosen pair.
 *
 * @param options.check `false` leaves out the check that the outcome solves the problem, for callers who have
 *   just had it solved.
 * @throws MentorMatchError `invalid-problem` if the outcome is not a proven optimum of the problem, or a row or
 *   column does not exist.
 */
export function analyzeSensitivity(
  problem: AssignmentProblem,
  outcome: OptimalAssignment,
  options: { readonly check?: boolean } = {},
): Sensitivity {
  const checked = checkProblem(problem);
  expectOptimal(outcome);
  if (options.check !== false) {
    const verification = verifyAssignment(problem, outcome);
    if (!verification.valid) {
      throw new MentorMatchError(
        'invalid-problem',
        verification.failures.map(({ path, message }) => ({
          path: `outcome.${path}`,
          message,
          received: 'an outcome that this problem does not have',
          expected: 'the outcome of solveAssignment for this very problem',
        })),
      );
    }
  }
  return new Analysis(problem, outcome, replay(checked, outcome));
}

const UNCHANGED: ChangeEffect = {
  status: 'possible',
  level: null,
  kind: null,
  loss: 0,
  leave: [],
  enter: [],
};
const IMPOSSIBLE: ChangeEffect = { status: 'impossible' };

/** A way round at one level, or why there is none. */
interface Detour {
  /** Infinity: there is no way. */
  readonly length: number;
  /** Its nodes; empty if none. */
  readonly nodes: readonly number[];
}

class Analysis implements Sensitivity {
  readonly #problem: AssignmentProblem;
  readonly #outcome: OptimalAssignment;
  readonly #levels: readonly ReplayedLevel[];
  readonly #residuals: (Residual | undefined)[];
  readonly #chosen: ReadonlySet<number>;
  readonly #locked: ReadonlySet<number>;

  constructor(problem: AssignmentProblem, outcome: OptimalAssignment, levels: readonly ReplayedLevel[]) {
    this.#problem = problem;
    this.#outcome = outcome;
    this.#levels = levels;
    this.#residuals = levels.map(() => undefined);
    const keys = (pairs: readonly Pair[]) =>
      new Set(pairs.map(([row, column]) => row * problem.columns + column));
    this.#chosen = keys(outcome.pairs);
    this.#locked = keys(problem.locks ?? []);
  }

  margin(row: number, column: number): ChangeEffect {
    this.#expectPair(row, column);
    const key = row * this.#problem.columns + column;
    if (!this.#chosen.has(key)) return UNCHANGED;
    if (this.#locked.has(key)) return IMPOSSIBLE;
    const columnNode = this.#problem.rows + column;
    return this.#effect(
      (residual) => {
        const detour = detourBetween(residual, row, columnNode);
        return { ...detour, length: detour.length - reducedCost(residual, row, column) };
      },
      { leave: [[row, column]], enter: [] },
      () => changeProblem(this.#problem, [{ kind: 'cost', row, column, cost: FORBIDDEN }]),
    );
  }

  margins(): ChangeEffect[] {
    return this.#outcome.pairs.map(([row, column]) => this.margin(row, column));
  }

  opportunityCost(row: number, column: number): ChangeEffect {
    this.#expectPair(row, column);
    if (this.#chosen.has(row * this.#problem.columns + column)) return UNCHANGED;
    if (this.#cost(row, column) === FORBIDDEN) return IMPOSSIBLE;
    const columnNode = this.#problem.rows + column;
    return this.#effect(
      (residual) => {
        const detour = detourBetween(residual, columnNode, row);
        return { ...detour, length: detour.length + reducedCost(residual, row, column) };
      },
      { leave: [], enter: [[row, column]] },
      () => changeProblem(this.#problem, [{ kind: 'lock', row, column }]),
      ({ face }) => face.isFree(row, column),
    );
  }

  rowSeat(row: number, change: 1 | -1): ChangeEffect {
    this.#expect('row', row, this.#problem.rows);
    const max = this.#problem.rowMax?.[row] ?? 1;
    const min = this.#problem.rowMin?.[row] ?? 0;
    return this.#seat(row, change, min, max, this.#problem.columns, () =>
      changeProblem(this.#problem, [{ kind: 'row', row, max: max + change }]),
    );
  }

  columnSeat(column: number, change: 1 | -1): ChangeEffect {
    this.#expect('column', column, this.#problem.columns);
    const max = this.#problem.columnMax?.[column] ?? 1;
    const min = this.#problem.columnMin?.[column] ?? 0;
    return this.#seat(this.#problem.rows + column, change, min, max, this.#problem.rows, () =>
      changeProblem(this.#problem, [{ kind: 'column', column, max: max + change }]),
    );
  }

  #seat(
    node: number,
    change: 1 | -1,
    min: number,
    max: number,
    partners: number,
    changed: () => AssignmentProblem,
  ): ChangeEffect {
    if (change === -1 && max <= min) return IMPOSSIBLE;
    const first = this.#residual(0);
    const degree = first.degree[node]! + first.fixed[node]!;
    // A maximum that the optimum does not reach holds nothing back; one beyond all partners adds nothing.
    if (degree < max || (change === 1 && max >= partners)) return UNCHANGED;
    return change === -1 ? this.#seatLess(node, changed) : this.#seatMore(node, changed);
  }

  #seatLess(node: number, changed: () => AssignmentProblem): ChangeEffect {
    const isRow = node < this.#problem.rows;
    return this.#effect(
      (residual) => {
        const { hub, potential } = residual;
        const degree = residual.degree[node]!;
        if (degree <= residual.low[node]!) return { length: Number.POSITIVE_INFINITY, nodes: [] };
        const saved = -residual.unit(node, degree - 1);
        return isRow
          ? plus(detourBetween(residual, hub, node), saved - potential[node]! + potential[hub]!)
          : plus(detourBetween(residual, node, hub), saved - potential[hub]! + potential[node]!);
      },
      { leave: [], enter: [] },
      changed,
    );
  }

  #seatMore(node: number, changed: () => AssignmentProblem): ChangeEffect {
    const isRow = node < this.#problem.rows;
    // The seat may be a unit that no level counted so far.
    const side = isRow ? 'rows' : 'columns';
    if (this.#problem.objectives?.some((one) => one.kind === 'first-units' && one.side === side)) {
      return this.#solvedAgain(changed);
    }
    for (let at = 0; at < this.#levels.length; at++) {
      const replayed = this.#levels[at]!;
      if (replayed.kind === 'worst-cost') return this.#solvedAgain(changed);
      const residual = this.#residual(at);
      const { hub, potential } = residual;
      const own = residual.unit(node, residual.degree[node]!);
      const reduced = isRow
        ? own - potential[hub]! + potential[node]!
        : own - potential[node]! + potential[hub]!;
      // Above 0 the seat stays empty at this level's prices, at 0 it may be used at the next.
      if (reduced > 0) return UNCHANGED;
      if (reduced === 0) continue;
      const detour = isRow ? detourBetween(residual, node, hub) : detourBetween(residual, hub, node);
      // No gain, but other prices, and so another face for the levels below.
      if (detour.length + reduced >= 0) return this.#solvedAgain(changed);
      return effectAt(
        replayed,
        detour.length + reduced,
        this.#exchange(detour.nodes, { leave: [], enter: [] }),
      );
    }
    return UNCHANGED;
  }

  /** Goes through the levels until one of them loses. A restriction that costs a level nothing keeps its prices optimal. */
  #effect(
    detourOf: (residual: Residual) => Detour,
    pair: Exchange,
    changed: () => AssignmentProblem,
    isPossible: (replayed: ReplayedLevel) => boolean = () => true,
  ): ChangeEffect {
    let last: Exchange = { leave: [], enter: [] };
    for (let at = 0; at < this.#levels.length; at++) {
      const replayed = this.#levels[at]!;
      const worstCost = replayed.kind === 'worst-cost';
      if (worstCost && !isPossible(replayed)) return this.#solvedAgain(changed);
      const detour = detourOf(this.#residual(at));
      if (worstCost && detour.length > 0) return this.#solvedAgain(changed);
      if (detour.length === Number.POSITIVE_INFINITY) return IMPOSSIBLE;
      last = this.#exchange(detour.nodes, pair);
      if (detour.length > 0) return effectAt(replayed, detour.length, last);
    }
    return { ...UNCHANGED, ...last };
  }

  /** Solves the changed problem from the old duals and compares level by level. */
  #solvedAgain(changed: () => AssignmentProblem): ChangeEffect {
    const again = resolveAssignment(changed(), this.#outcome);
    if (again.status === 'infeasible') return IMPOSSIBLE;
    const before = this.#chosen;
    const after = new Set(again.pairs.map(([row, column]) => row * this.#problem.columns + column));
    const exchange = {
      leave: this.#outcome.pairs.filter(([row, column]) => !after.has(row * this.#problem.columns + column)),
      enter: again.pairs.filter(([row, column]) => !before.has(row * this.#problem.columns + column)),
    };
    const { levels } = this.#outcome;
    const longer = again.levels.length > levels.length ? again.levels : levels;
    for (const { objective, kind, step } of longer) {
      const old = valueAt(levels, objective, kind, step);
      const now = valueAt(again.levels, objective, kind, step);
      if (now === old) continue;
      const worse = (now ?? Number.NEGATIVE_INFINITY) - (old ?? Number.NEGATIVE_INFINITY);
      const level = levels.findLastIndex(
        (one) => one.objective === objective && one.kind === kind && one.step <= step,
      );
      return { status: 'possible', level, kind, loss: minimised(kind) ? worse : -worse, ...exchange };
    }
    return { ...UNCHANGED, ...exchange };
  }

  #exchange(nodes: readonly number[], pair: Exchange): Exchange {
    const { rows } = this.#problem;
    const hub = rows + this.#problem.columns;
    const leave = [...pair.leave];
    const enter = [...pair.enter];
    for (let at = 1; at < nodes.length; at++) {
      const from = nodes[at - 1]!;
      const to = nodes[at]!;
      if (from === hub || to === hub) continue;
      if (from < rows) enter.push([from, to - rows]);
      else leave.push([to, from - rows]);
    }
    return { leave, enter };
  }

  #residual(at: number): Residual {
    let residual = this.#residuals[at];
    if (residual === undefined) {
      const { face, level, solved, chosen } = this.#levels[at]!;
      residual = new Residual(face, level);
      residual.load(chosen, solved.u, solved.v);
      this.#residuals[at] = residual;
    }
    return residual;
  }

  #cost(row: number, column: number): number {
    const { cost, columns } = this.#problem;
    return cost instanceof Int32Array ? cost[row * columns + column]! : cost.cost(row, column);
  }

  #expectPair(row: number, column: number): void {
    this.#expect('row', row, this.#problem.rows);
    this.#expect('column', column, this.#problem.columns);
  }

  #expect(path: 'row' | 'column', value: number, length: number): void {
    if (Number.isInteger(value) && value >= 0 && value < length) return;
    const issue: ErrorIssue = {
      path,
      message: `there is no such ${path}`,
      received: printValue(value),
      expected: `an integer from 0 to ${length - 1}`,
    };
    throw new MentorMatchError('invalid-problem', [issue]);
  }
}

interface Exchange {
  readonly leave: readonly Pair[];
  readonly enter: readonly Pair[];
}

function effectAt({ index, solved }: ReplayedLevel, loss: number, exchange: Exchange): ChangeEffect {
  return { status: 'possible', level: index, kind: solved.kind, loss, ...exchange };
}

function plus(detour: Detour, length: number): Detour {
  return { ...detour, length: detour.length + length };
}

function reducedCost(residual: Residual, row: number, column: number): number {
  const weight = residual.level.weights?.cost(row, column) ?? 0;
  return weight - residual.potential[row]! + residual.potential[residual.rows + column]!;
}

/** The shortest way from one node to another in reduced costs. */
function detourBetween(residual: Residual, from: number, to: number): Detour {
  residual.excess[to] = -1;
  residual.search(from);
  residual.excess[to] = 0;
  const found = residual.target === to;
  const detour = {
    length: found ? residual.nearest : Number.POSITIVE_INFINITY,
    nodes: found ? residual.path() : [],
  };
  residual.forget();
  return detour;
}

/** The value of a level. `first-units` has no levels beyond the largest maximum: they would repeat the last. */
function valueAt(
  levels: readonly AssignmentLevel[],
  objective: number,
  kind: LevelKind,
  step: number,
): number | null | undefined {
  const same = levels.filter((level) => level.objective === objective && level.kind === kind);
  const found = same.find((level) => level.step === step);
  return found === undefined && kind === 'first-units' ? (same.at(-1)?.value ?? 0) : found?.value;
}

function minimised(kind: LevelKind): boolean {
  return kind === 'total-cost' || kind === 'worst-cost' || kind === 'pairs-at-worst';
}
