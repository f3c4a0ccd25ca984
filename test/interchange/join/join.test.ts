import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import {
  type ColumnMapping,
  type PeopleFile,
  readCohort,
  readCohortStream,
  readPeople,
  readPeopleStream,
  type TableRows,
} from '../../../src/entries/interchange';

const HR = `Work Email,Department,Grade,Manager,Cost centre
ANA@ex.org ,Sales,7,boss@ex.org,1
bob@ex.org,Finance,8,,2
`;

const hr = (content: string = HR): PeopleFile<string> => ({ content, fileName: 'hr.csv' });

function read(answers: string, mapping: ColumnMapping = {}, list = HR) {
  return readPeople(answers, { side: 'mentors', fileName: 'answers.csv', mapping, join: hr(list) });
}

const texts = (warnings: readonly { readonly path: string; readonly text: string }[]) =>
  warnings.map(({ path, text }) => `${path}: ${text}`);

function issuesOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof MentorMatchError)
      return error.issues.map(({ path, message, expected }) => `${path}: ${message}; ${expected}`);
    throw error;
  }
  return [];
}

describe('two tables joined by a key', () => {
  const mapping: ColumnMapping = { id: 'Email', join: { on: 'Email', key: 'Work Email' } };

  it('fills fields from the other table, keys compared as ids are', () => {
    const { mentors, warnings } = read('Email,skills\nana@EX.org,SQL\n" bob@ex.org",R\n', mapping);
    expect(mentors).toEqual([
      {
        id: 'ana@EX.org',
        skills: [{ name: 'SQL' }],
        grade: '7',
        department: 'Sales',
        manager: 'boss@ex.org',
      },
      { id: 'bob@ex.org', skills: [{ name: 'R' }], grade: '8', department: 'Finance' },
    ]);
    expect(warnings).toEqual([]);
  });

  it('without a rule goes by the column of the id, and by that of mail addresses under another header', () => {
    expect(read('Email,skills\nana@ex.org,SQL\nbob@ex.org,R\n', { id: 'Email' }).mentors[0]?.grade).toBe('7');
    expect(
      read('id,E-mail\na,ana@ex.org\nb,bob@ex.org\n').mentors.map(({ id, grade }) => [id, grade]),
    ).toEqual([
      ['a', '7'],
      ['b', '8'],
    ]);
  });

  it('warns of keys without a partner, with near misses, on both sides', () => {
    const { mentors, warnings } = read('Email\nanna@ex.org\n', mapping);
    expect(mentors).toEqual([{ id: 'anna@ex.org' }]);
    expect(texts(warnings)).toEqual([
      'answers.csv: column "Email": one row has no row of the same key in hr.csv, so what it says is blank there: row 2 "anna@ex.org" ("ANA@ex.org"?)',
      'hr.csv: column "Work Email": 2 of 2 keys are in none of the tables of people, as "ANA@ex.org" and "bob@ex.org"',
    ]);
  });

  it('finds keys that a spreadsheet rewrote', () => {
    const list = 'Staff no,Grade\n0071,7\n12E4,8\nMAR1,9\n';
    const { warnings } = read('Staff no,name\n71,Ann\n120000,Bo\n1-Mar,Cy\n', { id: 'Staff no' }, list);
    expect(texts(warnings)[0]).toContain(
      'row 2 "71" ("0071"?), row 3 "120000" ("12E4"?), and row 4 "1-Mar" ("MAR1"?)',
    );
  });

  it('warns of keys that stand twice, of rows without one, and of what the two tables say otherwise', () => {
    const list = `${HR}bob@ex.org,Ops,9,,\n,Ops,9,,\n`;
    const { mentors, warnings } = read(
      'Email,department\nana@ex.org,sales\nbob@ex.org,Marketing\n',
      mapping,
      list,
    );
    expect(mentors.map(({ department }) => department)).toEqual(['sales', 'Marketing']);
    expect(texts(warnings)).toEqual([
      'answers.csv: column "department": one row says something else than hr.csv, and this table counts: row 3: "Marketing" here, "Finance" there; “prefer” in “join” of the mapping says which counts',
      'hr.csv: column "Work Email": one key stands here more than once, and the first row counts: "bob@ex.org": row 3, not 4',
      'hr.csv: column "Work Email": one row has no key and is not used',
    ]);
    const other = read(
      'Email,department\nana@ex.org,sales\nbob@ex.org,Marketing\n',
      { id: 'Email', join: { on: 'Email', key: 'Work Email', prefer: 'joined' } },
      HR,
    );
    expect(other.mentors.map(({ department }) => department)).toEqual(['Sales', 'Finance']);
    expect(texts(other.warnings)[0]).toContain('and the other table counts');
  });

  it('shows no protected value in a conflict', () => {
    const { warnings } = read(
      'Email,protectedAttributes.origin\nana@ex.org,north\nbob@ex.org,\n',
      { id: 'Email' },
      'Email,protectedAttributes.origin\nana@ex.org,south\nbob@ex.org,east\n',
    );
    expect(texts(warnings).join()).toContain('row 2: (hidden)');
    expect(texts(warnings).join()).not.toMatch(/north|south/);
  });

  it('a blank is filled, and a word for nothing is a blank', () => {
    const { mentors, warnings } = read('Email,Grade\nana@ex.org,N/A\nbob@ex.org,\n', mapping);
    expect(mentors.map(({ grade }) => grade)).toEqual(['7', '8']);
    expect(warnings).toEqual([]);
  });

  it('an error in a joined column names the other table', () => {
    const issues = issuesOf(() =>
      read(
        'Email\nana@ex.org\n',
        { ...mapping, experienceYears: 'Years' },
        'Work Email,Years\nana@ex.org,lots\n',
      ),
    );
    expect(issues[0]).toContain('answers.csv: row 2, column "Years" of hr.csv: not a number');
  });

  it('where there is no key says so, and what would be right', () => {
    expect(issuesOf(() => read('name,x\nAna,1\n', { id: 'name', join: 'Mail' }))[0]).toContain(
      'answers.csv: mapping.join: the table has no column "Mail"',
    );
    expect(issuesOf(() => read('Login\nana\n', { id: 'Login' }))[0]).toContain(
      'the joined table has no column "Login"; the header of its column with the same keys as "Login" here',
    );
    expect(
      issuesOf(() =>
        readPeople('Email\na\n', { side: 'mentors', mapping: { id: 'Email', join: 'Email' } }),
      )[0],
    ).toContain('mapping.join: the mapping joins another table, and none is given');
    expect(issuesOf(() => read('Email\na\n', { id: 'Email' }, ''))[0]).toContain(
      'hr.csv: the table is empty',
    );
    expect(
      issuesOf(() =>
        readPeople('{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"a","userName":"a"}', {
          side: 'mentors',
          format: 'ndjson',
          mapping: {},
          join: hr(),
        }),
      )[0],
    ).toContain('only tables are joined');
  });

  it('works with titles above the header, with rows of cells, in pieces, and for a whole cohort', async () => {
    const rows: TableRows = {
      rows: [['HR export'], ['Work Email', 'Grade'], ['ana@ex.org', 7]],
      sheet: 'Staff',
    };
    const titled = readPeople('Email\nana@ex.org\n', {
      side: 'mentors',
      mapping,
      join: { content: rows, fileName: 'hr.xlsx' },
    });
    expect(titled.mentors).toEqual([{ id: 'ana@ex.org', grade: '7' }]);
    const files = {
      mentors: { content: 'Email\nana@ex.org\n' },
      mentees: { content: 'Email\nbob@ex.org\n' },
      join: hr(),
    };
    const columns = { people: mapping };
    const whole = readCohort(files, columns);
    expect(whole.cohort.mentors[0]?.grade).toBe('7');
    expect(whole.cohort.mentees[0]?.department).toBe('Finance');
    expect(whole.warnings).toEqual([]);
    const pieces = await readCohortStream(
      {
        mentors: { content: [...files.mentors.content] },
        mentees: { content: [...files.mentees.content] },
        join: { content: [...HR].map((one) => new TextEncoder().encode(one)), fileName: 'hr.csv' },
      },
      columns,
    );
    // Pieces of bytes have an encoding, and a text has none.
    expect({ ...pieces, reading: null }).toEqual({ ...whole, reading: null });
    const streamed = [];
    for await (const { person } of readPeopleStream([...files.mentors.content], {
      side: 'mentors',
      mapping,
      join: hr(),
    }))
      streamed.push(person);
    expect(streamed).toEqual(whole.cohort.mentors);
  });

  it('any two tables: each person has what either table says', () => {
    const cells = fc.constantFrom('', 'Sales', 'Finance', 'Ops');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(cells, cells), { minLength: 51, maxLength: 51 }),
        fc.constantFrom('first', 'joined'),
        (here, there, said, prefer) => {
          const mine = (id: number) => said[id]?.[0] ?? '';
          const theirs = (id: number) => (there.includes(id) ? (said[id]?.[1] ?? '') : '');
          const answers = `id,department\n${here.map((id) => `p${id}@ex.org,${mine(id)}\n`).join('')}`;
          const list = `ID,Department\n${there.map((id) => `P${id}@EX.ORG,${said[id]?.[1] ?? ''}\n`).join('')}`;
          const { mentors } = read(
            answers,
            { join: { on: 'id', prefer: prefer === 'first' ? 'first' : 'joined' } },
            list,
          );
          expect(mentors.map(({ id, department = '' }) => [id, department])).toEqual(
            here.map((id) => [
              `p${id}@ex.org`,
              prefer === 'first' ? mine(id) || theirs(id) : theirs(id) || mine(id),
            ]),
          );
        },
      ),
    );
  });
});
