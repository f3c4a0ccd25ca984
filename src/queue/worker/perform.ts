import type { MentorMatchError } from '../../errors';
import type { MatchingErrors } from '../errors';
import { type MatchingDone, type MatchingJob, summaryFrom } from '../job';
import { type MatchingStore, readStored } from '../store';
import type { ThreadInput } from '../thread-messages';
import { type Run, type RunEvents, runInThread } from './run-in-thread';

/** A job that no further try will help: its errors are in the store. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** How a job is done. */
export interface Performance extends RunEvents, Pick<ThreadInput, 'threads' | 'extensions' | 'scan'> {
  /** Hears of the thread, to cancel or end it. */
  readonly onRun: (run: Run) => void;
  readonly isCancelled: () => Promise<boolean>;
  /** Whether anybody waits for it still. */
  readonly isWanted: () => Promise<boolean>;
}

/**
 * Computes what a job asks for and keeps it, unless it is there already: a job that is done twice gives the same bytes.
 *
 * Who was away for so long that others have done it, and perhaps deleted it since, keeps nothing.
 *
 * @throws Refused where people or policy are wrong, with the reasons in the store. Other errors are worth another try.
 */
export async function perform(job: MatchingJob, performance: Performance): Promise<MatchingDone> {
  const { store, threads, extensions, scan } = performance;
  const { tenant } = job;
  const known = await store.read(tenant, job.result);
  const done = known === undefined ? undefined : summaryFrom(known);
  // What was stopped by hand and is asked for again is computed again.
  if (done !== undefined && (done.reason !== 'aborted' || (await performance.isCancelled())))
    return { ...done, found: true };
  const [cohort, policy] = await Promise.all([
    textOf(store, tenant, job.cohort),
    textOf(store, tenant, job.policy),
  ]);
  const run = runInThread(
    {
      cohort,
      policy,
      ...(job.timeLimit === undefined ? {} : { timeLimit: job.timeLimit }),
      threads,
      ...(extensions === undefined ? {} : { extensions }),
      ...(scan === undefined ? {} : { scan }),
    },
    performance,
  );
  performance.onRun(run);
  // It may have been cancelled while it waited, or under a worker that died.
  if (await performance.isCancelled()) run.cancel();
  const outcome = await run.done;
  const isWanted = await performance.isWanted();
  if (outcome.kind === 'refused') return refuse(job, isWanted ? store : undefined, outcome.errors);
  if (isWanted) await store.write(tenant, job.result, new TextDecoder().decode(outcome.bytes));
  return { ...outcome.done, found: false };
}

/** Keeps the reasons where people's names may stand, which is not Redis. */
export async function refuse(
  job: MatchingJob,
  store: MatchingStore | undefined,
  errors: MatchingErrors,
): Promise<never> {
  await store?.write(job.tenant, job.errors, JSON.stringify(errors));
  throw new Refused(errors.code);
}

export function errorsOf({ code, message, issues }: MentorMatchError): MatchingErrors {
  return { code, message, issues };
}

async function textOf(store: MatchingStore, tenant: string, key: string): Promise<Uint8Array> {
  return new TextEncoder().encode(await readStored(store, tenant, key));
}
