import { describe, expect, it } from 'vitest';
import * as entry from '../../src/entries/program';
import { MentorMatchError } from '../../src/errors';
import { argumentsOf } from '../calls/calls';
import { PROGRAM_CALLS } from '../calls/program';
import { changed, places, WRONG } from '../support/wrong-shapes';

type Call = (...args: readonly unknown[]) => unknown;

const functions = Object.entries(entry).flatMap(([name, value]): [string, Call][] =>
  // The cast: the point is to call functions with what their types forbid.
  typeof value === 'function' ? [[name, value as unknown as Call]] : [],
);

describe('wrong shapes', () => {
  it.each(functions)('are a typed error that says where, if any: %s', (name, call) => {
    const right = argumentsOf(PROGRAM_CALLS, name);
    expect(() => call(...right)).not.toThrow();
    let refused = 0;
    for (const [at, argument] of right.entries()) {
      for (const place of places(argument, 4)) {
        for (const wrong of WRONG) {
          const args = right.map((value, index) => (index === at ? changed(value, place, wrong) : value));
          try {
            call(...args);
          } catch (error) {
            const shown = `argument ${at}, ${place.map(String).join('.')}: ${JSON.stringify(wrong)}: ${String(error)}`;
            if (!(error instanceof MentorMatchError)) throw new Error(shown, { cause: error });
            for (const issue of error.issues) {
              expect(issue.path, shown).not.toBe('');
              expect(issue.expected, shown).not.toBe('');
            }
            refused += 1;
          }
        }
      }
    }
    // Whether a text is a day is a question, and any answer to it a right one.
    if (name !== 'isDay' && name !== 'isInstant') expect(refused).toBeGreaterThan(0);
  });
});
