import { groupMembers, type Lists, lowerBound } from '../scoring/flat/lists';
import { countClasses } from '../scoring/scan/joint-classes';
import { WEEK } from '../scoring/time/availability';
import type { FreeTimeOverlap } from '../scoring/time/common-minutes';
import type { RuleData } from './kernels';
import { type AvailabilityOverlapData, isComparable } from './kernels/availability-overlap';
import { BLANK, type EqualValueData } from './kernels/equal-value';
import type { GapData } from './kernels/gap';
import type { ReportingLineData } from './kernels/reporting-line';
import type { SharedValueData } from './kernels/shared-value';

/** What a rule does to all pairs of a cohort, of itself and whatever other rules say. */
export interface PairCounts {
  /** Pairs that it forbids; `null` where counting would take too long. */
  readonly forbidden: number | null;
  /** Pairs of which too little is known for it to judge, and which it therefore allows. */
  readonly allowedBecauseBlank: number;
}

/** So many entries are cleared in the time of one step, which is a few nanoseconds. */
const CLEARED = 32;

/** Steps that take less time than anybody notices, however few the pairs. */
const FREE_STEPS = 2 ** 20;
/** So many steps take a tenth of a second. */
const MOST_STEPS = 2 ** 25;
/** A step for so many pairs takes a fiftieth of the time of scoring them. */
const PAIRS_A_STEP = 3;

/**
 * Counts what a built-in rule forbids, without looking at each pair: by the classes that the rule sorts people into.
 *
 * O(people log people) for equal values, gaps, lists and reporting lines; else O(classes that have something in common), which
 * is given up where it would take more than about a fiftieth of the time of matching.
 *
 * @param mostSteps for shared values and free time: beyond it `forbidden` is `null`, and nothing is counted.
 */
export function countPairs(
  rule: RuleData,
  mentors: number,
  mentees: number,
  mostSteps = Math.min(MOST_STEPS, Math.max(FREE_STEPS, (mentors * mentees) / PAIRS_A_STEP)),
): PairCounts {
  const pairs = mentors * mentees;
  switch (rule.kind) {
    case 'listed-pairs':
      return { forbidden: rule.forbidden.items.length, allowedBecauseBlank: 0 };
    case 'reporting-line':
      return {
        forbidden: countLines(rule),
        allowedBecauseBlank: rule.mentorsWithoutManager * rule.menteesWithoutManager,
      };
    case 'equal-value':
      return counts(pairs, rule.blankAllowed, countEqual(rule));
    case 'gap':
      return counts(pairs, rule.blankAllowed, countGaps(rule));
    case 'shared-value':
      return counts(pairs, rule.blankAllowed, countShared(rule, mostSteps));
    case 'availability-overlap':
      return counts(pairs, rule.blankAllowed, countFree(rule, mostSteps));
  }
}

/** Pairs that a rule can compare, and those of them that it allows (`null`: too many to count). */
interface Compared {
  readonly known: number;
  readonly allowed: number | null;
}

function counts(pairs: number, blankAllowed: boolean, { known, allowed }: Compared): PairCounts {
  const blank = pairs - known;
  const forbidden = allowed === null ? null : known - allowed + (blankAllowed ? 0 : blank);
  return { forbidden, allowedBecauseBlank: blankAllowed ? blank : 0 };
}

/** How many people are in each class. */
function sizesOf(classes: ArrayLike<number>, count: number): Float64Array {
  const sizes = new Float64Array(count);
  for (let at = 0; at < classes.length; at++) sizes[classes[at]!]! += 1;
  return sizes;
}

function countEqual({ wantsEqual, mentorCode, menteeCode, mentorsWith }: EqualValueData): Compared {
  const codes = mentorsWith.starts.length - 1;
  const mentors = sizesOf(mentorCode, codes);
  const mentees = sizesOf(menteeCode, codes);
  let equal = 0;
  for (let code = BLANK + 1; code < codes; code++) equal += mentors[code]! * mentees[code]!;
  const known = (mentorCode.length - mentors[BLANK]!) * (menteeCode.length - mentees[BLANK]!);
  return { known, allowed: wantsEqual ? equal : known - equal };
}

/** For each number of the mentees a range of the mentors' numbers is allowed, since a difference grows with its first part. */
function countGaps({ mentorClass, menteeClass, mentorValue, menteeValue, min, max }: GapData): Compared {
  const sizes = sizesOf(mentorClass, mentorValue.length);
  const order = [...mentorValue.keys()].filter((one) => !Number.isNaN(mentorValue[one]!));
  order.sort((a, b) => mentorValue[a]! - mentorValue[b]!);
  const below = new Float64Array(order.length + 1);
  for (const [at, one] of order.entries()) below[at + 1] = below[at]! + sizes[one]!;
  const mentors = below[order.length]!;
  let known = 0;
  let allowed = 0;
  for (const [one, people] of sizesOf(menteeClass, menteeValue.length).entries()) {
    const value = menteeValue[one]!;
    if (Number.isNaN(value)) continue;
    known += people * mentors;
    const from = firstWhere(order, (mentor) => mentorValue[mentor]! - value >= min);
    const to = firstWhere(order, (mentor) => mentorValue[mentor]! - value > max);
    if (to > from) allowed += people * (below[to]! - below[from]!);
  }
  return { known, allowed };
}

/** First position from which on a condition holds, which holds from some position on. */
function firstWhere(items: readonly number[], holds: (item: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function countShared(rule: SharedValueData, mostSteps: number): Compared {
  const { minimum, mentorPattern, menteePattern, menteeValues, patternsWith } = rule;
  const mentors = sizesOf(mentorPattern, rule.mentorBlank.length);
  const mentees = sizesOf(menteePattern, rule.menteeBlank.length);
  const known = filled(mentors, rule.mentorBlank) * filled(mentees, rule.menteeBlank);
  let steps = (mentors.length * mentees.length) / CLEARED;
  for (const value of menteeValues.items)
    steps += patternsWith.starts[value + 1]! - patternsWith.starts[value]!;
  if (steps > mostSteps) return { known, allowed: null };
  const shared = new Uint32Array(mentors.length);
  let allowed = 0;
  for (const [pattern, people] of mentees.entries()) {
    const start = menteeValues.starts[pattern]!;
    const end = menteeValues.starts[pattern + 1]!;
    if (start === end) continue;
    shared.fill(0);
    let partners = 0;
    for (let at = start; at < end; at++) {
      const value = menteeValues.items[at]!;
      for (let having = patternsWith.starts[value]!; having < patternsWith.starts[value + 1]!; having++) {
        const other = patternsWith.items[having]!;
        const now = shared[other]! + 1;
        shared[other] = now;
        if (now === minimum) partners += mentors[other]!;
      }
    }
    allowed += people * partners;
  }
  return { known, allowed };
}

function filled(sizes: Float64Array, blank: Uint8Array): number {
  let people = 0;
  for (const [pattern, size] of sizes.entries()) if (blank[pattern] === 0) people += size;
  return people;
}

function countFree(rule: AvailabilityOverlapData, mostSteps: number): Compared {
  const { mentorProfile, menteeProfile, mentorKind, menteeKind, minutes, overlap } = rule;
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
    let partners = 0;
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
          if (before < minutes && after >= minutes) partners += mentors[other]!;
        }
      }
    }
    allowed += people * partners;
  }
  return { known, allowed };
}

/** Steps that counting takes: windows of mentors that overlap spans of mentees, with those who have them. At most one more than `most`. */
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

/** Mentors above each mentee by their depth among mentors, those below by their range of numbers. */
function countLines(rule: ReportingLineData): number {
  const { mentorAbove, menteePlace, menteeFirst, menteeLast, numbers } = rule;
  // Places in the order of their depth among mentors, highest first.
  const depth = new Int32Array(mentorAbove.length);
  const below = groupMembers(mentorAbove, mentorAbove.length);
  const waiting: number[] = [];
  for (let place = 0; place < mentorAbove.length; place++) if (mentorAbove[place]! < 0) waiting.push(place);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (let at = below.starts[place]!; at < below.starts[place + 1]!; at++) {
      const one = below.items[at]!;
      depth[one] = depth[place]! + 1;
      waiting.push(one);
    }
  }
  let forbidden = 0;
  for (let mentee = 0; mentee < menteePlace.length; mentee++) {
    const from = lowerBound(numbers, 0, numbers.length, menteeFirst[mentee]! + 1);
    const to = lowerBound(numbers, 0, numbers.length, menteeLast[mentee]! + 1);
    forbidden += depth[menteePlace[mentee]!]! + Math.max(0, to - from);
  }
  return forbidden;
}
