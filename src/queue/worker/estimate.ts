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

/**
 * Bytes of a person in the copy of the tables that other machines read: 190 to 220 where every field is answered, in a
 * buffer that doubles as it grows.
 */
const COPIED = 500;

/** What a job is made of besides its people. */
export interface JobParts {
  /** Whether there are criteria or rules of the caller's own. */
  readonly hasExtensions: boolean;
  /** Whether other machines help with the search. */
  readonly isScanned: boolean;
}

/** About how many bytes a job takes, from its sizes alone: before people are read. */
export function estimateBytes(
  { mentors, mentees }: Pick<MatchingJob, 'mentors' | 'mentees'>,
  { hasExtensions, isScanned }: JobParts,
): number {
  const pairs = mentors * mentees;
  const people = mentors + mentees;
  // Where scores are kept there are no tables to be read.
  const more = keepsScores(pairs, !hasExtensions) ? PAIR * pairs : isScanned ? COPIED * people : 0;
  return THREAD + PERSON * people + more;
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
