import {
  type AssignmentProblem,
  analyzeSensitivity,
  changeProblem,
  type Pair,
  type Sensitivity,
} from '../assignment';
import { type Effect, effectBetween, toEffect } from './exchange';
import { compareValues } from './objective-values';
import { valuesOf } from './rematch-solve';
import type { Reopened } from './reopen';
import { type RunSteps, resolveFor } from './run-step';

/** The best matching of a changed problem that has a pair. */
export interface WithPair {
  /** Against the matching in force. */
  readonly effect: Effect;
  /** Whether no matching of the changed problem without the pair is better. */
  readonly isBest: boolean;
}

/** What becomes of the matching in force if the problem changes and a pair must be in it; `null`: it cannot be. */
export function* bestWithPair(
  reopened: Reopened,
  changed: AssignmentProblem,
  pair: Pair,
): RunSteps<WithPair | null> {
  const { prepared, outcome } = reopened;
  const [row, column] = pair;
  const free = yield* resolveFor(changed, outcome);
  if (free.status === 'infeasible') return null;
  const isThere = free.pairs.some((one) => one[0] === row && one[1] === column);
  const forced = isThere
    ? free
    : yield* resolveFor(changeProblem(changed, [{ kind: 'lock', row, column }]), outcome);
  if (forced.status === 'infeasible') return null;
  return {
    effect: effectBetween(reopened, forced.pairs, pair),
    isBest: isThere || compareValues(valuesOf(prepared, forced.pairs), valuesOf(prepared, free.pairs)) === 0,
  };
}

/**
 * The cost of having an eligible pair in the matching, with the whole exchange; `null` where locks or required minimums
 * leave no room for it. One shortest-path search; where it is not the last objective that loses, a solve.
 */
export function* costOfPair(
  reopened: Reopened,
  [row, column]: Pair,
  analysis: Sensitivity = analyzeSensitivity(reopened.problem, reopened.outcome),
): RunSteps<Effect | null> {
  const { problem, outcome } = reopened;
  const found = analysis.opportunityCost(row, column);
  const changed = () => changeProblem(problem, [{ kind: 'lock', row, column }]);
  const isWhole =
    found.status === 'impossible' || found.level === null || found.level === outcome.levels.length - 1;
  if (isWhole) return toEffect(reopened, found, changed);
  return (yield* bestWithPair(reopened, changed(), [row, column]))?.effect ?? null;
}
