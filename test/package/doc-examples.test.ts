import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { compilerOptions, documentedFunctions, withChecks } from './doc-examples';

const folder = fileURLToPath(new URL('../../out/doc-examples/', import.meta.url));
const functions = documentedFunctions();
const examples = functions.flatMap(({ entry, name, examples: codes }) =>
  codes.map((code, nth) => ({
    title: `${entry}/${name}`,
    code,
    file: `${folder}${entry}-${name}-${nth}.ts`,
  })),
);

rmSync(folder, { recursive: true, force: true });
for (const { file, code } of examples) {
  mkdirSync(fileURLToPath(new URL('.', `file://${file}`)), { recursive: true });
  writeFileSync(file, `${code}\nexport {};\n`);
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('examples in docblocks', () => {
  it('are there for every function of every entry point', () => {
    expect(functions.length).toBeGreaterThan(240);
    const without = functions.filter(({ examples: codes }) => codes.length === 0);
    expect(without.map(({ entry, name }) => `${entry}/${name}`)).toEqual([]);
  });

  it('are correct TypeScript', () => {
    const program = ts.createProgram(
      examples.map(({ file }) => file),
      { ...compilerOptions(), noUnusedLocals: false },
    );
    const faults = examples.flatMap(({ file, title }) => {
      const source = program.getSourceFile(file)!;
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        ({ messageText }) => `${title}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
    });
    expect(faults).toEqual([]);
  });

  it.each(examples)('$title gives the values that it states', async ({ code, file }) => {
    const { code: checked, checks } = withChecks(code);
    expect(checks, 'an example states a value: `expression; // => value`').toBeGreaterThan(0);
    const script = file.replace(/\.ts$/, '.run.ts');
    writeFileSync(script, `import { expect } from 'vitest';\n${CHECK}\n${checked}\nexport {};\n`);
    await import(/* @vite-ignore */ script);
  });

  it('are found out where a value is wrong', () => {
    expect(withChecks('1 + 1; // => 2').code).toBe('expectValue(2, 1 + 1);');
    expect(withChecks('const x = f(1); // => [2]\n').code).toBe('const x = f(1);\nexpectValue([2], x);');
    expect(() => withChecks('for (;;) g(1); // => 2')).toThrow('no value can be given');
    expect(() => withChecks('f({\n  a: 1, // => 1\n});')).toThrow('1 values are given and 0 can be checked');
  });
});

const CHECK = 'const expectValue = (expected: unknown, value: unknown) => expect(value).toEqual(expected);';
