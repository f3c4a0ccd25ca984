import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import { readPairs, readPairsStream } from '../../../src/entries/interchange';

describe('tables of pairs', () => {
  it.each([
    'mentor id,mentee id\nada,ben\n',
    'mentee id;mentee;mentor id;mentor;score\nben;Ben;ada;Ada;0,8\n',
    'Mentor Email Address,Mentee Email Address\nada,ben\n',
    "Mentor's e-mail,Mentee's e-mail\nada,ben\n",
    'Last year\n\nMentor,Mentee\nada,ben\n',
    'mentor_id\tmentee_id\nada\tben\n\n',
    'Mentor,Mentorée\nada,ben\n',
  ])('finds the two columns: %j', (text) => {
    expect(readPairs(text).pairs).toEqual([{ mentorId: 'ada', menteeId: 'ben' }]);
  });

  it('takes any headers by a mapping, and rows of cells', () => {
    const rows = [
      ['Advisor', 'Advisee'],
      ['007', 'ben'],
    ];
    const read = readPairs({ rows, sheet: 'Past' }, { mapping: { mentor: 'Advisor', mentee: 'Advisee' } });
    expect(read).toEqual({ pairs: [{ mentorId: '007', menteeId: 'ben' }], rows: [2], warnings: [] });
  });

  it('counts rows with one person, pairs that stand twice in any spelling, and tables without pairs', () => {
    const { pairs, rows, warnings } = readPairs('mentor,mentee\nada,ben\nada,\n,N/A\nADA, Ben\nada,cy\n');
    expect(pairs.map(({ menteeId }) => menteeId)).toEqual(['ben', 'cy']);
    expect(rows).toEqual([2, 6]);
    expect(warnings.map(({ id, params }) => [id, params])).toEqual([
      ['warnings.pairs-incomplete', { count: 1, rows: [3] }],
      ['warnings.pairs-repeated', { count: 1, rows: [5] }],
    ]);
    expect(readPairs('mentor,mentee\n').warnings.map(({ id }) => id)).toEqual(['warnings.pairs-none']);
  });

  it('refuses a table without the two columns, with what would be right', () => {
    const refusal = (text: string) => {
      try {
        readPairs(text, { fileName: 'locks.csv' });
      } catch (error) {
        if (error instanceof MentorMatchError) return error.issues;
      }
      return [];
    };
    expect(refusal('a,b\nx,y\n').map(({ message }) => message)).toEqual([
      'no column holds the mentor of a pair',
      'no column holds the mentee of a pair',
    ]);
    expect(refusal('')[0]?.message).toBe('the table is empty: it has no header');
    expect(refusal('mentor,mentee\n"ada,ben\n')[0]?.path).toBe('locks.csv: row 2');
  });

  it('in pieces as whole', async () => {
    const text = 'mentor id,mentee id\nada,ben\n"b, c",dan\n';
    expect(await readPairsStream([...text])).toEqual(readPairs(text));
  });
});
