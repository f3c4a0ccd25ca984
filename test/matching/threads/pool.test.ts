import { describe, expect, it, onTestFinished } from 'vitest';
import { solveAssignment, solveAssignmentSteps } from '../../../src/entries/assignment';
import { generateCohort } from '../../../src/entries/synthetic';
import { MentorMatchError } from '../../../src/errors';
import { LocalScanner, sharedMemory } from '../../../src/matching/large/jobs/local-scanner';
import { scoreSource } from '../../../src/matching/large/score-source';
import { prepare } from '../../../src/matching/prepared/prepare';
import { scorableData } from '../../../src/matching/prepared/scorable';
import { encode } from '../../../src/matching/problem/encode';
import { ThreadPool } from '../../../src/matching/threads/pool';
import { type Spawn, spawner } from '../../../src/matching/threads/spawn';
import { workerCode } from '../../../src/matching/threads/worker-code';

const cohort = generateCohort({
  mentors: 600,
  mentees: 580,
  seed: 'pool',
  multipleRate: 0,
  minimumRate: 0,
  priorityRate: 0,
});
const prepared = prepare(cohort, { rules: [{ kind: 'different', field: 'department' }] }, {});
const data = scorableData(prepared)!;
const never = () => undefined;

/** Starts threads that count what they do, and says how many of them are still there. */
function watched(spawn: Spawn) {
  const seen = { alive: 0, done: 0, results: 0 };
  const counting: Spawn = ({ receive, fail }) => {
    const thread = spawn({
      fail,
      receive(message) {
        if (message.status === 'done') {
          seen.done++;
          seen.results += message.results.length;
        }
        receive(message);
      },
    });
    seen.alive++;
    return {
      post: (message) => thread.post(message),
      async end() {
        await thread.end();
        seen.alive--;
      },
    };
  };
  return { seen, spawn: counting };
}

function poolOf(helpers: number, spawn: Spawn = spawner(workerCode()), strict = true): ThreadPool {
  const pool = new ThreadPool(data, { helpers, spawn, strict });
  onTestFinished(() => pool.close());
  return pool;
}

async function untilReady(pool: ThreadPool, count: number): Promise<void> {
  while (pool.ready < count) {
    pool.check();
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** The script of a worker with something that goes before it. */
function workerAfter(code: string): Spawn {
  return spawner(`${code};${workerCode()}`);
}

/** A job of so many rows whose ranges are marked where they are done here. */
function jobOf(pool: ThreadPool, size: number, pause: () => Promise<boolean> | undefined = never) {
  const source = scoreSource(prepared, sharedMemory());
  const scanner = new LocalScanner(source, pool);
  const integers = (length: number) => new Int32Array(new SharedArrayBuffer(4 * length));
  const k = 8;
  const batch = {
    source,
    size,
    rows: integers(size).map((_, index) => index),
    starts: integers(size),
    prices: new Float64Array(new SharedArrayBuffer(8 * source.columns)),
    turn: integers(1),
    guesses: new Float64Array(new SharedArrayBuffer(8 * size)).fill(Number.POSITIVE_INFINITY),
    k,
    columns: integers(size * k),
    costs: integers(size * k),
    counts: integers(size).fill(-1),
    bounds: new Float64Array(new SharedArrayBuffer(8 * size)),
  };
  return { batch, run: () => scanner.scan(batch, pause) };
}

describe('a solve by several threads', () => {
  const expected = solveAssignment(encode(prepared, scoreSource(prepared)));

  it.each([
    { helpers: 1, shared: true },
    { helpers: 2, shared: true },
    { helpers: 1, shared: false },
    { helpers: 3, shared: false },
  ])('gives what one thread gives: $helpers helpers, shared memory $shared', async ({ helpers, shared }) => {
    const { seen, spawn } = watched(spawner(workerCode()));
    const pool = poolOf(helpers, spawn);
    await untilReady(pool, helpers);
    const source = scoreSource(prepared, shared ? sharedMemory() : undefined);
    const scanner = new LocalScanner(source, pool);
    const steps = solveAssignmentSteps(encode(prepared, source));
    let step = steps.next();
    while (step.done !== true) {
      if (step.value.kind === 'scan') {
        expect(await scanner.scan(step.value.batch, never)).toBe('done');
        expect(step.value.batch.counts.subarray(0, step.value.batch.size)).not.toContain(-1);
      }
      step = steps.next();
    }
    expect(step.value).toEqual(expected);
    expect(seen.done).toBeGreaterThan(helpers);
    expect(seen.results > 0).toBe(!shared);
    await pool.close();
    expect(seen.alive).toBe(0);
  });

  it('goes on alone while threads are not up, and with them later', async () => {
    const { seen, spawn } = watched(spawner(workerCode()));
    const pool = poolOf(1, spawn);
    const { run } = jobOf(pool, 500);
    expect(await run()).toBe('done');
    expect(seen.done).toBe(0);
    await untilReady(pool, 1);
    expect(await run()).toBe('done');
    expect(seen.done).toBe(1);
  });
});

describe('a worker thread that fails', () => {
  const failure = async (spawn: Spawn) => {
    const { seen, spawn: counting } = watched(spawn);
    const pool = poolOf(2, counting);
    const { run } = jobOf(pool, 500);
    try {
      // It is at work from the second or third run on, at the latest when it is up.
      for (;;) {
        await run();
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    } catch (error) {
      await pool.close();
      expect(seen.alive).toBe(0);
      await expect(run()).rejects.toBe(error);
      if (!(error instanceof MentorMatchError)) throw error;
      expect(error.code).toBe('worker-failed');
      return error.message;
    }
  };
  const onTask = (code: string) =>
    workerAfter(
      `process.getBuiltinModule('node:worker_threads').parentPort.on('message', (m) => { if (m.job) { ${code} } })`,
    );

  it('is an error when it dies at work', async () => {
    expect(await failure(onTask('process.exit(7)'))).toContain('died');
    expect(await failure(onTask('process.exit(7)'))).toContain('exit code 7');
  });

  it('is an error when something is thrown in it', async () => {
    expect(await failure(onTask(`throw new Error('out of luck')`))).toContain('out of luck');
    expect(await failure(onTask(`Atomics.add = () => { throw new Error('no atoms') }`))).toContain(
      'no atoms',
    );
  });

  it('is an error when it cannot start', async () => {
    expect(await failure(spawner('process.exit(3)'))).toContain('could not be started');
    expect(await failure(spawner('not a script'))).toContain('could not be started');
    expect(
      await failure(workerAfter(`WebAssembly.validate = () => { throw new Error('no memory') }`)),
    ).toContain('no memory');
    expect(await failure(spawner(undefined))).toContain('without the code of its worker threads');
  });

  it('is done without if nobody asked for it and it cannot start', async () => {
    for (const spawn of [spawner(undefined), spawner('process.exit(3)')]) {
      const { seen, spawn: counting } = watched(spawn);
      const pool = poolOf(2, counting, false);
      const { run, batch } = jobOf(pool, 100);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await run()).toBe('done');
      expect(batch.counts).not.toContain(-1);
      await pool.close();
      expect(seen).toEqual({ alive: 0, done: 0, results: 0 });
    }
  });
});

describe('a job that is stopped', () => {
  it('leaves no thread at work', async () => {
    const { seen, spawn } = watched(spawner(workerCode()));
    const pool = poolOf(2, spawn);
    await untilReady(pool, 2);
    const stopped = jobOf(pool, 580, () => Promise.resolve(true));
    expect(await stopped.run()).toBe('stopped');
    expect(seen.done).toBe(2);
    const whole = jobOf(pool, 300);
    expect(await whole.run()).toBe('done');
    expect(whole.batch.counts).not.toContain(-1);
  });

  it('passes on what is thrown meanwhile', async () => {
    const pool = poolOf(1);
    await untilReady(pool, 1);
    const { run } = jobOf(pool, 300, () => Promise.reject(new Error('of the caller')));
    await expect(run()).rejects.toThrow('of the caller');
  });
});
