import { CholeskyDecomposition, Matrix, pseudoInverse } from 'ml-matrix';
import { fUpperTail, type Interval, studentCritical } from '../evaluation';
import { Moments } from './fit';
import { distinct, type Observation } from './observations';
import { dot } from './quadratic';

/** Least squares without any shrinkage, by which doubt is told. */
export interface LeastSquares {
  /** What the outcome gains for each criterion from 0 to 1; may be below 0. */
  readonly gains: readonly number[];
  /** Their covariance, by leaving out one mentor after another (CV3). */
  readonly covariance: Matrix;
  /** Mentors less 1. */
  readonly df: number;
}

/** Whether there are more pairs, and mentors, than as many criteria explain by themselves. */
export function areEnough(observations: readonly Observation[], programs: number): boolean {
  const size = observations[0]?.values.length ?? 0;
  const mentors = distinct(observations, 'cluster').length;
  return size > 0 && observations.length - programs - size >= 3 && mentors >= size + 3;
}

/**
 * Least squares of outcomes on values, with covariances that allow for pairs of one mentor being alike: each mentor is
 * left out once. `undefined` where there are too few pairs, or values that do not vary. O(mentors * criteria^3).
 *
 * Source: MacKinnon, Nielsen and Webb, Journal of Applied Econometrics 38(5), 2023, pp. 671-694, DOI 10.1002/jae.2969
 * (CV3).
 *
 * @param observations within programs. @param programs how many, each of which takes a degree of freedom.
 */
export function leastSquares(
  observations: readonly Observation[],
  programs: number,
): LeastSquares | undefined {
  if (!areEnough(observations, programs)) return undefined;
  const size = observations[0]!.values.length;
  const clusters = distinct(observations, 'cluster');
  const all = Moments.of(size, observations);
  const gains = solved(all);
  if (gains === undefined) return undefined;
  const byCluster = new Map<string, Observation[]>(clusters.map((cluster) => [cluster, []]));
  for (const one of observations) byCluster.get(one.cluster)?.push(one);
  const covariance = Matrix.zeros(size, size);
  for (const own of byCluster.values()) {
    const without = solved(all.minus(Moments.of(size, own)));
    if (without === undefined) return undefined;
    const difference = Matrix.columnVector(without.map((gain, at) => gain - gains[at]!));
    covariance.add(difference.mmul(difference.transpose()));
  }
  const count = clusters.length;
  return { gains, covariance: covariance.mul((count - 1) / count), df: count - 1 };
}

/** Part of a criterion's spread that the criteria before it do not account for, below which it is rounding. */
const LEAST_OWN_SPREAD = 1e-9;

function solved({ cross, target }: Moments): number[] | undefined {
  const scales = cross.diagonal().map(Math.sqrt);
  if (!scales.every((scale) => scale > 0)) return undefined;
  const alike = Matrix.eye(target.length);
  for (let row = 0; row < target.length; row++)
    for (let column = 0; column < row; column++) {
      const value = cross.get(row, column) / (scales[row]! * scales[column]!);
      alike.set(row, column, value).set(column, row, value);
    }
  try {
    // A criterion that is a linear combination of others leaves a pivot that is 0 but for rounding.
    const roots = new CholeskyDecomposition(alike);
    const pivots = roots.lowerTriangularMatrix.diagonal().map((root) => root * root);
    if (pivots.some((pivot) => pivot < LEAST_OWN_SPREAD)) return undefined;
    const scaled = roots.solve(Matrix.columnVector(target.map((value, at) => value / scales[at]!)));
    const found = scaled.getColumn(0).map((value, at) => value / scales[at]!);
    return found.every((one) => Math.abs(one) < 1e12) ? found : undefined;
  } catch {
    // Not positive definite: some criterion says what others say.
    return undefined;
  }
}

/** Variance of a sum of gains by these factors. */
export function varianceOf({ covariance }: LeastSquares, factors: readonly number[]): number {
  return dot(factors, covariance.mmul(Matrix.columnVector([...factors])).getColumn(0));
}

/**
 * The weights of one criterion that the outcomes do not rule out (Fieller): all `w` in [0, 1] for which
 * `gain - w * (sum of gains)` is no further from 0 than chance takes it. The whole of [0, 1] where the sum of gains
 * itself may be 0: then outcomes tell nothing of weights.
 *
 * Source: Fieller, Journal of the Royal Statistical Society B 16(2), 1954, pp. 175-185.
 */
export function weightInterval(
  fit: LeastSquares | undefined,
  criterion: number,
  confidence: number,
): Interval {
  if (fit === undefined) return { lower: 0, upper: 1, confidence };
  const size = fit.gains.length;
  const t = studentCritical(confidence, fit.df);
  const own = fit.gains.map((_, at) => (at === criterion ? 1 : 0));
  const every = fit.gains.map(() => 1);
  const sum = fit.gains.reduce((total, gain) => total + gain, 0);
  const gain = fit.gains[criterion]!;
  const varOwn = varianceOf(fit, own);
  const varSum = varianceOf(fit, every);
  const varBoth = varianceOf(
    fit,
    Array.from({ length: size }, (_, at) => own[at]! + 1),
  );
  const between = (varBoth - varOwn - varSum) / 2;
  // (gain - w sum)^2 <= t^2 (varOwn - 2 w between + w^2 varSum)
  const a = sum * sum - t * t * varSum;
  const b = -2 * (gain * sum - t * t * between);
  const c = gain * gain - t * t * varOwn;
  if (sum <= 0 || a <= 0) return { lower: 0, upper: 1, confidence };
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return { lower: clip((-b - root) / (2 * a)), upper: clip((-b + root) / (2 * a)), confidence };
}

/**
 * How likely differences from the weights before are that are as large as those found, where there are none: an F test
 * of `gains = (sum of gains) * prior`. 1 where it cannot be told.
 */
export function differenceTest(fit: LeastSquares | undefined, prior: readonly number[]): number {
  if (fit === undefined || prior.length < 2) return 1;
  const size = prior.length;
  const away = Matrix.eye(size).sub(Matrix.columnVector([...prior]).mmul(Matrix.ones(1, size)));
  const difference = away.mmul(Matrix.columnVector([...fit.gains]));
  const covariance = away.mmul(fit.covariance).mmul(away.transpose());
  const wald = difference.transpose().mmul(pseudoInverse(covariance, 1e-9)).mmul(difference).get(0, 0);
  const restrictions = size - 1;
  const df = fit.df - restrictions + 1;
  if (!(df > 0) || !Number.isFinite(wald)) return 1;
  // As of Hotelling's T squared, since the covariance is estimated.
  return fUpperTail((wald * df) / (fit.df * restrictions), restrictions, df);
}
