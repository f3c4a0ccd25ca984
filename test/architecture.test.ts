import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * The direction of imports. A room (a folder of src/, a file at its top, or an entry point in src/entries/) may
 * import the rooms listed here and nothing else; `ARCHITECTURE.md` says why. To add a room, add a line.
 */
const MAY_IMPORT: { readonly [room: string]: readonly string[] } = {
  errors: [],
  spelling: [],
  options: ['errors', 'spelling'],
  version: [],
  steps: [],
  lists: [],
  model: ['errors', 'spelling', 'options', 'lists', 'steps'],
  messages: ['errors', 'model'],
  sentences: ['errors', 'messages'],
  scoring: ['errors', 'spelling', 'options', 'lists', 'steps', 'model', 'messages'],
  rules: ['errors', 'spelling', 'options', 'lists', 'steps', 'model', 'messages', 'scoring'],
  assignment: ['errors', 'options', 'lists', 'steps'],
  matching: [
    'errors',
    'spelling',
    'options',
    'lists',
    'version',
    'steps',
    'model',
    'messages',
    'scoring',
    'rules',
    'assignment',
  ],
  report: ['errors', 'options', 'lists', 'model', 'messages', 'scoring', 'matching', 'audit'],
  index: ['errors', 'model', 'messages', 'scoring', 'rules', 'matching'],
  synthetic: ['errors', 'options', 'model'],
  interchange: ['errors', 'spelling', 'options', 'lists', 'model', 'messages'],
  program: ['errors', 'options', 'lists', 'model', 'messages', 'interchange'],
  evaluation: ['errors', 'options', 'lists', 'model', 'messages', 'program'],
  audit: ['errors', 'spelling', 'options', 'lists', 'model', 'messages', 'matching', 'evaluation'],
  queue: ['errors', 'options', 'version', 'model', 'assignment', 'matching'],
  'entries/queue': ['queue'],
  learning: ['errors', 'options', 'lists', 'model', 'messages', 'scoring', 'matching', 'evaluation'],
  'entries/learning': ['learning'],
  'entries/assignment': ['errors', 'assignment'],
  'entries/munkres': ['errors', 'assignment'],
  'entries/program': ['errors', 'model', 'interchange', 'program'],
  'entries/audit': ['errors', 'model', 'matching', 'evaluation', 'audit'],
  'entries/evaluation': ['errors', 'model', 'evaluation'],
  'entries/interchange': ['errors', 'model', 'interchange'],
  workbook: ['errors', 'spelling', 'options', 'lists', 'model', 'messages', 'matching', 'interchange'],
  'entries/workbook': ['errors', 'interchange', 'workbook'],
  'entries/fr': ['messages', 'sentences'],
  'entries/report': ['messages', 'matching', 'report'],
  'entries/words': ['scoring', 'interchange'],
  'entries/schemas': [
    'errors',
    'version',
    'model',
    'messages',
    'scoring',
    'rules',
    'matching',
    'program',
    'interchange',
    'evaluation',
    'audit',
  ],
  'entries/synthetic': ['errors', 'model', 'synthetic'],
  cli: [
    'errors',
    'spelling',
    'lists',
    'version',
    'index',
    'entries/fr',
    'entries/report',
    'entries/workbook',
    'model',
    'messages',
    'scoring',
    'rules',
    'matching',
    'assignment',
    'synthetic',
    'interchange',
    'program',
    'evaluation',
    'audit',
    'learning',
  ],
};

/** What stays out of a room's index, so that a package is loaded only by who asks for it. */
const MAY_SKIP_AN_INDEX: { readonly [file: string]: readonly string[] } = {
  'entries/munkres.ts': ['assignment/munkres/index.ts'],
  'entries/workbook.ts': ['interchange/workbook/index.ts'],
  'workbook/file.ts': ['interchange/workbook/index.ts'],
};

/** Packages that each room may import; rooms that are not listed import none. */
const MAY_USE: { readonly [room: string]: readonly string[] } = {
  model: ['zod'],
  assignment: ['munkres-js'],
  matching: ['zod', 'seedrandom'],
  synthetic: ['zod', 'seedrandom'],
  interchange: ['zod', 'hucre'],
  program: ['zod'],
  evaluation: ['zod', 'jstat'],
  learning: ['ml-matrix'],
  audit: ['zod'],
  report: ['d3-format', 'd3-scale', 'd3-shape'],
  queue: ['zod', 'bullmq', 'ioredis'],
  cli: ['zod', 'string-width'],
};

/** Rooms that may use Node's own modules. All others must run in a browser. */
const NODE_ROOMS = ['queue', 'cli'];

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface SourceFile {
  /** Path below src/, with slashes. */
  readonly path: string;
  readonly room: string;
  /** All that the file imports, types included. */
  readonly imports: readonly string[];
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
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function roomOf(path: string): string {
  const parts = path.replace(/\.tsx?$/, '').split('/');
  return parts.slice(0, parts[0] === 'entries' ? 2 : 1).join('/');
}

/** Whether a file names another one that lies behind the index of a folder it is not in. */
function isPastAnIndex(from: string, to: string): boolean {
  const target = to.split('/');
  const own = from.split('/').slice(0, -1);
  let shared = 0;
  while (shared < own.length && own[shared] === target[shared]) shared += 1;
  const below = target.slice(shared);
  // An entry point is a face of its own.
  if (target[0] === 'entries') return false;
  return below.length > 2 || (below.length === 2 && below[1] !== 'index.ts');
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

/** Files of src/ that a file imports, types included. */
function importedFiles(file: SourceFile): string[] {
  return file.imports.flatMap((specifier) => resolve(file, specifier, known) ?? []);
}

function foldersOf(all: readonly SourceFile[]): Set<string> {
  const folders = new Set<string>();
  for (const { path } of all) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  return folders;
}

/** Layers of a folder: a file or folder in it stands one above the highest of those beside it that it imports. */
function floorsOf(folder: string): number {
  const childOf = (path: string) =>
    path.startsWith(`${folder}/`) && path !== `${folder}/index.ts`
      ? path.slice(folder.length + 1).split('/')[0]
      : undefined;
  const below = new Map<string, Set<string>>();
  for (const file of files) {
    const child = childOf(file.path);
    if (child === undefined) continue;
    const targets = below.get(child) ?? new Set();
    below.set(child, targets);
    for (const target of importedFiles(file)) {
      const other = childOf(target);
      if (other !== undefined && other !== child) targets.add(other);
    }
  }
  const heights = new Map<string, number>();
  if (findCycle(new Map([...below].map(([child, targets]) => [child, [...targets]]))) !== undefined) {
    return Number.POSITIVE_INFINITY;
  }
  const heightOf = (child: string): number => {
    const had = heights.get(child);
    if (had !== undefined) return had;
    const height = 1 + Math.max(0, ...[...(below.get(child) ?? [])].map(heightOf));
    heights.set(child, height);
    return height;
  };
  return Math.max(0, ...[...below.keys()].map(heightOf));
}

describe('the direction of imports', () => {
  it('reads the sources', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.find((file) => file.path === 'model/cohort/load.ts')?.imports).toContain('../../errors');
  });

  it('knows every room', () => {
    const rooms = new Set(files.map((file) => file.room));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
    const listed = [...Object.keys(MAY_IMPORT), ...Object.values(MAY_IMPORT).flat(), ...Object.keys(MAY_USE)];
    expect(listed.filter((room) => !rooms.has(room))).toEqual([]);
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

  it('goes through the index of each folder', () => {
    expect(isPastAnIndex('rules/compile.ts', 'scoring/shapes/index.ts')).toBe(true);
    expect(isPastAnIndex('rules/compile.ts', 'scoring/compile.ts')).toBe(true);
    expect(isPastAnIndex('rules/compile.ts', 'scoring/index.ts')).toBe(false);
    expect(isPastAnIndex('rules/void/fields.ts', 'rules/compile.ts')).toBe(false);
    const wrong = files.flatMap((file) =>
      importedFiles(file)
        .filter(
          (target) => isPastAnIndex(file.path, target) && !MAY_SKIP_AN_INDEX[file.path]?.includes(target),
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle between files, types included', () => {
    expect(findCycle(new Map(files.map((file) => [file.path, importedFiles(file)])))).toBeUndefined();
  });

  it('has no folder of more than nine floors', () => {
    const tall = [...foldersOf(files)]
      .map((folder) => [folder, floorsOf(folder)] as const)
      .filter(([, floors]) => floors > 9);
    expect(tall).toEqual([]);
    expect(floorsOf('matching')).toBeGreaterThan(1);
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

/** What a file takes from others that is there when it runs: the names, `*` for all of a module. */
function valueImports(path: string, text: string): { specifier: string; name: string }[] {
  const found: { specifier: string; name: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const clause = ts.isImportDeclaration(node) ? node.importClause : node;
      const isType = ts.isExportDeclaration(node) ? node.isTypeOnly : node.importClause?.isTypeOnly === true;
      const named = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      const from = node.moduleSpecifier;
      if (isType || from === undefined || !ts.isStringLiteral(from)) return;
      const add = (name: string) => found.push({ specifier: from.text, name });
      if (clause !== undefined && ts.isImportClause(clause) && clause.name !== undefined) add('default');
      if (named !== undefined && (ts.isNamedImports(named) || ts.isNamedExports(named)))
        for (const one of named.elements) {
          if (!one.isTypeOnly) add((one.propertyName ?? one.name).text);
        }
      else if (named !== undefined || clause === undefined || clause === node) add('*');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      found.push({ specifier: from !== undefined && ts.isStringLiteral(from) ? from.text : '?', name: '*' });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return found;
}

describe('the verifier of assignments', () => {
  const FOLDER = 'assignment/verify/';
  /** What `verifyAssignment` may run besides itself; what a solver could get wrong as well is not among it. */
  const isOutside = (file: SourceFile, { specifier, name }: { specifier: string; name: string }): boolean => {
    const target = resolve(file, specifier, known) ?? specifier;
    if (target.startsWith(FOLDER) || target === 'errors.ts') return false;
    return !(target === 'assignment/costs/index.ts' && name === 'FORBIDDEN');
  };

  it('shares no code with a solver', () => {
    const own = files.filter(({ path }) => path.startsWith(FOLDER));
    expect(own.length).toBeGreaterThan(5);
    const taken = own.flatMap((file) =>
      valueImports(file.path, readFileSync(join(SRC, file.path), 'utf8')).map((one) => ({ file, one })),
    );
    expect(taken.map(({ one }) => one.name)).toContain('FORBIDDEN');
    expect(taken.map(({ one }) => one.name)).toContain('MentorMatchError');
    const wrong = taken.filter(({ file, one }) => isOutside(file, one));
    expect(wrong.map(({ file, one }) => `${file.path} takes ${one.name} of ${one.specifier}`)).toEqual([]);
  });

  it('is asked for all that runs', () => {
    const path = `${FOLDER}x.ts`;
    const outside = (text: string) =>
      valueImports(path, text).filter((one) => isOutside({ path, room: 'assignment', imports: [] }, one));
    for (const text of [
      "import { checkProblem, type CheckedProblem } from '../problem';",
      "import { FORBIDDEN, FreeSource } from '../costs';",
      "import { scanBatch as FORBIDDEN } from '../costs';",
      "import * as costs from '../costs';",
      "import solve from '../solve';",
      "import '../solve';",
      "export * from '../problem';",
      "export { solve } from '../solve';",
      "const later = import('../solve');",
      "import munkres from 'munkres-js';",
    ])
      expect(outside(text), text).toHaveLength(1);
    for (const text of [
      "import type { CheckedProblem } from '../problem';",
      "import { type CheckedProblem } from '../problem';",
      "export type { CheckedProblem } from '../problem';",
      "import { FORBIDDEN } from '../costs';",
      "import { printValue } from '../../errors';",
      'export const x = 1;',
    ])
      expect(outside(text), text).toEqual([]);
  });
});

/** Lines from a reason down to what it explains, at most. */
const NEAR = 5;

/**
 * Whether a comment says why, on the line or at most five lines above: over the statement or member, or, by the word
 * "cast", within what is cast, over the declaration, or in a docblock.
 */
function isExplained(node: ts.Node, source: ts.SourceFile): boolean {
  const { text } = source;
  const lineAt = (at: number) => source.getLineAndCharacterOfPosition(at).line;
  const first = lineAt(node.getStart(source));
  const line = ts.isAsExpression(node)
    ? lineAt(node.type.getStart(source))
    : lineAt(ts.isCallExpression(node) ? node.getStart(source) : node.getEnd());
  const isNear = (at: number) => at <= line && line - at <= NEAR;
  const lines = text.split('\n');
  if ([first, line].some((at) => isNear(at) && /\s\/\/ /.test(lines[at]!))) return true;
  const over = (at: ts.Node) =>
    (ts.getLeadingCommentRanges(text, at.getFullStart()) ?? [])
      .filter(({ end }) => isNear(lineAt(end)))
      .map(({ pos, end }) => text.slice(pos, end));
  const isReason = (comment: string) => /\bcasts?\b/i.test(comment);
  let isOwn = true;
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    if (over(at).some((comment) => isReason(comment) || (isOwn && comment.startsWith('//')))) return true;
    if (ts.isStatement(at) || ts.isClassElement(at)) isOwn = false;
  }
  const isWithin = (at: ts.Node): boolean =>
    over(at).some(isReason) || at.getChildren(source).some((child) => isWithin(child));
  return isWithin(node);
}

/** A call of `JSON.parse`, whose value is of type `any`. */
const isParsed = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && /^JSON\s*\.\s*parse$/.test(node.expression.getText());

/** Whether an expression is taken as `unknown`: read by a function that checks it, or by what is declared so. */
function isUnknown(node: ts.Node, source: ts.SourceFile): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return /^(?:parse\w+|String)$/.test(parent.expression.getText(source));
  if (ts.isVariableDeclaration(parent)) return parent.type?.kind === ts.SyntaxKind.UnknownKeyword;
  if (ts.isBinaryExpression(parent))
    return new RegExp(`\\b(?:let|const) ${parent.left.getText(source)}: unknown;`).test(source.text);
  let at = parent;
  while (!ts.isSourceFile(at) && !ts.isFunctionLike(at)) at = at.parent;
  const isGivenBack = ts.isReturnStatement(parent) || parent === at;
  return isGivenBack && ts.isFunctionLike(at) && at.type?.kind === ts.SyntaxKind.UnknownKeyword;
}

/**
 * What the compiler is told without proof: `any`, parsed JSON that is not taken as `unknown`, casts, and `!` on all but
 * an entry of a list or map, or the end of one.
 */
function unproven(source: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const isEntry = (node: ts.Expression): boolean =>
    ts.isParenthesizedExpression(node)
      ? isEntry(node.expression)
      : ts.isElementAccessExpression(node) ||
        (ts.isCallExpression(node) &&
          ts.isPropertyAccessExpression(node.expression) &&
          ['get', 'pop', 'at', 'codePointAt'].includes(node.expression.name.text));
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) found.push(node);
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(node);
    if (isParsed(node) && !isUnknown(node, source)) found.push(node);
    if (ts.isNonNullExpression(node) && !isEntry(node.expression)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('what the compiler is told without proof', () => {
  const parse = (path: string, text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const unexplained = (path: string, text: string) => unexplainedIn(parse(path, text));
  const unexplainedIn = (source: ts.SourceFile) =>
    unproven(source).flatMap((node) => (isExplained(node, source) ? [] : [node.getText(source)]));

  it('is said why beside it', () => {
    let all = 0;
    const wrong: string[] = [];
    for (const { path } of files) {
      const text = readFileSync(join(SRC, path), 'utf8');
      const source = parse(path, text);
      all += unproven(source).length;
      wrong.push(...unexplainedIn(source).map((one) => `${path}: ${one}`));
      expect(text, path).not.toMatch(/@ts-(?:ignore|nocheck|expect-error)/);
    }
    expect(all).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it('is found where it is not', () => {
    expect(unexplained('x.ts', 'const a = b as unknown as C;')).toHaveLength(2);
    expect(unexplained('x.ts', '// Why.\nconst a = b as C;')).toEqual([]);
    expect(unexplained('x.ts', '/** The cast: why. */\nfunction f() {\n  return b as C;\n}')).toEqual([]);
    expect(unexplained('x.ts', '/** What it is. */\nfunction f() {\n  return b as C;\n}')).toEqual([
      'b as C',
    ]);
    // A docblock says what it is, not why it is cast; a reason far above, or at the head of a long body, is not beside
    // it.
    expect(unexplained('x.ts', '/** What it is. */\nconst a = b as C;')).toEqual(['b as C']);
    expect(unexplained('x.ts', '/** The cast: why. */\nconst a = b as C;')).toEqual([]);
    const body = (lines: number) => `function () {\n${'  act();\n'.repeat(lines)}`;
    expect(unexplained('x.ts', `// The cast: why.\nconst a = f(${body(3)}}) as C;`)).toEqual([]);
    expect(unexplained('x.ts', `// The cast: why.\nconst a = f(${body(9)}}) as C;`)).toHaveLength(1);
    expect(unexplained('x.ts', `const a = f(${body(9)}  // The cast: why.\n}) as C;`)).toEqual([]);
    expect(unexplained('x.ts', `const a = f(${body(1)}  // What it does.\n}) as C;`)).toHaveLength(1);
    expect(unexplained('x.ts', `const a = f('http://b') as C;`)).toHaveLength(1);
    const parsed = 'JSON.parse(text)';
    for (const text of [
      `const a: A = ${parsed};`,
      `f(${parsed});`,
      `let b: B;\nb = ${parsed};`,
      `() => ${parsed};`,
    ])
      expect(unexplained('x.ts', text)).toEqual([parsed]);
    expect(unexplained('x.ts', `function f(): F {\n  return ${parsed};\n}`)).toEqual([parsed]);
    for (const text of [
      `const a: unknown = ${parsed};`,
      `parseWith(schema, ${parsed});`,
      `(): unknown => ${parsed};`,
    ])
      expect(unexplained('x.ts', text)).toEqual([]);
    expect(unexplained('x.ts', `function f(): unknown {\n  return ${parsed};\n}`)).toEqual([]);
    expect(unexplained('x.ts', `let b: unknown;\nb = ${parsed};`)).toEqual([]);
    expect(unexplained('x.ts', 'f(a!, list[0]!, map.get(1)!, [1] as const);')).toEqual(['a!']);
  });
});

/** Paths in backticks of ARCHITECTURE.md that look like files or folders of src/ or of the repository. */
function namedPaths(text: string): string[] {
  return [...text.matchAll(/`([a-z][\w.-]*(?:\/[\w.-]+)*\/?)`/g)].flatMap(([, path]) =>
    path !== undefined && (path.includes('/') || path.endsWith('.ts')) && !path.startsWith('mentor-match/')
      ? [path]
      : [],
  );
}

describe('ARCHITECTURE.md', () => {
  const root = join(SRC, '..');
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

  it('names what is there', () => {
    expect(namedPaths('`matching/open/` and `x.ts` and `word` and `mentor-match/fr`')).toEqual([
      'matching/open/',
      'x.ts',
    ]);
    // A folder named in the row of its room stands below the room.
    const rooms = readdirSync(SRC).map((room) => join(SRC, room));
    const isThere = (path: string) => [root, SRC, ...rooms].some((folder) => existsSync(join(folder, path)));
    expect(namedPaths(text).length).toBeGreaterThan(40);
    expect(namedPaths(text).filter((path) => !isThere(path))).toEqual([]);
  });

  it('names every room', () => {
    const rooms = readdirSync(SRC).filter((room) => !['index.ts', 'version.ts'].includes(room));
    expect(rooms.filter((room) => !text.includes(`\`${room}`))).toEqual([]);
  });

  it('fits a page', () => {
    expect(text.split('\n').length).toBeLessThan(80);
  });
});

/**
 * Looks at the clock to cut a run into slices and to end it in time; what a run that ends by itself gives does not
 * depend on it.
 */
const MAY_ASK_THE_TIME = ['matching/match/match-cohort-async.ts', 'matching/run/slices.ts'];

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

  it('is no power whose last place is that of one version of Node', () => {
    // By the standard powers are approximate: `10 ** -5` is 0.000009999999999999999 in Node 22, 0.00001 in Node 24.
    expect(files.length).toBeGreaterThan(500);
    let powers = 0;
    for (const { path } of files) {
      const source = readFileSync(join(SRC, path), 'utf8');
      expect(source, path).not.toContain('Math.pow(');
      const text = source.replace(/^ *(\/?\*|\/\/).*/gm, '');
      for (const [power, base, exponent] of text.matchAll(/(\S+) \*\* (\S+)/g)) {
        powers++;
        // Powers of 2, squares, cubes of counts, and ten to a number of digits (not its negative).
        const exact =
          /(^|[^\w.])2$/.test(base!) ||
          /^[23](?![\d.])/.test(exponent!) ||
          (base === '10' && /^(digits|decimals);$/.test(exponent!));
        expect(exact, `${path}: ${power}`).toBe(true);
      }
    }
    expect(powers).toBeGreaterThan(40);
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
