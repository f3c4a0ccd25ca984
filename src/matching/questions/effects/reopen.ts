import type { AssignmentProblem, OptimalAssignment } from '../../../assignment';
import { MentorMatchError, printValue } from '../../../errors';
import type { Cohort, Matching, PolicyInput } from '../../../model';
import { pairsOfCosts, type QuestionOptions, questionCosts } from '../../large';
import { originIssues, prepareForSteps } from '../../origin';
import type { Prepared } from '../../prepared';
import { encode, type Pairs, toAssignment } from '../../problem';
import { type RematchRecord, rematchOf, type StoredResult } from '../../records';
import { inPhase, type RunSteps, runSteps } from '../../run';
import { parseMatching } from '../../stored';

/** A result with everything it was computed from, back in the form that the solver answers questions about. */
export interface Reopened {
  readonly prepared: Prepared;
  readonly problem: AssignmentProblem;
  readonly pairs: Pairs;
  /** The matching as an assignment with its prices: no solve is needed to ask about it. */
  readonly outcome: OptimalAssignment;
}

/**
 * Puts an optimal result together with its cohort and policy again. All pairs are scored once where scores are kept,
 * and as they are asked for where they are not (`storage`).
 *
 * @throws MentorMatchError `wrong-cohort` if the result was computed from something else, or is not an optimal
 *   matching (an infeasible or stable result has no prices to answer from).
 */
export function reopen(...args: Parameters<typeof reopenSteps>): Reopened {
  return runSteps(reopenSteps(...args));
}

/** The same in steps. */
export function* reopenSteps(
  cohort: Cohort,
  policy: PolicyInput,
  result: StoredResult,
  options: QuestionOptions,
): RunSteps<Reopened> {
  yield { phase: 'reading', fraction: 0 };
  const stored = parseMatching(result);
  const reading = prepareForSteps(cohort, policy, stored, options);
  const prepared = yield* inPhase('reading', reading, 0, 0.4);
  const matching = expectOptimal(prepared, stored);
  const cost = yield* inPhase('scoring', questionCosts(prepared, options), 0.4, 1);
  const outcome = toAssignment(prepared, matching);
  return {
    prepared,
    problem: encode(prepared, cost),
    pairs: pairsOfCosts(prepared, cost),
    outcome,
  };
}

/** @throws MentorMatchError `wrong-cohort`. */
export function expectOptimal(prepared: Prepared, result: StoredResult): Matching {
  const issues = originIssues(prepared, result);
  const record = rematchOf(result);
  if (record !== undefined && !isPlainOptimum(record)) {
    issues.push({
      path: 'result.rematch',
      message:
        'this matching is the best within a limit on changes, so the prices of an optimum do not answer for it',
      received: printValue(record.limit),
      expected:
        'an optimum without the limit: matchCohort(cohort, result.manifest.policy), and ask of that result',
    });
  }
  if (issues.length > 0) throw new MentorMatchError('wrong-cohort', issues);
  if (result.status === 'optimal') return result;
  throw new MentorMatchError('wrong-cohort', [
    {
      path: 'result.status',
      message: 'only an optimal matching carries the prices that answer this',
      received: printValue(result.status),
      expected: '"optimal"; match again with method "optimal" and without the conflict',
    },
  ]);
}

/** Whether a rematch is optimal even without its limit, for the cohort as it is. */
function isPlainOptimum({ proof, waived }: RematchRecord): boolean {
  return proof.kind === 'prices' && proof.bonusUnits === 0 && waived.length === 0;
}
