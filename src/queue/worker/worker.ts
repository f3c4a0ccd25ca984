import { randomUUID } from 'node:crypto';
import { type Job, Queue, UnrecoverableError, Worker } from 'bullmq';
import { expectObject, MentorMatchError } from '../../errors';
import { parseWith } from '../../model';
import { expectKnown } from '../../options';
import { connect, type RedisAddress } from '../connection';
import { asError } from '../errors';
import { type MatchingDone, type MatchingJob, matchingJobSchema } from '../job';
import { Names } from '../names';
import { lockedFor, QUEUE_OPTIONS, shareOf } from '../options';
import { type QueueScannerOptions, spreadOf } from '../scan';
import type { MatchingStore } from '../store';
import { checkFits, estimateBytes } from './estimate';
import { errorsOf, perform, Refused, refuse } from './perform';
import type { Run } from './run-in-thread';
import { Slots } from './slots';
import { Turns } from './turns';

/** What {@link createMatchingWorker} is told: where jobs come from, and what of the machine they may take. */
export interface MatchingWorkerOptions {
  readonly connection: RedisAddress;
  readonly store: MatchingStore;
  /** Before all keys in Redis: that of the queue. Default `mentor-match`. */
  readonly prefix?: string;
  /**
   * Threads that compute, an integer >= 1; default: the cores. Small cohorts take one each, a large one all of them.
   */
  readonly threads?: number;
  /** Bytes that all jobs of this process may take together; default: half of the machine's. */
  readonly memory?: number;
  /** Address (`file:` URL) of a module that exports `criteria` and `rules` of one's own. */
  readonly extensions?: string;
  /**
   * Has rows of large cohorts scanned by the workers of `createScanWorker` too, with the same Redis, store and prefix;
   * `{}` as `queueScanner` does by itself. Default: by the threads here alone. The result is the same.
   */
  readonly scan?: Pick<QueueScannerOptions, 'places' | 'leastPairs' | 'onFigures'>;
  /**
   * Milliseconds for which a job is a worker's own, at least 100; a worker that dies is noticed after about as long.
   * Default 30,000.
   */
  readonly lockDuration?: number;
  /** Hears what went wrong outside of jobs: Redis or the store were away, a thread died. */
  readonly onError?: (error: Error) => void;
}

/** A running worker: to be closed when the process ends. */
export interface MatchingWorker {
  /** How many jobs run now. */
  readonly running: number;
  /** Takes no further job, and waits for those that run; `force` ends them, and another worker does them. */
  close(force?: boolean): Promise<void>;
}

/** People from which on a cohort has all threads to itself. */
const LARGE = 4000;
/** Milliseconds between looks at the queues where no news came. */
const IDLE = 1000;
/** States of a job that nobody waits for, done or no more there. */
const ENDED: ReadonlySet<string> = new Set(['completed', 'failed', 'unknown']);
/** Milliseconds between looks for tenants with nothing to do. */
const TIDY = 10_000;

/**
 * Starts a worker: takes jobs of all tenants in fair turns, computes each in a thread, keeps the result in the store. A
 * worker may die at any time: its jobs are done by others, and what is done twice gives the same bytes, but for what a
 * time limit stopped. Complexity of a job is that of `matchCohortAsync`; a look round takes O(tenants with jobs), and a
 * connection for each of them.
 *
 * @throws MentorMatchError `invalid-input` for numbers of threads, memory or time that are none.
 *
 * @example
 * ```ts
 * import { createMatchingWorker, fileStore } from 'mentor-match/queue';
 *
 * const start = () =>
 *   createMatchingWorker({ connection: 'redis://10.0.0.5:6379', store: fileStore('/srv/matchings') });
 * typeof start; // => 'function'
 * ```
 */
export function createMatchingWorker(options: MatchingWorkerOptions): MatchingWorker {
  expectObject('options', options, 'an object with "connection" and "store"');
  expectKnown(
    options,
    {
      connection: true,
      store: true,
      prefix: true,
      threads: true,
      memory: true,
      extensions: true,
      scan: true,
      lockDuration: true,
      onError: true,
    },
    'options',
    'option',
    QUEUE_OPTIONS,
  );
  const { connection, store, extensions, scan } = options;
  if (scan !== undefined) {
    expectObject('scan', scan, 'an object, {} for the defaults');
    expectKnown(scan, { places: true, leastPairs: true, onFigures: true }, 'scan');
  }
  const spread = scan && spreadOf(scan, 'scan.');
  const { threads, memory, lockDuration } = shareOf(options);
  const onError = options.onError ?? (() => {});
  const names = new Names(options.prefix);
  const redis = connect(connection);
  const news = redis.duplicate();
  news.on('error', () => {});
  const slots = new Slots(threads, memory);
  const turns = new Turns();
  const tenants = new Map<string, Tenant>();
  const jobs = new Map<string, { readonly done: Promise<void>; run?: Run }>();
  let isClosing = false;
  let isForced = false;
  let heard = 0;
  let wake = () => {};

  interface Tenant {
    readonly worker: Worker<MatchingJob, MatchingDone>;
    readonly queue: Queue<MatchingJob, MatchingDone>;
  }

  function open(tenant: string): Tenant {
    const worker = new Worker<MatchingJob, MatchingDone>(names.queue(tenant), null, {
      ...lockedFor(lockDuration, redis, names),
      autorun: false,
    });
    const queue = new Queue<MatchingJob, MatchingDone>(names.queue(tenant), {
      connection: redis,
      prefix: names.prefix,
    });
    worker.on('error', onError);
    queue.on('error', onError);
    void worker.startStalledCheckTimer().catch(onError);
    return { worker, queue };
  }

  async function openNew(): Promise<void> {
    for (const tenant of await redis.smembers(names.tenants))
      if (!tenants.has(tenant)) tenants.set(tenant, open(tenant));
  }

  async function hasWork({ queue }: Tenant): Promise<boolean> {
    const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized');
    return Object.values(counts).some((count) => count > 0);
  }

  /** Each queue takes a connection: those of tenants with nothing to do are closed. */
  async function closeIdle(): Promise<void> {
    for (const [tenant, opened] of tenants) {
      if (await hasWork(opened)) continue;
      await redis.srem(names.tenants, tenant);
      // A job may have come in between, whose tenant was on the list already.
      if (await hasWork(opened)) {
        await redis.sadd(names.tenants, tenant);
        continue;
      }
      tenants.delete(tenant);
      turns.forget(tenant);
      await Promise.all([opened.worker.close(true), opened.queue.close()]);
    }
  }

  /** Takes one job, of the tenant whose turn it is. */
  async function takeOne(): Promise<boolean> {
    for (const tenant of turns.order(tenants.keys())) {
      const token = randomUUID();
      const job = await tenants.get(tenant)?.worker.getNextJob(token, { block: false });
      if (job === undefined) continue;
      turns.serve(tenant);
      const key = names.job(tenant, String(job.id));
      const done = work(job, token, key)
        .catch(onError)
        .finally(() => {
          jobs.delete(key);
          heard++;
          wake();
        });
      jobs.set(key, { done });
      return true;
    }
    return false;
  }

  async function work(job: Job<MatchingJob, MatchingDone>, token: string, key: string): Promise<void> {
    const renew = setInterval(() => {
      job.extendLock(token, lockDuration).catch(onError);
    }, lockDuration / 3);
    try {
      const outcome = await attempt(job, key);
      // Who was away too long has lost the job: another has done it, or does it, with the same bytes.
      if (!isForced) await job.moveToCompleted(outcome, token, false).catch(onError);
    } catch (error) {
      if (isForced) return;
      const isFinal = error instanceof Refused;
      if (!isFinal) onError(asError(error));
      // Messages of other errors may quote people: Redis hears that there was one.
      const told = isFinal ? new UnrecoverableError(error.message) : new Error('internal');
      await job.moveToFailed(told, token, false).catch(onError);
    } finally {
      clearInterval(renew);
    }
  }

  async function attempt(job: Job<MatchingJob, MatchingDone>, key: string): Promise<MatchingDone> {
    const data = parseWith(matchingJobSchema, job.data, 'job');
    const cancelled = names.cancelled(data.tenant, String(job.id));
    let giveBack = () => {};
    try {
      const bytes = estimateBytes(data, {
        hasExtensions: extensions !== undefined,
        isScanned: spread !== undefined,
      });
      checkFits(data, bytes, memory);
      const share = data.mentors + data.mentees >= LARGE ? threads : 1;
      giveBack = await slots.take(share, bytes);
      return await perform(data, {
        store,
        threads: share,
        ...(extensions === undefined ? {} : { extensions }),
        ...(spread === undefined
          ? {}
          : { scan: { ...spread, connection, prefix: names.prefix, tenant: data.tenant } }),
        ...(scan?.onFigures === undefined ? {} : { onFigures: scan.onFigures }),
        onError,
        isCancelled: async () => (await redis.exists(cancelled)) === 1,
        isWanted: async () => !ENDED.has(await job.getState()),
        onRun(run) {
          const known = jobs.get(key);
          if (known !== undefined) known.run = run;
          if (isForced) void run.end();
        },
        onProgress: (progress) => void job.updateProgress(progress).catch(onError),
      });
    } catch (error) {
      if (error instanceof MentorMatchError) return refuse(data, store, errorsOf(error));
      throw error;
    } finally {
      giveBack();
    }
  }

  async function loop(): Promise<void> {
    let tidied = Date.now();
    while (!isClosing) {
      const seen = heard;
      try {
        await openNew();
        if (slots.isFree && jobs.size < threads && (await takeOne())) continue;
        if (Date.now() - tidied >= TIDY) {
          tidied = Date.now();
          await closeIdle();
        }
      } catch (error) {
        onError(asError(error));
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, IDLE);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (isClosing || heard !== seen) wake();
      });
    }
  }

  news.on('message', (_, cancelled) => {
    jobs.get(cancelled)?.run?.cancel();
    heard++;
    wake();
  });
  news.subscribe(names.news).catch(onError);
  const ended = loop();

  return {
    get running() {
      return jobs.size;
    },
    async close(force = false) {
      isClosing = true;
      isForced ||= force;
      wake();
      if (force) for (const { run } of jobs.values()) void run?.end();
      await ended;
      await Promise.all([...jobs.values()].map(({ done }) => done));
      await Promise.all(
        [...tenants.values()].flatMap(({ worker, queue }) => [worker.close(true), queue.close()]),
      );
      news.disconnect();
      redis.disconnect();
    },
  };
}
