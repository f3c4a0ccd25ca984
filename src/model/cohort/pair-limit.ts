import { MentorMatchError } from '../../errors';
import type { Cohort } from '../person';

/** Most bytes of a table of all pairs. */
const MOST_BYTES = 2 ** 31;

/** @throws MentorMatchError `too-large`, before memory is taken, if a table of all pairs would not fit. */
export function expectPairs({ mentors, mentees }: Cohort, bytes: number): void {
  const pairs = mentors.length * mentees.length;
  if (pairs * bytes <= MOST_BYTES) return;
  throw new MentorMatchError('too-large', [
    {
      path: 'cohort',
      message: 'a table of all pairs of this cohort does not fit in memory',
      received: `${mentors.length} mentors and ${mentees.length} mentees`,
      expected: `at most ${Math.floor(MOST_BYTES / bytes)} pairs; matchCohort needs no such table`,
    },
  ]);
}
