import { type ErrorIssue, MentorMatchError } from '../errors';
import { type Cohort, cohortSchema, type Mentee, type Mentor } from './person';
import { toErrorIssues } from './schema';

/**
 * Validates a cohort: shapes, unique ids within a side, one manager a person, and preferences that name
 * somebody who exists. An empty side is valid (it gives a result in which nobody is matched).
 *
 * @returns a validated copy; the input is not changed. O(people + total length of their lists).
 * @throws MentorMatchError `invalid-input` with every problem, each with its path.
 */
export function parseCohort(input: unknown): Cohort {
  const shape = cohortSchema.safeParse(input);
  if (!shape.success) throw new MentorMatchError('invalid-input', toErrorIssues(shape.error, input));
  const cohort = shape.data;
  const issues = [...duplicates('mentors', cohort.mentors), ...duplicates('mentees', cohort.mentees)];
  const mentorIds = new Set(cohort.mentors.map((mentor) => mentor.id));
  const menteeIds = new Set(cohort.mentees.map((mentee) => mentee.id));
  for (const [index, mentor] of cohort.mentors.entries()) {
    preferenceIssues(`mentors[${index}]`, mentor, menteeIds, mentorIds, 'mentee', issues);
  }
  for (const [index, mentee] of cohort.mentees.entries()) {
    preferenceIssues(`mentees[${index}]`, mentee, mentorIds, menteeIds, 'mentor', issues);
  }
  managerIssues(cohort, issues);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return cohort;
}

function duplicates(side: 'mentors' | 'mentees', people: readonly (Mentor | Mentee)[]): ErrorIssue[] {
  const first = new Map<string, number>();
  const issues: ErrorIssue[] = [];
  for (const [index, person] of people.entries()) {
    const seen = first.get(person.id);
    if (seen === undefined) first.set(person.id, index);
    else
      issues.push({
        path: `${side}[${index}].id`,
        message: `the id stands a second time; it is already used by ${side}[${seen}]`,
        received: JSON.stringify(person.id),
        expected: 'one entry per person and side; merge or remove the duplicate',
      });
  }
  return issues;
}

function preferenceIssues(
  path: string,
  person: Mentor | Mentee,
  partners: ReadonlySet<string>,
  sameSide: ReadonlySet<string>,
  partnerRole: 'mentor' | 'mentee',
  issues: ErrorIssue[],
): void {
  const ranked = person.preferences?.ranked ?? [];
  const seen = new Set<string>();
  for (const [rank, id] of ranked.entries()) {
    if (!partners.has(id)) {
      issues.push({
        path: `${path}.preferences.ranked[${rank}]`,
        message: `no ${partnerRole} has this id`,
        received: JSON.stringify(id),
        expected: `the id of a ${partnerRole} of this cohort`,
      });
    }
    if (seen.has(id)) {
      issues.push({
        path: `${path}.preferences.ranked[${rank}]`,
        message: 'the id is ranked twice',
        received: JSON.stringify(id),
        expected: 'each id once, best first',
      });
    }
    seen.add(id);
  }
  for (const [index, id] of (person.preferences?.never ?? []).entries()) {
    if (!partners.has(id) && !sameSide.has(id)) {
      issues.push({
        path: `${path}.preferences.never[${index}]`,
        message: 'nobody in this cohort has this id',
        received: JSON.stringify(id),
        expected: 'the id of somebody in this cohort',
      });
    }
    if (seen.has(id)) {
      issues.push({
        path: `${path}.preferences.never[${index}]`,
        message: 'the id is both ranked and refused',
        received: JSON.stringify(id),
        expected: 'the id in one of the two lists only',
      });
    }
  }
}

function managerIssues(cohort: Cohort, issues: ErrorIssue[]): void {
  const manager = new Map(Object.entries(cohort.managers ?? {}));
  for (const side of ['mentors', 'mentees'] as const) {
    for (const [index, person] of cohort[side].entries()) {
      if (person.manager === undefined) continue;
      const known = manager.get(person.id);
      if (known !== undefined && known !== person.manager) {
        issues.push({
          path: `${side}[${index}].manager`,
          message: `another entry names ${JSON.stringify(known)} as the manager of this person`,
          received: JSON.stringify(person.manager),
          expected: 'one manager per person',
        });
      }
      manager.set(person.id, person.manager);
    }
  }
}
