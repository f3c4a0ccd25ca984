import type { Person } from '../../model';
import { freeTime } from '../criteria/logistics';
import type { Facts } from '../facts';
import { Interner } from './lists';
import type { FreeTime } from './overlap';

/** People sorted into profiles: those with equal keys share one. */
export interface ProfileBook<P> {
  /** Profile of each person. */
  readonly profile: Int32Array;
  /** The first person of each profile. */
  readonly first: readonly P[];
}

/** O(people). Profiles are numbered in order of first appearance. */
export function profilesBy<P>(
  people: readonly P[],
  keyOf: (person: P, index: number) => string,
): ProfileBook<P> {
  const keys = new Interner();
  const first: P[] = [];
  const profile = Int32Array.from(people, (person, index) => {
    const code = keys.code(keyOf(person, index));
    if (code === first.length) first.push(person);
    return code;
  });
  return { profile, first };
}

/** A key that is equal for people who are free at the same times and agree in having a time zone. */
export function freeTimeKey(person: Person, facts: Pick<Facts, 'offset'>): string {
  const zone = person.timeZone === undefined ? '' : facts.offset(person.timeZone);
  let key = `${zone}/`;
  for (const { day, start, end } of person.availability ?? []) key += day + start + end;
  return key;
}

/** The free time of a profile's people, in the form that overlaps are computed from. */
export function freeTimeOf(person: Person, facts: Pick<Facts, 'offset'>): FreeTime {
  return { zoned: person.timeZone !== undefined, spans: freeTime(person, facts) };
}
