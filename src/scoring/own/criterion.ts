import { expectObject } from '../../errors';
import type { Cohort, JsonValue, Mentee, Mentor, Policy } from '../../model';
import { expectKnown } from '../../options';
import type { Assessment } from '../evidence';
import type { TagTools } from '../similarity';
import { type CriterionScore, toAssessment, toValue } from './score';

/** What a criterion gets to see. People come without their protected attributes. */
export interface CriterionContext {
  readonly cohort: Cohort;
  readonly policy: Policy;
  /** `policy.params` under the criterion's id, as given. */
  readonly params: JsonValue | undefined;
  readonly tags: TagTools;
}

/** A criterion made ready for one cohort. People are given by their index in `cohort.mentors` and `cohort.mentees`. */
export interface PreparedCriterion {
  /**
   * One pair: a value in [0, 1] (higher is better) with its evidence, or `null` with why it cannot be
   * assessed. Deterministic.
   */
  assess(mentor: number, mentee: number): Assessment;
  /** The value alone, where that is cheaper than {@link assess}. Must equal what `assess` says. Optional. */
  value?(mentor: number, mentee: number): number | null;
  /**
   * The values of all mentors for one mentee, written to `out` in their order; NaN where not assessable. Must
   * equal what `assess` says. Optional: without it, every pair is a call.
   */
  row?(mentee: number, out: Float64Array): void;
}

/** One source of score. {@link defineCriterion} makes one from a function; implement this to be faster. */
export interface Criterion {
  /** The name under which the policy gives it a weight and parameters. */
  readonly id: string;
  /** What counts where a pair cannot be assessed, in [0, 1], unless the policy states a prior. Default 0.25. */
  readonly prior?: number;
  prepare(context: CriterionContext): PreparedCriterion;
}

/** What {@link defineCriterion} takes. */
export interface CriterionOptions {
  /** The name under which the policy gives the criterion a weight; not one of the built-in ones. */
  readonly id: string;
  /** What counts where a pair cannot be assessed, in [0, 1], unless the policy states a prior. Default 0.25. */
  readonly prior?: number;
  /** Scores one pair: [0, 1], higher is better, or `null` if that cannot be assessed. Must be deterministic. */
  readonly score: (
    mentor: Mentor,
    mentee: Mentee,
    context: Pick<CriterionContext, 'params' | 'tags'>,
  ) => CriterionScore;
}

/**
 * Makes a criterion of a function over one mentor and one mentee. It is scored once its id has a weight in
 * the policy. Every pair is one call, so it costs what the function costs, times mentors times mentees.
 *
 * O(1). Deterministic. What a criterion holds is checked where a policy is compiled with it.
 *
 * @throws MentorMatchError `invalid-input` for what is no criterion.
 *
 * @example
 * ```ts
 * import { defineCriterion, matchCohort } from 'mentor-match';
 *
 * const sameSite = defineCriterion({
 *   id: 'same-site',
 *   score: (mentor, mentee) => (mentor.location === mentee.location ? 1 : 0),
 * });
 * const cohort = {
 *   mentors: [{ id: 'ana', location: 'Lyon' }, { id: 'ben', location: 'Oslo' }],
 *   mentees: [{ id: 'cleo', location: 'Oslo' }],
 * };
 * const result = matchCohort(cohort, { weights: { 'same-site': 1 } }, { criteria: [sameSite] });
 * result.status === 'optimal' && result.matches[0]?.mentorId; // => 'ben'
 * ```
 */
export function defineCriterion(options: CriterionOptions): Criterion {
  expectObject('options', options, 'an object with "id" and "score"');
  expectKnown(options, { id: true, prior: true, score: true });
  const { id, score, prior } = options;
  return {
    id,
    ...(prior !== undefined && { prior }),
    prepare: ({ cohort, params, tags }) => {
      const context = { params, tags };
      const { mentors, mentees } = cohort;
      return {
        assess: (mentor, mentee) => toAssessment(id, score(mentors[mentor]!, mentees[mentee]!, context)),
        value: (mentor, mentee) => toValue(score(mentors[mentor]!, mentees[mentee]!, context)),
      };
    },
  };
}
