import { describe, expect, it } from 'vitest';
import { readCohortStream, readPairsStream, readPeopleStream } from '../../src/interchange';

const csv = 'id,name\na,Zoë\nb,Бен\n';
const encode = (text: string) => new TextEncoder().encode(text);

/** A web stream as a browser without asynchronous iteration has it, and whether it was cancelled. */
function webStream(bytes = encode(csv), length = 1) {
  const state = { cancelled: false, released: false };
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += length) pieces.push(bytes.subarray(at, at + length));
  const each = pieces.values();
  const stream = {
    getReader: () => ({
      read: async () => {
        const { done = false, value } = each.next();
        return { done, value };
      },
      cancel: () => {
        state.cancelled = true;
        return Promise.resolve();
      },
      releaseLock: () => {
        state.released = true;
      },
    }),
  };
  return { stream, state };
}

async function ids(chunks: Parameters<typeof readPeopleStream>[0]): Promise<string[]> {
  const found: string[] = [];
  for await (const { person } of readPeopleStream(chunks, { side: 'mentors' })) found.push(person.id);
  return found;
}

describe('a web stream', () => {
  it('is read from a Blob, a Response, a reader alone, and a generator alike', async () => {
    expect(await ids(new Blob([csv]).stream())).toEqual(['a', 'b']);
    expect(await ids(new Response(csv).body!)).toEqual(['a', 'b']);
    expect(await ids(webStream().stream)).toEqual(['a', 'b']);
    expect(await ids([csv])).toEqual(['a', 'b']);
  });

  it('is released at its end, and cancelled where its reading ends before it', async () => {
    const whole = webStream();
    await ids(whole.stream);
    expect(whole.state).toEqual({ cancelled: false, released: true });
    const part = webStream(encode(csv + 'c,Eve\n'.repeat(100_000)), 1000);
    for await (const _ of readPeopleStream(part.stream, { side: 'mentors' })) break;
    expect(part.state).toEqual({ cancelled: true, released: true });
  });

  it('may hold a side of a cohort, or pairs', async () => {
    const { cohort } = await readCohortStream({
      mentors: { content: webStream().stream },
      mentees: { content: new Response('id\nc\n').body! },
    });
    expect(cohort.mentors.map(({ name }) => name)).toEqual(['Zoë', 'Бен']);
    const { pairs } = await readPairsStream(new Blob(['mentor id,mentee id\na,c\n']).stream());
    expect(pairs).toEqual([{ mentorId: 'a', menteeId: 'c' }]);
  });
});
