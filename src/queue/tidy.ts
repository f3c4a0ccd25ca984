import type { Queue } from 'bullmq';
import { TABLES } from './scan';
import type { MatchingStore } from './store';

const DAY = 86_400_000;
/** Milliseconds for which Redis remembers a job that is done; its result stays in the store. */
export const REMEMBERED = 7 * DAY;
/** Before the keys of what belongs to jobs, and of tables whose session did not end as it should. */
const OF_JOBS = ['cohorts', 'policies', 'errors', TABLES];

/**
 * Deletes what no job needs any more: older by a day than what Redis remembers, and than the oldest job that is not
 * done. O(jobs that are not done + what is deleted).
 *
 * @returns how many texts there were.
 */
export async function tidy(store: MatchingStore, tenant: string, queue: Queue): Promise<number> {
  const open = await queue.getJobs(['wait', 'active', 'delayed', 'prioritized']);
  const now = Date.now();
  const age = open.reduce((most, { timestamp }) => Math.max(most, now - timestamp), REMEMBERED) + DAY;
  let deleted = 0;
  for (const kind of OF_JOBS) deleted += await store.delete(tenant, kind, age);
  return deleted;
}
