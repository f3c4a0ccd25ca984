const ATTRIBUTE_TYPES: readonly [
    "text",
    "number",
    "yes/no",
    "list",
    "json"
];

type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

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

interface DuplicateRule {
    readonly by?: string;
    readonly keep: "first" | "last";
}

interface EmailOptions {
    readonly email?: string;
}

type FieldSource = string | readonly string[] | ColumnSource | null;

export interface InspectedFile extends InspectOptions {
    readonly content: TableInput | TableRows;
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

export interface Names {
    readonly mentees?: NamesById;
    readonly mentors?: NamesById;
}

export type NamesById = {
    readonly [id: string]: string;
};

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

export type Side = "mentors" | "mentees";

interface SideColumn {
    readonly both?: readonly string[];
    readonly column?: string;
    readonly mentee?: readonly string[];
    readonly mentor?: readonly string[];
    readonly value?: "mentor" | "mentee" | "both";
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

export interface TableWriteOptions extends CsvWriteOptions {
    readonly chunkLength?: number;
    readonly format?: "csv" | "ndjson";
}

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

export function writeMailMerge(matching: Pick<Matching, "matches">, people: MatchedPeople, options?: MailMergeOptions): string;

export function writeManagers(managers: {
    readonly [personId: string]: string;
}, options?: TableWriteOptions): string;

export function writeMatches(matching: Pick<Matching, "matches">, names?: Names, options?: MatchesWriteOptions): string;

export function writeMatchImport(matching: Pick<Matching, "matches">, people: MatchedPeople, options: MatchImportOptions): string;

export function writePeople(people: readonly (Mentor | Mentee)[], options?: TableWriteOptions): string;

export function writeUnmatched(matching: Pick<Matching, "unmatched">, names?: Names, options?: TableWriteOptions): string;
