type AnyPerson = Mentor & Mentee;

type AnyShape = TextShape | ChoiceShape | NumberShape | ListShape | ObjectShape | RecordShape;

interface Bounds {
    readonly above?: number;
    readonly least?: number;
    readonly most?: number;
    readonly whole?: boolean;
}

interface Check {
    readonly expected: string;
    holds(value: object): boolean;
    readonly member: string;
    readonly message: string;
}

interface ChoiceShape {
    readonly kind: "choice";
    readonly of: readonly string[];
}

type Compared = {
    [K in keyof typeof PERSON_FIELDS]: (typeof PERSON_FIELDS)[K] extends {
        readonly compared: true;
    } ? K : never;
}[keyof typeof PERSON_FIELDS];

type ComparedList = {
    [K in Compared]: NonNullable<AnyPerson[K]> extends readonly unknown[] ? K : never;
}[Compared];

type ComparedValue = Exclude<Compared, ComparedList>;

type GivenParams = {
    readonly [K in keyof CriterionParams]?: Partial<CriterionParams[K]>;
};

interface ListShape {
    readonly kind: "list";
    readonly of: Shape;
    readonly written: "items" | "steps";
}

export function managersSheet(name: string, managers: {
    readonly [personId: string]: string;
}): SheetToWrite;

export function matchesSheet(name: string, matching: Pick<Matching, "matches">, names?: Names, extra?: PersonColumns): SheetToWrite;

interface MatchingParts {
    readonly explanations?: "on-demand";
    readonly format: FormatOf<"result">;
    readonly manifest: Manifest;
    readonly matches: readonly Match[];
    readonly shortfalls: readonly Shortfall[];
    readonly summary: MatchingSummary;
    readonly unmatched: {
        readonly mentors: readonly Unmatched[];
        readonly mentees: readonly Unmatched[];
    };
    readonly warnings: readonly Warning[];
}

type Member = Shape | Needed;

type Members = {
    readonly [name: string]: Member;
};

interface Needed<T = unknown> {
    readonly needed: Shape<T>;
}

interface NumberShape extends Bounds {
    readonly kind: "number";
    readonly written: "number" | "years" | "seats";
}

type ObjectName = "goal" | "goal-supported" | "skill" | "skill-wanted" | "window" | "venture" | "capacity" | "preferences";

interface ObjectShape {
    readonly check?: Check;
    readonly kind: "object";
    readonly members: Members;
    readonly name: ObjectName;
    readonly sharedBy?: SharedKey;
}

export function peopleSheet(name: string, people: readonly (Mentor | Mentee)[]): SheetToWrite;

const PERSON_FIELDS: {
    readonly id: {
        readonly value: Needed<string>;
    };
    readonly name: {
        readonly value: Shape<string>;
    };
    readonly role: {
        readonly value: Shape<string>;
        readonly compared: true;
    };
    readonly grade: {
        readonly value: Shape<string>;
        readonly compared: true;
    };
    readonly department: {
        readonly value: Shape<string>;
        readonly compared: true;
    };
    readonly location: {
        readonly value: Shape<string>;
        readonly compared: true;
    };
    readonly manager: {
        readonly value: Shape<string>;
        readonly compared: true;
    };
    readonly experienceYears: {
        readonly value: Shape<number>;
        readonly compared: true;
    };
    readonly goals: {
        readonly value: Shape<readonly Goal[]>;
        readonly compared: true;
    };
    readonly goalsSupported: {
        readonly value: Shape<readonly GoalSupported[]>;
        readonly compared: true;
    };
    readonly skills: {
        readonly value: Shape<readonly Skill[]>;
        readonly compared: true;
    };
    readonly skillsWanted: {
        readonly value: Shape<readonly SkillWanted[]>;
        readonly compared: true;
    };
    readonly interests: {
        readonly value: Shape<readonly string[]>;
        readonly compared: true;
    };
    readonly languages: {
        readonly value: Shape<readonly string[]>;
        readonly compared: true;
    };
    readonly timeZone: {
        readonly value: Shape<string>;
        readonly compared: true;
    };
    readonly availability: {
        readonly value: Shape<readonly AvailabilityWindow[]>;
    };
    readonly nextRole: {
        readonly value: Shape<string>;
        readonly compared: true;
    };
    readonly path: {
        readonly value: Shape<readonly string[]>;
        readonly compared: true;
    };
    readonly venture: {
        readonly value: Shape<Venture>;
    };
    readonly ventures: {
        readonly value: Shape<readonly Venture[]>;
    };
    readonly capacity: {
        readonly value: Shape<Capacity>;
    };
    readonly priority: {
        readonly value: Shape<number>;
        readonly only: "mentees";
    };
    readonly preferences: {
        readonly value: Shape<Preferences>;
    };
    readonly attributes: {
        readonly value: Shape<{
            readonly [key: string]: JsonValue;
        }>;
    };
    readonly protectedAttributes: {
        readonly value: Shape<{
            readonly [key: string]: string;
        }>;
    };
};

const reads: unique symbol;

export function readSheet(bytes: Uint8Array | ArrayBuffer, options?: ReadSheetOptions): Promise<WorkbookSheet>;

export interface ReadSheetOptions extends ReadWorkbookOptions {
    readonly role?: "mentors" | "mentees" | "people" | "managers";
    readonly sheet?: string | number;
}

export function readWorkbook(bytes: Uint8Array | ArrayBuffer, options?: ReadWorkbookOptions): Promise<readonly WorkbookSheet[]>;

export interface ReadWorkbookOptions {
    readonly fileName?: string;
}

interface RecordShape {
    readonly kind: "record";
    readonly of: "json" | "words";
}

type Shape<T = unknown> = AnyShape & {
    readonly [reads]?: T;
};

type SharedKey = (members: readonly unknown[]) => unknown;

export interface SheetToWrite {
    readonly name: string;
    readonly rows: readonly (readonly TableCell[])[];
}

export type TableCell = string | number | boolean | null;

export interface TableRows {
    readonly rows: readonly (readonly TableCell[])[];
    readonly sheet?: string;
    readonly warnings?: readonly Warning[];
}

interface TextShape {
    readonly kind: "text" | "tag" | "id" | "manager" | "zone" | "clock";
}

export function unmatchedSheet(name: string, matching: Pick<Matching, "unmatched">, names?: Names): SheetToWrite;

export interface WorkbookSheet extends TableRows {
    readonly hidden: boolean;
    readonly sheet: string;
}

export function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array>;
