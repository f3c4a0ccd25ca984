import * as z from "zod";

export const activitySchema: ObjectSchema<Activity>;

export const agendaSchema: ObjectSchema<Agenda>;

export const applicationSchema: ObjectSchema<Application>;

export const busySpanSchema: ObjectSchema<BusySpan>;

export const cadenceSchema: z.ZodType<Cadence, unknown, z.core.$ZodTypeInternals<Cadence, unknown>>;

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

export const checklistSchema: ObjectSchema<Checklist>;

export const cohortSchema: ObjectSchema<Cohort>;

export const conceptSchema: ObjectSchema<Concept>;

export const daySchema: z.ZodString;

interface Decided {
    readonly at: string;
    readonly reviewer: string;
}

export const decisionSchema: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>>;

export const decisionsSchema: z.ZodType<readonly Decision[], unknown, z.core.$ZodTypeInternals<readonly Decision[], unknown>>;

export const declinedPairSchema: ObjectSchema<DeclinedPair>;

interface EventBase {
    readonly at: Instant;
    readonly by?: string;
    readonly note?: string;
}

export const feedbackReceivedSchema: ObjectSchema<FeedbackReceived>;

export const fitCheckSchema: ObjectSchema<FitCheck>;

type GivenParams = {
    readonly [K in keyof CriterionParams]?: Partial<CriterionParams[K]>;
};

export const groupingSchema: ObjectSchema<Grouping>;

export const holidaySchema: ObjectSchema<Holiday>;

export const infeasibleMatchingSchema: ObjectSchema<InfeasibleMatching>;

export const instantSchema: z.ZodString;

export const instrumentSchema: ObjectSchema<Instrument>;

export const interviewSchema: ObjectSchema<Interview>;

export const jsonValueSchema: z.ZodType<JsonValue>;

interface LogEntry_2 extends Omit<SharedLogEntry, "privateNotes" | "ownNote"> {
    readonly privateNotes: {
        readonly mentor?: string;
        readonly mentee?: string;
    };
}

export const logEntrySchema: ObjectSchema<LogEntry_2>;

export const manifestSchema: ObjectSchema<Manifest>;

export const matchingSchema: z.ZodType<Matching, unknown, z.core.$ZodTypeInternals<Matching, unknown>>;

export const matchSchema: ObjectSchema<Match>;

export const measureSchema: ObjectSchema<Measure>;

export const meetingSchema: ObjectSchema<Meeting>;

export const menteeSchema: ObjectSchema<Mentee>;

export const mentorSchema: ObjectSchema<Mentor>;

export const objectiveOwnerSchema: z.ZodType<ObjectiveOwner, unknown, z.core.$ZodTypeInternals<ObjectiveOwner, unknown>>;

export const objectiveSchema: ObjectSchema<Objective>;

export interface ObjectSchema<T> extends z.ZodType<T> {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<T & z.output<z.ZodObject<U>>>;
}

export const outcomePersonSchema: ObjectSchema<OutcomePerson>;

export const pairRefSchema: ObjectSchema<PairRef>;

export const policySchema: ObjectSchema<PolicyInput>;

export const programSchema: ObjectSchema<ProgramInput>;

export const ratedGoalSchema: ObjectSchema<RatedGoal>;

export const readingSchema: ObjectSchema<Reading>;

export const relationshipEventSchema: z.ZodType<RelationshipEvent, unknown, z.core.$ZodTypeInternals<RelationshipEvent, unknown>>;

export const rematchAttemptSchema: ObjectSchema<RematchAttempt>;

export const rematchRecordSchema: ObjectSchema<RematchRecord>;

export const resourceSchema: ObjectSchema<Resource>;

export const reviewLogEntrySchema: ObjectSchema<LogEntry>;

export const reviewSchema: ObjectSchema<Review>;

export const roleSchema: z.ZodEnum<{
    manager: "manager";
    mentor: "mentor";
    mentee: "mentee";
    lead: "lead";
}>;

export const ruleSchema: z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>>;

export const screeningSchema: ObjectSchema<Screening>;

export const sharedLogEntrySchema: ObjectSchema<SharedLogEntry>;

export const stoppedMatchingSchema: ObjectSchema<StoppedMatching>;

export const storedResultSchema: z.ZodType<StoredResult, unknown, z.core.$ZodTypeInternals<StoredResult, unknown>>;

export const surveyInvitationSchema: ObjectSchema<SurveyInvitation>;

export const surveyPlanSchema: ObjectSchema<SurveyPlan>;

export const surveyResponseSchema: ObjectSchema<SurveyResponse>;

export const talentPrioritySchema: ObjectSchema<TalentPriority>;

export const themeSchema: ObjectSchema<Theme>;

export const timeFrameSchema: ObjectSchema<TimeFrameInput>;

export const timingSchema: z.ZodType<Timing, unknown, z.core.$ZodTypeInternals<Timing, unknown>>;

export const tooFewChangesSchema: ObjectSchema<TooFewChanges>;

export const trainingModuleSchema: ObjectSchema<TrainingModule>;

export const trainingRecordSchema: ObjectSchema<TrainingRecord>;

export const warningSchema: ObjectSchema<Warning>;
