import { type AssignmentObjective, type AssignmentOutcome, FORBIDDEN, type Pair } from '../assignment';
import { type MatrixProblem, withBonus } from './rematch-problem';
import { type RunSteps, solveFor } from './run-step';

/** The optimum under a cost for each pair that is not kept. */
export type SwitchingOutcome =
  | {
      readonly outcome: Extract<AssignmentOutcome, { status: 'optimal' }>;
      /** Bonus on kept pairs under which the prices of the outcome prove it; `null` if they do not. */
      readonly bonus: number | null;
    }
  | Extract<AssignmentOutcome, { status: 'infeasible' }>;

/**
 * The optimum when each listed pair that is broken costs `bonus`, taken from the total. Exact: breaking a pair costs
 * the same as keeping it earns, so that is a bonus on its cost. Among equal optima, as many pairs as possible are kept.
 *
 * Where the total is settled before (after `leximin`) or is no objective, kept pairs only break ties. With a
 * `bottleneck` objective, whose costs are the true ones, its value is found first: the least worst cost at which the
 * objectives before it lose nothing, by bisection; pairs above it are then out.
 *
 * @returns `undefined` if `leximin` stands after the total: both would need costs of their own.
 */
export function* solveWithSwitchingCost(
  problem: MatrixProblem,
  keep: readonly Pair[],
  bonus: number,
): RunSteps<SwitchingOutcome | undefined> {
  const objectives = problem.objectives ?? [];
  const at = (kind: AssignmentObjective['kind']) => objectives.findIndex((one) => one.kind === kind);
  const total = at('total-cost');
  const leximin = at('leximin');
  if (total >= 0 && leximin > total) return undefined;
  const trades = total >= 0 && leximin < 0;
  if (!trades) return yield* solveKeeping(problem, objectives, keep, 0);
  if (at('bottleneck') < 0)
    return yield* solveKeeping(withBonus(problem, keep, bonus), objectives, keep, bonus);

  const limit = yield* worstCost(problem, at('bottleneck'), keep, bonus);
  if (limit === undefined) return yield* solveKeeping(problem, objectives, keep, 0);
  const rest = objectives.filter(({ kind }) => kind !== 'bottleneck');
  const solved = yield* solveKeeping(withBonus(withoutAbove(problem, limit), keep, bonus), rest, keep, bonus);
  return 'outcome' in solved ? { ...solved, bonus: null } : solved;
}

/** Solves, and among equal optima keeps as many pairs as possible. That last level is not part of the proof. */
function* solveKeeping(
  problem: MatrixProblem,
  objectives: readonly AssignmentObjective[],
  keep: readonly Pair[],
  bonus: number,
): RunSteps<SwitchingOutcome> {
  const outcome = yield* solveFor({
    ...problem,
    objectives: [...objectives, { kind: 'listed-pairs', pairs: keep }],
  });
  if (outcome.status === 'infeasible') return outcome;
  return { outcome: { ...outcome, levels: outcome.levels.slice(0, -1) }, bonus };
}

/** The least worst cost that leaves the objectives before `position` as good as they can be; `undefined`: infeasible. */
function* worstCost(
  problem: MatrixProblem,
  position: number,
  keep: readonly Pair[],
  bonus: number,
): RunSteps<number | undefined> {
  const before = (problem.objectives ?? []).slice(0, position);
  function* valuesAt(limit: number): RunSteps<string | undefined> {
    const limited = withBonus(withoutAbove(problem, limit), keep, bonus);
    const outcome = yield* solveFor({ ...limited, objectives: before.length > 0 ? before : [COUNT_NOTHING] });
    return outcome.status === 'infeasible'
      ? undefined
      : JSON.stringify(before.length > 0 ? outcome.levels.map((level) => level.value) : []);
  }
  const best = yield* valuesAt(FORBIDDEN);
  if (best === undefined) return undefined;
  const locked = (problem.locks ?? []).map(([row, column]) => problem.cost[row * problem.columns + column]!);
  const floor = locked.reduce((worst, cost) => Math.max(worst, cost), -FORBIDDEN);
  const costs = [...new Set(problem.cost)]
    .filter((cost) => cost !== FORBIDDEN && cost > floor)
    .sort((a, b) => a - b);
  // Nothing but costs up to `floor`, then one cost more at a time.
  let low = -1;
  let high = costs.length - 1;
  if ((yield* valuesAt(floor)) === best) return floor;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if ((yield* valuesAt(costs[middle]!)) === best) high = middle;
    else low = middle;
  }
  return costs[high] ?? floor;
}

/** An objective that every assignment meets equally, for problems that only ask whether there is one. */
const COUNT_NOTHING: AssignmentObjective = { kind: 'listed-pairs', pairs: [] };

/** Pairs of a higher cost are out, but for locked ones. */
function withoutAbove(problem: MatrixProblem, limit: number): MatrixProblem {
  const locked = new Set((problem.locks ?? []).map(([row, column]) => row * problem.columns + column));
  const cost = problem.cost.map((value, cell) => (value > limit && !locked.has(cell) ? FORBIDDEN : value));
  return { ...problem, cost };
}
