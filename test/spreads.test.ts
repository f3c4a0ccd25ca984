import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { addAll, maxOf, minOf } from '../src/lists';

const SRC = join(import.meta.dirname, '../src');

/**
 * Lists that are spread into the arguments of a call, of which the stack holds about 100,000: by why they are short,
 * how many there are in a file. What grows with people, rows or errors is taken by `addAll`, `maxOf` and `minOf`.
 */
const SPREADS: { readonly [reason: string]: { readonly [file: string]: number } } = {
  'arguments of a function, handed on, or parts of a pair, a place or a box': {
    'assignment/worst/objectives.ts': 2,
    'matching/changes/rematch/problem.ts': 2,
    'matching/match/outcome/unmatched.ts': 1,
    'matching/origin/origin.ts': 1,
    'matching/run/verb.ts': 3,
    'model/cohort/people.ts': 1,
    'queue/store/over-port.ts': 3,
    'report/charts/bars.ts': 1,
    'rules/compile.ts': 1,
    'scoring/compiled/compile.ts': 1,
    'interchange/workbook/sheet-warnings.ts': 1,
  },
  'one or none': {
    'cli/commands/audit.ts': 1,
    'scoring/shapes/texts/weights.ts': 1,
  },
  'constants of the library': {
    'cli/help/layout.ts': 1,
    'cli/run.ts': 1,
    'interchange/cells/nothing.ts': 1,
    'interchange/taxonomy/formats.ts': 5,
    'report/page/render.ts': 1,
  },
  'criteria, rules, fields and groups of a policy, weights, or bins of a figure': {
    'cli/commands/check.ts': 2,
    'cli/output/match-lines.ts': 1,
    'learning/cross-validate.ts': 1,
    'learning/learn-weights.ts': 1,
    'learning/quadratic.ts': 2,
    'model/policy/aims.ts': 1,
    'report/charts/histogram.ts': 1,
    'scoring/weightings.ts': 2,
  },
  'reasons of one pair': {
    'cli/commands/explain.ts': 3,
    'scoring/shapes/profiles/profiles.ts': 1,
  },
  'columns of a table, or rows of its header': {
    'cli/terminal/wrap.ts': 1,
    'interchange/inspect/columns/view.ts': 1,
    'interchange/inspect/draft/table.ts': 1,
    'interchange/inspect/propose.ts': 1,
    'interchange/people/cohort/collector.ts': 1,
    'interchange/people/plan/sources/grid-columns.ts': 1,
    'interchange/people/plan/sources/tick-items.ts': 1,
    'interchange/tables/header/rows.ts': 1,
    'interchange/tables/header/unread.ts': 1,
  },
  'warnings, which are one for a kind and place': {
    'cli/input/pairs.ts': 1,
    'interchange/attributes/table.ts': 1,
    'interchange/tables/whole-table.ts': 1,
  },
  'sheets of a workbook': { 'cli/input/inspect-files.ts': 1 },
  'lines of one change of the clock': { 'interchange/calendar/zone.ts': 2 },
  'both people of a relationship, or the moments of one survey': {
    'program/health/recognition.ts': 3,
    'program/lint/evaluation.ts': 1,
  },
  'ranges of a batch of 256 rows at most, and rounds since prices were sent': { 'queue/scan/session.ts': 3 },
  'parts of a section, written out where it is made': { 'report/page/parts/section.ts': 3 },
  'words of a piece that is not too long': { 'scoring/similarity/phrase/read-text.ts': 1 },
};

/** Calls with a spread list among their arguments, but for one that is written out. */
function spreadsIn(text: string): number {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true);
  let found = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const spread = node.arguments?.some(
        (one) => ts.isSpreadElement(one) && !ts.isArrayLiteralExpression(one.expression),
      );
      if (spread === true) found++;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('lists of any length', () => {
  it('are not spread into arguments', () => {
    expect(spreadsIn('f(...a); new F(1, ...b()); f(...[1, 2]); [...c]; f({ ...d });')).toBe(2);
    const found = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [path.replaceAll('\\', '/'), spreadsIn(readFileSync(join(SRC, path), 'utf8'))] as const)
      .filter(([, count]) => count > 0);
    expect(Object.fromEntries(found)).toEqual(Object.assign({}, ...Object.values(SPREADS)));
  });

  it('are added, and looked through for the largest and smallest', () => {
    const many = Array.from({ length: 2_000_000 }, (_, at) => at);
    expect(() => Math.max(...many)).toThrow(RangeError);
    const list = [-1];
    addAll(list, many);
    expect([list.length, list[0], list[1], list.at(-1)]).toEqual([2_000_001, -1, 0, 1_999_999]);
    expect([minOf(many), maxOf(many)]).toEqual([0, 1_999_999]);
    expect([minOf(many, -3), maxOf(many, 3e6)]).toEqual([-3, 3e6]);
    expect([minOf([]), maxOf([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  });
});
