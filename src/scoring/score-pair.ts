import { type ErrorIssue, expectObject, MentorMatchError } from '../errors';
import {
  type Cohort,
  definePolicy,
  expectPair,
  loadPeople,
  type PairRef,
  type PairScore,
  type PolicyInput,
  unknownId,
} from '../model';
import { expectKnown, RUN_OPTIONS } from '../options';
import { compileScoring } from './compiled';
import type { Criterion } from './own';
import { indexById } from './people';

/** The caller's own criteria, which the weights of a policy name. */
export interface ScoringExtensions {
  readonly criteria?: readonly Criterion[];
}

/**
 * Scores one pair of a cohort, with every contribution and its evidence in words. Rules are not asked: the score
 * says how well two people fit, not whether they may be matched.
 *
 * The whole cohort is read (rarity of interests and of words depends on it), so one call is O(people); for many pairs
 * use {@link scoreMatrix}. Deterministic, whatever the order of the people.
 *
 * @param policy how to score; every field has a default.
 * @returns score in [0, 1], higher is better.
 * @throws MentorMatchError `invalid-input` for a malformed cohort or policy and for ids that nobody has;
 *   `callback-failed` if a criterion of your own fails.
 *
 * @example
 * ```ts
 * import { scorePair } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'SQL', level: 3 }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL', current: 2, target: 4 }] }],
 * };
 * const pair = { mentorId: 'ana', menteeId: 'cleo' };
 * scorePair(cohort, { weights: { skills: 1 } }, pair).score; // => 0.5
 * ```
 */
export function scorePair(
  cohort: Cohort,
  policy: PolicyInput,
  pair: PairRef,
  extensions: ScoringExtensions = {},
): PairScore {
  expectObject('options', extensions, 'an object, or nothing');
  expectKnown(extensions, { criteria: true }, 'options', 'option', RUN_OPTIONS);
  const fullPolicy = definePolicy(policy);
  const { cohort: people } = loadPeople(cohort, fullPolicy);
  const scoring = compileScoring(people, fullPolicy, extensions.criteria);
  expectPair(pair);
  const { mentorId, menteeId } = pair;
  const mentor = indexById(people.mentors).get(mentorId);
  const mentee = indexById(people.mentees).get(menteeId);
  const issues: ErrorIssue[] = [];
  if (mentor === undefined) issues.push(unknownId('pair.mentorId', mentorId, 'mentor', people.mentors));
  if (mentee === undefined) issues.push(unknownId('pair.menteeId', menteeId, 'mentee', people.mentees));
  if (mentor === undefined || mentee === undefined) throw new MentorMatchError('invalid-input', issues);
  return scoring.explain(mentor, mentee);
}
