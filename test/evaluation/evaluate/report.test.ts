import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateProgram, renderEvaluationReport } from '../../../src/entries/evaluation';
import { escapeMarkdown, paragraph, table } from '../../../src/evaluation/evaluate/report/markdown';
import {
  formatInterval,
  formatNumber,
  formatShare,
  formatValue,
} from '../../../src/evaluation/evaluate/result/format';
import { deepFreeze, given } from '../support';
import { answersOf, evidenceOf, MOVES, manyPairs, NOW, programOf, SURVEY } from './support';

const EVALUATION = evaluateProgram(
  evidenceOf(
    manyPairs(9, (index) => ({ level: 1 + index / 3, criteria: { skills: index / 9 } })),
    {
      instruments: [SURVEY],
      responses: answersOf(
        'end',
        manyPairs(9).map(({ index }) => ({ good: 3 + (index % 3), words: `<b>${index}` })),
      ),
      measurements: [{ objectiveId: 'moves', day: '2026-12-31', value: 13.000000000000002 }],
    },
  ),
);

describe('renderEvaluationReport', () => {
  const report = renderEvaluationReport(EVALUATION);

  it('tells everything in the order in which one reads it', () => {
    const titles = report.split('\n').filter((line) => /^##? /.test(line));
    expect(titles).toEqual([
      '# Grow 2026: what came of it',
      '## Summary',
      '## What was reached',
      '## Participation',
      '## The four levels',
      '## Comparison with people who did not take part',
      '## What went together with good outcomes',
      '## Findings and recommendations',
      '## What was not measured, and limits',
    ]);
  });

  it('has the statement of every finding', () => {
    const flat = report.replace(/\s+/g, ' ');
    expect(EVALUATION.findings.length).toBeGreaterThan(3);
    for (const { statement } of EVALUATION.findings) expect(flat).toContain(escapeMarkdown(statement));
  });

  it('has no long tails of digits, no NaN and nothing undefined', () => {
    expect(report).not.toMatch(/\d\.\d{4}/);
    expect(report).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });

  it('lines up the columns of every table', () => {
    const tables = report.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(5);
    for (const block of tables) {
      const lines = block.split('\n');
      expect(new Set(lines.map((line) => line.length)).size).toBe(1);
      expect(new Set(lines.map((line) => line.replace(/\\\|/g, '').split('|').length)).size).toBe(1);
    }
  });

  it('wraps prose at 100 columns', () => {
    const prose = report.split('\n').filter((line) => !/^[|#]/.test(line));
    expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('is the same for the evaluation after it was stored, and leaves it as it is', () => {
    expect(renderEvaluationReport(deepFreeze(JSON.parse(JSON.stringify(EVALUATION))))).toBe(report);
  });

  it('says what is missing in a program of which nothing is known', () => {
    const empty = renderEvaluationReport(evaluateProgram({ program: programOf([]), pairs: [], now: NOW }));
    expect(empty).toContain('Not measured.');
    expect(empty).toContain('There was no survey.');
    expect(empty).toContain('There is no comparison group');
    expect(empty).not.toMatch(/NaN|undefined|null/);
  });

  it('shows words of others as they are, not as markup', () => {
    const title = '# | <img src=x> [a](b) *c* `d`\n- e';
    const evaluation = evaluateProgram({
      program: { ...programOf([{ ...MOVES, title }]), name: '1. *Grow*' },
      pairs: [],
      measurements: [{ objectiveId: 'moves', day: '2026-12-31', value: 12 }],
      now: NOW,
    });
    const text = renderEvaluationReport(evaluation);
    expect(text).toContain('# 1\\. \\*Grow\\*: what came of it');
    expect(text).toContain('\\# \\| \\<img src=x\\> \\[a\\](b) \\*c\\* \\`d\\` - e');
    expect(text).not.toMatch(/(?<!\\)<img/);
  });
});

describe('escapeMarkdown', () => {
  it('leaves no character of markup without a backslash, and no line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'\\`*_[]<>#|~!{}-+=1.) \na') }), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/\n/);
        expect(escaped.replace(/\\[^a-z0-9 ]/g, '')).not.toMatch(/[`*_[\]<>#|~!{}]/);
        expect(escaped).not.toMatch(/^([-+=]|\d+[.)])/);
        // What is escaped reads as what was written.
        expect(escaped.replace(/\\([^a-z0-9 ])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('paragraph', () => {
  it('changes nothing but spaces into line breaks, and begins no line with what would be markup', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', 'longer-words', '-', '+1', '12.', '#', '>', 'a'), { maxLength: 80 }),
        (words) => {
          const text = words.join(' ');
          const lines = paragraph(text).split('\n');
          expect(lines.join(' ')).toBe(text);
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^([-+*#>=]|\d+[.)])( |$)/);
        },
      ),
    );
    expect(given(paragraph('word '.repeat(40).trim(), '  ').split('\n')[1])).toMatch(/^ {2}word/);
  });
});

describe('table', () => {
  it('pads by alignment', () => {
    expect(table(['A', 'Number'], [['long one', '1']], ['left', 'right'])).toBe(
      ['| A        | Number |', '| -------- | -----: |', '| long one |      1 |'].join('\n'),
    );
  });
});

describe('numbers', () => {
  it('are rounded to what a reader can use', () => {
    expect([0.30000000000000004, -0.001, 12.345, 123.456, 7, 1e6].map(formatNumber)).toEqual([
      '0.30',
      '0',
      '12.3',
      '123',
      '7',
      '1000000',
    ]);
    expect([0.925, 0, -0.001, 1.17].map(formatShare)).toEqual(['93 %', '0 %', '0 %', '117 %']);
    expect(formatValue('change', 0.5)).toBe('+0.50');
    expect(formatValue('change', -0.5)).toBe('-0.50');
    expect(formatValue('share-difference', 0.123)).toBe('+12 points');
    expect(formatValue('correlation', -0.001)).toBe('0.00');
    const interval = { lower: -0.291, upper: 0.123, confidence: 0.95 };
    expect(formatInterval('share', interval)).toBe('-29 to 12 %');
    expect(formatInterval('share-difference', interval)).toBe('-29 to +12 points');
  });
});
