import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../src/errors';
import { type Cohort, cohortSchema, menteeSchema, mentorSchema, parseCohort } from '../../src/model';
import { loadCohort } from '../../src/model/cohort/load';
import { PersonReader } from '../../src/model/person/reader';
import { toErrorIssues } from '../../src/model/schema/schema';
import { Findings } from '../../src/model/shape/findings';
import { cohort, window } from '../scoring/arbitraries';
import { deepFreeze } from '../support/deep-freeze';

/** Mostly well-formed values, and now and then others. */
const mostly = <T>(good: readonly T[], bad: readonly T[]) =>
  fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  );
const text = mostly(['a', ' b ', '\u00a0c', 'É', 'a long text with spaces'], ['', ' ', '\ufeff']);
const number = mostly([0, -0, 1, 0.5, 1e-9], [-1, 3, 1e300, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY]);
const whole = mostly([0, 1, 2], [-0, -1, 0.5, 2 ** 53, Number.NaN]);
const zone = mostly(['Europe/Paris', 'utc', '+05:30'], ['+15:00', 'Nowhere/Town', ' UTC']);
const start = mostly(['00:00', '09:30'], ['9:30', '24:00', '24:01', '12.30', '0٣:00', '12:00\n']);
const end = mostly(['23:59', '24:00'], ['00:00', '24:01', '23:60', '25:00']);
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 });

/** Anything that a field may be given, well-formed or not. */
const junk = fc.oneof(
  text,
  number,
  zone,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(undefined, null, true, [], {}, [undefined], new Date(0), new Map(), 'mon'),
  // biome-ignore lint/suspicious/noSparseArray: a hole is one of the malformations.
  fc.constant([, 'a']),
);

/** Every field of a person, mostly well-formed. */
const person = fc.record(
  {
    id: mostly(['p1', 'p2', ' '], ['']),
    name: text,
    goals: list(fc.record({ name: text, priority: number, source: text }, { requiredKeys: ['name'] })),
    goalsSupported: list(fc.record({ name: text, strength: number }, { requiredKeys: ['name'] })),
    skills: list(fc.record({ name: text, level: number }, { requiredKeys: ['name'] })),
    skillsWanted: list(
      fc.record(
        { name: text, weight: number, current: number, target: number, source: text },
        { requiredKeys: ['name'] },
      ),
    ),
    experienceYears: number,
    grade: text,
    role: text,
    nextRole: text,
    path: list(text),
    venture: fc.record({ stage: text, sector: text, functions: list(text) }, { requiredKeys: [] }),
    ventures: list(fc.record({ stage: text, functions: list(text) }, { requiredKeys: [] })),
    interests: list(text),
    department: text,
    manager: text,
    location: text,
    timeZone: zone,
    languages: list(text),
    availability: list(fc.oneof(window, fc.record({ day: mostly(['mon', 'sun'], ['day']), start, end }))),
    preferences: fc.record({ ranked: list(text), never: list(text) }, { requiredKeys: [] }),
    attributes: fc.dictionary(mostly(['a', 'b', '7'], ['__proto__', '']), fc.jsonValue({ maxDepth: 2 })),
    protectedAttributes: fc.dictionary(fc.string(), text),
    capacity: fc.record({ min: mostly([0, 1], [-1, 2]), max: whole }, { requiredKeys: [] }),
    priority: whole,
  },
  { requiredKeys: ['id'] },
);

/** The person with something in it exchanged: a field, or a field of something in a list. */
const changed = fc
  .tuple(
    person,
    fc.nat(),
    fc.nat(),
    junk,
    fc.constantFrom('value', 'unknown key', 'inner', 'none', 'none', 'none'),
  )
  .map(([one, at, inner, value, kind]): unknown => {
    const fields: Record<string, unknown> = { ...one };
    const keys = Object.keys(fields);
    const key = keys[at % keys.length]!;
    const list = fields[key];
    if (kind === 'unknown key') return { ...fields, [`${key}s`]: value };
    if (kind === 'value') return { ...fields, [key]: value };
    if (kind === 'inner' && Array.isArray(list) && list.length > 0) {
      const items: unknown[] = [...list];
      const item: unknown = items[inner % items.length];
      items[inner % items.length] =
        typeof item === 'object' && item !== null ? { ...item, extra: value } : value;
      return { ...fields, [key]: items };
    }
    return fields;
  });

/** Without the fields that are `undefined`, for comparing to the letter. */
function given(person: object): object {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined));
}

describe('PersonReader', () => {
  it('takes whom the schemas take, with an equal result, and says the same of all others', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(changed, { maxLength: 5 }), (people) => {
        const reader = new PersonReader();
        for (const value of people) {
          for (const [side, schema] of [
            ['mentor', mentorSchema],
            ['mentee', menteeSchema],
          ] as const) {
            const found = new Findings();
            const person = reader[side](value, found);
            const slow = schema.safeParse(value);
            expect(found.issues()).toEqual(slow.success ? [] : toErrorIssues(slow.error, value));
            expect(person === undefined).toBe(!slow.success);
            if (person === undefined) {
              refused += 1;
              continue;
            }
            accepted += 1;
            expect(given(person)).toStrictEqual(slow.data);
            expect(JSON.stringify(person)).toBe(JSON.stringify(slow.data));
          }
        }
      }),
      { numRuns: 2_000 },
    );
    expect(accepted).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  });

  it('gives everybody of a side the same fields in the same order', () => {
    const reader = new PersonReader();
    const keys = (value: object | undefined) => Object.keys(value ?? {});
    const schemaKeys = (schema: object) => keys(Reflect.get(schema, 'shape'));
    const found = new Findings();
    expect(keys(reader.mentee({ id: 'a' }, found))).toEqual(schemaKeys(menteeSchema));
    expect(keys(reader.mentor({ grade: 'G1', id: 'b' }, found))).toEqual(schemaKeys(mentorSchema));
  });

  it('makes equal skills, goals and windows one frozen object, also where very many differ', () => {
    const reader = new PersonReader();
    const found = new Findings();
    const monday = () => ({ day: 'mon', start: '09:00', end: '10:00' });
    const read = (id: string) =>
      reader.mentor(
        { id, skills: [{ name: ' SQL', level: 2 }, { name: 'SQL' }], availability: [monday()] },
        found,
      );
    const [one, other] = [read('a'), read('b')];
    expect(one?.skills?.[0]).toBe(other?.skills?.[0]);
    expect(one?.skills).toEqual([{ name: 'SQL', level: 2 }, { name: 'SQL' }]);
    expect(one?.availability?.[0]).toBe(other?.availability?.[0]);
    expect(Object.isFrozen(one?.skills?.[0])).toBe(true);
    for (let level = 0; level < 100; level++) {
      expect(reader.mentor({ id: 'c', skills: [{ name: 'SQL', level }] }, found)?.skills).toEqual([
        { name: 'SQL', level },
      ]);
    }
  });
});

describe('parseCohort', () => {
  const backwards = (_side: string, ids: readonly string[]) => [...ids.keys()].reverse();
  const issuesOf = (run: () => unknown): unknown => {
    try {
      run();
    } catch (error) {
      if (error instanceof MentorMatchError) return { code: error.code, issues: error.issues };
      throw error;
    }
    return 'none';
  };

  it('says of malformed shapes what the schema says, all at once', () => {
    const managers = fc.oneof(fc.dictionary(text, text), junk);
    const input = fc.oneof(
      fc.record(
        { mentors: fc.array(changed), mentees: fc.array(changed), managers },
        { requiredKeys: ['mentors'] },
      ),
      fc.record({ mentors: fc.array(changed), mentees: junk, more: junk }),
      junk,
    );
    let refused = 0;
    fc.assert(
      fc.property(input, (value) => {
        const shape = cohortSchema.safeParse(value);
        if (shape.success) return;
        refused++;
        const { code, issues } = new MentorMatchError('invalid-input', toErrorIssues(shape.error, value));
        const expected = { code, issues };
        expect(issuesOf(() => parseCohort(value))).toEqual(expected);
        expect(issuesOf(() => loadCohort(value))).toEqual(expected);
      }),
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('copies a frozen cohort to the letter, and shares nothing that can be changed', () => {
    fc.assert(
      fc.property(cohort, (input) => {
        const copy = parseCohort(structuredClone(input));
        expect(parseCohort(deepFreeze(input))).toStrictEqual(copy);
        expect(copy).toStrictEqual(cohortSchema.parse(input));
        expect(loadCohort(input)).toEqual(copy);
      }),
    );
    const input = { mentors: [{ id: 'm', path: ['a'], attributes: { x: { y: [1] } } }], mentees: [] };
    const copy = parseCohort(input);
    input.mentors[0]!.path.push('b');
    input.mentors[0]!.attributes.x.y.push(2);
    expect(copy.mentors[0]).toStrictEqual({ id: 'm', path: ['a'], attributes: { x: { y: [1] } } });
  });

  it('puts people in the order asked for, also where the schemas read them', () => {
    fc.assert(
      fc.property(cohort, fc.boolean(), ({ mentors, mentees }, explicit) => {
        const given = explicit ? mentors.map((mentor) => ({ ...mentor, name: undefined })) : mentors;
        const { mentors: turned, mentees: others } = loadCohort({ mentors: given, mentees }, backwards);
        const inOrder = parseCohort({ mentors, mentees });
        expect([...turned].reverse()).toEqual(inOrder.mentors);
        expect([...others].reverse()).toEqual(inOrder.mentees);
      }),
    );
    const input = { mentors: [{ id: 'a' }, { id: 'b' }], mentees: [], managers: new Map() };
    expect(issuesOf(() => loadCohort(input, backwards))).toEqual(issuesOf(() => loadCohort(input)));
  });

  it('takes an explicit undefined and people of a class', () => {
    class Row {
      id = 'a';
      get grade() {
        return ' G1 ';
      }
    }
    const input = { mentors: [new Row(), { id: 'b', grade: undefined }], mentees: [], managers: { x: 'y' } };
    expect(parseCohort(input)).toEqual({
      mentors: [{ id: 'a', grade: 'G1' }, { id: 'b' }],
      mentees: [],
      managers: { x: 'y' },
    });
  });

  it('reports references to nobody, ids that stand twice and contradictory managers, all at once', () => {
    const input: Cohort = {
      mentors: [
        { id: 'a', manager: 'x', preferences: { ranked: ['e', 'e', 'gone'], never: ['e', 'b', 'nobody'] } },
        { id: 'a', manager: 'y' },
        { id: 'b', manager: 'x' },
      ],
      mentees: [{ id: 'e' }, { id: 'b', manager: 'z', preferences: { ranked: ['e'] } }],
      managers: { a: 'w', b: 'x' },
    };
    const issues = issuesOf(() => parseCohort(input));
    expect(issues).toEqual(issuesOf(() => loadCohort(input)));
    expect(issues).toEqual(issuesOf(() => loadCohort(input, backwards)));
    expect(issues).toMatchInlineSnapshot(`
      {
        "code": "invalid-input",
        "issues": [
          {
            "expected": "one entry per person and side; merge or remove the duplicate, or give two people two ids",
            "message": "the id stands a second time; it is already used by mentors[0]",
            "path": "mentors[1].id",
            "received": ""a"",
          },
          {
            "expected": "one manager per person",
            "message": "another entry names "w" as the manager of this person",
            "path": "mentors[0].manager",
            "received": ""x"",
          },
          {
            "expected": "one manager per person",
            "message": "another entry names "w" as the manager of this person",
            "path": "mentors[1].manager",
            "received": ""y"",
          },
          {
            "expected": "one manager per person",
            "message": "another entry names "x" as the manager of this person",
            "path": "mentees[1].manager",
            "received": ""z"",
          },
        ],
      }
    `);
  });
});
