import { ruleWarning } from '../../../messages';
import type { MatchingSummary, Policy, Warning } from '../../../model';
import { refuse } from '../../prepared';

/**
 * The warnings of a matching: those of its input, and what only the scores of all pairs show, that none of them reaches
 * the minimum score.
 *
 * @throws MentorMatchError `invalid-input` under `strict` for what the scores show; the others are refused before.
 */
export function outcomeWarnings(
  warnings: readonly Warning[],
  summary: Pick<MatchingSummary, 'eligiblePairs' | 'rules'>,
  { minimumScore }: Pick<Policy, 'minimumScore'>,
  strict: boolean,
): readonly Warning[] {
  // Counted after the rules: pairs that all of them leave. Not known of large cohorts.
  const pairs = summary.rules.find(({ rule }) => rule === 'minimum-score')?.forbidden ?? 0;
  if (summary.eligiblePairs !== 0 || pairs === 0) return warnings;
  const params = { minimum: String(minimumScore), pairs };
  const unreached = ruleWarning('warnings.minimum-score-unreached', params, 'policy.minimumScore');
  if (strict) refuse([unreached]);
  return [...warnings, unreached];
}
