import { describe, expect, it } from 'vitest';
import { readCohort, readPeople, readPeopleStream, type TableRows } from '../../../src/entries/interchange';
import { MentorMatchError } from '../../../src/errors';

/** The paths of the issues that reading gives. */
function pathsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof MentorMatchError) return error.issues.map((issue) => issue.path);
    throw error;
  }
  return [];
}

const HEADER = ['id', 'name', 'experience years', 'skills'];

describe('people from rows of cells', () => {
  it('are those of the same table as text', () => {
    const rows = [HEADER, [], ['007', 'Ann', 3.5, 'SQL:4; R:2'], ['b', "'=1", null], [' ', null]];
    const text = "id,name,experience years,skills\n\n007,Ann,3.5,SQL:4; R:2\nb,''=1,,\n , ,,\n";
    const fromRows = readPeople({ rows }, { side: 'mentors' });
    const { reading, ...fromText } = readPeople(text, { side: 'mentors' });
    expect(fromRows).toEqual({ ...fromText, reading: expect.anything() });
    const [asRows, asText] = [fromRows.reading.tables[0], reading.tables[0]];
    expect(asRows).toEqual({
      ...asText,
      format: 'rows',
      encoding: undefined,
      delimiter: undefined,
    });
    expect(fromRows.mentors.map(({ name }) => name)).toEqual(['Ann', "'=1"]);
    expect(fromRows.rows).toBe(2);
  });

  it('come as a stream too, and as one side of a cohort', async () => {
    const rows: TableRows = { rows: [['id'], ...Array.from({ length: 3000 }, (_, index) => [`m${index}`])] };
    const ids: string[] = [];
    for await (const { person } of readPeopleStream(rows, { side: 'mentors' })) ids.push(person.id);
    expect(ids).toHaveLength(3000);
    const { cohort } = readCohort({ mentors: { content: rows }, mentees: { content: 'id\ne\n' } });
    expect(cohort.mentors.map(({ id }) => id)).toEqual(ids);
  });

  it('keep numbers whatever the decimal mark of text is', () => {
    const rows = [
      ['id', 'experience years'],
      ['a', 1.234],
      ['b', '2,5'],
    ];
    const { mentors } = readPeople({ rows }, { side: 'mentors', decimal: ',' });
    expect(mentors.map((mentor) => mentor.experienceYears)).toEqual([1.234, 2.5]);
    const mapping = { experienceYears: { column: 'experience years', decimal: ',' } } as const;
    const mapped = readPeople({ rows }, { side: 'mentors', mapping });
    expect(mapped.mentors.map((mentor) => mentor.experienceYears)).toEqual([1.234, 2.5]);
  });

  it('are placed by sheet, row and letter where there is a sheet', () => {
    const sheet = { sheet: 'Mentors 2026', rows: [[], HEADER, ['a', 'Ann', 'x', null], ['a', 'Bo', 1]] };
    expect(pathsOf(() => readPeople(sheet, { side: 'mentors', fileName: 'people.xlsx' }))).toEqual([
      'people.xlsx: sheet "Mentors 2026", row 3, column C "experience years"',
      'people.xlsx: sheet "Mentors 2026", row 4, column A "id"',
    ]);
    const { warnings } = readPeople(
      {
        sheet: 'S',
        rows: [
          ['id', 'shoe', ''],
          ['a', 1, 'lost'],
        ],
      },
      { side: 'mentors', fileName: 'p.xlsx' },
    );
    expect(warnings.map(({ path }) => path)).toEqual([
      'p.xlsx: sheet "S": column B "shoe"',
      'p.xlsx: sheet "S", row 2, column C',
    ]);
  });

  it('are no JSON', () => {
    expect(() => readPeople({ rows: [['id']] }, { side: 'mentors', format: 'ndjson' })).toThrow(
      'rows of cells are no JSON',
    );
  });
});
