import type { Policy, Side } from '../../model';
import { type CompiledRules, type FilterData, filterOf } from '../../rules';
import { type CompiledScoring, RowScorer, type ScoringData } from '../../scoring';
import type { Prepared } from './prepare';

/** What of a prepared cohort scores pairs. A {@link Prepared} is one; {@link scorableOf} makes one from data alone. */
export interface Scorable extends Pick<Prepared, 'locks'> {
  readonly cohort: { readonly [side in Side]: { readonly length: number } };
  readonly policy: Pick<Policy, 'scoreUnit' | 'minimumScore'>;
  readonly scoring: Pick<CompiledScoring, 'data' | 'isBuiltIn' | 'scoreRow' | 'units'>;
  readonly rules: Pick<CompiledRules, 'data' | 'isBuiltIn' | 'eligibleRow' | 'allows'>;
}

/** A {@link Scorable} without functions: numbers, typed arrays and plain objects of them, for another thread. */
export interface ScorableData extends Pick<Prepared, 'locks'> {
  readonly scoring: ScoringData;
  readonly rules: readonly FilterData[];
  /** In [0, 1]. */
  readonly minimumScore: number;
}

/** All that another thread needs to score pairs; nothing where a criterion or rule is the caller's own code. */
export function scorableData({ scoring, rules, policy, locks }: Scorable): ScorableData | undefined {
  if (!scoring.isBuiltIn || !rules.isBuiltIn) return undefined;
  return { scoring: scoring.data, rules: rules.data, minimumScore: policy.minimumScore, locks };
}

/** The inverse of {@link scorableData}: every pair scores the same. O(people + length of their lists). */
export function scorableOf(data: ScorableData): Scorable {
  const { scoring, rules, minimumScore, locks } = data;
  const { mentors, mentees, scoreUnit } = scoring;
  const scorer = new RowScorer(scoring);
  const filterOfs = rules.map(filterOf);
  return {
    cohort: { mentors: { length: mentors }, mentees: { length: mentees } },
    policy: { scoreUnit, minimumScore },
    scoring: {
      data: scoring,
      isBuiltIn: true,
      scoreRow: (mentee, out) => scorer.scoreRow(mentee, out),
      units: (mentor, mentee) => scorer.units(mentor, mentee),
    },
    rules: {
      data: rules,
      isBuiltIn: true,
      eligibleRow: (mentee, out) => {
        for (const rule of filterOfs) rule.clear(mentee, out);
      },
      allows: (mentor, mentee) => filterOfs.every((rule) => rule.allows(mentor, mentee)),
    },
    locks,
  };
}
