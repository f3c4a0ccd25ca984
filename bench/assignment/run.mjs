// Bundles the TypeScript of this bench (esbuild comes with tsup) and runs it:
//
//     node bench/assignment/run.mjs [--large] [--quick]
//
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outdir = here('../../out/bench-assignment');
await build({
  entryPoints: [here('bench.ts'), here('child.ts')],
  outdir,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
});
const { status } = spawnSync(process.execPath, [`${outdir}/bench.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
