import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRows } from '../../src/queue/scan/round-state';
import { checkFits, estimateBytes } from '../../src/queue/worker/estimate';
import { Slots } from '../../src/queue/worker/slots';
import { Turns } from '../../src/queue/worker/turns';

describe('what runs side by side', () => {
  it('never takes more threads or memory than there are, begins in the order it was asked, and all of it runs', async () => {
    const asks = fc.array(
      fc.record({ threads: fc.integer({ min: 1, max: 4 }), bytes: fc.integer({ min: 1, max: 100 }) }),
      {
        maxLength: 30,
      },
    );
    await fc.assert(
      fc.asyncProperty(asks, async (wanted) => {
        const slots = new Slots(4, 100);
        const begun: number[] = [];
        let threads = 0;
        let bytes = 0;
        await Promise.all(
          wanted.map(async (want, nth) => {
            const giveBack = await slots.take(want.threads, want.bytes);
            begun.push(nth);
            threads += want.threads;
            bytes += want.bytes;
            expect([threads <= 4, bytes <= 100]).toEqual([true, true]);
            await Promise.resolve();
            threads -= want.threads;
            bytes -= want.bytes;
            giveBack();
            giveBack();
          }),
        );
        expect(begun).toEqual(wanted.map((_, nth) => nth));
        expect(slots.isFree).toBe(true);
      }),
    );
  });

  it('gives every tenant a turn before any has a second one', () => {
    const turns = new Turns();
    const served = ['c', 'a', 'b'].flatMap(() => {
      const [next] = turns.order(['c', 'a', 'b']);
      turns.serve(next!);
      return [next];
    });
    expect(served).toEqual(['a', 'b', 'c']);
    expect(turns.order(['b', 'new', 'c', 'a'])).toEqual(['new', 'a', 'b', 'c']);
  });

  it('cuts rows for threads without a gap, the longest ranges first, in no more parts than are worth it', () => {
    const asks = fc.record({
      size: fc.integer({ min: 1, max: 300 }),
      threads: fc.integer({ min: 1, max: 40 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(asks, ({ size, threads, part }) => {
        const most = Math.max(1, Math.floor(size * part));
        const ranges = cutRows(size, threads, most);
        expect(ranges.length).toBeLessThanOrEqual(most);
        expect([ranges[0]?.from, ranges.at(-1)?.to]).toEqual([0, size]);
        for (const [nth, { from, to }] of ranges.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBe(nth === 0 ? 0 : ranges[nth - 1]?.to);
          // By a row at most, since rows are whole.
          expect(to - from).toBeLessThanOrEqual(ranges[0]!.to - ranges[0]!.from + 1);
        }
      }),
    );
    expect(cutRows(256, 2, 8).map(({ from, to }) => to - from)).toEqual([64, 64, 32, 32, 32, 32]);
    expect(cutRows(256, 3, 8).map(({ from, to }) => to - from)).toEqual(new Array(8).fill(32));
  });

  it('counts a matrix of scores where the matching keeps one', () => {
    const kept = { mentors: 4000, mentees: 4000 };
    const not = { mentors: 5000, mentees: 5000 };
    expect(estimateBytes(kept, false) - estimateBytes({ mentors: 8000, mentees: 0 }, false)).toBe(64e6);
    expect(estimateBytes(not, false)).toBe(estimateBytes({ mentors: 10_000, mentees: 0 }, false));
    expect(estimateBytes(not, true) - estimateBytes(not, false)).toBe(100e6);
    expect(() => checkFits(kept, 10, 9)).toThrow(/4000 mentors and 4000 mentees/);
    checkFits(kept, 9, 9);
  });
});
