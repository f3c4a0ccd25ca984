import { DelayedError, type Job, UnrecoverableError, Worker } from 'bullmq';
import { expectObject, MentorMatchError } from '../../errors';
import { parseWith } from '../../model';
import { expectKnown } from '../../options';
import { VERSION } from '../../version';
import { connect, type RedisAddress } from '../connection';
import { asError } from '../errors';
import { Names } from '../names';
import { checkOption, isAtLeast, lockedFor, QUEUE_OPTIONS, shareOf } from '../options';
import type { MatchingStore } from '../store';
import { type ScanPlace, scanPlaceSchema } from './place';
import { ScanThread } from './run-thread';
import { readTables } from './tables';

/** Where Redis and the store are, and what of the machine a scan worker may take. */
export interface ScanWorkerOptions {
  readonly connection: RedisAddress;
  /** The store in which the scanners keep the tables. */
  readonly store: MatchingStore;
  /** Before all keys in Redis: that of the scanners. Default `mentor-match`. */
  readonly prefix?: string;
  /** Threads that scan, an integer >= 1; default: the cores. */
  readonly threads?: number;
  /** Bytes that a cohort's tables may take, with the copy of each thread; default: half of the machine's. */
  readonly memory?: number;
  /** Milliseconds at one cohort, after which others that wait have their turn; default 30,000. */
  readonly turn?: number;
  /**
   * Milliseconds for which a place is a worker's own, at least 100; the place of one that dies is free after about as
   * long. Default 30,000.
   */
  readonly lockDuration?: number;
  /** Hears what went wrong: Redis or the store were away, a cohort was too large, a thread died. */
  readonly onError?: (error: Error) => void;
}

/** A worker that scans; see `createScanWorker`. */
export interface ScanWorker {
  /** Leaves its place after the range it is at. `force` ends that too: another one scans it. */
  close(force?: boolean): Promise<void>;
}

/**
 * Copies of the tables: as they came, as objects, in the kernel, and the last two once more for each further thread.
 */
const COPIES = 3;
const COPIES_OF_THREAD = 2;

/**
 * Starts a worker that scans rows for matchings that run elsewhere (`queueScanner`), one cohort at a time, in turns
 * where several are asked for. It loads the tables of a cohort once, from the store by their hash, and draws ranges of
 * rows from Redis. It may die or be slow at any time: its ranges are scanned by others. Memory is that of the tables,
 * three times and twice more for each further thread; O(size of the tables) for each cohort, O(columns) for a row at
 * most.
 *
 * @throws MentorMatchError `invalid-input` for numbers of threads, memory or time that are none.
 *
 * @example
 * ```ts
 * import { createScanWorker, fileStore } from 'mentor-match/queue';
 *
 * const start = () =>
 *   createScanWorker({ connection: 'redis://10.0.0.5:6379', store: fileStore('/srv/matchings') });
 * typeof start; // => 'function'
 * ```
 */
export function createScanWorker(options: ScanWorkerOptions): ScanWorker {
  expectObject('options', options, 'an object with "connection" and "store"');
  expectKnown(
    options,
    {
      connection: true,
      store: true,
      prefix: true,
      threads: true,
      memory: true,
      turn: true,
      lockDuration: true,
      onError: true,
    },
    'options',
    'option',
    QUEUE_OPTIONS,
  );
  const { store, connection, turn = 30_000 } = options;
  const { threads, memory, lockDuration } = shareOf(options);
  checkOption('turn', turn, isAtLeast(turn, Number.MIN_VALUE), 'milliseconds > 0');
  const onError = options.onError ?? (() => {});
  const names = new Names(options.prefix);
  const redis = connect(connection);
  const most = memory / (COPIES + COPIES_OF_THREAD * (threads - 1));
  let isClosing = false;
  /** The cohort that was scanned last: whoever scans it again finds it loaded. */
  let loaded: { readonly hash: string; readonly thread: ScanThread } | undefined;

  const isOpen = async ({ session }: ScanPlace) => (await redis.exists(names.scan(session, 'open'))) === 1;

  /** Undefined where the session has ended meanwhile, and taken its tables along. */
  async function threadFor(place: ScanPlace): Promise<ScanThread | undefined> {
    const { hash } = place;
    if (loaded?.hash === hash) return loaded.thread;
    const last = loaded;
    loaded = undefined;
    await last?.thread.end();
    const bytes = await readTables(store, place, most).catch(async (error) => {
      if (await isOpen(place)) throw error;
    });
    if (bytes === undefined) return undefined;
    const thread = new ScanThread({ bytes, threads, connection, prefix: names.prefix });
    loaded = { hash, thread };
    return thread;
  }

  async function attend(job: Job<ScanPlace>, token: string): Promise<void> {
    const place = parseWith(scanPlaceSchema, job.data, 'place');
    if (!(await isOpen(place))) return;
    if (place.version !== VERSION) throw new Error(`the cohort is of version ${place.version}`);
    const thread = await threadFor(place);
    if (thread === undefined) return;
    if (isClosing) return giveBack(job, token);
    const left = await thread.work(place.session, turn).catch(async (error) => {
      loaded = undefined;
      await thread.end();
      throw error;
    });
    if (left === 'turn') await giveBack(job, token);
  }

  /** Puts a place behind those that wait. */
  async function giveBack(job: Job<ScanPlace>, token: string): Promise<never> {
    await job.moveToDelayed(Date.now() + 1, token);
    throw new DelayedError();
  }

  const worker = new Worker<ScanPlace>(
    names.scans,
    async (job, token = '') => {
      try {
        await attend(job, token);
      } catch (error) {
        if (error instanceof DelayedError) throw error;
        onError(asError(error));
        // Messages may quote people: Redis hears that there was one.
        throw error instanceof MentorMatchError ? new UnrecoverableError(error.code) : new Error('internal');
      }
    },
    { ...lockedFor(lockDuration, redis, names), concurrency: 1 },
  );
  worker.on('error', onError);

  return {
    async close(force = false) {
      isClosing = true;
      if (force) await loaded?.thread.end();
      else loaded?.thread.leave();
      await worker.close(force);
      await loaded?.thread.end();
      redis.disconnect();
    },
  };
}
