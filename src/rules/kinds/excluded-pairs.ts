import { ruleEvidence } from '../../messages';
import type { ExcludedPairsRule } from '../../model';
import type { RuleKind } from '../definition';
import { findPairs, reportPairs } from '../void';
import { forbidListed, pairLists } from './shared';

/**
 * Pairs that the policy excludes. Who is not there cannot be paired, and is no error; a list of excluded pairs is of
 * people who are here, so a warning says so.
 */
export const excludedPairs: RuleKind<ExcludedPairsRule> = {
  kind: 'excluded-pairs',
  reads: () => [],
  compile: ({ pairs }, { id, path, people }) => ({
    ...forbidListed(id, pairLists(pairs, people), (_mentor, _mentee, passed) =>
      ruleEvidence(passed ? 'rules.excluded-pairs.passed' : 'rules.excluded-pairs.failed', {}),
    ),
    voids: (context) => {
      const found = findPairs(pairs, false, context);
      return found.known === pairs.length ? [] : [reportPairs(id, 'pairs', `${path}.pairs`, found, context)];
    },
  }),
};
