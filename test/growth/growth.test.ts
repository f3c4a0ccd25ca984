import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../src';
import { LISTS } from './lists';
import { complaint } from './measure';
import { TEXT_PARSERS } from './parsers';
import { SHAPES } from './shapes';

/** A million characters. */
const LARGEST = 2 ** 20;

/** A parser may refuse what it is given, in a typed error; nothing else may leave it. */
function refusing<I>(run: (input: I) => unknown): (input: I) => void {
  return (input) => {
    try {
      run(input);
    } catch (error) {
      if (!(error instanceof MentorMatchError)) throw error;
    }
  };
}

/** The text in one piece: `repeat` leaves that to the first who reads it. */
function flat(text: string): string {
  text.lastIndexOf('\0');
  return text;
}

describe.each(Object.entries(TEXT_PARSERS))('time of %s', (_, parse) => {
  it('grows no faster than the text, whatever it holds', { timeout: 120_000 }, () => {
    const slow = Object.entries(SHAPES).flatMap(([shape, make]) => {
      const found = complaint((size) => flat(make(size)), refusing(parse), LARGEST);
      return found === undefined ? [] : [`${shape}: ${found}`];
    });
    expect(slow).toEqual([]);
  });
});

describe.each(Object.entries(LISTS))('time of %s', (_, { make, run, largest }) => {
  it('grows no faster than the list', { timeout: 120_000 }, () => {
    expect(complaint(make, refusing(run), largest ?? 2 ** 15)).toBeUndefined();
  });
});
