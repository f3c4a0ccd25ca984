import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ErrorIssue } from '../../src/errors';
import { definePolicy, normalizeTag, type PolicyInput, type Similarity } from '../../src/model';
import { relate } from '../../src/scoring/similarity/relations';
import { TagSpace } from '../../src/scoring/similarity/tag-space';
import { TaxonomyIndex } from '../../src/scoring/similarity/taxonomy';
import { compileScoring } from '../checked';
import { TAXONOMY } from './arbitraries';
import { readEscoGroups } from './esco';

/** A tag space of a valid `similarity`. */
function tagSpace(similarity: Partial<Similarity>): TagSpace {
  const issues: ErrorIssue[] = [];
  const tags = new TagSpace(definePolicy({ similarity }).similarity, issues);
  expect(issues).toEqual([]);
  return tags;
}

describe('Wu-Palmer similarity', () => {
  const groups = readEscoGroups();
  const tags = tagSpace({ taxonomy: groups, threshold: 0.01 });

  it('reads the whole sample', () => {
    expect(groups).toHaveLength(64);
    expect(groups.filter((group) => group.parentIds === undefined).map((group) => group.id)).toEqual(['S']);
  });

  it.each([
    ['S5.2.1', 'S5.2.2', 0.75],
    ['S5.1.0', 'S5.2.1', 0.5],
    ['S5.1', 'S5.1.0', 0.8571],
    ['S4.8.1', 'S5.1.0', 0.25],
  ])('of the ESCO groups %s and %s is %d', (a, b, value) => {
    expect(tags.closeness(tags.canonical(a), tags.canonical(b), 'tag')).toBeCloseTo(value, 4);
  });

  it('tells concepts of one label apart by their ids, and reads the label as either', () => {
    const labels = ['S5.1', 'S5.1.0'].map((code) => groups.find((group) => group.id === code)?.label);
    expect(labels[0]).toBe(labels[1]);
    expect(tags.canonical('S5.1')).not.toBe(tags.canonical('s5.1.0'));
    const word = tags.canonical(labels[0] ?? '');
    expect(tags.closeness(word, tags.canonical('S5.1.0'), 'tag')).toBe(1);
    expect(tags.canonical('Browsing, searching and filtering digital data')).toBe(tags.canonical('S5.5.1'));
  });

  it('is 2 d(lca) / (d(a) + d(b)) on every pair of a tree', () => {
    const parent = new Map(groups.map((group) => [group.id, group.parentIds?.[0]]));
    const up = (code: string): string[] => {
      const above = parent.get(code);
      return above === undefined ? [code] : [code, ...up(above)];
    };
    const index = new TaxonomyIndex(groups, normalizeTag, 'taxonomy', []);
    for (const [i, a] of groups.entries()) {
      for (const [j, b] of groups.entries()) {
        const ofB = new Set(up(b.id));
        const lca = up(a.id).find((code) => ofB.has(code)) ?? '';
        const expected = (2 * up(lca).length) / (up(a.id).length + up(b.id).length);
        expect(index.wuPalmer(i, j)).toBeCloseTo(expected, 12);
      }
    }
  });

  it('takes the best common ancestor where there are several, is symmetric, and 1 only for the same', () => {
    const index = new TaxonomyIndex(TAXONOMY, normalizeTag, 'taxonomy', []);
    const at = (id: string) => TAXONOMY.findIndex((concept) => concept.id === id);
    // R hangs below both data and programming, each of depth 2.
    expect(index.wuPalmer(at('r'), at('python'))).toBeCloseTo(4 / 6, 12);
    expect(index.wuPalmer(at('r'), at('stats'))).toBeCloseTo(4 / 6, 12);
    expect(index.wuPalmer(at('python'), at('stats'))).toBeCloseTo(2 / 6, 12);
    expect(index.wuPalmer(at('sql'), at('analyst'))).toBe(0);
    for (const i of TAXONOMY.keys()) {
      for (const j of TAXONOMY.keys()) {
        expect(index.wuPalmer(i, j)).toBe(index.wuPalmer(j, i));
        expect(index.wuPalmer(i, j) === 1).toBe(i === j);
      }
    }
  });
});

describe('the tag space', () => {
  it('reads synonyms through chains, and other labels of a concept', () => {
    const tags = tagSpace({
      synonyms: { js: 'ECMAScript', 'ecma script': 'JavaScript', ecmascript: 'JavaScript' },
      taxonomy: [{ id: '1', label: 'SQL', altLabels: ['Structured Query Language'] }],
    });
    expect(tags.canonical('JS')).toBe('javascript');
    expect(tags.canonical('Ecma-Script')).toBe('javascript');
    expect(tags.canonical('structured  query language')).toBe('sql');
  });

  it('lets a canonical word outside the taxonomy stand for the concept of its synonym', () => {
    const tags = tagSpace({
      synonyms: { js: 'JavaScript' },
      taxonomy: [
        { id: 'c', label: 'code' },
        { id: 'j', label: 'JS', altLabels: ['node'], parentIds: ['c'] },
      ],
    });
    const forms = ['js', 'JavaScript', 'javascript', 'node', 'JS'].map((word) => tags.canonical(word));
    expect(new Set(forms).size).toBe(1);
    expect(tags.closeness(forms[0] ?? '', tags.canonical('code'), 'tag')).toBeCloseTo(2 / 3, 12);
  });

  it('compares ambiguous labels by the closest of their concepts', () => {
    const tags = tagSpace({
      taxonomy: [
        { id: 'a', label: 'finance' },
        { id: 'b', label: 'nature' },
        { id: 'a1', label: 'bank', parentIds: ['a'] },
        { id: 'b1', label: 'Bank', parentIds: ['b'] },
        { id: 'b2', label: 'river', parentIds: ['b'] },
      ],
      threshold: 0.1,
    });
    expect(tags.closeness(tags.canonical('bank'), tags.canonical('river'), 'tag')).toBe(0.5);
  });

  it('compares vectors by their cosine, opposite ones as unrelated', () => {
    const tags = tagSpace({ vectors: { A: [2, 0], B: [1, 1], C: [-1, 0] }, threshold: 0.1 });
    expect(tags.closeness('a', 'b', 'tag')).toBeCloseTo(Math.SQRT1_2, 12);
    expect(tags.closeness('a', 'c', 'tag')).toBe(0);
    expect(tags.closeness('a', 'unknown', 'tag')).toBe(0);
  });

  it('takes the largest similarity there is, none under the threshold', () => {
    const similarity = {
      taxonomy: [
        { id: 'r', label: 'root' },
        { id: 'a', label: 'a', parentIds: ['r'] },
      ],
      vectors: { root: [1, 0], a: [0.5, Math.sqrt(0.75)] },
    };
    expect(tagSpace({ ...similarity, threshold: 0.3 }).closeness('a', 'root', 'tag')).toBeCloseTo(2 / 3, 12);
    expect(tagSpace({ ...similarity, threshold: 0.7 }).closeness('a', 'root', 'tag')).toBe(0);
  });

  it('reports everything that is wrong in it at once', () => {
    const similarity: PolicyInput['similarity'] = {
      synonyms: { a: 'b', b: 'c', c: 'a', Word: 'x', 'word!': 'y' },
      taxonomy: [
        { id: '1', label: 'one' },
        { id: '1', label: 'uno' },
        { id: '2', label: 'two', parentIds: ['3', '9'] },
        { id: '3', label: 'three', parentIds: ['2'] },
      ],
      vectors: { p: [0, 0], Q: [1, 0], 'q ': [0, 1] },
    };
    const compile = () => compileScoring({ mentors: [], mentees: [] }, definePolicy({ similarity }));
    expect(compile).toThrowError(
      expect.objectContaining({
        code: 'invalid-input',
        issues: [
          expect.objectContaining({ path: 'policy.similarity.taxonomy[1].id', received: '"1"' }),
          expect.objectContaining({ path: 'policy.similarity.taxonomy[2].parentIds[1]', received: '"9"' }),
          expect.objectContaining({ path: 'policy.similarity.taxonomy', received: '["2","3"]' }),
          expect.objectContaining({ path: 'policy.similarity.synonyms["word!"]' }),
          expect.objectContaining({ path: 'policy.similarity.synonyms["a"]' }),
          expect.objectContaining({ path: 'policy.similarity.synonyms["b"]' }),
          expect.objectContaining({ path: 'policy.similarity.synonyms["c"]' }),
          expect.objectContaining({ path: 'policy.similarity.vectors["p"]' }),
          expect.objectContaining({ path: 'policy.similarity.vectors["q "]' }),
        ],
      }),
    );
  });
});

describe('relations', () => {
  const words = [
    ...TAXONOMY.map((concept) => concept.label),
    'unknown',
    'lead a team',
    'leading teams',
    'team lead',
    'do not lead a team',
    'leave the team',
    'manage a remote team',
    'become a manager',
    'get a manager',
    'head of machine learning',
    'leading machine learning teams',
    '!!!',
  ];

  it('finds exactly the targets that are close, as comparing all with all would', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...words)),
        fc.uniqueArray(fc.constantFrom(...words)),
        fc.constantFrom(0.05, 0.4, 0.6, 0.9, 1),
        fc.constantFrom<'tag' | 'phrase'>('tag', 'phrase'),
        fc.boolean(),
        (queryWords, targetWords, threshold, kind, isBare) => {
          const tags = tagSpace(
            isBare
              ? { threshold }
              : { threshold, taxonomy: TAXONOMY, vectors: { R: [1, 0.1], unknown: [1, 0], SQL: [0.2, 1] } },
          );
          const queries = queryWords.map((word) => tags.canonical(word));
          const targets = [...new Set(targetWords.map((word) => tags.canonical(word)))];
          const found = relate(queries, targets, tags, kind);
          const expected = queries.map((query) =>
            targets.flatMap((target, at) => {
              const closeness = tags.closeness(query, target, kind);
              return closeness > 0 ? [{ target: at, closeness }] : [];
            }),
          );
          const lists = queries.map((_, query) => {
            const list: { target: number; closeness: number }[] = [];
            for (let at = found.starts[query]!; at < found.starts[query + 1]!; at++) {
              list.push({ target: found.items[at]!, closeness: found.values[at]! });
            }
            return list.sort((a, b) => a.target - b.target);
          });
          expect(lists).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
