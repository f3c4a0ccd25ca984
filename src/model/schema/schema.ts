import * as z from 'zod';
import {
  type ErrorIssue,
  expectList,
  expectObject,
  expectText,
  MentorMatchError,
  type MentorMatchErrorCode,
  printValue,
} from '../../errors';
import { formatPath, valueAt } from '../text';
import {
  meant,
  NAME_NOT_TEXT,
  notOfKind,
  notOneOf,
  type Problem,
  tooLarge,
  tooSmall,
  unknownField,
  type ValueKind,
  wrongLength,
} from './problem';

/**
 * Ties a zod schema to the plain type that its readers see in their editor: `schemaFor<Team>()(schema)` fails to
 * compile where the two differ. An explicit `undefined` in an optional field is accepted and means "not given". O(1):
 * the schema is returned as it is. Never throws. Deterministic.
 *
 * @example
 * ```ts
 * import { schemaFor } from 'mentor-match/schemas';
 * import { z } from 'zod';
 *
 * const team = schemaFor<{ readonly name: string }>()(z.strictObject({ name: z.string() }));
 * team.parse({ name: 'IT' }); // => { name: 'IT' }
 * ```
 */
export function schemaFor<T>() {
  // The cast: zod infers `name?: string | undefined`, our types say `name?: string` (`exactOptionalPropertyTypes`).
  return <S extends z.ZodType<Loose<T>>>(schema: S) => schema as unknown as SchemaOf<T, S>;
}

type SchemaOf<T, S> = S extends z.ZodObject ? ObjectSchema<T> : z.ZodType<T>;

/** The zod schema of an object. */
export interface ObjectSchema<T> extends z.ZodType<T> {
  /** The schema with fields of your own besides, which must have other names. */
  extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<T & z.output<z.ZodObject<U>>>;
}

/** The same shape with explicit `undefined` allowed wherever a field is optional, mutable or not. */
type Loose<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer U)[]
    ? readonly Loose<U>[]
    : T extends object
      ? { readonly [K in keyof T]: undefined extends T[K] ? Loose<T[K]> | undefined : Loose<T[K]> }
      : T;

/** The fields that were possible where some are unknown, by the list of the unknown ones. */
const knownFields = new WeakMap<object, readonly string[]>();

/** As `z.strictObject`, so that an error about an unknown field can say which there are. */
function strictFields<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') knownFields.set(issue.keys, names);
      return undefined;
    },
  });
}

/**
 * An object of known fields. `null` in a field that may be left out is a blank, as databases write it: the same as
 * leaving the field out, and dropped.
 */
export function fields<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  // The cast: where a blank was let in, nothing is left of it.
  return strictFields(orBlanks(shape)).overwrite(withoutBlanks) as unknown as z.ZodObject<S, z.core.$strict>;
}

/** As {@link fields}, with fields of any other name besides, in which `null` is a value. */
export function openFields<S extends z.core.$ZodLooseShape, T extends z.ZodType>(shape: S, others: T) {
  const dropBlanks = <O extends object>(value: O): O =>
    keepFields(
      value,
      (name, field) => field !== undefined && (field !== null || !Object.hasOwn(shape, name)),
    );
  // The cast: as in `fields`, the blanks that the check lets in are dropped.
  return z.object(orBlanks(shape)).catchall(others).overwrite(dropBlanks) as unknown as z.ZodObject<
    S,
    z.core.$catchall<T>
  >;
}

function orBlanks(shape: z.core.$ZodLooseShape) {
  return Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [
      name,
      schema instanceof z.ZodOptional ? schema.nullable() : schema,
    ]),
  );
}

/** The object without the fields that are `null` or `undefined`: itself if there are none. */
export function withoutBlanks<T extends object>(value: T): T {
  return keepFields(value, (_name, field) => field !== null && field !== undefined);
}

function keepFields<T extends object>(value: T, keeps: (name: string, field: unknown) => boolean): T {
  const entries: [string, unknown][] = Object.entries(value);
  const kept = entries.filter(([name, field]) => keeps(name, field));
  // A field that is dropped is one that may be left out, in all that this is used for.
  return kept.length === entries.length ? value : (Object.fromEntries(kept) as T);
}

const KINDS: { readonly [expected: string]: ValueKind } = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'truth',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
};

/** What is wrong and what would be right, in the library's words. @param holder what the value stands in. */
function problemOf(issue: z.core.$ZodIssue, received: unknown, holder: unknown): Problem {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected];
      return kind === undefined
        ? { message: issue.message, expected: issue.expected }
        : notOfKind(kind, received);
    }
    case 'too_small':
    case 'too_big':
      return outOfBounds(issue);
    case 'invalid_value':
      return notOneOf(issue.values, received);
    case 'invalid_format':
      return { message: issue.message, expected: issue.format };
    case 'invalid_union':
      return noMember(issue, received, holder);
    case 'invalid_key':
      return keyProblem(issue.issues[0]);
    case 'custom':
      return customProblem(issue, received);
    default:
      return { message: issue.message, expected: 'a valid value' };
  }
}

function outOfBounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Problem {
  const isSmall = issue.code === 'too_small';
  const bound = isSmall ? issue.minimum : issue.maximum;
  if (issue.origin === 'string' || issue.origin === 'array')
    return wrongLength(issue.origin === 'string' ? 'text' : 'list', isSmall ? 'short' : 'long', bound);
  return (isSmall ? tooSmall : tooLarge)(bound, issue.inclusive !== false);
}

function keyProblem(issue: z.core.$ZodIssue | undefined): Problem {
  if (issue === undefined || issue.code === 'invalid_type') return NAME_NOT_TEXT;
  return problemOf(issue, undefined, undefined);
}

function customProblem({ message, params }: z.core.$ZodIssueCustom, received: unknown): Problem {
  const choices: unknown = params?.['choices'];
  const near =
    typeof received === 'string' && Array.isArray(choices) ? meant(received, choices.map(String)) : '';
  const expected: unknown = params?.['expected'];
  return {
    message: `${message}${near}`,
    expected: typeof expected === 'string' ? expected : 'a valid value',
  };
}

/** None of the members of a union has the name that tells them apart. */
function noMember(issue: z.core.$ZodIssueInvalidUnion, received: unknown, holder: unknown): Problem {
  const options = optionsOf(issue);
  const expected = options.length === 0 ? 'a valid value' : `one of ${options.join(', ')}`;
  const { discriminator } = issue;
  if (discriminator === undefined) return { message: issue.message, expected };
  if (typeof received === 'string')
    return { message: `not a "${discriminator}" that there is${meant(received, options)}`, expected };
  if (received !== undefined) return { message: `not a "${discriminator}" that there is`, expected };
  // {"different": "department"} for {"kind": "different", "field": "department"}.
  const said = Object.keys(typeof holder === 'object' && holder !== null ? holder : {});
  const option = options.find((one) => said.includes(one));
  const hint = option === undefined ? '' : `; did you mean { "${discriminator}": "${option}", … }?`;
  return { message: `the field "${discriminator}" is missing${hint}`, expected };
}

/** Names that tell the members of a union apart; zod gives them, and its types do not say so. */
function optionsOf(issue: z.core.$ZodIssue): readonly string[] {
  const options: unknown = Reflect.get(issue, 'options');
  return Array.isArray(options) ? options.map(String) : [];
}

/**
 * Translates zod's issues, unknown keys one by one, into the library's own. O(issues). Deterministic.
 *
 * @param input what was parsed: values received are read from it.
 * @param root what stands before every path.
 * @returns in the order of zod's issues.
 * @throws MentorMatchError `invalid-input` for what is no error of zod.
 *
 * @example
 * ```ts
 * import { toErrorIssues } from 'mentor-match/schemas';
 * import { z } from 'zod';
 *
 * const { error } = z.strictObject({ id: z.string() }).safeParse({ id: 7 });
 * if (error === undefined) throw new Error('an id is a text');
 * toErrorIssues(error, { id: 7 }).map(({ path }) => path); // => ['id']
 * ```
 */
// `z.core` serves for types only: a value of it would make esbuild bundle the texts of zod in all of its languages.
export function toErrorIssues(
  error: { readonly issues: readonly z.core.$ZodIssue[] },
  input: unknown,
  root: readonly PropertyKey[] = [],
): ErrorIssue[] {
  expectObject('error', error, 'an error of zod');
  expectList('error.issues', error.issues);
  for (const [at, issue] of error.issues.entries()) {
    expectObject(`error.issues[${at}]`, issue);
    expectList(`error.issues[${at}].path`, issue.path);
  }
  // Of a value of another kind nothing else is said, such as that the list in place of a text is empty.
  const otherKind = new Set<string>();
  return error.issues.flatMap((issue) => {
    const place = formatPath(issue.path);
    if (otherKind.has(place)) return [];
    if (issue.code === 'invalid_type') otherKind.add(place);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: formatPath([...root, ...issue.path, key]),
        ...unknownField(key, knownFields.get(issue.keys)),
        received: printValue(valueAt(input, [...issue.path, key])),
      }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const closest = issue.errors.reduce((best, candidate) =>
        candidate.length < best.length ? candidate : best,
      );
      return toErrorIssues(
        { issues: closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) },
        input,
        root,
      );
    }
    const received = valueAt(input, issue.path);
    return [
      {
        path: formatPath([...root, ...issue.path]),
        ...problemOf(issue, received, valueAt(input, issue.path.slice(0, -1))),
        received: printValue(received),
      },
    ];
  });
}

/**
 * Validates a value against a schema. Complexity is that of the schema. Deterministic.
 *
 * @param name what the value is called in error paths, such as `policy`; empty for the value itself.
 * @throws MentorMatchError with every problem found; `invalid-input` for what is no schema, and a name that is no text.
 *
 * @example
 * ```ts
 * import { menteeSchema, parseWith } from 'mentor-match/schemas';
 *
 * parseWith(menteeSchema, { id: 'cleo' }); // => { id: 'cleo' }
 * ```
 */
export function parseWith<T>(
  schema: z.ZodType<T>,
  input: unknown,
  name = '',
  code: MentorMatchErrorCode = 'invalid-input',
): T {
  if (typeof schema?.safeParse !== 'function') {
    const issue = {
      path: 'schema',
      message: 'not a schema',
      received: printValue(schema),
      expected: 'a schema of zod',
    };
    throw new MentorMatchError('invalid-input', [issue]);
  }
  expectText('name', name);
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new MentorMatchError(code, toErrorIssues(result.error, input, name === '' ? [] : [name]));
}
