import type { FormatOf, Matching, PairRef } from '../../model';
import type { Decision } from './decision';
import type { ObjectiveLoss } from './objective-loss';
import type { StoppedMatching } from './stopped';

/** Where a pair stands. `proposed` and `approved` pairs are in force, `changed` and `rejected` ones are not. */
export type PairState = 'proposed' | 'approved' | 'changed' | 'rejected';

/** The state of one pair under review. */
export interface PairStanding extends PairRef {
  readonly state: PairState;
  /** Whether a reviewer made it, and not the matching. */
  readonly byHand: boolean;
  /** Rules that were waived for it. */
  readonly waived: readonly string[];
}

/** One line of the log of decisions. */
export interface ReviewLogEntry {
  /** 1 for the first. */
  readonly number: number;
  readonly decision: Decision;
  /** What the decision does to the matching in force. */
  readonly change: ObjectiveLoss;
  /**
   * SHA-256 (hex) over this entry and the hash before it; the first builds on the matching itself. So an entry that is
   * altered, left out or put elsewhere shows. (Entries cut off at the end show only if the last hash was kept.)
   */
  readonly hash: string;
}

/** The state of one pair under review, with its score. */
export interface ReviewedPair extends PairStanding {
  /** In [0, 1], higher is better. */
  readonly score: number;
  /** The score in integer units, 0 to `policy.scoreUnit`. */
  readonly units: number;
}

/** How many pairs are in which state, and what the decisions cost. */
export interface ReviewSummary {
  /** Pairs that nobody decided on. */
  readonly proposed: number;
  /** Pairs that were approved. */
  readonly approved: number;
  /** Pairs that a reviewer replaced. */
  readonly changed: number;
  /** Pairs that were rejected. */
  readonly rejected: number;
  /** Pairs in force (proposed or approved) that a reviewer made. */
  readonly byHand: number;
  /** Sum of the units of the pairs in force. */
  readonly totalUnits: number;
  /** Sum of the scores of the pairs in force. */
  readonly totalScore: number;
  /** What the decisions cost against the matching that was proposed. */
  readonly change: ObjectiveLoss;
}

/** The decisions on a matching and what they come to. Plain JSON. */
export interface Review {
  readonly format: FormatOf<'review'>;
  /** Append-only: `reviewMatching` adds entries and never changes one. */
  readonly log: readonly ReviewLogEntry[];
  /** Every pair that was proposed or made by hand, sorted by mentee id, then mentor id. */
  readonly pairs: readonly ReviewedPair[];
  readonly summary: ReviewSummary;
}

/** A matching with the decisions on it. Its `matches` and its certificate stay what was proposed. */
export type ReviewedMatching = Matching & { readonly review: Review };

/** A stopped matching with the decisions on it. */
export interface ReviewedStoppedMatching extends StoppedMatching {
  readonly review: Review;
}
