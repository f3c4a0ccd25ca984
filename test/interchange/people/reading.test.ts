import { describe, expect, it } from 'vitest';
import { matchCohort, parseMatching, verifyMatching } from '../../../src';
import { readCohort, readPeople } from '../../../src/entries/interchange';
import { readingSchema } from '../../../src/entries/schemas';

const MENTORS = `Report of the programme
id;name;skills;experience years;religion;finished;notes
a;Ann;SQL:4, R:2;12,5;none;yes;x
b;Bob;"N/A";3-5;Catholic;yes;y
b;Bob;Python;4;N/A;no;z
c;Cid;"Strategy, and planning, SQL";7;;yes;
d;Dee;"Strategy, and planning";1;;yes;
Total;4;;;;;
`;

const MAPPING = {
  'protectedAttributes.religion': 'religion',
  where: { finished: 'yes' },
  ignore: ['notes'],
} as const;

const read = () =>
  readPeople(MENTORS, { side: 'mentors', fileName: 'mentors.csv', mapping: MAPPING }).reading.tables[0];

describe('the reading of a table', () => {
  it('says how the table was cut, and which rows were left out and why', () => {
    const table = read();
    expect(table).toMatchObject({
      table: 'mentors',
      file: 'mentors.csv',
      format: 'csv',
      delimiter: { mark: ';', from: 'rows' },
      headerRows: [2],
      rows: 5,
      people: { mentors: 4, mentees: 0 },
    });
    expect(table?.left).toEqual([
      { reason: 'above-header', count: 1, rows: [1] },
      { reason: 'total', count: 1, rows: [8] },
      { reason: 'where', count: 1, rows: [5] },
    ]);
    expect(table?.encoding).toBeUndefined();
  });

  it('says what became of each column', () => {
    const uses = read()?.columns.map(({ name, use, fields }) => [name, use, fields.join()]);
    expect(uses).toEqual([
      ['id', 'field', 'id'],
      ['name', 'field', 'name'],
      ['skills', 'field', 'skills'],
      ['experience years', 'field', 'experienceYears'],
      ['religion', 'field', 'protectedAttributes.religion'],
      ['finished', 'where', ''],
      ['notes', 'ignored', ''],
    ]);
  });

  it('says how the cells of each field were understood, and nothing of protected ones but counts', () => {
    const fields = new Map(read()?.fields.map((one) => [one.field, one]));
    expect(fields.get('skills')).toEqual({
      field: 'skills',
      sides: ['mentors'],
      columns: [3],
      separators: [','],
      scale: 5,
      blanks: { count: 1, words: ['N/A'] },
      options: { count: 2, words: ['Strategy, and planning'] },
    });
    expect(fields.get('experienceYears')).toMatchObject({
      decimal: ',',
      numbers: { count: 1, words: ['3-5 = 4'] },
    });
    expect(fields.get('protectedAttributes.religion')).toMatchObject({ blanks: { count: 1, words: [] } });
    expect(JSON.stringify(read())).not.toContain('Catholic');
  });

  it('says who told the delimiter and the encoding', () => {
    const of = (bytes: string, options = {}) =>
      readPeople(new TextEncoder().encode(bytes), { side: 'mentees', ...options }).reading.tables[0];
    expect(of('sep=|\nid|name\na|b\n')).toMatchObject({
      delimiter: { mark: '|', from: 'line' },
      encoding: { name: 'utf-8', from: 'default' },
    });
    expect(of('\uFEFFid\tname\na\tb\n', { delimiter: '\t' })).toMatchObject({
      delimiter: { mark: '\t', from: 'given' },
      encoding: { name: 'utf-8', from: 'mark' },
    });
  });
});

describe('a reading in a result', () => {
  const tables = (mentors: string) =>
    readCohort({ mentors: { content: mentors, fileName: 'm.csv' }, mentees: { content: 'id\ne\nf\n' } });

  it('stands in the manifest, survives JSON, and is checked by its shape alone', () => {
    const { cohort, reading } = tables('id,skills\nm,SQL\n');
    expect(readingSchema.parse(reading)).toEqual(reading);
    const result = matchCohort(cohort, {}, { reading });
    expect(result.manifest.reading).toEqual(reading);
    const stored = parseMatching(JSON.parse(JSON.stringify(result)));
    expect(stored).toEqual(result);
    expect(verifyMatching(cohort, {}, stored)).toMatchObject({ ok: true });
    const other = { ...result, manifest: { ...result.manifest, reading: { tables: [] } } };
    expect(verifyMatching(cohort, {}, other)).toMatchObject({ ok: true });
    const broken = { ...result, manifest: { ...result.manifest, reading: { tables: 3 } } };
    expect(() => parseMatching(broken)).toThrow(/reading/);
    // @ts-expect-error a reading of another shape
    expect(() => matchCohort(cohort, {}, { reading: { tables: 3 } })).toThrow(/reading\.tables/);
  });

  it('does not change a hash: the same people from another file are the same input', () => {
    const plain = tables('id,skills\nm,SQL\n');
    const other = tables('skills;id\nSQL;m\n');
    const [a, b] = [plain, other].map(({ cohort, reading }) => matchCohort(cohort, {}, { reading }));
    expect(a?.manifest.reading).not.toEqual(b?.manifest.reading);
    expect(a?.manifest.inputHash).toBe(b?.manifest.inputHash);
  });
});
