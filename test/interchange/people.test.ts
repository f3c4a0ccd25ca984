import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchCohort } from '../../src';
import {
  type CohortColumns,
  readCohort,
  readPeople,
  writeManagers,
  writeMatches,
  writePeople,
  writeUnmatched,
} from '../../src/entries/interchange';
import { generateCohort } from '../../src/entries/synthetic';

const table = (content: string | Uint8Array, fileName = 'people.csv') => ({ fileName, content });

describe('writePeople and readPeople', () => {
  it('bring a whole synthetic cohort through CSV unchanged', () => {
    const cohort = generateCohort({ mentors: 200, mentees: 220, seed: 'round trip' });
    for (const options of [{}, { delimiter: ';', byteOrderMark: true }] as const) {
      const read = readCohort({
        mentors: table(writePeople(cohort.mentors, options), 'mentors.csv'),
        mentees: table(writePeople(cohort.mentees, options), 'mentees.csv'),
        ...(cohort.managers === undefined
          ? {}
          : { managers: table(writeManagers(cohort.managers, options), 'managers.csv') }),
      });
      expect(read.cohort).toEqual(cohort);
    }
  });

  it('bring text through that a spreadsheet would run as a formula', () => {
    const mentors = ['=1+1', '+x', '-x', '@x', "'=x", '\tx', 'a,b;"c"\nd'].map((name, at) => ({
      id: `m${at}`,
      name: name.trim(),
    }));
    const text = writePeople(mentors);
    expect(text).not.toMatch(/(^|,)[=+@]/m);
    expect(readCohort({ mentors: table(text), mentees: table('id\n') }).cohort.mentors).toEqual(mentors);
  });
});

describe('readCohort', () => {
  const problemsOf = (files: Parameters<typeof readCohort>[0], columns: CohortColumns = {}) => {
    try {
      readCohort(files, columns);
    } catch (error) {
      return (error as { issues: { path: string; message: string }[] }).issues.map(
        ({ path, message }) => `${path}: ${message}`,
      );
    }
    return [];
  };

  it('reads lists, levels, wishes and windows as people write them', () => {
    const { cohort } = readCohort({
      mentors: table(
        'id,Skills,Experience Years,availability\nm,"SQL:4; Python (2)","7,5",Mon 09:00-12:00\n',
      ),
      mentees: table('id,skills_wanted,goals\ne,SQL 2>4,"lead a team, write"\n'),
    });
    expect(cohort.mentors[0]).toEqual({
      id: 'm',
      skills: [
        { name: 'SQL', level: 4 },
        { name: 'Python', level: 2 },
      ],
      experienceYears: 7.5,
      availability: [{ day: 'mon', start: '09:00', end: '12:00' }],
    });
    expect(cohort.mentees[0]).toEqual({
      id: 'e',
      skillsWanted: [{ name: 'SQL', current: 2, target: 4 }],
      goals: [{ name: 'lead a team' }, { name: 'write' }],
    });
  });

  it('reads semicolons, a byte order mark, quoted line breaks and blank lines', () => {
    const { cohort } = readCohort({
      mentors: table('\uFEFFid;name\r\nm;"Ana\nMaria"\r\n\r\n'),
      mentees: table('id;name\r\n'),
    });
    expect(cohort).toEqual({ mentors: [{ id: 'm', name: 'Ana\nMaria' }], mentees: [] });
  });

  it('reports all problems with file, row and column', () => {
    const problems = problemsOf({
      mentors: table('id,capacity max\nm1,-1\nm1,lots\nm3,1,extra\n', 'mentors.csv'),
      mentees: table('name\nx\n', 'mentees.csv'),
    });
    expect(problems.some((problem) => problem.startsWith('mentors.csv: row 2, column "capacity max"'))).toBe(
      true,
    );
    expect(problems.some((problem) => problem.startsWith('mentors.csv: row 3, column "capacity max"'))).toBe(
      true,
    );
    expect(problems.some((problem) => problem.startsWith('mentors.csv: row 4'))).toBe(true);
    expect(problems.some((problem) => problem.startsWith('mentees.csv'))).toBe(true);
  });

  it('reports columns that nothing reads, and refuses mapped columns that are not there', () => {
    const files = { mentors: table('id,shoe size\nm,43\n', 'mentors.csv'), mentees: table('id\n') };
    const unread = (columns: CohortColumns) =>
      readCohort(files, columns).warnings.filter((warning) => warning.path.includes('shoe size'));
    expect(unread({})).toHaveLength(1);
    expect(unread({ mentors: { ignore: ['shoe size'] } })).toEqual([]);
    expect(problemsOf(files, { mentors: { department: 'dept' } })).toHaveLength(1);
  });

  it('reports a person who stands twice in a real export', () => {
    const folder = new URL('../../examples/alumni-french/data/', import.meta.url);
    const content = readFileSync(new URL('Mentor_Trivial.duplicates.csv', folder));
    const columns: CohortColumns = {
      people: {
        id: { template: '{Prénom} {Nom}' },
        ignore: ['Horodateur', 'Promotion', 'Activités et métiers', 'Motivation', 'Anglais'],
      },
    };
    const problems = problemsOf(
      { mentors: table(content, 'Mentor.csv'), mentees: table('Prénom,Nom\n') },
      columns,
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('row 7');
  });

  it('says where bytes are not the text they should be', () => {
    const bytes = (...name: readonly number[]) =>
      Uint8Array.from([...[...'id,name\nm,Andr'].map((char) => char.charCodeAt(0)), ...name, 10]);
    const latin1 = bytes(0xe9);
    const mac = bytes(0x8e);
    expect(problemsOf({ mentors: table(mac, 'mentors.csv'), mentees: table('id\n') })[0]).toContain(
      'mentors.csv: line 2',
    );
    const { cohort } = readCohort({
      mentors: { ...table(latin1), encoding: 'windows-1252' },
      mentees: table('id\n'),
    });
    expect(cohort.mentors[0]?.name).toBe('André');
  });
});

describe('readPeople', () => {
  it('reads one side of NDJSON', () => {
    const { mentors } = readPeople('{"id":"m","experienceYears":3}\n\n{"id":"n"}\n', {
      format: 'ndjson',
      side: 'mentors',
    });
    expect(mentors).toEqual([{ id: 'm', experienceYears: 3 }, { id: 'n' }]);
  });
});

describe('writeMatches and writeUnmatched', () => {
  it('name people, scores and reasons, one row each', () => {
    const cohort = generateCohort({ mentors: 4, mentees: 9, seed: 'csv' });
    const result = matchCohort(cohort);
    if (result.status === 'infeasible') throw new Error('infeasible');
    const matches = writeMatches(result).trim().split('\r\n');
    expect(matches[0]).toMatch(/^mentee id,mentee,mentor id,mentor,score,points,coverage,locked,goals,/);
    expect(matches).toHaveLength(1 + result.matches.length);
    const unmatched = writeUnmatched(result).trim().split('\r\n');
    expect(unmatched).toHaveLength(1 + result.unmatched.mentees.length + result.unmatched.mentors.length);
    expect(writeMatches(result, {}, { delimiter: ';', decimal: ',' })).toMatch(/;0,\d+;/);
  });
});

describe('people who are their own managers', () => {
  it('stand at the top, and have none', () => {
    const { mentees, warnings } = readPeople('id,manager\nCEO,ceo\na,CEO\n', { side: 'mentees' });
    expect(mentees).toEqual([{ id: 'CEO' }, { id: 'a', manager: 'CEO' }]);
    expect(warnings.map(({ id, params }) => [id, params])).toEqual([
      ['warnings.managers-own', { count: 1, examples: ['row 2 "CEO"'] }],
    ]);
  });
});

describe('tables of both sides', () => {
  it('that hold what the other side says are asked about', () => {
    const give = 'id,skills\na,SQL\n';
    const want = 'id,skills wanted,goals\nb,SQL,lead\n';
    const ids = (mentors: string, mentees: string) =>
      readCohort({
        mentors: { content: mentors, fileName: 'one.csv' },
        mentees: { content: mentees, fileName: 'two.csv' },
      }).warnings.map(({ text }) => text);
    expect(ids(want, give)).toEqual([
      'one.csv is given as mentors, and holds only what mentees want; two.csv is given as mentees, and holds only what mentors give: are the files swapped?',
    ]);
    expect(ids(give, want)).toEqual([]);
    expect(ids('id,skills,skills wanted\na,SQL,R\n', give)).toEqual([]);
  });
});
