import { MentorMatchError } from '../../errors';
import { type MentorOrder, sampleOf } from './mentor-order';
import type { BestPair, ScannedPairs, UnitRows } from './unit-rows';

/** Most mentors that `UnitRows.scan` can list. */
export const MOST_LISTED = 1024;
/** A scan that finds less than this part of what is wanted is made again. */
export const FEWEST = 4;
/** Mentors of a block of the kernel, which its scans begin with the block of their start. */
const BLOCK = 4096;

/** What {@link PlainRows} reads rows by. */
export interface PlainRowsOptions {
  readonly mentors: number;
  /** The units of one mentee with every mentor, -1 where the pair is not eligible. */
  readonly read: (mentee: number, units: Int32Array) => void;
  /** The order in which scans meet the mentors. */
  readonly order: MentorOrder;
  /** Whether the row of a mentee is scanned from its beginning to its end, as the kernel does where it has it whole. */
  readonly isWhole: (mentee: number) => boolean;
}

/**
 * The reader of rows where WebAssembly cannot run: the same rows, and scans that list the same mentors in the same
 * order, so that a matching is the same to the last byte. For a scan it computes the whole row, O(mentors * criteria).
 *
 * It goes by what `kernel.as` lists, not by how that is found: mentors are met in one order, who reaches the pruning
 * threshold is listed, and the threshold rises to the worst of those listed whenever they are twice as many as wanted.
 */
export class PlainRows implements UnitRows {
  readonly units: Int32Array;
  readonly bytes: number;
  readonly #options: PlainRowsOptions;
  readonly #prices: Float64Array;
  readonly #mentors = new Uint32Array(2 * MOST_LISTED);
  readonly #values = new Float64Array(2 * MOST_LISTED);
  #pruningThreshold = 0;
  #count = 0;
  #most = 0;
  /** Whether a value equal to the pruning threshold is good enough still. */
  #takesEqual = true;

  constructor(options: PlainRowsOptions) {
    this.#options = options;
    this.units = new Int32Array(options.mentors);
    this.#prices = new Float64Array(options.mentors);
    this.bytes = 12 * options.mentors + this.#mentors.byteLength + this.#values.byteLength;
  }

  read(mentee: number): void {
    this.#options.read(mentee, this.units);
  }

  setPrices(prices: Float64Array): void {
    checkPrices(prices, this.#prices.length);
    this.#prices.set(prices);
  }

  best(mentee: number): BestPair {
    this.read(mentee);
    let best = Number.NEGATIVE_INFINITY;
    let eligible = 0;
    for (let mentor = 0; mentor < this.units.length; mentor++) {
      const units = this.units[mentor]!;
      if (units < 0) continue;
      eligible += 1;
      best = Math.max(best, units - this.#prices[mentor]!);
    }
    return { best, eligible };
  }

  scan(mentee: number, wanted: number, start = 0, from: number = Number.NEGATIVE_INFINITY): ScannedPairs {
    checkWanted(wanted);
    this.read(mentee);
    this.#run(mentee, wanted, start, from);
    if (this.#count * FEWEST < wanted && this.#pruningThreshold > Number.NEGATIVE_INFINITY) {
      this.#run(mentee, wanted, start, Number.NaN);
    }
    const mentors = this.#mentors.subarray(0, this.#count);
    const { mentorAt } = this.#options.order;
    if (mentorAt !== undefined)
      for (let at = 0; at < mentors.length; at++) mentors[at] = mentorAt[mentors[at]!]!;
    return { mentors, values: this.#values.subarray(0, this.#count), rest: this.#pruningThreshold };
  }

  /** @param from NaN: no sample is taken either. */
  #run(mentee: number, wanted: number, start: number, from: number): void {
    const { length } = this.units;
    const least = Number.isNaN(from) ? Number.NEGATIVE_INFINITY : from;
    this.#count = 0;
    this.#pruningThreshold = least;
    this.#takesEqual = true;
    this.#most = wanted;
    if (this.#options.isWhole(mentee)) {
      const aligned = start & ~3;
      this.#meet(aligned, length);
      this.#meet(0, aligned);
    } else this.#meetByBlocks(start, Number.isNaN(from) ? 0 : sampleSize(wanted, length), least);
    if (this.#count > this.#most) this.#shrink();
  }

  /**
   * The sample first, of which the best `sample` say where to begin; then the others, block by block round from
   * `start`.
   */
  #meetByBlocks(start: number, sample: number, least: number): void {
    const { length } = this.units;
    const sampled = sampleOf(length);
    const wanted = this.#most;
    const isSampling = least === Number.NEGATIVE_INFINITY && sample !== 0;
    if (isSampling) this.#most = sample;
    this.#meet(0, sampled);
    if (isSampling) {
      if (this.#count >= sample) this.#shrink();
      this.#takesEqual = true;
      this.#most = wanted;
    }
    const blocks = Math.ceil(length / BLOCK);
    const first = Math.floor(start / BLOCK);
    this.#meetFrom(sampled, first === 0 ? start : sampled, Math.min(BLOCK, length));
    for (let step = 0; step < blocks; step++) {
      const block = (first + step) % blocks;
      if (block === 0) continue;
      const low = block * BLOCK;
      this.#meetFrom(low, step === 0 ? start : low, Math.min(low + BLOCK, length));
    }
  }

  /** Meets the mentors from `low` to `high`, round from `start`. */
  #meetFrom(low: number, start: number, high: number): void {
    const middle = Math.max(low, start);
    this.#meet(middle, high);
    this.#meet(low, Math.min(middle, high));
  }

  /** Meets the mentors at these positions. */
  #meet(from: number, to: number): void {
    const { units } = this;
    const prices = this.#prices;
    const { mentorAt } = this.#options.order;
    for (let at = from; at < to; at++) {
      const mentor = mentorAt === undefined ? at : mentorAt[at]!;
      if (units[mentor]! < 0 || prices[mentor] === Number.POSITIVE_INFINITY) continue;
      const value = units[mentor]! - prices[mentor]!;
      if (value < this.#pruningThreshold || (value === this.#pruningThreshold && !this.#takesEqual)) continue;
      this.#values[this.#count] = value;
      this.#mentors[this.#count] = at;
      this.#count += 1;
      if (this.#count === 2 * this.#most) this.#shrink();
    }
  }

  /** Keeps the best of those listed, and raises the pruning threshold to the worst of them (Hoare's selection). */
  #shrink(): void {
    const values = this.#values;
    const mentors = this.#mentors;
    const last = this.#most - 1;
    let low = 0;
    let high = this.#count - 1;
    while (low < high) {
      const pivot = values[(low + high) >> 1]!;
      let left = low;
      let right = high;
      while (left <= right) {
        while (values[left]! > pivot) left++;
        while (values[right]! < pivot) right--;
        if (left > right) break;
        const value = values[left]!;
        values[left] = values[right]!;
        values[right] = value;
        const mentor = mentors[left]!;
        mentors[left++] = mentors[right]!;
        mentors[right--] = mentor;
      }
      if (last <= right) high = right;
      else if (last >= left) low = left;
      else break;
    }
    this.#count = this.#most;
    this.#pruningThreshold = values[last]!;
    this.#takesEqual = false;
  }
}

/** How many of the sample are about as good as the `wanted` best of all. */
export function sampleSize(wanted: number, mentors: number): number {
  return Math.min(wanted, Math.ceil((1.5 * wanted * sampleOf(mentors)) / mentors) + 2);
}

/** @throws MentorMatchError `invalid-problem` */
export function checkWanted(wanted: number): void {
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_LISTED) return;
  const issue = { path: 'wanted', message: 'so many mentors cannot be listed', received: String(wanted) };
  throw new MentorMatchError('invalid-problem', [{ ...issue, expected: `1 to ${MOST_LISTED}` }]);
}

/** @throws MentorMatchError `invalid-problem` */
export function checkPrices(prices: Float64Array, mentors: number): void {
  let wrong = 0;
  while (wrong < prices.length && prices[wrong]! > Number.NEGATIVE_INFINITY) wrong++;
  if (prices.length === mentors && wrong === prices.length) return;
  const path = wrong < prices.length ? `prices[${wrong}]` : 'prices';
  const received = wrong < prices.length ? String(prices[wrong]) : `${prices.length} prices`;
  const expected = `a price for each of ${mentors} mentors, finite or Infinity`;
  const message = 'the prices do not fit the cohort';
  throw new MentorMatchError('invalid-problem', [{ path, message, received, expected }]);
}
