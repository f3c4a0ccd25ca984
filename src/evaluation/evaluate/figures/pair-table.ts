import { type ProtectedGroup, protectGroups } from '../../disclosure';

/** Pairs for which one figure would be told. */
export interface PairGroup {
  readonly id: string;
  readonly pairs: readonly { readonly mentorId: string; readonly menteeId: string }[];
  /** As `ProtectedGroup.rank`. */
  readonly rank?: number;
}

/**
 * Decides for which groups of pairs (and of people, in the same table) a figure may be told. A pair speaks of two
 * people, so a group of pairs must be large enough by its mentees and by its mentors: ten pairs of one mentor are a
 * figure of that mentor. Telling fewer groups than `protectGroups` allows leaks nothing, so both tables hold.
 *
 * @returns ids of the groups that may be told.
 */
export function tellPairs(
  groups: readonly PairGroup[],
  minimum: number,
  people: readonly ProtectedGroup[] = [],
): ReadonlySet<string> {
  const side = (key: 'mentorId' | 'menteeId') =>
    groups.map(
      ({ id, pairs, rank = 0 }): ProtectedGroup => ({ id, rank, members: pairs.map((pair) => pair[key]) }),
    );
  const byMentee = protectGroups([...side('menteeId'), ...people], minimum);
  const byMentor = protectGroups(side('mentorId'), minimum);
  const ofPairs = new Set(groups.map((group) => group.id));
  return new Set([...byMentee].filter((id) => !ofPairs.has(id) || byMentor.has(id)));
}
