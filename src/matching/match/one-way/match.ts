import type { CostSource, Pair, StoppedAssignment } from '../../../assignment';
import { MentorMatchError } from '../../../errors';
import { ruleWarning } from '../../../messages';
import type { MatchingResult, OneWayProof, PairRef, Warning } from '../../../model';
import { type Outline, oneWayRule, type Prepared, refuse } from '../../prepared';
import { costMatrixSteps, encode } from '../../problem';
import type { HaltedMatching } from '../../records';
import { contextOf, inPhase, partOf, type RunSteps } from '../../run';
import type { BegunRun } from '../begin';
import type { WhenStopped } from '../when-stopped';
import { OneWaySearch } from './search';
import { bothWays, twinsOf } from './twins';

/** What matches a run as it is stated. */
type MatchAsStated = (
  run: BegunRun,
  sourceOf: (outline: Outline) => CostSource,
  whenStopped: WhenStopped,
) => RunSteps<MatchingResult | HaltedMatching>;

/** Indices as ids. */
export function pairRefs({ cohort }: Pick<Prepared, 'cohort'>, pairs: readonly Pair[]): PairRef[] {
  return pairs.map(([mentee, mentor]) => ({
    mentorId: cohort.mentors[mentor]!.id,
    menteeId: cohort.mentees[mentee]!.id,
  }));
}

/**
 * Matches under the rule `not-both-ways`: searches for the directions to close, and matches with these closed, which
 * gives every claim of the result its usual proof; what is said of other directions comes from the search.
 */
export function* matchOneWaySteps(
  run: BegunRun,
  sourceOf: (outline: Outline) => CostSource,
  whenStopped: WhenStopped,
  matchAsStated: MatchAsStated,
): RunSteps<MatchingResult | HaltedMatching> {
  const { again } = run;
  if (again === undefined) throw new Error('unreachable: runs that are searched can begin again');
  const open = yield* inPhase('reading', again([]), 0, 0.02);
  const prepared = open.whole;
  const context = contextOf(prepared);
  const cost =
    open.storage === 'implicit'
      ? sourceOf(prepared)
      : yield* inPhase('scoring', costMatrixSteps(prepared), 0.02, 0.1, context);
  const found = yield* partOf(new OneWaySearch(encode(prepared, cost), prepared).run(), 0.1, 0.6);
  if (found.status === 'stopped') return yield* halted(open, found.pairs, whenStopped);
  if (found.status === 'none' && !found.proven) throw noneFound();
  let directions: readonly Pair[] = found.closed;
  for (;;) {
    const closed = yield* inPhase('reading', again(pairRefs(prepared, directions)), 0.6, 0.62);
    const ended = onlyOneWay(closed.whole, whenStopped);
    const result = yield* partOf(matchAsStated(closed, sourceOf, ended), 0.62, 1);
    if (result.status !== 'optimal' || found.status !== 'found') return result;
    const more = strayed(prepared, result.matches, found.pairs);
    if (more.length > 0) {
      directions = [...directions, ...more].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      continue;
    }
    const warnings = oneWayWarnings(prepared, found.proof);
    if (closed.strict) refuse(warnings);
    return {
      ...result,
      certificate: { ...result.certificate, oneWay: found.proof },
      warnings: [...result.warnings, ...warnings],
    };
  }
}

/**
 * Directions to close besides, where of several matchings of one worth another than the one found was chosen, with a
 * pair both ways round: those that the one found does without.
 */
function strayed(
  { cohort, policy, mentorIndex, menteeIndex }: Prepared,
  matches: readonly PairRef[],
  found: readonly Pair[],
): readonly Pair[] {
  const pairs = matches.map(
    ({ mentorId, menteeId }): Pair => [menteeIndex.get(menteeId)!, mentorIndex.get(mentorId)!],
  );
  const kept = new Set(found.map((pair) => pair.join()));
  return bothWays(twinsOf(cohort, policy), pairs).map(([one, other]) =>
    kept.has(other.join()) ? one : other,
  );
}

/** That another matching may be better. */
export function oneWayWarnings(
  { policy }: Pick<Prepared, 'policy'>,
  { proven, gap, solved }: OneWayProof,
): readonly Warning[] {
  if (proven || gap === null) return [];
  const rule = oneWayRule(policy);
  const at = rule === undefined ? 0 : policy.rules.indexOf(rule);
  const isScore = ['total-score', 'worst-off', 'leximin'].includes(gap.objective);
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

/** A run that was stopped in the search: what was found by then, or nothing. */
function* halted(
  run: BegunRun,
  pairs: readonly Pair[] | undefined,
  whenStopped: WhenStopped,
): RunSteps<HaltedMatching> {
  const stopped: StoppedAssignment = {
    status: 'stopped',
    pairs: pairs ?? [],
    totalCost: 0,
    levels: [],
    lowerBound: null,
    gap: null,
  };
  return yield* inPhase('explaining', whenStopped.halted(run, stopped), 0.9, 1);
}

/** Of two pairs that a stopped solve left both ways round, the second is given up; what was proven is so no longer. */
function onlyOneWay({ cohort, policy }: Prepared, { solve, halted: decode }: WhenStopped): WhenStopped {
  const twins = twinsOf(cohort, policy);
  return {
    solve,
    halted: (run, stopped) => {
      const out = new Set(bothWays(twins, stopped.pairs).map(([, other]) => other.join()));
      if (out.size === 0) return decode(run, stopped);
      const pairs = stopped.pairs.filter((pair) => !out.has(pair.join()));
      return decode(run, { ...stopped, pairs, levels: [], lowerBound: null, gap: null });
    },
  };
}
