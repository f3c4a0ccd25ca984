import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalChances } from '../../../src/assignment';

interface Case {
  readonly reach: readonly (readonly boolean[])[];
  readonly seats: readonly number[];
  readonly partsOfSeat: number;
}

const cases: fc.Arbitrary<Case> = fc
  .record({ rows: fc.integer({ min: 0, max: 8 }), columns: fc.integer({ min: 0, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      reach: fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      seats: fc.array(fc.nat(4), { minLength: columns, maxLength: columns }),
      partsOfSeat: fc.integer({ min: 1, max: 3 }),
    }),
  );

function chancesOf({ reach, seats, partsOfSeat }: Case) {
  const found = equalChances({
    rows: reach.length,
    seats,
    partsOfSeat,
    allowed: (row, out) => {
      for (const [column, allowed] of (reach[row] ?? []).entries()) out[column] = allowed ? 1 : 0;
    },
  });
  return reach.map((_, row) => ({
    n: found.numerator[row] ?? Number.NaN,
    d: found.denominator[row] ?? Number.NaN,
  }));
}

/** Seats that a set of rows reaches, in whole seats times `partsOfSeat`. */
function seatsOf({ reach, seats }: Case, rows: readonly number[]): number {
  return seats.reduce(
    (sum, count, column) => sum + (rows.some((row) => reach[row]?.[column]) ? count : 0),
    0,
  );
}

/** All denominators of 8 rows and up to 3 units divide it. */
const COMMON = 840 * 6;

describe('equal chances', () => {
  it('are chances of a lottery, and the most equal ones: every set of rows was looked at', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const chances = chancesOf(given);
        const scaled = chances.map(({ n, d }) => (n * COMMON) / d);
        for (const value of scaled) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(COMMON);
        }
        const sum = (rows: readonly number[]) => rows.reduce((total, row) => total + (scaled[row] ?? 0), 0);
        const all = [...given.reach.keys()];
        // Hall's condition for fractions: a lottery with these chances exists.
        for (let set = 0; set < 2 ** all.length; set++) {
          const rows = all.filter((row) => (set >> row) & 1);
          expect(sum(rows) * given.partsOfSeat).toBeLessThanOrEqual(seatsOf(given, rows) * COMMON);
        }
        // Whose chance is below 1 shares all that it reaches with rows that have no better one: none can be raised.
        for (const row of all) {
          const own = scaled[row] ?? 0;
          if (own === COMMON) continue;
          const noBetter = all.filter((other) => (scaled[other] ?? 0) <= own);
          expect(sum(noBetter) * given.partsOfSeat).toBe(seatsOf(given, noBetter) * COMMON);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const back = chancesOf({ ...given, reach: [...given.reach].reverse() }).reverse();
        expect(back).toStrictEqual(chancesOf(given));
      }),
    );
  });

  it('shares seats that all can take', () => {
    const reach = Array.from({ length: 600 }, () => Array.from({ length: 40 }, () => true));
    const chances = chancesOf({ reach, seats: Array.from({ length: 40 }, () => 5), partsOfSeat: 1 });
    expect(new Set(chances.map(({ n, d }) => `${n}/${d}`))).toStrictEqual(new Set(['1/3']));
  });

  it('refuses what is no number of rows or seats', () => {
    const allowed = () => {};
    expect(() => equalChances({ rows: -1, seats: [1.5], allowed })).toThrow(/rows.*\n?.*|seats/);
    expect(() => equalChances({ rows: 1, seats: [1], partsOfSeat: 0, allowed })).toThrow('partsOfSeat');
  });
});
