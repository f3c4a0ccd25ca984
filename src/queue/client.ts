import { type Job, Queue, QueueEvents } from 'bullmq';
import * as z from 'zod';
import { expectObject, expectText, MentorMatchError, type MentorMatchErrorCode, printValue } from '../errors';
import { parseMatching, type RunPhase, type RunProgress, type StoredResult } from '../matching';
import { type Cohort, definePolicy, LEVEL_KINDS, type PolicyInput, schemaFor } from '../model';
import { expectKnown } from '../options';
import { connect, type RedisAddress } from './connection';
import { errorsFrom, type MatchingErrors } from './errors';
import { hashOf, jobId, type MatchingDone, type MatchingJob } from './job';
import { checkTenant, Names } from './names';
import { QUEUE_OPTIONS } from './options';
import type { MatchingStore } from './store';
import { REMEMBERED, tidy } from './tidy';

/** What {@link createMatchingQueue} is told: where jobs go, and how many of a tenant may run at once. */
export interface MatchingQueueOptions {
  readonly connection: RedisAddress;
  /** Holds people, policies and results; the workers' must be the same. */
  readonly store: MatchingStore;
  /** Before every key in Redis; default `mentor-match`. The workers' must be the same. */
  readonly prefix?: string;
  /**
   * Matchings of one tenant that run at once over all workers, an integer >= 1; default: as it was, at first without
   * limit. Redis keeps it for each tenant this queue has to do with, and the last queue that names a limit sets it.
   */
  readonly tenantLimit?: number;
}

/** What `submit` is given: whose people, how they are matched, and for how long. */
export interface MatchingRequest {
  /** 1 to 63 characters: a-z, 0-9, `_`, `-`; begins with a letter or digit. */
  readonly tenant: string;
  readonly cohort: Cohort;
  readonly policy?: PolicyInput;
  /** Milliseconds of computing, > 0, after which the best so far is the result; default: none. */
  readonly timeLimit?: number;
  /** Among the tenant's own jobs: 0 (default) goes first, larger numbers later, at most 2,000,000. */
  readonly priority?: number;
}

/** What `submit` returns: names a job to `state`, `result`, `cancel` and `wait`. */
export interface MatchingTicket {
  readonly tenant: string;
  readonly id: string;
}

/** What `state` returns: how far a job is; `fraction` in [0, 1] within the `phase`. */
export type MatchingState =
  | { readonly state: 'unknown' }
  | { readonly state: 'waiting' }
  | ({ readonly state: 'running' } & RunProgress)
  | ({ readonly state: 'done' } & MatchingDone)
  | { readonly state: 'cancelled' }
  /** People or the policy were refused: why, from the store. */
  | { readonly state: 'failed'; readonly code: MentorMatchErrorCode; readonly errors: MatchingErrors }
  /** Another error, of which the worker could keep nothing. */
  | { readonly state: 'failed'; readonly code: 'internal'; readonly errors: null };

/** What {@link createMatchingQueue} returns: asks for matchings, follows and stops them. */
export interface MatchingQueue {
  /**
   * Puts a matching in the queue; a job that is there already (the same people, policy and limit) is that job, whoever
   * asked first. O(size of the cohort).
   *
   * @throws MentorMatchError `invalid-input` for a malformed tenant, policy, limit or priority, and what is no cohort.
   *   People are read by the worker: what is wrong with them is in the state of the job.
   */
  submit(request: MatchingRequest): Promise<MatchingTicket>;
  /** How far a job is; `unknown` for one that nobody submitted, or that ended more than 7 days ago. */
  state(ticket: MatchingTicket): Promise<MatchingState>;
  /** The result, checked as it is read; undefined while there is none. */
  result(ticket: MatchingTicket): Promise<StoredResult | undefined>;
  /** Takes a waiting job out, and stops a running one, whose result is then the best so far, if there is one. */
  cancel(ticket: MatchingTicket): Promise<void>;
  /**
   * Waits until a job is done, failed or cancelled, or turns out to be unknown; `onState` hears of progress meanwhile.
   */
  wait(ticket: MatchingTicket, onState?: (state: MatchingState) => void): Promise<MatchingState>;
  /**
   * Deletes of a tenant's texts what no job needs any more: people, policies and errors of jobs that ended more than 8
   * days ago, and what processes that died have left. Call it daily, say. Results stay: `store.delete` deletes these.
   * O(jobs that are not done + what is deleted).
   *
   * @returns how many texts there were.
   */
  tidy(tenant: string): Promise<number>;
  /** Closes the connections; jobs go on. */
  close(): Promise<void>;
}

const HIGHEST_PRIORITY = 2_000_000;
const SECOND = 1000;
const KEPT = { age: REMEMBERED / SECOND };

/**
 * Opens the side of the queue that asks. Jobs are BullMQ's, in a queue for each tenant; Redis holds names and sizes,
 * the store holds people and results. O(1); two connections, and one more for each tenant that is waited for.
 * `examples/service` uses it.
 *
 * @throws MentorMatchError `invalid-input` for a limit that is no integer >= 1, and options that are no object.
 *
 * @example
 * ```ts
 * import { createMatchingQueue, fileStore } from 'mentor-match/queue';
 *
 * const match = async (cohort: { mentors: { id: string }[]; mentees: { id: string }[] }) => {
 *   const queue = createMatchingQueue({ connection: 'redis://10.0.0.5:6379', store: fileStore('/srv/matchings') });
 *   const ticket = await queue.submit({ tenant: 'acme', cohort });
 *   await queue.wait(ticket);
 *   return queue.result(ticket);
 * };
 * typeof match; // => 'function'
 * ```
 */
export function createMatchingQueue(options: MatchingQueueOptions): MatchingQueue {
  expectObject('options', options, 'an object with "connection" and "store"');
  expectKnown(
    options,
    { connection: true, store: true, prefix: true, tenantLimit: true },
    'options',
    'option',
    QUEUE_OPTIONS,
  );
  const { store, tenantLimit } = options;
  if (tenantLimit !== undefined && !(Number.isInteger(tenantLimit) && tenantLimit >= 1))
    refuse('tenantLimit', 'not a number of matchings', tenantLimit, 'an integer >= 1, or nothing');
  const names = new Names(options.prefix);
  const redis = connect(options.connection);
  const queues = new Map<string, Promise<Queue<MatchingJob, MatchingDone>>>();
  const events = new Map<string, QueueEvents>();

  async function opened(tenant: string): Promise<Queue<MatchingJob, MatchingDone>> {
    const queue = new Queue<MatchingJob, MatchingDone>(names.queue(tenant), {
      connection: redis,
      prefix: names.prefix,
    });
    queue.on('error', () => {});
    if (tenantLimit !== undefined) await queue.setGlobalConcurrency(tenantLimit);
    return queue;
  }

  function queueOf(tenant: string): Promise<Queue<MatchingJob, MatchingDone>> {
    checkTenant(tenant);
    const known = queues.get(tenant);
    if (known !== undefined) return known;
    const made = opened(tenant);
    queues.set(tenant, made);
    return made;
  }

  function eventsOf(tenant: string): QueueEvents {
    const known = events.get(tenant);
    if (known !== undefined) return known;
    const made = new QueueEvents(names.queue(tenant), {
      connection: redis,
      prefix: names.prefix,
    });
    made.on('error', () => {});
    // One for each job that is waited for.
    made.setMaxListeners(0);
    events.set(tenant, made);
    return made;
  }

  async function state(ticket: MatchingTicket): Promise<MatchingState> {
    const { tenant, id } = checked(ticket);
    const job: Job<MatchingJob, MatchingDone> | undefined = await (await queueOf(tenant)).getJob(id);
    if (job === undefined) {
      const isCancelled = (await redis.exists(names.cancelled(tenant, id))) === 1;
      return { state: isCancelled ? 'cancelled' : 'unknown' };
    }
    const at = await job.getState();
    if (at === 'completed') return { state: 'done', ...job.returnvalue };
    if (at === 'failed') {
      const text = await store.read(tenant, job.data.errors);
      const errors = text === undefined ? null : errorsFrom(text);
      // Stopped by hand before there was any matching.
      if (errors?.code === 'aborted') return { state: 'cancelled' };
      return errors === null
        ? { state: 'failed', code: 'internal', errors }
        : { state: 'failed', code: errors.code, errors };
    }
    if (at !== 'active') return { state: 'waiting' };
    return { state: 'running', ...progressOf(job.progress) };
  }

  /** A job that failed, was stopped by hand, or whose result is gone would stand in the way of trying again. */
  async function isWorthAgain(job: Job<MatchingJob, MatchingDone>): Promise<boolean> {
    if (await job.isFailed()) return true;
    if (!(await job.isCompleted())) return false;
    const { tenant, result } = job.data;
    return job.returnvalue?.reason === 'aborted' || (await store.read(tenant, result)) === undefined;
  }

  return {
    state,
    async submit(request) {
      expectObject('request', request, 'an object with "tenant" and "cohort"');
      expectKnown(
        request,
        { tenant: true, cohort: true, policy: true, timeLimit: true, priority: true },
        'request',
      );
      const { tenant, cohort, policy = {}, timeLimit, priority = 0 } = request;
      const queue = await queueOf(tenant);
      if (!Array.isArray(cohort?.mentors) || !Array.isArray(cohort?.mentees))
        refuse('cohort', 'not a cohort', cohort, 'an object with lists "mentors" and "mentees"');
      if (timeLimit !== undefined && !(timeLimit > 0 && Number.isFinite(timeLimit)))
        refuse('timeLimit', 'not a time', timeLimit, 'milliseconds > 0, or nothing');
      if (!(Number.isInteger(priority) && priority >= 0 && priority <= HIGHEST_PRIORITY))
        refuse('priority', 'not a priority', priority, `an integer from 0 (first) to ${HIGHEST_PRIORITY}`);
      definePolicy(policy);
      const texts = { cohort: JSON.stringify(cohort), policy: JSON.stringify(policy) };
      const id = jobId(texts.cohort, texts.policy, timeLimit);
      const job: MatchingJob = {
        tenant,
        cohort: `cohorts/${hashOf(texts.cohort)}.json`,
        policy: `policies/${hashOf(texts.policy)}.json`,
        result: `results/${id}.json`,
        errors: `errors/${id}.json`,
        mentors: cohort.mentors.length,
        mentees: cohort.mentees.length,
        ...(timeLimit === undefined ? {} : { timeLimit }),
      };
      await store.write(tenant, job.cohort, texts.cohort);
      await store.write(tenant, job.policy, texts.policy);
      await redis.del(names.cancelled(tenant, id));
      const before = await queue.getJob(id);
      if (before !== undefined && (await isWorthAgain(before))) await before.remove();
      await queue.add('matching', job, {
        jobId: id,
        priority,
        attempts: 5,
        backoff: { type: 'exponential', delay: 1000 },
        removeOnComplete: KEPT,
        removeOnFail: KEPT,
      });
      await redis.sadd(names.tenants, tenant);
      await redis.publish(names.news, '');
      return { tenant, id };
    },
    async result(ticket) {
      const { tenant, id } = checked(ticket);
      const text = await store.read(tenant, `results/${id}.json`);
      return text === undefined ? undefined : parseMatching(JSON.parse(text));
    },
    async cancel(ticket) {
      const { tenant, id } = checked(ticket);
      const queue = await queueOf(tenant);
      await redis.set(names.cancelled(tenant, id), '1', 'EX', KEPT.age);
      await redis.publish(names.news, names.job(tenant, id));
      const job = await queue.getJob(id);
      // A running job is locked by its worker, which hears of the cancelling.
      if (job !== undefined && !(await job.isActive()) && !(await job.isCompleted()))
        await job.remove().catch(() => {});
    },
    async wait(ticket, onState) {
      const heard = eventsOf(checked(ticket).tenant);
      await heard.waitUntilReady();
      return new Promise((resolve, reject) => {
        let told = '';
        const look = () => {
          state(ticket).then(
            (now) => {
              const text = JSON.stringify(now);
              if (text !== told) onState?.(now);
              told = text;
              if (now.state !== 'waiting' && now.state !== 'running') end(() => resolve(now));
            },
            (error) => end(() => reject(error)),
          );
        };
        const onEvent = ({ jobId: of }: { jobId: string }) => {
          if (of === ticket.id) look();
        };
        // Events may be missed while the connection is lost.
        const timer = setInterval(look, 2000);
        const kinds = ['active', 'progress', 'completed', 'failed', 'removed'] as const;
        for (const kind of kinds) heard.on(kind, onEvent);
        const end = (settle: () => void) => {
          clearInterval(timer);
          for (const kind of kinds) heard.off(kind, onEvent);
          settle();
        };
        look();
      });
    },
    async tidy(tenant) {
      return await tidy(store, tenant, await queueOf(tenant));
    },
    async close() {
      const open = await Promise.all(queues.values());
      await Promise.all([
        ...open.map((queue) => queue.close()),
        ...[...events.values()].map((one) => one.close()),
      ]);
      redis.disconnect();
    },
  };
}

/** @throws MentorMatchError `invalid-input` for what `submit` did not return. */
function checked(ticket: MatchingTicket): MatchingTicket {
  expectObject('ticket', ticket, 'what submit returned');
  checkTenant(ticket.tenant);
  expectText('ticket.id', ticket.id, 'what submit returned');
  return ticket;
}

/** Each phase, by itself, beside the levels: one that is missing or made up does not compile. */
const PHASES = {
  ...LEVEL_KINDS,
  reading: 'reading',
  scoring: 'scoring',
  bounds: 'bounds',
  completion: 'completion',
  improvement: 'improvement',
  'deferred-acceptance': 'deferred-acceptance',
  explaining: 'explaining',
  checking: 'checking',
  questioning: 'questioning',
} as const satisfies { readonly [Phase in RunPhase]: Phase };

const progressSchema = schemaFor<RunProgress>()(z.object({ phase: z.enum(PHASES), fraction: z.number() }));

/** What the worker has told; the first phase where it has told nothing yet. */
function progressOf(progress: unknown): RunProgress {
  return progressSchema.safeParse(progress).data ?? { phase: 'reading', fraction: 0 };
}

function refuse(path: string, message: string, received: unknown, expected: string): never {
  throw new MentorMatchError('invalid-input', [{ path, message, received: printValue(received), expected }]);
}
