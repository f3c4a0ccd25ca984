/**
 * What went wrong, in kebab-case, stable across minor versions.
 *
 * - `invalid-input`: people, a policy or another value does not have the stated shape or refers to
 *   somebody who does not exist.
 * - `invalid-problem`: an assignment problem given as numbers is malformed (wrong length, NaN, non-integer).
 * - `possible-overflow`: a total could pass 2^53, so exactness could not be promised; nothing was rounded.
 * - `too-large`: the chosen solver cannot bear this size; the message names one that can.
 * - `callback-failed`: a caller's own criterion or rule threw, or returned a value out of range.
 * - `invalid-table`: a CSV or NDJSON file cannot be read as people; every issue names file, row and column.
 * - `wrong-cohort`: a result was combined with a cohort or policy that it was not computed from.
 * - `illegal-transition`: an event does not fit the state it is applied to.
 * - `aborted`: the caller's AbortSignal stopped the run before there was any result.
 * - `worker-failed`: a worker thread died; no partial result was returned.
 */
export type MentorMatchErrorCode =
  | 'invalid-input'
  | 'invalid-problem'
  | 'possible-overflow'
  | 'too-large'
  | 'callback-failed'
  | 'invalid-table'
  | 'wrong-cohort'
  | 'illegal-transition'
  | 'aborted'
  | 'worker-failed';

/** One problem in an input: where it is, what was found there, and what would be right. */
export interface ErrorIssue {
  /** Where, as `mentees[17].skillsWanted[2].target`, or `mentors.csv: row 3, column "grade"`. */
  readonly path: string;
  /** What is wrong, in a sentence a person can act on. */
  readonly message: string;
  /** The value found, printed short. */
  readonly received: string;
  /** What would be right. */
  readonly expected: string;
}

/**
 * The only error this library throws on purpose. It carries every problem found, not the first alone.
 * An infeasible matching and an unmatched person are results, never errors.
 */
export class MentorMatchError extends Error {
  override readonly name = 'MentorMatchError';
  readonly code: MentorMatchErrorCode;
  readonly issues: readonly ErrorIssue[];

  constructor(code: MentorMatchErrorCode, issues: readonly ErrorIssue[], options?: ErrorOptions) {
    super(summarize(code, issues), options);
    this.code = code;
    this.issues = issues;
  }
}

const SHOWN = 20;

function summarize(code: MentorMatchErrorCode, issues: readonly ErrorIssue[]): string {
  const lines = issues
    .slice(0, SHOWN)
    .map(
      (issue) => `${issue.path}: ${issue.message} (received ${issue.received}, expected ${issue.expected})`,
    );
  if (issues.length > SHOWN) lines.push(`… and ${issues.length - SHOWN} more in error.issues`);
  return lines.length === 1
    ? `${code}: ${lines[0]}`
    : `${code}: ${issues.length} problems\n  ${lines.join('\n  ')}`;
}

/** Prints any value short enough for one line of an error message. */
export function printValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'function') return 'a function';
  let text: string;
  try {
    text = JSON.stringify(value) ?? String(value);
  } catch {
    text = Object.prototype.toString.call(value);
  }
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
