import { describe, expect, it } from 'vitest';
import { FR } from '../../../src/entries/fr';
import { readPeople, readPeopleStream } from '../../../src/entries/interchange';
import { translate } from '../../../src/messages';

/** A table of people whose departments are these, row by row. */
const tableOf = (departments: readonly string[], header = 'Department') =>
  `Id,${header}\n${departments.map((one, at) => `p${at},${one}\n`).join('')}`;

/** A value at the head of each group, and blanks below it. */
const merged = (names: readonly string[], sizes: readonly number[]) =>
  names.flatMap((name, at) => [name, ...new Array<string>(sizes[at]! - 1).fill('')]);

const NAMES = ['IT', 'HR', 'Sales', 'Legal', 'Finance'];
const found = (text: string) =>
  readPeople(text, { side: 'mentors' }).warnings.filter(({ id }) => id === 'warnings.cells-merged');

describe('blanks that merged cells left', () => {
  it('are told, and stay blank', async () => {
    const text = tableOf(merged(NAMES, [4, 3, 5, 4, 4]));
    const { mentors } = readPeople(text, { side: 'mentors' });
    expect(mentors.map(({ department }) => department).filter((one) => one !== undefined)).toEqual(NAMES);
    const [warning, ...others] = found(text);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({
      params: { values: 5, blanks: 15 },
      path: 'mentors.csv: column "Department"',
    });
    expect(warning?.text).toMatch(/^5 values, no two of them alike, each with blanks below it \(15 in all\)/);
    expect(translate(warning!, FR).text).toContain('cellules fusionnées');
    const warnings: string[] = [];
    const people = readPeopleStream(text, { side: 'mentors', onWarning: ({ id }) => warnings.push(id) });
    for await (const _ of people);
    expect(warnings).toContain('warnings.cells-merged');
  });

  it.each([
    ['a group of one among them', tableOf(merged(NAMES.concat('Tax', 'Ops'), [3, 1, 3, 3, 3, 3, 3]))],
    ['managers', tableOf(merged(NAMES.concat('Tax', 'Ops', 'Lab'), [2, 3, 2, 3, 2, 3, 2, 3]), 'Manager')],
  ])('are told with %s', (_name, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    ['every row has a value', tableOf(NAMES)],
    ['values stand twice', tableOf(merged([...NAMES, 'IT'], [4, 3, 5, 4, 4, 3]))],
    ['values follow one another', tableOf([...NAMES, ...new Array<string>(15).fill('')])],
    ['the first row is blank', tableOf(['', ...merged(NAMES, [4, 3, 5, 4, 4])])],
    ['there are few', tableOf(merged(NAMES.slice(0, 3), [4, 3, 5]))],
    ['chance may have it', tableOf(merged(NAMES.slice(0, 4), [4, 4, 4, 4]))],
    ['places are many', tableOf(merged(NAMES, [4, 3, 5, 4, 4]), 'Location')],
    ['nobody has one', tableOf(new Array<string>(20).fill(''))],
  ])('are not told where %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
