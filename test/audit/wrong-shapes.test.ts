import { describe, expect, it } from 'vitest';
import { MentorMatchError, scorePair } from '../../src';
import * as audit from '../../src/entries/audit';
import { describeLearning, learnWeights } from '../../src/entries/learning';
import { embedTags, readTaxonomy, vocabularyReport } from '../../src/entries/words';
import { AUDIT_CALLS } from '../calls/audit';
import { argumentsOf } from '../calls/calls';
import { LEARNED, LEARNING_CALLS } from '../calls/learning';
import { WORDS_CALLS } from '../calls/words';
import { COHORT, OPEN } from '../calls/world';
import { changed, places, WRONG } from '../support/wrong-shapes';

/** The verbs that are tried, each with a right call. */
const VERBS: { readonly [name: string]: readonly [call: unknown, ...args: unknown[]] } = {
  ...Object.fromEntries(
    Object.entries(audit).flatMap(([name, value]) =>
      typeof value === 'function' ? [[name, [value, ...argumentsOf(AUDIT_CALLS, name)]]] : [],
    ),
  ),
  describeLearning: [describeLearning, ...LEARNING_CALLS.describeLearning],
  learnWeights: [learnWeights, ...LEARNING_CALLS.learnWeights],
  readTaxonomy: [readTaxonomy, ...WORDS_CALLS.readTaxonomy],
  scorePair: [
    scorePair,
    COHORT,
    {},
    { mentorId: COHORT.mentors[0]!.id, menteeId: COHORT.mentees[0]!.id },
    { criteria: [] },
  ],
  vocabularyReport: [vocabularyReport, ...WORDS_CALLS.vocabularyReport],
};

/**
 * How deep an argument is made wrong: what is opened is a handle, people have tests of their own, a result is a
 * program's.
 */
function depthOf(argument: unknown): number {
  if (argument === LEARNED) return 0;
  return argument === OPEN || argument === COHORT ? 1 : 4;
}

/** The arguments with each of their places made wrong in every way. */
function wrongCalls(args: readonly unknown[]) {
  return args.flatMap((argument, at) =>
    places(argument, depthOf(argument)).flatMap((place) =>
      WRONG.map((wrong) => ({
        shown: `argument ${at}, ${place.map(String).join('.')}: ${JSON.stringify(wrong)}`,
        args: args.map((value, index) => (index === at ? changed(value, place, wrong) : value)),
      })),
    ),
  );
}

function expectTyped(error: unknown, shown: string): void {
  if (!(error instanceof MentorMatchError)) throw new Error(`${shown}: ${String(error)}`, { cause: error });
  for (const issue of error.issues) {
    expect(issue.path, shown).not.toBe('');
    expect(issue.expected, shown).not.toBe('');
  }
}

describe('wrong shapes', () => {
  it.each(Object.entries(VERBS))('are a typed error that says where, if any: %s', (_, [verb, ...right]) => {
    // The cast: the point is to call functions with what their types forbid.
    const call = verb as (...args: readonly unknown[]) => unknown;
    expect(() => call(...right)).not.toThrow();
    let refused = 0;
    for (const { shown, args } of wrongCalls(right)) {
      try {
        call(...args);
      } catch (error) {
        expectTyped(error, shown);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('are a typed error that says where, if any: embedTags', async () => {
    const right = WORDS_CALLS.embedTags;
    // The cast: the point is to call functions with what their types forbid.
    const call = embedTags as (...args: readonly unknown[]) => Promise<unknown>;
    await expect(call(...right)).resolves.toBeDefined();
    let refused = 0;
    for (const { shown, args } of wrongCalls(right)) {
      await call(...args).catch((error) => {
        expectTyped(error, shown);
        refused += 1;
      });
    }
    expect(refused).toBeGreaterThan(0);
  });
});
