import type { JsonValue } from '../json';
import type { Side } from '../person';
import type { PairRef, PolicyInput } from '../policy';
import type {
  FeasibilityCertificate,
  InfeasibilityCertificate,
  OptimalityCertificate,
  StabilityCertificate,
} from './certificate';
import type { FormatOf } from './formats';
import type { Reading } from './reading';
import type { Warning } from './warning';

/**
 * One reason in a form that any language can render: the id of a message template with its parameters.
 * `text` is the English rendering.
 */
export interface Evidence {
  /** Message id, such as `skills.reaches-target`. */
  readonly id: string;
  readonly params: { readonly [name: string]: JsonValue };
  readonly text: string;
}

/** One criterion's part of a pair's score. */
export interface Contribution {
  readonly criterion: string;
  /** The policy's weight, or what the mentee's own importance makes of it: 0 at the least. */
  readonly weight: number;
  /** Value in [0, 1], higher is better; `null`: not assessable, so that the prior counts. */
  readonly value: number | null;
  /** What counts where the criterion cannot be assessed, in [0, 1]. */
  readonly prior: number;
  /** Part of the pair's score: weight * (value or prior) / sum of the weights. The shares add up to the score. */
  readonly share: number;
  readonly evidence: readonly Evidence[];
}

/** The score of a pair with everything that made it. */
export interface PairScore extends PairRef {
  /** In [0, 1], higher is better. Equals `units / policy.scoreUnit`. */
  readonly score: number;
  /** The fixed-point integer that the solver sees: 0 to `policy.scoreUnit`. */
  readonly units: number;
  /** Share of the weight that could be assessed, in [0, 1]; the rest counts at the priors. */
  readonly coverage: number;
  /** One a criterion that is scored; empty in a matching whose explanations are on demand. */
  readonly contributions: readonly Contribution[];
}

/** One pair of the matching: a proposal until a person approves it. */
export interface Match extends PairScore {
  /** Whether the policy locked this pair. */
  readonly locked: boolean;
}

/** How many partners one rule takes away from a person. */
export interface RuleCount {
  /** The rule's id. */
  readonly rule: string;
  /** Partners that this rule (alone or with others) forbids. */
  readonly pairs: number;
}

/** Why a person has no partner. */
export type UnmatchedReason =
  /** No seat: the person's own capacity maximum is 0. */
  | { readonly kind: 'no-capacity' }
  /** The other side is empty. */
  | { readonly kind: 'nobody-there' }
  /** Rules, or a maximum of 0 (counted as `no-capacity`), forbid every partner; most frequent rule first. */
  | { readonly kind: 'no-eligible-partner'; readonly rules: readonly RuleCount[] }
  /** Every eligible partner is full; `takenBy` says with whom, best-scoring partner first, at most ten. */
  | {
      readonly kind: 'all-partners-taken';
      /** Eligible partners, from 1. */
      readonly eligible: number;
      readonly takenBy: readonly {
        readonly partnerId: string;
        /** What the two would score, in [0, 1]. */
        readonly score: number;
        /** Ids of those who have the partner's seats. */
        readonly by: readonly string[];
      }[];
    }
  /**
   * A partner has a free seat, but no matching that uses it is better by the policy's objectives (of a stopped
   * matching: none that was found).
   */
  | { readonly kind: 'better-without'; readonly eligible: number; readonly free: readonly string[] }
  /** Nobody looked, since explanations are on demand: `explainUnmatched` says why. */
  | { readonly kind: 'on-demand' };

/** A person without any partner. */
export interface Unmatched {
  readonly id: string;
  readonly reason: UnmatchedReason;
  /** The reason and what would help, in English. */
  readonly text: string;
}

/** A person with fewer partners than the minimum, none among them. */
export interface Shortfall {
  readonly id: string;
  readonly side: Side;
  /** Fewest partners that the person asks for. */
  readonly minimum: number;
  /** Partners that the person has, below `minimum`. */
  readonly matched: number;
}

/**
 * What a rule did to all pairs of mentors and mentees, whatever other rules say of them. A rule that forbids none, or
 * lets nearly all through because something is blank, does less than it seems to.
 */
export interface RuleEffect {
  /** The rule's id: `not-self`, `never-with`, the policy's rules in order, and `minimum-score` where one is set. */
  readonly rule: string;
  /**
   * Pairs that it forbids, alone or with others. Rules of the caller's own and the minimum score are asked last, and
   * count the pairs that nothing before them forbids. `null` where counting would have taken a look at too many pairs.
   */
  readonly forbidden: number | null;
  /** Pairs that it let through because a value of one of the two is blank. */
  readonly allowedBecauseBlank: number;
}

/** Mentees of one priority. */
export interface PriorityClass {
  /** Higher goes first; 0: none was given. */
  readonly priority: number;
  /** Mentees of this priority. */
  readonly mentees: number;
  /** Those of them with at least one mentor. */
  readonly matched: number;
}

/** A group of the objective `cover-groups`. */
export interface GroupCoverage {
  /** A value of the field, in one of its spellings. */
  readonly group: string;
  /** Mentees of the group who take a mentor. */
  readonly mentees: number;
  /** How many of them are to be matched by the policy. */
  readonly wanted: number;
  /** How many are. */
  readonly matched: number;
}

/** The matching in a few figures. Scores are in [0, 1], higher is better; `null` where there is no match. */
export interface MatchingSummary {
  /** Mentors of the cohort. */
  readonly mentors: number;
  /** Mentees of the cohort. */
  readonly mentees: number;
  /** Most mentees that the mentors take, all together. */
  readonly seats: number;
  /** `null` where they were too many to look at and could not be counted by classes: see `MatchOptions.storage`. */
  readonly eligiblePairs: number | null;
  /** What each rule forbade, and what it let through because of blanks. */
  readonly rules: readonly RuleEffect[];
  /** Pairs of the matching. */
  readonly matches: number;
  /** Mentors with a partner. */
  readonly mentorsMatched: number;
  /** Mentees with a partner. */
  readonly menteesMatched: number;
  /** Matches of which nothing could be assessed: seats that went to people of whom nothing is known. */
  readonly unknownMatches: number;
  /** Mentees by priority, the highest first, as they are served; at most 20. */
  readonly priorities: readonly PriorityClass[];
  /**
   * Mentees by group, where the policy covers groups by a field that is no protected attribute: those that miss most
   * first, then by name; at most 20. Of groups by a protected attribute a result says nothing; `auditMatching` does,
   * and hides small groups.
   */
  readonly groups?: readonly GroupCoverage[];
  /** Sum of the matches' integer units: what the solver maximized, exact. */
  readonly totalUnits: number;
  /** `totalUnits / policy.scoreUnit`. */
  readonly totalScore: number;
  /** Mean score of the matches, in [0, 1]. */
  readonly meanScore: number | null;
  /** The lowest score of a match, in [0, 1]. */
  readonly minimumScore: number | null;
  /** Matches per tenth of the score range: [0, 0.1), [0.1, 0.2), ..., [0.9, 1]. */
  readonly distribution: readonly number[];
}

/** A large part of a policy that a manifest names instead of repeating it. */
export interface PolicyPart {
  /** SHA-256 (hex) of its canonical JSON. */
  readonly sha256: string;
  /** How many concepts, tags or words it has. */
  readonly entries: number;
}

/** The parts of `policy.similarity` that may be large. */
export const LARGE_PARTS = ['taxonomy', 'vectors', 'synonyms'] as const;

/** All that is needed to replay a run: version, policy, seed, and hashes of people and policy. */
export interface Manifest {
  /** Version of mentor-match that made the result. */
  readonly version: string;
  /**
   * The policy as it was given, keys in alphabetical order, so that equal policies have equal bytes; what was not given
   * has its default. Large parts are left out, and named under `parts`: add them before the policy is used again.
   */
  readonly policy: PolicyInput;
  /** Parts of `policy.similarity` of more than 10,000 characters. */
  readonly parts?: { readonly [K in (typeof LARGE_PARTS)[number]]?: PolicyPart };
  readonly seed: string;
  /**
   * SHA-256 (hex) of what the matching read of the people, sorted by id. What neither a weighed criterion nor a rule
   * reads, such as names and protected attributes, may change without a difference.
   */
  readonly inputHash: string;
  /** Ids of the caller's own criteria and rules: code that the policy only names. */
  readonly extensions: readonly string[];
  /** Which solver gave the answer. */
  readonly solver: string;
  /** What the people were read from, where the caller said it. A record for people: no hash rests on it. */
  readonly reading?: Reading;
}

/** What all kinds of matchings have in common. */
export interface MatchingParts {
  readonly format: FormatOf<'result'>;
  /** Sorted by mentee id, then mentor id. */
  readonly matches: readonly Match[];
  readonly unmatched: { readonly mentors: readonly Unmatched[]; readonly mentees: readonly Unmatched[] };
  readonly shortfalls: readonly Shortfall[];
  readonly summary: MatchingSummary;
  /** What was read and means less than its author believes; empty where all was understood. */
  readonly warnings: readonly Warning[];
  readonly manifest: Manifest;
  /**
   * Given where matches come without contributions and most unmatched people without a reason: `explainMatch` and
   * `explainUnmatched` compute them on demand.
   */
  readonly explanations?: 'on-demand';
}

/** The best matching there is under the policy, with its proof. */
export interface OptimalMatching extends MatchingParts {
  readonly status: 'optimal';
  readonly certificate: OptimalityCertificate;
}

/**
 * A matching that keeps all rules and bounds, of a search that ended early: the best that was found, and a better one
 * may exist. Only two policies and limits are searched so: the rule `not-both-ways`, where `certificate.oneWay` and a
 * warning tell how much better at most, and a limit on changes (`rematch.proof.kind` is `stopped`).
 */
export interface FeasibleMatching extends MatchingParts {
  readonly status: 'feasible';
  readonly certificate: FeasibilityCertificate;
}

/** A matching that no pair of two people blocks (`policy.method: 'stable'`). */
export interface StableMatching extends MatchingParts {
  readonly status: 'stable';
  readonly certificate: StabilityCertificate;
}

/** A matching: `status` tells which kind, and with it what its certificate proves. */
export type Matching = OptimalMatching | FeasibleMatching | StableMatching;

/** Whose capacity, and which end of it. */
export type BoundKind = 'mentor-minimum' | 'mentor-maximum' | 'mentee-minimum' | 'mentee-maximum';

/**
 * One bound or lock of a contradiction that resolves everything if it alone gives way; with as little as that takes.
 */
export type ConflictStep =
  /** A locked pair that need not be matched. */
  | { readonly kind: 'lock'; readonly pair: PairRef }
  /** A person's bound as it is, and the nearest with which there is a matching, all else unchanged. */
  | { readonly kind: BoundKind; readonly personId: string; readonly from: number; readonly to: number };

/**
 * A smallest contradiction: the listed minimums, maximums and locks cannot hold together under the rules, even if no
 * other bound and lock counted; without any single one of them the others could. The cohort may have further
 * contradictions: `relaxations` says what resolves all.
 */
export interface MatchingConflict {
  /** Mentors whose minimum takes part. */
  readonly mentorMinimums: readonly string[];
  /** Mentors whose maximum takes part. */
  readonly mentorMaximums: readonly string[];
  /** Mentees whose minimum takes part. */
  readonly menteeMinimums: readonly string[];
  /** Mentees whose maximum takes part. */
  readonly menteeMaximums: readonly string[];
  readonly locks: readonly PairRef[];
  /** Matches that the listed minimums and locks demand together. */
  readonly demand: number;
  /** The most of these matches that the listed maximums and the eligible pairs leave possible: below `demand`. */
  readonly supply: number;
  /** The listed bounds and locks each of which resolves everything alone; empty where another contradiction remains. */
  readonly relaxations: readonly ConflictStep[];
  /** The contradiction and what would resolve it, in English. */
  readonly text: string;
}

/** No matching satisfies the locks and the required minimums. */
export interface InfeasibleMatching {
  readonly format: FormatOf<'result'>;
  readonly status: 'infeasible';
  readonly conflict: MatchingConflict;
  readonly certificate: InfeasibilityCertificate;
  readonly warnings: readonly Warning[];
  readonly manifest: Manifest;
}

/** What `matchCohort` returns, told apart by `status`. Infeasible is a result, not an error. */
export type MatchingResult = Matching | InfeasibleMatching;
