import { readFileSync } from 'node:fs';

/** Most that the time may grow when the input doubles: 2 for what is linear, and room for memory and noise. */
const PER_DOUBLING = 2.6;
/** Times the input grows from one size to the next: over three doublings, noise hides less than over one. */
const STEP = 8;
/** Milliseconds that say more about the clock and the garbage collector than about the code. */
const NOISE = 100;

/**
 * Runs `run(make(size))` with ever larger inputs, eight times as large each, up to `largest`. What takes much longer
 * than the input before it allows is tried again.
 *
 * @returns what is wrong with the growth of the time; `undefined` if nothing is.
 */
export function complaint<I>(
  make: (size: number) => I,
  run: (input: I) => void,
  largest: number,
): string | undefined {
  let before = Number.POSITIVE_INFINITY;
  for (let size = largest / STEP ** 4; size <= largest; size *= STEP) {
    const allowed = before * PER_DOUBLING ** Math.log2(STEP) + NOISE;
    let taken = time(make, run, size);
    for (let again = 0; again < 3 && taken > allowed; again++) taken = Math.min(taken, time(make, run, size));
    if (taken > allowed)
      return `${taken.toFixed(0)} ms for ${size}, after ${before.toFixed(0)} ms for ${size / STEP}`;
    before = taken;
  }
  return undefined;
}

function time<I>(make: (size: number) => I, run: (input: I) => void, size: number): number {
  const input = make(size);
  const start = clock();
  run(input);
  return clock() - start;
}

/**
 * Milliseconds that this thread has computed: a machine that does other work at the same time does not count. Where the
 * system does not tell, the time of day.
 */
const clock = threadClock();

function threadClock(): () => number {
  const file = '/proc/thread-self/schedstat';
  const computed = () => Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6;
  try {
    return Number.isFinite(computed()) ? computed : () => performance.now();
  } catch {
    return () => performance.now();
  }
}
