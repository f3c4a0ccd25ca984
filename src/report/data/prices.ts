import {
  contentsOf,
  hasMatches,
  type Lift,
  liftedOf,
  type OpenContents,
  type OpenMatching,
  type RunSteps,
  rematchOf,
  withoutEach,
} from '../../matching';
import { ruleId } from '../../model';
import type { ReportPrice, ReportRule } from './types';

/** What the price of is asked. */
type Priced = Exclude<Lift, { readonly kind: 'nothing' }>;

/**
 * What each rule, the minimum score, the minimums and the locks cost: everything else the same, the cohort is matched again
 * without them, so each figure is exact. A rule that forbids nothing costs nothing. Rules of one's own refusal are nobody's to
 * lift, and are not asked about.
 */
export function* priceSteps(
  open: OpenMatching,
  rules: readonly ReportRule[],
): RunSteps<readonly ReportPrice[]> {
  const contents = contentsOf(open);
  const { policy, result } = contents;
  const isPlain = result.status === policy.method && rematchOf(result) === undefined;
  const known = isPlain && hasMatches(result) ? liftedOf(result.matches) : undefined;
  const priced = lifts(contents);
  const isIdle = (lift: Priced) =>
    rules.some(({ rule, forbidden }) => rule === nameOf(lift) && forbidden === 0);
  const asked: readonly Lift[] = [
    ...(known === undefined ? [{ kind: 'nothing' } as const] : []),
    ...priced.filter((lift) => !isIdle(lift)),
  ];
  const outcomes = [...(yield* withoutEach(open, asked))];
  const now = known ?? outcomes.shift() ?? null;
  const prices: ReportPrice[] = [];
  for (const lift of priced) {
    const then = isIdle(lift) ? now : (outcomes.shift() ?? null);
    if (now === null || then === null) continue;
    prices.push({
      kind: lift.kind,
      rule: lift.kind === 'rule' ? lift.rule : null,
      mentees: then.mentees - now.mentees,
      pairs: then.pairs.size - now.pairs.size,
      total: (then.units - now.units) / policy.scoreUnit,
      changed: [...now.pairs].filter((key) => !then.pairs.has(key)).length,
    });
  }
  return prices;
}

function lifts({ cohort, policy }: OpenContents): readonly Priced[] {
  const minimum = (side: 'mentors' | 'mentees', kind: 'mentor-minimums' | 'mentee-minimums'): Priced[] =>
    cohort[side].some(({ capacity }) => (capacity?.min ?? 0) > 0) ? [{ kind }] : [];
  return [
    ...policy.rules.map((rule) => ({ kind: 'rule' as const, rule: ruleId(rule) })),
    ...(policy.minimumScore > 0 ? [{ kind: 'minimum-score' as const }] : []),
    ...minimum('mentors', 'mentor-minimums'),
    ...minimum('mentees', 'mentee-minimums'),
    ...(policy.locks.length > 0 ? [{ kind: 'locks' as const }] : []),
  ];
}

/** The name under which a result counts what it forbids. */
function nameOf(lift: Priced): string {
  return lift.kind === 'rule' ? lift.rule : lift.kind;
}
