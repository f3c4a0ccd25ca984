import { MentorMatchError, printValue } from '../../errors';
import { type Cohort, didYouMean, IdSet, type Mentee, type Mentor, NearIds, type Side } from '../../model';
import { expectIds, expectPeople } from '../prepared';

/**
 * The cohort without some people: both roles of each are gone, and so are the preferences of others for them, which
 * would name nobody. Who reported to whom is kept, so that rules on reporting lines still see past them. Ids are
 * compared in any spelling. O(people).
 *
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` for what is no cohort, and for ids that nobody has, naming the nearest.
 *
 * @example
 * ```ts
 * import { withoutPeople } from 'mentor-match';
 *
 * const cohort = { mentors: [{ id: 'ana' }, { id: 'ben' }], mentees: [{ id: 'cleo' }] };
 * withoutPeople(cohort, ['ben']).mentors; // => [{ id: 'ana' }]
 * ```
 */
export function withoutPeople(cohort: Cohort, ids: readonly string[]): Cohort {
  expectPeople(cohort);
  expectIds(ids, 'ids');
  const people = [...cohort.mentors, ...cohort.mentees];
  const here = new IdSet(people.map(({ id }) => id));
  const near = new NearIds(people);
  const issues = ids.flatMap((id, at) =>
    here.has(id)
      ? []
      : [
          {
            path: `ids[${at}]`,
            message: `nobody of this cohort has this id${didYouMean(near.near(id))}`,
            received: printValue(id),
            expected: 'the id of a mentor or a mentee',
          },
        ],
  );
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  return leaveOut(cohort, ids);
}

/** {@link withoutPeople} for ids that may be nobody's: only wishes for them are dropped then. */
export function leaveOut(cohort: Cohort, ids: readonly string[]): Cohort {
  const gone = new IdSet(ids);
  const managers = new Map(Object.entries(cohort.managers ?? {}));
  for (const { id, manager } of [...cohort.mentors, ...cohort.mentees]) {
    if (gone.has(id) && manager !== undefined) managers.set(id, manager);
  }
  const stay = <P extends Mentor | Mentee>(people: readonly P[]): P[] =>
    people.filter((person) => !gone.has(person.id)).map((person) => withoutWishesFor(person, gone));
  return {
    ...cohort,
    mentors: stay(cohort.mentors),
    mentees: stay(cohort.mentees),
    ...(managers.size > 0 ? { managers: Object.fromEntries(managers) } : {}),
  };
}

/**
 * The cohort without one person on one side: the same id on the other side stays. Locks on the person are not looked
 * at.
 */
export function leaveOutOfSide(cohort: Cohort, side: Side, id: string): Cohort {
  const other = side === 'mentors' ? 'mentees' : 'mentors';
  const gone = new IdSet([id]);
  if (!cohort[other].some((person) => gone.has(person.id))) return leaveOut(cohort, [id]);
  return {
    ...cohort,
    [side]: cohort[side].filter((person) => !gone.has(person.id)),
    [other]: cohort[other].map((person) => withoutWishesFor(person, gone)),
  };
}

function withoutWishesFor<P extends Mentor | Mentee>(person: P, gone: IdSet): P {
  const { ranked, never } = person.preferences ?? {};
  const names = [...(ranked ?? []), ...(never ?? [])];
  if (!names.some((id) => gone.has(id))) return person;
  const preferences = {
    ...(ranked === undefined ? {} : { ranked: ranked.filter((id) => !gone.has(id)) }),
    ...(never === undefined ? {} : { never: never.filter((id) => !gone.has(id)) }),
  };
  return { ...person, preferences };
}
