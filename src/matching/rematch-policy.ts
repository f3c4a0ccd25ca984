import {
  type Cohort,
  definePolicy,
  type PairRef,
  type Policy,
  type PolicyInput,
  type Rule,
  ruleId,
} from '../model';
import { ENDED_OR_DECLINED } from '../rules/void/pairs';
import { pairKey } from './review-state';

/**
 * The policy of a round: pairs of earlier rounds become history, and stay out. Where the policy has the rule
 * `no-previous-pair`, that rule keeps them out; else a rule `ended-or-declined` with just these pairs does, since the
 * policy's own history then does not bind.
 *
 * @param out pairs that must not be proposed.
 */
export function policyOfRound(policyInput: PolicyInput, cohort: Cohort, out: readonly PairRef[]): Policy {
  const policy = definePolicy(policyInput);
  const rules = policy.rules.filter((rule) => ruleId(rule) !== ENDED_OR_DECLINED);
  const history = distinctPairs([...policy.history, ...out]);
  if (rules.some((rule) => rule.kind === 'no-previous-pair')) return { ...policy, rules, history };
  const mentors = new Set(cohort.mentors.map(({ id }) => id));
  const mentees = new Set(cohort.mentees.map(({ id }) => id));
  const here = distinctPairs(out).filter(
    ({ mentorId, menteeId }) => mentors.has(mentorId) && mentees.has(menteeId),
  );
  const rule: Rule = { kind: 'excluded-pairs', pairs: here, id: ENDED_OR_DECLINED };
  return { ...policy, rules: here.length > 0 ? [...rules, rule] : rules, history };
}

/** Each pair once, in the order of its first mention. */
export function distinctPairs(pairs: readonly PairRef[]): PairRef[] {
  const seen = new Map<string, PairRef>();
  for (const { mentorId, menteeId } of pairs) {
    const key = pairKey({ mentorId, menteeId });
    if (!seen.has(key)) seen.set(key, { mentorId, menteeId });
  }
  return [...seen.values()];
}
