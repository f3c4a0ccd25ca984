/** A program in which interests alone make a pair good. */
import { matchCohort } from '../../src';
import { generateCohort } from '../../src/entries/synthetic';
import { expectMatches } from '../matching/enumerate';

export const cohort = generateCohort({
  mentors: 70,
  mentees: 70,
  bothRate: 0,
  multipleRate: 0,
  blankRate: 0,
  seed: 'learn',
});

export const policy = { weights: { skills: 2, goals: 1, interests: 1, experience: 1 }, rules: [] };

export const result = expectMatches(matchCohort(cohort, policy));

/** Its pairs, with what they have in common of interests. */
export const pairs = result.matches.map(({ mentorId, menteeId, contributions }) => ({
  mentorId,
  menteeId,
  interests: contributions.find(({ criterion }) => criterion === 'interests')?.value ?? 0,
}));
