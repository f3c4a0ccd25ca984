import type { Cohort } from '../../model';
import { isBlankValue } from '../../scoring';

/** Names of the attributes that somebody has filled in, sorted. */
export function attributeNames(people: Cohort['mentors'] | Cohort['mentees']): readonly string[] {
  const names = new Set<string>();
  for (const { attributes } of people) {
    for (const [name, value] of Object.entries(attributes ?? {})) if (!isBlankValue(value)) names.add(name);
  }
  return [...names].sort();
}
