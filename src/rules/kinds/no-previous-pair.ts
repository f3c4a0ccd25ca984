import { ruleEvidence } from '../../messages';
import type { PreviousPairsRule } from '../../model';
import { listHas } from '../../scoring';
import type { RuleKind } from '../definition';
import { findPairs, reportPairs } from '../void';
import { forbidListed, pairLists } from './shared';

/**
 * Pairs of the policy's history, by default in either direction: the same two people with changed roles are one pair
 * too, unless the two sides have ids of their own. It may name people who have left, who then do not matter: a history
 * is suspicious only where hardly anybody of it is here, or where an id nearly names somebody.
 */
export const noPreviousPair: RuleKind<PreviousPairsRule> = {
  kind: 'no-previous-pair',
  reads: () => [],
  readsHistory: true,
  compile: ({ direction = 'either' }, { id, people, policy: { history } }) => {
    const either = direction === 'either' && people.shared;
    const stated = pairLists(history, people);
    const turned = () =>
      history.map(({ mentorId, menteeId }) => ({ mentorId: menteeId, menteeId: mentorId }));
    const forbidden = either ? pairLists([...history, ...turned()], people) : stated;
    const rule = forbidListed(id, forbidden, (mentor, mentee, passed) => {
      if (passed) return ruleEvidence('rules.no-previous-pair.passed', { direction });
      const roles = listHas(stated, mentee, mentor) ? 'same' : 'changed';
      return ruleEvidence('rules.no-previous-pair.failed', { roles });
    });
    return {
      ...rule,
      voids: (context) => {
        // As the rule reads it: two lists of ids make no person of both roles.
        const found = findPairs(history, either, context);
        if (found.known === found.pairs) return [];
        const warning = reportPairs(id, 'history', 'policy.history', found, context);
        const { names, spellings, attributes, turned: changed } = warning.params;
        const isSuspicious =
          found.isMostlyGone || [names, spellings, attributes, changed].some((count) => count !== 0);
        return isSuspicious ? [warning] : [];
      },
    };
  },
};
