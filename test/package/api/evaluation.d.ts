import * as z from "zod";

export interface AnswerScale {
    readonly highest: number;
    readonly labels: readonly [
        lowest: string,
        highest: string
    ];
    readonly lowest: number;
}

export const ATTAINMENT_LEVELS: readonly [
    -2,
    -1,
    0,
    1,
    2
];

export type AttainmentLevel = (typeof ATTAINMENT_LEVELS)[number];

export const BALANCED = 0.25;

export interface Cell {
    readonly group: string;
    readonly grouping: string;
}

export interface CodedPassage {
    readonly quote?: string;
    readonly themeIds: readonly string[];
    readonly tone?: Tone;
}

export interface CodingAgreement {
    readonly agreement: number | null;
    readonly kappa: number | null;
    readonly n: number;
    readonly themeId: string;
}

export function codingAgreement(codebook: readonly Theme[], first: readonly Interview[], second: readonly Interview[]): readonly CodingAgreement[];

export interface CommentSummary {
    readonly comments: Figure<readonly string[]>;
    readonly itemId: string;
    readonly text: string;
}

export function compareOutcomes(people: readonly OutcomePerson[], options?: ComparisonOptions): OutcomeComparison;

export function compareShares(first: {
    readonly count: number;
    readonly total: number;
}, second: {
    readonly count: number;
    readonly total: number;
}, confidence?: number): ShareDifference;

export interface ComparisonOptions extends EvaluationOptions {
    readonly caliper?: number;
}

export interface Correlation {
    readonly coefficient: number | null;
    readonly interval: Interval | null;
    readonly n: number;
    readonly p: number | null;
}

export function countPromoters(answers: readonly number[]): PromoterCounts;

export interface CovariateBalance {
    readonly after: number | null;
    readonly before: number | null;
    readonly covariate: string;
}

export interface CriterionResult {
    readonly correlation: EvaluatedFigure;
    readonly criterion: string;
}

export function cronbachAlpha(rows: readonly (readonly number[])[], confidence?: number): Reliability;

export const DEFAULT_CONFIDENCE = 0.95;

export const DEFAULT_FINDING_LIMITS: FindingLimits;

export const DEFAULT_MINIMUM_GROUP = 5;

export interface Estimate {
    readonly bounds: {
        readonly lowest: number;
        readonly highest: number;
    } | null;
    readonly effectSize: number | null;
    readonly interval: Interval | null;
    readonly n: number | null;
    readonly p: number | null;
    readonly value: number | null;
}

export function estimateMean(values: readonly number[], confidence?: number): MeanEstimate;

export function estimateShare(count: number, total: number, confidence?: number): ShareEstimate;

export interface EvaluatedFigure {
    readonly estimate: Figure<Estimate>;
    readonly id: string;
    readonly kind: FigureKind;
    readonly label: string;
    readonly source: FigureSource;
    readonly unit: string;
}

export interface EvaluatedPair extends PairRecord {
    readonly contributions?: readonly {
        readonly criterion: string;
        readonly value: number | null;
    }[];
    readonly form?: Form;
}

export function evaluateProgram(evidence: ProgramEvidence, options?: ProgramEvaluationOptions): ProgramEvaluation;

export type EvaluationFigures = Omit<ProgramEvaluation, "findings" | "hiddenFigures">;

export function evaluationFigures(evaluation: EvaluationFigures): readonly EvaluatedFigure[];

export interface EvaluationOptions {
    readonly confidence?: number;
    readonly minimumGroup?: number;
}

export type Figure<T> = {
    readonly hidden: false;
    readonly value: T;
} | {
    readonly hidden: true;
};

export type FigureKind = "share" | "progress" | "share-difference" | "score" | "change" | "difference" | "correlation" | "amount";

export type FigureSource = "relationships" | "logbook" | "training" | "survey" | "goal-ratings" | "measurements" | "performance" | "matching";

export const FINDING_KINDS: readonly [
    "change",
    "cannot-tell",
    "works"
];

export interface FindingEvidence {
    readonly figureId: string;
    readonly interval: Interval | null;
    readonly label: string;
    readonly n: number | null;
    readonly threshold: number | null;
    readonly value: number | null;
}

export type FindingKind = (typeof FINDING_KINDS)[number];

export interface FindingLimits {
    readonly cadence: number;
    readonly completion: number;
    readonly favourable: number;
    readonly priorityProgress: number;
    readonly reliability: number;
    readonly responseRate: number;
}

export interface FormResult {
    readonly completion: EvaluatedFigure;
    readonly difference: EvaluatedFigure;
    readonly form: Form;
    readonly outcome: EvaluatedFigure;
}

export function goalAttainmentScore(goals: readonly RatedGoal[], correlation?: number): number;

export interface GoalRating {
    readonly goalId: string;
    readonly level: AttainmentLevel;
    readonly personId: string;
    readonly weight?: number;
}

export interface GroupDifference {
    readonly df: number | null;
    readonly difference: number | null;
    readonly firstMean: number | null;
    readonly firstN: number;
    readonly gs: number | null;
    readonly interval: Interval | null;
    readonly p: number | null;
    readonly secondMean: number | null;
    readonly secondN: number;
    readonly t: number | null;
}

export function groupDifference(first: readonly number[], second: readonly number[], confidence?: number): GroupDifference;

export interface Grouping {
    readonly name: string;
    readonly of: {
        readonly [personId: string]: string;
    };
}

export const groupingSchema: ObjectSchema<Grouping>;

export function hedgesCorrection(df: number): number | null;

export function holmAdjust(values: readonly (number | null)[]): (number | null)[];

export interface Instrument {
    readonly about: "person" | "pair";
    readonly answerScale: AnswerScale;
    readonly audience: readonly Role[];
    readonly id: string;
    readonly items: readonly SurveyItem[];
    readonly moments: readonly SurveyMoment[];
    readonly scales: readonly SurveyScale[];
    readonly title: string;
}

export const instrumentSchema: ObjectSchema<Instrument>;

export interface Interval {
    readonly confidence: number;
    readonly lower: number;
    readonly upper: number;
}

export interface Interview {
    readonly day?: Day;
    readonly id: string;
    readonly passages: readonly CodedPassage[];
    readonly personId: string;
    readonly role: Role;
}

export const interviewSchema: ObjectSchema<Interview>;

export interface InterviewSummary {
    readonly interviews: number;
    readonly people: number;
    readonly themes: readonly ThemeSummary[];
}

export interface ItemSummary {
    readonly answers: Figure<MeanEstimate>;
    readonly itemId: string;
    readonly reversed: boolean;
    readonly text: string;
}

export interface KeyResult {
    readonly actual: number;
    readonly baseline: number;
    readonly target: number;
}

export function keyResultProgress(result: KeyResult): number;

export interface LeftOut {
    readonly interviews: number;
    readonly logEntries: number;
    readonly measurements: number;
    readonly responses: number;
    readonly trainings: number;
}

export type Level = (typeof LEVELS)[number];

export interface LevelResult {
    readonly figures: readonly EvaluatedFigure[];
    readonly level: Level;
    readonly measured: boolean;
    readonly missing: readonly string[];
}

export const LEVELS: readonly [
    "reaction",
    "learning",
    "behaviour",
    "results"
];

export const LOWEST_MINIMUM_GROUP = 3;

export interface MatchedEffect {
    readonly balance: readonly CovariateBalance[];
    readonly balanced: boolean;
    readonly delta: number | null;
    readonly effect: number;
    readonly interval: Interval | null;
    readonly method: "difference-in-differences" | "difference-after";
    readonly n: number;
    readonly p: number | null;
}

export interface MeanEstimate {
    readonly interval: Interval | null;
    readonly mean: number | null;
    readonly n: number;
    readonly standardDeviation: number | null;
    readonly standardError: number | null;
}

export interface MeasureComparison {
    readonly change: EvaluatedFigure;
    readonly comparison: OutcomeComparison;
    readonly effect: EvaluatedFigure;
    readonly measure: PerformanceMeasure_2;
}

export interface MomentSummary {
    readonly answered: number;
    readonly asked: number | null;
    readonly comments: readonly CommentSummary[];
    readonly items: readonly ItemSummary[];
    readonly moment: SurveyMoment;
    readonly recommend: Figure<NetPromoterScore> | null;
    readonly responseRate: number | null;
    readonly scales: readonly ScaleSummary[];
}

export interface NetPromoterScore extends PromoterCounts {
    readonly interval: Interval | null;
    readonly n: number;
    readonly score: number | null;
    readonly standardError: number | null;
}

export function netPromoterScore(counts: PromoterCounts, confidence?: number): NetPromoterScore;

export interface NonResponseBounds {
    readonly highest: number | null;
    readonly lowest: number | null;
    readonly observed: ShareEstimate;
    readonly responseRate: number | null;
}

export function nonResponseBounds(counts: {
    readonly asked: number;
    readonly answered: number;
    readonly positive: number;
}, confidence?: number): NonResponseBounds;

export type ObjectiveMeasurement = {
    readonly objectiveId: string;
    readonly day: Day;
    readonly value: number;
    readonly standardError?: number;
} | {
    readonly objectiveId: string;
    readonly day: Day;
    readonly count: number;
    readonly total: number;
};

export interface ObjectiveResult {
    readonly actual: number | null;
    readonly kind: string;
    readonly measure: {
        readonly name: string;
        readonly unit: string;
        readonly baseline: number | null;
        readonly target: number | null;
    } | null;
    readonly measuredOn: Day | null;
    readonly missing: string | null;
    readonly objectiveId: string;
    readonly progress: EvaluatedFigure;
    readonly state: ObjectiveState;
    readonly title: string;
    readonly uncertaintyKnown: boolean;
}

export type ObjectiveState = "reached" | "not-reached" | "cannot-tell" | "not-measured" | "hidden" | "dropped";

export interface OpenItem {
    readonly id: string;
    readonly kind: "open";
    readonly text: string;
}

export const OUTCOME_GROUPS: readonly [
    "program",
    "comparison"
];

export interface OutcomeComparison {
    readonly given: {
        readonly participants: number;
        readonly others: number;
    };
    readonly matched: Figure<MatchedEffect>;
    readonly others: Figure<{
        readonly after: MeanEstimate;
        readonly change: PairedChange | null;
    }>;
    readonly participants: Figure<{
        readonly after: MeanEstimate;
        readonly change: PairedChange | null;
    }>;
    readonly unmatchedParticipants: Figure<number>;
}

export type OutcomeGroup = (typeof OUTCOME_GROUPS)[number];

export interface OutcomePerson {
    readonly after: number;
    readonly before?: number;
    readonly covariates?: {
        readonly [name: string]: number;
    };
    readonly group: OutcomeGroup;
    readonly personId: string;
}

export const outcomePersonSchema: ObjectSchema<OutcomePerson>;

export interface PairedChange {
    readonly change: number | null;
    readonly dav: number | null;
    readonly df: number;
    readonly dz: number | null;
    readonly gav: number | null;
    readonly gz: number | null;
    readonly interval: Interval | null;
    readonly meanAfter: number | null;
    readonly meanBefore: number | null;
    readonly n: number;
    readonly p: number | null;
    readonly t: number | null;
}

export function pairedChange(before: readonly number[], after: readonly number[], confidence?: number): PairedChange;

export type PairOutcome = "progress" | "satisfaction" | null;

export function parseCodebook(themes: readonly Theme[]): readonly Theme[];

export function parseInstrument(input: unknown): Instrument;

export function parseInstruments(inputs: readonly unknown[]): readonly Instrument[];

export function parseInterviews(interviews: readonly Interview[], codebook: readonly Theme[]): readonly Interview[];

export function parseInvitations(invitations: readonly SurveyInvitation[], instruments: readonly Instrument[]): readonly SurveyInvitation[];

export function parseResponses(responses: readonly SurveyResponse[], instruments: readonly Instrument[], invitations?: readonly SurveyInvitation[]): readonly SurveyResponse[];

export interface Participation {
    readonly endedEarly: {
        readonly reasons: readonly {
            readonly reason: EndReason;
            readonly pairs: number;
        }[];
        readonly untold: boolean;
    };
    readonly figures: readonly EvaluatedFigure[];
    readonly hours: Figure<number>;
    readonly meetings: Figure<number>;
    readonly mentees: {
        readonly selected: number;
        readonly inPairs: number;
    };
    readonly mentors: {
        readonly selected: number;
        readonly inPairs: number;
    };
    readonly pairs: {
        readonly proposed: number;
        readonly begun: number;
        readonly over: number;
        readonly completed: Figure<number>;
    };
    readonly plannedHours: number;
}

interface PerformanceMeasure_2 {
    readonly direction: "increase" | "decrease";
    readonly id: string;
    readonly name: string;
    readonly unit: string;
}

export { PerformanceMeasure_2 as PerformanceMeasure };

export interface PerformanceRecord {
    readonly after: number;
    readonly before?: number;
    readonly covariates?: {
        readonly [name: string]: number;
    };
    readonly group: OutcomeGroup;
    readonly measureId: string;
    readonly personId: string;
}

export interface PersonalObjectives {
    readonly kind: string;
    readonly progress: EvaluatedFigure;
    readonly reached: EvaluatedFigure;
}

export function planInvitations(program: Program, pairs: readonly PairRef[], instruments: readonly Instrument[]): readonly SurveyInvitation[];

export interface PriorityPart {
    readonly interval: Interval | null;
    readonly objectiveId: string | null;
    readonly value: number;
    readonly weight: number;
}

export interface PriorityResult {
    readonly name: string;
    readonly parts: readonly PriorityPart[];
    readonly people: "counted" | "hidden" | "not-measured" | "none";
    readonly priorityId: string;
    readonly progress: EvaluatedFigure;
    readonly unmeasured: readonly string[];
}

export const PROGRAM_FINDING_CODES: readonly [
    "level-not-measured",
    "objective-not-measured",
    "objective",
    "priority",
    "comparison",
    "completion",
    "response-rate",
    "recommendation",
    "satisfaction",
    "learning",
    "cadence",
    "reliability",
    "form",
    "criterion",
    "training"
];

export interface ProgramEvaluation {
    readonly asOf: Day;
    readonly comparisons: readonly MeasureComparison[];
    readonly confidence: number;
    readonly findings: readonly ProgramFinding[];
    readonly hiddenFigures: number;
    readonly interviews: InterviewSummary | null;
    readonly leftOut: LeftOut;
    readonly levels: readonly LevelResult[];
    readonly minimumGroup: number;
    readonly objectives: readonly ObjectiveResult[];
    readonly participation: Participation;
    readonly personal: {
        readonly objectives: number;
        readonly measured: number;
        readonly dropped: number;
        readonly all: EvaluatedFigure;
        readonly kinds: readonly PersonalObjectives[];
    };
    readonly priorities: readonly PriorityResult[];
    readonly program: {
        readonly id: string;
        readonly name: string;
        readonly form: Form;
        readonly start: Day;
        readonly end: Day;
    };
    readonly reliabilities: readonly EvaluatedFigure[];
    readonly surveys: readonly SurveySummary[];
    readonly whatWorked: WhatWorked;
}

export interface ProgramEvaluationOptions extends EvaluationOptions {
    readonly caliper?: number;
    readonly limits?: Partial<FindingLimits>;
}

export interface ProgramEvidence {
    readonly goalRatings?: readonly GoalRating[];
    readonly groupings?: readonly Grouping[];
    readonly instruments?: readonly Instrument[];
    readonly interviews?: {
        readonly themes: readonly Theme[];
        readonly interviews: readonly Interview[];
    };
    readonly invitations?: readonly SurveyInvitation[];
    readonly measurements?: readonly ObjectiveMeasurement[];
    readonly now: Instant;
    readonly pairs: readonly EvaluatedPair[];
    readonly performance?: {
        readonly measures: readonly PerformanceMeasure_2[];
        readonly records: readonly PerformanceRecord[];
    };
    readonly program: Program;
    readonly responses?: readonly SurveyResponse[];
    readonly selected?: {
        readonly mentors: readonly string[];
        readonly mentees: readonly string[];
    };
    readonly trainings?: readonly TrainingRecord[];
}

export interface ProgramFinding {
    readonly code: ProgramFindingCode;
    readonly evidence: readonly FindingEvidence[];
    readonly id: string;
    readonly kind: FindingKind;
    readonly recommendation: string | null;
    readonly statement: string;
}

export type ProgramFindingCode = (typeof PROGRAM_FINDING_CODES)[number];

export interface PromoterCounts {
    readonly detractors: number;
    readonly passives: number;
    readonly promoters: number;
}

export interface ProtectedGroup {
    readonly id: string;
    readonly members: readonly string[];
    readonly rank?: number;
}

export function protectGroups(groups: readonly ProtectedGroup[], minimum?: number): ReadonlySet<string>;

export function rankCorrelation(first: readonly number[], second: readonly number[], confidence?: number): Correlation;

export interface RatedGoal {
    readonly level: AttainmentLevel;
    readonly weight?: number;
}

export const ratedGoalSchema: ObjectSchema<RatedGoal>;

export interface RatingItem {
    readonly answerScale?: AnswerScale;
    readonly id: string;
    readonly kind: "rating";
    readonly reversed?: boolean;
    readonly text: string;
}

export const READY_INSTRUMENTS: readonly Instrument[];

export const READY_THEMES: readonly Theme[];

export interface RecommendItem {
    readonly id: string;
    readonly kind: "recommend";
    readonly text: string;
}

export interface Reliability {
    readonly alpha: number | null;
    readonly interval: Interval | null;
    readonly items: number;
    readonly n: number;
}

export function renderEvaluationReport(evaluation: ProgramEvaluation): string;

export type SampleSize = "tiny" | "small" | "ample";

export function sampleSize(n: number): SampleSize;

export interface ScaleChange {
    readonly change: Figure<PairedChange>;
    readonly from: SurveyMoment;
    readonly level: Level;
    readonly name: string;
    readonly scaleId: string;
    readonly to: SurveyMoment;
}

export interface ScaleFigures {
    readonly bounds: NonResponseBounds | null;
    readonly favourable: ShareEstimate;
    readonly score: MeanEstimate;
}

export function scaleScore(instrument: Instrument, scale: SurveyScale, response: Pick<SurveyResponse, "answers">): number | null;

export interface ScaleSummary {
    readonly all: Figure<ScaleFigures>;
    readonly favourableFrom: number;
    readonly groups: readonly (Cell & {
        readonly figures: Figure<ScaleFigures>;
    })[];
    readonly level: Level;
    readonly name: string;
    readonly range: readonly [
        lowest: number,
        highest: number
    ];
    readonly reliability: Figure<Reliability>;
    readonly scaleId: string;
}

export function scoreResponse(instrument: Instrument, response: Pick<SurveyResponse, "answers">): {
    readonly [scaleId: string]: number | null;
};

export interface ShareDifference {
    readonly difference: number | null;
    readonly interval: Interval | null;
}

export interface ShareEstimate {
    readonly count: number;
    readonly interval: Interval | null;
    readonly share: number | null;
    readonly total: number;
}

export function summarizeInterviews(codebook: readonly Theme[], interviews: readonly Interview[], options?: EvaluationOptions): InterviewSummary;

export function summarizeSurvey(input: SurveyInput, options?: EvaluationOptions): SurveySummary;

export interface SurveyInput {
    readonly groupings?: readonly Grouping[];
    readonly instrument: Instrument;
    readonly invitations?: readonly SurveyInvitation[];
    readonly responses: readonly SurveyResponse[];
}

export interface SurveyInvitation {
    readonly instrumentId: string;
    readonly moment: SurveyMoment;
    readonly pair?: PairRef;
    readonly personId: string;
    readonly role: Role;
}

export const surveyInvitationSchema: ObjectSchema<SurveyInvitation>;

export type SurveyItem = RatingItem | RecommendItem | OpenItem;

export interface SurveyResponse extends SurveyInvitation {
    readonly answers: {
        readonly [itemId: string]: number | string | null;
    };
    readonly at?: Instant;
}

export const surveyResponseSchema: ObjectSchema<SurveyResponse>;

export interface SurveyScale {
    readonly favourableFrom?: number;
    readonly id: string;
    readonly itemIds: readonly string[];
    readonly level: Level;
    readonly minimumAnswered?: number;
    readonly name: string;
}

export interface SurveySummary {
    readonly changes: readonly ScaleChange[];
    readonly instrumentId: string;
    readonly moments: readonly MomentSummary[];
    readonly title: string;
}

export interface Theme {
    readonly description?: string;
    readonly id: string;
    readonly name: string;
    readonly parentId?: string;
}

export interface ThemeFigures {
    readonly passages: {
        readonly [T in Tone]: number;
    };
    readonly people: ShareEstimate;
    readonly quotes: readonly string[];
}

export const themeSchema: ObjectSchema<Theme>;

export interface ThemeSummary {
    readonly all: Figure<ThemeFigures>;
    readonly byRole: readonly {
        readonly role: string;
        readonly people: Figure<ShareEstimate>;
    }[];
    readonly name: string;
    readonly parentId: string | null;
    readonly themeId: string;
}

export type Tone = (typeof TONES)[number];

export const TONES: readonly [
    "positive",
    "negative",
    "neutral"
];

export interface TrainingResult {
    readonly difference: EvaluatedFigure;
    readonly done: EvaluatedFigure;
    readonly moduleId: string;
    readonly notDone: EvaluatedFigure;
    readonly side: Side;
    readonly title: string;
}

export interface WhatWorked {
    readonly criteria: readonly CriterionResult[];
    readonly forms: readonly FormResult[];
    readonly outcome: PairOutcome;
    readonly tests: number;
    readonly trainings: readonly TrainingResult[];
}
