import type { Person } from '../../model';
import { bytesOf, Growing, NumberInterner, type Profiles } from '../flat';
import { WEEK, writeWeeklySpans } from './availability';
import type { FreeTimes } from './common-minutes';
import type { OffsetReader } from './offsets';

/** People sorted by when they are free, and whether they have a time zone. */
export interface FreeTimeProfiles extends Profiles {
  readonly free: FreeTimes;
}

const kept = new WeakMap<
  readonly Person[],
  { readonly offset: OffsetReader; readonly made: FreeTimeProfiles }
>();

/**
 * Sorts people by their free time. People without availability are free at no time. O(people + windows).
 *
 * The result is kept as long as the list of people: a criterion and a rule often ask for the same.
 */
export function freeTimeProfiles(people: readonly Person[], offset: OffsetReader): FreeTimeProfiles {
  const known = kept.get(people);
  if (known?.offset === offset) return known.made;
  const made = sortByFreeTime(people, offset);
  kept.set(people, { offset, made });
  return made;
}

function sortByFreeTime(people: readonly Person[], offset: OffsetReader): FreeTimeProfiles {
  // Each span leads on to a number of its own from the number reached before it: equal lists of spans, and only
  // those, end at the same number. The first number says whether there is a zone.
  const trail = new NumberInterner();
  const profileOf = new NumberInterner();
  const profile = new Int32Array(people.length);
  const first = new Growing();
  const starts = new Growing();
  const items = new Growing();
  const zoned = new Growing();
  const spans: number[] = [];
  starts.push(0);
  for (let person = 0; person < people.length; person++) {
    const { availability = [], timeZone } = people[person]!;
    const hasZone = timeZone === undefined ? 0 : 1;
    writeWeeklySpans(availability, timeZone === undefined ? 0 : offset(timeZone), spans);
    let key = hasZone;
    for (let at = 0; at < spans.length; at += 2) {
      const span = spans[at]! * (WEEK + 1) + spans[at + 1]!;
      key = 2 + trail.code(key * SPANS + span);
    }
    const code = profileOf.code(key);
    profile[person] = code;
    if (code < first.length) continue;
    first.push(person);
    for (const minute of spans) items.push(minute);
    starts.push(items.length);
    zoned.push(hasZone);
  }
  return {
    profile,
    first: first.take(),
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
    zoned: bytesOf(profiles, (profile) => zoned[profile]!),
    spans: { starts: starts.take(), items: items.take() },
  };
}
