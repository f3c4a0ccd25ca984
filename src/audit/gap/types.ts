import type { AuditTableRow } from '../../evaluation';
import type { ToldBefore } from '../groups';

/** Which groups are compared, against which, and how small a group may be told of. */
export interface GapOptions {
  /** What to group by: one name, as in `GroupOptions.by`. */
  readonly by: string;
  /** A table of the auditor's own, joined by id. */
  readonly table?: readonly AuditTableRow[];
  /**
   * The value that others are compared with. Default: of the groups told that are not small the one with the highest
   * rate.
   */
  readonly reference?: string;
  /** Smallest group that is told of: an integer from 3, default 5. */
  readonly minimumGroup?: number;
  /**
   * What was told before and can be laid beside this, such as an audit of the same matching: see `AuditOptions.before`.
   */
  readonly before?: readonly ToldBefore[];
}

/**
 * Where a part of a gap arises, in the order in which a matching is made.
 * - `eligibility`: rules forbid partners, were all mentors to have the same number of seats.
 * - `seats`: the mentors whom rules leave to a group have more or fewer seats.
 * - `score`: criteria give a group more or less, so that others are chosen.
 * - `assignment`: priorities, locks and minimums put others first.
 * - `rest`: how ties and the spread of scores within groups happen to fall: what is left against a fair lottery.
 *
 * Each is the difference between two worlds that differ by one thing and were solved in full: a fair lottery
 * (`equalChances`) with even seats, without rules and under them; the same with the seats as they are; the cohort
 * matched again, scores raised or lowered so that each criterion is distributed alike in all groups (with the five best
 * partners of each mentee), and nobody put first; the same with priorities, locks and minimums; the matching as it is.
 */
export type Place = 'eligibility' | 'seats' | 'score' | 'assignment' | 'rest';

/** How much of a gap one rule or criterion makes up. */
export interface GapFactor {
  /** The rule's or criterion's id; several where the smaller ones are taken together. */
  readonly ids: readonly string[];
  /** Its part of the gap (Shapley value: the mean over all orders in which the factors can be taken away). */
  readonly part: number;
  /** The gap that is left without this factor alone, matched again; `null` where it was not asked. */
  readonly without: number | null;
}

/** How much of a gap arises at one place. */
export interface GapPart {
  readonly place: Place;
  /** In shares of people, as the gap: the parts of all places add up to it. */
  readonly part: number;
  /** The gap that is left without it, matched again; `null` where no such matching can be made. */
  readonly without: number | null;
  /** Rules at `eligibility`, criteria at `score`; their parts add up to that of the place. */
  readonly factors: readonly GapFactor[];
}

/** A criterion that tells which group a mentee belongs to. */
export interface GroupProxy {
  readonly criterion: string;
  /** Probability that a member of the group gets more of it than one of the reference, ties half, in [0, 1]. */
  readonly probability: number;
  /** After Holm's adjustment for all criteria and groups. */
  readonly adjusted: number | null;
}

/** The gap of one group against the reference, and where it arises. */
export interface GapOfGroup {
  readonly value: string;
  /** Share matched of the reference less that of the group, in [-1, 1]: above 0 the group fares worse. */
  readonly gap: number;
  /** In the order of {@link Place}. */
  readonly parts: readonly GapPart[];
  /** Criteria that predict the group: probability under 1/3 or over 2/3, and no chance. */
  readonly proxies: readonly GroupProxy[];
}

/** What {@link explainGap} found. Plain data. */
export interface GapExplanation {
  readonly by: string;
  readonly reference: string;
  /** Groups that may be told, by value. */
  readonly groups: readonly GapOfGroup[];
  /** How many groups may not be told. */
  readonly hidden: number;
}
