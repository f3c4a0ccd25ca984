import type { PairRef } from '../../../model';
import { forbiddenBy, indexPair, type Prepared } from '../../prepared';
import { bounds } from '../../problem';
import {
  type Decision,
  isInForce,
  type PairStanding,
  pairKey,
  type Standings,
  type Waiver,
} from '../../records';

/** Why a decision cannot be applied. */
export interface Obstacle {
  readonly kind: 'state' | 'input';
  /** Below the decision, such as `.waivers[0]`; empty for the decision as a whole. */
  readonly path: string;
  readonly message: string;
  readonly received: unknown;
  readonly expected: string;
}

/** Applies one decision. The standings given are not changed. */
export function applyDecision(
  prepared: Prepared,
  standings: Standings,
  decision: Decision,
): { readonly standings: Standings } | { readonly obstacles: readonly Obstacle[] } {
  const obstacles = [...stateObstacles(prepared, standings, decision)];
  if (obstacles.length > 0) return { obstacles };
  const next = new Map(standings);
  const set = (pair: PairRef, change: Partial<PairStanding>) => {
    const { mentorId, menteeId } = pair;
    const before = next.get(pairKey(pair)) ?? { mentorId, menteeId, byHand: true, waived: [] };
    next.set(pairKey(pair), { state: 'proposed', ...before, ...change });
  };
  for (const pair of endsOf(decision))
    set(pair, { state: decision.kind === 'change' ? 'changed' : 'rejected' });
  if (decision.kind === 'approve') set(decision, { state: 'approved' });
  if (decision.kind === 'reopen') set(decision, { state: 'proposed' });
  if (decision.kind === 'change') {
    for (const pair of decision.to) set(pair, { state: 'approved', byHand: true, waived: [] });
  }
  const broken = brokenRules(prepared, standings, next, decision);
  const unfit = waiverObstacles(broken, 'waivers' in decision ? (decision.waivers ?? []) : []);
  if (unfit.length > 0) return { obstacles: unfit };
  for (const { rule, ...pair } of broken) {
    const now = next.get(pairKey(pair));
    if (now !== undefined && rule !== 'lock') set(pair, { waived: [...new Set([...now.waived, rule])] });
  }
  return { standings: next };
}

/** The pairs that a decision takes out. */
function endsOf(decision: Decision): readonly PairRef[] {
  return decision.kind === 'change' ? decision.pairs : decision.kind === 'reject' ? [decision] : [];
}

function* stateObstacles(prepared: Prepared, standings: Standings, decision: Decision): Generator<Obstacle> {
  const name = ({ mentorId, menteeId }: PairRef) => `${mentorId} and ${menteeId}`;
  const wrong = (path: string, pair: PairRef, expected: string): Obstacle => {
    const standing = standings.get(pairKey(pair));
    const message =
      standing === undefined
        ? `${name(pair)} are not a pair of this matching`
        : `${name(pair)} are ${standing.state}`;
    return { kind: 'state', path, message, received: standing?.state ?? name(pair), expected };
  };
  const expectInForce = function* (path: string, pair: PairRef): Generator<Obstacle> {
    const standing = standings.get(pairKey(pair));
    if (standing === undefined || !isInForce(standing))
      yield wrong(path, pair, 'a pair that is proposed or approved');
  };
  if (decision.kind === 'approve') {
    const standing = standings.get(pairKey(decision));
    if (standing === undefined || !isInForce(standing))
      yield wrong(
        '',
        decision,
        'a pair that is proposed or approved; reopen a rejected or changed pair first',
      );
  }
  if (decision.kind === 'reject') yield* expectInForce('', decision);
  if (decision.kind === 'reopen') {
    const state = standings.get(pairKey(decision))?.state;
    if (state === undefined || state === 'proposed')
      yield wrong('', decision, 'a pair that is approved, rejected or changed');
  }
  if (decision.kind !== 'change') return;
  const ending = new Set(decision.pairs.map(pairKey));
  for (const [index, pair] of decision.pairs.entries()) {
    yield* expectInForce(`.pairs[${index}]`, pair);
    if (decision.pairs.findIndex((other) => pairKey(other) === pairKey(pair)) < index)
      yield {
        kind: 'input',
        path: `.pairs[${index}]`,
        message: 'the pair is listed twice',
        received: pair,
        expected: 'each pair once',
      };
  }
  const made = new Set<string>();
  for (const [index, pair] of decision.to.entries()) {
    const path = `.to[${index}]`;
    if (!prepared.mentorIndex.has(pair.mentorId))
      yield {
        kind: 'input',
        path: `${path}.mentorId`,
        message: 'no mentor has this id',
        received: pair.mentorId,
        expected: 'the id of a mentor of this cohort',
      };
    if (!prepared.menteeIndex.has(pair.menteeId))
      yield {
        kind: 'input',
        path: `${path}.menteeId`,
        message: 'no mentee has this id',
        received: pair.menteeId,
        expected: 'the id of a mentee of this cohort',
      };
    const standing = standings.get(pairKey(pair));
    if (
      made.has(pairKey(pair)) ||
      ending.has(pairKey(pair)) ||
      (standing !== undefined && isInForce(standing))
    )
      yield wrong(path, pair, 'a pair that is not in force, listed once');
    made.add(pairKey(pair));
  }
}

interface BrokenRule extends PairRef {
  readonly rule: string;
}

/** The hard rules that a decision would newly break, and for which pair. */
function brokenRules(
  prepared: Prepared,
  before: Standings,
  after: Standings,
  decision: Decision,
): BrokenRule[] {
  const broken: BrokenRule[] = [];
  for (const pair of endsOf(decision)) {
    const locked = prepared.policy.locks.some((lock) => pairKey(lock) === pairKey(pair));
    if (locked) broken.push({ mentorId: pair.mentorId, menteeId: pair.menteeId, rule: 'lock' });
  }
  const begins = [...after.values()].filter((pair) => {
    const earlier = before.get(pairKey(pair));
    return isInForce(pair) && (earlier === undefined || !isInForce(earlier));
  });
  const count = (standings: Standings, key: 'mentorId' | 'menteeId', id: string) =>
    [...standings.values()].filter((pair) => isInForce(pair) && pair[key] === id).length;
  // Of the pairs that begin for one person, the last ones listed are those beyond the maximum.
  const places = new Map<string, number>();
  const overfull = (key: 'mentorId' | 'menteeId', id: string): boolean => {
    const person =
      key === 'mentorId'
        ? prepared.cohort.mentors[prepared.mentorIndex.get(id) ?? -1]
        : prepared.cohort.mentees[prepared.menteeIndex.get(id) ?? -1];
    const begun = begins.filter((pair) => pair[key] === id).length;
    const taken = places.get(`${key} ${id}`) ?? count(after, key, id) - begun;
    places.set(`${key} ${id}`, taken + 1);
    return person !== undefined && taken + 1 > bounds(person).max;
  };
  for (const { mentorId, menteeId } of begins) {
    const pair = { mentorId, menteeId };
    for (const rule of forbiddenBy(prepared, indexPair(prepared, pair))) broken.push({ ...pair, rule });
    if (overfull('mentorId', mentorId)) broken.push({ ...pair, rule: 'mentor-capacity' });
    if (overfull('menteeId', menteeId)) broken.push({ ...pair, rule: 'mentee-capacity' });
  }
  return broken;
}

/** Every broken rule needs its waiver, and every waiver a rule that it sets aside. */
function waiverObstacles(broken: readonly BrokenRule[], waivers: readonly Waiver[]): Obstacle[] {
  const keyOf = (waiver: BrokenRule) => `${pairKey(waiver)} ${waiver.rule}`;
  const given = new Set(waivers.map(keyOf));
  const needed = new Set(broken.map(keyOf));
  const obstacles: Obstacle[] = [];
  for (const { mentorId, menteeId, rule } of broken) {
    const waivable = rule !== 'not-self';
    if (waivable && given.has(keyOf({ mentorId, menteeId, rule }))) continue;
    obstacles.push({
      kind: 'input',
      path: '.waivers',
      message: `${mentorId} and ${menteeId} would break the hard rule ${rule}`,
      received: waivers,
      expected: waivable
        ? `a waiver of "${rule}" for this pair, with a reason, or another pair`
        : 'another pair: nobody is matched with themselves',
    });
  }
  for (const [index, waiver] of waivers.entries()) {
    if (needed.has(keyOf(waiver))) continue;
    obstacles.push({
      kind: 'input',
      path: `.waivers[${index}]`,
      message: `${waiver.mentorId} and ${waiver.menteeId} do not break the rule ${waiver.rule}, so there is nothing to waive`,
      received: waiver,
      expected: 'a waiver for each rule that the decision breaks, and no other',
    });
  }
  return obstacles;
}
