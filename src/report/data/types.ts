import type { Audit, GapExplanation } from '../../audit';
import type { ObjectiveLoss } from '../../matching';
import type { MatchingConflict, MatchingResult, Shortfall, Side, UnmatchedReason } from '../../model';
import type { GroupTable } from '../groups';
import type { ReportText } from './basic';
import type { ReportEffort, ReportLeftOut } from './effort';
import type { ReportAudit, ReportPolicy } from './record';

/** Whom a report names: everybody with name and id, with the id alone, or nobody, so that it holds figures only. */
export const REPORTED_PEOPLE = ['names', 'ids', 'none'] as const;
/** One of {@link REPORTED_PEOPLE}. */
export type ReportedPeople = (typeof REPORTED_PEOPLE)[number];

/** What a result claims, and whether checking it again confirmed that. */
export interface ReportProof {
  /** `open`: a search over directions ended early, and with others a better matching may exist. */
  readonly kind:
    | 'optimal'
    | 'stable'
    | 'limited'
    | 'searched'
    | 'open'
    | 'stopped'
    | 'infeasible'
    | 'too-few-changes';
  /** Of a stopped result: no matching has a higher total score. */
  readonly bestBound: number | null;
  /** Of a stopped result: how far its total score is from that bound at most. */
  readonly gap: number | null;
  /** Of a limited matching: what each pair that is kept adds to the total score that its last level reached. */
  readonly bonus: number | null;
  /** Of a stable result: how much total stability costs. */
  readonly priceOfStability: number | null;
  /** `null`: it was not checked. */
  readonly verified: boolean | null;
  /** What does not hold, in English; empty where nobody is named. */
  readonly problems: readonly string[];
}

/** The matching in a few figures. Scores are in [0, 1], higher is better; `null` where there is no pair. */
export interface ReportOverview {
  /** Mentors of the cohort. */
  readonly mentors: number;
  /** Mentees of the cohort. */
  readonly mentees: number;
  /** Most mentees that the mentors take, all together. */
  readonly seats: number;
  /** By pairs in force: with a waiver a mentor may have more of them than seats. */
  readonly seatsUsed: number;
  /** Seats without a pair in force. */
  readonly seatsFree: number;
  /** Pairs in force. */
  readonly pairs: number;
  /** Mentees with a pair in force. */
  readonly menteesMatched: number;
  /** Mentors with a pair in force. */
  readonly mentorsMatched: number;
  /** Pairs that nothing forbids; `null`: not counted. */
  readonly eligiblePairs: number | null;
  /** Sum of the scores of the pairs in force. */
  readonly totalScore: number;
  /** In [0, 1]. */
  readonly meanScore: number | null;
  /** In [0, 1]. */
  readonly medianScore: number | null;
  /** In [0, 1]. */
  readonly lowestScore: number | null;
  /**
   * Mean of the best that each pair's mentee could have with one mentor if nobody competed: the best eligible score, or
   * that of the pair itself where a waiver allows a better one.
   */
  readonly meanPossible: number | null;
}

/** How firmly a pair belongs to the matching. `unknown`: the result has no prices to answer from. */
export type Firmness = 'fixed' | 'firm' | 'close' | 'tie' | 'unknown';

/** What one criterion found of a pair. */
export interface ReportContribution {
  readonly criterion: string;
  /** In [0, 1]; `null`: not known, so that the prior counts. */
  readonly value: number | null;
  /** Part of the pair's score, in [0, 1]. */
  readonly share: number;
  /** The most that this part could be, in [0, 1]. */
  readonly most: number;
  readonly reasons: readonly ReportText[];
}

/** Another mentor for the mentee of a pair, and what having that pair would cost. */
export interface ReportAlternative {
  readonly mentorId: string;
  readonly effect: ObjectiveLoss;
}

/** One pair in force. */
export interface ReportPair {
  readonly mentorId: string;
  readonly menteeId: string;
  /** In [0, 1], higher is better. */
  readonly score: number;
  /** Share of the weight that could be assessed, in [0, 1]. */
  readonly coverage: number;
  readonly locked: boolean;
  readonly state: 'proposed' | 'approved';
  readonly byHand: boolean;
  /** The best eligible score of the mentee, in [0, 1]. */
  readonly bestOfMentee: number | null;
  /** The best eligible score of the mentor, in [0, 1]. */
  readonly bestOfMentor: number | null;
  /** Place of the mentor on the mentee's list, 1 for the best; `null` for a pair that no rule would allow. */
  readonly placeOfMentor: number | null;
  /** Place of the mentee on the mentor's list, 1 for the best; `null` for a pair that no rule would allow. */
  readonly placeOfMentee: number | null;
  readonly firmness: Firmness;
  /** What is lost if the pair is forbidden. */
  readonly margin: ObjectiveLoss | null;
  readonly alternatives: readonly ReportAlternative[];
  /** The two reasons that add most to the score. */
  readonly bestReasons: readonly ReportText[];
  readonly contributions: readonly ReportContribution[];
  readonly rules: readonly { readonly rule: string; readonly passed: boolean; readonly reason: ReportText }[];
}

/** Why somebody has no partner; see `UnmatchedReason`. `decision`: a reviewer took the partner away. */
export type ReportReason = UnmatchedReason | { readonly kind: 'decision' };

/** The kinds of {@link ReportReason}. */
export type ReasonKind = ReportReason['kind'];

/** A change that gives somebody a partner, confirmed by solving again. */
export interface ReportRemedy {
  readonly kind: string;
  readonly partnerId: string;
  readonly rules: readonly string[];
  readonly effect: ObjectiveLoss;
}

/** Somebody without a partner. */
export interface ReportUnmatched {
  readonly id: string;
  readonly side: Side;
  readonly reason: ReportReason;
  /** `null`: they were not looked for, see {@link ReportData.effort}. */
  readonly remedies: readonly ReportRemedy[] | null;
}

/** A mentor's seats. */
export interface ReportSeats {
  readonly id: string;
  /** Most mentees that the mentor takes. */
  readonly seats: number;
  /** Pairs in force. */
  readonly used: number;
  /** Fewest mentees that the mentor asks for. */
  readonly minimum: number;
  /** What one seat more would bring; `null` where that was not asked, or cannot be answered. */
  readonly oneMore: ObjectiveLoss | null;
}

/** A criterion over all pairs in force. */
export interface ReportCriterion {
  readonly criterion: string;
  /** The policy's weight, as given, >= 0. */
  readonly weight: number;
  /** Mean part of a pair's score that answers earned, in [0, 1]. */
  readonly earned: number;
  /** Mean part of a pair's score that priors counted for, in [0, 1]. */
  readonly assumed: number;
  /** The most that both could be together, in [0, 1]. */
  readonly most: number;
  /** Pairs of which it could be assessed. */
  readonly assessed: number;
  /** Mean value over those, in [0, 1]; `null` without any. */
  readonly meanValue: number | null;
}

/** A tenth of the score range, [from, to), the last one with 1. */
export interface ReportBin {
  /** In [0, 1), included. */
  readonly from: number;
  /** In (0, 1], left out but for 1. */
  readonly to: number;
  /** Pairs whose score is in it. */
  readonly pairs: number;
  /** Pairs whose mentee's best eligible score is in it; `null`: not asked. */
  readonly possible: number | null;
}

/** A skill that mentees want or mentors offer, with how many of each. */
export interface ReportSkill {
  readonly name: string;
  /** Mentees who want it. */
  readonly wanted: number;
  /** Of them, those with a mentor in force who lists it. */
  readonly served: number;
  /** Mentors who list it. */
  readonly mentors: number;
  /** Seats of these mentors. */
  readonly seats: number;
}

/** A rule with what it did, and what it costs. */
export interface ReportRule {
  readonly rule: string;
  /** Pairs that it forbids, alone or with others. */
  readonly forbidden: number | null;
  /** Pairs that it let through because a value of one of the two is blank. */
  readonly allowedBecauseBlank: number;
}

/** What could be had without a rule, a minimum or the locks: the best matching without it, against the best with it. */
export interface ReportPrice {
  readonly kind: 'rule' | 'minimum-score' | 'mentor-minimums' | 'mentee-minimums' | 'locks';
  /** Of a rule, its id. */
  readonly rule: string | null;
  /** What is gained without it by the first objective that changes: a loss below 0. */
  readonly effect: ObjectiveLoss;
  /** So many more mentees have a mentor without it; below 0: fewer. */
  readonly mentees: number;
  /** So many more pairs there are without it; below 0: fewer. */
  readonly pairs: number;
  /** So much higher the total score is without it; below 0: lower. */
  readonly total: number;
  /** Pairs of the matching that would not be there. */
  readonly changed: number;
}

/** A mentor whom a program should look for. */
export interface ReportRecruit {
  readonly skills: readonly string[];
  readonly goals: readonly string[];
  /** Years, >= 0; `null`: not known. */
  readonly experienceYears: number | null;
  readonly languages: readonly string[];
  readonly timeZone: string | null;
  /** Mentees whom this mentor would take in the best matching with all those before. */
  readonly takes: number;
  /** What this mentor adds to those before: a loss below 0. */
  readonly effect: ObjectiveLoss;
}

/** What became of the pairs of an earlier matching. */
export interface ReportChange {
  /** Pairs in both. */
  readonly kept: number;
  /** Pairs of this matching alone. */
  readonly begun: number;
  /** Causes of a rematch, or `replaced` where the matching is none: another one holds, for whatever reason. */
  readonly ended: readonly { readonly cause: string; readonly pairs: number }[];
  readonly before: ReportChangeFigures;
  readonly after: ReportChangeFigures;
  /** Mentees in both whose best score rose. */
  readonly better: number;
  /** Mentees in both whose best score stayed. */
  readonly same: number;
  /** Mentees in both whose best score fell. */
  readonly worse: number;
  /** What keeping pairs cost, where the rematch says it. */
  readonly price: ObjectiveLoss | null;
}

/** One of the two matchings of a {@link ReportChange}, each as it was scored. */
export interface ReportChangeFigures {
  /** Pairs in force. */
  readonly pairs: number;
  /** Mentees with a pair in force. */
  readonly menteesMatched: number;
  /** Sum of the scores of the pairs in force. */
  readonly totalScore: number;
  /** In [0, 1]; `null` without pairs. */
  readonly meanScore: number | null;
}

/** How groups fare, from `mentor-match/audit`. */
export interface ReportGroups {
  /** Results of `auditMatching`. */
  readonly audits: readonly Audit[];
  /** Results of `explainGap`. */
  readonly gaps: readonly GapExplanation[];
}

/** Everything that a report shows, as plain JSON. */
export interface ReportData {
  readonly format: 1;
  readonly status: MatchingResult['status'] | 'stopped' | 'too-few-changes';
  readonly title: string | null;
  readonly date: string | null;
  readonly people: ReportedPeople;
  /** Names by id; empty unless people are named. */
  readonly names: {
    readonly mentors: { readonly [id: string]: string };
    readonly mentees: { readonly [id: string]: string };
  };
  readonly overview: ReportOverview;
  readonly proof: ReportProof;
  /** Why there is no matching, which `conflictText` says in words; `null` where there is one or nobody is named. */
  readonly conflict: MatchingConflict | null;
  readonly bins: readonly ReportBin[];
  readonly criteria: readonly ReportCriterion[];
  readonly skills: readonly ReportSkill[];
  readonly rules: readonly ReportRule[];
  /** `null`: not asked. */
  readonly prices: readonly ReportPrice[] | null;
  /** Each is set against the matching that is shown, or against the best one, where the one shown may be another. */
  readonly pricedAgainst: 'shown' | 'best';
  /**
   * Whether both matchings of each price are proven the best; `false` where a search over directions ended early,
   * `null`: not asked.
   */
  readonly pricesProven: boolean | null;
  /** The one that costs most, by the policy's order of objectives; `null` where none costs anything. */
  readonly dearest: ReportPrice | null;
  readonly change: ReportChange | null;
  /** `null` where nobody is named. */
  readonly pairs: readonly ReportPair[] | null;
  readonly firmness: { readonly [K in Firmness]: number };
  readonly unmatched: readonly ReportUnmatched[] | null;
  /** People without a partner by reason, mentees first. */
  readonly reasons: readonly {
    readonly side: Side;
    readonly kind: ReasonKind;
    /** How many people. */
    readonly people: number;
  }[];
  /** The most valuable further seat first, where that was asked. */
  readonly seats: readonly ReportSeats[] | null;
  /** The most that one seat more brings, and whose it is if people are named; `null`: no seat brings anything. */
  readonly seatGain: { readonly mentorId: string | null; readonly effect: ObjectiveLoss } | null;
  /** Mentors by how many mentees they have, from 0: those who are full, and those with a free seat. */
  readonly loads: readonly { readonly mentees: number; readonly full: number; readonly free: number }[];
  readonly shortfalls: readonly Shortfall[];
  readonly warnings: readonly (ReportText & { readonly path: string })[];
  readonly policy: ReportPolicy;
  readonly audit: ReportAudit;
  /** `null`: not asked. */
  readonly groups: ReportGroups | null;
  /** The matching by department, site and the like: see `groupTable`. */
  readonly tables: readonly GroupTable[];
  /** Mentors to look for together, those that bring most first; `null`: not asked. */
  readonly recruits: readonly ReportRecruit[] | null;
  /**
   * What decisions made of the matching that was proposed: pairs that are no longer in force, and pairs made by hand.
   * `null` where they changed none. Proof, firmness, reasons, prices and further seats are those of what was proposed.
   */
  readonly decided: { readonly ended: number; readonly made: number } | null;
  readonly effort: ReportEffort;
  /** Why what was not asked was not. */
  readonly leftOut: { readonly [K in keyof ReportEffort]?: ReportLeftOut };
}
