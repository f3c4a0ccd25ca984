import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { matchCohort, parseMatching, verifyMatching } from '../../src';
import type * as Entry from '../../src/entries/queue';
import { generateCohort } from '../../src/entries/synthetic';
import { hasProgram } from '../support/programs';
import { buildQueue } from './built';
import { type RunningRedis, startRedis } from './redis';

const cohortOf = (seed: string, size = 12) => generateCohort({ mentors: size, mentees: size + 2, seed });

/** Milliseconds: a machine that does other things too takes long to start threads and to match thousands. */
const PATIENT = { timeout: 300_000 };

describe.skipIf(!hasProgram('redis-server'))('a queue (without redis-server: skipped)', PATIENT, () => {
  let redis: RunningRedis;
  let built: Awaited<ReturnType<typeof buildQueue>>;
  let entry: typeof Entry;
  let folder: string;
  let store: Entry.MatchingStore;
  let connection: Entry.RedisAddress;
  const open: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    [redis, built] = await Promise.all([startRedis(), buildQueue()]);
    entry = await import(/* @vite-ignore */ built.url);
    connection = { host: '127.0.0.1', port: redis.port };
    folder = mkdtempSync(join(tmpdir(), 'mentor-match-queue-'));
    store = entry.fileStore(folder);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
    await redis.client.flushall();
  });
  afterAll(async () => {
    await redis.stop();
    for (const path of [folder, built.folder]) rmSync(path, { recursive: true, force: true });
  });

  function queueWith(options: Partial<Entry.MatchingQueueOptions> = {}): Entry.MatchingQueue {
    const queue = entry.createMatchingQueue({ connection, store, ...options });
    open.push(queue);
    return queue;
  }
  function workerWith(options: Partial<Entry.MatchingWorkerOptions> = {}): Entry.MatchingWorker {
    const worker = entry.createMatchingWorker({ connection, store, threads: 2, ...options });
    open.push(worker);
    return worker;
  }

  it('gives the bytes that the same matching has when it is computed alone', async () => {
    const queue = queueWith();
    workerWith();
    const cohort = cohortOf('bytes', 40);
    const policy = { form: 'reverse', seed: 'x' } as const;
    const ticket = await queue.submit({ tenant: 'acme', cohort, policy });
    const states = new Set<string>();
    const end = await queue.wait(ticket, ({ state }) => states.add(state));
    const alone = matchCohort(cohort, policy);
    if (alone.status !== 'optimal') throw new Error(alone.status);
    expect(end).toEqual({ state: 'done', status: 'optimal', matches: alone.summary.matches, found: false });
    expect(states).toContain('done');
    expect(await store.read('acme', `results/${ticket.id}.json`)).toBe(JSON.stringify(alone));
    const result = await queue.result(ticket);
    expect(verifyMatching(cohort, policy, parseMatching(result)).ok).toBe(true);
  });

  it('is idempotent: what was asked for before is the same job, and is not computed again', async () => {
    const queue = queueWith();
    const worker = workerWith();
    const request = { tenant: 'acme', cohort: cohortOf('twice') };
    const first = await queue.submit(request);
    await queue.wait(first);
    expect(await queue.submit(request)).toEqual(first);
    expect(await queue.state(first)).toMatchObject({ state: 'done', found: false });
    await worker.close();
    // Redis forgets; the store does not.
    await redis.client.flushall();
    workerWith();
    expect(await queue.submit(request)).toEqual(first);
    expect(await queue.wait(first)).toMatchObject({ state: 'done', status: 'optimal', found: true });
    // The store has lost it, and Redis does not know.
    rmSync(join(folder, 'acme', 'results', `${first.id}.json`));
    await queue.submit(request);
    expect(await queue.wait(first)).toMatchObject({ state: 'done', found: false });
    const other = await queue.submit({ ...request, policy: { seed: 'other' } });
    expect(other.id).not.toBe(first.id);
  });

  it('keeps people out of Redis, of results and of errors', async () => {
    const queue = queueWith();
    workerWith();
    const cohort = {
      mentors: [{ id: 'quillfeather', name: 'Quillfeather Zabrinskie' }],
      mentees: [{ id: 'oxbow' }],
    };
    const wrong = { ...cohort, mentees: [{ id: 'oxbow', experienceYears: -7 }] };
    const good = await queue.submit({ tenant: 'acme', cohort });
    const bad = await queue.submit({ tenant: 'acme', cohort: wrong });
    expect(await queue.wait(good)).toMatchObject({ state: 'done' });
    const failed = await queue.wait(bad);
    expect(failed).toMatchObject({ state: 'failed', code: 'invalid-input' });
    expect(JSON.stringify(failed)).toContain('mentees[0].experienceYears');
    const seen = await contents(redis);
    expect(seen).toContain(good.id);
    expect(seen).not.toMatch(/quillfeather|zabrinskie|oxbow|experienceYears/i);
  });

  it('fails a matching that is too large for the worker, in words, before people are read', async () => {
    const queue = queueWith();
    workerWith({ memory: 30e6 });
    const ticket = await queue.submit({ tenant: 'acme', cohort: cohortOf('large') });
    const end = await queue.wait(ticket);
    expect(end).toMatchObject({ state: 'failed', code: 'too-large' });
    expect(JSON.stringify(end)).toMatch(/12 mentors and 14 mentees/);
    // On a worker with more memory the same request is tried anew.
    await open.pop()?.close();
    workerWith();
    await queue.submit({ tenant: 'acme', cohort: cohortOf('large') });
    expect(await queue.wait(ticket)).toMatchObject({ state: 'done' });
  });

  it('takes a waiting job out, and keeps the best so far of a running one', async () => {
    const queue = queueWith();
    const waiting = await queue.submit({ tenant: 'acme', cohort: cohortOf('out') });
    await queue.cancel(waiting);
    expect(await queue.state(waiting)).toEqual({ state: 'cancelled' });
    workerWith();
    const large = generateCohort({ mentors: 3000, mentees: 3000, seed: 'stop' });
    const running = await queue.submit({ tenant: 'acme', cohort: large });
    // Once it solves there is something to keep.
    await queue.wait(running, (now) => {
      if (now.state === 'running' && now.phase !== 'reading') void queue.cancel(running);
    });
    expect(await queue.state(running)).toMatchObject({ state: 'done', status: 'stopped', reason: 'aborted' });
    expect(await queue.result(running)).toMatchObject({ status: 'stopped' });
    // Who asks again means it.
    const again = await queue.submit({ tenant: 'acme', cohort: large });
    expect(again).toEqual(running);
    expect(await queue.wait(again)).toMatchObject({ state: 'done', status: 'optimal', found: false });
    expect(await queue.state(waiting)).toEqual({ state: 'cancelled' });
  });

  it('cancels the job of one tenant alone where two have asked for the same', async () => {
    const queue = queueWith();
    const cohort = generateCohort({ mentors: 3000, mentees: 3000, seed: 'two tenants' });
    const stays = await queue.submit({ tenant: 'acme', cohort });
    const goes = await queue.submit({ tenant: 'globex', cohort });
    expect(goes.id).toBe(stays.id);
    // Whose turn it is goes by the name, and a cohort as large has all threads to itself.
    workerWith();
    let isCancelled: Promise<void> | undefined;
    const end = await queue.wait(stays, (now) => {
      if (now.state === 'running' && now.phase !== 'reading') isCancelled ??= queue.cancel(goes);
    });
    expect(isCancelled).toBeDefined();
    await isCancelled;
    expect(end).toMatchObject({ state: 'done', status: 'optimal', found: false });
    expect(await queue.result(stays)).toMatchObject({ status: 'optimal' });
    expect(await queue.state(goes)).toEqual({ state: 'cancelled' });
    expect(await store.read('globex', `results/${goes.id}.json`)).toBeUndefined();
  });

  it('computes anew what the store holds as no result', async () => {
    const queue = queueWith();
    const request = { tenant: 'acme', cohort: cohortOf('spoilt') };
    const { id } = await queue.submit(request);
    for (const text of ['{"status": "opt', 'null', '{"status":"done"}']) {
      await store.write('acme', `results/${id}.json`, text);
      const worker = workerWith();
      const ticket = await queue.submit(request);
      expect(await queue.wait(ticket)).toMatchObject({ state: 'done', status: 'optimal', found: false });
      expect(await queue.result(ticket)).toMatchObject({ status: 'optimal' });
      await worker.close();
      await redis.client.flushall();
    }
  });

  it('stops at a time limit with the best so far, which is a result', async () => {
    const queue = queueWith();
    workerWith();
    const cohort = generateCohort({ mentors: 2500, mentees: 2500, seed: 'limit' });
    const ticket = await queue.submit({ tenant: 'acme', cohort, timeLimit: 100 });
    expect(await queue.wait(ticket)).toMatchObject({
      state: 'done',
      status: 'stopped',
      reason: 'time-limit',
    });
  });

  it('lets no tenant starve another, and runs no more of a tenant at once than it may', async () => {
    const queue = queueWith({ tenantLimit: 1 });
    const many = await Promise.all(
      Array.from({ length: 12 }, (_, nth) =>
        queue.submit({ tenant: 'many', cohort: cohortOf(`many ${nth}`) }),
      ),
    );
    const few = await queue.submit({ tenant: 'few', cohort: cohortOf('few') });
    const finished: string[] = [];
    let most = 0;
    const waits = [...many, few].map(async (ticket) => {
      await queue.wait(ticket);
      finished.push(ticket.tenant);
    });
    const counts = setInterval(async () => {
      most = Math.max(most, await redis.client.llen('mentor-match:matchings-many:active'));
    }, 5);
    workerWith({ threads: 3 });
    await Promise.all(waits);
    clearInterval(counts);
    expect(finished.indexOf('few')).toBeLessThan(4);
    expect(most).toBe(1);
  });

  it('does a tenant’s jobs in the order of their priorities', async () => {
    const queue = queueWith();
    const tickets = [];
    for (const priority of [3, 1, 2]) {
      tickets.push(
        await queue.submit({ tenant: 'acme', cohort: cohortOf(`priority ${priority}`), priority }),
      );
    }
    const finished: number[] = [];
    const waits = tickets.map(async (ticket, nth) => {
      await queue.wait(ticket);
      finished.push([3, 1, 2][nth]!);
    });
    workerWith({ threads: 1 });
    await Promise.all(waits);
    expect(finished).toEqual([1, 2, 3]);
  });

  it.each([
    [{ tenant: 'Acme' }, 'tenant'],
    [{ tenant: '../other' }, 'tenant'],
    [{ tenant: 'acme', timeLimit: 0 }, 'timeLimit'],
    [{ tenant: 'acme', priority: 0.5 }, 'priority'],
    [{ tenant: 'acme', cohort: [] }, 'cohort'],
    [{ tenant: 'acme', policy: { form: 'profesional' } }, 'form'],
  ])('refuses %j before it is in the queue', async (request, path) => {
    const queue = queueWith();
    const whole = { cohort: cohortOf('refused'), ...request } as Entry.MatchingRequest;
    await expect(queue.submit(whole)).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [expect.objectContaining({ path: expect.stringContaining(path) })],
    });
  });

  it('deletes what no job needs any more, and no result', async () => {
    const queue = queueWith();
    const worker = workerWith();
    const tenant = 'tidy';
    const done = await queue.submit({ tenant, cohort: cohortOf('tidy') });
    const failed = await queue.submit({ tenant, cohort: { mentors: [{ id: '' }], mentees: [] } });
    expect(await queue.wait(done)).toMatchObject({ state: 'done' });
    expect(await queue.wait(failed)).toMatchObject({ state: 'failed' });
    await worker.close();
    // As a scan leaves it whose machine died.
    await store.write(tenant, 'tables/5f0c/0.txt', 'AAAA');
    const kept = () => readdirSync(join(folder, tenant), { recursive: true, encoding: 'utf8' });
    expect(await queue.tidy(tenant)).toBe(0);
    const NINE = Date.now() / 1000 - 9 * 86_400;
    for (const name of kept().filter((path) => /\.(?:json|txt)$/.test(path)))
      utimesSync(join(folder, tenant, name), NINE, NINE);
    // A job that has waited for longer needs its texts.
    const waiting = await queue.submit({ tenant, cohort: cohortOf('waits') });
    await redis.client.hset(
      `mentor-match:matchings-${tenant}:${waiting.id}`,
      'timestamp',
      Date.now() - 8.5 * 86_400_000,
    );
    expect(await queue.tidy(tenant)).toBe(0);
    await queue.cancel(waiting);
    // Two cohorts, the errors and the piece of a table; the policy was written anew.
    expect(await queue.tidy(tenant)).toBe(4);
    expect(await queue.result(done)).toMatchObject({ status: 'optimal' });
    await expect(queue.tidy('No tenant')).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('has a worker that is late keep nothing that others have computed and deleted', async () => {
    const queue = queueWith();
    let taken = () => {};
    const isTaken = new Promise<void>((resolve) => {
      taken = resolve;
    });
    let go = () => {};
    const mayGo = new Promise<void>((resolve) => {
      go = resolve;
    });
    const late = workerWith({
      lockDuration: 500,
      threads: 1,
      store: {
        ...store,
        async read(tenant, key) {
          if (!key.startsWith('cohorts/')) return await store.read(tenant, key);
          const text = await store.read(tenant, key);
          taken();
          await mayGo;
          return text;
        },
      },
    });
    const ticket = await queue.submit({ tenant: 'acme', cohort: cohortOf('late') });
    await isTaken;
    // As if it had been away for longer than its lock lasts.
    await redis.client.del(`mentor-match:matchings-acme:${ticket.id}:lock`);
    workerWith({ lockDuration: 500 });
    expect(await queue.wait(ticket)).toMatchObject({ state: 'done', found: false });
    expect(await store.delete('acme', `results/${ticket.id}.json`, 0)).toBe(1);
    go();
    await late.close();
    expect(await queue.result(ticket)).toBeUndefined();
  });

  it('has a large cohort scanned by workers elsewhere, to the same bytes', async () => {
    // Above 2^24 pairs, from which on scores are not kept.
    const cohorts = Array.from({ length: 5 }, (_, nth) =>
      generateCohort({
        ...{ mentors: 4100, mentees: 4100, seed: `spread ${nth}` },
        ...{ multipleRate: 0, minimumRate: 0, priorityRate: 0 },
      }),
    );
    const scanner = spawn(process.execPath, [built.scanWorker, String(redis.port), folder], {
      stdio: 'ignore',
    });
    const figures: Entry.ScanFigures[] = [];
    const errors: Error[] = [];
    try {
      const queue = queueWith();
      workerWith({
        scan: { places: 1, leastPairs: 2 ** 16, onFigures: (seen) => figures.push(seen) },
        onError: (error) => errors.push(error),
      });
      const rows = () => figures.reduce((sum, { rowsByWorkers }) => sum + rowsByWorkers, 0);
      // A machine that does other things too may be done before the worker has loaded the tables.
      for (const [nth, cohort] of cohorts.entries()) {
        if (rows() > 0) break;
        const ticket = await queue.submit({ tenant: 'acme', cohort });
        expect(await queue.wait(ticket)).toMatchObject({ state: 'done', status: 'optimal' });
        const text = await store.read('acme', `results/${ticket.id}.json`);
        expect(text === JSON.stringify(matchCohort(cohort))).toBe(true);
        expect(figures).toHaveLength(nth + 1);
      }
      expect(rows()).toBeGreaterThan(0);
      expect(await store.delete('acme', 'tables', 0)).toBe(0);
      expect(errors).toEqual([]);
    } finally {
      scanner.kill('SIGKILL');
    }
  }, 600_000);

  it('leaves no half-written text in the store', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
    const results = files.filter((name) => name.includes('results') && name.endsWith('.json'));
    expect(results.length).toBeGreaterThan(0);
    for (const name of results)
      expect(() => JSON.parse(readFileSync(join(folder, name), 'utf8'))).not.toThrow();
  });
});

/** All keys and values of a Redis, as text. */
async function contents({ client }: RunningRedis): Promise<string> {
  const parts: string[] = [];
  for (const key of await client.keys('*')) {
    parts.push(key);
    const type = await client.type(key);
    if (type === 'string') parts.push((await client.get(key)) ?? '');
    else if (type === 'hash') parts.push(JSON.stringify(await client.hgetall(key)));
    else if (type === 'list') parts.push(...(await client.lrange(key, 0, -1)));
    else if (type === 'set') parts.push(...(await client.smembers(key)));
    else if (type === 'zset') parts.push(...(await client.zrange(key, '0', '-1')));
    else if (type === 'stream') parts.push(JSON.stringify(await client.xrange(key, '-', '+')));
  }
  return parts.join('\n');
}
