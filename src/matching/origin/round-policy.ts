import {
  type Cohort,
  definePolicy,
  IdSet,
  type PairRef,
  type Policy,
  type PolicyInput,
  type Rule,
  ruleId,
} from '../../model';
import { ENDED_OR_DECLINED } from '../../rules';
import { type PastPair, pairKey, type RematchRecord } from '../records';

/** Pairs of earlier rounds that bear on a round. */
export interface PairsOfBefore {
  /** Pairs that must not be proposed: declined, or replaced by a reviewer. */
  readonly out: readonly PairRef[];
  /** Pairs that were approved and ended. */
  readonly ended: readonly PairRef[];
}

/** The pairs of earlier rounds that a finished round went by. */
export function pairsOfBefore({
  allowAgain,
  declined,
  past,
  round,
}: Pick<RematchRecord, 'allowAgain' | 'declined' | 'past' | 'round'>): PairsOfBefore {
  if (allowAgain) return { out: distinctPairs(declined), ended: [] };
  return {
    out: distinctPairs(past.filter(isOut)),
    // What ended in this very round was still in force when it was matched.
    ended: distinctPairs(past.filter((pair) => pair.kind === 'ended' && pair.round < round)),
  };
}

/** Whether a past pair stays out unless it is allowed again. */
export function isOut({ kind }: Pick<PastPair, 'kind'>): boolean {
  return kind === 'declined' || kind === 'replaced';
}

/**
 * The policy of a round: pairs that were declined or replaced stay out, and ended ones become history. Where the policy
 * has the rule `no-previous-pair`, that rule keeps all of them out; else a rule `ended-or-declined` keeps out the
 * declined and replaced ones. Idempotent.
 */
export function policyOfRound(
  given: PolicyInput,
  cohort: Pick<Cohort, 'mentors' | 'mentees'>,
  { out, ended }: PairsOfBefore,
): PolicyInput {
  const policy: Policy = definePolicy(given);
  const rules = policy.rules.filter((rule) => ruleId(rule) !== ENDED_OR_DECLINED);
  const fewer = rules.length < policy.rules.length;
  if (rules.some((rule) => rule.kind === 'no-previous-pair')) {
    const history = distinctPairs([...policy.history, ...out, ...ended]);
    return { ...given, ...(fewer && { rules }), ...(history.length > 0 && { history }) };
  }
  const mentors = new IdSet(cohort.mentors.map(({ id }) => id));
  const mentees = new IdSet(cohort.mentees.map(({ id }) => id));
  const pairs = distinctPairs(out).filter(
    ({ mentorId, menteeId }) => mentors.has(mentorId) && mentees.has(menteeId),
  );
  if (pairs.length === 0) return fewer ? { ...given, rules } : given;
  const rule: Rule = { kind: 'excluded-pairs', pairs, id: ENDED_OR_DECLINED };
  return { ...given, rules: [...rules, rule] };
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
