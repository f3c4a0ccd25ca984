import { describe, expect, it } from 'vitest';
import {
  readAttributes,
  readAttributesStream,
  readOutcomes,
  readOutcomesStream,
} from '../../src/entries/interchange';
import { errorOf } from '../support/thrown';

describe('readAttributes', () => {
  it('reads a row a person, cells that say nothing as blanks, and finds the column of ids', async () => {
    const text =
      'HR list\n\nName;E-mail;Shift;Union\nAda;ada@ex.org;night;n/a\nBen;BEN@ex.org; ;yes\n;;;\nEve;;day;no\n';
    const read = readAttributes(text, { fileName: 'hr.csv' });
    expect(read.rows).toEqual([
      { id: 'ada@ex.org', Name: 'Ada', Shift: 'night', Union: null },
      { id: 'BEN@ex.org', Name: 'Ben', Shift: null, Union: 'yes' },
    ]);
    expect([read.places, read.id]).toEqual([[4, 5], 'E-mail']);
    expect(read.warnings.map(({ id, params }) => [id, params])).toContainEqual([
      'warnings.audit-no-id',
      { count: 1, rows: [7] },
    ]);
    const bytes = new TextEncoder().encode(text);
    expect(await readAttributesStream([bytes.slice(0, 20), bytes.slice(20)], { fileName: 'hr.csv' })).toEqual(
      read,
    );
  });

  it('takes rows of cells, and a column that is named', () => {
    const rows = [
      ['Who', 'Age'],
      ['007', 41],
      ['8', true],
    ];
    expect(readAttributes({ rows, sheet: 'Apart' }, { id: 'who' }).rows).toEqual([
      { id: '007', Age: '41' },
      { id: '8', Age: 'TRUE' },
    ]);
  });

  it('refuses ids twice, columns twice, and tables without a column of ids', () => {
    const problems = (text: string, id?: string) =>
      errorOf(() => readAttributes(text, { fileName: 'a.csv', ...(id !== undefined && { id }) })).issues.map(
        ({ path, message }) => `${path}: ${message}`,
      );
    expect(problems('id,a\nx,1\ny,2\nX,3\n')).toEqual([
      'a.csv: row 4, column "id": the id stands a second time, after row 2',
    ]);
    expect(problems('id,a,a\nx,1,2\n')).toEqual(['a.csv: more than one column is called "a"']);
    expect(problems('who,a\nx,1\n')).toEqual(['a.csv: no column holds the ids of people']);
    expect(problems('who,a\nx,1\n', 'whom')[0]).toContain('did you mean "who"?');
    expect(problems('')).toHaveLength(1);
  });
});

describe('readOutcomes', () => {
  it('reads the two ids, the outcome and what stands beside it', async () => {
    const text =
      'Mentor;Mentee;Note;Année;Margin\nada;ben;4,5;2025;0,02\nada;ben;3;2026;\neve;dan;-;2026;1\nx;;2;;\n';
    const read = readOutcomes(text, { fileName: 'o.csv' });
    expect(read.outcomes).toEqual([
      { mentorId: 'ada', menteeId: 'ben', outcome: 4.5, program: '2025', margin: 0.02 },
      { mentorId: 'ada', menteeId: 'ben', outcome: 3, program: '2026' },
    ]);
    expect(read.rows).toEqual([2, 3]);
    expect(read.warnings.map(({ id, params }) => [id, params])).toEqual([
      ['warnings.pairs-incomplete', { count: 1, rows: [5] }],
      ['warnings.pairs-without-outcome', { count: 1, rows: [4] }],
    ]);
    expect(await readOutcomesStream([new TextEncoder().encode(text)], { fileName: 'o.csv' })).toEqual(read);
  });

  it('takes columns that are named, and says what is no number', () => {
    const options = { fileName: 'o.csv', outcome: 'How was it', program: 'Wave' };
    expect(readOutcomes('mentor id,mentee id,how was it,wave\na,b,5,w1\n', options).outcomes).toEqual([
      { mentorId: 'a', menteeId: 'b', outcome: 5, program: 'w1' },
    ]);
    const error = errorOf(() =>
      readOutcomes('mentor id,mentee id,rating\na,b,fine\n', { fileName: 'o.csv' }),
    );
    expect(error.issues[0]).toMatchObject({ path: 'o.csv: row 2, column "rating"', message: 'not a number' });
    expect(errorOf(() => readOutcomes('mentor id,mentee id\na,b\n')).issues[0]?.message).toContain(
      'turned out',
    );
  });
});
