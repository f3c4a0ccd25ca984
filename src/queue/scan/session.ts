import { randomUUID } from 'node:crypto';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { VERSION } from '../../version';
import { connect, type RedisAddress } from '../connection';
import { asError } from '../errors';
import type { Names } from '../names';
import { type Range, ROUND_SECONDS, rangeOf, rangeText, type ScanPlace, SESSION_SECONDS } from './place';
import { PriceLog } from './prices';
import type { KeptTables } from './tables';
import { type Answer, decodeAnswer, encodeBroadcast, encodeRound, type Round } from './wire';

/** What a session tells. */
export interface SessionEvents {
  answer(answer: Answer): void;
  error(error: Error): void;
}

/** Seconds between two words that it is still there. */
const HEARTBEAT = 5;
/** Milliseconds after which a range that was not drawn yet counts as none: Redis is away. */
const MOST_WAIT = 500;

/**
 * The side of a session that hands out rounds. Nothing here waits for Redis for long, and nothing fails because it is
 * away: what is lost with it is scanned by who asked. Redis holds, under the random name of the session:
 *
 * - `open`: there while the session is, renewed by heartbeats. Without it workers leave.
 * - `prices`: the broadcast, all prices at some round.
 * - `round:N`: a round, with rows, starts, guesses and the prices that have changed since the round before.
 * - `ranges`: a list of `epoch from to`, from which everybody draws.
 *
 * Answers are published and not kept: the lists of the rows of a range, or without rows that somebody is there.
 */
export class ScanSession {
  /** Bytes of rounds and prices sent so far, and how often all prices were. */
  sent = 0;
  broadcasts = 0;
  /** Its name, drawn at random. */
  readonly id = randomUUID();
  readonly #redis: Redis;
  /** A connection of its own, to which answers come. */
  readonly #ears: Redis;
  readonly #queue: Queue<ScanPlace>;
  readonly #log: PriceLog;
  readonly #places: string[] = [];
  readonly #beat: NodeJS.Timeout;
  /** Epochs of the rounds that Redis holds. */
  #first = 0;
  #last = 0;
  #isClosed = false;

  constructor(
    private readonly names: Names,
    address: RedisAddress,
    columns: number,
    private readonly events: SessionEvents,
  ) {
    this.#redis = connect(address);
    this.#ears = connect(address);
    this.#queue = new Queue<ScanPlace>(names.scans, { connection: this.#redis, prefix: names.prefix });
    this.#queue.on('error', events.error);
    this.#log = new PriceLog(columns);
    this.#beat = setInterval(() => this.#stayOpen(), HEARTBEAT * 1000);
    this.#beat.unref();
    this.#stayOpen();
    this.#ears.on('messageBuffer', (_, bytes: Buffer) => this.#hear(bytes));
    this.#ears.subscribe(this.#key('answers')).catch((error) => this.#tell(error));
  }

  /** Offers places at the cohort: as many workers may scan it. */
  async offer(tables: KeptTables, places: number): Promise<void> {
    if (this.#isClosed) return;
    const data = { ...tables, version: VERSION };
    for (let place = 0; place < places; place++) this.#places.push(`${this.id}-${place}`);
    await this.#queue.addBulk(
      this.#places.map((jobId) => ({
        name: 'place',
        data,
        opts: { jobId, removeOnComplete: true, removeOnFail: true, attempts: 3 },
      })),
    );
  }

  /** Hands out a round; ranges of rounds before it are drawn by nobody any more. */
  publish(round: Omit<Round, 'changes'>, prices: Float64Array, ranges: readonly Range[]): void {
    const { changes, all } = this.#log.next(prices);
    const { epoch } = round;
    this.#last = epoch;
    const bytes = encodeRound({ ...round, changes });
    const told = this.#redis.multi();
    if (all !== undefined) {
      const broadcast = encodeBroadcast({ epoch, prices: all });
      told.set(this.#key('prices'), broadcast, 'EX', ROUND_SECONDS);
      for (let old = this.#first; old < epoch; old++) told.unlink(this.#roundKey(old));
      this.#first = epoch;
      this.broadcasts++;
      this.sent += broadcast.length;
    }
    told.set(this.#roundKey(epoch), bytes, 'EX', ROUND_SECONDS);
    told.unlink(this.#key('ranges'));
    if (ranges.length > 0) told.rpush(this.#key('ranges'), ...ranges.map(rangeText));
    this.sent += bytes.length;
    told.exec().catch(this.events.error);
  }

  /** Hands out ranges once more. */
  again(ranges: readonly Range[]): void {
    if (ranges.length === 0) return;
    this.#redis.rpush(this.#key('ranges'), ...ranges.map(rangeText)).catch(this.events.error);
  }

  /** Draws a range as workers do; undefined where none is left, or Redis is away. */
  async draw(): Promise<Range | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, MOST_WAIT, null);
    });
    const drawn = this.#redis.lpop(this.#key('ranges')).catch(() => null);
    const text = await Promise.race([drawn, late]);
    clearTimeout(timer);
    return text === null ? undefined : rangeOf(text);
  }

  /** Takes back what nobody has drawn. */
  recall(): void {
    this.#redis.unlink(this.#key('ranges')).catch(this.events.error);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#beat);
    this.#ears.disconnect();
    // Keys expire by themselves where Redis is away.
    if (this.#redis.status === 'ready')
      await Promise.race([this.#tidy().catch(this.events.error), sleep(MOST_WAIT)]);
    this.#redis.disconnect();
  }

  async #tidy(): Promise<void> {
    const keys = ['open', 'prices', 'ranges'].map((what) => this.#key(what));
    for (let epoch = this.#first; epoch <= this.#last; epoch++) keys.push(this.#roundKey(epoch));
    await this.#redis.unlink(...keys);
    await Promise.all(this.#places.map((id) => this.#queue.remove(id)));
    await this.#queue.close();
  }

  #stayOpen(): void {
    if (this.#redis.status === 'reconnecting') return;
    this.#redis
      .multi()
      .set(this.#key('open'), '1', 'EX', SESSION_SECONDS)
      .expire(this.#key('prices'), ROUND_SECONDS)
      .exec()
      .catch(this.events.error);
  }

  #hear(bytes: Buffer): void {
    try {
      if (!this.#isClosed) this.events.answer(decodeAnswer(bytes));
    } catch (error) {
      this.#tell(error);
    }
  }

  #tell(error: unknown): void {
    if (!this.#isClosed) this.events.error(asError(error));
  }

  #key(what: string): string {
    return this.names.scan(this.id, what);
  }

  #roundKey(epoch: number): string {
    return this.#key(`round:${epoch}`);
  }
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
