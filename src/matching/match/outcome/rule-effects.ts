import type { RuleEffect } from '../../../model';
import { countEligible } from '../../../rules';
import type { Outline } from '../../prepared';
import type { Pairs } from '../../problem';

/** So many answers about two classes of people take some hundredths of a second. */
const MOST_ANSWERS = 2 ** 25;

/** What is known of all pairs. */
type Counted = Pick<Pairs, 'eligible' | 'refused' | 'waived'>;

/**
 * What each rule did to all pairs: the built-in ones by classes, the caller's own as counted when the pairs were
 * scored, and the minimum score by what it leaves of the pairs that the rules leave.
 */
export function ruleEffects(outline: Outline, pairs: Counted): RuleEffect[] {
  const { rules, policy } = outline;
  const builtIn = new Map(rules.effects().map((effect) => [effect.rule, effect]));
  const refused = new Map(rules.own.map((id, at) => [id, pairs.refused?.[at] ?? null]));
  const effects = rules.ids.map(
    (rule): RuleEffect =>
      builtIn.get(rule) ?? { rule, forbidden: refused.get(rule) ?? null, allowedBecauseBlank: 0 },
  );
  if (policy.minimumScore === 0) return effects;
  const forbidden = belowMinimum(outline, pairs, [...refused.values()]);
  return [...effects, { rule: 'minimum-score', forbidden, allowedBecauseBlank: 0 }];
}

/** Pairs that the rules leave and the minimum score does not; `null` where either is not known. */
function belowMinimum(
  { rules, cohort }: Outline,
  { eligible, waived }: Counted,
  refused: readonly (number | null)[],
): number | null {
  if (eligible === null) return null;
  const left = countEligible(rules.data, cohort.mentors.length, cohort.mentees.length, MOST_ANSWERS);
  return refused.reduce<number | null>(
    (rest, count) => (rest === null || count === null ? null : rest - count),
    left === null ? null : left - (eligible - waived),
  );
}
