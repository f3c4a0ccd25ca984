import type { CostSource } from '../../costs';

/** Numbers chosen by measurement. Any values give an optimum, at another speed. */
export interface Tuning {
  /**
   * Work between two steps, in bids, each a fifth of a microsecond or so: little enough
   * for a tenth of a millisecond, and enough for the steps to cost nothing.
   */
  readonly stride: number;
  /** Candidates that a row remembers. */
  readonly listSize: number;
  /** The share of the rows that the first prices are taken from; 0 for prices that are all alike. */
  readonly sampledRows: number;
  /** The first epsilon as a share of what the best and the worst candidate of a row differ by. */
  readonly firstEpsilon: number;
  readonly epsilonDivisor: number;
  /** What epsilon is multiplied by while it proves too small to get all copies seated within the limits. */
  readonly epsilonGrowth: number;
  /** Limits of a phase, in multiples of the number of copies, until a phase was completed, and after. */
  readonly climbing: { readonly bids: number; readonly scans: number };
  readonly descending: { readonly bids: number; readonly scans: number };
  /** Limits of the phase that starts from given prices, beyond which these are given up. */
  readonly warm: { readonly bids: number; readonly scans: number };
  /** No more copies than this find their paths sooner than an auction its phases. */
  readonly fewCopies: number;
}

export const TUNING: Tuning = {
  stride: 1024,
  listSize: 64,
  sampledRows: 1 / 8,
  firstEpsilon: 0.25,
  epsilonDivisor: 8,
  epsilonGrowth: 8,
  climbing: { bids: 30, scans: 5 },
  descending: { bids: 50, scans: 20 },
  warm: { bids: 6, scans: 1 },
  fewCopies: 64,
};

/** Most entries of all lists together, where rows are many: a quarter of a GB. */
const MOST_ENTRIES = 2 ** 25;

/** Where a scan costs much, first prices are not worth reading rows for. */
export function tuningFor({ implicit, rows }: CostSource): Tuning {
  if (implicit !== true) return TUNING;
  const listSize = Math.min(64, Math.max(16, Math.floor(MOST_ENTRIES / Math.max(1, rows))));
  return { ...TUNING, listSize, sampledRows: 0, firstEpsilon: 1 / 16 };
}
