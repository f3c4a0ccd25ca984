import { scoringEvidence as evidence } from '../../messages';
import type { CriterionParams, Person } from '../../model';
import { needsBoth } from '../answers';
import { profiles } from '../shapes';
import type { CriterionDefinition } from './definition';

const answers = needsBoth(hasYears, hasYears, (blank) => evidence(`experience.${blank}`, {}));

/**
 * Experience: a trapezoid over the gap in years between the two, in the direction that the policy names.
 *
 *     gap   = mentor's years less mentee's, or the other way round
 *     value = 0 up to the first knot, rising to 1 at the second, 1 up to the third, falling to 0 at the fourth
 *
 * Not assessable unless both years are known.
 */
export const experience: CriterionDefinition = {
  id: 'experience',
  reads: { mentors: ['experienceYears'], mentees: ['experienceYears'] },
  words: [],
  answers,
  prepare: (cohort, { params, tags, prior, parts }) => {
    const { ahead, knots } = params.experience;
    return profiles(
      [
        {
          kind: 'gap',
          ofMentor: (mentor) => mentor.experienceYears,
          ofMentee: (mentee) => mentee.experienceYears,
          ahead,
          knots,
          describe: ({ ofMentor, ofMentee, gap, value }) => [
            evidence(`experience.${wordFor(value, gap, knots)}`, {
              mentorYears: ofMentor,
              menteeYears: ofMentee,
              gap,
              ahead,
            }),
          ],
        },
      ],
      { kind: 'mean', prior, parts },
      answers,
      cohort,
      tags,
    );
  },
};

function hasYears({ experienceYears }: Person): boolean {
  return experienceYears !== undefined;
}

function wordFor(value: number, gap: number, knots: CriterionParams['experience']['knots']) {
  if (value === 1) return 'fits';
  if (gap < knots[1]) return value === 0 ? 'not-ahead' : 'narrow';
  return value === 0 ? 'too-wide' : 'wide';
}
