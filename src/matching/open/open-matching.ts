import { MentorMatchError, printValue } from '../../errors';
import type { Cohort, PolicyInput, Warning } from '../../model';
import type { OptionNames } from '../../options';
import type { StorageOptions } from '../large';
import { expectOrigin, prepareForSteps } from '../origin';
import {
  checkOptionTypes,
  type Extensions,
  type Prepared,
  type Provenance,
  prepareSteps,
  type Strictness,
} from '../prepared';
import type { StoredResult } from '../records';
import { inPhase, type RunSteps, type Sliceable, sliceable } from '../run';
import { parseMatching } from '../stored';
import { Session } from './session';

/** What {@link openMatching} may be told: own criteria and rules, where scores are kept, what is made of warnings. */
export interface OpenOptions extends Extensions, Strictness, Provenance, StorageOptions {}

const NAMES: OptionNames<OpenOptions> = {
  criteria: true,
  rules: true,
  strict: true,
  reading: true,
  storage: true,
  memoryLimit: true,
};

declare const opened: unique symbol;

/** A cohort and a policy that {@link openCohort} has read: questions about any pair are asked of it. */
export interface OpenCohort {
  readonly [opened]: 'cohort' | 'matching';
  /** What was read and means less than its author believes. */
  readonly warnings: readonly Warning[];
}

/**
 * A cohort and a policy with a result of theirs, that {@link openMatching} has read: any question may be asked of it.
 */
export interface OpenMatching extends OpenCohort {
  readonly [opened]: 'matching';
}

/**
 * Reads a cohort and a policy once, for any number of questions about pairs: `explainMatch`, `shortlist`,
 * `sensitivity`. What is opened is a value: it does not change with the cohort that was given.
 *
 * O(people + length of their lists); no pair is looked at.
 *
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` as `matchCohort`, under `strict` for every warning.
 *
 * @example
 * ```ts
 * import { openCohort, shortlist } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [{ id: 'ana', skills: [{ name: 'SQL' }] }, { id: 'ben', skills: [{ name: 'sales' }] }],
 *   mentees: [{ id: 'cleo', skillsWanted: [{ name: 'sales' }] }],
 * };
 * const open = openCohort(cohort, {});
 * const [list] = shortlist(open, { personId: 'cleo' });
 * list?.entries.map(({ partnerId }) => partnerId); // => ['ben', 'ana']
 * ```
 */
export const openCohort: Sliceable<
  [cohort: Cohort, policy?: PolicyInput, options?: OpenOptions],
  OpenCohort
> = /* @__PURE__ */ sliceable(function* (
  cohort: Cohort,
  policy: PolicyInput = {},
  options: OpenOptions = {},
): RunSteps<OpenCohort> {
  checkOptionTypes(options, NAMES);
  yield { phase: 'reading', fraction: 0 };
  const prepared = yield* inPhase('reading', prepareSteps(cohort, policy, options), 0, 1);
  return handleOf<OpenCohort>(prepared, undefined, options);
});

/**
 * Reads a cohort, a policy and a result of theirs once, for any number of questions: people, scoring, rules and result
 * are compiled here; the scores of all pairs and the proof at the first question that needs them, and they are kept as
 * long as what is opened: 4 bytes a pair, or some hundred a person (`storage`).
 *
 * O(people + length of their lists + matches).
 *
 * Deterministic.
 *
 * @param policy the policy that the result was computed with; after a rematch, the previous one or the one in its
 *   manifest.
 * @param result of `matchCohort`, `matchCohortAsync`, `rematch` or `reviewMatching`, or what `JSON.parse` made of it.
 * @throws MentorMatchError `invalid-input` for malformed people, policy, result or options; `wrong-cohort` if the
 *   result was computed from something else.
 *
 * @example
 * ```ts
 * import { matchCohort, openMatching, seatValues, whyNot } from 'mentor-match';
 *
 * const cohort = {
 *   mentors: [
 *     { id: 'ana', skills: [{ name: 'SQL' }] },
 *     { id: 'ben', skills: [{ name: 'SQL' }, { name: 'sales' }] },
 *   ],
 *   mentees: [
 *     { id: 'cleo', skillsWanted: [{ name: 'SQL' }] },
 *     { id: 'dan', skillsWanted: [{ name: 'sales' }] },
 *     { id: 'eve', skillsWanted: [{ name: 'SQL' }, { name: 'law' }] },
 *   ],
 * };
 * const open = openMatching(cohort, {}, matchCohort(cohort));
 * whyNot(open, { mentorId: 'ana', menteeId: 'cleo' }).status; // => 'matched'
 * seatValues(open).length; // => 2
 * ```
 */
export const openMatching: Sliceable<
  [cohort: Cohort, policy: PolicyInput, result: StoredResult, options?: OpenOptions],
  OpenMatching
> = /* @__PURE__ */ sliceable(function* (
  cohort: Cohort,
  policy: PolicyInput,
  result: StoredResult,
  options: OpenOptions = {},
): RunSteps<OpenMatching> {
  yield { phase: 'reading', fraction: 0 };
  checkOptionTypes(options, NAMES);
  const stored = parseMatching(result);
  const reading = prepareForSteps(cohort, policy, stored, options);
  const prepared = yield* inPhase('reading', reading, 0, 1);
  expectOrigin(prepared, stored);
  return handleOf<OpenMatching>(prepared, stored, options);
});

const SESSIONS = new WeakMap<object, Session>();

function handleOf<Handle extends OpenCohort>(
  prepared: Prepared,
  result: StoredResult | undefined,
  options: OpenOptions,
): Handle {
  // The brand is there for the compiler alone; what is opened is looked up by the object.
  const handle = Object.freeze({ warnings: prepared.warnings }) as Handle;
  // What is opened has been read: warnings, and where it came from, are no matter of questions.
  const { strict: _strict, reading: _reading, ...kept } = options;
  SESSIONS.set(handle, new Session(prepared, result, kept));
  return handle;
}

/** What an open cohort or matching holds. @throws MentorMatchError `invalid-input` for anything else. */
export function sessionOf(open: OpenCohort): Session {
  const session = typeof open === 'object' && open !== null ? SESSIONS.get(open) : undefined;
  if (session !== undefined) return session;
  throw new MentorMatchError('invalid-input', [
    {
      path: 'open',
      message: 'not an open cohort or matching',
      received: printValue(open),
      expected: 'what openMatching(cohort, policy, result) or openCohort(cohort, policy) returns',
    },
  ]);
}
