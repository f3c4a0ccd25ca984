import type { ShareCost } from '../../matching';
import type { PairRef } from '../../model';
import type { GapOptions } from '../gap';

/** Which groups are asked for, and the shares matched or scores at which the curve has a point. */
export interface FairnessOptions extends Omit<GapOptions, 'reference'> {
  /** The only group that is asked for; default: every group that may be told. */
  readonly value?: string;
  /** Least shares matched, in [0, 1], each a point. Default: from the lowest share of today to 1, in steps of 0.05. */
  readonly shares?: readonly number[];
  /**
   * Least scores of the pairs of these groups, in [0, 1]; given without `shares`, each is a point of its own. They hold
   * for locked pairs too: where one of the group scores less, there is no such matching.
   */
  readonly scores?: readonly number[];
}

/** The best matching that gives groups what is asked, if there is any. */
export type FairnessPoint = {
  /** Least share matched of each group. */
  readonly share: number;
  /** Least score of their pairs. */
  readonly score: number;
} & (FairMatching | NoFairMatching);

/** There is a matching that gives what is asked. */
interface FairMatching {
  readonly possible: true;
  /** The highest total score there is. */
  readonly totalScore: number;
  /** What that is less than in the matching in force. */
  readonly loss: number;
  /** Mentees with a mentor. */
  readonly matched: number;
  /** The matching, to be looked at or locked; by mentee and mentor. */
  readonly pairs: readonly PairRef[];
  /** Pairs that the matching in force does not have. */
  readonly newPairs: number;
  /** In the order of the curve's groups: how many must be matched, are, and the price of that in total score. */
  readonly groups: readonly { readonly needed: number; readonly matched: number; readonly price: number }[];
  /** The problem and its solution, which `verifyAssignment` of `mentor-match/assignment` checks; no plain data. */
  readonly proof: ShareCost['proof'];
}

/** No matching gives what is asked. */
interface NoFairMatching {
  readonly possible: false;
  readonly totalScore: null;
  readonly loss: null;
  readonly matched: null;
  readonly pairs: readonly [];
  readonly newPairs: null;
  readonly groups: readonly [];
  readonly proof: null;
}

/** What giving groups more costs, point by point, as {@link fairnessCurve} found it. Plain data but for the proofs. */
export interface GroupCurve {
  readonly by: string;
  /** Groups that are asked for, by value, as the matching in force has them. */
  readonly groups: readonly { readonly value: string; readonly people: number; readonly matched: number }[];
  /** Of the matching in force. */
  readonly totalScore: number;
  /** In the order asked. */
  readonly points: readonly FairnessPoint[];
}

/** One change of a policy. */
export type PolicyChange =
  | { readonly kind: 'lift-rules'; readonly rules: readonly string[] }
  /** No priorities, locks and minimums. */
  | { readonly kind: 'nobody-first' }
  /** At least so many of the group are matched, as `fairnessCurve` at this share has them: a policy cannot say so. */
  | { readonly kind: 'share'; readonly matched: number; readonly share: number };

/** Changes that are made together, and what becomes of the gap when the cohort is matched again. */
export interface GapRemedy {
  readonly changes: readonly PolicyChange[];
  /** Share matched of the reference less that of the group. */
  readonly gap: number;
  /** Mentees who gain or lose their mentor altogether. */
  readonly people: number;
  /** What the total score falls by; `null` for all but a share, which alone keeps to what the policy asks for. */
  readonly loss: number | null;
}

/** What {@link closeGap} found. Plain data. */
export interface GapClosing {
  readonly by: string;
  readonly value: string;
  readonly reference: string;
  /** Of the matching in force. */
  readonly gap: number;
  /**
   * Changes that close it, the fewest changes first, then those that change the fewest people's lot; empty where none
   * does.
   */
  readonly remedies: readonly GapRemedy[];
}
