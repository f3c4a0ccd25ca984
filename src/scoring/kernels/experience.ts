import type { CriterionParams } from '../../model';
import { trapezoid } from '../criteria/experience';
import { roundEarned } from './kernel';
import { type ProfileData, ProfileKernel, type ProfileScorer } from './profiles';

/** Years of experience as profiles: one per distinct number of years. */
export interface ExperienceData extends ProfileData {
  readonly stake: number;
  readonly mentorYears: Float64Array;
  readonly menteeYears: Float64Array;
  readonly params: CriterionParams['experience'];
}

export function experienceKernel(data: ExperienceData): ProfileKernel {
  const { stake, mentorYears, menteeYears, params } = data;
  const sign = params.ahead === 'mentor' ? 1 : -1;
  const gain = (mentor: number, mentee: number) =>
    roundEarned(stake * trapezoid(sign * (mentorYears[mentor]! - menteeYears[mentee]!), params.knots));
  const scorer: ProfileScorer = {
    mentorProfiles: mentorYears.length,
    gain,
    fill: (mentee, gains) => {
      for (let mentor = 0; mentor < mentorYears.length; mentor++) gains[mentor] = gain(mentor, mentee);
    },
  };
  return new ProfileKernel(data, scorer);
}
