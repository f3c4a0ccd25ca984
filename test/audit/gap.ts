import { type Cohort, matchCohort, type PolicyInput } from '../../src';

/** By how much the share of `m` that is matched is above that of `f`, counted in the matching itself. */
export function gapOf(cohort: Cohort, policy: PolicyInput): number {
  const result = matchCohort(cohort, policy);
  if (result.status !== 'optimal') throw new Error('expected a matching');
  const matched = new Set(result.matches.map(({ menteeId }) => menteeId));
  const share = (group: string) => {
    const own = cohort.mentees.filter(({ protectedAttributes }) => protectedAttributes?.['group'] === group);
    return own.filter(({ id }) => matched.has(id)).length / own.length;
  };
  return share('m') - share('f');
}
