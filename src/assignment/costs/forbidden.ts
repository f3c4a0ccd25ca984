/**
 * The value of a pair that must not be assigned. It is a state, not a large cost: no solver adds it,
 * compares it or trades it against anything, so a forbidden pair cannot appear even when nothing else
 * is left. It is the largest Int32, so that a cost matrix stays an `Int32Array`; allowed costs lie in
 * [-2,147,483,648, 2,147,483,646].
 */
export const FORBIDDEN = 2_147_483_647;

/** The largest cost of a pair that is allowed. */
export const LARGEST_COST = FORBIDDEN - 1;
