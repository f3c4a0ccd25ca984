import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Words } from '../../../src/interchange/people/source/words';

describe('Words', () => {
  it('gives back what it got, whatever it is and however often', () => {
    const words = [new Words(true), new Words(false)];
    fc.assert(
      fc.property(fc.constantFrom('id', 'skills', 'preferences'), fc.jsonValue(), (path, value) => {
        for (const shared of words) {
          expect(shared.share(path, structuredClone(value))).toEqual(value);
        }
      }),
    );
    expect(words[0]?.share('name', '\uD800 alone, and a long name')).toBe('\uD800 alone, and a long name');
  });

  it('keeps a field called "__proto__" as data', () => {
    const value: unknown = JSON.parse('{"__proto__": "x", "a": "y"}');
    expect(JSON.stringify(new Words(true).share('attributes', value))).toBe('{"__proto__":"x","a":"y"}');
  });
});
