import type { Pair, StoppedAssignment } from '../problem';

/** A solve that was stopped, before it is completed. */
export interface StoppedWithPartial extends StoppedAssignment {
  /** Pairs that were being worked on; within maximums, but they may miss what `levels` attained. */
  readonly partial?: readonly Pair[];
  /** Whether `pairs` are near the least total already, since the solve had an assignment of every row. */
  readonly isNear?: boolean;
}
