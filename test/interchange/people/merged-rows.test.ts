import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import { type ColumnMapping, readPeople } from '../../../src/entries/interchange';

const read = (text: string, mapping: ColumnMapping = {}) =>
  readPeople(text, { side: 'mentors', mapping: { duplicates: 'merge', ...mapping } });

function problems(text: string, mapping: ColumnMapping = {}): string[] {
  try {
    read(text, mapping);
  } catch (error) {
    if (error instanceof MentorMatchError)
      return error.issues.map(({ path, message, received }) => `${path}: ${message}: ${received}`);
    throw error;
  }
  return [];
}

describe('a table with several rows of one person', () => {
  it('collects lists and keeps what is said once', () => {
    const { mentors, rows, warnings } = read(
      'id,name,interest,grade\nana,Ana,Chess,7\nbob,Bob,Go,8\nANA,Ana Lee,Tennis,\nana,,chess,7\nana,,,\n',
      { interests: 'interest' },
    );
    expect(mentors).toEqual([
      { id: 'ana', name: 'Ana Lee', grade: '7', interests: ['Chess', 'Tennis'] },
      { id: 'bob', name: 'Bob', grade: '8', interests: ['Go'] },
    ]);
    expect(rows).toBe(5);
    expect(warnings.map(({ text }) => text)).toEqual(['4 rows are put together to one person']);
  });

  it('reads a skill and its level from two columns, a blank level too', () => {
    const text = 'id,skill,level\na,SQL,3\na,R,\na,Go,expert\nb,SQL,N/A\n';
    expect(read(text, { skills: { template: '{skill}: {level}' } }).mentors).toEqual([
      { id: 'a', skills: [{ name: 'SQL', level: 3 }, { name: 'R' }, { name: 'Go', level: 5 }] },
      { id: 'b', skills: [{ name: 'SQL' }] },
    ]);
  });

  it('times of several rows that touch are one window', () => {
    expect(
      read('id,availability\na,Mon 10-11\na,Mon 9-10\na,Sun 9-10\na,\n').mentors[0]?.availability,
    ).toEqual([
      { day: 'mon', start: '09:00', end: '11:00' },
      { day: 'sun', start: '09:00', end: '10:00' },
    ]);
  });

  it('an item that stands twice counts once, and the fuller one', () => {
    expect(read('id,skills\na,SQL\na,sql:3\na,SQL:3\n').mentors).toEqual([
      { id: 'a', skills: [{ name: 'SQL', level: 3 }] },
    ]);
  });

  it('contradictions are errors with both rows', () => {
    expect(problems('id,interests,grade\na,SQL,3\nb,x,1\na,R,4\n')).toEqual([
      'mentors.csv: row 4, column "grade": the rows of one person contradict each other: row 2 says something else: "3" and "4"',
    ]);
    expect(problems('id,skills\na,SQL:3\na,SQL:4\n')[0]).toContain('row 3, column "skills"');
    expect(problems('id,name\na,Ann Lee\na,Bob Ashe\n')[0]).toContain('"Ann Lee" and "Bob Ashe"');
    expect(problems('id,protectedAttributes.x\na,1\na,2\n')[0]).toContain('(hidden)');
    expect(problems('id,capacity max\na,1\na,2\n')[0]).toContain('1 and 2');
  });

  it('rows without an id are errors as ever', () => {
    expect(problems('id,grade\n,3\n')[0]).toContain('the id is blank');
  });

  it('puts the rows of each side of a sheet together', () => {
    const people = readPeople('id,side,skills,skills wanted\na,both,SQL,Go\na,both,R,Go\nb,mentee,,R\n', {
      side: 'both',
      mapping: { duplicates: 'merge' },
    });
    expect(people.mentors.map(({ skills }) => skills?.map(({ name }) => name))).toEqual([['SQL', 'R']]);
    expect(people.mentees.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
