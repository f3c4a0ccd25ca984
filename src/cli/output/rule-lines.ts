import { labelOf } from '../../messages';
import { BUILT_IN_RULE_IDS, type RuleEffect } from '../../model';
import type { Voice } from '../voice';

/**
 * A line for each rule: what it forbids, and what it lets through because of blanks. In English rules go by their ids.
 */
export function describeEffects(
  rules: readonly RuleEffect[],
  { say, numbers, locale }: Voice,
): readonly string[] {
  const always: readonly string[] = BUILT_IN_RULE_IDS;
  return rules
    .filter(({ rule, forbidden }) => forbidden !== 0 || !always.includes(rule))
    .map(({ rule: id, forbidden, allowedBecauseBlank: blanks }) => {
      const rule = locale === undefined ? id : labelOf(locale, id);
      const blank = { blanks, blank: numbers.whole(blanks) };
      return forbidden === null
        ? say('match.rule-not-counted', { rule, ...blank })
        : say('match.rule', { rule, forbidden: numbers.whole(forbidden), ...blank });
    });
}
