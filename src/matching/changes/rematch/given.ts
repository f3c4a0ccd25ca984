import { type ErrorIssue, MentorMatchError, printValue } from '../../../errors';
import { addAll } from '../../../lists';
import {
  type Cohort,
  canonicalId,
  didYouMean,
  IdSet,
  NearIds,
  notAnId,
  type PairRef,
  pairIssues,
} from '../../../model';
import { byPair, type ChangeLimit, type DeclinedPair, type Proposal, pairKey } from '../../records';
import type { RematchOptions } from './options';

/** A limit as it was given. */
export type GivenLimit =
  | { readonly kind: 'switching-cost'; readonly score: number }
  | Extract<ChangeLimit, { kind: 'max-changes' }>;

/** @throws MentorMatchError `invalid-input` for options that are out of range, malformed, or name nobody. */
export function parseLimit(
  before: Proposal,
  cohort: Cohort,
  options: Pick<RematchOptions, 'switchingCost' | 'maxChanges' | 'declined' | 'left'>,
): GivenLimit {
  const { switchingCost, maxChanges, declined = [], left = [] } = options;
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
    mentorId: new IdSet([
      ...cohort.mentors.map(({ id }) => id),
      ...before.matches.map((one) => one.mentorId),
    ]),
    menteeId: new IdSet([
      ...cohort.mentees.map(({ id }) => id),
      ...before.matches.map((one) => one.menteeId),
    ]),
  };
  for (const [index, pair] of declined.entries()) {
    const malformed = declinedIssues(pair, `options.declined[${index}]`);
    addAll(issues, malformed);
    if (malformed.length > 0) continue;
    for (const key of ['mentorId', 'menteeId'] as const) {
      if (known[key].has(pair[key])) continue;
      issues.push({
        path: `options.declined[${index}].${key}`,
        message: `no ${key === 'mentorId' ? 'mentor' : 'mentee'} of this or the previous matching has this id${nearTo(pair[key], key === 'mentorId' ? cohort.mentors : cohort.mentees)}`,
        received: printValue(pair[key]),
        expected: 'the id of somebody who is or was part of the matching',
      });
    }
  }
  for (const [index, id] of left.entries()) {
    if (typeof id !== 'string') issues.push(notAnId(`options.left[${index}]`, id));
    else if (known.mentorId.has(id) || known.menteeId.has(id)) continue;
    else
      issues.push({
        path: `options.left[${index}]`,
        message: `nobody of this or the previous matching has this id${nearTo(id, [...cohort.mentors, ...cohort.mentees])}`,
        received: printValue(id),
        expected: 'the id of somebody who was there',
      });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return switchingCost === undefined
    ? { kind: 'max-changes', changes: maxChanges ?? 0 }
    : { kind: 'switching-cost', score: switchingCost };
}

function nearTo(id: string, people: readonly { readonly id: string; readonly name?: string }[]): string {
  return didYouMean(new NearIds(people).near(id));
}

function declinedIssues(pair: DeclinedPair, path: string): readonly ErrorIssue[] {
  const issues = pairIssues(pair, path);
  if (issues.length > 0) return issues;
  const by: unknown = pair.by;
  if (by !== undefined && by !== 'mentor' && by !== 'mentee') {
    const expected = '"mentor" or "mentee", or nothing';
    return [{ path: `${path}.by`, message: 'not one of the two', received: printValue(by), expected }];
  }
  const reason: unknown = pair.reason;
  if (reason === undefined || typeof reason === 'string') return [];
  const expected = 'a text, or nothing';
  return [{ path: `${path}.reason`, message: 'not a reason', received: printValue(reason), expected }];
}

/**
 * Writes the ids of a pair as the cohort does, or as the matching before did, so that one record has one spelling of
 * everybody.
 */
export function spellingOf(before: Proposal, cohort: Cohort): <P extends PairRef>(pair: P) => P {
  const pairs = [...before.matches, ...(before.review?.pairs ?? [])];
  const byKey = (ids: readonly string[]) => new Map(ids.map((id) => [canonicalId(id), id]));
  const mentors = byKey([...pairs.map((pair) => pair.mentorId), ...cohort.mentors.map(({ id }) => id)]);
  const mentees = byKey([...pairs.map((pair) => pair.menteeId), ...cohort.mentees.map(({ id }) => id)]);
  return (pair) => ({
    ...pair,
    mentorId: mentors.get(canonicalId(pair.mentorId)) ?? pair.mentorId,
    menteeId: mentees.get(canonicalId(pair.menteeId)) ?? pair.menteeId,
  });
}

/** Each declined pair once, in order, with nothing but what a record keeps: a match may be given as it is. */
export function declinedOf(declined: readonly DeclinedPair[]): DeclinedPair[] {
  const kept = declined.map(
    ({ mentorId, menteeId, by, reason }): DeclinedPair => ({
      mentorId,
      menteeId,
      ...(by !== undefined && { by }),
      ...(reason !== undefined && { reason }),
    }),
  );
  return [...new Map(kept.map((pair) => [pairKey(pair), pair])).values()].sort(byPair);
}
