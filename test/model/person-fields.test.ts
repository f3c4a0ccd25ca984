import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { menteeSchema, mentorSchema, ruleSchema } from '../../src/entries/schemas';
import { columnsOf, PERSON_COLUMNS } from '../../src/interchange/fields';
import { Findings, PERSON_FIELDS, PersonReader } from '../../src/model';
import { PERSON_DOCS } from '../../src/model/person/docs';
import { membersOf, type PersonFields } from '../../src/model/person/fields';
import { toErrorIssues } from '../../src/model/schema';
import { fields } from '../../src/model/schema/schema';
import { memberSchemas } from '../../src/model/shape';
import { list, number, object, tag } from '../../src/model/shape/shape';

/** The table with two fields more: what a new field costs. */
const table: PersonFields = {
  ...PERSON_FIELDS,
  shoeSize: { value: number({ least: 20, most: 60 }), only: 'mentees' },
  badges: { value: list(tag) },
  desk: {
    value: object<{ readonly floor?: number; readonly side?: string }>('capacity', {
      floor: number({}),
      side: tag,
    }),
  },
};

describe('a field that is added to the table', () => {
  const value = { id: 'a', shoeSize: 42, badges: [' first aid '], desk: { floor: 3 } };

  it('is read, trimmed and given to everybody of its side', () => {
    const reader = new PersonReader(table);
    const found = new Findings();
    expect(reader.mentee(value, found)).toMatchObject({
      shoeSize: 42,
      badges: ['first aid'],
      desk: { floor: 3 },
    });
    expect(found.issues()).toEqual([]);
    expect(Object.keys(reader.mentor({ id: 'b' }, found) ?? {})).not.toContain('shoeSize');
    expect(Object.keys(reader.mentor({ id: 'b' }, found) ?? {})).toContain('badges');
  });

  it('has the same errors from the reader and from the schema', () => {
    const reader = new PersonReader(table);
    const schema = fields(memberSchemas(membersOf('mentees', table)));
    for (const wrong of [
      { shoeSize: 10 },
      { shoeSize: '42' },
      { badges: 'x' },
      { badges: ['', 3] },
      { desk: { side: [] } },
      { badge: 1 },
      { importance: { skills: 'very', goals: 3.5 } },
      { importance: ['skills'] },
      { importance: { skills: Number.NaN } },
    ]) {
      const found = new Findings();
      const person = { id: 'a', ...wrong };
      expect(reader.mentee(person, found)).toBeUndefined();
      const result = schema.safeParse(person);
      expect(found.issues()).toEqual(toErrorIssues(result.error!, person));
      expect(found.issues().length).toBeGreaterThan(0);
    }
    expect(schema.parse(value)).toEqual({ ...value, badges: ['first aid'] });
  });

  it('has its columns, with headers and notations', () => {
    const added = columnsOf(table).filter(
      ({ path }) => !PERSON_COLUMNS.some((column) => column.path === path),
    );
    expect(added.map(({ path, header, list, menteesOnly }) => [path, header, list, menteesOnly])).toEqual([
      ['shoeSize', 'shoe size', false, true],
      ['badges', 'badges', true, false],
      ['desk', 'desk', false, false],
      ['desk.floor', 'desk floor', false, false],
      ['desk.side', 'desk side', false, false],
    ]);
    const person: Parameters<(typeof added)[number]['write']>[0] = JSON.parse(
      JSON.stringify({ ...value, badges: ['first aid', 'choir'] }),
    );
    expect(added.map((column) => column.write(person))).toEqual([
      42,
      'first aid; choir',
      undefined,
      3,
      undefined,
    ]);
  });
});

describe('the table of fields', () => {
  const names = Object.keys(PERSON_FIELDS);

  it('is what JSON Schema says, with a sentence for each field', () => {
    for (const [side, schema] of [
      ['mentors', mentorSchema],
      ['mentees', menteeSchema],
    ] as const) {
      const described = z.toJSONSchema(schema);
      expect(Object.keys(described.properties ?? {})).toEqual(Object.keys(membersOf(side)));
      expect(described.required).toEqual(['id']);
      expect(described.additionalProperties).toBe(false);
      for (const [name, property] of Object.entries(described.properties ?? {}))
        expect(JSON.stringify(property)).toContain(
          JSON.stringify(Reflect.get(PERSON_DOCS, name)).slice(1, -1),
        );
    }
    expect(z.toJSONSchema(mentorSchema).properties).toMatchObject({
      experienceYears: { anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }] },
    });
  });

  it('says in JSON Schema what the types say', () => {
    const source = readFileSync('src/model/person/person.ts', 'utf8')
      .replaceAll(/\{@link ([^}]*)\}/g, '`$1`')
      .replaceAll(/\s+(?:\* )?/g, ' ');
    const missing = Object.values(PERSON_DOCS).filter((doc) => !source.includes(doc));
    expect(missing).toEqual([]);
  });

  it('has all columns, and what rules can compare', () => {
    expect([...new Set(PERSON_COLUMNS.map(({ path }) => path.replace(/\..*/, '')))]).toEqual(names);
    const compares = (kind: string, field: string) =>
      ruleSchema.safeParse({ kind, field, mentorField: field }).success;
    const values = names.filter((field) => ruleSchema.safeParse({ kind: 'same', field }).success);
    const lists = names.filter(
      (mentorField) => ruleSchema.safeParse({ kind: 'shared-value', mentorField }).success,
    );
    expect(compares('same', 'id')).toBe(false);
    expect(values).toEqual([
      'role',
      'grade',
      'department',
      'location',
      'manager',
      'experienceYears',
      'timeZone',
      'nextRole',
    ]);
    expect(lists).toEqual([
      'goals',
      'goalsSupported',
      'skills',
      'skillsWanted',
      'interests',
      'languages',
      'path',
    ]);
  });
});
