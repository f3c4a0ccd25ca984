/**
 * Installs the packed tarball in an empty folder, as a user would, and tries it there: every entry point as
 * an ES module, as CommonJS and from strict TypeScript of several compilers, worker threads in both, then the command.
 *
 *   node .ci/smoke.mjs mentor-match-0.1.0.tgz
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { compileConsumers } from './compile.mjs';

const tarball = process.argv[2];
if (tarball === undefined) throw new Error('usage: node .ci/smoke.mjs <tarball>');

const repository = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mentor-match-smoke-'));
const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
const names = Object.keys(manifest.exports)
  .filter((path) => path !== './package.json')
  .map((path) => `mentor-match${path.slice(1)}`);

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (command, ...args) => {
  console.log(`$ ${[command, ...args].map((word) => basename(word)).join(' ')}`);
  try {
    return execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: 300_000,
    });
  } catch (error) {
    throw new Error(`${command} ended with ${error.status}:\n${error.stdout}`);
  }
};

/** Imports of every entry point, and one use of each, so that the compiler follows all declarations. */
function typedConsumer() {
  const lines = names.flatMap((name, index) => [
    `import * as entry${index} from '${name}';`,
    `export const exports${index}: readonly string[] = Object.keys(entry${index});`,
  ]);
  return `${lines.join('\n')}\n`;
}

try {
  cpSync(new URL('consumer', import.meta.url), folder, { recursive: true });
  const peers = Object.entries(manifest.peerDependencies).map(([name, range]) => `${name}@${range}`);
  run(npm, 'install', '--no-audit', '--no-fund', '--save', resolve(tarball), ...peers);

  const esm = run(process.execPath, 'esm.mjs', ...names);
  const cjs = run(process.execPath, 'cjs.cjs', ...names);
  if (esm !== cjs) throw new Error(`ES modules and CommonJS differ:\n${esm}\n${cjs}`);
  console.log(esm.trimEnd());

  writeFileSync(join(folder, 'entries.mts'), typedConsumer());
  writeFileSync(join(folder, 'entries.cts'), typedConsumer());
  const reference = readFileSync(join(folder, 'node_modules', 'mentor-match', 'llms-full.txt'), 'utf8');
  const exported = esm.split('\n').flatMap((line) => line.replace(/^.*: /, '').split(','));
  const unnamed = exported.filter((name) => name !== '' && !reference.includes(`\n## ${name}\n`));
  if (unnamed.length > 0) throw new Error(`not in llms-full.txt: ${unnamed}`);

  compileConsumers(folder);
  for (const file of ['use.mts', 'use.cts']) {
    const format = file === 'use.cts' ? 'cjs' : 'esm';
    const { code } = transformSync(readFileSync(join(folder, file), 'utf8'), { loader: 'ts', format });
    const compiled = file.replace('ts', 'js');
    writeFileSync(join(folder, compiled), code);
    run(process.execPath, compiled);
  }

  const threads = run(process.execPath, 'threads.mjs');
  if (run(process.execPath, 'threads.cjs') !== threads) throw new Error('threads differ by format');
  console.log(threads.trimEnd());

  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const version = run(npx, '--no-install', 'mentor-match', '--version').trim();
  if (!version.includes(manifest.version)) throw new Error(`--version printed ${version}`);
  const data = fileURLToPath(new URL('../examples/uk-civil-service/data', import.meta.url));
  console.log(
    run(
      npx,
      '--no-install',
      'mentor-match',
      'match',
      '--mentors',
      join(data, 'mentors.csv'),
      '--mentees',
      join(data, 'mentees.csv'),
      '--policy',
      join(folder, 'policy.json'),
      '--out',
      join(folder, 'matching'),
    ),
  );
  const matching = JSON.parse(readFileSync(join(folder, 'matching', 'matching.json'), 'utf8'));
  // 35 is the largest number of pairs that the rules of policy.json allow on these files.
  if (matching.status !== 'optimal' || matching.matches.length !== 35) {
    throw new Error(`the command's matching is ${matching.status}, with ${matching.matches?.length} matches`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
