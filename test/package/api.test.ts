import ts from 'typescript';
import { expect, it } from 'vitest';
import { entryPoints } from '../../.ci/entry-points';
import { apiReports } from './api-report';

const reports = apiReports();

/**
 * The signatures of an entry point change on purpose only: look at the difference, note it in CHANGELOG.md, and accept
 * it with `npm run api`.
 */
it.each(Object.keys(entryPoints()))('entry point %s declares what is written down', async (name) => {
  await expect(
    reports.get(name),
    'the API has changed: if on purpose, note it in CHANGELOG.md and run `npm run api`',
  ).toMatchFileSnapshot(`api/${name}.txt`);
});

it('lists functions with their parameters, and types with their fields', () => {
  expect(reports.get('index')).toMatch(/^export function matchCohort\(cohort: Cohort/m);
  expect(reports.get('index')).toMatch(
    /^export interface Cohort \{[^}]*\};\n {4}readonly mentees: readonly Mentee\[\];/m,
  );
});

it('gives a name one declaration, whichever entry points export it', () => {
  // By name, what each entry point that exports it declares; overloads are one declaration.
  const meanings = new Map<string, Map<string, string>>();
  for (const [entry, report] of reports)
    for (const [name, text] of exportsOf(report)) {
      const by = meanings.get(name) ?? new Map<string, string>();
      meanings.set(name, by.set(entry, (by.get(entry) ?? '') + text));
    }
  expect([...meanings.keys()]).toEqual(expect.arrayContaining(['matchCohort', 'AssignmentProblem']));
  const shared = [...meanings].filter(([, by]) => by.size > 1);
  expect(shared.map(([name]) => name)).toContain('groupingSchema');
  const divided = shared
    .filter(([, by]) => new Set(by.values()).size > 1)
    .map(([name, by]) => `${name}: ${[...by.keys()].join(', ')}`);
  expect(divided).toEqual([]);
});

/** What a report exports, by name. */
function exportsOf(report: string): readonly (readonly [name: string, text: string])[] {
  const source = ts.createSourceFile('report.d.ts', report, ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement): (readonly [string, string])[] => {
    const text = statement.getText(source);
    if (!text.startsWith('export ')) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map((one) => [one.name.getText(source), text] as const);
    // What a global hides is declared as `Name_2` and exported as `Name`.
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    )
      return statement.exportClause.elements.map((one) => [one.name.text, text] as const);
    const name = (statement as ts.DeclarationStatement).name?.getText(source);
    if (name === undefined) throw new Error(`An export without a name: ${text}`);
    return [[name, text]];
  });
}
