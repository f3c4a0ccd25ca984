import { availableParallelism, totalmem } from 'node:os';
import { DelayedError, type Job, UnrecoverableError, Worker } from 'bullmq';
import { expectObject, MentorMatchError, printValue } from '../../errors';
import { parseWith } from '../../model';
import { VERSION } from '../../version';
import { connect, type RedisAddress } from '../connection';
import { Names } from '../names';
import type { MatchingStore } from '../store';
import { type ScanPlace, scanPlaceSchema } from './place';
import { ScanThread } from './run-thread';
import { readTables } from './tables';

/** How a worker scans. */
export interface ScanWorkerOptions {
  readonly connection: RedisAddress;
  /** As the scanners'. */
  readonly store: MatchingStore;
  /** As the scanners'; default `mentor-match`. */
  readonly prefix?: string;
  /** Threads that scan, an integer >= 1; default: the cores. */
  readonly threads?: number;
  /** Bytes that a cohort's tables may take, with the copy of each thread; default: half of the machine's. */
  readonly memory?: number;
  /** Milliseconds at one cohort, after which others that wait have their turn; default 30,000. */
  readonly turn?: number;
  /**
   * Milliseconds for which a place is a worker's own; the place of one that dies is free after about as long. Default
   * 30,000.
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
/** How often a place may be found without its worker: a death says nothing about the cohort. */
const DEATHS = 1000;

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
  const { store, connection, turn = 30_000, lockDuration = 30_000 } = options;
  const threads = options.threads ?? availableParallelism();
  const memory = options.memory ?? totalmem() / 2;
  check('threads', threads, Number.isInteger(threads) && threads >= 1, 'an integer >= 1');
  check('memory', memory, memory > 0, 'bytes > 0');
  check('turn', turn, turn > 0, 'milliseconds > 0');
  check('lockDuration', lockDuration, lockDuration >= 100, 'milliseconds >= 100');
  const onError = options.onError ?? (() => {});
  const names = new Names(options.prefix);
  const redis = connect(connection);
  const most = memory / (COPIES + COPIES_OF_THREAD * (threads - 1));
  let isClosing = false;
  /** The cohort that was scanned last: whoever scans it again finds it loaded. */
  let loaded: { readonly hash: string; readonly thread: ScanThread } | undefined;

  async function threadFor({ tenant, hash }: ScanPlace): Promise<ScanThread> {
    if (loaded?.hash === hash) return loaded.thread;
    const last = loaded;
    loaded = undefined;
    await last?.thread.end();
    const bytes = await readTables(store, tenant, hash, most);
    const thread = new ScanThread({ bytes, threads, connection, prefix: names.prefix });
    loaded = { hash, thread };
    return thread;
  }

  async function attend(job: Job<ScanPlace>, token: string): Promise<void> {
    const place = parseWith(scanPlaceSchema, job.data, 'place');
    if ((await redis.exists(names.scan(place.session, 'open'))) === 0) return;
    if (place.version !== VERSION) throw new Error(`the cohort is of version ${place.version}`);
    const thread = await threadFor(place);
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
        onError(error instanceof Error ? error : new Error(String(error)));
        // Messages may quote people: Redis hears that there was one.
        throw error instanceof MentorMatchError ? new UnrecoverableError(error.code) : new Error('internal');
      }
    },
    {
      connection: redis,
      prefix: names.prefix,
      concurrency: 1,
      lockDuration,
      stalledInterval: lockDuration,
      maxStalledCount: DEATHS,
    },
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

function check(path: string, received: unknown, isRight: boolean, expected: string): void {
  if (isRight) return;
  throw new MentorMatchError('invalid-input', [
    { path, message: 'the option is out of range', received: printValue(received), expected },
  ]);
}
