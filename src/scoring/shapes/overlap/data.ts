import type { Lists } from '../../flat';
import type { Earnings } from '../../stakes';

/**
 * Lists of weighted entries as posting lists. Weights are integers whose sums stay below 2^31, so they are exact in any
 * order.
 */
export interface OverlapData {
  readonly shape: 'overlap';
  readonly earnings: Earnings;
  /** Entries of each mentee, each once. */
  readonly ofMentee: Lists;
  /** Mentors who have each entry, ascending. */
  readonly mentorsOf: Lists;
  /** Weight of each entry, see `EntryWeights`. */
  readonly weight: Int32Array;
  /** Weight of all entries of each mentor and mentee. */
  readonly mentorTotal: Int32Array;
  readonly menteeTotal: Int32Array;
  /** What pseudo-entries add to every union. */
  readonly shrinkage: number;
}
