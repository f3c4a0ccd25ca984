import { readFileSync } from 'node:fs';
import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/entries/interchange';
import { readSheet, readWorkbook } from '../../../src/entries/workbook';
import { MentorMatchError } from '../../../src/errors';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/workbooks/${name}`, import.meta.url)));

/** A workbook of one sheet, with a number format per cell where one is given. */
const workbook = (
  rows: CellValue[][],
  cells: Record<string, Partial<Cell>> = {},
  sheet: Partial<WriteSheet> = {},
  dateSystem: '1900' | '1904' = '1900',
): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'S', rows, cells: new Map(Object.entries(cells)), ...sheet }], dateSystem });

const formatted = (value: CellValue, numFmt: string): Partial<Cell> => ({ value, style: { numFmt } });

const rowsOf = async (bytes: Uint8Array) => (await readSheet(bytes)).rows;

describe('a sheet is read as a person sees it', () => {
  it('the workbook of the case: numbers shown as text, names with accents', async () => {
    const sheet = await readSheet(fixture('survey-mentors.xlsx'), { fileName: 'mentors.xlsx' });
    const { mentors, warnings } = readPeople(sheet, { side: 'mentors', fileName: 'mentors.xlsx' });
    expect(warnings).toEqual([]);
    expect(mentors).toEqual([
      {
        id: 'ana@ex.org',
        name: 'Ana Réal',
        department: 'Finance',
        experienceYears: 12,
        skills: [
          { name: 'SQL', level: 5 },
          { name: 'Excel', level: 4 },
        ],
        goalsSupported: [{ name: 'lead a team' }],
        capacity: { max: 2 },
      },
      {
        id: 'ben@ex.org',
        name: 'Ben Óg',
        department: 'Sales',
        manager: 'ana@ex.org',
        experienceYears: 9,
        skills: [{ name: 'negotiation', level: 4 }],
        goalsSupported: [{ name: 'become a manager' }],
        capacity: { max: 1 },
      },
      {
        id: 'cid@ex.org',
        name: 'Cid Müller',
        department: 'IT',
        experienceYears: 20,
        skills: [{ name: 'Python', level: 5 }],
        goalsSupported: [{ name: 'publish' }],
        capacity: { max: 1 },
      },
    ]);
  });

  it('days, times and moments, in both systems of days', async () => {
    const moment = new Date(Date.UTC(2024, 4, 31, 9, 30));
    const cells = {
      '0,0': formatted(moment, 'yyyy-mm-dd'),
      '0,1': formatted(moment, 'd.m.yyyy h:mm'),
      '0,2': formatted(moment, 'h:mm AM/PM'),
      '0,3': formatted(1.5, '[h]:mm'),
      '0,4': formatted(0.75, 'hh:mm'),
      '0,5': formatted(moment, '[$-40C]d mmmm yyyy;@'),
    };
    const expected = [['2024-05-31', '2024-05-31 09:30', '09:30', '36:00', '18:00', '2024-05-31']];
    const blanks = [null, null, null, null, null, null];
    expect(await rowsOf(await workbook([blanks], cells))).toEqual(expected);
    expect(await rowsOf(await workbook([blanks], cells, {}, '1904'))).toEqual(expected);
  });

  it('ids with leading zeros, shares in percent; amounts stay numbers', async () => {
    const cells = {
      '0,0': formatted(7, '000'),
      '0,1': formatted(1234567, '000-0000'),
      '0,2': formatted(42, '"EMP"0000'),
      '0,3': formatted(0.8, '0%'),
      '0,4': formatted(0.125, '0.0%'),
      '0,5': formatted(1234.5, '#,##0.00 [$€-de-DE]'),
      '0,6': formatted(12, '0" yrs"'),
      '0,7': formatted(12345, '000'),
      '0,8': formatted(0.1 + 0.2, 'General'),
    };
    expect(await rowsOf(await workbook([Array(9).fill(null)], cells))).toEqual([
      ['007', '123-4567', 'EMP0042', '80%', '12.5%', 1234.5, 12, '12345', 0.3],
    ]);
  });

  it('text that looks like something else, results of formulas, yes and no', async () => {
    const cells: Record<string, Partial<Cell>> = {
      '0,3': { formula: 'A1*0', formulaResult: 0 },
      '0,4': { formula: '1=2', formulaResult: false },
      '0,5': { formula: 'B1&""', formulaResult: 'x' },
      '0,6': { richText: [{ text: 'Data ' }, { text: 'science', font: { bold: true } }] },
    };
    const rows = [['007', '=1+1', true, null, null, null, null]];
    expect(await rowsOf(await workbook(rows, cells))).toEqual([
      ['007', '=1+1', true, 0, false, 'x', 'Data science'],
    ]);
  });
});

describe('what a person may not see is said', () => {
  it('errors are blanks, with a count; formulas without a result too', async () => {
    const sheet = await readSheet(fixture('errors.xlsx'), { fileName: 'e.xlsx' });
    expect(sheet.rows).toEqual([
      ['id', 'grade', 'note'],
      ['a', null, '#N/A is text here'],
      ['b', 3, null],
    ]);
    expect(sheet.warnings?.map(({ id, path, params }) => [id, path, params])).toEqual([
      ['warnings.sheet-errors', 'e.xlsx: sheet "S"', { count: 1, cells: ['B2'] }],
      ['warnings.sheet-no-results', 'e.xlsx: sheet "S"', { count: 1, cells: ['C3'] }],
    ]);
  });

  it('hidden rows and columns are read, and merged cells count for the first', async () => {
    const bytes = await workbook(
      [
        ['id', 'department', 'x'],
        ['a', 'IT', 1],
        ['b', null, 2],
        [null, null, null],
      ],
      {},
      {
        rowDefs: new Map([
          [1, { hidden: true }],
          [3, { hidden: true }],
        ]),
        columns: [{}, {}, { hidden: true }],
        merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
      },
    );
    const { rows, warnings } = await readSheet(bytes);
    expect(rows).toHaveLength(3);
    expect(warnings?.map(({ id, params }) => [id, params])).toEqual([
      ['warnings.sheet-hidden-rows', { count: 1, rows: ['2'] }],
      ['warnings.sheet-hidden-columns', { count: 1, columns: ['C'] }],
      ['warnings.sheet-merged', { count: 1, ranges: ['B2:B3'] }],
    ]);
  });

  it('a merged cell of the header names all its columns; a title above names none', async () => {
    const header = [
      ['id', 'Skills', null, null, 'Level'],
      ['a', 'SQL', 'R', 'Go', 3],
    ];
    const merges = [{ startRow: 0, startCol: 1, endRow: 0, endCol: 3 }];
    const { rows, warnings } = await readSheet(await workbook(header, {}, { merges }));
    expect(rows[0]).toEqual(['id', 'Skills', 'Skills', 'Skills', 'Level']);
    expect(warnings).toEqual([]);
    const titled = [
      ['Mentors 2026', null],
      ['id', 'name'],
    ];
    const title = { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] };
    expect((await readSheet(await workbook(titled, {}, title))).rows).toEqual(titled);
  });
});

describe('the sheet that is read', () => {
  const several = () =>
    writeXlsx({
      sheets: [
        { name: 'Read me', rows: [] },
        { name: 'Notes', rows: [['bring cake']] },
        { name: 'Mentees 2026', rows: [['id'], ['e']] },
        { name: 'Mentors 2026', rows: [['id'], ['m']] },
        { name: 'Old', rows: [['id'], ['o']], hidden: true },
      ],
    });

  it('is the one that is named, in any case, or numbered from 1', async () => {
    const bytes = await several();
    expect((await readSheet(bytes, { sheet: 'mentors 2026' })).sheet).toBe('Mentors 2026');
    expect((await readSheet(bytes, { sheet: 3 })).sheet).toBe('Mentees 2026');
    expect((await readSheet(bytes, { sheet: '5' })).rows).toEqual([['id'], ['o']]);
    await expect(readSheet(bytes, { sheet: 'Mentor', fileName: 'p.xlsx' })).rejects.toThrow(
      'p.xlsx: the workbook has no such sheet',
    );
    await expect(readSheet(bytes, { sheet: 6 })).rejects.toThrow(
      '"Read me", "Notes", "Mentees 2026", "Mentors 2026", "Old"; or a number from 1 to 5',
    );
  });

  it('is otherwise the one called after the role, or the first that holds something', async () => {
    const bytes = await several();
    expect((await readSheet(bytes, { role: 'mentors' })).sheet).toBe('Mentors 2026');
    expect((await readSheet(bytes, { role: 'mentees' })).sheet).toBe('Mentees 2026');
    const { sheet, warnings } = await readSheet(bytes, { fileName: 'p.xlsx' });
    expect(sheet).toBe('Notes');
    expect(warnings).toMatchObject([
      { id: 'warnings.sheets-unread', params: { sheets: ['Mentees 2026', 'Mentors 2026'] } },
    ]);
  });

  it('may be any of all', async () => {
    const sheets = await readWorkbook(await several());
    expect(sheets.map(({ sheet, hidden, rows }) => [sheet, hidden, rows.length])).toEqual([
      ['Read me', false, 0],
      ['Notes', false, 1],
      ['Mentees 2026', false, 2],
      ['Mentors 2026', false, 2],
      ['Old', true, 2],
    ]);
  });

  it('must hold something', async () => {
    await expect(readSheet(await workbook([[null]]), { fileName: 'p.xlsx' })).rejects.toThrow(
      'p.xlsx: no sheet of the workbook holds anything',
    );
  });
});

describe('what is no workbook, or too large', () => {
  const refusalOf = async (bytes: Uint8Array): Promise<string> => {
    try {
      await readSheet(bytes, { fileName: 'p.xlsx' });
    } catch (error) {
      if (error instanceof MentorMatchError) return `${error.code}: ${error.issues[0]?.message}`;
      throw error;
    }
    return 'read';
  };
  const text = (content: string) => new TextEncoder().encode(content);

  it.each([
    ['an empty file', new Uint8Array(0), 'the file is empty'],
    ['a CSV by another name', text('id,name\na,Ann\n'), 'a text table that was given the name'],
    ['a page of HTML', text('<html><table><tr><td>id'), 'a page of HTML or XML'],
    ['a PDF', text('%PDF-1.7'), 'a PDF document'],
    ['a file that was cut off', fixture('survey-mentors.xlsx').subarray(0, 3000), 'damaged or was cut off'],
  ])('%s is refused', async (_, bytes, message) => {
    expect(await refusalOf(bytes)).toMatch(new RegExp(`^invalid-table: .*${message}`));
  });

  it('old, binary, OpenDocument and encrypted workbooks are refused, each by its name', async () => {
    expect(await refusalOf(fixture('old.xls'))).toContain('an old Excel workbook (.xls)');
    expect(await refusalOf(fixture('open.ods'))).toContain('an OpenDocument spreadsheet (.ods)');
    const locked = await writeXlsx({
      sheets: [{ name: 'S', rows: [['id']] }],
      encryption: { password: 'secret', spinCount: 1000 },
    });
    expect(await refusalOf(locked)).toContain('encrypted with a password');
  });

  it('sheets beyond 200,000 rows or 2,000 columns are too large', async () => {
    const columns = await workbook([Array.from({ length: 2001 }, (_, index) => `c${index}`)]);
    expect(await refusalOf(columns)).toBe('too-large: the sheet is too large');
    const rows = await workbook(Array.from({ length: 200_001 }, () => [1]));
    expect(await refusalOf(rows)).toBe('too-large: the sheet is too large');
  });
});
