import {
  type Extensions,
  hasMatches,
  matchCohort,
  type OpenContents,
  pairKey,
  type RunSteps,
  rematchOf,
} from '../../matching';
import { type Cohort, type PolicyInput, ruleId } from '../../model';
import type { ReportPrice, ReportRule } from './types';

/** The same people and policy but for one thing. */
interface Without {
  readonly kind: ReportPrice['kind'];
  readonly rule: string | null;
  readonly cohort: Cohort;
  readonly policy: PolicyInput;
}

/** What a best matching comes to. */
interface Outcome {
  readonly mentees: number;
  readonly pairs: ReadonlySet<string>;
  readonly units: number;
}

/**
 * What each rule, the minimum score, the minimums and the locks cost: everything else the same, the cohort is matched again
 * without them, so each figure is exact. A rule that forbids nothing costs nothing. Rules of one's own refusal are nobody's to
 * lift, and are not asked about.
 */
export function* priceSteps(
  { cohort, policy, extensions, result }: OpenContents,
  rules: readonly ReportRule[],
): RunSteps<readonly ReportPrice[]> {
  const asked = changesOf(cohort, policy);
  const isPlain = result.status === policy.method && rematchOf(result) === undefined;
  const now = isPlain && hasMatches(result) ? outcomeOf(result.matches) : solve(cohort, policy, extensions);
  const prices: ReportPrice[] = [];
  for (const [at, change] of asked.entries()) {
    yield { phase: 'questioning', fraction: at / asked.length };
    const { kind, rule } = change;
    const forbidsNothing = rules.some((one) => one.rule === (rule ?? kind) && one.forbidden === 0);
    const then = forbidsNothing ? now : solve(change.cohort, change.policy, extensions);
    if (now === undefined || then === undefined) continue;
    prices.push({
      kind,
      rule,
      mentees: then.mentees - now.mentees,
      pairs: then.pairs.size - now.pairs.size,
      total: (then.units - now.units) / policy.scoreUnit,
      changed: [...now.pairs].filter((key) => !then.pairs.has(key)).length,
    });
  }
  return prices;
}

function changesOf(cohort: Cohort, policy: OpenContents['policy']): readonly Without[] {
  const same = { rule: null, cohort, policy };
  const minimum = (side: 'mentors' | 'mentees') =>
    cohort[side].some(({ capacity }) => (capacity?.min ?? 0) > 0)
      ? [
          {
            ...same,
            kind: side === 'mentors' ? ('mentor-minimums' as const) : ('mentee-minimums' as const),
            cohort: withoutMinimums(cohort, side),
          },
        ]
      : [];
  return [
    ...policy.rules.map((rule) => ({
      ...same,
      kind: 'rule' as const,
      rule: ruleId(rule),
      policy: { ...policy, rules: policy.rules.filter((one) => one !== rule) },
    })),
    ...(policy.minimumScore > 0
      ? [{ ...same, kind: 'minimum-score' as const, policy: { ...policy, minimumScore: 0 } }]
      : []),
    ...minimum('mentors'),
    ...minimum('mentees'),
    ...(policy.locks.length > 0
      ? [{ ...same, kind: 'locks' as const, policy: { ...policy, locks: [] } }]
      : []),
  ];
}

function withoutMinimums(cohort: Cohort, side: 'mentors' | 'mentees'): Cohort {
  const free = <P extends Cohort['mentors'][number] | Cohort['mentees'][number]>(people: readonly P[]): P[] =>
    people.map((person) =>
      person.capacity === undefined ? person : { ...person, capacity: { ...person.capacity, min: 0 } },
    );
  return side === 'mentors'
    ? { ...cohort, mentors: free(cohort.mentors) }
    : { ...cohort, mentees: free(cohort.mentees) };
}

/** `undefined` where there is no matching. */
function solve(cohort: Cohort, policy: PolicyInput, { criteria, rules }: Extensions): Outcome | undefined {
  const result = matchCohort(cohort, policy, {
    ...(criteria !== undefined && { criteria }),
    ...(rules !== undefined && { rules }),
    explanations: 'on-demand',
  });
  return result.status === 'infeasible' ? undefined : outcomeOf(result.matches);
}

function outcomeOf(
  matches: readonly { readonly mentorId: string; readonly menteeId: string; readonly units: number }[],
): Outcome {
  return {
    mentees: new Set(matches.map(({ menteeId }) => menteeId)).size,
    pairs: new Set(matches.map(pairKey)),
    units: matches.reduce((sum, { units }) => sum + units, 0),
  };
}
