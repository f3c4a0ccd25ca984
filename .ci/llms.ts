import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { entryPoints } from './entry-points';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8').replaceAll('\r\n', '\n');

/** An entry point as its reader sees it. */
interface Entry {
  readonly name: string;
  readonly exports: readonly Exported[];
}

interface Exported {
  readonly name: string;
  readonly isType: boolean;
  readonly documentation: string;
  readonly signature: string;
}

/**
 * What a language model reads of the package: `llms.txt`, an index (https://llmstxt.org), and `llms-full.txt`, README,
 * guides and every export with its docblock and signature. Both are made by the build, shipped, and not committed.
 */
export function llmsTexts(): { readonly index: string; readonly full: string } {
  const readme = read('README.md');
  const summary = /^# .+\n+([\s\S]*?)\n\n/.exec(readme)?.[1]?.replaceAll('\n', ' ') ?? '';
  const guides = readdirSync(`${root}examples`)
    .sort()
    .map((name) => `examples/${name}/README.md`)
    .filter((file) => existsSync(`${root}${file}`))
    .map((file) => ({ file, text: read(file) }));
  const entries = entriesOf();
  const index = [
    `# mentor-match\n\n> ${summary}`,
    'Everything in one file: [llms-full.txt](llms-full.txt). Each file below is in the package.',
    `## Guides\n\n${['README.md', ...guides.map(({ file }) => file)].map((file) => `- [${titleOf(read(file))}](${file})`).join('\n')}`,
    `## Entry points\n\n${entries.map(indexOf).join('\n')}`,
    '## Optional\n\n- [Changes](CHANGELOG.md)',
  ].join('\n\n');
  const full = [readme, ...guides.map(({ text }) => text), ...entries.map(referenceOf)].join('\n\n---\n\n');
  return { index: `${index}\n`, full: `${full}\n` };
}

/** Writes both texts into the root folder, where `files` of package.json takes them from. */
export function writeLlmsTexts(): void {
  const { index, full } = llmsTexts();
  writeFileSync(`${root}llms.txt`, index);
  writeFileSync(`${root}llms-full.txt`, full);
}

const titleOf = (markdown: string) => /^# (.+)$/m.exec(markdown)?.[1] ?? '';

const indexOf = ({ name, exports }: Entry) =>
  `- \`${name}\`: ${exports
    .filter(({ isType }) => !isType)
    .map((item) => item.name)
    .join(', ')}`;

const referenceOf = ({ name, exports }: Entry) =>
  `# ${name}\n\n${exports
    .map((item) =>
      [`## ${item.name}`, item.documentation, `\`\`\`ts\n${item.signature}\n\`\`\``]
        .filter((part) => part !== '')
        .join('\n\n'),
    )
    .join('\n\n')}`;

/** What every entry point exports, functions and constants before types, by name. */
function entriesOf(): readonly Entry[] {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const sources = Object.entries(entryPoints()).map(([name, path]) => [name, `${root}${path}`] as const);
  const program = ts.createProgram(
    sources.map(([, path]) => path),
    options,
  );
  const checker = program.getTypeChecker();
  return sources.map(([name, path]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path)!);
    if (module === undefined) throw new Error(`${path} is not a module`);
    const exports = checker
      .getExportsOfModule(module)
      .map((symbol) => exportedOf(symbol, checker))
      .sort((a, b) => Number(a.isType) - Number(b.isType) || (a.name < b.name ? -1 : 1));
    return { name: name === 'index' ? 'mentor-match' : `mentor-match/${name}`, exports };
  });
}

function exportedOf(exported: ts.Symbol, checker: ts.TypeChecker): Exported {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  const tags = symbol
    .getJsDocTags(checker)
    .map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`.trimEnd());
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return {
    name: exported.name,
    isType: (symbol.flags & ts.SymbolFlags.Value) === 0,
    documentation: [text, ...tags].filter((part) => part !== '').join('\n\n'),
    signature: declaration === undefined ? exported.name : signatureOf(declaration, symbol, checker),
  };
}

/** A declaration without bodies and initial values; what fields mean stands beside them, as in the sources. */
function signatureOf(declaration: ts.Declaration, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
    return declaration.getText();
  if (ts.isFunctionDeclaration(declaration)) {
    const overloads = (symbol.declarations ?? []).filter(ts.isFunctionDeclaration);
    const shown = overloads.length > 1 ? overloads.filter(({ body }) => body === undefined) : overloads;
    return shown.map((each) => withoutBody(each, each.body)).join('\n');
  }
  if (ts.isClassDeclaration(declaration)) {
    const members = declaration.members.filter(
      (member) => !ts.isPropertyDeclaration(member) || !ts.isPrivateIdentifier(member.name),
    );
    const heritage = declaration.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? '';
    const lines = members.map(
      (member) => `  ${withoutBody(member, 'body' in member ? member.body : undefined)}`,
    );
    return `class ${symbol.name}${heritage} {\n${lines.join('\n')}\n}`;
  }
  const type = checker.typeToString(
    checker.getTypeOfSymbolAtLocation(symbol, declaration),
    undefined,
    ts.TypeFormatFlags.InTypeAlias,
  );
  return `const ${symbol.name}: ${type}`;
}

function withoutBody(node: ts.Node, body: unknown): string {
  const text = node.getText();
  const end = isNode(body) ? body.getStart() - node.getStart() : text.length;
  return `${text.slice(0, end).trimEnd().replace(/;$/, '')};`;
}

const isNode = (value: unknown): value is ts.Node =>
  typeof value === 'object' && value !== null && 'getStart' in value;
