import type { Person } from '../../model';
import type { Facts } from '../facts';
import { WEEK, writeWeeklySpans } from '../time/availability';
import { Growing, Interner } from './lists';
import type { FreeTimes } from './overlap';

/** People sorted into profiles: those with equal keys share one. */
export interface Profiles {
  /** Profile of each person. */
  readonly profile: Int32Array;
  /** Index of the first person of each profile. */
  readonly first: Int32Array;
}

/** Sorts `count` people by a key. O(count). Profiles are numbered in order of first appearance. */
export function profilesBy(count: number, keyOf: (person: number) => number): Profiles {
  const keys = new Interner<number>();
  const first = new Growing();
  const profile = new Int32Array(count);
  for (let person = 0; person < count; person++) {
    const code = keys.code(keyOf(person));
    if (code === first.length) first.push(person);
    profile[person] = code;
  }
  return { profile, first: first.take() };
}

/** People sorted by when they are free, and whether they have a time zone. */
export interface FreeTimeProfiles extends Profiles {
  readonly free: FreeTimes;
}

/** Sorts people by their free time. People without availability are free at no time. O(people + windows). */
export function freeTimeProfiles(people: readonly Person[], facts: Pick<Facts, 'offset'>): FreeTimeProfiles {
  // Each span leads on to a number of its own from the number reached before it: equal lists of spans, and only
  // those, end at the same number. The first number says whether there is a zone.
  const trail = new Interner<number>();
  const starts = new Growing();
  const items = new Growing();
  const zoned = new Growing();
  const spans: number[] = [];
  starts.push(0);
  const profiles = profilesBy(people.length, (index) => {
    const { availability = [], timeZone } = people[index]!;
    writeWeeklySpans(availability, timeZone === undefined ? 0 : facts.offset(timeZone), spans);
    let key = timeZone === undefined ? 0 : 1;
    for (let at = 0; at < spans.length; at += 2) {
      const span = spans[at]! * (WEEK + 1) + spans[at + 1]!;
      key = 2 + trail.code(key * SPANS + span);
    }
    return key;
  });
  for (const person of profiles.first) {
    const { availability = [], timeZone } = people[person]!;
    writeWeeklySpans(availability, timeZone === undefined ? 0 : facts.offset(timeZone), spans);
    for (const minute of spans) items.push(minute);
    starts.push(items.length);
    zoned.push(timeZone === undefined ? 0 : 1);
  }
  return {
    ...profiles,
    free: { zoned: Uint8Array.from(zoned.view()), spans: { starts: starts.take(), items: items.take() } },
  };
}

/** More than the largest number of a span; times the number of people's spans it is still exact. */
const SPANS = (WEEK + 1) * (WEEK + 1);

/** The free times of some profiles, one after the other; a profile may stand several times. */
export function pickFreeTimes({ zoned, spans }: FreeTimes, profiles: Int32Array): FreeTimes {
  const starts = new Growing();
  const items = new Growing();
  starts.push(0);
  for (const profile of profiles) {
    for (let at = spans.starts[profile]!; at < spans.starts[profile + 1]!; at++) items.push(spans.items[at]!);
    starts.push(items.length);
  }
  return {
    zoned: Uint8Array.from(profiles, (profile) => zoned[profile]!),
    spans: { starts: starts.take(), items: items.take() },
  };
}
