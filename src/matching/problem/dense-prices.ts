import { expectList, expectNumber, expectObject, MentorMatchError, printValue } from '../../errors';
import type { CertificateLevel, SparsePrices } from '../../model';

/**
 * The prices of a level of a certificate as a list, however they are kept.
 * O(people). Deterministic.
 *
 * @param prices of one side of a level: a list, or the sparse form of it.
 * @returns one integer price a person, in the order of `mentorIds` or `menteeIds` and the measure of the level.
 * @throws MentorMatchError `invalid-input` for what are no prices.
 *
 * @example
 * ```ts
 * import { densePrices } from 'mentor-match/schemas';
 *
 * densePrices({ length: 4, base: 0, at: [2], values: [7] }); // => [0, 0, 7, 0]
 * ```
 */
export function densePrices(prices: CertificateLevel['mentorPrices']): readonly number[] {
  if (!isSparse(prices)) return prices;
  expectPrices(prices);
  const dense = new Array<number>(prices.length).fill(prices.base);
  prices.at.forEach((place, index) => {
    dense[place] = prices.values[index]!;
  });
  return dense;
}

function isSparse(prices: CertificateLevel['mentorPrices']): prices is SparsePrices {
  return !Array.isArray(prices);
}

/** What a typed array can hold, and more than anybody has people. */
const MOST = 2 ** 32 - 1;

function expectPrices(prices: SparsePrices): void {
  expectObject('prices', prices, 'the prices of a certificate');
  const { length, base, at, values } = prices;
  if (!Number.isInteger(length) || length < 0 || length > MOST)
    throw new MentorMatchError('invalid-input', [
      {
        path: 'prices.length',
        message: 'not a number of people',
        received: printValue(length),
        expected: 'an integer >= 0',
      },
    ]);
  expectNumber('prices.base', base);
  expectList('prices.at', at);
  expectList('prices.values', values);
}
