import { type ErrorIssue, MentorMatchError, printValue } from '../errors';
import { type Cohort, definePolicy, type PairScore, type PolicyInput } from '../model';
import { loadCohort } from '../model/load-cohort';
import { compileScoring } from './compile';
import type { Criterion } from './criterion';

/** The caller's own criteria, which the weights of a policy name. */
export interface ScoringExtensions {
  readonly criteria?: readonly Criterion[];
}

/**
 * Scores one pair of a cohort, with every contribution and its evidence in words. Rules are not asked: the score
 * says how well two people fit, not whether they may be matched.
 *
 * The whole cohort is read (rarity of interests depends on it), so one call is O(people); for many pairs use
 * {@link scoreMatrix} or {@link compileScoring}. Deterministic, whatever the order of the people.
 *
 * @param policy how to score; every field has a default.
 * @returns score in [0, 1], higher is better.
 * @throws MentorMatchError `invalid-input` for a malformed cohort or policy and for ids that nobody has;
 *   `callback-failed` if a criterion of your own fails.
 */
export function scorePair(
  cohort: Cohort,
  policy: PolicyInput,
  mentorId: string,
  menteeId: string,
  extensions: ScoringExtensions = {},
): PairScore {
  const people = loadCohort(cohort);
  const scoring = compileScoring(people, definePolicy(policy), extensions.criteria);
  const mentor = people.mentors.findIndex((person) => person.id === mentorId);
  const mentee = people.mentees.findIndex((person) => person.id === menteeId);
  const issues: ErrorIssue[] = [];
  if (mentor < 0) issues.push(unknownId('mentorId', mentorId, 'mentor'));
  if (mentee < 0) issues.push(unknownId('menteeId', menteeId, 'mentee'));
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return scoring.explain(mentor, mentee);
}

function unknownId(path: string, id: string, role: 'mentor' | 'mentee'): ErrorIssue {
  return {
    path,
    message: `no ${role} has this id`,
    received: printValue(id),
    expected: `the id of a ${role} of this cohort`,
  };
}
