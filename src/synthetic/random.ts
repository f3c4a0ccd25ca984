import seedrandom from 'seedrandom';
import { seedBytes } from '../model';

/**
 * Seeded draws that are the same bits on every engine, for ever: seedrandom's ARC4 integers, and on top of
 * them only + - * / and comparisons, which IEEE 754 fixes. `Math.log` and `Math.pow` may differ in the last
 * digit between engines and are not used.
 */
export interface Random {
  /** Uniform integer in [0, n), for 1 <= n <= 2^21 (32 random bits: no value is favoured by more than n / 2^32). */
  below(n: number): number;
  /** True with probability p in [0, 1]; always draws once, so that p does not shift later draws. */
  chance(p: number): boolean;
  /** Index i with probability `weights[i] / sum(weights)`. O(log length). */
  pick(table: WeightTable): number;
}

/** Running sums of non-negative integer weights; the last entry is their sum. */
export type WeightTable = readonly number[];

const RANGE = 4_294_967_296;

/** An independent stream of draws. Streams of different names do not influence each other. */
export function createRandom(seed: string, stream: string): Random {
  const generator = seedrandom(seedBytes(`mentor-match/synthetic/1/${stream}/${seed}`));
  const next = () => generator.int32() >>> 0;
  const below = (n: number) => Math.floor((next() * n) / RANGE);
  return {
    below,
    chance: (p) => next() < p * RANGE,
    pick(table) {
      const target = below(table[table.length - 1] ?? 0);
      let low = 0;
      let high = table.length - 1;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((table[middle] ?? 0) > target) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** Table of the given integer weights. */
export function weightTable(weights: readonly number[]): WeightTable {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}

/**
 * Zipf's law with exponent 1 over ranks 1 to n: the k-th most common is k times rarer than the first. With
 * an `offset` c, rank k weighs 1 / (k + c) (Zipf-Mandelbrot), which flattens the head of the distribution.
 * In whole numbers, so that no rounding enters.
 */
export function zipfTable(n: number, offset = 0): WeightTable {
  return weightTable(Array.from({ length: n }, (_, rank) => Math.floor(100_000 / (rank + 1 + offset))));
}
