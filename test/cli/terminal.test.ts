import { describe, expect, it } from 'vitest';
import { clip, pad, table, WIDTH, widthOf, wrap } from '../../src/cli/terminal';

describe('columns of a terminal', () => {
  it.each([
    ['Ada', 3],
    ['José', 4],
    // The accent is a character of its own.
    ['Jose\u0301', 4],
    ['山田花子', 8],
    ['김민준', 6],
    ['👩‍🏫', 2],
  ])('%s takes %i', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
    expect(widthOf(pad(text, 12))).toBe(12);
  });

  it('line up in a table, whatever the script', () => {
    const lines = table(
      ['name', 'score'],
      [
        ['Ada', '0.9'],
        ['山田花子', '0.8'],
        ['Zoe\u0308', '0.7'],
      ],
    ).split('\n');
    const starts = lines.map((line) => widthOf(line.slice(0, line.search(/score|0\.\d/))));
    expect(new Set(starts)).toEqual(new Set([10]));
  });

  it('are never more than asked for, and no character is cut in two', () => {
    for (const text of ['山田花子', '👩‍🏫👩‍🏫👩‍🏫', 'Jose\u0301 Nun\u0303ez', 'Ada Lovelace'])
      for (let width = 1; width <= 12; width++) {
        const shown = clip(text, width);
        expect(widthOf(shown)).toBe(width);
        expect(shown).not.toMatch(/\p{Cs}/u);
        const kept = shown.replace(/…?\s*$/, '');
        expect(text.startsWith(kept)).toBe(true);
        expect(/^[\u0301\u0303\u200d]/.test(text.slice(kept.length))).toBe(false);
      }
  });

  it('fill a line with words of any script', () => {
    const lines = wrap(
      Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? '山田' : 'Ada')).join(' '),
    ).split('\n');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(WIDTH);
    expect(Math.max(...lines.map(widthOf))).toBeGreaterThan(WIDTH - 5);
  });
});
