import { type ErrorIssue, expectObject, MentorMatchError, printValue } from '../../errors';
import type { Cohort, PolicyInput } from '../../model';
import { runToEnd, type Steps } from '../../steps';
import {
  closedIn,
  type Extensions,
  expectPeople,
  manifestProblems,
  type Prepared,
  prepareSteps,
  withClosed,
} from '../prepared';
import { attemptOf, hasMatches, rematchOf, type StoredResult } from '../records';
import { cohortOfRound } from './left';
import { pairsOfBefore, policyOfRound } from './round-policy';

/**
 * Prepares the people and the policy that a result was computed from. For a rematch, that is the cohort without those
 * who left, and the policy with the pairs that stay out, whether or not the caller's have that already.
 *
 * @throws MentorMatchError as `prepare`.
 */
export function prepareFor(...args: Parameters<typeof prepareForSteps>): Prepared {
  return runToEnd(prepareForSteps(...args));
}

/** {@link prepareFor} in steps, so that a run can pause and report progress. */
export function* prepareForSteps(
  cohort: Cohort,
  policy: PolicyInput,
  result: StoredResult,
  extensions: Extensions,
): Steps<Prepared> {
  expectObject('policy', policy, 'a policy, {} for the defaults');
  const record = rematchOf(result) ?? attemptOf(result);
  if (record === undefined)
    return yield* prepareSteps(cohort, withClosed(policy, closedIn(result.manifest.policy)), extensions);
  expectPeople(cohort);
  const people = cohortOfRound(cohort, record.left);
  return yield* prepareSteps(people, policyOfRound(policy, people, pairsOfBefore(record)), extensions);
}

/** Why a result does not belong to the people and the policy, as an error's issues; empty if it does. */
export function originIssues(prepared: Prepared, result: StoredResult): ErrorIssue[] {
  const { manifest } = result;
  const expected = 'the cohort, policy and extensions that the result was computed from; or match again';
  const issues = manifestProblems(prepared, manifest).map((message) => ({
    path: 'result.manifest',
    message,
    received: printValue(manifest.inputHash),
    expected,
  }));
  if (issues.length > 0) return issues;
  const unknown = (path: string, role: string, id: string): ErrorIssue => ({
    path,
    message: `no ${role} has this id`,
    received: printValue(id),
    expected,
  });
  const record = rematchOf(result);
  const attempt = attemptOf(result);
  const lists = [
    ['matches', hasMatches(result) ? result.matches : []],
    ['review.pairs', hasMatches(result) ? (result.review?.pairs ?? []) : []],
    ['rematch.kept', record?.kept ?? []],
    ['rematch.approved', record?.approved ?? []],
    ['rematch.waived', record?.waived ?? []],
    ['attempt.open', attempt?.open ?? []],
    ['attempt.approved', attempt?.approved ?? []],
    ['attempt.waived', attempt?.waived ?? []],
  ] as const;
  for (const [list, pairs] of lists) {
    for (const [index, { mentorId, menteeId }] of pairs.entries()) {
      const path = `result.${list}[${index}]`;
      if (!prepared.mentorIndex.has(mentorId)) issues.push(unknown(`${path}.mentorId`, 'mentor', mentorId));
      if (!prepared.menteeIndex.has(menteeId)) issues.push(unknown(`${path}.menteeId`, 'mentee', menteeId));
    }
  }
  return issues;
}

/** @throws MentorMatchError `wrong-cohort` if the result was computed from something else. */
export function expectOrigin(prepared: Prepared, result: StoredResult): void {
  const issues = originIssues(prepared, result);
  if (issues.length > 0) throw new MentorMatchError('wrong-cohort', issues);
}
