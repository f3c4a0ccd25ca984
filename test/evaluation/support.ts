import { expect } from 'vitest';
import { deepFreeze, errorOf } from '../program/support';

export { deepFreeze, errorOf };

/** Asserts that a value is plain JSON: nothing is lost or changed when it is stored. */
export function expectJson(value: unknown): void {
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
}

/** Code and paths of the issues of the error that a call throws. */
export function issuesOf(call: () => unknown): { readonly code: string; readonly paths: readonly string[] } {
  const error = errorOf(call);
  return { code: error.code, paths: error.issues.map((issue) => issue.path) };
}

/** A value that must be there. */
export function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('expected a value');
  return value;
}

/** The list in another order that depends on a number. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  return list
    .map((entry, index) => ({ entry, key: Math.sin((index + 1) * (seed + 1.7)) }))
    .sort((a, b) => a.key - b.key)
    .map(({ entry }) => entry);
}

/** The value of a figure that must not be hidden. */
export function visible<T>(figure: { hidden: false; value: T } | { hidden: true }): T {
  if (figure.hidden) throw new Error('expected a figure that is told');
  return figure.value;
}
