import type { AssignmentProblem, OptimalAssignment, Pair } from '../../../../assignment';
import { MentorMatchError, printValue } from '../../../../errors';
import { changeText } from '../../../../messages';
import { FORMATS, type InfeasibleMatching } from '../../../../model';
import { infeasible } from '../../../match';
import { makeManifest, type Prepared } from '../../../prepared';
import { valueChange, valuesOf } from '../../../problem';
import type { ChangeLimit, ObjectiveLoss, RematchProof, TooFewChanges } from '../../../records';
import { type RunSteps, solveFor } from '../../../run';
import { bestKeeping } from './search';
import { solveWithSwitchingCost } from './switching';

/** The best pairs within a limit, and what proves it. */
export interface LimitedSolution {
  readonly pairs: readonly Pair[];
  readonly outcome: OptimalAssignment;
  readonly proof: RematchProof;
}

/** Solves within a limit. @param keep the pairs that could be kept, none of them locked. */
export function* solveWithin(
  prepared: Prepared,
  problem: AssignmentProblem,
  keep: readonly Pair[],
  limit: ChangeLimit,
): RunSteps<LimitedSolution | InfeasibleMatching | TooFewChanges> {
  return limit.kind === 'switching-cost'
    ? yield* withSwitchingCost(prepared, problem, keep, limit.units)
    : yield* withMaxChanges(prepared, problem, keep, limit.changes);
}

function* withSwitchingCost(
  prepared: Prepared,
  problem: AssignmentProblem,
  keep: readonly Pair[],
  units: number,
): RunSteps<LimitedSolution | InfeasibleMatching> {
  const solved = yield* solveWithSwitchingCost(problem, keep, units);
  if (solved === undefined) {
    throw new MentorMatchError('invalid-input', [
      {
        path: 'options.switchingCost',
        message:
          'the objective leximin stands after total-score, where scores with and without the cost would mix',
        received: printValue(prepared.policy.objectives),
        expected: 'leximin before total-score or without it; or maxChanges, which any order allows',
      },
    ]);
  }
  if ('conflict' in solved)
    return infeasible(
      prepared.cohort,
      problem,
      solved.conflict,
      prepared.warnings,
      makeManifest(prepared, 'flow'),
    );
  const { outcome, bonus } = solved;
  return {
    pairs: outcome.pairs,
    outcome,
    proof: bonus === null ? { kind: 'search' } : { kind: 'prices', bonusUnits: bonus },
  };
}

function* withMaxChanges(
  prepared: Prepared,
  problem: AssignmentProblem,
  keep: readonly Pair[],
  maxChanges: number,
): RunSteps<LimitedSolution | InfeasibleMatching | TooFewChanges> {
  const found = yield* bestKeeping({
    problem,
    largest: prepared.policy.scoreUnit,
    keep,
    least: Math.max(0, keep.length - maxChanges),
    valuesOf: (pairs) => valuesOf(prepared, pairs),
  });
  if (found.status === 'infeasible')
    return infeasible(
      prepared.cohort,
      problem,
      found.conflict,
      prepared.warnings,
      makeManifest(prepared, 'flow'),
    );
  if (found.status === 'too-many-kept') {
    const leastChanges = keep.length - found.most;
    const text = changeText(undefined, 'rematch.too-few-changes', {
      least: leastChanges,
      allowed: maxChanges,
    });
    return {
      format: FORMATS.result,
      status: 'too-few-changes',
      leastChanges,
      text,
      manifest: makeManifest(prepared, 'flow'),
    };
  }
  const { pairs, outcome, bonus, isExhausted } = found;
  if (bonus !== null) return { pairs, outcome, proof: { kind: 'prices', bonusUnits: bonus } };
  return { pairs, outcome, proof: { kind: isExhausted ? 'search' : 'stopped' } };
}

/** What pairs give up against the best there is without a limit. One solve. */
export function* priceOf(
  prepared: Prepared,
  problem: AssignmentProblem,
  pairs: readonly Pair[],
): RunSteps<ObjectiveLoss> {
  const best = yield* solveFor(problem);
  if (best.status === 'infeasible') throw new Error('unreachable: there is a matching');
  return valueChange(prepared, valuesOf(prepared, best.pairs), valuesOf(prepared, pairs));
}
