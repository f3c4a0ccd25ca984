import { availableParallelism, totalmem } from 'node:os';
import type { WorkerOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import { MentorMatchError, printValue } from '../errors';
import type { Names } from './names';

/** @throws MentorMatchError `invalid-input` unless an option is what it must be. */
export function checkOption(path: string, received: unknown, isRight: boolean, expected: string): void {
  if (isRight) return;
  throw new MentorMatchError('invalid-input', [
    { path, message: 'the option is out of range', received: printValue(received), expected },
  ]);
}

/** Options of queue, workers and scanner: one object of them may serve all, each of which takes those that it has. */
export const QUEUE_OPTIONS = {
  connection: true,
  store: true,
  prefix: true,
  tenant: true,
  tenantLimit: true,
  threads: true,
  memory: true,
  turn: true,
  lockDuration: true,
  places: true,
  leastPairs: true,
  extensions: true,
  scan: true,
  onError: true,
  onFigures: true,
};

/** What of a machine a worker may take, and for how long what it has taken is its own. */
export interface Share {
  readonly threads: number;
  /** Bytes. */
  readonly memory: number;
  /** Milliseconds. */
  readonly lockDuration: number;
}

/** @throws MentorMatchError `invalid-input` for numbers that are none. */
export function shareOf(options: { readonly [Name in keyof Share]?: number }): Share {
  const threads = options.threads ?? availableParallelism();
  const memory = options.memory ?? totalmem() / 2;
  const lockDuration = options.lockDuration ?? 30_000;
  checkOption('threads', threads, Number.isInteger(threads) && threads >= 1, 'an integer >= 1');
  checkOption('memory', memory, isAtLeast(memory, Number.MIN_VALUE), 'bytes > 0');
  checkOption('lockDuration', lockDuration, isAtLeast(lockDuration, 100), 'milliseconds >= 100');
  return { threads, memory, lockDuration };
}

/** Whether a value is a number, and not a text that reads like one. */
export function isAtLeast(value: unknown, least: number): boolean {
  return typeof value === 'number' && value >= least;
}

/**
 * BullMQ fails a job for good when it was found without its worker more than `maxStalledCount` times (1 if left alone),
 * whatever its `attempts` are. Here a death says nothing about the job, which others may finish.
 */
const DEATHS = 1000;

/** What BullMQ is told of a worker whose jobs go to another one when it dies. */
export function lockedFor(lockDuration: number, connection: Redis, { prefix }: Names): WorkerOptions {
  return { connection, prefix, lockDuration, stalledInterval: lockDuration, maxStalledCount: DEATHS };
}
