import type { Cohort, Mentee, Mentor, Person } from '../model';
import { givenFields } from '../model/given-fields';

/**
 * The cohort as the caller's own criteria and rules see it: without protected attributes, and with no field that
 * was not given. These are copies; nothing is changed.
 */
export function withoutProtectedAttributes(cohort: Cohort): Cohort {
  return {
    ...cohort,
    mentors: cohort.mentors.map(visibleMentor),
    mentees: cohort.mentees.map(visibleMentee),
  };
}

function visibleMentor({ protectedAttributes, ...visible }: Mentor): Mentor {
  return givenFields(visible);
}

function visibleMentee({ protectedAttributes, ...visible }: Mentee): Mentee {
  return givenFields(visible);
}

const kept = new WeakMap<readonly Person[], ReadonlyMap<string, number>>();

/** Where people stand in their list, by their ids. Made once for a list, which must not change, and kept as long as it. */
export function indexById(people: readonly Person[]): ReadonlyMap<string, number> {
  const known = kept.get(people);
  if (known !== undefined) return known;
  const indices = new Map<string, number>();
  for (let index = 0; index < people.length; index++) indices.set(people[index]!.id, index);
  kept.set(people, indices);
  return indices;
}
