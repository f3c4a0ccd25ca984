import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import ts from 'typescript';
import { entryPoints } from '../../.ci/entry-points';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}out/api/`;

/** The compiler's options of the project, for declarations of src/ under out/api/. */
function declarationOptions(): ts.CompilerOptions {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  return {
    ...ts.parseJsonConfigFileContent(config.config, ts.sys, root).options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: false,
    rootDir: `${root}src`,
    outDir: folder,
  };
}

/**
 * What each entry point of the package declares, by name: its exports, and what they name that no entry point exports,
 * without comments, sorted. About 20 seconds.
 */
export function apiReports(): ReadonlyMap<string, string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sources = Object.values(entryPoints()).map((path) => `${root}${path}`);
  const { diagnostics } = ts.createProgram(sources, declarationOptions()).emit();
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, formatHost));

  const declarations = Object.entries(entryPoints()).map(
    ([name, path]) => [name, path.replace(/^src\//, folder).replace(/\.ts$/, '.d.ts')] as const,
  );
  const files = declarations.map(([, file]) => file);
  let compilerState: CompilerState | undefined;
  const statements = declarations.map(([name, file]) => {
    const config = extractorConfig(name.replaceAll('/', '-'), file, files);
    compilerState ??= CompilerState.create(config, { additionalEntryPoints: files });
    const { errorCount } = Extractor.invoke(config, {
      localBuild: true,
      compilerState,
      messageCallback: (message) => {
        message.handled = message.logLevel !== 'error';
      },
    });
    if (errorCount > 0) throw new Error(`API Extractor failed on ${name}`);
    return [name, statementsOf(readFileSync(config.reportFilePath, 'utf8'))] as const;
  });
  rmSync(folder, { recursive: true, force: true });
  // What no entry point exports stands where it is named first.
  const seen = new Set(statements.flatMap(([, list]) => list.filter(isExported)));
  return new Map(
    statements.map(([name, list]) => {
      const own = list.filter((text) => isExported(text) || !seen.has(`export ${text}`));
      for (const text of own) if (!isExported(text)) seen.add(`export ${text}`);
      return [name, `${own.join('\n\n')}\n`];
    }),
  );
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};

function extractorConfig(name: string, file: string, files: readonly string[]): ExtractorConfig {
  const { lib, ...options } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config
    .compilerOptions;
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: file,
      compiler: {
        overrideTsconfig: { compilerOptions: { ...options, lib, paths: {}, types: [] }, files },
      },
      apiReport: {
        enabled: true,
        reportFolder: folder,
        reportTempFolder: `${folder}temp`,
        reportFileName: `${name}.api.md`,
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}package.json`,
  });
}

/** The statements of a report, in its order, without comments. */
function statementsOf(report: string): readonly string[] {
  const code = /^```ts\n([\s\S]*?)^```$/m.exec(report.replaceAll('\r\n', '\n'))?.[1];
  if (code === undefined) throw new Error('API Extractor wrote a report without code');
  const lines = code.split('\n').filter((line) => !/^\s*\/\//.test(line) && line.trim() !== '');
  const source = ts.createSourceFile('report.d.ts', lines.join('\n'), ts.ScriptTarget.ES2022);
  const printer = ts.createPrinter({ removeComments: true });
  return source.statements.map((statement) => printer.printNode(ts.EmitHint.Unspecified, statement, source));
}

const isExported = (statement: string) => statement.startsWith('export ');
