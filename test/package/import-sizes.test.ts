import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { entryPoints } from '../../.ci/entry-points';
import { scanWorkerDefine } from '../../.ci/scan-worker';
import { markLibraries, pureConstants } from '../../.ci/side-effects';
import * as program from '../../src/entries/program';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

interface Budget {
  readonly name: string;
  readonly entry: string;
  /** Largest size of what is loaded with it, minified and gzipped, in kB (1000 bytes); zod and seedrandom not counted. */
  readonly most: number;
  /** What it is to become, where it is more today. */
  readonly goal?: number;
}

/** What a page pays that imports one name. Raise a limit on purpose only. */
const BUDGETS: readonly Budget[] = [
  { name: 'matchCohort', entry: 'index', most: 166, goal: 55 },
  // The code of threads, 21 kB more, is loaded where there are many pairs.
  { name: 'matchCohortAsync', entry: 'index', most: 171 },
  { name: 'scorePair', entry: 'index', most: 65, goal: 24 },
  { name: 'normalizeTag', entry: 'index', most: 4.8 },
  { name: 'verifyMatching', entry: 'index', most: 191 },
  { name: 'solveAssignment', entry: 'assignment', most: 36, goal: 24 },
  { name: 'verifyAssignment', entry: 'assignment', most: 6.9, goal: 4 },
  { name: 'interviewSchema', entry: 'evaluation', most: 1 },
  // Nearly all of it are the distributions of jStat.
  { name: 'estimateShare', entry: 'evaluation', most: 20 },
  { name: 'writePeople', entry: 'interchange', most: 23.5 },
  { name: 'readPeople', entry: 'interchange', most: 75 },
  { name: 'generateCohort', entry: 'synthetic', most: 11.3 },
  // All texts, those of the report and the workbook too.
  { name: 'FR', entry: 'fr', most: 29.5 },
];

/** The files that are published, as `npm run build` makes them. */
const published = mkdtempSync(join(tmpdir(), 'mentor-match-'));
afterAll(() => rmSync(published, { recursive: true, force: true }));

const { outputFiles } = await build({
  entryPoints: entryPoints(),
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  write: false,
  outdir: published,
  define: await scanWorkerDefine(),
  plugins: [pureConstants()],
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  external: dependencies,
  logLevel: 'silent',
});
writeFileSync(join(published, 'package.json'), JSON.stringify({ type: 'module', sideEffects: false }));
// `assignment/munkres` lies in a folder, and nothing here imports it.
for (const { path, text } of outputFiles)
  if (!path.includes('munkres')) writeFileSync(join(published, basename(path)), markLibraries(text));

interface Imported {
  /** What is loaded at once. */
  readonly kilobytes: number;
  /** Modules inside, what is loaded later included. */
  readonly modules: readonly string[];
}

/** Bundles an import of one name as a page does. */
async function importOf(name: string, entry: string, external = dependencies): Promise<Imported> {
  const { outputFiles: files, metafile } = await build({
    stdin: {
      contents: `import { ${name} } from './${entry}.js'; console.log(${name});`,
      resolveDir: published,
    },
    absWorkingDir: root,
    nodePaths: [`${root}node_modules`],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external,
    logLevel: 'silent',
  });
  const loaded = loadedFiles(metafile);
  const bytes = files
    .filter(({ path }) => loaded.has(basename(path)))
    .reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
  return { kilobytes: bytes / 1000, modules: modulesIn(metafile) };
}

/** Modules of which something is left. */
function modulesIn({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

/** The entry, and what it imports without `import()`. */
function loadedFiles({ outputs }: Metafile): ReadonlySet<string> {
  const names = new Set<string>();
  const load = (path: string) => {
    if (names.has(basename(path))) return;
    names.add(basename(path));
    for (const { kind, path: next, external } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) load(next);
  };
  load(Object.keys(outputs).find((path) => outputs[path]?.entryPoint === '<stdin>') ?? '');
  return names;
}

describe('what an import costs', () => {
  it.each(BUDGETS)('$name of $entry stays within $most kB', async ({ name, entry, most }) => {
    const { kilobytes } = await importOf(name, entry);
    expect(kilobytes).toBeGreaterThan(0.05);
    expect(kilobytes).toBeLessThan(most);
  });

  it('brings no text of zod but the English ones', async () => {
    const { modules } = await importOf('matchCohort', 'index', ['seedrandom']);
    const texts = modules.filter((path) => path.includes('zod/v4/locales/'));
    expect(texts.map((path) => basename(path))).toEqual(['en.js']);
  });

  it('brings French to those who ask for it', async () => {
    const holds = async (name: string, entry: string) => {
      const { outputFiles: files } = await build({
        stdin: {
          contents: `import { ${name} } from './${entry}.js'; console.log(${name});`,
          resolveDir: published,
        },
        bundle: true,
        write: false,
        format: 'esm',
        external: dependencies,
      });
      return files.some(({ text }) => text.includes('aucun centre d'));
    };
    expect(await holds('FR', 'fr')).toBe(true);
    expect(await holds('matchCohort, explainMatch, whyNot', 'index')).toBe(false);
  });
});

/** What a page pays for any function of the program, in kB. */
const PROGRAM_MOST = 10.3;

/** Those that bring more, and why. Raise a limit on purpose only. */
const PROGRAM_MORE: { readonly [name: string]: number } = {
  // Sentences for every sign, and the checks of a logbook.
  pairHealth: 12,
  programHealth: 13,
  // Sentences on slots; those for many pairs besides.
  schedulePair: 10.5,
  schedulePairs: 10.9,
  // The texts of all four forms; each preset has a name of its own.
  formPreset: 14.4,
};

describe('every function of the program', () => {
  const names = Object.entries(program).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  );

  it(`stays within ${PROGRAM_MOST} kB, or within what is written down for it`, async () => {
    const sizes = await Promise.all(
      names.map(async (name) => [name, (await importOf(name, 'program')).kilobytes] as const),
    );
    const large = sizes.filter(([name, kilobytes]) => kilobytes > (PROGRAM_MORE[name] ?? PROGRAM_MOST));
    expect(large).toEqual([]);
    expect(sizes.length).toBeGreaterThan(60);
    // An exception that is none any more is struck out.
    for (const name of Object.keys(PROGRAM_MORE)) {
      expect(sizes.find(([known]) => known === name)?.[1]).toBeGreaterThan(PROGRAM_MOST);
    }
  }, 120_000);
});
