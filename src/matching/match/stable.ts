import {
  type AssignmentOutcome,
  type AssignmentProblem,
  type AssignmentSteps,
  blockingPairsSteps,
  deferredAcceptanceSteps,
  type Pair,
  type StableSoFar,
  type StoppedAssignment,
} from '../../assignment';
import { FORMATS, type MatchingResult, type StabilityCertificate } from '../../model';
import { type Steps, within } from '../../steps';
import { isSameJson } from '../canonical';
import type { Prepared } from '../prepared';
import { type Pairs, toTotalUnits } from '../problem';
import type { StoppedWithoutReason } from '../records';
import { fractionsOf, inPhase, type RunContext, type RunSteps, solveFor, solving } from '../run';
import type { Run } from './begin';
import { decodeSteps, infeasible, outcomeWarnings } from './outcome';
import type { WhenStopped } from './when-stopped';
import { countWishes, type StableOrders, stableOrders } from './wishes';

/**
 * The stable matching that is best for the proposing side: no mentor and mentee would both rather have each other than
 * somebody they have, each by their own order. That order is the person's ranked wishes, as ranked, then all other
 * eligible partners by the score of the pair, equal scores by the seeded order of people. Wishes for people who are not
 * eligible, or not there, are passed over. Locks are kept; minimums and objectives play no part.
 *
 * Told to stop, it ends with what is held by then, or while the best total is computed, with the stable pairs.
 */
export function* matchStableSteps<Stopped extends StoppedWithoutReason>(
  run: Run,
  orders: StableOrders,
  problem: AssignmentProblem,
  pairs: Pairs,
  context: RunContext,
  { solve, resultOf }: WhenStopped<Stopped>,
): RunSteps<MatchingResult | Stopped> {
  const { outline, explained, manifest, warnings, strict } = run;
  const stable = yield* acceptance(deferredAcceptanceSteps(problem, orders), context);
  const best = stable.isWhole ? yield* bestTotal(solve(withoutStability(problem)), context) : undefined;
  if (best?.status === 'infeasible')
    return infeasible(outline.cohort, withoutMinimums(problem), best.conflict, warnings, manifest('flow'));
  if (best === undefined) {
    const none = { levels: [], lowerBound: null, gap: null };
    const ended = resultOf(run, { ...stable, status: 'stopped', ...none });
    return yield* inPhase('explaining', ended, 0.9, 1, context);
  }
  const bestTotalUnits = toTotalUnits(best.totalCost);
  const decoding = decodeSteps(outline, pairs, stable.pairs, explained);
  const decoded = yield* inPhase('explaining', decoding, 0.9, 1, context);
  return {
    format: FORMATS.result,
    status: 'stable',
    ...decoded,
    certificate: {
      kind: 'stable',
      proposer: outline.policy.proposer,
      order: 'wishes-then-score',
      withWishes: countWishes(orders),
      bestTotalUnits,
      priceOfStabilityUnits: bestTotalUnits - decoded.summary.totalUnits,
    },
    warnings: outcomeWarnings(warnings, decoded.summary, outline.policy, strict),
    manifest: manifest('deferred-acceptance'),
  };
}

/** Deferred acceptance, which ends early if it is told to stop. */
function* acceptance(
  steps: ReturnType<typeof deferredAcceptanceSteps>,
  context: RunContext,
): RunSteps<StableSoFar> {
  let step = steps.next();
  while (step.done !== true) {
    step = steps.next(yield { phase: 'deferred-acceptance', fraction: 0.3 + 0.2 * step.value, context });
  }
  return step.value;
}

/** The best total under the same rules, capacities and locks; `undefined` if it is told to stop. */
function* bestTotal(
  solve: AssignmentSteps<AssignmentOutcome | StoppedAssignment>,
  context: RunContext,
): RunSteps<AssignmentOutcome | undefined> {
  const steps = solving(solve, 0.5, 0.9, context);
  for (let step = steps.next(); ; ) {
    if (step.done === true) return step.value.status === 'stopped' ? undefined : step.value;
    if ((yield step.value) === 'stop') return undefined;
    step = steps.next();
  }
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
 * definition, each row read once; that no proposer could do better, and the best total, are found again.
 */
export function* stabilityProblems(
  prepared: Prepared,
  problem: AssignmentProblem,
  totalUnits: number,
  matched: readonly (readonly [mentee: number, mentor: number])[],
  certificate: StabilityCertificate,
): Steps<string[]> {
  const { mentors, mentees } = prepared.cohort;
  const orders = stableOrders(prepared);
  const { proposer: _proposer, ...lists } = orders;
  const blocking = yield* within(runWhole(blockingPairsSteps(problem, matched, lists)), 0, 0.3);
  const problems = blocking.map(
    ([mentee, mentor]) =>
      `${mentors[mentor]!.id} and ${mentees[mentee]!.id} block the matching: both would rather have each other`,
  );
  if (certificate.proposer !== prepared.policy.proposer) {
    problems.push('the policy has the other side propose');
  }
  const isOrder = certificate.order === 'wishes-then-score';
  if (!isOrder || !isSameJson(certificate.withWishes, countWishes(orders))) {
    problems.push('the stated order is not that of the wishes and scores of this cohort');
  }
  const cell = ([mentee, mentor]: Pair) => mentee * mentors.length + mentor;
  const again = yield* within(runWhole(deferredAcceptanceSteps(problem, orders)), 0.3, 0.6);
  const stable = new Set(again.pairs.map(cell));
  if (
    problems.length === 0 &&
    (matched.length !== stable.size || !matched.every((pair) => stable.has(cell(pair))))
  ) {
    problems.push(
      `the matching is stable, but not the best for the ${prepared.policy.proposer}, who propose`,
    );
  }
  const outcome = yield* within(fractionsOf(solveFor(withoutStability(problem))), 0.6, 1);
  const best = outcome.status === 'optimal' ? toTotalUnits(outcome.totalCost) : 0;
  if (certificate.bestTotalUnits !== best || certificate.priceOfStabilityUnits !== best - totalUnits) {
    problems.push('the stated price of stability is not the difference to the best total');
  }
  return problems;
}

/** Steps that are not stopped. */
function* runWhole<Outcome>(steps: Generator<number, Outcome, undefined>): Steps<Outcome> {
  let step = steps.next();
  while (step.done !== true) {
    yield step.value;
    step = steps.next();
  }
  return step.value;
}
