import type { CriterionParams } from '../../model';
import { evidence, whichBlank } from '../evidence';
import type { CriterionDefinition } from './criterion';

/**
 * Experience: a trapezoid over the gap in years between the two, in the direction that the policy names.
 * Not assessable unless both years are known.
 */
export const experience: CriterionDefinition = {
  id: 'experience',
  reads: ['experienceYears'],
  assess: (mentor, mentee, facts) => {
    const mentorYears = mentor.experienceYears;
    const menteeYears = mentee.experienceYears;
    if (mentorYears === undefined || menteeYears === undefined) {
      const blank = whichBlank(mentorYears === undefined, menteeYears === undefined) ?? 'both-blank';
      return { value: null, evidence: [evidence(`experience.${blank}`, {})] };
    }
    const { knots, ahead } = facts.params.experience;
    const gap = ahead === 'mentor' ? mentorYears - menteeYears : menteeYears - mentorYears;
    const value = trapezoid(gap, knots);
    const params = { mentorYears, menteeYears, gap, ahead };
    return { value, evidence: [evidence(`experience.${describe(gap, value, knots)}`, params)] };
  },
};

/**
 * 0 up to the first knot, rising to 1 at the second, 1 up to the third, falling to 0 at the fourth. Where two
 * knots are equal the edge is vertical and the knot itself has the value 1.
 */
export function trapezoid(gap: number, knots: CriterionParams['experience']['knots']): number {
  const [start, full, last, end] = knots;
  if (gap >= full && gap <= last) return 1;
  if (gap <= start || gap >= end) return 0;
  return gap < full ? (gap - start) / (full - start) : (end - gap) / (end - last);
}

function describe(gap: number, value: number, knots: CriterionParams['experience']['knots']) {
  if (value === 1) return 'fits';
  if (gap < knots[1]) return value === 0 ? 'not-ahead' : 'narrow';
  return value === 0 ? 'too-wide' : 'wide';
}
