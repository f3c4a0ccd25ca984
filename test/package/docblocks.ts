import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { entryProgram } from './doc-examples';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a function takes and returns, as far as its docblock has to say more of it than the types do. */
export interface FunctionShape {
  readonly name: string;
  /** Whether it returns a list, or a typed array, of which the order is not clear by itself. */
  readonly isList: boolean;
  /** Parameters that are numbers or lists of numbers. */
  readonly numbers: readonly string[];
  readonly returnsNumbers: boolean;
  /** Names of the parameters that have a tag. */
  readonly params: readonly string[];
  /** The text of `@returns`; empty where there is none. */
  readonly returns: string;
}

/** A docblock of a public declaration or of one of its members. */
export interface PublicDocblock {
  /** `src/errors.ts:12 index/ErrorIssue`. */
  readonly place: string;
  readonly text: string;
}

/** A member that holds a number, or a list of numbers. */
export interface NumberField {
  readonly place: string;
  readonly text: string;
}

/** What the entry points declare: docblocks, shapes of functions, and all names that a docblock may use. */
export function publicDeclarations(): {
  readonly docblocks: readonly PublicDocblock[];
  readonly functions: readonly FunctionShape[];
  readonly fields: readonly NumberField[];
  /** Names of exports, of their members and parameters, and the words of their types. */
  readonly known: ReadonlySet<string>;
} {
  const { program, sources } = entryProgram();
  const checker = program.getTypeChecker();
  const docblocks: PublicDocblock[] = [];
  const functions: FunctionShape[] = [];
  const fields: NumberField[] = [];
  const known = new Set<string>();
  const seen = new Set<ts.Symbol>();
  for (const [entry, path] of sources) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      known.add(exported.name);
      if (seen.has(symbol)) continue;
      seen.add(symbol);
      const name = `${entry}/${exported.name}`;
      for (const declaration of symbol.declarations ?? []) {
        const file = declaration.getSourceFile();
        const placeOf = (at: ts.Node) =>
          `${file.fileName.slice(root.length)}:${file.getLineAndCharacterOfPosition(at.getStart()).line + 1} ${name}`;
        const visit = (node: ts.Node) => {
          // Bodies are nobody's to read.
          if (ts.isBlock(node)) return;
          for (const block of ts.getJSDocCommentsAndTags(node))
            if (ts.isJSDoc(block) && (block.parent === node || ts.isVariableDeclaration(node)))
              docblocks.push({ place: placeOf(block), text: block.getText() });
          if (ts.isIdentifier(node) || ts.isStringLiteral(node)) known.add(node.text);
          if (ts.isPropertySignature(node) && !isWithin(node) && isNumeric(checker, node)) {
            const text = ts.displayPartsToString(
              checker.getSymbolAtLocation(node.name)!.getDocumentationComment(checker),
            );
            fields.push({ place: `${placeOf(node)}.${node.name.getText()}`, text });
          }
          ts.forEachChild(node, visit);
        };
        visit(declaration);
      }
      const shape = shapeOf(checker, symbol, name);
      if (shape !== undefined) functions.push(shape);
    }
  }
  return { docblocks, functions, fields, known };
}

function isNumeric(checker: ts.TypeChecker, node: ts.PropertySignature): boolean {
  const type = checker.getTypeAtLocation(node);
  // The number of a format says itself what it is, and JSON is no number.
  if (type.isLiteral() || isText(type)) return false;
  return isNumber(type) || isNumbers(checker, type);
}

/** Whether it stands in a line with other members: what holds them all says what they are. */
function isWithin(node: ts.PropertySignature): boolean {
  return ts.isTypeLiteralNode(node.parent) && !node.parent.getText().includes('\n');
}

function shapeOf(checker: ts.TypeChecker, symbol: ts.Symbol, name: string): FunctionShape | undefined {
  if (symbol.valueDeclaration === undefined || (symbol.flags & ts.SymbolFlags.Class) !== 0) return undefined;
  const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
  if (signature === undefined) return undefined;
  const tags = symbol.getJsDocTags(checker).map(({ name: tag, text }) => ({
    tag,
    text: ts.displayPartsToString(text),
  }));
  const answer = answerOf(checker, checker.getReturnTypeOfSignature(signature));
  return {
    name,
    isList: isList(checker, answer),
    numbers: signature.parameters
      .filter(
        (one) => isNumber(checker.getTypeOfSymbol(one)) || isNumbers(checker, checker.getTypeOfSymbol(one)),
      )
      .map((one) => one.name),
    returnsNumbers: isNumber(answer) || isNumbers(checker, answer),
    params: tags.flatMap(({ tag, text }) => (tag === 'param' ? (/^[\w.]+/.exec(text) ?? []) : [])),
    returns: tags.find(({ tag }) => tag === 'returns')?.text ?? '',
  };
}

/** What a promise or generator comes to. */
function answerOf(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  const args = () => checker.getTypeArguments(type as ts.TypeReference);
  switch (type.symbol?.name) {
    case 'Promise':
      return args()[0]!;
    case 'Generator':
      return args()[1]!;
    default:
      return type;
  }
}

const TYPED_ARRAY = /^(?:Int|Uint|Float)\d+(?:Clamped)?Array$/;

function isList(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some((one) => isList(checker, one));
  const name = type.symbol?.name ?? '';
  return (
    checker.isArrayType(type) || name === 'ArrayLike' || name === 'AsyncGenerator' || TYPED_ARRAY.test(name)
  );
}

function isNumber(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some(isNumber) : (type.flags & ts.TypeFlags.NumberLike) !== 0;
}

/** Whether it may be a text. */
function isText(type: ts.Type): boolean {
  return type.isUnion() ? type.types.some(isText) : (type.flags & ts.TypeFlags.StringLike) !== 0;
}

/** Whether it is a list of numbers; neither bytes are, nor lists of anything, such as JSON. */
function isNumbers(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some((one) => isNumbers(checker, one));
  const name = type.symbol?.name ?? '';
  if (TYPED_ARRAY.test(name)) return name !== 'Uint8Array';
  if (!checker.isArrayType(type) && name !== 'ArrayLike') return false;
  const [element] = checker.getTypeArguments(type as ts.TypeReference);
  if (element === undefined) return false;
  return !isText(element) && (isNumber(element) || isNumbers(checker, element));
}

/** TypeScript in a folder by path, but for fixtures. */
export function textsIn(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('fixtures'))
    .map((path) => `${folder}/${path}`)
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}
