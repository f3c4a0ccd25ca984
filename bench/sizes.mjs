/**
 * What code weighs in a browser's bundle: kB, minified and gzipped, of the exports given. A library that is not installed comes by
 * `npm install --no-save`.
 *
 *     node bench/sizes.mjs "export { Sha256 } from './src/matching/canonical/sha256'" "export { jStat } from 'jstat'"
 */
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

for (const contents of process.argv.slice(2)) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    // What stays an import of the package, and what some libraries ask Node for.
    external: ['zod', 'seedrandom', 'node:*', ...builtinModules],
  });
  console.log(`${(gzipSync(outputFiles[0].contents).length / 1000).toFixed(1)} kB  ${contents}`);
}
