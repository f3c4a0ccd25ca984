import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { world } from './world';

const MENTORS = 'Email,skills\nada@ex.org,SQL:5\nbo@ex.org,R:4\n';
const MENTEES = 'Email,skills wanted\ncy@ex.org,SQL\ndi@ex.org,R\n';
const MAPPING = '{ "people": { "id": "Email" } }';
const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv', '--mapping', 'mapping.json'] as const;
const flat = (text: string) => text.replace(/\s+/g, ' ');

const open = (files: { readonly [path: string]: string | Uint8Array }) =>
  world({ 'mentors.csv': MENTORS, 'mentees.csv': MENTEES, 'mapping.json': MAPPING, ...files });

describe('the command joins a table', () => {
  const HR = 'Work mail,Department\nADA@ex.org,Sales\nbo@ex.org,Ops\ncy@ex.org,Sales\ndii@ex.org,Ops\n';

  it('by --on, with the header of the other table after =', async () => {
    const io = open({ 'hr.csv': HR });
    expect(await io.call('check', ...PEOPLE, '--join', 'hr.csv', '--on', 'Email=Work mail', '--json')).toBe(
      0,
    );
    const report = JSON.parse(io.out());
    expect(report.fields.mentors).toContainEqual({ field: 'department', filled: 2, blank: 0 });
    expect(report.fields.mentees).toContainEqual({ field: 'department', filled: 1, blank: 1 });
    const texts = report.warnings.map(({ path, text }: { path: string; text: string }) => `${path}: ${text}`);
    expect(texts).toContainEqual(expect.stringContaining('row 3 "di@ex.org" ("dii@ex.org"?)'));
    expect(texts).toContainEqual(expect.stringContaining('hr.csv: column "Work mail": 1 of 4 keys'));
  });

  it('says that nothing reads its column of managers', async () => {
    const managed = HR.replace('Department', 'Department,Line manager,Salary');
    const rows = managed
      .trim()
      .split('\n')
      .map((line, index) => (index === 0 ? line : `${line},cy@ex.org,1`));
    const io = open({ 'hr.csv': `${rows.join('\n')}\n` });
    const joined = [...PEOPLE, '--join', 'hr.csv', '--on', 'Email=Work mail'] as const;
    await io.call('check', ...joined);
    expect(flat(io.out())).toContain(
      'hr.csv: the column “Line manager” of the joined table is not read, and nothing else gives manager: map it, as "manager": "Line manager"',
    );
    const mapped = open({
      'hr.csv': `${rows.join('\n')}\n`,
      'mapping.json': '{ "people": { "id": "Email", "manager": { "column": "Line manager" } } }',
    });
    expect(await mapped.call('check', ...joined)).toBe(0);
    expect(flat(mapped.out())).not.toContain('not read');
  });

  it('without --on by the mapping, and from a workbook', async () => {
    const sheet = await writeXlsx({
      sheets: [
        {
          name: 'HR',
          rows: HR.trim()
            .split('\n')
            .map((line) => line.split(',')),
        },
      ],
    });
    const io = open({
      'hr.xlsx': sheet,
      'mapping.json': '{ "people": { "id": "Email", "join": { "key": "Work mail" } } }',
    });
    expect(await io.call('check', ...PEOPLE, '--join', 'hr.xlsx')).toBe(0);
    expect(flat(io.out())).toContain('department 2 of 2');
  });

  it('says what is wrong with --on', async () => {
    const io = open({ 'hr.csv': HR });
    expect(await io.call('check', ...PEOPLE, '--on', 'Email')).toBe(1);
    expect(flat(io.err())).toContain('--on names the column of --join FILE');
    const other = open({ 'hr.csv': HR });
    expect(await other.call('check', ...PEOPLE, '--join', 'hr.csv', '--on', 'Mail')).toBe(1);
    expect(flat(other.err())).toContain('the table has no column "Mail"; did you mean "Email"?');
  });

  it('reads a table with a row for each interest', async () => {
    const io = open({
      'mentors.csv': 'Email,skill\nada@ex.org,SQL\nada@ex.org,R\nbo@ex.org,R\n',
      'mapping.json':
        '{ "people": { "id": "Email", "duplicates": "merge" }, "mentors": { "skills": "skill" } }',
    });
    expect(await io.call('check', ...PEOPLE)).toBe(0);
    expect(flat(io.out())).toContain('skills: SQL; R');
  });
});

describe('the command reads pairs from tables', () => {
  it('locks, history and exclusions, in any spelling of the ids', async () => {
    const io = open({
      'locks.csv': 'mentee email,mentor email\nDI@ex.org ,ADA@EX.ORG\n',
      'past.csv': 'mentor id,mentee id\nbo@ex.org,di@ex.org\ngone@ex.org,cy@ex.org\n',
    });
    expect(
      await io.call('match', ...PEOPLE, '--locks', 'locks.csv', '--history', 'past.csv', '--out', 'out'),
    ).toBe(0);
    expect(io.written.get('out/matches.csv')).toMatch(/di@ex\.org,,ada@ex\.org/);
    const kept = JSON.parse(io.written.get('out/matching.json') ?? '').manifest.policy;
    expect(kept.history).toHaveLength(2);
    const apart = open({ 'never.csv': 'mentor,mentee\nada@ex.org,cy@ex.org\n' });
    expect(await apart.call('match', ...PEOPLE, '--exclusions', 'never.csv', '--out', 'out')).toBe(0);
    expect(apart.written.get('out/matches.csv')).not.toMatch(/cy@ex\.org,,ada@ex\.org/);
    const policy = JSON.parse(apart.written.get('out/matching.json') ?? '').manifest.policy;
    expect(policy.rules.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['no-reporting-line', 'excluded-pairs']),
    );
  });

  it('an unknown id is an error with row and near miss for a lock, a warning elsewhere', async () => {
    const io = open({ 'locks.csv': 'mentor,mentee\nada@ex.org,cy@ex.org\nada@exx.org,di@ex.org\n' });
    expect(await io.call('match', ...PEOPLE, '--locks', 'locks.csv', '--out', 'out')).toBe(1);
    expect(flat(io.err())).toContain(
      'locks.csv: row 3, mentor: no mentor has this id; did you mean "ada@ex.org"?',
    );
    const past = open({ 'past.csv': 'mentor,mentee\nada@exx.org,cy@ex.org\n' });
    expect(await past.call('check', ...PEOPLE, '--history', 'past.csv')).toBe(0);
    expect(flat(past.out())).toMatch(/past\.csv: .*ada@exx\.org/);
    const never = open({ 'never.csv': 'mentor,mentee\nada@exx.org,cy@ex.org\n' });
    expect(await never.call('check', ...PEOPLE, '--exclusions', 'never.csv')).toBe(0);
    expect(flat(never.out())).toMatch(/never\.csv: .*ada@exx\.org/);
  });

  it('a list without a pair is told of, in JSON as in CSV', async () => {
    for (const [name, text] of [
      ['none.json', '[]'],
      ['none.csv', 'mentor,mentee\n'],
    ] as const)
      for (const option of ['--locks', '--history', '--exclusions']) {
        const io = open({ [name]: text });
        expect(await io.call('check', ...PEOPLE, option, name)).toBe(0);
        expect(flat(io.out())).toContain(`${name}: the table names no pair`);
      }
  });

  it('the result of an earlier round is a history', async () => {
    const first = open({});
    expect(await first.call('match', ...PEOPLE, '--out', 'out')).toBe(0);
    for (const name of ['matches.csv', 'matching.json']) {
      const io = open({ [name]: first.written.get(`out/${name}`) ?? '' });
      expect(await io.call('match', ...PEOPLE, '--history', name, '--out', 'next')).toBe(0);
      const pairs = (text: string) =>
        JSON.parse(text).matches.map(
          ({ mentorId, menteeId }: Record<string, string>) => `${mentorId} ${menteeId}`,
        );
      const before = pairs(first.written.get('out/matching.json') ?? '');
      const now = pairs(io.written.get('next/matching.json') ?? '');
      expect(before).toHaveLength(2);
      for (const pair of now) expect(before).not.toContain(pair);
    }
  });

  it('headers by the mapping; a table without them is refused', async () => {
    const io = open({
      'past.csv': 'Advisor,Advisee\nada@ex.org,cy@ex.org\n',
      'mapping.json':
        '{ "people": { "id": "Email" }, "pairs": { "mentor": "Advisor", "mentee": "Advisee" } }',
    });
    expect(await io.call('check', ...PEOPLE, '--history', 'past.csv')).toBe(0);
    const bad = open({ 'past.csv': 'Advisor,Advisee\nada@ex.org,cy@ex.org\n', 'x.json': '{}' });
    expect(await bad.call('check', ...PEOPLE, '--history', 'past.csv')).toBe(1);
    expect(flat(bad.err())).toContain('no column holds the mentor of a pair');
    expect(await bad.call('check', ...PEOPLE, '--history', 'x.json')).toBe(1);
    expect(flat(bad.err())).toContain('x.json: the file holds no pairs');
  });
});

describe('managers of people outside, by the headers of an HR system', () => {
  it('the head of the organization has none, or is their own', async () => {
    const files = {
      'org.csv':
        'Employee,Reports to\ncy@ex.org,Ada@EX.org\nada@ex.org,top@ex.org\ntop@ex.org,NO_MANAGER\nbo@ex.org,top@ex.org\ndi@ex.org,bo@ex.org\n',
      'mapping.json':
        '{ "people": { "id": "Email" }, "managers": { "id": "Employee", "manager": "Reports to" } }',
    };
    const io = open(files);
    expect(await io.call('match', ...PEOPLE, '--managers', 'org.csv', '--out', 'out')).toBe(0);
    expect(io.written.get('out/matches.csv')).not.toMatch(/cy@ex\.org,,ada@ex\.org/);
    const own = open({ ...files, 'org.csv': files['org.csv'].replace('NO_MANAGER', 'top@ex.org') });
    expect(await own.call('match', ...PEOPLE, '--managers', 'org.csv', '--out', 'out')).toBe(0);
  });
});

describe('the command takes JSON where it takes CSV', () => {
  it('lists, users of SCIM and résumés beside tables', async () => {
    const io = world({
      'mentors.json': JSON.stringify({
        Resources: [
          { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], id: 'ada', displayName: 'Ada' },
        ],
      }),
      'mentees.json': '[\n {"id": "cy", "name": "Cy"},\n {"basics": {"name": "Di"}}\n]',
    });
    expect(
      await io.call('match', '--mentors', 'mentors.json', '--mentees', 'mentees.json', '--out', 'out'),
    ).toBe(0);
    expect(io.written.get('out/matches.csv')).toMatch(/(?:cy,Cy|Di,Di),ada,Ada/);
  });
});
