import type { Classes } from '../flat/lists';

/** Forbids pairs, one mentee at a time. */
export interface PairFilter {
  /** Sets `out[mentor]` to 0 for every mentor who is forbidden, and leaves the others. */
  clear(mentee: number, out: Uint8Array): void;
}

/** Forbids pairs by the mentor's class. */
export interface ClassFilter {
  /** Class of each mentor. */
  readonly classOf: Classes;
  /** Number of classes. */
  readonly classes: number;
  /** Sets `answers[mentorClass]` to 0 for every class that is forbidden, and leaves the others. */
  clear(mentee: number, answers: Uint8Array): void;
}

/** What decides, beside the minimum score, which pairs are eligible. */
export interface Eligibility {
  readonly byClass: readonly ClassFilter[];
  readonly byPair: readonly PairFilter[];
}
