import type { Evidence, PairRef } from '../../../model';
import { ListBuilder, type Lists } from '../../../scoring';
import type { CompiledRule } from '../../compiled-rule';
import type { PeopleIndex } from '../../people';

/** A rule that forbids the pairs of a list: for each mentee, the mentors who are out. */
export function forbidListed(
  id: string,
  forbidden: Lists,
  describe: (mentor: number, mentee: number, passed: boolean) => Evidence,
): CompiledRule {
  return { id, source: { shape: 'listed', forbidden }, describe };
}

/** Pairs by their ids as positions, those of people who are there. */
export function pairLists(refs: readonly PairRef[], { mentors, mentees }: PeopleIndex): Lists {
  const pairs = new ListBuilder();
  for (const { mentorId, menteeId } of refs) {
    const mentor = mentors.get(mentorId);
    const mentee = mentees.get(menteeId);
    if (mentor !== undefined && mentee !== undefined) pairs.add(mentee, mentor);
  }
  return pairs.finish(mentees.size);
}
