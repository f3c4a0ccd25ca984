import { describe, expect, it } from 'vitest';
import { type Match, MentorMatchError, matchCohort } from '../../../src';
import { FR } from '../../../src/entries/fr';
import { readPeople, writeMailMerge, writeMatches, writeMatchImport } from '../../../src/entries/interchange';
import { worldOf } from '../../cli/world';

const MENTORS = [
  {
    id: 'ann@ex.org',
    name: 'Ann "A" Réal',
    department: '=1+1',
    skills: [{ name: 'SQL', level: 5 }],
    capacity: { max: 2 },
    attributes: { team: 'Blue' },
    protectedAttributes: { religion: 'none of yours' },
  },
];
const MENTEES = [
  {
    id: 'e1',
    name: 'Eve',
    skillsWanted: [{ name: 'SQL' }, { name: 'Rust' }],
    attributes: { 'Email Address': 'eve@ex.org' },
  },
  { id: 'e2', name: '@dam', skillsWanted: [{ name: 'SQL' }], attributes: { 'Email Address': 'adam@ex.org' } },
];
const COHORT = { mentors: MENTORS, mentees: MENTEES };
const made = matchCohort(COHORT);
if (made.status !== 'optimal') throw new Error('no matching');
const RESULT = made;

/** The rows of a CSV text, cell by cell, as a spreadsheet would show them before it runs anything. */
const cells = (csv: string) => {
  const rows: string[][] = [];
  for (const line of csv.trimEnd().split('\r\n'))
    rows.push(
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows;
};

const problems = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof MentorMatchError)
      return error.issues.map(({ path, message }) => `${path} ${message}`);
    throw error;
  }
  return [];
};

describe('matches with fields of people', () => {
  it('has a column for the mentee and one for the mentor each, and no formula', () => {
    const extra = { people: COHORT, columns: ['name', 'email', 'department', 'team'] };
    const [header = [], first = []] = cells(writeMatches(RESULT, {}, { extra }));
    const row = Object.fromEntries(header.map((name, at) => [name, first[at]]));
    expect(row).toMatchObject({
      'mentee name': 'Eve',
      'mentee email': 'eve@ex.org',
      'mentee department': '',
      'mentor name': 'Ann "A" Réal',
      'mentor email': 'ann@ex.org',
      'mentor department': "'=1+1",
      'mentor team': 'Blue',
    });
    const [line = ''] = writeMatches(RESULT, {}, { extra, format: 'ndjson' }).split('\n');
    expect(JSON.parse(line)).toMatchObject({
      menteeId: 'e1',
      menteeColumns: { name: 'Eve', email: 'eve@ex.org', department: null, team: null },
      mentorColumns: { department: '=1+1', team: 'Blue' },
    });
  });

  it('refuses what is protected and what nobody has', () => {
    const found = problems(() =>
      writeMatches(
        RESULT,
        {},
        { extra: { people: COHORT, columns: ['protectedAttributes.religion', 'departement'] } },
      ),
    );
    expect(found[0]).toContain('"protectedAttributes.religion" is protected');
    expect(found[1]).toContain('did you mean "department"?');
    expect(JSON.stringify(found)).not.toContain('none of yours');
  });
});

describe('pairs for other programs', () => {
  it('are those that Chronus imports', () => {
    expect(writeMatchImport(RESULT, COHORT, { format: 'chronus' })).toBe(
      'Mentor Email Address,Mentee Email Address\r\nann@ex.org,eve@ex.org\r\nann@ex.org,adam@ex.org\r\n',
    );
    expect(cells(writeMatchImport(RESULT, COHORT, { format: 'chronus', connectionNames: true }))[1]).toEqual([
      'ann@ex.org',
      'eve@ex.org',
      'Ann "A" Réal & Eve',
    ]);
  });

  it('are those that PushFar imports', () => {
    expect(writeMatchImport(RESULT, COHORT, { format: 'pushfar', programId: '17' })).toBe(
      'Program ID,Mentor Email,Mentee Email\r\n17,ann@ex.org,eve@ex.org\r\n17,ann@ex.org,adam@ex.org\r\n',
    );
  });

  it('name who has no address or shares one, and leave no row blank', () => {
    const bare = { ...COHORT, mentees: [{ ...MENTEES[0]!, attributes: {} }, MENTEES[1]!] };
    expect(problems(() => writeMatchImport(RESULT, bare, { format: 'chronus' }))).toEqual([
      'mentees: Eve (e1) has no e-mail address, which the format needs',
    ]);
    const shared = {
      ...COHORT,
      mentees: MENTEES.map((one) => ({ ...one, attributes: { mail: 'A@ex.org' } })),
    };
    expect(problems(() => writeMatchImport(RESULT, shared, { format: 'pushfar' }))).toEqual([
      'mentees: @dam (e2) has the e-mail address of Eve (e1), by which the format cannot tell the two apart',
    ]);
    const odd = ['=cmd@ex.org', 'a b@ex.org', 'Eve <eve@ex.org>', 'a@ex.org, b@ex.org', '-1@ex.org', 'eve@'];
    for (const address of odd) {
      const people = {
        ...COHORT,
        mentees: MENTEES.map((one) => ({ ...one, attributes: { email: address } })),
      };
      expect(problems(() => writeMatchImport(RESULT, people, { format: 'chronus' }))).toHaveLength(2);
    }
    // A person without a partner needs none.
    const more = { ...COHORT, mentees: [...MENTEES, { id: 'e3' }] };
    expect(writeMatchImport(RESULT, more, { format: 'chronus' })).toContain('eve@ex.org');
  });

  it('bound what they say of many', () => {
    const mentees = Array.from({ length: 500 }, (_, at) => ({ id: `e${at}` }));
    const matches = mentees.map(({ id }): Match => ({ ...RESULT.matches[0]!, menteeId: id }));
    expect(
      problems(() => writeMatchImport({ matches }, { ...COHORT, mentees }, { format: 'chronus' })).length,
    ).toBeLessThanOrEqual(21);
  });

  it('refuse matches of other people', () => {
    expect(
      problems(() => writeMatchImport(RESULT, { mentors: [], mentees: MENTEES }, { format: 'chronus' }))[0],
    ).toContain('no mentor has this id');
  });
});

describe('rows for letters', () => {
  const schedules = [
    {
      mentorId: 'ann@ex.org',
      menteeId: 'e1',
      meetings: [
        {
          status: 'cancelled',
          local: {
            mentor: { timeZone: 'UTC', start: '2026-01-01T09:00' },
            mentee: { timeZone: 'UTC', start: '2026-01-01T09:00' },
          },
        },
        {
          status: 'planned',
          local: {
            mentor: { timeZone: 'Europe/Paris', start: '2026-01-08T10:00' },
            mentee: { timeZone: 'UTC', start: '2026-01-08T09:00' },
          },
        },
      ],
    },
  ] as const;

  it('are one a person, with partners, the reasons that this person may read, and the first meeting on their clock', () => {
    const [header, ...rows] = cells(writeMailMerge(RESULT, COHORT, { schedules }));
    expect(header).toEqual([
      'role',
      'id',
      'name',
      'email',
      'partners',
      'partner emails',
      'reasons',
      'first meeting',
    ]);
    expect(rows.map(([role, id]) => [role, id])).toEqual([
      ['mentee', 'e1'],
      ['mentee', 'e2'],
      ['mentor', 'ann@ex.org'],
    ]);
    expect(rows[0]?.[4]).toBe('Ann "A" Réal');
    expect(rows[0]?.[7]).toBe('2026-01-08 09:00 (UTC)');
    expect(rows[1]?.[2]).toBe("'@dam");
    expect(rows[2]?.slice(4, 6)).toEqual(['Eve; @dam', 'eve@ex.org; adam@ex.org']);
    expect(rows[2]?.[7]).toBe('2026-01-08 10:00 (Europe/Paris); ');
    expect(rows[0]?.[6]).toContain('SQL');
    // To the mentor nothing is said of what the mentee lacks; scores stand nowhere.
    expect(rows[2]?.[6]).not.toContain('Rust');
    expect(rows.flat().join()).not.toMatch(/\b0\.\d{2}/);
    expect(rows.flat().join()).not.toContain('none of yours');
  });

  it('are in French too, and need addresses', () => {
    expect(writeMailMerge(RESULT, COHORT, { locale: FR })).not.toBe(writeMailMerge(RESULT, COHORT));
    expect(
      problems(() =>
        writeMailMerge(RESULT, {
          ...COHORT,
          mentors: [{ ...MENTORS[0]! }],
          mentees: MENTEES.map(({ id }) => ({ id })),
        }),
      ),
    ).toHaveLength(2);
  });
});

describe('the command', () => {
  const files = {
    'mentors.csv': 'id,name,skills\nann@ex.org,Ann,SQL\n',
    'mentees.csv': 'id,name,skills wanted,attributes.email,department\ne1,Eve,SQL,eve@ex.org,IT\n',
  };
  const PEOPLE = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];

  it('writes columns of people with the matches, and exports the pairs', async () => {
    const io = worldOf({ files });
    expect(await io.call('match', ...PEOPLE, '--out', 'o', '--columns', 'name,email,department')).toBe(0);
    expect(io.written.get('o/matches.csv')).toContain('mentee email,mentee department,mentor name');
    expect(JSON.parse(io.written.get('o/matching.json') ?? '').manifest.reading.tables).toHaveLength(2);
    const to = (format: string, ...more: string[]) =>
      io.call('export', ...PEOPLE, '--matching', 'o/matching.json', '--to', format, '--out', 'x', ...more);
    expect(await to('chronus')).toBe(0);
    expect(io.written.get('x/chronus.csv')).toBe(
      'Mentor Email Address,Mentee Email Address\r\nann@ex.org,eve@ex.org\r\n',
    );
    expect(await to('pushfar', '--program-id', '9', '--email', 'email')).toBe(1);
    expect(io.err()).toContain('mentors: Ann (ann@ex.org): has no e-mail address');
    expect(io.written.has('x/pushfar.csv')).toBe(false);
    expect(await to('mail-merge', '--locale', 'fr')).toBe(0);
    expect(readPeople(io.written.get('x/mail-merge.csv') ?? '', { side: 'mentors' }).mentors).toHaveLength(2);
    expect(await to('csv', '--columns', 'department')).toBe(0);
    expect(io.written.get('x/matches.csv')).toContain('mentee department');
    expect(await to('excel')).toBe(1);
    expect(await io.call('match', ...PEOPLE, '--out', 'o', '--columns', 'grad')).toBe(1);
    expect(io.err()).toContain('did you mean "grade"?');
  });
});
