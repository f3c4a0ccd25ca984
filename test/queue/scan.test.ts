import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AsyncMatchOptions,
  type Cohort,
  matchCohortAsync,
  type PolicyInput,
  verifyMatching,
} from '../../src';
import type { RowScanner, ScanBatch } from '../../src/entries/assignment';
import {
  createScanWorker,
  fileStore,
  type QueueScannerOptions,
  queueScanner,
  type ScanFigures,
} from '../../src/entries/queue';
import { generateCohort } from '../../src/entries/synthetic';
import { hasProgram } from '../support/programs';
import { buildQueue } from './built';
import { type RunningRedis, startRedis } from './redis';

/**
 * Seconds for which workers are killed and slowed:
 * `MENTOR_MATCH_SCAN_SECONDS=120 npx vitest run test/queue/scan.test.ts`.
 */
const SECONDS = Number(process.env['MENTOR_MATCH_SCAN_SECONDS'] ?? 10);
/** Batches of small cohorts are worth little work, and are handed out all the same. */
const LEAST_PAIRS = 2 ** 12;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const RULES: PolicyInput['rules'] = [
  { kind: 'different', field: 'department' },
  { kind: 'gap', field: 'experienceYears', min: 2 },
  { kind: 'no-reporting-line' },
];
const ONE_TO_ONE = { multipleRate: 0, minimumRate: 0, priorityRate: 0 };

/** Cohorts of several shapes; each ends with a proof or a conflict. */
const SHAPES: Record<string, { readonly cohort: Cohort; readonly policy: PolicyInput }> = {
  'one to one, with rules': {
    cohort: generateCohort({ mentors: 320, mentees: 320, seed: 'one', ...ONE_TO_ONE }),
    policy: { rules: RULES },
  },
  'seats, minimums and several mentors': {
    cohort: generateCohort({ mentors: 160, mentees: 300, seed: 'seats', priorityRate: 0 }),
    policy: {},
  },
  'priorities, and more mentees than seats': {
    cohort: generateCohort({ mentors: 120, mentees: 360, seed: 'first', priorityRate: 0.3 }),
    policy: { rules: RULES },
  },
  'a least score': {
    cohort: generateCohort({ mentors: 300, mentees: 280, seed: 'least', ...ONE_TO_ONE }),
    policy: { minimumScore: 0.55 },
  },
  'the worst-off first': {
    cohort: generateCohort({ mentors: 200, mentees: 190, seed: 'worst', ...ONE_TO_ONE }),
    policy: { objectives: ['cover-mentees', 'worst-off', 'total-score'] },
  },
};

/** What is left of tables in the store. */
function tablesIn(folder: string): string[] {
  const path = join(folder, 'acme', 'tables');
  return existsSync(path) ? readdirSync(path) : [];
}

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((resolve) => child.once('exit', () => resolve()));

describe.skipIf(!hasProgram('redis-server'))('one cohort, scanned by workers', () => {
  let redis: RunningRedis;
  let built: Awaited<ReturnType<typeof buildQueue>>;
  let folder: string;
  const children = new Set<ChildProcess>();

  beforeAll(async () => {
    [redis, built] = await Promise.all([startRedis(), buildQueue()]);
    folder = mkdtempSync(join(tmpdir(), 'mentor-match-scan-'));
  }, 60_000);

  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await Promise.all([...children].map(ended));
    await redis.stop();
    for (const path of [folder, built.folder]) rmSync(path, { recursive: true, force: true });
  });

  function start(threads = 1, turn = 30_000): ChildProcess {
    const args = [built.scanWorker, String(redis.port), folder, String(threads), String(turn)];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  }

  async function end(workers: readonly ChildProcess[]): Promise<void> {
    for (const worker of workers) worker.kill('SIGKILL');
    await Promise.all(workers.map(ended));
  }

  const connection = () => ({ host: '127.0.0.1', port: redis.port });

  type Shape = (typeof SHAPES)[string];
  type Around = (scanner: RowScanner, batch: ScanBatch) => Promise<void>;

  /** Waits until that many workers have come, so that batches are theirs too. */
  const untilThere =
    (workers: number): Around =>
    async (scanner, { size }) => {
      for (let tries = 0; size > 1 && scanner.ready <= workers && tries < 6000; tries++) await sleep(5);
    };
  const atOnce: Around = async () => {};

  /** The matching with the help of workers, its bytes, and what it took; `around` is called before each batch. */
  async function scanned(
    { cohort, policy }: Shape,
    around: Around,
    options: Omit<AsyncMatchOptions, 'scanner'> = {},
    own: Partial<QueueScannerOptions> = {},
  ) {
    let figures: ScanFigures | undefined;
    const opened = queueScanner({
      connection: connection(),
      store: fileStore(folder),
      tenant: 'acme',
      leastPairs: LEAST_PAIRS,
      onFigures: (seen) => {
        figures = seen;
      },
      ...own,
    });
    const scanner: AsyncMatchOptions['scanner'] = (scanCohort) => {
      const inner = opened(scanCohort);
      return {
        get ready() {
          return inner.ready;
        },
        async scan(batch, pause) {
          await around(inner, batch);
          return inner.scan(batch, pause);
        },
        close: () => inner.close(),
      };
    };
    const result = await matchCohortAsync(cohort, policy, {
      storage: 'implicit',
      threads: 1,
      ...options,
      scanner,
    });
    if (figures === undefined) throw new Error('the scanner was not closed');
    return { result, text: JSON.stringify(result), figures };
  }

  const texts = new Map<Shape, Promise<string>>();
  /** The bytes of one machine. */
  function alone(shape: Shape): Promise<string> {
    const { cohort, policy } = shape;
    const known = texts.get(shape);
    if (known !== undefined) return known;
    const text = matchCohortAsync(cohort, policy, { storage: 'implicit', threads: 1 }).then((result) =>
      JSON.stringify(result),
    );
    texts.set(shape, text);
    return text;
  }

  it.each([1, 2, 4])(
    'gives the bytes of one machine with %i workers',
    async (count) => {
      const workers = Array.from({ length: count }, () => start());
      try {
        for (const [name, shape] of Object.entries(SHAPES)) {
          const { text, figures } = await scanned(shape, untilThere(count));
          expect(text === (await alone(shape)), name).toBe(true);
          // Worst costs are found by exchanges, which read rows one by one.
          if (name === 'the worst-off first') continue;
          expect(figures.rowsByWorkers, name).toBeGreaterThan(0);
          expect(figures.workers, name).toBe(count);
        }
      } finally {
        await end(workers);
      }
    },
    300_000,
  );

  it('gives them by a worker with threads of its own', async () => {
    const worker = start(2);
    const shape = {
      cohort: generateCohort({ mentors: 1500, mentees: 1500, seed: 'threads', ...ONE_TO_ONE }),
      policy: { rules: RULES },
    };
    try {
      const { text, figures } = await scanned(shape, untilThere(2));
      expect(text === (await alone(shape))).toBe(true);
      expect(figures.rowsByWorkers).toBeGreaterThan(0);
    } finally {
      await end([worker]);
    }
  }, 120_000);

  it(
    'gives them while workers are killed and slowed in the middle of batches',
    async () => {
      const workers = Array.from({ length: 3 }, () => start());
      const woken: Promise<unknown>[] = [];
      const count = { kills: 0, slowed: 0, rows: 0, again: 0, matchings: 0 };
      const trouble: Around = async (scanner, batch) => {
        await untilThere(1)(scanner, batch);
        if (Math.random() > 0.2) return;
        const nth = Math.floor(Math.random() * workers.length);
        const worker = workers[nth]!;
        if (Math.random() < 0.8) {
          count.slowed++;
          worker.kill('SIGSTOP');
          woken.push(sleep(Math.random() * 300).then(() => worker.kill('SIGCONT')));
        } else {
          count.kills++;
          woken.push(
            sleep(Math.random() * 5).then(() => {
              worker.kill('SIGKILL');
              // Drawn twice, its successor has come already.
              if (workers[nth] === worker) workers[nth] = start();
            }),
          );
        }
      };
      const begun = Date.now();
      try {
        while (
          Date.now() - begun < SECONDS * 1000 ||
          count.kills < 2 ||
          count.slowed < 2 ||
          count.again === 0
        ) {
          for (const [name, shape] of Object.entries(SHAPES)) {
            const { text, figures } = await scanned(shape, trouble);
            expect(text === (await alone(shape)), name).toBe(true);
            count.rows += figures.rowsByWorkers;
            count.again += figures.handedOutAgain;
            count.matchings++;
          }
        }
      } finally {
        await Promise.all(woken);
        await end(workers);
      }
      expect(count.rows).toBeGreaterThan(0);
      expect(count.again).toBeGreaterThan(0);
      console.log(count);
    },
    (SECONDS * 4 + 600) * 1000,
  );

  it('keeps nothing in Redis that is about people, and nothing at all afterwards', async () => {
    const worker = start();
    const shape = SHAPES['one to one, with rules']!;
    try {
      const seen = new Set<string>();
      const monitor = await redis.client.monitor();
      monitor.on('monitor', (_, args: string[]) => seen.add(args.join(' ')));
      const { result, figures } = await scanned(shape, untilThere(1));
      monitor.disconnect();
      expect(figures.receivedBytes).toBeGreaterThan(0);
      const sent = [...seen].join('\n');
      for (const { id, name = id } of [...shape.cohort.mentors, ...shape.cohort.mentees].slice(0, 200)) {
        expect(sent).not.toContain(`"${id}"`);
        if (name !== id) expect(sent).not.toContain(name);
      }
      if (result.status !== 'optimal') throw new Error(result.status);
      expect(verifyMatching(shape.cohort, shape.policy, result).ok).toBe(true);
      await sleep(1500);
      expect(await redis.client.keys('mentor-match:scan:*')).toEqual([]);
      expect(await redis.client.llen('mentor-match:scans:wait')).toBe(0);
      expect(tablesIn(folder)).toEqual([]);
    } finally {
      await end([worker]);
    }
  }, 120_000);

  it('leaves no trouble to a worker that loads the tables too late', async () => {
    // Places of workers that other tests have killed are in the way.
    await redis.client.flushall();
    const store = fileStore(folder);
    const errors: Error[] = [];
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    let go = () => {};
    const mayGo = new Promise<void>((resolve) => {
      go = resolve;
    });
    const late = createScanWorker({
      connection: connection(),
      store: {
        ...store,
        async read(tenant, key) {
          if (!key.endsWith('.txt')) return await store.read(tenant, key);
          asked();
          await mayGo;
          return await store.read(tenant, key);
        },
      },
      threads: 1,
      onError: (error) => errors.push(error),
    });
    const shape = SHAPES['a least score']!;
    try {
      const { text } = await scanned(shape, () => isAsked, {}, { places: 1 });
      expect(text === (await alone(shape))).toBe(true);
      expect(tablesIn(folder)).toEqual([]);
      go();
      // The next session has its place, once the worker has left the one that is over.
      let hasLeft = false;
      for (let tries = 0; !hasLeft && tries < 2000; tries++) {
        await sleep(5);
        hasLeft = (await redis.client.llen('mentor-match:scans:active')) === 0;
      }
      expect(hasLeft).toBe(true);
      expect(errors).toEqual([]);
    } finally {
      go();
      await late.close();
    }
  }, 120_000);

  it('goes on alone without workers, and without Redis', async () => {
    const shape = SHAPES['seats, minimums and several mentors']!;
    const expected = await alone(shape);
    const without = await scanned(shape, atOnce);
    expect(without.text === expected).toBe(true);
    expect(without.figures).toMatchObject({ rounds: 0, workers: 0, sentBytes: 0 });
    const errors: string[] = [];
    const nowhere = await scanned(
      shape,
      atOnce,
      {},
      {
        connection: { host: '127.0.0.1', port: 1 },
        onError: ({ message }) => errors.push(message),
      },
    );
    expect(nowhere.text === expected).toBe(true);
  }, 120_000);

  it('goes on when the store fails, and says so', async () => {
    const shape = SHAPES['a least score']!;
    const errors: string[] = [];
    const { text } = await scanned(
      shape,
      atOnce,
      {},
      {
        store: {
          read: async () => undefined,
          write: async () => {
            throw new Error('the store is full');
          },
          delete: async () => {
            throw new Error('the store is closed');
          },
        },
        onError: ({ message }) => errors.push(message),
      },
    );
    expect(text === (await alone(shape))).toBe(true);
    expect(errors).toEqual(['the store is full', 'the store is closed']);
  }, 120_000);

  it('is cancelled and limited as one machine is', async () => {
    const worker = start();
    try {
      const large = {
        cohort: generateCohort({ mentors: 3000, mentees: 3000, seed: 'large', ...ONE_TO_ONE }),
        policy: { rules: RULES },
      };
      const controller = new AbortController();
      const cancelled = await scanned(large, untilThere(1), {
        signal: controller.signal,
        onProgress: ({ phase }) => {
          if (phase === 'total-cost') controller.abort();
        },
      });
      expect(cancelled.result).toMatchObject({ status: 'stopped', reason: 'aborted' });
      const limited = await scanned(large, untilThere(1), { timeLimit: 1 });
      expect(limited.result).toMatchObject({ status: 'stopped', reason: 'time-limit' });
    } finally {
      await end([worker]);
    }
  }, 120_000);

  it('takes turns where several cohorts are scanned by one worker', async () => {
    const worker = start(1, 200);
    try {
      const shapes = [SHAPES['one to one, with rules']!, SHAPES['a least score']!];
      const expected = await Promise.all(shapes.map(alone));
      const outcomes = await Promise.all(shapes.map((shape) => scanned(shape, untilThere(1))));
      for (const [nth, { text, figures }] of outcomes.entries()) {
        expect(text === expected[nth]).toBe(true);
        expect(figures.rowsByWorkers).toBeGreaterThan(0);
      }
    } finally {
      await end([worker]);
    }
  }, 120_000);

  it('leaves its place when it is closed before its thread has begun', async () => {
    // The thread's code is a file beside the bundle.
    const { createScanWorker: startBuilt } = (await import(
      built.url
    )) as typeof import('../../src/entries/queue');
    const store = fileStore(folder);
    let closed: Promise<void> | undefined;
    const worker = startBuilt({
      connection: connection(),
      store: {
        ...store,
        async read(tenant, key) {
          const text = await store.read(tenant, key);
          // After the last piece of the tables is read the thread is started, which takes longer than this.
          if (key.endsWith('.txt')) setTimeout(() => (closed ??= worker.close()), 5);
          return text;
        },
      },
      // Helpers of its own are started first.
      threads: 2,
      turn: 3_600_000,
    });
    const shape = SHAPES['one to one, with rules']!;
    const { text } = await scanned(shape, async () => {
      for (let tries = 0; closed === undefined && tries < 6000; tries++) await sleep(5);
      // It would stay until the session is over, and that is when this is.
      await closed;
    });
    expect(closed).toBeDefined();
    expect(text === (await alone(shape))).toBe(true);
  }, 60_000);

  it('keeps its place while connections to Redis are lost', async () => {
    await redis.client.flushall();
    const { createScanWorker: startBuilt } = (await import(
      built.url
    )) as typeof import('../../src/entries/queue');
    const store = fileStore(folder);
    let loads = 0;
    const worker = startBuilt({
      connection: connection(),
      store: {
        ...store,
        async read(tenant, key) {
          if (key.endsWith('index.json')) loads++;
          return await store.read(tenant, key);
        },
      },
      threads: 1,
    });
    let losses = 0;
    let batches = 0;
    try {
      const shape = SHAPES['one to one, with rules']!;
      const { text, figures } = await scanned(shape, async (scanner, batch) => {
        await untilThere(1)(scanner, batch);
        if (scanner.ready === 1 || ++batches % 3 !== 0) return;
        losses++;
        for (const type of ['normal', 'pubsub'] as const)
          await redis.client.call('CLIENT', 'KILL', 'TYPE', type, 'SKIPME', 'yes');
      });
      expect(text === (await alone(shape))).toBe(true);
      // A place that is left by an error three times is lost.
      expect(losses).toBeGreaterThan(3);
      expect(figures.rowsByWorkers).toBeGreaterThan(0);
      expect(loads).toBe(1);
    } finally {
      await worker.close();
    }
  }, 300_000);

  it('refuses what is no number, no tenant and too large a cohort', async () => {
    const store = fileStore(folder);
    const base = { connection: connection(), store };
    const refused = (act: () => unknown) =>
      expect(act).toThrowError(expect.objectContaining({ code: 'invalid-input' }));
    refused(() => queueScanner({ ...base, tenant: 'A/B' }));
    refused(() => queueScanner({ ...base, tenant: 'acme', places: 0 }));
    refused(() => queueScanner({ ...base, tenant: 'acme', leastPairs: 0.5 }));
    refused(() => createScanWorker({ ...base, threads: 0 }));
    refused(() => createScanWorker({ ...base, memory: 0 }));
    refused(() => createScanWorker({ ...base, turn: 0 }));
    refused(() => createScanWorker({ ...base, lockDuration: 1 }));
    const errors: unknown[] = [];
    const small = createScanWorker({
      ...base,
      threads: 1,
      memory: 1000,
      onError: (error) => errors.push(error),
    });
    const { figures } = await scanned(SHAPES['one to one, with rules']!, (_, { size }) =>
      size > 64 ? sleep(200).then(() => {}) : Promise.resolve(),
    );
    await small.close();
    expect(figures.workers).toBe(0);
    expect(errors).toContainEqual(expect.objectContaining({ code: 'too-large' }));
  }, 60_000);
});
