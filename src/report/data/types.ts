import type { Audit, GapExplanation } from '../../audit';
import type { MatchingConflict, MatchingResult, Shortfall, Side, UnmatchedReason } from '../../model';
import type { GroupTable } from '../groups';
import type { ReportEffect, ReportText } from './basic';
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
  /** Of a stopped result: no matching has a higher total; and how far the matching is from it. */
  readonly bestBound: number | null;
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
  readonly mentors: number;
  readonly mentees: number;
  readonly seats: number;
  /** By pairs in force: with a waiver a mentor may have more of them than seats. */
  readonly seatsUsed: number;
  readonly seatsFree: number;
  readonly pairs: number;
  readonly menteesMatched: number;
  readonly mentorsMatched: number;
  readonly eligiblePairs: number | null;
  readonly totalScore: number;
  readonly meanScore: number | null;
  readonly medianScore: number | null;
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
  /** Part of the pair's score, and the most that it could be. */
  readonly share: number;
  readonly most: number;
  readonly reasons: readonly ReportText[];
}

/** Another mentor for the mentee of a pair, and what having that pair would cost. */
export interface ReportAlternative {
  readonly mentorId: string;
  readonly effect: ReportEffect;
}

/** One pair in force. */
export interface ReportPair {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly score: number;
  readonly coverage: number;
  readonly locked: boolean;
  readonly state: 'proposed' | 'approved';
  readonly byHand: boolean;
  /** The best eligible score of the mentee, and of the mentor. */
  readonly bestOfMentee: number | null;
  readonly bestOfMentor: number | null;
  /** Place of the mentor on the mentee's list, and the reverse; `null` for a pair that no rule would allow. */
  readonly placeOfMentor: number | null;
  readonly placeOfMentee: number | null;
  readonly firmness: Firmness;
  /** What is lost if the pair is forbidden. */
  readonly margin: ReportEffect | null;
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
  readonly effect: ReportEffect;
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
  readonly seats: number;
  readonly used: number;
  readonly minimum: number;
  /** What one seat more would bring; `null` where that was not asked, or cannot be answered. */
  readonly oneMore: ReportEffect | null;
}

/** A criterion over all pairs in force. */
export interface ReportCriterion {
  readonly criterion: string;
  readonly weight: number;
  /** Mean part of a pair's score that answers earned, that priors counted for, and the most there could be. */
  readonly earned: number;
  readonly assumed: number;
  readonly most: number;
  /** Pairs of which it could be assessed, and its mean value over those. */
  readonly assessed: number;
  readonly meanValue: number | null;
}

/** A tenth of the score range, [from, to), the last one with 1. */
export interface ReportBin {
  readonly from: number;
  readonly to: number;
  /** Pairs whose score is in it, and pairs whose mentee's best eligible score is, where that was asked. */
  readonly pairs: number;
  readonly possible: number | null;
}

/** A skill that mentees want or mentors offer, with how many of each. */
export interface ReportSkill {
  readonly name: string;
  /** Mentees who want it. */
  readonly wanted: number;
  /** Of them, those with a mentor in force who lists it. */
  readonly served: number;
  /** Mentors who list it, and their seats. */
  readonly mentors: number;
  readonly seats: number;
}

/** A rule with what it did, and what it costs. */
export interface ReportRule {
  readonly rule: string;
  /** Pairs that it forbids, alone or with others. */
  readonly forbidden: number | null;
  readonly allowedBecauseBlank: number;
}

/** What could be had without a rule, a minimum or the locks: the best matching without it, against the best with it. */
export interface ReportPrice {
  readonly kind: 'rule' | 'minimum-score' | 'mentor-minimums' | 'mentee-minimums' | 'locks';
  /** Of a rule, its id. */
  readonly rule: string | null;
  /** What is gained without it by the first objective that changes: a loss below 0. */
  readonly effect: ReportEffect;
  /** Mentees with a mentor more, pairs more, and score more without it; below 0: fewer. */
  readonly mentees: number;
  readonly pairs: number;
  readonly total: number;
  /** Pairs of the matching that would not be there. */
  readonly changed: number;
}

/** A mentor whom a program should look for. */
export interface ReportRecruit {
  readonly skills: readonly string[];
  readonly goals: readonly string[];
  readonly experienceYears: number | null;
  readonly languages: readonly string[];
  readonly timeZone: string | null;
  /** Mentees whom this mentor would take in the best matching with all those before. */
  readonly takes: number;
  /** What this mentor adds to those before: a loss below 0. */
  readonly effect: ReportEffect;
}

/** What became of the pairs of an earlier matching. */
export interface ReportChange {
  readonly kept: number;
  readonly begun: number;
  /** Causes of a rematch, or `replaced` where the matching is none: another one holds, for whatever reason. */
  readonly ended: readonly { readonly cause: string; readonly pairs: number }[];
  readonly before: ReportChangeFigures;
  readonly after: ReportChangeFigures;
  /** Mentees in both, by what became of their best score. */
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  /** What keeping pairs cost, where the rematch says it. */
  readonly price: ReportEffect | null;
}

/** One of the two matchings of a {@link ReportChange}, each as it was scored. */
export interface ReportChangeFigures {
  readonly pairs: number;
  readonly menteesMatched: number;
  readonly totalScore: number;
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
  /**
   * Why there is no matching; `null` where there is one, and where nobody is named. `conflictText` says it in words.
   */
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
    readonly people: number;
  }[];
  /** The most valuable further seat first, where that was asked. */
  readonly seats: readonly ReportSeats[] | null;
  /** The most that one seat more brings, and whose it is if people are named; `null`: no seat brings anything. */
  readonly seatGain: { readonly mentorId: string | null; readonly effect: ReportEffect } | null;
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
