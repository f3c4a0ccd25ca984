import { readFileSync } from 'node:fs';

/**
 * Entry points by name, with their sources: one per key of `exports` in package.json. `.` is
 * `{ index: 'src/index.ts' }`, `./x` is `{ x: 'src/entries/x.ts' }`, `./x/y` is `{ 'x/y': 'src/entries/y.ts' }`.
 */
export function entryPoints(): Record<string, string> {
  const manifest: { readonly exports: Record<string, unknown> } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const names = Object.keys(manifest.exports).filter((path) => path !== './package.json');
  return Object.fromEntries(
    names.map((path) =>
      path === '.' ? ['index', 'src/index.ts'] : [path.slice(2), `src/entries/${path.split('/').at(-1)}.ts`],
    ),
  );
}

/**
 * Published files that are no entry points. Bundlers drop a file of which nothing is used (`sideEffects` of
 * package.json), but of a file that is used whatever runs as it is loaded stays. d3 is such code: in these files it is
 * apart from what reports are otherwise made of, and who imports `bestReasons` does not bundle it.
 */
export const APART: Readonly<Record<string, string>> = {
  'd3-charts': 'src/report/charts/d3.ts',
  'd3-numbers': 'src/report/html/d3.ts',
};
