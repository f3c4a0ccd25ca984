/** What time is worth. */
export interface TimeParams {
  /** Common minutes a week that earn full credit. */
  readonly fullOverlapMinutes: number;
  /** Hours between two clocks at which the credit is 0. */
  readonly zeroCreditHours: number;
}

/** Credit for common free time, in [0, 1]. */
export function overlapCredit(minutes: number, { fullOverlapMinutes }: TimeParams): number {
  return Math.min(1, minutes / fullOverlapMinutes);
}

/** Credit for the distance between two clocks, in [0, 1]. */
export function clockCredit(hours: number, { zeroCreditHours }: TimeParams): number {
  return Math.max(0, 1 - hours / zeroCreditHours);
}

/**
 * The mean over time and language, one that is not known at the prior; `null` if neither is known.
 *
 * @param parts 1 if one of them is known of no pair, and does not count.
 */
export function meetingValue(
  time: number | null,
  language: number | null,
  prior: number,
  parts: number,
): number | null {
  if (time === null || language === null) {
    const known = time ?? language;
    return known === null || parts < 2 ? known : (known + prior) / 2;
  }
  return (time + language) / 2;
}
