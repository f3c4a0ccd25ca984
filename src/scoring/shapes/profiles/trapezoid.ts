/** Four numbers, each at least the one before. */
export type Knots = readonly [number, number, number, number];

/**
 * 0 up to the first knot, rising to 1 at the second, 1 up to the third, falling to 0 at the fourth. Where two
 * knots are equal the edge is vertical and the knot itself has the value 1. NaN for NaN.
 */
export function trapezoid(gap: number, [start, full, last, end]: Knots): number {
  if (gap >= full && gap <= last) return 1;
  if (gap <= start || gap >= end) return 0;
  return gap < full ? (gap - start) / (full - start) : (end - gap) / (end - last);
}

/** The gap between two numbers, in the direction in which it should be positive. */
export function gapOf(ofMentor: number, ofMentee: number, ahead: 'mentor' | 'mentee'): number {
  return ahead === 'mentor' ? ofMentor - ofMentee : ofMentee - ofMentor;
}
