import { describe, expect, it } from 'vitest';
import { defineCriterion, definePolicy, MentorMatchError, matchCohort } from '../../../src';
import { readCohort, readPeople, writePeople } from '../../../src/entries/interchange';
import { MAX_JSON_DEPTH, parseCohort } from '../../../src/entries/schemas';

/** Names that every object inherits; and one that none does, as the control. */
const INHERITED = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
const CONTROL = 'plainname';

function issuesOf(run: () => unknown): readonly { readonly path: string; readonly message: string }[] {
  try {
    run();
  } catch (error) {
    if (error instanceof MentorMatchError) return error.issues;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** A matching in which a name stands wherever an author can put one, with the name replaced by the control's. */
function matched(name: string): string {
  const result = matchCohort(
    {
      mentors: [
        { id: name, skills: [{ name, level: 4 }], attributes: { [name]: 'x' }, interests: [name] },
        { id: 'other', skills: [{ name: 'b', level: 2 }], attributes: { [name]: 'y' } },
      ],
      mentees: [
        { id: 'e1', skillsWanted: [{ name }], attributes: { [name]: 'x' }, interests: [name], manager: name },
        {
          id: 'e2',
          skillsWanted: [{ name: 'alias' }],
          attributes: { [name]: 'z' },
          preferences: { ranked: [name] },
        },
      ],
      managers: { [name]: 'boss' },
    },
    {
      weights: { skills: 1, interests: 1, preferences: 1, [name]: 1 },
      similarity: { synonyms: { alias: name } },
      params: { [name]: { [name]: 1 } },
      rules: [{ kind: 'different', field: `attributes.${name}` }],
    },
    { criteria: [defineCriterion({ id: name, score: () => 0.5 })] },
  );
  const { matches, unmatched } = result as Extract<typeof result, { matches: unknown }>;
  return JSON.stringify({ matches, unmatched }).replaceAll(name, CONTROL);
}

describe('names that objects inherit', () => {
  it.each(INHERITED)('%s is a name like any other through a whole matching', (name) => {
    expect(matched(name)).toBe(matched(CONTROL));
  });

  it.each(INHERITED)('%s is a header, an id and an attribute like any other', (name) => {
    const people = (word: string) => {
      const text = `id,attributes.${word},skills\n${word},${word},${word}:3\n`;
      const { mentors } = readPeople(text, { side: 'mentors' });
      const again = readPeople(writePeople(mentors), { side: 'mentors' });
      expect(again.mentors).toEqual(mentors);
      return JSON.stringify(mentors).replaceAll(word, CONTROL);
    };
    expect(people(name)).toBe(people(CONTROL));
    expect(readPeople(`${name},id\nx,a\n`, { side: 'mentors' }).warnings[0]?.path).toContain(name);
  });

  it('__proto__ is refused by its place where it cannot be kept', () => {
    const person = JSON.parse('{"id": "a", "attributes": {"__proto__": "x"}}');
    expect(issuesOf(() => parseCohort({ mentors: [person], mentees: [] }))[0]?.path).toBe(
      'mentors[0].attributes.__proto__',
    );
    for (const part of ['{"params": {"__proto__": 1}}', '{"weights": {"__proto__": 1}}'])
      expect(issuesOf(() => definePolicy(JSON.parse(part)))[0]?.path).toMatch(/^policy\.\w+\.__proto__$/);
    expect(
      issuesOf(() => readPeople('id,attributes.__proto__\na,x\n', { side: 'mentors' }))[0]?.path,
    ).toContain('row 2');
  });
});

describe('depth', () => {
  const nested = (depth: number) => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
    return value;
  };
  const circular: unknown[] = [];
  circular.push(circular);
  const endless = [
    ['nested', nested(100_000)],
    ['circular', circular],
  ] as const;

  it('of attributes may be 64', () => {
    const cohort = (depth: number) => ({
      mentors: [{ id: 'a', attributes: { x: nested(depth) } }],
      mentees: [],
    });
    expect(parseCohort(cohort(MAX_JSON_DEPTH)).mentors).toHaveLength(1);
    expect(issuesOf(() => parseCohort(cohort(MAX_JSON_DEPTH + 1)))).toMatchObject([
      { path: 'mentors[0].attributes.x', message: 'the value is nested too deeply, or holds itself' },
    ]);
  });

  it.each(endless)('%s data is refused with a path, wherever it comes in', (_, value) => {
    const person = { id: 'a', attributes: { x: value } };
    expect(issuesOf(() => parseCohort({ mentors: [person], mentees: [] }))[0]?.path).toBe(
      'mentors[0].attributes.x',
    );
    for (const field of ['skills', 'goals', 'name', 'preferences', 'protectedAttributes'])
      expect(
        issuesOf(() => parseCohort({ mentors: [{ id: 'a', [field]: value }], mentees: [] })).length,
      ).toBeGreaterThan(0);
    expect(issuesOf(() => matchCohort({ mentors: [person], mentees: [] } as never))[0]?.path).toContain(
      'attributes.x',
    );
    expect(issuesOf(() => definePolicy({ params: { p: value } } as never))[0]?.path).toBe('policy.params.p');
    expect(issuesOf(() => definePolicy(value as never)).length).toBeGreaterThan(0);
  });

  it('of a line or a cell of JSON is refused with its row', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const line = `{"id": "a", "attributes": {"x": ${deep}}}\n`;
    expect(issuesOf(() => readPeople(line, { side: 'mentors', format: 'ndjson' }))[0]?.path).toContain(
      'line 1',
    );
    const table = `id,attributes.x (json)\na,"${deep}"\n`;
    expect(issuesOf(() => readPeople(table, { side: 'mentors' }))[0]?.path).toContain('row 2, column');
    expect(
      issuesOf(() => readCohort({ people: { content: line, format: 'ndjson' } })).length,
    ).toBeGreaterThan(0);
  });
});

describe('half of a surrogate pair', () => {
  it.each(['id', 'name', 'department', 'manager'])('is refused in %s, with its place', (field) => {
    const person = { id: 'a', [field]: 'x\uD800y' };
    expect(issuesOf(() => parseCohort({ mentors: [person], mentees: [] }))[0]).toMatchObject({
      path: `mentors[0].${field}`,
      message: 'the text holds half of a character (a lone surrogate)',
    });
    const rows = field === 'id' ? 'id\nx\uDC00\n' : `id,${field}\na,x\uDC00\n`;
    expect(issuesOf(() => readPeople(rows, { side: 'mentors' }))[0]?.path).toContain('row 2');
  });

  it('is refused in tags and attributes, and pairs are not', () => {
    const whole = { id: '🙂', skills: [{ name: '🙂' }], attributes: { '🙂': '🙂' } };
    expect(parseCohort({ mentors: [whole], mentees: [] }).mentors[0]).toEqual(whole);
    const broken = {
      id: 'a',
      skills: [{ name: '\uD83D' }],
      interests: ['\uDE42'],
      attributes: { x: ['\uD800'] },
    };
    expect(issuesOf(() => parseCohort({ mentors: [broken], mentees: [] })).map(({ path }) => path)).toEqual([
      'mentors[0].skills[0].name',
      'mentors[0].interests[0]',
      'mentors[0].attributes.x[0]',
    ]);
  });
});

describe('messages', () => {
  it('list 20 problems of a kind and count the rest', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `p${index},many`).join('\n');
    try {
      readPeople(`id,experience years\n${rows}\n`, { side: 'mentors' });
      throw new Error('nothing was refused');
    } catch (error) {
      if (!(error instanceof MentorMatchError)) throw error;
      expect(error.issues).toHaveLength(20);
      expect(error.total).toBe(5000);
      expect(error.issues.at(-1)?.more).toBe(4980);
      expect(error.message).toContain('4980 more of this kind');
    }
  });

  it('cut what was received, and show neither protected attributes nor private notes', () => {
    const secret = 'very-private-word';
    const long = 'x'.repeat(1_000_000);
    const errors = [
      () => parseCohort({ mentors: [{ id: 'a', protectedAttributes: { age: [secret] } }], mentees: [] }),
      () => parseCohort({ mentors: [[{ id: 'a', protectedAttributes: { age: secret } }]], mentees: [] }),
      () => parseCohort({ mentors: 5, mentees: { protectedAttributes: secret } }),
      () => readPeople(`id,protectedAttributes.age (number)\na,${secret}\n`, { side: 'mentors' }),
      () => readPeople(`{"protectedAttributes": {"a": "${secret}"}, `, { side: 'mentors', format: 'ndjson' }),
      () =>
        readPeople(`{"id": 5, "protectedAttributes": {"a": ["${secret}"]}}`, {
          side: 'mentors',
          format: 'ndjson',
        }),
      () =>
        readPeople(
          new Uint8Array([...new TextEncoder().encode(`id,protectedAttributes.a\na,${secret}`), 0xff, 10]),
          { side: 'mentors' },
        ),
      () => parseCohort({ mentors: [{ id: 'a', department: [long], [long]: 1 }], mentees: [] }),
    ];
    for (const run of errors) {
      const issues = issuesOf(run);
      expect(issues.length).toBeGreaterThan(0);
      for (const issue of issues) {
        const { received } = issue as { readonly received?: string };
        expect(received?.length).toBeLessThanOrEqual(200);
        expect(JSON.stringify(issue).length).toBeLessThan(3000);
        expect(JSON.stringify(issue)).not.toContain(secret);
      }
    }
  });
});
