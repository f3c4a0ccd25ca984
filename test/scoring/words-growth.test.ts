import { describe, expect, it } from 'vitest';
import { lexicalSimilarity } from '../../src/entries/schemas';
import { definePolicy, normalizeTag, type PolicyInput } from '../../src/model';
import { relate } from '../../src/scoring/similarity/relations';
import { TagSpace } from '../../src/scoring/similarity/tag-space';

/** Time at twice the size over time at the size, each the fastest of several runs in turn. */
function growth(size: number, prepare: (size: number, round: number) => () => void): number {
  const fastest = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 7; round++) {
    for (const at of [0, 1]) {
      const run = prepare(size * (at + 1), round);
      const start = performance.now();
      run();
      fastest[at] = Math.min(fastest[at]!, performance.now() - start);
    }
  }
  return fastest[1]! / fastest[0]!;
}

/** Twice the input takes at most this many times as long. */
const MOST = 2.6;

/** Linear work passes at the first or a later attempt, whatever else runs on the machine; quadratic work at none. */
function expectLinear(size: number, prepare: (size: number, round: number) => () => void): void {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && least > MOST; attempt++)
    least = Math.min(least, growth(size, prepare));
  expect(least).toBeLessThanOrEqual(MOST);
}

const space = (similarity: NonNullable<PolicyInput['similarity']>) =>
  new TagSpace(definePolicy({ similarity }).similarity, []);

describe('time in the length of a tag', { timeout: 120_000 }, () => {
  it.each([
    ['blanks', ' '],
    ['signs', '+'],
    ['number signs', '#'],
    ['points', '.'],
    ['points and letters', '.a'],
    ['hyphens', '-'],
    ['letters', 'a'],
    ['words', 'projects '],
    ['letters with accents', 'é'],
    ['marks', '\u0301\u0316'],
    ['zero-width blanks', '\u200b'],
    ['emoji', '👍'],
  ])('is linear for %s between two letters, up to half a million characters', (_, part) => {
    expectLinear(250_000, (size, round) => {
      // Another text each time, so that none is remembered.
      const text = `${'abcdefg'[round]}${part.repeat(size / part.length)}b${size}`;
      return () => normalizeTag(text);
    });
  });

  it('is linear for two goals', () => {
    expectLinear(200_000, (size, round) => {
      const text = `lead ${'team '.repeat(size / 5)} ${round}`;
      return () => lexicalSimilarity(text, `${text} more`);
    });
  });
});

describe('time in the length of lists', { timeout: 120_000 }, () => {
  it('is linear in a chain of synonyms', () => {
    expectLinear(20_000, (size, round) => {
      const synonyms = Object.fromEntries(
        Array.from({ length: size }, (_, at) => [`w${round} ${at}`, `w${round} ${at + 1}`]),
      );
      return () => expect(space({ synonyms }).canonical(`w${round} 0`)).toBe(`w${round} ${size}`);
    });
  });

  it('is linear in the depth of a taxonomy', () => {
    expectLinear(20_000, (size) => {
      const taxonomy = Array.from({ length: size }, (_, at) => ({
        id: `c${at}`,
        label: `concept ${at}`,
        ...(at > 0 && { parentIds: [`c${at - 1}`] }),
      }));
      return () => {
        const tags = space({ taxonomy });
        expect(tags.closeness(`concept ${size - 1}`, `concept ${size - 2}`, 'tag')).toBeGreaterThan(0.9);
      };
    });
  });

  it('is linear in goals of which each has words of its own', () => {
    expectLinear(2000, (size, round) => {
      const goals = (side: string) =>
        Array.from(
          { length: size },
          (_, at) => `lead the ${side} team of project x${round}${at}y and improve z${at % 97}w`,
        );
      return () => {
        const tags = space({});
        expect(relate(goals('mentee'), goals('mentor'), tags, 'phrase').items).toHaveLength(0);
      };
    });
  });
});
