import type { AssignmentProblem, CostSource, Pair, StoppedAssignment } from '../../../assignment';
import { MentorMatchError } from '../../../errors';
import { ruleWarning } from '../../../messages';
import { type MatchingResult, OBJECTIVE_TRAITS, type OneWayGap, type Warning } from '../../../model';
import { type Outline, oneWayRule, type Prepared, pairRefs, refuse } from '../../prepared';
import { denseCostsSteps, densePairs, encodeToSolve, implicitPairs, type Pairs } from '../../problem';
import type { StoppedWithoutReason } from '../../records';
import { contextOf, inPhase, partOf, type RunContext, type RunSteps } from '../../run';
import type { BegunRun, OneWayRun } from '../begin';
import { resultSteps } from '../result';
import { scoredSteps, stoppedAtOnce } from '../scored';
import type { WhenStopped } from '../when-stopped';
import { OneWaySearch, problemWithClosed } from './search';

/**
 * Matches under the rule `not-both-ways`: searches for the directions to close, and takes the optimum with these
 * closed, whose prices prove it as those of any other; what is said of other directions comes from the search.
 */
export function* matchOneWaySteps<Stopped extends StoppedWithoutReason>(
  run: BegunRun,
  { prepared, closing }: OneWayRun,
  sourceOf: (outline: Outline) => CostSource,
  whenStopped: WhenStopped<Stopped>,
): RunSteps<MatchingResult | Stopped> {
  const context = contextOf(prepared);
  const scored = yield* scoredSteps(run, sourceOf, context);
  const problem = encodeToSolve(prepared, scored.cost);
  const solve = scored.isWhole
    ? whenStopped.solve
    : (one: AssignmentProblem) => stoppedAtOnce(whenStopped.solve(one));
  const searching = new OneWaySearch(problem, prepared, { solve, context }).run();
  const found = yield* partOf(searching, run.storage === 'implicit' ? 0.1 : 0.3, 0.88);
  if (found.status === 'stopped') return yield* stoppedWith(run, found.pairs, whenStopped);
  if (found.status === 'none' && !found.proven) throw noneFound();
  const { closed, outcome } = found;
  const isOpen = closed.length === 0;
  const begun = isOpen
    ? run
    : yield* inPhase('explaining', closing(pairRefs(prepared, closed)), 0.88, 0.9, context);
  const asked = problemWithClosed(problem, closed);
  const pairs = isOpen ? scored.pairs : yield* closedPairs(begun, asked, context);
  const result = yield* resultSteps(begun, asked, pairs, outcome, context, whenStopped);
  if (result.status !== 'optimal' || found.status !== 'found') return result;
  const { solved, gap } = found;
  const { certificate } = result;
  if (gap === undefined) return { ...result, certificate: { ...certificate, oneWay: { solved } } };
  const oneWay = { solved, gap };
  const warnings = oneWayWarnings(prepared, oneWay);
  if (run.strict) refuse(warnings);
  return {
    ...result,
    status: 'feasible',
    certificate: { ...certificate, kind: 'feasible', oneWay },
    warnings: [...result.warnings, ...warnings],
  };
}

/** All pairs with some directions closed. What own rules forbid of the others is counted by asking them again. */
function* closedPairs(
  run: BegunRun,
  { cost, columns }: AssignmentProblem,
  context: RunContext,
): RunSteps<Pairs> {
  if (!(cost instanceof Int32Array)) return implicitPairs(run.outline, cost);
  const refused = new Float64Array(run.outline.rules.own.length);
  if (run.storage === 'dense' && refused.length > 0)
    yield* inPhase('scoring', denseCostsSteps(run.prepared, refused), 0.9, 0.9, context);
  return densePairs(cost, columns, refused);
}

/** That another matching may be better. */
export function oneWayWarnings(
  { policy }: Pick<Prepared, 'policy'>,
  { gap, solved }: OneWayGap,
): readonly Warning[] {
  const rule = oneWayRule(policy);
  const at = rule === undefined ? 0 : policy.rules.indexOf(rule);
  const isScore = OBJECTIVE_TRAITS[gap.objective].measure === 'score';
  const most = isScore ? Math.ceil((gap.most / policy.scoreUnit) * 1e4) / 1e4 : gap.most;
  return [
    ruleWarning('warnings.one-way-open', { objective: gap.objective, most, solved }, `policy.rules[${at}]`),
  ];
}

function noneFound(): MentorMatchError {
  return new MentorMatchError('too-large', [
    {
      path: 'policy.minimums',
      message:
        'no matching without pairs both ways round was found that meets all minimums, and not all were tried',
      received: 'required minimums with the rule "not-both-ways"',
      expected: 'minimums that are preferred, not required; or a policy without the rule',
    },
  ]);
}

/** A run that was stopped in the search: what was found by then. */
function* stoppedWith<Stopped extends StoppedWithoutReason>(
  run: BegunRun,
  pairs: readonly Pair[],
  whenStopped: WhenStopped<Stopped>,
): RunSteps<Stopped> {
  const stopped: StoppedAssignment = {
    status: 'stopped',
    pairs,
    totalCost: 0,
    levels: [],
    lowerBound: null,
    gap: null,
  };
  return yield* inPhase('explaining', whenStopped.resultOf(run, stopped), 0.9, 1);
}
