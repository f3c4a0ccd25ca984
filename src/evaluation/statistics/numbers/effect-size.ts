import { logGamma } from '../distributions';

/**
 * Hedges' correction J of a standardized mean difference for small samples, in its exact form by the gamma
 * function (not the approximation 1 - 3 / (4 df - 1)):
 *
 *     J(df) = gamma(df / 2) / (sqrt(df / 2) gamma((df - 1) / 2))
 *
 * Source: L. V. Hedges, "Distribution theory for Glass's estimator of effect size and related estimators", Journal
 * of Educational Statistics 6 (1981) 107-128, DOI 10.3102/10769986006002107, equation 6e.
 *
 * O(1). Never throws; NaN for what is not finite. Deterministic.
 *
 * @param df degrees of freedom, > 0.
 * @returns in (0, 1); `null` under 2 degrees of freedom, where it is not defined.
 *
 * @example
 * ```ts
 * import { hedgesCorrection } from 'mentor-match/evaluation';
 *
 * hedgesCorrection(10)?.toFixed(4); // => '0.9227'
 * ```
 */
export function hedgesCorrection(df: number): number | null {
  if (df < 2) return null;
  return Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
}

/** A difference over a spread; `null` where the spread is not known or 0. */
export function standardized(difference: number | null, spread: number | null): number | null {
  return difference === null || spread === null || spread === 0 ? null : difference / spread;
}

/** An effect size times its correction; `null` where one of them is. */
export function corrected(effect: number | null, df: number): number | null {
  const correction = hedgesCorrection(df);
  return effect === null || correction === null ? null : effect * correction;
}
