import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../src';
import * as evaluation from '../../src/entries/evaluation';
import { lintProgram } from '../../src/entries/program';

/** What JavaScript callers and databases hand over by mistake. */
const WRONG: readonly unknown[] = [
  null,
  undefined,
  'x',
  1,
  Number.NaN,
  true,
  {},
  [],
  [null],
  ['x'],
  [[null]],
  [{}],
];

type Call = (...args: readonly unknown[]) => unknown;

/** Every function of the room, whatever is added to it later. */
const functions: readonly (readonly [string, Call])[] = [
  ...Object.entries(evaluation).flatMap(([name, value]): [string, Call][] =>
    // The casts: the point is to call functions with what their types forbid.
    typeof value === 'function' ? [[name, value as unknown as Call]] : [],
  ),
  ['lintProgram', lintProgram as unknown as Call],
];

describe('wrong shapes', () => {
  it.each(functions)('are a typed error, if any: %s', (_name, call) => {
    for (const first of WRONG) {
      for (const second of WRONG) {
        for (const third of [undefined, null, {}, 'x']) {
          try {
            call(first, second, third);
          } catch (error) {
            const shown = `${JSON.stringify([first, second, third])}: ${String(error)}`;
            expect(error instanceof MentorMatchError, shown).toBe(true);
            expect((error as MentorMatchError).issues.length, shown).toBeGreaterThan(0);
          }
        }
      }
    }
  });
});
