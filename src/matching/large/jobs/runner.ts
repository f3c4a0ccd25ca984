import type { ScanPause } from '../../../assignment';
import type { JobKind, Jobs } from './jobs';
import type { RangeResult } from './messages';

/** A job as the thread that hands it out sees it. */
export interface Job<Kind extends JobKind = JobKind> {
  readonly kind: Kind;
  readonly input: Jobs[Kind]['input'];
  /** How many rows there are. */
  readonly size: number;
  /** Rows of a range: what one thread does before it looks up. */
  readonly stride: number;
  /** Whether `input` is in shared memory, output included; if not it is copied to the threads. */
  readonly shared: boolean;
  /** Does a range here. */
  perform(from: number, to: number): void;
  /** Takes over what came out of a range elsewhere; not called for what is in shared memory. */
  receive(result: RangeResult): void;
}

/** What does jobs with several threads. */
export interface JobRunner {
  /** Threads that are up, the caller's not counted. */
  readonly ready: number;
  /** @returns whether it was done, or stopped. @throws MentorMatchError `worker-failed` */
  run<Kind extends JobKind>(job: Job<Kind>, pause: ScanPause): Promise<'done' | 'stopped'>;
  /** Ends all threads, whatever they do; resolves once they are gone. */
  close(): Promise<void>;
}
