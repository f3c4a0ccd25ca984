/** Whom a mentee could have instead, where the seat comes from, and what that takes. */
import { explainMatch, type OpenMatching, type PairRef, shortlist } from 'mentor-match';
import type { AdminExplanation } from 'mentor-match/schemas';
import type { Calls, ChangeOffer, ChangeOffers, ChangeWay } from '../protocol';
import { type Desk, namesOf, need, type Run } from './desk';
import { openRun } from './match';
import { reasonsOf } from './reasons';
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
  const open = await openRun(desk);
  const standing = await inForceOf(desk, run);
  const own = new Set(standing.filter((pair) => pair.menteeId === menteeId).map(({ mentorId }) => mentorId));
  const [list] = shortlist(open, { personId: menteeId, side: 'mentees', k: OFFERED + own.size });
  const best = (list?.entries ?? []).map(({ partnerId }) => partnerId);
  const named = words.trim() === '' ? best : people(desk, ['mentors', words]).map(({ id }) => id);
  const asked: Asked = { desk, run, open, menteeId, from, standing };
  return {
    eligible: (list?.available ?? 0) - own.size,
    offers: named
      .filter((id) => !own.has(id))
      .slice(0, OFFERED)
      .map((id) => offerOf(asked, id))
      .sort((a, b) => Number(a.change === null) - Number(b.change === null) || b.score - a.score),
  };
}

interface Standing extends PairRef {
  readonly score: number;
  readonly approved: boolean;
}

interface Asked {
  readonly desk: Desk;
  readonly run: Run;
  readonly open: OpenMatching;
  readonly menteeId: string;
  /** The pair that would end; null for a mentee without a mentor. */
  readonly from: PairRef | null;
  readonly standing: readonly Standing[];
}

/** The pairs in force: proposed or approved. */
async function inForceOf(desk: Desk, run: Run): Promise<readonly Standing[]> {
  return (await allPairs(desk, run))
    .filter(({ state }) => state === 'proposed' || state === 'approved')
    .map(({ mentorId, menteeId, score, state }) => ({
      mentorId,
      menteeId,
      score,
      approved: state === 'approved',
    }));
}

const told = ({ open, desk }: Asked, pair: PairRef): AdminExplanation =>
  explainMatch(open, pair, { ...(desk.catalogue && { locale: desk.catalogue }) });

function offerOf(asked: Asked, mentorId: string): ChangeOffer {
  const { desk, run, menteeId, from } = asked;
  const to = { mentorId, menteeId };
  const explained = told(asked, to);
  const { way, ends, begins } = wayOf(asked, explained, mentorId);
  const refused = way.kind === 'refused' || way.kind === 'taken';
  const pairs = [...(from === null ? [] : [from]), ...ends];
  return {
    id: mentorId,
    name: namesOf(run.cohort.mentors)(mentorId),
    score: explained.score,
    reasons: reasonsOf(desk, explained, 1),
    way,
    change: refused ? null : { pairs, to: [to, ...begins] },
    locked: pairs.filter((pair) => isLocked(run, pair)),
  };
}

interface Way {
  readonly way: ChangeWay;
  readonly ends: readonly PairRef[];
  readonly begins: readonly PairRef[];
}

function wayOf(asked: Asked, { eligible, rules }: AdminExplanation, mentorId: string): Way {
  const only = (way: ChangeWay): Way => ({ way, ends: [], begins: [] });
  if (!eligible)
    return only({
      kind: 'refused',
      rules: rules.filter(({ passed }) => !passed).map(({ evidence }) => evidence.text),
    });
  const { run, standing } = asked;
  const mentor = run.cohort.mentors.find(({ id }) => id === mentorId);
  const held = standing.filter((pair) => pair.mentorId === mentorId);
  if (held.length < (mentor?.capacity?.max ?? 1)) return only({ kind: 'free' });
  // What somebody approved is the last to make room, and what the policy says must be makes none.
  const open = held.filter((pair) => !isLocked(run, pair));
  const proposed = open.filter(({ approved }) => !approved);
  const rooms = (proposed.length > 0 ? proposed : open).slice(0, TRIED).map((pair) => roomOf(asked, pair));
  const [best] = rooms.sort((a, b) => b.gain - a.gain);
  return best?.way ?? only({ kind: 'taken' });
}

/** A pair of the other mentor that ends: its mentee takes the mentor who becomes free, or has nobody. */
function roomOf(asked: Asked, pair: Standing): { readonly gain: number; readonly way: Way } {
  const { run, from, standing } = asked;
  const mentee = namesOf(run.cohort.mentees)(pair.menteeId);
  const ends = [{ mentorId: pair.mentorId, menteeId: pair.menteeId }];
  const swapped = from === null ? null : { mentorId: from.mentorId, menteeId: pair.menteeId };
  const has = standing.some((one) => swapped !== null && isSame(one, swapped));
  const explained = swapped === null || has ? null : told(asked, swapped);
  if (swapped === null || explained === null || !explained.eligible)
    return {
      gain: -1 - pair.score,
      way: { way: { kind: 'displace', mentee, before: pair.score }, ends, begins: [] },
    };
  const mentor = namesOf(run.cohort.mentors)(swapped.mentorId);
  const way = { kind: 'swap', mentee, mentor, before: pair.score, after: explained.score } as const;
  return { gain: explained.score - pair.score, way: { way, ends, begins: [swapped] } };
}

const isSame = (a: PairRef, b: PairRef): boolean => a.mentorId === b.mentorId && a.menteeId === b.menteeId;

const isLocked = ({ policy }: Run, pair: PairRef): boolean =>
  (policy.locks ?? []).some((lock) => isSame(lock, pair));
