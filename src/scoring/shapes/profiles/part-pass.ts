import { integersOf, type Lists, NumberInterner } from '../../flat';
import type { Relations } from '../../similarity';
import { BLANK, type ClosestData, type EqualCodes, type GapData, type PartData } from './data';
import { gapOf, trapezoid } from './trapezoid';

/** Measures one part of profiles: of all profiles of mentors, or of one. */
export interface PartPass {
  /** 1 for the profiles of mentors that are not blank. */
  readonly known: Uint8Array;
  /** Whether a profile of mentees is not blank. */
  isKnown(menteeProfile: number): boolean;
  /** Value of each profile of mentors that was measured, in [0, 1]; 0 for blank ones. */
  readonly values: Float64Array;
  /** Measures profiles of mentors from `from` to `to` with one of mentees that is known. */
  measure(menteeProfile: number, from: number, to: number): void;
  /** Measures all, and adds their values to `sums`. */
  add(menteeProfile: number, sums: Float64Array): void;
}

export function partPass(part: PartData, profiles: number): PartPass {
  switch (part.kind) {
    case 'gap':
      return gapPass(part, profiles);
    case 'equal':
      return equalPass(part, profiles);
    case 'closest':
      return closestPass(part, profiles);
  }
}

function gapPass({ ofMentor, ofMentee, ahead, knots }: GapData, profiles: number): PartPass {
  const known = Uint8Array.from(ofMentor, (number) => (Number.isNaN(number) ? 0 : 1));
  const values = new Float64Array(profiles);
  // Many profiles have the same number: the trapezoid, whose branches are hard to predict, is asked once for each.
  const numbers = new NumberInterner();
  const classOf = integersOf(ofMentor, (number) => numbers.code(number));
  const distinct = numbers.keys();
  const valueAt = new Float64Array(distinct.length);
  const measureNumbers = (menteeProfile: number) => {
    const number = ofMentee[menteeProfile]!;
    for (let at = 0; at < distinct.length; at++) {
      const value = trapezoid(gapOf(distinct[at]!, number, ahead), knots);
      valueAt[at] = Number.isNaN(value) ? 0 : value;
    }
  };
  return {
    known,
    values,
    isKnown: (menteeProfile) => !Number.isNaN(ofMentee[menteeProfile]!),
    measure: (menteeProfile, from, to) => {
      measureNumbers(menteeProfile);
      for (let profile = from; profile < to; profile++) values[profile] = valueAt[classOf[profile]!]!;
    },
    add: (menteeProfile, sums) => {
      measureNumbers(menteeProfile);
      addByNumber(classOf, valueAt, sums);
    },
  };
}

function equalPass({ wantsEqual, ofMentor, ofMentee }: EqualCodes, profiles: number): PartPass {
  const known = Uint8Array.from(ofMentor, (code) => (code === BLANK ? 0 : 1));
  const values = new Float64Array(profiles);
  const compare = (profile: number, code: number) =>
    known[profile] === 1 && (ofMentor[profile] === code) === wantsEqual ? 1 : 0;
  return {
    known,
    values,
    isKnown: (menteeProfile) => ofMentee[menteeProfile] !== BLANK,
    measure: (menteeProfile, from, to) => {
      for (let profile = from; profile < to; profile++)
        values[profile] = compare(profile, ofMentee[menteeProfile]!);
    },
    add: (menteeProfile, sums) => {
      for (let profile = 0; profile < sums.length; profile++)
        sums[profile]! += compare(profile, ofMentee[menteeProfile]!);
    },
  };
}

function closestPass({ words, offered, wanted, close }: ClosestData, profiles: number): PartPass {
  const { starts } = offered;
  const known = new Uint8Array(profiles).map((_, profile) =>
    starts[profile] === starts[profile + 1] ? 0 : 1,
  );
  const values = new Float64Array(profiles);
  /** Closeness of each word to one that is wanted; all 0 between calls. */
  const closeness = new Float64Array(words);
  const addWord = (at: number, sums: Float64Array, from: number, to: number) => {
    mark(close, wanted.items[at]!, closeness, 1);
    addLargest(offered, closeness, sums, from, to);
    mark(close, wanted.items[at]!, closeness, 0);
  };
  const sumUp = (menteeProfile: number, from: number, to: number) => {
    values.fill(0, from, to);
    const last = wanted.starts[menteeProfile + 1]!;
    for (let at = wanted.starts[menteeProfile]!; at < last; at++) addWord(at, values, from, to);
  };
  const countOf = (menteeProfile: number) =>
    wanted.starts[menteeProfile + 1]! - wanted.starts[menteeProfile]!;
  return {
    known,
    values,
    isKnown: (menteeProfile) => countOf(menteeProfile) > 0,
    measure: (menteeProfile, from, to) => {
      sumUp(menteeProfile, from, to);
      const count = countOf(menteeProfile);
      if (count > 1) for (let profile = from; profile < to; profile++) values[profile]! /= count;
    },
    add: (menteeProfile, sums) => {
      const count = countOf(menteeProfile);
      if (count === 1) return addWord(wanted.starts[menteeProfile]!, sums, 0, profiles);
      sumUp(menteeProfile, 0, profiles);
      addScaled(values, count, sums);
    },
  };
}

/** Writes how close words are to a wanted one, times `factor`. */
function mark({ starts, items, values }: Relations, wanted: number, to: Float64Array, factor: number): void {
  for (let at = starts[wanted]!; at < starts[wanted + 1]!; at++) to[items[at]!] = factor * values[at]!;
}

// The hot loops, each alone so that it is compiled well.

/** Adds to each profile the largest value among its words. */
function addLargest(
  { starts, items }: Lists,
  value: Float64Array,
  sums: Float64Array,
  from: number,
  to: number,
): void {
  for (let profile = from; profile < to; profile++) {
    let best = 0;
    for (let at = starts[profile]!; at < starts[profile + 1]!; at++)
      best = Math.max(best, value[items[at]!]!);
    sums[profile]! += best;
  }
}

function addByNumber(classOf: Int32Array, valueAt: Float64Array, sums: Float64Array): void {
  for (let profile = 0; profile < sums.length; profile++) sums[profile]! += valueAt[classOf[profile]!]!;
}

function addScaled(values: Float64Array, divisor: number, sums: Float64Array): void {
  for (let profile = 0; profile < sums.length; profile++) sums[profile]! += values[profile]! / divisor;
}
