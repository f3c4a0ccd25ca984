import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { entryPoints } from '../../.ci/entry-points';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every name that an entry point exports, as `name: value` or `name: type`. */
function exportedNames(): string {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const sources = Object.entries(entryPoints()).map(([name, path]) => [name, `${root}${path}`] as const);
  const program = ts.createProgram(
    sources.map(([, path]) => path),
    options,
  );
  const checker = program.getTypeChecker();
  const sections = sources.map(([name, path]) => {
    const source = program.getSourceFile(path);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${path} is not a module`);
    const lines = checker.getExportsOfModule(module).map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return `${symbol.name}: ${target.flags & ts.SymbolFlags.Value ? 'value' : 'type'}`;
    });
    return `# mentor-match${name === 'index' ? '' : `/${name}`}\n${lines.sort().join('\n')}\n`;
  });
  return sections.join('\n');
}

/**
 * The public names change on purpose only: look at the difference, note it in CHANGELOG.md, and accept it with
 * `npx vitest run test/package/public-api.test.ts -u`.
 */
it('exports the names that are written down', async () => {
  const names = exportedNames();
  expect(names).toContain('\nmatchCohort: value\n');
  expect(names).toContain('\nCohort: type\n');
  await expect(names).toMatchFileSnapshot('public-api.txt');
});
