import { ruleWarning } from '../../messages';
import { type CriterionSpec, criterionId, type Rule, type Warning } from '../../model';
import type { VoidContext } from './context';

/** A history of people who are here that no rule reads. */
export function unreadHistory(
  { policy, people }: VoidContext,
  readsHistory: (rule: Rule) => boolean,
): Warning[] {
  if (policy.rules.some((rule) => readsHistory(rule) || rule.id === ENDED_OR_DECLINED)) return [];
  const isWeighed = (spec: CriterionSpec) =>
    spec.kind === 'previous-partner' && (policy.weights[criterionId(spec)] ?? 0) > 0;
  if (policy.criteria.some(isWeighed)) return [];
  const { mentors, mentees } = people;
  const here = policy.history.filter(
    ({ mentorId, menteeId }) => mentors.get(mentorId) !== undefined && mentees.get(menteeId) !== undefined,
  );
  if (here.length === 0) return [];
  return [ruleWarning('warnings.history-not-read', { pairs: here.length }, 'policy.history')];
}

/** Id of the rule that a rematch adds to keep ended and declined pairs from being proposed again. */
export const ENDED_OR_DECLINED = 'ended-or-declined';
