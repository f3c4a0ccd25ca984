import * as z from "zod";

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

export const activitySchema: z.ZodType<Activity, unknown, z.core.$ZodTypeInternals<Activity, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Activity & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Activity & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            review: "review";
            "kick-off": "kick-off";
            closing: "closing";
            information: "information";
            workshop: "workshop";
            training: "training";
            "group-session": "group-session";
            "check-in": "check-in";
        }>;
        title: z.ZodString;
        when: z.ZodType<Timing, unknown, z.core.$ZodTypeInternals<Timing, unknown>> & {
            readonly in?: z.ZodUnion<readonly [
                z.ZodObject<{
                    day: z.ZodString;
                }, z.core.$strict>,
                z.ZodObject<{
                    milestone: z.ZodEnum<{
                        "kick-off": "kick-off";
                        agreement: "agreement";
                        "fit-check": "fit-check";
                        midpoint: "midpoint";
                        closing: "closing";
                        "follow-up": "follow-up";
                    }>;
                    days: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>
            ]>;
        };
        minutes: z.ZodNumber;
        audience: z.ZodArray<z.ZodEnum<{
            manager: "manager";
            mentor: "mentor";
            mentee: "mentee";
            lead: "lead";
        }>>;
        owner: z.ZodString;
        description: z.ZodOptional<z.ZodString>;
        resourceIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>;
};

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

export const agendaSchema: z.ZodType<Agenda, unknown, z.core.$ZodTypeInternals<Agenda, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Agenda & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Agenda & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        phase: z.ZodEnum<{
            goals: "goals";
            midpoint: "midpoint";
            closing: "closing";
            opening: "opening";
            working: "working";
        }>;
        title: z.ZodString;
        outcome: z.ZodString;
        items: z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            share: z.ZodNumber;
        }, z.core.$strict>>;
    }, z.core.$strict>;
};

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

export const applicationSchema: z.ZodType<Application, unknown, z.core.$ZodTypeInternals<Application, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Application & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Application & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        personId: z.ZodString;
        side: z.ZodEnum<{
            mentor: "mentor";
            mentee: "mentee";
        }>;
        appliedAt: z.ZodString;
        ratings: z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>;
        priority: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>;
};

export interface AppliedObjective {
    readonly field: "skillsWanted" | "goals" | "nextRole";
    readonly how: "added" | "merged" | "replaced";
    readonly menteeId: string;
    readonly objectiveId: string;
    readonly value: string;
}

export function applyObjectives(cohort: Cohort, objectives: readonly Objective[]): ObjectivesApplied;

export function applyRelationshipEvent(state: Relationship | null, event: RelationshipEvent, path?: string): Relationship;

export function attainment(measure: Measure, actual: number): number | null;

export interface BusySpan {
    readonly end: Instant;
    readonly start: Instant;
}

export const busySpanSchema: z.ZodType<BusySpan, unknown, z.core.$ZodTypeInternals<BusySpan, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<BusySpan & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<BusySpan & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        start: z.ZodString;
        end: z.ZodString;
    }, z.core.$strip>;
};

export type Cadence = WeeklyCadence | MonthlyCadence;

export function cadenceDays(cadence: Cadence): number;

export function cadenceDaysOn(cadence: Cadence, weekday: Weekday, start: Day, end: Day, shift?: number): readonly Day[];

export const cadenceSchema: z.ZodType<Cadence, unknown, z.core.$ZodTypeInternals<Cadence, unknown>> & {
    readonly in?: z.ZodDiscriminatedUnion<[
        z.ZodObject<{
            kind: z.ZodLiteral<"weekly">;
            interval: z.ZodOptional<z.ZodNumber>;
            weekday: z.ZodOptional<z.ZodEnum<{
                mon: "mon";
                tue: "tue";
                wed: "wed";
                thu: "thu";
                fri: "fri";
                sat: "sat";
                sun: "sun";
            }>>;
        }, z.core.$strict>,
        z.ZodObject<{
            kind: z.ZodLiteral<"monthly">;
            week: z.ZodUnion<readonly [
                z.ZodLiteral<1>,
                z.ZodLiteral<2>,
                z.ZodLiteral<3>,
                z.ZodLiteral<4>,
                z.ZodLiteral<"last">
            ]>;
            interval: z.ZodOptional<z.ZodNumber>;
            weekday: z.ZodOptional<z.ZodEnum<{
                mon: "mon";
                tue: "tue";
                wed: "wed";
                thu: "thu";
                fri: "fri";
                sat: "sat";
                sun: "sun";
            }>>;
        }, z.core.$strict>
    ], "kind">;
};

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

export const calendarEntrySchema: z.ZodType<CalendarEntry, unknown, z.core.$ZodTypeInternals<CalendarEntry, unknown>> & {
    readonly in?: z.ZodUnion<readonly [
        z.ZodObject<{
            start: z.ZodString;
            end: z.ZodString;
            uid: z.ZodString;
            sequence: z.ZodNumber;
            summary: z.ZodString;
            description: z.ZodOptional<z.ZodString>;
            location: z.ZodOptional<z.ZodString>;
            url: z.ZodOptional<z.ZodPipe<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>, z.ZodURL>>;
            status: z.ZodOptional<z.ZodEnum<{
                confirmed: "confirmed";
                tentative: "tentative";
                cancelled: "cancelled";
            }>>;
            organizer: z.ZodOptional<z.ZodObject<{
                email: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
                name: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
            attendees: z.ZodOptional<z.ZodArray<z.ZodObject<{
                email: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
                name: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>>;
            categories: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>,
        z.ZodObject<{
            day: z.ZodString;
            until: z.ZodOptional<z.ZodString>;
            uid: z.ZodString;
            sequence: z.ZodNumber;
            summary: z.ZodString;
            description: z.ZodOptional<z.ZodString>;
            location: z.ZodOptional<z.ZodString>;
            url: z.ZodOptional<z.ZodPipe<z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>, z.ZodURL>>;
            status: z.ZodOptional<z.ZodEnum<{
                confirmed: "confirmed";
                tentative: "tentative";
                cancelled: "cancelled";
            }>>;
            organizer: z.ZodOptional<z.ZodObject<{
                email: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
                name: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>;
            attendees: z.ZodOptional<z.ZodArray<z.ZodObject<{
                email: z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>;
                name: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>>>;
            categories: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>
    ]>;
};

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

export const checklistSchema: z.ZodType<Checklist, unknown, z.core.$ZodTypeInternals<Checklist, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Checklist & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Checklist & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        role: z.ZodEnum<{
            manager: "manager";
            mentor: "mentor";
            mentee: "mentee";
            lead: "lead";
        }>;
        phase: z.ZodEnum<{
            prepare: "prepare";
            close: "close";
            "follow-up": "follow-up";
            launch: "launch";
            build: "build";
            deepen: "deepen";
        }>;
        items: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            text: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>;
};

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

export function defineTimeFrame(input: TimeFrameInput, form?: Form, path?: string): TimeFrame;

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

export const feedbackReceivedSchema: z.ZodType<FeedbackReceived, unknown, z.core.$ZodTypeInternals<FeedbackReceived, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FeedbackReceived & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FeedbackReceived & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        personId: z.ZodString;
        at: z.ZodString;
        rating: z.ZodNumber;
    }, z.core.$strict>;
};

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

export const fitCheckSchema: z.ZodType<FitCheck, unknown, z.core.$ZodTypeInternals<FitCheck, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FitCheck & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FitCheck & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        at: z.ZodString;
        mentor: z.ZodOptional<z.ZodNumber>;
        mentee: z.ZodOptional<z.ZodNumber>;
        note: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>;
};

export function focusOnOneSkill(cohort: Cohort): {
    readonly cohort: Cohort;
    readonly setAside: readonly SetAside[];
};

export const FORM_TIME_FRAMES: {
    readonly [F in Form]: TimeFrameDefaults;
};

export interface FormPreset {
    readonly activities: readonly Activity[];
    readonly agendas: readonly Agenda[];
    readonly checklists: readonly Checklist[];
    readonly form: Form;
    readonly name: string;
    readonly objectives: readonly ObjectiveTemplate[];
    readonly policy: PolicyInput;
    readonly resources: readonly Resource[];
    readonly roles: {
        readonly mentor: RoleWording;
        readonly mentee: RoleWording;
    };
    readonly screening: Screening;
    readonly summary: string;
    readonly surveys: readonly SurveyPlan[];
    readonly timeFrame: TimeFrameDefaults;
    readonly trainings: readonly TrainingModule[];
}

export function formPreset(form: Form): FormPreset;

type GivenParams = {
    readonly [K in keyof CriterionParams]?: Partial<CriterionParams[K]>;
};

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

export const holidaySchema: z.ZodType<Holiday, unknown, z.core.$ZodTypeInternals<Holiday, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Holiday & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Holiday & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        name: z.ZodString;
        day: z.ZodString;
        until: z.ZodOptional<z.ZodString>;
        locations: z.ZodOptional<z.ZodArray<z.ZodString>>;
        personIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>;
};

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

export const logEntrySchema: z.ZodType<LogEntry, unknown, z.core.$ZodTypeInternals<LogEntry, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        privateNotes: z.ZodObject<{
            mentor: z.ZodOptional<z.ZodString>;
            mentee: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        id: z.ZodString;
        mentorId: z.ZodString;
        menteeId: z.ZodString;
        day: z.ZodString;
        minutes: z.ZodNumber;
        meetingId: z.ZodOptional<z.ZodString>;
        topics: z.ZodOptional<z.ZodArray<z.ZodString>>;
        progress: z.ZodOptional<z.ZodArray<z.ZodObject<{
            objectiveId: z.ZodString;
            actual: z.ZodNumber;
            note: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        problems: z.ZodOptional<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodEnum<{
                time: "time";
                logistics: "logistics";
                other: "other";
                mismatch: "mismatch";
                distancing: "distancing";
                manipulation: "manipulation";
                "lack-of-expertise": "lack-of-expertise";
                "general-dysfunction": "general-dysfunction";
            }>;
            text: z.ZodString;
            raisedBy: z.ZodOptional<z.ZodEnum<{
                mentor: "mentor";
                mentee: "mentee";
                lead: "lead";
            }>>;
        }, z.core.$strict>>>;
        problemsResolved: z.ZodOptional<z.ZodArray<z.ZodString>>;
        adjustments: z.ZodOptional<z.ZodArray<z.ZodObject<{
            objectiveId: z.ZodString;
            reason: z.ZodString;
            change: z.ZodObject<{
                title: z.ZodOptional<z.ZodString>;
                target: z.ZodOptional<z.ZodNumber>;
                due: z.ZodOptional<z.ZodString>;
                status: z.ZodOptional<z.ZodEnum<{
                    open: "open";
                    dropped: "dropped";
                    reached: "reached";
                }>>;
            }, z.core.$strict>;
        }, z.core.$strict>>>;
        nextSteps: z.ZodOptional<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            side: z.ZodEnum<{
                mentor: "mentor";
                mentee: "mentee";
            }>;
            text: z.ZodString;
            due: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        stepsDone: z.ZodOptional<z.ZodArray<z.ZodString>>;
        satisfaction: z.ZodOptional<z.ZodObject<{
            mentor: z.ZodOptional<z.ZodNumber>;
            mentee: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
        drivenBy: z.ZodOptional<z.ZodEnum<{
            mentor: "mentor";
            mentee: "mentee";
            both: "both";
        }>>;
    }, z.core.$strict>;
};

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

export const measureSchema: z.ZodType<Measure, unknown, z.core.$ZodTypeInternals<Measure, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Measure & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Measure & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        name: z.ZodString;
        unit: z.ZodString;
        direction: z.ZodEnum<{
            increase: "increase";
            decrease: "decrease";
        }>;
        baseline: z.ZodOptional<z.ZodNumber>;
        target: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>;
};

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

export const meetingSchema: z.ZodType<Meeting, unknown, z.core.$ZodTypeInternals<Meeting, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Meeting & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Meeting & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        mentorId: z.ZodString;
        menteeId: z.ZodString;
        turn: z.ZodNumber;
        number: z.ZodNumber;
        phase: z.ZodEnum<{
            goals: "goals";
            midpoint: "midpoint";
            closing: "closing";
            opening: "opening";
            working: "working";
        }>;
        start: z.ZodString;
        end: z.ZodString;
        minutes: z.ZodNumber;
        local: z.ZodObject<{
            mentor: z.ZodObject<{
                timeZone: z.ZodString;
                start: z.ZodString;
            }, z.core.$strict>;
            mentee: z.ZodObject<{
                timeZone: z.ZodString;
                start: z.ZodString;
            }, z.core.$strict>;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            cancelled: "cancelled";
            planned: "planned";
        }>;
        sequence: z.ZodNumber;
        moved: z.ZodOptional<z.ZodObject<{
            from: z.ZodString;
            reason: z.ZodString;
        }, z.core.$strict>>;
        cancelled: z.ZodOptional<z.ZodObject<{
            reason: z.ZodString;
        }, z.core.$strict>>;
    }, z.core.$strict>;
};

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

export const objectiveOwnerSchema: z.ZodType<ObjectiveOwner, unknown, z.core.$ZodTypeInternals<ObjectiveOwner, unknown>> & {
    readonly in?: z.ZodDiscriminatedUnion<[
        z.ZodObject<{
            scope: z.ZodLiteral<"program">;
        }, z.core.$strict>,
        z.ZodObject<{
            scope: z.ZodLiteral<"person">;
            personId: z.ZodString;
        }, z.core.$strict>,
        z.ZodObject<{
            scope: z.ZodLiteral<"pair">;
            mentorId: z.ZodString;
            menteeId: z.ZodString;
        }, z.core.$strict>
    ], "scope">;
};

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

export const objectiveSchema: z.ZodType<Objective, unknown, z.core.$ZodTypeInternals<Objective, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Objective & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Objective & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodString;
        title: z.ZodString;
        owner: z.ZodType<ObjectiveOwner, unknown, z.core.$ZodTypeInternals<ObjectiveOwner, unknown>> & {
            readonly in?: z.ZodDiscriminatedUnion<[
                z.ZodObject<{
                    scope: z.ZodLiteral<"program">;
                }, z.core.$strict>,
                z.ZodObject<{
                    scope: z.ZodLiteral<"person">;
                    personId: z.ZodString;
                }, z.core.$strict>,
                z.ZodObject<{
                    scope: z.ZodLiteral<"pair">;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>
            ], "scope">;
        };
        weight: z.ZodOptional<z.ZodNumber>;
        priorityIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
        skill: z.ZodOptional<z.ZodString>;
        goal: z.ZodOptional<z.ZodString>;
        nextRole: z.ZodOptional<z.ZodString>;
        measure: z.ZodOptional<z.ZodType<Measure, unknown, z.core.$ZodTypeInternals<Measure, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Measure & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Measure & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                name: z.ZodString;
                unit: z.ZodString;
                direction: z.ZodEnum<{
                    increase: "increase";
                    decrease: "decrease";
                }>;
                baseline: z.ZodOptional<z.ZodNumber>;
                target: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>;
        }>;
        due: z.ZodOptional<z.ZodString>;
        status: z.ZodOptional<z.ZodEnum<{
            open: "open";
            dropped: "dropped";
            reached: "reached";
        }>>;
    }, z.core.$strict>;
};

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

export interface ProgramInput {
    readonly activities?: readonly Activity[];
    readonly agendas?: readonly Agenda[];
    readonly checklists?: readonly Checklist[];
    readonly form?: Form;
    readonly format?: FormatOf<"program">;
    readonly id: string;
    readonly name: string;
    readonly objectives?: readonly Objective[];
    readonly priorities?: readonly TalentPriority[];
    readonly resources?: readonly Resource[];
    readonly screening?: Screening;
    readonly surveys?: readonly SurveyPlan[];
    readonly timeFrame: TimeFrameInput;
    readonly trainings?: readonly TrainingModule[];
}

export type ProgramPhase = (typeof PROGRAM_PHASES)[number];

export interface ProgramPlan {
    readonly phases: readonly PlanPhase[];
    readonly programId: string;
}

export const programSchema: z.ZodType<ProgramInput, unknown, z.core.$ZodTypeInternals<ProgramInput, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ProgramInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ProgramInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        format: z.ZodOptional<z.ZodLiteral<1>>;
        id: z.ZodString;
        name: z.ZodString;
        form: z.ZodOptional<z.ZodEnum<{
            reverse: "reverse";
            professional: "professional";
            entrepreneur: "entrepreneur";
            situational: "situational";
        }>>;
        timeFrame: z.ZodType<TimeFrameInput, unknown, z.core.$ZodTypeInternals<TimeFrameInput, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TimeFrameInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TimeFrameInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                start: z.ZodString;
                end: z.ZodOptional<z.ZodString>;
                months: z.ZodOptional<z.ZodNumber>;
                weeks: z.ZodOptional<z.ZodNumber>;
                cadence: z.ZodOptional<z.ZodType<Cadence, unknown, z.core.$ZodTypeInternals<Cadence, unknown>> & {
                    readonly in?: z.ZodDiscriminatedUnion<[
                        z.ZodObject<{
                            kind: z.ZodLiteral<"weekly">;
                            interval: z.ZodOptional<z.ZodNumber>;
                            weekday: z.ZodOptional<z.ZodEnum<{
                                mon: "mon";
                                tue: "tue";
                                wed: "wed";
                                thu: "thu";
                                fri: "fri";
                                sat: "sat";
                                sun: "sun";
                            }>>;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"monthly">;
                            week: z.ZodUnion<readonly [
                                z.ZodLiteral<1>,
                                z.ZodLiteral<2>,
                                z.ZodLiteral<3>,
                                z.ZodLiteral<4>,
                                z.ZodLiteral<"last">
                            ]>;
                            interval: z.ZodOptional<z.ZodNumber>;
                            weekday: z.ZodOptional<z.ZodEnum<{
                                mon: "mon";
                                tue: "tue";
                                wed: "wed";
                                thu: "thu";
                                fri: "fri";
                                sat: "sat";
                                sun: "sun";
                            }>>;
                        }, z.core.$strict>
                    ], "kind">;
                }>;
                meetingMinutes: z.ZodOptional<z.ZodNumber>;
                timeZone: z.ZodOptional<z.ZodString>;
                milestones: z.ZodOptional<z.ZodObject<{
                    agreementWeek: z.ZodOptional<z.ZodNumber>;
                    fitCheckWeek: z.ZodOptional<z.ZodNumber>;
                    followUpDays: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>>;
                holidays: z.ZodOptional<z.ZodArray<z.ZodType<Holiday, unknown, z.core.$ZodTypeInternals<Holiday, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Holiday & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Holiday & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        name: z.ZodString;
                        day: z.ZodString;
                        until: z.ZodOptional<z.ZodString>;
                        locations: z.ZodOptional<z.ZodArray<z.ZodString>>;
                        personIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    }, z.core.$strict>;
                }>>;
            }, z.core.$strict>;
        };
        priorities: z.ZodOptional<z.ZodArray<z.ZodType<TalentPriority, unknown, z.core.$ZodTypeInternals<TalentPriority, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TalentPriority & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TalentPriority & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                id: z.ZodString;
                name: z.ZodString;
                description: z.ZodOptional<z.ZodString>;
                weight: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>;
        }>>;
        objectives: z.ZodOptional<z.ZodArray<z.ZodType<Objective, unknown, z.core.$ZodTypeInternals<Objective, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Objective & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Objective & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                id: z.ZodString;
                kind: z.ZodString;
                title: z.ZodString;
                owner: z.ZodType<ObjectiveOwner, unknown, z.core.$ZodTypeInternals<ObjectiveOwner, unknown>> & {
                    readonly in?: z.ZodDiscriminatedUnion<[
                        z.ZodObject<{
                            scope: z.ZodLiteral<"program">;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            scope: z.ZodLiteral<"person">;
                            personId: z.ZodString;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            scope: z.ZodLiteral<"pair">;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>
                    ], "scope">;
                };
                weight: z.ZodOptional<z.ZodNumber>;
                priorityIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                skill: z.ZodOptional<z.ZodString>;
                goal: z.ZodOptional<z.ZodString>;
                nextRole: z.ZodOptional<z.ZodString>;
                measure: z.ZodOptional<z.ZodType<Measure, unknown, z.core.$ZodTypeInternals<Measure, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Measure & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Measure & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        name: z.ZodString;
                        unit: z.ZodString;
                        direction: z.ZodEnum<{
                            increase: "increase";
                            decrease: "decrease";
                        }>;
                        baseline: z.ZodOptional<z.ZodNumber>;
                        target: z.ZodOptional<z.ZodNumber>;
                    }, z.core.$strict>;
                }>;
                due: z.ZodOptional<z.ZodString>;
                status: z.ZodOptional<z.ZodEnum<{
                    open: "open";
                    dropped: "dropped";
                    reached: "reached";
                }>>;
            }, z.core.$strict>;
        }>>;
        screening: z.ZodOptional<z.ZodType<Screening, unknown, z.core.$ZodTypeInternals<Screening, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Screening & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Screening & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                mentor: z.ZodObject<{
                    criteria: z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        question: z.ZodString;
                        weight: z.ZodNumber;
                        minimum: z.ZodOptional<z.ZodNumber>;
                    }, z.core.$strict>>;
                    threshold: z.ZodNumber;
                    places: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>;
                mentee: z.ZodObject<{
                    criteria: z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        name: z.ZodString;
                        question: z.ZodString;
                        weight: z.ZodNumber;
                        minimum: z.ZodOptional<z.ZodNumber>;
                    }, z.core.$strict>>;
                    threshold: z.ZodNumber;
                    places: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>;
            }, z.core.$strict>;
        }>;
        trainings: z.ZodOptional<z.ZodArray<z.ZodType<TrainingModule, unknown, z.core.$ZodTypeInternals<TrainingModule, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TrainingModule & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TrainingModule & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                id: z.ZodString;
                title: z.ZodString;
                side: z.ZodEnum<{
                    mentor: "mentor";
                    mentee: "mentee";
                }>;
                kind: z.ZodEnum<{
                    initial: "initial";
                    continuing: "continuing";
                }>;
                topics: z.ZodArray<z.ZodString>;
                minutes: z.ZodNumber;
                by: z.ZodType<Timing, unknown, z.core.$ZodTypeInternals<Timing, unknown>> & {
                    readonly in?: z.ZodUnion<readonly [
                        z.ZodObject<{
                            day: z.ZodString;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            milestone: z.ZodEnum<{
                                "kick-off": "kick-off";
                                agreement: "agreement";
                                "fit-check": "fit-check";
                                midpoint: "midpoint";
                                closing: "closing";
                                "follow-up": "follow-up";
                            }>;
                            days: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$strict>
                    ]>;
                };
                requiredToMatch: z.ZodOptional<z.ZodBoolean>;
                validMonths: z.ZodOptional<z.ZodNumber>;
                outline: z.ZodArray<z.ZodString>;
            }, z.core.$strict>;
        }>>;
        agendas: z.ZodOptional<z.ZodArray<z.ZodType<Agenda, unknown, z.core.$ZodTypeInternals<Agenda, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Agenda & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Agenda & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                id: z.ZodString;
                phase: z.ZodEnum<{
                    goals: "goals";
                    midpoint: "midpoint";
                    closing: "closing";
                    opening: "opening";
                    working: "working";
                }>;
                title: z.ZodString;
                outcome: z.ZodString;
                items: z.ZodArray<z.ZodObject<{
                    text: z.ZodString;
                    share: z.ZodNumber;
                }, z.core.$strict>>;
            }, z.core.$strict>;
        }>>;
        activities: z.ZodOptional<z.ZodArray<z.ZodType<Activity, unknown, z.core.$ZodTypeInternals<Activity, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Activity & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Activity & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                id: z.ZodString;
                kind: z.ZodEnum<{
                    review: "review";
                    "kick-off": "kick-off";
                    closing: "closing";
                    information: "information";
                    workshop: "workshop";
                    training: "training";
                    "group-session": "group-session";
                    "check-in": "check-in";
                }>;
                title: z.ZodString;
                when: z.ZodType<Timing, unknown, z.core.$ZodTypeInternals<Timing, unknown>> & {
                    readonly in?: z.ZodUnion<readonly [
                        z.ZodObject<{
                            day: z.ZodString;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            milestone: z.ZodEnum<{
                                "kick-off": "kick-off";
                                agreement: "agreement";
                                "fit-check": "fit-check";
                                midpoint: "midpoint";
                                closing: "closing";
                                "follow-up": "follow-up";
                            }>;
                            days: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$strict>
                    ]>;
                };
                minutes: z.ZodNumber;
                audience: z.ZodArray<z.ZodEnum<{
                    manager: "manager";
                    mentor: "mentor";
                    mentee: "mentee";
                    lead: "lead";
                }>>;
                owner: z.ZodString;
                description: z.ZodOptional<z.ZodString>;
                resourceIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>;
        }>>;
        resources: z.ZodOptional<z.ZodArray<z.ZodType<Resource, unknown, z.core.$ZodTypeInternals<Resource, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Resource & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Resource & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                id: z.ZodString;
                kind: z.ZodEnum<{
                    link: "link";
                    guide: "guide";
                    template: "template";
                }>;
                title: z.ZodString;
                phases: z.ZodArray<z.ZodEnum<{
                    prepare: "prepare";
                    close: "close";
                    "follow-up": "follow-up";
                    launch: "launch";
                    build: "build";
                    deepen: "deepen";
                }>>;
                roles: z.ZodArray<z.ZodEnum<{
                    manager: "manager";
                    mentor: "mentor";
                    mentee: "mentee";
                    lead: "lead";
                }>>;
                text: z.ZodOptional<z.ZodString>;
                url: z.ZodOptional<z.ZodURL>;
            }, z.core.$strict>;
        }>>;
        checklists: z.ZodOptional<z.ZodArray<z.ZodType<Checklist, unknown, z.core.$ZodTypeInternals<Checklist, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Checklist & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Checklist & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                id: z.ZodString;
                role: z.ZodEnum<{
                    manager: "manager";
                    mentor: "mentor";
                    mentee: "mentee";
                    lead: "lead";
                }>;
                phase: z.ZodEnum<{
                    prepare: "prepare";
                    close: "close";
                    "follow-up": "follow-up";
                    launch: "launch";
                    build: "build";
                    deepen: "deepen";
                }>;
                items: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>>;
            }, z.core.$strict>;
        }>>;
        surveys: z.ZodOptional<z.ZodArray<z.ZodType<SurveyPlan, unknown, z.core.$ZodTypeInternals<SurveyPlan, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<SurveyPlan & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<SurveyPlan & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                id: z.ZodString;
                moment: z.ZodEnum<{
                    before: "before";
                    end: "end";
                    "fit-check": "fit-check";
                    midpoint: "midpoint";
                    "follow-up": "follow-up";
                }>;
                when: z.ZodType<Timing, unknown, z.core.$ZodTypeInternals<Timing, unknown>> & {
                    readonly in?: z.ZodUnion<readonly [
                        z.ZodObject<{
                            day: z.ZodString;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            milestone: z.ZodEnum<{
                                "kick-off": "kick-off";
                                agreement: "agreement";
                                "fit-check": "fit-check";
                                midpoint: "midpoint";
                                closing: "closing";
                                "follow-up": "follow-up";
                            }>;
                            days: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$strict>
                    ]>;
                };
                audience: z.ZodArray<z.ZodEnum<{
                    mentor: "mentor";
                    mentee: "mentee";
                }>>;
                instrumentId: z.ZodOptional<z.ZodString>;
            }, z.core.$strict>;
        }>>;
    }, z.core.$strict>;
};

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

export const relationshipEventSchema: z.ZodType<RelationshipEvent, unknown, z.core.$ZodTypeInternals<RelationshipEvent, unknown>> & {
    readonly in?: z.ZodDiscriminatedUnion<[
        z.ZodObject<{
            at: z.ZodString;
            by: z.ZodOptional<z.ZodString>;
            note: z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"proposed">;
            mentorId: z.ZodString;
            menteeId: z.ZodString;
        }, z.core.$strict>,
        z.ZodObject<{
            at: z.ZodString;
            by: z.ZodOptional<z.ZodString>;
            note: z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"accepted">;
            side: z.ZodEnum<{
                mentor: "mentor";
                mentee: "mentee";
            }>;
        }, z.core.$strict>,
        z.ZodObject<{
            at: z.ZodString;
            by: z.ZodOptional<z.ZodString>;
            note: z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"declined">;
            side: z.ZodEnum<{
                mentor: "mentor";
                mentee: "mentee";
            }>;
            reason: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>,
        z.ZodObject<{
            at: z.ZodString;
            by: z.ZodOptional<z.ZodString>;
            note: z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"agreed">;
        }, z.core.$strict>,
        z.ZodObject<{
            at: z.ZodString;
            by: z.ZodOptional<z.ZodString>;
            note: z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"started">;
        }, z.core.$strict>,
        z.ZodObject<{
            at: z.ZodString;
            by: z.ZodOptional<z.ZodString>;
            note: z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"paused">;
            reason: z.ZodString;
            until: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>,
        z.ZodObject<{
            at: z.ZodString;
            by: z.ZodOptional<z.ZodString>;
            note: z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"resumed">;
        }, z.core.$strict>,
        z.ZodObject<{
            at: z.ZodString;
            by: z.ZodOptional<z.ZodString>;
            note: z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"completed">;
        }, z.core.$strict>,
        z.ZodObject<{
            at: z.ZodString;
            by: z.ZodOptional<z.ZodString>;
            note: z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"ended-early">;
            reason: z.ZodEnum<{
                other: "other";
                "goals-reached": "goals-reached";
                "left-organization": "left-organization";
                "changed-role": "changed-role";
                "lack-of-time": "lack-of-time";
                mismatch: "mismatch";
                distancing: "distancing";
                manipulation: "manipulation";
                "lack-of-expertise": "lack-of-expertise";
                "general-dysfunction": "general-dysfunction";
                "no-contact": "no-contact";
            }>;
            side: z.ZodOptional<z.ZodEnum<{
                mentor: "mentor";
                mentee: "mentee";
            }>>;
            countsAsComplete: z.ZodBoolean;
        }, z.core.$strict>,
        z.ZodObject<{
            at: z.ZodString;
            by: z.ZodOptional<z.ZodString>;
            note: z.ZodOptional<z.ZodString>;
            kind: z.ZodLiteral<"rematch-requested">;
            side: z.ZodEnum<{
                mentor: "mentor";
                mentee: "mentee";
            }>;
            reason: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>
    ], "kind">;
};

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

export const resourceSchema: z.ZodType<Resource, unknown, z.core.$ZodTypeInternals<Resource, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Resource & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Resource & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            link: "link";
            guide: "guide";
            template: "template";
        }>;
        title: z.ZodString;
        phases: z.ZodArray<z.ZodEnum<{
            prepare: "prepare";
            close: "close";
            "follow-up": "follow-up";
            launch: "launch";
            build: "build";
            deepen: "deepen";
        }>>;
        roles: z.ZodArray<z.ZodEnum<{
            manager: "manager";
            mentor: "mentor";
            mentee: "mentee";
            lead: "lead";
        }>>;
        text: z.ZodOptional<z.ZodString>;
        url: z.ZodOptional<z.ZodURL>;
    }, z.core.$strict>;
};

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
    manager: "manager";
    mentor: "mentor";
    mentee: "mentee";
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

export const screeningSchema: z.ZodType<Screening, unknown, z.core.$ZodTypeInternals<Screening, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Screening & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Screening & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        mentor: z.ZodObject<{
            criteria: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                name: z.ZodString;
                question: z.ZodString;
                weight: z.ZodNumber;
                minimum: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>>;
            threshold: z.ZodNumber;
            places: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>;
        mentee: z.ZodObject<{
            criteria: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                name: z.ZodString;
                question: z.ZodString;
                weight: z.ZodNumber;
                minimum: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>>;
            threshold: z.ZodNumber;
            places: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>;
    }, z.core.$strict>;
};

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

export const sharedLogEntrySchema: z.ZodType<SharedLogEntry, unknown, z.core.$ZodTypeInternals<SharedLogEntry, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<SharedLogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<SharedLogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        mentorId: z.ZodString;
        menteeId: z.ZodString;
        day: z.ZodString;
        minutes: z.ZodNumber;
        meetingId: z.ZodOptional<z.ZodString>;
        topics: z.ZodOptional<z.ZodArray<z.ZodString>>;
        progress: z.ZodOptional<z.ZodArray<z.ZodObject<{
            objectiveId: z.ZodString;
            actual: z.ZodNumber;
            note: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        problems: z.ZodOptional<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodEnum<{
                time: "time";
                logistics: "logistics";
                other: "other";
                mismatch: "mismatch";
                distancing: "distancing";
                manipulation: "manipulation";
                "lack-of-expertise": "lack-of-expertise";
                "general-dysfunction": "general-dysfunction";
            }>;
            text: z.ZodString;
            raisedBy: z.ZodOptional<z.ZodEnum<{
                mentor: "mentor";
                mentee: "mentee";
                lead: "lead";
            }>>;
        }, z.core.$strict>>>;
        problemsResolved: z.ZodOptional<z.ZodArray<z.ZodString>>;
        adjustments: z.ZodOptional<z.ZodArray<z.ZodObject<{
            objectiveId: z.ZodString;
            reason: z.ZodString;
            change: z.ZodObject<{
                title: z.ZodOptional<z.ZodString>;
                target: z.ZodOptional<z.ZodNumber>;
                due: z.ZodOptional<z.ZodString>;
                status: z.ZodOptional<z.ZodEnum<{
                    open: "open";
                    dropped: "dropped";
                    reached: "reached";
                }>>;
            }, z.core.$strict>;
        }, z.core.$strict>>>;
        nextSteps: z.ZodOptional<z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            side: z.ZodEnum<{
                mentor: "mentor";
                mentee: "mentee";
            }>;
            text: z.ZodString;
            due: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        stepsDone: z.ZodOptional<z.ZodArray<z.ZodString>>;
        satisfaction: z.ZodOptional<z.ZodObject<{
            mentor: z.ZodOptional<z.ZodNumber>;
            mentee: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
        drivenBy: z.ZodOptional<z.ZodEnum<{
            mentor: "mentor";
            mentee: "mentee";
            both: "both";
        }>>;
    }, z.core.$strict>;
};

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

export const surveyPlanSchema: z.ZodType<SurveyPlan, unknown, z.core.$ZodTypeInternals<SurveyPlan, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<SurveyPlan & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<SurveyPlan & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        moment: z.ZodEnum<{
            before: "before";
            end: "end";
            "fit-check": "fit-check";
            midpoint: "midpoint";
            "follow-up": "follow-up";
        }>;
        when: z.ZodType<Timing, unknown, z.core.$ZodTypeInternals<Timing, unknown>> & {
            readonly in?: z.ZodUnion<readonly [
                z.ZodObject<{
                    day: z.ZodString;
                }, z.core.$strict>,
                z.ZodObject<{
                    milestone: z.ZodEnum<{
                        "kick-off": "kick-off";
                        agreement: "agreement";
                        "fit-check": "fit-check";
                        midpoint: "midpoint";
                        closing: "closing";
                        "follow-up": "follow-up";
                    }>;
                    days: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>
            ]>;
        };
        audience: z.ZodArray<z.ZodEnum<{
            mentor: "mentor";
            mentee: "mentee";
        }>>;
        instrumentId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>;
};

export interface TalentPriority {
    readonly description?: string;
    readonly id: string;
    readonly name: string;
    readonly weight?: number;
}

export const talentPrioritySchema: z.ZodType<TalentPriority, unknown, z.core.$ZodTypeInternals<TalentPriority, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TalentPriority & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TalentPriority & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        description: z.ZodOptional<z.ZodString>;
        weight: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>;
};

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

export const timeFrameSchema: z.ZodType<TimeFrameInput, unknown, z.core.$ZodTypeInternals<TimeFrameInput, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TimeFrameInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TimeFrameInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        start: z.ZodString;
        end: z.ZodOptional<z.ZodString>;
        months: z.ZodOptional<z.ZodNumber>;
        weeks: z.ZodOptional<z.ZodNumber>;
        cadence: z.ZodOptional<z.ZodType<Cadence, unknown, z.core.$ZodTypeInternals<Cadence, unknown>> & {
            readonly in?: z.ZodDiscriminatedUnion<[
                z.ZodObject<{
                    kind: z.ZodLiteral<"weekly">;
                    interval: z.ZodOptional<z.ZodNumber>;
                    weekday: z.ZodOptional<z.ZodEnum<{
                        mon: "mon";
                        tue: "tue";
                        wed: "wed";
                        thu: "thu";
                        fri: "fri";
                        sat: "sat";
                        sun: "sun";
                    }>>;
                }, z.core.$strict>,
                z.ZodObject<{
                    kind: z.ZodLiteral<"monthly">;
                    week: z.ZodUnion<readonly [
                        z.ZodLiteral<1>,
                        z.ZodLiteral<2>,
                        z.ZodLiteral<3>,
                        z.ZodLiteral<4>,
                        z.ZodLiteral<"last">
                    ]>;
                    interval: z.ZodOptional<z.ZodNumber>;
                    weekday: z.ZodOptional<z.ZodEnum<{
                        mon: "mon";
                        tue: "tue";
                        wed: "wed";
                        thu: "thu";
                        fri: "fri";
                        sat: "sat";
                        sun: "sun";
                    }>>;
                }, z.core.$strict>
            ], "kind">;
        }>;
        meetingMinutes: z.ZodOptional<z.ZodNumber>;
        timeZone: z.ZodOptional<z.ZodString>;
        milestones: z.ZodOptional<z.ZodObject<{
            agreementWeek: z.ZodOptional<z.ZodNumber>;
            fitCheckWeek: z.ZodOptional<z.ZodNumber>;
            followUpDays: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
        holidays: z.ZodOptional<z.ZodArray<z.ZodType<Holiday, unknown, z.core.$ZodTypeInternals<Holiday, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Holiday & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Holiday & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                name: z.ZodString;
                day: z.ZodString;
                until: z.ZodOptional<z.ZodString>;
                locations: z.ZodOptional<z.ZodArray<z.ZodString>>;
                personIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
            }, z.core.$strict>;
        }>>;
    }, z.core.$strict>;
};

export type Timing = {
    readonly day: Day;
} | {
    readonly milestone: MilestoneKind;
    readonly days?: number;
};

export function timingDay(timing: Timing, timeFrame: TimeFrame): Day;

export const timingSchema: z.ZodType<Timing, unknown, z.core.$ZodTypeInternals<Timing, unknown>> & {
    readonly in?: z.ZodUnion<readonly [
        z.ZodObject<{
            day: z.ZodString;
        }, z.core.$strict>,
        z.ZodObject<{
            milestone: z.ZodEnum<{
                "kick-off": "kick-off";
                agreement: "agreement";
                "fit-check": "fit-check";
                midpoint: "midpoint";
                closing: "closing";
                "follow-up": "follow-up";
            }>;
            days: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>
    ]>;
};

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

export const trainingModuleSchema: z.ZodType<TrainingModule, unknown, z.core.$ZodTypeInternals<TrainingModule, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TrainingModule & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TrainingModule & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        side: z.ZodEnum<{
            mentor: "mentor";
            mentee: "mentee";
        }>;
        kind: z.ZodEnum<{
            initial: "initial";
            continuing: "continuing";
        }>;
        topics: z.ZodArray<z.ZodString>;
        minutes: z.ZodNumber;
        by: z.ZodType<Timing, unknown, z.core.$ZodTypeInternals<Timing, unknown>> & {
            readonly in?: z.ZodUnion<readonly [
                z.ZodObject<{
                    day: z.ZodString;
                }, z.core.$strict>,
                z.ZodObject<{
                    milestone: z.ZodEnum<{
                        "kick-off": "kick-off";
                        agreement: "agreement";
                        "fit-check": "fit-check";
                        midpoint: "midpoint";
                        closing: "closing";
                        "follow-up": "follow-up";
                    }>;
                    days: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>
            ]>;
        };
        requiredToMatch: z.ZodOptional<z.ZodBoolean>;
        validMonths: z.ZodOptional<z.ZodNumber>;
        outline: z.ZodArray<z.ZodString>;
    }, z.core.$strict>;
};

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

export const trainingRecordSchema: z.ZodType<TrainingRecord, unknown, z.core.$ZodTypeInternals<TrainingRecord, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TrainingRecord & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TrainingRecord & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        personId: z.ZodString;
        moduleId: z.ZodString;
        completedAt: z.ZodString;
    }, z.core.$strict>;
};

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
