import type {
  EvaluationOptions,
  Figure,
  GroupCount,
  Interval,
  ShareEstimate,
  ShareRatio,
} from '../../evaluation';
import type { Message, MessageCatalogue } from '../../messages';
import type { Side } from '../../model';
import type { GroupOptions, ToldBefore } from '../groups';

/** Which side and groups an audit is about, what it is compared with, and how small a group may be told of. */
export interface AuditOptions extends GroupOptions, EvaluationOptions {
  /**
   * A group with a smaller share of the people is named, and no highest rate is taken from it; in [0, 1), default 0.02.
   */
  readonly smallShare?: number;
  /**
   * Shares of people expected by whom the program is open to, by grouping and value: `{ gender: { f: 0.5, m: 0.5 } }`.
   * Given, a binomial test says whether a group takes part more or less than that.
   */
  readonly expectedShares?: { readonly [name: string]: { readonly [value: string]: number } };
  /**
   * What was told before and can be laid beside this audit: of this matching, or of one of another day. Groups are
   * hidden by which the two together would tell of few people. Default: nothing, and what is hidden holds within this
   * audit alone.
   */
  readonly before?: readonly ToldBefore[];
  /** Language of the notes, default English. */
  readonly locale?: MessageCatalogue;
}

/** What a matching gives a group, in counts of people. Told only where nobody stands out. */
export interface GroupCounts {
  /** People of the group who take a partner. */
  readonly people: number;
  /** Share of all people whose group is known, in [0, 1]; `null` where it may not be told how many these are. */
  readonly share: number | null;
  /** Mean number of partners whom nothing forbids. */
  readonly eligiblePartners: number;
  /** People without any such partner. */
  readonly withoutEligible: number;
  /** All of them, `total`; and those who have a partner: `count`. */
  readonly matched: ShareEstimate;
  /** Of those who ranked somebody: who has the first of them. `null` where those are too few to be told of. */
  readonly firstWish: ShareEstimate | null;
  /** Seats of these people: partners that they would take. */
  readonly seats: number;
  /** Partners that they have. */
  readonly seatsUsed: number;
}

/** Figures of those of a group who are matched. Scores in [0, 1]. */
export interface GroupScores {
  /** People of the group who are matched. */
  readonly people: number;
  /** Mean over people of each one's mean score. */
  readonly mean: number;
  /** Median over people of each one's mean score. */
  readonly median: number;
  /** Mean share of the weight that could be assessed, in [0, 1]. */
  readonly coverage: number;
  /** People none of whose partners could be exchanged at nearly no loss; `null` where margins are not known. */
  readonly firm: ShareEstimate | null;
}

/** A share of a group against that of the group with the highest. */
export interface CountImpact extends ShareRatio {
  /** `count` of `total`. */
  readonly of: GroupCount;
  /** Values of the group with the highest share. */
  readonly highest: readonly string[];
  /** Fisher's exact test, two-sided, in [0, 1]; `null` for the group with the highest share itself. */
  readonly p: number | null;
  /** `p` after Holm's adjustment for all tests of the audit, in [0, 1]. */
  readonly adjusted: number | null;
}

/** The scores of a group against those of the group with the highest selection rate. */
export interface ScoreImpact {
  /** Mean score of the group less that of the other, in [-1, 1]. */
  readonly difference: number | null;
  /** Welch's interval. */
  readonly interval: Interval | null;
  /** Welch's t test, two-sided, in [0, 1]; `null` where a group has too few scores. */
  readonly p: number | null;
  /** `p` after Holm's adjustment for all tests of the audit, in [0, 1]. */
  readonly adjusted: number | null;
}

/** How a group fares against the one with the highest rate. */
export interface GroupImpact {
  /** Matched people among those who take a partner; `null` where it may not be told. */
  readonly selection: CountImpact | null;
  /** Matched people whose score is above the median of all matched people, as in New York's Local Law 144. */
  readonly scoring: CountImpact | null;
  readonly score: ScoreImpact | null;
  /**
   * Whether as many take part as was expected, where that was said: exact binomial test. `null` too where it may not be
   * told how many people's group is known.
   */
  readonly participation: {
    /** Share of people, in [0, 1]. */
    readonly expected: number;
    /** Share of people, in [0, 1]. */
    readonly share: number;
    readonly interval: Interval | null;
    /** Two-sided p value, in [0, 1]. */
    readonly p: number | null;
    /** `p` after Holm's adjustment for all tests of the audit, in [0, 1]. */
    readonly adjusted: number | null;
  } | null;
}

/** People with the same values. */
export interface AuditGroup {
  /** In the order of the table's `by`. */
  readonly values: readonly string[];
  /** Fewer people than the share that counts for a highest rate: named, and not compared with. */
  readonly small: boolean | null;
  readonly counts: Figure<GroupCounts>;
  readonly scores: Figure<GroupScores>;
  readonly impact: GroupImpact | null;
}

/** One grouping of all people on a side. */
export interface AuditTable {
  readonly by: readonly string[];
  /** How many people could not be put into a group. */
  readonly unknown: Figure<number>;
  /** By their values. */
  readonly groups: readonly AuditGroup[];
  /** Groups of which nothing is told, because they are small or others would tell of them. */
  readonly hidden: number;
}

/** What {@link auditMatching} found. Plain data. */
export interface Audit {
  readonly side: Side;
  /** Everybody on that side who takes a partner, whatever the group. */
  readonly all: {
    readonly counts: GroupCounts;
    readonly scores: GroupScores | null;
    /** Median of the mean scores of matched people, in [0, 1]; `null` without any. */
    readonly medianScore: number | null;
  };
  readonly tables: readonly AuditTable[];
  /** How many tests there were: what Holm's adjustment is for. */
  readonly tests: number;
  /** People of the side who take no partner, and are in no figure. */
  readonly aside: number;
  /**
   * How many people have a row in the auditor's table, where that tells of nobody; `null` without a table. See
   * `checkAuditTable`.
   */
  readonly joined: Figure<number> | null;
  /** Fewest people of a group that is told of: the option, or its default. */
  readonly minimumGroup: number;
  /** Groups under this share of all, in [0, 1), are not compared with: the option, or its default. */
  readonly smallShare: number;
  /** Of all intervals, in (0, 1): the option, or its default. */
  readonly confidence: number;
  /** That this is no legal advice, and what the four-fifths rule is not. */
  readonly notes: readonly Message[];
}
