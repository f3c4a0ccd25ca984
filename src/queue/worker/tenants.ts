import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { MatchingDone, MatchingJob } from '../job';
import type { Names } from '../names';
import { lockedFor } from '../options';

interface Tenant {
  readonly worker: Worker<MatchingJob, MatchingDone>;
  readonly queue: Queue<MatchingJob, MatchingDone>;
}

/** The queues of the tenants that may have something to do; each takes a connection. */
export class Tenants {
  readonly #redis: Redis;
  readonly #keys: Names;
  readonly #lockDuration: number;
  readonly #onError: (error: Error) => void;
  readonly #open = new Map<string, Tenant>();

  constructor(redis: Redis, keys: Names, lockDuration: number, onError: (error: Error) => void) {
    this.#redis = redis;
    this.#keys = keys;
    this.#lockDuration = lockDuration;
    this.#onError = onError;
  }

  get names(): IterableIterator<string> {
    return this.#open.keys();
  }

  workerOf(tenant: string): Tenant['worker'] | undefined {
    return this.#open.get(tenant)?.worker;
  }

  /** Opens the queues of tenants that have come since. */
  async openNew(): Promise<void> {
    for (const tenant of await this.#redis.smembers(this.#keys.tenants))
      if (!this.#open.has(tenant)) this.#open.set(tenant, this.#opened(tenant));
  }

  /** Closes the queues of tenants with nothing to do, and tells which. */
  async closeIdle(onClosed: (tenant: string) => void): Promise<void> {
    for (const [tenant, opened] of this.#open) {
      if (await hasWork(opened)) continue;
      await this.#redis.srem(this.#keys.tenants, tenant);
      // A job may have come in between, whose tenant was on the list already.
      if (await hasWork(opened)) {
        await this.#redis.sadd(this.#keys.tenants, tenant);
        continue;
      }
      this.#open.delete(tenant);
      onClosed(tenant);
      await Promise.all([opened.worker.close(true), opened.queue.close()]);
    }
  }

  async close(): Promise<void> {
    await Promise.all(
      [...this.#open.values()].flatMap(({ worker, queue }) => [worker.close(true), queue.close()]),
    );
  }

  #opened(tenant: string): Tenant {
    const worker = new Worker<MatchingJob, MatchingDone>(this.#keys.queue(tenant), null, {
      ...lockedFor(this.#lockDuration, this.#redis, this.#keys),
      autorun: false,
    });
    const queue = new Queue<MatchingJob, MatchingDone>(this.#keys.queue(tenant), {
      connection: this.#redis,
      prefix: this.#keys.prefix,
    });
    worker.on('error', this.#onError);
    queue.on('error', this.#onError);
    void worker.startStalledCheckTimer().catch(this.#onError);
    return { worker, queue };
  }
}

async function hasWork({ queue }: Tenant): Promise<boolean> {
  const counts = await queue.getJobCounts('wait', 'active', 'delayed', 'prioritized');
  return Object.values(counts).some((count) => count > 0);
}
