interface About {
    readonly count: number;
    readonly examples: readonly string[];
    readonly more: number;
    readonly people: number;
    readonly side: string;
}

type AnyPerson = Mentor & Mentee;

type AnyShape = TextShape | ChoiceShape | NumberShape | ListShape | ObjectShape | RecordShape;

const ATTRIBUTE_TYPES: readonly [
    "text",
    "number",
    "yes/no",
    "list",
    "json"
];

type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

interface BlankParams {
    readonly blank: "mentor" | "mentee" | "both";
}

interface Bounds {
    readonly above?: number;
    readonly least?: number;
    readonly most?: number;
    readonly whole?: boolean;
}

interface CellsParams {
    readonly count: number;
    readonly examples: readonly string[];
}

interface CellWarningMessages {
    "warnings.cells-commas-kept": CellsParams;
    "warnings.cells-levels-in-words": CellsParams;
    "warnings.cells-levels-nothing": CellsParams;
    "warnings.cells-levels-off-scale": CellsParams & {
        readonly top: number;
    };
    "warnings.cells-levels-unread": CellsParams;
    "warnings.cells-nothing": CellsParams;
    "warnings.cells-nothing-kept": CellsParams;
    "warnings.cells-numbers-read": CellsParams;
    "warnings.cells-options-learned": CellsParams;
    "warnings.cells-ticks-in-words": CellsParams;
    "warnings.cells-zones-read": CellsParams;
}

interface ChangeMessages {
    "relax.lock": {
        readonly who: string;
    };
    "relax.mentee-maximum": Relaxed;
    "relax.mentee-minimum": Relaxed;
    "relax.mentor-maximum": Relaxed;
    "relax.mentor-minimum": Relaxed;
    "relax.outcome": {
        readonly matches: number;
        readonly mentees: number;
        readonly total: number;
    };
    "relax.rule": {
        readonly rule: string;
        readonly pairs: readonly string[];
    };
    "rematch.too-few-changes": {
        readonly least: number;
        readonly allowed: number;
    };
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

export type ChunkedInput = TableInput | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> | ReadableChunks | null;

interface ChunkReader {
    cancel(): Promise<void>;
    read(): Promise<{
        readonly done: boolean;
        readonly value?: string | Uint8Array | undefined;
    }>;
    releaseLock(): void;
}

export interface CohortColumns {
    readonly managers?: ColumnMapping;
    readonly mentees?: ColumnMapping;
    readonly mentors?: ColumnMapping;
    readonly pairs?: PairsMapping;
    readonly people?: ColumnMapping;
}

export interface CohortFiles<Content> {
    readonly join?: PeopleFile<Content>;
    readonly managers?: PeopleFile<Content>;
    readonly mentees?: PeopleFile<Content>;
    readonly mentors?: PeopleFile<Content>;
    readonly people?: PeopleFile<Content>;
}

export interface CohortRead {
    readonly cells: readonly CellTrace[];
    readonly cohort: Cohort;
    readonly reading: Reading;
    readonly warnings: readonly Warning[];
}

export type ColumnMapping = {
    readonly [F in MappedField]?: FieldSource;
} & {
    readonly ignore?: readonly string[];
    readonly side?: string | SideColumn;
} & TableMapping;

export interface ColumnProposal {
    readonly columns: readonly string[];
    readonly example?: string;
    readonly field: string | null;
    readonly question?: string;
    readonly reason: InspectNote;
}

export interface ColumnSource {
    readonly blank?: readonly string[] | false;
    readonly column?: string | readonly string[];
    readonly decimal?: "." | ",";
    readonly default?: JsonValue;
    readonly grid?: string | readonly string[] | {
        readonly [column: string]: string;
    };
    readonly levels?: boolean;
    readonly list?: string;
    readonly no?: readonly string[];
    readonly optional?: boolean;
    readonly options?: readonly string[];
    readonly scale?: number;
    readonly template?: string;
    readonly ticks?: string | readonly string[] | {
        readonly [column: string]: string;
    };
    readonly type?: AttributeType;
    readonly value?: JsonValue;
    readonly values?: {
        readonly [word: string]: string;
    };
    readonly yes?: readonly string[];
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

export interface CsvWriteOptions {
    readonly byteOrderMark?: boolean;
    readonly decimal?: "." | ",";
    readonly delimiter?: Delimiter;
}

type Delimiter = (typeof DELIMITERS)[number];

const DELIMITERS: readonly [
    ",",
    ";",
    "\t",
    "|"
];

type Direction = "better" | "worse";

interface DuplicateRule {
    readonly by?: string;
    readonly keep: "first" | "last";
}

interface EffectMessages {
    "effect.count": {
        readonly objective: string;
        readonly direction: Direction;
        readonly count: number;
    };
    "effect.exchange": {
        readonly effect: string;
        readonly ends: readonly string[];
        readonly begins: readonly string[];
    };
    "effect.none": Record<string, never>;
    "effect.score": {
        readonly objective: string;
        readonly direction: Direction;
        readonly score: string;
    };
    "remedy.effect": {
        readonly change: string;
        readonly effect: string;
    };
    "remedy.force": {
        readonly who: string;
    };
    "remedy.lift-rules": {
        readonly who: string;
        readonly rules: readonly string[];
    };
    "remedy.lift-rules-and-add-seat": {
        readonly who: string;
        readonly rules: readonly string[];
        readonly mentor: string;
        readonly before: number;
        readonly seats: number;
    };
    "remedy.one-more-seat": {
        readonly who: string;
        readonly before: number;
        readonly seats: number;
    };
    "remedy.weight": {
        readonly criterion: string;
        readonly from: string;
        readonly to: string;
    };
}

interface EffectParams extends RuleParams {
    readonly effect: "allow" | "forbid";
}

interface EmailOptions {
    readonly email?: string;
}

interface ExperienceParams {
    readonly ahead: "mentor" | "mentee";
    readonly gap: number;
    readonly menteeYears: number;
    readonly mentorYears: number;
}

interface FieldParams {
    readonly field: string;
}

type FieldSource = string | readonly string[] | ColumnSource | null;

interface GapParams extends ValueParams {
    readonly gap: number;
    readonly max?: number | undefined;
    readonly min?: number | undefined;
}

type GivenParams = {
    readonly [K in keyof CriterionParams]?: Partial<CriterionParams[K]>;
};

interface GoalParams extends Sourced {
    readonly goal: string;
}

export interface InspectedFile extends InspectOptions {
    readonly content: TableInput | TableRows;
}

interface InspectMessages {
    "ask.answers": {
        readonly role: string;
    };
    "ask.as-of": {
        readonly column: string;
        readonly example: string;
    };
    "ask.availability": {
        readonly column: string;
        readonly example: string;
    };
    "ask.codes": {
        readonly column: string;
        readonly codes: readonly string[];
    };
    "ask.id": Record<never, never>;
    "ask.role": {
        readonly file: string;
    };
    "ask.time-zone": {
        readonly column: string;
        readonly example: string;
    };
    "ask.wishes": {
        readonly column: string;
    };
    "cells.counts": Record<never, never>;
    "cells.dates": Record<never, never>;
    "cells.days": {
        readonly count: number;
    };
    "cells.emails": Record<never, never>;
    "cells.grid": {
        readonly count: number;
    };
    "cells.ids": Record<never, never>;
    "cells.languages": Record<never, never>;
    "cells.levels": Record<never, never>;
    "cells.lists": {
        readonly separator: string;
    };
    "cells.matrix": {
        readonly count: number;
    };
    "cells.names": Record<never, never>;
    "cells.roles": Record<never, never>;
    "cells.texts": Record<never, never>;
    "cells.ticks": {
        readonly count: number;
    };
    "cells.times": Record<never, never>;
    "cells.years": Record<never, never>;
    "cells.yes-no": Record<never, never>;
    "cells.zones": Record<never, never>;
    "doubt.as-of": {
        readonly column: string;
        readonly day: string;
    };
    "doubt.direction": {
        readonly column: string;
        readonly field: string;
    };
    "doubt.duplicates": {
        readonly count: number;
        readonly column: string;
    };
    "doubt.filtered": {
        readonly column: string;
        readonly count: number;
    };
    "doubt.guess": {
        readonly column: string;
        readonly field: string;
    };
    "doubt.id-blank": {
        readonly column: string;
        readonly count: number;
    };
    "doubt.id-counter": {
        readonly column: string;
    };
    "doubt.id-name": Record<never, never>;
    "doubt.id-not-unique": {
        readonly column: string;
        readonly count: number;
    };
    "doubt.id-response": {
        readonly column: string;
    };
    "doubt.ids-apart": {
        readonly mentors: string;
        readonly mentees: string;
    };
    "doubt.manager-names": {
        readonly column: string;
    };
    "doubt.merged": {
        readonly count: number;
    };
    "doubt.near-name": {
        readonly column: string;
        readonly field: string;
    };
    "doubt.nothing-to-score": Record<never, never>;
    "doubt.prose": {
        readonly column: string;
        readonly field: string;
    };
    "doubt.roles": {
        readonly mentors: string;
        readonly mentees: string;
    };
    "doubt.swapped": {
        readonly file: string;
        readonly given: string;
        readonly found: string;
    };
    "doubt.times-of-words": {
        readonly column: string;
        readonly words: readonly string[];
    };
    "ids.apart": Record<never, never>;
    "ids.shared": {
        readonly count: number;
    };
    "reason.blank": Record<never, never>;
    "reason.cells": {
        readonly cells: string;
    };
    "reason.consent": Record<never, never>;
    "reason.counter": Record<never, never>;
    "reason.filter": {
        readonly words: readonly string[];
    };
    "reason.filter-any": Record<never, never>;
    "reason.guess": {
        readonly cells: string;
    };
    "reason.header": {
        readonly words: string;
        readonly cells: string;
    };
    "reason.id": {
        readonly cells: string;
    };
    "reason.id-composed": {
        readonly count: number;
    };
    "reason.level-beside": {
        readonly column: string;
    };
    "reason.own-name": {
        readonly field: string;
    };
    "reason.prose": Record<never, never>;
    "reason.protected": {
        readonly name: string;
    };
    "reason.role-of-person": Record<never, never>;
    "reason.same-words": {
        readonly column: string;
    };
    "reason.taken": {
        readonly field: string;
    };
    "reason.time": Record<never, never>;
    "reason.tool": {
        readonly source: string;
    };
    "reason.unknown": Record<never, never>;
    "report.as": {
        readonly role: string;
    };
    "report.columns": Record<never, never>;
    "report.doubts": Record<never, never>;
    "report.example": {
        readonly example: string;
    };
    "report.first-rows": {
        readonly count: number;
    };
    "report.found": {
        readonly received: string;
        readonly expected: string;
    };
    "report.mapping": Record<never, never>;
    "report.more": {
        readonly count: number;
    };
    "report.next": Record<never, never>;
    "report.people": Record<never, never>;
    "report.problems": {
        readonly count: number;
    };
    "report.questions": Record<never, never>;
    "report.rows": {
        readonly count: number;
    };
    "report.save": Record<never, never>;
    "report.stopped": Record<never, never>;
    "report.unused": Record<never, never>;
    "report.warnings": Record<never, never>;
    "report.written": {
        readonly path: string;
    };
    "role.both": Record<never, never>;
    "role.mentees": Record<never, never>;
    "role.mentors": Record<never, never>;
    "role.unknown": Record<never, never>;
    "source.json": Record<never, never>;
    "source.ndjson": Record<never, never>;
    "source.own": Record<never, never>;
    "source.plain": {
        readonly rows: number;
    };
    "source.survey": {
        readonly source: string;
        readonly rows: number;
    };
}

export interface InspectNote {
    readonly id: string;
    readonly params: {
        readonly [name: string]: JsonValue;
    };
    readonly text: string;
}

export interface InspectOptions extends TableOptions {
    readonly locale?: MessageCatalogue;
    readonly side?: Side | "both";
}

export function inspectTable(input: TableInput | TableRows, options?: InspectOptions): TableInspection;

export interface JoinRule {
    readonly encoding?: TextEncoding;
    readonly headerRows?: number;
    readonly key?: string;
    readonly on?: string;
    readonly prefer?: "first" | "joined";
    readonly skipRows?: number;
}

interface JoinWarningMessages {
    "warnings.ids-counted": {
        readonly column: string;
        readonly columns: readonly string[];
    };
    "warnings.ids-rewritten": {
        readonly count: number;
        readonly examples: readonly string[];
    };
    "warnings.join-blank": {
        readonly count: number;
    };
    "warnings.join-conflict": {
        readonly count: number;
        readonly table: string;
        readonly kept: "first" | "joined";
        readonly examples: readonly string[];
    };
    "warnings.join-key-blank": {
        readonly count: number;
        readonly table: string;
        readonly rows: readonly number[];
    };
    "warnings.join-repeated": {
        readonly count: number;
        readonly examples: readonly string[];
    };
    "warnings.join-unmatched": {
        readonly count: number;
        readonly table: string;
        readonly examples: readonly string[];
    };
    "warnings.join-unread": {
        readonly column: string;
        readonly field: string;
    };
    "warnings.join-unused": {
        readonly count: number;
        readonly of: number;
        readonly examples: readonly string[];
    };
    "warnings.json-inactive": {
        readonly count: number;
    };
    "warnings.json-open-work": {
        readonly count: number;
    };
    "warnings.json-other": {
        readonly count: number;
    };
    "warnings.managers-own": {
        readonly count: number;
        readonly examples: readonly string[];
    };
    "warnings.pairs-incomplete": RowsParams;
    "warnings.pairs-none": Record<never, never>;
    "warnings.pairs-repeated": RowsParams;
    "warnings.tables-swapped": {
        readonly mentors: string;
        readonly mentees: string;
    };
}

interface LevelParams extends WantedParams {
    readonly assumed: boolean;
    readonly level: number;
}

interface ListShape {
    readonly kind: "list";
    readonly of: Shape;
    readonly written: "items" | "steps";
}

export interface MailMergeOptions extends CsvWriteOptions, EmailOptions {
    readonly locale?: MessageCatalogue;
    readonly schedules?: readonly PairMeetings[];
}

type MappedField = {
    [K in keyof AnyPerson]-?: MappedIn<K, NonNullable<AnyPerson[K]>>;
}[keyof AnyPerson];

type MappedIn<K extends string, Value> = Value extends string | number | readonly unknown[] ? K : `${K}.${keyof Value & string}` | Exclude<K, "venture" | "preferences">;

export interface MappingProposal {
    readonly columns: CohortColumns;
    readonly doubts: readonly InspectNote[];
    readonly questions: readonly InspectNote[];
    readonly sharedIds: number;
    readonly tables: readonly (TableInspection & {
        readonly role: "mentors" | "mentees" | "people";
    })[];
}

export type MatchedPeople = Pick<Cohort, "mentors" | "mentees">;

export interface MatchesWriteOptions extends TableWriteOptions {
    readonly extra?: PersonColumns;
}

export type MatchImportOptions = ({
    readonly format: "chronus";
    readonly connectionNames?: boolean;
} & EmailOptions) | ({
    readonly format: "pushfar";
    readonly programId?: string;
} & EmailOptions);

interface MatchingMessages {
    "conflict.contradiction": {
        readonly demand: number;
        readonly supply: number;
        readonly minimums: readonly string[];
        readonly maximums: readonly string[];
        readonly locks: readonly string[];
        readonly relaxed: readonly string[];
        readonly count: number;
    };
    "unmatched.all-partners-taken": RoleParams & {
        readonly eligible: number;
        readonly best: string;
        readonly by: readonly string[];
    };
    "unmatched.better-without": RoleParams & {
        readonly eligible: number;
        readonly free: readonly string[];
    };
    "unmatched.no-capacity": RoleParams;
    "unmatched.no-eligible-partner": RoleParams & {
        readonly rules: readonly string[];
        readonly liftable: readonly string[];
    };
    "unmatched.nobody-there": RoleParams;
    "unmatched.on-demand": RoleParams;
}

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

interface Messages extends ScoringMessages, RuleMessages, MatchingMessages, ChangeMessages, EffectMessages, ScoringWarningMessages, PeopleWarningMessages, RuleWarningMessages, TableWarningMessages, CellWarningMessages, JoinWarningMessages, InspectMessages {
}

export interface Names {
    readonly mentees?: NamesById;
    readonly mentors?: NamesById;
}

export type NamesById = {
    readonly [id: string]: string;
};

interface Needed<T = unknown> {
    readonly needed: Shape<T>;
}

interface NobodyParams {
    readonly attributes: number;
    readonly examples: readonly string[];
    readonly names: number;
    readonly spellings: number;
    readonly unknown: number;
}

type None = Record<never, never>;

type None_2 = Record<never, never>;

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

export interface PairMeetings {
    readonly meetings: readonly {
        readonly status: "planned" | "cancelled";
        readonly local: {
            readonly [S in "mentor" | "mentee"]: {
                readonly timeZone: string;
                readonly start: string;
            };
        };
    }[];
    readonly menteeId: string;
    readonly mentorId: string;
}

export interface PairsMapping {
    readonly encoding?: TextEncoding;
    readonly headerRows?: number;
    readonly mentee?: string;
    readonly mentor?: string;
    readonly skipRows?: number;
}

export interface PairsRead {
    readonly pairs: readonly PairRef[];
    readonly rows: readonly number[];
    readonly warnings: readonly Warning[];
}

export interface PeopleFile<Content> extends TableOptions {
    readonly content: Content;
}

export interface PeopleRead {
    readonly mentees: readonly Mentee[];
    readonly mentors: readonly Mentor[];
    readonly reading: Reading;
    readonly rows: number;
    readonly warnings: readonly Warning[];
}

interface PeopleWarningMessages {
    "warnings.ids-separate": {
        readonly by: string;
        readonly count: number;
        readonly examples: readonly string[];
        readonly more: number;
    };
    "warnings.names-differ": {
        readonly count: number;
        readonly examples: readonly string[];
        readonly more: number;
    };
    "warnings.one-address-two-ids": {
        readonly count: number;
        readonly examples: readonly string[];
        readonly more: number;
    };
    "warnings.priorities-like-ranks": {
        readonly highest: number;
        readonly first: number;
        readonly last: number;
    };
    "warnings.refusals-misplaced": About;
    "warnings.refusals-misspelt": About;
    "warnings.refusals-of-nobody": About;
    "warnings.two-spellings": {
        readonly count: number;
        readonly examples: readonly string[];
        readonly more: number;
    };
    "warnings.wishes-for-nobody": About;
    "warnings.wishes-misplaced": About;
    "warnings.wishes-misspelt": About;
    "warnings.wishes-refused": About;
    "warnings.wishes-repeated": About;
}

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

export interface PersonColumns {
    readonly columns: readonly string[];
    readonly people: MatchedPeople;
}

type PersonEntry = {
    readonly side: "mentors";
    readonly person: Mentor;
    readonly row: number;
} | {
    readonly side: "mentees";
    readonly person: Mentee;
    readonly row: number;
};

export function proposeMapping(files: readonly [
    InspectedFile
] | readonly [
    InspectedFile,
    InspectedFile
]): MappingProposal;

interface RankParams {
    readonly rank: number;
    readonly ranked: number;
}

interface ReadableChunks {
    getReader(): ChunkReader;
}

export function readCohort(files: CohortFiles<TableInput | TableRows>, columns?: CohortColumns, options?: ReadCohortOptions): CohortRead;

export interface ReadCohortOptions {
    readonly trace?: readonly string[];
}

export function readCohortStream(files: CohortFiles<ChunkedInput | TableRows>, columns?: CohortColumns, options?: ReadCohortOptions): Promise<CohortRead>;

export function readPairs(input: TableInput | TableRows, options?: ReadPairsOptions): PairsRead;

export interface ReadPairsOptions extends Omit<TableOptions, "format" | "decimal"> {
    readonly mapping?: PairsMapping;
}

export function readPairsStream(chunks: ChunkedInput | TableRows, options?: ReadPairsOptions): Promise<PairsRead>;

export function readPeople(input: TableInput | TableRows, options: ReadPeopleOptions): PeopleRead;

export interface ReadPeopleOptions extends TableOptions {
    readonly join?: PeopleFile<TableInput | TableRows>;
    readonly mapping?: ColumnMapping;
    readonly side: Side | "both";
}

export function readPeopleStream(chunks: ChunkedInput | TableRows, options: StreamPeopleOptions): AsyncGenerator<PersonEntry, void, undefined>;

const reads: unique symbol;

interface RecordShape {
    readonly kind: "record";
    readonly of: "json" | "words";
}

interface Relaxed {
    readonly from: number;
    readonly to: number;
    readonly who: string;
}

interface RoleParams {
    readonly role: "mentor" | "mentee";
}

interface RowsParams {
    readonly count: number;
    readonly rows: readonly number[];
}

interface RuleMessages {
    "rules.availability-overlap.failed": {
        readonly minutes: number;
        readonly minimum: number;
    };
    "rules.availability-overlap.passed": {
        readonly minutes: number;
        readonly minimum: number;
    };
    "rules.blank.failed": FieldParams & BlankParams;
    "rules.blank.passed": FieldParams & BlankParams;
    "rules.custom.failed": {
        readonly rule: string;
        readonly text?: string | undefined;
    };
    "rules.custom.passed": {
        readonly rule: string;
    };
    "rules.different.failed": ValueParams;
    "rules.different.passed": ValueParams;
    "rules.excluded-pairs.failed": None_2;
    "rules.excluded-pairs.passed": None_2;
    "rules.gap.failed": GapParams;
    "rules.gap.passed": GapParams;
    "rules.minimum-score.failed": {
        readonly score: number;
        readonly minimum: number;
    };
    "rules.minimum-score.passed": {
        readonly score: number;
        readonly minimum: number;
    };
    "rules.never-with.failed": {
        readonly by: "mentor" | "mentee" | "both";
    };
    "rules.never-with.passed": None_2;
    "rules.no-previous-pair.failed": {
        readonly roles: "same" | "changed";
    };
    "rules.no-previous-pair.passed": {
        readonly direction: "either" | "as-stated";
    };
    "rules.no-reporting-line.failed": {
        readonly above: "mentor" | "mentee";
        readonly steps: number;
    };
    "rules.no-reporting-line.passed": None_2;
    "rules.not-self.failed": None_2;
    "rules.not-self.passed": None_2;
    "rules.same.failed": ValueParams;
    "rules.same.passed": ValueParams;
    "rules.shared-value.failed": SharedParams;
    "rules.shared-value.passed": SharedParams;
}

interface RuleParams {
    readonly rule: string;
}

interface RuleWarningMessages {
    "warnings.history-not-read": {
        readonly pairs: number;
    };
    "warnings.managers-table-unknown": {
        readonly people: number;
    };
    "warnings.minimum-score-unreached": {
        readonly minimum: string;
        readonly pairs: number;
    };
    "warnings.rule-field-blank": EffectParams & {
        readonly field: string;
        readonly side: "mentors" | "mentees" | "both";
        readonly near?: string | undefined;
    };
    "warnings.rule-field-protected": EffectParams & {
        readonly field: string;
    };
    "warnings.rule-gap-out-of-reach": RuleParams & {
        readonly field: string;
        readonly lowest: number;
        readonly highest: number;
        readonly min?: number | undefined;
        readonly max?: number | undefined;
    };
    "warnings.rule-managers-unknown": RuleParams & NobodyParams & {
        readonly scope: "all" | "some";
    };
    "warnings.rule-minimum-too-high": RuleParams & {
        readonly field: string;
        readonly minimum: number;
        readonly most: number;
        readonly side: "mentors" | "mentees";
    };
    "warnings.rule-no-managers": RuleParams & {
        readonly attribute?: string | undefined;
    };
    "warnings.rule-pairs-unknown": RuleParams & NobodyParams & {
        readonly pairs: number;
        readonly known: number;
        readonly turned: number;
        readonly list: "history" | "pairs";
    };
    "warnings.rule-too-little-time": RuleParams & {
        readonly minutes: number;
        readonly most: number;
        readonly side: "mentors" | "mentees";
    };
    "warnings.rule-values-apart": EffectParams & {
        readonly field: string;
        readonly mentors: readonly string[];
        readonly mentees: readonly string[];
    };
    "warnings.rule-values-mixed": RuleParams & {
        readonly field: string;
        readonly count: number;
        readonly values: readonly string[];
    };
    "warnings.rule-zones-apart": EffectParams;
    "warnings.sensitive-unknown": {
        readonly attribute: string;
        readonly near?: string | undefined;
    };
    "warnings.unused-rule": {
        readonly rule: string;
    };
}

interface ScoringMessages {
    "blank.counts": {
        readonly prior: number;
    };
    "blank.part-counts": {
        readonly prior: number;
    };
    "career.both-blank": None;
    "career.held": {
        readonly role: string;
    };
    "career.mentee-blank": None;
    "career.mentor-blank": None;
    "career.not-held": {
        readonly role: string;
    };
    "career.related": {
        readonly role: string;
        readonly related: string;
        readonly similarity: number;
    };
    "career.started-alike": {
        readonly role: string;
    };
    "career.started-related": {
        readonly role: string;
        readonly related: string;
        readonly similarity: number;
    };
    "custom.not-assessable": {
        readonly criterion: string;
    };
    "custom.reason": {
        readonly criterion: string;
        readonly reason: string;
    };
    "custom.value": {
        readonly criterion: string;
        readonly value: number;
    };
    "experience.both-blank": None;
    "experience.fits": ExperienceParams;
    "experience.mentee-blank": None;
    "experience.mentor-blank": None;
    "experience.narrow": ExperienceParams;
    "experience.not-ahead": ExperienceParams;
    "experience.too-wide": ExperienceParams;
    "experience.wide": ExperienceParams;
    "goals.both-blank": None;
    "goals.done": GoalParams;
    "goals.mentee-blank": None;
    "goals.mentor-blank": None;
    "goals.not-supported": GoalParams;
    "goals.offered": GoalParams;
    "goals.related": GoalParams & {
        readonly related: string;
        readonly similarity: number;
        readonly strength?: number | undefined;
    };
    "goals.supported": GoalParams & {
        readonly strength: number;
    };
    "interests.both-blank": None;
    "interests.mentee-blank": None;
    "interests.mentor-blank": None;
    "interests.none-shared": None;
    "interests.shared": {
        readonly interests: readonly string[];
        readonly count: number;
    };
    "logistics.availability.both-blank": None;
    "logistics.availability.mentee-blank": None;
    "logistics.availability.mentor-blank": None;
    "logistics.language.both-blank": None;
    "logistics.language.mentee-blank": None;
    "logistics.language.mentor-blank": None;
    "logistics.no-overlap": None;
    "logistics.no-shared-language": None;
    "logistics.overlap": {
        readonly minutes: number;
        readonly full: number;
    };
    "logistics.same-time": None;
    "logistics.shared-languages": {
        readonly languages: readonly string[];
        readonly count: number;
    };
    "logistics.time-difference": {
        readonly hours: number;
    };
    "logistics.time.both-blank": None;
    "logistics.time.mentee-blank": None;
    "logistics.time.mentor-blank": None;
    "preferences.both-blank": None;
    "preferences.not-ranked-by-mentee": {
        readonly ranked: number;
    };
    "preferences.not-ranked-by-mentor": {
        readonly ranked: number;
    };
    "preferences.ranked-by-mentee": RankParams;
    "preferences.ranked-by-mentor": RankParams;
    "skills.both-blank": None;
    "skills.mentee-blank": None;
    "skills.mentor-blank": None;
    "skills.not-ahead": LevelParams;
    "skills.not-listed": WantedParams;
    "skills.partly": LevelParams & {
        readonly credit: number;
    };
    "skills.reaches-target": LevelParams;
    "skills.related": LevelParams & {
        readonly related: string;
        readonly similarity: number;
        readonly credit: number;
    };
    "venture.both-blank": None;
    "venture.function-carried-out": {
        readonly function: string;
    };
    "venture.function-missing": {
        readonly function: string;
    };
    "venture.function-related": {
        readonly function: string;
        readonly related: string;
        readonly similarity: number;
    };
    "venture.mentee-blank": None;
    "venture.mentor-blank": None;
    "venture.not-comparable": None;
    "venture.sector-known": {
        readonly sector: string;
    };
    "venture.sector-related": {
        readonly sector: string;
        readonly related: string;
        readonly similarity: number;
    };
    "venture.sector-unknown": {
        readonly sector: string;
    };
    "venture.stage-not-reached": {
        readonly stage: string;
        readonly reached: string;
    };
    "venture.stage-reached": {
        readonly stage: string;
        readonly reached: string;
    };
}

interface ScoringWarningMessages {
    "warnings.constant-criteria": UnansweredParams;
    "warnings.near-tags": {
        readonly kind: WordKind;
        readonly pairs: readonly string[];
        readonly count: number;
        readonly more?: number;
    };
    "warnings.no-tags": {
        readonly kind: WordKind;
        readonly texts: readonly string[];
        readonly count: number;
        readonly more?: number;
    };
    "warnings.unanswered-criteria": UnansweredParams;
    "warnings.unknown-people": {
        readonly side: "mentors" | "mentees";
        readonly people: readonly string[];
        readonly count: number;
        readonly more?: number;
    };
    "warnings.unused-criterion": {
        readonly criterion: string;
    };
}

type Shape<T = unknown> = AnyShape & {
    readonly [reads]?: T;
};

type SharedKey = (members: readonly unknown[]) => unknown;

interface SharedParams {
    readonly count: number;
    readonly field: string;
    readonly minimum: number;
    readonly shared: readonly string[];
}

export type Side = "mentors" | "mentees";

interface SideColumn {
    readonly both?: readonly string[];
    readonly column?: string;
    readonly mentee?: readonly string[];
    readonly mentor?: readonly string[];
    readonly value?: "mentor" | "mentee" | "both";
}

interface Sourced {
    readonly source?: string | undefined;
}

export function streamJson(value: unknown, options?: {
    readonly chunkLength?: number;
}): Generator<string, void, undefined>;

export function streamManagers(managers: {
    readonly [personId: string]: string;
}, options?: TableWriteOptions): Generator<string, void, undefined>;

export function streamMatches(matching: Pick<Matching, "matches">, names?: Names, options?: MatchesWriteOptions): Generator<string, void, undefined>;

export function streamPeople(people: readonly (Mentor | Mentee)[], options?: TableWriteOptions): Generator<string, void, undefined>;

interface StreamPeopleOptions extends Omit<ReadPeopleOptions, "join"> {
    readonly join?: PeopleFile<ChunkedInput | TableRows>;
    readonly onReading?: (reading: Reading) => void;
    readonly onWarning?: (warning: Warning) => void;
}

export function streamUnmatched(matching: Pick<Matching, "unmatched">, names?: Names, options?: TableWriteOptions): Generator<string, void, undefined>;

export type TableCell = string | number | boolean | null;

export type TableInput = string | Uint8Array;

export interface TableInspection {
    readonly columns: readonly ColumnProposal[];
    readonly count: number;
    readonly doubts: readonly InspectNote[];
    readonly fileName: string;
    readonly mapping: ColumnMapping;
    readonly people: {
        readonly mentors: readonly Mentor[];
        readonly mentees: readonly Mentee[];
    };
    readonly problems: readonly ErrorIssue[];
    readonly questions: readonly InspectNote[];
    readonly side: Side | "both" | "unknown";
    readonly source: TableSource;
    readonly warnings: readonly Warning[];
}

interface TableMapping {
    readonly asOf?: string;
    readonly blank?: readonly string[] | false;
    readonly decimal?: "." | ",";
    readonly delimiter?: Delimiter;
    readonly duplicates?: "error" | "first" | "last" | "merge" | DuplicateRule;
    readonly encoding?: TextEncoding;
    readonly headerRows?: number;
    readonly join?: string | JoinRule | null;
    readonly skipRows?: number;
    readonly where?: {
        readonly [column: string]: string | readonly string[];
    };
}

interface TableOptions {
    readonly decimal?: "." | ",";
    readonly delimiter?: Delimiter;
    readonly encoding?: TextEncoding;
    readonly fileName?: string;
    readonly format?: "csv" | "json" | "ndjson";
}

export interface TableRows {
    readonly rows: readonly (readonly TableCell[])[];
    readonly sheet?: string;
    readonly warnings?: readonly Warning[];
}

export interface TableSource {
    readonly headerRows: number;
    readonly id: string;
    readonly name: string;
    readonly note: InspectNote;
    readonly skipRows: number;
}

interface TableWarningMessages {
    "warnings.capacity-of-both-roles": {
        readonly count: number;
    };
    "warnings.column-ignored-missing": {
        readonly column: string;
    };
    "warnings.column-nameless": {
        readonly example: string;
    };
    "warnings.column-near": {
        readonly column: string;
        readonly near: string;
    };
    "warnings.column-unread": {
        readonly column: string;
    };
    "warnings.columns-unread": {
        readonly count: number;
        readonly columns: readonly string[];
        readonly more?: number;
    };
    "warnings.columns-unread-series": {
        readonly count: number;
        readonly first: string;
        readonly last: string;
        readonly pattern: string;
    };
    "warnings.people-merged": {
        readonly count: number;
        readonly rows: number;
    };
    "warnings.people-replaced": {
        readonly count: number;
        readonly examples: readonly string[];
    };
    "warnings.sheet-errors": {
        readonly count: number;
        readonly cells: readonly string[];
    };
    "warnings.sheet-hidden-columns": {
        readonly count: number;
        readonly columns: readonly string[];
    };
    "warnings.sheet-hidden-rows": {
        readonly count: number;
        readonly rows: readonly string[];
    };
    "warnings.sheet-merged": {
        readonly count: number;
        readonly ranges: readonly string[];
    };
    "warnings.sheet-no-results": {
        readonly count: number;
        readonly cells: readonly string[];
    };
    "warnings.sheets-unread": {
        readonly sheets: readonly string[];
        readonly more?: number;
    };
    "warnings.table-empty": Record<never, never>;
    "warnings.table-encoding-told": {
        readonly encoding: string;
        readonly examples: readonly string[];
    };
    "warnings.table-garbled": {
        readonly example: string;
    };
    "warnings.table-header-repeated": {
        readonly count: number;
        readonly rows: readonly number[];
    };
    "warnings.table-rows-above-header": {
        readonly count: number;
        readonly header: number;
        readonly example: string;
    };
    "warnings.table-rows-filtered": {
        readonly count: number;
    };
    "warnings.table-survey-headers": {
        readonly source: string;
        readonly rows: readonly number[];
    };
    "warnings.table-total-row": {
        readonly row: number;
        readonly example: string;
    };
}

export interface TableWriteOptions extends CsvWriteOptions {
    readonly chunkLength?: number;
    readonly format?: "csv" | "ndjson";
}

type Templates<M> = {
    readonly [Id in keyof M]: string;
};

const TEXT_ENCODINGS: readonly [
    "utf-8",
    "utf-16le",
    "utf-16be",
    "windows-1252",
    "macintosh",
    "ibm850",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "windows-874",
    "iso-8859-2",
    "iso-8859-15",
    "koi8-r",
    "shift_jis",
    "euc-jp",
    "gb18030",
    "big5",
    "euc-kr"
];

export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

interface TextShape {
    readonly kind: "text" | "tag" | "id" | "manager" | "zone" | "clock";
}

interface UnansweredParams {
    readonly apart?: readonly string[] | undefined;
    readonly both?: readonly string[] | undefined;
    readonly count: number;
    readonly criteria: readonly string[];
    readonly mentees?: readonly string[] | undefined;
    readonly mentors?: readonly string[] | undefined;
}

interface ValueParams extends FieldParams {
    readonly mentee: string;
    readonly mentor: string;
}

interface WantedParams extends Sourced {
    readonly current: number;
    readonly skill: string;
    readonly target: number;
}

type WordKind = "skills" | "goals" | "interests" | "languages" | "roles" | "functions" | "sectors";

export function writeMailMerge(matching: Pick<Matching, "matches">, people: MatchedPeople, options?: MailMergeOptions): string;

export function writeManagers(managers: {
    readonly [personId: string]: string;
}, options?: TableWriteOptions): string;

export function writeMatches(matching: Pick<Matching, "matches">, names?: Names, options?: MatchesWriteOptions): string;

export function writeMatchImport(matching: Pick<Matching, "matches">, people: MatchedPeople, options: MatchImportOptions): string;

export function writePeople(people: readonly (Mentor | Mentee)[], options?: TableWriteOptions): string;

export function writeUnmatched(matching: Pick<Matching, "unmatched">, names?: Names, options?: TableWriteOptions): string;
