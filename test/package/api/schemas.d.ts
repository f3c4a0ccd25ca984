import * as z from "zod";

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

export const busySpanSchema: z.ZodType<BusySpan, unknown, z.core.$ZodTypeInternals<BusySpan, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<BusySpan & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<BusySpan & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        start: z.ZodString;
        end: z.ZodString;
    }, z.core.$strip>;
};

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

export const cohortSchema: z.ZodType<Cohort, unknown, z.core.$ZodTypeInternals<Cohort, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Cohort & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Cohort & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        mentors: z.ZodArray<z.ZodType<Mentor, unknown, z.core.$ZodTypeInternals<Mentor, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Mentor & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Mentor & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                capacity: z.ZodOptional<z.ZodObject<{
                    min: z.ZodOptional<z.ZodNumber>;
                    max: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>>;
                id: z.ZodString;
                name: z.ZodOptional<z.ZodString>;
                goals: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    priority: z.ZodOptional<z.ZodNumber>;
                    source: z.ZodOptional<z.ZodString>;
                }, z.core.$strict>>>;
                goalsSupported: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    strength: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>>>;
                skills: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    level: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>>>;
                skillsWanted: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    weight: z.ZodOptional<z.ZodNumber>;
                    current: z.ZodOptional<z.ZodNumber>;
                    target: z.ZodOptional<z.ZodNumber>;
                    source: z.ZodOptional<z.ZodString>;
                }, z.core.$strict>>>;
                experienceYears: z.ZodOptional<z.ZodNumber>;
                grade: z.ZodOptional<z.ZodString>;
                role: z.ZodOptional<z.ZodString>;
                nextRole: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodArray<z.ZodString>>;
                venture: z.ZodOptional<z.ZodObject<{
                    stage: z.ZodOptional<z.ZodString>;
                    sector: z.ZodOptional<z.ZodString>;
                    functions: z.ZodOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>;
                ventures: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    stage: z.ZodOptional<z.ZodString>;
                    sector: z.ZodOptional<z.ZodString>;
                    functions: z.ZodOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>>;
                interests: z.ZodOptional<z.ZodArray<z.ZodString>>;
                department: z.ZodOptional<z.ZodString>;
                manager: z.ZodOptional<z.ZodString>;
                location: z.ZodOptional<z.ZodString>;
                timeZone: z.ZodOptional<z.ZodString>;
                languages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                availability: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    day: z.ZodEnum<{
                        mon: "mon";
                        tue: "tue";
                        wed: "wed";
                        thu: "thu";
                        fri: "fri";
                        sat: "sat";
                        sun: "sun";
                    }>;
                    start: z.ZodString;
                    end: z.ZodString;
                }, z.core.$strict>>>;
                preferences: z.ZodOptional<z.ZodObject<{
                    ranked: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    never: z.ZodOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>;
                attributes: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                protectedAttributes: z.ZodOptional<z.ZodType<Readonly<Record<string, string>>, unknown, z.core.$ZodTypeInternals<Readonly<Record<string, string>>, unknown>>>;
            }, z.core.$strict>;
        }>;
        mentees: z.ZodArray<z.ZodType<Mentee, unknown, z.core.$ZodTypeInternals<Mentee, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Mentee & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Mentee & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                capacity: z.ZodOptional<z.ZodObject<{
                    min: z.ZodOptional<z.ZodNumber>;
                    max: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>>;
                priority: z.ZodOptional<z.ZodNumber>;
                id: z.ZodString;
                name: z.ZodOptional<z.ZodString>;
                goals: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    priority: z.ZodOptional<z.ZodNumber>;
                    source: z.ZodOptional<z.ZodString>;
                }, z.core.$strict>>>;
                goalsSupported: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    strength: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>>>;
                skills: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    level: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>>>;
                skillsWanted: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    name: z.ZodString;
                    weight: z.ZodOptional<z.ZodNumber>;
                    current: z.ZodOptional<z.ZodNumber>;
                    target: z.ZodOptional<z.ZodNumber>;
                    source: z.ZodOptional<z.ZodString>;
                }, z.core.$strict>>>;
                experienceYears: z.ZodOptional<z.ZodNumber>;
                grade: z.ZodOptional<z.ZodString>;
                role: z.ZodOptional<z.ZodString>;
                nextRole: z.ZodOptional<z.ZodString>;
                path: z.ZodOptional<z.ZodArray<z.ZodString>>;
                venture: z.ZodOptional<z.ZodObject<{
                    stage: z.ZodOptional<z.ZodString>;
                    sector: z.ZodOptional<z.ZodString>;
                    functions: z.ZodOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>;
                ventures: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    stage: z.ZodOptional<z.ZodString>;
                    sector: z.ZodOptional<z.ZodString>;
                    functions: z.ZodOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>>;
                interests: z.ZodOptional<z.ZodArray<z.ZodString>>;
                department: z.ZodOptional<z.ZodString>;
                manager: z.ZodOptional<z.ZodString>;
                location: z.ZodOptional<z.ZodString>;
                timeZone: z.ZodOptional<z.ZodString>;
                languages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                availability: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    day: z.ZodEnum<{
                        mon: "mon";
                        tue: "tue";
                        wed: "wed";
                        thu: "thu";
                        fri: "fri";
                        sat: "sat";
                        sun: "sun";
                    }>;
                    start: z.ZodString;
                    end: z.ZodString;
                }, z.core.$strict>>>;
                preferences: z.ZodOptional<z.ZodObject<{
                    ranked: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    never: z.ZodOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>;
                attributes: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                protectedAttributes: z.ZodOptional<z.ZodType<Readonly<Record<string, string>>, unknown, z.core.$ZodTypeInternals<Readonly<Record<string, string>>, unknown>>>;
            }, z.core.$strict>;
        }>;
        managers: z.ZodOptional<z.ZodType<Managers, unknown, z.core.$ZodTypeInternals<Managers, unknown>>>;
    }, z.core.$strict>;
};

export const conceptSchema: z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        label: z.ZodString;
        altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
        parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>;
};

export const daySchema: z.ZodString;

interface Decided {
    readonly at: string;
    readonly reviewer: string;
}

export const decisionSchema: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
    readonly in?: z.ZodDiscriminatedUnion<[
        z.ZodObject<{
            reason: z.ZodOptional<z.ZodString>;
            reviewer: z.ZodString;
            at: z.ZodISODateTime;
            mentorId: z.ZodString;
            menteeId: z.ZodString;
            kind: z.ZodLiteral<"approve">;
        }, z.core.$strict>,
        z.ZodObject<{
            reason: z.ZodString;
            declinedBy: z.ZodOptional<z.ZodEnum<{
                mentor: "mentor";
                mentee: "mentee";
            }>>;
            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                rule: z.ZodString;
                reason: z.ZodString;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>>>;
            reviewer: z.ZodString;
            at: z.ZodISODateTime;
            mentorId: z.ZodString;
            menteeId: z.ZodString;
            kind: z.ZodLiteral<"reject">;
        }, z.core.$strict>,
        z.ZodObject<{
            reason: z.ZodString;
            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                rule: z.ZodString;
                reason: z.ZodString;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>>>;
            reviewer: z.ZodString;
            at: z.ZodISODateTime;
            kind: z.ZodLiteral<"change">;
            pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>;
            }>;
            to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>;
            }>;
        }, z.core.$strict>,
        z.ZodObject<{
            reason: z.ZodString;
            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                rule: z.ZodString;
                reason: z.ZodString;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>>>;
            reviewer: z.ZodString;
            at: z.ZodISODateTime;
            mentorId: z.ZodString;
            menteeId: z.ZodString;
            kind: z.ZodLiteral<"reopen">;
        }, z.core.$strict>
    ], "kind">;
};

export const decisionsSchema: z.ZodType<readonly Decision[], unknown, z.core.$ZodTypeInternals<readonly Decision[], unknown>> & {
    readonly in?: z.ZodArray<z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
        readonly in?: z.ZodDiscriminatedUnion<[
            z.ZodObject<{
                reason: z.ZodOptional<z.ZodString>;
                reviewer: z.ZodString;
                at: z.ZodISODateTime;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
                kind: z.ZodLiteral<"approve">;
            }, z.core.$strict>,
            z.ZodObject<{
                reason: z.ZodString;
                declinedBy: z.ZodOptional<z.ZodEnum<{
                    mentor: "mentor";
                    mentee: "mentee";
                }>>;
                waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    rule: z.ZodString;
                    reason: z.ZodString;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>>>;
                reviewer: z.ZodString;
                at: z.ZodISODateTime;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
                kind: z.ZodLiteral<"reject">;
            }, z.core.$strict>,
            z.ZodObject<{
                reason: z.ZodString;
                waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    rule: z.ZodString;
                    reason: z.ZodString;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>>>;
                reviewer: z.ZodString;
                at: z.ZodISODateTime;
                kind: z.ZodLiteral<"change">;
                pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        mentorId: z.ZodString;
                        menteeId: z.ZodString;
                    }, z.core.$strict>;
                }>;
                to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        mentorId: z.ZodString;
                        menteeId: z.ZodString;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>,
            z.ZodObject<{
                reason: z.ZodString;
                waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                    rule: z.ZodString;
                    reason: z.ZodString;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>>>;
                reviewer: z.ZodString;
                at: z.ZodISODateTime;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
                kind: z.ZodLiteral<"reopen">;
            }, z.core.$strict>
        ], "kind">;
    }>;
};

export const declinedPairSchema: z.ZodType<DeclinedPair, unknown, z.core.$ZodTypeInternals<DeclinedPair, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<DeclinedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<DeclinedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        by: z.ZodOptional<z.ZodEnum<{
            mentor: "mentor";
            mentee: "mentee";
        }>>;
        reason: z.ZodOptional<z.ZodString>;
        mentorId: z.ZodString;
        menteeId: z.ZodString;
    }, z.core.$strict>;
};

interface EventBase {
    readonly at: Instant;
    readonly by?: string;
    readonly note?: string;
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

type GivenParams = {
    readonly [K in keyof CriterionParams]?: Partial<CriterionParams[K]>;
};

export const groupingSchema: z.ZodType<Grouping, unknown, z.core.$ZodTypeInternals<Grouping, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Grouping & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Grouping & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        name: z.ZodString;
        of: z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>;
    }, z.core.$strict>;
};

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

export const infeasibleMatchingSchema: z.ZodType<InfeasibleMatching, unknown, z.core.$ZodTypeInternals<InfeasibleMatching, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<InfeasibleMatching & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<InfeasibleMatching & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        format: z.ZodLiteral<1>;
        status: z.ZodLiteral<"infeasible">;
        conflict: z.ZodType<MatchingConflict, unknown, z.core.$ZodTypeInternals<MatchingConflict, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<MatchingConflict & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<MatchingConflict & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                mentorMinimums: z.ZodArray<z.ZodString>;
                mentorMaximums: z.ZodArray<z.ZodString>;
                menteeMinimums: z.ZodArray<z.ZodString>;
                menteeMaximums: z.ZodArray<z.ZodString>;
                locks: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        mentorId: z.ZodString;
                        menteeId: z.ZodString;
                    }, z.core.$strict>;
                }>;
                demand: z.ZodNumber;
                supply: z.ZodNumber;
                relaxations: z.ZodArray<z.ZodObject<{
                    kind: z.ZodEnum<{
                        lock: "lock";
                        "mentor-minimum": "mentor-minimum";
                        "mentor-maximum": "mentor-maximum";
                        "mentee-minimum": "mentee-minimum";
                        "mentee-maximum": "mentee-maximum";
                    }>;
                    personId: z.ZodNullable<z.ZodString>;
                    pair: z.ZodNullable<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    from: z.ZodNullable<z.ZodNumber>;
                    to: z.ZodNullable<z.ZodNumber>;
                }, z.core.$strict>>;
                text: z.ZodString;
            }, z.core.$strict>;
        };
        certificate: z.ZodType<InfeasibilityCertificate, unknown, z.core.$ZodTypeInternals<InfeasibilityCertificate, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<InfeasibilityCertificate & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<InfeasibilityCertificate & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                kind: z.ZodLiteral<"infeasible">;
                mentorIds: z.ZodArray<z.ZodString>;
                menteeIds: z.ZodArray<z.ZodString>;
                mentorPrices: z.ZodArray<z.ZodUnion<readonly [
                    z.ZodLiteral<-1>,
                    z.ZodLiteral<0>,
                    z.ZodLiteral<1>
                ]>>;
                menteePrices: z.ZodArray<z.ZodUnion<readonly [
                    z.ZodLiteral<-1>,
                    z.ZodLiteral<0>,
                    z.ZodLiteral<1>
                ]>>;
            }, z.core.$strict>;
        };
        warnings: z.ZodArray<z.ZodType<Warning, unknown, z.core.$ZodTypeInternals<Warning, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Warning & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Warning & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                id: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                path: z.ZodString;
                text: z.ZodString;
            }, z.core.$strict>;
        }>;
        manifest: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                version: z.ZodString;
                policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        form: z.ZodOptional<z.ZodEnum<{
                            reverse: "reverse";
                            professional: "professional";
                            entrepreneur: "entrepreneur";
                            situational: "situational";
                        }>>;
                        weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                        params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                            readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                                skills: z.ZodOptional<z.ZodObject<{
                                    assumedLevel: z.ZodOptional<z.ZodNumber>;
                                    assumedTarget: z.ZodOptional<z.ZodNumber>;
                                }, z.core.$strict>>;
                                experience: z.ZodOptional<z.ZodObject<{
                                    knots: z.ZodOptional<z.ZodTuple<[
                                        z.ZodNumber,
                                        z.ZodNumber,
                                        z.ZodNumber,
                                        z.ZodNumber
                                    ], null>>;
                                    ahead: z.ZodOptional<z.ZodEnum<{
                                        mentor: "mentor";
                                        mentee: "mentee";
                                    }>>;
                                }, z.core.$strict>>;
                                interests: z.ZodOptional<z.ZodObject<{
                                    rareCountMore: z.ZodOptional<z.ZodBoolean>;
                                    shrinkage: z.ZodOptional<z.ZodNumber>;
                                }, z.core.$strict>>;
                                logistics: z.ZodOptional<z.ZodObject<{
                                    fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                                    zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                                    referenceDate: z.ZodOptional<z.ZodString>;
                                }, z.core.$strict>>;
                                venture: z.ZodOptional<z.ZodObject<{
                                    stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                }, z.core.$strict>>;
                            }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                        }>;
                        similarity: z.ZodOptional<z.ZodObject<{
                            fold: z.ZodOptional<z.ZodBoolean>;
                            abbreviations: z.ZodOptional<z.ZodBoolean>;
                            synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                            taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    id: z.ZodString;
                                    label: z.ZodString;
                                    altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                }, z.core.$strict>;
                            }>>;
                            vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                            threshold: z.ZodOptional<z.ZodNumber>;
                            lexical: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>>;
                        priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                        rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                            readonly in?: z.ZodDiscriminatedUnion<[
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"different">;
                                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"same">;
                                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"no-reporting-line">;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"no-previous-pair">;
                                    direction: z.ZodOptional<z.ZodEnum<{
                                        either: "either";
                                        "as-stated": "as-stated";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"excluded-pairs">;
                                    pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>;
                                    }>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"shared-value">;
                                    mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                                    menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                                    minimum: z.ZodOptional<z.ZodNumber>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"gap">;
                                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                    scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    min: z.ZodOptional<z.ZodNumber>;
                                    max: z.ZodOptional<z.ZodNumber>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"availability-overlap">;
                                    minutes: z.ZodNumber;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"custom">;
                                    rule: z.ZodString;
                                    params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>
                            ], "kind">;
                        }>>;
                        locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                            }, z.core.$strict>;
                        }>>;
                        history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                            }, z.core.$strict>;
                        }>>;
                        objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                            leximin: "leximin";
                            "mentor-minimums": "mentor-minimums";
                            "mentee-minimums": "mentee-minimums";
                            "cover-mentees": "cover-mentees";
                            "cover-mentors": "cover-mentors";
                            "total-score": "total-score";
                            "worst-off": "worst-off";
                        }>>>;
                        minimums: z.ZodOptional<z.ZodEnum<{
                            required: "required";
                            preferred: "preferred";
                        }>>;
                        method: z.ZodOptional<z.ZodEnum<{
                            optimal: "optimal";
                            stable: "stable";
                        }>>;
                        proposer: z.ZodOptional<z.ZodEnum<{
                            mentors: "mentors";
                            mentees: "mentees";
                        }>>;
                        minimumScore: z.ZodOptional<z.ZodNumber>;
                        scoreUnit: z.ZodOptional<z.ZodNumber>;
                        seed: z.ZodOptional<z.ZodString>;
                        sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                        ids: z.ZodOptional<z.ZodEnum<{
                            shared: "shared";
                            separate: "separate";
                        }>>;
                    }, z.core.$strict>;
                };
                parts: z.ZodOptional<z.ZodObject<{
                    taxonomy: z.ZodOptional<z.ZodObject<{
                        sha256: z.ZodString;
                        entries: z.ZodNumber;
                    }, z.core.$strict>>;
                    vectors: z.ZodOptional<z.ZodObject<{
                        sha256: z.ZodString;
                        entries: z.ZodNumber;
                    }, z.core.$strict>>;
                    synonyms: z.ZodOptional<z.ZodObject<{
                        sha256: z.ZodString;
                        entries: z.ZodNumber;
                    }, z.core.$strict>>;
                }, z.core.$strict>>;
                seed: z.ZodString;
                inputHash: z.ZodString;
                extensions: z.ZodArray<z.ZodString>;
                solver: z.ZodString;
                reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                table: z.ZodEnum<{
                                    mentors: "mentors";
                                    mentees: "mentees";
                                    managers: "managers";
                                    joined: "joined";
                                    people: "people";
                                }>;
                                file: z.ZodString;
                                sheet: z.ZodOptional<z.ZodString>;
                                format: z.ZodEnum<{
                                    rows: "rows";
                                    csv: "csv";
                                    ndjson: "ndjson";
                                    json: "json";
                                }>;
                                encoding: z.ZodOptional<z.ZodObject<{
                                    name: z.ZodString;
                                    from: z.ZodEnum<{
                                        default: "default";
                                        given: "given";
                                        mark: "mark";
                                        bytes: "bytes";
                                    }>;
                                }, z.core.$strict>>;
                                delimiter: z.ZodOptional<z.ZodObject<{
                                    mark: z.ZodString;
                                    from: z.ZodEnum<{
                                        rows: "rows";
                                        given: "given";
                                        line: "line";
                                    }>;
                                }, z.core.$strict>>;
                                decimal: z.ZodOptional<z.ZodEnum<{
                                    ",": ",";
                                    ".": ".";
                                }>>;
                                headerRows: z.ZodArray<z.ZodNumber>;
                                rows: z.ZodNumber;
                                people: z.ZodObject<{
                                    mentors: z.ZodNumber;
                                    mentees: z.ZodNumber;
                                }, z.core.$strict>;
                                left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        reason: z.ZodEnum<{
                                            "above-header": "above-header";
                                            header: "header";
                                            total: "total";
                                            where: "where";
                                            duplicate: "duplicate";
                                        }>;
                                        count: z.ZodNumber;
                                        rows: z.ZodArray<z.ZodNumber>;
                                    }, z.core.$strict>;
                                }>;
                                columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        column: z.ZodNumber;
                                        name: z.ZodString;
                                        use: z.ZodEnum<{
                                            side: "side";
                                            key: "key";
                                            field: "field";
                                            time: "time";
                                            where: "where";
                                            ignored: "ignored";
                                            unread: "unread";
                                            joined: "joined";
                                        }>;
                                        fields: z.ZodArray<z.ZodString>;
                                        file: z.ZodOptional<z.ZodString>;
                                    }, z.core.$strict>;
                                }>;
                                fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        field: z.ZodString;
                                        sides: z.ZodArray<z.ZodEnum<{
                                            mentors: "mentors";
                                            mentees: "mentees";
                                        }>>;
                                        columns: z.ZodArray<z.ZodNumber>;
                                        separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        decimal: z.ZodOptional<z.ZodEnum<{
                                            ",": ",";
                                            ".": ".";
                                        }>>;
                                        scale: z.ZodOptional<z.ZodNumber>;
                                        blanks: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        kept: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        options: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        whole: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        offScale: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        unread: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        dropped: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        ticks: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        levels: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        numbers: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        zones: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                    }, z.core.$strict>;
                                }>;
                            }, z.core.$strict>;
                        }>;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>;
        };
    }, z.core.$strict>;
};

export const instantSchema: z.ZodString;

export const instrumentSchema: z.ZodType<Instrument, unknown, z.core.$ZodTypeInternals<Instrument, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Instrument & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Instrument & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        audience: z.ZodArray<z.ZodEnum<{
            manager: "manager";
            mentor: "mentor";
            mentee: "mentee";
            lead: "lead";
        }>>;
        moments: z.ZodArray<z.ZodEnum<{
            before: "before";
            end: "end";
            "fit-check": "fit-check";
            midpoint: "midpoint";
            "follow-up": "follow-up";
        }>>;
        about: z.ZodEnum<{
            pair: "pair";
            person: "person";
        }>;
        answerScale: z.ZodObject<{
            lowest: z.ZodNumber;
            highest: z.ZodNumber;
            labels: z.ZodTuple<[
                z.ZodString,
                z.ZodString
            ], null>;
        }, z.core.$strict>;
        items: z.ZodArray<z.ZodDiscriminatedUnion<[
            z.ZodObject<{
                kind: z.ZodLiteral<"rating">;
                id: z.ZodString;
                text: z.ZodString;
                reversed: z.ZodOptional<z.ZodBoolean>;
                answerScale: z.ZodOptional<z.ZodObject<{
                    lowest: z.ZodNumber;
                    highest: z.ZodNumber;
                    labels: z.ZodTuple<[
                        z.ZodString,
                        z.ZodString
                    ], null>;
                }, z.core.$strict>>;
            }, z.core.$strict>,
            z.ZodObject<{
                kind: z.ZodLiteral<"recommend">;
                id: z.ZodString;
                text: z.ZodString;
            }, z.core.$strict>,
            z.ZodObject<{
                kind: z.ZodLiteral<"open">;
                id: z.ZodString;
                text: z.ZodString;
            }, z.core.$strict>
        ], "kind">>;
        scales: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            level: z.ZodEnum<{
                learning: "learning";
                reaction: "reaction";
                behaviour: "behaviour";
                results: "results";
            }>;
            itemIds: z.ZodArray<z.ZodString>;
            minimumAnswered: z.ZodOptional<z.ZodNumber>;
            favourableFrom: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
};

export const interviewSchema: z.ZodType<Interview, unknown, z.core.$ZodTypeInternals<Interview, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Interview & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Interview & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        personId: z.ZodString;
        role: z.ZodEnum<{
            manager: "manager";
            mentor: "mentor";
            mentee: "mentee";
            lead: "lead";
        }>;
        day: z.ZodOptional<z.ZodString>;
        passages: z.ZodArray<z.ZodObject<{
            themeIds: z.ZodArray<z.ZodString>;
            tone: z.ZodOptional<z.ZodEnum<{
                positive: "positive";
                neutral: "neutral";
                negative: "negative";
            }>>;
            quote: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
};

export const jsonValueSchema: z.ZodType<JsonValue>;

interface LogEntry_2 extends Omit<SharedLogEntry, "privateNotes" | "ownNote"> {
    readonly privateNotes: {
        readonly mentor?: string;
        readonly mentee?: string;
    };
}

export const logEntrySchema: z.ZodType<LogEntry_2, unknown, z.core.$ZodTypeInternals<LogEntry_2, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry_2 & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry_2 & z.core.$InferObjectOutput<U, {}>, unknown>>;
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

type Managers = {
    readonly [personId: string]: string;
};

export const manifestSchema: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        version: z.ZodString;
        policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                form: z.ZodOptional<z.ZodEnum<{
                    reverse: "reverse";
                    professional: "professional";
                    entrepreneur: "entrepreneur";
                    situational: "situational";
                }>>;
                weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                    readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                        skills: z.ZodOptional<z.ZodObject<{
                            assumedLevel: z.ZodOptional<z.ZodNumber>;
                            assumedTarget: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$strict>>;
                        experience: z.ZodOptional<z.ZodObject<{
                            knots: z.ZodOptional<z.ZodTuple<[
                                z.ZodNumber,
                                z.ZodNumber,
                                z.ZodNumber,
                                z.ZodNumber
                            ], null>>;
                            ahead: z.ZodOptional<z.ZodEnum<{
                                mentor: "mentor";
                                mentee: "mentee";
                            }>>;
                        }, z.core.$strict>>;
                        interests: z.ZodOptional<z.ZodObject<{
                            rareCountMore: z.ZodOptional<z.ZodBoolean>;
                            shrinkage: z.ZodOptional<z.ZodNumber>;
                        }, z.core.$strict>>;
                        logistics: z.ZodOptional<z.ZodObject<{
                            fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                            zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                            referenceDate: z.ZodOptional<z.ZodString>;
                        }, z.core.$strict>>;
                        venture: z.ZodOptional<z.ZodObject<{
                            stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                        }, z.core.$strict>>;
                    }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                }>;
                similarity: z.ZodOptional<z.ZodObject<{
                    fold: z.ZodOptional<z.ZodBoolean>;
                    abbreviations: z.ZodOptional<z.ZodBoolean>;
                    synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                    taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            id: z.ZodString;
                            label: z.ZodString;
                            altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                            parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                        }, z.core.$strict>;
                    }>>;
                    vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                    threshold: z.ZodOptional<z.ZodNumber>;
                    lexical: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>>;
                priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                    readonly in?: z.ZodDiscriminatedUnion<[
                        z.ZodObject<{
                            kind: z.ZodLiteral<"different">;
                            field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                            whenBlank: z.ZodOptional<z.ZodEnum<{
                                allow: "allow";
                                forbid: "forbid";
                            }>>;
                            id: z.ZodOptional<z.ZodString>;
                            quiet: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"same">;
                            field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                            whenBlank: z.ZodOptional<z.ZodEnum<{
                                allow: "allow";
                                forbid: "forbid";
                            }>>;
                            id: z.ZodOptional<z.ZodString>;
                            quiet: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"no-reporting-line">;
                            id: z.ZodOptional<z.ZodString>;
                            quiet: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"no-previous-pair">;
                            direction: z.ZodOptional<z.ZodEnum<{
                                either: "either";
                                "as-stated": "as-stated";
                            }>>;
                            id: z.ZodOptional<z.ZodString>;
                            quiet: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"excluded-pairs">;
                            pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>;
                            id: z.ZodOptional<z.ZodString>;
                            quiet: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"shared-value">;
                            mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                            menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                            minimum: z.ZodOptional<z.ZodNumber>;
                            whenBlank: z.ZodOptional<z.ZodEnum<{
                                allow: "allow";
                                forbid: "forbid";
                            }>>;
                            id: z.ZodOptional<z.ZodString>;
                            quiet: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"gap">;
                            field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                            scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                            min: z.ZodOptional<z.ZodNumber>;
                            max: z.ZodOptional<z.ZodNumber>;
                            whenBlank: z.ZodOptional<z.ZodEnum<{
                                allow: "allow";
                                forbid: "forbid";
                            }>>;
                            id: z.ZodOptional<z.ZodString>;
                            quiet: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"availability-overlap">;
                            minutes: z.ZodNumber;
                            whenBlank: z.ZodOptional<z.ZodEnum<{
                                allow: "allow";
                                forbid: "forbid";
                            }>>;
                            id: z.ZodOptional<z.ZodString>;
                            quiet: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"custom">;
                            rule: z.ZodString;
                            params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                            id: z.ZodOptional<z.ZodString>;
                            quiet: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>
                    ], "kind">;
                }>>;
                locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        mentorId: z.ZodString;
                        menteeId: z.ZodString;
                    }, z.core.$strict>;
                }>>;
                history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        mentorId: z.ZodString;
                        menteeId: z.ZodString;
                    }, z.core.$strict>;
                }>>;
                objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                    leximin: "leximin";
                    "mentor-minimums": "mentor-minimums";
                    "mentee-minimums": "mentee-minimums";
                    "cover-mentees": "cover-mentees";
                    "cover-mentors": "cover-mentors";
                    "total-score": "total-score";
                    "worst-off": "worst-off";
                }>>>;
                minimums: z.ZodOptional<z.ZodEnum<{
                    required: "required";
                    preferred: "preferred";
                }>>;
                method: z.ZodOptional<z.ZodEnum<{
                    optimal: "optimal";
                    stable: "stable";
                }>>;
                proposer: z.ZodOptional<z.ZodEnum<{
                    mentors: "mentors";
                    mentees: "mentees";
                }>>;
                minimumScore: z.ZodOptional<z.ZodNumber>;
                scoreUnit: z.ZodOptional<z.ZodNumber>;
                seed: z.ZodOptional<z.ZodString>;
                sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                ids: z.ZodOptional<z.ZodEnum<{
                    shared: "shared";
                    separate: "separate";
                }>>;
            }, z.core.$strict>;
        };
        parts: z.ZodOptional<z.ZodObject<{
            taxonomy: z.ZodOptional<z.ZodObject<{
                sha256: z.ZodString;
                entries: z.ZodNumber;
            }, z.core.$strict>>;
            vectors: z.ZodOptional<z.ZodObject<{
                sha256: z.ZodString;
                entries: z.ZodNumber;
            }, z.core.$strict>>;
            synonyms: z.ZodOptional<z.ZodObject<{
                sha256: z.ZodString;
                entries: z.ZodNumber;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        seed: z.ZodString;
        inputHash: z.ZodString;
        extensions: z.ZodArray<z.ZodString>;
        solver: z.ZodString;
        reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        table: z.ZodEnum<{
                            mentors: "mentors";
                            mentees: "mentees";
                            managers: "managers";
                            joined: "joined";
                            people: "people";
                        }>;
                        file: z.ZodString;
                        sheet: z.ZodOptional<z.ZodString>;
                        format: z.ZodEnum<{
                            rows: "rows";
                            csv: "csv";
                            ndjson: "ndjson";
                            json: "json";
                        }>;
                        encoding: z.ZodOptional<z.ZodObject<{
                            name: z.ZodString;
                            from: z.ZodEnum<{
                                default: "default";
                                given: "given";
                                mark: "mark";
                                bytes: "bytes";
                            }>;
                        }, z.core.$strict>>;
                        delimiter: z.ZodOptional<z.ZodObject<{
                            mark: z.ZodString;
                            from: z.ZodEnum<{
                                rows: "rows";
                                given: "given";
                                line: "line";
                            }>;
                        }, z.core.$strict>>;
                        decimal: z.ZodOptional<z.ZodEnum<{
                            ",": ",";
                            ".": ".";
                        }>>;
                        headerRows: z.ZodArray<z.ZodNumber>;
                        rows: z.ZodNumber;
                        people: z.ZodObject<{
                            mentors: z.ZodNumber;
                            mentees: z.ZodNumber;
                        }, z.core.$strict>;
                        left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                reason: z.ZodEnum<{
                                    "above-header": "above-header";
                                    header: "header";
                                    total: "total";
                                    where: "where";
                                    duplicate: "duplicate";
                                }>;
                                count: z.ZodNumber;
                                rows: z.ZodArray<z.ZodNumber>;
                            }, z.core.$strict>;
                        }>;
                        columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                column: z.ZodNumber;
                                name: z.ZodString;
                                use: z.ZodEnum<{
                                    side: "side";
                                    key: "key";
                                    field: "field";
                                    time: "time";
                                    where: "where";
                                    ignored: "ignored";
                                    unread: "unread";
                                    joined: "joined";
                                }>;
                                fields: z.ZodArray<z.ZodString>;
                                file: z.ZodOptional<z.ZodString>;
                            }, z.core.$strict>;
                        }>;
                        fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                field: z.ZodString;
                                sides: z.ZodArray<z.ZodEnum<{
                                    mentors: "mentors";
                                    mentees: "mentees";
                                }>>;
                                columns: z.ZodArray<z.ZodNumber>;
                                separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                decimal: z.ZodOptional<z.ZodEnum<{
                                    ",": ",";
                                    ".": ".";
                                }>>;
                                scale: z.ZodOptional<z.ZodNumber>;
                                blanks: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                                kept: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                                options: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                                whole: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                                offScale: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                                unread: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                                dropped: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                                ticks: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                                levels: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                                numbers: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                                zones: z.ZodOptional<z.ZodObject<{
                                    count: z.ZodNumber;
                                    words: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                            }, z.core.$strict>;
                        }>;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>;
        }>;
    }, z.core.$strict>;
};

export const matchingSchema: z.ZodType<Matching, unknown, z.core.$ZodTypeInternals<Matching, unknown>> & {
    readonly in?: z.ZodDiscriminatedUnion<[
        z.ZodObject<{
            status: z.ZodLiteral<"optimal">;
            certificate: z.ZodType<OptimalityCertificate, unknown, z.core.$ZodTypeInternals<OptimalityCertificate, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<OptimalityCertificate & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<OptimalityCertificate & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    kind: z.ZodLiteral<"optimal">;
                    mentorIds: z.ZodArray<z.ZodString>;
                    menteeIds: z.ZodArray<z.ZodString>;
                    levels: z.ZodArray<z.ZodObject<{
                        objective: z.ZodEnum<{
                            leximin: "leximin";
                            "mentor-minimums": "mentor-minimums";
                            "mentee-minimums": "mentee-minimums";
                            "cover-mentees": "cover-mentees";
                            "cover-mentors": "cover-mentors";
                            "total-score": "total-score";
                            "worst-off": "worst-off";
                        }>;
                        kind: z.ZodEnum<{
                            "row-minimums": "row-minimums";
                            "column-minimums": "column-minimums";
                            "cover-rows": "cover-rows";
                            "cover-columns": "cover-columns";
                            "first-units": "first-units";
                            "pair-count": "pair-count";
                            "listed-pairs": "listed-pairs";
                            "total-cost": "total-cost";
                            "worst-cost": "worst-cost";
                            "pairs-at-worst": "pairs-at-worst";
                        }>;
                        step: z.ZodNumber;
                        value: z.ZodNullable<z.ZodNumber>;
                        mentorPrices: z.ZodUnion<readonly [
                            z.ZodArray<z.ZodNumber>,
                            z.ZodObject<{
                                length: z.ZodNumber;
                                base: z.ZodNumber;
                                at: z.ZodArray<z.ZodNumber>;
                                values: z.ZodArray<z.ZodNumber>;
                            }, z.core.$strict>
                        ]>;
                        menteePrices: z.ZodUnion<readonly [
                            z.ZodArray<z.ZodNumber>,
                            z.ZodObject<{
                                length: z.ZodNumber;
                                base: z.ZodNumber;
                                at: z.ZodArray<z.ZodNumber>;
                                values: z.ZodArray<z.ZodNumber>;
                            }, z.core.$strict>
                        ]>;
                    }, z.core.$strict>>;
                }, z.core.$strict>;
            };
            format: z.ZodLiteral<1>;
            matches: z.ZodArray<z.ZodType<Match, unknown, z.core.$ZodTypeInternals<Match, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Match & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Match & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    score: z.ZodNumber;
                    units: z.ZodNumber;
                    coverage: z.ZodNumber;
                    contributions: z.ZodArray<z.ZodType<Contribution, unknown, z.core.$ZodTypeInternals<Contribution, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Contribution & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Contribution & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            criterion: z.ZodString;
                            weight: z.ZodNumber;
                            value: z.ZodNullable<z.ZodNumber>;
                            prior: z.ZodNumber;
                            share: z.ZodNumber;
                            evidence: z.ZodArray<z.ZodType<Evidence, unknown, z.core.$ZodTypeInternals<Evidence, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Evidence & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Evidence & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    id: z.ZodString;
                                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                    text: z.ZodString;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                    locked: z.ZodBoolean;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>;
            }>;
            unmatched: z.ZodObject<{
                mentors: z.ZodArray<z.ZodType<Unmatched, unknown, z.core.$ZodTypeInternals<Unmatched, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        id: z.ZodString;
                        reason: z.ZodDiscriminatedUnion<[
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-capacity">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"nobody-there">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-eligible-partner">;
                                rules: z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    pairs: z.ZodNumber;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"all-partners-taken">;
                                eligible: z.ZodNumber;
                                takenBy: z.ZodArray<z.ZodObject<{
                                    partnerId: z.ZodString;
                                    score: z.ZodNumber;
                                    by: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"better-without">;
                                eligible: z.ZodNumber;
                                free: z.ZodArray<z.ZodString>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"on-demand">;
                            }, z.core.$strict>
                        ], "kind">;
                        text: z.ZodString;
                    }, z.core.$strict>;
                }>;
                mentees: z.ZodArray<z.ZodType<Unmatched, unknown, z.core.$ZodTypeInternals<Unmatched, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        id: z.ZodString;
                        reason: z.ZodDiscriminatedUnion<[
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-capacity">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"nobody-there">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-eligible-partner">;
                                rules: z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    pairs: z.ZodNumber;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"all-partners-taken">;
                                eligible: z.ZodNumber;
                                takenBy: z.ZodArray<z.ZodObject<{
                                    partnerId: z.ZodString;
                                    score: z.ZodNumber;
                                    by: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"better-without">;
                                eligible: z.ZodNumber;
                                free: z.ZodArray<z.ZodString>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"on-demand">;
                            }, z.core.$strict>
                        ], "kind">;
                        text: z.ZodString;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>;
            shortfalls: z.ZodArray<z.ZodType<Shortfall, unknown, z.core.$ZodTypeInternals<Shortfall, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Shortfall & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Shortfall & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    side: z.ZodEnum<{
                        mentor: "mentor";
                        mentee: "mentee";
                    }>;
                    minimum: z.ZodNumber;
                    matched: z.ZodNumber;
                }, z.core.$strict>;
            }>;
            summary: z.ZodType<MatchingSummary, unknown, z.core.$ZodTypeInternals<MatchingSummary, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<MatchingSummary & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<MatchingSummary & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    mentors: z.ZodNumber;
                    mentees: z.ZodNumber;
                    seats: z.ZodNumber;
                    eligiblePairs: z.ZodNullable<z.ZodNumber>;
                    rules: z.ZodArray<z.ZodObject<{
                        rule: z.ZodString;
                        forbidden: z.ZodNullable<z.ZodNumber>;
                        allowedBecauseBlank: z.ZodNumber;
                    }, z.core.$strict>>;
                    matches: z.ZodNumber;
                    mentorsMatched: z.ZodNumber;
                    menteesMatched: z.ZodNumber;
                    unknownMatches: z.ZodNumber;
                    priorities: z.ZodArray<z.ZodObject<{
                        priority: z.ZodNumber;
                        mentees: z.ZodNumber;
                        matched: z.ZodNumber;
                    }, z.core.$strict>>;
                    totalUnits: z.ZodNumber;
                    totalScore: z.ZodNumber;
                    meanScore: z.ZodNullable<z.ZodNumber>;
                    minimumScore: z.ZodNullable<z.ZodNumber>;
                    distribution: z.ZodArray<z.ZodNumber>;
                }, z.core.$strict>;
            };
            warnings: z.ZodArray<z.ZodType<Warning, unknown, z.core.$ZodTypeInternals<Warning, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Warning & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Warning & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                    path: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>;
            }>;
            manifest: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    version: z.ZodString;
                    policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            form: z.ZodOptional<z.ZodEnum<{
                                reverse: "reverse";
                                professional: "professional";
                                entrepreneur: "entrepreneur";
                                situational: "situational";
                            }>>;
                            weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                            params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                                readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                                    skills: z.ZodOptional<z.ZodObject<{
                                        assumedLevel: z.ZodOptional<z.ZodNumber>;
                                        assumedTarget: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    experience: z.ZodOptional<z.ZodObject<{
                                        knots: z.ZodOptional<z.ZodTuple<[
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber
                                        ], null>>;
                                        ahead: z.ZodOptional<z.ZodEnum<{
                                            mentor: "mentor";
                                            mentee: "mentee";
                                        }>>;
                                    }, z.core.$strict>>;
                                    interests: z.ZodOptional<z.ZodObject<{
                                        rareCountMore: z.ZodOptional<z.ZodBoolean>;
                                        shrinkage: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    logistics: z.ZodOptional<z.ZodObject<{
                                        fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                                        zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                                        referenceDate: z.ZodOptional<z.ZodString>;
                                    }, z.core.$strict>>;
                                    venture: z.ZodOptional<z.ZodObject<{
                                        stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>>;
                                }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                            }>;
                            similarity: z.ZodOptional<z.ZodObject<{
                                fold: z.ZodOptional<z.ZodBoolean>;
                                abbreviations: z.ZodOptional<z.ZodBoolean>;
                                synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                                taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        id: z.ZodString;
                                        label: z.ZodString;
                                        altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>;
                                }>>;
                                vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                                threshold: z.ZodOptional<z.ZodNumber>;
                                lexical: z.ZodOptional<z.ZodBoolean>;
                            }, z.core.$strict>>;
                            priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                            rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                                readonly in?: z.ZodDiscriminatedUnion<[
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"different">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"same">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-reporting-line">;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-previous-pair">;
                                        direction: z.ZodOptional<z.ZodEnum<{
                                            either: "either";
                                            "as-stated": "as-stated";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"excluded-pairs">;
                                        pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"shared-value">;
                                        mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                                        menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                                        minimum: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"gap">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        min: z.ZodOptional<z.ZodNumber>;
                                        max: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"availability-overlap">;
                                        minutes: z.ZodNumber;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"custom">;
                                        rule: z.ZodString;
                                        params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>
                                ], "kind">;
                            }>>;
                            locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                                leximin: "leximin";
                                "mentor-minimums": "mentor-minimums";
                                "mentee-minimums": "mentee-minimums";
                                "cover-mentees": "cover-mentees";
                                "cover-mentors": "cover-mentors";
                                "total-score": "total-score";
                                "worst-off": "worst-off";
                            }>>>;
                            minimums: z.ZodOptional<z.ZodEnum<{
                                required: "required";
                                preferred: "preferred";
                            }>>;
                            method: z.ZodOptional<z.ZodEnum<{
                                optimal: "optimal";
                                stable: "stable";
                            }>>;
                            proposer: z.ZodOptional<z.ZodEnum<{
                                mentors: "mentors";
                                mentees: "mentees";
                            }>>;
                            minimumScore: z.ZodOptional<z.ZodNumber>;
                            scoreUnit: z.ZodOptional<z.ZodNumber>;
                            seed: z.ZodOptional<z.ZodString>;
                            sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                            ids: z.ZodOptional<z.ZodEnum<{
                                shared: "shared";
                                separate: "separate";
                            }>>;
                        }, z.core.$strict>;
                    };
                    parts: z.ZodOptional<z.ZodObject<{
                        taxonomy: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        vectors: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        synonyms: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>;
                    seed: z.ZodString;
                    inputHash: z.ZodString;
                    extensions: z.ZodArray<z.ZodString>;
                    solver: z.ZodString;
                    reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    table: z.ZodEnum<{
                                        mentors: "mentors";
                                        mentees: "mentees";
                                        managers: "managers";
                                        joined: "joined";
                                        people: "people";
                                    }>;
                                    file: z.ZodString;
                                    sheet: z.ZodOptional<z.ZodString>;
                                    format: z.ZodEnum<{
                                        rows: "rows";
                                        csv: "csv";
                                        ndjson: "ndjson";
                                        json: "json";
                                    }>;
                                    encoding: z.ZodOptional<z.ZodObject<{
                                        name: z.ZodString;
                                        from: z.ZodEnum<{
                                            default: "default";
                                            given: "given";
                                            mark: "mark";
                                            bytes: "bytes";
                                        }>;
                                    }, z.core.$strict>>;
                                    delimiter: z.ZodOptional<z.ZodObject<{
                                        mark: z.ZodString;
                                        from: z.ZodEnum<{
                                            rows: "rows";
                                            given: "given";
                                            line: "line";
                                        }>;
                                    }, z.core.$strict>>;
                                    decimal: z.ZodOptional<z.ZodEnum<{
                                        ",": ",";
                                        ".": ".";
                                    }>>;
                                    headerRows: z.ZodArray<z.ZodNumber>;
                                    rows: z.ZodNumber;
                                    people: z.ZodObject<{
                                        mentors: z.ZodNumber;
                                        mentees: z.ZodNumber;
                                    }, z.core.$strict>;
                                    left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            reason: z.ZodEnum<{
                                                "above-header": "above-header";
                                                header: "header";
                                                total: "total";
                                                where: "where";
                                                duplicate: "duplicate";
                                            }>;
                                            count: z.ZodNumber;
                                            rows: z.ZodArray<z.ZodNumber>;
                                        }, z.core.$strict>;
                                    }>;
                                    columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            column: z.ZodNumber;
                                            name: z.ZodString;
                                            use: z.ZodEnum<{
                                                side: "side";
                                                key: "key";
                                                field: "field";
                                                time: "time";
                                                where: "where";
                                                ignored: "ignored";
                                                unread: "unread";
                                                joined: "joined";
                                            }>;
                                            fields: z.ZodArray<z.ZodString>;
                                            file: z.ZodOptional<z.ZodString>;
                                        }, z.core.$strict>;
                                    }>;
                                    fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            field: z.ZodString;
                                            sides: z.ZodArray<z.ZodEnum<{
                                                mentors: "mentors";
                                                mentees: "mentees";
                                            }>>;
                                            columns: z.ZodArray<z.ZodNumber>;
                                            separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                            decimal: z.ZodOptional<z.ZodEnum<{
                                                ",": ",";
                                                ".": ".";
                                            }>>;
                                            scale: z.ZodOptional<z.ZodNumber>;
                                            blanks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            kept: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            options: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            whole: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            offScale: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            unread: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            dropped: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            ticks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            levels: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            numbers: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            zones: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                        }, z.core.$strict>;
                                    }>;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                }, z.core.$strict>;
            };
            explanations: z.ZodOptional<z.ZodLiteral<"on-demand">>;
        }, z.core.$strict>,
        z.ZodObject<{
            status: z.ZodLiteral<"stable">;
            certificate: z.ZodType<StabilityCertificate, unknown, z.core.$ZodTypeInternals<StabilityCertificate, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<StabilityCertificate & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<StabilityCertificate & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    kind: z.ZodLiteral<"stable">;
                    proposer: z.ZodEnum<{
                        mentors: "mentors";
                        mentees: "mentees";
                    }>;
                    order: z.ZodLiteral<"wishes-then-score">;
                    withWishes: z.ZodObject<{
                        mentors: z.ZodNumber;
                        mentees: z.ZodNumber;
                    }, z.core.$strict>;
                    bestTotalUnits: z.ZodNumber;
                    priceOfStabilityUnits: z.ZodNumber;
                }, z.core.$strict>;
            };
            format: z.ZodLiteral<1>;
            matches: z.ZodArray<z.ZodType<Match, unknown, z.core.$ZodTypeInternals<Match, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Match & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Match & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    score: z.ZodNumber;
                    units: z.ZodNumber;
                    coverage: z.ZodNumber;
                    contributions: z.ZodArray<z.ZodType<Contribution, unknown, z.core.$ZodTypeInternals<Contribution, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Contribution & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Contribution & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            criterion: z.ZodString;
                            weight: z.ZodNumber;
                            value: z.ZodNullable<z.ZodNumber>;
                            prior: z.ZodNumber;
                            share: z.ZodNumber;
                            evidence: z.ZodArray<z.ZodType<Evidence, unknown, z.core.$ZodTypeInternals<Evidence, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Evidence & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Evidence & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    id: z.ZodString;
                                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                    text: z.ZodString;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                    locked: z.ZodBoolean;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>;
            }>;
            unmatched: z.ZodObject<{
                mentors: z.ZodArray<z.ZodType<Unmatched, unknown, z.core.$ZodTypeInternals<Unmatched, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        id: z.ZodString;
                        reason: z.ZodDiscriminatedUnion<[
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-capacity">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"nobody-there">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-eligible-partner">;
                                rules: z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    pairs: z.ZodNumber;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"all-partners-taken">;
                                eligible: z.ZodNumber;
                                takenBy: z.ZodArray<z.ZodObject<{
                                    partnerId: z.ZodString;
                                    score: z.ZodNumber;
                                    by: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"better-without">;
                                eligible: z.ZodNumber;
                                free: z.ZodArray<z.ZodString>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"on-demand">;
                            }, z.core.$strict>
                        ], "kind">;
                        text: z.ZodString;
                    }, z.core.$strict>;
                }>;
                mentees: z.ZodArray<z.ZodType<Unmatched, unknown, z.core.$ZodTypeInternals<Unmatched, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        id: z.ZodString;
                        reason: z.ZodDiscriminatedUnion<[
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-capacity">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"nobody-there">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-eligible-partner">;
                                rules: z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    pairs: z.ZodNumber;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"all-partners-taken">;
                                eligible: z.ZodNumber;
                                takenBy: z.ZodArray<z.ZodObject<{
                                    partnerId: z.ZodString;
                                    score: z.ZodNumber;
                                    by: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"better-without">;
                                eligible: z.ZodNumber;
                                free: z.ZodArray<z.ZodString>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"on-demand">;
                            }, z.core.$strict>
                        ], "kind">;
                        text: z.ZodString;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>;
            shortfalls: z.ZodArray<z.ZodType<Shortfall, unknown, z.core.$ZodTypeInternals<Shortfall, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Shortfall & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Shortfall & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    side: z.ZodEnum<{
                        mentor: "mentor";
                        mentee: "mentee";
                    }>;
                    minimum: z.ZodNumber;
                    matched: z.ZodNumber;
                }, z.core.$strict>;
            }>;
            summary: z.ZodType<MatchingSummary, unknown, z.core.$ZodTypeInternals<MatchingSummary, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<MatchingSummary & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<MatchingSummary & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    mentors: z.ZodNumber;
                    mentees: z.ZodNumber;
                    seats: z.ZodNumber;
                    eligiblePairs: z.ZodNullable<z.ZodNumber>;
                    rules: z.ZodArray<z.ZodObject<{
                        rule: z.ZodString;
                        forbidden: z.ZodNullable<z.ZodNumber>;
                        allowedBecauseBlank: z.ZodNumber;
                    }, z.core.$strict>>;
                    matches: z.ZodNumber;
                    mentorsMatched: z.ZodNumber;
                    menteesMatched: z.ZodNumber;
                    unknownMatches: z.ZodNumber;
                    priorities: z.ZodArray<z.ZodObject<{
                        priority: z.ZodNumber;
                        mentees: z.ZodNumber;
                        matched: z.ZodNumber;
                    }, z.core.$strict>>;
                    totalUnits: z.ZodNumber;
                    totalScore: z.ZodNumber;
                    meanScore: z.ZodNullable<z.ZodNumber>;
                    minimumScore: z.ZodNullable<z.ZodNumber>;
                    distribution: z.ZodArray<z.ZodNumber>;
                }, z.core.$strict>;
            };
            warnings: z.ZodArray<z.ZodType<Warning, unknown, z.core.$ZodTypeInternals<Warning, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Warning & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Warning & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                    path: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>;
            }>;
            manifest: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    version: z.ZodString;
                    policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            form: z.ZodOptional<z.ZodEnum<{
                                reverse: "reverse";
                                professional: "professional";
                                entrepreneur: "entrepreneur";
                                situational: "situational";
                            }>>;
                            weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                            params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                                readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                                    skills: z.ZodOptional<z.ZodObject<{
                                        assumedLevel: z.ZodOptional<z.ZodNumber>;
                                        assumedTarget: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    experience: z.ZodOptional<z.ZodObject<{
                                        knots: z.ZodOptional<z.ZodTuple<[
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber
                                        ], null>>;
                                        ahead: z.ZodOptional<z.ZodEnum<{
                                            mentor: "mentor";
                                            mentee: "mentee";
                                        }>>;
                                    }, z.core.$strict>>;
                                    interests: z.ZodOptional<z.ZodObject<{
                                        rareCountMore: z.ZodOptional<z.ZodBoolean>;
                                        shrinkage: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    logistics: z.ZodOptional<z.ZodObject<{
                                        fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                                        zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                                        referenceDate: z.ZodOptional<z.ZodString>;
                                    }, z.core.$strict>>;
                                    venture: z.ZodOptional<z.ZodObject<{
                                        stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>>;
                                }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                            }>;
                            similarity: z.ZodOptional<z.ZodObject<{
                                fold: z.ZodOptional<z.ZodBoolean>;
                                abbreviations: z.ZodOptional<z.ZodBoolean>;
                                synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                                taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        id: z.ZodString;
                                        label: z.ZodString;
                                        altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>;
                                }>>;
                                vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                                threshold: z.ZodOptional<z.ZodNumber>;
                                lexical: z.ZodOptional<z.ZodBoolean>;
                            }, z.core.$strict>>;
                            priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                            rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                                readonly in?: z.ZodDiscriminatedUnion<[
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"different">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"same">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-reporting-line">;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-previous-pair">;
                                        direction: z.ZodOptional<z.ZodEnum<{
                                            either: "either";
                                            "as-stated": "as-stated";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"excluded-pairs">;
                                        pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"shared-value">;
                                        mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                                        menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                                        minimum: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"gap">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        min: z.ZodOptional<z.ZodNumber>;
                                        max: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"availability-overlap">;
                                        minutes: z.ZodNumber;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"custom">;
                                        rule: z.ZodString;
                                        params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>
                                ], "kind">;
                            }>>;
                            locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                                leximin: "leximin";
                                "mentor-minimums": "mentor-minimums";
                                "mentee-minimums": "mentee-minimums";
                                "cover-mentees": "cover-mentees";
                                "cover-mentors": "cover-mentors";
                                "total-score": "total-score";
                                "worst-off": "worst-off";
                            }>>>;
                            minimums: z.ZodOptional<z.ZodEnum<{
                                required: "required";
                                preferred: "preferred";
                            }>>;
                            method: z.ZodOptional<z.ZodEnum<{
                                optimal: "optimal";
                                stable: "stable";
                            }>>;
                            proposer: z.ZodOptional<z.ZodEnum<{
                                mentors: "mentors";
                                mentees: "mentees";
                            }>>;
                            minimumScore: z.ZodOptional<z.ZodNumber>;
                            scoreUnit: z.ZodOptional<z.ZodNumber>;
                            seed: z.ZodOptional<z.ZodString>;
                            sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                            ids: z.ZodOptional<z.ZodEnum<{
                                shared: "shared";
                                separate: "separate";
                            }>>;
                        }, z.core.$strict>;
                    };
                    parts: z.ZodOptional<z.ZodObject<{
                        taxonomy: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        vectors: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        synonyms: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>;
                    seed: z.ZodString;
                    inputHash: z.ZodString;
                    extensions: z.ZodArray<z.ZodString>;
                    solver: z.ZodString;
                    reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    table: z.ZodEnum<{
                                        mentors: "mentors";
                                        mentees: "mentees";
                                        managers: "managers";
                                        joined: "joined";
                                        people: "people";
                                    }>;
                                    file: z.ZodString;
                                    sheet: z.ZodOptional<z.ZodString>;
                                    format: z.ZodEnum<{
                                        rows: "rows";
                                        csv: "csv";
                                        ndjson: "ndjson";
                                        json: "json";
                                    }>;
                                    encoding: z.ZodOptional<z.ZodObject<{
                                        name: z.ZodString;
                                        from: z.ZodEnum<{
                                            default: "default";
                                            given: "given";
                                            mark: "mark";
                                            bytes: "bytes";
                                        }>;
                                    }, z.core.$strict>>;
                                    delimiter: z.ZodOptional<z.ZodObject<{
                                        mark: z.ZodString;
                                        from: z.ZodEnum<{
                                            rows: "rows";
                                            given: "given";
                                            line: "line";
                                        }>;
                                    }, z.core.$strict>>;
                                    decimal: z.ZodOptional<z.ZodEnum<{
                                        ",": ",";
                                        ".": ".";
                                    }>>;
                                    headerRows: z.ZodArray<z.ZodNumber>;
                                    rows: z.ZodNumber;
                                    people: z.ZodObject<{
                                        mentors: z.ZodNumber;
                                        mentees: z.ZodNumber;
                                    }, z.core.$strict>;
                                    left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            reason: z.ZodEnum<{
                                                "above-header": "above-header";
                                                header: "header";
                                                total: "total";
                                                where: "where";
                                                duplicate: "duplicate";
                                            }>;
                                            count: z.ZodNumber;
                                            rows: z.ZodArray<z.ZodNumber>;
                                        }, z.core.$strict>;
                                    }>;
                                    columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            column: z.ZodNumber;
                                            name: z.ZodString;
                                            use: z.ZodEnum<{
                                                side: "side";
                                                key: "key";
                                                field: "field";
                                                time: "time";
                                                where: "where";
                                                ignored: "ignored";
                                                unread: "unread";
                                                joined: "joined";
                                            }>;
                                            fields: z.ZodArray<z.ZodString>;
                                            file: z.ZodOptional<z.ZodString>;
                                        }, z.core.$strict>;
                                    }>;
                                    fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            field: z.ZodString;
                                            sides: z.ZodArray<z.ZodEnum<{
                                                mentors: "mentors";
                                                mentees: "mentees";
                                            }>>;
                                            columns: z.ZodArray<z.ZodNumber>;
                                            separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                            decimal: z.ZodOptional<z.ZodEnum<{
                                                ",": ",";
                                                ".": ".";
                                            }>>;
                                            scale: z.ZodOptional<z.ZodNumber>;
                                            blanks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            kept: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            options: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            whole: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            offScale: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            unread: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            dropped: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            ticks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            levels: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            numbers: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            zones: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                        }, z.core.$strict>;
                                    }>;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                }, z.core.$strict>;
            };
            explanations: z.ZodOptional<z.ZodLiteral<"on-demand">>;
        }, z.core.$strict>
    ], "status">;
};

export const matchSchema: z.ZodType<Match, unknown, z.core.$ZodTypeInternals<Match, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Match & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Match & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        score: z.ZodNumber;
        units: z.ZodNumber;
        coverage: z.ZodNumber;
        contributions: z.ZodArray<z.ZodType<Contribution, unknown, z.core.$ZodTypeInternals<Contribution, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Contribution & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Contribution & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                criterion: z.ZodString;
                weight: z.ZodNumber;
                value: z.ZodNullable<z.ZodNumber>;
                prior: z.ZodNumber;
                share: z.ZodNumber;
                evidence: z.ZodArray<z.ZodType<Evidence, unknown, z.core.$ZodTypeInternals<Evidence, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Evidence & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Evidence & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        id: z.ZodString;
                        params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                        text: z.ZodString;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>;
        }>;
        locked: z.ZodBoolean;
        mentorId: z.ZodString;
        menteeId: z.ZodString;
    }, z.core.$strict>;
};

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

export const menteeSchema: z.ZodType<Mentee, unknown, z.core.$ZodTypeInternals<Mentee, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Mentee & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Mentee & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        capacity: z.ZodOptional<z.ZodObject<{
            min: z.ZodOptional<z.ZodNumber>;
            max: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
        priority: z.ZodOptional<z.ZodNumber>;
        id: z.ZodString;
        name: z.ZodOptional<z.ZodString>;
        goals: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            priority: z.ZodOptional<z.ZodNumber>;
            source: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        goalsSupported: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            strength: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>>;
        skills: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            level: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>>;
        skillsWanted: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            weight: z.ZodOptional<z.ZodNumber>;
            current: z.ZodOptional<z.ZodNumber>;
            target: z.ZodOptional<z.ZodNumber>;
            source: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        experienceYears: z.ZodOptional<z.ZodNumber>;
        grade: z.ZodOptional<z.ZodString>;
        role: z.ZodOptional<z.ZodString>;
        nextRole: z.ZodOptional<z.ZodString>;
        path: z.ZodOptional<z.ZodArray<z.ZodString>>;
        venture: z.ZodOptional<z.ZodObject<{
            stage: z.ZodOptional<z.ZodString>;
            sector: z.ZodOptional<z.ZodString>;
            functions: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>;
        ventures: z.ZodOptional<z.ZodArray<z.ZodObject<{
            stage: z.ZodOptional<z.ZodString>;
            sector: z.ZodOptional<z.ZodString>;
            functions: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>>;
        interests: z.ZodOptional<z.ZodArray<z.ZodString>>;
        department: z.ZodOptional<z.ZodString>;
        manager: z.ZodOptional<z.ZodString>;
        location: z.ZodOptional<z.ZodString>;
        timeZone: z.ZodOptional<z.ZodString>;
        languages: z.ZodOptional<z.ZodArray<z.ZodString>>;
        availability: z.ZodOptional<z.ZodArray<z.ZodObject<{
            day: z.ZodEnum<{
                mon: "mon";
                tue: "tue";
                wed: "wed";
                thu: "thu";
                fri: "fri";
                sat: "sat";
                sun: "sun";
            }>;
            start: z.ZodString;
            end: z.ZodString;
        }, z.core.$strict>>>;
        preferences: z.ZodOptional<z.ZodObject<{
            ranked: z.ZodOptional<z.ZodArray<z.ZodString>>;
            never: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>;
        attributes: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
        protectedAttributes: z.ZodOptional<z.ZodType<Readonly<Record<string, string>>, unknown, z.core.$ZodTypeInternals<Readonly<Record<string, string>>, unknown>>>;
    }, z.core.$strict>;
};

export const mentorSchema: z.ZodType<Mentor, unknown, z.core.$ZodTypeInternals<Mentor, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Mentor & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Mentor & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        capacity: z.ZodOptional<z.ZodObject<{
            min: z.ZodOptional<z.ZodNumber>;
            max: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>;
        id: z.ZodString;
        name: z.ZodOptional<z.ZodString>;
        goals: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            priority: z.ZodOptional<z.ZodNumber>;
            source: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        goalsSupported: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            strength: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>>;
        skills: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            level: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>>;
        skillsWanted: z.ZodOptional<z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            weight: z.ZodOptional<z.ZodNumber>;
            current: z.ZodOptional<z.ZodNumber>;
            target: z.ZodOptional<z.ZodNumber>;
            source: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        experienceYears: z.ZodOptional<z.ZodNumber>;
        grade: z.ZodOptional<z.ZodString>;
        role: z.ZodOptional<z.ZodString>;
        nextRole: z.ZodOptional<z.ZodString>;
        path: z.ZodOptional<z.ZodArray<z.ZodString>>;
        venture: z.ZodOptional<z.ZodObject<{
            stage: z.ZodOptional<z.ZodString>;
            sector: z.ZodOptional<z.ZodString>;
            functions: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>;
        ventures: z.ZodOptional<z.ZodArray<z.ZodObject<{
            stage: z.ZodOptional<z.ZodString>;
            sector: z.ZodOptional<z.ZodString>;
            functions: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>>;
        interests: z.ZodOptional<z.ZodArray<z.ZodString>>;
        department: z.ZodOptional<z.ZodString>;
        manager: z.ZodOptional<z.ZodString>;
        location: z.ZodOptional<z.ZodString>;
        timeZone: z.ZodOptional<z.ZodString>;
        languages: z.ZodOptional<z.ZodArray<z.ZodString>>;
        availability: z.ZodOptional<z.ZodArray<z.ZodObject<{
            day: z.ZodEnum<{
                mon: "mon";
                tue: "tue";
                wed: "wed";
                thu: "thu";
                fri: "fri";
                sat: "sat";
                sun: "sun";
            }>;
            start: z.ZodString;
            end: z.ZodString;
        }, z.core.$strict>>>;
        preferences: z.ZodOptional<z.ZodObject<{
            ranked: z.ZodOptional<z.ZodArray<z.ZodString>>;
            never: z.ZodOptional<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>;
        attributes: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
        protectedAttributes: z.ZodOptional<z.ZodType<Readonly<Record<string, string>>, unknown, z.core.$ZodTypeInternals<Readonly<Record<string, string>>, unknown>>>;
    }, z.core.$strict>;
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

export const outcomePersonSchema: z.ZodType<OutcomePerson, unknown, z.core.$ZodTypeInternals<OutcomePerson, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<OutcomePerson & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<OutcomePerson & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        personId: z.ZodString;
        group: z.ZodEnum<{
            program: "program";
            comparison: "comparison";
        }>;
        before: z.ZodOptional<z.ZodNumber>;
        after: z.ZodNumber;
        covariates: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
    }, z.core.$strict>;
};

export const pairRefSchema: z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        mentorId: z.ZodString;
        menteeId: z.ZodString;
    }, z.core.$strict>;
};

export const policySchema: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        form: z.ZodOptional<z.ZodEnum<{
            reverse: "reverse";
            professional: "professional";
            entrepreneur: "entrepreneur";
            situational: "situational";
        }>>;
        weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
        params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
            readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                skills: z.ZodOptional<z.ZodObject<{
                    assumedLevel: z.ZodOptional<z.ZodNumber>;
                    assumedTarget: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>>;
                experience: z.ZodOptional<z.ZodObject<{
                    knots: z.ZodOptional<z.ZodTuple<[
                        z.ZodNumber,
                        z.ZodNumber,
                        z.ZodNumber,
                        z.ZodNumber
                    ], null>>;
                    ahead: z.ZodOptional<z.ZodEnum<{
                        mentor: "mentor";
                        mentee: "mentee";
                    }>>;
                }, z.core.$strict>>;
                interests: z.ZodOptional<z.ZodObject<{
                    rareCountMore: z.ZodOptional<z.ZodBoolean>;
                    shrinkage: z.ZodOptional<z.ZodNumber>;
                }, z.core.$strict>>;
                logistics: z.ZodOptional<z.ZodObject<{
                    fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                    zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                    referenceDate: z.ZodOptional<z.ZodString>;
                }, z.core.$strict>>;
                venture: z.ZodOptional<z.ZodObject<{
                    stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>>;
            }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
        }>;
        similarity: z.ZodOptional<z.ZodObject<{
            fold: z.ZodOptional<z.ZodBoolean>;
            abbreviations: z.ZodOptional<z.ZodBoolean>;
            synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
            taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    label: z.ZodString;
                    altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                }, z.core.$strict>;
            }>>;
            vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
            threshold: z.ZodOptional<z.ZodNumber>;
            lexical: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>>;
        priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
        rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
            readonly in?: z.ZodDiscriminatedUnion<[
                z.ZodObject<{
                    kind: z.ZodLiteral<"different">;
                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                    whenBlank: z.ZodOptional<z.ZodEnum<{
                        allow: "allow";
                        forbid: "forbid";
                    }>>;
                    id: z.ZodOptional<z.ZodString>;
                    quiet: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>,
                z.ZodObject<{
                    kind: z.ZodLiteral<"same">;
                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                    whenBlank: z.ZodOptional<z.ZodEnum<{
                        allow: "allow";
                        forbid: "forbid";
                    }>>;
                    id: z.ZodOptional<z.ZodString>;
                    quiet: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>,
                z.ZodObject<{
                    kind: z.ZodLiteral<"no-reporting-line">;
                    id: z.ZodOptional<z.ZodString>;
                    quiet: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>,
                z.ZodObject<{
                    kind: z.ZodLiteral<"no-previous-pair">;
                    direction: z.ZodOptional<z.ZodEnum<{
                        either: "either";
                        "as-stated": "as-stated";
                    }>>;
                    id: z.ZodOptional<z.ZodString>;
                    quiet: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>,
                z.ZodObject<{
                    kind: z.ZodLiteral<"excluded-pairs">;
                    pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    id: z.ZodOptional<z.ZodString>;
                    quiet: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>,
                z.ZodObject<{
                    kind: z.ZodLiteral<"shared-value">;
                    mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                    menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                    minimum: z.ZodOptional<z.ZodNumber>;
                    whenBlank: z.ZodOptional<z.ZodEnum<{
                        allow: "allow";
                        forbid: "forbid";
                    }>>;
                    id: z.ZodOptional<z.ZodString>;
                    quiet: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>,
                z.ZodObject<{
                    kind: z.ZodLiteral<"gap">;
                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                    scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                    min: z.ZodOptional<z.ZodNumber>;
                    max: z.ZodOptional<z.ZodNumber>;
                    whenBlank: z.ZodOptional<z.ZodEnum<{
                        allow: "allow";
                        forbid: "forbid";
                    }>>;
                    id: z.ZodOptional<z.ZodString>;
                    quiet: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>,
                z.ZodObject<{
                    kind: z.ZodLiteral<"availability-overlap">;
                    minutes: z.ZodNumber;
                    whenBlank: z.ZodOptional<z.ZodEnum<{
                        allow: "allow";
                        forbid: "forbid";
                    }>>;
                    id: z.ZodOptional<z.ZodString>;
                    quiet: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>,
                z.ZodObject<{
                    kind: z.ZodLiteral<"custom">;
                    rule: z.ZodString;
                    params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                    id: z.ZodOptional<z.ZodString>;
                    quiet: z.ZodOptional<z.ZodBoolean>;
                }, z.core.$strict>
            ], "kind">;
        }>>;
        locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>>;
        history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>>;
        objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
            leximin: "leximin";
            "mentor-minimums": "mentor-minimums";
            "mentee-minimums": "mentee-minimums";
            "cover-mentees": "cover-mentees";
            "cover-mentors": "cover-mentors";
            "total-score": "total-score";
            "worst-off": "worst-off";
        }>>>;
        minimums: z.ZodOptional<z.ZodEnum<{
            required: "required";
            preferred: "preferred";
        }>>;
        method: z.ZodOptional<z.ZodEnum<{
            optimal: "optimal";
            stable: "stable";
        }>>;
        proposer: z.ZodOptional<z.ZodEnum<{
            mentors: "mentors";
            mentees: "mentees";
        }>>;
        minimumScore: z.ZodOptional<z.ZodNumber>;
        scoreUnit: z.ZodOptional<z.ZodNumber>;
        seed: z.ZodOptional<z.ZodString>;
        sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
        ids: z.ZodOptional<z.ZodEnum<{
            shared: "shared";
            separate: "separate";
        }>>;
    }, z.core.$strict>;
};

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

export const ratedGoalSchema: z.ZodType<RatedGoal, unknown, z.core.$ZodTypeInternals<RatedGoal, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RatedGoal & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RatedGoal & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        level: z.ZodUnion<readonly [
            z.ZodLiteral<-2>,
            z.ZodLiteral<-1>,
            z.ZodLiteral<0>,
            z.ZodLiteral<1>,
            z.ZodLiteral<2>
        ]>;
        weight: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>;
};

export const readingSchema: z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                table: z.ZodEnum<{
                    mentors: "mentors";
                    mentees: "mentees";
                    managers: "managers";
                    joined: "joined";
                    people: "people";
                }>;
                file: z.ZodString;
                sheet: z.ZodOptional<z.ZodString>;
                format: z.ZodEnum<{
                    rows: "rows";
                    csv: "csv";
                    ndjson: "ndjson";
                    json: "json";
                }>;
                encoding: z.ZodOptional<z.ZodObject<{
                    name: z.ZodString;
                    from: z.ZodEnum<{
                        default: "default";
                        given: "given";
                        mark: "mark";
                        bytes: "bytes";
                    }>;
                }, z.core.$strict>>;
                delimiter: z.ZodOptional<z.ZodObject<{
                    mark: z.ZodString;
                    from: z.ZodEnum<{
                        rows: "rows";
                        given: "given";
                        line: "line";
                    }>;
                }, z.core.$strict>>;
                decimal: z.ZodOptional<z.ZodEnum<{
                    ",": ",";
                    ".": ".";
                }>>;
                headerRows: z.ZodArray<z.ZodNumber>;
                rows: z.ZodNumber;
                people: z.ZodObject<{
                    mentors: z.ZodNumber;
                    mentees: z.ZodNumber;
                }, z.core.$strict>;
                left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        reason: z.ZodEnum<{
                            "above-header": "above-header";
                            header: "header";
                            total: "total";
                            where: "where";
                            duplicate: "duplicate";
                        }>;
                        count: z.ZodNumber;
                        rows: z.ZodArray<z.ZodNumber>;
                    }, z.core.$strict>;
                }>;
                columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        column: z.ZodNumber;
                        name: z.ZodString;
                        use: z.ZodEnum<{
                            side: "side";
                            key: "key";
                            field: "field";
                            time: "time";
                            where: "where";
                            ignored: "ignored";
                            unread: "unread";
                            joined: "joined";
                        }>;
                        fields: z.ZodArray<z.ZodString>;
                        file: z.ZodOptional<z.ZodString>;
                    }, z.core.$strict>;
                }>;
                fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        field: z.ZodString;
                        sides: z.ZodArray<z.ZodEnum<{
                            mentors: "mentors";
                            mentees: "mentees";
                        }>>;
                        columns: z.ZodArray<z.ZodNumber>;
                        separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                        decimal: z.ZodOptional<z.ZodEnum<{
                            ",": ",";
                            ".": ".";
                        }>>;
                        scale: z.ZodOptional<z.ZodNumber>;
                        blanks: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                        kept: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                        options: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                        whole: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                        offScale: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                        unread: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                        dropped: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                        ticks: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                        levels: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                        numbers: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                        zones: z.ZodOptional<z.ZodObject<{
                            count: z.ZodNumber;
                            words: z.ZodArray<z.ZodString>;
                        }, z.core.$strict>>;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>;
        }>;
    }, z.core.$strict>;
};

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

export const rematchAttemptSchema: z.ZodType<RematchAttempt, unknown, z.core.$ZodTypeInternals<RematchAttempt, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RematchAttempt & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RematchAttempt & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        open: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        format: z.ZodLiteral<1>;
        round: z.ZodNumber;
        breakApproved: z.ZodBoolean;
        allowAgain: z.ZodBoolean;
        left: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            manager: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        declined: z.ZodArray<z.ZodType<DeclinedPair, unknown, z.core.$ZodTypeInternals<DeclinedPair, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<DeclinedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<DeclinedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                by: z.ZodOptional<z.ZodEnum<{
                    mentor: "mentor";
                    mentee: "mentee";
                }>>;
                reason: z.ZodOptional<z.ZodString>;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        past: z.ZodArray<z.ZodType<PastPair, unknown, z.core.$ZodTypeInternals<PastPair, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PastPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PastPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                kind: z.ZodEnum<{
                    declined: "declined";
                    proposed: "proposed";
                    replaced: "replaced";
                    ended: "ended";
                }>;
                round: z.ZodNumber;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        reviews: z.ZodArray<z.ZodObject<{
            matching: z.ZodString;
            log: z.ZodArray<z.ZodType<LogEntry, unknown, z.core.$ZodTypeInternals<LogEntry, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    number: z.ZodNumber;
                    decision: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
                        readonly in?: z.ZodDiscriminatedUnion<[
                            z.ZodObject<{
                                reason: z.ZodOptional<z.ZodString>;
                                reviewer: z.ZodString;
                                at: z.ZodISODateTime;
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                                kind: z.ZodLiteral<"approve">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                reason: z.ZodString;
                                declinedBy: z.ZodOptional<z.ZodEnum<{
                                    mentor: "mentor";
                                    mentee: "mentee";
                                }>>;
                                waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    reason: z.ZodString;
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>>>;
                                reviewer: z.ZodString;
                                at: z.ZodISODateTime;
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                                kind: z.ZodLiteral<"reject">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                reason: z.ZodString;
                                waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    reason: z.ZodString;
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>>>;
                                reviewer: z.ZodString;
                                at: z.ZodISODateTime;
                                kind: z.ZodLiteral<"change">;
                                pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                    }, z.core.$strict>;
                                }>;
                                to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                    }, z.core.$strict>;
                                }>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                reason: z.ZodString;
                                waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    reason: z.ZodString;
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>>>;
                                reviewer: z.ZodString;
                                at: z.ZodISODateTime;
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                                kind: z.ZodLiteral<"reopen">;
                            }, z.core.$strict>
                        ], "kind">;
                    };
                    change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            objective: z.ZodNullable<z.ZodEnum<{
                                leximin: "leximin";
                                "mentor-minimums": "mentor-minimums";
                                "mentee-minimums": "mentee-minimums";
                                "cover-mentees": "cover-mentees";
                                "cover-mentors": "cover-mentors";
                                "total-score": "total-score";
                                "worst-off": "worst-off";
                            }>>;
                            loss: z.ZodNumber;
                            scoreLoss: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strict>;
                    };
                    hash: z.ZodString;
                }, z.core.$strict>;
            }>;
        }, z.core.$strict>>;
        approved: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        waived: z.ZodArray<z.ZodObject<{
            rules: z.ZodArray<z.ZodString>;
            mentorId: z.ZodString;
            menteeId: z.ZodString;
        }, z.core.$strict>>;
        seal: z.ZodString;
    }, z.core.$strict>;
};

export const rematchRecordSchema: z.ZodType<RematchRecord, unknown, z.core.$ZodTypeInternals<RematchRecord, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RematchRecord & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RematchRecord & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        limit: z.ZodDiscriminatedUnion<[
            z.ZodObject<{
                kind: z.ZodLiteral<"switching-cost">;
                score: z.ZodNumber;
                units: z.ZodNumber;
            }, z.core.$strict>,
            z.ZodObject<{
                kind: z.ZodLiteral<"max-changes">;
                changes: z.ZodNumber;
            }, z.core.$strict>
        ], "kind">;
        kept: z.ZodArray<z.ZodType<ScoredPair, unknown, z.core.$ZodTypeInternals<ScoredPair, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ScoredPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ScoredPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                score: z.ZodNumber;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        ended: z.ZodArray<z.ZodType<EndedPair, unknown, z.core.$ZodTypeInternals<EndedPair, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<EndedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<EndedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                cause: z.ZodEnum<{
                    declined: "declined";
                    "mentor-left": "mentor-left";
                    "mentee-left": "mentee-left";
                    "both-left": "both-left";
                    "not-eligible": "not-eligible";
                    broken: "broken";
                }>;
                state: z.ZodEnum<{
                    proposed: "proposed";
                    approved: "approved";
                }>;
                rules: z.ZodArray<z.ZodString>;
                score: z.ZodNullable<z.ZodNumber>;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        begun: z.ZodArray<z.ZodType<ScoredPair, unknown, z.core.$ZodTypeInternals<ScoredPair, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ScoredPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ScoredPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                score: z.ZodNumber;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        changes: z.ZodNumber;
        price: z.ZodObject<{
            objective: z.ZodNullable<z.ZodEnum<{
                leximin: "leximin";
                "mentor-minimums": "mentor-minimums";
                "mentee-minimums": "mentee-minimums";
                "cover-mentees": "cover-mentees";
                "cover-mentors": "cover-mentors";
                "total-score": "total-score";
                "worst-off": "worst-off";
            }>>;
            loss: z.ZodNumber;
            scoreLoss: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>;
        proof: z.ZodDiscriminatedUnion<[
            z.ZodObject<{
                kind: z.ZodLiteral<"prices">;
                bonusUnits: z.ZodNumber;
            }, z.core.$strict>,
            z.ZodObject<{
                kind: z.ZodLiteral<"search">;
            }, z.core.$strict>,
            z.ZodObject<{
                kind: z.ZodLiteral<"stopped">;
            }, z.core.$strict>
        ], "kind">;
        format: z.ZodLiteral<1>;
        round: z.ZodNumber;
        breakApproved: z.ZodBoolean;
        allowAgain: z.ZodBoolean;
        left: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            manager: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>;
        declined: z.ZodArray<z.ZodType<DeclinedPair, unknown, z.core.$ZodTypeInternals<DeclinedPair, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<DeclinedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<DeclinedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                by: z.ZodOptional<z.ZodEnum<{
                    mentor: "mentor";
                    mentee: "mentee";
                }>>;
                reason: z.ZodOptional<z.ZodString>;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        past: z.ZodArray<z.ZodType<PastPair, unknown, z.core.$ZodTypeInternals<PastPair, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PastPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PastPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                kind: z.ZodEnum<{
                    declined: "declined";
                    proposed: "proposed";
                    replaced: "replaced";
                    ended: "ended";
                }>;
                round: z.ZodNumber;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        reviews: z.ZodArray<z.ZodObject<{
            matching: z.ZodString;
            log: z.ZodArray<z.ZodType<LogEntry, unknown, z.core.$ZodTypeInternals<LogEntry, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    number: z.ZodNumber;
                    decision: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
                        readonly in?: z.ZodDiscriminatedUnion<[
                            z.ZodObject<{
                                reason: z.ZodOptional<z.ZodString>;
                                reviewer: z.ZodString;
                                at: z.ZodISODateTime;
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                                kind: z.ZodLiteral<"approve">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                reason: z.ZodString;
                                declinedBy: z.ZodOptional<z.ZodEnum<{
                                    mentor: "mentor";
                                    mentee: "mentee";
                                }>>;
                                waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    reason: z.ZodString;
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>>>;
                                reviewer: z.ZodString;
                                at: z.ZodISODateTime;
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                                kind: z.ZodLiteral<"reject">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                reason: z.ZodString;
                                waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    reason: z.ZodString;
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>>>;
                                reviewer: z.ZodString;
                                at: z.ZodISODateTime;
                                kind: z.ZodLiteral<"change">;
                                pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                    }, z.core.$strict>;
                                }>;
                                to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                    }, z.core.$strict>;
                                }>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                reason: z.ZodString;
                                waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    reason: z.ZodString;
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>>>;
                                reviewer: z.ZodString;
                                at: z.ZodISODateTime;
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                                kind: z.ZodLiteral<"reopen">;
                            }, z.core.$strict>
                        ], "kind">;
                    };
                    change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            objective: z.ZodNullable<z.ZodEnum<{
                                leximin: "leximin";
                                "mentor-minimums": "mentor-minimums";
                                "mentee-minimums": "mentee-minimums";
                                "cover-mentees": "cover-mentees";
                                "cover-mentors": "cover-mentors";
                                "total-score": "total-score";
                                "worst-off": "worst-off";
                            }>>;
                            loss: z.ZodNumber;
                            scoreLoss: z.ZodNullable<z.ZodNumber>;
                        }, z.core.$strict>;
                    };
                    hash: z.ZodString;
                }, z.core.$strict>;
            }>;
        }, z.core.$strict>>;
        approved: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        waived: z.ZodArray<z.ZodObject<{
            rules: z.ZodArray<z.ZodString>;
            mentorId: z.ZodString;
            menteeId: z.ZodString;
        }, z.core.$strict>>;
        seal: z.ZodString;
    }, z.core.$strict>;
};

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

export const reviewLogEntrySchema: z.ZodType<LogEntry, unknown, z.core.$ZodTypeInternals<LogEntry, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        number: z.ZodNumber;
        decision: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
            readonly in?: z.ZodDiscriminatedUnion<[
                z.ZodObject<{
                    reason: z.ZodOptional<z.ZodString>;
                    reviewer: z.ZodString;
                    at: z.ZodISODateTime;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                    kind: z.ZodLiteral<"approve">;
                }, z.core.$strict>,
                z.ZodObject<{
                    reason: z.ZodString;
                    declinedBy: z.ZodOptional<z.ZodEnum<{
                        mentor: "mentor";
                        mentee: "mentee";
                    }>>;
                    waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                        rule: z.ZodString;
                        reason: z.ZodString;
                        mentorId: z.ZodString;
                        menteeId: z.ZodString;
                    }, z.core.$strict>>>;
                    reviewer: z.ZodString;
                    at: z.ZodISODateTime;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                    kind: z.ZodLiteral<"reject">;
                }, z.core.$strict>,
                z.ZodObject<{
                    reason: z.ZodString;
                    waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                        rule: z.ZodString;
                        reason: z.ZodString;
                        mentorId: z.ZodString;
                        menteeId: z.ZodString;
                    }, z.core.$strict>>>;
                    reviewer: z.ZodString;
                    at: z.ZodISODateTime;
                    kind: z.ZodLiteral<"change">;
                    pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                }, z.core.$strict>,
                z.ZodObject<{
                    reason: z.ZodString;
                    waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                        rule: z.ZodString;
                        reason: z.ZodString;
                        mentorId: z.ZodString;
                        menteeId: z.ZodString;
                    }, z.core.$strict>>>;
                    reviewer: z.ZodString;
                    at: z.ZodISODateTime;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                    kind: z.ZodLiteral<"reopen">;
                }, z.core.$strict>
            ], "kind">;
        };
        change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                objective: z.ZodNullable<z.ZodEnum<{
                    leximin: "leximin";
                    "mentor-minimums": "mentor-minimums";
                    "mentee-minimums": "mentee-minimums";
                    "cover-mentees": "cover-mentees";
                    "cover-mentors": "cover-mentors";
                    "total-score": "total-score";
                    "worst-off": "worst-off";
                }>>;
                loss: z.ZodNumber;
                scoreLoss: z.ZodNullable<z.ZodNumber>;
            }, z.core.$strict>;
        };
        hash: z.ZodString;
    }, z.core.$strict>;
};

export const reviewSchema: z.ZodType<Review, unknown, z.core.$ZodTypeInternals<Review, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Review & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Review & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        format: z.ZodLiteral<1>;
        log: z.ZodArray<z.ZodType<LogEntry, unknown, z.core.$ZodTypeInternals<LogEntry, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                number: z.ZodNumber;
                decision: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
                    readonly in?: z.ZodDiscriminatedUnion<[
                        z.ZodObject<{
                            reason: z.ZodOptional<z.ZodString>;
                            reviewer: z.ZodString;
                            at: z.ZodISODateTime;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                            kind: z.ZodLiteral<"approve">;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            reason: z.ZodString;
                            declinedBy: z.ZodOptional<z.ZodEnum<{
                                mentor: "mentor";
                                mentee: "mentee";
                            }>>;
                            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                rule: z.ZodString;
                                reason: z.ZodString;
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                            }, z.core.$strict>>>;
                            reviewer: z.ZodString;
                            at: z.ZodISODateTime;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                            kind: z.ZodLiteral<"reject">;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            reason: z.ZodString;
                            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                rule: z.ZodString;
                                reason: z.ZodString;
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                            }, z.core.$strict>>>;
                            reviewer: z.ZodString;
                            at: z.ZodISODateTime;
                            kind: z.ZodLiteral<"change">;
                            pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>;
                            to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            reason: z.ZodString;
                            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                rule: z.ZodString;
                                reason: z.ZodString;
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                            }, z.core.$strict>>>;
                            reviewer: z.ZodString;
                            at: z.ZodISODateTime;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                            kind: z.ZodLiteral<"reopen">;
                        }, z.core.$strict>
                    ], "kind">;
                };
                change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        objective: z.ZodNullable<z.ZodEnum<{
                            leximin: "leximin";
                            "mentor-minimums": "mentor-minimums";
                            "mentee-minimums": "mentee-minimums";
                            "cover-mentees": "cover-mentees";
                            "cover-mentors": "cover-mentors";
                            "total-score": "total-score";
                            "worst-off": "worst-off";
                        }>>;
                        loss: z.ZodNumber;
                        scoreLoss: z.ZodNullable<z.ZodNumber>;
                    }, z.core.$strict>;
                };
                hash: z.ZodString;
            }, z.core.$strict>;
        }>;
        pairs: z.ZodArray<z.ZodType<ReviewedPair, unknown, z.core.$ZodTypeInternals<ReviewedPair, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                mentorId: z.ZodString;
                menteeId: z.ZodString;
                state: z.ZodEnum<{
                    changed: "changed";
                    proposed: "proposed";
                    approved: "approved";
                    rejected: "rejected";
                }>;
                byHand: z.ZodBoolean;
                waived: z.ZodArray<z.ZodString>;
                score: z.ZodNumber;
                units: z.ZodNumber;
            }, z.core.$strict>;
        }>;
        summary: z.ZodObject<{
            proposed: z.ZodNumber;
            approved: z.ZodNumber;
            changed: z.ZodNumber;
            rejected: z.ZodNumber;
            byHand: z.ZodNumber;
            totalUnits: z.ZodNumber;
            totalScore: z.ZodNumber;
            change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    objective: z.ZodNullable<z.ZodEnum<{
                        leximin: "leximin";
                        "mentor-minimums": "mentor-minimums";
                        "mentee-minimums": "mentee-minimums";
                        "cover-mentees": "cover-mentees";
                        "cover-mentors": "cover-mentors";
                        "total-score": "total-score";
                        "worst-off": "worst-off";
                    }>>;
                    loss: z.ZodNumber;
                    scoreLoss: z.ZodNullable<z.ZodNumber>;
                }, z.core.$strict>;
            };
        }, z.core.$strict>;
    }, z.core.$strict>;
};

export const roleSchema: z.ZodEnum<{
    manager: "manager";
    mentor: "mentor";
    mentee: "mentee";
    lead: "lead";
}>;

export const ruleSchema: z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
    readonly in?: z.ZodDiscriminatedUnion<[
        z.ZodObject<{
            kind: z.ZodLiteral<"different">;
            field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
            whenBlank: z.ZodOptional<z.ZodEnum<{
                allow: "allow";
                forbid: "forbid";
            }>>;
            id: z.ZodOptional<z.ZodString>;
            quiet: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>,
        z.ZodObject<{
            kind: z.ZodLiteral<"same">;
            field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
            whenBlank: z.ZodOptional<z.ZodEnum<{
                allow: "allow";
                forbid: "forbid";
            }>>;
            id: z.ZodOptional<z.ZodString>;
            quiet: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>,
        z.ZodObject<{
            kind: z.ZodLiteral<"no-reporting-line">;
            id: z.ZodOptional<z.ZodString>;
            quiet: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>,
        z.ZodObject<{
            kind: z.ZodLiteral<"no-previous-pair">;
            direction: z.ZodOptional<z.ZodEnum<{
                either: "either";
                "as-stated": "as-stated";
            }>>;
            id: z.ZodOptional<z.ZodString>;
            quiet: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>,
        z.ZodObject<{
            kind: z.ZodLiteral<"excluded-pairs">;
            pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>;
            }>;
            id: z.ZodOptional<z.ZodString>;
            quiet: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>,
        z.ZodObject<{
            kind: z.ZodLiteral<"shared-value">;
            mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
            menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
            minimum: z.ZodOptional<z.ZodNumber>;
            whenBlank: z.ZodOptional<z.ZodEnum<{
                allow: "allow";
                forbid: "forbid";
            }>>;
            id: z.ZodOptional<z.ZodString>;
            quiet: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>,
        z.ZodObject<{
            kind: z.ZodLiteral<"gap">;
            field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
            scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
            min: z.ZodOptional<z.ZodNumber>;
            max: z.ZodOptional<z.ZodNumber>;
            whenBlank: z.ZodOptional<z.ZodEnum<{
                allow: "allow";
                forbid: "forbid";
            }>>;
            id: z.ZodOptional<z.ZodString>;
            quiet: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>,
        z.ZodObject<{
            kind: z.ZodLiteral<"availability-overlap">;
            minutes: z.ZodNumber;
            whenBlank: z.ZodOptional<z.ZodEnum<{
                allow: "allow";
                forbid: "forbid";
            }>>;
            id: z.ZodOptional<z.ZodString>;
            quiet: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>,
        z.ZodObject<{
            kind: z.ZodLiteral<"custom">;
            rule: z.ZodString;
            params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
            id: z.ZodOptional<z.ZodString>;
            quiet: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>
    ], "kind">;
};

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

export const stoppedMatchingSchema: z.ZodType<StoppedMatching, unknown, z.core.$ZodTypeInternals<StoppedMatching, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<StoppedMatching & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<StoppedMatching & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        format: z.ZodLiteral<1>;
        status: z.ZodLiteral<"stopped">;
        reason: z.ZodEnum<{
            aborted: "aborted";
            "time-limit": "time-limit";
        }>;
        matches: z.ZodArray<z.ZodType<Match, unknown, z.core.$ZodTypeInternals<Match, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Match & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Match & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                score: z.ZodNumber;
                units: z.ZodNumber;
                coverage: z.ZodNumber;
                contributions: z.ZodArray<z.ZodType<Contribution, unknown, z.core.$ZodTypeInternals<Contribution, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Contribution & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Contribution & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        criterion: z.ZodString;
                        weight: z.ZodNumber;
                        value: z.ZodNullable<z.ZodNumber>;
                        prior: z.ZodNumber;
                        share: z.ZodNumber;
                        evidence: z.ZodArray<z.ZodType<Evidence, unknown, z.core.$ZodTypeInternals<Evidence, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Evidence & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Evidence & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                id: z.ZodString;
                                params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                text: z.ZodString;
                            }, z.core.$strict>;
                        }>;
                    }, z.core.$strict>;
                }>;
                locked: z.ZodBoolean;
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        totalScore: z.ZodNumber;
        proven: z.ZodArray<z.ZodEnum<{
            leximin: "leximin";
            "mentor-minimums": "mentor-minimums";
            "mentee-minimums": "mentee-minimums";
            "cover-mentees": "cover-mentees";
            "cover-mentors": "cover-mentors";
            "total-score": "total-score";
            "worst-off": "worst-off";
        }>>;
        bestBound: z.ZodNullable<z.ZodNumber>;
        gap: z.ZodNullable<z.ZodNumber>;
        warnings: z.ZodArray<z.ZodType<Warning, unknown, z.core.$ZodTypeInternals<Warning, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Warning & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Warning & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                id: z.ZodString;
                params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                path: z.ZodString;
                text: z.ZodString;
            }, z.core.$strict>;
        }>;
        manifest: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                version: z.ZodString;
                policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        form: z.ZodOptional<z.ZodEnum<{
                            reverse: "reverse";
                            professional: "professional";
                            entrepreneur: "entrepreneur";
                            situational: "situational";
                        }>>;
                        weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                        params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                            readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                                skills: z.ZodOptional<z.ZodObject<{
                                    assumedLevel: z.ZodOptional<z.ZodNumber>;
                                    assumedTarget: z.ZodOptional<z.ZodNumber>;
                                }, z.core.$strict>>;
                                experience: z.ZodOptional<z.ZodObject<{
                                    knots: z.ZodOptional<z.ZodTuple<[
                                        z.ZodNumber,
                                        z.ZodNumber,
                                        z.ZodNumber,
                                        z.ZodNumber
                                    ], null>>;
                                    ahead: z.ZodOptional<z.ZodEnum<{
                                        mentor: "mentor";
                                        mentee: "mentee";
                                    }>>;
                                }, z.core.$strict>>;
                                interests: z.ZodOptional<z.ZodObject<{
                                    rareCountMore: z.ZodOptional<z.ZodBoolean>;
                                    shrinkage: z.ZodOptional<z.ZodNumber>;
                                }, z.core.$strict>>;
                                logistics: z.ZodOptional<z.ZodObject<{
                                    fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                                    zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                                    referenceDate: z.ZodOptional<z.ZodString>;
                                }, z.core.$strict>>;
                                venture: z.ZodOptional<z.ZodObject<{
                                    stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                }, z.core.$strict>>;
                            }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                        }>;
                        similarity: z.ZodOptional<z.ZodObject<{
                            fold: z.ZodOptional<z.ZodBoolean>;
                            abbreviations: z.ZodOptional<z.ZodBoolean>;
                            synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                            taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    id: z.ZodString;
                                    label: z.ZodString;
                                    altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                }, z.core.$strict>;
                            }>>;
                            vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                            threshold: z.ZodOptional<z.ZodNumber>;
                            lexical: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>>;
                        priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                        rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                            readonly in?: z.ZodDiscriminatedUnion<[
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"different">;
                                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"same">;
                                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"no-reporting-line">;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"no-previous-pair">;
                                    direction: z.ZodOptional<z.ZodEnum<{
                                        either: "either";
                                        "as-stated": "as-stated";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"excluded-pairs">;
                                    pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>;
                                    }>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"shared-value">;
                                    mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                                    menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                                    minimum: z.ZodOptional<z.ZodNumber>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"gap">;
                                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                    scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    min: z.ZodOptional<z.ZodNumber>;
                                    max: z.ZodOptional<z.ZodNumber>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"availability-overlap">;
                                    minutes: z.ZodNumber;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"custom">;
                                    rule: z.ZodString;
                                    params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>
                            ], "kind">;
                        }>>;
                        locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                            }, z.core.$strict>;
                        }>>;
                        history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                            }, z.core.$strict>;
                        }>>;
                        objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                            leximin: "leximin";
                            "mentor-minimums": "mentor-minimums";
                            "mentee-minimums": "mentee-minimums";
                            "cover-mentees": "cover-mentees";
                            "cover-mentors": "cover-mentors";
                            "total-score": "total-score";
                            "worst-off": "worst-off";
                        }>>>;
                        minimums: z.ZodOptional<z.ZodEnum<{
                            required: "required";
                            preferred: "preferred";
                        }>>;
                        method: z.ZodOptional<z.ZodEnum<{
                            optimal: "optimal";
                            stable: "stable";
                        }>>;
                        proposer: z.ZodOptional<z.ZodEnum<{
                            mentors: "mentors";
                            mentees: "mentees";
                        }>>;
                        minimumScore: z.ZodOptional<z.ZodNumber>;
                        scoreUnit: z.ZodOptional<z.ZodNumber>;
                        seed: z.ZodOptional<z.ZodString>;
                        sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                        ids: z.ZodOptional<z.ZodEnum<{
                            shared: "shared";
                            separate: "separate";
                        }>>;
                    }, z.core.$strict>;
                };
                parts: z.ZodOptional<z.ZodObject<{
                    taxonomy: z.ZodOptional<z.ZodObject<{
                        sha256: z.ZodString;
                        entries: z.ZodNumber;
                    }, z.core.$strict>>;
                    vectors: z.ZodOptional<z.ZodObject<{
                        sha256: z.ZodString;
                        entries: z.ZodNumber;
                    }, z.core.$strict>>;
                    synonyms: z.ZodOptional<z.ZodObject<{
                        sha256: z.ZodString;
                        entries: z.ZodNumber;
                    }, z.core.$strict>>;
                }, z.core.$strict>>;
                seed: z.ZodString;
                inputHash: z.ZodString;
                extensions: z.ZodArray<z.ZodString>;
                solver: z.ZodString;
                reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                table: z.ZodEnum<{
                                    mentors: "mentors";
                                    mentees: "mentees";
                                    managers: "managers";
                                    joined: "joined";
                                    people: "people";
                                }>;
                                file: z.ZodString;
                                sheet: z.ZodOptional<z.ZodString>;
                                format: z.ZodEnum<{
                                    rows: "rows";
                                    csv: "csv";
                                    ndjson: "ndjson";
                                    json: "json";
                                }>;
                                encoding: z.ZodOptional<z.ZodObject<{
                                    name: z.ZodString;
                                    from: z.ZodEnum<{
                                        default: "default";
                                        given: "given";
                                        mark: "mark";
                                        bytes: "bytes";
                                    }>;
                                }, z.core.$strict>>;
                                delimiter: z.ZodOptional<z.ZodObject<{
                                    mark: z.ZodString;
                                    from: z.ZodEnum<{
                                        rows: "rows";
                                        given: "given";
                                        line: "line";
                                    }>;
                                }, z.core.$strict>>;
                                decimal: z.ZodOptional<z.ZodEnum<{
                                    ",": ",";
                                    ".": ".";
                                }>>;
                                headerRows: z.ZodArray<z.ZodNumber>;
                                rows: z.ZodNumber;
                                people: z.ZodObject<{
                                    mentors: z.ZodNumber;
                                    mentees: z.ZodNumber;
                                }, z.core.$strict>;
                                left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        reason: z.ZodEnum<{
                                            "above-header": "above-header";
                                            header: "header";
                                            total: "total";
                                            where: "where";
                                            duplicate: "duplicate";
                                        }>;
                                        count: z.ZodNumber;
                                        rows: z.ZodArray<z.ZodNumber>;
                                    }, z.core.$strict>;
                                }>;
                                columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        column: z.ZodNumber;
                                        name: z.ZodString;
                                        use: z.ZodEnum<{
                                            side: "side";
                                            key: "key";
                                            field: "field";
                                            time: "time";
                                            where: "where";
                                            ignored: "ignored";
                                            unread: "unread";
                                            joined: "joined";
                                        }>;
                                        fields: z.ZodArray<z.ZodString>;
                                        file: z.ZodOptional<z.ZodString>;
                                    }, z.core.$strict>;
                                }>;
                                fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        field: z.ZodString;
                                        sides: z.ZodArray<z.ZodEnum<{
                                            mentors: "mentors";
                                            mentees: "mentees";
                                        }>>;
                                        columns: z.ZodArray<z.ZodNumber>;
                                        separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        decimal: z.ZodOptional<z.ZodEnum<{
                                            ",": ",";
                                            ".": ".";
                                        }>>;
                                        scale: z.ZodOptional<z.ZodNumber>;
                                        blanks: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        kept: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        options: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        whole: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        offScale: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        unread: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        dropped: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        ticks: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        levels: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        numbers: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        zones: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                    }, z.core.$strict>;
                                }>;
                            }, z.core.$strict>;
                        }>;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>;
        };
    }, z.core.$strict>;
};

export const storedResultSchema: z.ZodType<StoredResult, unknown, z.core.$ZodTypeInternals<StoredResult, unknown>> & {
    readonly in?: z.ZodDiscriminatedUnion<[
        z.ZodObject<{
            rematch: z.ZodOptional<z.ZodType<RematchRecord, unknown, z.core.$ZodTypeInternals<RematchRecord, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RematchRecord & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RematchRecord & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    limit: z.ZodDiscriminatedUnion<[
                        z.ZodObject<{
                            kind: z.ZodLiteral<"switching-cost">;
                            score: z.ZodNumber;
                            units: z.ZodNumber;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"max-changes">;
                            changes: z.ZodNumber;
                        }, z.core.$strict>
                    ], "kind">;
                    kept: z.ZodArray<z.ZodType<ScoredPair, unknown, z.core.$ZodTypeInternals<ScoredPair, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ScoredPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ScoredPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            score: z.ZodNumber;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    ended: z.ZodArray<z.ZodType<EndedPair, unknown, z.core.$ZodTypeInternals<EndedPair, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<EndedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<EndedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            cause: z.ZodEnum<{
                                declined: "declined";
                                "mentor-left": "mentor-left";
                                "mentee-left": "mentee-left";
                                "both-left": "both-left";
                                "not-eligible": "not-eligible";
                                broken: "broken";
                            }>;
                            state: z.ZodEnum<{
                                proposed: "proposed";
                                approved: "approved";
                            }>;
                            rules: z.ZodArray<z.ZodString>;
                            score: z.ZodNullable<z.ZodNumber>;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    begun: z.ZodArray<z.ZodType<ScoredPair, unknown, z.core.$ZodTypeInternals<ScoredPair, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ScoredPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ScoredPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            score: z.ZodNumber;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    changes: z.ZodNumber;
                    price: z.ZodObject<{
                        objective: z.ZodNullable<z.ZodEnum<{
                            leximin: "leximin";
                            "mentor-minimums": "mentor-minimums";
                            "mentee-minimums": "mentee-minimums";
                            "cover-mentees": "cover-mentees";
                            "cover-mentors": "cover-mentors";
                            "total-score": "total-score";
                            "worst-off": "worst-off";
                        }>>;
                        loss: z.ZodNumber;
                        scoreLoss: z.ZodNullable<z.ZodNumber>;
                    }, z.core.$strict>;
                    proof: z.ZodDiscriminatedUnion<[
                        z.ZodObject<{
                            kind: z.ZodLiteral<"prices">;
                            bonusUnits: z.ZodNumber;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"search">;
                        }, z.core.$strict>,
                        z.ZodObject<{
                            kind: z.ZodLiteral<"stopped">;
                        }, z.core.$strict>
                    ], "kind">;
                    format: z.ZodLiteral<1>;
                    round: z.ZodNumber;
                    breakApproved: z.ZodBoolean;
                    allowAgain: z.ZodBoolean;
                    left: z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        manager: z.ZodOptional<z.ZodString>;
                    }, z.core.$strict>>;
                    declined: z.ZodArray<z.ZodType<DeclinedPair, unknown, z.core.$ZodTypeInternals<DeclinedPair, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<DeclinedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<DeclinedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            by: z.ZodOptional<z.ZodEnum<{
                                mentor: "mentor";
                                mentee: "mentee";
                            }>>;
                            reason: z.ZodOptional<z.ZodString>;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    past: z.ZodArray<z.ZodType<PastPair, unknown, z.core.$ZodTypeInternals<PastPair, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PastPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PastPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            kind: z.ZodEnum<{
                                declined: "declined";
                                proposed: "proposed";
                                replaced: "replaced";
                                ended: "ended";
                            }>;
                            round: z.ZodNumber;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    reviews: z.ZodArray<z.ZodObject<{
                        matching: z.ZodString;
                        log: z.ZodArray<z.ZodType<LogEntry, unknown, z.core.$ZodTypeInternals<LogEntry, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                number: z.ZodNumber;
                                decision: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
                                    readonly in?: z.ZodDiscriminatedUnion<[
                                        z.ZodObject<{
                                            reason: z.ZodOptional<z.ZodString>;
                                            reviewer: z.ZodString;
                                            at: z.ZodISODateTime;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                            kind: z.ZodLiteral<"approve">;
                                        }, z.core.$strict>,
                                        z.ZodObject<{
                                            reason: z.ZodString;
                                            declinedBy: z.ZodOptional<z.ZodEnum<{
                                                mentor: "mentor";
                                                mentee: "mentee";
                                            }>>;
                                            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                                rule: z.ZodString;
                                                reason: z.ZodString;
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>>>;
                                            reviewer: z.ZodString;
                                            at: z.ZodISODateTime;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                            kind: z.ZodLiteral<"reject">;
                                        }, z.core.$strict>,
                                        z.ZodObject<{
                                            reason: z.ZodString;
                                            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                                rule: z.ZodString;
                                                reason: z.ZodString;
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>>>;
                                            reviewer: z.ZodString;
                                            at: z.ZodISODateTime;
                                            kind: z.ZodLiteral<"change">;
                                            pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                            } & {
                                                readonly in?: z.ZodObject<{
                                                    mentorId: z.ZodString;
                                                    menteeId: z.ZodString;
                                                }, z.core.$strict>;
                                            }>;
                                            to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                            } & {
                                                readonly in?: z.ZodObject<{
                                                    mentorId: z.ZodString;
                                                    menteeId: z.ZodString;
                                                }, z.core.$strict>;
                                            }>;
                                        }, z.core.$strict>,
                                        z.ZodObject<{
                                            reason: z.ZodString;
                                            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                                rule: z.ZodString;
                                                reason: z.ZodString;
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>>>;
                                            reviewer: z.ZodString;
                                            at: z.ZodISODateTime;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                            kind: z.ZodLiteral<"reopen">;
                                        }, z.core.$strict>
                                    ], "kind">;
                                };
                                change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        objective: z.ZodNullable<z.ZodEnum<{
                                            leximin: "leximin";
                                            "mentor-minimums": "mentor-minimums";
                                            "mentee-minimums": "mentee-minimums";
                                            "cover-mentees": "cover-mentees";
                                            "cover-mentors": "cover-mentors";
                                            "total-score": "total-score";
                                            "worst-off": "worst-off";
                                        }>>;
                                        loss: z.ZodNumber;
                                        scoreLoss: z.ZodNullable<z.ZodNumber>;
                                    }, z.core.$strict>;
                                };
                                hash: z.ZodString;
                            }, z.core.$strict>;
                        }>;
                    }, z.core.$strict>>;
                    approved: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    waived: z.ZodArray<z.ZodObject<{
                        rules: z.ZodArray<z.ZodString>;
                        mentorId: z.ZodString;
                        menteeId: z.ZodString;
                    }, z.core.$strict>>;
                    seal: z.ZodString;
                }, z.core.$strict>;
            }>;
            review: z.ZodOptional<z.ZodType<Review, unknown, z.core.$ZodTypeInternals<Review, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Review & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Review & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    format: z.ZodLiteral<1>;
                    log: z.ZodArray<z.ZodType<LogEntry, unknown, z.core.$ZodTypeInternals<LogEntry, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            number: z.ZodNumber;
                            decision: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
                                readonly in?: z.ZodDiscriminatedUnion<[
                                    z.ZodObject<{
                                        reason: z.ZodOptional<z.ZodString>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                        kind: z.ZodLiteral<"approve">;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        reason: z.ZodString;
                                        declinedBy: z.ZodOptional<z.ZodEnum<{
                                            mentor: "mentor";
                                            mentee: "mentee";
                                        }>>;
                                        waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                            rule: z.ZodString;
                                            reason: z.ZodString;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>>>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                        kind: z.ZodLiteral<"reject">;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        reason: z.ZodString;
                                        waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                            rule: z.ZodString;
                                            reason: z.ZodString;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>>>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        kind: z.ZodLiteral<"change">;
                                        pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                        to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        reason: z.ZodString;
                                        waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                            rule: z.ZodString;
                                            reason: z.ZodString;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>>>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                        kind: z.ZodLiteral<"reopen">;
                                    }, z.core.$strict>
                                ], "kind">;
                            };
                            change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    objective: z.ZodNullable<z.ZodEnum<{
                                        leximin: "leximin";
                                        "mentor-minimums": "mentor-minimums";
                                        "mentee-minimums": "mentee-minimums";
                                        "cover-mentees": "cover-mentees";
                                        "cover-mentors": "cover-mentors";
                                        "total-score": "total-score";
                                        "worst-off": "worst-off";
                                    }>>;
                                    loss: z.ZodNumber;
                                    scoreLoss: z.ZodNullable<z.ZodNumber>;
                                }, z.core.$strict>;
                            };
                            hash: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    pairs: z.ZodArray<z.ZodType<ReviewedPair, unknown, z.core.$ZodTypeInternals<ReviewedPair, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                            state: z.ZodEnum<{
                                changed: "changed";
                                proposed: "proposed";
                                approved: "approved";
                                rejected: "rejected";
                            }>;
                            byHand: z.ZodBoolean;
                            waived: z.ZodArray<z.ZodString>;
                            score: z.ZodNumber;
                            units: z.ZodNumber;
                        }, z.core.$strict>;
                    }>;
                    summary: z.ZodObject<{
                        proposed: z.ZodNumber;
                        approved: z.ZodNumber;
                        changed: z.ZodNumber;
                        rejected: z.ZodNumber;
                        byHand: z.ZodNumber;
                        totalUnits: z.ZodNumber;
                        totalScore: z.ZodNumber;
                        change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                objective: z.ZodNullable<z.ZodEnum<{
                                    leximin: "leximin";
                                    "mentor-minimums": "mentor-minimums";
                                    "mentee-minimums": "mentee-minimums";
                                    "cover-mentees": "cover-mentees";
                                    "cover-mentors": "cover-mentors";
                                    "total-score": "total-score";
                                    "worst-off": "worst-off";
                                }>>;
                                loss: z.ZodNumber;
                                scoreLoss: z.ZodNullable<z.ZodNumber>;
                            }, z.core.$strict>;
                        };
                    }, z.core.$strict>;
                }, z.core.$strict>;
            }>;
            status: z.ZodLiteral<"optimal">;
            certificate: z.ZodType<OptimalityCertificate, unknown, z.core.$ZodTypeInternals<OptimalityCertificate, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<OptimalityCertificate & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<OptimalityCertificate & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    kind: z.ZodLiteral<"optimal">;
                    mentorIds: z.ZodArray<z.ZodString>;
                    menteeIds: z.ZodArray<z.ZodString>;
                    levels: z.ZodArray<z.ZodObject<{
                        objective: z.ZodEnum<{
                            leximin: "leximin";
                            "mentor-minimums": "mentor-minimums";
                            "mentee-minimums": "mentee-minimums";
                            "cover-mentees": "cover-mentees";
                            "cover-mentors": "cover-mentors";
                            "total-score": "total-score";
                            "worst-off": "worst-off";
                        }>;
                        kind: z.ZodEnum<{
                            "row-minimums": "row-minimums";
                            "column-minimums": "column-minimums";
                            "cover-rows": "cover-rows";
                            "cover-columns": "cover-columns";
                            "first-units": "first-units";
                            "pair-count": "pair-count";
                            "listed-pairs": "listed-pairs";
                            "total-cost": "total-cost";
                            "worst-cost": "worst-cost";
                            "pairs-at-worst": "pairs-at-worst";
                        }>;
                        step: z.ZodNumber;
                        value: z.ZodNullable<z.ZodNumber>;
                        mentorPrices: z.ZodUnion<readonly [
                            z.ZodArray<z.ZodNumber>,
                            z.ZodObject<{
                                length: z.ZodNumber;
                                base: z.ZodNumber;
                                at: z.ZodArray<z.ZodNumber>;
                                values: z.ZodArray<z.ZodNumber>;
                            }, z.core.$strict>
                        ]>;
                        menteePrices: z.ZodUnion<readonly [
                            z.ZodArray<z.ZodNumber>,
                            z.ZodObject<{
                                length: z.ZodNumber;
                                base: z.ZodNumber;
                                at: z.ZodArray<z.ZodNumber>;
                                values: z.ZodArray<z.ZodNumber>;
                            }, z.core.$strict>
                        ]>;
                    }, z.core.$strict>>;
                }, z.core.$strict>;
            };
            format: z.ZodLiteral<1>;
            matches: z.ZodArray<z.ZodType<Match, unknown, z.core.$ZodTypeInternals<Match, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Match & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Match & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    score: z.ZodNumber;
                    units: z.ZodNumber;
                    coverage: z.ZodNumber;
                    contributions: z.ZodArray<z.ZodType<Contribution, unknown, z.core.$ZodTypeInternals<Contribution, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Contribution & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Contribution & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            criterion: z.ZodString;
                            weight: z.ZodNumber;
                            value: z.ZodNullable<z.ZodNumber>;
                            prior: z.ZodNumber;
                            share: z.ZodNumber;
                            evidence: z.ZodArray<z.ZodType<Evidence, unknown, z.core.$ZodTypeInternals<Evidence, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Evidence & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Evidence & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    id: z.ZodString;
                                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                    text: z.ZodString;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                    locked: z.ZodBoolean;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>;
            }>;
            unmatched: z.ZodObject<{
                mentors: z.ZodArray<z.ZodType<Unmatched, unknown, z.core.$ZodTypeInternals<Unmatched, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        id: z.ZodString;
                        reason: z.ZodDiscriminatedUnion<[
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-capacity">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"nobody-there">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-eligible-partner">;
                                rules: z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    pairs: z.ZodNumber;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"all-partners-taken">;
                                eligible: z.ZodNumber;
                                takenBy: z.ZodArray<z.ZodObject<{
                                    partnerId: z.ZodString;
                                    score: z.ZodNumber;
                                    by: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"better-without">;
                                eligible: z.ZodNumber;
                                free: z.ZodArray<z.ZodString>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"on-demand">;
                            }, z.core.$strict>
                        ], "kind">;
                        text: z.ZodString;
                    }, z.core.$strict>;
                }>;
                mentees: z.ZodArray<z.ZodType<Unmatched, unknown, z.core.$ZodTypeInternals<Unmatched, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        id: z.ZodString;
                        reason: z.ZodDiscriminatedUnion<[
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-capacity">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"nobody-there">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-eligible-partner">;
                                rules: z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    pairs: z.ZodNumber;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"all-partners-taken">;
                                eligible: z.ZodNumber;
                                takenBy: z.ZodArray<z.ZodObject<{
                                    partnerId: z.ZodString;
                                    score: z.ZodNumber;
                                    by: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"better-without">;
                                eligible: z.ZodNumber;
                                free: z.ZodArray<z.ZodString>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"on-demand">;
                            }, z.core.$strict>
                        ], "kind">;
                        text: z.ZodString;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>;
            shortfalls: z.ZodArray<z.ZodType<Shortfall, unknown, z.core.$ZodTypeInternals<Shortfall, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Shortfall & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Shortfall & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    side: z.ZodEnum<{
                        mentor: "mentor";
                        mentee: "mentee";
                    }>;
                    minimum: z.ZodNumber;
                    matched: z.ZodNumber;
                }, z.core.$strict>;
            }>;
            summary: z.ZodType<MatchingSummary, unknown, z.core.$ZodTypeInternals<MatchingSummary, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<MatchingSummary & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<MatchingSummary & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    mentors: z.ZodNumber;
                    mentees: z.ZodNumber;
                    seats: z.ZodNumber;
                    eligiblePairs: z.ZodNullable<z.ZodNumber>;
                    rules: z.ZodArray<z.ZodObject<{
                        rule: z.ZodString;
                        forbidden: z.ZodNullable<z.ZodNumber>;
                        allowedBecauseBlank: z.ZodNumber;
                    }, z.core.$strict>>;
                    matches: z.ZodNumber;
                    mentorsMatched: z.ZodNumber;
                    menteesMatched: z.ZodNumber;
                    unknownMatches: z.ZodNumber;
                    priorities: z.ZodArray<z.ZodObject<{
                        priority: z.ZodNumber;
                        mentees: z.ZodNumber;
                        matched: z.ZodNumber;
                    }, z.core.$strict>>;
                    totalUnits: z.ZodNumber;
                    totalScore: z.ZodNumber;
                    meanScore: z.ZodNullable<z.ZodNumber>;
                    minimumScore: z.ZodNullable<z.ZodNumber>;
                    distribution: z.ZodArray<z.ZodNumber>;
                }, z.core.$strict>;
            };
            warnings: z.ZodArray<z.ZodType<Warning, unknown, z.core.$ZodTypeInternals<Warning, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Warning & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Warning & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                    path: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>;
            }>;
            manifest: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    version: z.ZodString;
                    policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            form: z.ZodOptional<z.ZodEnum<{
                                reverse: "reverse";
                                professional: "professional";
                                entrepreneur: "entrepreneur";
                                situational: "situational";
                            }>>;
                            weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                            params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                                readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                                    skills: z.ZodOptional<z.ZodObject<{
                                        assumedLevel: z.ZodOptional<z.ZodNumber>;
                                        assumedTarget: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    experience: z.ZodOptional<z.ZodObject<{
                                        knots: z.ZodOptional<z.ZodTuple<[
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber
                                        ], null>>;
                                        ahead: z.ZodOptional<z.ZodEnum<{
                                            mentor: "mentor";
                                            mentee: "mentee";
                                        }>>;
                                    }, z.core.$strict>>;
                                    interests: z.ZodOptional<z.ZodObject<{
                                        rareCountMore: z.ZodOptional<z.ZodBoolean>;
                                        shrinkage: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    logistics: z.ZodOptional<z.ZodObject<{
                                        fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                                        zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                                        referenceDate: z.ZodOptional<z.ZodString>;
                                    }, z.core.$strict>>;
                                    venture: z.ZodOptional<z.ZodObject<{
                                        stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>>;
                                }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                            }>;
                            similarity: z.ZodOptional<z.ZodObject<{
                                fold: z.ZodOptional<z.ZodBoolean>;
                                abbreviations: z.ZodOptional<z.ZodBoolean>;
                                synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                                taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        id: z.ZodString;
                                        label: z.ZodString;
                                        altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>;
                                }>>;
                                vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                                threshold: z.ZodOptional<z.ZodNumber>;
                                lexical: z.ZodOptional<z.ZodBoolean>;
                            }, z.core.$strict>>;
                            priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                            rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                                readonly in?: z.ZodDiscriminatedUnion<[
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"different">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"same">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-reporting-line">;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-previous-pair">;
                                        direction: z.ZodOptional<z.ZodEnum<{
                                            either: "either";
                                            "as-stated": "as-stated";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"excluded-pairs">;
                                        pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"shared-value">;
                                        mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                                        menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                                        minimum: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"gap">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        min: z.ZodOptional<z.ZodNumber>;
                                        max: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"availability-overlap">;
                                        minutes: z.ZodNumber;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"custom">;
                                        rule: z.ZodString;
                                        params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>
                                ], "kind">;
                            }>>;
                            locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                                leximin: "leximin";
                                "mentor-minimums": "mentor-minimums";
                                "mentee-minimums": "mentee-minimums";
                                "cover-mentees": "cover-mentees";
                                "cover-mentors": "cover-mentors";
                                "total-score": "total-score";
                                "worst-off": "worst-off";
                            }>>>;
                            minimums: z.ZodOptional<z.ZodEnum<{
                                required: "required";
                                preferred: "preferred";
                            }>>;
                            method: z.ZodOptional<z.ZodEnum<{
                                optimal: "optimal";
                                stable: "stable";
                            }>>;
                            proposer: z.ZodOptional<z.ZodEnum<{
                                mentors: "mentors";
                                mentees: "mentees";
                            }>>;
                            minimumScore: z.ZodOptional<z.ZodNumber>;
                            scoreUnit: z.ZodOptional<z.ZodNumber>;
                            seed: z.ZodOptional<z.ZodString>;
                            sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                            ids: z.ZodOptional<z.ZodEnum<{
                                shared: "shared";
                                separate: "separate";
                            }>>;
                        }, z.core.$strict>;
                    };
                    parts: z.ZodOptional<z.ZodObject<{
                        taxonomy: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        vectors: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        synonyms: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>;
                    seed: z.ZodString;
                    inputHash: z.ZodString;
                    extensions: z.ZodArray<z.ZodString>;
                    solver: z.ZodString;
                    reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    table: z.ZodEnum<{
                                        mentors: "mentors";
                                        mentees: "mentees";
                                        managers: "managers";
                                        joined: "joined";
                                        people: "people";
                                    }>;
                                    file: z.ZodString;
                                    sheet: z.ZodOptional<z.ZodString>;
                                    format: z.ZodEnum<{
                                        rows: "rows";
                                        csv: "csv";
                                        ndjson: "ndjson";
                                        json: "json";
                                    }>;
                                    encoding: z.ZodOptional<z.ZodObject<{
                                        name: z.ZodString;
                                        from: z.ZodEnum<{
                                            default: "default";
                                            given: "given";
                                            mark: "mark";
                                            bytes: "bytes";
                                        }>;
                                    }, z.core.$strict>>;
                                    delimiter: z.ZodOptional<z.ZodObject<{
                                        mark: z.ZodString;
                                        from: z.ZodEnum<{
                                            rows: "rows";
                                            given: "given";
                                            line: "line";
                                        }>;
                                    }, z.core.$strict>>;
                                    decimal: z.ZodOptional<z.ZodEnum<{
                                        ",": ",";
                                        ".": ".";
                                    }>>;
                                    headerRows: z.ZodArray<z.ZodNumber>;
                                    rows: z.ZodNumber;
                                    people: z.ZodObject<{
                                        mentors: z.ZodNumber;
                                        mentees: z.ZodNumber;
                                    }, z.core.$strict>;
                                    left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            reason: z.ZodEnum<{
                                                "above-header": "above-header";
                                                header: "header";
                                                total: "total";
                                                where: "where";
                                                duplicate: "duplicate";
                                            }>;
                                            count: z.ZodNumber;
                                            rows: z.ZodArray<z.ZodNumber>;
                                        }, z.core.$strict>;
                                    }>;
                                    columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            column: z.ZodNumber;
                                            name: z.ZodString;
                                            use: z.ZodEnum<{
                                                side: "side";
                                                key: "key";
                                                field: "field";
                                                time: "time";
                                                where: "where";
                                                ignored: "ignored";
                                                unread: "unread";
                                                joined: "joined";
                                            }>;
                                            fields: z.ZodArray<z.ZodString>;
                                            file: z.ZodOptional<z.ZodString>;
                                        }, z.core.$strict>;
                                    }>;
                                    fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            field: z.ZodString;
                                            sides: z.ZodArray<z.ZodEnum<{
                                                mentors: "mentors";
                                                mentees: "mentees";
                                            }>>;
                                            columns: z.ZodArray<z.ZodNumber>;
                                            separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                            decimal: z.ZodOptional<z.ZodEnum<{
                                                ",": ",";
                                                ".": ".";
                                            }>>;
                                            scale: z.ZodOptional<z.ZodNumber>;
                                            blanks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            kept: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            options: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            whole: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            offScale: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            unread: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            dropped: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            ticks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            levels: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            numbers: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            zones: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                        }, z.core.$strict>;
                                    }>;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                }, z.core.$strict>;
            };
            explanations: z.ZodOptional<z.ZodLiteral<"on-demand">>;
        }, z.core.$strict>,
        z.ZodObject<{
            review: z.ZodOptional<z.ZodType<Review, unknown, z.core.$ZodTypeInternals<Review, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Review & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Review & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    format: z.ZodLiteral<1>;
                    log: z.ZodArray<z.ZodType<LogEntry, unknown, z.core.$ZodTypeInternals<LogEntry, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            number: z.ZodNumber;
                            decision: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
                                readonly in?: z.ZodDiscriminatedUnion<[
                                    z.ZodObject<{
                                        reason: z.ZodOptional<z.ZodString>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                        kind: z.ZodLiteral<"approve">;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        reason: z.ZodString;
                                        declinedBy: z.ZodOptional<z.ZodEnum<{
                                            mentor: "mentor";
                                            mentee: "mentee";
                                        }>>;
                                        waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                            rule: z.ZodString;
                                            reason: z.ZodString;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>>>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                        kind: z.ZodLiteral<"reject">;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        reason: z.ZodString;
                                        waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                            rule: z.ZodString;
                                            reason: z.ZodString;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>>>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        kind: z.ZodLiteral<"change">;
                                        pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                        to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        reason: z.ZodString;
                                        waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                            rule: z.ZodString;
                                            reason: z.ZodString;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>>>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                        kind: z.ZodLiteral<"reopen">;
                                    }, z.core.$strict>
                                ], "kind">;
                            };
                            change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    objective: z.ZodNullable<z.ZodEnum<{
                                        leximin: "leximin";
                                        "mentor-minimums": "mentor-minimums";
                                        "mentee-minimums": "mentee-minimums";
                                        "cover-mentees": "cover-mentees";
                                        "cover-mentors": "cover-mentors";
                                        "total-score": "total-score";
                                        "worst-off": "worst-off";
                                    }>>;
                                    loss: z.ZodNumber;
                                    scoreLoss: z.ZodNullable<z.ZodNumber>;
                                }, z.core.$strict>;
                            };
                            hash: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    pairs: z.ZodArray<z.ZodType<ReviewedPair, unknown, z.core.$ZodTypeInternals<ReviewedPair, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                            state: z.ZodEnum<{
                                changed: "changed";
                                proposed: "proposed";
                                approved: "approved";
                                rejected: "rejected";
                            }>;
                            byHand: z.ZodBoolean;
                            waived: z.ZodArray<z.ZodString>;
                            score: z.ZodNumber;
                            units: z.ZodNumber;
                        }, z.core.$strict>;
                    }>;
                    summary: z.ZodObject<{
                        proposed: z.ZodNumber;
                        approved: z.ZodNumber;
                        changed: z.ZodNumber;
                        rejected: z.ZodNumber;
                        byHand: z.ZodNumber;
                        totalUnits: z.ZodNumber;
                        totalScore: z.ZodNumber;
                        change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                objective: z.ZodNullable<z.ZodEnum<{
                                    leximin: "leximin";
                                    "mentor-minimums": "mentor-minimums";
                                    "mentee-minimums": "mentee-minimums";
                                    "cover-mentees": "cover-mentees";
                                    "cover-mentors": "cover-mentors";
                                    "total-score": "total-score";
                                    "worst-off": "worst-off";
                                }>>;
                                loss: z.ZodNumber;
                                scoreLoss: z.ZodNullable<z.ZodNumber>;
                            }, z.core.$strict>;
                        };
                    }, z.core.$strict>;
                }, z.core.$strict>;
            }>;
            status: z.ZodLiteral<"stable">;
            certificate: z.ZodType<StabilityCertificate, unknown, z.core.$ZodTypeInternals<StabilityCertificate, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<StabilityCertificate & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<StabilityCertificate & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    kind: z.ZodLiteral<"stable">;
                    proposer: z.ZodEnum<{
                        mentors: "mentors";
                        mentees: "mentees";
                    }>;
                    order: z.ZodLiteral<"wishes-then-score">;
                    withWishes: z.ZodObject<{
                        mentors: z.ZodNumber;
                        mentees: z.ZodNumber;
                    }, z.core.$strict>;
                    bestTotalUnits: z.ZodNumber;
                    priceOfStabilityUnits: z.ZodNumber;
                }, z.core.$strict>;
            };
            format: z.ZodLiteral<1>;
            matches: z.ZodArray<z.ZodType<Match, unknown, z.core.$ZodTypeInternals<Match, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Match & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Match & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    score: z.ZodNumber;
                    units: z.ZodNumber;
                    coverage: z.ZodNumber;
                    contributions: z.ZodArray<z.ZodType<Contribution, unknown, z.core.$ZodTypeInternals<Contribution, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Contribution & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Contribution & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            criterion: z.ZodString;
                            weight: z.ZodNumber;
                            value: z.ZodNullable<z.ZodNumber>;
                            prior: z.ZodNumber;
                            share: z.ZodNumber;
                            evidence: z.ZodArray<z.ZodType<Evidence, unknown, z.core.$ZodTypeInternals<Evidence, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Evidence & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Evidence & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    id: z.ZodString;
                                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                    text: z.ZodString;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                    locked: z.ZodBoolean;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>;
            }>;
            unmatched: z.ZodObject<{
                mentors: z.ZodArray<z.ZodType<Unmatched, unknown, z.core.$ZodTypeInternals<Unmatched, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        id: z.ZodString;
                        reason: z.ZodDiscriminatedUnion<[
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-capacity">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"nobody-there">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-eligible-partner">;
                                rules: z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    pairs: z.ZodNumber;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"all-partners-taken">;
                                eligible: z.ZodNumber;
                                takenBy: z.ZodArray<z.ZodObject<{
                                    partnerId: z.ZodString;
                                    score: z.ZodNumber;
                                    by: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"better-without">;
                                eligible: z.ZodNumber;
                                free: z.ZodArray<z.ZodString>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"on-demand">;
                            }, z.core.$strict>
                        ], "kind">;
                        text: z.ZodString;
                    }, z.core.$strict>;
                }>;
                mentees: z.ZodArray<z.ZodType<Unmatched, unknown, z.core.$ZodTypeInternals<Unmatched, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Unmatched & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        id: z.ZodString;
                        reason: z.ZodDiscriminatedUnion<[
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-capacity">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"nobody-there">;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"no-eligible-partner">;
                                rules: z.ZodArray<z.ZodObject<{
                                    rule: z.ZodString;
                                    pairs: z.ZodNumber;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"all-partners-taken">;
                                eligible: z.ZodNumber;
                                takenBy: z.ZodArray<z.ZodObject<{
                                    partnerId: z.ZodString;
                                    score: z.ZodNumber;
                                    by: z.ZodArray<z.ZodString>;
                                }, z.core.$strict>>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"better-without">;
                                eligible: z.ZodNumber;
                                free: z.ZodArray<z.ZodString>;
                            }, z.core.$strict>,
                            z.ZodObject<{
                                kind: z.ZodLiteral<"on-demand">;
                            }, z.core.$strict>
                        ], "kind">;
                        text: z.ZodString;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>;
            shortfalls: z.ZodArray<z.ZodType<Shortfall, unknown, z.core.$ZodTypeInternals<Shortfall, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Shortfall & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Shortfall & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    side: z.ZodEnum<{
                        mentor: "mentor";
                        mentee: "mentee";
                    }>;
                    minimum: z.ZodNumber;
                    matched: z.ZodNumber;
                }, z.core.$strict>;
            }>;
            summary: z.ZodType<MatchingSummary, unknown, z.core.$ZodTypeInternals<MatchingSummary, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<MatchingSummary & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<MatchingSummary & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    mentors: z.ZodNumber;
                    mentees: z.ZodNumber;
                    seats: z.ZodNumber;
                    eligiblePairs: z.ZodNullable<z.ZodNumber>;
                    rules: z.ZodArray<z.ZodObject<{
                        rule: z.ZodString;
                        forbidden: z.ZodNullable<z.ZodNumber>;
                        allowedBecauseBlank: z.ZodNumber;
                    }, z.core.$strict>>;
                    matches: z.ZodNumber;
                    mentorsMatched: z.ZodNumber;
                    menteesMatched: z.ZodNumber;
                    unknownMatches: z.ZodNumber;
                    priorities: z.ZodArray<z.ZodObject<{
                        priority: z.ZodNumber;
                        mentees: z.ZodNumber;
                        matched: z.ZodNumber;
                    }, z.core.$strict>>;
                    totalUnits: z.ZodNumber;
                    totalScore: z.ZodNumber;
                    meanScore: z.ZodNullable<z.ZodNumber>;
                    minimumScore: z.ZodNullable<z.ZodNumber>;
                    distribution: z.ZodArray<z.ZodNumber>;
                }, z.core.$strict>;
            };
            warnings: z.ZodArray<z.ZodType<Warning, unknown, z.core.$ZodTypeInternals<Warning, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Warning & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Warning & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                    path: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>;
            }>;
            manifest: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    version: z.ZodString;
                    policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            form: z.ZodOptional<z.ZodEnum<{
                                reverse: "reverse";
                                professional: "professional";
                                entrepreneur: "entrepreneur";
                                situational: "situational";
                            }>>;
                            weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                            params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                                readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                                    skills: z.ZodOptional<z.ZodObject<{
                                        assumedLevel: z.ZodOptional<z.ZodNumber>;
                                        assumedTarget: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    experience: z.ZodOptional<z.ZodObject<{
                                        knots: z.ZodOptional<z.ZodTuple<[
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber
                                        ], null>>;
                                        ahead: z.ZodOptional<z.ZodEnum<{
                                            mentor: "mentor";
                                            mentee: "mentee";
                                        }>>;
                                    }, z.core.$strict>>;
                                    interests: z.ZodOptional<z.ZodObject<{
                                        rareCountMore: z.ZodOptional<z.ZodBoolean>;
                                        shrinkage: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    logistics: z.ZodOptional<z.ZodObject<{
                                        fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                                        zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                                        referenceDate: z.ZodOptional<z.ZodString>;
                                    }, z.core.$strict>>;
                                    venture: z.ZodOptional<z.ZodObject<{
                                        stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>>;
                                }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                            }>;
                            similarity: z.ZodOptional<z.ZodObject<{
                                fold: z.ZodOptional<z.ZodBoolean>;
                                abbreviations: z.ZodOptional<z.ZodBoolean>;
                                synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                                taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        id: z.ZodString;
                                        label: z.ZodString;
                                        altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>;
                                }>>;
                                vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                                threshold: z.ZodOptional<z.ZodNumber>;
                                lexical: z.ZodOptional<z.ZodBoolean>;
                            }, z.core.$strict>>;
                            priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                            rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                                readonly in?: z.ZodDiscriminatedUnion<[
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"different">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"same">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-reporting-line">;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-previous-pair">;
                                        direction: z.ZodOptional<z.ZodEnum<{
                                            either: "either";
                                            "as-stated": "as-stated";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"excluded-pairs">;
                                        pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"shared-value">;
                                        mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                                        menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                                        minimum: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"gap">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        min: z.ZodOptional<z.ZodNumber>;
                                        max: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"availability-overlap">;
                                        minutes: z.ZodNumber;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"custom">;
                                        rule: z.ZodString;
                                        params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>
                                ], "kind">;
                            }>>;
                            locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                                leximin: "leximin";
                                "mentor-minimums": "mentor-minimums";
                                "mentee-minimums": "mentee-minimums";
                                "cover-mentees": "cover-mentees";
                                "cover-mentors": "cover-mentors";
                                "total-score": "total-score";
                                "worst-off": "worst-off";
                            }>>>;
                            minimums: z.ZodOptional<z.ZodEnum<{
                                required: "required";
                                preferred: "preferred";
                            }>>;
                            method: z.ZodOptional<z.ZodEnum<{
                                optimal: "optimal";
                                stable: "stable";
                            }>>;
                            proposer: z.ZodOptional<z.ZodEnum<{
                                mentors: "mentors";
                                mentees: "mentees";
                            }>>;
                            minimumScore: z.ZodOptional<z.ZodNumber>;
                            scoreUnit: z.ZodOptional<z.ZodNumber>;
                            seed: z.ZodOptional<z.ZodString>;
                            sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                            ids: z.ZodOptional<z.ZodEnum<{
                                shared: "shared";
                                separate: "separate";
                            }>>;
                        }, z.core.$strict>;
                    };
                    parts: z.ZodOptional<z.ZodObject<{
                        taxonomy: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        vectors: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        synonyms: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>;
                    seed: z.ZodString;
                    inputHash: z.ZodString;
                    extensions: z.ZodArray<z.ZodString>;
                    solver: z.ZodString;
                    reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    table: z.ZodEnum<{
                                        mentors: "mentors";
                                        mentees: "mentees";
                                        managers: "managers";
                                        joined: "joined";
                                        people: "people";
                                    }>;
                                    file: z.ZodString;
                                    sheet: z.ZodOptional<z.ZodString>;
                                    format: z.ZodEnum<{
                                        rows: "rows";
                                        csv: "csv";
                                        ndjson: "ndjson";
                                        json: "json";
                                    }>;
                                    encoding: z.ZodOptional<z.ZodObject<{
                                        name: z.ZodString;
                                        from: z.ZodEnum<{
                                            default: "default";
                                            given: "given";
                                            mark: "mark";
                                            bytes: "bytes";
                                        }>;
                                    }, z.core.$strict>>;
                                    delimiter: z.ZodOptional<z.ZodObject<{
                                        mark: z.ZodString;
                                        from: z.ZodEnum<{
                                            rows: "rows";
                                            given: "given";
                                            line: "line";
                                        }>;
                                    }, z.core.$strict>>;
                                    decimal: z.ZodOptional<z.ZodEnum<{
                                        ",": ",";
                                        ".": ".";
                                    }>>;
                                    headerRows: z.ZodArray<z.ZodNumber>;
                                    rows: z.ZodNumber;
                                    people: z.ZodObject<{
                                        mentors: z.ZodNumber;
                                        mentees: z.ZodNumber;
                                    }, z.core.$strict>;
                                    left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            reason: z.ZodEnum<{
                                                "above-header": "above-header";
                                                header: "header";
                                                total: "total";
                                                where: "where";
                                                duplicate: "duplicate";
                                            }>;
                                            count: z.ZodNumber;
                                            rows: z.ZodArray<z.ZodNumber>;
                                        }, z.core.$strict>;
                                    }>;
                                    columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            column: z.ZodNumber;
                                            name: z.ZodString;
                                            use: z.ZodEnum<{
                                                side: "side";
                                                key: "key";
                                                field: "field";
                                                time: "time";
                                                where: "where";
                                                ignored: "ignored";
                                                unread: "unread";
                                                joined: "joined";
                                            }>;
                                            fields: z.ZodArray<z.ZodString>;
                                            file: z.ZodOptional<z.ZodString>;
                                        }, z.core.$strict>;
                                    }>;
                                    fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            field: z.ZodString;
                                            sides: z.ZodArray<z.ZodEnum<{
                                                mentors: "mentors";
                                                mentees: "mentees";
                                            }>>;
                                            columns: z.ZodArray<z.ZodNumber>;
                                            separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                            decimal: z.ZodOptional<z.ZodEnum<{
                                                ",": ",";
                                                ".": ".";
                                            }>>;
                                            scale: z.ZodOptional<z.ZodNumber>;
                                            blanks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            kept: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            options: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            whole: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            offScale: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            unread: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            dropped: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            ticks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            levels: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            numbers: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            zones: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                        }, z.core.$strict>;
                                    }>;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                }, z.core.$strict>;
            };
            explanations: z.ZodOptional<z.ZodLiteral<"on-demand">>;
        }, z.core.$strict>,
        z.ZodObject<{
            review: z.ZodOptional<z.ZodType<Review, unknown, z.core.$ZodTypeInternals<Review, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Review & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Review & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    format: z.ZodLiteral<1>;
                    log: z.ZodArray<z.ZodType<LogEntry, unknown, z.core.$ZodTypeInternals<LogEntry, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            number: z.ZodNumber;
                            decision: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
                                readonly in?: z.ZodDiscriminatedUnion<[
                                    z.ZodObject<{
                                        reason: z.ZodOptional<z.ZodString>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                        kind: z.ZodLiteral<"approve">;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        reason: z.ZodString;
                                        declinedBy: z.ZodOptional<z.ZodEnum<{
                                            mentor: "mentor";
                                            mentee: "mentee";
                                        }>>;
                                        waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                            rule: z.ZodString;
                                            reason: z.ZodString;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>>>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                        kind: z.ZodLiteral<"reject">;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        reason: z.ZodString;
                                        waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                            rule: z.ZodString;
                                            reason: z.ZodString;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>>>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        kind: z.ZodLiteral<"change">;
                                        pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                        to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        reason: z.ZodString;
                                        waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                            rule: z.ZodString;
                                            reason: z.ZodString;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>>>;
                                        reviewer: z.ZodString;
                                        at: z.ZodISODateTime;
                                        mentorId: z.ZodString;
                                        menteeId: z.ZodString;
                                        kind: z.ZodLiteral<"reopen">;
                                    }, z.core.$strict>
                                ], "kind">;
                            };
                            change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    objective: z.ZodNullable<z.ZodEnum<{
                                        leximin: "leximin";
                                        "mentor-minimums": "mentor-minimums";
                                        "mentee-minimums": "mentee-minimums";
                                        "cover-mentees": "cover-mentees";
                                        "cover-mentors": "cover-mentors";
                                        "total-score": "total-score";
                                        "worst-off": "worst-off";
                                    }>>;
                                    loss: z.ZodNumber;
                                    scoreLoss: z.ZodNullable<z.ZodNumber>;
                                }, z.core.$strict>;
                            };
                            hash: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    pairs: z.ZodArray<z.ZodType<ReviewedPair, unknown, z.core.$ZodTypeInternals<ReviewedPair, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                            state: z.ZodEnum<{
                                changed: "changed";
                                proposed: "proposed";
                                approved: "approved";
                                rejected: "rejected";
                            }>;
                            byHand: z.ZodBoolean;
                            waived: z.ZodArray<z.ZodString>;
                            score: z.ZodNumber;
                            units: z.ZodNumber;
                        }, z.core.$strict>;
                    }>;
                    summary: z.ZodObject<{
                        proposed: z.ZodNumber;
                        approved: z.ZodNumber;
                        changed: z.ZodNumber;
                        rejected: z.ZodNumber;
                        byHand: z.ZodNumber;
                        totalUnits: z.ZodNumber;
                        totalScore: z.ZodNumber;
                        change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                objective: z.ZodNullable<z.ZodEnum<{
                                    leximin: "leximin";
                                    "mentor-minimums": "mentor-minimums";
                                    "mentee-minimums": "mentee-minimums";
                                    "cover-mentees": "cover-mentees";
                                    "cover-mentors": "cover-mentors";
                                    "total-score": "total-score";
                                    "worst-off": "worst-off";
                                }>>;
                                loss: z.ZodNumber;
                                scoreLoss: z.ZodNullable<z.ZodNumber>;
                            }, z.core.$strict>;
                        };
                    }, z.core.$strict>;
                }, z.core.$strict>;
            }>;
            format: z.ZodLiteral<1>;
            status: z.ZodLiteral<"stopped">;
            reason: z.ZodEnum<{
                aborted: "aborted";
                "time-limit": "time-limit";
            }>;
            matches: z.ZodArray<z.ZodType<Match, unknown, z.core.$ZodTypeInternals<Match, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Match & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Match & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    score: z.ZodNumber;
                    units: z.ZodNumber;
                    coverage: z.ZodNumber;
                    contributions: z.ZodArray<z.ZodType<Contribution, unknown, z.core.$ZodTypeInternals<Contribution, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Contribution & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Contribution & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            criterion: z.ZodString;
                            weight: z.ZodNumber;
                            value: z.ZodNullable<z.ZodNumber>;
                            prior: z.ZodNumber;
                            share: z.ZodNumber;
                            evidence: z.ZodArray<z.ZodType<Evidence, unknown, z.core.$ZodTypeInternals<Evidence, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Evidence & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Evidence & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    id: z.ZodString;
                                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                    text: z.ZodString;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                    locked: z.ZodBoolean;
                    mentorId: z.ZodString;
                    menteeId: z.ZodString;
                }, z.core.$strict>;
            }>;
            totalScore: z.ZodNumber;
            proven: z.ZodArray<z.ZodEnum<{
                leximin: "leximin";
                "mentor-minimums": "mentor-minimums";
                "mentee-minimums": "mentee-minimums";
                "cover-mentees": "cover-mentees";
                "cover-mentors": "cover-mentors";
                "total-score": "total-score";
                "worst-off": "worst-off";
            }>>;
            bestBound: z.ZodNullable<z.ZodNumber>;
            gap: z.ZodNullable<z.ZodNumber>;
            warnings: z.ZodArray<z.ZodType<Warning, unknown, z.core.$ZodTypeInternals<Warning, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Warning & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Warning & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                    path: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>;
            }>;
            manifest: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    version: z.ZodString;
                    policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            form: z.ZodOptional<z.ZodEnum<{
                                reverse: "reverse";
                                professional: "professional";
                                entrepreneur: "entrepreneur";
                                situational: "situational";
                            }>>;
                            weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                            params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                                readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                                    skills: z.ZodOptional<z.ZodObject<{
                                        assumedLevel: z.ZodOptional<z.ZodNumber>;
                                        assumedTarget: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    experience: z.ZodOptional<z.ZodObject<{
                                        knots: z.ZodOptional<z.ZodTuple<[
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber
                                        ], null>>;
                                        ahead: z.ZodOptional<z.ZodEnum<{
                                            mentor: "mentor";
                                            mentee: "mentee";
                                        }>>;
                                    }, z.core.$strict>>;
                                    interests: z.ZodOptional<z.ZodObject<{
                                        rareCountMore: z.ZodOptional<z.ZodBoolean>;
                                        shrinkage: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    logistics: z.ZodOptional<z.ZodObject<{
                                        fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                                        zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                                        referenceDate: z.ZodOptional<z.ZodString>;
                                    }, z.core.$strict>>;
                                    venture: z.ZodOptional<z.ZodObject<{
                                        stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>>;
                                }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                            }>;
                            similarity: z.ZodOptional<z.ZodObject<{
                                fold: z.ZodOptional<z.ZodBoolean>;
                                abbreviations: z.ZodOptional<z.ZodBoolean>;
                                synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                                taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        id: z.ZodString;
                                        label: z.ZodString;
                                        altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>;
                                }>>;
                                vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                                threshold: z.ZodOptional<z.ZodNumber>;
                                lexical: z.ZodOptional<z.ZodBoolean>;
                            }, z.core.$strict>>;
                            priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                            rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                                readonly in?: z.ZodDiscriminatedUnion<[
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"different">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"same">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-reporting-line">;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-previous-pair">;
                                        direction: z.ZodOptional<z.ZodEnum<{
                                            either: "either";
                                            "as-stated": "as-stated";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"excluded-pairs">;
                                        pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"shared-value">;
                                        mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                                        menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                                        minimum: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"gap">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        min: z.ZodOptional<z.ZodNumber>;
                                        max: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"availability-overlap">;
                                        minutes: z.ZodNumber;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"custom">;
                                        rule: z.ZodString;
                                        params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>
                                ], "kind">;
                            }>>;
                            locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                                leximin: "leximin";
                                "mentor-minimums": "mentor-minimums";
                                "mentee-minimums": "mentee-minimums";
                                "cover-mentees": "cover-mentees";
                                "cover-mentors": "cover-mentors";
                                "total-score": "total-score";
                                "worst-off": "worst-off";
                            }>>>;
                            minimums: z.ZodOptional<z.ZodEnum<{
                                required: "required";
                                preferred: "preferred";
                            }>>;
                            method: z.ZodOptional<z.ZodEnum<{
                                optimal: "optimal";
                                stable: "stable";
                            }>>;
                            proposer: z.ZodOptional<z.ZodEnum<{
                                mentors: "mentors";
                                mentees: "mentees";
                            }>>;
                            minimumScore: z.ZodOptional<z.ZodNumber>;
                            scoreUnit: z.ZodOptional<z.ZodNumber>;
                            seed: z.ZodOptional<z.ZodString>;
                            sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                            ids: z.ZodOptional<z.ZodEnum<{
                                shared: "shared";
                                separate: "separate";
                            }>>;
                        }, z.core.$strict>;
                    };
                    parts: z.ZodOptional<z.ZodObject<{
                        taxonomy: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        vectors: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        synonyms: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>;
                    seed: z.ZodString;
                    inputHash: z.ZodString;
                    extensions: z.ZodArray<z.ZodString>;
                    solver: z.ZodString;
                    reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    table: z.ZodEnum<{
                                        mentors: "mentors";
                                        mentees: "mentees";
                                        managers: "managers";
                                        joined: "joined";
                                        people: "people";
                                    }>;
                                    file: z.ZodString;
                                    sheet: z.ZodOptional<z.ZodString>;
                                    format: z.ZodEnum<{
                                        rows: "rows";
                                        csv: "csv";
                                        ndjson: "ndjson";
                                        json: "json";
                                    }>;
                                    encoding: z.ZodOptional<z.ZodObject<{
                                        name: z.ZodString;
                                        from: z.ZodEnum<{
                                            default: "default";
                                            given: "given";
                                            mark: "mark";
                                            bytes: "bytes";
                                        }>;
                                    }, z.core.$strict>>;
                                    delimiter: z.ZodOptional<z.ZodObject<{
                                        mark: z.ZodString;
                                        from: z.ZodEnum<{
                                            rows: "rows";
                                            given: "given";
                                            line: "line";
                                        }>;
                                    }, z.core.$strict>>;
                                    decimal: z.ZodOptional<z.ZodEnum<{
                                        ",": ",";
                                        ".": ".";
                                    }>>;
                                    headerRows: z.ZodArray<z.ZodNumber>;
                                    rows: z.ZodNumber;
                                    people: z.ZodObject<{
                                        mentors: z.ZodNumber;
                                        mentees: z.ZodNumber;
                                    }, z.core.$strict>;
                                    left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            reason: z.ZodEnum<{
                                                "above-header": "above-header";
                                                header: "header";
                                                total: "total";
                                                where: "where";
                                                duplicate: "duplicate";
                                            }>;
                                            count: z.ZodNumber;
                                            rows: z.ZodArray<z.ZodNumber>;
                                        }, z.core.$strict>;
                                    }>;
                                    columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            column: z.ZodNumber;
                                            name: z.ZodString;
                                            use: z.ZodEnum<{
                                                side: "side";
                                                key: "key";
                                                field: "field";
                                                time: "time";
                                                where: "where";
                                                ignored: "ignored";
                                                unread: "unread";
                                                joined: "joined";
                                            }>;
                                            fields: z.ZodArray<z.ZodString>;
                                            file: z.ZodOptional<z.ZodString>;
                                        }, z.core.$strict>;
                                    }>;
                                    fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            field: z.ZodString;
                                            sides: z.ZodArray<z.ZodEnum<{
                                                mentors: "mentors";
                                                mentees: "mentees";
                                            }>>;
                                            columns: z.ZodArray<z.ZodNumber>;
                                            separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                            decimal: z.ZodOptional<z.ZodEnum<{
                                                ",": ",";
                                                ".": ".";
                                            }>>;
                                            scale: z.ZodOptional<z.ZodNumber>;
                                            blanks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            kept: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            options: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            whole: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            offScale: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            unread: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            dropped: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            ticks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            levels: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            numbers: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            zones: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                        }, z.core.$strict>;
                                    }>;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                }, z.core.$strict>;
            };
        }, z.core.$strict>,
        z.ZodObject<{
            attempt: z.ZodOptional<z.ZodType<RematchAttempt, unknown, z.core.$ZodTypeInternals<RematchAttempt, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RematchAttempt & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RematchAttempt & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    open: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    format: z.ZodLiteral<1>;
                    round: z.ZodNumber;
                    breakApproved: z.ZodBoolean;
                    allowAgain: z.ZodBoolean;
                    left: z.ZodArray<z.ZodObject<{
                        id: z.ZodString;
                        manager: z.ZodOptional<z.ZodString>;
                    }, z.core.$strict>>;
                    declined: z.ZodArray<z.ZodType<DeclinedPair, unknown, z.core.$ZodTypeInternals<DeclinedPair, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<DeclinedPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<DeclinedPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            by: z.ZodOptional<z.ZodEnum<{
                                mentor: "mentor";
                                mentee: "mentee";
                            }>>;
                            reason: z.ZodOptional<z.ZodString>;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    past: z.ZodArray<z.ZodType<PastPair, unknown, z.core.$ZodTypeInternals<PastPair, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PastPair & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PastPair & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            kind: z.ZodEnum<{
                                declined: "declined";
                                proposed: "proposed";
                                replaced: "replaced";
                                ended: "ended";
                            }>;
                            round: z.ZodNumber;
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    reviews: z.ZodArray<z.ZodObject<{
                        matching: z.ZodString;
                        log: z.ZodArray<z.ZodType<LogEntry, unknown, z.core.$ZodTypeInternals<LogEntry, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<LogEntry & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                number: z.ZodNumber;
                                decision: z.ZodType<Decision, unknown, z.core.$ZodTypeInternals<Decision, unknown>> & {
                                    readonly in?: z.ZodDiscriminatedUnion<[
                                        z.ZodObject<{
                                            reason: z.ZodOptional<z.ZodString>;
                                            reviewer: z.ZodString;
                                            at: z.ZodISODateTime;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                            kind: z.ZodLiteral<"approve">;
                                        }, z.core.$strict>,
                                        z.ZodObject<{
                                            reason: z.ZodString;
                                            declinedBy: z.ZodOptional<z.ZodEnum<{
                                                mentor: "mentor";
                                                mentee: "mentee";
                                            }>>;
                                            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                                rule: z.ZodString;
                                                reason: z.ZodString;
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>>>;
                                            reviewer: z.ZodString;
                                            at: z.ZodISODateTime;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                            kind: z.ZodLiteral<"reject">;
                                        }, z.core.$strict>,
                                        z.ZodObject<{
                                            reason: z.ZodString;
                                            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                                rule: z.ZodString;
                                                reason: z.ZodString;
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>>>;
                                            reviewer: z.ZodString;
                                            at: z.ZodISODateTime;
                                            kind: z.ZodLiteral<"change">;
                                            pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                            } & {
                                                readonly in?: z.ZodObject<{
                                                    mentorId: z.ZodString;
                                                    menteeId: z.ZodString;
                                                }, z.core.$strict>;
                                            }>;
                                            to: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                            } & {
                                                readonly in?: z.ZodObject<{
                                                    mentorId: z.ZodString;
                                                    menteeId: z.ZodString;
                                                }, z.core.$strict>;
                                            }>;
                                        }, z.core.$strict>,
                                        z.ZodObject<{
                                            reason: z.ZodString;
                                            waivers: z.ZodOptional<z.ZodArray<z.ZodObject<{
                                                rule: z.ZodString;
                                                reason: z.ZodString;
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>>>;
                                            reviewer: z.ZodString;
                                            at: z.ZodISODateTime;
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                            kind: z.ZodLiteral<"reopen">;
                                        }, z.core.$strict>
                                    ], "kind">;
                                };
                                change: z.ZodType<ReviewChange, unknown, z.core.$ZodTypeInternals<ReviewChange, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ReviewChange & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        objective: z.ZodNullable<z.ZodEnum<{
                                            leximin: "leximin";
                                            "mentor-minimums": "mentor-minimums";
                                            "mentee-minimums": "mentee-minimums";
                                            "cover-mentees": "cover-mentees";
                                            "cover-mentors": "cover-mentors";
                                            "total-score": "total-score";
                                            "worst-off": "worst-off";
                                        }>>;
                                        loss: z.ZodNumber;
                                        scoreLoss: z.ZodNullable<z.ZodNumber>;
                                    }, z.core.$strict>;
                                };
                                hash: z.ZodString;
                            }, z.core.$strict>;
                        }>;
                    }, z.core.$strict>>;
                    approved: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    waived: z.ZodArray<z.ZodObject<{
                        rules: z.ZodArray<z.ZodString>;
                        mentorId: z.ZodString;
                        menteeId: z.ZodString;
                    }, z.core.$strict>>;
                    seal: z.ZodString;
                }, z.core.$strict>;
            }>;
            format: z.ZodLiteral<1>;
            status: z.ZodLiteral<"infeasible">;
            conflict: z.ZodType<MatchingConflict, unknown, z.core.$ZodTypeInternals<MatchingConflict, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<MatchingConflict & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<MatchingConflict & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    mentorMinimums: z.ZodArray<z.ZodString>;
                    mentorMaximums: z.ZodArray<z.ZodString>;
                    menteeMinimums: z.ZodArray<z.ZodString>;
                    menteeMaximums: z.ZodArray<z.ZodString>;
                    locks: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            mentorId: z.ZodString;
                            menteeId: z.ZodString;
                        }, z.core.$strict>;
                    }>;
                    demand: z.ZodNumber;
                    supply: z.ZodNumber;
                    relaxations: z.ZodArray<z.ZodObject<{
                        kind: z.ZodEnum<{
                            lock: "lock";
                            "mentor-minimum": "mentor-minimum";
                            "mentor-maximum": "mentor-maximum";
                            "mentee-minimum": "mentee-minimum";
                            "mentee-maximum": "mentee-maximum";
                        }>;
                        personId: z.ZodNullable<z.ZodString>;
                        pair: z.ZodNullable<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                            }, z.core.$strict>;
                        }>;
                        from: z.ZodNullable<z.ZodNumber>;
                        to: z.ZodNullable<z.ZodNumber>;
                    }, z.core.$strict>>;
                    text: z.ZodString;
                }, z.core.$strict>;
            };
            certificate: z.ZodType<InfeasibilityCertificate, unknown, z.core.$ZodTypeInternals<InfeasibilityCertificate, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<InfeasibilityCertificate & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<InfeasibilityCertificate & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    kind: z.ZodLiteral<"infeasible">;
                    mentorIds: z.ZodArray<z.ZodString>;
                    menteeIds: z.ZodArray<z.ZodString>;
                    mentorPrices: z.ZodArray<z.ZodUnion<readonly [
                        z.ZodLiteral<-1>,
                        z.ZodLiteral<0>,
                        z.ZodLiteral<1>
                    ]>>;
                    menteePrices: z.ZodArray<z.ZodUnion<readonly [
                        z.ZodLiteral<-1>,
                        z.ZodLiteral<0>,
                        z.ZodLiteral<1>
                    ]>>;
                }, z.core.$strict>;
            };
            warnings: z.ZodArray<z.ZodType<Warning, unknown, z.core.$ZodTypeInternals<Warning, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Warning & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Warning & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    id: z.ZodString;
                    params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                    path: z.ZodString;
                    text: z.ZodString;
                }, z.core.$strict>;
            }>;
            manifest: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    version: z.ZodString;
                    policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            form: z.ZodOptional<z.ZodEnum<{
                                reverse: "reverse";
                                professional: "professional";
                                entrepreneur: "entrepreneur";
                                situational: "situational";
                            }>>;
                            weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                            params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                                readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                                    skills: z.ZodOptional<z.ZodObject<{
                                        assumedLevel: z.ZodOptional<z.ZodNumber>;
                                        assumedTarget: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    experience: z.ZodOptional<z.ZodObject<{
                                        knots: z.ZodOptional<z.ZodTuple<[
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber
                                        ], null>>;
                                        ahead: z.ZodOptional<z.ZodEnum<{
                                            mentor: "mentor";
                                            mentee: "mentee";
                                        }>>;
                                    }, z.core.$strict>>;
                                    interests: z.ZodOptional<z.ZodObject<{
                                        rareCountMore: z.ZodOptional<z.ZodBoolean>;
                                        shrinkage: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    logistics: z.ZodOptional<z.ZodObject<{
                                        fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                                        zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                                        referenceDate: z.ZodOptional<z.ZodString>;
                                    }, z.core.$strict>>;
                                    venture: z.ZodOptional<z.ZodObject<{
                                        stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>>;
                                }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                            }>;
                            similarity: z.ZodOptional<z.ZodObject<{
                                fold: z.ZodOptional<z.ZodBoolean>;
                                abbreviations: z.ZodOptional<z.ZodBoolean>;
                                synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                                taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        id: z.ZodString;
                                        label: z.ZodString;
                                        altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>;
                                }>>;
                                vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                                threshold: z.ZodOptional<z.ZodNumber>;
                                lexical: z.ZodOptional<z.ZodBoolean>;
                            }, z.core.$strict>>;
                            priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                            rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                                readonly in?: z.ZodDiscriminatedUnion<[
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"different">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"same">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-reporting-line">;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-previous-pair">;
                                        direction: z.ZodOptional<z.ZodEnum<{
                                            either: "either";
                                            "as-stated": "as-stated";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"excluded-pairs">;
                                        pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"shared-value">;
                                        mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                                        menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                                        minimum: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"gap">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        min: z.ZodOptional<z.ZodNumber>;
                                        max: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"availability-overlap">;
                                        minutes: z.ZodNumber;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"custom">;
                                        rule: z.ZodString;
                                        params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>
                                ], "kind">;
                            }>>;
                            locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                                leximin: "leximin";
                                "mentor-minimums": "mentor-minimums";
                                "mentee-minimums": "mentee-minimums";
                                "cover-mentees": "cover-mentees";
                                "cover-mentors": "cover-mentors";
                                "total-score": "total-score";
                                "worst-off": "worst-off";
                            }>>>;
                            minimums: z.ZodOptional<z.ZodEnum<{
                                required: "required";
                                preferred: "preferred";
                            }>>;
                            method: z.ZodOptional<z.ZodEnum<{
                                optimal: "optimal";
                                stable: "stable";
                            }>>;
                            proposer: z.ZodOptional<z.ZodEnum<{
                                mentors: "mentors";
                                mentees: "mentees";
                            }>>;
                            minimumScore: z.ZodOptional<z.ZodNumber>;
                            scoreUnit: z.ZodOptional<z.ZodNumber>;
                            seed: z.ZodOptional<z.ZodString>;
                            sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                            ids: z.ZodOptional<z.ZodEnum<{
                                shared: "shared";
                                separate: "separate";
                            }>>;
                        }, z.core.$strict>;
                    };
                    parts: z.ZodOptional<z.ZodObject<{
                        taxonomy: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        vectors: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        synonyms: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>;
                    seed: z.ZodString;
                    inputHash: z.ZodString;
                    extensions: z.ZodArray<z.ZodString>;
                    solver: z.ZodString;
                    reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    table: z.ZodEnum<{
                                        mentors: "mentors";
                                        mentees: "mentees";
                                        managers: "managers";
                                        joined: "joined";
                                        people: "people";
                                    }>;
                                    file: z.ZodString;
                                    sheet: z.ZodOptional<z.ZodString>;
                                    format: z.ZodEnum<{
                                        rows: "rows";
                                        csv: "csv";
                                        ndjson: "ndjson";
                                        json: "json";
                                    }>;
                                    encoding: z.ZodOptional<z.ZodObject<{
                                        name: z.ZodString;
                                        from: z.ZodEnum<{
                                            default: "default";
                                            given: "given";
                                            mark: "mark";
                                            bytes: "bytes";
                                        }>;
                                    }, z.core.$strict>>;
                                    delimiter: z.ZodOptional<z.ZodObject<{
                                        mark: z.ZodString;
                                        from: z.ZodEnum<{
                                            rows: "rows";
                                            given: "given";
                                            line: "line";
                                        }>;
                                    }, z.core.$strict>>;
                                    decimal: z.ZodOptional<z.ZodEnum<{
                                        ",": ",";
                                        ".": ".";
                                    }>>;
                                    headerRows: z.ZodArray<z.ZodNumber>;
                                    rows: z.ZodNumber;
                                    people: z.ZodObject<{
                                        mentors: z.ZodNumber;
                                        mentees: z.ZodNumber;
                                    }, z.core.$strict>;
                                    left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            reason: z.ZodEnum<{
                                                "above-header": "above-header";
                                                header: "header";
                                                total: "total";
                                                where: "where";
                                                duplicate: "duplicate";
                                            }>;
                                            count: z.ZodNumber;
                                            rows: z.ZodArray<z.ZodNumber>;
                                        }, z.core.$strict>;
                                    }>;
                                    columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            column: z.ZodNumber;
                                            name: z.ZodString;
                                            use: z.ZodEnum<{
                                                side: "side";
                                                key: "key";
                                                field: "field";
                                                time: "time";
                                                where: "where";
                                                ignored: "ignored";
                                                unread: "unread";
                                                joined: "joined";
                                            }>;
                                            fields: z.ZodArray<z.ZodString>;
                                            file: z.ZodOptional<z.ZodString>;
                                        }, z.core.$strict>;
                                    }>;
                                    fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            field: z.ZodString;
                                            sides: z.ZodArray<z.ZodEnum<{
                                                mentors: "mentors";
                                                mentees: "mentees";
                                            }>>;
                                            columns: z.ZodArray<z.ZodNumber>;
                                            separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                            decimal: z.ZodOptional<z.ZodEnum<{
                                                ",": ",";
                                                ".": ".";
                                            }>>;
                                            scale: z.ZodOptional<z.ZodNumber>;
                                            blanks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            kept: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            options: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            whole: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            offScale: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            unread: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            dropped: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            ticks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            levels: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            numbers: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            zones: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                        }, z.core.$strict>;
                                    }>;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                }, z.core.$strict>;
            };
        }, z.core.$strict>,
        z.ZodObject<{
            format: z.ZodLiteral<1>;
            status: z.ZodLiteral<"too-few-changes">;
            leastChanges: z.ZodNumber;
            text: z.ZodString;
            manifest: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
            } & {
                readonly in?: z.ZodObject<{
                    version: z.ZodString;
                    policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            form: z.ZodOptional<z.ZodEnum<{
                                reverse: "reverse";
                                professional: "professional";
                                entrepreneur: "entrepreneur";
                                situational: "situational";
                            }>>;
                            weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                            params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                                readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                                    skills: z.ZodOptional<z.ZodObject<{
                                        assumedLevel: z.ZodOptional<z.ZodNumber>;
                                        assumedTarget: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    experience: z.ZodOptional<z.ZodObject<{
                                        knots: z.ZodOptional<z.ZodTuple<[
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber,
                                            z.ZodNumber
                                        ], null>>;
                                        ahead: z.ZodOptional<z.ZodEnum<{
                                            mentor: "mentor";
                                            mentee: "mentee";
                                        }>>;
                                    }, z.core.$strict>>;
                                    interests: z.ZodOptional<z.ZodObject<{
                                        rareCountMore: z.ZodOptional<z.ZodBoolean>;
                                        shrinkage: z.ZodOptional<z.ZodNumber>;
                                    }, z.core.$strict>>;
                                    logistics: z.ZodOptional<z.ZodObject<{
                                        fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                                        zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                                        referenceDate: z.ZodOptional<z.ZodString>;
                                    }, z.core.$strict>>;
                                    venture: z.ZodOptional<z.ZodObject<{
                                        stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>>;
                                }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                            }>;
                            similarity: z.ZodOptional<z.ZodObject<{
                                fold: z.ZodOptional<z.ZodBoolean>;
                                abbreviations: z.ZodOptional<z.ZodBoolean>;
                                synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                                taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        id: z.ZodString;
                                        label: z.ZodString;
                                        altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    }, z.core.$strict>;
                                }>>;
                                vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                                threshold: z.ZodOptional<z.ZodNumber>;
                                lexical: z.ZodOptional<z.ZodBoolean>;
                            }, z.core.$strict>>;
                            priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                            rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                                readonly in?: z.ZodDiscriminatedUnion<[
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"different">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"same">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-reporting-line">;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"no-previous-pair">;
                                        direction: z.ZodOptional<z.ZodEnum<{
                                            either: "either";
                                            "as-stated": "as-stated";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"excluded-pairs">;
                                        pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                        } & {
                                            readonly in?: z.ZodObject<{
                                                mentorId: z.ZodString;
                                                menteeId: z.ZodString;
                                            }, z.core.$strict>;
                                        }>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"shared-value">;
                                        mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                                        menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                                        minimum: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"gap">;
                                        field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                        scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        min: z.ZodOptional<z.ZodNumber>;
                                        max: z.ZodOptional<z.ZodNumber>;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"availability-overlap">;
                                        minutes: z.ZodNumber;
                                        whenBlank: z.ZodOptional<z.ZodEnum<{
                                            allow: "allow";
                                            forbid: "forbid";
                                        }>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>,
                                    z.ZodObject<{
                                        kind: z.ZodLiteral<"custom">;
                                        rule: z.ZodString;
                                        params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                        id: z.ZodOptional<z.ZodString>;
                                        quiet: z.ZodOptional<z.ZodBoolean>;
                                    }, z.core.$strict>
                                ], "kind">;
                            }>>;
                            locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    mentorId: z.ZodString;
                                    menteeId: z.ZodString;
                                }, z.core.$strict>;
                            }>>;
                            objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                                leximin: "leximin";
                                "mentor-minimums": "mentor-minimums";
                                "mentee-minimums": "mentee-minimums";
                                "cover-mentees": "cover-mentees";
                                "cover-mentors": "cover-mentors";
                                "total-score": "total-score";
                                "worst-off": "worst-off";
                            }>>>;
                            minimums: z.ZodOptional<z.ZodEnum<{
                                required: "required";
                                preferred: "preferred";
                            }>>;
                            method: z.ZodOptional<z.ZodEnum<{
                                optimal: "optimal";
                                stable: "stable";
                            }>>;
                            proposer: z.ZodOptional<z.ZodEnum<{
                                mentors: "mentors";
                                mentees: "mentees";
                            }>>;
                            minimumScore: z.ZodOptional<z.ZodNumber>;
                            scoreUnit: z.ZodOptional<z.ZodNumber>;
                            seed: z.ZodOptional<z.ZodString>;
                            sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                            ids: z.ZodOptional<z.ZodEnum<{
                                shared: "shared";
                                separate: "separate";
                            }>>;
                        }, z.core.$strict>;
                    };
                    parts: z.ZodOptional<z.ZodObject<{
                        taxonomy: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        vectors: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                        synonyms: z.ZodOptional<z.ZodObject<{
                            sha256: z.ZodString;
                            entries: z.ZodNumber;
                        }, z.core.$strict>>;
                    }, z.core.$strict>>;
                    seed: z.ZodString;
                    inputHash: z.ZodString;
                    extensions: z.ZodArray<z.ZodString>;
                    solver: z.ZodString;
                    reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                    } & {
                        readonly in?: z.ZodObject<{
                            tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    table: z.ZodEnum<{
                                        mentors: "mentors";
                                        mentees: "mentees";
                                        managers: "managers";
                                        joined: "joined";
                                        people: "people";
                                    }>;
                                    file: z.ZodString;
                                    sheet: z.ZodOptional<z.ZodString>;
                                    format: z.ZodEnum<{
                                        rows: "rows";
                                        csv: "csv";
                                        ndjson: "ndjson";
                                        json: "json";
                                    }>;
                                    encoding: z.ZodOptional<z.ZodObject<{
                                        name: z.ZodString;
                                        from: z.ZodEnum<{
                                            default: "default";
                                            given: "given";
                                            mark: "mark";
                                            bytes: "bytes";
                                        }>;
                                    }, z.core.$strict>>;
                                    delimiter: z.ZodOptional<z.ZodObject<{
                                        mark: z.ZodString;
                                        from: z.ZodEnum<{
                                            rows: "rows";
                                            given: "given";
                                            line: "line";
                                        }>;
                                    }, z.core.$strict>>;
                                    decimal: z.ZodOptional<z.ZodEnum<{
                                        ",": ",";
                                        ".": ".";
                                    }>>;
                                    headerRows: z.ZodArray<z.ZodNumber>;
                                    rows: z.ZodNumber;
                                    people: z.ZodObject<{
                                        mentors: z.ZodNumber;
                                        mentees: z.ZodNumber;
                                    }, z.core.$strict>;
                                    left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            reason: z.ZodEnum<{
                                                "above-header": "above-header";
                                                header: "header";
                                                total: "total";
                                                where: "where";
                                                duplicate: "duplicate";
                                            }>;
                                            count: z.ZodNumber;
                                            rows: z.ZodArray<z.ZodNumber>;
                                        }, z.core.$strict>;
                                    }>;
                                    columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            column: z.ZodNumber;
                                            name: z.ZodString;
                                            use: z.ZodEnum<{
                                                side: "side";
                                                key: "key";
                                                field: "field";
                                                time: "time";
                                                where: "where";
                                                ignored: "ignored";
                                                unread: "unread";
                                                joined: "joined";
                                            }>;
                                            fields: z.ZodArray<z.ZodString>;
                                            file: z.ZodOptional<z.ZodString>;
                                        }, z.core.$strict>;
                                    }>;
                                    fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            field: z.ZodString;
                                            sides: z.ZodArray<z.ZodEnum<{
                                                mentors: "mentors";
                                                mentees: "mentees";
                                            }>>;
                                            columns: z.ZodArray<z.ZodNumber>;
                                            separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                            decimal: z.ZodOptional<z.ZodEnum<{
                                                ",": ",";
                                                ".": ".";
                                            }>>;
                                            scale: z.ZodOptional<z.ZodNumber>;
                                            blanks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            kept: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            options: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            whole: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            offScale: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            unread: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            dropped: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            ticks: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            levels: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            numbers: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                            zones: z.ZodOptional<z.ZodObject<{
                                                count: z.ZodNumber;
                                                words: z.ZodArray<z.ZodString>;
                                            }, z.core.$strict>>;
                                        }, z.core.$strict>;
                                    }>;
                                }, z.core.$strict>;
                            }>;
                        }, z.core.$strict>;
                    }>;
                }, z.core.$strict>;
            };
        }, z.core.$strict>
    ], "status">;
};

export const surveyInvitationSchema: z.ZodType<SurveyInvitation, unknown, z.core.$ZodTypeInternals<SurveyInvitation, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<SurveyInvitation & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<SurveyInvitation & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        instrumentId: z.ZodString;
        moment: z.ZodEnum<{
            before: "before";
            end: "end";
            "fit-check": "fit-check";
            midpoint: "midpoint";
            "follow-up": "follow-up";
        }>;
        personId: z.ZodString;
        role: z.ZodEnum<{
            manager: "manager";
            mentor: "mentor";
            mentee: "mentee";
            lead: "lead";
        }>;
        pair: z.ZodOptional<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
    }, z.core.$strict>;
};

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

export const surveyResponseSchema: z.ZodType<SurveyResponse, unknown, z.core.$ZodTypeInternals<SurveyResponse, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<SurveyResponse & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<SurveyResponse & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        instrumentId: z.ZodString;
        moment: z.ZodEnum<{
            before: "before";
            end: "end";
            "fit-check": "fit-check";
            midpoint: "midpoint";
            "follow-up": "follow-up";
        }>;
        personId: z.ZodString;
        role: z.ZodEnum<{
            manager: "manager";
            mentor: "mentor";
            mentee: "mentee";
            lead: "lead";
        }>;
        pair: z.ZodOptional<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                mentorId: z.ZodString;
                menteeId: z.ZodString;
            }, z.core.$strict>;
        }>;
        answers: z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodUnion<readonly [
            z.ZodNumber,
            z.ZodString,
            z.ZodNull
        ]>>>;
        at: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>;
};

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

export const themeSchema: z.ZodType<Theme, unknown, z.core.$ZodTypeInternals<Theme, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Theme & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Theme & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        description: z.ZodOptional<z.ZodString>;
        parentId: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>;
};

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

export const tooFewChangesSchema: z.ZodType<TooFewChanges, unknown, z.core.$ZodTypeInternals<TooFewChanges, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TooFewChanges & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TooFewChanges & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        format: z.ZodLiteral<1>;
        status: z.ZodLiteral<"too-few-changes">;
        leastChanges: z.ZodNumber;
        text: z.ZodString;
        manifest: z.ZodType<Manifest, unknown, z.core.$ZodTypeInternals<Manifest, unknown>> & {
            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Manifest & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Manifest & z.core.$InferObjectOutput<U, {}>, unknown>>;
        } & {
            readonly in?: z.ZodObject<{
                version: z.ZodString;
                policy: z.ZodType<PolicyInput, unknown, z.core.$ZodTypeInternals<PolicyInput, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PolicyInput & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        form: z.ZodOptional<z.ZodEnum<{
                            reverse: "reverse";
                            professional: "professional";
                            entrepreneur: "entrepreneur";
                            situational: "situational";
                        }>>;
                        weights: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodNumber>>>;
                        params: z.ZodOptional<z.ZodType<ParamsInput, unknown, z.core.$ZodTypeInternals<ParamsInput, unknown>> & {
                            readonly in?: z.ZodPipe<z.ZodUnknown, z.ZodObject<{
                                skills: z.ZodOptional<z.ZodObject<{
                                    assumedLevel: z.ZodOptional<z.ZodNumber>;
                                    assumedTarget: z.ZodOptional<z.ZodNumber>;
                                }, z.core.$strict>>;
                                experience: z.ZodOptional<z.ZodObject<{
                                    knots: z.ZodOptional<z.ZodTuple<[
                                        z.ZodNumber,
                                        z.ZodNumber,
                                        z.ZodNumber,
                                        z.ZodNumber
                                    ], null>>;
                                    ahead: z.ZodOptional<z.ZodEnum<{
                                        mentor: "mentor";
                                        mentee: "mentee";
                                    }>>;
                                }, z.core.$strict>>;
                                interests: z.ZodOptional<z.ZodObject<{
                                    rareCountMore: z.ZodOptional<z.ZodBoolean>;
                                    shrinkage: z.ZodOptional<z.ZodNumber>;
                                }, z.core.$strict>>;
                                logistics: z.ZodOptional<z.ZodObject<{
                                    fullOverlapMinutes: z.ZodOptional<z.ZodNumber>;
                                    zeroCreditHours: z.ZodOptional<z.ZodNumber>;
                                    referenceDate: z.ZodOptional<z.ZodString>;
                                }, z.core.$strict>>;
                                venture: z.ZodOptional<z.ZodObject<{
                                    stages: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                }, z.core.$strict>>;
                            }, z.core.$catchall<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>>>;
                        }>;
                        similarity: z.ZodOptional<z.ZodObject<{
                            fold: z.ZodOptional<z.ZodBoolean>;
                            abbreviations: z.ZodOptional<z.ZodBoolean>;
                            synonyms: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodString>>>;
                            taxonomy: z.ZodOptional<z.ZodArray<z.ZodType<Concept, unknown, z.core.$ZodTypeInternals<Concept, unknown>> & {
                                extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Concept & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Concept & z.core.$InferObjectOutput<U, {}>, unknown>>;
                            } & {
                                readonly in?: z.ZodObject<{
                                    id: z.ZodString;
                                    label: z.ZodString;
                                    altLabels: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    parentIds: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                }, z.core.$strict>;
                            }>>;
                            vectors: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodRecord<z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>, z.ZodArray<z.ZodNumber>>>>;
                            threshold: z.ZodOptional<z.ZodNumber>;
                            lexical: z.ZodOptional<z.ZodBoolean>;
                        }, z.core.$strict>>;
                        priors: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodNumber>>;
                        rules: z.ZodOptional<z.ZodArray<z.ZodType<Rule, unknown, z.core.$ZodTypeInternals<Rule, unknown>> & {
                            readonly in?: z.ZodDiscriminatedUnion<[
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"different">;
                                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"same">;
                                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"no-reporting-line">;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"no-previous-pair">;
                                    direction: z.ZodOptional<z.ZodEnum<{
                                        either: "either";
                                        "as-stated": "as-stated";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"excluded-pairs">;
                                    pairs: z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                                        extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                    } & {
                                        readonly in?: z.ZodObject<{
                                            mentorId: z.ZodString;
                                            menteeId: z.ZodString;
                                        }, z.core.$strict>;
                                    }>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"shared-value">;
                                    mentorField: z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>;
                                    menteeField: z.ZodOptional<z.ZodType<ListField, unknown, z.core.$ZodTypeInternals<ListField, unknown>>>;
                                    minimum: z.ZodOptional<z.ZodNumber>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"gap">;
                                    field: z.ZodType<Field, unknown, z.core.$ZodTypeInternals<Field, unknown>>;
                                    scale: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                    min: z.ZodOptional<z.ZodNumber>;
                                    max: z.ZodOptional<z.ZodNumber>;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"availability-overlap">;
                                    minutes: z.ZodNumber;
                                    whenBlank: z.ZodOptional<z.ZodEnum<{
                                        allow: "allow";
                                        forbid: "forbid";
                                    }>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>,
                                z.ZodObject<{
                                    kind: z.ZodLiteral<"custom">;
                                    rule: z.ZodString;
                                    params: z.ZodOptional<z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
                                    id: z.ZodOptional<z.ZodString>;
                                    quiet: z.ZodOptional<z.ZodBoolean>;
                                }, z.core.$strict>
                            ], "kind">;
                        }>>;
                        locks: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                            }, z.core.$strict>;
                        }>>;
                        history: z.ZodOptional<z.ZodArray<z.ZodType<PairRef, unknown, z.core.$ZodTypeInternals<PairRef, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<PairRef & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<PairRef & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                mentorId: z.ZodString;
                                menteeId: z.ZodString;
                            }, z.core.$strict>;
                        }>>;
                        objectives: z.ZodOptional<z.ZodArray<z.ZodEnum<{
                            leximin: "leximin";
                            "mentor-minimums": "mentor-minimums";
                            "mentee-minimums": "mentee-minimums";
                            "cover-mentees": "cover-mentees";
                            "cover-mentors": "cover-mentors";
                            "total-score": "total-score";
                            "worst-off": "worst-off";
                        }>>>;
                        minimums: z.ZodOptional<z.ZodEnum<{
                            required: "required";
                            preferred: "preferred";
                        }>>;
                        method: z.ZodOptional<z.ZodEnum<{
                            optimal: "optimal";
                            stable: "stable";
                        }>>;
                        proposer: z.ZodOptional<z.ZodEnum<{
                            mentors: "mentors";
                            mentees: "mentees";
                        }>>;
                        minimumScore: z.ZodOptional<z.ZodNumber>;
                        scoreUnit: z.ZodOptional<z.ZodNumber>;
                        seed: z.ZodOptional<z.ZodString>;
                        sensitive: z.ZodOptional<z.ZodArray<z.ZodString>>;
                        ids: z.ZodOptional<z.ZodEnum<{
                            shared: "shared";
                            separate: "separate";
                        }>>;
                    }, z.core.$strict>;
                };
                parts: z.ZodOptional<z.ZodObject<{
                    taxonomy: z.ZodOptional<z.ZodObject<{
                        sha256: z.ZodString;
                        entries: z.ZodNumber;
                    }, z.core.$strict>>;
                    vectors: z.ZodOptional<z.ZodObject<{
                        sha256: z.ZodString;
                        entries: z.ZodNumber;
                    }, z.core.$strict>>;
                    synonyms: z.ZodOptional<z.ZodObject<{
                        sha256: z.ZodString;
                        entries: z.ZodNumber;
                    }, z.core.$strict>>;
                }, z.core.$strict>>;
                seed: z.ZodString;
                inputHash: z.ZodString;
                extensions: z.ZodArray<z.ZodString>;
                solver: z.ZodString;
                reading: z.ZodOptional<z.ZodType<Reading, unknown, z.core.$ZodTypeInternals<Reading, unknown>> & {
                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Reading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Reading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                } & {
                    readonly in?: z.ZodObject<{
                        tables: z.ZodArray<z.ZodType<TableReading, unknown, z.core.$ZodTypeInternals<TableReading, unknown>> & {
                            extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TableReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TableReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                        } & {
                            readonly in?: z.ZodObject<{
                                table: z.ZodEnum<{
                                    mentors: "mentors";
                                    mentees: "mentees";
                                    managers: "managers";
                                    joined: "joined";
                                    people: "people";
                                }>;
                                file: z.ZodString;
                                sheet: z.ZodOptional<z.ZodString>;
                                format: z.ZodEnum<{
                                    rows: "rows";
                                    csv: "csv";
                                    ndjson: "ndjson";
                                    json: "json";
                                }>;
                                encoding: z.ZodOptional<z.ZodObject<{
                                    name: z.ZodString;
                                    from: z.ZodEnum<{
                                        default: "default";
                                        given: "given";
                                        mark: "mark";
                                        bytes: "bytes";
                                    }>;
                                }, z.core.$strict>>;
                                delimiter: z.ZodOptional<z.ZodObject<{
                                    mark: z.ZodString;
                                    from: z.ZodEnum<{
                                        rows: "rows";
                                        given: "given";
                                        line: "line";
                                    }>;
                                }, z.core.$strict>>;
                                decimal: z.ZodOptional<z.ZodEnum<{
                                    ",": ",";
                                    ".": ".";
                                }>>;
                                headerRows: z.ZodArray<z.ZodNumber>;
                                rows: z.ZodNumber;
                                people: z.ZodObject<{
                                    mentors: z.ZodNumber;
                                    mentees: z.ZodNumber;
                                }, z.core.$strict>;
                                left: z.ZodArray<z.ZodType<RowsLeft, unknown, z.core.$ZodTypeInternals<RowsLeft, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<RowsLeft & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        reason: z.ZodEnum<{
                                            "above-header": "above-header";
                                            header: "header";
                                            total: "total";
                                            where: "where";
                                            duplicate: "duplicate";
                                        }>;
                                        count: z.ZodNumber;
                                        rows: z.ZodArray<z.ZodNumber>;
                                    }, z.core.$strict>;
                                }>;
                                columns: z.ZodArray<z.ZodType<ColumnReading, unknown, z.core.$ZodTypeInternals<ColumnReading, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<ColumnReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        column: z.ZodNumber;
                                        name: z.ZodString;
                                        use: z.ZodEnum<{
                                            side: "side";
                                            key: "key";
                                            field: "field";
                                            time: "time";
                                            where: "where";
                                            ignored: "ignored";
                                            unread: "unread";
                                            joined: "joined";
                                        }>;
                                        fields: z.ZodArray<z.ZodString>;
                                        file: z.ZodOptional<z.ZodString>;
                                    }, z.core.$strict>;
                                }>;
                                fields: z.ZodArray<z.ZodType<FieldReading, unknown, z.core.$ZodTypeInternals<FieldReading, unknown>> & {
                                    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<FieldReading & z.core.$InferObjectOutput<U, {}>, unknown>>;
                                } & {
                                    readonly in?: z.ZodObject<{
                                        field: z.ZodString;
                                        sides: z.ZodArray<z.ZodEnum<{
                                            mentors: "mentors";
                                            mentees: "mentees";
                                        }>>;
                                        columns: z.ZodArray<z.ZodNumber>;
                                        separators: z.ZodOptional<z.ZodArray<z.ZodString>>;
                                        decimal: z.ZodOptional<z.ZodEnum<{
                                            ",": ",";
                                            ".": ".";
                                        }>>;
                                        scale: z.ZodOptional<z.ZodNumber>;
                                        blanks: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        kept: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        options: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        whole: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        offScale: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        unread: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        dropped: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        ticks: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        levels: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        numbers: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                        zones: z.ZodOptional<z.ZodObject<{
                                            count: z.ZodNumber;
                                            words: z.ZodArray<z.ZodString>;
                                        }, z.core.$strict>>;
                                    }, z.core.$strict>;
                                }>;
                            }, z.core.$strict>;
                        }>;
                    }, z.core.$strict>;
                }>;
            }, z.core.$strict>;
        };
    }, z.core.$strict>;
};

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

export const trainingRecordSchema: z.ZodType<TrainingRecord, unknown, z.core.$ZodTypeInternals<TrainingRecord, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<TrainingRecord & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<TrainingRecord & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        personId: z.ZodString;
        moduleId: z.ZodString;
        completedAt: z.ZodString;
    }, z.core.$strict>;
};

export const warningSchema: z.ZodType<Warning, unknown, z.core.$ZodTypeInternals<Warning, unknown>> & {
    extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<Warning & z.core.$InferObjectOutput<U, {}>, unknown, z.core.$ZodTypeInternals<Warning & z.core.$InferObjectOutput<U, {}>, unknown>>;
} & {
    readonly in?: z.ZodObject<{
        id: z.ZodString;
        params: z.ZodRecord<z.ZodString, z.ZodType<JsonValue, unknown, z.core.$ZodTypeInternals<JsonValue, unknown>>>;
        path: z.ZodString;
        text: z.ZodString;
    }, z.core.$strict>;
};
