import {
  type AssignmentOutcome,
  type AssignmentProblem,
  blockingPairs,
  deferredAcceptance,
  solveAssignment,
} from '../assignment';
import type { MatchingResult, StabilityCertificate } from '../model';
import { decode } from './decode';
import { toTotalUnits } from './encode';
import { infeasible } from './infeasible';
import { makeManifest } from './manifest';
import type { Pairs } from './pairs';
import type { Prepared } from './prepare';

/**
 * The stable matching by the pairs' scores that is best for the proposing side: nobody finds somebody who
 * would rather have them than a partner they have. Locks are kept, minimums and objectives play no part.
 * Scores tie often, so each side's ties are broken by the seeded order of people.
 */
export function matchStable(
  prepared: Prepared,
  problem: AssignmentProblem,
  pairs: Pairs,
  explained: Prepared | undefined,
): MatchingResult {
  const { proposer } = prepared.policy;
  const best = bestWithoutStability(problem);
  if (best.status === 'infeasible')
    return infeasible(prepared.cohort, best.conflict, prepared.warnings, makeManifest(prepared, 'network'));
  const bestTotalUnits = toTotalUnits(best.totalCost);
  const stable = deferredAcceptance(problem, { proposer: proposer === 'mentees' ? 'rows' : 'columns' });
  const decoded = decode(prepared, pairs, stable.pairs, explained);
  return {
    status: 'stable',
    ...decoded,
    certificate: {
      kind: 'stable',
      proposer,
      bestTotalUnits,
      priceOfStabilityUnits: bestTotalUnits - decoded.summary.totalUnits,
    },
    warnings: prepared.warnings,
    manifest: makeManifest(prepared, 'deferred-acceptance'),
  };
}

/** The best total under the same rules, capacities and locks; minimums aside, as they are for stability. */
function bestWithoutStability(problem: AssignmentProblem): AssignmentOutcome {
  const { rowMin: _rowMin, columnMin: _columnMin, ...rest } = problem;
  return solveAssignment({ ...rest, objectives: [{ kind: 'total-cost' }] });
}

/** What is wrong with the claim that a matching is stable; empty if nothing is. */
export function verifyStability(
  prepared: Prepared,
  problem: AssignmentProblem,
  totalUnits: number,
  matched: readonly (readonly [mentee: number, mentor: number])[],
  certificate: StabilityCertificate,
): string[] {
  const { mentors, mentees } = prepared.cohort;
  const problems = blockingPairs(problem, matched).map(
    ([mentee, mentor]) =>
      `${mentors[mentor]!.id} and ${mentees[mentee]!.id} block the matching: both would rather have each other`,
  );
  const outcome = bestWithoutStability(problem);
  const best = outcome.status === 'optimal' ? toTotalUnits(outcome.totalCost) : 0;
  if (certificate.bestTotalUnits !== best || certificate.priceOfStabilityUnits !== best - totalUnits) {
    problems.push('the stated price of stability is not the difference to the best total');
  }
  return problems;
}
