import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldOf, readAs } from '../../examples/playground/src/people/mapping';
import { countedUntil, encodingDoubt, needsDay } from '../../examples/playground/src/people/remedies';
import type { Issue } from '../../examples/playground/src/protocol';
import { MentorMatchError } from '../../src';
import {
  type CohortColumns,
  type ColumnProposal,
  proposeMapping,
  readCohort,
  type TextEncoding,
  writePeople,
} from '../../src/entries/interchange';
import { generateCohort } from '../../src/entries/synthetic';

const form = (name: string) => ({
  fileName: name,
  content: readFileSync(new URL(`../../examples/from-a-form/${name}`, import.meta.url)),
});
const files = [form('google-mentors.csv'), form('google-mentees.csv')] as const;
const proposal = proposeMapping(files);
const [mentors] = proposal.tables;

describe('a mapping mended by hand', () => {
  it('shows the field that each column was proposed for', () => {
    expect(proposal.tables).toHaveLength(files.length);
    for (const table of proposal.tables) {
      expect(table.columns.length).toBeGreaterThan(0);
      for (const column of table.columns)
        expect(fieldOf(table.mapping, column), column.columns.join()).toBe(column.field);
    }
  });

  it('shows it for columns in the names of the library too, those of protected attributes among them', () => {
    const { mentors: people } = generateCohort({ mentors: 30, mentees: 1, seed: 'columns' });
    const [table] = proposeMapping([{ fileName: 'mentors.csv', content: writePeople(people) }]).tables;
    for (const column of table!.columns)
      expect(fieldOf(table!.mapping, column), column.columns.join()).toBe(column.field);
    expect(table!.columns.map(({ field }) => field)).toContain('protectedAttributes.gender');
  });

  it('reads a column into another field, and frees the one that had it', () => {
    const [column, name] = ['skills', 'name'].map(
      (field) => mentors!.columns.find((one) => one.field === field)!,
    ) as [ColumnProposal, ColumnProposal];
    const mended = readAs(proposal.columns, 'mentors', column, 'name');
    expect(fieldOf(mended.mentors!, column)).toBe('name');
    expect(fieldOf(mended.mentors!, name)).toBeNull();
    expect(mended.mentors?.ignore).toEqual(expect.arrayContaining([...name.columns]));
    // The other table, and the proposal, stay as they are.
    expect(mended.mentees).toBe(proposal.columns.mentees);
    expect(fieldOf(mentors!.mapping, name)).toBe('name');
    expect(() => read(mended)).not.toThrow();
  });

  it('reads a column into nothing, and back again', () => {
    const column = mentors!.columns.find(({ field }) => field === 'skills')!;
    const without = readAs(proposal.columns, 'mentors', column, null);
    expect(read(without).mentors.every(({ skills }) => skills === undefined)).toBe(true);
    const again = readAs(without, 'mentors', column, 'skills');
    expect(read(again).mentors.map(({ id }) => id)).toEqual(
      read(proposal.columns).mentors.map(({ id }) => id),
    );
    expect(read(again).mentors.some(({ skills }) => skills !== undefined)).toBe(true);
    expect(again.mentors?.ignore ?? []).not.toEqual(expect.arrayContaining([...column.columns]));
  });

  it('takes how a list is written along to another list', () => {
    const columns: CohortColumns = { mentors: { id: 'id', skills: { column: 'can', list: '/' } } };
    const can = { columns: ['can'], field: 'skills', reason: { id: '', params: {}, text: '' } };
    expect(readAs(columns, 'mentors', can, 'interests').mentors).toEqual({
      id: 'id',
      interests: { column: 'can', list: '/' },
    });
    // A single value has no separator.
    expect(readAs(columns, 'mentors', can, 'department').mentors).toEqual({ id: 'id', department: 'can' });
    expect(readAs(columns, 'mentors', can, 'skills')).toBe(columns);
  });
});

function read(columns: CohortColumns) {
  const [first, second] = files;
  const roles = proposal.tables.map(({ role }) => role);
  return readCohort({ [roles[0]!]: first, [roles[1]!]: second }, columns).cohort;
}

describe('what the page can do about a problem itself', () => {
  const issuesOf = (read: () => unknown): readonly Issue[] => {
    try {
      read();
    } catch (error) {
      if (error instanceof MentorMatchError) return error.issues;
      throw error;
    }
    return [];
  };

  it('offers the encodings that the bytes of a file leave open, each of which reads it', () => {
    const content = new Uint8Array([...Buffer.from('id,name\nana,'), 0x8c, 0xe6, 0x0a]);
    const issues = issuesOf(() => proposeMapping([{ fileName: 'mentors.csv', content, side: 'mentors' }]));
    const doubt = encodingDoubt(issues);
    expect(doubt?.path).toContain('mentors.csv');
    expect(doubt?.encodings.length).toBeGreaterThan(2);
    for (const encoding of doubt?.encodings ?? []) {
      const file = {
        fileName: 'mentors.csv',
        content,
        side: 'mentors',
        encoding: encoding as TextEncoding,
      } as const;
      expect(proposeMapping([file]).tables[0]?.count).toBe(1);
    }
    expect(encodingDoubt([])).toBeUndefined();
  });

  it('counts years until a day, where cells have the day of a beginning', () => {
    const files = { people: { content: 'id,side,experience years\nana,mentor,2012-09-01\ncleo,mentee,2\n' } };
    const { columns } = proposeMapping([{ content: files.people.content, side: 'both' }]);
    const issues = issuesOf(() => readCohort(files, columns));
    expect(needsDay(issues)).toBe(true);
    const { cohort } = readCohort(files, countedUntil(columns, '2026-09-01'));
    expect(cohort.mentors[0]?.experienceYears).toBe(14);
    expect(needsDay([])).toBe(false);
  });
});
