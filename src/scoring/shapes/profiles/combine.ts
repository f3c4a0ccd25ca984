import { roundEarned } from '../pass';

/** How the values of the parts of a profile become one. */
export type Combination =
  /** The mean over so many parts; those of them that are not known count at the prior. */
  | { readonly kind: 'mean'; readonly prior: number; readonly parts: number }
  /** The largest, each times its factor; those that are not known count for nothing. */
  | { readonly kind: 'largest'; readonly factors: readonly number[] };

/** The value of a profile. @param values of the parts in [0, 1], NaN where not known. @returns NaN where none is known. */
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

/**
 * The same for all profiles at once, column by column, as what they earn of a stake; 0 where no part is known. Holds
 * buffers: one per thread.
 */
export class ColumnCombiner {
  private readonly sums: Float64Array;
  private readonly known: Float64Array;

  constructor(
    private readonly combination: Combination,
    private readonly stake: number,
    profiles: number,
  ) {
    this.sums = new Float64Array(profiles);
    this.known = new Float64Array(profiles);
  }

  /** @param columns the values of each part, nothing where the mentee's side of it is blank. */
  earn(columns: readonly (Float64Array | undefined)[], gains: Int32Array): void {
    const { combination, stake, sums, known } = this;
    sums.fill(0);
    if (combination.kind === 'largest') {
      for (let at = 0; at < columns.length; at++) raise(sums, columns[at], combination.factors[at]!);
      earnOf(sums, stake, gains);
      return;
    }
    known.fill(0);
    for (let at = 0; at < columns.length; at++) addKnown(sums, known, columns[at]);
    earnMeans(sums, known, combination, stake, gains);
  }
}

// The hot loops, each alone so that it is compiled well.

function raise(largest: Float64Array, column: Float64Array | undefined, factor: number): void {
  if (column === undefined) return;
  for (let profile = 0; profile < largest.length; profile++) {
    // What is not known is NaN, and larger than nothing.
    const value = factor * column[profile]!;
    if (value > largest[profile]!) largest[profile] = value;
  }
}

function earnOf(values: Float64Array, stake: number, gains: Int32Array): void {
  for (let profile = 0; profile < values.length; profile++)
    gains[profile] = roundEarned(stake * values[profile]!);
}

function addKnown(sums: Float64Array, known: Float64Array, column: Float64Array | undefined): void {
  if (column === undefined) return;
  for (let profile = 0; profile < sums.length; profile++) {
    const value = column[profile]!;
    if (Number.isNaN(value)) continue;
    sums[profile]! += value;
    known[profile]! += 1;
  }
}

function earnMeans(
  sums: Float64Array,
  known: Float64Array,
  { prior, parts }: { readonly prior: number; readonly parts: number },
  stake: number,
  gains: Int32Array,
): void {
  for (let profile = 0; profile < sums.length; profile++) {
    const count = known[profile]!;
    gains[profile] =
      count === 0 ? 0 : roundEarned(stake * ((sums[profile]! + (parts - count) * prior) / parts));
  }
}
