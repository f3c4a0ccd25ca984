import type { Cohort, Mentee, Mentor, Person } from '../model';

/**
 * The cohort as the caller's own criteria and rules see it: without protected attributes. People who have
 * none are the same objects as before; nothing is changed.
 */
export function withoutProtectedAttributes(cohort: Cohort): Cohort {
  return {
    ...cohort,
    mentors: cohort.mentors.map(visibleMentor),
    mentees: cohort.mentees.map(visibleMentee),
  };
}

function visibleMentor(mentor: Mentor): Mentor {
  if (mentor.protectedAttributes === undefined) return mentor;
  const { protectedAttributes, ...visible } = mentor;
  return visible;
}

function visibleMentee(mentee: Mentee): Mentee {
  if (mentee.protectedAttributes === undefined) return mentee;
  const { protectedAttributes, ...visible } = mentee;
  return visible;
}

/** Where people stand in their list, by their ids. */
export function indexById(people: readonly Person[]): ReadonlyMap<string, number> {
  const indices = new Map<string, number>();
  for (let index = 0; index < people.length; index++) indices.set(people[index]!.id, index);
  return indices;
}
