import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import { inspectTable, proposeMapping, readPeople, writePeople } from '../../../src/entries/interchange';
import { generateCohort } from '../../../src/entries/synthetic';
import { parseCohortColumns } from '../../../src/interchange/mapping/columns';

const HEADERS = [
  'id',
  'Id',
  'Email',
  'Name',
  'Timestamp',
  'Start time',
  'Completion time',
  'skils',
  'Skills [SQL]',
  'Skills [Go]',
  'Which skills would you like to learn?',
  'Quels sont vos objectifs ?',
  'When? [Monday]',
  'Role',
  'Consent',
  'Other',
  'Other',
  '',
  'Manager',
  'How many mentees?',
];
const CELLS = [
  '',
  'a@x.example',
  'Ann Ash',
  '1',
  '2',
  'Yes',
  'No',
  'SQL, Go',
  'Expert',
  'Mon 9-12',
  'mentor',
  '2026-01-02',
  'N/A',
  '*',
  '{x}',
];

const table = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...HEADERS), fc.string({ maxLength: 12 })), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.array(fc.array(fc.oneof(fc.constantFrom(...CELLS), fc.string({ maxLength: 8 })), { maxLength: 8 }), {
      maxLength: 6,
    }),
  )
  .map(([header, rows]) => [header, ...rows]);

describe('any table', () => {
  it('ends in a mapping that the reader takes, or in an error of the library', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('mentors', 'mentees', 'both', undefined), (rows, side) => {
        const { mapping, problems } = inspectTable({ rows }, side === undefined ? {} : { side });
        expect(parseCohortColumns({ people: mapping })).toEqual({ people: mapping });
        // What the mapping names is there: headers are never what is wrong.
        expect(problems.filter(({ message }) => message.includes('the table has no column'))).toEqual([]);
      }),
      { numRuns: 400, seed: 14 },
    );
  });

  it('of any bytes too, alone or with another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (a, b) => {
        try {
          proposeMapping([{ content: a }, { content: b }]);
        } catch (error) {
          expect(error).toBeInstanceOf(MentorMatchError);
        }
      }),
      { numRuns: 300, seed: 14 },
    );
  });

  it('does not change what it looks at, and says the same each time', () => {
    const rows = [
      ['Email', 'Skills you can teach'],
      ['a@x.example', 'SQL'],
    ].map((row) => Object.freeze(row));
    const input = Object.freeze({ rows: Object.freeze(rows) });
    expect(inspectTable(input)).toEqual(inspectTable(input));
  });

  it('that this library writes is read back by its own mapping', () => {
    const cohort = generateCohort({ mentors: 40, mentees: 60, seed: 'inspect' });
    for (const side of ['mentors', 'mentees'] as const) {
      const text = writePeople(cohort[side]);
      const { mapping, source, problems, doubts } = inspectTable(text, { side, fileName: `${side}.csv` });
      expect([source.id, problems, doubts]).toEqual(['own', [], []]);
      expect(readPeople(text, { side, mapping })[side]).toEqual(readPeople(text, { side })[side]);
    }
  });
});
