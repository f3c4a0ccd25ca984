import type { Lists } from '../../flat/lists';
import type { Relations } from '../../similarity/relations';
import { type ClassEarnings, type CriterionPass, roundEarned } from '../pass';
import { ColumnCombiner, combine } from './combine';
import { type ClosestData, type GapData, NO_PROFILE, type PartData, type ProfileData } from './data';
import { gapOf, trapezoid } from './trapezoid';

/** Scores profiles of mentors with a profile of mentees, part by part. */
export class ProfilePass implements CriterionPass {
  readonly byClass: ClassEarnings;
  private readonly parts: readonly PartPass[];
  private readonly combiner: ColumnCombiner;
  /** The values of the parts of one pair. */
  private readonly values: Float64Array;

  constructor(private readonly data: ProfileData) {
    const { mentorProfiles, mentorProfile, menteeProfile } = data;
    this.parts = data.parts.map((part) => partPass(part, mentorProfiles));
    this.combiner = new ColumnCombiner(data.combination, data.stake, mentorProfiles);
    this.values = new Float64Array(data.parts.length);
    // One entry per mentor profile, and a last one, always 0, for mentors without one.
    const gains = new Int32Array(mentorProfiles + 1);
    const nothing = new Int32Array(mentorProfiles + 1);
    let filledFor = NO_PROFILE;
    this.byClass = {
      classOf: mentorProfile,
      earned: (mentee) => {
        const profile = menteeProfile[mentee]!;
        if (profile === NO_PROFILE) return nothing;
        if (profile !== filledFor) this.fill(profile, gains);
        filledFor = profile;
        return gains;
      },
    };
  }

  pair(mentor: number, mentee: number): number {
    const { mentorProfile, menteeProfile, mentorProfiles } = this.data;
    const ofMentor = mentorProfile[mentor]!;
    const ofMentee = menteeProfile[mentee]!;
    if (ofMentee === NO_PROFILE || ofMentor === mentorProfiles) return 0;
    const { parts, values } = this;
    for (let at = 0; at < values.length; at++) {
      const known = parts[at]!.measure(ofMentee, ofMentor, ofMentor + 1);
      values[at] = known ? parts[at]!.values[ofMentor]! : Number.NaN;
    }
    const value = combine(this.data.combination, values);
    return Number.isNaN(value) ? 0 : roundEarned(this.data.stake * value);
  }

  /** Writes what every profile of mentors earns with one of mentees. */
  private fill(menteeProfile: number, gains: Int32Array): void {
    const { mentorProfiles } = this.data;
    const columns = this.parts.map((part) =>
      part.measure(menteeProfile, 0, mentorProfiles) ? part.values : undefined,
    );
    this.combiner.earn(columns, gains);
  }
}

/** Measures one part of profiles. */
interface PartPass {
  /** Value of each profile of mentors that has been measured, in [0, 1]; NaN where it is not known. */
  readonly values: Float64Array;
  /** Measures profiles of mentors from `from` to `to` with a profile of mentees; false where that is blank. */
  measure(menteeProfile: number, from: number, to: number): boolean;
}

function partPass(part: PartData, profiles: number): PartPass {
  switch (part.kind) {
    case 'gap':
      return gapPass(part, profiles);
    case 'closest':
      return closestPass(part, profiles);
  }
}

function gapPass({ ofMentor, ofMentee, ahead, knots }: GapData, profiles: number): PartPass {
  const values = new Float64Array(profiles);
  return {
    values,
    measure: (menteeProfile, from, to) => {
      const number = ofMentee[menteeProfile]!;
      if (Number.isNaN(number)) return false;
      for (let profile = from; profile < to; profile++) {
        // A blank is NaN, and so is what comes of it.
        values[profile] = trapezoid(gapOf(ofMentor[profile]!, number, ahead), knots);
      }
      return true;
    },
  };
}

function closestPass({ words, offered, wanted, close }: ClosestData, profiles: number): PartPass {
  const values = new Float64Array(profiles);
  /** Closeness of each word to one that is wanted; all 0 between calls. */
  const closeness = new Float64Array(words);
  return {
    values,
    measure: (menteeProfile, from, to) => {
      const first = wanted.starts[menteeProfile]!;
      const last = wanted.starts[menteeProfile + 1]!;
      if (first === last) return false;
      values.fill(0, from, to);
      for (let at = first; at < last; at++) {
        mark(close, wanted.items[at]!, closeness, 1);
        addLargest(offered, closeness, values, from, to);
        mark(close, wanted.items[at]!, closeness, 0);
      }
      finishMeans(offered, values, last - first, from, to);
      return true;
    },
  };
}

/** Divides by the number of words wanted; NaN for profiles without words. */
function finishMeans({ starts }: Lists, values: Float64Array, count: number, from: number, to: number): void {
  for (let profile = from; profile < to; profile++) {
    if (starts[profile] === starts[profile + 1]) values[profile] = Number.NaN;
    else if (count > 1) values[profile]! /= count;
  }
}

/** Writes how close words are to a wanted one, times `factor`. */
function mark({ starts, items, values }: Relations, wanted: number, to: Float64Array, factor: number): void {
  for (let at = starts[wanted]!; at < starts[wanted + 1]!; at++) to[items[at]!] = factor * values[at]!;
}

/** Adds to each profile the largest value among its words. A hot loop, alone so that it is compiled well. */
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
