import type { MentorMatchError } from '../../errors';
import type { MatchingErrors } from '../errors';
import { type MatchingDone, type MatchingJob, summaryOf } from '../job';
import { type MatchingStore, readStored } from '../store';
import { type Run, runInThread } from './run-in-thread';

/** A job that no further try will help: its errors are in the store. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export interface Performance {
  readonly store: MatchingStore;
  readonly threads: number;
  readonly extensions?: string;
  /** Hears of the thread, to cancel or end it. */
  readonly onRun: (run: Run) => void;
  readonly isCancelled: () => Promise<boolean>;
  readonly onProgress: (progress: { phase: string; fraction: number }) => void;
}

/**
 * Computes what a job asks for and keeps it, unless it is there already: a job that is done twice gives the same bytes.
 *
 * @throws Refused where people or policy are wrong, with the reasons in the store. Other errors are worth another try.
 */
export async function perform(job: MatchingJob, performance: Performance): Promise<MatchingDone> {
  const { store } = performance;
  const { tenant } = job;
  const known = await store.read(tenant, job.result);
  if (known !== undefined) {
    const done = summaryOf(JSON.parse(known));
    // What was stopped by hand and is asked for again is computed again.
    if (done.reason !== 'aborted' || (await performance.isCancelled())) return { ...done, found: true };
  }
  const [cohort, policy] = await Promise.all([
    textOf(store, tenant, job.cohort),
    textOf(store, tenant, job.policy),
  ]);
  const run = runInThread(
    {
      cohort,
      policy,
      ...(job.timeLimit === undefined ? {} : { timeLimit: job.timeLimit }),
      threads: performance.threads,
      ...(performance.extensions === undefined ? {} : { extensions: performance.extensions }),
    },
    performance.onProgress,
  );
  performance.onRun(run);
  // It may have been cancelled while it waited, or under a worker that died.
  if (await performance.isCancelled()) run.cancel();
  const outcome = await run.done;
  if (outcome.kind === 'refused') return refuse(job, store, outcome.errors);
  await store.write(tenant, job.result, new TextDecoder().decode(outcome.bytes));
  return { ...outcome.done, found: false };
}

/** Keeps the reasons where people's names may stand, which is not Redis. */
export async function refuse(job: MatchingJob, store: MatchingStore, errors: MatchingErrors): Promise<never> {
  await store.write(job.tenant, job.errors, JSON.stringify(errors));
  throw new Refused(errors.code);
}

export function errorsOf({ code, message, issues }: MentorMatchError): MatchingErrors {
  return { code, message, issues };
}

async function textOf(store: MatchingStore, tenant: string, key: string): Promise<Uint8Array> {
  return new TextEncoder().encode(await readStored(store, tenant, key));
}
