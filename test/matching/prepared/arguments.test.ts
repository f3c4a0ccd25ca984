import { describe, expect, it } from 'vitest';
import {
  comparePolicies,
  explainAll,
  explainMatch,
  explainUnmatched,
  MentorMatchError,
  matchCohort,
  matchCohortAsync,
  matchMargins,
  openCohort,
  openMatching,
  recruitingAdvice,
  rematch,
  reviewMatching,
  runAsync,
  scorePair,
  seatValues,
  sensitivity,
  shortlist,
  unmatchedRemedies,
  verifyMatching,
  whyNot,
  withoutPeople,
} from '../../../src';
import type { RunProgress } from '../../../src/entries/schemas';
import { generateCohort } from '../../../src/entries/synthetic';
import { errorOf } from '../../support/thrown';
import { expectMatches } from '../enumerate';

const cohort = generateCohort({ mentors: 6, mentees: 12, seed: 'arguments' });
const result = expectMatches(matchCohort(cohort));
const [first, second] = result.matches;
if (first === undefined || second === undefined) throw new Error('too few matches to ask about');
const unmatched = { menteeId: result.unmatched.mentees[0]?.id ?? '' };
const pair = { mentorId: first.mentorId, menteeId: second.menteeId };

/** What callers without types may pass: here the type is left behind on purpose. */
function untyped<T>(value: unknown): T {
  return value as T;
}

const NO_ID: readonly unknown[] = [undefined, null, 5, {}, [], Symbol('id'), 7n, true];
const NO_PAIR: readonly unknown[] = [
  ...NO_ID.filter((value) => value !== undefined),
  'x',
  { mentorId: 5, menteeId: null },
  { mentorId: first.mentorId },
  { menteeId: 7 },
];
const NO_LIST: readonly unknown[] = [null, 5, {}, true, [null], [5], [{}], [Symbol('id')]];
const NO_OPTIONS: readonly unknown[] = [null, 5, [], 'x', { locale: 'fr' }, { locale: '' }, { locale: [] }];

describe('arguments of the wrong type', () => {
  const calls: Record<string, readonly [readonly unknown[], (value: unknown) => unknown]> = {
    'explainMatch pair': [NO_PAIR, (value) => explainMatch(openCohort(cohort, {}), untyped(value))],
    'whyNot pair': [NO_PAIR, (value) => whyNot(openMatching(cohort, {}, result), untyped(value))],
    'matchMargins pair': [
      NO_PAIR,
      (value) => matchMargins(openMatching(cohort, {}, result), { pair: untyped(value ?? null) }),
    ],
    'unmatchedRemedies person': [
      [...NO_ID, 'x', { menteeId: 7 }, { mentorId: null }],
      (value) => unmatchedRemedies(openMatching(cohort, {}, result), untyped(value)),
    ],
    'explainUnmatched person': [
      [...NO_ID, 'x', { menteeId: 7 }, { mentorId: null }, { menteeId: 'a', mentorId: 'b' }],
      (value) => explainUnmatched(openMatching(cohort, {}, result), untyped(value)),
    ],
    'scorePair pair': [NO_PAIR, (value) => scorePair(cohort, {}, untyped(value))],
    withoutPeople: [[undefined, ...NO_LIST], (value) => withoutPeople(cohort, untyped(value))],
    'rematch left': [
      NO_LIST,
      (value) => rematch(cohort, {}, result, { maxChanges: 1, left: untyped(value) }),
    ],
    'rematch declined': [
      [...NO_LIST, [{ ...pair, by: 'boss' }], [{ ...pair, reason: 5 }]],
      (value) => rematch(cohort, {}, result, { maxChanges: 1, declined: untyped(value) }),
    ],
    'rematch options': [[undefined, ...NO_OPTIONS], (value) => rematch(cohort, {}, result, untyped(value))],
    comparePolicies: [
      [undefined, null, 5, {}, [null, null], [5, 6]],
      (value) => comparePolicies(cohort, untyped(value)),
    ],
    'shortlist options': [NO_OPTIONS, (value) => shortlist(openCohort(cohort, {}), untyped(value))],
    'whyNot options': [NO_OPTIONS, (value) => whyNot(openMatching(cohort, {}, result), pair, untyped(value))],
    'matchMargins options': [
      NO_OPTIONS.slice(0, 4),
      (value) => matchMargins(openMatching(cohort, {}, result), untyped(value)),
    ],
    'openMatching options': [NO_OPTIONS, (value) => openMatching(cohort, {}, result, untyped(value))],
    'openCohort options': [NO_OPTIONS, (value) => openCohort(cohort, {}, untyped(value))],
    'what is open': [
      [undefined, null, 5, 'x', {}, cohort, result],
      (value) => [() => seatValues(untyped(value)), () => shortlist(untyped(value))].map((ask) => ask()),
    ],
    'recruitingAdvice options': [
      NO_OPTIONS.slice(0, 4),
      (value) => recruitingAdvice(openMatching(cohort, {}, result), untyped(value)),
    ],
    'sensitivity options': [
      NO_OPTIONS.slice(0, 4),
      (value) => sensitivity(openCohort(cohort, {}), untyped(value)),
    ],
  };

  it.each(Object.entries(calls))('%s: refused with a typed error', (_, [values, call]) => {
    for (const value of values) {
      let error: unknown;
      try {
        call(value);
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toBeInstanceOf(MentorMatchError);
      expect(error).toMatchObject({ code: 'invalid-input' });
    }
  });
});

describe('a pair', () => {
  it('is refused alike by whatever takes one, with all that is wrong of it', () => {
    const open = openMatching(cohort, {}, result);
    const verbs = [
      (given: unknown) => scorePair(cohort, {}, untyped(given)),
      (given: unknown) => explainMatch(openCohort(cohort, {}), untyped(given)),
      (given: unknown) => whyNot(open, untyped(given)),
    ];
    const notAnId = { message: 'not an id', expected: 'a text' };
    for (const verb of verbs) {
      expect(errorOf(() => verb(undefined)).issues).toEqual([
        {
          path: 'pair',
          message: 'not a pair',
          received: 'nothing',
          expected: 'an object with mentorId and menteeId',
        },
      ]);
      expect(errorOf(() => verb({ mentorId: 5, menteeId: null })).issues).toEqual([
        { ...notAnId, path: 'pair.mentorId', received: '5' },
        { ...notAnId, path: 'pair.menteeId', received: 'null' },
      ]);
    }
  });
});

describe('pairs that are declined', () => {
  it('may be given as matches, or in another spelling: the stored result verifies', () => {
    for (const declined of [
      first,
      { mentorId: first.mentorId.toUpperCase(), menteeId: ` ${first.menteeId}` },
      { mentorId: pair.mentorId.toUpperCase(), menteeId: pair.menteeId, reason: 'met before' },
    ]) {
      const again = rematch(cohort, {}, result, { maxChanges: 1, declined: [declined] });
      const stored: unknown = JSON.parse(JSON.stringify(again));
      expect(verifyMatching(cohort, {}, stored)).toMatchObject({ ok: true });
    }
  });

  it('by a decision in another spelling of the ids, in a table that spells them yet otherwise', () => {
    const { mentorId, menteeId } = first;
    const reviewed = reviewMatching(cohort, {}, result, [
      {
        kind: 'reject',
        mentorId: mentorId.toUpperCase(),
        menteeId,
        reviewer: 'Iris',
        at: '2026-03-02T09:00:00Z',
        reason: 'no time',
      },
    ]);
    const respelt = {
      ...cohort,
      mentors: cohort.mentors.map((mentor) => ({ ...mentor, id: mentor.id.toUpperCase() })),
    };
    const again = rematch(respelt, {}, reviewed, { maxChanges: 2, left: [second.mentorId] });
    const stored: unknown = JSON.parse(JSON.stringify(again));
    expect(verifyMatching(respelt, {}, stored)).toMatchObject({ ok: true });
    const gone = {
      ...respelt,
      mentors: respelt.mentors.filter(({ id }) => id !== second.mentorId.toUpperCase()),
    };
    expect(verifyMatching(gone, {}, stored)).toMatchObject({ ok: true });
  });
});

describe('answers in slices', () => {
  type Sliced = (options: { readonly onProgress?: (progress: RunProgress) => void }) => Promise<unknown>;
  const open = openMatching(cohort, {}, result);
  const runs: Record<string, Sliced> = {
    matchCohortAsync: (options) => matchCohortAsync(cohort, {}, options),
    verifyMatching: (options) => runAsync(verifyMatching, [cohort, {}, result], options),
    whyNot: (options) => runAsync(whyNot, [open, pair], options),
    unmatchedRemedies: (options) => runAsync(unmatchedRemedies, [open, unmatched], options),
    recruitingAdvice: (options) => runAsync(recruitingAdvice, [open], options),
    sensitivity: (options) => runAsync(sensitivity, [open], options),
    openMatching: (options) => runAsync(openMatching, [cohort, {}, result], options),
    explainAll: (options) => runAsync(explainAll, [open], options),
    rematch: (options) => runAsync(rematch, [cohort, {}, result, { maxChanges: 1 }], options),
  };

  it.each(Object.entries(runs))('%s: progress ends at 1, wrong options are rejections', async (_, run) => {
    const fractions: number[] = [];
    await run({ onProgress: ({ fraction }) => fractions.push(fraction) });
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    for (const options of [{ onProgress: 5 }, { signal: 'x' }, { signal: {} }]) {
      const promise = run(untyped(options));
      await expect(promise).rejects.toMatchObject({ code: 'invalid-input' });
    }
  });
});
