import { MentorMatchError, printValue } from '../../errors';
import { type Side, unknownId } from '../../model';
import type { Prepared } from './prepare';

/** One person of one side, by id. */
export type PersonRef = { readonly menteeId: string } | { readonly mentorId: string };

/** A person by side and place. */
export interface IndexedPerson {
  readonly side: Side;
  readonly index: number;
  /** Where the id was given. */
  readonly path: string;
}

/** @throws MentorMatchError `invalid-input` unless it is one person who is there. */
export function personIndex(prepared: Prepared, person: PersonRef): IndexedPerson {
  expectPerson(person);
  const isMentee = 'menteeId' in person;
  const id = isMentee ? person.menteeId : person.mentorId;
  const side = isMentee ? 'mentees' : 'mentors';
  const path = isMentee ? 'person.menteeId' : 'person.mentorId';
  const index = (isMentee ? prepared.menteeIndex : prepared.mentorIndex).get(id);
  if (index !== undefined) return { side, index, path };
  const role = isMentee ? 'mentee' : 'mentor';
  throw new MentorMatchError('invalid-input', [unknownId(path, id, role, prepared.cohort[side])]);
}

/** Callers without types pass anything for a person. */
function expectPerson(person: unknown): void {
  const isObject = typeof person === 'object' && person !== null;
  const ids = isObject
    ? Object.entries(person).filter(([key]) => key === 'menteeId' || key === 'mentorId')
    : [];
  if (ids.length === 1 && typeof ids[0]?.[1] === 'string') return;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'person',
      message: 'not one person',
      received: printValue(person),
      expected: 'an object with menteeId or mentorId, a text',
    },
  ]);
}
