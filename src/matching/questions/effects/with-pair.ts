import {
  type AssignmentChange,
  type AssignmentProblem,
  type AssignmentSensitivity,
  changeProblem,
  type Pair,
  type PairChange,
} from '../../../assignment';
import type { Reopened } from '../../open';
import { compareValues, valuesOf } from '../../problem';
import { type RunSteps, resolveFor } from '../../run';
import { type Effect, effectBetween, toEffect } from './effect';

/** The best matching of a changed problem that has a pair. */
export interface WithPair {
  /** Against the matching in force. */
  readonly effect: Effect;
  /** Whether no matching of the changed problem without the pair is better. */
  readonly isBest: boolean;
}

/**
 * What becomes of the matching in force if something changes for a pair, and it must be in it; `null`: it cannot be.
 */
export function* bestWithPair(
  reopened: Reopened,
  analysis: AssignmentSensitivity,
  pair: Pair,
  change: PairChange = {},
): RunSteps<WithPair | null> {
  const { prepared, outcome } = reopened;
  const [row, column] = pair;
  const found = analysis.withPair(row, column, change);
  const changed = () => changedFor(reopened.problem, pair, change);
  if (found !== undefined) {
    const effect = toEffect(reopened, found.effect, changed);
    return effect === null ? null : { effect, isBest: found.isBest };
  }
  const free = yield* resolveFor(changed(), outcome);
  if (free.status === 'infeasible') return null;
  const isThere = free.pairs.some((one) => one[0] === row && one[1] === column);
  const forced = isThere
    ? free
    : yield* resolveFor(changeProblem(changed(), [{ kind: 'lock', row, column }]), outcome);
  if (forced.status === 'infeasible') return null;
  return {
    effect: effectBetween(reopened, forced.pairs, pair),
    isBest: isThere || compareValues(valuesOf(prepared, forced.pairs), valuesOf(prepared, free.pairs)) === 0,
  };
}

function changedFor(
  problem: AssignmentProblem,
  [row, column]: Pair,
  { cost, seat }: PairChange,
): AssignmentProblem {
  const changes: AssignmentChange[] = [];
  if (cost !== undefined) changes.push({ kind: 'cost', row, column, cost });
  if (seat === 'column')
    changes.push({ kind: 'column', column, max: (problem.columnMax?.[column] ?? 1) + 1 });
  if (seat === 'row') changes.push({ kind: 'row', row, max: (problem.rowMax?.[row] ?? 1) + 1 });
  return changeProblem(problem, changes);
}

/**
 * The cost of having an eligible pair in the matching, with the whole exchange; `null` where locks or required minimums
 * exclude the pair. One shortest-path search; a solve where a worst score is felt.
 */
export function* costOfPair(
  reopened: Reopened,
  analysis: AssignmentSensitivity,
  [row, column]: Pair,
): RunSteps<Effect | null> {
  const { problem } = reopened;
  const found = analysis.opportunityCost(row, column);
  if (found.status === 'impossible' || found.isWhole) {
    return toEffect(reopened, found, () => changeProblem(problem, [{ kind: 'lock', row, column }]));
  }
  return (yield* bestWithPair(reopened, analysis, [row, column]))?.effect ?? null;
}
