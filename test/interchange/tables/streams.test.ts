import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCohort } from '../../../src';
import {
  readCohort,
  readCohortStream,
  readPeople,
  readPeopleStream,
  streamJson,
  streamManagers,
  streamMatches,
  streamPeople,
  streamUnmatched,
  type TableWriteOptions,
  writeManagers,
  writeMatches,
  writePeople,
  writeUnmatched,
} from '../../../src/entries/interchange';
import { generateCohort } from '../../../src/entries/synthetic';
import type { Matching } from '../../../src/model';

const cohort = generateCohort({ mentors: 24, mentees: 60, seed: 'streams' });
const matching = matched();

function matched(): Matching {
  const result = matchCohort(cohort);
  if (result.status === 'infeasible') throw new Error('infeasible');
  return result;
}

const names = { mentors: { p0000001: '=Eve()' }, mentees: {} };
const TABLES: readonly (readonly [
  name: string,
  stream: (options: TableWriteOptions) => Iterable<string>,
  whole: (options: TableWriteOptions) => string,
])[] = [
  ['people', (o) => streamPeople(cohort.mentees, o), (o) => writePeople(cohort.mentees, o)],
  ['managers', (o) => streamManagers({ a: 'b', c: '=d' }, o), (o) => writeManagers({ a: 'b', c: '=d' }, o)],
  ['matches', (o) => streamMatches(matching, names, o), (o) => writeMatches(matching, names, o)],
  ['unmatched', (o) => streamUnmatched(matching, names, o), (o) => writeUnmatched(matching, names, o)],
];

const anyFormat = fc.constantFrom<TableWriteOptions>(
  {},
  { delimiter: ';', decimal: ',', byteOrderMark: true },
  { format: 'ndjson' },
);

describe.each(TABLES)('a stream of %s', (_, stream, whole) => {
  it('joins to the same text wherever chunks end, each ending with a row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), anyFormat, (chunkLength, format) => {
        const options = { ...format, chunkLength };
        const chunks = [...stream(options)];
        expect(chunks.join('')).toBe(whole(format));
        for (const chunk of chunks) expect(chunk.endsWith('\n')).toBe(true);
        for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThanOrEqual(chunkLength);
      }),
      { numRuns: 40 },
    );
  });

  it('is made row by row: nothing is written before it is asked for', () => {
    const chunks = stream({ chunkLength: 1 })[Symbol.iterator]();
    expect(String(chunks.next().value).trim().split('\r\n')).toHaveLength(1);
    expect(String(chunks.next().value).trim().split('\r\n')).toHaveLength(1);
  });
});

/** Bytes cut at random places, also inside a character. */
const cuts = fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 30 });
function* cut(text: string, lengths: readonly number[]) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const length = lengths[piece % lengths.length] ?? 1;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

describe('written and read again', () => {
  it('people are as they were, in both formats, wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyFormat, cuts, async (options, lengths) => {
        const format = options.format ?? 'csv';
        const file = (people: typeof cohort.mentors | typeof cohort.mentees) => ({
          content: cut(writePeople(people, options), lengths),
          format,
        });
        const read = await readCohortStream({
          mentors: file(cohort.mentors),
          mentees: file(cohort.mentees),
          managers: { content: cut(writeManagers(cohort.managers ?? {}, options), lengths), format },
        });
        expect(read.cohort).toEqual(cohort);
      }),
      { numRuns: 20 },
    );
  });

  it('the stream of people gives what the whole table gives', async () => {
    const text = writePeople(cohort.mentors);
    await fc.assert(
      fc.asyncProperty(cuts, async (lengths) => {
        const streamed = [];
        for await (const { person } of readPeopleStream(cut(text, lengths), { side: 'mentors' })) {
          streamed.push(person);
        }
        expect(streamed).toEqual(readPeople(text, { side: 'mentors' }).mentors);
      }),
      { numRuns: 20 },
    );
  });

  it('matches and unmatched people hold the whole of the result as NDJSON', () => {
    const lines = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect(lines(writeMatches(matching, {}, { format: 'ndjson' }))).toEqual(matching.matches);
    const { mentors, mentees } = matching.unmatched;
    expect(lines(writeUnmatched(matching, {}, { format: 'ndjson' }))).toEqual([
      ...mentees.map((one) => ({ side: 'mentee', ...one })),
      ...mentors.map((one) => ({ side: 'mentor', ...one })),
    ]);
    const withName = lines(
      writeMatches(matching, { mentees: { [matching.matches[0]!.menteeId]: '=Ana' } }, { format: 'ndjson' }),
    );
    expect(withName[0]).toEqual({ mentee: '=Ana', ...matching.matches[0] });
  });

  it('an id that every object has as a field is nobody’s name', () => {
    const match = { ...matching.matches[0]!, menteeId: 'constructor', mentorId: '__proto__' };
    const [, row] = writeMatches({ matches: [match] }, { mentees: {}, mentors: {} }).split('\r\n');
    expect(row).toMatch(/^constructor,,__proto__,,/);
  });
});

describe('what is wrong in streamed tables', () => {
  it('is the same as in whole ones: rows, duplicates, and managers', async () => {
    const mentors = 'id,preferences ranked,manager\na,nobody; e,x\na,,\nb,,y\nc,"e; e",\n';
    const mentees = 'id,priority,manager\ne,high,\nb,,z\n';
    const whole = problems(() =>
      readCohort({ mentors: { content: mentors }, mentees: { content: mentees } }),
    );
    const streamed = await readCohortStream({
      mentors: { content: cut(mentors, [3]) },
      mentees: { content: cut(mentees, [5]) },
    }).catch((error: unknown) => Reflect.get(Object(error), 'issues'));
    expect(streamed).toEqual(whole);
    const said = JSON.stringify(whole);
    for (const part of ['row 3', 'stands here a second time', 'as the manager of', 'not a number'])
      expect(said).toContain(part);
  });
});

function problems(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return Reflect.get(Object(error), 'issues');
  }
  return [];
}

describe('streamJson', () => {
  it('says what JSON.stringify says, wherever chunks end', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: false, withBoxedValues: false, maxDepth: 4 }),
        fc.integer({ min: 1, max: 50 }),
        (value, chunkLength) => {
          const plain: unknown = JSON.stringify(value) ?? 'null';
          const text = [...streamJson(value, { chunkLength })].join('');
          expect(JSON.parse(text)).toEqual(JSON.parse(String(plain)));
          expect(text.endsWith('\n')).toBe(true);
        },
      ),
    );
    expect(JSON.parse([...streamJson(new Date(0))].join(''))).toBe('1970-01-01T00:00:00.000Z');
  });

  it('indents objects, and puts an object in a list on a line of its own', () => {
    const value = { a: 1, none: {}, empty: [], numbers: [1, 2], people: [{ id: 'x', of: [1] }, { id: 'y' }] };
    expect([...streamJson(value)].join('')).toBe(
      [
        '{',
        '  "a": 1,',
        '  "none": {},',
        '  "empty": [],',
        '  "numbers": [1,2],',
        '  "people": [',
        '    {"id":"x","of":[1]},',
        '    {"id":"y"}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    expect(JSON.parse([...streamJson(matching)].join(''))).toEqual(JSON.parse(JSON.stringify(matching)));
  });
});
