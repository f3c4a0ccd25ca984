import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import type {
  Cohort,
  InfeasibleMatching,
  Match,
  Matching,
  MatchingResult,
  PairRef,
  PolicyInput,
} from '../model';
import { compareIds } from './canonical';
import { certify } from './certificate';
import { decode } from './decode';
import { bounds } from './encode';
import { makeManifest } from './manifest';
import { type Extensions, forbiddenBy, type Prepared, prepare, type Strictness } from './prepare';
import { distinctPairs, policyOfRound } from './rematch-policy';
import { indexPair, openPairs, pairsWithWaivers, type WaivedPair } from './rematch-problem';
import {
  type ChangeLimit,
  type DeclinedPair,
  type EndCause,
  type EndedPair,
  type RematchedMatching,
  rematchOf,
  type ScoredPair,
  type TooFewChanges,
} from './rematch-record';
import { priceOf, solveWithin } from './rematch-solve';
import { pairsInForce, pairsTakenOut, rejectionsOf } from './review-in-force';
import { type PairStanding, pairKey } from './review-state';

/** How to rematch: exactly one of `switchingCost` and `maxChanges`. */
export interface RematchOptions extends Extensions, Strictness {
  /**
   * What each broken pair costs: a score >= 0, rounded to the policy's units. It is taken from the total score, and so
   * never weighed against an objective before it; without `total-score` among the objectives it only breaks ties.
   */
  readonly switchingCost?: number;
  /** Most pairs that may be broken, an integer >= 0, whatever the objectives would gain by more. */
  readonly maxChanges?: number;
  /** Pairs that one of the two does not want (any more). Rejections that were logged in a review count without being listed. */
  readonly declined?: readonly DeclinedPair[];
  /** Whether pairs that ended or were declined in earlier rounds may be proposed again. Default no. */
  readonly allowAgain?: boolean;
}

/** What `rematch` returns. */
export type RematchResult = RematchedMatching | InfeasibleMatching | TooFewChanges;

/**
 * Matches a cohort again that was matched before: people left, joined, changed or declined. The new matching is the
 * best under a cost for each broken pair, or the best with at most so many broken pairs. Pairs that had to end
 * because somebody left or declined, or because a rule now forbids them, are not counted as broken. Locks are never
 * broken; hand-made pairs that stand by a waiver stay as if locked.
 *
 * What is kept, ended and new is in `rematch` of the result, with reasons and the price: what the limit costs against
 * the best matching without it. Ended and declined pairs become history and are not proposed again, unless allowed.
 * The result is all that the next round needs as `previous`; its policy, with the history, is in its manifest, and
 * that is the policy to verify, review and explain it with.
 *
 * A switching cost takes one solve. A limit on changes takes a few, rarely many: see `bestKeeping`. Deterministic.
 *
 * @param previous the matching in force: of `matchCohort` or `rematch`, with or without a review. Of a reviewed one,
 *   the pairs that are approved or still proposed count.
 * @param cohort the people now; `withoutPeople` takes people out.
 * @param policy the policy now; what earlier rounds added is added again.
 * @throws MentorMatchError `invalid-input` for malformed people, policy and options, unknown ids, and a lock on a
 *   pair that ended or was declined; `callback-failed`; `possible-overflow`.
 */
export function rematch(
  previous: MatchingResult,
  cohort: Cohort,
  policy: PolicyInput,
  options: RematchOptions,
): RematchResult {
  const before = expectMatching(previous);
  const given = parseLimit(before, cohort, options);
  const inForce = pairsInForce(before);
  const declined = distinctDeclined([...(options.declined ?? []), ...rejectionsOf(before)]);
  const record = rematchOf(before);
  const past = distinctPairs([...(record?.past ?? []), ...declined, ...pairsTakenOut(before)]);
  const out = distinctPairs(options.allowAgain === true ? declined : past);
  const isOut = new Set(out.map(pairKey));

  const standing = inForce.filter((pair) => !isOut.has(pairKey(pair)));
  const prepared = prepare(cohort, policyOfRound(policy, cohort, out), options);
  expectOptimalMethod(prepared);
  const task = classify(prepared, standing);
  const { problem, pairs } = pairsWithWaivers(prepared, task.waived);
  const keep = openPairs(prepared, problem, task.keep);
  const limit = limitIn(prepared, given);
  const solved = solveWithin(prepared, problem, keep, limit);
  if (!('pairs' in solved)) return solved;

  const declinedInForce = inForce
    .filter((pair) => isOut.has(pairKey(pair)))
    .map(
      (pair): EndedPair => ({ ...refOf(pair), cause: 'declined', rules: [], score: scoreOf(prepared, pair) }),
    );
  const chosen = new Set(solved.pairs.map(([row, column]) => row * problem.columns + column));
  const isKept = (pair: PairRef) => {
    const [row, column] = indexPair(prepared, pair);
    return chosen.has(row * problem.columns + column);
  };
  const broken = task.keep
    .filter((pair) => !isKept(pair))
    .map((pair): EndedPair => ({ ...pair, cause: 'broken', rules: [], score: scoreOf(prepared, pair) }));
  const ended = [...task.ended, ...declinedInForce, ...broken].sort(byPair);
  const kept = [...task.keep, ...task.waived].filter(isKept);
  const keptKeys = new Set(kept.map(pairKey));
  const decoded = decode(prepared, pairs, solved.pairs, prepared);
  return {
    status: 'optimal',
    ...decoded,
    certificate: certify(prepared, {
      ...solved.outcome,
      levels: solved.proof.kind === 'prices' ? solved.outcome.levels : [],
    }),
    warnings: prepared.warnings,
    manifest: makeManifest(prepared, solved.outcome.solver),
    rematch: {
      round: (record?.round ?? 0) + 1,
      limit,
      kept: decoded.matches.filter((match) => keptKeys.has(pairKey(match))).map(scored),
      ended,
      begun: decoded.matches.filter((match) => !keptKeys.has(pairKey(match))).map(scored),
      changes: broken.length,
      price: priceOf(prepared, problem, solved.pairs),
      proof: solved.proof,
      approved: standing
        .filter((pair) => pair.state === 'approved' && keptKeys.has(pairKey(pair)))
        .map(refOf)
        .sort(byPair),
      waived: task.waived,
      declined: [...declined].sort(byPair),
      past: distinctPairs([...past, ...ended]).sort(byPair),
    },
  };
}

function expectMatching(previous: MatchingResult): Matching {
  if (previous.status !== 'infeasible') return previous;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'previous.status',
      message: 'there is no matching to start from',
      received: printValue(previous.status),
      expected: 'a result with matches; explainConflict says what to relax',
    },
  ]);
}

function expectOptimalMethod({ policy }: Prepared): void {
  if (policy.method === 'optimal') return;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'policy.method',
      message: 'a stable matching takes no account of the pairs before it',
      received: printValue(policy.method),
      expected: '"optimal"; or match again with matchCohort',
    },
  ]);
}

type GivenLimit =
  | { readonly kind: 'switching-cost'; readonly score: number }
  | Extract<ChangeLimit, { kind: 'max-changes' }>;

function parseLimit(before: Matching, cohort: Cohort, options: RematchOptions): GivenLimit {
  const { switchingCost, maxChanges, declined = [] } = options;
  const issues: ErrorIssue[] = [];
  if ((switchingCost === undefined) === (maxChanges === undefined)) {
    issues.push({
      path: 'options',
      message: 'the limit on changes is not clear',
      received: printValue({ switchingCost, maxChanges }),
      expected:
        'either switchingCost (a score for each broken pair) or maxChanges (a number of broken pairs)',
    });
  }
  if (switchingCost !== undefined && !(switchingCost >= 0 && switchingCost < Number.POSITIVE_INFINITY)) {
    issues.push({
      path: 'options.switchingCost',
      message: 'not a cost',
      received: printValue(switchingCost),
      expected: 'a score >= 0, such as 0.1; maxChanges: 0 breaks no pair at all',
    });
  }
  if (maxChanges !== undefined && !(Number.isInteger(maxChanges) && maxChanges >= 0)) {
    issues.push({
      path: 'options.maxChanges',
      message: 'not a number of pairs',
      received: printValue(maxChanges),
      expected: 'an integer >= 0',
    });
  }
  const known = {
    mentorId: new Set([
      ...cohort.mentors.map(({ id }) => id),
      ...before.matches.map(({ mentorId }) => mentorId),
    ]),
    menteeId: new Set([
      ...cohort.mentees.map(({ id }) => id),
      ...before.matches.map(({ menteeId }) => menteeId),
    ]),
  };
  for (const [index, pair] of declined.entries()) {
    for (const key of ['mentorId', 'menteeId'] as const) {
      if (known[key].has(pair[key])) continue;
      issues.push({
        path: `options.declined[${index}].${key}`,
        message: `no ${key === 'mentorId' ? 'mentor' : 'mentee'} of this or the previous matching has this id`,
        received: printValue(pair[key]),
        expected: 'the id of somebody who is or was part of the matching',
      });
    }
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return switchingCost === undefined
    ? { kind: 'max-changes', changes: maxChanges ?? 0 }
    : { kind: 'switching-cost', score: switchingCost };
}

const LARGEST_COST = 2_147_483_647;

/** A limit in the policy's units. A switching cost together with a full score has to fit the solver's costs. */
function limitIn({ policy }: Prepared, given: GivenLimit): ChangeLimit {
  if (given.kind === 'max-changes') return given;
  const { scoreUnit } = policy;
  const units = Math.round(given.score * scoreUnit);
  if (units <= LARGEST_COST - scoreUnit) return { ...given, units };
  throw new MentorMatchError('invalid-input', [
    {
      path: 'options.switchingCost',
      message: 'the cost is too large for exact sums',
      received: printValue(given.score),
      expected: `at most ${Math.floor((LARGEST_COST - scoreUnit) / scoreUnit)}; maxChanges: 0 breaks no pair at all`,
    },
  ]);
}

interface Task {
  /** Pairs that can be kept. */
  readonly keep: readonly PairRef[];
  /** Pairs that stay by a waiver. */
  readonly waived: readonly WaivedPair[];
  /** Pairs that have to end. */
  readonly ended: readonly EndedPair[];
}

function classify(prepared: Prepared, standing: readonly PairStanding[]): Task {
  const present: PairStanding[] = [];
  const ended: EndedPair[] = [];
  for (const pair of [...standing].sort(byPair)) {
    const mentor = prepared.mentorIndex.get(pair.mentorId);
    const mentee = prepared.menteeIndex.get(pair.menteeId);
    if (mentor === undefined || mentee === undefined) {
      const both = mentor === undefined && mentee === undefined;
      const cause: EndCause = both ? 'both-left' : mentor === undefined ? 'mentor-left' : 'mentee-left';
      ended.push({ ...refOf(pair), cause, rules: [], score: null });
      continue;
    }
    const locked = prepared.locks.some(([i, j]) => i === mentee && j === mentor);
    const forbidding = locked ? [] : forbiddenBy(prepared, mentor, mentee);
    const rules = forbidding.filter((rule) => !pair.waived.includes(rule));
    if (rules.length > 0)
      ended.push({ ...refOf(pair), cause: 'not-eligible', rules, score: scoreOf(prepared, pair) });
    else {
      const waived = pair.waived.filter((rule) => isCapacity(rule) || forbidding.includes(rule));
      present.push({ ...pair, waived });
    }
  }
  const standingByWaiver = withoutNeedlessSeats(prepared, present);
  return {
    keep: standingByWaiver.filter((pair) => pair.waived.length === 0).map(refOf),
    waived: standingByWaiver
      .filter((pair) => pair.waived.length > 0)
      .map((pair) => ({ ...refOf(pair), rules: pair.waived })),
    ended,
  };
}

function isCapacity(rule: string): boolean {
  return rule === 'mentor-capacity' || rule === 'mentee-capacity';
}

/** Waivers for seats beyond a maximum last only as long as the person has more partners than the maximum. */
function withoutNeedlessSeats(prepared: Prepared, pairs: readonly PairStanding[]): PairStanding[] {
  const surplus = new Map<string, number>();
  const keyOf = (rule: string, pair: PairRef) =>
    `${rule} ${rule === 'mentor-capacity' ? pair.mentorId : pair.menteeId}`;
  for (const rule of ['mentor-capacity', 'mentee-capacity']) {
    const people = rule === 'mentor-capacity' ? prepared.cohort.mentors : prepared.cohort.mentees;
    for (const person of people) surplus.set(`${rule} ${person.id}`, -bounds(person).max);
    for (const pair of pairs) surplus.set(keyOf(rule, pair), (surplus.get(keyOf(rule, pair)) ?? 0) + 1);
  }
  return pairs.map((pair) => ({
    ...pair,
    waived: pair.waived.filter((rule) => {
      if (!isCapacity(rule)) return true;
      const left = surplus.get(keyOf(rule, pair)) ?? 0;
      surplus.set(keyOf(rule, pair), left - 1);
      return left > 0;
    }),
  }));
}

function scoreOf(prepared: Prepared, pair: PairRef): number | null {
  const mentor = prepared.mentorIndex.get(pair.mentorId);
  const mentee = prepared.menteeIndex.get(pair.menteeId);
  if (mentor === undefined || mentee === undefined) return null;
  return prepared.scoring.units(mentor, mentee) / prepared.policy.scoreUnit;
}

function distinctDeclined(declined: readonly DeclinedPair[]): DeclinedPair[] {
  return [...new Map(declined.map((pair) => [pairKey(pair), pair])).values()];
}

function scored({ mentorId, menteeId, score }: Match): ScoredPair {
  return { mentorId, menteeId, score };
}

function refOf({ mentorId, menteeId }: PairRef): PairRef {
  return { mentorId, menteeId };
}

function byPair(a: PairRef, b: PairRef): number {
  return compareIds(a.menteeId, b.menteeId) || compareIds(a.mentorId, b.mentorId);
}
