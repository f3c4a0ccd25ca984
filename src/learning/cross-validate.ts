import { sumOf } from '../lists';
import { fitRidge, Moments, type Shrinkage } from './fit';
import { distinct, type Observation } from './observations';
import { dot } from './quadratic';
import { shuffled } from './shuffle';

/** Programs that are left out one after another, at least. */
const LEAST_PROGRAMS = 3;
/** Folds otherwise, of whole mentors. */
const FOLDS = 10;
/**
 * Strengths that are tried, over the mean square of a value of one criterion times the pairs; and "the weights before".
 */
const STRENGTHS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100];

/** How strongly weights are held to those before, and how well left-out pairs are predicted with them. */
export interface Validation {
  /** Whether whole programs were left out in turn, or parts of the mentors. */
  readonly by: 'programs' | 'folds';
  /** How many parts were left out in turn. */
  readonly folds: number;
  /** Infinity: the weights before predict best. */
  readonly strength: number;
  /** Mean squared error of left-out pairs with the weights before, in the unit of the outcome squared. */
  readonly errorBefore: number;
  /** Mean squared error of left-out pairs with the learned weights. */
  readonly errorAfter: number;
}

/**
 * Chooses the strength by which pairs that were left out are predicted best; of those that are as good but for one
 * standard error the strongest, so that weights move only for a reason (the one-standard-error rule: Breiman, Friedman,
 * Olshen and Stone, Classification and Regression Trees, 1984). Leaves out one program after another where there are
 * three and more, otherwise tenths of the mentors, drawn by the seed. O(folds * strengths * criteria^3 + pairs *
 * criteria * (criteria + folds)).
 */
export function crossValidate(
  observations: readonly Observation[],
  shrinkage: Shrinkage,
  seed: string,
): Validation {
  const size = shrinkage.prior.length;
  const all = Moments.of(size, observations);
  const meanSquare = all.cross.trace() / size;
  const strengths = [...STRENGTHS.map((one) => one * meanSquare), Number.POSITIVE_INFINITY];
  const programs = distinct(observations, 'program');
  const by = programs.length >= LEAST_PROGRAMS ? 'programs' : 'folds';
  const folds = by === 'programs' ? programs.map((program) => [program]) : clusterFolds(observations, seed);
  const key = by === 'programs' ? 'program' : 'cluster';
  const errors = strengths.map((): number[] => []);
  let weight = 0;
  for (const fold of folds) {
    const names = new Set(fold);
    const left = observations.filter((one) => names.has(one[key]));
    const moments = all.minus(Moments.of(size, left));
    for (const one of left) weight += one.weight;
    for (const [at, strength] of strengths.entries()) {
      const gains = fitRidge(moments, shrinkage, strength);
      for (const one of left) errors[at]!.push(one.weight * (one.outcome - dot(one.values, gains)) ** 2);
    }
  }
  const means = errors.map((list) => sumOf(list) / weight);
  const best = means.indexOf(Math.min(...means));
  const least = means[best]!;
  const variance =
    sumOf(errors[best]!.map((error) => (error - least) ** 2)) / Math.max(1, errors[best]!.length - 1);
  const oneError = Math.sqrt(variance / Math.max(1, errors[best]!.length));
  // The difference from the best, not the error itself, is what varies little.
  const chosen = strengths.findLastIndex(
    (_, at) => means[at]! <= least + oneErrorOf(errors[at]!, errors[best]!, oneError),
  );
  return {
    by,
    folds: folds.length,
    strength: strengths[chosen]!,
    errorBefore: means.at(-1)!,
    errorAfter: means[chosen]!,
  };
}

/** Standard error of the mean difference of two lists of errors of the same pairs. */
function oneErrorOf(a: readonly number[], b: readonly number[], most: number): number {
  const differences = a.map((error, at) => error - b[at]!);
  const mean = sumOf(differences) / Math.max(1, differences.length);
  const variance = sumOf(differences.map((one) => (one - mean) ** 2)) / Math.max(1, differences.length - 1);
  return Math.min(most, Math.sqrt(variance / Math.max(1, differences.length)));
}

function clusterFolds(observations: readonly Observation[], seed: string): string[][] {
  const clusters = shuffled([...distinct(observations, 'cluster')].sort(), seed);
  const count = Math.min(FOLDS, clusters.length);
  return Array.from({ length: count }, (_, fold) => clusters.filter((_, at) => at % count === fold));
}
