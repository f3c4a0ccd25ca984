import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/entries/workbook';
import { world } from './world';

const PEOPLE = await writeXlsx({
  sheets: [
    {
      name: 'Mentors',
      rows: [
        ['id', 'name', 'skills'],
        ['007', 'Ann', 'SQL:4'],
        ['b', 'Bo', 'R:3'],
      ],
    },
    {
      name: 'Mentees',
      rows: [
        ['id', 'name', 'skills wanted'],
        ['e', 'Eve', 'SQL'],
      ],
    },
    {
      name: 'Broken',
      rows: [
        ['id', 'experience years'],
        ['e', 'x'],
      ],
    },
  ],
});

describe('the command reads workbooks', () => {
  it('one for both sides: the sheets called after them', async () => {
    const io = world({ 'people.xlsx': PEOPLE });
    expect(
      await io.call('match', '--mentors', 'people.xlsx', '--mentees', 'people.xlsx', '--out', 'out'),
    ).toBe(0);
    expect(io.written.get('out/matches.csv')).toContain('\r\ne,Eve,007,Ann,');
    expect(io.out().replace(/\s+/g, ' ')).toContain(
      'the workbook has other sheets, which are not read: Mentees and Broken',
    );
  });

  it('the sheet after #, or that of --sheet, beside tables of text', async () => {
    const io = world({ 'people.xlsx': PEOPLE, 'e.csv': 'id,name\ne,Eve\n' });
    expect(await io.call('check', '--mentors', 'people.xlsx#1', '--mentees', 'people.xlsx#mentees')).toBe(0);
    expect(io.out()).not.toContain('other sheets');
    expect(
      await io.call('check', '--mentors', 'people.xlsx', '--mentees', 'e.csv', '--sheet', 'Broken'),
    ).toBe(1);
    expect(io.err()).toContain('people.xlsx: sheet "Broken", row 2, column B "experience years"');
    expect(await io.call('check', '--mentors', 'e.csv', '--mentees', 'e.csv', '--sheet', 'X')).toBe(1);
    expect(io.err()).toContain('none of the tables is one');
    expect(await io.call('check', '--mentors', 'people.xlsx#X', '--mentees', 'e.csv')).toBe(1);
    expect(io.err()).toContain('one of "Mentors", "Mentees", "Broken"');
  });

  it('and writes them: a synthetic cohort, matches and the unmatched', async () => {
    const io = world();
    expect(
      await io.call('generate', '--mentors', '4', '--mentees', '6', '--out', 'c', '--format', 'xlsx'),
    ).toBe(0);
    expect(io.binary.has('c/cohort.xlsx')).toBe(true);
    expect(
      await io.call(
        ...['match', '--mentors', 'c/cohort.xlsx', '--mentees', 'c/cohort.xlsx', '--out', 'out'],
        ...['--managers', 'c/cohort.xlsx', '--format', 'xlsx'],
      ),
    ).toBe(0);
    const [matches, unmatched] = await readWorkbook(io.binary.get('out/matches.xlsx') ?? new Uint8Array());
    expect([matches?.sheet, unmatched?.sheet]).toEqual(['Matches', 'Unmatched']);
    expect(matches?.rows[0]?.slice(0, 5)).toEqual(['mentee id', 'mentee', 'mentor id', 'mentor', 'score']);
    expect((matches?.rows.length ?? 0) + (unmatched?.rows.length ?? 0)).toBeGreaterThanOrEqual(2 + 6);
    expect(typeof matches?.rows[1]?.[4]).toBe('number');
    expect([...io.written.keys()]).toEqual(['out/matching.json']);
  });

  it('and exports the pairs of a result into one, with columns of people', async () => {
    const io = world();
    const cohort = ['--mentors', 'c/mentors.csv', '--mentees', 'c/mentees.csv'];
    await io.call('generate', '--mentors', '4', '--mentees', '6', '--out', 'c');
    await io.call('match', ...cohort, '--out', 'out');
    expect(
      await io.call(
        ...['export', ...cohort, '--matching', 'out/matching.json', '--to', 'xlsx', '--out', 'to'],
        ...['--columns', 'department'],
      ),
    ).toBe(0);
    const sheets = await readWorkbook(io.binary.get('to/matches.xlsx') ?? new Uint8Array());
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Matches']);
    expect(sheets[0]?.rows[0]).toContain('mentee department');
    const { matches } = JSON.parse(io.written.get('out/matching.json') ?? '{}');
    expect(sheets[0]?.rows).toHaveLength(matches.length + 1);
  });
});
