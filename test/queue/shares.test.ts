import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseCostSource } from '../../src/assignment/costs';
import { prepare, scorableData } from '../../src/matching/prepared';
import { cutRows, RoundState } from '../../src/queue/scan/round-state';
import { checkFits, estimateBytes } from '../../src/queue/worker/estimate';
import { Slots } from '../../src/queue/worker/slots';
import { Turns } from '../../src/queue/worker/turns';
import { generateCohort } from '../../src/synthetic';

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

  it('takes the first answer to a range of the round, and no other', () => {
    const k = 2;
    const batch = {
      source: denseCostSource(new Int32Array(12), 4, 3),
      size: 4,
      rows: Int32Array.of(0, 1, 2, 3),
      starts: new Int32Array(4),
      prices: new Float64Array(3),
      turn: new Int32Array(1),
      guesses: new Float64Array(4),
      k,
      columns: new Int32Array(4 * k),
      costs: new Int32Array(4 * k),
      counts: new Int32Array(4).fill(-1),
      bounds: new Float64Array(4),
    };
    const round = new RoundState(7, batch, cutRows(4, 1, 2));
    const answer = {
      ...{ id: 1, threads: 1, microseconds: 5, epoch: 7, from: 2, to: 4 },
      bounds: Float64Array.of(10, 20),
      counts: Int32Array.of(1, 2),
      columns: Int32Array.of(2, 0, 1),
      costs: Int32Array.of(5, 6, 7),
    };
    for (const wrong of [
      { ...answer, epoch: 6 },
      { ...answer, epoch: 8 },
      { ...answer, from: 1 },
      { ...answer, counts: Int32Array.of(1, 3) },
      { ...answer, counts: Int32Array.of(-1, 2) },
    ])
      expect(round.receive(wrong)).toBe(false);
    expect(Array.from(batch.counts)).toEqual([-1, -1, -1, -1]);
    expect(round.receive(answer)).toBe(true);
    expect(round.receive({ ...answer, costs: Int32Array.of(0, 0, 0) })).toBe(false);
    expect(Array.from(batch.counts)).toEqual([-1, -1, 1, 2]);
    expect(Array.from(batch.columns)).toEqual([0, 0, 0, 0, 2, 0, 0, 1]);
    expect(Array.from(batch.costs)).toEqual([0, 0, 0, 0, 5, 0, 6, 7]);
    expect(Array.from(batch.bounds)).toEqual([0, 0, 10, 20]);
    expect(round.open).toEqual([{ from: 0, to: 2 }]);
    round.finish({ from: 0, to: 2 });
    round.finish({ from: 0, to: 2 });
    expect([round.isDone, round.open]).toEqual([true, []]);
  });

  it('counts a matrix of scores where the matching keeps one', () => {
    const kept = { mentors: 4000, mentees: 4000 };
    const not = { mentors: 5000, mentees: 5000 };
    const plain = { hasExtensions: false, isScanned: false };
    const own = { hasExtensions: true, isScanned: false };
    expect(estimateBytes(kept, plain) - estimateBytes({ mentors: 8000, mentees: 0 }, plain)).toBe(64e6);
    expect(estimateBytes(not, plain)).toBe(estimateBytes({ mentors: 10_000, mentees: 0 }, plain));
    expect(estimateBytes(not, own) - estimateBytes(not, plain)).toBe(100e6);
    expect(() => checkFits(kept, 10, 9)).toThrow(/4000 mentors and 4000 mentees/);
    checkFits(kept, 9, 9);
  });

  it('counts the copy of the tables that other machines read, where there are tables', () => {
    const plain = { hasExtensions: false, isScanned: false };
    const scanned = { hasExtensions: false, isScanned: true };
    const kept = { mentors: 4000, mentees: 4000 };
    expect(estimateBytes(kept, scanned)).toBe(estimateBytes(kept, plain));
    const cohort = generateCohort({
      mentors: 4500,
      mentees: 4500,
      seed: 'copy',
      textRate: 1,
      importanceRate: 1,
    });
    const copy = serialize(scorableData(prepare(cohort, {}, {}))).length;
    const counted =
      estimateBytes({ mentors: 4500, mentees: 4500 }, scanned) -
      estimateBytes({ mentors: 4500, mentees: 4500 }, plain);
    // The buffer of a serializer is twice as long as what it holds, at most.
    expect(counted).toBeGreaterThan(2 * copy);
    expect(counted).toBeLessThan(4 * copy);
    expect(estimateBytes({ mentors: 4500, mentees: 4500 }, { hasExtensions: true, isScanned: true })).toBe(
      estimateBytes({ mentors: 4500, mentees: 4500 }, { hasExtensions: true, isScanned: false }),
    );
  });
});
