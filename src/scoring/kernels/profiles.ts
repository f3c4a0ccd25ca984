import { type Classes, integersOf, packClasses } from '../flat/lists';
import type { ClassEarnings, CriterionKernel } from './kernel';

/** Computes what mentor profiles earn with mentee profiles. */
export interface ProfileScorer {
  /** Number of mentor profiles. */
  readonly mentorProfiles: number;
  /** Writes what every mentor profile earns with one mentee profile. */
  fill(menteeProfile: number, gains: Int32Array): void;
  /** The same for one pair of profiles: exactly what {@link fill} writes. */
  gain(mentorProfile: number, menteeProfile: number): number;
}

/** Profile of a person who can not be assessed. */
export const NO_PROFILE = -1;

/** Profiles of both sides. */
export interface ProfileData {
  /** Profile of each mentor; those without one have the number after the last. */
  readonly mentorProfile: Classes;
  /** Profile of each mentee, {@link NO_PROFILE} for those without one. */
  readonly menteeProfile: Int32Array;
}

/** Profiles of mentors in the form of {@link ProfileData}. */
export function packProfiles(profiles: ArrayLike<number>, count: number): Classes {
  const numbered = integersOf(profiles, (profile) => (profile === NO_PROFILE ? count : profile));
  return packClasses(numbered, count + 1);
}

/**
 * A criterion that depends on a profile of each side, such as years of experience or roles held. People with
 * equal profiles are scored once for each mentee profile.
 */
export class ProfileKernel implements CriterionKernel {
  readonly byClass: ClassEarnings;

  constructor(
    private readonly data: ProfileData,
    private readonly scorer: ProfileScorer,
  ) {
    // One entry per mentor profile, and a last one, always 0, for mentors without one.
    const gains = new Int32Array(scorer.mentorProfiles + 1);
    const nothing = new Int32Array(scorer.mentorProfiles + 1);
    let filledFor = NO_PROFILE;
    this.byClass = {
      classOf: data.mentorProfile,
      earned: (mentee) => {
        const profile = data.menteeProfile[mentee]!;
        if (profile === NO_PROFILE) return nothing;
        if (profile !== filledFor) scorer.fill(profile, gains);
        filledFor = profile;
        return gains;
      },
    };
  }

  pair(mentor: number, mentee: number): number {
    const ofMentor = this.data.mentorProfile[mentor]!;
    const ofMentee = this.data.menteeProfile[mentee]!;
    if (ofMentee === NO_PROFILE || ofMentor === this.scorer.mentorProfiles) return 0;
    return this.scorer.gain(ofMentor, ofMentee);
  }
}
