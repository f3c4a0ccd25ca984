import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const exists = (path: string) => existsSync(new URL(`../${path}`, import.meta.url));
const readme = read('bench/README.md');
const publish = read('bench/publish.mjs');

const files = readdirSync(new URL('../bench', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|mjs)$/.test(name))
  .map((name) => `bench/${name.replaceAll('\\', '/')}`);

/** Commands that start a bench, with where they stand. */
const inTexts = ['README.md', 'bench/README.md'].flatMap((path) =>
  [...read(path).matchAll(/`([^`]+)`/g)].map(([, span = '']) => [path, span.replace(/\s+/g, ' ')] as const),
);
const inHeads = files.flatMap((path) =>
  // What comes after a command says what it does.
  [...read(path).matchAll(/^ \* +((?:npm run build:esm && )?node .+)$/gm)].map(
    ([, line = '']) => [path, line.split(/ {2,}|\s+#/)[0] ?? ''] as const,
  ),
);
const published = [...publish.matchAll(/^ {2}('?)([\w-]+)\1: '(node .+)',$/gm)];
const commands = [
  ...inTexts,
  ...inHeads,
  ...published.map(([, , , command = '']) => ['bench/publish.mjs', command] as const),
].flatMap(([where, text]) => {
  const command = /node (?:--\S+ )*(bench\/\S+\.mjs)(.*)$/.exec(text);
  return command === null ? [] : [{ where, text, script: command[1] ?? '', rest: command[2] ?? '' }];
});

/** The file that a command runs: what `run.mjs` is given, or the script itself. */
function benchOf({ script, rest }: { readonly script: string; readonly rest: string }): string {
  const name = /^ ([\w/-]+)/.exec(rest)?.[1];
  return script === 'bench/run.mjs' && name !== undefined ? `bench/${name}.ts` : script;
}

describe('commands of the benches', () => {
  it('are found', () => {
    expect(commands.length).toBeGreaterThan(60);
    expect(published.length).toBeGreaterThan(10);
  });

  it('name files that exist', () => {
    expect(commands.filter((command) => !exists(benchOf(command)))).toEqual([]);
  });

  it('give options that the bench reads', () => {
    const unread = commands.flatMap((command) => {
      const source = read(benchOf(command));
      return [...command.rest.matchAll(/ --([\w-]+)/g)].flatMap(([, option = '']) =>
        new RegExp(`^\\s*(.*[ {])?'?${option}'?: \\{ type: `, 'm').test(source)
          ? []
          : [`${command.where}: --${option} of ${command.text}`],
      );
    });
    expect(unread).toEqual([]);
  });

  it('stand in the head of every bench, which bench/README.md names', () => {
    const parts = new Set([
      'bench/assignment/child.ts',
      'bench/assignment/families.ts',
      'bench/interchange/turns.ts',
    ]);
    const benches = files.filter(
      (path) => !path.includes('/support/') && !parts.has(path) && path !== 'bench/matching/policy.mjs',
    );
    const own = new Set(inHeads.flatMap(([path, text]) => (text.includes('bench/') ? [path] : [])));
    expect(benches.filter((path) => !own.has(path))).toEqual([]);
    const named = (path: string) => readme.includes(path.replace(/^bench\/(.*)\.ts$/, '$1'));
    expect(benches.filter((path) => !named(path))).toEqual([]);
  });

  it('stand beside the figures, in each section of bench/README.md', () => {
    const sections = readme.split(/^(?=##+ )/m).filter((section) => /^\|/m.test(section));
    expect(sections.length).toBeGreaterThan(10);
    const without = sections.filter((section) => !/node |npx vitest|import-sizes\.test/.test(section));
    expect(without.map((section) => section.split('\n')[0])).toEqual([]);
  });
});

describe('bench/README.md', () => {
  it('has the place of each table that is published, and no other', () => {
    const places = [...readme.matchAll(/^<!-- bench: ([\w-]+) -->$/gm)].map(([, name]) => name);
    const tables = published.map(([, , name]) => name).filter((name) => !name?.startsWith('scale-'));
    expect(places.toSorted()).toEqual([...tables, 'summary'].toSorted());
    expect(readme.match(/^<!-- \/bench -->$/gm)).toHaveLength(places.length);
  });

  it('has every figure of the README', () => {
    const performance = read('README.md')
      .split(/^(?=## )/m)
      .find((section) => section.startsWith('## Performance'));
    const figures = [...(performance ?? '').matchAll(/[\d.,]*\d (?:s|MB)\b/g)].map(([figure]) => figure);
    expect(figures.length).toBeGreaterThan(4);
    expect(figures.filter((figure) => !readme.includes(figure))).toEqual([]);
  });
});
