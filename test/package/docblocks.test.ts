import { describe, expect, it } from 'vitest';
import { type DocumentedFunction, documentedFunctions } from './doc-examples';

const core = documentedFunctions().filter(({ entry }) => entry === 'index');

/** What a caller cannot learn from the docblock of a function. */
function missing({ text, tags }: Pick<DocumentedFunction, 'text' | 'tags'>): string[] {
  return [
    ...(tags.includes('example') ? [] : ['an example']),
    ...(/\bO\(|\bcomplexity\b/i.test(text) ? [] : ['complexity']),
    ...(tags.includes('throws') || /\bnever throws\b/i.test(text) ? [] : ['what it throws']),
    ...(/\bdetermini(?:stic|sm)\b/i.test(text) ? [] : ['determinism']),
  ];
}

describe('docblocks of the core', () => {
  it('are those of all its functions', () => {
    const names = core.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['matchCohort', 'whyNot', 'explainMatch', 'renderMessage']));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(30);
  });

  it.each(core)(
    'of $name say its complexity, what it throws, determinism, and give an example',
    (documented) => {
      expect(missing(documented)).toEqual([]);
    },
  );

  it('are found out where something is not said', () => {
    const said = { text: 'Does it. O(n). Deterministic.', tags: ['throws', 'example'] };
    expect(missing(said)).toEqual([]);
    expect(missing({ ...said, tags: ['throws'] })).toEqual(['an example']);
    expect(missing({ ...said, tags: ['example'] })).toEqual(['what it throws']);
    expect(missing({ ...said, text: 'Does it. Deterministic.' })).toEqual(['complexity']);
    expect(missing({ ...said, text: 'Complexity as `it`.' })).toEqual(['determinism']);
    expect(missing({ text: 'O(1). Deterministic. Never throws.', tags: ['example'] })).toEqual([]);
  });
});
