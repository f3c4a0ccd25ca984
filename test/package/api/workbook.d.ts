export function managersSheet(name: string, managers: {
    readonly [personId: string]: string;
}): SheetToWrite;

export function matchesSheet(name: string, matching: Pick<Matching, "matches">, names?: Names, extra?: PersonColumns): SheetToWrite;

export function peopleSheet(name: string, people: readonly (Mentor | Mentee)[]): SheetToWrite;

export function readSheet(bytes: Uint8Array | ArrayBuffer, options?: ReadSheetOptions): Promise<WorkbookSheet>;

export interface ReadSheetOptions extends ReadWorkbookOptions {
    readonly role?: "mentors" | "mentees" | "people" | "managers";
    readonly sheet?: string | number;
}

export function readWorkbook(bytes: Uint8Array | ArrayBuffer, options?: ReadWorkbookOptions): Promise<readonly WorkbookSheet[]>;

export interface ReadWorkbookOptions {
    readonly fileName?: string;
}

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

export function unmatchedSheet(name: string, matching: Pick<Matching, "unmatched">, names?: Names): SheetToWrite;

export interface WorkbookSheet extends TableRows {
    readonly hidden: boolean;
    readonly sheet: string;
}

export function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array>;
