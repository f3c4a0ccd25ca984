import { peopleWarning } from '../../../messages';
import type { Cohort, Policy, Warning } from '../../../model';

/** An even load is asked for, but no mentor takes more than one mentee: there is nothing to even out. O(mentors). */
export function loadOfOne({ mentors }: Cohort, { objectives, method }: Policy): Warning[] {
  const at = objectives.indexOf('load-balance');
  if (method === 'stable' || at < 0 || mentors.length === 0) return [];
  if (mentors.some(({ capacity }) => (capacity?.max ?? 1) > 1)) return [];
  return [peopleWarning('warnings.load-of-one', { mentors: mentors.length }, `policy.objectives[${at}]`)];
}
