import {
  type Cohort,
  givenFields,
  type IdIndex,
  identityOf,
  indexIds,
  type Mentee,
  type Mentor,
  type Person,
  type Policy,
  type Preferences,
} from '../../model';

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

/** Where people stand in their list, by their ids in any spelling; made once for a list. */
export const indexById: (people: readonly Person[]) => IdIndex = indexIds;

const nobody = new WeakMap<readonly Person[], Int32Array>();

/**
 * The mentor that each mentee also is, -1 for those who are none, as the policy or the people decide about equal ids.
 */
export function mentorOfMentee(cohort: Cohort, ids: Policy['ids']): Int32Array {
  const { shared, sameId } = identityOf(cohort, ids);
  if (shared) return sameId;
  const known = nobody.get(cohort.mentees);
  if (known !== undefined) return known;
  const none = new Int32Array(cohort.mentees.length).fill(-1);
  nobody.set(cohort.mentees, none);
  return none;
}

/** Goes through the partners whom people rank or refuse, those who exist. O(people + length of the lists). */
export function forEachNamed(
  people: readonly Person[],
  list: keyof Preferences,
  partners: IdIndex,
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
