import type { Cohort, CriterionSpec, Policy } from '../../../model';
import type { CriterionDefinition } from '../definition';
import { distanceCriterion } from './distance';
import { previousPartnerCriterion } from './previous-partner';
import { valueCriterion } from './value';

/** A criterion that the policy states as data, for a cohort. @param path where it stands. */
export function statedCriterion(
  spec: CriterionSpec,
  path: string,
  policy: Policy,
  cohort: Cohort,
): CriterionDefinition {
  switch (spec.kind) {
    case 'same-value':
    case 'other-value':
      return valueCriterion(spec, cohort);
    case 'distance':
      return distanceCriterion(spec, path, cohort);
    case 'previous-partner':
      return previousPartnerCriterion(spec, policy, cohort);
  }
}
