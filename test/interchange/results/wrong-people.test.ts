import { describe, expect, it } from 'vitest';
import type { Mentor } from '../../../src';
import {
  streamPeople,
  writeMailMerge,
  writeMatches,
  writeMatchImport,
  writePeople,
} from '../../../src/entries/interchange';
import { matchesSheet, peopleSheet } from '../../../src/entries/workbook';
import { COHORT, RESULT } from '../../calls/world';
import { errorOf } from '../../support/thrown';

/** People with something in a field that does not belong there. */
const WRONG: readonly (readonly [field: string, value: unknown, path: string])[] = [
  ['skills', [7], '.skills[0]'],
  ['skills', [{ name: 'SQL' }, { name: 7 }], '.skills[1].name'],
  ['skills', [{ name: 'SQL', level: 'high' }], '.skills[0].level'],
  ['languages', ['en', 7], '.languages[1]'],
  ['languages', [null], '.languages[0]'],
  ['interests', 'chess', '.interests'],
  ['availability', [7], '.availability[0]'],
  ['availability', [{ day: 'mon' }], '.availability[0].start'],
  ['attributes', 7, '.attributes'],
  ['protectedAttributes', 7, '.protectedAttributes'],
  ['preferences', { ranked: [7] }, '.preferences.ranked[0]'],
  ['capacity', { max: 'two' }, '.capacity.max'],
  ['skils', [], '.skils'],
];

const withWrong = (field: string, value: unknown) =>
  // The cast: the point is what types forbid.
  ({ id: COHORT.mentors[0]!.id, name: 'Ana', [field]: value }) as unknown as Mentor;

describe('people that are none, in what is written of them', () => {
  it.each(WRONG)('are a typed error that says where: %s: %j', (field, value, path) => {
    const people = [{ id: 'zoe' }, withWrong(field, value)];
    const matched = { ...COHORT, mentors: [withWrong(field, value), ...COHORT.mentors.slice(1)] };
    const calls: readonly (readonly [call: () => unknown, at: string])[] = [
      [() => writePeople(people), 'people[1]'],
      [() => writePeople(people, { format: 'ndjson' }), 'people[1]'],
      [() => [...streamPeople(people)], 'people[1]'],
      [() => peopleSheet('People', people), 'people[1]'],
      [
        () => writeMatches(RESULT, {}, { extra: { people: matched, columns: ['skills'] } }),
        'options.extra.people.mentors[0]',
      ],
      [
        () => matchesSheet('Matches', RESULT, {}, { extra: { people: matched, columns: ['skills'] } }),
        'layout.extra.people.mentors[0]',
      ],
    ];
    for (const [call, at] of calls) {
      const { code, issues } = errorOf(call);
      expect(code).toBe('invalid-input');
      expect(issues.map((issue) => issue.path)).toContain(`${at}${path}`);
      expect(issues.every(({ expected }) => expected !== '')).toBe(true);
    }
  });

  it('show nothing that is protected', () => {
    const { issues } = errorOf(() => writePeople([withWrong('protectedAttributes', 'blind')]));
    expect(issues.map(({ received }) => received)).toEqual(['(hidden)']);
  });

  it('are right with a blank that is null, which is written as one', () => {
    const blank = withWrong('skills', null);
    const skill = withWrong('skills', [{ name: 'SQL', level: null }]);
    expect(writePeople([blank])).toBe(writePeople([{ id: blank.id, name: 'Ana' }]));
    expect(writePeople([skill])).toBe(writePeople([withWrong('skills', [{ name: 'SQL' }])]));
  });

  it('are told where letters and imports read them', () => {
    const people = { ...COHORT, mentors: [withWrong('attributes', 7), ...COHORT.mentors.slice(1)] };
    for (const call of [
      () => writeMailMerge(RESULT, people, { email: 'id' }),
      () => writeMatchImport(RESULT, people, { format: 'chronus', email: 'id' }),
    ])
      expect(errorOf(call).issues.map(({ path }) => path)).toEqual(['people.mentors[0].attributes']);
  });
});
