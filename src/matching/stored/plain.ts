import { type ErrorIssue, printValue } from '../../errors';
import { formatPath } from '../../model';

/** Deeper than any result is. */
const DEEPEST = 200;
/** Most problems that are listed. */
const LISTED = 20;

/** The way from the value to a part of it, as a list that grows at the front. */
interface Trail {
  readonly key: PropertyKey;
  readonly above: Trail | null;
}

/**
 * Why a value is not what `JSON.parse` gives: circles, numbers that JSON does not know, functions, objects of classes.
 * What reads the value afterwards can go through it without end and without a surprise. O(size); at most 20 issues.
 *
 * @param name what the value is called in paths.
 */
export function plainIssues(value: unknown, name: string): ErrorIssue[] {
  const issues: ErrorIssue[] = [];
  const above = new Set<object>();
  const report = (trail: Trail | null, message: string, received: unknown, expected: string) => {
    const keys: PropertyKey[] = [];
    for (let step = trail; step !== null; step = step.above) keys.unshift(step.key);
    issues.push({ path: formatPath([name, ...keys]), message, received: printValue(received), expected });
  };
  const visit = (part: unknown, trail: Trail | null, depth: number): void => {
    if (issues.length >= LISTED) return;
    if (typeof part === 'number') {
      if (!Number.isFinite(part)) report(trail, 'not a number that JSON knows', part, 'a finite number');
      return;
    }
    if (typeof part === 'string' || typeof part === 'boolean' || part === null || part === undefined) return;
    if (typeof part !== 'object') {
      report(trail, 'not something that JSON knows', typeof part, 'text, a number, a list or an object');
      return;
    }
    if (above.has(part)) {
      report(trail, 'the value contains itself', 'a circle', 'what JSON.parse gives');
      return;
    }
    if (depth > DEEPEST) {
      report(trail, 'the value is nested too deeply', `more than ${DEEPEST} levels`, 'a result');
      return;
    }
    above.add(part);
    if (Array.isArray(part)) {
      for (let at = 0; at < part.length; at++) visit(part[at], { key: at, above: trail }, depth + 1);
    } else if (isPlain(part)) {
      for (const key of Object.keys(part)) visit(Reflect.get(part, key), { key, above: trail }, depth + 1);
    } else report(trail, 'not a plain object', Object.prototype.toString.call(part), 'what JSON.parse gives');
    above.delete(part);
  };
  visit(value, null, 0);
  return issues;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  // An object of another page or context has another Object.
  return typeof prototype === 'object' && prototype !== null && Object.getPrototypeOf(prototype) === null;
}
