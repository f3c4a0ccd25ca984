import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/model/json/fault';

function faultOf(text: string, names: 'once' | 'any' = 'any') {
  const parsed = parseJson(text, names);
  if (!('fault' in parsed)) throw new Error(`no fault in ${text}`);
  return parsed.fault;
}

describe('a text that is not JSON', () => {
  it.each([
    ['{\n  // our rules\n  "rules": []\n}', 2, 3, 'a comment: JSON has none'],
    ['{ /* x */ }', 1, 3, 'a comment: JSON has none'],
    ['# rules\n{}', 1, 1, 'a comment: JSON has none'],
    ['{\n  "rules": [{ "a": 1 },]\n}', 2, 23, 'a comma stands before the closing "]"'],
    ['{ "a": 1, }', 1, 9, 'a comma stands before the closing "}"'],
    ['[1,,2]', 1, 4, 'two commas follow each other'],
    ['[,1]', 1, 2, 'a comma that nothing stands before'],
    ["{ 'rules': [] }", 1, 3, 'a single quote stands here: JSON knows straight double quotes alone'],
    ['{ "a": \'b\' }', 1, 8, 'a single quote stands here: JSON knows straight double quotes alone'],
    ['{ “rules”: [] }', 1, 3, 'a curly quote stands here: JSON knows straight double quotes alone'],
    ['{ "a": « b » }', 1, 8, 'a guillemet stands here: JSON knows straight double quotes alone'],
    ['{ rules: [] }', 1, 3, 'a name without quotes'],
    ['{ "form": reverse }', 1, 11, 'a text without quotes'],
    ['{ "a": 60% }', 1, 8, 'a percent sign stands after the number'],
    ['{ "a": .5 }', 1, 8, '".5" is not a number as JSON writes it'],
    ['{ "a": 01 }', 1, 8, '"01" is not a number as JSON writes it'],
    ['{ "a": 1 "b": 2 }', 1, 10, 'a comma is missing before this in the object'],
    ['[1 2]', 1, 4, 'a comma is missing before this in the list'],
    ['{ "a" 1 }', 1, 7, 'no colon follows the name'],
    ['{ "a": True }', 1, 8, '"True" is not written so'],
    ['{ "a": None }', 1, 8, '"None" is no word of JSON'],
    ['{ "a": NaN }', 1, 8, '"NaN" is no number of JSON'],
    ['{ "a": "b }\n', 1, 8, 'a text in quotes does not end in its line'],
    ['{ "a": "C:\\data" }', 1, 11, 'a backslash that begins nothing JSON knows'],
    ['{ "a": "x\ty" }', 1, 10, 'a text holds a control character'],
    ['{ "a": [1 }', 1, 11, '"}" closes what was opened with "[" in line 1'],
    ['{ "a": [1\n', 2, 1, 'the text ends before the "[" of line 1, column 8 is closed'],
    ['{ "a":', 1, 7, 'the text ends before the "{" of line 1, column 1 is closed'],
    ['{}}', 1, 3, 'one "}" too many'],
    ['{} {}', 1, 4, 'more text follows after the end'],
    ['', 1, 1, 'the file is empty'],
    [' \n ', 2, 2, 'the file is empty'],
    ['{\u00a0"a": 1 }', 1, 2, 'an unusual blank (U+00A0) stands here'],
    ['{ \uFEFF"a": 1 }', 1, 3, 'a byte order mark stands inside the text'],
  ])('%j: line %i, column %i, %s', (text, line, column, message) => {
    expect(faultOf(text)).toMatchObject({ line, column, message });
  });

  it('shows the line, cut around the place', () => {
    expect(faultOf('{\n  "rules": [1,]\n}').shown).toBe('"rules": [1,]');
    const long = `{ "a": "${'x'.repeat(500)}", b: 1, "c": "${'y'.repeat(500)}" }`;
    const { shown, column } = faultOf(long);
    expect(column).toBe(512);
    expect(shown.length).toBeLessThan(70);
    expect(shown).toContain('b: 1');
  });

  it('is told at any depth', () => {
    expect(faultOf('['.repeat(200_000)).message).toContain('the text ends before');
  });

  it('may have a byte order mark at its beginning', () => {
    expect(parseJson('\uFEFF{ "a": 1 }')).toEqual({ value: { a: 1 } });
    expect(faultOf('\uFEFF{ a: 1 }')).toMatchObject({ line: 1, column: 3 });
  });

  it('may have a name once only, where that is asked for', () => {
    const text = '{ "a": 1, "b": { "a": 2 }, "\\u0061": 3 }';
    expect(parseJson(text)).toEqual({ value: { a: 3, b: { a: 2 } } });
    expect(faultOf(text, 'once')).toMatchObject({
      column: 28,
      message: 'the name "a" stands twice in one object, and only one of them would count',
    });
    expect(parseJson('[{ "a": 1 }, { "a": 2 }]', 'once')).toEqual({ value: [{ a: 1 }, { a: 2 }] });
  });

  it('is what JSON.parse refuses, no more and no less', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"b"',
        '1',
        '-0.5e3',
        '01',
        'true',
        'nul',
        "'",
        ' ',
        '\n',
        '//',
        '\\',
      ],
    );
    const json = fc
      .json()
      .chain((text) =>
        fc
          .tuple(fc.nat(text.length), pieces, fc.boolean())
          .map(([at, piece, cut]) => text.slice(0, at) + (cut ? '' : piece) + text.slice(cut ? at + 1 : at)),
      );
    const soup = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(soup, json, fc.json()), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const parsed = parseJson(text);
        expect('value' in parsed).toBe(valid);
        if ('fault' in parsed) expect(parsed.fault.message).not.toBe('not JSON');
        // The reader of faults alone says the same, but for names that stand twice.
        const strict = parseJson(text, 'once');
        if (valid && 'fault' in strict) expect(strict.fault.message).toContain('stands twice');
      }),
      { numRuns: 3000 },
    );
  });
});
