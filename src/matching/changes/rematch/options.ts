import type { QuestionOptions } from '../../large';
import type { Provenance, Strictness } from '../../prepared';
import type { DeclinedPair } from '../../records';

/** How to rematch: exactly one of `switchingCost` and `maxChanges`. */
export interface RematchOptions extends QuestionOptions, Strictness, Provenance {
  /**
   * What each broken pair costs: a score >= 0, rounded to the policy's units. It is taken from the total score, and so
   * never weighed against an objective before it; without `total-score` among the objectives it only breaks ties.
   */
  readonly switchingCost?: number;
  /** Most pairs that may be broken, an integer >= 0, whatever the objectives would gain by more. */
  readonly maxChanges?: number;
  /**
   * Pairs that one of the two does not want (any more). Rejections that were logged in a review count without being
   * listed.
   */
  readonly declined?: readonly DeclinedPair[];
  /**
   * Whether approved pairs may be broken too, within the limit. Default no: what a person approved stays as if locked,
   * whatever it scores, and ends only if somebody left, declined, or a rule now forbids it.
   */
  readonly breakApproved?: boolean;
  /**
   * Whether pairs that were declined, replaced by a reviewer or ended in earlier rounds may be proposed again. Default
   * no.
   */
  readonly allowAgain?: boolean;
  /**
   * Ids of people who left, in either role, whether or not the cohort still lists them. They are left out as
   * `withoutPeople` does, and recorded, so that the result can be verified from tables with or without them.
   */
  readonly left?: readonly string[];
}
