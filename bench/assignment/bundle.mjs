import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the bundles of this folder go. */
export const outdir = fileURLToPath(new URL('../../out/bench-assignment', import.meta.url));

/** Bundles files of this folder for Node (esbuild comes with tsup). */
export async function bundle(...names) {
  await build({
    entryPoints: names.map((name) => fileURLToPath(new URL(name, import.meta.url))),
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
  });
}
