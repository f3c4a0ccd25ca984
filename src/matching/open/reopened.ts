import {
  type AssignmentProblem,
  type AssignmentSensitivity,
  analyzeSensitivity,
  type OptimalAssignment,
  verifyAssignment,
} from '../../assignment';
import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import type { Matching, PairRef } from '../../model';
import type { Steps } from '../../steps';
import { pairsOfCosts } from '../large';
import type { Prepared } from '../prepared';
import { encode, type Pairs, toAssignment, withPrices } from '../problem';
import { type RematchRecord, rematchOf, type StoredResult } from '../records';
import { inPhase, partOf, type RunSteps, solveFor } from '../run';

/** A result with everything it was computed from, back in the form that the solver answers questions about. */
export interface Reopened {
  readonly prepared: Prepared;
  readonly problem: AssignmentProblem;
  readonly pairs: Pairs;
  /** The matching as an assignment with its prices: no solve is needed to ask about it. */
  readonly outcome: OptimalAssignment;
  /** The mentors of a mentee in the matching; made for all at the first call. */
  mentorsOf(mentee: number): readonly number[];
  /** Answers to changes; made, and the proof checked, at the first call. */
  analysis(): AssignmentSensitivity;
}

/**
 * Puts a result back into the form that the solver answers from. The result is optimal, or feasible with prices that
 * prove it for its closed directions. One solve where approved pairs stand.
 *
 * @param costs of all pairs.
 * @param check whether the proof is still to be checked when the first question about changes is asked.
 * @throws MentorMatchError `wrong-cohort` if the result is not an optimal matching (an infeasible or stable result has
 *   no prices to answer from), or is one only with the pairs that stand in it because they were approved.
 */
export function* reopenSteps(
  prepared: Prepared,
  result: StoredResult,
  costs: Steps<AssignmentProblem['cost']>,
  check: () => boolean,
): RunSteps<Reopened> {
  const matching = expectOptimal(result);
  const cost = yield* inPhase('scoring', costs, 0, 0.8);
  const problem = encode(prepared, cost);
  const approved = approvedIn(result);
  const isStated = approved.length === 0;
  const stated = toAssignment(prepared, matching);
  const outcome = isStated
    ? withPrices(prepared, problem, stated)
    : yield* partOf(withoutApprovals(problem, stated, approved), 0.8, 1);
  let analysis: AssignmentSensitivity | undefined;
  let mentorsOf: readonly number[][] | undefined;
  return {
    prepared,
    problem,
    pairs: pairsOfCosts(prepared, cost),
    outcome,
    mentorsOf(mentee) {
      mentorsOf ??= listMentors(problem.rows, outcome.pairs);
      return mentorsOf[mentee]!;
    },
    analysis() {
      analysis ??= analyzeSensitivity(problem, outcome, { check: isStated && check() });
      return analysis;
    },
  };
}

function listMentors(mentees: number, pairs: OptimalAssignment['pairs']): readonly number[][] {
  const mentorsOf = Array.from({ length: mentees }, (): number[] => []);
  for (const [mentee, mentor] of pairs) mentorsOf[mentee]!.push(mentor);
  return mentorsOf;
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
  // What is asked of a feasible one is asked with its directions as they are: its prices prove it the best with these.
  if (result.status === 'optimal' || result.status === 'feasible') return result;
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

/** The pairs that stand in a result because they were approved, whatever they score. */
function approvedIn(result: StoredResult): readonly PairRef[] {
  const record = rematchOf(result);
  return record === undefined || record.breakApproved ? [] : record.approved;
}

/**
 * Prices of a problem in which approved pairs stand say nothing of it without; those of any optimum of it prove each
 * one.
 *
 * @throws MentorMatchError `wrong-cohort` if the assignment is none.
 */
function* withoutApprovals(
  problem: AssignmentProblem,
  stated: OptimalAssignment,
  approved: readonly PairRef[],
): RunSteps<OptimalAssignment> {
  const best = yield* solveFor(problem);
  if (best.status === 'optimal') {
    const proven = { ...stated, levels: best.levels };
    if (verifyAssignment(problem, proven).ok) return proven;
  }
  throw new MentorMatchError('wrong-cohort', [
    {
      path: 'result.rematch.approved',
      message:
        'this matching is the best with the pairs that were approved before, and without them there are better ones, so the prices of an optimum do not answer for it',
      received: printValue(approved),
      expected:
        'an optimum without the approvals: matchCohort(cohort, result.manifest.policy), and ask of that result',
    },
  ]);
}
