import { blankOf, type Earnings, stakeOf } from '../../stakes';
import { roundEarned } from '../pass';

/**
 * What single pairs earn beyond the prior, which all pairs have that are not listed: for each mentee a list of mentors,
 * ascending, with what each earns more.
 */
export interface ListedData {
  readonly shape: 'listed';
  readonly starts: Int32Array;
  readonly mentors: Int32Array;
  readonly earned: Int32Array;
}

/**
 * Lists pairs by mentee.
 *
 * @param values the value of each listed pair, in [0, 1], by the number mentee * mentors + mentor, which sorts by
 *   mentee, then by mentor.
 */
export function listPairs(
  values: ReadonlyMap<number, number>,
  mentors: number,
  mentees: number,
  earnings: Earnings,
): ListedData {
  const pairs = Float64Array.from(values.keys()).sort();
  const starts = new Int32Array(mentees + 1);
  const partners = new Int32Array(pairs.length);
  const earned = new Int32Array(pairs.length);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!;
    const mentee = Math.floor(pair / mentors);
    starts[mentee + 1]! += 1;
    partners[at] = pair % mentors;
    const worth = roundEarned(stakeOf(earnings, mentee) * values.get(pair)!);
    earned[at] = Math.max(0, worth - blankOf(earnings, mentee));
  }
  for (let mentee = 0; mentee < mentees; mentee++) starts[mentee + 1]! += starts[mentee]!;
  return { shape: 'listed', starts, mentors: partners, earned };
}
