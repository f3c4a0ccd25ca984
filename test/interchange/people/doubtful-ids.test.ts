import { describe, expect, it } from 'vitest';
import { type CohortColumns, readCohort } from '../../../src/entries/interchange';
import { NearIds } from '../../../src/model/ids/near';

function warnings(mentors: string, mentees: string, managers?: string, columns: CohortColumns = {}) {
  const files = {
    mentors: { content: mentors },
    mentees: { content: mentees },
    ...(managers !== undefined && { managers: { content: managers } }),
  };
  return readCohort(files, columns).warnings.map(({ id, path, text }) => `${id} ${path}: ${text}`);
}

describe('ids that a spreadsheet rewrote', () => {
  it.each([
    ['007', '7'],
    ['12E4', '120000'],
    ['12E4', '1.20E+05'],
    ['MAR1', '1-Mar'],
    ['SEPT2', '2-Sep'],
    ['3-5', '5-Mar'],
    ['3-5', '2026-03-05'],
    ['3-5', '05/03/2026'],
    ['12345678901234567', '12345678901234500'],
    ['12345678901234567', '1.23457E+16'],
  ])('%s as %s, in another table', (original, rewritten) => {
    const said = warnings(`id\n${original}\nx\n`, `id\ny\n${rewritten}\n`);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(
      `warnings.ids-rewritten ids: one id looks as if a spreadsheet had rewritten it in one of the tables: "${original}" (mentors.csv: row 2) and "${rewritten}" (mentees.csv: row 3)`,
    );
    expect(warnings('id\nx\n', 'id\ny\n', `id,manager\n${original},x\n${rewritten},x\n`)).toEqual([]);
    expect(new NearIds([{ id: original }]).near(rewritten).map(({ id }) => id)).toEqual([original]);
    expect(new NearIds([{ id: rewritten }]).near(original).map(({ id }) => id)).toEqual([rewritten]);
  });

  it('in the table of managers too', () => {
    expect(warnings('id\n007\n', 'id\ny\n', 'id,manager\n7,y\n')[0]).toContain(
      '"007" (mentors.csv: row 2) and "7" (managers.csv: row 2)',
    );
  });

  it.each([
    ['007', '007'],
    ['007', '8'],
    ['p1', 'p01'],
    ['1-2', '2-1'],
    ['12', '120000'],
    ['may', '5'],
  ])('nothing is said of %s and %s', (one, other) => {
    expect(warnings(`id\n${one}\n`, `id\n${other}\n`)).toEqual([]);
  });

  it('nor where both tables have both', () => {
    expect(warnings('id\n007\n7\n', 'id\n7\n007\n')).toEqual([]);
  });
});

describe('ids whose original nobody has', () => {
  const table = (...ids: readonly string[]) => `id\n${ids.map((id) => `"${id}"\n`).join('')}`;

  it('are rounded numbers, and days among others', () => {
    expect(warnings(table('1.20E+15', '1,3E+15', 'x'), table('y'))).toEqual([
      'warnings.ids-lost ids: 2 ids look like rounded numbers or days that a spreadsheet made of others: "1.20E+15" ' +
        '(mentors.csv: row 2) and "1,3E+15" (mentors.csv: row 3); format the column as text before the file is opened',
    ]);
    expect(warnings(table('DEC15', 'JAN-A', '1-Mar'), table('y'))[0]).toContain(
      'one id looks like a rounded number or a day',
    );
    // The code of every person may be a day, as 2024-03-05.
    expect(warnings(table('2024-03-05', '2024-03-06', 'x'), table('y'))).toEqual([]);
    expect(warnings(table('12E4', '13e5', '120000'), table('y'))).toEqual([]);
  });
});

describe('ids that count', () => {
  const FORM = (start: string) =>
    `ID,Start time,Email,Name\n${['a', 'b', 'c'].map((one, index) => `${index + 1},9:00,${start}${one}@ex.org,${one}\n`).join('')}`;

  it('from 1 in both forms are response numbers: an e-mail or a name is the remedy', () => {
    const said = warnings(FORM('m'), FORM('n')).filter((one) => one.includes('ids-counted'));
    expect(said).toHaveLength(2);
    expect(said[0]).toContain(
      'mentors.csv: column "ID": the ids in “ID” count from 1, as response and row numbers do, and say nothing of who somebody is; Email and Name may tell people apart',
    );
    const mapped = warnings(FORM('m'), FORM('n'), undefined, { people: { id: 'Email' } });
    expect(mapped.filter((one) => one.includes('ids-counted'))).toEqual([]);
  });

  it('not where one side counts from elsewhere, or nothing else tells people apart', () => {
    const other = FORM('n').replaceAll(/^(?=\d)/gm, '9');
    expect(warnings(FORM('m'), other).join()).not.toContain('ids-counted');
    expect(warnings('id\n1\n2\n3\n', 'id\n1\n2\n3\n')).toEqual([]);
  });
});
