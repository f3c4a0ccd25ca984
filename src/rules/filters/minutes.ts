import {
  bytesOf,
  type Classes,
  CommonMinutesPass,
  commonMinutes,
  countClasses,
  type FreeTimeOverlap,
  type Lists,
  longestCommonWindow,
  lowerBound,
  type MinutesFilter,
  WEEK,
} from '../../scoring';
import { byClasses, CLEARED, type Compared, clearByClass, type ShapedFilter, sizesOf } from './filter';

/** What is known of a profile's free time. Only two of the same kind, and not of the first, can be compared. */
export const NOT_FREE = 0;
export const WITHOUT_ZONE = 1;
export const WITH_ZONE = 2;
const KINDS = [NOT_FREE, WITHOUT_ZONE, WITH_ZONE];

/** Free time, of which two must have enough in common. People with the same free time share a profile. */
export interface FreeMinutesData {
  readonly shape: 'minutes';
  /** Common minutes a week that are needed. */
  readonly minutes: number;
  /** Whether they must be in one stretch. */
  readonly contiguous: boolean;
  readonly blankAllowed: boolean;
  readonly mentorProfile: Classes;
  readonly menteeProfile: Int32Array;
  /** Kind of each profile. */
  readonly mentorKind: Uint8Array;
  readonly menteeKind: Uint8Array;
  readonly overlap: FreeTimeOverlap;
}

export function isComparable(mentorKind: number, menteeKind: number): boolean {
  return mentorKind === menteeKind && mentorKind !== NOT_FREE;
}

export function minutesFilter(data: FreeMinutesData): ShapedFilter {
  const { minutes: needed, contiguous, mentorProfile, menteeProfile, mentorKind, menteeKind } = data;
  const hasWindow = (mentor: number, mentee: number) =>
    !contiguous || longestCommonWindow(data.overlap, mentor, mentee) >= needed;
  const blankAnswer = data.blankAllowed ? 1 : 0;
  const common = new CommonMinutesPass(data.overlap);
  // The answer for each profile of mentors without common minutes, by the kind of the mentee. A row corrects
  // what it touches, and puts it back.
  const answersFor = KINDS.map((mentee) =>
    bytesOf(mentorKind, (mentor) => (isComparable(mentor, mentee) ? 0 : blankAnswer)),
  );
  return {
    clear: (mentee, out) => {
      const profile = menteeProfile[mentee]!;
      const answers = answersFor[menteeKind[profile]!]!;
      common.row(profile);
      const { touched, touchedCount, minutes } = common;
      for (let at = 0; at < touchedCount; at++) {
        const mentor = touched[at]!;
        if (minutes[mentor]! >= needed && hasWindow(mentor, profile)) answers[mentor] = 1;
      }
      clearByClass(out, mentorProfile, answers);
      for (let at = 0; at < touchedCount; at++) answers[touched[at]!] = 0;
    },
    allows: (mentor, mentee) => {
      const ofMentor = mentorProfile[mentor]!;
      const ofMentee = menteeProfile[mentee]!;
      if (!isComparable(mentorKind[ofMentor]!, menteeKind[ofMentee]!)) return blankAnswer === 1;
      return commonMinutes(data.overlap, ofMentor, ofMentee) >= needed && hasWindow(ofMentor, ofMentee);
    },
    ...byClasses({
      mentors: { classOf: mentorProfile, classes: mentorKind.length },
      mentees: menteeProfile,
      blankAllowed: data.blankAllowed,
      ofMentors: (mentorProfile) => minutesFilter({ ...data, mentorProfile }),
      compared: (mostSteps) => countFree(data, mostSteps),
      isKnown: {
        mentors: (one) => mentorKind[one] !== NOT_FREE,
        mentees: (one) => menteeKind[one] !== NOT_FREE,
      },
    }),
  };
}

/** More minutes than a week has. */
const NEVER = 2 ** 31 - 1;

/** The same for the WebAssembly kernel, which adds the minutes up. */
export function minutesForKernel(rule: FreeMinutesData): MinutesFilter {
  const comparable = Math.min(NEVER, Math.ceil(rule.minutes));
  const blank = rule.blankAllowed ? 0 : NEVER;
  return {
    ...rule,
    kinds: KINDS.length,
    needed: (mentorKind, menteeKind) => (isComparable(mentorKind, menteeKind) ? comparable : blank),
  };
}

function countFree(rule: FreeMinutesData, mostSteps: number): Compared {
  const { mentorProfile, menteeProfile, mentorKind, menteeKind, minutes, contiguous, overlap } = rule;
  const mentors = sizesOf(mentorProfile, mentorKind.length);
  const mentees = sizesOf(menteeProfile, menteeKind.length);
  let known = 0;
  for (const [kind, people] of ofKinds(mentees, menteeKind).entries()) {
    for (const [other, partners] of ofKinds(mentors, mentorKind).entries())
      if (isComparable(other, kind)) known += people * partners;
  }
  const steps = freeSteps(overlap, mostSteps);
  if (steps > mostSteps) return { known, allowed: null };
  const { windowStart, windowEnd, longest } = overlap;
  const { starts, items } = overlap.mentees.spans;
  const withWindow = [0, 1].map((zoned) => ofZone(overlap, zoned));
  // No week has more minutes than fit.
  const common = new Uint16Array(mentors.length);
  let allowed = 0;
  for (const [profile, people] of mentees.entries()) {
    if (starts[profile] === starts[profile + 1]) continue;
    common.fill(0);
    const profiles = withWindow[overlap.mentees.zoned[profile]!]!;
    const reached: number[] = [];
    for (let at = starts[profile]!; at < starts[profile + 1]!; at += 2) {
      const start = items[at]!;
      const end = items[at + 1]!;
      let window = lowerBound(windowStart, 0, windowStart.length, start - longest + 1);
      for (; window < windowStart.length && windowStart[window]! < end; window++) {
        const more = Math.min(end, windowEnd[window]!) - Math.max(start, windowStart[window]!);
        if (more <= 0) continue;
        for (let having = profiles.starts[window]!; having < profiles.starts[window + 1]!; having++) {
          const other = profiles.items[having]!;
          const before = common[other]!;
          const after = before + more;
          common[other] = after;
          if (before < minutes && after >= minutes) reached.push(other);
        }
      }
    }
    for (const other of reached)
      if (!contiguous || longestCommonWindow(overlap, other, profile) >= minutes)
        allowed += people * mentors[other]!;
  }
  return { known, allowed };
}

/**
 * Steps that counting takes: windows of mentors that overlap spans of mentees, with those who have them. At most one
 * more than `most`.
 */
function freeSteps(
  { mentors, mentees, windowStart, longest, profilesWith }: FreeTimeOverlap,
  most: number,
): number {
  const { items } = mentees.spans;
  const found = new Map<number, number>();
  let steps = (mentors.zoned.length * mentees.zoned.length) / CLEARED;
  for (let at = 0; at < items.length && steps <= most; at += 2) {
    const start = items[at]!;
    const end = items[at + 1]!;
    const key = start * (WEEK + 1) + end;
    let own = found.get(key);
    if (own === undefined) {
      own = 0;
      const from = lowerBound(windowStart, 0, windowStart.length, start - longest + 1);
      const to = lowerBound(windowStart, from, windowStart.length, end);
      own = to - from + profilesWith.starts[to]! - profilesWith.starts[from]!;
      found.set(key, own);
    }
    steps += own;
  }
  return steps;
}

/** The profiles of mentors with each window, of those with or without a time zone: only the like can be compared. */
function ofZone({ mentors, profilesWith }: FreeTimeOverlap, zoned: number): Lists {
  const { starts, items } = profilesWith;
  const own = { starts: new Int32Array(starts.length), items: new Int32Array(items.length) };
  let end = 0;
  for (let window = 0; window + 1 < starts.length; window++) {
    for (let at = starts[window]!; at < starts[window + 1]!; at++) {
      if (mentors.zoned[items[at]!] === zoned) own.items[end++] = items[at]!;
    }
    own.starts[window + 1] = end;
  }
  return own;
}

function ofKinds(sizes: Float64Array, kinds: Uint8Array): Float64Array {
  const people = new Float64Array(countClasses(Int32Array.from(kinds)));
  for (const [profile, size] of sizes.entries()) people[kinds[profile]!]! += size;
  return people;
}
