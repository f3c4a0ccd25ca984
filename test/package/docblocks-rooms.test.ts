import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What an entry point exports, and what its docblock says. */
interface Exported {
  readonly name: string;
  /** File and line, to be found by. */
  readonly at: string;
  readonly isFunction: boolean;
  /** Empty where there is none. */
  readonly docblock: string;
}

function exportsOf(entries: readonly string[]): ReadonlyMap<string, readonly Exported[]> {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const paths = entries.map((entry) => `${root}src/entries/${entry}.ts`);
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  return new Map(
    entries.map((entry, index) => {
      const source = program.getSourceFile(paths[index] ?? '');
      const module = source && checker.getSymbolAtLocation(source);
      const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
      return [entry, symbols.map((symbol) => exported(symbol, checker))] as const;
    }),
  );
}

function exported(symbol: ts.Symbol, checker: ts.TypeChecker): Exported {
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = own.declarations?.[0];
  if (declaration === undefined) throw new Error(`${symbol.name} is declared nowhere`);
  const host = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const source = host.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(host.getStart());
  return {
    name: symbol.name,
    at: `${source.fileName.slice(root.length)}:${line + 1} ${symbol.name}`,
    isFunction:
      Boolean(own.flags & ts.SymbolFlags.Value) &&
      checker.getTypeOfSymbol(own).getCallSignatures().length > 0,
    docblock: ts
      .getJSDocCommentsAndTags(host)
      .filter(ts.isJSDoc)
      .map((doc) => doc.getText())
      .join('\n'),
  };
}

const rooms = exportsOf(['program', 'evaluation']);

describe.each(['program', 'evaluation'])('docblocks of the entry point %s', (entry) => {
  const all = rooms.get(entry) ?? [];
  const functions = all.filter(({ isFunction }) => isFunction);
  const without = (list: readonly Exported[], pattern: RegExp) =>
    list.filter(({ docblock }) => !pattern.test(docblock)).map(({ at }) => at);

  it('reads the exports, functions among them', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(functions.length).toBeGreaterThan(25);
  });

  it('every exported name has one', () => {
    expect(without(all, /\/\*\*/)).toEqual([]);
  });

  it('every exported function tells its complexity', () => {
    expect(without(functions, /\bO\([^)]/)).toEqual([]);
  });

  it('every exported function tells what it throws, or that it never does', () => {
    expect(without(functions, /@throws MentorMatchError\b|\b[Nn]ever throws\b/)).toEqual([]);
  });
});
