import type { CustomRule } from '../../model';
import { tagToolsOf, withoutProtectedAttributes } from '../../scoring';
import type { RuleKind } from '../definition';
import { guardedRule } from '../own';

/** A rule of the caller's own, by the name under which it was passed. */
export const custom: RuleKind<CustomRule> = {
  kind: 'custom',
  reads: () => undefined,
  compile: (rule, { id, cohort, tags, own }) => {
    const definition = own.find(({ name }) => name === rule.rule);
    return definition === undefined
      ? undefined
      : guardedRule(id, rule, definition, withoutProtectedAttributes(cohort), tagToolsOf(tags));
  },
};
