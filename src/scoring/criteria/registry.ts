import { BUILT_IN_CRITERIA, type BuiltInCriterion, type Cohort, type Policy } from '../../model';
import { career } from './career';
import type { CriterionDefinition } from './definition';
import { experience } from './experience';
import { goals } from './goals';
import { interests } from './interests';
import { logistics } from './logistics';
import { preferences } from './preferences';
import { skills } from './skills';
import { statedCriterion } from './stated';
import { text } from './text';
import { venture } from './venture';

/** The criteria that ship with the library. */
export const CRITERIA: { readonly [Id in BuiltInCriterion]: CriterionDefinition } = {
  goals,
  skills,
  experience,
  interests,
  preferences,
  logistics,
  career,
  venture,
  text,
};

/**
 * The criteria that a policy may weigh, for a cohort: those of the library, then those that the policy states, in their
 * order.
 */
export function criteriaOf(policy: Policy, cohort: Cohort): readonly CriterionDefinition[] {
  return [
    ...BUILT_IN_CRITERIA.map((id) => CRITERIA[id]),
    ...policy.criteria.map((spec, at) => statedCriterion(spec, `policy.criteria[${at}]`, policy, cohort)),
  ];
}
