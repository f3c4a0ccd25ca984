import {
  contentsOf,
  hasMatches,
  type Lift,
  type ObjectiveLoss,
  type OpenContents,
  type OpenMatching,
  type RunSteps,
  withoutEach,
} from '../../matching';
import { ruleId, type Side } from '../../model';
import { isOpenSearch } from './audit';
import { effectOf } from './pairs';
import type { ReportPrice, ReportRule } from './types';

/** Prices, and whether each is of matchings that are proven the best. */
interface Priced {
  readonly prices: readonly ReportPrice[];
  readonly isProven: boolean;
}

/**
 * What each rule, the minimum score, the minimums and the locks cost: everything else the same, the cohort is matched
 * again without them, so each figure is exact. A rule that forbids nothing costs nothing. Rules of one's own refusal
 * are nobody's to lift, and are not asked about.
 *
 * A search over directions that ended early leaves them unproven.
 *
 * @param isShown whether the matching is the best as things are; where it is not, prices are set against that one.
 */
export function* priceSteps(
  open: OpenMatching,
  rules: readonly ReportRule[],
  isShown: boolean,
): RunSteps<Priced> {
  const contents = contentsOf(open);
  const { policy, result } = contents;
  const priced = lifts(contents);
  const isIdle = (lift: Lift) =>
    rules.some(({ rule, forbidden }) => rule === nameOf(lift) && forbidden === 0);
  const asked = priced.filter((lift) => !isIdle(lift));
  const known = isShown && hasMatches(result) ? result.matches : undefined;
  const { now, lifted, isProven } = yield* withoutEach(open, asked, known);
  const prices = priced.flatMap((lift): ReportPrice[] => {
    const named = { kind: lift.kind, rule: lift.kind === 'rule' ? lift.rule : null };
    if (isIdle(lift)) return [{ ...named, effect: NO_EFFECT, mentees: 0, pairs: 0, total: 0, changed: 0 }];
    const then = lifted[asked.indexOf(lift)];
    if (now === null || then === null || then === undefined) return [];
    return [
      {
        ...named,
        effect: effectOf(then.effect),
        mentees: then.mentees - now.mentees,
        pairs: then.pairs.size - now.pairs.size,
        total: (then.units - now.units) / policy.scoreUnit,
        changed: [...now.pairs].filter((key) => !then.pairs.has(key)).length,
      },
    ];
  });
  return { prices, isProven: isProven && !isOpenSearch(result) };
}

const NO_EFFECT: ObjectiveLoss = { objective: null, loss: 0, scoreLoss: 0 };

function lifts({ cohort, policy }: OpenContents): readonly Lift[] {
  const minimum = (side: Side, kind: 'mentor-minimums' | 'mentee-minimums'): Lift[] =>
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
function nameOf(lift: Lift): string {
  return lift.kind === 'rule' ? lift.rule : lift.kind;
}
