import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Names that an entry point exports, types among them. */
function namesOf(path: string): string[] {
  const text = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return [];
    if (!ts.isNamedExports(statement.exportClause)) throw new Error(`${path} exports a namespace`);
    return statement.exportClause.elements.map(({ name }) => name.text);
  });
}

it('the core can be learned in an hour: at most 60 names', () => {
  const names = namesOf('src/index.ts');
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(40);
  expect(names.length).toBeLessThanOrEqual(60);
});

it('no name is in the core and in mentor-match/schemas too', () => {
  const core = new Set(namesOf('src/index.ts'));
  expect(namesOf('src/entries/schemas.ts').filter((name) => core.has(name))).toEqual([]);
});
