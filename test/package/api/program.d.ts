export interface AcceptedEvent extends EventBase {
    readonly kind: "accepted";
    readonly side: Side;
}

export interface Activity {
    readonly audience: readonly Role[];
    readonly description?: string;
    readonly id: string;
    readonly kind: ActivityKind;
    readonly minutes: number;
    readonly owner: string;
    readonly resourceIds?: readonly string[];
    readonly title: string;
    readonly when: Timing;
}

export const ACTIVITY_KINDS: readonly [
    "information",
    "kick-off",
    "workshop",
    "training",
    "group-session",
    "check-in",
    "review",
    "closing"
];

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const activitySchema: ObjectSchema<Activity>;

export function addDays(day: Day, days: number): Day;

export function adjustObjective(objective: Objective, change: ObjectiveAdjustment["change"]): Objective;

export interface Agenda {
    readonly id: string;
    readonly items: readonly AgendaItem[];
    readonly outcome: string;
    readonly phase: MeetingPhase;
    readonly title: string;
}

export function agendaFor(program: Program, phase: (typeof MEETING_PHASES)[number]): Agenda | undefined;

export interface AgendaItem {
    readonly share: number;
    readonly text: string;
}

export const agendaSchema: ObjectSchema<Agenda>;

export function agreedAt(agreement: Agreement): Instant | null;

export interface AgreedEvent extends EventBase {
    readonly kind: "agreed";
}

export interface Agreement {
    readonly menteeId: string;
    readonly mentorId: string;
    readonly programId: string;
    readonly sections: readonly AgreementSection[];
    readonly signatures: readonly Signature[];
    readonly version: number;
}

export interface AgreementOptions {
    readonly contact?: string;
    readonly more?: readonly AgreementSection[];
    readonly names?: {
        readonly [personId: string]: string;
    };
}

export interface AgreementSection {
    readonly id: "people" | "expectations" | "meetings" | "goals" | "confidentiality" | "contact" | "exit" | (string & {});
    readonly points: readonly string[];
    readonly title: string;
}

export function agreementText(agreement: Agreement): string;

export function amendAgreement(agreement: Agreement, sections: readonly AgreementSection[]): Agreement;

export interface Application {
    readonly appliedAt: Instant;
    readonly personId: string;
    readonly priority?: number;
    readonly ratings: {
        readonly [criterionId: string]: number;
    };
    readonly side: Side;
}

export const applicationSchema: ObjectSchema<Application>;

export interface AppliedObjective {
    readonly field: "skillsWanted" | "goals" | "nextRole";
    readonly how: "added" | "merged" | "replaced";
    readonly menteeId: string;
    readonly objectiveId: string;
    readonly value: string;
}

export function applyObjectives(cohort: Cohort, objectives: readonly Objective[]): ObjectivesApplied;

export function applyRelationshipEvent(state: Relationship | null, event: RelationshipEvent): Relationship;

export function attainment(measure: Measure, actual: number): number | null;

export interface BusySpan {
    readonly end: Instant;
    readonly start: Instant;
}

export const busySpanSchema: ObjectSchema<BusySpan>;

export type Cadence = WeeklyCadence | MonthlyCadence;

export function cadenceDays(cadence: Cadence): number;

export function cadenceDaysOn(cadence: Cadence, weekday: Weekday, start: Day, end: Day, shift?: number): readonly Day[];

export const cadenceSchema: z.ZodType<Cadence, unknown, z.core.$ZodTypeInternals<Cadence, unknown>>;

export type CalendarEntry = TimedCalendarEntry | DayCalendarEntry;

interface CalendarEntryBase {
    readonly attendees?: readonly CalendarPerson[];
    readonly categories?: readonly string[];
    readonly description?: string;
    readonly location?: string;
    readonly organizer?: CalendarPerson;
    readonly sequence: number;
    readonly status?: "confirmed" | "tentative" | "cancelled";
    readonly summary: string;
    readonly uid: string;
    readonly url?: string;
}

export const calendarEntrySchema: z.ZodType<CalendarEntry, unknown, z.core.$ZodTypeInternals<CalendarEntry, unknown>>;

export interface CalendarOptions {
    readonly method?: "publish" | "request" | "cancel";
    readonly name?: string;
    readonly now: string;
    readonly productId?: string;
    readonly timeZone?: string;
}

export interface CalendarPerson {
    readonly email: string;
    readonly name?: string;
}

export interface CallItem {
    readonly about: readonly {
        readonly mentorId: string;
        readonly menteeId: string;
        readonly side: Side;
        readonly code: HealthCode;
        readonly since: Day;
        readonly reasons: readonly string[];
        readonly action: string;
    }[];
    readonly personId: string;
}

export function cancelMeeting(schedule: Schedule, meetingId: string, reason: string): Schedule;

export function carryOver(outcomes: readonly ScreeningOutcome[], applications: readonly Application[]): readonly Application[];

export interface Checklist {
    readonly id: string;
    readonly items: readonly ChecklistItem[];
    readonly phase: ProgramPhase;
    readonly role: Role;
}

export interface ChecklistItem {
    readonly id: string;
    readonly text: string;
}

export function checklistProgress(checklist: Checklist, doneItemIds: readonly string[]): {
    readonly done: readonly ChecklistItem[];
    readonly open: readonly ChecklistItem[];
};

export const checklistSchema: ObjectSchema<Checklist>;

export interface CompletedEvent extends EventBase {
    readonly kind: "completed";
}

export function concernsMentee(objective: Objective, menteeId: string): boolean;

export function concernsPair(objective: Objective, pair: {
    readonly mentorId: string;
    readonly menteeId: string;
}): boolean;

export const CONFLICT_KINDS: readonly ProblemKind[];

export type Day = string;

export interface DayCalendarEntry extends CalendarEntryBase {
    readonly day: string;
    readonly until?: string;
}

export function daysBetween(from: Day, to: Day): number;

export const daySchema: z.ZodString;

export interface DeclinedEvent extends EventBase {
    readonly kind: "declined";
    readonly reason?: string;
    readonly side: Side;
}

export const DEFAULT_HEALTH_LIMITS: HealthLimits;

export const DEFAULT_LINT_LIMITS: LintLimits;

export const DEFAULT_SCREENING: Screening;

export function defineProgram(input: ProgramInput, preset?: FormPreset): Program;

export function defineTimeFrame(input: TimeFrameInput, form?: Form): TimeFrame;

export function describeCadence(cadence: Cadence): string;

export function draftAgreement(program: Program, pair: {
    readonly mentorId: string;
    readonly menteeId: string;
}, options?: AgreementOptions): Agreement;

export const END_REASONS: readonly [
    "goals-reached",
    "left-organization",
    "changed-role",
    "lack-of-time",
    "mismatch",
    "distancing",
    "manipulation",
    "lack-of-expertise",
    "general-dysfunction",
    "no-contact",
    "other"
];

export interface EndedEarlyEvent extends EventBase {
    readonly countsAsComplete: boolean;
    readonly kind: "ended-early";
    readonly reason: EndReason;
    readonly side?: Side;
}

export type EndReason = (typeof END_REASONS)[number];

export const entrepreneurPreset: FormPreset;

export function entryFor(entry: LogEntry, reader: Side): LogEntryFor;

interface EventBase {
    readonly at: Instant;
    readonly by?: string;
    readonly note?: string;
}

export const FEEDBACK_RECOGNIZED: readonly number[];

export interface FeedbackReceived {
    readonly at: Instant;
    readonly personId: string;
    readonly rating: number;
}

export const feedbackReceivedSchema: ObjectSchema<FeedbackReceived>;

export interface Finding {
    readonly code: FindingCode;
    readonly message: string;
    readonly path: string;
    readonly severity: Severity;
    readonly suggestion: string;
}

export type FindingCode = "ends-too-soon" | "milestone-after-end" | "kick-off-on-holiday" | "no-kick-off" | "outside-program" | "no-priorities" | "no-priority-covered" | "priority-without-objective" | "objective-without-priority" | "no-objectives" | "not-measurable" | "no-baseline" | "target-equals-baseline" | "target-against-direction" | "no-due-date" | "due-after-end" | "due-before-start" | "too-many-objectives" | "no-training" | "training-after-end" | "training-too-late" | "no-evaluation" | "no-survey-before" | "no-survey-after" | "survey-too-early" | "survey-too-late" | "side-not-asked";

export interface FitCheck {
    readonly at: Instant;
    readonly mentee?: number;
    readonly mentor?: number;
    readonly note?: string;
}

export const fitCheckSchema: ObjectSchema<FitCheck>;

export function focusOnOneSkill(cohort: Cohort): {
    readonly cohort: Cohort;
    readonly setAside: readonly SetAside[];
};

export const FORM_TIME_FRAMES: {
    readonly [F in Form]: TimeFrameDefaults;
};

export interface FormPreset extends ProgramContent {
    readonly form: Form;
    readonly name: string;
    readonly objectives: readonly ObjectiveTemplate[];
    readonly policy: PolicyInput;
    readonly roles: {
        readonly mentor: RoleWording;
        readonly mentee: RoleWording;
    };
    readonly summary: string;
    readonly timeFrame: TimeFrameDefaults;
}

export function formPreset(form: Form): FormPreset;

export const HEALTH_CODES: readonly [
    "unresolved-conflict",
    "rematch-requested",
    "poor-fit",
    "overdue-meeting",
    "falling-satisfaction",
    "low-satisfaction",
    "one-sided-effort",
    "no-goal",
    "no-agreement",
    "no-answer",
    "pause-over"
];

export type HealthCode = (typeof HEALTH_CODES)[number];

export interface HealthLimits {
    readonly answerDays: number;
    readonly conflictDays: number;
    readonly effortMeetings: number;
    readonly fallenSatisfaction: number;
    readonly lowSatisfaction: number;
    readonly meetingGraceDays: number;
    readonly oneSidedShare: number;
    readonly poorFit: number;
    readonly satisfactionFall: number;
}

export interface HealthSignal {
    readonly action: string;
    readonly code: HealthCode;
    readonly contact: readonly Side[];
    readonly reasons: readonly string[];
    readonly since: Day;
    readonly urgency: "act" | "watch";
}

export interface Holiday {
    readonly day: Day;
    readonly locations?: readonly string[];
    readonly name: string;
    readonly personIds?: readonly string[];
    readonly until?: Day;
}

export function holidayConcerns(holiday: Holiday, person: {
    readonly id: string;
    readonly location?: string;
}): boolean;

export function holidayCovers(holiday: Holiday, day: Day): boolean;

export const holidaySchema: ObjectSchema<Holiday>;

export const HOURS_RECOGNIZED: readonly number[];

export type Instant = string;

export const instantSchema: z.ZodString;

export function isDay(text: string): boolean;

export function isInstant(text: string): boolean;

export function isOpen(objective: Objective): boolean;

export function isOver(relationship: Relationship): boolean;

export type KnownObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

export function lengthInDays(timeFrame: TimeFrame): number;

export interface LintLimits {
    readonly daysBeforeFollowUp: number;
    readonly hoursPerObjective: number;
    readonly meetingsBeforeFitCheck: number;
}

export function lintProgram(program: Program, limits?: Partial<LintLimits>): readonly Finding[];

export interface LocalTime {
    readonly start: string;
    readonly timeZone: string;
}

export interface LogbookContext {
    readonly menteeId: string;
    readonly mentorId: string;
    readonly objectives: readonly Objective[];
    readonly timeFrame: TimeFrame;
}

export interface LogbookSummary {
    readonly asOf: Day;
    readonly cadenceKept: number | null;
    readonly drivenBy: {
        readonly mentor: number;
        readonly mentee: number;
        readonly both: number;
    };
    readonly expectedMeetings: number;
    readonly firstMeeting: Day | null;
    readonly hours: number;
    readonly lastMeeting: Day | null;
    readonly meetings: number;
    readonly menteeId: string;
    readonly mentorId: string;
    readonly objectives: readonly ObjectiveProgress[];
    readonly openProblems: readonly LoggedProblem[];
    readonly openSteps: readonly LoggedStep[];
    readonly progress: number | null;
    readonly resolvedProblems: readonly LoggedProblem[];
    readonly satisfaction: {
        readonly mentor: readonly SatisfactionReading[];
        readonly mentee: readonly SatisfactionReading[];
    };
}

export interface LogEntry extends Omit<SharedLogEntry, "privateNotes" | "ownNote"> {
    readonly privateNotes: {
        readonly mentor?: string;
        readonly mentee?: string;
    };
}

export interface LogEntryFor extends Omit<SharedLogEntry, "privateNotes" | "ownNote"> {
    readonly ownNote?: string;
    readonly reader: Side;
}

export const logEntrySchema: ObjectSchema<LogEntry>;

export interface LoggedProblem extends Problem {
    readonly day: Day;
    readonly entryId: string;
    readonly resolvedOn?: Day;
}

export interface LoggedStep extends NextStep {
    readonly agreedOn: Day;
    readonly entryId: string;
}

export interface Measure {
    readonly baseline?: number;
    readonly direction: "increase" | "decrease";
    readonly name: string;
    readonly target?: number;
    readonly unit: string;
}

export const measureSchema: ObjectSchema<Measure>;

export interface Meeting {
    readonly cancelled?: {
        readonly reason: string;
    };
    readonly end: Instant;
    readonly id: string;
    readonly local: {
        readonly mentor: LocalTime;
        readonly mentee: LocalTime;
    };
    readonly menteeId: string;
    readonly mentorId: string;
    readonly minutes: number;
    readonly moved?: {
        readonly from: Instant;
        readonly reason: string;
    };
    readonly number: number;
    readonly phase: MeetingPhase;
    readonly sequence: number;
    readonly start: Instant;
    readonly status: "planned" | "cancelled";
    readonly turn: number;
}

export const MEETING_PHASES: readonly [
    "opening",
    "goals",
    "working",
    "midpoint",
    "closing"
];

export interface MeetingCalendarOptions {
    readonly domain?: string;
    readonly location?: string;
    readonly organizer?: CalendarPerson;
    readonly people?: {
        readonly [personId: string]: {
            readonly name?: string;
            readonly email?: string;
        };
    };
    readonly url?: string;
}

export function meetingEntries(schedule: Schedule, program: Program, options?: MeetingCalendarOptions): readonly CalendarEntry[];

export function meetingId(pair: {
    readonly mentorId: string;
    readonly menteeId: string;
}, turn: number): string;

export type MeetingPhase = (typeof MEETING_PHASES)[number];

export function meetingPhase(number: number, count: number): MeetingPhase;

export const meetingSchema: ObjectSchema<Meeting>;

export interface Milestone {
    readonly day: Day;
    readonly kind: MilestoneKind;
    readonly title: string;
}

export function milestoneDay(timeFrame: TimeFrame, kind: MilestoneKind): Day;

export function milestoneEntries(program: Program, options?: {
    readonly domain?: string;
    readonly sequence?: number;
}): readonly CalendarEntry[];

export type MilestoneKind = (typeof MILESTONES)[number];

export const MILESTONES: readonly [
    "kick-off",
    "agreement",
    "fit-check",
    "midpoint",
    "closing",
    "follow-up"
];

export function milestones(timeFrame: TimeFrame): readonly Milestone[];

export interface MilestoneWeeks {
    readonly agreementWeek: number;
    readonly fitCheckWeek: number;
    readonly followUpDays: number;
}

export interface MonthlyCadence {
    readonly interval?: number;
    readonly kind: "monthly";
    readonly week: 1 | 2 | 3 | 4 | "last";
    readonly weekday?: Weekday;
}

export function moveMeeting(schedule: Schedule, meetingId: string, start: Instant, reason: string): Schedule;

export interface NextStep {
    readonly due?: Day;
    readonly id: string;
    readonly side: Side;
    readonly text: string;
}

export interface Objective {
    readonly due?: Day;
    readonly goal?: string;
    readonly id: string;
    readonly kind: KnownObjectiveKind | (string & {});
    readonly measure?: Measure;
    readonly nextRole?: string;
    readonly owner: ObjectiveOwner;
    readonly priorityIds?: readonly string[];
    readonly skill?: string;
    readonly status?: ObjectiveStatus;
    readonly title: string;
    readonly weight?: number;
}

export const OBJECTIVE_KINDS: readonly [
    "develop-skill",
    "career-milestone",
    "performance"
];

export const OBJECTIVE_STATUSES: readonly [
    "open",
    "reached",
    "dropped"
];

export interface ObjectiveAdjustment {
    readonly change: {
        readonly title?: string;
        readonly target?: number;
        readonly due?: Day;
        readonly status?: ObjectiveStatus;
    };
    readonly objectiveId: string;
    readonly reason: string;
}

export interface ObjectiveChange {
    readonly before: Objective;
    readonly change: ObjectiveAdjustment["change"];
    readonly day: Day;
    readonly entryId: string;
    readonly reason: string;
}

export interface ObjectiveFill extends Pick<Objective, "id" | "owner">, Partial<Pick<Objective, "title" | "weight" | "priorityIds" | "skill" | "goal" | "nextRole">> {
    readonly baseline?: number;
    readonly due?: Day;
    readonly target?: number;
}

export function objectiveFrom(template: ObjectiveTemplate, fill: ObjectiveFill): Objective;

export type ObjectiveOwner = {
    readonly scope: "program";
} | {
    readonly scope: "person";
    readonly personId: string;
} | {
    readonly scope: "pair";
    readonly mentorId: string;
    readonly menteeId: string;
};

export const objectiveOwnerSchema: z.ZodType<ObjectiveOwner, unknown, z.core.$ZodTypeInternals<ObjectiveOwner, unknown>>;

export interface ObjectiveProgress {
    readonly actual: number | null;
    readonly history: readonly ObjectiveChange[];
    readonly objective: Objective;
    readonly progress: number | null;
    readonly readings: readonly (ObjectiveReading & {
        readonly entryId: string;
        readonly day: Day;
    })[];
}

export function objectiveProgress(objective: Objective, entries: readonly SharedLogEntry[]): ObjectiveProgress;

export interface ObjectiveReading {
    readonly actual: number;
    readonly note?: string;
    readonly objectiveId: string;
}

export interface ObjectivesApplied {
    readonly applied: readonly AppliedObjective[];
    readonly cohort: Cohort;
    readonly skipped: readonly SkippedObjective[];
}

export const objectiveSchema: ObjectSchema<Objective>;

export function objectiveSource(objective: Objective): string;

export type ObjectiveStatus = (typeof OBJECTIVE_STATUSES)[number];

export interface ObjectiveTemplate {
    readonly due: MilestoneKind;
    readonly example: {
        readonly baseline: number;
        readonly target: number;
    };
    readonly id: string;
    readonly kind: Objective["kind"];
    readonly measure: Omit<Measure, "baseline" | "target">;
    readonly scope: ObjectiveOwner["scope"];
    readonly title: string;
}

export interface PairHealth {
    readonly logbook: LogbookSummary;
    readonly menteeId: string;
    readonly mentorId: string;
    readonly signals: readonly HealthSignal[];
    readonly state: "well" | "watch" | "act" | "over";
}

export function pairHealth(pair: PairRecord, timeFrame: TimeFrame, now: Instant, limits?: Partial<HealthLimits>): PairHealth;

export interface PairRecord {
    readonly entries: readonly SharedLogEntry[];
    readonly fitChecks?: readonly FitCheck[];
    readonly objectives: readonly Objective[];
    readonly relationship: Relationship;
    readonly schedule?: Schedule;
}

export function parseLogbook(entries: readonly SharedLogEntry[], pair: {
    readonly mentorId: string;
    readonly menteeId: string;
}): readonly SharedLogEntry[];

export function parseProgram(value: unknown): Program;

export interface PausedEvent extends EventBase {
    readonly kind: "paused";
    readonly reason: string;
    readonly until?: Instant;
}

export function phaseOn(timeFrame: TimeFrame, day: Day): ProgramPhase;

export interface PhaseSpan {
    readonly from: Day | null;
    readonly phase: ProgramPhase;
    readonly to: Day;
}

export function phaseSpans(timeFrame: TimeFrame): readonly PhaseSpan[];

export interface PlanItem {
    readonly audience: readonly Role[];
    readonly day: Day;
    readonly id: string;
    readonly kind: "milestone" | "activity" | "training" | "survey" | "objective-due" | "checklist-due";
    readonly minutes?: number;
    readonly movedFrom?: Day;
    readonly owner: string;
    readonly phase: ProgramPhase;
    readonly title: string;
}

export function plannedHours(timeFrame: TimeFrame): number;

export function plannedMeetings(timeFrame: TimeFrame): number;

export interface PlanPhase extends PhaseSpan {
    readonly checklists: readonly Checklist[];
    readonly items: readonly PlanItem[];
    readonly resources: readonly Resource[];
}

export function planPhase(plan: ProgramPlan, phase: ProgramPhase): PlanPhase | undefined;

export function planProgram(program: Program): ProgramPlan;

export function presetObjectives(preset: FormPreset, timeFrame: TimeFrame): readonly Objective[];

export interface Problem {
    readonly id: string;
    readonly kind: ProblemKind;
    readonly raisedBy?: Side | "lead";
    readonly text: string;
}

export const PROBLEM_KINDS: readonly [
    "mismatch",
    "distancing",
    "manipulation",
    "lack-of-expertise",
    "general-dysfunction",
    "time",
    "logistics",
    "other"
];

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export const professionalPreset: FormPreset;

export interface Program extends Required<Omit<ProgramInput, "timeFrame">> {
    readonly timeFrame: TimeFrame;
}

export const PROGRAM_PHASES: readonly [
    "prepare",
    "launch",
    "build",
    "deepen",
    "close",
    "follow-up"
];

export interface ProgramContent {
    readonly activities: readonly Activity[];
    readonly agendas: readonly Agenda[];
    readonly checklists: readonly Checklist[];
    readonly resources: readonly Resource[];
    readonly screening: Screening;
    readonly surveys: readonly SurveyPlan[];
    readonly trainings: readonly TrainingModule[];
}

export interface ProgramHealth {
    readonly asOf: Day;
    readonly bySignal: {
        readonly [C in HealthCode]?: number;
    };
    readonly byState: {
        readonly [S in PairHealth["state"]]: number;
    };
    readonly byStatus: {
        readonly [S in RelationshipStatus]: number;
    };
    readonly cadenceKept: number | null;
    readonly callThisWeek: readonly CallItem[];
    readonly details: readonly PairHealth[];
    readonly hours: number;
    readonly meetings: number;
    readonly nextMilestone: {
        readonly title: string;
        readonly day: Day;
    } | null;
    readonly pairs: number;
    readonly phase: ProgramPhase;
    readonly progress: number | null;
    readonly watch: readonly {
        readonly mentorId: string;
        readonly menteeId: string;
        readonly codes: readonly HealthCode[];
    }[];
}

export function programHealth(program: Program, pairs: readonly PairRecord[], now: Instant, limits?: Partial<HealthLimits>): ProgramHealth;

export interface ProgramInput extends Partial<ProgramContent> {
    readonly form?: Form;
    readonly format?: FormatOf<"program">;
    readonly id: string;
    readonly name: string;
    readonly objectives?: readonly Objective[];
    readonly priorities?: readonly TalentPriority[];
    readonly timeFrame: TimeFrameInput;
}

export type ProgramPhase = (typeof PROGRAM_PHASES)[number];

export interface ProgramPlan {
    readonly phases: readonly PlanPhase[];
    readonly programId: string;
}

export const programSchema: ObjectSchema<ProgramInput>;

export interface ProposedEvent extends EventBase {
    readonly kind: "proposed";
    readonly menteeId: string;
    readonly mentorId: string;
}

export const RATING_MAX = 4;

export interface ReadyCohort {
    readonly cohort: Cohort;
    readonly notReady: readonly TrainingPlan[];
}

export function readyCohort(program: Program, cohort: Cohort, records: readonly TrainingRecord[], now: Instant): ReadyCohort;

export const RECOGNITION_KINDS: readonly [
    "agreement-signed",
    "training-done",
    "hours-given",
    "objective-reached",
    "good-feedback",
    "completed"
];

export interface RecognitionEvent {
    readonly count?: number;
    readonly day: Day;
    readonly id: string;
    readonly kind: RecognitionKind;
    readonly partnerId?: string;
    readonly personId: string;
    readonly side: Side;
    readonly title: string;
}

export function recognitionEvents(program: Program, input: RecognitionInput, now: Instant): readonly RecognitionEvent[];

export interface RecognitionInput {
    readonly feedback?: readonly FeedbackReceived[];
    readonly pairs: readonly PairRecord[];
    readonly trainings?: readonly TrainingRecord[];
}

export type RecognitionKind = (typeof RECOGNITION_KINDS)[number];

export interface Relationship {
    readonly acceptedBy: readonly Side[];
    readonly agreedAt?: Instant;
    readonly declined?: {
        readonly side: Side;
        readonly reason?: string;
    };
    readonly end?: {
        readonly at: Instant;
        readonly reason: "completed" | EndReason;
        readonly side?: Side;
        readonly countsAsComplete: boolean;
    };
    readonly menteeId: string;
    readonly mentorId: string;
    readonly pause?: {
        readonly reason: string;
        readonly since: Instant;
        readonly until?: Instant;
    };
    readonly pauses: readonly {
        readonly from: Instant;
        readonly to: Instant;
    }[];
    readonly rematch?: {
        readonly at: Instant;
        readonly side: Side;
        readonly reason?: string;
    };
    readonly since: Instant;
    readonly startedAt?: Instant;
    readonly status: RelationshipStatus;
    readonly updatedAt: Instant;
}

export const RELATIONSHIP_STATUSES: readonly [
    "proposed",
    "accepted",
    "declined",
    "agreed",
    "active",
    "paused",
    "completed",
    "ended-early"
];

export type RelationshipEvent = ProposedEvent | AcceptedEvent | DeclinedEvent | AgreedEvent | StartedEvent | PausedEvent | ResumedEvent | CompletedEvent | EndedEarlyEvent | RematchRequestedEvent;

export type RelationshipEventKind = RelationshipEvent["kind"];

export const relationshipEventSchema: z.ZodType<RelationshipEvent, unknown, z.core.$ZodTypeInternals<RelationshipEvent, unknown>>;

export type RelationshipStatus = (typeof RELATIONSHIP_STATUSES)[number];

export interface RematchRequestedEvent extends EventBase {
    readonly kind: "rematch-requested";
    readonly reason?: string;
    readonly side: Side;
}

export function replayRelationship(events: readonly RelationshipEvent[]): Relationship;

export interface Resource {
    readonly id: string;
    readonly kind: "guide" | "template" | "link";
    readonly phases: readonly ProgramPhase[];
    readonly roles: readonly Role[];
    readonly text?: string;
    readonly title: string;
    readonly url?: string;
}

export const resourceSchema: ObjectSchema<Resource>;

export function restrictCohort(cohort: Cohort, stays: (personId: string, side: Side) => boolean): Cohort;

export interface ResumedEvent extends EventBase {
    readonly kind: "resumed";
}

export const reversePreset: FormPreset;

export function reviewOutcome(outcome: ScreeningOutcome, review: {
    readonly by: string;
    readonly at: Instant;
    readonly decision: ScreeningDecision;
    readonly reason: string;
}): ScreeningOutcome;

export type Role = (typeof ROLES)[number];

export const ROLES: readonly [
    "lead",
    "mentor",
    "mentee",
    "manager"
];

export const roleSchema: z.ZodEnum<{
    mentor: "mentor";
    mentee: "mentee";
    manager: "manager";
    lead: "lead";
}>;

export interface RoleWording {
    readonly expectations: readonly string[];
    readonly plural: string;
    readonly title: string;
    readonly who: string;
}

export interface SatisfactionReading {
    readonly day: Day;
    readonly value: number;
}

export interface Schedule {
    readonly assumptions: readonly string[];
    readonly meetings: readonly Meeting[];
    readonly menteeId: string;
    readonly mentorId: string;
    readonly problems: readonly string[];
    readonly skipped: readonly SkippedTurn[];
    readonly slot: Slot | null;
}

export interface ScheduleOptions {
    readonly busy?: {
        readonly mentor?: readonly BusySpan[];
        readonly mentee?: readonly BusySpan[];
    };
    readonly stepMinutes?: number;
}

export function schedulePair(people: ScheduleSides, timeFrame: TimeFrame, options?: ScheduleOptions): Schedule;

export function schedulePairs(cohort: Cohort, pairs: readonly PairRef[], timeFrame: TimeFrame, options?: Pick<ScheduleOptions, "stepMinutes"> & {
    readonly busy?: {
        readonly [personId: string]: readonly BusySpan[];
    };
}): readonly Schedule[];

export type SchedulePerson = Pick<Person, "id" | "name" | "timeZone" | "availability" | "location">;

export interface ScheduleSides {
    readonly mentee: SchedulePerson;
    readonly mentor: SchedulePerson;
}

export function scheduleToICalendar(schedule: Schedule, program: Program, options: MeetingCalendarOptions & CalendarOptions): string;

export function screenCandidates(applications: readonly Application[], screening: Screening): readonly ScreeningOutcome[];

export interface Screening {
    readonly mentee: SideScreening;
    readonly mentor: SideScreening;
}

export const SCREENING_DECISIONS: readonly [
    "accepted",
    "waiting",
    "declined",
    "incomplete"
];

export interface ScreeningCriterion {
    readonly id: string;
    readonly minimum?: number;
    readonly name: string;
    readonly question: string;
    readonly weight: number;
}

export type ScreeningDecision = (typeof SCREENING_DECISIONS)[number];

export interface ScreeningOutcome {
    readonly appliedAt: Instant;
    readonly decision: ScreeningDecision;
    readonly personId: string;
    readonly place?: number;
    readonly priority: number;
    readonly reasons: readonly string[];
    readonly reviews: readonly ScreeningReview[];
    readonly score: number | null;
    readonly side: Side;
}

export interface ScreeningReview {
    readonly at: Instant;
    readonly by: string;
    readonly from: ScreeningDecision;
    readonly reason: string;
    readonly to: ScreeningDecision;
}

export const screeningSchema: ObjectSchema<Screening>;

export function selectCohort(cohort: Cohort, outcomes: readonly ScreeningOutcome[]): Cohort;

export interface SetAside {
    readonly kept: string;
    readonly menteeId: string;
    readonly setAside: readonly string[];
}

export const SEVERITIES: readonly [
    "error",
    "warning",
    "advice"
];

export type Severity = (typeof SEVERITIES)[number];

export interface SharedLogEntry {
    readonly adjustments?: readonly ObjectiveAdjustment[];
    readonly day: Day;
    readonly drivenBy?: Side | "both";
    readonly id: string;
    readonly meetingId?: string;
    readonly menteeId: string;
    readonly mentorId: string;
    readonly minutes: number;
    readonly nextSteps?: readonly NextStep[];
    readonly ownNote?: never;
    readonly privateNotes?: never;
    readonly problems?: readonly Problem[];
    readonly problemsResolved?: readonly string[];
    readonly progress?: readonly ObjectiveReading[];
    readonly satisfaction?: {
        readonly mentor?: number;
        readonly mentee?: number;
    };
    readonly stepsDone?: readonly string[];
    readonly topics?: readonly string[];
}

export const sharedLogEntrySchema: ObjectSchema<SharedLogEntry>;

export function shareEntry(entry: LogEntry): SharedLogEntry;

export type Side = (typeof SIDES)[number];

export const SIDES: readonly [
    "mentor",
    "mentee"
];

export interface SideScreening {
    readonly criteria: readonly ScreeningCriterion[];
    readonly places?: number;
    readonly threshold: number;
}

export function signAgreement(agreement: Agreement, side: Side, at: Instant): Agreement;

export interface Signature {
    readonly at: Instant;
    readonly side: Side;
    readonly version: number;
}

export const situationalPreset: FormPreset;

export interface SkippedObjective {
    readonly objectiveId: string;
    readonly reason: "closed" | "program-wide" | "not-a-mentee" | "nothing-left-to-learn";
    readonly text: string;
}

export interface SkippedTurn {
    readonly reason: string;
    readonly start: Instant;
    readonly turn: number;
}

export interface Slot extends SlotOption {
    readonly alternatives: readonly (SlotOption & {
        readonly why: string;
    })[];
    readonly anchor: Side;
    readonly reasons: readonly string[];
    readonly startsLater: number;
}

export interface SlotOption {
    readonly fits: number;
    readonly of: number;
    readonly time: string;
    readonly timeZone: string;
    readonly weekday: Weekday;
}

export interface StartedEvent extends EventBase {
    readonly kind: "started";
}

export function summarizeLogbook(context: LogbookContext, entries: readonly SharedLogEntry[], now: Instant): LogbookSummary;

export const SURVEY_MOMENTS: readonly [
    "before",
    "fit-check",
    "midpoint",
    "end",
    "follow-up"
];

export type SurveyMoment = (typeof SURVEY_MOMENTS)[number];

export interface SurveyPlan {
    readonly audience: readonly Side[];
    readonly id: string;
    readonly instrumentId?: string;
    readonly moment: SurveyMoment;
    readonly when: Timing;
}

export const surveyPlanSchema: ObjectSchema<SurveyPlan>;

export interface TalentPriority {
    readonly description?: string;
    readonly id: string;
    readonly name: string;
    readonly weight?: number;
}

export const talentPrioritySchema: ObjectSchema<TalentPriority>;

export function timedAgenda(agenda: Agenda, minutes: number): readonly {
    readonly text: string;
    readonly minutes: number;
}[];

export interface TimedCalendarEntry extends CalendarEntryBase {
    readonly end: string;
    readonly start: string;
}

export interface TimeFrame {
    readonly cadence: Cadence;
    readonly end: Day;
    readonly holidays: readonly Holiday[];
    readonly meetingMinutes: number;
    readonly milestones: MilestoneWeeks;
    readonly start: Day;
    readonly timeZone: string;
}

export type TimeFrameDefaults = Pick<TimeFrame, "cadence" | "meetingMinutes" | "milestones"> & ({
    readonly months: number;
} | {
    readonly weeks: number;
});

export interface TimeFrameInput {
    readonly cadence?: Cadence;
    readonly end?: Day;
    readonly holidays?: readonly Holiday[];
    readonly meetingMinutes?: number;
    readonly milestones?: Partial<MilestoneWeeks>;
    readonly months?: number;
    readonly start: Day;
    readonly timeZone?: string;
    readonly weeks?: number;
}

export const timeFrameSchema: ObjectSchema<TimeFrameInput>;

export type Timing = {
    readonly day: Day;
} | {
    readonly milestone: MilestoneKind;
    readonly days?: number;
};

export function timingDay(timing: Timing, timeFrame: TimeFrame): Day;

export const timingSchema: z.ZodType<Timing, unknown, z.core.$ZodTypeInternals<Timing, unknown>>;

export function toICalendar(entries: readonly CalendarEntry[], options: CalendarOptions): string;

export const TRAINING_TOPICS: readonly [
    "listening",
    "advising",
    "feedback",
    "relationship-management",
    "mentee-role",
    "organizing-mentoring",
    "setting-goals"
];

export interface TrainingModule {
    readonly by: Timing;
    readonly id: string;
    readonly kind: "initial" | "continuing";
    readonly minutes: number;
    readonly outline: readonly string[];
    readonly requiredToMatch?: boolean;
    readonly side: Side;
    readonly title: string;
    readonly topics: readonly TrainingTopic[];
    readonly validMonths?: number;
}

export const trainingModuleSchema: ObjectSchema<TrainingModule>;

export interface TrainingPlan {
    readonly completion: number;
    readonly minutesLeft: number;
    readonly missing: readonly string[];
    readonly personId: string;
    readonly ready: boolean;
    readonly side: Side;
    readonly steps: readonly TrainingStep[];
}

export function trainingPlan(program: Program, person: {
    readonly personId: string;
    readonly side: Side;
}, records: readonly TrainingRecord[], now: Instant): TrainingPlan;

export interface TrainingRecord {
    readonly completedAt: Instant;
    readonly moduleId: string;
    readonly personId: string;
}

export const trainingRecordSchema: ObjectSchema<TrainingRecord>;

export interface TrainingStep {
    readonly by: Day;
    readonly completedAt?: Instant;
    readonly kind: TrainingModule["kind"];
    readonly minutes: number;
    readonly moduleId: string;
    readonly requiredToMatch: boolean;
    readonly status: "done" | "expired" | "overdue" | "open";
    readonly title: string;
}

export type TrainingTopic = (typeof TRAINING_TOPICS)[number] | (string & {});

export const TRANSITIONS: {
    readonly [S in RelationshipStatus]: readonly RelationshipEventKind[];
};

export function upcoming(plan: ProgramPlan, from: Day, days?: number): readonly PlanItem[];

export function updateSchedule(previous: Schedule, next: Schedule, now: Instant): Schedule;

export const WEEKDAY_NAMES: {
    readonly [W in Weekday]: string;
};

export interface WeeklyCadence {
    readonly interval?: number;
    readonly kind: "weekly";
    readonly weekday?: Weekday;
}
