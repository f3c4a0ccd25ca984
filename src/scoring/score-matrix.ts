import { expectObject } from '../errors';
import { type Cohort, definePolicy, expectPairs, loadPeople, type PolicyInput } from '../model';
import { expectKnown, RUN_OPTIONS } from '../options';
import { compileScoring } from './compiled';
import type { ScoringExtensions } from './score-pair';

/** The scores of all pairs: one row per mentee, one column per mentor, in the order of the cohort. */
export interface ScoreMatrix {
  /** Ids of the rows. */
  readonly menteeIds: readonly string[];
  /** Ids of the columns. */
  readonly mentorIds: readonly string[];
  /** Row-major integer units, 0 to `scoreUnit`: mentee i with mentor j at `i * mentorIds.length + j`. */
  readonly units: Int32Array;
  /** Units per score of 1. */
  readonly scoreUnit: number;
  /** Score of one pair by position, in [0, 1], higher is better. */
  at(mentee: number, mentor: number): number;
  /** All scores in [0, 1] as rows of plain numbers: `new Matrix(scores.toArray())` is an ml-matrix `Matrix`. */
  toArray(): number[][];
}

/**
 * Scores every mentor with every mentee. Rules are not asked: a score says how well two people fit, and
 * `eligibilityMatrix` says which pairs are allowed; a forbidden pair is a state, not a low score.
 *
 * O(mentors * mentees) time, 4 bytes a pair. Deterministic.
 *
 * @param policy how to score; every field has a default.
 * @returns `units`, row-major, mentees as rows: mentee i with mentor j at `i * mentorIds.length + j`, integers from 0
 *   to `scoreUnit`, higher is better.
 * @throws MentorMatchError `invalid-input`; `callback-failed` if a criterion of your own fails; `too-large` beyond 2
 *   GB.
 *
 * @example
 * ```ts
 * import { scoreMatrix } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'SQL' }] }, { id: 'ben', skills: [{ name: 'sales' }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'SQL' }] }],
 * };
 * const { units } = scoreMatrix(cohort, { weights: { skills: 1 } });
 * units; // => Int32Array.of(1_000_000, 0)
 * ```
 */
export function scoreMatrix(
  cohort: Cohort,
  policy: PolicyInput = {},
  extensions: ScoringExtensions = {},
): ScoreMatrix {
  expectObject('options', extensions, 'an object, or nothing');
  expectKnown(extensions, { criteria: true }, 'options', 'option', RUN_OPTIONS);
  const fullPolicy = definePolicy(policy);
  const { scoreUnit } = fullPolicy;
  const { cohort: people } = loadPeople(cohort, fullPolicy);
  const scoring = compileScoring(people, fullPolicy, extensions.criteria);
  const mentors = people.mentors.length;
  expectPairs(people, 4);
  const units = new Int32Array(people.mentees.length * mentors);
  for (let mentee = 0; mentee < people.mentees.length; mentee++) {
    scoring.scoreRow(mentee, units.subarray(mentee * mentors, (mentee + 1) * mentors));
  }
  return {
    menteeIds: people.mentees.map((mentee) => mentee.id),
    mentorIds: people.mentors.map((mentor) => mentor.id),
    units,
    scoreUnit,
    at: (mentee, mentor) => units[mentee * mentors + mentor]! / scoreUnit,
    toArray: () =>
      people.mentees.map((_, mentee) =>
        Array.from(units.subarray(mentee * mentors, (mentee + 1) * mentors), (unit) => unit / scoreUnit),
      ),
  };
}
