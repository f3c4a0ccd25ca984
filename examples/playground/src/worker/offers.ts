/** Whom a mentee could have instead, where the seat comes from, and what that takes. */
import { type PairRef, shortlist } from 'mentor-match';
import type { AdminExplanation } from 'mentor-match/schemas';
import type { Calls, ChangeOffer, ChangeOffers, ChangeWay, PairRow } from '../protocol';
import { type Desk, isInForce, namesOf, need, type Run } from './desk';
import { openRun } from './match';
import { explained, reasonsOf } from './reasons';
import { allPairs, people } from './tables';

/** Mentors that are offered at once. */
const OFFERED = 8;
/** Pairs of one mentor that are tried as the one that makes room. */
const TRIED = 6;

export async function offers(
  desk: Desk,
  [menteeId, from, words]: Parameters<Calls['offers']>,
): Promise<ChangeOffers> {
  const run = need(desk.run, 'matching');
  const { mentors, mentees } = run.cohort;
  const standing = (await allPairs(desk, run)).filter(isInForce);
  const own = standing.filter((pair) => pair.menteeId === menteeId);
  const taken = new Set(own.map(({ mentorId }) => mentorId));
  const [list] = shortlist(await openRun(desk), {
    personId: menteeId,
    side: 'mentees',
    k: OFFERED + taken.size,
  });
  const best = (list?.entries ?? []).map(({ partnerId }) => partnerId);
  const called = words.trim() === '' ? best : people(desk, ['mentors', words]).map(({ id }) => id);
  const asked: Asked = {
    desk,
    run,
    menteeId,
    from,
    standing,
    seats: new Map(mentors.map(({ id, capacity }) => [id, capacity?.max ?? 1])),
    mentor: namesOf(mentors),
    mentee: namesOf(mentees),
  };
  const ownEligible = await Promise.all(own.map(async (pair) => (await explained(desk, pair)).eligible));
  const offered = called.filter((id) => !taken.has(id)).slice(0, OFFERED);
  const made = await Promise.all(offered.map((id) => offerOf(asked, id)));
  return {
    // A pair that an exception made is none of those that the rules allow.
    eligible: (list?.available ?? 0) - ownEligible.filter(Boolean).length,
    offers: made.sort((a, b) => Number(a.change === null) - Number(b.change === null) || b.score - a.score),
  };
}

interface Asked {
  readonly desk: Desk;
  readonly run: Run;
  readonly menteeId: string;
  /** The pair that would end; null for a mentee without a mentor. */
  readonly from: PairRef | null;
  /** The pairs in force. */
  readonly standing: readonly PairRow[];
  /** Of each mentor. */
  readonly seats: ReadonlyMap<string, number>;
  readonly mentor: (id: string) => string;
  readonly mentee: (id: string) => string;
}

async function offerOf(asked: Asked, mentorId: string): Promise<ChangeOffer> {
  const { desk, run, menteeId, from } = asked;
  const to = { mentorId, menteeId };
  const told = await explained(desk, to);
  const { way, ends, begins } = await wayOf(asked, told, mentorId);
  const isPossible = way.kind === 'free' || way.kind === 'swap' || way.kind === 'displace';
  const pairs = [...(from === null ? [] : [from]), ...ends];
  return {
    id: mentorId,
    name: asked.mentor(mentorId),
    score: told.score,
    reasons: reasonsOf(desk, told, 1),
    way,
    change: isPossible ? { pairs, to: [to, ...begins] } : null,
    locked: pairs.filter((pair) => isLocked(run, pair)),
  };
}

interface Way {
  readonly way: ChangeWay;
  readonly ends: readonly PairRef[];
  readonly begins: readonly PairRef[];
}

async function wayOf(asked: Asked, { eligible, rules }: AdminExplanation, mentorId: string): Promise<Way> {
  const only = (way: ChangeWay): Way => ({ way, ends: [], begins: [] });
  if (!eligible)
    return only({
      kind: 'refused',
      rules: rules.filter(({ passed }) => !passed).map(({ evidence }) => evidence.text),
    });
  const { run, standing, seats } = asked;
  const most = seats.get(mentorId) ?? 1;
  if (most === 0) return only({ kind: 'closed' });
  const held = standing.filter((pair) => pair.mentorId === mentorId);
  if (held.length < most) return only({ kind: 'free' });
  // What somebody approved is the last to make room, and what the policy says must be makes none.
  const open = held.filter((pair) => !isLocked(run, pair));
  const proposed = open.filter(({ state }) => state === 'proposed');
  const tried = (proposed.length > 0 ? proposed : open).slice(0, TRIED);
  const rooms = await Promise.all(tried.map((pair) => roomOf(asked, pair)));
  const [best] = rooms.sort((a, b) => b.gain - a.gain);
  return best?.way ?? only({ kind: 'taken' });
}

/** A pair of the other mentor that ends: its mentee takes the mentor who becomes free, or has one mentor fewer. */
async function roomOf(
  asked: Asked,
  { mentorId, menteeId, score }: PairRow,
): Promise<{ readonly gain: number; readonly way: Way }> {
  const { desk, from, standing } = asked;
  const mentee = asked.mentee(menteeId);
  const ends = [{ mentorId, menteeId }];
  const others = standing.filter((one) => one.menteeId === menteeId && one.mentorId !== mentorId);
  const swapped = from === null ? null : { mentorId: from.mentorId, menteeId };
  const isTold = swapped !== null && others.every((one) => one.mentorId !== swapped.mentorId);
  const told = isTold ? await explained(desk, swapped) : null;
  if (swapped === null || told === null || !told.eligible) {
    const way = { kind: 'displace', mentee, before: score, others: others.length } as const;
    return { gain: -1 - score, way: { way, ends, begins: [] } };
  }
  const mentor = asked.mentor(swapped.mentorId);
  const way = { kind: 'swap', mentee, mentor, before: score, after: told.score } as const;
  return { gain: told.score - score, way: { way, ends, begins: [swapped] } };
}

const isLocked = ({ policy }: Run, { mentorId, menteeId }: PairRef): boolean =>
  (policy.locks ?? []).some((lock) => lock.mentorId === mentorId && lock.menteeId === menteeId);
