import { writeXlsx } from 'hucre/xlsx';
import { MentorMatchError } from '../../errors';
import { expectShape, listOf, objectOf, shaped, TEXT } from '../given';
import { LAYOUT, layoutOf, type SheetCell, type SheetLayout } from './layout';

/** A sheet to be written. */
export interface SheetToWrite {
  /** At most 31 characters, without `[ ] : * ? / \`. */
  readonly name: string;
  /** Rows of cells, the header first. Text stays text: what looks like a number or a formula is neither. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** How the sheet looks. Default: plain cells, the first row in view. */
  readonly layout?: SheetLayout;
}

const CELL = shaped(
  (value) => value === null || typeof value !== 'object' || value instanceof Date,
  'not a cell',
  'a text, a number, true or false, a Date, or null',
);
const SHEETS = listOf(objectOf({ name: TEXT, rows: listOf(listOf(CELL)) }, { layout: LAYOUT }));

/** What a spreadsheet can hold in a sheet, and in a cell. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS = 32_767;

/**
 * Writes an Excel workbook (`.xlsx`). The first row of each sheet stays in view. O(cells), all in memory.
 * Deterministic but for the moment that the file says it was made.
 *
 * @returns the bytes of the file; sheets in the order given.
 * @throws MentorMatchError `invalid-input` for no sheets, names of sheets that a spreadsheet refuses, and text of more
 *   than 32,767 characters; `too-large` beyond 1,048,576 rows or 16,384 columns.
 *
 * @example
 * ```ts
 * import { readWorkbook, writeWorkbook } from 'mentor-match/workbook';
 *
 * const bytes = await writeWorkbook([{ name: 'Notes', rows: [['id'], ['007']] }]);
 * (await readWorkbook(bytes)).map(({ rows }) => rows); // => [[['id'], ['007']]]
 * ```
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  expectShape('sheets', sheets, SHEETS);
  const issues = sheets.flatMap((sheet, index) => problemsOf(sheet, sheets.slice(0, index)));
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
  if (sheets.length === 0) {
    throw new MentorMatchError('invalid-input', [
      {
        path: 'sheets',
        message: 'a workbook needs a sheet',
        received: 'none',
        expected: 'one sheet or more',
      },
    ]);
  }
  for (const { name, rows } of sheets) {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (rows.length > MOST_ROWS || width > MOST_COLUMNS) {
      throw new MentorMatchError('too-large', [
        {
          path: `sheet "${name}"`,
          message: 'a sheet cannot hold so much',
          received: `${rows.length} rows and ${width} columns`,
          expected: `at most ${MOST_ROWS} rows and ${MOST_COLUMNS} columns; CSV has no limit`,
        },
      ]);
    }
  }
  return await writeXlsx({
    sheets: sheets.map(({ name, rows, layout }) => {
      const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? escaped(cell) : cell)));
      return {
        name,
        rows: cells,
        ...(layout === undefined ? { freezePane: { rows: 1 } } : layoutOf(layout, cells)),
      };
    }),
  });
}

function problemsOf(sheet: SheetToWrite, before: readonly SheetToWrite[]) {
  const path = `sheet "${sheet.name}"`;
  const expected = 'a name of 1 to 31 characters, without [ ] : * ? / \\, that no other sheet has';
  const same = before.some((other) => other.name.toLowerCase() === sheet.name.toLowerCase());
  const wrong = !/^[^[\]:*?/\\]{1,31}$/.test(sheet.name) || /^'|'$/.test(sheet.name);
  const issues =
    same || wrong ? [{ path, message: 'a sheet cannot have this name', received: sheet.name, expected }] : [];
  const long = sheet.rows.flatMap((row, at) =>
    row.some((cell) => typeof cell === 'string' && cell.length > MOST_CHARACTERS) ? [at + 1] : [],
  );
  return [
    ...issues,
    ...long.map((row) => ({
      path: `${path}, row ${row}`,
      message: 'a cell holds more text than a spreadsheet can',
      received: 'a longer text',
      expected: `at most ${MOST_CHARACTERS} characters; CSV has no limit`,
    })),
  ];
}

/**
 * What would be read as something else: `_x0041_` stands for `A` (ECMA-376 part 1, 22.9.2.19), some characters XML can
 * not hold, and the library takes text such as `#N/A` for the error. Control characters it escapes by itself.
 */
const UNWRITABLE = /_(?=x[0-9A-Fa-f]{4}_)|[\uFFFE\uFFFF]|^#(?=[A-Z0-9/_]+[!?]?$)/g;

function escaped(text: string): string {
  return text.replace(
    UNWRITABLE,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
