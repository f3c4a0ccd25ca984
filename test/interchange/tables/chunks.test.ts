import { Readable } from 'node:stream';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import {
  type ChunkedInput,
  readCohortStream,
  readPairsStream,
  readPeopleStream,
} from '../../../src/entries/interchange';

const TEXT = 'id,name\nada,Ada Lovelace\nben,Zoë Benson\n';
const bytes = new TextEncoder().encode(TEXT);

/** A stream that can be read but not iterated, as those of some browsers. */
function plainStream(pieces: readonly (string | Uint8Array)[], told: string[] = []) {
  const rest = [...pieces];
  return {
    getReader: () => ({
      read: async () => (rest.length === 0 ? { done: true } : { done: false, value: rest.shift() }),
      cancel: async () => void told.push('cancelled'),
      releaseLock: () => void told.push('released'),
    }),
  };
}

const WAYS: readonly (readonly [what: string, make: () => ChunkedInput])[] = [
  ['File.stream()', () => new File([TEXT], 'people.csv').stream()],
  ['Response.body', () => new Response(TEXT).body],
  ['a stream that decodes', () => new Response(TEXT).body?.pipeThrough(new TextDecoderStream()) ?? null],
  ['a stream that cannot be iterated', () => plainStream(Array.from(bytes, (byte) => Uint8Array.of(byte)))],
  ['a stream of Node.js', () => Readable.from([bytes.subarray(0, 33), bytes.subarray(33)])],
  ['a list of pieces', () => ['id,na', 'me\nada,Ada Lovelace\nben,', 'Zoë Benson\n']],
  ['the text', () => TEXT],
  ['the bytes', () => bytes],
];

async function namesIn(content: ChunkedInput): Promise<unknown[]> {
  const names: unknown[] = [];
  for await (const { person } of readPeopleStream(content, { side: 'mentors' })) names.push(person.name);
  return names;
}

describe('a table in pieces', () => {
  it.each(WAYS)('is read from %s', async (_, make) => {
    expect(await namesIn(make())).toEqual(['Ada Lovelace', 'Zoë Benson']);
    const { cohort } = await readCohortStream(
      { people: { content: make() } },
      { people: { side: { value: 'both' } } },
    );
    expect(cohort.mentees.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Zoë Benson']);
    const { pairs } = await readPairsStream(make(), { mapping: { mentor: 'id', mentee: 'name' } });
    expect(pairs).toContainEqual({ mentorId: 'ben', menteeId: 'Zoë Benson' });
  });

  it.each(WAYS)('is joined from %s', async (_, make) => {
    const names: unknown[] = [];
    const people = readPeopleStream('id,grade\nben,7\n', { side: 'mentors', join: { content: make() } });
    for await (const { person } of people) names.push(person.name);
    expect(names).toEqual(['Zoë Benson']);
  });

  it('has the types of browsers and of Node.js', () => {
    expectTypeOf<File>().toHaveProperty('stream').returns.toExtend<ChunkedInput>();
    expectTypeOf<Response['body']>().toExtend<ChunkedInput>();
    expectTypeOf<Pick<ReadableStream<Uint8Array>, 'getReader'>>().toExtend<ChunkedInput>();
    expectTypeOf<number>().not.toExtend<ChunkedInput>();
  });

  it('is empty where a response has no body', async () => {
    await expect(namesIn(new Response().body)).rejects.toThrow('the table is empty: it has no header');
  });

  it('leaves no stream open, whether it is read to its end, left or refused', async () => {
    const read: string[] = [];
    await namesIn(plainStream([bytes], read));
    expect(read).toEqual(['released']);
    const left: string[] = [];
    const rows = Array.from({ length: 3000 }, (_, at) => `p${at},Ada\n`);
    for await (const _ of readPeopleStream(plainStream(['id,name\n', ...rows], left), { side: 'mentors' }))
      break;
    expect(left).toEqual(['cancelled', 'released']);
    const refused: string[] = [];
    const zip = new Uint8Array(200);
    zip.set([0x50, 0x4b, 3, 4]);
    await expect(namesIn(plainStream([zip, bytes], refused))).rejects.toThrow(MentorMatchError);
    expect(refused).toEqual(['cancelled', 'released']);
  });

  it('is refused where it is none', async () => {
    // As a program without types would give it: the file itself.
    const file: unknown = new File([TEXT], 'people.csv');
    await expect(namesIn(file as ChunkedInput)).rejects.toThrow('file.stream()');
  });
});
