import { givenFields } from './given-fields';
import { loadCohort } from './load-cohort';
import type { Cohort } from './person';

/**
 * Validates a cohort: shapes, unique ids within a side, one manager a person, and preferences that name
 * somebody who exists. An empty side is valid (it gives a result in which nobody is matched).
 *
 * @returns a validated copy; the input is not changed. O(people + total length of their lists).
 * @throws MentorMatchError `invalid-input` with every problem, each with its path.
 */
export function parseCohort(input: unknown): Cohort {
  const cohort = loadCohort(input);
  return { ...cohort, mentors: cohort.mentors.map(givenFields), mentees: cohort.mentees.map(givenFields) };
}
