import { peopleWarning } from '../../../messages';
import { type Cohort, OBJECTIVE_TRAITS, type Policy, type Warning } from '../../../model';

/** Numbers up to this are what somebody would write who numbers people or classes from the first to the last. */
const LARGEST_RANK = 20;

/**
 * Priorities that look like ranks, where 1 is meant to be first: whole numbers from 1 on, two or more of them, none
 * above 20, and most mentees have one. Written from 0 on they are taken as they are. O(mentees).
 */
export function rankedPriorities({ mentees }: Cohort, { objectives, method }: Policy): Warning[] {
  if (method === 'stable' || !objectives.some((one) => OBJECTIVE_TRAITS[one].turn === 'priority')) return [];
  const given = mentees.flatMap(({ priority }) => (priority === undefined ? [] : [priority]));
  if (given.length * 2 <= mentees.length) return [];
  const highest = given.reduce((most, priority) => Math.max(most, priority), 0);
  const isRank = (priority: number) =>
    Number.isInteger(priority) && priority >= 1 && priority <= LARGEST_RANK;
  if (highest === 1 || !given.includes(1) || !given.every(isRank)) return [];
  const count = (wanted: number) => given.filter((priority) => priority === wanted).length;
  return [
    peopleWarning(
      'warnings.priorities-like-ranks',
      { highest, first: count(highest), last: count(1) },
      'mentees',
    ),
  ];
}
