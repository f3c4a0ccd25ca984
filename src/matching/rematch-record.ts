import type { Manifest, Matching, MatchingResult, ObjectiveKind, PairRef } from '../model';
import type { WaivedPair } from './rematch-problem';

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
   * switching cost, the bonus is that cost; for a limit on changes, the price of one change more or less, which proves the
   * limit's answer too (0: the matching is optimal even without the limit).
   */
  | { readonly kind: 'prices'; readonly bonusUnits: number }
  /** No bonus proves it; the search did, and checking it means searching again. The certificate has no levels. */
  | { readonly kind: 'search' }
  /** The search was stopped at its limit: this is the best that was found. The certificate has no levels. */
  | { readonly kind: 'stopped' };

/** The first objective that the limit costs something, against the best matching without the limit. */
export interface PriceOfKeeping {
  /** `null`: the limit costs nothing. */
  readonly objective: ObjectiveKind | null;
  /** What that objective gives up: units of score, people or seats; never below 0. */
  readonly loss: number;
  /** The loss as a score; `null` unless the objective is one of scores, or none loses. */
  readonly scoreLoss: number | null;
}

/** How a matching came from the one before it: plain JSON, and with it all that the next round needs. */
export interface RematchRecord {
  /** 1 for the first rematch after a matching. */
  readonly round: number;
  readonly limit: ChangeLimit;
  /** Pairs that stay, sorted by mentee id, then mentor id, like the other lists. */
  readonly kept: readonly ScoredPair[];
  readonly ended: readonly EndedPair[];
  /** New pairs. */
  readonly begun: readonly ScoredPair[];
  /** How many of the ended pairs were broken: at most the limit, where that is a number. */
  readonly changes: number;
  readonly price: PriceOfKeeping;
  readonly proof: RematchProof;
  /** Kept pairs that were approved before, and so need no second decision. */
  readonly approved: readonly PairRef[];
  /** Kept pairs that a reviewer made by hand against a rule. They stay as if locked. */
  readonly waived: readonly WaivedPair[];
  /** Pairs that were declined since the matching before. */
  readonly declined: readonly DeclinedPair[];
  /** Every pair that ended or was declined in this or an earlier round: not proposed again unless allowed. */
  readonly past: readonly PairRef[];
}

/** A matching that was made from an earlier one. Its policy, with the history as it then was, is in the manifest. */
export interface RematchedMatching extends Matching {
  readonly rematch: RematchRecord;
}

/** More pairs must be broken than `maxChanges` allows: capacities, minimums or locks have changed. */
export interface TooFewChanges {
  readonly status: 'too-few-changes';
  /** The least `maxChanges` with which there is a matching. */
  readonly leastChanges: number;
  readonly text: string;
  readonly manifest: Manifest;
}

/** The record of a result that came from `rematch`. */
export function rematchOf(result: MatchingResult): RematchRecord | undefined {
  return isRematched(result) ? result.rematch : undefined;
}

function isRematched(result: MatchingResult): result is RematchedMatching {
  return 'rematch' in result;
}
