/** How the values of the parts of a profile become one. */
export type Combination =
  /** The mean over so many parts; those of them that are not known count at the prior. */
  | { readonly kind: 'mean'; readonly prior: number; readonly parts: number }
  /** The largest, each times its factor; those that are not known count for nothing. */
  | { readonly kind: 'largest'; readonly factors: readonly number[] };

/**
 * The value of a profile. @param values of the parts in [0, 1], NaN where not known. @returns NaN where none is known.
 */
export function combine(combination: Combination, values: Float64Array): number {
  return combination.kind === 'mean'
    ? meanOf(values, combination.prior, combination.parts)
    : largestOf(values, combination.factors);
}

function meanOf(values: Float64Array, prior: number, parts: number): number {
  let sum = 0;
  let known = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (Number.isNaN(value)) continue;
    sum += value;
    known += 1;
  }
  return known === 0 ? Number.NaN : (sum + (parts - known) * prior) / parts;
}

function largestOf(values: Float64Array, factors: readonly number[]): number {
  let largest = Number.NaN;
  for (let at = 0; at < values.length; at++) {
    const value = factors[at]! * values[at]!;
    if (value > largest || Number.isNaN(largest)) largest = value;
  }
  return largest;
}
