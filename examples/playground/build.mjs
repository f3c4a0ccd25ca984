/**
 * Builds the page into a folder: two scripts (page and worker) and what they load on demand, a style sheet, the samples.
 * The library is taken from `dist/`, as a project that installed the package has it, so `npm run build` comes first.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What the page may load: its own files, and nothing from text. WebAssembly may be compiled, which scores large cohorts
 * faster; where that is forbidden too, scores are the same.
 */
export const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * @param folder where the page is written.
 * @param options of esbuild besides; a test takes the library from its sources.
 * @returns esbuild's accounts of what the page and the worker load.
 */
export async function buildPlayground(folder, options = {}) {
  mkdirSync(folder, { recursive: true });
  const shared = {
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    chunkNames: 'parts/[name]-[hash]',
    metafile: true,
    logLevel: 'error',
    // Unless a test says so, not the repository's own settings, which lead `mentor-match` to the sources.
    ...(options.tsconfig === undefined && {
      tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    }),
    ...options,
  };
  // Two builds: esbuild splits by file, so in one the page would load what the worker needs of the same file.
  const [page, worker] = await Promise.all([
    build({ ...shared, entryPoints: { main: here('src/main.tsx') } }),
    build({ ...shared, entryPoints: { worker: here('src/worker/main.ts') } }),
  ]);
  await build({
    entryPoints: [here('styles/main.css')],
    outfile: `${folder}/main.css`,
    bundle: true,
    minify: true,
    logLevel: 'error',
  });
  const html = readFileSync(here('index.html'), 'utf8').replace('%POLICY%', POLICY);
  writeFileSync(`${folder}/index.html`, html);
  cpSync(here('icon.svg'), `${folder}/icon.svg`);
  const samples = here('../uk-civil-service/data/');
  cpSync(`${samples}mentors.csv`, `${folder}/samples/mentors.csv`);
  cpSync(`${samples}mentees.csv`, `${folder}/samples/mentees.csv`);
  return { page: page.metafile, worker: worker.metafile };
}
