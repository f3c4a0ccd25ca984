import { printValue } from '../../errors';
import { closestName } from '../../spelling';

/** What is wrong with a value, and what would be right. */
export interface Problem {
  readonly message: string;
  readonly expected: string;
}

const KINDS = {
  text: { message: 'not a text', expected: 'text' },
  number: { message: 'not a number', expected: 'a number' },
  integer: { message: 'not a whole number', expected: 'a whole number' },
  truth: { message: 'neither true nor false', expected: 'true or false' },
  list: { message: 'not a list', expected: 'a list' },
  object: { message: 'not an object', expected: 'an object' },
} as const satisfies { readonly [kind: string]: Problem };

/** Kinds of JSON values. */
export type ValueKind = keyof typeof KINDS;

/** Said of a value that is missing or of another kind; text that holds a number is named as such. */
export function notOfKind(kind: ValueKind, received: unknown): Problem {
  const { message, expected } = KINDS[kind];
  if (received === undefined || received === null) return { message: 'the value is missing', expected };
  if (kind !== 'number' && kind !== 'integer') return { message, expected };
  if (typeof received === 'number' && kind === 'number')
    return { message: 'not a finite number', expected: 'a finite number' };
  const number = typeof received === 'string' ? numberIn(received) : undefined;
  return number === undefined
    ? { message, expected }
    : { message: 'a number as text', expected: `a number, without quotes: ${number}` };
}

/** The number that a text holds, a percent sign and blanks aside. */
function numberIn(text: string): number | undefined {
  const digits = text.replace(/%\s*$/, '').trim();
  return digits.length < 30 && digits !== '' && Number.isFinite(Number(digits)) ? Number(digits) : undefined;
}

/** @param inclusive whether the bound itself is allowed. */
export function tooSmall(bound: number | bigint, inclusive: boolean): Problem {
  return { message: 'the number is too small', expected: `${inclusive ? '>=' : '>'} ${bound}` };
}

/** @param inclusive whether the bound itself is allowed. */
export function tooLarge(bound: number | bigint, inclusive: boolean): Problem {
  return { message: 'the number is too large', expected: `${inclusive ? '<=' : '<'} ${bound}` };
}

/** Said of a text or a list that is too short or too long. */
export function wrongLength(of: 'text' | 'list', is: 'short' | 'long', bound: number | bigint): Problem {
  const [one, many] = of === 'text' ? ['character', 'characters'] : ['entry', 'entries'];
  const state = is === 'short' && Number(bound) === 1 ? (of === 'text' ? 'blank' : 'empty') : `too ${is}`;
  return {
    message: `the ${of} is ${state}`,
    expected: `at ${is === 'short' ? 'least' : 'most'} ${bound} ${Number(bound) === 1 ? one : many}`,
  };
}

/** Said of a value that is none of those listed, with the one that may be meant. */
export function notOneOf(values: readonly unknown[], received: unknown): Problem {
  const expected =
    values.length === 1 ? printValue(values[0]) : `one of ${values.map(printValue).join(', ')}`;
  if (received === undefined || received === null) return { message: 'the value is missing', expected };
  const message = values.length === 1 ? 'not the value that belongs here' : 'none of the possible values';
  return {
    message: typeof received === 'string' ? `${message}${meant(received, values.map(String))}` : message,
    expected,
  };
}

/** Said of a field that there is not. @param known the names of those there are, where they are known. */
export function unknownField(name: string, known: readonly string[] | undefined): Problem {
  const expected =
    known === undefined
      ? 'only known fields'
      : known.includes('attributes')
        ? 'only known fields; put your own data under "attributes"'
        : `one of ${known.join(', ')}`;
  return { message: `unknown field "${name}"${meant(name, known ?? [])}`, expected };
}

/** Said of a symbol where the name of a field belongs. */
export const NAME_NOT_TEXT: Problem = { message: 'a name that is not text', expected: 'text' };

/** Said of a text that is no time of day. */
export const NOT_A_CLOCK: Problem = {
  message: 'not a time of day',
  expected: 'HH:MM, 24 hours, such as "09:30"; "24:00" is the end of the day',
};

/** The name that may be meant, as the end of a message. */
export function meant(name: string, choices: readonly string[]): string {
  const near = closestName(name, choices);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
