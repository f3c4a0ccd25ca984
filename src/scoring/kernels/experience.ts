import type { Kernels } from '../../model';
import { trapezoid } from '../criteria/experience';
import { roundEarned } from './kernel';
import { type ProfileData, ProfileKernel, type ProfileScorer } from './profiles';

/** Years of experience as profiles: one per distinct number of years. */
export interface ExperienceData extends ProfileData {
  readonly stake: number;
  readonly mentorYears: Float64Array;
  readonly menteeYears: Float64Array;
  readonly kernel: Kernels['experience'];
}

export function experienceKernel(data: ExperienceData): ProfileKernel {
  const { stake, mentorYears, menteeYears, kernel } = data;
  const sign = kernel.ahead === 'mentor' ? 1 : -1;
  const gain = (mentor: number, mentee: number) =>
    roundEarned(stake * trapezoid(sign * (mentorYears[mentor]! - menteeYears[mentee]!), kernel.knots));
  const scorer: ProfileScorer = {
    mentorProfiles: mentorYears.length,
    gain,
    fill: (mentee, gains) => {
      for (let mentor = 0; mentor < mentorYears.length; mentor++) gains[mentor] = gain(mentor, mentee);
    },
  };
  return new ProfileKernel(data, scorer);
}
