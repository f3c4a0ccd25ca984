import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { ScanBatch } from '../../assignment';
import type { OpenScanner } from '../../matching';
import type { Names } from '../names';
import { rangeOf } from './place';
import { PriceView } from './prices';
import { encodeAnswer, encodeHello, type Round } from './wire';

/** Why a place was left: the session is over, or others have their turn. */
export type Left = 'closed' | 'turn';

/** Seconds between two words of a worker that has nothing to do. */
const IDLE = 1;
/** Milliseconds between two turns of the event loop. */
const SLICE = 12;

/** A worker at a cohort: draws ranges, has them scanned, answers. One connection, on which nothing else happens. */
export class Seat {
  readonly #batch: BatchOf;
  readonly #view: PriceView;
  isLeaving = false;

  constructor(
    private readonly redis: Redis,
    private readonly names: Names,
    private readonly session: string,
    private readonly open: OpenScanner,
    /** By which it is known: the same at each turn. */
    private readonly id: number,
  ) {
    const { source } = open;
    this.#batch = new BatchOf(open);
    this.#view = new PriceView(doubles(open, source.columns), {
      rounds: (from, to) =>
        redis.mgetBuffer(Array.from({ length: to - from + 1 }, (_, at) => this.#key(`round:${from + at}`))),
      broadcast: () => redis.getBuffer(this.#key('prices')),
    });
  }

  /** Works until the session is over, or for so many milliseconds. */
  async work(turn: number): Promise<Left> {
    const end = performance.now() + turn;
    while ((await this.redis.exists(this.#key('open'))) === 1) {
      const hello = encodeHello({ id: this.id, threads: this.open.scanner.ready });
      for (let drawn = await this.#sayAndDraw(hello); drawn !== null; ) {
        const answer = await this.#answerTo(drawn);
        if (this.#isOver(end)) {
          if (answer !== undefined) await this.redis.publish(this.#key('answers'), answer);
          return 'turn';
        }
        drawn = await this.#sayAndDraw(answer);
      }
      if (this.#isOver(end)) return 'turn';
    }
    return 'closed';
  }

  #isOver(end: number): boolean {
    return this.isLeaving || performance.now() >= end;
  }

  /**
   * Says something and draws the next range, in one write: that is most of what a message costs. Nothing is left in
   * Redis of words that nobody hears.
   */
  async #sayAndDraw(words: Buffer | undefined): Promise<string | null> {
    const asked = this.redis.pipeline();
    if (words !== undefined) asked.publish(this.#key('answers'), words);
    const [error, drawn] = (await asked.blpop(this.#key('ranges'), IDLE).exec())?.at(-1) ?? [];
    // The connection was lost: whether the session is there is asked again on the next one.
    if (error) await sleep(1000 * IDLE);
    return Array.isArray(drawn) ? String(drawn[1]) : null;
  }

  /** The lists of a range; undefined where its round is over. */
  async #answerTo(drawn: string): Promise<Buffer | undefined> {
    const { epoch, from, to } = rangeOf(drawn);
    const round = await this.#view.at(epoch);
    if (round === undefined) return undefined;
    const begun = performance.now();
    const batch = this.#batch.fill(this.#view.prices, round, from, to);
    await this.open.scanner.scan(batch, slices());
    const { columns, costs } = listsOf(batch);
    return encodeAnswer({
      epoch,
      from,
      to,
      id: this.id,
      threads: this.open.scanner.ready,
      microseconds: Math.round(1000 * (performance.now() - begun)),
      bounds: batch.bounds.subarray(0, batch.size),
      counts: batch.counts.subarray(0, batch.size),
      columns,
      costs,
    });
  }

  #key(what: string): string {
    return this.names.scan(this.session, what);
  }
}

/** Batches of ranges in the same memory, one after the other, as threads like it. */
class BatchOf {
  readonly #open: OpenScanner;
  readonly #turn: Int32Array;
  #epoch = -1;
  #last: ScanBatch | undefined;

  constructor(open: OpenScanner) {
    this.#open = open;
    this.#turn = integers(open, 1);
  }

  fill(
    prices: Float64Array,
    { epoch, k, rows, starts, guesses }: Round,
    from: number,
    to: number,
  ): ScanBatch {
    const size = to - from;
    const batch = { ...this.#memory(prices, k, size), size };
    batch.rows.set(rows.subarray(from, to));
    batch.starts.set(starts.subarray(from, to));
    batch.guesses.set(guesses.subarray(from, to));
    batch.counts.fill(-1);
    if (epoch !== this.#epoch) this.#turn[0]!++;
    this.#epoch = epoch;
    return batch;
  }

  #memory(prices: Float64Array, k: number, size: number): ScanBatch {
    const last = this.#last;
    if (last !== undefined && last.k === k && last.rows.length >= size) return last;
    const open = this.#open;
    const length = Math.max(size, last?.rows.length ?? 0);
    const made: ScanBatch = {
      source: open.source,
      size,
      rows: integers(open, length),
      starts: integers(open, length),
      prices,
      turn: this.#turn,
      guesses: doubles(open, length),
      k,
      columns: integers(open, length * k),
      costs: integers(open, length * k),
      counts: integers(open, length),
      bounds: doubles(open, length),
    };
    this.#last = made;
    return made;
  }
}

/** The lists one after the other. */
function listsOf({ size, k, counts, columns, costs }: ScanBatch): {
  columns: Int32Array;
  costs: Int32Array;
} {
  const listed = counts.subarray(0, size).reduce((sum, count) => sum + count, 0);
  const packed = { columns: new Int32Array(listed), costs: new Int32Array(listed) };
  let at = 0;
  for (let row = 0; row < size; row++) {
    const end = row * k + counts[row]!;
    packed.columns.set(columns.subarray(row * k, end), at);
    packed.costs.set(costs.subarray(row * k, end), at);
    at += counts[row]!;
  }
  return packed;
}

/** Lets the event loop have its turn between ranges. */
function slices(): () => Promise<boolean> | undefined {
  let end = performance.now() + SLICE;
  return () => {
    if (performance.now() < end) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        end = performance.now() + SLICE;
        resolve(false);
      });
    });
  };
}

const allocate = ({ source }: OpenScanner, bytes: number) =>
  source.batch?.allocate?.(bytes) ?? new ArrayBuffer(bytes);
const integers = (open: OpenScanner, length: number) => new Int32Array(allocate(open, 4 * length));
const doubles = (open: OpenScanner, length: number) => new Float64Array(allocate(open, 8 * length));
