// Bundles the TypeScript of this bench (esbuild comes with tsup) and runs it:
//
//     node bench/assignment/run.mjs [--large] [--quick]
//
import { spawnSync } from 'node:child_process';
import { bundle, outdir } from './bundle.mjs';

await bundle('bench.ts', 'child.ts');
const { status } = spawnSync(process.execPath, [`${outdir}/bench.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
