import type { PairRef } from '../../../model';
import { forbiddenBy, type Prepared, spelledPair } from '../../prepared';
import { bounds } from '../../problem';
import {
  byPair,
  type EndCause,
  type EndedPair,
  type PairStanding,
  refOf,
  type WaivedPair,
} from '../../records';

/** What becomes of the pairs in force before anything is solved. */
export interface Standing {
  /** Pairs that could be kept, and broken. */
  readonly open: readonly PairStanding[];
  /** Pairs that were approved, and stay. */
  readonly approved: readonly PairStanding[];
  /** Pairs that stay by a waiver. */
  readonly waived: readonly WaivedPair[];
  /** Pairs that have to end. */
  readonly ended: readonly EndedPair[];
}

/** Sorts the pairs in force by what has to become of them. O(pairs * rules). */
export function standingOf(
  prepared: Prepared,
  inForce: readonly PairStanding[],
  breakApproved: boolean,
): Standing {
  const present: PairStanding[] = [];
  const ended: EndedPair[] = [];
  const stays = ({ state }: PairStanding) => state === 'approved' && !breakApproved;
  for (const pair of inForce) {
    const gone = whoLeft(prepared, pair);
    if (gone !== undefined) {
      ended.push(endedPair(prepared, pair, gone, []));
      continue;
    }
    const forbidding = forbiddingRules(prepared, pair);
    const rules = forbidding.filter(
      (rule) => !pair.waived.includes(rule) && !(stays(pair) && rule === 'minimum-score'),
    );
    if (rules.length > 0) ended.push(endedPair(prepared, pair, 'not-eligible', rules));
    else {
      const waived = pair.waived.filter((rule) => isCapacity(rule) || forbidding.includes(rule));
      present.push({ ...spelledPair(prepared, pair), waived });
    }
  }
  const standing = withoutNeedlessSeats(prepared, present.sort(byPair));
  const free = standing.filter((pair) => pair.waived.length === 0);
  return {
    open: free.filter((pair) => !stays(pair)),
    approved: free.filter(stays),
    waived: standing
      .filter((pair) => pair.waived.length > 0)
      .map((pair) => ({ ...refOf(pair), rules: pair.waived })),
    ended,
  };
}

/** Who of a pair is not there any more. */
export function whoLeft(prepared: Prepared, pair: PairRef): EndCause | undefined {
  const mentor = prepared.mentorIndex.has(pair.mentorId);
  const mentee = prepared.menteeIndex.has(pair.menteeId);
  if (mentor && mentee) return undefined;
  return mentor ? 'mentee-left' : mentee ? 'mentor-left' : 'both-left';
}

/** The rules that forbid a pair of people who are there. */
export function forbiddingRules(prepared: Prepared, pair: PairRef): readonly string[] {
  const mentor = prepared.mentorIndex.get(pair.mentorId);
  const mentee = prepared.menteeIndex.get(pair.menteeId);
  return mentor === undefined || mentee === undefined ? [] : forbiddenBy(prepared, [mentee, mentor]);
}

/** A pair as one that ended. */
export function endedPair(
  prepared: Prepared,
  pair: PairRef & Pick<PairStanding, 'state'>,
  cause: EndCause,
  rules: readonly string[],
): EndedPair {
  return {
    ...refOf(spelledPair(prepared, pair)),
    cause,
    state: pair.state === 'approved' ? 'approved' : 'proposed',
    rules,
    score: scoreOf(prepared, pair),
  };
}

function isCapacity(rule: string): boolean {
  return rule === 'mentor-capacity' || rule === 'mentee-capacity';
}

/** Waivers for seats beyond a maximum last only as long as the person has more partners than the maximum. */
function withoutNeedlessSeats(prepared: Prepared, pairs: readonly PairStanding[]): readonly PairStanding[] {
  if (!pairs.some(({ waived }) => waived.some(isCapacity))) return pairs;
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

/** What a pair scores today, in [0, 1]; `null` if one of the two is not there. */
function scoreOf(prepared: Prepared, pair: PairRef): number | null {
  const mentor = prepared.mentorIndex.get(pair.mentorId);
  const mentee = prepared.menteeIndex.get(pair.menteeId);
  if (mentor === undefined || mentee === undefined) return null;
  return prepared.scoring.units(mentor, mentee) / prepared.policy.scoreUnit;
}
