import { describe, expect, it } from 'vitest';
import {
  readAttributes,
  readAttributesStream,
  readOutcomes,
  readOutcomesStream,
  readPairs,
  readPairsStream,
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

describe('what a reader of the two does not read', () => {
  const told = (warnings: readonly { readonly id: string; readonly path: string }[]) =>
    warnings.map(({ id, path }) => `${id.replace('warnings.', '')} at ${path}`);
  const problems = (read: () => unknown) =>
    errorOf(read).issues.map(({ path, message }) => `${path}: ${message}`);

  it('is said: cells without a header, an id beside the ids, a row of nobody', () => {
    const shifts = readAttributes('id,shift,\na,night,\nb,day,union\nc,day,\n', { fileName: 'a.csv' });
    expect(told(shifts.warnings)).toEqual(['column-nameless at a.csv: row 3, column 3']);
    const mails = readAttributes('Email,id,shift\na@x,77,night\n', { fileName: 'a.csv', id: 'Email' });
    expect(mails.rows).toEqual([{ id: 'a@x', shift: 'night' }]);
    expect(told(mails.warnings)).toEqual(['audit-id-beside at a.csv: column "id"']);
    expect(mails.warnings[0]!.text).toBe(
      'ids are read from the column “Email”, and the column “id” beside it is left out',
    );
    const outcomes = readOutcomes('mentor id,mentee id,rating\na,b,3\n,,4\n,,\n', { fileName: 'o.csv' });
    expect(outcomes.warnings.map(({ text }) => text)).toEqual([
      'one row names fewer than two people and is no pair: row 3',
    ]);
  });

  it('is refused: a row with a cell too much, an outcome in two columns', () => {
    const wide = 'row 2: the row has 4 cells, but the header has 3';
    const ids = 'mentor id,mentee id,rating';
    // "4,5" without its quotes.
    expect(problems(() => readOutcomes(`${ids}\na,b,4,5\n`, { fileName: 'o.csv' }))).toEqual([
      `o.csv: ${wide}`,
    ]);
    expect(problems(() => readAttributes('id,shift,site\na,b,c,d\n', { fileName: 'a.csv' }))).toEqual([
      `a.csv: ${wide}`,
    ]);
    expect(problems(() => readPairs('mentor,mentee,note\nAshe, Bob,Cy,x\n', { fileName: 'p.csv' }))).toEqual([
      `p.csv: ${wide}`,
    ]);
    // Blanks at the end are no cell too much, and rows may end before the header does.
    expect(readOutcomes(`${ids},year\na,b,4\nc,d,5,2025,,\n`).outcomes).toEqual([
      { mentorId: 'a', menteeId: 'b', outcome: 4 },
      { mentorId: 'c', menteeId: 'd', outcome: 5, program: '2025' },
    ]);
    expect(problems(() => readOutcomes(`${ids},Rating\na,b,4,1\n`, { fileName: 'o.csv' }))).toEqual([
      'o.csv: 2 columns are called "rating"',
    ]);
    expect(readOutcomes(`${ids},Rating\na,b,4,1\n`, { outcome: 'Rating' }).outcomes[0]?.outcome).toBe(1);
  });

  it('is said of bytes that are no UTF-8, whatever the table holds', async () => {
    const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    for (const { warnings } of [
      readAttributes(bytes('id,équipe\na,été à Orléans\n')),
      readOutcomes(bytes('mentor,mentee,note\nHélène,André,4\n')),
      await readPairsStream([bytes('mentor,mentee\nHélène,André\n')]),
    ])
      expect(warnings).toMatchObject([
        { id: 'warnings.table-encoding-told', params: { encoding: 'windows-1252' } },
      ]);
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
