import { describe, expect, it } from 'vitest';
import * as core from '../../src';
import * as fr from '../../src/entries/fr';
import * as report from '../../src/entries/report';
import * as schemas from '../../src/entries/schemas';
import * as synthetic from '../../src/entries/synthetic';
import { MentorMatchError } from '../../src/errors';
import { changed, places, WRONG } from '../support/wrong-shapes';
import { argumentsOf, type RightCalls } from './calls';
import { CORE_CALLS, FR_CALLS, SCHEMAS_CALLS, SYNTHETIC_CALLS } from './core';
import { REPORT_CALLS } from './report';
import { OPEN } from './world';

type Call = (...args: readonly unknown[]) => unknown;

const ENTRIES: readonly (readonly [module: object, calls: RightCalls])[] = [
  [core, CORE_CALLS],
  [fr, FR_CALLS],
  [report, REPORT_CALLS],
  [schemas, SCHEMAS_CALLS],
  [synthetic, SYNTHETIC_CALLS],
];

/** Every function of these entries, whatever is added to them later: one without a right call fails. */
const functions = ENTRIES.flatMap(([module, calls]) =>
  Object.entries(module).flatMap(([name, value]) =>
    typeof value === 'function' && value !== MentorMatchError
      ? // The cast: the point is to call functions with what their types forbid.
        [{ name, calls, call: value as Call }]
      : [],
  ),
);

/**
 * Places that take anything: questions to which any value has an answer, findings in place of errors, values that are
 * the caller's own, what is checked where it is used, and what is not read.
 */
const TAKEN: readonly string[] = [
  'bestReasons.0.',
  'checkCohort.',
  'conflictText.0.text',
  'defineCriterion.0.',
  'defineRule.0.',
  'densePrices.0',
  'describeEffect.0.',
  'formatPath.0.',
  'isMessageId.0',
  'isTimeZone.0',
  'parseWith.1',
  'renderMessage.2.',
  'renderReport.0.title',
  'renderReport.0.decided',
  'toErrorIssues.1',
  'verifyMatching.2',
];

/** Parts of people, policies and reports of which `null` says that there is none. */
const BLANK = /^(?:\w+\.[01]\.(?:managers|rules|params|weights)|renderReport\.0\.(?:\w+))$/;

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** How deep an argument is made wrong: what is opened is a handle, what is stored has tests of its own. */
function depthOf(argument: unknown): number {
  if (argument === OPEN) return 0;
  return 1;
}

/** Whether a wrong value in this place is one that nobody can mean. */
function isMeaningless(right: unknown, wrong: unknown): boolean {
  return wrong !== undefined && kindOf(wrong) !== kindOf(right);
}

async function errorOf(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('wrong shapes', () => {
  it.each(functions)('are a typed error that says where: $name', async ({ name, calls, call }) => {
    const right = argumentsOf(calls, name);
    await call(...right);
    const found: string[] = [];
    for (const [at, argument] of right.entries()) {
      for (const place of places(argument, depthOf(argument))) {
        const title = [name, at, ...place].map(String).join('.');
        const [key] = place;
        const value: unknown = key === undefined ? argument : Reflect.get(Object(argument), key);
        // How large a number may be is asked elsewhere: some say how long to search.
        for (const wrong of WRONG.filter((one) => typeof one !== 'number' || typeof value !== 'number')) {
          const args = right.map((one, index) => (index === at ? changed(one, place, wrong) : one));
          const error = await errorOf(() => call(...args));
          const shown = `${title}: ${String(wrong)} ${JSON.stringify(wrong)}`;
          if (error === undefined) {
            const isTaken =
              TAKEN.some((one) => title.startsWith(one)) || (wrong === null && BLANK.test(title));
            if (isMeaningless(value, wrong) && !isTaken) found.push(`${shown} is taken`);
          } else if (!(error instanceof MentorMatchError)) found.push(`${shown}: ${String(error)}`);
          else if (error.issues.some(({ path, expected }) => path === '' || expected === ''))
            found.push(`${shown}: no path, or no remedy`);
        }
      }
    }
    expect(found).toEqual([]);
  });
});
