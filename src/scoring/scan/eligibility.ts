import type { Classes } from '../flat';
import type { FreeTimeOverlap } from '../time';

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
  /** Most mentors are in classes that are allowed, whoever the mentee is. */
  readonly forbidsFew?: boolean;
}

/** Forbids pairs with too little free time in common. */
export interface MinutesFilter {
  /** Profile of free time of each mentor and mentee, and what is free. */
  readonly mentorProfile: Classes;
  readonly menteeProfile: Int32Array;
  readonly overlap: FreeTimeOverlap;
  /** Kind of each profile, below {@link kinds}. */
  readonly mentorKind: Uint8Array;
  readonly menteeKind: Uint8Array;
  readonly kinds: number;
  /** Minutes in common that profiles of two kinds need: an integer up to 2^31 - 1, which is never reached. */
  needed(mentorKind: number, menteeKind: number): number;
}

/** What decides, beside the minimum score, which pairs are eligible. */
export interface Eligibility {
  readonly byClass: readonly ClassFilter[];
  readonly byPair: readonly PairFilter[];
  readonly byMinutes?: MinutesFilter;
}
