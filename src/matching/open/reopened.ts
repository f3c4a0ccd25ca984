import {
  type AssignmentProblem,
  type AssignmentSensitivity,
  analyzeSensitivity,
  type OptimalAssignment,
} from '../../assignment';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import type { Matching } from '../../model';
import { pairsOfCosts, questionCosts, type StorageOptions } from '../large';
import type { Prepared } from '../prepared';
import { encode, type Pairs, toAssignment } from '../problem';
import { type RematchRecord, rematchOf, type StoredResult } from '../records';
import { inPhase, type RunSteps } from '../run';

/** A result with everything it was computed from, back in the form that the solver answers questions about. */
export interface Reopened {
  readonly prepared: Prepared;
  readonly problem: AssignmentProblem;
  readonly pairs: Pairs;
  /** The matching as an assignment with its prices: no solve is needed to ask about it. */
  readonly outcome: OptimalAssignment;
  /** Answers to changes; made, and the proof checked, at the first call. */
  analysis(): AssignmentSensitivity;
}

/**
 * Puts an optimal result together with the people that it was computed from. All pairs are scored once where scores are
 * kept, and as they are asked for where they are not (`storage`).
 *
 * @throws MentorMatchError `wrong-cohort` if the result is not an optimal matching (an infeasible or stable result has no
 *   prices to answer from).
 */
export function* reopenSteps(
  prepared: Prepared,
  result: StoredResult,
  storage: StorageOptions,
): RunSteps<Reopened> {
  const matching = expectOptimal(result);
  const cost = yield* inPhase('scoring', questionCosts(prepared, storage), 0, 0.8);
  const outcome = toAssignment(prepared, matching);
  const problem = encode(prepared, cost);
  let analysis: AssignmentSensitivity | undefined;
  return {
    prepared,
    problem,
    pairs: pairsOfCosts(prepared, cost),
    outcome,
    analysis() {
      analysis ??= analyzeSensitivity(problem, outcome);
      return analysis;
    },
  };
}

/** @throws MentorMatchError `wrong-cohort`. */
function expectOptimal(result: StoredResult): Matching {
  const issues: ErrorIssue[] = [];
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
