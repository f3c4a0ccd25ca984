import { groupMembers, lowerBound } from '../scoring/flat/lists';
import { OverlapKernel } from '../scoring/flat/overlap';
import { countClasses } from '../scoring/wasm/joint-classes';
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

/** So many steps take some hundredths of a second. */
const MOST_STEPS = 2 ** 25;

/**
 * Counts what a built-in rule forbids, without looking at each pair: by the classes that the rule sorts people into.
 *
 * O(people log people) for equal values, gaps, lists and reporting lines; else O(classes that have something in common).
 *
 * @param mostSteps for shared values and free time: beyond it `forbidden` is `null`.
 */
export function countPairs(
  rule: RuleData,
  mentors: number,
  mentees: number,
  mostSteps = MOST_STEPS,
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
  let steps = 0;
  for (const value of menteeValues.items)
    steps += patternsWith.starts[value + 1]! - patternsWith.starts[value]!;
  if (steps > mostSteps) return { known, allowed: null };
  const shared = new Int32Array(mentors.length);
  let allowed = 0;
  for (const [pattern, people] of mentees.entries()) {
    const end = menteeValues.starts[pattern + 1]!;
    let partners = 0;
    for (const step of [1, -1]) {
      for (let at = menteeValues.starts[pattern]!; at < end; at++) {
        const value = menteeValues.items[at]!;
        for (let having = patternsWith.starts[value]!; having < patternsWith.starts[value + 1]!; having++) {
          const other = patternsWith.items[having]!;
          shared[other]! += step;
          if (step === 1 && shared[other] === minimum) partners += mentors[other]!;
        }
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
  const kernel = new OverlapKernel(overlap);
  let steps = 0;
  let allowed = 0;
  for (const [profile, people] of mentees.entries()) {
    kernel.row(profile);
    steps += kernel.touchedCount;
    if (steps > mostSteps) return { known, allowed: null };
    for (let at = 0; at < kernel.touchedCount; at++) {
      const other = kernel.touched[at]!;
      const compared = isComparable(mentorKind[other]!, menteeKind[profile]!);
      if (compared && kernel.minutes[other]! >= minutes) allowed += people * mentors[other]!;
    }
  }
  return { known, allowed };
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
