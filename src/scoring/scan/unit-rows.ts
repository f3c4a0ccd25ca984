/** Computes whole rows of units. Holds buffers: one per thread. */
export interface UnitRows {
  /**
   * The row that was read last: for each mentor, in the order of the cohort, integers from 0 to the policy's
   * `scoreUnit`, higher is better, or -1 for a pair that is not eligible. Overwritten by the next read.
   */
  readonly units: Int32Array;
  /** Bytes of the kernel's memory. */
  readonly bytes: number;
  /** Fills {@link units} for one mentee. O(mentors). */
  read(mentee: number): void;
  /**
   * Sets the mentors' prices for {@link best} and {@link scan}, in the order of the cohort; all 0 at first. O(mentors).
   *
   * @param prices one number per mentor, in units, or Infinity for a mentor who is out of reach; integers below 2^52
   *   in size make both exact.
   * @throws MentorMatchError `invalid-problem` for another length, or a price that is NaN or -Infinity.
   */
  setPrices(prices: Float64Array): void;
  /** Reads a row and finds the best of it under the prices. O(mentors). */
  best(mentee: number): BestPair;
  /**
   * Lists the eligible mentors with the largest units less price, in no order: `wanted` or fewer, but at least one if
   * there is any. It does not compute the whole row, and leaves {@link units} undefined. The answer depends on the
   * arguments and the prices alone.
   *
   * O(postings of what the mentee wishes), O(mentors / 4) comparisons, and O(criteria) for those who come into
   * question.
   *
   * @param wanted 1 to `MOST_LISTED`. @param start mentor to begin at, so that rows which are alike do not all
   *   list the same mentors. @param from a guess at the least value of the list; -Infinity: made from a sample.
   * @throws MentorMatchError `invalid-problem` for another number wanted.
   */
  scan(mentee: number, wanted: number, start?: number, from?: number): ScannedPairs;
}

/** The best mentors of a row. The arrays are overwritten by the next call. */
export interface ScannedPairs {
  readonly mentors: Uint32Array;
  /** Units less price of each. */
  readonly values: Float64Array;
  /** No eligible mentor who is not listed has a larger value; -Infinity: all are listed. */
  readonly rest: number;
}

/** What a mentee can get. */
export interface BestPair {
  /** The largest units less price over the eligible mentors; -Infinity if there are none. */
  readonly best: number;
  /** Number of eligible mentors. */
  readonly eligible: number;
}
