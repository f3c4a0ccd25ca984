import { MentorMatchError } from '../errors';
import { type Prepared, unknownPerson } from './prepare';

/** @throws MentorMatchError `invalid-input` for an id that no mentor has. */
export function mentorIndexOf(prepared: Prepared, id: string): number {
  const index = prepared.mentorIndex.get(id);
  if (index !== undefined) return index;
  throw new MentorMatchError('invalid-input', [unknownPerson('mentorId', id, 'mentor')]);
}

/** @throws MentorMatchError `invalid-input` for an id that no mentee has. */
export function menteeIndexOf(prepared: Prepared, id: string): number {
  const index = prepared.menteeIndex.get(id);
  if (index !== undefined) return index;
  throw new MentorMatchError('invalid-input', [unknownPerson('menteeId', id, 'mentee')]);
}
