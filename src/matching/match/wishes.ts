import type { StabilityOptions } from '../../assignment';
import type { IdIndex, Person, StabilityCertificate } from '../../model';
import type { Prepared } from '../prepared';

/** Who proposes for a stable matching, and whom everybody puts first, by index. */
export type StableOrders = Required<Pick<StabilityOptions, 'proposer' | 'rowWishes' | 'columnWishes'>>;

/** Everybody's order, and who proposes. O(length of the lists). */
export function stableOrders({ cohort, policy, mentorIndex, menteeIndex }: Prepared): StableOrders {
  return {
    proposer: policy.proposer === 'mentees' ? 'rows' : 'columns',
    rowWishes: cohort.mentees.map((mentee) => wishesOf(mentee, mentorIndex)),
    columnWishes: cohort.mentors.map((mentor) => wishesOf(mentor, menteeIndex)),
  };
}

/** The people whom somebody ranked, by index, nobody twice. */
function wishesOf({ preferences }: Person, indexOf: IdIndex): readonly number[] {
  const indices = new Set<number>();
  for (const id of preferences?.ranked ?? []) {
    const index = indexOf.get(id);
    if (index !== undefined) indices.add(index);
  }
  return [...indices];
}

/** How many on each side put somebody first. */
export function countWishes({ rowWishes, columnWishes }: StableOrders): StabilityCertificate['withWishes'] {
  const count = (lists: StableOrders['rowWishes']) => lists.filter((list) => list.length > 0).length;
  return { mentors: count(columnWishes), mentees: count(rowWishes) };
}
