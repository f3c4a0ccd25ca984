import {
  type AssignmentObjective,
  type AssignmentOutcome,
  type AssignmentProblem,
  FORBIDDEN,
  type Pair,
} from '../../../../assignment';
import { type RunSteps, solveFor } from '../../../run';
import { limitsBetween, NO_COST, withBonus, withoutAbove, worstOf } from './costs';

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
 * objectives before it lose nothing, by one solve, or where the total is among them by bisection; pairs above it are
 * then out.
 *
 * @returns `undefined` if `leximin` stands after the total: both would need costs of their own.
 */
export function* solveWithSwitchingCost(
  problem: AssignmentProblem,
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
  problem: AssignmentProblem,
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

/**
 * The least worst cost that leaves the objectives before `position` as good as they can be; `undefined`: infeasible.
 */
function* worstCost(
  problem: AssignmentProblem,
  position: number,
  keep: readonly Pair[],
  bonus: number,
): RunSteps<number | undefined> {
  const objectives = problem.objectives ?? [];
  const before = objectives.slice(0, position);
  // Without the total before it nothing else looks at costs.
  if (!before.some(({ kind }) => kind === 'total-cost')) {
    const outcome = yield* solveFor({ ...problem, objectives: objectives.slice(0, position + 1) });
    return outcome.status === 'infeasible' ? undefined : worstOf(problem, outcome.pairs);
  }
  function* solveAt(limit: number): RunSteps<{ values: string; worst: number } | undefined> {
    const limited = withBonus(withoutAbove(problem, limit), keep, bonus);
    const outcome = yield* solveFor({ ...limited, objectives: before });
    if (outcome.status === 'infeasible') return undefined;
    const values = JSON.stringify(outcome.levels.map((level) => level.value));
    return { values, worst: worstOf(problem, outcome.pairs) };
  }
  const best = yield* solveAt(FORBIDDEN);
  if (best === undefined || best.worst === NO_COST) return best?.worst;
  const limits = limitsBetween(problem, worstOf(problem, problem.locks ?? []), best.worst);
  let low = -1;
  let high = limits.count - 1;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    const found = yield* solveAt(limits.at(middle));
    if (found?.values === best.values) high = Math.min(middle, limits.placeOf(found.worst));
    else low = middle;
  }
  return limits.at(high);
}
