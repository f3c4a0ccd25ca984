import * as z from 'zod';
import { type Cohort, IdSet, type Mentee, type Mentor, type Preferences, parseWith } from '../../model';
import type { PairRole } from '../content';
import { cohortShape } from './cohort-shape';

const restrictCohortArgs = z.object({
  cohort: cohortShape,
  stays: z.custom<() => boolean>((value) => typeof value === 'function', {
    message: 'not a function',
    params: { expected: 'a function of an id and a side that says who stays' },
  }),
});

/**
 * The cohort of those who stay, still valid: wishes and refusals that name people who leave fall away with them,
 * and the managers of those who leave are kept under `managers`, so that reporting lines through them still count.
 * Returns a new cohort; O(people + length of their preferences). Deterministic.
 *
 * @param stays whether a person stays on a side.
 * @throws MentorMatchError `invalid-input` for a malformed cohort, and a `stays` that is no function; what it throws
 *   itself passes through.
 *
 * @example
 * ```ts
 * import { restrictCohort } from 'mentor-match/program';
 *
 * const cohort = { mentors: [{ id: 'ana' }, { id: 'ben' }], mentees: [] };
 * restrictCohort(cohort, (personId) => personId !== 'ben').mentors; // => [{ id: 'ana' }]
 * ```
 */
export function restrictCohort(cohort: Cohort, stays: (personId: string, side: PairRole) => boolean): Cohort {
  parseWith(restrictCohortArgs, { cohort, stays });
  const mentors = cohort.mentors.filter((mentor) => stays(mentor.id, 'mentor'));
  const mentees = cohort.mentees.filter((mentee) => stays(mentee.id, 'mentee'));
  const mentorIds = new IdSet(mentors.map((mentor) => mentor.id));
  const menteeIds = new IdSet(mentees.map((mentee) => mentee.id));
  const here = (id: string) => mentorIds.has(id) || menteeIds.has(id);
  const managers = new Map(Object.entries(cohort.managers ?? {}));
  for (const person of [...cohort.mentors, ...cohort.mentees]) {
    if (person.manager !== undefined && !here(person.id)) managers.set(person.id, person.manager);
  }
  return {
    ...cohort,
    mentors: mentors.map((mentor) => withPreferences(mentor, menteeIds, here)),
    mentees: mentees.map((mentee) => withPreferences(mentee, mentorIds, here)),
    ...(managers.size === 0 ? {} : { managers: Object.fromEntries(managers) }),
  };
}

/** Somebody on the other side can be wished for; anybody in the cohort can be refused. */
function withPreferences<T extends Mentor | Mentee>(
  person: T,
  partners: IdSet,
  here: (id: string) => boolean,
): T {
  const { preferences } = person;
  if (preferences === undefined) return person;
  const { ranked, never } = preferences;
  const kept: Preferences = {
    ...(ranked === undefined ? {} : { ranked: ranked.filter((id) => partners.has(id)) }),
    ...(never === undefined ? {} : { never: never.filter(here) }),
  };
  return { ...person, preferences: kept };
}
