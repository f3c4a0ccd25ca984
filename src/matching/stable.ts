import {
  type AssignmentOutcome,
  type AssignmentProblem,
  blockingPairs,
  deferredAcceptance,
  type Pair,
  type StabilityOptions,
  solveAssignment,
  solveAssignmentSteps,
} from '../assignment';
import { FORMATS, type MatchingResult, type Person, type StabilityCertificate } from '../model';
import type { IdIndex } from '../model/canonical-id';
import { isSameJson } from './canonical';
import { decodeSteps } from './decode';
import { toTotalUnits } from './encode';
import { infeasible } from './infeasible';
import { outcomeWarnings } from './outcome-warnings';
import type { Pairs } from './pairs';
import type { Prepared } from './prepare';
import type { Run } from './run';
import { inPhase, type RunContext, type RunSteps, solving } from './run-step';
import { type HaltedMatching, haltedSteps } from './stopped-matching';

/**
 * The stable matching that is best for the proposing side: no mentor and mentee would both rather have each other than
 * somebody they have, each by their own order. That order is the person's ranked wishes, as ranked, then all other
 * eligible partners by the score of the pair, equal scores by the seeded order of people. Wishes for people who are not
 * eligible, or not there, are passed over. Locks are kept; minimums and objectives play no part.
 */
export function* matchStableSteps(
  run: Run & { readonly prepared: Prepared },
  problem: AssignmentProblem,
  pairs: Pairs,
  context: RunContext,
): RunSteps<MatchingResult | HaltedMatching> {
  const { prepared, explained, manifest, warnings, strict } = run;
  const best = yield* solving(solveAssignmentSteps(withoutStability(problem)), 0.3, 0.8, context);
  if (best.status === 'infeasible')
    return infeasible(
      prepared.cohort,
      withoutMinimums(problem),
      best.conflict,
      warnings,
      manifest('network'),
    );
  const options = optionsOf(prepared);
  const stable = deferredAcceptance(problem, options);
  if (best.status === 'stopped') {
    // Stable all the same: what is not known is its price.
    const found = { ...best, pairs: stable.pairs, levels: [], lowerBound: null, gap: null };
    return yield* inPhase('explaining', haltedSteps(run, found), 0.9, 1, context);
  }
  const bestTotalUnits = toTotalUnits(best.totalCost);
  const decoding = decodeSteps(prepared, pairs, stable.pairs, explained);
  const decoded = yield* inPhase('explaining', decoding, 0.9, 1, context);
  return {
    format: FORMATS.result,
    status: 'stable',
    ...decoded,
    certificate: {
      kind: 'stable',
      proposer: prepared.policy.proposer,
      order: 'wishes-then-score',
      withWishes: withWishes(options),
      bestTotalUnits,
      priceOfStabilityUnits: bestTotalUnits - decoded.summary.totalUnits,
    },
    warnings: outcomeWarnings(warnings, decoded.summary, prepared.policy, strict),
    manifest: manifest('deferred-acceptance'),
  };
}

type Wishes = Required<Pick<StabilityOptions, 'rowWishes' | 'columnWishes'>>;

/** Everybody's order, and who proposes. */
function optionsOf({ cohort, policy, mentorIndex, menteeIndex }: Prepared): StabilityOptions & Wishes {
  return {
    proposer: policy.proposer === 'mentees' ? 'rows' : 'columns',
    rowWishes: cohort.mentees.map((mentee) => wishesOf(mentee, mentorIndex)),
    columnWishes: cohort.mentors.map((mentor) => wishesOf(mentor, menteeIndex)),
  };
}

/** The people whom somebody ranked, by index, nobody twice. */
function wishesOf({ preferences }: Person, indexOf: IdIndex): readonly number[] {
  const indices = new Set<number>();
  for (const id of preferences?.ranked ?? []) {
    const index = indexOf.get(id);
    if (index !== undefined) indices.add(index);
  }
  return [...indices];
}

/** How many on each side put somebody first. */
function withWishes({ rowWishes, columnWishes }: Wishes): StabilityCertificate['withWishes'] {
  const count = (lists: Wishes['rowWishes']) => lists.filter((list) => list.length > 0).length;
  return { mentors: count(columnWishes), mentees: count(rowWishes) };
}

/** The best total under the same rules, capacities and locks; minimums aside, as they are for stability. */
function bestWithoutStability(problem: AssignmentProblem): AssignmentOutcome {
  return solveAssignment(withoutStability(problem));
}

/** The best total as a problem of its own. */
function withoutStability(problem: AssignmentProblem): AssignmentProblem {
  return { ...withoutMinimums(problem), objectives: [{ kind: 'total-cost' }] };
}

/** What of a problem binds a stable matching. */
export function withoutMinimums(problem: AssignmentProblem): AssignmentProblem {
  const { rowMin: _rowMin, columnMin: _columnMin, ...rest } = problem;
  return rest;
}

/**
 * What is wrong with the claim that a matching is stable; empty if nothing is. Blocking pairs are looked for by their
 * definition; that no proposer could do better, and the best total, are found again.
 */
export function verifyStability(
  prepared: Prepared,
  problem: AssignmentProblem,
  totalUnits: number,
  matched: readonly (readonly [mentee: number, mentor: number])[],
  certificate: StabilityCertificate,
): string[] {
  const { mentors, mentees } = prepared.cohort;
  const options = optionsOf(prepared);
  const problems = blockingPairs(problem, matched, options).map(
    ([mentee, mentor]) =>
      `${mentors[mentor]!.id} and ${mentees[mentee]!.id} block the matching: both would rather have each other`,
  );
  if (certificate.proposer !== prepared.policy.proposer) {
    problems.push('the policy has the other side propose');
  }
  const isOrder = certificate.order === 'wishes-then-score';
  if (!isOrder || !isSameJson(certificate.withWishes, withWishes(options))) {
    problems.push('the stated order is not that of the wishes and scores of this cohort');
  }
  const cell = ([mentee, mentor]: Pair) => mentee * mentors.length + mentor;
  const stable = new Set(deferredAcceptance(problem, options).pairs.map(cell));
  if (
    problems.length === 0 &&
    (matched.length !== stable.size || !matched.every((pair) => stable.has(cell(pair))))
  ) {
    problems.push(
      `the matching is stable, but not the best for the ${prepared.policy.proposer}, who propose`,
    );
  }
  const outcome = bestWithoutStability(problem);
  const best = outcome.status === 'optimal' ? toTotalUnits(outcome.totalCost) : 0;
  if (certificate.bestTotalUnits !== best || certificate.priceOfStabilityUnits !== best - totalUnits) {
    problems.push('the stated price of stability is not the difference to the best total');
  }
  return problems;
}
