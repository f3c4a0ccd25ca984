import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findIn,
  Growing,
  groupMembers,
  Interner,
  ListBuilder,
  type Lists,
  listHas,
  lowerBound,
  NumberInterner,
  packClasses,
  toLists,
  transposeLists,
} from '../../src/scoring/flat/lists';
import { splitStake } from '../../src/scoring/shapes/pass';

function fromLists({ starts, items }: Lists): number[][] {
  return Array.from({ length: starts.length - 1 }, (_, list) =>
    Array.from(items.subarray(starts[list], starts[list + 1])),
  );
}

const ascending = fc.uniqueArray(fc.nat(9)).map((list) => list.sort((a, b) => a - b));

describe('flat lists', () => {
  it('hold what nested lists hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(9))), (lists) => {
        expect(fromLists(toLists(lists))).toEqual(lists);
      }),
    );
  });

  it('turn round, and back', () => {
    fc.assert(
      fc.property(fc.array(ascending), (lists) => {
        const turned = transposeLists(toLists(lists), 10);
        expect(fromLists(turned)).toEqual(
          Array.from({ length: 10 }, (_, item) =>
            lists.flatMap((list, at) => (list.includes(item) ? [at] : [])),
          ),
        );
        expect(fromLists(transposeLists(turned, lists.length))).toEqual(lists);
      }),
    );
  });

  it('group members, leaving out those without a group', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 4 })), (groupOf) => {
        expect(fromLists(groupMembers(groupOf, 5))).toEqual(
          [0, 1, 2, 3, 4].map((group) => [...groupOf.keys()].filter((at) => groupOf[at] === group)),
        );
      }),
    );
  });

  it('are built in any order: ascending, each item once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(20)), { maxLength: 60 }), (entries) => {
        const builder = new ListBuilder();
        for (const [list, item] of entries) builder.add(list, item);
        expect(fromLists(builder.finish(6))).toEqual(
          Array.from({ length: 6 }, (_, list) =>
            [...new Set(entries.filter((entry) => entry[0] === list).map((entry) => entry[1]))].sort(
              (a, b) => a - b,
            ),
          ),
        );
      }),
    );
  });

  it('are searched by halving', () => {
    fc.assert(
      fc.property(fc.array(ascending), fc.nat(9), (lists, value) => {
        const flat = toLists(lists);
        for (const [list, items] of lists.entries()) {
          const [from, to] = [flat.starts[list] ?? 0, flat.starts[list + 1] ?? 0];
          expect(listHas(flat, list, value)).toBe(items.includes(value));
          expect(findIn(flat.items, from, to, value)).toBe(
            items.includes(value) ? from + items.indexOf(value) : -1,
          );
          expect(lowerBound(flat.items, from, to, value)).toBe(
            from + items.filter((item) => item < value).length,
          );
        }
      }),
    );
  });

  it('grow', () => {
    const growing = new Growing();
    for (let value = 0; value < 5000; value++) growing.push(value * 3);
    expect(growing.length).toBe(5000);
    expect(growing.view()[4999]).toBe(14_997);
    expect(growing.take()).toEqual(Int32Array.from({ length: 5000 }, (_, at) => at * 3));
  });
});

describe('numbers for keys', () => {
  it('are given in order of first appearance', () => {
    const codes = new Interner();
    expect(['b', 'a', 'b', 'constructor'].map((key) => codes.code(key))).toEqual([0, 1, 0, 2]);
    expect(codes.keys).toEqual(['b', 'a', 'constructor']);
    expect([codes.find('a'), codes.find('z')]).toEqual([1, -1]);
  });

  it('are those that a Map gives, whatever the numbers', () => {
    const few = fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, 1, 2 ** 40, -1);
    fc.assert(
      fc.property(fc.array(fc.oneof(few, fc.double(), fc.integer()), { maxLength: 200 }), (numbers) => {
        const codes = new NumberInterner();
        const known = new Map<number, number>();
        for (const number of numbers) {
          if (!known.has(number)) known.set(number, known.size);
          expect(codes.code(number)).toBe(known.get(number));
        }
        expect(codes.size).toBe(known.size);
        expect(Array.from(codes.keys())).toEqual([...known.keys()]);
        for (const [number, code] of known) expect(codes.find(number)).toBe(code);
        expect(codes.find(0.123)).toBe(known.get(0.123) ?? -1);
      }),
    );
  });

  it('are many as easily as few', () => {
    const codes = new NumberInterner();
    const isRight = (at: number) => codes.code(at * 2 ** 32) === at && codes.find(at * 2 ** 32) === at;
    for (let at = 0; at < 200_000; at++) if (!isRight(at)) expect.fail(`number ${at}`);
    for (let at = 0; at < 200_000; at++) if (!isRight(at)) expect.fail(`number ${at}, again`);
    expect(codes.size).toBe(200_000);
  });

  it('take two bytes where they fit, four where they do not', () => {
    expect(packClasses([0, 65_535], 65_536)).toEqual(Uint16Array.of(0, 65_535));
    expect(packClasses([0, 65_536], 65_537)).toEqual(Int32Array.of(0, 65_536));
  });
});

describe('a split stake', () => {
  it('adds up exactly, in proportion to the weights', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 30 }),
        fc.array(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (stake, weights) => {
          const parts = splitStake(stake, weights);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(stake);
          const largest = Math.max(...weights);
          const total = weights.reduce((sum, weight) => sum + weight / largest, 0);
          for (const [at, part] of parts.entries()) {
            expect(Math.abs(part - (stake * ((weights[at] ?? 0) / largest)) / total)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
