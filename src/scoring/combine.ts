import { BUILT_IN_CRITERIA, type CoveragePolicy, type Policy } from '../model';

/**
 * From criteria to a score, in integers. Each criterion has a stake: its share of all weight in units of
 * 2^-30. A criterion of value v adds `round(stake * v)` to the pair's earnings. Integer sums are the same in
 * whatever order they are added, which is why a row computed in streaming passes, in a worker or in
 * WebAssembly equals the pair computed alone, to the last bit.
 */
export const FULL_STAKE = 2 ** 30;

/** The weights of a policy as integer stakes. */
export interface Stakes {
  /** Criteria with a weight above 0: the built-in ones in their order, then the caller's own by id. */
  readonly ids: readonly string[];
  /** The policy's weights, as given, in the order of `ids`. */
  readonly weights: readonly number[];
  /** Integers >= 1, in the order of `ids`. */
  readonly stakes: Int32Array;
  /** Sum of `stakes`: about 2^30. */
  readonly total: number;
}

/** Weights over a power of two, so that they lie below 2: ratios are kept exactly, and no sum can overflow. */
export function scaleWeights(weights: readonly number[]): number[] {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const scale = 2 ** Math.floor(Math.log2(largest));
  return weights.map((weight) => weight / scale);
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The stakes of a policy's weights. Only the ratios of the weights matter. */
export function stakesOf(policy: Policy): Stakes {
  const builtIn: readonly string[] = BUILT_IN_CRITERIA;
  const given = Object.keys(policy.weights).filter((id) => (policy.weights[id] ?? 0) > 0);
  const ids = [
    ...builtIn.filter((id) => given.includes(id)),
    ...given.filter((id) => !builtIn.includes(id)).sort(),
  ];
  const weights = ids.map((id) => policy.weights[id]!);
  const scaled = scaleWeights(weights);
  const sum = sumOf(scaled);
  const stakes = Int32Array.from(scaled, (weight) => Math.max(1, Math.round((FULL_STAKE * weight) / sum)));
  return { ids, weights, stakes, total: stakes.reduce((total, stake) => total + stake, 0) };
}

/** What turns earnings into units: `floor(earned * factor + offset)`. */
export interface Finish {
  readonly factor: number;
  /** Includes the half that makes the floor a rounding. */
  readonly offset: number;
  /** Whether the coverage is under the floor. */
  readonly lowCoverage: boolean;
}

/** Coverage this close to the floor counts as reaching it; weights like 0.1 are not exact in binary. */
const COVERAGE_SLACK = 1e-8;

/**
 * Earnings are rounded to 2^-30, so a score that is exactly half way between two units may come out a hair
 * below; this share of the full score makes every half round up.
 */
const HALF_SLACK = 2 ** -27;

/**
 * How pairs are finished of which the stake `assessed` of `total` could be assessed.
 *
 * The score is the weighted mean over what could be assessed, `earned / assessed`. Under the policy's coverage
 * floor f it is shrunk toward the prior p in proportion to the coverage c that is missing:
 *
 *     score = p + (mean - p) * c / f      for c < f
 *
 * which is continuous at the floor and p where nothing is known, so that a sparse profile never beats a full
 * one of the same mean unless that mean is under the prior. With a floor of 0 nothing is shrunk; a pair of
 * which nothing at all is known then still has the prior.
 */
export function finishFor(
  assessed: number,
  total: number,
  coverage: CoveragePolicy,
  scoreUnit: number,
): Finish {
  const half = 0.5 + HALF_SLACK * scoreUnit;
  if (assessed === 0)
    return { factor: 0, offset: coverage.prior * scoreUnit + half, lowCoverage: coverage.floor > 0 };
  const share = assessed / total;
  if (share >= coverage.floor - COVERAGE_SLACK) {
    return { factor: scoreUnit / assessed, offset: half, lowCoverage: false };
  }
  return {
    factor: scoreUnit / (total * coverage.floor),
    offset: coverage.prior * (1 - share / coverage.floor) * scoreUnit + half,
    lowCoverage: true,
  };
}

/** Integer units 0 to `scoreUnit`, to the nearest, halves up. */
export function finish(earned: number, { factor, offset }: Finish): number {
  return Math.floor(earned * factor + offset);
}
