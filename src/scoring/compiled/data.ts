import type { Cohort, Policy } from '../../model';
import type { Steps } from '../../steps';
import { type Assessability, type AssessableData, compileAssessable } from '../answers';
import type { CriterionDefinition } from '../criteria';
import type { ShapeData, Shaped } from '../shapes';
import type { Stakes } from '../stakes';
import type { Weightings } from '../weightings';

/** One criterion of the library or the policy as data. */
export interface CriterionData {
  /** For the policy's weight; how it is scored goes by the shape of the data. */
  readonly id: string;
  readonly data: ShapeData;
}

/**
 * All that the built-in criteria need to score any pair of a cohort: numbers, typed arrays and plain objects
 * of them, no people and no functions, so it can be sent to a worker as it is. `RowScorer` reads it.
 */
export interface ScoringData {
  readonly mentors: number;
  readonly mentees: number;
  readonly scoreUnit: number;
  /** Weights of the mentees' rows; the caller's own criteria last. */
  readonly weightings: Weightings;
  /** In the order of `Stakes.ids`, without the caller's own. */
  readonly criteria: readonly CriterionData[];
  readonly assessable: AssessableData;
}

/** A built-in criterion that is scored. */
export interface ScoredCriterion {
  readonly definition: CriterionDefinition;
  readonly assessability: Assessability;
  readonly shaped: Shaped<ShapeData>;
}

/**
 * Flattens a cohort for the built-in criteria that have a stake, a step for each. O(people + length of their lists).
 *
 * @param criteria in the order of `stakes.ids`.
 */
export function* compileScoringDataSteps(
  { mentors, mentees }: Cohort,
  policy: Policy,
  stakes: Stakes,
  criteria: readonly ScoredCriterion[],
): Steps<ScoringData> {
  const compiled: CriterionData[] = [];
  for (const [at, { definition, shaped }] of criteria.entries()) {
    yield at / criteria.length;
    compiled.push({
      id: definition.id,
      data: shaped.compile(stakes.earnings[at]!),
    });
  }
  return {
    mentors: mentors.length,
    mentees: mentees.length,
    scoreUnit: policy.scoreUnit,
    weightings: stakes.weightings,
    criteria: compiled,
    assessable: compileAssessable(
      criteria.map(({ assessability }) => assessability),
      stakes.earnings,
      { weighting: stakes.weightings.ofMentee, totals: stakes.totals },
      mentors.length,
    ),
  };
}
