import type { Mentee, Mentor } from '../../model';
import type { Assessment } from '../evidence';
import type { Earnings } from '../stakes';

/**
 * A criterion made ready for a cohort, in two forms that say the same: for one pair with the reasons, and as numbers
 * that score whole rows. Both read the same functions of people, which the criterion gives to one of the shapes.
 */
export interface Shaped<Data> {
  /**
   * What a pair is worth, and why. Asked only where the people's answers say that the pair can be assessed, unless the
   * criterion says itself what of it is blank.
   */
  assess(mentor: Mentor, mentee: Mentee): Assessment;
  /** The same for all pairs: typed arrays and plain objects of them. O(people + length of their lists). */
  compile(earnings: Earnings): Data;
}
