import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentorMatchError, type Warning } from '../../../src';
import {
  type PeopleRead,
  readPeople,
  readPeopleStream,
  type TableInput,
} from '../../../src/entries/interchange';
import type { Reading } from '../../../src/entries/schemas';

type Options = Parameters<typeof readPeople>[1];

/** What was read, or what was wrong: all that a caller can see. */
type Answer =
  | Omit<PeopleRead, 'rows'>
  | { readonly code: string; readonly issues: unknown; readonly total: number };

function answerOf(error: unknown): Answer {
  if (!(error instanceof MentorMatchError)) throw error;
  return { code: error.code, issues: error.issues, total: error.total };
}

function whole(input: TableInput, options: Options): Answer {
  try {
    const { mentors, mentees, warnings, reading } = readPeople(input, options);
    return { mentors, mentees, warnings, reading };
  } catch (error) {
    return answerOf(error);
  }
}

async function inPieces(pieces: readonly TableInput[], options: Options): Promise<Answer> {
  const people: { mentors: unknown[]; mentees: unknown[] } = { mentors: [], mentees: [] };
  const warnings: Warning[] = [];
  try {
    let reading: Reading = { tables: [] };
    const stream = readPeopleStream(pieces, {
      ...options,
      onWarning: (warning) => warnings.push(warning),
      onReading: (read) => {
        reading = read;
      },
    });
    for await (const { side, person } of stream) people[side].push(person);
    return { ...(people as Pick<PeopleRead, 'mentors' | 'mentees'>), warnings, reading };
  } catch (error) {
    return answerOf(error);
  }
}

/** Cuts at shares of the length: anywhere, between `\r` and `\n` and inside characters too. */
function cut<T extends TableInput>(input: T, places: readonly number[]): T[] {
  const ends = places.map((place) => Math.floor(place * (input.length + 1))).sort((a, b) => a - b);
  const part = (from: number, to: number) =>
    (typeof input === 'string' ? input.slice(from, to) : input.subarray(from, to)) as T;
  return [0, ...ends].map((from, index) => part(from, ends[index] ?? input.length));
}

const places = fc.oneof(
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
  // Piece by piece of a character or two.
  fc.constant(Array.from({ length: 400 }, (_, index) => index / 400)),
);

const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('a', 'b2', 'x y', '', ' ', '3', '1,5', 'é', '中文', '🙂', 'Ã©', 'SQL:4'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('"a;b"', '"a\nb"', '"a\r\nb"', '"say ""hi"""', '"', 'a"b', '"a"b'),
  },
);
const table = fc
  .record({
    start: fc.constantFrom('', '', '\uFEFF', 'sep=;\n', 'sep=|\r\n'),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    line: fc.constantFrom('\n', '\r\n', '\r'),
    columns: fc.array(
      fc.constantFrom('name', 'skills', 'department', 'attributes.a', 'notes', 'ID', '', '"a,b;c"'),
      {
        maxLength: 4,
      },
    ),
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
    end: fc.constantFrom('', '\n', '\r', '\r\n', '\n\n'),
  })
  .map(({ start, delimiter, line, columns, rows, end }) => {
    const ids = rows.map((cells, index) => [
      `p${index}`,
      ...cells.slice(0, columns.length + (index % 7 === 6 ? 1 : 0)),
    ]);
    const filled = ids.map((cells) => [
      ...cells,
      ...Array<string>(Math.max(0, columns.length + 1 - cells.length)).fill(''),
    ]);
    return start + [['id', ...columns], ...filled].map((cells) => cells.join(delimiter)).join(line) + end;
  });
const noise = fc
  .array(
    fc.constantFrom(
      'id',
      'a',
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\uFEFF',
      'Ã',
      '©',
      '🙂',
      '\0',
      '{',
      '}',
      '[',
      ':',
      '1',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
const ndjson = fc
  .array(
    fc.oneof(
      fc
        .record({ id: fc.constantFrom('a', 'b', 'é🙂'), name: fc.string() }, { requiredKeys: ['id'] })
        .map((one) => JSON.stringify(one)),
      fc.constantFrom('', ' ', '{', '[]', '{"id":"x","goals":[{}]}'),
    ),
    { maxLength: 6 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));

const encode = (text: string, encoding: 'utf-8' | 'utf-16le') =>
  encoding === 'utf-8'
    ? new TextEncoder().encode(text)
    : Uint8Array.from([
        0xff,
        0xfe,
        ...[...text].flatMap((char) =>
          [...new Uint16Array(char.split('').map((unit) => unit.charCodeAt(0)))].flatMap((unit) => [
            unit & 255,
            unit >> 8,
          ]),
        ),
      ]);

describe('a table in pieces', () => {
  it('is read as the whole text is, wherever the pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(table, table, noise), places, async (text, ends) => {
        const options = { side: 'mentors' } as const;
        expect(await inPieces(cut(text, ends), options)).toEqual(whole(text, options));
      }),
      { numRuns: 400 },
    );
  });

  it('is read as all its bytes are, in each encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(table, noise),
        places,
        fc.constantFrom('utf-8', 'utf-16le'),
        async (text, ends, encoding) => {
          const bytes = encode(text, encoding);
          const options = { side: 'mentees' } as const;
          expect(await inPieces(cut(bytes, ends), options)).toEqual(whole(bytes, options));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same people and problems for any bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(table, fc.uint8Array({ maxLength: 4 }), fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([text, wrong, place]) => {
          const right = encode(text, 'utf-8');
          const at = Math.floor(place * right.length);
          return Uint8Array.from([...right.subarray(0, at), ...wrong, ...right.subarray(at)]);
        }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, places, async (input, ends) => {
        const options = { side: 'mentors' } as const;
        expect(await inPieces(cut(input, ends), options)).toEqual(whole(input, options));
      }),
      { numRuns: 300 },
    );
  });

  it('holds for lines of JSON too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(ndjson, noise), places, async (text, ends) => {
        const options = { side: 'mentors', format: 'ndjson' } as const;
        expect(await inPieces(cut(text, ends), options)).toEqual(whole(text, options));
      }),
      { numRuns: 300 },
    );
  });

  it('tells the delimiter from the first records, not from the first piece', async () => {
    const text = 'id;skills\na;"x, y, z"\nb;"p, q"\nc;"r, s"\nd;t\n';
    for (let at = 1; at < text.length; at++) {
      const answer = await inPieces([text.slice(0, at), text.slice(at)], { side: 'mentors' });
      expect(answer).toEqual(whole(text, { side: 'mentors' }));
    }
    expect(whole(text, { side: 'mentors' })).toMatchObject({ mentors: [{ id: 'a' }, {}, {}, {}] });
  });

  it('tells a long table in pieces as large as it likes apart as in one', async () => {
    const header = [
      'id',
      ...Array.from({ length: 3_000 }, (_, index) => `"question ${index}, of ${'many '.repeat(12)}"`),
    ];
    const text = `${header.join(';')}\n${['a', ...header.slice(1).map(() => '')].join(';')}\n`;
    const answer = whole(text, { side: 'mentors' });
    expect(answer).toMatchObject({ mentors: [{ id: 'a' }] });
    expect(await inPieces(cut(text, [0.1, 0.5, 0.6]), { side: 'mentors' })).toEqual(answer);
  });
});
