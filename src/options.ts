import { type ErrorIssue, isObject, MentorMatchError, printValue } from './errors';
import { closestName } from './spelling';

/** Something under the name of each option of a type: the compiler refuses what lacks one, and what has another. */
export type OptionNames<Options> = { readonly [Name in NameIn<Options>]: unknown };

type NameIn<Options> = Options extends unknown ? keyof Options : never;

/** Names that are known beside those of a function: of a family of functions that one object of options may serve. */
type SharedNames = { readonly [name: string]: unknown };

/**
 * Options of the verbs that match and score: one object may serve several, each of which takes those that it has.
 * They are those of `matchCohortAsync`, which has all of them: there the compiler holds them to its type.
 */
export const RUN_OPTIONS = {
  criteria: true,
  rules: true,
  strict: true,
  reading: true,
  storage: true,
  memoryLimit: true,
  explanations: true,
  threads: true,
  scanner: true,
  signal: true,
  timeLimit: true,
  onProgress: true,
};

/** Names with fewer letters are near to too many others. */
const SHORT = 4;

/** An option that there is not. */
export interface UnknownName {
  readonly name: string;
  readonly value: unknown;
  readonly message: string;
  readonly expected: string;
}

/**
 * The options that there are not, each with the one that may be meant. An option that is `undefined` is not there. An
 * object of a class may have members of its own, and is not looked at, no more than what is no object. O(options)
 * where all are known.
 *
 * @param names those there are.
 * @param what what a message calls them.
 * @param shared those that others of its family have, and that mean nothing here.
 */
export function unknownNames(
  options: unknown,
  names: { readonly [name: string]: unknown },
  what: 'option' | 'field' = 'option',
  shared: SharedNames = {},
): readonly UnknownName[] {
  if (!isPlain(options)) return [];
  const found: UnknownName[] = [];
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(names, name) || Object.hasOwn(shared, name)) continue;
    const known = Object.keys(names);
    const near = name.length < SHORT ? undefined : closestName(name, known);
    const meant = near === undefined ? '' : `; did you mean "${near}"?`;
    found.push({
      name,
      value,
      message: `unknown ${what} "${name}"${meant}`,
      expected: `one of ${known.join(', ')}`,
    });
  }
  return found;
}

/** The same as issues of an error. */
export function unknownOptions(
  options: unknown,
  names: { readonly [name: string]: unknown },
  path = 'options',
  what?: 'option' | 'field',
  shared?: SharedNames,
): readonly ErrorIssue[] {
  return unknownNames(options, names, what, shared).map(({ name, value, message, expected }) => ({
    path: `${path}.${name}`,
    message,
    received: printValue(value),
    expected,
  }));
}

/**
 * Refuses options that there are not: misspelt, they would mean less than their author believes.
 *
 * @throws MentorMatchError `invalid-input`
 */
export function expectKnown<Options>(
  options: Options,
  names: OptionNames<NoInfer<Options>>,
  path = 'options',
  what?: 'option' | 'field',
  shared?: SharedNames,
): void {
  const issues = unknownOptions(options, names, path, what, shared);
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}

/** Whether a value is an object of no class, of this window or another. */
function isPlain(value: unknown): value is object {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
