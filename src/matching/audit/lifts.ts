import { type AssignmentProblem, FORBIDDEN, type Pair } from '../../assignment';
import { type Cohort, type PairRef, type Policy, ruleId } from '../../model';
import { chooseStorage } from '../large';
import { beginPreparedSteps, matchBegunSteps } from '../match';
import { type OpenMatching, type Session, sessionOf } from '../open';
import { belowMinimum, indexPair, oneWayRule, type Prepared, prepareSteps } from '../prepared';
import { encode, toCost, valueChange, valuesOf } from '../problem';
import { type ObjectiveLoss, pairKey } from '../records';
import { inPhase, partOf, type RunSteps, solveFor } from '../run';
import { type PairReasons, reasonSteps } from './pair-reasons';

/** One thing that a policy or its people ask, and that could be lifted. */
export type Lift =
  /** By its id. */
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'minimum-score' | 'mentor-minimums' | 'mentee-minimums' | 'locks' };

/** Nothing is lifted: the best matching as things are. */
const NOTHING = { kind: 'nothing' } as const;

/** A pair and what it scores. */
interface Scored extends PairRef {
  readonly units: number;
}

/** What a best matching comes to. */
export interface Worth {
  /** Mentees with a partner. */
  readonly mentees: number;
  /** By `pairKey`. */
  readonly pairs: ReadonlySet<string>;
  readonly units: number;
}

/** What a best matching without something comes to. */
export interface Lifted extends Worth {
  /** The first objective that gains by it, in the terms of `Effect.loss`: below 0. */
  readonly effect: ObjectiveLoss;
}

/** The best matchings without each of some things, beside the one with all of them. */
export interface WithoutEach {
  /** The best matching with nothing lifted, which each is compared to; `null`: there is none. */
  readonly now: Worth | null;
  /** In the order asked; `null` where there is no matching with or without it. */
  readonly lifted: readonly (Lifted | null)[];
  /** Whether each is the best there is: false where a search over directions ended early. */
  readonly isProven: boolean;
}

/** More pairs than this are not kept in memory with their scores and rules. */
const MOST_PAIRS = 2 ** 26;

/**
 * The best matching without each of some things, everything else the same: pair for pair what `matchCohort` of the
 * changed policy gives. What all of them share is read once, and all pairs are scored and asked about rules once (6
 * bytes a pair, or 8), so that each takes a solve and no more; where scores are not kept, by other methods than the
 * optimum, where directions are searched, and for bounds that code of the caller's own could read, each is matched from
 * the start.
 *
 * @param known the best matching as things are, where somebody has it.
 */
export function* withoutEach(
  open: OpenMatching,
  lifts: readonly Lift[],
  known?: readonly Scored[],
): RunSteps<WithoutEach> {
  if (lifts.length === 0)
    return { now: known === undefined ? null : worthOf(known), lifted: [], isProven: true };
  const session = sessionOf(open);
  const reasons = isShared(session)
    ? yield* inPhase('questioning', reasonSteps(session.prepared), 0, 0.1)
    : undefined;
  const solving = (lift: Lift | typeof NOTHING) =>
    reasons !== undefined && !readsBounds(session, lift)
      ? solvedAgain(session, reasons, lift)
      : matchedAgain(session, lift);
  const present = known === undefined ? yield* partOf(solving(NOTHING), 0.1, 0.2) : null;
  const now = known ?? present?.matches;
  if (now === undefined) return { now: null, lifted: lifts.map(() => null), isProven: true };
  let isProven = present?.isProven ?? true;
  const lifted: (Lifted | null)[] = [];
  for (const [at, lift] of lifts.entries()) {
    const shareOf = (done: number) => 0.2 + (0.8 * done) / lifts.length;
    const found = yield* partOf(solving(lift), shareOf(at), shareOf(at + 1));
    isProven &&= found?.isProven ?? true;
    lifted.push(found === null ? null : { ...worthOf(found.matches), effect: effectOf(found, now) });
  }
  return { now: worthOf(now), lifted, isProven };
}

/** A matching in a world without something. */
interface Found {
  /** Everything but the code of scores and rules is as in that world. */
  readonly prepared: Prepared;
  readonly matches: readonly Scored[];
  readonly isProven: boolean;
}

/** What the policy of that world says of both. */
function effectOf({ prepared, matches }: Found, now: readonly Scored[]): ObjectiveLoss {
  const valuesIn = (pairs: readonly PairRef[]) =>
    valuesOf(
      prepared,
      pairs.map((pair) => indexPair(prepared, pair)),
    );
  return valueChange(prepared, valuesIn(now), valuesIn(matches));
}

function isShared({ prepared, options }: Session): boolean {
  const { cohort, policy } = prepared;
  return (
    policy.method === 'optimal' &&
    oneWayRule(policy) === undefined &&
    cohort.mentors.length * cohort.mentees.length <= MOST_PAIRS &&
    chooseStorage(prepared, options) === 'dense'
  );
}

/** Whether what is lifted could change what criteria and rules of the caller's own say. */
function readsBounds({ prepared }: Session, { kind }: Lift | typeof NOTHING): boolean {
  const isOwn = !prepared.scoring.isBuiltIn || !prepared.rules.isBuiltIn;
  return isOwn && (kind === 'mentor-minimums' || kind === 'mentee-minimums');
}

function* solvedAgain(
  session: Session,
  reasons: PairReasons,
  lift: Lift | typeof NOTHING,
): RunSteps<Found | null> {
  const prepared = { ...session.prepared, ...changed(session.prepared, lift) };
  const { mentors, mentees } = prepared.cohort;
  const problem: AssignmentProblem = {
    ...encode(prepared, costsWithout(session, reasons, lift)),
    ...(lift.kind === 'locks' && { locks: [] }),
  };
  const outcome = yield* solveFor(problem);
  if (outcome.status === 'infeasible') return null;
  const matches = outcome.pairs.map(([mentee, mentor]: Pair) => ({
    mentorId: mentors[mentor]!.id,
    menteeId: mentees[mentee]!.id,
    units: reasons.units[mentee * mentors.length + mentor]!,
  }));
  return { prepared, matches, isProven: true };
}

function costsWithout({ prepared }: Session, reasons: PairReasons, lift: Lift | typeof NOTHING): Int32Array {
  const { cohort, locks, policy } = prepared;
  const mentors = cohort.mentors.length;
  const lifted = lift.kind === 'rule' ? lift.rule : lift.kind;
  const without = reasons.without(new Set([lifted]));
  const cost = new Int32Array(cohort.mentees.length * mentors);
  const allowed = new Uint8Array(mentors);
  for (let mentee = 0; mentee < cohort.mentees.length; mentee++) {
    reasons.allowed(mentee, without, allowed);
    const from = mentee * mentors;
    for (let mentor = 0; mentor < mentors; mentor++)
      cost[from + mentor] = allowed[mentor] === 1 ? toCost(reasons.units[from + mentor]!) : FORBIDDEN;
  }
  // A pair that is locked may be below the minimum score, and only while it is locked.
  if (lift.kind === 'locks')
    for (const [mentee, mentor] of locks)
      if (belowMinimum(reasons.units[mentee * mentors + mentor]!, policy))
        cost[mentee * mentors + mentor] = FORBIDDEN;
  return cost;
}

function* matchedAgain({ prepared, options }: Session, lift: Lift | typeof NOTHING): RunSteps<Found | null> {
  const { cohort, policy } = changed(prepared, lift);
  const without = { ...options, explanations: 'on-demand' } as const;
  const again = yield* inPhase('reading', prepareSteps(cohort, policy, without), 0, 0.1);
  const begun = yield* inPhase('scoring', beginPreparedSteps(again, without), 0.1, 0.3);
  const result = yield* partOf(matchBegunSteps(begun), 0.3, 1);
  if (result.status === 'infeasible') return null;
  return { prepared: again, matches: result.matches, isProven: result.status !== 'feasible' };
}

/** People and policy without what is lifted. */
function changed<C extends Cohort>(
  { cohort, policy }: { readonly cohort: C; readonly policy: Policy },
  lift: Lift | typeof NOTHING,
): { readonly cohort: C; readonly policy: Policy } {
  switch (lift.kind) {
    case 'rule':
      return {
        cohort,
        policy: { ...policy, rules: policy.rules.filter((rule) => ruleId(rule) !== lift.rule) },
      };
    case 'minimum-score':
      return { cohort, policy: { ...policy, minimumScore: 0 } };
    case 'mentor-minimums':
      return { cohort: { ...cohort, mentors: withoutMinimums(cohort.mentors) }, policy };
    case 'mentee-minimums':
      return { cohort: { ...cohort, mentees: withoutMinimums(cohort.mentees) }, policy };
    case 'locks':
      return { cohort, policy: { ...policy, locks: [] } };
    case 'nothing':
      return { cohort, policy };
  }
}

function withoutMinimums<P extends Cohort['mentors'][number] | Cohort['mentees'][number]>(
  people: readonly P[],
): P[] {
  return people.map((person) =>
    person.capacity === undefined ? person : { ...person, capacity: { ...person.capacity, min: 0 } },
  );
}

/** What some matches come to. */
function worthOf(matches: readonly Scored[]): Worth {
  return {
    mentees: new Set(matches.map(({ menteeId }) => menteeId)).size,
    pairs: new Set(matches.map(pairKey)),
    units: matches.reduce((sum, { units }) => sum + units, 0),
  };
}
