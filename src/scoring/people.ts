import type { Cohort, Mentee, Mentor, Person, Preferences } from '../model';
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

const keptBoth = new WeakMap<
  readonly Person[],
  { readonly mentors: readonly Person[]; readonly both: Int32Array }
>();

/** The mentor that each mentee also is, -1 for those who are none. Kept as {@link indexById} is. */
export function mentorOfMentee({ mentors, mentees }: Cohort): Int32Array {
  const known = keptBoth.get(mentees);
  if (known?.mentors === mentors) return known.both;
  const index = indexById(mentors);
  const both = new Int32Array(mentees.length);
  for (let mentee = 0; mentee < both.length; mentee++) both[mentee] = index.get(mentees[mentee]!.id) ?? -1;
  keptBoth.set(mentees, { mentors, both });
  return both;
}

/** Goes through the partners whom people rank or refuse, those who exist. O(people + length of the lists). */
export function forEachNamed(
  people: readonly Person[],
  list: keyof Preferences,
  partners: ReadonlyMap<string, number>,
  take: (person: number, partner: number) => void,
): void {
  for (let person = 0; person < people.length; person++) {
    const ids = people[person]!.preferences?.[list];
    if (ids === undefined) continue;
    for (const id of ids) {
      const partner = partners.get(id);
      if (partner !== undefined) take(person, partner);
    }
  }
}
