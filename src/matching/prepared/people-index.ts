import type { Pair } from '../../assignment';
import { MentorMatchError } from '../../errors';
import { type PairRef, unknownId } from '../../model';
import type { Prepared } from './prepare';

/** @throws MentorMatchError `invalid-input` for an id that no mentor has. */
export function mentorIndexOf(prepared: Prepared, id: string): number {
  const index = prepared.mentorIndex.get(id);
  if (index !== undefined) return index;
  throw new MentorMatchError('invalid-input', [
    unknownId('pair.mentorId', id, 'mentor', prepared.cohort.mentors),
  ]);
}

/** @throws MentorMatchError `invalid-input` for an id that no mentee has. */
export function menteeIndexOf(prepared: Prepared, id: string): number {
  const index = prepared.menteeIndex.get(id);
  if (index !== undefined) return index;
  throw new MentorMatchError('invalid-input', [
    unknownId('pair.menteeId', id, 'mentee', prepared.cohort.mentees),
  ]);
}

/** The indices of two people of the cohort. */
export function indexPair(prepared: Prepared, pair: PairRef): Pair {
  const row = prepared.menteeIndex.get(pair.menteeId);
  const column = prepared.mentorIndex.get(pair.mentorId);
  if (row === undefined || column === undefined)
    throw new Error('unreachable: both people were looked up before');
  return [row, column];
}

/** A pair with the ids as the cohort spells them, where the two are there; what else it has stays. */
export function spelledPair<P extends PairRef>({ cohort, mentorIndex, menteeIndex }: Prepared, pair: P): P {
  const mentor = mentorIndex.get(pair.mentorId);
  const mentee = menteeIndex.get(pair.menteeId);
  return {
    ...pair,
    mentorId: mentor === undefined ? pair.mentorId : cohort.mentors[mentor]!.id,
    menteeId: mentee === undefined ? pair.menteeId : cohort.mentees[mentee]!.id,
  };
}

/** Pairs of indices by their ids. */
export function pairRefs({ cohort }: Pick<Prepared, 'cohort'>, pairs: readonly Pair[]): PairRef[] {
  return pairs.map(([mentee, mentor]) => ({
    mentorId: cohort.mentors[mentor]!.id,
    menteeId: cohort.mentees[mentee]!.id,
  }));
}
