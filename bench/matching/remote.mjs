/**
 * One cohort scanned by several processes (`queueScanner`, `createScanWorker`) against as many threads: the same matching in turn,
 * with W worker processes of one thread beside the one that asks, and with W + 1 threads. Starts a Redis of its own on a free
 * loopback port (`redis-server`), and stops it.
 *
 *     npm run build:esm
 *     node bench/matching/remote.mjs 20000                 1, 2 and 4 workers, each once
 *     node bench/matching/remote.mjs 20000 --workers 1 --rounds 3
 *
 * Wall-clock ratios say little on a machine that does other things too, where more processes get more of it; processor time
 * of all processes together, Redis included, does. The bytes of both results are compared.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Redis } from 'ioredis';
import { matchCohortAsync } from '../../dist/index.js';
import { createScanWorker, fileStore, queueScanner } from '../../dist/queue.js';
import { generateCohort } from '../../dist/synthetic.js';
import { policy } from './policy.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: 'string', default: '1,2,4' },
    rounds: { type: 'string', default: '1' },
    serve: { type: 'string' },
    folder: { type: 'string' },
  },
});

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Seconds of processor time of a process, from ticks of 10 ms. */
function processorSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function ownSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1];
}

async function measure(size) {
  const cohort = generateCohort({
    mentors: size,
    mentees: size,
    multipleRate: 0,
    minimumRate: 0,
    priorityRate: 0,
  });
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  const redis = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null });
  redis.on('error', () => {});
  await redis.ping();
  const folder = mkdtempSync(join(tmpdir(), 'mentor-match-remote-'));
  try {
    for (const count of values.workers.split(',').map(Number))
      await compare({ size, cohort, count, port, redis, folder, server });
  } finally {
    redis.disconnect();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(setting) {
  const { count, port, folder } = setting;
  const script = fileURLToPath(import.meta.url);
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, [script, '--serve', String(port), '--folder', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  try {
    await compareWith(children, setting);
  } finally {
    for (const child of children) child.kill('SIGKILL');
  }
}

async function compareWith(children, { size, cohort, count, port, redis, folder, server }) {
  const everyone = () =>
    ownSeconds() + [server, ...children].reduce((sum, { pid }) => sum + processorSeconds(pid), 0);
  const network = async () => {
    const info = await redis.info('stats');
    const numberOf = (name) => Number(new RegExp(`${name}:(\\d+)`).exec(info)[1]);
    return numberOf('total_net_input_bytes') + numberOf('total_net_output_bytes');
  };
  const ratios = { wall: [], processor: [] };
  for (let round = 0; round < Number(values.rounds); round++) {
    let start = performance.now();
    let used = ownSeconds();
    const expected = await matchCohortAsync(cohort, policy, { threads: count + 1, storage: 'implicit' });
    const threads = { wall: (performance.now() - start) / 1000, processor: ownSeconds() - used };

    let figures;
    const scanner = queueScanner({
      connection: { host: '127.0.0.1', port },
      store: fileStore(folder),
      tenant: 'bench',
      onError: (error) => console.error(error.message),
      onFigures: (seen) => {
        figures = seen;
      },
    });
    const before = await network();
    start = performance.now();
    used = everyone();
    const result = await matchCohortAsync(cohort, policy, { threads: 1, storage: 'implicit', scanner });
    const remote = { wall: (performance.now() - start) / 1000, processor: everyone() - used };
    const moved = (await network()) - before;
    if (JSON.stringify(result) !== JSON.stringify(expected)) throw new Error('the matchings differ');
    ratios.wall.push(remote.wall / threads.wall);
    ratios.processor.push(remote.processor / threads.processor);
    const megabytes = (bytes) => Number((bytes / 1e6).toFixed(1));
    const share = (part, whole) => Number((part / whole).toFixed(3));
    console.log(
      JSON.stringify({
        size,
        workers: count,
        threads: { seconds: threads.wall.toFixed(1), processor: threads.processor.toFixed(1) },
        remote: { seconds: remote.wall.toFixed(1), processor: remote.processor.toFixed(1) },
        wallRatio: share(remote.wall, threads.wall),
        processorRatio: share(remote.processor, threads.processor),
        rounds: figures.rounds,
        roundsHere: figures.roundsHere,
        broadcasts: figures.broadcasts,
        sentMegabytes: megabytes(figures.sentBytes),
        answersMegabytes: megabytes(figures.receivedBytes),
        redisMegabytes: megabytes(moved),
        rowsByWorkers: figures.rowsByWorkers,
        millisecondsOfRounds: Math.round(figures.roundMilliseconds),
        idleHere: share(figures.idleMilliseconds, figures.roundMilliseconds),
        idleWorkers: share(
          count * figures.roundMilliseconds - figures.workerMilliseconds,
          count * figures.roundMilliseconds,
        ),
        again: figures.handedOutAgain,
        dropped: figures.dropped,
        joined: figures.workers,
      }),
    );
  }
  console.log(
    `${size} a side, ${count} workers: wall ${median(ratios.wall).toFixed(2)}, processor ${median(ratios.processor).toFixed(2)} times ${count + 1} threads`,
  );
}

if (values.serve !== undefined) {
  createScanWorker({
    connection: { host: '127.0.0.1', port: Number(values.serve) },
    store: fileStore(values.folder),
    threads: 1,
    onError: (error) => console.error(error.message),
  });
} else {
  for (const size of positionals.map(Number)) await measure(size);
}
