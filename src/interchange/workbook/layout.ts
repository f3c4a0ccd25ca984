import type { CellStyle, ColumnDef, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import {
  listOf,
  mapOf,
  NUMBER,
  objectOf,
  oneOf,
  optionsOf,
  type ShapeCheck,
  shaped,
  TEXT,
  TRUTH,
} from '../given';
import { columnLetter, type TableCell } from '../tables';

/** A cell to be written. A `Date` is written as a date that spreadsheets count with, by its parts in UTC. */
export type SheetCell = TableCell | Date;

/** What a colour says, in fills that differ in lightness too, so that they are told apart without colours. */
export type CellTone = 'good' | 'caution' | 'bad' | 'muted';

/** How a column of a sheet looks, and what may be chosen in it. */
export interface SheetColumn {
  /** In characters. Default: as its texts need, 8 to 50. */
  readonly width?: number;
  readonly hidden?: boolean;
  /**
   * How its cells are shown, and what is made of what is typed there. `text` (ids, remarks) keeps what is typed as it
   * is: no `007` becomes 7, and nothing is run as a formula.
   */
  readonly format?: 'text' | 'count' | 'score' | 'moment';
  /** Broken into lines within its width. */
  readonly wrapped?: boolean;
  /** Whether people are to fill it in; its header stands out. */
  readonly input?: boolean;
  /**
   * What a drop-down offers: words (no commas, 255 characters in all), or cells of another sheet: those of a column,
   * the first being 0, in the rows from 2 to `last`.
   */
  readonly choices?:
    | readonly string[]
    | { readonly sheet: string; readonly column: number; readonly last: number };
  /** Whether a spreadsheet refuses what the drop-down does not offer. */
  readonly only?: boolean;
  /** Shown beside a cell that is chosen: at most 255 characters. */
  readonly prompt?: string;
  /** Colours of cells that hold a word. */
  readonly tones?: { readonly [word: string]: CellTone };
  /** Whether numbers are shaded from the lowest to the highest. */
  readonly shaded?: boolean;
}

/** How a sheet is laid out. */
export interface SheetLayout {
  readonly columns: readonly SheetColumn[];
  /** Columns on the left that stay in view. */
  readonly frozen?: number;
}

type Rows = readonly (readonly SheetCell[])[];

const FORMATS: { readonly [F in NonNullable<SheetColumn['format']>]: string } = {
  text: '@',
  count: '0',
  score: '0.000',
  moment: 'yyyy-mm-dd hh:mm',
};

const HEADER = { fill: '1F3B57', text: 'FFFFFF' } as const;
/** Heights in points, and lines that a row shows at most. */
const LINE_HEIGHT = 15;
const HEADER_HEIGHT = 2 * LINE_HEIGHT + 2;
const MOST_LINES = 8;
/** Columns to be filled in. */
const INPUT = { fill: 'FFD966', text: '3B2F00' } as const;
const TONES: { readonly [T in CellTone]: { readonly fill: string; readonly text: string } } = {
  good: { fill: 'C6E5D0', text: '0B4F26' },
  caution: { fill: 'FFE6A3', text: '5C4300' },
  bad: { fill: 'B3261E', text: 'FFFFFF' },
  muted: { fill: 'E7E6E6', text: '404040' },
};
const SHADES = ['FFF7FBFF', 'FF6BAED6'] as const;

const CHOICES = objectOf({ sheet: TEXT, column: NUMBER, last: NUMBER });
const WORDS = listOf(TEXT);
const COLUMN = optionsOf<SheetColumn>({
  width: NUMBER,
  hidden: TRUTH,
  format: oneOf(Object.keys(FORMATS)),
  wrapped: TRUTH,
  input: TRUTH,
  choices: (value) => (Array.isArray(value) ? WORDS : CHOICES)(value),
  only: TRUTH,
  prompt: TEXT,
  tones: mapOf(oneOf(Object.keys(TONES))),
  shaded: TRUTH,
});

const COLUMNS = shaped(
  (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 16_384,
  'not a number of columns',
  'a whole number from 0 to 16,383',
);

/** What a layout is made of. */
export const LAYOUT: ShapeCheck = objectOf({ columns: listOf(COLUMN) }, { frozen: COLUMNS });

/** Rows whose texts decide on the width of a column. */
const MEASURED = 200;
const NARROWEST = 8;
const WIDEST = 50;

/** What the writer of workbooks is told of a layout. Row 1 is the header. */
export function layoutOf(
  { columns, frozen = 0 }: SheetLayout,
  rows: Rows,
): Pick<
  WriteSheet,
  | 'columns'
  | 'cells'
  | 'rowDefs'
  | 'pageSetup'
  | 'freezePane'
  | 'autoFilter'
  | 'dataValidations'
  | 'conditionalRules'
> {
  const last = Math.max(rows.length, 2);
  const rangeOf = (at: number) => `${columnLetter(at)}2:${columnLetter(at)}${last}`;
  const validations = columns.flatMap((column, at) => validationsOf(column, rangeOf(at)));
  const rules = columns.flatMap((column, at) => rulesOf(column, rangeOf(at)));
  return {
    columns: columns.map((column, at) => columnOf(column, rows, at)),
    cells: new Map(
      (rows[0] ?? []).map((value, at) => [`0,${at}`, { value, style: headerStyle(columns[at]) }]),
    ),
    rowDefs: heightsOf(columns, rows),
    // On paper all columns stand side by side, and the header on each page.
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    freezePane: { rows: 1, ...(frozen > 0 && { columns: frozen }) },
    autoFilter: { range: `A1:${columnLetter(Math.max(0, columns.length - 1))}${last}` },
    ...(validations.length > 0 && { dataValidations: validations }),
    ...(rules.length > 0 && {
      conditionalRules: rules.map((rule, index) => ({ ...rule, priority: index + 1 })),
    }),
  };
}

function columnOf(column: SheetColumn, rows: Rows, at: number): ColumnDef {
  const { width = widthOf(rows, at), hidden, format, wrapped } = column;
  const style: CellStyle = {
    ...(format !== undefined && { numFmt: FORMATS[format] }),
    alignment: {
      vertical: 'top',
      // Numbers would stand at the next column's text.
      ...((format === 'count' || format === 'score') && { horizontal: 'center' }),
      ...(wrapped === true && { wrapText: true }),
    },
  };
  return { width, style, ...(hidden === true && { hidden }) };
}

function widthOf(rows: Rows, at: number): number {
  let widest = NARROWEST;
  for (const row of rows.slice(0, MEASURED)) {
    const cell = row[at];
    const length = cell instanceof Date ? FORMATS.moment.length : String(cell ?? '').length;
    if (length > widest) widest = length;
  }
  // The mark of the filter stands on the header.
  return Math.min(WIDEST, widest + 3);
}

/** Spreadsheets do not agree on whether they fit rows to texts that are broken into lines, so the heights are given. */
function heightsOf(columns: readonly SheetColumn[], rows: Rows): Map<number, { readonly height: number }> {
  const heights = new Map([[0, { height: HEADER_HEIGHT }]]);
  const wrapped = columns.flatMap(({ wrapped, width = WIDEST }, at) =>
    wrapped === true ? [{ at, width }] : [],
  );
  for (const [index, row] of rows.entries()) {
    let lines = 1;
    for (const { at, width } of wrapped) {
      const cell = row[at];
      if (typeof cell === 'string') lines = Math.max(lines, linesOf(cell, width));
    }
    if (index > 0 && lines > 1) heights.set(index, { height: LINE_HEIGHT * Math.min(MOST_LINES, lines) });
  }
  return heights;
}

function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  // Words are not broken, so that a line holds less than its width.
  const held = Math.max(1, width - 4);
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / held)), 0);
}

function headerStyle(column: SheetColumn | undefined): CellStyle {
  const { fill, text } = column?.input === true ? INPUT : HEADER;
  return {
    font: { name: 'Calibri', size: 11, bold: true, color: { rgb: text } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } },
    alignment: { vertical: 'center', wrapText: true },
  };
}

function validationsOf(column: SheetColumn, range: string): DataValidation[] {
  const { choices, only, prompt } = column;
  if (choices === undefined && prompt === undefined) return [];
  const source =
    choices === undefined
      ? { type: 'custom' as const, formula1: 'TRUE' }
      : 'sheet' in choices
        ? { type: 'list' as const, formula1: columnRange(choices) }
        : { type: 'list' as const, values: [...choices] };
  return [
    {
      ...source,
      range,
      allowBlank: true,
      ...(prompt !== undefined && { showInputMessage: true, inputMessage: prompt }),
      ...(only === true && { showErrorMessage: true, errorStyle: 'stop' as const }),
    },
  ];
}

type CellsOfSheet = Extract<SheetColumn['choices'], { readonly sheet: string }>;

function columnRange({ sheet, column, last }: CellsOfSheet): string {
  const letter = columnLetter(column);
  return `'${sheet.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${Math.max(2, last)}`;
}

function rulesOf(column: SheetColumn, range: string): Omit<ConditionalRule, 'priority'>[] {
  const { tones = {}, shaded } = column;
  const words = Object.entries(tones).map(([word, tone]): Omit<ConditionalRule, 'priority'> => {
    const { fill, text } = TONES[tone];
    return {
      type: 'cellIs',
      operator: 'equal',
      formula: `"${word.replaceAll('"', '""')}"`,
      range,
      style: {
        font: { color: { rgb: text } },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } },
      },
    };
  });
  if (shaded !== true) return words;
  const colorScale = { cfvo: [{ type: 'min' as const }, { type: 'max' as const }], colors: [...SHADES] };
  return [...words, { type: 'colorScale', range, colorScale }];
}
