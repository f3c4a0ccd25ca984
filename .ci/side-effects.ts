import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * Marks what the constants of a module are computed from as free of side effects: `const s = z.string()` becomes
 * `const s = /* @__PURE__ *\/ (() => (z.string()))()`. package.json says so of every module (`sideEffects: false`), but
 * a published file holds many modules, and of one file bundlers keep whatever may have a side effect: all zod schemas,
 * for whoever imports `normalizeTag`.
 */
export function pureConstants(): Plugin {
  return {
    name: 'pure-constants',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
        contents: markConstants(await readFile(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/**
 * A published file with the CommonJS libraries in it marked in the same way (jStat), so that who uses nothing of them
 * does not bundle them. esbuild writes a library as a function that it calls at the top of the file.
 */
export function markLibraries(code: string): string {
  return code
    .replace(/^(var \w+ = )(?=__(?:commonJS|toESM)\()/gm, '$1/* @__PURE__ */ ')
    .replace(/(?<=__toESM\()(?=require_\w+\(\))/g, '/* @__PURE__ */ ');
}

/** The source with its constants marked. */
export function markConstants(source: string): string {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest);
  let text = '';
  let done = 0;
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || !ts.isIdentifier(name) || isPlain(initializer)) continue;
      const [start, end] = [initializer.getStart(file), initializer.end];
      text += `${source.slice(done, start)}/* @__PURE__ */ (() => (${source.slice(start, end)}))()`;
      done = end;
    }
  }
  return text + source.slice(done);
}

/** Whether bundlers see by themselves that it has no side effect. */
function isPlain(node: ts.Expression): boolean {
  if (ts.isLiteralExpression(node) || ts.isIdentifier(node)) return true;
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return isPlain(node.expression);
  if (ts.isPrefixUnaryExpression(node)) return ts.isLiteralExpression(node.operand);
  if (ts.isBinaryExpression(node)) return isNumber(node);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlain);
  return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(
    node.kind,
  );
}

const ARITHMETIC: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
]);

/** Of identifiers nobody knows what adding them does, and esbuild does not see through powers and shifts. */
function isNumber(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isNumber(node.expression);
  if (!ts.isBinaryExpression(node)) return ts.isNumericLiteral(node);
  return ARITHMETIC.has(node.operatorToken.kind) && isNumber(node.left) && isNumber(node.right);
}
