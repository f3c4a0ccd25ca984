// Bundles shapes.ts (esbuild comes with tsup), compiles the peer where g++ and LEMON (Debian's liblemon-dev) are, and runs:
//
//     node bench/assignment/shapes.mjs [sizes] [rounds]        node bench/assignment/shapes.mjs 1000,3000 3
//
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundle, outdir } from './bundle.mjs';

await bundle('shapes.ts');
const compiled = spawnSync(
  'g++',
  ['-O2', '-o', `${outdir}/lemon`, fileURLToPath(new URL('lemon_child.cpp', import.meta.url))],
  {
    stdio: 'ignore',
  },
);
const lemon = compiled.status === 0 ? `${outdir}/lemon` : '';
if (lemon === '') console.log('No g++ or no LEMON (liblemon-dev) here: without the peer.');
console.log('| a side | shape | ours | network simplex (times ours) | cost scaling (times ours) |');
console.log('|---:|---|---:|---:|---:|');
const { status } = spawnSync(process.execPath, [`${outdir}/shapes.mjs`, lemon, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
