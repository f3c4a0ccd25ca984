import {
  type AssignmentProblem,
  denseDuals,
  FORBIDDEN,
  type OptimalAssignment,
  verifyAssignment,
} from '../../assignment';
import type { Mentee, PairRef } from '../../model';
import { type OpenMatching, type Reopened, sessionOf } from '../open';
import { expectNoSearch } from '../prepared';
import { denseCostsSteps, toTotalUnits, toUnits } from '../problem';
import { byPair } from '../records';
import { inPhase, partOf, type RunSteps, solveFor } from '../run';
import { type GroupNeed, problemWithShares, realPairs } from './group-shares';

/** What is asked of a group: how many are matched at least, and what their pairs score at least. */
export interface GroupDemand extends GroupNeed {
  /** In [0, 1]; default 0. */
  readonly leastScore?: number;
}

/** The best matching that gives groups what is asked. */
export interface ShareCost {
  readonly totalScore: number;
  /** 1 for every mentee with a mentor. */
  readonly covered: Uint8Array;
  /** The pairs, by mentee and mentor. */
  readonly pairs: readonly PairRef[];
  /** Pairs that the matching in force does not have. */
  readonly newPairs: number;
  /**
   * Price of each group's demand, in total score: at least what one person less would bring, at most what one more
   * would cost.
   */
  readonly prices: readonly number[];
  /** The problem with its groups, and its solution: `verifyAssignment` of `mentor-match/assignment` checks the two. */
  readonly proof: { readonly problem: AssignmentProblem; readonly outcome: OptimalAssignment };
}

/** A matching whose groups can be given more. */
export interface ShareCosts {
  readonly mentees: readonly Mentee[];
  readonly covered: Uint8Array;
  readonly totalScore: number;
  /** `null` where it cannot be done. Each is checked by its prices. */
  solve(demands: readonly GroupDemand[]): RunSteps<ShareCost | null>;
}

/**
 * Reads a matching for what shares of groups cost. 4 bytes a pair.
 *
 * @throws MentorMatchError `wrong-cohort` unless the result is an optimal matching; `invalid-input` where shares are no
 *   transport problem, and for the rule `not-both-ways`.
 */
export function* shareCostSteps(open: OpenMatching): RunSteps<ShareCosts> {
  const session = sessionOf(open);
  // The best with a demand may close other directions than the matching did.
  expectNoSearch(session.prepared.policy, 'the audit');
  const reopened = yield* partOf(session.reopened(), 0, 0.6);
  return shareCostsOf(reopened, yield* inPhase('scoring', denseCostsSteps(session.prepared), 0.6, 1));
}

/** @param cost of all pairs, mentees as rows. */
export function shareCostsOf(reopened: Reopened, cost: Int32Array): ShareCosts {
  const { prepared } = reopened;
  const { mentors, mentees } = prepared.cohort;
  const { scoreUnit } = prepared.policy;
  const before = new Set(reopened.outcome.pairs.map(([mentee, mentor]) => mentee * mentors.length + mentor));
  const coveredBy = (pairs: readonly (readonly [number, number])[]) => {
    const covered = new Uint8Array(mentees.length);
    for (const [mentee] of pairs) covered[mentee] = 1;
    return covered;
  };
  return {
    mentees,
    covered: coveredBy(reopened.outcome.pairs),
    totalScore: toTotalUnits(reopened.outcome.totalCost) / scoreUnit,
    *solve(demands) {
      const changed = withLeastScores(cost, mentors.length, demands, scoreUnit);
      // A locked pair under a least score leaves no matching.
      if (prepared.locks.some(([mentee, mentor]) => changed[mentee * mentors.length + mentor] === FORBIDDEN))
        return null;
      const problem = problemWithShares(prepared, changed, demands);
      const outcome = yield* solveFor(problem);
      if (outcome.status === 'infeasible') return null;
      if (!verifyAssignment(problem, outcome).ok)
        throw new Error('unreachable: the solver proves what it finds');
      const pairs = realPairs(outcome, mentors.length);
      const total = outcome.levels.find(({ kind }) => kind === 'total-cost');
      const v = total === undefined ? undefined : denseDuals(total.v);
      return {
        totalScore: toTotalUnits(outcome.totalCost) / scoreUnit,
        covered: coveredBy(pairs),
        pairs: pairs
          .map(([mentee, mentor]) => ({ mentorId: mentors[mentor]!.id, menteeId: mentees[mentee]!.id }))
          .sort(byPair),
        newPairs: pairs.filter(([mentee, mentor]) => !before.has(mentee * mentors.length + mentor)).length,
        // A place to go without is worth less than nothing in cost where it is wanted.
        prices: demands.map((_, at) => Math.max(0, -(v?.[mentors.length + at] ?? 0)) / scoreUnit),
        proof: { problem, outcome },
      };
    },
  };
}

/** Costs in which pairs of a group's people under its least score are forbidden. */
function withLeastScores(
  cost: Int32Array,
  mentors: number,
  demands: readonly GroupDemand[],
  scoreUnit: number,
): Int32Array {
  if (demands.every(({ leastScore = 0 }) => leastScore <= 0)) return cost;
  const changed = cost.slice();
  for (const { members, leastScore = 0 } of demands)
    for (const mentee of members)
      for (let cell = mentee * mentors; cell < (mentee + 1) * mentors; cell++)
        if (toUnits(changed[cell]!) < leastScore * scoreUnit) changed[cell] = FORBIDDEN;
  return changed;
}
