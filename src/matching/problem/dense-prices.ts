import type { CertificateLevel } from '../../model';

/**
 * The prices of a level of a certificate, one for each person in the order of its ids, however they are kept. O(people).
 *
 * @example
 * const prices = densePrices(certificate.levels[0].mentorPrices);
 * // prices[3] is the price of certificate.mentorIds[3]
 */
export function densePrices(prices: CertificateLevel['mentorPrices']): readonly number[] {
  if (!('base' in prices)) return prices;
  const dense = new Array<number>(prices.length).fill(prices.base);
  prices.at.forEach((place, index) => {
    dense[place] = prices.values[index]!;
  });
  return dense;
}
