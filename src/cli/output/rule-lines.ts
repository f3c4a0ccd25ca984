import { BUILT_IN_RULE_IDS, type RuleEffect } from '../../model';
import { group } from './results';

/** A line for each rule: what it forbids, and what it lets through because of blanks. */
export function describeEffects(rules: readonly RuleEffect[]): readonly string[] {
  const always: readonly string[] = BUILT_IN_RULE_IDS;
  return rules
    .filter(({ rule, forbidden }) => forbidden !== 0 || !always.includes(rule))
    .map(({ rule, forbidden, allowedBecauseBlank }) => {
      const forbids = forbidden === null ? 'not counted' : `forbids ${group(forbidden)}`;
      const blanks =
        allowedBecauseBlank > 0 ? `, lets ${group(allowedBecauseBlank)} through because of blanks` : '';
      return `${rule}: ${forbids}${blanks}`;
    });
}
