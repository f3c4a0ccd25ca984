import { type ErrorIssue, printValue } from '../../errors';
import type { Problem } from '../schema';
import { formatPath } from '../text';

interface Finding extends Problem {
  /** From the inside out. */
  readonly path: PropertyKey[];
  readonly received: string;
}

/**
 * What is wrong in a value that is being read. Paths are put together on the way out ({@link within}), so that reading
 * what is well-formed keeps none.
 */
export class Findings {
  private readonly list: Finding[] = [];

  get count(): number {
    return this.list.length;
  }

  /** @param path where in `received`, the value at hand. */
  add({ message, expected }: Problem, received: unknown, path: readonly PropertyKey[] = []): undefined {
    this.list.push({ message, expected, received: printValue(received), path: [...path].reverse() });
  }

  /** Says of what was found since `before` that it stands under a key. */
  within(key: PropertyKey, before: number): void {
    for (let at = before; at < this.list.length; at++) this.list[at]!.path.push(key);
  }

  /** Forgets what was found since `before`. */
  forget(before: number): void {
    this.list.length = before;
  }

  /** @param root where the value stands. */
  issues(root: readonly PropertyKey[] = []): ErrorIssue[] {
    return this.list.map(({ path, message, received, expected }) => ({
      path: formatPath([...root, ...path.toReversed()]),
      message,
      received,
      expected,
    }));
  }
}

/**
 * Reads a value. What is wrong goes to `found`, and then the outcome means nothing; otherwise `undefined` is a blank.
 */
export type Read = (value: unknown, found: Findings) => unknown;
