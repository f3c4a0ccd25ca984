import { printValue } from '../../errors';
import { ruleEvidence, ruleWarning } from '../../messages';
import type { NotBothWaysRule, PairRef } from '../../model';
import { listHas } from '../../scoring';
import type { RuleKind } from '../definition';
import { forbidListed, pairLists } from './shared';

const other = ({ mentorId, menteeId }: PairRef): PairRef => ({ mentorId: menteeId, menteeId: mentorId });

/**
 * No pair both ways round: of single pairs it forbids the directions that were closed, and the other direction of every
 * lock. The matching is searched so that no two people are paired both ways.
 */
export const notBothWays: RuleKind<NotBothWaysRule> = {
  kind: 'not-both-ways',
  reads: () => [],
  compile: ({ closed = [] }, { id, path, people, policy, issues }) => {
    const ofLocks = people.shared ? policy.locks.map(other) : [];
    const forbidden = pairLists([...closed, ...ofLocks], people);
    for (const [index, { mentorId, menteeId }] of policy.locks.entries()) {
      const [mentor, mentee] = [people.mentors.get(mentorId), people.mentees.get(menteeId)];
      if (mentor === undefined || mentee === undefined) continue;
      if (!listHas(forbidden, mentee, mentor)) continue;
      issues.push({
        path: `policy.locks[${index}]`,
        message: 'two people are locked both ways round, or in a direction that is closed',
        received: printValue({ mentorId, menteeId }),
        expected: `one of the two directions, or a policy without the rule "${id}"`,
      });
    }
    return {
      ...forbidListed(id, forbidden, (_mentor, _mentee, passed) =>
        ruleEvidence(passed ? 'rules.not-both-ways.passed' : 'rules.not-both-ways.failed', {}),
      ),
      voids: () => {
        const both = people.mentorOfMentee.reduce((count, mentor) => count + (mentor >= 0 ? 1 : 0), 0);
        return both > 1 ? [] : [ruleWarning('warnings.rule-nobody-both', { rule: id, both }, path)];
      },
    };
  },
};
