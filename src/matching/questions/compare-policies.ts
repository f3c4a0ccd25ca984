import { MentorMatchError, printValue } from '../../errors';
import {
  type Cohort,
  canonicalId,
  type Match,
  type Matching,
  type MatchingResult,
  type MatchingSummary,
  type PairRef,
  type PolicyInput,
  SIDES,
  type Warning,
} from '../../model';
import { expectKnown, RUN_OPTIONS } from '../../options';
import type { QuestionOptions } from '../large';
import { beginPreparedSteps, matchBegunSteps } from '../match';
import {
  forbiddenBy,
  indexPair,
  type Prepared,
  prepareSteps,
  type Strictness,
  unitsOfPair,
} from '../prepared';
import { pairKey } from '../records';
import { inPhase, partOf, type RunSteps, type Sliceable, sliceable } from '../run';

/** A policy under a name that the comparison can show. */
export interface NamedPolicy {
  readonly name: string;
  readonly policy: PolicyInput;
  /**
   * The same people as they are under this policy, where they differ, as with more seats. Absent: as in the cohort of
   * all.
   */
  readonly cohort?: Cohort;
}

/** One criterion over all matches of a policy. */
export interface CriterionTotal {
  readonly criterion: string;
  /** Matches in which it could be assessed. */
  readonly assessed: number;
  /** Sum of its values over those, each in [0, 1]. */
  readonly total: number;
  /** Mean value over those, in [0, 1]; `null` without any. */
  readonly mean: number | null;
}

/** The matches of one policy in the eyes of another. Mean and lowest score in [0, 1], `null` without. */
export interface ScoredBy {
  /** Name of the policy that scores. */
  readonly name: string;
  /** Sum of the scores of the matches, >= 0. */
  readonly totalScore: number;
  readonly meanScore: number | null;
  readonly minimumScore: number | null;
  /** Matches that a rule or the minimum score of that policy forbids. */
  readonly forbidden: number;
  /** Matches that policy does not have. */
  readonly otherPairs: number;
}

/** The matching that one policy gives, in figures that compare with those of other policies. */
export type PolicyOutcome = (
  | {
      readonly status: Matching['status'];
      /** Scores of different policies are not on one scale: see `criteria` and `scoredBy`. */
      readonly summary: MatchingSummary;
      /** The match of the lowest score, `null` without matches; of several the first by mentee id. */
      readonly worstOff: (PairRef & { readonly score: number }) | null;
    }
  | { readonly status: 'infeasible'; readonly summary: null; readonly worstOff: null }
) & {
  readonly name: string;
  /**
   * Every criterion that any of the policies weighs, so that the policies can be compared: each as the first policy
   * that weighs it measures it.
   */
  readonly criteria: readonly CriterionTotal[];
  /** This policy's matches by the scores and rules of each policy, itself among them, in their order. */
  readonly scoredBy: readonly ScoredBy[];
  /** Pairs that the first policy has too. */
  readonly samePairs: number;
  /** Pairs that the first policy does not have. */
  readonly otherPairs: number;
  /** What was read for this policy, and means less than its author believes. */
  readonly warnings: readonly Warning[];
};

/**
 * The same people under several policies, side by side: who is covered, what each criterion comes to, the worst-off
 * match, what each policy thinks of the others' matches, and how many pairs differ. One matching a policy; of
 * criteria and scores only those of matches are computed again, O(policies^2 * matches).
 *
 * Deterministic.
 *
 * @param policies at least two, with names of their own. One may be infeasible; that is a result.
 * @returns one outcome a policy, in the order given.
 * @throws MentorMatchError `invalid-input` for fewer, for a name used twice, or for other people in the cohort of one,
 *   and as `matchCohort` does, under `strict` for every warning.
 *
 * @example
 * ```ts
 * import { comparePolicies } from 'mentor-match';
 * import { generateCohort } from 'mentor-match/synthetic';
 *
 * const cohort = generateCohort({ mentors: 20, mentees: 20, seed: 'docs' });
 * const [usual, fair] = comparePolicies(cohort, [
 *   { name: 'most points', policy: {} },
 *   { name: 'worst-off first', policy: { objectives: ['cover-mentees', 'worst-off', 'total-score'] } },
 * ]);
 * usual?.name; // => 'most points'
 * fair?.otherPairs; // => 3
 * ```
 */
export const comparePolicies: Sliceable<
  [cohort: Cohort, policies: readonly NamedPolicy[], extensions?: QuestionOptions & Strictness],
  readonly PolicyOutcome[]
> = /* @__PURE__ */ sliceable(function* (
  cohort: Cohort,
  policies: readonly NamedPolicy[],
  extensions: QuestionOptions & Strictness = {},
): RunSteps<readonly PolicyOutcome[]> {
  expectKnown(
    extensions,
    { criteria: true, rules: true, storage: true, memoryLimit: true, strict: true },
    'options',
    'option',
    RUN_OPTIONS,
  );
  expectNamedPolicies(policies);
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
  const rivals: Rival[] = [];
  for (const [index, { name, policy, cohort: own = cohort }] of policies.entries()) {
    const matching = matchRival(name, own, policy, extensions);
    rivals.push(yield* partOf(matching, index / policies.length, (index + 1) / policies.length));
  }
  expectSamePeople(rivals);
  const yardsticks = yardsticksOf(rivals);
  return rivals.map((rival): PolicyOutcome => {
    const { name, result, matches } = rival;
    const otherPairs = countOthers(rival, rivals[0]!);
    const outcome =
      result.status === 'infeasible'
        ? { status: result.status, summary: null, worstOff: null }
        : { status: result.status, summary: result.summary, worstOff: worstOff(matches) };
    return {
      name,
      ...outcome,
      criteria: [...yardsticks].map(([criterion, yardstick]) => totalOf(criterion, yardstick, matches)),
      scoredBy: rivals.map((judge) => scoredBy(judge, rival)),
      samePairs: matches.length - otherPairs,
      otherPairs,
      warnings: rival.prepared.warnings,
    };
  });
});

/** The cohort matched under one of the policies. */
function* matchRival(
  name: string,
  cohort: Cohort,
  policy: PolicyInput,
  extensions: QuestionOptions & Strictness,
): RunSteps<Rival> {
  const prepared = yield* inPhase('reading', prepareSteps(cohort, policy, extensions), 0, 0.1);
  const begun = yield* inPhase('scoring', beginPreparedSteps(prepared, extensions), 0.1, 0.3);
  const result = yield* partOf(matchBegunSteps(begun), 0.3, 1);
  const matches = result.status === 'infeasible' ? [] : result.matches;
  return { name, prepared, result, matches, keys: new Set(matches.map(pairKey)) };
}

interface Rival {
  readonly name: string;
  readonly prepared: Prepared;
  readonly result: MatchingResult;
  readonly matches: readonly Match[];
  readonly keys: ReadonlySet<string>;
}

function countOthers(rival: Rival, than: Rival): number {
  return [...rival.keys].filter((key) => !than.keys.has(key)).length;
}

function worstOff(matches: readonly Match[]): PolicyOutcome['worstOff'] {
  const [first, ...rest] = matches;
  if (first === undefined) return null;
  const { mentorId, menteeId, score } = rest.reduce(
    (worst, one) => (one.units < worst.units ? one : worst),
    first,
  );
  return { mentorId, menteeId, score };
}

/** Each criterion with the first policy that weighs it. */
function yardsticksOf(rivals: readonly Rival[]): Map<string, Prepared> {
  const yardsticks = new Map<string, Prepared>();
  for (const { prepared } of rivals) {
    for (const criterion of prepared.scoring.criteria) {
      if (!yardsticks.has(criterion)) yardsticks.set(criterion, prepared);
    }
  }
  return yardsticks;
}

function totalOf(criterion: string, yardstick: Prepared, matches: readonly Match[]): CriterionTotal {
  const values = matches.flatMap((match) => {
    const [mentee, mentor] = indexPair(yardstick, match);
    const { contributions } = yardstick.scoring.explain(mentor, mentee);
    const value = contributions.find((one) => one.criterion === criterion)?.value ?? null;
    return value === null ? [] : [value];
  });
  const total = values.reduce((sum, value) => sum + value, 0);
  return {
    criterion,
    assessed: values.length,
    total,
    mean: values.length === 0 ? null : total / values.length,
  };
}

function scoredBy(judge: Rival, rival: Rival): ScoredBy {
  const { policy } = judge.prepared;
  const pairs = rival.matches.map((match) => indexPair(judge.prepared, match));
  const units = pairs.map((pair) => unitsOfPair(judge.prepared, pair));
  const total = units.reduce((sum, value) => sum + value, 0);
  const none = units.length === 0;
  return {
    name: judge.name,
    totalScore: total / policy.scoreUnit,
    meanScore: none ? null : total / policy.scoreUnit / units.length,
    minimumScore: none ? null : units.reduce((lowest, value) => Math.min(lowest, value)) / policy.scoreUnit,
    forbidden: pairs.filter((pair) => forbiddenBy(judge.prepared, pair).length > 0).length,
    otherPairs: countOthers(rival, judge),
  };
}

/** Pairs of one are looked at by the others, so all have the same people. */
function expectSamePeople([first, ...others]: readonly Rival[]): void {
  if (first === undefined) return;
  for (const side of SIDES) {
    const ids = first.prepared.cohort[side].map(({ id }) => canonicalId(id));
    const known = new Set(ids);
    for (const [at, { prepared }] of others.entries()) {
      const people = prepared.cohort[side];
      const stranger = people.find(({ id }) => !known.has(canonicalId(id)));
      if (stranger === undefined && people.length === ids.length) continue;
      throw new MentorMatchError('invalid-input', [
        {
          path: `policies[${at + 1}].cohort.${side}`,
          message: 'not the people of the first policy',
          received: stranger === undefined ? `${people.length} people` : printValue(stranger.id),
          expected: `the same ${ids.length} ids; what people say may differ`,
        },
      ]);
    }
  }
}

function expectNamedPolicies(policies: unknown): void {
  const isNamed = (one: unknown) =>
    typeof one === 'object' && one !== null && typeof Reflect.get(one, 'name') === 'string';
  if (Array.isArray(policies) && policies.every(isNamed)) return;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'policies',
      message: 'not a list of named policies',
      received: printValue(policies),
      expected: 'a list of objects with name and policy',
    },
  ]);
}
