/**
 * The service example from end to end on a real PostgreSQL and a real Redis, both started here on free loopback ports and
 * stopped by their process ids. Where one is not installed, and MENTOR_MATCH_REQUIRE does not name it, that says so.
 *
 *   npm run build && node .ci/service.mjs
 */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const example = new URL('../examples/service/', import.meta.url);
const required = (process.env.MENTOR_MATCH_REQUIRE ?? '').split(',');
const postgresFolders = existsSync('/usr/lib/postgresql')
  ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)
  : [];
const find = (name) =>
  [...(process.env.PATH ?? '').split(delimiter), ...postgresFolders]
    .map((path) => join(path, name))
    .find((path) => existsSync(path));

const ends = [];
const stop = async (child, signal) => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.kill(signal)) await ended;
};

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function redis(program) {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(program, args, { stdio: 'ignore' });
  ends.push(() => stop(child, 'SIGTERM'));
  return `redis://127.0.0.1:${port}`;
}

async function postgres(initdb) {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-match-postgres-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  // It does not run as root.
  const as = process.getuid() === 0 ? userOf('postgres') : {};
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder, stdio: 'ignore', env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  execFileSync(initdb, ['-D', data, '-U', 'mentor', '-A', 'trust', '--no-sync'], options);
  const port = await freePort();
  const args = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', '-F'];
  const child = spawn(join(initdb, '..', 'postgres'), args, options);
  ends.push(() => stop(child, 'SIGINT'));
  const url = `postgres://mentor@127.0.0.1:${port}/postgres`;
  const { default: pg } = await import('pg');
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return url;
    } catch (error) {
      if (tries === 100) throw error;
      await sleep(100);
    }
  }
}

function userOf(name) {
  const id = (flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** @returns what is wrong with what the example prints. */
async function tryWith(env) {
  const args = [fileURLToPath(new URL('match.mjs', example))];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, timeout: 120_000 });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (printed += piece));
  const code = await new Promise((resolve) => child.once('close', resolve));
  console.log(printed.trimEnd());
  const expected = readFileSync(new URL('expected.txt', example), 'utf8').split('\n');
  const missing = expected.filter((line) => !printed.includes(line));
  return code === 0 ? missing : [`it ended with ${code}`, ...missing];
}

const env = {};
try {
  for (const [program, binary, variable, start] of [
    ['redis-server', find('redis-server'), 'REDIS_URL', redis],
    ['pg_ctlcluster', find('initdb'), 'DATABASE_URL', postgres],
  ]) {
    if (binary !== undefined) env[variable] = await start(binary);
    else if (required.includes(program)) throw new Error(`${program} is required and not installed`);
    else console.log(`without ${variable}: ${program} is not installed`);
  }
  console.log(`$ ${Object.keys(env).join(' and ')} node examples/service/match.mjs`);
  const problems = await tryWith(env);
  if (problems.length > 0) throw new Error(`examples/service: ${problems.join('\n')}`);
} finally {
  for (const end of ends.reverse()) await end();
}
