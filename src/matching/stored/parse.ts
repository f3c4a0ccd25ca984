import * as z from 'zod';
import { type ErrorIssue, isObject, MentorMatchError, printValue } from '../../errors';
import { FORMATS, schemaFor, toErrorIssues } from '../../model';
import type { Decision, Review, StoredResult } from '../records';
import { formatOf, migrateResult, migrateReview } from './migrate';
import { plainIssues } from './plain';
import { rematchAttemptSchema, rematchRecordSchema, tooFewFields } from './rematch-schema';
import {
  feasibleFields,
  infeasibleFields,
  optimalFields,
  stableFields,
  stoppedFields,
} from './result-schema';
import { decisionsSchema, reviewSchema } from './review-schema';

const decided = { rematch: rematchRecordSchema.optional(), review: reviewSchema.optional() };

/**
 * Schema of every stored result: matchings, feasible, stable, rematched, reviewed and stopped ones, and results without
 * a matching. Shapes only; whether it is true is what `verifyMatching` says.
 */
export const storedResultSchema = schemaFor<StoredResult>()(
  z.discriminatedUnion('status', [
    z.strictObject({ ...optimalFields, ...decided }),
    z.strictObject({ ...feasibleFields, ...decided }),
    z.strictObject({ ...stableFields, review: reviewSchema.optional() }),
    z.strictObject({ ...stoppedFields, review: reviewSchema.optional() }),
    z.strictObject({ ...infeasibleFields, attempt: rematchAttemptSchema.optional() }),
    z.strictObject(tooFewFields),
  ]),
);

/** A value that was read, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly issues: readonly ErrorIssue[] };

/** Reads a stored result: never throws, whatever it is given. Older formats are taken for malformed. */
export function readResult(value: unknown): Read<StoredResult> {
  return read(value, 'result', 'result', storedResultSchema, (same) => same, FORMATS.result);
}

/**
 * A stored result from what `JSON.parse` gives, in today's format: of `matchCohort`, `matchCohortAsync`, `rematch` or
 * `reviewMatching`, whatever its status. Results of older versions are brought up to date. Shapes alone are checked;
 * whether it is true is what `verifyMatching` says. O(size).
 *
 * Deterministic.
 *
 * @param name what the value is called in error paths. Default `result`.
 * @returns a copy; the input is not changed.
 * @throws MentorMatchError `invalid-input` with every problem, each with its path.
 *
 * @example
 * ```ts
 * import { matchCohort, parseMatching } from 'mentor-match';
 *
 * const stored = JSON.stringify(matchCohort({ mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] }));
 * parseMatching(JSON.parse(stored)).status; // => 'optimal'
 * ```
 */
export function parseMatching(value: unknown, name = 'result'): StoredResult {
  return expectRead(read(value, name, 'result', storedResultSchema, migrateResult, FORMATS.result));
}

/**
 * A stored review (`review` of a reviewed matching) from what `JSON.parse` gives, in today's format. O(size).
 * Deterministic.
 *
 * @throws MentorMatchError `invalid-input` with every problem, each with its path.
 *
 * @example
 * ```ts
 * import { matchCohort, reviewMatching } from 'mentor-match';
 * import { parseReview } from 'mentor-match/schemas';
 *
 * const cohort = { mentors: [{ id: 'ana' }], mentees: [{ id: 'cleo' }] };
 * const { review } = reviewMatching(cohort, {}, matchCohort(cohort), []);
 * parseReview(JSON.parse(JSON.stringify(review))).log; // => []
 * ```
 */
export function parseReview(value: unknown): Review {
  return expectRead(read(value, 'review', 'review', reviewSchema, migrateReview, FORMATS.review));
}

/**
 * Decisions from what `JSON.parse` gives, for `reviewMatching`. O(size). Deterministic.
 *
 * @returns copies in the order given.
 * @throws MentorMatchError `invalid-input` with every problem, each with its path.
 *
 * @example
 * ```ts
 * import { parseDecisions } from 'mentor-match/schemas';
 *
 * const pair = { mentorId: 'ana', menteeId: 'cleo' };
 * const stored = JSON.stringify([{ kind: 'approve', ...pair, reviewer: 'Iris', at: '2026-03-02T09:00:00Z' }]);
 * parseDecisions(JSON.parse(stored)).length; // => 1
 * ```
 */
export function parseDecisions(value: unknown): readonly Decision[] {
  return expectRead(readPlain(value, 'decisions', decisionsSchema));
}

function expectRead<T>(read: Read<T>): T {
  if ('value' in read) return read.value;
  throw new MentorMatchError('invalid-input', read.issues);
}

function read<T>(
  value: unknown,
  name: string,
  kind: string,
  schema: z.ZodType<T>,
  migrate: (value: unknown) => unknown,
  today: number,
): Read<T> {
  if (!mayBeObject(value)) {
    const received = value === null ? 'null' : printValue(value);
    const expected = typeof value === 'string' ? 'an object: JSON.parse makes one of a text' : 'an object';
    return { issues: [{ path: name, message: `not a ${kind}`, received, expected }] };
  }
  return readPlain(value, name, schema, (plain) => {
    const format = isObject(plain) ? formatOf(plain) : 0;
    if (typeof format !== 'number' || format <= today) return { value: migrate(plain) };
    const issue: ErrorIssue = {
      path: `${name}.format`,
      message: `the ${kind} is of a later version of mentor-match`,
      received: printValue(format),
      expected: `a format up to ${today}, which is all that this version knows`,
    };
    return { issues: [issue] };
  });
}

/** Whether a value has fields. A revoked proxy says nothing of itself, and is told apart where it is read. */
function mayBeObject(value: unknown): boolean {
  try {
    return isObject(value);
  } catch {
    return true;
  }
}

function readPlain<T>(
  value: unknown,
  name: string,
  schema: z.ZodType<T>,
  migrate: (plain: unknown) => Read<unknown> = (plain) => ({ value: plain }),
): Read<T> {
  try {
    const issues = plainIssues(value, name);
    if (issues.length > 0) return { issues };
    const migrated = migrate(value);
    if ('issues' in migrated) return migrated;
    const parsed = schema.safeParse(migrated.value);
    if (parsed.success) return { value: parsed.data };
    return { issues: toErrorIssues(parsed.error, migrated.value, [name]) };
  } catch (error) {
    // A getter or a proxy may throw anything.
    const message = error instanceof Error ? error.message : printValue(error);
    return {
      issues: [{ path: name, message: 'reading it throws', received: message, expected: 'plain data' }],
    };
  }
}
