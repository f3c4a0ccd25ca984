import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { MentorMatchError, printValue } from '../../errors';
import { MOST_EXAMPLES, tableWarning } from '../../messages';
import type { Side } from '../../model';
import { expectShape, isBytes, oneOf, optionsOf, shaped, TEXT } from '../given';
import type { TableRows } from '../tables';
import { checkContainer, refusal, tooLarge } from './container';
import { sheetRows } from './sheet-rows';

/** Rows and columns that a sheet may have. */
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 2_000;

/** How a workbook is read. */
export interface ReadWorkbookOptions {
  /** What the workbook is called in errors. Default `workbook.xlsx`. */
  readonly fileName?: string;
}

/** How one sheet of a workbook is read. */
export interface ReadSheetOptions extends ReadWorkbookOptions {
  /**
   * Name of the sheet, or its number from 1. Default: the one called as `role` says, or else the first that is not
   * hidden and not empty.
   */
  readonly sheet?: string | number;
  /** What the sheet is to hold: of several, one with `mentor` or `mentee` in its name is chosen. */
  readonly role?: Side | 'people' | 'managers';
}

const BYTES = shaped(
  (value) => isBytes(value) || Object.prototype.toString.call(value) === '[object ArrayBuffer]',
  'not the bytes of a file',
  'a Uint8Array or an ArrayBuffer',
);
const WORKBOOK_OPTIONS = { fileName: TEXT };
const READ_OPTIONS = optionsOf<ReadWorkbookOptions>(WORKBOOK_OPTIONS);
const SHEET_OPTIONS = optionsOf<ReadSheetOptions>({
  ...WORKBOOK_OPTIONS,
  sheet: shaped(
    (value) => typeof value === 'string' || typeof value === 'number',
    'neither the name nor the number of a sheet',
    'the name of a sheet, or its number from 1',
  ),
  role: oneOf(['mentors', 'mentees', 'people', 'managers']),
});

/** A sheet of a workbook, as a table for `readPeople` and `readCohort`. */
export interface WorkbookSheet extends TableRows {
  readonly sheet: string;
  /** Whether a person who opens the workbook does not see the sheet. */
  readonly hidden: boolean;
}

/**
 * Reads an Excel workbook (`.xlsx`) into rows of cells, as a person sees them: days as `2024-05-31`, times as `09:30`,
 * shares in percent as `80%`, numbers with leading zeros as text, results of formulas (their stored values), rich text
 * as text. Errors such as `#N/A` are blanks. Hidden rows and columns are read. What a person should know of it stands
 * in the `warnings` of each sheet. Nothing of the workbook is run or followed. O(bytes unpacked), all in memory.
 * Deterministic.
 *
 * @returns every sheet that holds cells, in the order of the workbook; rows up to the last that is not blank.
 * @throws MentorMatchError `invalid-table` for a file that is no such workbook (`.xls`, `.xlsb`, `.ods`, an encrypted
 *   or damaged one), with what to do; `too-large` beyond 64 MB unpacked, 200,000 rows or 2,000 columns.
 *
 * @example
 * ```ts
 * import { managersSheet, peopleSheet, readWorkbook, writeWorkbook } from 'mentor-match/workbook';
 *
 * const people = peopleSheet('People', [{ id: 'ana' }]);
 * const bytes = await writeWorkbook([people, managersSheet('Managers', { eva: 'zoe' })]);
 * (await readWorkbook(bytes)).map(({ sheet }) => sheet); // => ['People', 'Managers']
 * ```
 */
export async function readWorkbook(
  bytes: Uint8Array | ArrayBuffer,
  options: ReadWorkbookOptions = {},
): Promise<readonly WorkbookSheet[]> {
  expectShape('bytes', bytes, BYTES);
  expectShape('options', options, READ_OPTIONS);
  const { fileName = 'workbook.xlsx' } = options;
  const source = await openSource(bytes, fileName, true);
  const sheets: WorkbookSheet[] = [];
  for (const { index } of source.sheets) {
    const sheet = await source.read(index);
    if (sheet !== undefined) sheets.push(sheet);
  }
  return sheets;
}

/**
 * Reads one sheet of a workbook; see {@link readWorkbook}. Where no sheet is named and others hold something too, a
 * warning names them. O(bytes unpacked). Deterministic.
 *
 * @throws MentorMatchError as {@link readWorkbook}, and `invalid-table` naming the sheets where the one that is asked
 *   for is none of them, and where all are empty.
 *
 * @example
 * ```ts
 * import { peopleSheet, readSheet, writeWorkbook } from 'mentor-match/workbook';
 *
 * const bytes = await writeWorkbook([peopleSheet('Mentors', [{ id: 'ana', department: 'IT' }])]);
 * (await readSheet(bytes)).rows; // => [['id', 'department'], ['ana', 'IT']]
 * ```
 */
export async function readSheet(
  bytes: Uint8Array | ArrayBuffer,
  options: ReadSheetOptions = {},
): Promise<WorkbookSheet> {
  expectShape('bytes', bytes, BYTES);
  expectShape('options', options, SHEET_OPTIONS);
  const { fileName = 'workbook.xlsx', sheet: wanted, role } = options;
  const source = await openSource(bytes, fileName, false);
  if (wanted !== undefined) return await namedSheet(source, wanted, fileName);
  const candidates = inOrder(source.sheets, role);
  for (const info of candidates) {
    const sheet = await source.read(info.index);
    if (sheet === undefined || sheet.rows.length === 0) continue;
    const others = candidates.filter(({ index, hidden }) => index !== info.index && !hidden);
    return await withOthers(source, sheet, others, fileName);
  }
  throw refusal(
    fileName,
    'no sheet of the workbook holds anything',
    sheetNames(source.sheets),
    'a sheet whose first row has the names of the columns',
  );
}

interface SheetInfo {
  readonly index: number;
  readonly name: string;
  readonly hidden: boolean;
}

/** A workbook whose sheets are read on demand. */
interface Source {
  readonly sheets: readonly SheetInfo[];
  /** Whether all sheets have been read. */
  readonly whole: boolean;
  /** `undefined` where the sheet is no table of cells but a chart. */
  read(index: number): Promise<WorkbookSheet | undefined>;
}

/** Workbooks that unpack to at most this many bytes are read as a whole at once. */
const SMALL = 8_000_000;

async function openSource(
  given: Uint8Array | ArrayBuffer,
  fileName: string,
  allWanted: boolean,
): Promise<Source> {
  const bytes = isBytes(given) ? given : new Uint8Array(given);
  const all = checkContainer(bytes, fileName) <= SMALL || allWanted;
  let infos: readonly SheetInfo[] = [];
  const done = new Map<number, WorkbookSheet | undefined>();
  const load = async (wanted: (index: number) => boolean): Promise<boolean> => {
    const { sheets, workbook } = await parse(bytes, fileName, wanted);
    infos = sheets;
    if (workbook === undefined) return false;
    for (const sheet of workbook.sheets) {
      const info = sheets.find(({ name }) => name === sheet.name);
      if (info !== undefined) done.set(info.index, toSheet(sheet, info, workbook, fileName));
    }
    return true;
  };
  const whole = await load((index) => all || index === 0);
  return {
    sheets: infos,
    whole: whole && all,
    async read(index) {
      if (!done.has(index) && !(await load((other) => other === index))) done.set(index, undefined);
      return done.get(index);
    },
  };
}

/** What the library says of a sheet that holds a chart and no cells, which it cannot skip by itself. */
const NO_CELLS = /missing worksheet file for sheet/;

async function parse(bytes: Uint8Array, fileName: string, wanted: (index: number) => boolean) {
  const sheets: SheetInfo[] = [];
  try {
    const workbook = await readXlsx(bytes, {
      // Number formats say what is a day, a share, or an id with zeros.
      readStyles: true,
      sheets: ({ name, index, hidden, veryHidden }) => {
        sheets.push({ index, name, hidden: hidden === true || veryHidden === true });
        return wanted(index);
      },
    });
    return { sheets, workbook };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    if (NO_CELLS.test(message)) return { sheets, workbook: undefined };
    if (/ cells\), over the /.test(message)) {
      throw tooLarge(
        fileName,
        'a sheet of the workbook goes too far: something stands far below or right of the table',
        message,
        `at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns; delete the empty rows and columns beyond the table, or save the sheet as CSV`,
      );
    }
    throw new MentorMatchError(
      'invalid-table',
      [
        {
          path: fileName,
          message: 'the workbook is damaged and cannot be read',
          received: message,
          expected: 'a workbook that opens in a spreadsheet; open it there and save it again as .xlsx',
        },
      ],
      { cause },
    );
  }
}

function toSheet(
  sheet: Sheet,
  { name, hidden }: SheetInfo,
  workbook: Workbook,
  fileName: string,
): WorkbookSheet {
  const place = `${fileName}: sheet "${name}"`;
  const { rows, warnings } = sheetRows(sheet, workbook.dateSystem === '1904', place);
  const width = rows[0]?.length ?? 0;
  if (rows.length > MOST_ROWS || width > MOST_COLUMNS) {
    throw tooLarge(
      place,
      'the sheet is too large',
      `${rows.length} rows and ${width} columns`,
      `at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns; save it as CSV, which has no limit`,
    );
  }
  return { sheet: name, hidden, rows, warnings };
}

async function namedSheet(source: Source, wanted: string | number, fileName: string): Promise<WorkbookSheet> {
  const info = findSheet(source.sheets, wanted);
  const received = typeof wanted === 'number' ? String(wanted) : printValue(wanted);
  if (info === undefined) {
    throw refusal(
      fileName,
      'the workbook has no such sheet',
      received,
      `one of ${sheetNames(source.sheets)}; or a number from 1 to ${source.sheets.length}`,
    );
  }
  const sheet = await source.read(info.index);
  if (sheet !== undefined) return sheet;
  throw refusal(fileName, `the sheet "${info.name}" is a chart`, received, 'a sheet with rows and columns');
}

/** By the exact name, or else by the name without regard to case and outer blanks, or else by the number. */
function findSheet(sheets: readonly SheetInfo[], wanted: string | number): SheetInfo | undefined {
  if (typeof wanted === 'number') return sheets[wanted - 1];
  const exact = sheets.find(({ name }) => name === wanted);
  if (exact !== undefined) return exact;
  const loose = sheets.filter(({ name }) => fold(name) === fold(wanted));
  if (loose.length > 0) return loose.length === 1 ? loose[0] : undefined;
  return /^\d+$/.test(wanted) ? sheets[Number(wanted) - 1] : undefined;
}

const fold = (name: string) => name.normalize('NFKC').trim().toLowerCase();

const ROLE_NAMES = {
  mentees: /mentee|mentor[ée]|prot[ée]g|apprenant/,
  mentors: /mentor(?![ée])|tuteur/,
  people: /people|personnes|participants/,
  managers: /manager|responsable/,
} as const;

/**
 * The sheets in the order in which they are tried: those called as the role says, then visible ones, then hidden ones.
 */
function inOrder(sheets: readonly SheetInfo[], role: ReadSheetOptions['role']): readonly SheetInfo[] {
  const rank = ({ name, hidden }: SheetInfo) => {
    if (hidden) return 2;
    return role !== undefined && ROLE_NAMES[role].test(fold(name)) ? 0 : 1;
  };
  return [...sheets].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}

/** Adds a warning that names the other sheets, as far as they are known to hold something. */
async function withOthers(
  source: Source,
  sheet: WorkbookSheet,
  others: readonly SheetInfo[],
  fileName: string,
): Promise<WorkbookSheet> {
  const names: string[] = [];
  for (const { index, name } of others) {
    const known = source.whole ? await source.read(index) : undefined;
    if (!source.whole || (known !== undefined && known.rows.length > 0)) names.push(name);
  }
  if (names.length === 0) return sheet;
  const shown = names.slice(0, MOST_EXAMPLES);
  const more = names.length > MOST_EXAMPLES ? { more: names.length - MOST_EXAMPLES } : {};
  const unread = tableWarning(
    'warnings.sheets-unread',
    { sheets: shown, ...more },
    `${fileName}: sheet "${sheet.sheet}"`,
  );
  return { ...sheet, warnings: [...(sheet.warnings ?? []), unread] };
}

function sheetNames(sheets: readonly SheetInfo[]): string {
  const names = sheets.slice(0, MOST_EXAMPLES).map(({ name }) => `"${name}"`);
  const rest = sheets.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
}
