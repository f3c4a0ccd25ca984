/**
 * Handing work to threads: the pool of `matchCohortAsync` against `workerpool`, which also runs in Node and in browsers.
 * Microseconds from handing out a batch until two other threads have heard of it, done nothing, and answered (median, in
 * turns), and size, minified and gzipped. A large match hands out thousands of batches.
 *
 *     npm install --no-save workerpool@10
 *     node bench/run.mjs matching/pools
 */
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { ThreadPool } from '../../src/matching/threads/pool';
import { spawner } from '../../src/matching/threads/spawn';

const workerpool = createRequire(import.meta.url)('workerpool');

const HELPERS = 2;
const BATCHES = 2000;

const code = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (message) => {
    if (!('job' in message)) return parentPort.postMessage({ status: 'ready' });
    const { cursor, stride, to } = message.share;
    while (Atomics.add(cursor, 0, stride) < to);
    parentPort.postMessage({ status: 'done', job: message.job, results: [] });
  });`;
// What to score is not read by these threads.
const data = {} as ConstructorParameters<typeof ThreadPool>[0];
const pool = new ThreadPool(data, { helpers: HELPERS, spawn: spawner(code), strict: true });
while (pool.ready < HELPERS) await new Promise((resolve) => setTimeout(resolve, 10));
const shared = (bytes: number) => new SharedArrayBuffer(bytes);
const input = {
  rows: new Int32Array(shared(1024)),
  starts: new Int32Array(shared(1024)),
  prices: new Float64Array(shared(80_000)),
  turn: new Int32Array(shared(4)),
  guesses: new Float64Array(shared(2048)),
  k: 24,
};
const job = {
  kind: 'scan',
  input,
  size: 256,
  stride: 32,
  shared: true,
  perform: () => {},
  receive: () => {},
} as const;

const library = workerpool.pool({ minWorkers: HELPERS, maxWorkers: HELPERS, workerType: 'thread' });
const nothing = (given: { k: number }) => given.k;

const WAYS: { readonly [name: string]: () => Promise<unknown> } = {
  ours: () => pool.run(job, () => undefined),
  workerpool: () => Promise.all(Array.from({ length: HELPERS }, () => library.exec(nothing, [input]))),
};

const times: { [name: string]: number[] } = {};
for (let round = 0; round < 5; round++) {
  for (const [name, way] of Object.entries(WAYS)) {
    for (let turn = 0; turn < BATCHES; turn++) {
      const start = performance.now();
      await way();
      times[name] = times[name] ?? [];
      times[name].push((performance.now() - start) * 1000);
    }
  }
}
for (const [name, list] of Object.entries(times)) {
  list.sort((a, b) => a - b);
  console.log(`${name.padEnd(12)} ${list[list.length >> 1]?.toFixed(0)} µs a batch`);
}
await Promise.all([pool.close(), library.terminate()]);

for (const contents of [
  "export { ThreadPool } from './src/matching/threads/pool'; export { spawner } from './src/matching/threads/spawn'",
  "export { pool } from 'workerpool'",
]) {
  const stdin = { contents, resolveDir: process.cwd() };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    // What the library asks Node for, which bundlers for browsers refuse unless told so.
    external: ['os', 'worker_threads', 'child_process'],
  });
  console.log(contents, `${(gzipSync(outputFiles[0]!.contents).length / 1000).toFixed(1)} kB`);
}
