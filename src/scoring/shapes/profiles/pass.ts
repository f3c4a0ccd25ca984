import { stakeOf } from '../../stakes';
import { type ClassEarnings, type CriterionPass, roundEarned } from '../pass';
import { combine } from './combine';
import { NO_PROFILE, type ProfileData } from './data';
import { type PartPass, partPass } from './part-pass';

/** Scores profiles of mentors with a profile of mentees, part by part. */
export class ProfilePass implements CriterionPass {
  readonly byClass: ClassEarnings;
  private readonly parts: readonly PartPass[];
  /** The values of the parts of one pair. */
  private readonly values: Float64Array;
  /** The value of each profile of mentors with one of mentees, before it is rounded. */
  private readonly sums: Float64Array;
  /**
   * What parts that are blank count together for each profile of mentors, by which parts the mentee knows, a bit each.
   */
  private readonly blanks = new Map<number, Float64Array>();

  constructor(private readonly data: ProfileData) {
    const { mentorProfiles, mentorProfile, menteeProfile } = data;
    this.parts = data.parts.map((part) => partPass(part, mentorProfiles));
    this.values = new Float64Array(data.parts.length);
    this.sums = new Float64Array(mentorProfiles);
    // One entry per mentor profile, and a last one, always 0, for mentors without one.
    const gains = new Int32Array(mentorProfiles + 1);
    const nothing = new Int32Array(mentorProfiles + 1);
    let filledFor = NO_PROFILE;
    let filledAt = 0;
    this.byClass = {
      classOf: mentorProfile,
      earned: (mentee) => {
        const profile = menteeProfile[mentee]!;
        if (profile === NO_PROFILE) return nothing;
        const stake = stakeOf(data.earnings, mentee);
        if (profile !== filledFor || stake !== filledAt) this.fill(profile, stake, gains);
        filledFor = profile;
        filledAt = stake;
        return gains;
      },
    };
  }

  pair(mentor: number, mentee: number): number {
    const { earnings, mentorProfile, menteeProfile, mentorProfiles, combination } = this.data;
    const ofMentor = mentorProfile[mentor]!;
    const ofMentee = menteeProfile[mentee]!;
    if (ofMentee === NO_PROFILE || ofMentor === mentorProfiles) return 0;
    const { parts, values } = this;
    for (let at = 0; at < values.length; at++) {
      const part = parts[at]!;
      const known = part.isKnown(ofMentee) && part.known[ofMentor] === 1;
      if (known) part.measure(ofMentee, ofMentor, ofMentor + 1);
      values[at] = known ? part.values[ofMentor]! : Number.NaN;
    }
    const value = combine(combination, values);
    return Number.isNaN(value) ? 0 : roundEarned(stakeOf(earnings, mentee) * value);
  }

  /** Writes what every profile of mentors earns with one of mentees: {@link combine}, part by part for all of them. */
  private fill(menteeProfile: number, stake: number, gains: Int32Array): void {
    const { parts, sums } = this;
    const { combination } = this.data;
    sums.fill(0);
    if (combination.kind === 'largest') {
      for (let at = 0; at < parts.length; at++) {
        const part = parts[at]!;
        if (!part.isKnown(menteeProfile)) continue;
        part.measure(menteeProfile, 0, sums.length);
        raise(sums, part.values, combination.factors[at]!);
      }
      earn(sums, stake, gains);
      return;
    }
    let known = 0;
    for (let at = 0; at < parts.length; at++) {
      if (!parts[at]!.isKnown(menteeProfile)) continue;
      known += 2 ** at;
      parts[at]!.add(menteeProfile, sums);
    }
    earnMeans(sums, this.blanksFor(known, combination), combination.parts, stake, gains);
  }

  /** @param known which parts the mentee knows, a bit each. */
  private blanksFor(known: number, mean: { readonly prior: number; readonly parts: number }): Float64Array {
    let blanks = this.blanks.get(known);
    if (blanks === undefined) {
      const parts = this.parts.filter((_, at) => (known & (2 ** at)) !== 0);
      blanks = this.sums.map((_, profile) => {
        const count = parts.filter((part) => part.known[profile] === 1).length;
        // Of whom nothing is known earns nothing.
        return count === 0 ? 0 : (mean.parts - count) * mean.prior;
      });
      this.blanks.set(known, blanks);
    }
    return blanks;
  }
}

// The hot loops, each alone so that it is compiled well.

function raise(largest: Float64Array, values: Float64Array, factor: number): void {
  for (let profile = 0; profile < largest.length; profile++)
    largest[profile] = Math.max(largest[profile]!, factor * values[profile]!);
}

function earn(values: Float64Array, stake: number, gains: Int32Array): void {
  for (let profile = 0; profile < values.length; profile++)
    gains[profile] = roundEarned(stake * values[profile]!);
}

function earnMeans(
  sums: Float64Array,
  blanks: Float64Array,
  parts: number,
  stake: number,
  gains: Int32Array,
): void {
  for (let profile = 0; profile < sums.length; profile++)
    gains[profile] = roundEarned(stake * ((sums[profile]! + blanks[profile]!) / parts));
}
