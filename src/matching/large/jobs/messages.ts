import type { ScorableData } from '../../prepared';
import type { JobKind, Jobs } from './jobs';

/** What a thread is told. The first message says what to score, every other one is a task. */
export type ToWorker = ScorableData | Task;

/** A share of a job. */
export interface Task<Kind extends JobKind = JobKind> {
  /** Number of the job. */
  readonly job: number;
  readonly kind: Kind;
  /** Not given where it is that of the task before, all of it in shared memory. */
  readonly input: Jobs[Kind]['input'] | undefined;
  readonly share: Share;
}

/** Which ranges of a job a thread is to do. */
export interface Share {
  readonly from: number;
  readonly to: number;
  /** Length of a range. */
  readonly stride: number;
  /** A counter in shared memory from which all threads draw their ranges; without it they are all of the share. */
  readonly cursor?: Int32Array;
}

/** What a thread answers: once that it is ready, and after each task. */
export type FromWorker =
  | { readonly status: 'ready' }
  | { readonly status: 'done'; readonly job: number; readonly results: readonly RangeResult[] }
  | { readonly status: 'failed'; readonly message: string };

/** What came out of a range and is not in shared memory. */
export interface RangeResult {
  readonly from: number;
  readonly to: number;
  readonly output: Jobs[JobKind]['output'];
}

/** The ranges that a thread gets to do, one after the other. */
export function* rangesOf({
  from,
  to,
  stride,
  cursor,
}: Share): Generator<readonly [from: number, to: number]> {
  let next = from;
  for (;;) {
    const at = cursor === undefined ? next : Atomics.add(cursor, 0, stride);
    if (at >= to) return;
    next = at + stride;
    yield [at, Math.min(to, next)];
  }
}
