import type { Cohort, Policy } from '../../model';
import { type Assessability, assessabilityOf, isAnswered } from '../answers';
import type { CriterionDefinition } from '../criteria';

/** A criterion, and what people answered of it. */
export interface Asked {
  readonly definition: CriterionDefinition;
  readonly assessability: Assessability;
}

/** Which criteria are scored, and who answered them. */
export interface ScoredCriteria {
  /** The criteria that are scored, in the order given. */
  readonly ids: readonly string[];
  /** Those among them that are not the caller's own, in their order. */
  readonly builtIn: readonly Asked[];
  /** Those that can be assessed of no pair, whether they are scored or left out. */
  readonly unanswered: readonly Asked[];
}

/**
 * Leaves out the criteria that can be assessed of no pair, since a side is blank throughout: they would count the same
 * for everybody. A criterion whose prior the policy states is kept, and counts at it. Where nothing would be left, all
 * are kept. O(people * criteria).
 *
 * @param definitions those with a weight. @param own ids of the caller's own.
 */
export function scoredCriteria(
  cohort: Cohort,
  policy: Policy,
  definitions: readonly CriterionDefinition[],
  own: readonly string[],
): ScoredCriteria {
  const asked = definitions.map(
    (definition): Asked => ({ definition, assessability: assessabilityOf(definition.answers, cohort) }),
  );
  const isEmpty = cohort.mentors.length === 0 || cohort.mentees.length === 0;
  const answered = isEmpty ? asked : asked.filter(({ assessability }) => isAnswered(assessability));
  const stated = asked.filter(({ definition }) => Object.hasOwn(policy.priors, definition.id));
  const scored = asked.filter((one) => answered.includes(one) || stated.includes(one));
  const kept = scored.length + own.length === 0 ? asked : scored;
  return {
    ids: [...kept.map(({ definition }) => definition.id), ...own],
    builtIn: kept,
    unanswered: asked.filter((one) => !answered.includes(one)),
  };
}
