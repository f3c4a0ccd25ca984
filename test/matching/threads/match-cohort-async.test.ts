import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { generateCohort } from '../../../src/entries/synthetic';
import { matchCohort, matchCohortAsync } from '../../../src/matching';
import { chooseThreads } from '../../../src/matching/large/jobs/thread-options';
import { type AsyncMatchOptions, matchInThreads } from '../../../src/matching/match/match-cohort-async';
import { type Spawn, spawner } from '../../../src/matching/threads/spawn';
import { workerCode } from '../../../src/matching/threads/worker-code';
import type { PolicyInput } from '../../../src/model';
import { defineRule } from '../../../src/rules';

const cohort = generateCohort({
  mentors: 700,
  mentees: 700,
  seed: 'threads',
  multipleRate: 0,
  minimumRate: 0,
  priorityRate: 0,
});
const policy: PolicyInput = {
  weights: { skills: 0.4, goals: 0.3, experience: 0.15, interests: 0.15 },
  rules: [{ kind: 'different', field: 'department' }, { kind: 'no-reporting-line' }],
};
const implicit = { storage: 'implicit' } as const;

const folder = mkdtempSync(join(tmpdir(), 'mentor-match-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Threads, and how many of them were ever started, are there now, and have been given work. */
function watched(spawn: Spawn) {
  const seen = { started: 0, alive: 0, tasks: 0 };
  const counting: Spawn = (events) => {
    const thread = spawn(events);
    seen.started++;
    seen.alive++;
    return {
      post(message) {
        if ('job' in message) seen.tasks++;
        thread.post(message);
      },
      async end() {
        await thread.end();
        seen.alive--;
      },
    };
  };
  return { seen, spawn: counting };
}

let files = 0;

/** Threads that are up before the run goes on, whatever else the machine does. */
const punctual =
  (before = ''): Spawn =>
  (events) => {
    const file = join(folder, String(files++));
    const onMessage = `process.getBuiltinModule('node:worker_threads').parentPort.on('message', `;
    const sign = `${onMessage}() => process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(file)}, ''));`;
    const first = before && `${onMessage}(message) => { if (message.job) { ${before} } });`;
    const thread = spawner(`${first}${workerCode()};${sign}`)({
      ...events,
      receive(message) {
        if (message.status !== 'ready') events.receive(message);
      },
    });
    const clock = new Int32Array(new SharedArrayBuffer(4));
    return {
      ...thread,
      post(message) {
        thread.post(message);
        if ('job' in message) return;
        while (!existsSync(file)) Atomics.wait(clock, 0, 0, 5);
        events.receive({ status: 'ready' });
      },
    };
  };

function run(threads: number, options: AsyncMatchOptions = {}, before = '') {
  const { seen, spawn } = watched(punctual(before));
  return { seen, outcome: matchInThreads(cohort, policy, { ...implicit, threads, ...options }, spawn) };
}

describe('matchCohortAsync in several threads', () => {
  const expected = JSON.stringify(matchCohort(cohort, policy, implicit));

  it.each([1, 2, 3])('gives byte for byte what matchCohort gives: %i', async (threads) => {
    const { seen, outcome } = run(threads);
    expect(JSON.stringify(await outcome)).toBe(expected);
    expect(seen).toMatchObject({ started: threads - 1, alive: 0 });
    expect(seen.tasks > 0).toBe(threads > 1);
  });

  it('does so without shared memory', async () => {
    vi.stubGlobal('crossOriginIsolated', false);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const { seen, outcome } = run(2);
    expect(JSON.stringify(await outcome)).toBe(expected);
    expect(seen).toMatchObject({ started: 1, alive: 0 });
    expect(seen.tasks).toBeGreaterThan(0);
  });

  it('starts its own threads', async () => {
    expect(JSON.stringify(await matchCohortAsync(cohort, policy, { ...implicit, threads: 2 }))).toBe(
      expected,
    );
  });

  it('asks code of the caller in one thread', async () => {
    const { seen, spawn } = watched(spawner(workerCode()));
    const rules = [defineRule({ name: 'any', allows: () => true })];
    const given: PolicyInput = { ...policy, rules: [...policy.rules!, { kind: 'custom', rule: 'any' }] };
    const few = generateCohort({ mentors: 60, mentees: 60, seed: 'threads' });
    const result = await matchInThreads(few, given, { ...implicit, threads: 2, rules }, spawn);
    expect(result).toEqual(matchCohort(few, given, { ...implicit, rules }));
    expect(seen.started).toBe(0);
  });

  it.each(['aborted', 'time-limit'] as const)(
    'can be stopped while threads are at work: %s',
    async (reason) => {
      const controller = new AbortController();
      const onProgress = () => {
        if (reason === 'aborted' && seen.tasks > 0) controller.abort();
      };
      const limit = reason === 'aborted' ? { signal: controller.signal } : { timeLimit: 60 };
      const { seen, outcome } = run(2, { ...limit, onProgress });
      const result = await outcome;
      if (result.status === 'stopped') {
        expect(result.reason).toBe(reason);
        expect(new Set(result.matches.map((match) => match.mentorId)).size).toBe(result.matches.length);
      } else {
        expect(JSON.stringify(result)).toBe(expected);
      }
      expect(seen).toMatchObject({ started: 1, alive: 0 });
    },
  );

  it('is rejected when a thread dies, and ends the others', async () => {
    const { seen, outcome } = run(3, {}, 'process.exit(9);');
    await expect(outcome).rejects.toMatchObject({ code: 'worker-failed' });
    expect(seen).toMatchObject({ started: 2, alive: 0 });
  });

  it('is rejected when a thread that was asked for cannot be started', async () => {
    const { seen, spawn } = watched(spawner(undefined));
    const outcome = matchInThreads(cohort, policy, { ...implicit, threads: 2 }, spawn);
    await expect(outcome).rejects.toMatchObject({ code: 'worker-failed', message: /could not be started/ });
    expect(seen.alive).toBe(0);
  });

  it('ends the threads when a callback throws', async () => {
    const onProgress = () => {
      if (seen.tasks > 0) throw new Error('of the caller');
    };
    const { seen, outcome } = run(2, { onProgress });
    await expect(outcome).rejects.toThrow('of the caller');
    expect(seen).toMatchObject({ started: 1, alive: 0 });
  });

  it('rejects numbers of threads that are none', async () => {
    for (const threads of [0, -1, 1.5, Number.NaN, 65]) {
      const outcome = matchCohortAsync(cohort, policy, { threads });
      await expect(outcome).rejects.toMatchObject({ code: 'invalid-input', message: /options\.threads/ });
    }
  });
});

describe('the default number of threads', () => {
  it('is 1 for small cohorts and at most 4 for large ones', () => {
    expect(chooseThreads({}, 1000 * 1000)).toBe(1);
    const many = chooseThreads({}, 10_000 * 10_000);
    expect(many).toBeGreaterThanOrEqual(1);
    expect(many).toBeLessThanOrEqual(4);
    expect(chooseThreads({ threads: 7 }, 4)).toBe(7);
  });

  it('is what the page says where there is no Node', () => {
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    vi.stubGlobal('process', undefined);
    vi.stubGlobal('navigator', { hardwareConcurrency: 3 });
    expect(chooseThreads({}, 1e9)).toBe(3);
    vi.stubGlobal('navigator', undefined);
    expect(chooseThreads({}, 1e9)).toBe(1);
  });
});
