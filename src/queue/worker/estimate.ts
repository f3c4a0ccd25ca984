import { MentorMatchError } from '../../errors';
import { keepsScores } from '../../matching';
import type { MatchingJob } from '../job';

/** Bytes of a thread with the library, before there are people. */
const THREAD = 60e6;
/**
 * Bytes of a person: as text, as an object, compiled, and in the solver (`bench/README.md`: 690 MB at 200,000 people).
 */
const PERSON = 5000;
/** Bytes of a pair where the matching keeps the scores of all. */
const PAIR = 4;

/** About how many bytes a job takes, from its sizes alone: before people are read. */
export function estimateBytes(
  { mentors, mentees }: Pick<MatchingJob, 'mentors' | 'mentees'>,
  hasExtensions: boolean,
): number {
  const pairs = mentors * mentees;
  return THREAD + PERSON * (mentors + mentees) + (keepsScores(pairs, !hasExtensions) ? PAIR * pairs : 0);
}

/** @throws MentorMatchError `too-large` for a job that would not fit if it ran alone. */
export function checkFits(
  job: Pick<MatchingJob, 'mentors' | 'mentees'>,
  bytes: number,
  memory: number,
): void {
  if (bytes <= memory) return;
  throw new MentorMatchError('too-large', [
    {
      path: 'cohort',
      message: `the matching would take about ${megabytes(bytes)}, and this worker has ${megabytes(memory)}`,
      received: `${job.mentors} mentors and ${job.mentees} mentees`,
      expected: 'a worker with more memory (`memory` of createMatchingWorker), or a smaller cohort',
    },
  ]);
}

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`;
