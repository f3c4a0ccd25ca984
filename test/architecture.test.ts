import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * The direction of imports. A room (a folder of src/, or a file at its top) may import the rooms listed
 * here and nothing else; `ARCHITECTURE.md` says why. To add a room, add a line.
 */
const MAY_IMPORT: { readonly [room: string]: readonly string[] } = {
  errors: [],
  version: [],
  steps: [],
  model: ['errors', 'steps'],
  messages: ['errors', 'model'],
  fr: ['messages'],
  scoring: ['errors', 'steps', 'model', 'messages'],
  rules: ['errors', 'steps', 'model', 'messages', 'scoring'],
  assignment: ['errors', 'steps'],
  matching: ['errors', 'version', 'steps', 'model', 'messages', 'scoring', 'rules', 'assignment'],
  index: ['errors', 'version', 'model', 'messages', 'scoring', 'rules', 'matching'],
  synthetic: ['errors', 'model'],
  interchange: ['errors', 'model', 'messages'],
  workbook: ['interchange'],
  program: ['errors', 'model', 'messages', 'interchange'],
  evaluation: ['errors', 'model', 'messages', 'program'],
  report: ['errors', 'version', 'model', 'messages', 'scoring', 'rules', 'matching', 'program', 'evaluation'],
  schemas: ['model', 'matching', 'program', 'evaluation'],
  cli: [
    'errors',
    'version',
    'index',
    'model',
    'messages',
    'fr',
    'scoring',
    'rules',
    'matching',
    'assignment',
    'synthetic',
    'interchange',
    'workbook',
    'program',
    'evaluation',
    'report',
  ],
};

/** Packages that each room may import; rooms that are not listed import none. */
const MAY_USE: { readonly [room: string]: readonly string[] } = {
  model: ['zod'],
  messages: ['zod'],
  scoring: ['zod', 'ml-matrix'],
  rules: ['zod'],
  assignment: ['munkres-js'],
  matching: ['zod', 'ml-matrix', 'seedrandom'],
  synthetic: ['zod', 'seedrandom'],
  interchange: ['zod', 'temporal-polyfill', 'hucre'],
  program: ['zod', 'temporal-polyfill', 'rrule-temporal', 'ical.js'],
  evaluation: ['zod', 'ml-matrix', 'seedrandom', 'jstat'],
  report: ['zod'],
  cli: ['zod'],
};

/** Rooms that may use Node's own modules. All others must run in a browser. */
const NODE_ROOMS = ['cli'];

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface SourceFile {
  /** Path below src/, with slashes. */
  readonly path: string;
  readonly room: string;
  /** All that the file imports, types included. */
  readonly imports: readonly string[];
  /** What is still imported at run time, when types are erased. */
  readonly runtimeImports: readonly string[];
}

function readSource(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const slashed = path.split(sep).join('/');
      const text = readFileSync(join(SRC, path), 'utf8');
      return {
        path: slashed,
        room: roomOf(slashed),
        imports: ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName),
        runtimeImports: runtimeImports(text),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function runtimeImports(text: string): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const erased =
      (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly === true) ||
      (ts.isExportDeclaration(statement) && statement.isTypeOnly);
    if (erased || !(ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))) return [];
    const specifier = statement.moduleSpecifier;
    return specifier !== undefined && ts.isStringLiteral(specifier) ? [specifier.text] : [];
  });
}

function roomOf(path: string): string {
  return path.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';
}

/** The file below src/ that a relative import names, or undefined for a package. */
function resolve(from: SourceFile, specifier: string, known: ReadonlySet<string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = posix.join(posix.dirname(from.path), specifier);
  const candidates = [`${base}.ts`, `${base}.tsx`, posix.join(base, 'index.ts')];
  return candidates.find((path) => known.has(path)) ?? base;
}

/** `csv-parse` of `csv-parse/sync`, `@scope/name` of `@scope/name/x`, `node:fs` as it is. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** One cycle of the graph as a list of nodes, or undefined. Depth-first search; O(nodes + edges). */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle !== undefined) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of graph.keys()) {
    const cycle = visit(node, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

const files = readSource();
const known = new Set(files.map((file) => file.path));

describe('the direction of imports', () => {
  it('reads the sources', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.find((file) => file.path === 'model/load-cohort.ts')?.imports).toContain('../errors');
    expect(runtimeImports("import type { A } from './a'; export * from './b'; import c from './c';")).toEqual(
      ['./b', './c'],
    );
  });

  it('knows every room', () => {
    expect([...new Set(files.map((file) => file.room))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('is itself without a circle', () => {
    expect(findCycle(new Map(Object.entries(MAY_IMPORT)))).toBeUndefined();
  });

  it('is kept by every file', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap((specifier) => {
        const target = resolve(file, specifier, known);
        if (target === undefined) return [];
        const room = roomOf(target);
        return room === file.room || MAY_IMPORT[file.room]?.includes(room)
          ? []
          : [`${file.path} imports ${target}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle between files that is left when types are erased', () => {
    const graph = new Map(
      files.map((file) => [
        file.path,
        file.runtimeImports.flatMap((specifier) => resolve(file, specifier, known) ?? []),
      ]),
    );
    expect(findCycle(graph)).toBeUndefined();
  });

  it('finds a circle where there is one', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(findCycle(graph)).toEqual(['b', 'c', 'b']);
  });
});

/** Looks at the clock to cut a run into slices and to end it in time; what a run that ends by itself gives does not depend on it. */
const MAY_ASK_THE_TIME = ['matching/match-cohort-async.ts', 'matching/sliced-run.ts'];

describe('what rooms take from outside', () => {
  it('is on their list', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
        .filter((specifier) => !MAY_USE[file.room]?.includes(packageName(specifier)))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('does not tie the core to Node', () => {
    const wrong = files
      .filter((file) => !NODE_ROOMS.includes(file.room))
      .flatMap((file) =>
        file.imports
          .filter((specifier) => specifier.startsWith('node:'))
          .map((specifier) => `${file.path} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  it('is no clock and no global randomness', () => {
    const wrong = files
      .filter((file) => !NODE_ROOMS.includes(file.room) && !MAY_ASK_THE_TIME.includes(file.path))
      .flatMap((file) => {
        const text = readFileSync(join(SRC, file.path), 'utf8');
        return [/\bMath\.random\(/, /\bDate\.now\(/, /\bnew Date\(\)/, /\bperformance\.now\(/]
          .filter((pattern) => pattern.test(text))
          .map((pattern) => `${file.path} matches ${pattern}`);
      });
    expect(wrong).toEqual([]);
  });

  it('names no path outside src/', () => {
    for (const file of files) {
      for (const specifier of file.imports.filter((name) => name.startsWith('.'))) {
        const target = join(SRC, dirname(file.path), specifier);
        expect(relative(SRC, target).startsWith('..'), `${file.path} imports ${specifier}`).toBe(false);
      }
    }
  });
});
