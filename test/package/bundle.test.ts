import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { entryPoints } from '../../.ci/entry-points';
import { scanWorkerDefine } from '../../.ci/scan-worker';
import { VERSION } from '../../src/version';
import { CHANGED, sizesFile, sizesOf, sizesText } from './sizes';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest: {
  readonly version: string;
  readonly exports: Record<string, unknown>;
  readonly dependencies: Record<string, string>;
  readonly peerDependencies: Record<string, string>;
} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** What most of an entry point is, for who reads its size. */
const NOTES: { readonly [entry: string]: string } = {
  index: 'a tenth of it is the code of worker threads, as text',
  audit:
    'most of it is the matching, which it solves again; a quarter the distributions of jStat and disclosure control',
  interchange:
    'a fifth of it recognizes tables nobody has mapped yet; who only reads and writes does not bundle it',
  workbook:
    'more than half of it is the reader and writer of workbooks that is bundled; a third are questions about a matching',
  evaluation: 'a quarter of it are the distributions of jStat',
  report: 'most of it is the verbs and the solver whose answers it shows',
  words: 'most of it are the criteria that vectors are made for',
  learning: 'most of it is the matching by what it proposes; ml-matrix is not counted',
  fr: 'half of it is French for errors and checks, which who imports FR alone does not bundle',
  queue:
    'the reader of stored results and of policies, and scoring for scanners; bullmq and ioredis are not counted',
  schemas: 'no more than the rooms that its schemas are of',
  cli: 'a quarter of it is loaded for workbooks only, 55 kB for French only, help included',
};

const HEAD = [
  'Each entry point with all that it bundles, and the command, in kB (1000 bytes): minified and gzipped.',
  'Packages that stay imports (zod, ml-matrix, munkres-js, seedrandom, ...) are not counted.',
  '`npm run sizes` measures anew and writes what is more than 2 % larger or 5 % smaller than it says here.',
];

interface Bundle {
  readonly kilobytes: number;
  /** Packages left as imports that are loaded with the entry point. */
  readonly imports: readonly string[];
  /** Packages left as imports that are loaded only when asked for. */
  readonly lazyImports: readonly string[];
  /** Packages whose code is inside. */
  readonly bundled: readonly string[];
}

const define = await scanWorkerDefine();

async function bundle(source: string): Promise<Bundle> {
  const result = await build({
    entryPoints: [`${root}${source}`],
    absWorkingDir: root,
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    define,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    external: [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)],
    logLevel: 'silent',
  });
  const bytes = result.outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0);
  return { kilobytes: bytes / 1000, ...packagesOf(result.metafile) };
}

function packagesOf(metafile: Metafile): Omit<Bundle, 'kilobytes'> {
  const imports = new Set<string>();
  const lazyImports = new Set<string>();
  for (const output of Object.values(metafile.outputs)) {
    for (const entry of output.imports.filter((item) => item.external)) {
      (entry.kind === 'dynamic-import' ? lazyImports : imports).add(entry.path);
    }
  }
  const bundled = Object.keys(metafile.inputs).flatMap(
    (path) => path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? [],
  );
  return {
    imports: [...imports].sort(),
    lazyImports: [...lazyImports].sort(),
    bundled: [...new Set(bundled)].sort(),
  };
}

const sources = { ...entryPoints(), cli: 'src/cli/main.ts' };
const bundles = new Map(
  await Promise.all(
    Object.entries(sources).map(async ([name, source]) => [name, await bundle(source)] as const),
  ),
);

describe('the package', () => {
  it('has the version that the manifest of a result names', () => {
    expect(VERSION).toBe(manifest.version);
  });

  it('exports every entry point', () => {
    const sources = readdirSync(`${root}src/entries`).map((file) => `src/entries/${file}`);
    expect(Object.values(entryPoints()).sort()).toEqual([...sources, 'src/index.ts'].sort());
  });

  it('is as large as what is written down', async () => {
    const sizes = [...bundles].map(([name, { kilobytes }]) => ({ name, kilobytes, note: NOTES[name] }));
    expect(Object.keys(NOTES).filter((name) => !bundles.has(name))).toEqual([]);
    const text = sizesText(HEAD, new Map([['mentor-match', sizes]]), sizesOf(sizesFile('entry-points')));
    await expect(text, CHANGED).toMatchFileSnapshot('sizes/entry-points.txt');
  });

  it('needs four packages at run time', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['ml-matrix', 'munkres-js', 'seedrandom', 'zod']);
  });
});

describe.each([...bundles])('entry point %s', (name, { imports, lazyImports, bundled }) => {
  it('imports nothing but the dependencies and Node', () => {
    const unknown = [...imports, ...lazyImports].filter(
      (path) => !path.startsWith('node:') && !Object.hasOwn(manifest.dependencies, path),
    );
    if (name === 'queue') {
      // Optional peers, of this entry alone.
      expect(unknown.sort()).toEqual(Object.keys(manifest.peerDependencies).sort());
      return;
    }
    expect(unknown).toEqual([]);
  });

  it('names what it bundles in THIRD_PARTY_LICENSES.md', () => {
    const licences = existsSync(`${root}THIRD_PARTY_LICENSES.md`)
      ? readFileSync(`${root}THIRD_PARTY_LICENSES.md`, 'utf8')
      : '';
    // A heading `@scope/*` speaks for all packages of the scope.
    const named = (library: string) =>
      [library, library.replace(/\/.*/, '/*')].some((heading) => licences.includes(`\n## ${heading}\n`));
    expect(bundled.filter((library) => !named(library))).toEqual([]);
  });
});

describe('the library for workbooks', () => {
  it('is in the entry point for workbooks alone, and the command loads it for a workbook only', async () => {
    const holders = [...bundles].filter(([, { bundled }]) => bundled.includes('hucre')).map(([name]) => name);
    expect(holders.sort()).toEqual(['cli', 'workbook']);
    const { metafile } = await build({
      entryPoints: [`${root}src/cli/main.ts`],
      absWorkingDir: root,
      bundle: true,
      splitting: true,
      write: false,
      outdir: 'nowhere',
      metafile: true,
      define,
      format: 'esm',
      platform: 'node',
      external: [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)],
      logLevel: 'silent',
    });
    const holds = (path: string) =>
      Object.keys(metafile.outputs[path]?.inputs ?? {}).some((input) =>
        input.includes('node_modules/hucre/'),
      );
    const loaded = new Set<string>();
    const load = (path: string) => {
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const { kind, path: next, external } of metafile.outputs[path]?.imports ?? []) {
        if (kind !== 'dynamic-import' && external !== true) load(next);
      }
    };
    load(
      Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint !== undefined) ?? '',
    );
    expect(Object.keys(metafile.outputs).filter(holds)).not.toEqual([]);
    expect([...loaded].filter(holds)).toEqual([]);
  });
});

describe('the core', () => {
  it('bundles no library, and loads neither Node nor munkres-js', () => {
    const core = bundles.get('index');
    expect(core?.bundled).toEqual([]);
    expect(core?.imports.filter((path) => path.startsWith('node:') || path === 'munkres-js')).toEqual([]);
  });

  it('keeps the solver free of zod and of every other package', () => {
    expect(bundles.get('assignment')?.imports.filter((path) => path !== 'munkres-js')).toEqual([]);
  });

  it('counts what is bundled: a build that imports fast-check is found out', async () => {
    const probe = await build({
      stdin: {
        contents: "import fc from 'fast-check'; import 'munkres-js'; console.log(fc)",
        resolveDir: root,
      },
      absWorkingDir: root,
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'node',
      external: [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)],
      logLevel: 'silent',
    });
    const found = packagesOf(probe.metafile);
    expect(found.bundled).toContain('fast-check');
    expect(found.imports).toEqual(['munkres-js']);
  });
});
