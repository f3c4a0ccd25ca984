import type { CertificateLevel } from '../../model';

/**
 * The prices of a level of a certificate, one for each person in the order of its ids, however they are kept.
 * O(people). Never throws for a certificate. Deterministic.
 *
 * @example
 * ```ts
 * import { densePrices } from 'mentor-match/schemas';
 *
 * densePrices({ length: 4, base: 0, at: [2], values: [7] }); // => [0, 0, 7, 0]
 * ```
 */
export function densePrices(prices: CertificateLevel['mentorPrices']): readonly number[] {
  if (!('base' in prices)) return prices;
  const dense = new Array<number>(prices.length).fill(prices.base);
  prices.at.forEach((place, index) => {
    dense[place] = prices.values[index]!;
  });
  return dense;
}
