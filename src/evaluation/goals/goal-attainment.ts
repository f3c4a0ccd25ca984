import * as z from 'zod';
import type { ErrorIssue } from '../../errors';
import { parseWith, schemaFor } from '../../model';
import { addIssue, refuseIssues } from '../statistics';

/**
 * How a goal came out on the five steps that were described when it was set: -2 much less than expected, -1 less,
 * 0 as expected, 1 more, 2 much more.
 */
export const ATTAINMENT_LEVELS = [-2, -1, 0, 1, 2] as const;
/** One of {@link ATTAINMENT_LEVELS}, from -2 to 2. */
export type AttainmentLevel = (typeof ATTAINMENT_LEVELS)[number];

/** One goal that was rated. */
export interface RatedGoal {
  /** How the goal came out, from -2 to 2; 0 is as expected. */
  readonly level: AttainmentLevel;
  /** Importance against the other goals; > 0, default 1. */
  readonly weight?: number;
}

const attainmentLevel = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)], {
  error: 'not a step of goal attainment',
});

/** Schema of {@link RatedGoal}. */
export const ratedGoalSchema = schemaFor<RatedGoal>()(
  z.strictObject({ level: attainmentLevel, weight: z.number().positive().optional() }),
);

/** Correlation between a person's goals that the method takes for given. */
const DEFAULT_CORRELATION = 0.3;

/**
 * Goal Attainment Scaling: the T score of a person's goals taken together,
 *
 *     T = 50 + 10 sum(w x) / sqrt((1 - rho) sum(w^2) + rho (sum w)^2)
 *
 * Source: T. J. Kiresuk, R. E. Sherman, "Goal attainment scaling: a general method for evaluating comprehensive
 * community mental health programs", Community Mental Health Journal 4 (1968) 443-453, DOI 10.1007/BF01530764.
 *
 * O(goals). Deterministic.
 *
 * @param goals at least one.
 * @param correlation rho, in [0, 1), default 0.3 as in the source.
 * @returns a T score: 50 is as expected, above is better, about 10 a standard deviation.
 * @throws MentorMatchError `invalid-input` with every problem: no goal, another level, a weight not above 0.
 *
 * @example
 * ```ts
 * import { goalAttainmentScore } from 'mentor-match/evaluation';
 *
 * goalAttainmentScore([{ level: 1 }, { level: 1 }]).toFixed(1); // => '62.4'
 * goalAttainmentScore([{ level: 0 }]); // => 50
 * ```
 */
export function goalAttainmentScore(
  goals: readonly RatedGoal[],
  correlation: number = DEFAULT_CORRELATION,
): number {
  const parsed = parseWith(z.array(ratedGoalSchema), goals, 'goals');
  const issues: ErrorIssue[] = [];
  if (parsed.length === 0) addIssue(issues, 'goals', 'no goal was rated', 'no goal', 'at least one goal');
  if (!(correlation >= 0 && correlation < 1)) {
    addIssue(
      issues,
      'correlation',
      'not a correlation between goals',
      correlation,
      'a number from 0 to below 1',
    );
  }
  refuseIssues(issues);
  let earned = 0;
  let weights = 0;
  let squares = 0;
  for (const { level, weight = 1 } of parsed) {
    earned += weight * level;
    weights += weight;
    squares += weight * weight;
  }
  return 50 + (10 * earned) / Math.sqrt((1 - correlation) * squares + correlation * weights * weights);
}
