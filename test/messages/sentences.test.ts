import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { issueInFrench, placeInFrench, textInFrench } from '../../src/messages';
import { SENTENCES_FR } from '../../src/messages/sentences/fr';

const PART = /\{([a-z][A-Za-z]*)\}/g;
const partsOf = (text: string) => [...text.matchAll(PART)].map(([, name = '']) => name);
/** The sentence with a word for each part, as nobody would write it. */
const filled = (text: string) => text.replaceAll(PART, (_, name: string) => `x${name}x`);

describe('sentences in French', () => {
  it('stand once, and have the parts of the English', () => {
    const english = SENTENCES_FR.map(([text]) => text);
    expect(english.filter((text, at) => english.indexOf(text) !== at)).toEqual([]);
    for (const [text, french] of SENTENCES_FR)
      expect([text, new Set(partsOf(french))]).toEqual([text, new Set(partsOf(text))]);
  });

  it('are found by what they say, and by no other', () => {
    for (const [text, french] of SENTENCES_FR)
      expect([text, textInFrench(filled(text))]).toEqual([text, filled(french)]);
  });

  it('keep French punctuation with the word before it, but for what is quoted as code', () => {
    const code = /"[^"]*"|\{[^}]*\}|\w+ ?[:|] ?(?=\/\/)/g;
    const wrong = SENTENCES_FR.map(([, french]) => french.replaceAll(code, 'x')).filter((french) =>
      /\p{L} [:;!?»%]|« |\p{L}'\p{L}/u.test(french),
    );
    expect(wrong).toEqual([]);
  });

  it('leave words of the caller’s own as they are, and parts of a sentence that nobody knows', () => {
    expect(textInFrench('a rule of our own says no')).toBe('a rule of our own says no');
    expect(textInFrench('one; two')).toBe('one; two');
    expect(textInFrench('no such file (ENOENT)')).toBe('ce fichier n’existe pas (ENOENT)');
  });

  it('say where something stands, but leave what is quoted', () => {
    expect(placeInFrench('a.xlsx: sheet "row 2", row 4, column C')).toBe(
      'a.xlsx\u00a0: feuille "row 2", ligne 4, colonne C',
    );
    expect(placeInFrench('policy.rules[2].field')).toBe('policy.rules[2].field');
    const issue = { path: 'a.csv: row 3', message: 'not a number', received: '"x"', expected: 'a number' };
    expect(issueInFrench(issue)).toEqual({
      path: 'a.csv\u00a0: ligne 3',
      message: 'pas un nombre',
      received: '"x"',
      expected: 'a number',
    });
  });

  it('has what reading tables says is wrong: every message of the room', () => {
    const root = fileURLToPath(new URL('../../src/interchange', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    const messages = files.flatMap((path) => messagesIn(readFileSync(join(root, path), 'utf8')));
    expect(messages.length).toBeGreaterThan(30);
    // Parts of these are words, and each of their cases is a sentence of its own.
    const cases =
      /^no 2 has this id$|^no column holds the 2 of a pair$|^the same person stands here|^the rows of one person|^2: 2$/;
    expect(messages.filter((text) => !cases.test(text) && textInFrench(text) === text)).toEqual([]);
  });
});

/** What stands after `message:` in an issue, and what a cell's reader calls its problem, with a number for each part; conditional parts both ways. */
function messagesIn(source: string): string[] {
  const found: string[] = [];
  const texts = (node: ts.Expression): string[] => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
    if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)];
    if (!ts.isTemplateExpression(node)) return [];
    return node.templateSpans.reduce<string[]>(
      (before, { expression, literal }) => {
        const parts = ts.isConditionalExpression(expression) ? texts(expression) : ['2'];
        return before.flatMap((text) => parts.map((part) => text + part + literal.text));
      },
      [node.head.text],
    );
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'message')
      found.push(...texts(node.initializer));
    // A cell reports what is wrong with it.
    if (ts.isCallExpression(node) && node.expression.getText() === 'problem' && node.arguments[0])
      found.push(...texts(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}
