import { type ErrorIssue, IssueList, MentorMatchError, printValue } from '../../errors';
import { columnLetter, type TableCell } from '../../interchange';
import type { Warning } from '../../model';
import { closestName } from '../../spelling';
import type { WorkbookSheet } from '../file';
import type { Run } from '../run';
import { RUN_MARK } from '../sheets';
import { type Vocabulary, type WorkbookColumn, wordKey } from '../words';

/** A row in which something can be decided. */
export interface Row {
  /** As a spreadsheet counts. */
  readonly number: number;
  /** The sheet and the row in words. */
  readonly name: string;
  /** Where a cell stands: `decisions.xlsx: sheet "Matches", row 12, column H "decision"`. */
  place(column?: WorkbookColumn): string;
  cell(column: WorkbookColumn): TableCell;
  /** The text of a cell without blanks around it; nothing where there is no such cell. */
  text(column: WorkbookColumn): string;
}

/** Rows in which the header of a sheet is looked for. */
const HEADER_WITHIN = 20;

/**
 * The rows of every sheet that has a column for decisions, wherever its columns stand, with what may be lost in them.
 *
 * @throws MentorMatchError `wrong-cohort` for a workbook of another run or without its mark, `invalid-table` where no
 *   sheet has the columns, or a sheet has one twice.
 */
export function decisionRows(
  sheets: readonly WorkbookSheet[],
  run: Run,
  words: Vocabulary,
  fileName: string,
): { readonly rows: readonly Row[]; readonly warnings: readonly Warning[] } {
  expectRun(sheets, run, fileName);
  const found = sheets.flatMap((sheet) => {
    const header = headerOf(sheet, words);
    return header === undefined ? [] : [{ sheet, header }];
  });
  if (found.length === 0)
    throw new MentorMatchError('invalid-table', [missingColumns(sheets, words, fileName)]);
  const issues = new IssueList();
  const rows = found.flatMap(({ sheet, header }) => rowsOf(sheet, header, fileName, issues));
  if (issues.total > 0) throw new MentorMatchError('invalid-table', issues);
  const told = found.flatMap(({ sheet }) => sheet.warnings ?? []).filter(({ id }) => LOSSES.has(id));
  return { rows, warnings: told };
}

/** What may hide a decision. Rows and columns may be hidden, as that of the keys is. */
const LOSSES: ReadonlySet<string> = new Set([
  'warnings.sheet-errors',
  'warnings.sheet-no-results',
  'warnings.sheet-merged',
]);

function expectRun(sheets: readonly WorkbookSheet[], { hash }: Run, fileName: string): void {
  const marks = new Set(
    sheets.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell) =>
          typeof cell === 'string' && cell.startsWith(RUN_MARK) ? [cell.slice(RUN_MARK.length).trim()] : [],
        ),
      ),
    ),
  );
  if (marks.size === 1 && marks.has(hash)) return;
  throw new MentorMatchError('wrong-cohort', [
    {
      path: fileName,
      message:
        marks.size === 0
          ? 'the workbook does not say which run it is of: the sheet "Manifest" is gone'
          : 'the workbook is of another run: other people, another policy or another matching',
      received: marks.size === 0 ? 'nothing' : [...marks].map((mark) => mark.slice(0, 12)).join(', '),
      expected: `the workbook of the run ${hash.slice(0, 12)}, with its sheet "Manifest"`,
    },
  ]);
}

interface Header {
  /** Index of the row. */
  readonly at: number;
  readonly columns: ReadonlyMap<WorkbookColumn, number>;
  readonly twice: readonly WorkbookColumn[];
}

/** The header of a sheet with decisions; `undefined` for other sheets. */
function headerOf({ rows }: WorkbookSheet, words: Vocabulary): Header | undefined {
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = new Map<WorkbookColumn, number>();
    const twice: WorkbookColumn[] = [];
    for (const [index, cell] of row.entries()) {
      const column = typeof cell === 'string' ? words.columns.get(wordKey(cell)) : undefined;
      if (column === undefined) continue;
      if (columns.has(column)) twice.push(column);
      else columns.set(column, index);
    }
    const has = (...wanted: WorkbookColumn[]) => wanted.every((column) => columns.has(column));
    const identified = has('key') || has('mentee-id', 'mentor-id') || has('id', 'side');
    if (has('decision') && identified) return { at, columns, twice };
  }
  return undefined;
}

function rowsOf(
  sheet: WorkbookSheet,
  { at, columns, twice }: Header,
  fileName: string,
  issues: IssueList,
): Row[] {
  const names = sheet.rows[at] ?? [];
  const sheetPlace = `${fileName}: sheet "${sheet.sheet}"`;
  for (const column of twice) {
    issues.add({
      path: `${sheetPlace}, row ${at + 1}`,
      message: `two columns are called "${String(names[columns.get(column) ?? -1])}"`,
      received: printValue(names),
      expected: 'each column once',
    });
  }
  return sheet.rows.slice(at + 1).map((cells, index): Row => {
    const number = at + 2 + index;
    const name = `sheet "${sheet.sheet}", row ${number}`;
    const cell = (column: WorkbookColumn): TableCell => cells[columns.get(column) ?? -1] ?? null;
    return {
      number,
      name,
      place(column) {
        const place = column === undefined ? undefined : columns.get(column);
        return place === undefined
          ? `${fileName}: ${name}`
          : `${fileName}: ${name}, column ${columnLetter(place)} "${String(names[place])}"`;
      },
      cell,
      text: (column) => String(cell(column) ?? '').trim(),
    };
  });
}

function missingColumns(sheets: readonly WorkbookSheet[], words: Vocabulary, fileName: string): ErrorIssue {
  const named = sheets.find(({ sheet }) => words.sheets.get(wordKey(sheet)) === 'matches') ?? sheets[0];
  const header = named?.rows.find((row) => row.some((cell) => cell !== null)) ?? [];
  const texts = header.filter((cell) => typeof cell === 'string');
  const near = closestName('decision', texts) ?? closestName('décision', texts);
  return {
    path: named === undefined ? fileName : `${fileName}: sheet "${named.sheet}"`,
    message: `no sheet has a column "decision" beside the ids of mentee and mentor${near === undefined ? '' : `; is it "${near}"?`}`,
    received: printValue(texts.join(', ')),
    expected: 'the headers as they were written: "decision", "mentee id", "mentor id"',
  };
}
