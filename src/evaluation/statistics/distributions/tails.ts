import jStat from 'jstat';
import { incompleteBeta } from './incomplete-beta';

/**
 * Quantiles, from jStat, and tail probabilities. Against scipy normal quantiles agree to 1e-14, Student's t to 1e-7
 * (relative, quantiles up to 1000 degrees of freedom) and quantiles of F to 1e-9: far closer than any figure of an
 * evaluation is known. Tails of t and F do not come from jStat, which is wrong for many degrees of freedom; here they
 * agree to 1e-7, up to ten million.
 */

/** Two-sided critical value of the standard normal distribution: 1.96 for a confidence of 0.95. */
export function normalCritical(confidence: number): number {
  return jStat.normal.inv((1 + confidence) / 2, 0, 1);
}

/** Probability of a value at least as far from 0, on both sides, under the standard normal distribution, in [0, 1]. */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * jStat.normal.cdf(-Math.abs(z), 0, 1));
}

/** Two-sided critical value of Student's t with `df` > 0 degrees of freedom (not only integers). */
export function studentCritical(confidence: number, df: number): number {
  return jStat.studentt.inv((1 + confidence) / 2, df);
}

/** Probability of a t at least as far from 0, on both sides, in [0, 1]. */
export function studentTwoSided(t: number, df: number): number {
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  return incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5);
}

/** Quantile of the F distribution with `df1` and `df2` degrees of freedom. */
export function fQuantile(p: number, df1: number, df2: number): number {
  return jStat.centralF.inv(p, df1, df2);
}

/** Probability of a value above `value` under the F distribution, in [0, 1]. */
export function fUpperTail(value: number, df1: number, df2: number): number {
  const above = df1 * value;
  if (above === Number.POSITIVE_INFINITY) return 0;
  return incompleteBeta(df2 / (df2 + above), above / (df2 + above), df2 / 2, df1 / 2);
}

/** Natural logarithm of the gamma function for x > 0. */
export function logGamma(x: number): number {
  return jStat.gammaln(x);
}
