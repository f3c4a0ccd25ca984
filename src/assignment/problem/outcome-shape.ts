import { type ErrorIssue, IssueList, MentorMatchError, printValue } from '../../errors';
import { expectObject } from './issues';
import type { AssignmentOutcome, OptimalAssignment } from './problem';

/**
 * Whether a value has the shape of an outcome, so that its claims can be checked. What it claims may still be wrong.
 *
 * @throws MentorMatchError `invalid-problem` with each part that is not there or of another kind.
 */
export function expectOutcome(outcome: AssignmentOutcome): void {
  expectObject('outcome', outcome, 'an AssignmentOutcome');
  const given: { readonly [part: string]: unknown } = { ...outcome };
  const issues = new IssueList();
  const add = (path: string, received: unknown, expected: string) => {
    const issue: ErrorIssue = {
      path: `outcome.${path}`,
      message: `not ${expected}`,
      received: printValue(received),
      expected,
    };
    issues.add(issue);
  };
  if (given['status'] === 'infeasible') duals('conflict', given['conflict'], add);
  else if (given['status'] === 'optimal') {
    if (typeof given['totalCost'] !== 'number') add('totalCost', given['totalCost'], 'a number');
    if (!Array.isArray(given['pairs'])) add('pairs', given['pairs'], 'a list of [row, column]');
    else
      given['pairs'].forEach((pair: unknown, index: number) => {
        if (!isPair(pair)) add(`pairs[${index}]`, pair, 'a pair [row, column]');
      });
    if (!Array.isArray(given['levels'])) add('levels', given['levels'], 'a list of levels');
    else for (const [index, level] of given['levels'].entries()) duals(`levels[${index}]`, level, add);
  } else add('status', given['status'], 'optimal or infeasible');
  if (issues.total > 0) throw new MentorMatchError('invalid-problem', issues);
}

/** As {@link expectOutcome}, and that it has pairs. */
export function expectOptimal(outcome: OptimalAssignment): void {
  expectOutcome(outcome);
  const { status }: AssignmentOutcome = outcome;
  if (status === 'optimal') return;
  throw new MentorMatchError('invalid-problem', [
    {
      path: 'outcome.status',
      message: 'an outcome without pairs has no margins',
      received: printValue(status),
      expected: 'optimal',
    },
  ]);
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((entry) => typeof entry === 'number');
}

function isList(value: unknown): boolean {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

function isSparseList(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isList(Reflect.get(value, 'at')) && isList(Reflect.get(value, 'values'));
}

function duals(
  path: string,
  value: unknown,
  add: (path: string, received: unknown, expected: string) => void,
) {
  if (typeof value !== 'object' || value === null) {
    add(path, value, 'an object with duals u and v');
    return;
  }
  for (const name of ['u', 'v'] as const) {
    const prices: unknown = Reflect.get(value, name);
    if (!isList(prices) && !isSparseList(prices)) add(`${path}.${name}`, prices, 'an array of numbers');
  }
}
