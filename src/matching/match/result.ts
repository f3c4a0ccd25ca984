import type { AssignmentOutcome, AssignmentProblem, StoppedAssignment } from '../../assignment';
import { FORMATS, type MatchingResult } from '../../model';
import { certify, type Pairs } from '../problem';
import type { StoppedWithoutReason } from '../records';
import { inPhase, type RunContext, type RunSteps } from '../run';
import type { Run } from './begin';
import { decodeSteps, infeasible, outcomeWarnings } from './outcome';
import type { WhenStopped } from './when-stopped';

/** What the solver found, as people with reasons. */
export function* resultSteps<Stopped extends StoppedWithoutReason>(
  run: Run,
  problem: AssignmentProblem,
  pairs: Pairs,
  outcome: AssignmentOutcome | StoppedAssignment,
  context: RunContext,
  { resultOf }: WhenStopped<Stopped>,
): RunSteps<MatchingResult | Stopped> {
  const { outline, explained, manifest, warnings, strict } = run;
  if (outcome.status === 'stopped')
    return yield* inPhase('explaining', resultOf(run, outcome), 0.9, 1, context);
  if (outcome.status === 'infeasible')
    return infeasible(outline.cohort, problem, outcome.conflict, warnings, manifest('flow'));
  const decoded = yield* inPhase(
    'explaining',
    decodeSteps(outline, pairs, outcome.pairs, explained),
    0.9,
    1,
    context,
  );
  return {
    format: FORMATS.result,
    status: 'optimal',
    ...decoded,
    certificate: certify(outline, outcome),
    warnings: outcomeWarnings(warnings, decoded.summary, outline.policy, strict),
    manifest: manifest(outcome.solver),
  };
}
