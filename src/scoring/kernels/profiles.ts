import { addByClass, type CriterionKernel } from './kernel';

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

/**
 * A criterion that depends on a profile of each side, such as years of experience or roles held. People with
 * equal profiles are scored once for each mentee profile. Profiles of either side that can not be assessed
 * are {@link NO_PROFILE}.
 */
export class ProfileKernel implements CriterionKernel {
  /** One entry per mentor profile, and a last one, always 0, for mentors without a profile. */
  private readonly gains: Int32Array;
  private readonly slots: Int32Array;
  private filledFor = NO_PROFILE;

  constructor(
    mentorProfile: Int32Array,
    private readonly menteeProfile: Int32Array,
    private readonly scorer: ProfileScorer,
  ) {
    this.gains = new Int32Array(scorer.mentorProfiles + 1);
    this.slots = mentorProfile.map((profile) => (profile === NO_PROFILE ? scorer.mentorProfiles : profile));
  }

  addRow(mentee: number, earned: Int32Array): void {
    const profile = this.menteeProfile[mentee]!;
    if (profile === NO_PROFILE) return;
    if (profile !== this.filledFor) {
      this.scorer.fill(profile, this.gains);
      this.filledFor = profile;
    }
    addByClass(earned, this.slots, this.gains);
  }

  pair(mentor: number, mentee: number): number {
    const ofMentor = this.slots[mentor]!;
    const ofMentee = this.menteeProfile[mentee]!;
    if (ofMentee === NO_PROFILE || ofMentor === this.scorer.mentorProfiles) return 0;
    return this.scorer.gain(ofMentor, ofMentee);
  }
}
