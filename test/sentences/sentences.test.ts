import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { expectNoSearch } from '../../src/matching/prepared/directions';
import { definePolicy } from '../../src/model';
import { issueInFrench, placeInFrench, textInFrench } from '../../src/sentences';
import { SENTENCES_FR } from '../../src/sentences/fr';
import { errorOf } from '../support/thrown';

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
    expect(textInFrench('one; nothing; two; a sonnet')).toBe('one\u00a0; rien\u00a0; two\u00a0; a sonnet');
    expect(textInFrench('"one; nothing"; nothing')).toBe('"one; nothing"\u00a0; rien');
    expect(textInFrench('no such file (ENOENT)')).toBe('ce fichier n’existe pas (ENOENT)');
  });

  it('say where something stands, but leave what is quoted', () => {
    expect(placeInFrench('a.xlsx: sheet "row 2", row 4, column C')).toBe(
      'a.xlsx\u00a0: feuille "row 2", ligne 4, colonne C',
    );
    expect(placeInFrench('policy.rules[2].field')).toBe('policy.rules[2].field');
    const issue = {
      path: 'a.csv: row 3',
      message: 'not a number',
      received: '"x"',
      expected: 'a number of ours',
    };
    expect(issueInFrench(issue)).toEqual({
      path: 'a.csv\u00a0: ligne 3',
      message: 'pas un nombre',
      received: '"x"',
      expected: 'a number of ours',
    });
  });

  it.each([
    ['interchange', 20],
    ['model', 20],
    ['workbook', 20],
    ['audit', 20],
    ['learning', 20],
    ['scoring/embedding', 20],
    ['scoring/own', 5],
    ['scoring/fields', 5],
    ['scoring/similarity', 5],
    ['rules', 5],
    ['matching/changes', 20],
  ])('have all that the room %s says is wrong, and what it would take instead', (room, least) => {
    const root = fileURLToPath(new URL(`../../src/${room}`, import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    const said = files.flatMap((path) => saidIn(readFileSync(join(root, path), 'utf8')));
    expect(said.length).toBeGreaterThan(least);
    // A parameter's part of a sentence may be a word, and each of its cases a sentence of its own.
    const words = ['2', 'mentor', 'entry', 'entries', 'row 2', ': "a" there, "b" here'];
    const isKnown = (text: string) =>
      !/[a-z]/.test(text.replaceAll(PLACEHOLDER, '')) ||
      words.some((word) => {
        const filled = text.replaceAll(PLACEHOLDER, word);
        return textInFrench(filled) !== filled || placeInFrench(filled) !== filled;
      });
    expect([...new Set(said)].filter((text) => !isKnown(text) && !SAME.has(text))).toEqual([]);
  });

  it('say which verbs take no policy whose matchings are searched, and what can be done', () => {
    const oneWay = definePolicy({ rules: [{ kind: 'not-both-ways' }] });
    for (const verb of ['rematch', 'sensitivity', 'recruitingAdvice', 'the audit']) {
      const { code, issues } = errorOf(() => expectNoSearch(oneWay, verb));
      expect([code, issues.map(issueInFrench)]).toMatchObject([
        'invalid-input',
        [
          {
            path: 'policy.rules[0]',
            message: expect.stringMatching(/la règle "not-both-ways" demande une recherche$/),
            expected: expect.stringMatching(/^une politique sans cette règle/),
          },
        ],
      ]);
    }
  });
});

const PLACEHOLDER = '\u0000';

/** What both languages write alike. */
const SAME: ReadonlySet<string> = new Set(['max >= min']);

/** Calls that take what is wrong as texts. */
const TELLS = /^(?:problem|refusal|add|addIssue|wrong|failed|refused|expectObject|expectList|shaped)$/;

/**
 * What stands after `message:`, `received:` and `expected:` in an issue, and in calls that make one, with a placeholder
 * for each part that is computed; conditional parts both ways.
 */
function saidIn(source: string): string[] {
  const found: string[] = [];
  const texts = (node: ts.Expression): string[] => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
    if (ts.isParenthesizedExpression(node)) return texts(node.expression);
    if (ts.isConditionalExpression(node)) return [...texts(node.whenTrue), ...texts(node.whenFalse)];
    if (!ts.isTemplateExpression(node)) return [];
    return node.templateSpans.reduce<string[]>(
      (before, { expression, literal }) => {
        const cases = texts(expression);
        const parts = cases.length === 0 ? [PLACEHOLDER] : cases;
        return before.flatMap((text) => parts.map((part) => text + part + literal.text));
      },
      [node.head.text],
    );
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(?:message|received|expected)$/.test(node.name.getText()))
      found.push(...texts(node.initializer));
    if (ts.isCallExpression(node) && TELLS.test(node.expression.getText().replace(/^.*\./, '')))
      found.push(...node.arguments.flatMap(texts).filter((text) => text.includes(' ')));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}
