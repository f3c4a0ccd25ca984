import { describe, expect, it } from 'vitest';
import { FR } from '../../src/entries/fr';
import * as interchange from '../../src/entries/interchange';
import * as workbook from '../../src/entries/workbook';
import { MentorMatchError } from '../../src/errors';
import { argumentsOf, type RightCalls } from '../calls/calls';
import { INTERCHANGE_CALLS } from '../calls/interchange';
import { WORKBOOK_CALLS } from '../calls/workbook';
import { OPEN, RESULT } from '../calls/world';
import { errorOf } from '../support/thrown';
import { changed, places, WRONG } from '../support/wrong-shapes';

type Call = (...args: readonly unknown[]) => unknown;

const functionsOf = (entry: object, calls: RightCalls) =>
  Object.entries(entry).flatMap(([name, value]): [string, Call, RightCalls][] =>
    typeof value === 'function' ? [[name, value, calls]] : [],
  );

const FUNCTIONS = [...functionsOf(interchange, INTERCHANGE_CALLS), ...functionsOf(workbook, WORKBOOK_CALLS)];

/**
 * How deep an argument is made wrong: what is opened is a handle, bytes have no fields, and people are checked by their
 * readers.
 */
function depthOf(argument: unknown): number {
  if (argument === OPEN) return 1;
  if (ArrayBuffer.isView(argument)) return 0;
  return 4;
}

/** Calls to the end: a generator is run through, a promise is waited for. */
async function outcomeOf(call: Call, args: readonly unknown[]): Promise<void> {
  const value: unknown = await call(...args);
  if (typeof value !== 'object' || value === null || !('next' in value)) return;
  // The cast: what has a `next` is a generator, of one kind or the other.
  for await (const _ of value as Generator<unknown> | AsyncGenerator<unknown>);
}

/** The error of a call, which has to say what is wrong and where; `undefined` where the call is taken as right. */
async function refusalOf(call: Call, args: readonly unknown[], shown: string) {
  try {
    await outcomeOf(call, args);
  } catch (error) {
    if (!(error instanceof MentorMatchError)) throw new Error(`${shown}: ${String(error)}`, { cause: error });
    for (const issue of error.issues) {
      expect(issue.path, shown).not.toBe('');
      expect(issue.expected, shown).not.toBe('');
    }
    return error;
  }
  return undefined;
}

const isPerson = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value && !('partners' in value);

/** Fields of a person that tables of results need; those beside are checked where people are read. */
const NEEDED: readonly PropertyKey[] = ['id', 'name', 'attributes'];

/** The places of an argument, but those deep within a person or a catalogue of messages. */
function placesOf(argument: unknown) {
  return places(argument, depthOf(argument)).filter((place) => {
    let part = argument;
    return place.every((key, at) => {
      const [around, last] = [part, at === place.length - 1];
      part = typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined;
      return around !== FR.templates && (!isPerson(around) || (last && NEEDED.includes(key)));
    });
  });
}

describe('wrong shapes', () => {
  it.each(FUNCTIONS)('are a typed error that says where, if any: %s', async (name, call, calls) => {
    const args = () => argumentsOf(calls, name);
    expect(await refusalOf(call, args(), 'the right call')).toBeUndefined();
    let refused = 0;
    for (const [at, argument] of args().entries())
      for (const place of placesOf(argument))
        for (const wrong of WRONG) {
          const given = args().map((value, index) => (index === at ? changed(value, place, wrong) : value));
          const shown = `argument ${at}, ${place.map(String).join('.')}: ${JSON.stringify(wrong)}`;
          if ((await refusalOf(call, given, shown)) !== undefined) refused += 1;
        }
    expect(refused).toBeGreaterThan(0);
  });

  it.each(FUNCTIONS)('are never taken for an argument, or for an option: %s', async (name, call, calls) => {
    for (const [at, argument] of argumentsOf(calls, name).entries())
      for (const place of placesOf(argument).filter(
        ({ length }) => length <= (isOptions(argument) ? 1 : 0),
      )) {
        if (name === 'streamJson' && at === 0) continue;
        const given = argumentsOf(calls, name).map((value, index) =>
          index === at ? changed(value, place, [null]) : value,
        );
        const shown = `argument ${at}, ${place.map(String).join('.')}`;
        expect(await refusalOf(call, given, shown), shown).toMatchObject({ code: 'invalid-input' });
      }
  });

  it('say where, what was found, and which word may be meant', () => {
    // The cast: the point is to call functions with what their types forbid.
    const side = 'mentor' as 'mentors';
    expect(errorOf(() => interchange.readPeople('id\nann\n', { side })).issues).toEqual([
      {
        path: 'options.side',
        message: 'none of the possible values; did you mean "mentors"?',
        received: '"mentor"',
        expected: 'one of "mentors", "mentees", "both"',
      },
    ]);
    const delimiter = 5 as unknown as ',';
    expect(errorOf(() => interchange.writeMatches(RESULT, {}, { delimiter })).issues).toMatchObject([
      { path: 'options.delimiter', received: '5' },
    ]);
    const mentors = 5 as unknown as { content: string };
    expect(errorOf(() => interchange.readCohort({ mentors })).issues).toMatchObject([
      { path: 'files.mentors', message: 'not an object', received: '5' },
    ]);
    const none = [] as unknown as [{ content: string }];
    expect(errorOf(() => interchange.proposeMapping(none)).issues).toMatchObject([{ path: 'files' }]);
  });
});

/** What is given by name: options, names, files and mappings, but no people, results or what is open. */
function isOptions(argument: unknown): boolean {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    !Array.isArray(argument) &&
    !ArrayBuffer.isView(argument) &&
    !['next', 'rows', 'matches', 'mentors', 'cohort'].some((name) => name in argument) &&
    argument !== OPEN
  );
}
