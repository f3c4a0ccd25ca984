import { Matrix } from 'ml-matrix';
import type { Observation } from './observations';
import { dot, minimiseNonNegative } from './quadratic';

/** Sums over observations by which all fits are made: they are added up by folds. */
export class Moments {
  readonly cross: Matrix;
  readonly target: number[];

  constructor(size: number) {
    this.cross = Matrix.zeros(size, size);
    this.target = new Array<number>(size).fill(0);
  }

  /** @param times 1 to add, -1 to take away. */
  add({ values, outcome, weight }: Observation, times = 1): this {
    for (let row = 0; row < values.length; row++) {
      const scaled = times * weight * values[row]!;
      this.target[row]! += scaled * outcome;
      for (let column = 0; column < values.length; column++)
        this.cross.set(row, column, this.cross.get(row, column) + scaled * values[column]!);
    }
    return this;
  }

  static of(size: number, observations: readonly Observation[]): Moments {
    const moments = new Moments(size);
    for (const one of observations) moments.add(one);
    return moments;
  }

  minus(other: Moments): Moments {
    const left = new Moments(this.target.length);
    left.cross.add(Matrix.sub(this.cross, other.cross));
    for (const [at, value] of this.target.entries()) left.target[at] = value - other.target[at]!;
    return left;
  }
}

/** What a fit is held to. */
export interface Shrinkage {
  /** The weights before, on the simplex. */
  readonly prior: readonly number[];
  /** Criteria whose share of the weight does not change. */
  readonly held: ReadonlySet<number>;
}

/**
 * Ridge toward the ray of the weights before:
 *
 *     minimise  sum of weight * (outcome - values' b)^2 + strength * |b - (sum of b) * prior|^2   over b >= 0
 *
 * with the share of criteria that are held fixed at the prior. `b` is what the outcome gains for each criterion,
 * `b / sum of b` are the weights. An infinite strength leaves the weights before and one slope for the score as a
 * whole; 0 is least squares.
 */
export function fitRidge(moments: Moments, { prior, held }: Shrinkage, strength: number): number[] {
  const size = prior.length;
  const free = prior.map((_, at) => at).filter((at) => !held.has(at));
  const freeShare = 1 - [...held].reduce((sum, at) => sum + prior[at]!, 0);
  if (free.length === 0 || freeShare <= 0 || strength === Number.POSITIVE_INFINITY) {
    // One slope along the prior.
    const along = dot(moments.target, prior);
    const square = dot(prior, moments.cross.mmul(Matrix.columnVector([...prior])).getColumn(0));
    const slope = square <= 0 ? 0 : Math.max(0, along / square);
    return prior.map((weight) => slope * weight);
  }
  // b = T g: what is free gets its part of the sum, what is held the prior's part.
  const t = Matrix.zeros(size, free.length);
  for (const [column, own] of free.entries()) {
    t.set(own, column, 1);
    for (const at of held) t.set(at, column, prior[at]! / freeShare);
  }
  const away = Matrix.eye(size).sub(Matrix.columnVector([...prior]).mmul(Matrix.ones(1, size)));
  const h = t
    .transpose()
    .mmul(Matrix.add(moments.cross, away.transpose().mmul(away).mul(strength)))
    .mmul(t);
  // Along the prior nothing is penalised: a small ridge keeps the matrix definite where values do not vary along it.
  const ridge = 1e-10 * Math.max(1e-300, h.trace());
  for (let at = 0; at < free.length; at++) h.set(at, at, h.get(at, at) + ridge);
  const c = t.transpose().mmul(Matrix.columnVector(moments.target)).getColumn(0);
  return t.mmul(Matrix.columnVector(minimiseNonNegative(h, c))).getColumn(0);
}

/** Weights on the simplex; those before where nothing is gained by any criterion. */
export function toSimplex(gains: readonly number[], prior: readonly number[]): number[] {
  const sum = gains.reduce((total, gain) => total + gain, 0);
  return sum <= 0 ? [...prior] : gains.map((gain) => gain / sum);
}
