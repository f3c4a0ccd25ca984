import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { entryPoints } from '../../.ci/entry-points';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A function that an entry point exports, with the code of its `@example` blocks. */
export interface DocumentedFunction {
  /** Of the entry point: `index`, `assignment`. */
  readonly entry: string;
  readonly name: string;
  readonly examples: readonly string[];
  /** What the docblocks say before their tags, of all overloads. */
  readonly text: string;
  /** Names of the tags, as `throws`. */
  readonly tags: readonly string[];
}

/** What an entry point exports, types included. */
export interface ExportedName {
  readonly entry: string;
  readonly name: string;
  /** Empty where there is no docblock. */
  readonly text: string;
}

let made: EntryProgram | undefined;

/** The entry points as one program of the compiler, and their sources by name. */
interface EntryProgram {
  readonly program: ts.Program;
  readonly sources: readonly (readonly [entry: string, path: string])[];
}

/** Made once: it takes some seconds. */
export function entryProgram(): EntryProgram {
  if (made !== undefined) return made;
  const sources = Object.entries(entryPoints()).map(([entry, path]) => [entry, `${root}${path}`] as const);
  const paths = sources.map(([, path]) => path);
  made = { program: ts.createProgram(paths, compilerOptions()), sources };
  return made;
}

/** All that the entry points export, and their functions, as the compiler sees them. */
export function documentedExports(): {
  readonly names: readonly ExportedName[];
  readonly functions: readonly DocumentedFunction[];
} {
  const { program, sources } = entryProgram();
  const checker = program.getTypeChecker();
  const names: ExportedName[] = [];
  const functions: DocumentedFunction[] = [];
  for (const [entry, path] of sources) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path)!);
    if (module === undefined) throw new Error(`${path} is not a module`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const named = {
        entry,
        name: exported.name,
        text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      };
      names.push(named);
      const declared = symbol.valueDeclaration;
      if (declared === undefined || (symbol.flags & ts.SymbolFlags.Class) !== 0) continue;
      if (checker.getTypeOfSymbol(symbol).getCallSignatures().length === 0) continue;
      const tags = symbol.getJsDocTags(checker);
      const examples = tags
        .filter(({ name }) => name === 'example')
        .map(({ text }) => codeOf(ts.displayPartsToString(text)));
      functions.push({ ...named, examples, tags: tags.map(({ name }) => name) });
    }
  }
  return { names, functions };
}

/** All exported functions of the entry points. */
export function documentedFunctions(): readonly DocumentedFunction[] {
  return documentedExports().functions;
}

export function compilerOptions(): ts.CompilerOptions {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config.config, ts.sys, root).options;
}

/** What is inside the fence of an example. */
function codeOf(text: string): string {
  return /^```(?:ts|js)\n([\s\S]*?)^```$/m.exec(text.replaceAll('\r\n', '\n'))?.[1] ?? text;
}

/**
 * The code with each `expression; // => value` turned into a call of `expectValue(value, expression)`. The value is
 * JavaScript; of `const name = …; // => value` it is the value of the name.
 */
export function withChecks(code: string): { readonly code: string; readonly checks: number } {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let checks = 0;
  const lines = source.statements.map((statement) => {
    const text = statement.getText(source);
    const rest = code.slice(statement.end, code.indexOf('\n', statement.end) >>> 0);
    const value = /^\s*\/\/ => (.+)$/.exec(rest)?.[1];
    if (value === undefined) return text;
    checks++;
    if (ts.isExpressionStatement(statement))
      return `expectValue(${value}, ${statement.expression.getText(source)});`;
    if (!ts.isVariableStatement(statement)) throw new Error(`no value can be given to: ${text}`);
    return `${text}\nexpectValue(${value}, ${statement.declarationList.declarations[0]!.name.getText(source)});`;
  });
  const written = code.match(/\/\/ =>/g)?.length ?? 0;
  if (written !== checks)
    throw new Error(`${written} values are given and ${checks} can be checked in:\n${code}`);
  return { code: lines.join('\n'), checks };
}
