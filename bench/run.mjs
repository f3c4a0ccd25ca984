/**
 * Runs a bench that is written in TypeScript: bundles the files of its folder into `out/bench/` (esbuild comes with tsup) and
 * starts it there, with the arguments given and with `--expose-gc`.
 *
 *     node bench/run.mjs                          the names of all
 *     node bench/run.mjs matching/shapes 1000
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bench = fileURLToPath(new URL('.', import.meta.url));
const outdir = `${root}out/bench`;

const [name = '', ...args] = process.argv.slice(2);
if (!existsSync(`${bench}${name}.ts`)) {
  const all = readdirSync(bench, { recursive: true }).filter((file) => file.endsWith('.ts'));
  console.log(
    `Benches: ${all
      .map((file) => file.slice(0, -3))
      .sort()
      .join(', ')}`,
  );
  process.exit(name === '' ? 0 : 1);
}
const folder = name.split('/').slice(0, -1).join('/');
await build({
  // One file of a folder may start another in a process of its own.
  entryPoints: readdirSync(`${bench}${folder}`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${bench}${folder}/${file}`),
  outdir: `${outdir}/${folder}`,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
});
const { status } = spawnSync(process.execPath, ['--expose-gc', `${outdir}/${name}.mjs`, ...args], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(status ?? 1);
