import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { markConstants, markLibraries } from '../../.ci/side-effects';

const mark = '/* @__PURE__ */';

/** What a bundler keeps of a file of which nothing is used. */
async function left(code: string): Promise<string> {
  const { code: rest } = await transform(code, { loader: 'ts', format: 'esm', treeShaking: true });
  return rest.trim();
}

describe('what published files say about side effects', () => {
  it.each([
    'const schema = make({ a: 1 });',
    'const table: Readonly<Record<string, number>> = { ...other, [key]: 1 };',
    "const text = listOf() + '.';",
    'const size = 2 ** 24;',
    'const size = 1 << 24;',
    'export const one = first(), two = { three: third() };',
    'let cache = new Cache(size);',
  ])('marks %s', async (source) => {
    const unmarked = source.replace('export ', '');
    expect(await left(unmarked)).not.toBe('');
    expect(await left(markConstants(unmarked))).toBe('');
    expect(markConstants(source)).toContain(mark);
  });

  it.each([
    'const count = 3 * (4 + 1);',
    "const names = ['a', 'b'] as const;",
    'const add = (a: number) => a + 1;',
    'const other = known;',
    'let later: string | undefined;',
    'function f() { const inner = make(); return inner; }',
    'make();',
  ])('leaves %s as it is', (source) => {
    expect(markConstants(source)).toBe(source);
  });

  it('keeps what the constants are', async () => {
    const source =
      'const a = [1, 2].map((n) => n * 2);\nconst b = { sum: a[0]! + a[1]! };\nexport default { a, b };';
    const { code } = await transform(markConstants(source), { loader: 'ts', format: 'cjs' });
    const module: { exports: { default?: unknown } } = { exports: {} };
    new Function('module', code)(module);
    expect(module.exports.default).toEqual({ a: [2, 4], b: { sum: 6 } });
  });

  it('marks libraries that esbuild wraps', () => {
    const code = 'var require_x = __commonJS({});\nvar import_x = __toESM(require_x(), 1);\nf(require_x());';
    expect(markLibraries(code)).toBe(
      `var require_x = ${mark} __commonJS({});\nvar import_x = ${mark} __toESM(${mark} require_x(), 1);\nf(require_x());`,
    );
  });
});
