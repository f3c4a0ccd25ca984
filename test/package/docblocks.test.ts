import { describe, expect, it } from 'vitest';
import { type DocumentedFunction, documentedExports } from './doc-examples';

const { names, functions } = documentedExports();

type Said = Pick<DocumentedFunction, 'entry' | 'text' | 'tags'>;

/** Queues answer when their workers do. */
const NOT_DETERMINISTIC = 'queue';

/** What a caller cannot learn from the docblock of a function. */
function missing({ entry, text, tags }: Said): string[] {
  return [
    ...(tags.includes('example') ? [] : ['an example']),
    ...(/\bO\([^)]|\bcomplexity\b/i.test(text) ? [] : ['complexity']),
    ...(tags.includes('throws') || /\bnever\s+throws\b/i.test(text) ? [] : ['what it throws']),
    ...(entry === NOT_DETERMINISTIC || /\bdetermini(?:stic|sm)\b/i.test(text) ? [] : ['determinism']),
  ];
}

describe('docblocks', () => {
  it('are those of all functions', () => {
    const core = functions.filter(({ entry }) => entry === 'index').map(({ name }) => name);
    expect(core).toEqual(expect.arrayContaining(['matchCohort', 'whyNot', 'explainMatch', 'renderMessage']));
    expect(new Set(core).size).toBe(core.length);
    expect(core.length).toBeGreaterThan(30);
    expect(functions.length).toBeGreaterThan(core.length + 150);
  });

  it('say of every function its complexity, determinism and what it throws, with an example', () => {
    const lacking = functions.flatMap((one) =>
      missing(one).map((what) => `${what} of ${one.name} (${one.entry})`),
    );
    expect(lacking).toEqual([]);
  });

  it('stand at every name of every entry point, types included', () => {
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter(({ text }) => text === '').map(({ entry, name }) => `${entry}/${name}`)).toEqual([]);
  });

  it('are found out where something is not said', () => {
    const said = { entry: 'index', text: 'Does it. O(n). Deterministic.', tags: ['throws', 'example'] };
    expect(missing(said)).toEqual([]);
    expect(missing({ ...said, tags: ['throws'] })).toEqual(['an example']);
    expect(missing({ ...said, tags: ['example'] })).toEqual(['what it throws']);
    expect(missing({ ...said, text: 'Does it. Deterministic.' })).toEqual(['complexity']);
    expect(missing({ ...said, text: 'Complexity as `it`.' })).toEqual(['determinism']);
    expect(missing({ ...said, text: 'O(1). Deterministic. Never throws.', tags: ['example'] })).toEqual([]);
    expect(missing({ ...said, entry: 'queue', text: 'O(1).' })).toEqual([]);
  });
});
