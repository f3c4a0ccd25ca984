import { describe, expect, it } from 'vitest';
import { explainMatch, openCohort, traceMatch } from '../../../src';
import { readCohort } from '../../../src/entries/interchange';
import { readingSchema } from '../../../src/entries/schemas';
import { worldOf } from '../../cli/world';

const FILES = {
  'mentors.csv':
    'Title of the list,,,,\n\nE-mail,First,Last,What I know,religion\nann@ex.org,Ann,Real,"SQL:5; R:2",Catholic\nbob@ex.org,Bob,,SQL:1,\n',
  'mentees.csv':
    'id,skills wanted,languages,manager,attributes.team\neve,SQL 2>4,English,,Blue\ndan,R,French,ANN@ex.org,Red\n',
  'map.json': JSON.stringify({
    mentors: {
      id: 'E-mail',
      name: ['First', 'Last'],
      skills: 'What I know',
      languages: { value: ['English'] },
      'protectedAttributes.religion': 'religion',
    },
  }),
};
const COLUMNS = JSON.parse(FILES['map.json']);

const read = (trace?: readonly string[]) =>
  readCohort(
    {
      mentors: { content: FILES['mentors.csv'], fileName: 'mentors.csv' },
      mentees: { content: FILES['mentees.csv'], fileName: 'mentees.csv' },
    },
    COLUMNS,
    trace === undefined ? {} : { trace },
  );

describe('the trace of an explanation', () => {
  const { cohort, cells } = read(['Ann@ex.org', 'eve']);
  const open = openCohort(cohort, {});
  const pair = { mentorId: 'ann@ex.org', menteeId: 'eve' };
  const explanation = explainMatch(open, pair);
  const traced = traceMatch(open, pair, cells);
  const of = (by: string) => traced.filter((one) => one.by === by).flatMap((one) => one.cells);

  it('goes from each piece of evidence to file, row, column and text', () => {
    expect(of('skills').map(({ place, cells: found }) => [place, found[0]?.text])).toEqual([
      ['mentees.csv: row 2, column "skills wanted"', 'SQL 2>4'],
      ['mentors.csv: row 4, column "What I know"', 'SQL:5; R:2'],
    ]);
    expect(of('skills')[1]).toMatchObject({
      file: 'mentors.csv',
      row: 4,
      cells: [{ column: 4, name: 'What I know' }],
    });
    const evidence =
      explanation.contributions.flatMap((one) => one.evidence).length + explanation.rules.length;
    expect(traced).toHaveLength(evidence);
  });

  it('shows what the mapping sets, and blank cells', () => {
    const languages = of('logistics').filter(({ field }) => field === 'languages');
    expect(languages).toContainEqual(expect.objectContaining({ side: 'mentors', cells: [] }));
    expect(of('no-reporting-line').find(({ field }) => field === 'manager')?.cells[0]?.text).toBe('');
    expect(of('skills').every(({ field }) => field.startsWith('skills'))).toBe(true);
  });

  it('shows of each side what the criterion reads of it: the level today of a mentee, the path of a mentor', () => {
    const found = readCohort(
      {
        mentors: { content: 'id,skills,path\nana,SQL:4,analyst\n', fileName: 'm.csv' },
        mentees: { content: 'id,skills wanted,skills,next role,path\ncleo,SQL,SQL:2,analyst,clerk\n' },
      },
      {},
      { trace: ['ana', 'cleo'] },
    );
    const policy = { weights: { skills: 1, career: 1 } };
    const traces = traceMatch(
      openCohort(found.cohort, policy),
      { mentorId: 'ana', menteeId: 'cleo' },
      found.cells,
    );
    const fieldsOf = (criterion: string) =>
      traces
        .filter(({ by }) => by === criterion)
        .map(({ evidence, cells: own }) => [evidence.text, own.map(({ side, field }) => `${side}.${field}`)]);
    expect(fieldsOf('skills')).toEqual([
      [
        'wants SQL from level 2 to 3; mentor is at 4',
        ['mentees.skillsWanted', 'mentees.skills', 'mentors.skills'],
      ],
    ]);
    expect(fieldsOf('career').map(([, fields]) => fields)).toEqual([['mentees.nextRole', 'mentors.path']]);
  });

  it('holds nothing that is protected, and nobody who was not asked for', () => {
    expect(JSON.stringify(cells)).not.toMatch(/religion|Catholic|bob|dan/);
    expect(read().cells).toEqual([]);
  });

  it('says of joined columns which file they come from, and so does the reading', () => {
    const bytes = Uint8Array.from(
      'Mail;Level;Dept\neve@x.org;B2;Entwicklung f\u00fcr Ger\u00e4te\n',
      (char) => char.charCodeAt(0),
    );
    const {
      cells: found,
      reading,
      warnings,
    } = readCohort(
      {
        mentors: { content: 'id,mail\nann,\n', fileName: 'm.csv' },
        mentees: { content: 'id,mail\neve,eve@x.org\n', fileName: 'e.csv' },
        join: { content: bytes, fileName: 'hr.csv' },
      },
      { people: { grade: 'Level', department: 'Dept', join: { on: 'mail', key: 'Mail' } } },
      { trace: ['eve'] },
    );
    expect(found.find(({ field }) => field === 'grade')?.cells).toEqual([
      { column: 3, name: 'Level', text: 'B2', file: 'hr.csv' },
    ]);
    expect(reading.tables.map(({ table, file, rows }) => [table, file, rows])).toEqual([
      ['mentors', 'm.csv', 1],
      ['mentees', 'e.csv', 1],
      ['joined', 'hr.csv', 1],
    ]);
    expect(reading.tables[1]?.columns[2]).toMatchObject({ name: 'Level', use: 'field', file: 'hr.csv' });
    expect(reading.tables[2]).toMatchObject({
      encoding: { name: 'windows-1252', from: 'bytes' },
      delimiter: { mark: ';' },
      columns: [{ use: 'key' }, { use: 'joined' }, { use: 'joined' }],
    });
    expect(warnings.map(({ id }) => id)).toContain('warnings.table-encoding-told');
    expect(readingSchema.parse(reading)).toEqual(reading);
  });

  it('reads people of NDJSON, managers and joined rows too', () => {
    const found = readCohort(
      {
        mentors: {
          content: '{"id":"ann","skills":[{"name":"SQL"}],"protectedAttributes":{"x":"secret"}}\n',
          fileName: 'm.ndjson',
          format: 'ndjson',
        },
        mentees: { content: 'id,skills wanted\neve,SQL\n', fileName: 'e.csv' },
        managers: { content: 'id,manager\neve,boss\n', fileName: 'hr.csv' },
      },
      {},
      { trace: ['ann', 'eve'] },
    ).cells;
    expect(found).toContainEqual(
      expect.objectContaining({
        field: 'skills',
        file: 'm.ndjson',
        row: 1,
        cells: [{ column: null, name: 'skills', text: '[{"name":"SQL"}]' }],
      }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        side: 'mentees',
        field: 'manager',
        place: 'hr.csv: row 2, column "manager"',
      }),
    );
    expect(JSON.stringify(found)).not.toContain('secret');
  });
});

describe('explain --trace', () => {
  const PAIR = [
    '--mentors',
    'mentors.csv',
    '--mentees',
    'mentees.csv',
    '--mapping',
    'map.json',
    '--mentor',
    'ann@ex.org',
    '--mentee',
    'eve',
  ];

  it('shows the cells under each reason, for administrators alone', async () => {
    const io = worldOf({ files: FILES });
    expect(await io.call('explain', ...PAIR, '--trace')).toBe(0);
    expect(io.out().replace(/\s+/g, ' ')).toContain('mentors.csv: row 4, column "What I know": SQL:5; R:2');
    expect(io.out()).not.toContain('Catholic');
    const json = worldOf({ files: FILES });
    expect(await json.call('explain', ...PAIR, '--trace', '--json')).toBe(0);
    expect(JSON.parse(json.out()).trace[0].cells.length).toBeGreaterThan(0);
    expect(await worldOf({ files: FILES }).call('explain', ...PAIR, '--trace', '--audience', 'mentor')).toBe(
      1,
    );
  });
});
