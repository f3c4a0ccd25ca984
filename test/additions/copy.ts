import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { expect } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the sources in a folder of its own, to add things to. */
export class SourceCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'additions-'));

  constructor() {
    cpSync(join(ROOT, 'src'), join(this.folder, 'src'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.folder, 'node_modules'));
  }

  write(name: string, text: string): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Puts a line, or a few, after a piece of text that stands once in a file of `src`. */
  edit(name: string, after: string, line: string): void {
    const path = join(this.folder, 'src', name);
    const before = readFileSync(path, 'utf8');
    expect(before.split(after), `${name} has ${after} once`).toHaveLength(2);
    writeFileSync(path, before.replace(after, after + line));
  }

  /** What the compiler says of the files of the copy that these lead to. */
  compile(entries: readonly string[]): readonly (readonly [file: string, message: string])[] {
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
      readonly config: { readonly compilerOptions: object };
    };
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, this.folder);
    const program = ts.createProgram(
      entries.map((name) => join(this.folder, name)),
      {
        ...options,
        noEmit: true,
        types: ['node'],
        typeRoots: [join(ROOT, 'node_modules', '@types')],
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
        paths: {},
      },
    );
    return ts.getPreEmitDiagnostics(program).flatMap(({ file, messageText }) => {
      const name = file?.fileName ?? '';
      if (!name.startsWith(this.folder) || name.includes('/node_modules/')) return [];
      return [
        [name.slice(this.folder.length + 1), ts.flattenDiagnosticMessageText(messageText, ' ')] as const,
      ];
    });
  }

  /** Bundles a module that imports from the copy, and loads it. */
  async load<Module>(code: string): Promise<Module> {
    this.write('trial.ts', code);
    await build({
      entryPoints: [join(this.folder, 'trial.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: join(this.folder, 'trial.mjs'),
      logLevel: 'error',
      nodePaths: [join(ROOT, 'node_modules')],
    });
    return await import(pathToFileURL(join(this.folder, 'trial.mjs')).href);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
