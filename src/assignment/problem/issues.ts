import { IssueList, MentorMatchError, printValue } from '../../errors';
import type { Pair } from './problem';

/** Rows or columns: for more, the arrays of degrees and prices alone would take gigabytes. */
const MOST_LINES = 50_000_000;
const LARGEST_DEGREE = 2_147_483_647;

/** What is wrong with a problem: all of it, each fault with its place. */
export class Issues {
  readonly #list = new IssueList();

  add(path: string, message: string, received: unknown, expected: string): void {
    this.#list.add({
      path,
      message,
      received: typeof received === 'string' ? received : printValue(received),
      expected,
    });
  }

  throwIfAny(): void {
    if (this.#list.total > 0) throw new MentorMatchError('invalid-problem', this.#list);
  }

  /**
   * Copies a list into an array of numbers of the same length, as far as its entries are right. False without a list.
   */
  copy(
    path: string,
    given: ArrayLike<number>,
    out: Int32Array | Float64Array,
    isRight: (value: number, index: number) => boolean,
    message: string,
    expected: string,
  ): boolean {
    const length: unknown = typeof given === 'object' ? given?.length : undefined;
    if (length !== out.length) {
      const received = length === undefined ? printValue(given) : `${printValue(length)} entries`;
      this.add(path, 'the array has the wrong length', received, `${out.length} entries`);
      return false;
    }
    for (let index = 0; index < out.length; index++) {
      const value = given[index];
      if (value !== undefined && Number.isSafeInteger(value) && isRight(value, index)) out[index] = value;
      else this.add(`${path}[${index}]`, message, printValue(value), expected);
    }
    return true;
  }

  /** A list of degrees; without one, as many times the default. */
  degrees(path: string, given: ArrayLike<number> | undefined, length: number, fallback: number): Int32Array {
    const result = new Int32Array(length).fill(fallback);
    const isDegree = (value: number) => value >= 0 && value <= LARGEST_DEGREE;
    if (given !== undefined)
      this.copy(
        path,
        given,
        result,
        isDegree,
        'not a number of pairs',
        `an integer from 0 to ${LARGEST_DEGREE}`,
      );
    return result;
  }

  /** The pairs of a list that exist. */
  pairs(path: string, given: readonly Pair[], rows: number, columns: number): Pair[] {
    const result: Pair[] = [];
    if (!Array.isArray(given)) {
      this.add(path, 'not a list of pairs', given, 'an array of [row, column]');
      return result;
    }
    given.forEach((pair: unknown, index) => {
      const [row, column]: readonly unknown[] = Array.isArray(pair) ? pair : [];
      if (isIndex(row, rows) && isIndex(column, columns)) result.push([row, column]);
      else {
        this.add(
          `${path}[${index}]`,
          'the pair names a row or a column that does not exist',
          printValue(pair),
          `[row below ${rows}, column below ${columns}]`,
        );
      }
    });
    return result;
  }
}

export function isIndex(value: unknown, length: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length;
}

/** @throws MentorMatchError `too-large` before memory is taken. */
export function expectSize(counts: { readonly [path: string]: number }): void {
  const issues = Object.entries(counts)
    .filter(([, count]) => !(count <= MOST_LINES))
    .map(([path, count]) => ({
      path,
      message: `more ${path} than a problem can have`,
      received: printValue(count),
      expected: `at most ${MOST_LINES}`,
    }));
  if (issues.length > 0) throw new MentorMatchError('too-large', issues);
}

/** @throws MentorMatchError `invalid-problem`. */
function expectThat(
  isRight: boolean,
  path: string,
  value: unknown,
  expected: string,
  message = `not ${expected}`,
): void {
  if (isRight) return;
  throw new MentorMatchError('invalid-problem', [{ path, message, received: printValue(value), expected }]);
}

/** @throws MentorMatchError `invalid-problem` for null, text, numbers, lists. */
export function expectObject(path: string, value: unknown, expected: string): void {
  expectThat(typeof value === 'object' && value !== null && !Array.isArray(value), path, value, expected);
}

/** @throws MentorMatchError `invalid-problem` for anything but a list. */
export function expectList(path: string, value: unknown, expected: string): void {
  expectThat(Array.isArray(value), path, value, expected);
}

/** @throws MentorMatchError `invalid-problem` for what is no row, or no column, of so many. */
export function expectMember(path: 'row' | 'column', value: number, length: number): void {
  expectThat(
    isIndex(value, length),
    path,
    value,
    `an integer from 0 to ${length - 1}`,
    `there is no such ${path}`,
  );
}
