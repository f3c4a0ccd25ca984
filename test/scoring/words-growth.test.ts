import { describe, expect, it } from 'vitest';
import { lexicalSimilarity } from '../../src/entries/schemas';
import { definePolicy, normalizeTag, type PolicyInput } from '../../src/model';
import { relate } from '../../src/scoring/similarity/relations';
import { TagSpace } from '../../src/scoring/similarity/tag-space';
import { complaint } from '../growth/measure';

const space = (similarity: NonNullable<PolicyInput['similarity']>) =>
  new TagSpace(definePolicy({ similarity }).similarity, []);

/** A number that no text had before, so that none is remembered. */
const another = (() => {
  let last = 0;
  return () => ++last;
})();

/** Characters. */
const HALF_A_MILLION = 2 ** 19;
const LONG_LIST = 2 ** 15;

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
    const grows = complaint(
      (size) => `${another()}a${part.repeat(size / part.length)}b`,
      (text) => normalizeTag(text),
      HALF_A_MILLION,
    );
    expect(grows).toBeUndefined();
  });

  it('is linear for two goals', () => {
    const grows = complaint(
      (size) => `lead ${'team '.repeat(size / 5)} ${another()}`,
      (text) => lexicalSimilarity(text, `${text} more`),
      HALF_A_MILLION,
    );
    expect(grows).toBeUndefined();
  });
});

describe('time in the length of lists', { timeout: 120_000 }, () => {
  it('is linear in a chain of synonyms', () => {
    const grows = complaint(
      (size) => {
        const word = `w${another()}`;
        const links = Array.from({ length: size }, (_, at) => [`${word} ${at}`, `${word} ${at + 1}`]);
        return { word, size, synonyms: Object.fromEntries(links) };
      },
      ({ word, size, synonyms }) =>
        expect(space({ synonyms }).canonical(`${word} 0`)).toBe(`${word} ${size}`),
      LONG_LIST,
    );
    expect(grows).toBeUndefined();
  });

  it('is linear in the depth of a taxonomy', () => {
    const grows = complaint(
      (size) =>
        Array.from({ length: size }, (_, at) => ({
          id: `c${at}`,
          label: `concept ${at}`,
          ...(at > 0 && { parentIds: [`c${at - 1}`] }),
        })),
      (taxonomy) => {
        const { length } = taxonomy;
        const closeness = space({ taxonomy }).closeness(
          `concept ${length - 1}`,
          `concept ${length - 2}`,
          'tag',
        );
        expect(closeness).toBeGreaterThan(0.9);
      },
      LONG_LIST,
    );
    expect(grows).toBeUndefined();
  });

  it('is linear in goals of which each has words of its own', () => {
    const goals = (side: string, size: number, round: number) =>
      Array.from(
        { length: size },
        (_, at) => `lead the ${side} team of project x${round}${at}y and improve z${at % 97}w`,
      );
    const grows = complaint(
      (size) => {
        const round = another();
        return { mentee: goals('mentee', size, round), mentor: goals('mentor', size, round) };
      },
      ({ mentee, mentor }) => expect(relate(mentee, mentor, space({}), 'phrase').items).toHaveLength(0),
      LONG_LIST / 4,
    );
    expect(grows).toBeUndefined();
  });
});
