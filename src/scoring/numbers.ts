/** Weights over a power of two, so that they lie below 2: ratios are kept exactly, and no sum can overflow. */
export function scaleWeights(weights: readonly number[]): number[] {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  // The logarithm of the largest number there is comes out as 1024, and 2 ** 1024 is Infinity.
  const scale = 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
  return weights.map((weight) => weight / scale);
}
