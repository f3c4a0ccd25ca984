import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRecords } from '../../../src/interchange/csv/cut';
import { CsvRecords } from '../../../src/interchange/csv/records';

const PROBLEMS: { readonly [code: string]: string } = {
  CSV_QUOTE_NOT_CLOSED: 'not-closed',
  CSV_INVALID_CLOSING_QUOTE: 'text-after',
  INVALID_OPENING_QUOTE: 'inside-cell',
};

function cut(text: string, delimiter: string) {
  const records: string[][] = [];
  const problem = cutRecords(text, delimiter, (cells) => void records.push(cells));
  return { records, problem };
}

/** The same by csv-parse. */
function oracle(text: string, delimiter: string) {
  const records: string[][] = [];
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (cells: string[]) => {
        records.push(cells);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, problem: PROBLEMS[error.code] ?? error.code };
  }
  return { records, problem: undefined };
}

const delimiters = fc.constantFrom(',', ';', '\t');
/** Text that is full of the characters that mean something. */
const hostile = fc
  .array(fc.constantFrom('"', '""', ',', ';', '\t', '\n', '\r', '\r\n', 'a', 'b ', ' ', 'é', '🌍'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

describe('cutRecords', () => {
  it('cuts as csv-parse does, sound or not', () => {
    fc.assert(
      fc.property(hostile, delimiters, (text, delimiter) => {
        expect(cut(text, delimiter)).toEqual(oracle(text, delimiter));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['', []],
    ['\n', [['']]],
    ['a', [['a']]],
    ['a,', [['a', '']]],
    ['a\n', [['a']]],
    ['""', [['']]],
    ['"a""b"\r\n"c\n,d",e', [['a"b'], ['c\n,d', 'e']]],
    ['a\r\rb', [['a'], [''], ['b']]],
  ])('%j', (text, records) => {
    expect(cut(text, ',')).toEqual({ records, problem: undefined });
  });

  it('names what is wrong with a quote, after the records before it', () => {
    expect(cut('a\n"b', ',')).toEqual({ records: [['a']], problem: 'not-closed' });
    expect(cut('a\n"b"c', ',')).toEqual({ records: [['a']], problem: 'text-after' });
    expect(cut('a\nb"c"', ',')).toEqual({ records: [['a']], problem: 'inside-cell' });
  });
});

describe('CsvRecords', () => {
  it('gives the same rows and the same problem wherever the text is cut', () => {
    const read = (pieces: readonly string[], delimiter: string) => {
      const issues: unknown[] = [];
      const records = new CsvRecords('t.csv', delimiter, (issue) => void issues.push(issue));
      return { rows: [...pieces.flatMap((piece) => records.push(piece)), ...records.end()], issues };
    };
    fc.assert(
      fc.property(hostile, delimiters, fc.integer({ min: 1, max: 7 }), (text, delimiter, length) => {
        const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
          text.slice(at * length, (at + 1) * length),
        );
        expect(read(pieces, delimiter)).toEqual(read([text], delimiter));
      }),
      { numRuns: 2000 },
    );
  });
});
