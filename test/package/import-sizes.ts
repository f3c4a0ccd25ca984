import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { APART, entryPoints } from '../../.ci/entry-points';
import { scanWorkerDefine } from '../../.ci/scan-worker';
import { markLibraries, pureConstants } from '../../.ci/side-effects';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest: {
  readonly dependencies: Record<string, string>;
  readonly peerDependencies: Record<string, string>;
} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Packages that stay imports, and those of Node.js for entry points that servers alone load. */
export const PACKAGES: readonly string[] = [
  ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
  'node:*',
];

/** The names that a page imports from an entry point. */
export interface Import {
  readonly entry: string;
  readonly names: string;
}

/** What a page loads at once for an import. */
export interface Loaded {
  readonly code: string;
  /** Minified and gzipped, in kB (1000 bytes). */
  readonly kilobytes: number;
  /** Modules of which something is left. */
  readonly modules: readonly string[];
}

/** The files that are published, as `npm run build` makes them. */
export interface Published {
  /** Every value that is exported, by entry point. */
  readonly imports: readonly (Import & { readonly names: string })[];
  /**
   * Bundles imports as pages do, each by itself; packages that stay imports are not counted, nor what is loaded by
   * `import()`. One run of esbuild reads the files once for all of them.
   */
  load(imports: readonly Import[], external?: readonly string[]): Promise<readonly Loaded[]>;
  remove(): void;
}

export async function publish(): Promise<Published> {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-match-'));
  const { outputFiles, metafile } = await build({
    entryPoints: { ...entryPoints(), ...APART },
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: folder,
    define: await scanWorkerDefine(),
    plugins: [pureConstants()],
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    external: [...PACKAGES],
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', sideEffects: false }));
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, markLibraries(text));
  }
  const exported = new Map(
    Object.values(metafile.outputs).map(({ entryPoint, exports }) => [entryPoint, exports]),
  );
  return {
    imports: Object.entries(entryPoints()).flatMap(([entry, source]) =>
      (exported.get(source) ?? []).toSorted().map((names) => ({ entry, names })),
    ),
    load: (imports, external = PACKAGES) => loadAll(folder, imports, external),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

async function loadAll(
  folder: string,
  imports: readonly Import[],
  external: readonly string[],
): Promise<readonly Loaded[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: Object.fromEntries(imports.map((_, at) => [`${at}`, `import:${at}`])),
    absWorkingDir: root,
    nodePaths: [`${root}node_modules`],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: [...external],
    plugins: [pages(folder, imports, external)],
    logLevel: 'silent',
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const files = new Map(outputFiles.map((file) => [basename(file.path), file]));
  return imports.map((_, at) => {
    const file = files.get(`${at}.js`);
    if (file === undefined) throw new Error(`esbuild wrote nothing for import ${at}`);
    const inputs = Object.entries(outputs.get(`${at}.js`)?.inputs ?? {});
    return {
      code: file.text,
      kilobytes: gzipSync(file.contents).length / 1000,
      modules: inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    };
  });
}

/** A page for each import, which leaves what is loaded later where it is. */
function pages(folder: string, imports: readonly Import[], external: readonly string[]): Plugin {
  return {
    name: 'pages',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^import:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'import' }));
      onResolve({ filter: /./ }, ({ path, kind }) => {
        if (kind === 'dynamic-import') return { external: true };
        // Packages have no side effects either: `import * as z from 'zod'` is left out where no schema is used.
        return external.includes(path) ? { external: true, sideEffects: false } : undefined;
      });
      onLoad({ filter: /./, namespace: 'import' }, ({ path }) => {
        const { names, entry } = imports[Number(path)] ?? { names: '', entry: '' };
        return { contents: `export { ${names} } from './${entry}.js';`, resolveDir: folder };
      });
    },
  };
}
