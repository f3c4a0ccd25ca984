import { MentorMatchError } from '../errors';
import { unknownId } from '../model/unknown-id';
import type { Prepared } from './prepare';

/** @throws MentorMatchError `invalid-input` for an id that no mentor has. */
export function mentorIndexOf(prepared: Prepared, id: string): number {
  const index = prepared.mentorIndex.get(id);
  if (index !== undefined) return index;
  throw new MentorMatchError('invalid-input', [unknownId('mentorId', id, 'mentor', prepared.cohort.mentors)]);
}

/** @throws MentorMatchError `invalid-input` for an id that no mentee has. */
export function menteeIndexOf(prepared: Prepared, id: string): number {
  const index = prepared.menteeIndex.get(id);
  if (index !== undefined) return index;
  throw new MentorMatchError('invalid-input', [unknownId('menteeId', id, 'mentee', prepared.cohort.mentees)]);
}
