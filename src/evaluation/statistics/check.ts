import { type ErrorIssue, isObject, MentorMatchError, printValue } from '../../errors';

/** Adds an issue to a list; callers collect all and throw once. */
export function addIssue(
  issues: ErrorIssue[],
  path: string,
  message: string,
  received: unknown,
  expected: string,
): void {
  issues.push({ path, message, received: printValue(received), expected });
}

/** @throws MentorMatchError `invalid-input` with all issues, if there are any. */
export function refuseIssues(issues: readonly ErrorIssue[]): void {
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}

/** @throws MentorMatchError `invalid-input` unless a value is an object with the lists and objects that are named. */
export function expectRecord(
  path: string,
  value: unknown,
  fields: Readonly<Record<string, 'list' | 'object'>> = {},
): void {
  const issues: ErrorIssue[] = [];
  if (!isObject(value)) addIssue(issues, path, 'not an object', value, 'an object');
  else
    for (const [name, kind] of Object.entries(fields)) {
      const field: unknown = value[name];
      if (kind === 'list' ? Array.isArray(field) : isObject(field)) continue;
      const right = kind === 'list' ? 'a list' : 'an object';
      addIssue(issues, `${path}.${name}`, `not ${right}`, field, right);
    }
  refuseIssues(issues);
}

/** Whether a value is an integer >= 0; adds an issue if not. */
export function checkCount(issues: ErrorIssue[], path: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    addIssue(issues, path, 'not a count', value, 'an integer >= 0');
  }
}

/** Adds an issue for every value that is not a finite number. */
export function checkNumbers(issues: ErrorIssue[], path: string, values: readonly number[]): void {
  if (!Array.isArray(values)) {
    addIssue(issues, path, 'not a list', values, 'a list of numbers');
    return;
  }
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) {
      addIssue(issues, `${path}[${index}]`, 'not a finite number', value, 'a finite number');
    }
  }
}

/** Adds an issue unless a confidence lies strictly between 0 and 1. */
export function checkConfidence(issues: ErrorIssue[], confidence: number, path = 'confidence'): void {
  if (typeof confidence !== 'number' || !(confidence > 0 && confidence < 1)) {
    addIssue(issues, path, 'not a confidence', confidence, 'a number between 0 and 1, such as 0.95');
  }
}

/** Adds an issue unless two lists have one value each for the same cases. */
export function checkSameLength(
  issues: ErrorIssue[],
  path: string,
  first: readonly unknown[],
  second: readonly unknown[],
): void {
  if (!Array.isArray(first) || !Array.isArray(second)) return; // said by what reads the values
  if (first.length !== second.length) {
    addIssue(
      issues,
      path,
      'the two lists are not of the same cases',
      `${second.length} values`,
      `${first.length} values, in the order of the other list`,
    );
  }
}
