import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { matchCohort } from '../../src';
import { createMatchingQueue, fileStore, type MatchingTicket } from '../../src/entries/queue';
import { generateCohort } from '../../src/entries/synthetic';
import { hasProgram } from '../support/programs';
import { buildQueue } from './built';
import { startRedis } from './redis';

/**
 * Seconds for which jobs come in and workers die:
 * `MENTOR_MATCH_QUEUE_SECONDS=120 npx vitest run test/queue/killed.test.ts`.
 */
const SECONDS = Number(process.env['MENTOR_MATCH_QUEUE_SECONDS'] ?? 12);
/** At 120 seconds these are 200 cohorts of 20 tenants. */
const COHORTS = Math.round((SECONDS * 200) / 120);
const TENANTS = Math.max(2, Math.round(COHORTS / 10));
const WORKERS = 3;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it.skipIf(!hasProgram('redis-server'))(
  'workers that are killed at random moments lose nothing, double nothing and change nothing',
  async () => {
    const [redis, built] = await Promise.all([startRedis(), buildQueue()]);
    const folder = mkdtempSync(join(tmpdir(), 'mentor-match-killed-'));
    const store = fileStore(folder);
    const queue = createMatchingQueue({ connection: { host: '127.0.0.1', port: redis.port }, store });
    const start = () =>
      spawn(process.execPath, [built.worker, String(redis.port), folder], { stdio: 'ignore' });
    const workers: ChildProcess[] = Array.from({ length: WORKERS }, start);
    let kills = 0;
    let isOver = false;
    const killing = (async () => {
      while (!isOver) {
        await sleep(300 + Math.random() * 1700);
        if (isOver) return;
        const nth = Math.floor(Math.random() * WORKERS);
        workers[nth]!.kill('SIGKILL');
        kills++;
        workers[nth] = start();
      }
    })();
    try {
      const asked: { ticket: MatchingTicket; cohort: ReturnType<typeof generateCohort> }[] = [];
      const begun = Date.now();
      for (let nth = 0; nth < COHORTS; nth++) {
        const cohort = generateCohort({
          mentors: 20 + (nth % 7) * 40,
          mentees: 30 + (nth % 5) * 50,
          seed: `${nth}`,
        });
        asked.push({ ticket: await queue.submit({ tenant: `tenant-${nth % TENANTS}`, cohort }), cohort });
        await sleep(Math.max(0, begun + ((nth + 1) * SECONDS * 1000) / COHORTS - Date.now()));
      }
      isOver = true;
      await killing;
      const ends = await Promise.all(asked.map(({ ticket }) => queue.wait(ticket)));
      expect(ends.filter(({ state }) => state !== 'done')).toEqual([]);
      for (const { ticket, cohort } of asked) {
        const text = await store.read(ticket.tenant, `results/${ticket.id}.json`);
        expect(text === JSON.stringify(matchCohort(cohort))).toBe(true);
      }
      const finished = await Promise.all(
        [...new Set(asked.map(({ ticket }) => ticket.tenant))].map((tenant) =>
          redis.client.zcard(`mentor-match:matchings-${tenant}:completed`),
        ),
      );
      expect(finished.reduce((sum, count) => sum + count, 0)).toBe(COHORTS);
      expect(kills).toBeGreaterThan(SECONDS / 4);
      console.log(
        `${COHORTS} cohorts of ${TENANTS} tenants, ${kills} workers killed, in ${(Date.now() - begun) / 1000} s`,
      );
    } finally {
      isOver = true;
      for (const worker of workers) worker.kill('SIGKILL');
      await queue.close();
      await redis.stop();
      for (const path of [folder, built.folder]) rmSync(path, { recursive: true, force: true });
    }
  },
  (SECONDS * 4 + 120) * 1000,
);
