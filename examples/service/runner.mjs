// What computes: workers of the queue at REDIS_URL, or this process, one matching of a tenant after another.
import { createHash } from 'node:crypto';
import { MentorMatchError, matchCohortAsync, parseMatching } from 'mentor-match';

export async function openRunner({ redis, store, prefix }) {
  if (redis === undefined) return runHere(store);
  const { createMatchingQueue, createMatchingWorker } = await import('mentor-match/queue');
  const queue = createMatchingQueue({ connection: redis, store, tenantLimit: 2, prefix });
  // In production workers are processes of their own, on as many machines as it takes.
  const worker = createMatchingWorker({ connection: redis, store, prefix, scan: {} });
  return {
    ...queue,
    async close() {
      await worker.close();
      await queue.close();
    },
  };
}

/** Answers as the queue does, without one. */
function runHere(store) {
  const jobs = new Map();
  const turns = new Map();
  const keyOf = ({ tenant, id }) => `${tenant}:${id}`;

  async function run(job, { tenant, cohort, policy, timeLimit }) {
    if (job.state.state === 'cancelled') return;
    try {
      const result = await matchCohortAsync(cohort, policy, {
        ...(timeLimit === undefined ? {} : { timeLimit }),
        signal: job.stop.signal,
        onProgress: ({ phase, fraction }) => job.tell({ state: 'running', phase, fraction }),
      });
      await store.write(tenant, `results/${job.id}.json`, JSON.stringify(result));
      job.tell({ state: 'done', status: result.status, matches: result.matches?.length ?? 0, found: false });
    } catch (error) {
      if (error.code === 'aborted') return job.tell({ state: 'cancelled' });
      const known = error instanceof MentorMatchError;
      const { code, message, issues } = known ? error : { code: 'internal', message: 'internal', issues: [] };
      if (!known) console.error(error);
      job.tell({ state: 'failed', code, errors: { code, message, issues } });
    }
  }

  return {
    async submit(request) {
      const { tenant, cohort, policy, timeLimit } = request;
      const text = JSON.stringify([cohort, policy, timeLimit ?? null]);
      const id = createHash('sha256').update(text).digest('hex').slice(0, 40);
      const ticket = { tenant, id };
      const known = jobs.get(keyOf(ticket))?.state.state;
      const hasResult = (await store.read(tenant, `results/${id}.json`)) !== undefined;
      if (known === 'waiting' || known === 'running' || (known === 'done' && hasResult)) return ticket;
      const listeners = new Set();
      const job = {
        id,
        state: { state: 'waiting' },
        stop: new AbortController(),
        listeners,
        tell(state) {
          job.state = state;
          for (const listener of listeners) listener(state);
        },
      };
      jobs.set(keyOf(ticket), job);
      const turn = (turns.get(tenant) ?? Promise.resolve()).then(() => run(job, request));
      turns.set(tenant, turn);
      return ticket;
    },
    async state(ticket) {
      return jobs.get(keyOf(ticket))?.state ?? { state: 'unknown' };
    },
    async result({ tenant, id }) {
      const text = await store.read(tenant, `results/${id}.json`);
      return text === undefined ? undefined : parseMatching(JSON.parse(text));
    },
    async cancel(ticket) {
      const job = jobs.get(keyOf(ticket));
      if (job?.state.state === 'waiting') job.tell({ state: 'cancelled' });
      job?.stop.abort();
    },
    async wait(ticket, onState) {
      const job = jobs.get(keyOf(ticket));
      if (job === undefined) return { state: 'unknown' };
      return await new Promise((resolve) => {
        const listener = (state) => {
          onState?.(state);
          if (state.state === 'waiting' || state.state === 'running') return;
          job.listeners.delete(listener);
          resolve(state);
        };
        job.listeners.add(listener);
        listener(job.state);
      });
    },
    /** Jobs of this process leave nothing but results. */
    async tidy() {
      return 0;
    },
    async close() {
      for (const { stop } of jobs.values()) stop.abort();
      await Promise.all(turns.values());
    },
  };
}
