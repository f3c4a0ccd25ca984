import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
