import type { ScanPause } from '../../assignment';
import { MentorMatchError } from '../../errors';
import {
  type FromWorker,
  type Job,
  type JobKind,
  type JobRunner,
  type Jobs,
  type RangeResult,
  rangesOf,
  type Share,
} from '../large';
import type { ScorableData } from '../prepared';
import type { Spawn, Thread } from './spawn';

export interface PoolOptions {
  /** Threads besides the one that calls, >= 0. */
  readonly helpers: number;
  readonly spawn: Spawn;
  /** Whether a thread that cannot start is an error; if not, the others do its work. */
  readonly strict: boolean;
}

interface Helper {
  readonly thread: Thread;
  /** `busy` with a share of the job under way. */
  state: 'starting' | 'idle' | 'busy';
  /** What it was sent last and holds, since it is in shared memory. */
  knows?: Jobs[JobKind]['input'] | undefined;
}

/**
 * Does jobs with worker threads, each of which has the scores of the cohort; the thread that calls does its part.
 * Threads join as soon as they are up. One that dies fails the job, and every later one: there is no half result.
 *
 * Ranges are drawn from a counter in shared memory, so that a slow thread keeps nobody waiting for more than a range;
 * without shared memory each thread gets an equal part.
 */
export class ThreadPool implements JobRunner {
  private readonly helpers = new Set<Helper>();
  /** Threads that were lost and may not be gone yet. */
  private readonly endings: Promise<void>[] = [];
  private job = 0;
  private cursor: Int32Array | undefined;
  private receive: (result: RangeResult) => void = () => {};
  private failure: MentorMatchError | undefined;
  /** Called when a thread is done with its share, or has failed. */
  private wake: () => void = () => {};

  constructor(
    data: ScorableData,
    private readonly options: PoolOptions,
  ) {
    for (let count = 0; count < options.helpers && this.start(data); count++);
  }

  /** Threads that are up, the caller's not counted. */
  get ready(): number {
    return [...this.helpers].filter(({ state }) => state !== 'starting').length;
  }

  /**
   * Does a job. On a stop, what was not begun by then is left undone; either way no thread is at it any more.
   *
   * @returns whether it was done, or stopped. @throws MentorMatchError `worker-failed`
   */
  async run<Kind extends JobKind>(job: Job<Kind>, pause: ScanPause): Promise<'done' | 'stopped'> {
    this.check();
    const own = this.handOut(job);
    let stopped = false;
    for (const [from, to] of rangesOf(own)) {
      job.perform(from, to);
      const answer = pause();
      if (answer === undefined) continue;
      stopped = await answer;
      if (stopped) break;
      this.check();
    }
    if (stopped && own.cursor) Atomics.store(own.cursor, 0, job.size);
    await this.settle();
    return stopped ? 'stopped' : 'done';
  }

  /** Ends all threads, whatever they do; resolves once they are gone. */
  async close(): Promise<void> {
    for (const { thread } of this.helpers) this.endings.push(thread.end());
    this.helpers.clear();
    await Promise.all(this.endings);
  }

  /** Gives every thread that is up its share; returns the caller's. */
  private handOut<Kind extends JobKind>({ kind, input, size, stride, shared, receive }: Job<Kind>): Share {
    this.job++;
    this.receive = receive;
    // A job of a single range is done before another thread has heard of it.
    const idle = size <= stride ? [] : [...this.helpers].filter(({ state }) => state === 'idle');
    const cursor = shared && idle.length > 0 ? this.newCursor() : undefined;
    const parts = idle.length + 1;
    const shareOf = (part: number): Share =>
      cursor
        ? { from: 0, to: size, stride, cursor }
        : { from: partOf(size, part, parts), to: partOf(size, part + 1, parts), stride };
    for (const [part, helper] of idle.entries()) {
      const share = shareOf(part + 1);
      helper.state = 'busy';
      // Without a counter nobody asks between ranges, so a share is one.
      const whole = cursor ? share : { ...share, stride: Math.max(1, share.to - share.from) };
      const isKnown = cursor !== undefined && helper.knows === input;
      helper.thread.post({ job: this.job, kind, input: isKnown ? undefined : input, share: whole });
      helper.knows = cursor && input;
    }
    return shareOf(0);
  }

  /** The counter, at 0. No thread has a use for it between two jobs. */
  private newCursor(): Int32Array {
    this.cursor ??= new Int32Array(new SharedArrayBuffer(4));
    Atomics.store(this.cursor, 0, 0);
    return this.cursor;
  }

  /** Waits until no thread is at work. */
  private async settle(): Promise<void> {
    while ([...this.helpers].some(({ state }) => state === 'busy')) {
      this.check();
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    this.check();
  }

  /** @throws MentorMatchError `worker-failed` if a thread has failed by now. */
  check(): void {
    if (this.failure !== undefined) throw this.failure;
  }

  /** Starts a thread; false if it cannot. */
  private start(data: ScorableData): boolean {
    try {
      let helper: Helper | undefined;
      const thread = this.options.spawn({
        receive: (message) => helper && this.hear(helper, message),
        fail: (reason) => helper && this.lose(helper, reason),
      });
      helper = { thread, state: 'starting' };
      this.helpers.add(helper);
      thread.post(data);
      return true;
    } catch (error) {
      if (this.options.strict) this.failure = workerFailed('could not be started', reasonOf(error));
      return false;
    }
  }

  private hear(helper: Helper, message: FromWorker): void {
    switch (message.status) {
      case 'ready':
        helper.state = 'idle';
        return;
      case 'failed':
        this.lose(helper, message.message);
        return;
      case 'done':
        for (const result of message.results) this.receive(result);
        helper.state = 'idle';
        this.wake();
    }
  }

  private lose(helper: Helper, reason: string): void {
    // Heard of earlier, or while the pool is being closed.
    if (!this.helpers.delete(helper)) return;
    const { state } = helper;
    if (state !== 'starting' || this.options.strict) {
      this.failure ??= workerFailed(state === 'starting' ? 'could not be started' : 'died', reason);
    }
    this.endings.push(helper.thread.end());
    this.wake();
  }
}

/** Where one of so many equal parts of a range begins. */
function partOf(size: number, part: number, parts: number): number {
  return Math.floor((size * part) / parts);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function workerFailed(what: string, reason: string): MentorMatchError {
  return new MentorMatchError('worker-failed', [
    {
      path: 'options.threads',
      message: `a worker thread ${what}, and there is no result`,
      received: reason,
      expected: 'a runtime that lets workers start and has memory for them, or threads: 1',
    },
  ]);
}
