import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { expectKnown } from '../../options';
import { Sets } from './sets';
import { SupplyFlow } from './supply-flow';

/** Which rows could have a seat in which columns, and how many seats there are. */
export interface ChanceProblem {
  /** Number of rows, an integer >= 0. */
  readonly rows: number;
  /** Seats of each column, integers >= 0, in parts of `1 / partsOfSeat` of a seat. */
  readonly seats: ArrayLike<number>;
  /** How many parts are a whole seat, an integer >= 1, default 1: fractions of seats are for thought experiments. */
  readonly partsOfSeat?: number;
  /**
   * Writes 1 for every column where the row could have a seat, 0 for the others; `out` is handed on from row to row.
   */
  readonly allowed: (row: number, out: Uint8Array) => void;
}

/** One chance a row, as a fraction in [0, 1]: `numerator[row] / denominator[row]`, exact integers. */
export interface Chances {
  /** By row, integers >= 0. */
  readonly numerator: Float64Array;
  /** By row, integers >= 1. */
  readonly denominator: Float64Array;
}

/**
 * The most equal chances of a seat that a lottery can give, where every row wants one seat and only forbidden pairs and
 * seats count, not costs: the leximin (egalitarian) lottery, which is also the Lorenz-dominant one among those that
 * waste no seat. What differs from it in who is chosen has another cause than seats and forbidden pairs.
 *
 * Sources: A. Bogomolnaia, H. Moulin, "Random matching under dichotomous preferences", Econometrica 72 (2004) 257-279,
 * DOI 10.1111/j.1468-0262.2004.00483.x (the lottery); S. Fujishige, "Lexicographically optimal base of a polymatroid
 * with respect to a weight vector", Mathematics of Operations Research 5 (1980) 186-196, DOI 10.1287/moor.5.2.186 (the
 * method).
 *
 * O(distinct chances) maximum flows of O(classes of rows * columns / 32) a search, where rows with the same seats are
 * one class. Memory a bit for each class and column. Exact; deterministic, whatever the order.
 *
 * @throws MentorMatchError `invalid-input` for what are no numbers of rows and seats; `possible-overflow` where the
 *   products of seats and rows could pass 2^53.
 *
 * @example
 * ```ts
 * import { equalChances } from 'mentor-match/assignment';
 *
 * // Three rows, one seat in each of two columns; the last row may sit in either, the others in the first alone.
 * const { numerator, denominator } = equalChances({
 *   rows: 3,
 *   seats: [1, 1],
 *   allowed: (row, out) => {
 *     out[0] = 1;
 *     out[1] = row === 2 ? 1 : 0;
 *   },
 * });
 * [0, 1, 2].map((row) => `${numerator[row]}/${denominator[row]}`); // => ['1/2', '1/2', '1/1']
 * ```
 */
export function equalChances(problem: ChanceProblem): Chances {
  expectKnown(problem, { rows: true, seats: true, partsOfSeat: true, allowed: true }, 'problem', 'field');
  const { rows, seats, partsOfSeat = 1, allowed } = problem;
  check(rows, seats, partsOfSeat);
  const sets = new Sets(rows, seats.length, allowed);
  const numerator = new Float64Array(rows);
  const denominator = new Float64Array(rows).fill(1);
  const parts: Part[] = [{ classes: sets.nonEmpty(), columns: sets.all() }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { classes, columns } = part;
    if (classes.length === 0) continue;
    const reach = sets.reach(classes, columns);
    const capacity = sets.sum(reach, seats);
    const people = classes.reduce((sum, name) => sum + sets.size(name), 0);
    // Whom the seats suffice for has one for certain; the flow tells whether they can all sit at once.
    const wanted = Math.min(capacity, people * partsOfSeat);
    if (wanted > 0 && Math.max(capacity, wanted) * Math.max(1, people) > Number.MAX_SAFE_INTEGER)
      throw overflow(capacity, people);
    const flow = new SupplyFlow(
      sets,
      classes,
      reach,
      (name) => sets.size(name) * wanted,
      (column) => seats[column]! * people,
    );
    // The chances of a set of rows sum to no more than the seats that it reaches. The tightest set, a minimum cut, is
    // split off until seats suffice for equal chances.
    const short = flow.deficient();
    if (short === undefined) {
      const by = gcd(wanted, people * partsOfSeat);
      for (const name of classes)
        for (const row of sets.members(name)) {
          numerator[row] = wanted / by;
          denominator[row] = (people * partsOfSeat) / by;
        }
      continue;
    }
    const theirs = sets.reach([...short], reach);
    parts.push(
      { classes: [...short], columns: theirs },
      { classes: classes.filter((name) => !short.has(name)), columns: sets.without(reach, theirs) },
    );
  }
  return { numerator, denominator };
}

/** Classes of rows that share columns among themselves. */
interface Part {
  readonly classes: readonly number[];
  /** A bit for each column. */
  readonly columns: Int32Array;
}

function gcd(a: number, b: number): number {
  let [large, small] = [b, a];
  while (small > 0) [large, small] = [small, large % small];
  return Math.max(1, large);
}

function check(rows: number, seats: ArrayLike<number>, partsOfSeat: number): void {
  const issues: ErrorIssue[] = [];
  const add = (path: string, message: string, received: unknown, expected: string) =>
    issues.push({ path, message, received: printValue(received), expected });
  if (!Number.isSafeInteger(rows) || rows < 0) add('rows', 'not a number of rows', rows, 'an integer >= 0');
  if (!Number.isSafeInteger(partsOfSeat) || partsOfSeat < 1)
    add('partsOfSeat', 'not a number of parts', partsOfSeat, 'an integer >= 1');
  const wrong = Array.from(seats).findIndex((value) => !Number.isSafeInteger(value) || value < 0);
  if (wrong >= 0) add(`seats[${wrong}]`, 'not a number of seats', seats[wrong], 'an integer >= 0');
  if (issues.length > 0) throw new MentorMatchError('invalid-input', issues);
}

function overflow(capacity: number, people: number): MentorMatchError {
  return new MentorMatchError('possible-overflow', [
    {
      path: 'seats',
      message: 'the products of seats and rows could pass 2^53 and would not be exact',
      received: `${capacity} units of seats, ${people} rows`,
      expected: 'fewer seats or rows, or a smaller partsOfSeat',
    },
  ]);
}
