import { cutText } from '../../errors';
import { closestName } from '../../spelling';
import { usage } from './usage';

/** What an option is given: a list where it may be repeated, `true` where nothing follows it. */
export type OptionValue = string | undefined | boolean | readonly string[];

/** What the options of a call are given. */
export interface OptionValues {
  readonly [option: string]: OptionValue;
}

/**
 * @param shown of those allowed, what is offered where another is given.
 * @throws UsageError unless the value is one of those allowed.
 */
export function oneOf<T extends string>(
  value: OptionValue,
  allowed: readonly T[],
  option: string,
  fallback: T,
  shown: readonly string[] = allowed,
): T {
  if (value === undefined) return fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    const text = cutText(String(value), 60);
    const near = closestName(text, shown);
    throw usage(
      `--${option} is one of ${shown.join(', ')}, not "${text}"${near === undefined ? '.' : `; did you mean "${near}"?`}`,
    );
  }
  return found;
}

/**
 * Refuses options that are given and would not be read.
 *
 * @param where `with --to csv`, or `without --record`.
 * @throws UsageError
 */
export function refuseIdle(
  values: OptionValues,
  options: readonly string[],
  where: `with ${string}` | `without ${string}`,
): void {
  const idle = options.find((option) => values[option] !== undefined);
  if (idle !== undefined) throw usage(`--${idle} has no effect ${where}.`);
}

/** What a number has to be. */
export interface NumberKind {
  readonly integer?: true;
  /** The least value allowed; exclusive where `above` is set. */
  readonly least: number;
  readonly above?: true;
  readonly most?: number;
}

/** As people write numbers: no sign, no other base, no separators. */
const NUMBER = /^\d+(?:\.\d+)?(?:[eE]\d+)?$/;

/** The number that an option gives. @throws UsageError unless it is one of this kind, or the option is not given. */
export function numberOption(values: OptionValues, option: string, kind: NumberKind): number | undefined {
  const text = values[option];
  if (text === undefined) return undefined;
  const { integer, least, above, most = Number.MAX_SAFE_INTEGER } = kind;
  const value = typeof text === 'string' && NUMBER.test(text) ? Number(text) : Number.NaN;
  const fits = above === true ? value > least : value >= least;
  if (fits && value <= most && (integer !== true || Number.isInteger(value))) return value;
  const what = integer === true ? 'a whole number' : 'a number';
  const from = above === true ? `above ${least}` : `of at least ${least}`;
  const to = kind.most === undefined ? '' : ` and at most ${most}`;
  throw usage(`--${option} is ${what} ${from}${to}, not "${cutText(String(text), 60)}".`);
}
