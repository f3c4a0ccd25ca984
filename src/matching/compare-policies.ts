import { MentorMatchError, printValue } from '../errors';
import type { Cohort, Matching, MatchingSummary, PolicyInput } from '../model';
import { matchCohort } from './match-cohort';
import type { Extensions } from './prepare';

/** A policy under a name that the comparison can show. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: PolicyInput;
}

/** One criterion over all matches of a policy. */
export interface CriterionTotal {
  readonly criterion: string;
  /** Matches in which it could be assessed. */
  readonly assessed: number;
  /** Mean value over those, in [0, 1]; `null` without any. */
  readonly mean: number | null;
}

/** What one policy makes of the cohort. */
export interface PolicyOutcome {
  readonly name: string;
  readonly status: 'optimal' | 'stable' | 'infeasible';
  /** `null` if infeasible. Scores of different policies are not on one scale; the criteria are. */
  readonly summary: MatchingSummary | null;
  readonly criteria: readonly CriterionTotal[];
  /** Pairs that the first policy has too, and pairs that only this one has. */
  readonly samePairs: number;
  readonly otherPairs: number;
}

/**
 * The same people under several policies, side by side: who is covered, what each criterion comes to, the worst-off
 * match, and how many pairs differ from the first policy's. One matching a policy.
 *
 * @param policies at least two, with names of their own.
 * @throws MentorMatchError `invalid-input` for fewer or for a name used twice, and as `matchCohort` does.
 */
export function comparePolicies(
  cohort: Cohort,
  policies: readonly NamedPolicy[],
  extensions: Extensions = {},
): readonly PolicyOutcome[] {
  const names = new Set(policies.map((one) => one.name));
  if (policies.length < 2 || names.size < policies.length) {
    throw new MentorMatchError('invalid-input', [
      {
        path: 'policies',
        message: 'there is nothing to tell apart',
        received: printValue(policies.map((one) => one.name)),
        expected: 'at least two policies, each with a name of its own',
      },
    ]);
  }
  const results = policies.map(({ name, policy }) => ({
    name,
    result: matchCohort(cohort, policy, extensions),
  }));
  const first = results[0]!.result;
  const firstPairs = new Set(first.status === 'infeasible' ? [] : pairKeys(first));
  return results.map(({ name, result }): PolicyOutcome => {
    if (result.status === 'infeasible') {
      return { name, status: 'infeasible', summary: null, criteria: [], samePairs: 0, otherPairs: 0 };
    }
    const keys = pairKeys(result);
    const samePairs = keys.filter((key) => firstPairs.has(key)).length;
    return {
      name,
      status: result.status,
      summary: result.summary,
      criteria: totals(result),
      samePairs,
      otherPairs: keys.length - samePairs,
    };
  });
}

function pairKeys(matching: Matching): string[] {
  return matching.matches.map(({ mentorId, menteeId }) => JSON.stringify([mentorId, menteeId]));
}

function totals(matching: Matching): CriterionTotal[] {
  const values = new Map<string, number[]>();
  for (const { contributions } of matching.matches) {
    for (const { criterion, value } of contributions) {
      const known = values.get(criterion) ?? [];
      if (value !== null) known.push(value);
      values.set(criterion, known);
    }
  }
  return [...values].map(([criterion, known]) => ({
    criterion,
    assessed: known.length,
    mean: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
  }));
}
