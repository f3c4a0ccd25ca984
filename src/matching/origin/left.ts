import { type Cohort, canonicalId, compareText, IdSet } from '../../model';
import type { LeftPerson } from '../records';
import { leaveOut } from './leave-out';

/**
 * Who has left, with their managers: those named now, and those of earlier rounds who are still not there. By id.
 *
 * @param before those of earlier rounds.
 */
export function leftPeople(
  cohort: Cohort,
  ids: readonly string[],
  before: readonly LeftPerson[],
): readonly LeftPerson[] {
  // In the spelling of the tables, by which their row's manager goes on being known once the row is gone.
  const here = new Map([...cohort.mentees, ...cohort.mentors].map(({ id }) => [canonicalId(id), id]));
  const left = new Map<string, LeftPerson>();
  for (const person of before)
    if (!here.has(canonicalId(person.id))) left.set(canonicalId(person.id), person);
  if (ids.length > 0) {
    const managers = managersOf(cohort);
    for (const id of ids) {
      const manager = managers.get(canonicalId(id)) ?? left.get(canonicalId(id))?.manager;
      left.set(canonicalId(id), {
        id: here.get(canonicalId(id)) ?? id,
        ...(manager !== undefined && { manager }),
      });
    }
  }
  return [...left.values()].sort((a, b) => compareText(a.id, b.id));
}

/**
 * The people of a round: those of the tables, whether or not the tables still list who left, with the managers that
 * were known of those who are gone.
 */
export function cohortOfRound(cohort: Cohort, left: readonly LeftPerson[]): Cohort {
  if (left.length === 0) return cohort;
  const stay = leaveOut(
    cohort,
    left.map(({ id }) => id),
  );
  const managers = new Map(Object.entries(stay.managers ?? {}));
  const known = new IdSet(managers.keys());
  for (const { id, manager } of left) if (manager !== undefined && !known.has(id)) managers.set(id, manager);
  return managers.size === 0 ? stay : { ...stay, managers: Object.fromEntries(managers) };
}

/** Managers by canonical id, of all whose manager is known. */
function managersOf(cohort: Cohort): ReadonlyMap<string, string> {
  const managers = new Map<string, string>();
  for (const [id, manager] of Object.entries(cohort.managers ?? {})) managers.set(canonicalId(id), manager);
  for (const { id, manager } of [...cohort.mentors, ...cohort.mentees])
    if (manager !== undefined) managers.set(canonicalId(id), manager);
  return managers;
}
