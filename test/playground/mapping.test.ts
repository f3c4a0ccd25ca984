import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldOf, readAs } from '../../examples/playground/src/people/mapping';
import {
  type CohortColumns,
  type ColumnProposal,
  proposeMapping,
  readCohort,
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
    for (const table of proposal.tables) {
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
