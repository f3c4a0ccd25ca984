/**
 * A rule made ready for a cohort, reading typed arrays alone. The row form and the pair form agree: a pair
 * that one forbids, the other forbids too.
 */
export interface RuleKernel {
  /** Sets `out[mentor]` to 0 for every mentor that this rule forbids for this mentee, and leaves the others. */
  clear(mentee: number, out: Uint8Array): void;
  allows(mentor: number, mentee: number): boolean;
}

/** A rule that forbids single pairs. */
export interface ListingKernel extends RuleKernel {
  /** Names every mentor that this rule forbids for this mentee, once or more often. O(their number), or near it. */
  list(mentee: number, take: (mentor: number) => void): void;
}
