import { definePolicy, matchCohort } from '../../src';
import { readPeople } from '../../src/entries/interchange';
import { parseCohort } from '../../src/entries/schemas';

/** A list of the model: how one of a size is made, and what takes it. */
export interface ListCase {
  readonly make: (size: number) => unknown;
  readonly run: (input: unknown) => unknown;
  /** Default 2^15. */
  readonly largest?: number;
}

/** Different words that are no near spellings of one another: those are compared in pairs, up to a number of them. */
const wordAt = (index: number) => `word ${(Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(36)}`;
const words = (size: number) => Array.from({ length: size }, (_, index) => wordAt(index));
const named = (size: number) => words(size).map((name) => ({ name }));
const record = <T>(size: number, value: (index: number) => T) =>
  Object.fromEntries(words(size).map((word, index) => [word, value(index)]));
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Fields of a person that grow, and their value of a size. */
const FIELDS: { readonly [field: string]: (size: number) => unknown } = {
  goals: named,
  goalsSupported: named,
  skills: named,
  skillsWanted: named,
  interests: words,
  languages: words,
  path: words,
  ventures: (size) => words(size).map((sector) => ({ sector, functions: [sector] })),
  venture: (size) => ({ functions: words(size) }),
  availability: (size) =>
    Array.from({ length: size }, (_, index) => ({ day: DAYS[index % 7], start: '09:00', end: '10:00' })),
  attributes: (size) => record(size, (index) => index),
  'attributes in lists': (size) => ({ x: words(size) }),
  protectedAttributes: (size) => record(size, () => 'x'),
};

const personWith = (field: string, size: number) => ({
  id: 'a',
  [field.split(' ')[0]!]: FIELDS[field]!(size),
});

/** Whole policies, one growing list each. */
const POLICIES: { readonly [name: string]: (size: number) => object } = {
  synonyms: (size) => ({ similarity: { synonyms: record(size, () => 'one') } }),
  'chain of synonyms': (size) => ({ similarity: { synonyms: record(size, (index) => wordAt(index + 1)) } }),
  taxonomy: (size) => ({ similarity: { taxonomy: words(size).map((label) => ({ id: label, label })) } }),
  'taxonomy with one other label': (size) => ({
    similarity: { taxonomy: words(size).map((label) => ({ id: label, label, altLabels: ['one'] })) },
  }),
  'deep taxonomy': (size) => ({
    similarity: {
      taxonomy: words(size).map((label, index) => ({
        id: label,
        label,
        parentIds: index === 0 ? [] : [wordAt(index - 1)],
      })),
    },
  }),
  vectors: (size) => ({ similarity: { vectors: record(size, () => [1, 2]) } }),
  'dimensions of vectors': (size) => ({ similarity: { vectors: { a: new Array(size).fill(1) } } }),
  history: (size) => ({
    rules: [{ kind: 'no-previous-pair' }],
    history: words(size).map((mentorId) => ({ mentorId, menteeId: 'e' })),
  }),
  'excluded pairs': (size) => ({
    rules: [{ kind: 'excluded-pairs', pairs: words(size).map((mentorId) => ({ mentorId, menteeId: 'e' })) }],
  }),
  rules: (size) => ({ rules: words(size).map((id) => ({ kind: 'same', field: 'location', id })) }),
  scale: (size) => ({ rules: [{ kind: 'gap', field: 'grade', scale: words(size), min: 1 }] }),
  stages: (size) => ({ params: { venture: { stages: words(size) } } }),
  sensitive: (size) => ({ sensitive: words(size) }),
  weights: (size) => ({ weights: record(size, () => 1) }),
};

const match = (mentor: object, mentee: object, policy: object = {}) =>
  matchCohort({ mentors: [mentor], mentees: [mentee] } as never, policy as never);
const wordPair = [
  { id: 'm', skills: [{ name: wordAt(1) }], interests: ['one', wordAt(3)], grade: wordAt(5) },
  { id: 'e', skillsWanted: [{ name: wordAt(2) }], interests: [wordAt(2)], grade: wordAt(1) },
] as const;

export const LISTS: { readonly [name: string]: ListCase } = {
  ...Object.fromEntries(
    Object.keys(FIELDS).flatMap((field): [string, ListCase][] => [
      [
        `reading ${field} of a person`,
        {
          make: (size) => personWith(field, size),
          run: (one) => parseCohort({ mentors: [one], mentees: [] }),
        },
      ],
      [
        `matching two with long ${field}`,
        {
          make: (size) => [personWith(field, size), { ...personWith(field, size), id: 'b' }],
          run: (two) => {
            const [mentor, mentee] = two as [object, object];
            match(mentor, mentee);
            // What is wanted, against what is had.
            match({ ...mentor, skills: Reflect.get(mentor, 'skillsWanted') }, mentee);
          },
        },
      ],
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(POLICIES).flatMap(([name, make]): [string, ListCase][] => [
      [`a policy's ${name}`, { make, run: (policy) => definePolicy(policy as never) }],
      [
        `a matching with long ${name}`,
        { make, run: (policy) => match(wordPair[0], wordPair[1], policy as object) },
      ],
    ]),
  ),
  rankings: {
    make: (size) => ({
      mentors: words(size).map((id) => ({ id })),
      mentees: [{ id: 'e', preferences: { ranked: words(size) } }],
    }),
    run: (cohort) => matchCohort(cohort as never),
    largest: 2 ** 13,
  },
  refusals: {
    make: (size) => ({
      mentors: words(size).map((id) => ({ id })),
      mentees: [{ id: 'e', preferences: { never: words(size) } }],
    }),
    run: (cohort) => matchCohort(cohort as never),
    largest: 2 ** 13,
  },
  'a chain of managers': {
    make: (size) => ({
      mentors: words(size).map((id, index) => ({ id, manager: wordAt(index + 1) })),
      mentees: [{ id: wordAt(0) }],
    }),
    run: (cohort) => matchCohort(cohort as never, { rules: [{ kind: 'no-reporting-line' }] }),
    largest: 2 ** 13,
  },
  'people with what is wrong': {
    make: (size) => ({
      mentors: words(size).map((id) => ({ id, skills: [{ nam: id }], [id]: 1 })),
      mentees: [],
    }),
    run: (cohort) => parseCohort(cohort),
    largest: 2 ** 14,
  },
  'columns of attributes': {
    make: (size) =>
      `id,${words(size)
        .map((word) => `attributes.${word}`)
        .join(',')}\na${',x'.repeat(size)}\n`,
    run: (text) => readPeople(String(text), { side: 'mentors' }),
  },
  'columns that nobody reads': {
    make: (size) => `id,${words(size).join(',')}\na${',x'.repeat(size)}\n`,
    run: (text) => readPeople(String(text), { side: 'mentors' }),
  },
  'columns of one name': {
    make: (size) => `id${',word'.repeat(size)}\na${',x'.repeat(size)}\n`,
    run: (text) => readPeople(String(text), { side: 'mentors' }),
  },
  'rows of a table': {
    make: (size) => `id,name\n${words(size).join(',x\n')},x\n`,
    run: (text) => readPeople(String(text), { side: 'mentors' }),
  },
  'lines of NDJSON': {
    make: (size) =>
      words(size)
        .map((id) => JSON.stringify({ id }))
        .join('\n'),
    run: (text) => readPeople(String(text), { side: 'mentors', format: 'ndjson' }),
  },
};
