/**
 * What is in an import, and how much of it one ordinary run executes: kB, minified and gzipped, packages aside.
 *
 *     node bench/run.mjs package/imports                # what ordinary runs execute
 *     node bench/run.mjs package/imports matchCohort    # what is in it, by folder
 *
 * What is in a folder is what the import would be smaller by without it, scaled so that the folders are the whole. What runs
 * is what V8 counts: functions and branches that were entered once. A bundle of that alone is the smallest that could do the
 * same, and it could do nothing else.
 */
import { writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, transform } from 'esbuild';
import { pureConstants } from '../../.ci/side-effects';
import type { matchCohort, scorePair } from '../../src';
import type { solveAssignment, verifyAssignment } from '../../src/entries/assignment';
import { generateCohort } from '../../src/synthetic';

type Verbs = {
  readonly matchCohort: typeof matchCohort;
  readonly scorePair: typeof scorePair;
  readonly solveAssignment: typeof solveAssignment;
  readonly verifyAssignment: typeof verifyAssignment;
};

const cohort = generateCohort({ mentors: 40, mentees: 40 });
const form = { form: 'professional' } as const;
const problem = {
  rows: 40,
  columns: 40,
  cost: Int32Array.from({ length: 1600 }, (_, cell) => (cell * 7919) % 1009),
};

/** An ordinary run of each: forty people a side, and the policy that the form fills in. */
const RUNS: { readonly [name: string]: (verbs: Verbs) => unknown } = {
  matchCohort: (verbs) => verbs.matchCohort(cohort, form),
  scorePair: (verbs) =>
    verbs.scorePair(cohort, form, { mentorId: cohort.mentors[0]!.id, menteeId: cohort.mentees[0]!.id }),
  solveAssignment: (verbs) => verbs.solveAssignment(problem),
  verifyAssignment: (verbs) => verbs.verifyAssignment(problem, optimum()),
};

/** What is loaded by `import()` stays where it is. */
const later: Plugin = {
  name: 'later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : undefined)),
};

const PACKAGES = ['zod', 'seedrandom', 'ml-matrix', 'munkres-js'];

const bundleOf = async (name: string, minifyWhitespace: boolean, external = PACKAGES) => {
  const entry = name.endsWith('Assignment') ? './src/entries/assignment' : './src';
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from '${entry}'`, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minifyIdentifiers: true,
    minifySyntax: true,
    minifyWhitespace,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external,
    plugins: [pureConstants(), later],
  });
  return outputFiles[0]?.text ?? '';
};
const bytes = (code: string) => gzipSync(code).length;
const kilobytes = (size: number) => (size / 1000).toFixed(1).padStart(6);

const solved: unknown[] = [];
// The cast: the outcome of `solveAssignment`, which runs before.
const optimum = () => solved.at(-1) as ReturnType<typeof solveAssignment>;

async function executed(name: string): Promise<readonly [all: number, run: number]> {
  const code = await bundleOf(name, true);
  const file = resolve(`out/import-${name}.mjs`);
  writeFileSync(file, code);
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const verbs: Verbs = await import(pathToFileURL(file).href);
  solved.push(RUNS[name]?.(verbs));
  const scripts = await new Promise<readonly Profiler.ScriptCoverage[]>((found, failed) =>
    session.post('Profiler.takePreciseCoverage', (error, coverage) =>
      error === null ? found(coverage.result) : failed(error),
    ),
  );
  session.disconnect();
  const isRun = new Uint8Array(code.length).fill(1);
  const functions = scripts.find(({ url }) => url === pathToFileURL(file).href)?.functions ?? [];
  // Inner ranges come after those that they are in.
  for (const { ranges } of functions)
    for (const { startOffset, endOffset, count } of ranges)
      isRun.fill(Math.min(count, 1), startOffset, endOffset);
  return [bytes(code), bytes([...code].filter((_, at) => isRun[at] === 1).join(''))];
}

async function byFolder(name: string): Promise<readonly (readonly [folder: string, size: number])[]> {
  const parts: { readonly folder: string; code: string }[] = [];
  for (const line of (await bundleOf(name, false)).split('\n')) {
    const [, folder] = /^\/\/ src\/((?:[^/]+\/){0,2})/.exec(line) ?? [];
    if (folder !== undefined) parts.push({ folder, code: '' });
    else if (parts.length > 0) parts[parts.length - 1]!.code += `${line}\n`;
  }
  for (const part of parts) part.code = (await transform(part.code, { minifyWhitespace: true })).code;
  const size = (without?: string) =>
    bytes(
      parts
        .filter(({ folder }) => folder !== without)
        .map(({ code }) => code)
        .join(''),
    );
  const all = size();
  const less = [...new Set(parts.map(({ folder }) => folder))].map(
    (folder) => [folder, all - size(folder)] as const,
  );
  const scale = all / less.reduce((sum, [, one]) => sum + one, 0);
  return less.map(([folder, one]) => [folder, one * scale] as const).sort(([, a], [, b]) => b - a);
}

const [name] = process.argv.slice(2);
if (name !== undefined) {
  for (const [folder, size] of await byFolder(name)) console.log(kilobytes(size), folder || 'src/');
} else {
  for (const run of Object.keys(RUNS)) {
    const [all, used] = await executed(run);
    const withZod = bytes(await bundleOf(run, true, ['seedrandom']));
    console.log(
      `${run.padEnd(18)}${kilobytes(all)} loaded${kilobytes(used)} run${kilobytes(withZod)} with zod`,
    );
  }
}
