import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import { readCohort, readPeople, readPeopleStream } from '../../../src/entries/interchange';
import { JsonElements } from '../../../src/interchange/json/elements';

const read = (content: unknown, side: 'mentors' | 'mentees' | 'both' = 'mentors', asOf?: string) =>
  readPeople(typeof content === 'string' ? content : JSON.stringify(content), {
    side,
    format: 'json',
    fileName: 'people.json',
    ...(asOf !== undefined && { mapping: { asOf } }),
  });

function problems(content: string, side: 'mentors' | 'both' = 'mentors'): string[] {
  try {
    read(content, side);
  } catch (error) {
    if (error instanceof MentorMatchError)
      return error.issues.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

const PEOPLE = [
  { id: 'a', name: 'A, {"b"} [c]', skills: [{ name: 'SQL', level: 4 }] },
  { id: 'b', attributes: { nested: [{ deep: ['x', { y: '\\"' }] }] } },
];

describe('people in JSON', () => {
  it.each([
    ['a list', JSON.stringify(PEOPLE)],
    ['a list over lines', JSON.stringify(PEOPLE, null, 2)],
    ['a line each', PEOPLE.map((one) => JSON.stringify(one)).join('\n')],
    ['an object with a list', JSON.stringify({ exported: '2026-05-01', note: ['[', '{'], people: PEOPLE })],
    ['the same over lines', JSON.stringify({ count: 2, people: PEOPLE, more: null }, null, '\t')],
    ['a cohort', JSON.stringify({ mentees: [{ id: 'x' }], mentors: PEOPLE })],
    ['objects laid over lines', PEOPLE.map((one) => JSON.stringify(one, null, 1)).join('\n')],
    ['with a byte order mark and blanks', `\uFEFF \r\n ${JSON.stringify(PEOPLE)} \n`],
  ])('%s', async (_, text) => {
    expect(read(text).mentors).toEqual(PEOPLE);
    const streamed = [];
    for await (const { person } of readPeopleStream([...text], { side: 'mentors', format: 'json' }))
      streamed.push(person);
    expect(streamed).toEqual(PEOPLE);
  });

  it('an empty list is an empty side', () => {
    const { mentors, warnings } = read('[ ]');
    expect(mentors).toEqual([]);
    expect(warnings.map(({ id }) => id)).toEqual(['warnings.table-empty']);
  });

  it('both sides: a field says who is what, or the list does', () => {
    const lists = read({ mentors: [{ id: 'a' }], mentees: [{ id: 'b' }] }, 'both');
    const fields = read(
      [
        { id: 'a', side: 'mentor' },
        { id: 'b', side: 'mentee' },
      ],
      'both',
    );
    for (const { mentors, mentees } of [lists, fields]) {
      expect(mentors).toEqual([{ id: 'a' }]);
      expect(mentees).toEqual([{ id: 'b' }]);
    }
    expect(problems('[{"id":"a"}]', 'both')).toEqual([
      'people.json: entry 1, side: the entry does not say whether the person is a mentor or a mentee',
    ]);
  });

  it('errors name the entry, and the line of what is no JSON', () => {
    expect(problems('[\n {"id":"a"},\n {"id":"b","skills":[{}]}\n]')[0]).toMatch(
      /^people\.json: entry 2, skills/,
    );
    expect(problems('[\n {"id":"a"},\n {"id":"b",\n  name:"x"}\n]')[0]).toContain(
      'people.json: entry 2, line 4: not valid JSON: a name without quotes',
    );
    expect(problems('[{"id":"a"},')[0]).toContain('people.json: the text ends inside a list or an object');
    expect(problems('[{"id":"a"')[0]).toContain('people.json: entry 1, line 1: not valid JSON');
    expect(problems('[{"id":"a"} {"id":"b"}]')[0]).toContain('entry 1, line 1: not valid JSON');
    expect(problems('[1]')).toEqual(['people.json: entry 1: the entry does not hold a person']);
    expect(problems(`[{"protectedAttributes":{"a":"secret"},"id":}]`).join()).not.toContain('secret');
    expect(problems(`[{"id": "a", "attributes": ${'['.repeat(100_000)}${']'.repeat(100_000)}}]`).length).toBe(
      1,
    );
  });

  it('a value without an end does not fill the memory', () => {
    const elements = new JsonElements();
    elements.push('[{"id":"');
    for (let piece = 0; piece < 20; piece++) elements.push('x'.repeat(1 << 20));
    expect(elements.tooLong).toBe(true);
    expect(elements.push('"}]')).toEqual([]);
  });

  it('any list is cut into its values, wherever pieces end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }),
        fc.constantFrom(undefined, 1, '\t'),
        fc.integer({ min: 1, max: 9 }),
        (list, space, size) => {
          const cut = (text: string) => {
            const elements = new JsonElements();
            const found = [];
            for (let at = 0; at < text.length; at += size)
              found.push(...elements.push(text.slice(at, at + size)));
            return [...found, ...elements.end()].map(({ text }) => JSON.parse(text));
          };
          const same = JSON.parse(JSON.stringify(list));
          expect(cut(JSON.stringify(list, null, space))).toEqual(same);
          expect(cut(JSON.stringify({ 'a"[': [1], people: list, z: { people: [2] } }, null, space))).toEqual(
            same,
          );
        },
      ),
    );
  });
});

describe('users of SCIM 2.0', () => {
  const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
  const USER = ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE];
  const answer = {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: 4,
    Resources: [
      {
        schemas: USER,
        id: '2819c223',
        userName: 'bjensen@example.com',
        name: { formatted: 'Ms. Barbara J Jensen III', familyName: 'Jensen', givenName: 'Barbara' },
        displayName: 'Babs Jensen',
        title: 'Tour Guide',
        active: true,
        timezone: 'America/Los_Angeles',
        preferredLanguage: 'en-US',
        emails: [
          { value: 'babs@jensen.org', type: 'home' },
          { value: 'bjensen@example.com', type: 'work', primary: true },
        ],
        addresses: [{ type: 'work', locality: 'Hollywood', country: 'USA' }],
        [ENTERPRISE]: {
          employeeNumber: '701984',
          department: 'Tours',
          manager: { value: '26118915', displayName: 'John Smith' },
        },
      },
      { schemas: USER, id: 'gone', userName: 'gone', active: false },
      { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], id: 'g', displayName: 'All' },
      { schemas: USER, id: '26118915', userName: 'jsmith', name: { givenName: 'John', familyName: 'Smith' } },
    ],
  };

  it.each([undefined, 2])('with the enterprise extension', (space) => {
    const { mentors, rows, warnings } = read(JSON.stringify(answer, null, space));
    expect(mentors).toEqual([
      {
        id: '2819c223',
        name: 'Babs Jensen',
        role: 'Tour Guide',
        department: 'Tours',
        location: 'Hollywood',
        manager: '26118915',
        timeZone: 'America/Los_Angeles',
        attributes: {
          email: 'bjensen@example.com',
          userName: 'bjensen@example.com',
          employeeNumber: '701984',
          preferredLanguage: 'en-US',
        },
      },
      { id: '26118915', name: 'John Smith', attributes: { userName: 'jsmith' } },
    ]);
    expect(rows).toBe(2);
    expect(warnings.map(({ text }) => text)).toEqual([
      'one user is not active and is left out',
      'one resource is no user, as groups are, and is left out',
    ]);
  });

  it('roles or the type of the user say the side, and managers are found', () => {
    const [babs, , , john] = answer.Resources;
    const content = JSON.stringify({
      ...answer,
      Resources: [
        { ...babs, roles: [{ value: 'Mentee' }] },
        { ...john, userType: 'mentor' },
      ],
    });
    const { cohort } = readCohort({ people: { content, format: 'json' } });
    expect(cohort.mentors.map(({ id }) => id)).toEqual(['26118915']);
    expect(cohort.mentees.map(({ id, manager }) => [id, manager])).toEqual([['2819c223', '26118915']]);
  });
});

describe('résumés of JSON Resume', () => {
  const resume = {
    basics: {
      name: 'Richard Hendriks',
      label: 'Programmer',
      email: 'richard@valley.example',
      location: { city: 'San Francisco', countryCode: 'US' },
    },
    work: [
      { name: 'Pied Piper', position: 'CEO', startDate: '2013-12-01' },
      { name: 'Hooli', position: 'Programmer', startDate: '2010-06', endDate: '2014-06' },
    ],
    skills: [
      { name: 'Web Development', level: 'Master', keywords: ['HTML', 'CSS'] },
      { name: 'Compression', level: 'Mythical', keywords: ['Mpeg'] },
      { name: 'Cooking' },
    ],
    languages: [{ language: 'English', fluency: 'Native speaker' }],
    interests: [{ name: 'Wildlife', keywords: ['Ferrets', 'Unicorns'] }],
  };
  const person = {
    id: 'richard@valley.example',
    name: 'Richard Hendriks',
    role: 'Programmer',
    location: 'San Francisco',
    experienceYears: 16,
    skills: [
      { name: 'Web Development', level: 5 },
      { name: 'HTML', level: 5 },
      { name: 'CSS', level: 5 },
      { name: 'Compression' },
      { name: 'Mpeg' },
      { name: 'Cooking' },
    ],
    interests: ['Wildlife', 'Ferrets', 'Unicorns'],
    languages: ['English'],
    attributes: { email: 'richard@valley.example', employer: 'Pied Piper' },
  };

  it('one, several, and with years until a day', () => {
    expect(read(JSON.stringify(resume, null, 2), 'mentors', '2026-06-01').mentors).toEqual([person]);
    const other = { ...resume, basics: { name: 'Ann' }, work: resume.work.slice(1) };
    expect(
      read([resume, other], 'mentors', '2026-06-01').mentors.map(({ id, experienceYears }) => [
        id,
        experienceYears,
      ]),
    ).toEqual([
      ['richard@valley.example', 16],
      ['Ann', 4],
    ]);
  });

  it('work that goes on needs a day, and levels in words are told', () => {
    const { mentors, warnings } = read(resume);
    expect(mentors[0]?.experienceYears).toBeUndefined();
    expect(warnings.map(({ text }) => text)).toEqual([
      'one level in words was read as a number: "Master = 5"; “scale” in the mapping says where the scale ends',
      'the work of one person goes on, so years of experience are not known: “asOf” in the mapping says until which day they count',
    ]);
  });
});
