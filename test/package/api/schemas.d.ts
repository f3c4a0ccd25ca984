export const ABBREVIATIONS: {
    readonly [word: string]: string;
};

export const activitySchema: ObjectSchema<Activity>;

export interface AdminExplanation extends PairScore {
    readonly audience: "admin";
    readonly eligible: boolean;
    readonly missing: readonly Evidence[];
    readonly place: Place | null;
    readonly rules: readonly RuleVerdict[];
}

export const agendaSchema: ObjectSchema<Agenda>;

export interface Alternative extends PairRef {
    readonly effect: Effect;
}

export const applicationSchema: ObjectSchema<Application>;

export interface ApproveDecision extends PairRef, Decided {
    readonly kind: "approve";
    readonly reason?: string;
}

export interface Assessment {
    readonly evidence: readonly Evidence[];
    readonly value: number | null;
}

export type Audience = "admin" | "mentor" | "mentee";

export interface AvailabilityOverlapRule {
    readonly id?: string;
    readonly kind: "availability-overlap";
    readonly minutes: number;
    readonly quiet?: boolean;
    readonly whenBlank?: WhenBlank;
}

export interface AvailabilityWindow {
    readonly day: Weekday;
    readonly end: string;
    readonly start: string;
}

export const BUILT_IN_CRITERIA: readonly [
    "goals",
    "skills",
    "experience",
    "interests",
    "preferences",
    "logistics",
    "career",
    "venture"
];

export const BUILT_IN_RULE_IDS: readonly [
    "not-self",
    "never-with",
    "minimum-score"
];

export type BuiltInCriterion = (typeof BUILT_IN_CRITERIA)[number];

export const busySpanSchema: ObjectSchema<BusySpan>;

export const cadenceSchema: z.ZodType<Cadence, unknown, z.core.$ZodTypeInternals<Cadence, unknown>>;

export const calendarEntrySchema: z.ZodType<CalendarEntry, unknown, z.core.$ZodTypeInternals<CalendarEntry, unknown>>;

export interface Capacity {
    readonly max?: number;
    readonly min?: number;
}

export interface CellTrace {
    readonly cells: readonly TracedCell[];
    readonly field: string;
    readonly file: string;
    readonly id: string;
    readonly place: string;
    readonly row: number;
    readonly side: "mentors" | "mentees";
}

export interface CertificateLevel {
    readonly kind: "row-minimums" | "column-minimums" | "cover-rows" | "cover-columns" | "first-pairs" | "pair-count" | "listed-pairs" | "total-cost" | "worst-cost" | "pairs-at-worst";
    readonly menteePrices: readonly number[] | SparsePrices;
    readonly mentorPrices: readonly number[] | SparsePrices;
    readonly objective: ObjectiveKind;
    readonly step: number;
    readonly value: number | null;
}

export interface ChangeDecision extends Decided {
    readonly kind: "change";
    readonly pairs: readonly PairRef[];
    readonly reason: string;
    readonly to: readonly PairRef[];
    readonly waivers?: readonly Waiver[];
}

export type ChangeLimit = {
    readonly kind: "switching-cost";
    readonly score: number;
    readonly units: number;
} | {
    readonly kind: "max-changes";
    readonly changes: number;
};

export const checklistSchema: ObjectSchema<Checklist>;

export type CohortCheck = (CohortFindings & {
    readonly ok: true;
    readonly problems: readonly [
    ];
}) | {
    readonly ok: false;
    readonly problems: readonly ErrorIssue[];
};

export interface CohortFindings {
    readonly criteria: readonly CriterionCount[];
    readonly eligiblePairs: number | null;
    readonly fields: {
        readonly mentors: readonly FieldCount[];
        readonly mentees: readonly FieldCount[];
    };
    readonly people: {
        readonly mentors: number;
        readonly mentees: number;
        readonly both: number;
        readonly managers: number;
    };
    readonly rules: readonly RuleEffect[];
    readonly sample: {
        readonly mentors: readonly Mentor[];
        readonly mentees: readonly Mentee[];
    };
    readonly seats: {
        readonly offered: number;
        readonly offeredAtLeast: number;
        readonly wanted: number;
        readonly wantedAtLeast: number;
        readonly short: number;
    };
    readonly warnings: readonly Warning[];
}

export const cohortSchema: ObjectSchema<Cohort>;

export interface ColumnReading {
    readonly column: number;
    readonly fields: readonly string[];
    readonly file?: string;
    readonly name: string;
    readonly use: "field" | "side" | "where" | "time" | "ignored" | "unread" | "key" | "joined";
}

export interface Concept {
    readonly altLabels?: readonly string[];
    readonly id: string;
    readonly label: string;
    readonly parentIds?: readonly string[];
}

export const conceptSchema: ObjectSchema<Concept>;

export interface ConflictExplanation {
    readonly conflicts: readonly ExplainedConflict[];
    readonly plan: readonly ConflictRelaxation[];
}

export interface ConflictRelaxation {
    readonly from: number | null;
    readonly kind: "lock" | "mentor-minimum" | "mentor-maximum" | "mentee-minimum" | "mentee-maximum" | "rule";
    readonly outcome: {
        readonly matches: number;
        readonly menteesMatched: number;
        readonly totalScore: number;
    } | null;
    readonly pairs: readonly PairRef[];
    readonly personId: string | null;
    readonly resolves: boolean;
    readonly rule: string | null;
    readonly text: string;
    readonly to: number | null;
}

export interface ConflictStep {
    readonly from: number | null;
    readonly kind: "lock" | "mentor-minimum" | "mentor-maximum" | "mentee-minimum" | "mentee-maximum";
    readonly pair: PairRef | null;
    readonly personId: string | null;
    readonly to: number | null;
}

export interface Contribution {
    readonly criterion: string;
    readonly evidence: readonly Evidence[];
    readonly prior: number;
    readonly share: number;
    readonly value: number | null;
    readonly weight: number;
}

export interface CriterionContext {
    readonly cohort: Cohort;
    readonly params: JsonValue | undefined;
    readonly policy: Policy;
    readonly tags: TagTools;
}

export interface CriterionCount {
    readonly criterion: string;
    readonly mentees: number | null;
    readonly mentors: number | null;
    readonly weight: number;
}

export interface CriterionOptions {
    readonly id: string;
    readonly prior?: number;
    readonly score: (mentor: Mentor, mentee: Mentee, context: Pick<CriterionContext, "params" | "tags">) => CriterionScore;
}

export interface CriterionParams {
    readonly experience: {
        readonly knots: readonly [
            number,
            number,
            number,
            number
        ];
        readonly ahead: "mentor" | "mentee";
    };
    readonly interests: {
        readonly rareCountMore: boolean;
        readonly shrinkage: number;
    };
    readonly logistics: {
        readonly fullOverlapMinutes: number;
        readonly zeroCreditHours: number;
        readonly referenceDate: string;
    };
    readonly skills: {
        readonly assumedLevel: number;
        readonly assumedTarget: number;
    };
    readonly venture: {
        readonly stages: readonly string[];
    };
}

export type CriterionScore = number | null | {
    readonly value: number | null;
    readonly reason?: string;
    readonly evidence?: readonly Evidence[];
};

export interface CriterionTotal {
    readonly assessed: number;
    readonly criterion: string;
    readonly mean: number | null;
    readonly total: number;
}

export interface CustomRule {
    readonly id?: string;
    readonly kind: "custom";
    readonly params?: JsonValue;
    readonly quiet?: boolean;
    readonly rule: string;
}

export const daySchema: z.ZodString;

export const decisionSchema: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>>;

export const decisionsSchema: z.ZodType<readonly Decision[], unknown, z.core.$ZodTypeInternals<readonly Decision[], unknown>>;

export interface DeclinedPair extends PairRef {
    readonly by?: "mentor" | "mentee";
    readonly reason?: string;
}

export const declinedPairSchema: ObjectSchema<DeclinedPair>;

export const DEFAULT_PRIORS: {
    readonly [K in BuiltInCriterion]: number;
};

export function densePrices(prices: CertificateLevel["mentorPrices"]): readonly number[];

export interface DifferentRule {
    readonly field: Field;
    readonly id?: string;
    readonly kind: "different";
    readonly quiet?: boolean;
    readonly whenBlank?: WhenBlank;
}

export interface Effect {
    readonly begins: readonly ExchangedPair[];
    readonly ends: readonly ExchangedPair[];
    readonly loss: number;
    readonly objective: ObjectiveKind | null;
    readonly scoreLoss: number | null;
}

export interface EligibilityMatrix {
    readonly allowed: Uint8Array;
    at(mentee: number, mentor: number): boolean;
    readonly menteeIds: readonly string[];
    readonly mentorIds: readonly string[];
}

export type EndCause = "mentor-left" | "mentee-left" | "both-left" | "declined" | "not-eligible" | "broken";

export interface EndedPair extends PairRef {
    readonly cause: EndCause;
    readonly rules: readonly string[];
    readonly score: number | null;
    readonly state: "proposed" | "approved";
}

export interface Evidence {
    readonly id: string;
    readonly params: {
        readonly [name: string]: JsonValue;
    };
    readonly text: string;
}

export interface ExchangedPair extends PairRef {
    readonly score: number;
}

export interface ExcludedPairsRule {
    readonly id?: string;
    readonly kind: "excluded-pairs";
    readonly pairs: readonly PairRef[];
    readonly quiet?: boolean;
}

export interface ExplainAllOptions<A extends Audience = Audience> {
    readonly audience?: A;
    readonly locale?: MessageCatalogue;
    readonly side?: "mentors" | "mentees";
}

export interface ExplainedConflict {
    readonly conflict: MatchingConflict;
    readonly relaxations: readonly ConflictRelaxation[];
    readonly rules: readonly RuleCount[];
}

export interface ExplainedPerson<E extends Explanation = Explanation> {
    readonly id: string;
    readonly matches: readonly E[];
    readonly side: "mentors" | "mentees";
    readonly unmatched: Unmatched | null;
}

export interface ExplainOptions {
    readonly audience?: Audience;
    readonly locale?: MessageCatalogue;
}

export type Explanation = AdminExplanation | PersonalExplanation;

export const feedbackReceivedSchema: ObjectSchema<FeedbackReceived>;

export type Field = ComparedValue | `attributes.${string}`;

export interface FieldCount {
    readonly blank: number;
    readonly field: string;
    readonly filled: number;
}

export interface FieldReading {
    readonly blanks?: WordsRead;
    readonly columns: readonly number[];
    readonly decimal?: "." | ",";
    readonly dropped?: WordsRead;
    readonly field: string;
    readonly kept?: WordsRead;
    readonly levels?: WordsRead;
    readonly numbers?: WordsRead;
    readonly offScale?: WordsRead;
    readonly options?: WordsRead;
    readonly scale?: number;
    readonly separators?: readonly string[];
    readonly sides: readonly ("mentors" | "mentees")[];
    readonly ticks?: WordsRead;
    readonly unread?: WordsRead;
    readonly whole?: WordsRead;
    readonly zones?: WordsRead;
}

export const fitCheckSchema: ObjectSchema<FitCheck>;

export const FIXED_OFFSET: RegExp;

export type Form = (typeof FORMS)[number];

export const FORM_DEFAULTS: {
    readonly [F in Form]: FormDefaults;
};

export type FormatOf<Kind extends keyof typeof FORMATS> = (typeof FORMATS)[Kind];

export function formatPath(path: readonly PropertyKey[]): string;

export const FORMATS: {
    readonly result: 1;
    readonly rematch: 1;
    readonly review: 1;
    readonly program: 1;
};

export interface FormDefaults {
    readonly params: Params;
    readonly priors: Priors;
    readonly rules: readonly Rule[];
    readonly weights: Weights;
}

export const FORMS: readonly [
    "professional",
    "entrepreneur",
    "situational",
    "reverse"
];

export interface GapRule {
    readonly field: Field;
    readonly id?: string;
    readonly kind: "gap";
    readonly max?: number;
    readonly min?: number;
    readonly quiet?: boolean;
    readonly scale?: readonly string[];
    readonly whenBlank?: WhenBlank;
}

export interface Goal {
    readonly name: string;
    readonly priority?: number;
    readonly source?: string;
}

export interface GoalSupported {
    readonly name: string;
    readonly strength?: number;
}

export const groupingSchema: ObjectSchema<Grouping>;

export const holidaySchema: ObjectSchema<Holiday>;

export const IDS_POLICIES: readonly [
    "shared",
    "separate"
];

export type IdsPolicy = (typeof IDS_POLICIES)[number];

export interface InfeasibilityCertificate {
    readonly kind: "infeasible";
    readonly menteeIds: readonly string[];
    readonly menteePrices: readonly number[];
    readonly mentorIds: readonly string[];
    readonly mentorPrices: readonly number[];
}

export interface InfeasibleMatching {
    readonly certificate: InfeasibilityCertificate;
    readonly conflict: MatchingConflict;
    readonly format: FormatOf<"result">;
    readonly manifest: Manifest;
    readonly status: "infeasible";
    readonly warnings: readonly Warning[];
}

export const infeasibleMatchingSchema: ObjectSchema<InfeasibleMatching>;

export interface InfeasibleRematch extends InfeasibleMatching {
    readonly attempt: RematchAttempt;
}

export const instantSchema: z.ZodString;

export const instrumentSchema: ObjectSchema<Instrument>;

export const interviewSchema: ObjectSchema<Interview>;

export function isMessageId(id: string): id is MessageId;

export function isTimeZone(zone: string): boolean;

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | {
    readonly [key: string]: JsonValue;
};

export const jsonValueSchema: z.ZodType<JsonValue>;

export interface KindVocabulary {
    readonly kind: VocabularyKind;
    readonly menteesOnly: Listed<WordUse>;
    readonly mentorsOnly: Listed<WordUse>;
    readonly near: Listed<NearTags>;
    readonly noTags: Listed<{
        readonly text: string;
        readonly times: number;
    }>;
    readonly tags: number;
    readonly unmet: Listed<WordUse>;
}

export const LARGE_PARTS: readonly [
    "taxonomy",
    "vectors",
    "synonyms"
];

export interface LeftPerson {
    readonly id: string;
    readonly manager?: string;
}

export function lexicalSimilarity(a: string, b: string): number;

export interface Listed<T> {
    readonly count: number;
    readonly first: readonly T[];
}

export type ListField = ComparedList | `attributes.${string}`;

export const logEntrySchema: ObjectSchema<LogEntry>;

type Loose<T> = T extends string | number | boolean | null | undefined ? T : T extends readonly (infer U)[] ? readonly Loose<U>[] : T extends object ? {
    readonly [K in keyof T]: undefined extends T[K] ? Loose<T[K]> | undefined : Loose<T[K]>;
} : T;

export interface Manifest {
    readonly extensions: readonly string[];
    readonly inputHash: string;
    readonly parts?: {
        readonly [K in (typeof LARGE_PARTS)[number]]?: PolicyPart;
    };
    readonly policy: PolicyInput;
    readonly reading?: Reading;
    readonly seed: string;
    readonly solver: string;
    readonly version: string;
}

export const manifestSchema: ObjectSchema<Manifest>;

export interface MarginOptions {
    readonly alternatives?: number;
    readonly pair?: PairRef;
    readonly threshold?: number;
}

export interface MatchingConflict {
    readonly demand: number;
    readonly locks: readonly PairRef[];
    readonly menteeMaximums: readonly string[];
    readonly menteeMinimums: readonly string[];
    readonly mentorMaximums: readonly string[];
    readonly mentorMinimums: readonly string[];
    readonly relaxations: readonly ConflictStep[];
    readonly supply: number;
    readonly text: string;
}

export const matchingSchema: z.ZodType<Matching, unknown, z.core.$ZodTypeInternals<Matching, unknown>>;

export interface MatchingSummary {
    readonly distribution: readonly number[];
    readonly eligiblePairs: number | null;
    readonly matches: number;
    readonly meanScore: number | null;
    readonly mentees: number;
    readonly menteesMatched: number;
    readonly mentors: number;
    readonly mentorsMatched: number;
    readonly minimumScore: number | null;
    readonly priorities: readonly PriorityClass[];
    readonly rules: readonly RuleEffect[];
    readonly seats: number;
    readonly totalScore: number;
    readonly totalUnits: number;
    readonly unknownMatches: number;
}

export interface MatchMargin extends PairRef {
    readonly alternatives: readonly Alternative[];
    readonly ambiguous: boolean;
    readonly effect: Effect | null;
}

export interface MatchProgress extends RunProgress {
    readonly bestBound: number | null;
    readonly engine: ScoringEngine;
    readonly gap: number | null;
    readonly threads: number;
}

export const matchSchema: ObjectSchema<Match>;

export const MAX_JSON_DEPTH = 64;

export const measureSchema: ObjectSchema<Measure>;

export const meetingSchema: ObjectSchema<Meeting>;

export const menteeSchema: ObjectSchema<Mentee>;

export type MentorMatchErrorCode = "invalid-input" | "invalid-problem" | "possible-overflow" | "too-large" | "callback-failed" | "invalid-table" | "wrong-cohort" | "illegal-transition" | "aborted" | "worker-failed";

export const mentorSchema: ObjectSchema<Mentor>;

export type MessageId = keyof Messages;

export interface NamedPolicy {
    readonly name: string;
    readonly policy: PolicyInput;
}

export type NearReason = "same-letters" | "same-words" | "qualified" | "one-letter";

export interface NearTags {
    readonly a: WordUse;
    readonly b: WordUse;
    readonly reason: NearReason;
}

export type ObjectiveKind = (typeof OBJECTIVES)[number];

export const objectiveOwnerSchema: z.ZodType<ObjectiveOwner, unknown, z.core.$ZodTypeInternals<ObjectiveOwner, unknown>>;

export const OBJECTIVES: readonly [
    "mentor-minimums",
    "mentee-minimums",
    "cover-mentees",
    "cover-mentors",
    "total-score",
    "worst-off",
    "leximin"
];

export const objectiveSchema: ObjectSchema<Objective>;

export interface ObjectSchema<T> extends z.ZodType<T> {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<T & z.output<z.ZodObject<U>>>;
}

export interface OptimalityCertificate {
    readonly kind: "optimal";
    readonly levels: readonly CertificateLevel[];
    readonly menteeIds: readonly string[];
    readonly mentorIds: readonly string[];
}

export interface OptimalMatching extends MatchingParts {
    readonly certificate: OptimalityCertificate;
    readonly status: "optimal";
}

export const outcomePersonSchema: ObjectSchema<OutcomePerson>;

export const OWN_PRIOR = 0.25;

export const pairRefSchema: ObjectSchema<PairRef>;

export interface PairScore extends PairRef {
    readonly contributions: readonly Contribution[];
    readonly coverage: number;
    readonly score: number;
    readonly units: number;
}

export interface PairStanding extends PairRef {
    readonly byHand: boolean;
    readonly state: PairState;
    readonly waived: readonly string[];
}

export type PairState = "proposed" | "approved" | "changed" | "rejected";

export interface PairSurvival extends PairRef {
    readonly share: number;
}

export interface Params extends CriterionParams {
    readonly [criterion: string]: JsonValue;
}

export interface ParamsInput extends GivenParams {
    readonly [criterion: string]: JsonValue | GivenParams[keyof GivenParams];
}

export function parseCohort(input: unknown, options?: {
    readonly ids?: IdsPolicy;
}): Cohort;

export function parseDecisions(value: unknown): readonly Decision[];

export function parseReview(value: unknown): Review;

export function parseWith<T>(schema: z.ZodType<T>, input: unknown, name?: string, code?: MentorMatchErrorCode): T;

export type PastKind = "declined" | "replaced" | "ended" | "proposed";

export interface PastPair extends PairRef {
    readonly kind: PastKind;
    readonly round: number;
}

export interface Person {
    readonly attributes?: {
        readonly [key: string]: JsonValue;
    };
    readonly availability?: readonly AvailabilityWindow[];
    readonly department?: string;
    readonly experienceYears?: number;
    readonly goals?: readonly Goal[];
    readonly goalsSupported?: readonly GoalSupported[];
    readonly grade?: string;
    readonly id: string;
    readonly interests?: readonly string[];
    readonly languages?: readonly string[];
    readonly location?: string;
    readonly manager?: string;
    readonly name?: string;
    readonly nextRole?: string;
    readonly path?: readonly string[];
    readonly preferences?: Preferences;
    readonly protectedAttributes?: {
        readonly [key: string]: string;
    };
    readonly role?: string;
    readonly skills?: readonly Skill[];
    readonly skillsWanted?: readonly SkillWanted[];
    readonly timeZone?: string;
    readonly venture?: Venture;
    readonly ventures?: readonly Venture[];
}

export interface PersonalExplanation extends PairRef {
    readonly audience: "mentor" | "mentee";
    readonly evidence: readonly Evidence[];
}

export interface PersonEffect {
    readonly after: number;
    readonly before: number;
    readonly id: string;
    readonly role: "mentor" | "mentee";
}

export interface PolicyOutcome {
    readonly criteria: readonly CriterionTotal[];
    readonly name: string;
    readonly otherPairs: number;
    readonly samePairs: number;
    readonly scoredBy: readonly ScoredBy[];
    readonly status: "optimal" | "stable" | "infeasible";
    readonly summary: MatchingSummary | null;
    readonly warnings: readonly Warning[];
    readonly worstOff: (PairRef & {
        readonly score: number;
    }) | null;
}

export interface PolicyPart {
    readonly entries: number;
    readonly sha256: string;
}

export const policySchema: ObjectSchema<PolicyInput>;

export interface Preferences {
    readonly never?: readonly string[];
    readonly ranked?: readonly string[];
}

export interface PreparedCriterion {
    assess(mentor: number, mentee: number): Assessment;
    row?(mentee: number, out: Float64Array): void;
    value?(mentor: number, mentee: number): number | null;
}

export interface PreviousPairsRule {
    readonly direction?: "either" | "as-stated";
    readonly id?: string;
    readonly kind: "no-previous-pair";
    readonly quiet?: boolean;
}

export interface PriceOfKeeping {
    readonly loss: number;
    readonly objective: ObjectiveKind | null;
    readonly scoreLoss: number | null;
}

export interface PriorityClass {
    readonly matched: number;
    readonly mentees: number;
    readonly priority: number;
}

export type Priors = {
    readonly [K in BuiltInCriterion]?: number;
} & {
    readonly [criterion: string]: number;
};

export const programSchema: ObjectSchema<ProgramInput>;

export type Proposal = (Matching | RematchedMatching | StoppedMatching) & {
    readonly review?: Review;
};

export const ratedGoalSchema: ObjectSchema<RatedGoal>;

export interface Reading {
    readonly tables: readonly TableReading[];
}

export const readingSchema: ObjectSchema<Reading>;

export interface RecruitingAdvice {
    readonly profiles: readonly RecruitingProfile[];
    readonly unmetWishes: readonly UnmetWish[];
}

export interface RecruitingOptions {
    readonly profiles?: number;
    readonly tries?: number;
}

export interface RecruitingProfile {
    readonly drawnUpFor: string;
    readonly experienceYears: number | null;
    readonly gain: number;
    readonly goalsSupported: readonly GoalSupported[];
    readonly languages: readonly string[];
    readonly mentor: Mentor;
    readonly objective: ObjectiveKind | null;
    readonly scoreGain: number | null;
    readonly skills: readonly Skill[];
    readonly takes: readonly string[];
    readonly timeZone: string | null;
}

export interface RejectDecision extends PairRef, Decided {
    readonly declinedBy?: "mentor" | "mentee";
    readonly kind: "reject";
    readonly reason: string;
    readonly waivers?: readonly Waiver[];
}

export const relationshipEventSchema: z.ZodType<RelationshipEvent, unknown, z.core.$ZodTypeInternals<RelationshipEvent, unknown>>;

export interface Relaxation {
    readonly effect: Effect;
    readonly kind: "one-more-seat" | "lift-rules" | "force";
    readonly partnerId: string;
    readonly rules: readonly string[];
    readonly text: string;
}

export interface RematchAttempt extends Pick<RematchRecord, "format" | "round" | "breakApproved" | "allowAgain" | "left" | "declined" | "past" | "reviews"> {
    readonly approved: readonly PairRef[];
    readonly open: readonly PairRef[];
    readonly seal: string;
    readonly waived: readonly WaivedPair[];
}

export const rematchAttemptSchema: ObjectSchema<RematchAttempt>;

export interface RematchedMatching extends OptimalMatching {
    readonly rematch: RematchRecord;
}

export type RematchProof = {
    readonly kind: "prices";
    readonly bonusUnits: number;
} | {
    readonly kind: "search";
} | {
    readonly kind: "stopped";
};

export interface RematchRecord {
    readonly allowAgain: boolean;
    readonly approved: readonly PairRef[];
    readonly begun: readonly ScoredPair[];
    readonly breakApproved: boolean;
    readonly changes: number;
    readonly declined: readonly DeclinedPair[];
    readonly ended: readonly EndedPair[];
    readonly format: FormatOf<"rematch">;
    readonly kept: readonly ScoredPair[];
    readonly left: readonly LeftPerson[];
    readonly limit: ChangeLimit;
    readonly past: readonly PastPair[];
    readonly price: PriceOfKeeping;
    readonly proof: RematchProof;
    readonly reviews: readonly ReviewEvidence[];
    readonly round: number;
    readonly seal: string;
    readonly waived: readonly WaivedPair[];
}

export const rematchRecordSchema: ObjectSchema<RematchRecord>;

export type RematchResult = RematchedMatching | InfeasibleRematch | TooFewChanges;

export type Remedy = {
    readonly kind: "one-more-seat";
    readonly mentorId: string;
    readonly seats: number;
    readonly effect: Effect;
    readonly text: string;
} | {
    readonly kind: "lift-rules";
    readonly rules: readonly string[];
    readonly effect: Effect;
    readonly text: string;
} | {
    readonly kind: "lift-rules-and-add-seat";
    readonly rules: readonly string[];
    readonly mentorId: string;
    readonly seats: number;
    readonly effect: Effect;
    readonly text: string;
} | (WeightRemedy & {
    readonly text: string;
});

export interface ReopenDecision extends PairRef, Decided {
    readonly kind: "reopen";
    readonly reason: string;
    readonly waivers?: readonly Waiver[];
}

export interface ReportingLineRule {
    readonly id?: string;
    readonly kind: "no-reporting-line";
    readonly quiet?: boolean;
}

export const resourceSchema: ObjectSchema<Resource>;

export interface Review {
    readonly format: FormatOf<"review">;
    readonly log: readonly ReviewLogEntry[];
    readonly pairs: readonly ReviewedPair[];
    readonly summary: ReviewSummary;
}

export interface ReviewChange {
    readonly loss: number;
    readonly objective: ObjectiveKind | null;
    readonly scoreLoss: number | null;
}

export type ReviewedMatching = Matching & {
    readonly review: Review;
};

export interface ReviewedPair extends PairStanding {
    readonly score: number;
    readonly units: number;
}

export interface ReviewedStoppedMatching extends StoppedMatching {
    readonly review: Review;
}

export interface ReviewEvidence {
    readonly log: readonly ReviewLogEntry[];
    readonly matching: string;
}

export interface ReviewLogEntry {
    readonly change: ReviewChange;
    readonly decision: Decision;
    readonly hash: string;
    readonly number: number;
}

export const reviewLogEntrySchema: ObjectSchema<ReviewLogEntry>;

export const reviewSchema: ObjectSchema<Review>;

export interface ReviewSummary {
    readonly approved: number;
    readonly byHand: number;
    readonly change: ReviewChange;
    readonly changed: number;
    readonly proposed: number;
    readonly rejected: number;
    readonly totalScore: number;
    readonly totalUnits: number;
}

export const roleSchema: z.ZodEnum<{
    mentor: "mentor";
    mentee: "mentee";
    manager: "manager";
    lead: "lead";
}>;

export interface RowsLeft {
    readonly count: number;
    readonly reason: "above-header" | "header" | "total" | "where" | "duplicate";
    readonly rows: readonly number[];
}

export interface RuleCheck {
    readonly evidence: Evidence;
    readonly passed: boolean;
    readonly rule: string;
}

export interface RuleContext {
    readonly params: JsonValue | undefined;
    readonly tags: TagTools;
}

export interface RuleCount {
    readonly pairs: number;
    readonly rule: string;
}

export interface RuleEffect {
    readonly allowedBecauseBlank: number;
    readonly forbidden: number | null;
    readonly rule: string;
}

export function ruleId(rule: Rule): string;

export const ruleSchema: z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>>;

export interface RuleVerdict {
    readonly evidence: Evidence;
    readonly passed: boolean;
    readonly rule: string;
}

export interface RunProgress {
    readonly fraction: number;
    readonly phase: RunPhase;
}

export interface SameRule {
    readonly field: Field;
    readonly id?: string;
    readonly kind: "same";
    readonly quiet?: boolean;
    readonly whenBlank?: WhenBlank;
}

export function schemaFor<T>(): <S extends z.ZodType<Loose<T>>>(schema: S) => SchemaOf<T, S>;

type SchemaOf<T, S> = S extends z.ZodObject ? ObjectSchema<T> : z.ZodType<T>;

export const SCORE_UNIT = 1000000;

export interface ScoredPair extends PairRef {
    readonly score: number;
}

export interface ScoreMatrix {
    at(mentee: number, mentor: number): number;
    readonly menteeIds: readonly string[];
    readonly mentorIds: readonly string[];
    readonly scoreUnit: number;
    toArray(): number[][];
    readonly units: Int32Array;
}

export const screeningSchema: ObjectSchema<Screening>;

export interface SeatValue {
    readonly mentorId: string;
    readonly oneLess: Effect | null;
    readonly oneMore: Effect;
    readonly seats: number;
}

export interface Sensitivity {
    readonly perturbations: readonly {
        readonly weights: Weights;
        readonly kept: number;
    }[];
    readonly ranges: readonly WeightRange[];
    readonly survival: readonly PairSurvival[];
    readonly unchanged: number;
}

export interface SensitivityOptions {
    readonly perturbations?: number;
    readonly ranges?: readonly string[];
    readonly spread?: number;
}

export const sharedLogEntrySchema: ObjectSchema<SharedLogEntry>;

export interface SharedValueRule {
    readonly id?: string;
    readonly kind: "shared-value";
    readonly menteeField?: ListField;
    readonly mentorField: ListField;
    readonly minimum?: number;
    readonly quiet?: boolean;
    readonly whenBlank?: WhenBlank;
}

export interface Shortage {
    readonly competing: readonly string[];
    readonly demand: number;
    readonly partners: readonly string[];
    readonly supply: number;
}

export interface Shortfall {
    readonly id: string;
    readonly matched: number;
    readonly minimum: number;
    readonly side: "mentor" | "mentee";
}

export interface Shortlist<E extends Explanation = Explanation> {
    readonly available: number;
    readonly entries: readonly ShortlistEntry<E>[];
    readonly personId: string;
    readonly side: "mentors" | "mentees";
}

export interface ShortlistEntry<E extends Explanation = Explanation> {
    readonly explanation: E;
    readonly freeSeats: number;
    readonly partnerId: string;
    readonly place: number;
    readonly score?: number;
}

export interface ShortlistOptions extends ExplainOptions {
    readonly k?: number;
    readonly personId?: string;
    readonly remainingSeats?: boolean;
    readonly side?: "mentors" | "mentees";
}

export interface Similarity {
    readonly abbreviations: boolean;
    readonly fold: boolean;
    readonly lexical: boolean;
    readonly synonyms: {
        readonly [word: string]: string;
    };
    readonly taxonomy: readonly Concept[];
    readonly threshold: number;
    readonly vectors: {
        readonly [tag: string]: readonly number[];
    };
}

export interface Skill {
    readonly level?: number;
    readonly name: string;
}

export interface SkillWanted {
    readonly current?: number;
    readonly name: string;
    readonly source?: string;
    readonly target?: number;
    readonly weight?: number;
}

export interface SparsePrices {
    readonly at: readonly number[];
    readonly base: number;
    readonly length: number;
    readonly values: readonly number[];
}

export interface StabilityCertificate {
    readonly bestTotalUnits: number;
    readonly kind: "stable";
    readonly order: "wishes-then-score";
    readonly priceOfStabilityUnits: number;
    readonly proposer: "mentors" | "mentees";
    readonly withWishes: {
        readonly mentors: number;
        readonly mentees: number;
    };
}

export interface StableMatching extends MatchingParts {
    readonly certificate: StabilityCertificate;
    readonly status: "stable";
}

export interface StoppedMatching {
    readonly bestBound: number | null;
    readonly format: FormatOf<"result">;
    readonly gap: number | null;
    readonly manifest: Manifest;
    readonly matches: readonly Match[];
    readonly proven: readonly ObjectiveKind[];
    readonly reason: "aborted" | "time-limit";
    readonly status: "stopped";
    readonly totalScore: number;
    readonly warnings: readonly Warning[];
}

export const stoppedMatchingSchema: ObjectSchema<StoppedMatching>;

export const storedResultSchema: z.ZodType<StoredResult, unknown, z.core.$ZodTypeInternals<StoredResult, unknown>>;

export const surveyInvitationSchema: ObjectSchema<SurveyInvitation>;

export const surveyPlanSchema: ObjectSchema<SurveyPlan>;

export const surveyResponseSchema: ObjectSchema<SurveyResponse>;

export interface TableReading {
    readonly columns: readonly ColumnReading[];
    readonly decimal?: "." | ",";
    readonly delimiter?: {
        readonly mark: string;
        readonly from: "given" | "line" | "rows";
    };
    readonly encoding?: {
        readonly name: string;
        readonly from: "given" | "mark" | "bytes" | "default";
    };
    readonly fields: readonly FieldReading[];
    readonly file: string;
    readonly format: "csv" | "ndjson" | "json" | "rows";
    readonly headerRows: readonly number[];
    readonly left: readonly RowsLeft[];
    readonly people: {
        readonly mentors: number;
        readonly mentees: number;
    };
    readonly rows: number;
    readonly sheet?: string;
    readonly table: "mentors" | "mentees" | "people" | "managers" | "joined";
}

export interface TagOptions {
    readonly fold?: boolean;
}

export interface TagTools {
    canonical(tag: string): string;
    similarity(a: string, b: string, kind?: TextKind): number;
}

export const talentPrioritySchema: ObjectSchema<TalentPriority>;

export type TextKind = "tag" | "phrase";

export interface TextOptions {
    readonly locale?: MessageCatalogue;
}

export const themeSchema: ObjectSchema<Theme>;

export const timeFrameSchema: ObjectSchema<TimeFrameInput>;

export const timingSchema: z.ZodType<Timing, unknown, z.core.$ZodTypeInternals<Timing, unknown>>;

export function toErrorIssues(error: {
    readonly issues: readonly z.core.$ZodIssue[];
}, input: unknown, root?: readonly PropertyKey[]): ErrorIssue[];

export interface TooFewChanges {
    readonly format: FormatOf<"result">;
    readonly leastChanges: number;
    readonly manifest: Manifest;
    readonly status: "too-few-changes";
    readonly text: string;
}

export const tooFewChangesSchema: ObjectSchema<TooFewChanges>;

export interface TracedCell {
    readonly column: number | null;
    readonly file?: string;
    readonly name: string;
    readonly text: string;
}

export interface TracedEvidence {
    readonly by: string;
    readonly cells: readonly CellTrace[];
    readonly evidence: Evidence;
    readonly kind: "criterion" | "rule";
}

export const trainingModuleSchema: ObjectSchema<TrainingModule>;

export const trainingRecordSchema: ObjectSchema<TrainingRecord>;

export interface Unmatched {
    readonly id: string;
    readonly reason: UnmatchedReason;
    readonly text: string;
}

export type UnmatchedReason = {
    readonly kind: "no-capacity";
} | {
    readonly kind: "nobody-there";
} | {
    readonly kind: "no-eligible-partner";
    readonly rules: readonly RuleCount[];
} | {
    readonly kind: "all-partners-taken";
    readonly eligible: number;
    readonly takenBy: readonly {
        readonly partnerId: string;
        readonly score: number;
        readonly by: readonly string[];
    }[];
} | {
    readonly kind: "better-without";
    readonly eligible: number;
    readonly free: readonly string[];
} | {
    readonly kind: "on-demand";
};

export interface UnmatchedRemedies {
    readonly id: string;
    readonly relaxations: readonly Relaxation[];
    readonly shortage: Shortage | null;
}

export interface UnmetWish {
    readonly kind: "skill" | "goal";
    readonly name: string;
    readonly unmatched: number;
    readonly unserved: number;
}

export interface Venture {
    readonly functions?: readonly string[];
    readonly sector?: string;
    readonly stage?: string;
}

export type Verification = {
    readonly ok: true;
    readonly problems: readonly [
    ];
    readonly checks: readonly string[];
} | {
    readonly ok: false;
    readonly problems: readonly string[];
};

export const VERSION = "0.1.0";

export type VocabularyKind = "skills" | "goals" | "interests" | "languages" | "roles" | "functions" | "sectors";

export interface VocabularyOptions {
    readonly most?: number;
}

export interface VocabularyReport {
    readonly kinds: readonly KindVocabulary[];
    readonly synonyms: {
        readonly [word: string]: string;
    };
}

export function vocabularyReport(cohort: Cohort, policy?: PolicyInput, input?: VocabularyOptions): VocabularyReport;

export interface WaivedPair extends PairRef {
    readonly rules: readonly string[];
}

export interface Waiver extends PairRef {
    readonly reason: string;
    readonly rule: string;
}

export const warningSchema: ObjectSchema<Warning>;

export type Weekday = (typeof WEEKDAYS)[number];

export const WEEKDAYS: readonly [
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun"
];

export interface WeightRange {
    readonly changesAbove: number | null;
    readonly changesBelow: number | null;
    readonly criterion: string;
    readonly high: number | null;
    readonly low: number;
    readonly weight: number;
}

export interface WeightRemedy {
    readonly criterion: string;
    readonly from: number;
    readonly kind: "weight";
    readonly to: number;
}

export type Weights = {
    readonly [K in BuiltInCriterion]?: number;
} & {
    readonly [criterion: string]: number;
};

export type WhenBlank = "allow" | "forbid";

export type WhyNot = (PairRef & {
    readonly status: "matched";
}) | (PairRef & {
    readonly status: "not-eligible";
    readonly rules: readonly RuleVerdict[];
    readonly ifAllowed: Effect | null;
    readonly remedies: readonly Remedy[];
}) | (PairRef & {
    readonly status: "not-chosen";
    readonly opportunityCost: Effect | null;
    readonly people: readonly PersonEffect[];
    readonly remedies: readonly Remedy[];
    readonly weightsSearched: boolean;
});

export interface WhyNotOptions {
    readonly locale?: MessageCatalogue;
    readonly searchWeights?: boolean;
}

export interface WordsRead {
    readonly count: number;
    readonly words: readonly string[];
}

export interface WordUse {
    readonly mentees: number;
    readonly mentors: number;
    readonly spelling: string;
    readonly tag: string;
}
