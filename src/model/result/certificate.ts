import type { Side } from '../person';
import type { ObjectiveKind } from '../policy';

/**
 * Prices of which nearly all are the same, as at the steps of `leximin`: `base`, but `values` for the people at the
 * places `at` of the list of ids.
 */
export interface SparsePrices {
  /** How many people there are. */
  readonly length: number;
  /** The price of everybody who is not in `at`. */
  readonly base: number;
  /** Positions in the list of ids, from 0. */
  readonly at: readonly number[];
  /** The prices of these people, in the order of `at`. */
  readonly values: readonly number[];
}

/**
 * The proof of one level of the objective order, with a price for each person. The level gains as much as it can: a
 * pair gains its units of score, and at levels that count, a person gains 1 for what they count. Each person has a
 * price in the same measure. Of the pairs that the levels before leave open, none that is not matched gains more than
 * the prices of its two people together, and a matched one gains just that (or more, where every best matching has it);
 * who could still have another partner has the price 0. So no matching gains more, and one seat more of a person brings
 * at most the person's price. Prices are 0 or more, but for two kinds of people, to whom a further seat brings nothing:
 * below 0 for whom a minimum, a lock or a level before obliges to have a partner, and 0 or less for whom the level
 * counts, who give for a partner of what they gain by one. At `worst-cost` and `pairs-at-worst` the prices are those of
 * a cut and of a count of pairs.
 *
 * Where `cover-groups` goes by a protected attribute no prices are kept, and all are 0: they would tell the group of a
 * person who goes without. `verifyMatching` then finds prices by a solve of its own, and checks the stated values by
 * them.
 */
export interface CertificateLevel {
  readonly objective: ObjectiveKind;
  /**
   * What the solver optimized at this level, in its words: rows are mentees, columns are mentors, and a cost is a score
   * of the opposite sign. The worst-off objectives have levels of two kinds.
   */
  readonly kind:
    | 'row-minimums'
    | 'column-minimums'
    | 'cover-rows'
    | 'cover-columns'
    | 'cover-groups'
    | 'first-pairs'
    | 'pair-count'
    | 'listed-pairs'
    | 'total-cost'
    | 'worst-cost'
    | 'pairs-at-worst';
  /**
   * The step within the objective: at load-balance 1 for first mentees, 2 for second ones; at leximin a position among
   * the scores; otherwise 0.
   */
  readonly step: number;
  /**
   * The most that is gained, an exact integer: units of score, people or seats; at `pairs-at-worst` the fewest pairs,
   * at `cover-groups` the fewest people missing. `null`: a worst-off score where no further pair is chosen. Mentees of
   * several priorities are covered at one level: one of the lowest is worth 1, of the next higher 2, and so on.
   */
  readonly value: number | null;
  /** One integer price a mentor, in the order of `mentorIds`, in the measure of `value`. */
  readonly mentorPrices: readonly number[] | SparsePrices;
  /** One integer price a mentee, in the order of `menteeIds`, in the measure of `value`. */
  readonly menteePrices: readonly number[] | SparsePrices;
  /**
   * With `cover-groups` among the objectives, one integer price a group, in the order of their names: what it would
   * bring if one mentee more of the group could go without a mentor. 0 where the group has its share anyway.
   */
  readonly groupPrices?: readonly number[];
}

/** Each kind of level, by itself: one that is missing or made up does not compile. */
export const LEVEL_KINDS = {
  'row-minimums': 'row-minimums',
  'column-minimums': 'column-minimums',
  'cover-rows': 'cover-rows',
  'cover-columns': 'cover-columns',
  'cover-groups': 'cover-groups',
  'first-pairs': 'first-pairs',
  'pair-count': 'pair-count',
  'listed-pairs': 'listed-pairs',
  'total-cost': 'total-cost',
  'worst-cost': 'worst-cost',
  'pairs-at-worst': 'pairs-at-worst',
} as const satisfies { readonly [Kind in CertificateLevel['kind']]: Kind };

/** Dual prices that prove the matching optimal, level by level, without trust in the solver. */
export interface OptimalityCertificate {
  readonly kind: 'optimal';
  readonly mentorIds: readonly string[];
  readonly menteeIds: readonly string[];
  readonly levels: readonly CertificateLevel[];
  /**
   * Given where the policy has the rule `not-both-ways`: the prices prove the matching the best with the directions
   * closed that the manifest states, and the search that no other directions give a better one.
   */
  readonly oneWay?: OneWayProof;
}

/**
 * What is proven of a matching that a search gave which ended early: a better one may exist. `oneWay` tells the two
 * searches apart.
 */
export type FeasibilityCertificate = {
  readonly kind: 'feasible';
  readonly mentorIds: readonly string[];
  readonly menteeIds: readonly string[];
} & (
  | {
      /** Prices that prove the matching the best with the directions closed that the manifest states. */
      readonly levels: readonly CertificateLevel[];
      /** A search over directions, for the rule `not-both-ways`: what other directions could bring. */
      readonly oneWay: OneWayGap;
    }
  | {
      /** A rematch within a limit on changes: no prices prove anything of it. */
      readonly levels: readonly [];
      readonly oneWay?: never;
    }
);

/**
 * A search over directions, for the rule `not-both-ways`, that left nothing open. Each matching on the way is the plain
 * optimum with some directions closed, and bounds all that close at least these; `verifyMatching` searches again and
 * checks the prices of each.
 */
export interface OneWayProof {
  /** How many problems were solved. */
  readonly solved: number;
  /** A search that left something open proves nothing: see {@link OneWayGap}. */
  readonly gap?: never;
}

/** A search over directions, for the rule `not-both-ways`, that ended early. */
export interface OneWayGap {
  /** How many problems were solved. */
  readonly solved: number;
  /**
   * The first objective by which another matching may be better, and by how much at most, in units of score, people or
   * seats.
   */
  readonly gap: { readonly objective: ObjectiveKind; readonly most: number };
}

/**
 * A stable matching needs no prices: that there is no blocking pair can be read off the cohort. A pair blocks if it is
 * eligible and not matched, and each of the two has a free seat or would rather have the other than one of their
 * partners who are not locked. Locks stand; minimums play no part.
 */
export interface StabilityCertificate {
  readonly kind: 'stable';
  /** Whose best stable matching it is: no one on this side does better in any other. */
  readonly proposer: Side;
  /**
   * What a person would rather have: the partners of their `preferences.ranked` as ranked, then every other eligible
   * partner by the score of the pair, equal scores in the order that the seed gives.
   */
  readonly order: 'wishes-then-score';
  /** How many people ranked somebody of the other side. With 0 and 0 every order is that of the scores. */
  readonly withWishes: { readonly mentors: number; readonly mentees: number };
  /** Total units of the best matching under the same rules and capacities: what could be had without stability. */
  readonly bestTotalUnits: number;
  /** `bestTotalUnits` less the total of this matching: what stability costs. */
  readonly priceOfStabilityUnits: number;
}

/**
 * The proof of a contradiction, a cut: with each person at -1, 0 or 1, those whose minimums or locks ask for more than
 * the maximums and pairs across can give (Hall's condition violated). `verifyMatching` adds it up.
 */
export interface InfeasibilityCertificate {
  readonly kind: 'infeasible';
  readonly mentorIds: readonly string[];
  readonly menteeIds: readonly string[];
  /** One for each mentor, in the order of `mentorIds`. */
  readonly mentorPrices: readonly number[];
  /** One for each mentee, in the order of `menteeIds`. */
  readonly menteePrices: readonly number[];
}
