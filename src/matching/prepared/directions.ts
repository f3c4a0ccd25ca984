import { isObject, MentorMatchError, printValue } from '../../errors';
import type { NotBothWaysRule, PairRef, Policy, Rule } from '../../model';
import { compileRulesSteps } from '../../rules';
import type { Steps } from '../../steps';
import type { Extensions, Prepared } from './prepare';

interface WithRules {
  readonly rules?: readonly Rule[];
}

/** The rule that forbids pairs both ways round, where the policy has it. O(rules). */
export function oneWayRule(policy: WithRules): NotBothWaysRule | undefined {
  // A policy that nobody has read yet may be of any shape: reading it says what is wrong.
  const rules: unknown = isObject(policy) ? policy.rules : undefined;
  return Array.isArray(rules)
    ? rules.find((rule) => isObject(rule) && rule.kind === 'not-both-ways')
    : undefined;
}

/** The directions that a policy states as closed. */
export function closedIn(policy: WithRules): readonly PairRef[] {
  return oneWayRule(policy)?.closed ?? [];
}

/** The policy with these directions closed, and no others; the same where it has no such rule. O(rules). */
export function withClosed<P extends WithRules>(given: P, closed: readonly PairRef[]): P {
  const stated = oneWayRule(given);
  if (stated === undefined || given.rules === undefined) return given;
  const { closed: _, ...rule } = stated;
  const made: Rule = closed.length === 0 ? rule : { ...rule, closed };
  return { ...given, rules: given.rules.map((one) => (one === stated ? made : one)) };
}

/** What is prepared, with these directions closed and no others. O(people + length of their lists). */
export function* withDirectionsSteps(
  prepared: Prepared,
  closed: readonly PairRef[],
  { rules }: Pick<Extensions, 'rules'>,
): Steps<Prepared> {
  if (closed.length === 0 && closedIn(prepared.policy).length === 0) return prepared;
  const policy = withClosed(prepared.policy, closed);
  const compiled = yield* compileRulesSteps(prepared.cohort, policy, rules);
  return { ...prepared, policy, givenPolicy: withClosed(prepared.givenPolicy, closed), rules: compiled };
}

/**
 * What solves again in another way than `matchCohort` takes no policy whose matchings are searched.
 *
 * @throws MentorMatchError `invalid-input`
 */
export function expectNoSearch(policy: Policy, verb: string): void {
  const rule = oneWayRule(policy);
  if (rule === undefined) return;
  throw new MentorMatchError('invalid-input', [
    {
      path: `policy.rules[${policy.rules.indexOf(rule)}]`,
      message: `${verb} solves plain problems, and the rule "not-both-ways" needs a search`,
      received: printValue(rule.kind),
      expected:
        'a policy without this rule; what matchCohort closed can be kept as a rule "excluded-pairs" with the pairs of "closed"',
    },
  ]);
}
