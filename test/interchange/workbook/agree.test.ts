import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { readSheet as readReference } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readCohort, type TableCell } from '../../../src/entries/interchange';
import { generateCohort } from '../../../src/entries/synthetic';
import {
  managersSheet,
  peopleSheet,
  readSheet,
  readWorkbook,
  writeWorkbook,
} from '../../../src/entries/workbook';
import { MentorMatchError } from '../../../src/errors';

const blank = (cell: unknown) =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** Rows up to the last that holds something, equally long, all blanks alike. */
function plain(rows: readonly (readonly unknown[])[]): unknown[][] {
  const height = rows.findLastIndex((row) => !row.every(blank)) + 1;
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => !blank(cell)) + 1));
  return rows
    .slice(0, height)
    .map((row) => Array.from({ length: width }, (_, at) => (blank(row[at]) ? null : row[at])));
}

/** The rows that the other library reads; days as they are shown here. */
async function reference(bytes: Uint8Array): Promise<unknown[][]> {
  const rows = await readReference(Buffer.from(bytes), 1, { trim: false });
  return plain(
    rows.map((row) =>
      row.map((cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
    ),
  );
}

const textCell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '007',
    '=1+1',
    '_x0041_',
    'a\r\nb',
    ' x ',
    '#N/A',
    '12E4',
    'TRUE',
    '<&>"',
    "'=x",
    '1/2',
    'ü',
  ),
);
const cell: fc.Arbitrary<TableCell> = fc.oneof(
  textCell,
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
    .map((x) => Number(x.toPrecision(12))),
  fc.boolean(),
  fc.constant(null),
);
const table = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 });
const holdsSomething = (rows: readonly (readonly TableCell[])[]) => rows.some((row) => !row.every(blank));

describe('workbooks that are written', () => {
  it('are read back as they were, by this library and by another', async () => {
    await fc.assert(
      fc.asyncProperty(table.filter(holdsSomething), async (rows) => {
        const bytes = await writeWorkbook([{ name: 'S', rows }]);
        const read = (await readSheet(bytes)).rows;
        expect(plain(read)).toEqual(plain(rows));
        expect(await reference(bytes)).toEqual(plain(rows));
      }),
      { numRuns: 150 },
    );
  });

  it('days too, as the same days', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.date({ min: new Date('1900-03-01'), max: new Date('2200-01-01'), noInvalidDate: true }), {
          minLength: 1,
          maxLength: 5,
        }),
        async (dates) => {
          const days = dates.map((date) => new Date(date.toISOString().slice(0, 10)));
          const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [days] }] });
          const expected = [days.map((day) => day.toISOString().slice(0, 10))];
          expect((await readSheet(bytes)).rows).toEqual(expected);
          expect(await reference(bytes)).toEqual(expected);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('hold a whole synthetic cohort', async () => {
    const cohort = generateCohort({ mentors: 200, mentees: 220, seed: 'workbook' });
    const bytes = await writeWorkbook([
      peopleSheet('Mentors', cohort.mentors),
      peopleSheet('Mentees', cohort.mentees),
      managersSheet('Managers', cohort.managers ?? {}),
    ]);
    const [mentors, mentees, managers] = await readWorkbook(bytes);
    if (mentors === undefined || mentees === undefined || managers === undefined)
      throw new Error('no sheets');
    const read = readCohort({
      mentors: { content: mentors },
      mentees: { content: mentees },
      managers: { content: managers },
    });
    expect(read.cohort).toEqual(cohort);
  });

  it('cannot hold what a spreadsheet cannot', async () => {
    await expect(writeWorkbook([])).rejects.toThrow('a workbook needs a sheet');
    await expect(writeWorkbook([{ name: 'a/b', rows: [] }])).rejects.toThrow('cannot have this name');
    await expect(
      writeWorkbook([
        { name: 'A', rows: [] },
        { name: 'a', rows: [] },
      ]),
    ).rejects.toThrow('cannot have this name');
    await expect(writeWorkbook([{ name: 'S', rows: [['x'.repeat(32_768)]] }])).rejects.toThrow(
      'sheet "S", row 1: a cell holds more text',
    );
    await expect(writeWorkbook([{ name: 'S', rows: [Array(16_385).fill(1)] }])).rejects.toThrow('too-large');
  });
});

describe('workbooks of other programs', () => {
  const fixture = (name: string) =>
    new Uint8Array(readFileSync(new URL(`../../fixtures/workbooks/${name}`, import.meta.url)));

  it('LibreOffice: zeros, days, formulas, percent, rich text, an error, hidden row and column', async () => {
    const bytes = fixture('libreoffice.xlsx');
    const { rows, warnings } = await readSheet(bytes);
    expect(rows).toEqual([
      ['id', 'name', 'joined', 'experience years', 'share', 'active', 'code'],
      ['0007', 'Anna', '2012-09-01', 12, '80%', true, null],
      ['0012', 'Bo', null, 0, null, false, '007'],
    ]);
    expect(warnings?.map(({ id }) => id)).toEqual([
      'warnings.sheet-hidden-rows',
      'warnings.sheet-hidden-columns',
      'warnings.sheet-errors',
    ]);
    const others = await reference(bytes);
    // It shows numbers without their format, and errors as text.
    expect(others[1]).toEqual([7, 'Anna', '2012-09-01', 12, 0.8, true, '#N/A']);
    expect(others[2]).toEqual([12, 'Bo', null, 0, null, false, '007']);
  });

  it('a chart that stands first is passed over; named, it is said to be none', async () => {
    const bytes = fixture('chart-first.xlsx');
    expect((await readSheet(bytes)).sheet).toBe('S');
    expect((await readWorkbook(bytes)).map(({ sheet }) => sheet)).toEqual(['S']);
    await expect(readSheet(bytes, { sheet: 'Chart1' })).rejects.toThrow('the sheet "Chart1" is a chart');
  });

  it('any damage ends in rows or in a typed error', async () => {
    const bytes = fixture('libreoffice.xlsx');
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.nat(bytes.length),
        async (changes, end) => {
          const damaged = bytes.slice(0, end % 3 === 0 ? end : bytes.length);
          for (const { at, byte } of changes) if (at < damaged.length) damaged[at] = byte;
          try {
            expect((await readSheet(damaged)).rows.length).toBeLessThan(200_001);
          } catch (error) {
            expect(error).toBeInstanceOf(MentorMatchError);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
