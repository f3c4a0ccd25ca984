import * as z from 'zod';
import { type ErrorIssue, MentorMatchError, type MentorMatchErrorCode, printValue } from '../errors';
import { closestName } from './closest';

/**
 * Ties a zod schema to the plain, hand-written type that users see in their editor.
 *
 * The one cast of the model: zod infers `name?: string | undefined`, our types say `name?: string`
 * (`exactOptionalPropertyTypes`). At run time an explicit `undefined` is accepted and means "not given".
 */
export function schemaFor<T>() {
  return <S extends z.ZodType<Loose<T>>>(schema: S): z.ZodType<T> & Extendable<T, S> & { readonly in?: S } =>
    schema as unknown as z.ZodType<T> & Extendable<T, S>;
}

/** What the schema of an object can do besides: take fields of the caller's own, which must have other names. */
type Extendable<T, S> = S extends z.ZodObject
  ? { extend<U extends z.core.$ZodLooseShape>(shape: U): z.ZodType<T & z.output<z.ZodObject<U>>> }
  : unknown;

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
export function strictFields<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') knownFields.set(issue.keys, names);
      return undefined;
    },
  });
}

/**
 * An object of known fields. `null` in a field that may be left out is a blank, as databases write it: the same as leaving
 * the field out, and dropped.
 */
export function fields<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const open = Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, orBlank(schema)]));
  // The cast: where a blank was let in, nothing is left of it.
  return strictFields(open).overwrite(withoutBlanks) as unknown as z.ZodObject<S, z.core.$strict>;
}

/** As {@link fields}, with fields of any other name besides, in which `null` is a value. */
export function openFields<S extends z.core.$ZodLooseShape, T extends z.ZodType>(shape: S, others: T) {
  const open = Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, orBlank(schema)]));
  const dropBlanks = <O extends object>(value: O): O => {
    const entries = Object.entries(value);
    const given = entries.filter(
      ([name, field]) => field !== undefined && (field !== null || !(name in shape)),
    );
    // As in `withoutBlanks`.
    return given.length === entries.length ? value : (Object.fromEntries(given) as O);
  };
  return z.object(open).catchall(others).overwrite(dropBlanks) as unknown as z.ZodObject<
    S,
    z.core.$catchall<T>
  >;
}

function orBlank(schema: z.core.$ZodType) {
  return schema instanceof z.ZodOptional ? schema.nullable() : schema;
}

/** The object without the fields that are `null` or `undefined`: itself if there are none. */
export function withoutBlanks<T extends object>(value: T): T {
  if (!Object.values(value).some((field) => field === null || field === undefined)) return value;
  // A field that may be null is one that may be left out, in all that this is used for.
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== null && field !== undefined),
  ) as T;
}

/** Joins `['mentees', 17, 'skillsWanted', 2]` to `mentees[17].skillsWanted[2]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(String(key))) text += text === '' ? String(key) : `.${String(key)}`;
    else text += `[${JSON.stringify(String(key))}]`;
  }
  return text === '' ? '(input)' : text;
}

/** Reads the value at a path, for the "received" part of an error. */
function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function expectation(issue: z.core.$ZodIssue, received?: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      const number =
        issue.expected === 'number' && typeof received === 'string' ? numberIn(received) : undefined;
      return number === undefined ? issue.expected : `a number, without quotes: ${number}`;
    }
    case 'too_small':
      return `${issue.origin === 'string' || issue.origin === 'array' ? 'length ' : ''}${issue.inclusive === false ? '>' : '>='} ${issue.minimum}`;
    case 'too_big':
      return `${issue.origin === 'string' || issue.origin === 'array' ? 'length ' : ''}${issue.inclusive === false ? '<' : '<='} ${issue.maximum}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? printValue(issue.values[0])
        : `one of ${issue.values.map(printValue).join(', ')}`;
    case 'unrecognized_keys': {
      const known = knownFields.get(issue.keys);
      if (known === undefined) return 'only known fields';
      return known.includes('attributes')
        ? 'only known fields; put your own data under "attributes"'
        : `one of ${known.join(', ')}`;
    }
    case 'invalid_format':
      return issue.format;
    case 'invalid_union':
      return optionsOf(issue).length === 0 ? 'a valid value' : `one of ${optionsOf(issue).join(', ')}`;
    case 'custom':
      return typeof issue.params?.['expected'] === 'string' ? issue.params['expected'] : 'a valid value';
    default:
      return 'a valid value';
  }
}

/** Names that tell the members of a union apart; zod gives them, and its types do not say so. */
function optionsOf(issue: z.core.$ZodIssue): readonly string[] {
  const options: unknown = Reflect.get(issue, 'options');
  return Array.isArray(options) ? options.map(String) : [];
}

/** The message, with what may be meant where one of several names was expected. */
function messageOf(issue: z.core.$ZodIssue, received: unknown, holder: unknown): string {
  if (issue.code === 'invalid_type' && issue.expected === 'number' && typeof received === 'string')
    return numberIn(received) === undefined ? 'not a number' : 'a number as text';
  if (issue.code === 'invalid_value' && typeof received === 'string')
    return `${issue.message}${meant(received, issue.values.map(String))}`;
  if (issue.code === 'custom' && typeof received === 'string') {
    const choices: unknown = issue.params?.['choices'];
    return Array.isArray(choices) ? `${issue.message}${meant(received, choices.map(String))}` : issue.message;
  }
  if (issue.code !== 'invalid_union' || issue.discriminator === undefined) return issue.message;
  const options = optionsOf(issue);
  if (typeof received === 'string')
    return `not a "${issue.discriminator}" that there is${meant(received, options)}`;
  if (received !== undefined) return `not a "${issue.discriminator}" that there is`;
  // {"different": "department"} for {"kind": "different", "field": "department"}.
  const said = Object.keys(typeof holder === 'object' && holder !== null ? holder : {});
  const option = options.find((one) => said.includes(one));
  const hint = option === undefined ? '' : `; did you mean { "${issue.discriminator}": "${option}", … }?`;
  return `the field "${issue.discriminator}" is missing${hint}`;
}

/** The name that may be meant, as the end of a message. */
function meant(name: string, choices: readonly string[]): string {
  const near = closestName(name, choices);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}

/** The number that a text holds, a percent sign and blanks aside. */
function numberIn(text: string): number | undefined {
  const digits = text.replace(/%\s*$/, '').trim();
  return digits.length < 30 && digits !== '' && Number.isFinite(Number(digits)) ? Number(digits) : undefined;
}

/**
 * Translates zod's issues, unknown keys one by one, into the library's own. `z.core` serves for types only here and
 * elsewhere: a value of it would make esbuild bundle the texts of zod in all of its languages.
 */
export function toErrorIssues(
  error: { readonly issues: readonly z.core.$ZodIssue[] },
  input: unknown,
  root: readonly PropertyKey[] = [],
): ErrorIssue[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: formatPath([...root, ...issue.path, key]),
        message: `unknown field "${key}"${meant(key, knownFields.get(issue.keys) ?? [])}`,
        received: printValue(valueAt(input, [...issue.path, key])),
        expected: expectation(issue),
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
        message: messageOf(issue, received, valueAt(input, issue.path.slice(0, -1))),
        received: printValue(received),
        expected: expectation(issue, received),
      },
    ];
  });
}

/**
 * Validates a value against a schema.
 *
 * @param name what the value is called in error paths, such as `policy`; empty for the value itself.
 * @throws MentorMatchError with every problem found.
 */
export function parseWith<T>(
  schema: z.ZodType<T>,
  input: unknown,
  name = '',
  code: MentorMatchErrorCode = 'invalid-input',
): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new MentorMatchError(code, toErrorIssues(result.error, input, name === '' ? [] : [name]));
}
