import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CanonicalHash } from '../../../src/matching/canonical/hash';
import { canonicalJson, isSameJson, seededOrder } from '../../../src/matching/canonical/order';
import { Sha256 } from '../../../src/matching/canonical/sha256';

describe('Sha256', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  it('agrees with the platform digest on any text in any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200, unit: 'grapheme' }), { maxLength: 8 }), (pieces) => {
        const ours = new Sha256();
        for (const piece of pieces) ours.updateBytes(encode(piece));
        expect(ours.hex()).toBe(createHash('sha256').update(pieces.join('')).digest('hex'));
      }),
    );
  });

  it('pads every length around the block boundary', () => {
    for (let length = 0; length <= 130; length++) {
      const text = 'a'.repeat(length);
      expect(new Sha256().updateBytes(encode(text)).hex()).toBe(
        createHash('sha256').update(text).digest('hex'),
      );
    }
  });
});

describe('canonicalJson', () => {
  it('ignores the order of keys and explicit undefined', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: 'x' }], e: undefined })).toBe(
      '{"a":[{"c":"x","d":null}],"b":1}',
    );
  });

  it('is equal where values are the same', () => {
    const other = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(undefined, [], {}, [[]], [undefined], { a: undefined }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b'), other),
        fc.dictionary(fc.constantFrom('a', 'b'), other),
        (a, b) => {
          expect(isSameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
          expect(isSameJson(a, JSON.parse(canonicalJson(a)))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe.each(['Node', 'page'] as const)('CanonicalHash in a %s', (host) => {
  beforeEach(() => {
    // The digest of Node is found through `process`, which a page lacks.
    if (host === 'page') vi.stubGlobal('process', { ...process, getBuiltinModule: undefined });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const digest = (text: string) => createHash('sha256').update(text).digest('hex');

  it('hashes what canonicalJson writes, whatever the value', () => {
    const value = fc.jsonValue({ stringUnit: 'binary' });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, fc.string({ unit: 'grapheme' })), { maxLength: 5 }), (parts) => {
        const hash = new CanonicalHash();
        for (const [one, text] of parts) hash.value(one).text(text);
        expect(hash.hex()).toBe(digest(parts.map(([one, text]) => canonicalJson(one) + text).join('')));
      }),
    );
  });

  it('leaves out undefined fields, writes undefined items as null, and escapes as JSON does', () => {
    const value = { b: undefined, a: [undefined, -0, 1e21, 9.5, 10, '"\\\n\u007f', '\ud800', 'é'], c: {} };
    expect(new CanonicalHash().value(value).hex()).toBe(digest(canonicalJson(value)));
    expect(canonicalJson(value)).toBe('{"a":[null,0,1e+21,9.5,10,"\\"\\\\\\n\u007f","\\ud800","é"],"c":{}}');
  });

  it('is right at every fill of its buffer, and for texts longer than it', () => {
    for (const size of [8_191, 8_192, 8_193, 65_535, 65_536, 65_537, 200_000]) {
      for (const unit of ['a', 'é', '\n']) {
        const value = ['x'.repeat(65_530), [unit.repeat(size), { [unit.repeat(size)]: 1 }], 'end'];
        expect(new CanonicalHash().value(value).hex()).toBe(digest(canonicalJson(value)));
      }
    }
    const many = Array.from({ length: 40_000 }, (_, at) => [at, 'é', { z: at, a: [] }]);
    expect(new CanonicalHash().value(many).hex()).toBe(digest(canonicalJson(many)));
  });

  it('writes frozen objects that stand in it more than once as they are, at every fill of its buffer', () => {
    const { a, b } = Object.freeze({
      b: Object.freeze({ z: 'é', a: [1] }),
      a: Object.freeze({ name: 'x'.repeat(300) }),
    });
    const many = Array.from({ length: 3_000 }, (_, at) => [
      a,
      { b },
      b,
      'x'.repeat(at % 7),
      Object.freeze({ at }),
    ]);
    expect(new CanonicalHash().value(many).hex()).toBe(digest(canonicalJson(many)));
  });

  it('sorts keys of more shapes than it remembers', () => {
    const hash = new CanonicalHash();
    let text = '';
    for (let shape = 0; shape < 30_000; shape++) {
      const value = { [`z${shape}`]: 1, [`a${shape}`]: 2 };
      hash.value(value);
      text += canonicalJson(value);
    }
    expect(hash.hex()).toBe(digest(text));
  });
});

describe('seededOrder', () => {
  const mentors = ['m1', 'm2', 'm3', 'm4', 'm5'];
  const ordered = (ids: readonly string[], seed: string, side: 'mentors' | 'mentees' = 'mentors') =>
    Array.from(seededOrder(side, ids, seed), (index) => ids[index]);

  it('does not depend on the order of the rows', () => {
    expect(ordered([...mentors].reverse(), 's')).toEqual(ordered(mentors, 's'));
  });

  it('depends on the seed and the side, and keeps everybody', () => {
    const orders = new Set(['1', '2', '3', '4'].map((seed) => ordered(mentors, seed).join()));
    orders.add(ordered(mentors, '1', 'mentees').join());
    expect(orders.size).toBeGreaterThan(2);
    expect(ordered(mentors, '1').sort()).toEqual(mentors);
  });

  it('is frozen', () => {
    expect(ordered(mentors, 'mentor-match')).toEqual(['m4', 'm2', 'm1', 'm3', 'm5']);
  });
});
