import type {
  FeasibleMatching,
  FormatOf,
  InfeasibleMatching,
  Manifest,
  OptimalMatching,
  PairRef,
} from '../../model';
import type { ObjectiveLoss } from './objective-loss';
import type { ReviewLogEntry } from './review';

/** A pair of an earlier matching or of this one, with its score today. */
export interface ScoredPair extends PairRef {
  /** In [0, 1], higher is better. */
  readonly score: number;
}

/**
 * Why a pair ended. `broken`: it could have been kept, and something better was found (or needed) without it; only
 * these count as changes. The others had to end.
 */
export type EndCause = 'mentor-left' | 'mentee-left' | 'both-left' | 'declined' | 'not-eligible' | 'broken';

/** A pair that was in force and is no longer. */
export interface EndedPair extends PairRef {
  readonly cause: EndCause;
  /** Whether it was a pair that somebody had approved, or a mere proposal. */
  readonly state: 'proposed' | 'approved';
  /** The rules that forbid it now; empty unless the cause is `not-eligible`. */
  readonly rules: readonly string[];
  /** What it would score today; `null` if one of the two left. */
  readonly score: number | null;
}

/** Somebody does not want a partner, or not any more. */
export interface DeclinedPair extends PairRef {
  readonly by?: 'mentor' | 'mentee';
  readonly reason?: string;
}

/**
 * What became of a pair that is no longer in force. `declined`: one of the two, or a reviewer, did not want it.
 * `replaced`: a reviewer put others in its place. `ended`: it was approved, and had to end or was broken. `proposed`:
 * it never was more than a proposal.
 */
export type PastKind = 'declined' | 'replaced' | 'ended' | 'proposed';

/** A pair of an earlier round. */
export interface PastPair extends PairRef {
  readonly kind: PastKind;
  /** The round of rematching in which that happened. */
  readonly round: number;
}

/** Somebody who left, though the tables may still list them. */
export interface LeftPerson {
  readonly id: string;
  /** Whom they reported to, so that rules on reporting lines see past them once their row is gone. */
  readonly manager?: string;
}

/** The decisions on an earlier matching: what approvals and waivers rest on. */
export interface ReviewEvidence {
  /** SHA-256 (hex) of that matching's manifest and pairs, on which the hashes of the log build. */
  readonly matching: string;
  readonly log: readonly ReviewLogEntry[];
}

/** How far a rematch may depart from the matching before it. */
export type ChangeLimit =
  /** Each broken pair costs this score, taken from the total; `units` is the cost in the policy's units. */
  | { readonly kind: 'switching-cost'; readonly score: number; readonly units: number }
  /** At most so many pairs are broken. */
  | { readonly kind: 'max-changes'; readonly changes: number };

/** What shows that nothing better exists within the limit. */
export type RematchProof =
  /**
   * The certificate: its prices prove the matching optimal when each pair that could be kept earns a bonus. For a
   * switching cost, the bonus is that cost; for a limit on changes, the price of one change more or less, which proves
   * the limit's answer too (0: the matching is optimal even without the limit).
   */
  | { readonly kind: 'prices'; readonly bonusUnits: number }
  /** No bonus proves it; the search did, and checking it means searching again. The certificate has no levels. */
  | { readonly kind: 'search' }
  /**
   * The search ended early: this is the best that was found, and the status is `feasible`. The certificate has no
   * levels.
   */
  | { readonly kind: 'stopped' };

/** How a matching came from the one before it: plain JSON, and with it all that the next round needs. */
export interface RematchRecord {
  readonly format: FormatOf<'rematch'>;
  /** 1 for the first rematch after a matching. */
  readonly round: number;
  readonly limit: ChangeLimit;
  /** Whether approved pairs could be broken: see `RematchOptions.breakApproved`. */
  readonly breakApproved: boolean;
  /** Whether earlier declined and replaced pairs could be proposed again. */
  readonly allowAgain: boolean;
  /** Those named as having left, in this or an earlier round, who are not back. By id. */
  readonly left: readonly LeftPerson[];
  /** Pairs that stay, sorted by mentee id, then mentor id, like the other lists. */
  readonly kept: readonly ScoredPair[];
  readonly ended: readonly EndedPair[];
  /** New pairs. */
  readonly begun: readonly ScoredPair[];
  /** How many of the ended pairs were broken: at most the limit, where that is a number. */
  readonly changes: number;
  /** What the limit costs against the best matching without it: never a gain. */
  readonly price: ObjectiveLoss;
  readonly proof: RematchProof;
  /**
   * Kept pairs that were approved before: they need no second decision. They stay as if locked, unless `breakApproved`.
   */
  readonly approved: readonly PairRef[];
  /** Kept pairs that a reviewer made by hand against a rule. They stay as if locked. */
  readonly waived: readonly WaivedPair[];
  /** Pairs that were declined since the matching before. */
  readonly declined: readonly DeclinedPair[];
  /**
   * Every pair of this or an earlier round that is no longer in force, with what became of it. Declined and replaced
   * ones are not proposed again unless allowed; ended ones are history, which the rule `no-previous-pair` reads.
   */
  readonly past: readonly PastPair[];
  /** The logs of the decisions on earlier matchings, oldest first. */
  readonly reviews: readonly ReviewEvidence[];
  /**
   * SHA-256 (hex) of the rest of the record, so that a change of what cannot be computed again (reasons, names, dates,
   * earlier rounds) shows. (Who writes a whole new record is found out only by who kept the old one.)
   */
  readonly seal: string;
}

/**
 * A matching that was made from an earlier one. The policy in its manifest has what earlier rounds added: history, and
 * pairs that stay out. Either that policy or the previous one verifies, reviews and explains it.
 */
export type RematchedMatching = (OptimalMatching | FeasibleMatching) & { readonly rematch: RematchRecord };

/** What a round started from that ended without a matching: enough to check that there is none. Plain JSON. */
export interface RematchAttempt
  extends Pick<
    RematchRecord,
    'format' | 'round' | 'breakApproved' | 'allowAgain' | 'left' | 'declined' | 'past' | 'reviews'
  > {
  /** Pairs in force that could have been kept, or broken. */
  readonly open: readonly PairRef[];
  /** Approved pairs, which stay as if locked; none where `breakApproved`. */
  readonly approved: readonly PairRef[];
  /** Pairs that a reviewer made by hand against a rule, which stay as if locked. */
  readonly waived: readonly WaivedPair[];
  /** SHA-256 (hex) of the rest. */
  readonly seal: string;
}

/** No matching satisfies locks, required minimums and the pairs that stand by approvals and waivers. */
export interface InfeasibleRematch extends InfeasibleMatching {
  readonly attempt: RematchAttempt;
}

/** More pairs must be broken than `maxChanges` allows: capacities, minimums or locks have changed. */
export interface TooFewChanges {
  readonly format: FormatOf<'result'>;
  readonly status: 'too-few-changes';
  /** The least `maxChanges` with which there is a matching. */
  readonly leastChanges: number;
  readonly text: string;
  readonly manifest: Manifest;
}

/** The record of a result that came from `rematch`. */
export function rematchOf(result: object): RematchRecord | undefined {
  return isRematched(result) ? result.rematch : undefined;
}

function isRematched(result: object): result is RematchedMatching {
  return 'rematch' in result;
}

/** What an infeasible result that came from `rematch` started from. */
export function attemptOf(result: object): RematchAttempt | undefined {
  return isAttempted(result) ? result.attempt : undefined;
}

function isAttempted(result: object): result is InfeasibleRematch {
  return 'attempt' in result && result.attempt !== undefined;
}

/** A pair that a person made by hand, with the rules that they waived for it. */
export interface WaivedPair extends PairRef {
  /** Ids of rules, and `mentor-capacity` or `mentee-capacity` where the pair takes a seat more than there is. */
  readonly rules: readonly string[];
}
