/**
 * The packed tarball on other run-times than this one: each does the work of `.ci/consumer/same.mjs`, and every digest must
 * be that of this Node. What a machine cannot get is skipped and named; a run-time named in MENTOR_MATCH_REQUIRE must be there.
 *
 *   node .ci/runtimes.mjs mentor-match-0.1.0.tgz
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const [tarball] = process.argv.slice(2);
if (tarball === undefined) throw new Error('usage: node .ci/runtimes.mjs <tarball>');

const folder = mkdtempSync(join(tmpdir(), 'mentor-match-runtimes-'));
const consumer = join(folder, 'consumer');
const run = promisify(execFile);
const MINUTES = 60_000;
const entries = Object.keys(
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).exports,
)
  .filter((path) => path !== './package.json' && path !== './queue') // which takes packages of its own
  .map((path) => `mentor-match${path.slice(1)}`);
const required = new Set((process.env.MENTOR_MATCH_REQUIRE ?? '').split(',').filter((name) => name !== ''));

/** Programs as packages of the registry: their binaries come inside, nothing else is downloaded. */
const arch = { x64: 'x64', arm64: 'arm64' }[process.arch];
const bunArch = { x64: 'x64', arm64: 'aarch64' }[process.arch];
const PACKAGED = [
  ...[20, 22, 24, 26].map((major) => ({
    name: `node ${major}`,
    package: `node-linux-${arch}@${major}`,
    binary: 'bin/node',
    args: [],
    commonJs: true,
  })),
  { name: 'bun', package: `@oven/bun-linux-${bunArch}@1.4`, binary: 'bin/bun', args: [], commonJs: true },
  {
    name: 'deno',
    package: `@deno/linux-${arch}-glibc@2.9`,
    binary: 'deno',
    args: ['run', '--no-remote', '--node-modules-dir=manual'],
    commonJs: false,
  },
];

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((path) => join(path, name))
    .find((path) => existsSync(path));
const miniBrowser = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0']
  .map(
    (version) => `/usr/lib/${process.arch === 'x64' ? 'x86_64' : 'aarch64'}-linux-gnu/${version}/MiniBrowser`,
  )
  .find((path) => existsSync(path));

const BROWSERS = [
  {
    name: 'chromium',
    found: onPath('chromium'),
    version: ['--version'],
    command: (url, profile) => [
      onPath('chromium'),
      ...['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-sync'],
      ...['--no-first-run', '--disable-background-networking', '--disable-component-update'],
      ...[`--user-data-dir=${profile}`, url],
    ],
  },
  {
    name: 'firefox-esr',
    found: onPath('firefox-esr'),
    version: ['--version'],
    command: (url, profile) => [
      onPath('firefox-esr'),
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      url,
    ],
  },
  {
    name: 'webkitgtk',
    found: onPath('xvfb-run') && miniBrowser,
    version: ['-a', miniBrowser, '--version'],
    versionOf: onPath('xvfb-run'),
    command: (url) => [onPath('xvfb-run'), '-a', miniBrowser, '--private', url],
  },
];

/** @returns digests of a packaged run-time, with its version. */
async function packaged({ package: name, binary, args, commonJs }) {
  const home = mkdtempSync(join(folder, 'runtime-'));
  const installed = ['install', '--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--prefix', home];
  await run('npm', [...installed, name], { timeout: 5 * MINUTES });
  const program = join(home, 'node_modules', name.replace(/(.)@.*/, '$1'), binary);
  const { stdout: version } = await run(program, ['--version']);
  const here = { cwd: consumer, timeout: 5 * MINUTES };
  await run(program, [...args, 'esm.mjs', ...entries], here);
  if (commonJs) await run(program, [...args, 'cjs.cjs', ...entries], here);
  const { stdout } = await run(program, [...args, 'same-here.mjs'], here);
  rmSync(home, { recursive: true, force: true });
  return { version: version.split('\n')[0].replace(/ \(.*/, ''), digests: JSON.parse(stdout) };
}

/** @returns digests of a browser, whose page hands them to a server of this process. */
async function browsed({ found, versionOf = found, version, command }, scripts) {
  const profile = mkdtempSync(join(folder, 'profile-'));
  let tell = () => {};
  const server = createServer(async (request, response) => {
    // With these the page has shared memory, hence threads.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    if (request.method === 'POST') {
      let text = '';
      for await (const chunk of request) text += chunk;
      tell(JSON.parse(text));
      return response.end();
    }
    const script = scripts[request.url];
    response.setHeader('Content-Type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(
      script ?? '<!doctype html><title>mentor-match</title><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const [program, ...args] = command(`http://127.0.0.1:${server.address().port}/`, profile);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  try {
    const digests = await new Promise((told, failed) => {
      tell = told;
      child.once('error', failed);
      child.once('exit', (code) => failed(new Error(`it ended with ${code} before the page was done`)));
      setTimeout(() => failed(new Error('the page was not done in time')), 5 * MINUTES).unref();
    });
    return {
      version: execFileSync(versionOf, version, { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' })
        .split('\n')[0]
        .trim(),
      digests,
    };
  } finally {
    child.removeAllListeners('exit');
    const ended = new Promise((resolve) => child.once('exit', resolve));
    try {
      process.kill(-child.pid, 'SIGKILL');
      await ended;
    } catch {} // It had ended.
    server.close();
    server.closeAllConnections();
  }
}

/** The page and its worker, as a bundler of a user would make them from the installed package. */
async function pageScripts() {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { digests } from './same.mjs'; postMessage(await digests());",
      resolveDir: consumer,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  return {
    '/page.js': `const send = (body) => fetch('/', { method: 'POST', body: JSON.stringify(body) });
const worker = new Worker('/worker.js', { type: 'module' });
worker.onmessage = ({ data }) => send(data);
worker.onerror = ({ message }) => send({ error: String(message) });`,
    '/worker.js': outputFiles[0].text,
  };
}

function differences(expected, found) {
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...names].filter((name) => expected[name] !== found[name]).map((name) => `${name}: ${found[name]}`);
}

const failed = [];
try {
  cpSync(new URL('consumer', import.meta.url), consumer, { recursive: true });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', resolve(tarball)], {
    cwd: consumer,
    stdio: 'ignore',
  });
  const expected = JSON.parse((await run(process.execPath, ['same-here.mjs'], { cwd: consumer })).stdout);
  const unfit = Object.entries(expected).filter(([, digest]) => !/^[0-9a-f]{64}$/.test(digest));
  if (unfit.length > 0) throw new Error(`here already: ${JSON.stringify(unfit)}`);
  console.log(`node ${process.version} (here): ${Object.keys(expected).length} pieces`);

  const scripts = await pageScripts();
  const all = [
    ...PACKAGED.map((one) => ({ ...one, try: () => packaged(one) })),
    ...BROWSERS.map((one) => ({
      ...one,
      try: one.found ? () => browsed(one, scripts) : () => Promise.reject(new Error('not installed')),
    })),
  ];
  for (const { name, try: attempt } of all) {
    try {
      const { version, digests } = await attempt();
      const other = differences(expected, digests);
      if (other.length > 0) failed.push(`${name} (${version}) differs in ${other.join('; ')}`);
      console.log(`${name}: ${version}, ${other.length === 0 ? 'the same bytes' : other.join('; ')}`);
    } catch (error) {
      const why = String(error.message).split('\n')[0];
      if (required.has(name)) failed.push(`${name}: ${why}`);
      console.log(`${name}: SKIPPED, ${why}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
if (failed.length > 0) throw new Error(failed.join('\n'));
