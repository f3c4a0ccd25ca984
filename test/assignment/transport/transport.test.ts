import { describe, expect, it } from 'vitest';
import { matrixOf, seededRandom } from '../../../bench/assignment/families';
import { drive } from '../../../src/assignment/problem';
import { solveTransport, type TransportSteps } from '../../../src/assignment/transport';
import { TUNING, type Tuning } from '../../../src/assignment/transport/auction/tuning';
import type { Transport, TransportOutcome } from '../../../src/assignment/transport/types';
import { denseCostSource, FORBIDDEN, type StepReply } from '../../../src/entries/assignment';

type Random = () => number;
const below = (random: Random, count: number) => Math.floor(random() * count);

/** A random problem of at most 12 pairs, ties and forbidden pairs included. */
function smallProblem(random: Random): Transport {
  const rows = 1 + below(random, 4);
  const columns = 1 + below(random, Math.floor(12 / rows));
  const span = [2, 5, 100, 1_000_000][below(random, 4)]!;
  const forbidden = [0, 0.2, 0.5][below(random, 3)]!;
  const cost = Int32Array.from({ length: rows * columns }, () =>
    random() < forbidden ? FORBIDDEN : below(random, span) - (span >> 1),
  );
  const most = 1 + below(random, 3);
  const copies = Int32Array.from({ length: rows }, () => below(random, most + 1));
  const keepable = copies.map((count) => below(random, count + 1));
  const freeToKeep = keepable.map((count) => below(random, count + 1));
  const keepCost = Float64Array.from(copies, (count) => below(random, span) - (count === 1 ? span >> 1 : 0));
  const seats = Int32Array.from({ length: columns }, () => below(random, 4));
  const required = seats.map((count) => (random() < 0.5 ? 0 : below(random, count + 1)));
  const firstSeat = Float64Array.from(seats, (count) =>
    random() < 0.5 ? 0 : (count === 1 ? span >> 1 : 0) - below(random, span),
  );
  return {
    source: denseCostSource(cost, rows, columns),
    supply: copies,
    keepable,
    freeToKeep,
    keepCost,
    seats,
    required,
    firstSeat,
  };
}

/** What chosen pairs cost, `undefined` if they are out of bounds. */
function costOf(problem: Transport, isChosen: (row: number, column: number) => boolean): number | undefined {
  const { source, supply, keepable, freeToKeep, keepCost, seats, required, firstSeat } = problem;
  const taken = new Int32Array(source.columns);
  let sum = 0;
  for (let row = 0; row < source.rows; row++) {
    let used = 0;
    for (let column = 0; column < source.columns; column++) {
      if (!isChosen(row, column)) continue;
      if (source.cost(row, column) === FORBIDDEN) return undefined;
      used++;
      taken[column]!++;
      sum += source.cost(row, column);
    }
    const kept = supply[row]! - used;
    if (kept < 0 || kept > keepable[row]!) return undefined;
    sum += Math.max(0, kept - freeToKeep[row]!) * keepCost[row]!;
  }
  for (let column = 0; column < source.columns; column++) {
    if (taken[column]! > seats[column]! || taken[column]! < required[column]!) return undefined;
    if (taken[column]! > 0) sum += firstSeat[column]!;
  }
  return sum;
}

function bruteForce(problem: Transport): number | undefined {
  const { rows, columns } = problem.source;
  let best: number | undefined;
  for (let set = 0; set < 1 << (rows * columns); set++) {
    const cost = costOf(problem, (row, column) => ((set >> (row * columns + column)) & 1) === 1);
    if (cost !== undefined && (best === undefined || cost < best)) best = cost;
  }
  return best;
}

/** The optimality conditions that `Transport` states, checked pair by pair. */
function expectProof(problem: Transport, outcome: Extract<TransportOutcome, { status: 'optimal' }>): void {
  const { source, supply, keepable, freeToKeep, keepCost, seats, required, firstSeat } = problem;
  const { u, v, rowOf, columnOf } = outcome;
  const chosen = new Set<number>();
  rowOf.forEach((row, index) => {
    chosen.add(row * source.columns + columnOf[index]!);
  });
  expect(chosen.size).toBe(rowOf.length);
  const taken = new Int32Array(source.columns);
  for (let row = 0; row < source.rows; row++) {
    let used = 0;
    for (let column = 0; column < source.columns; column++) {
      const cost = source.cost(row, column);
      if (cost === FORBIDDEN) continue;
      const reduced = cost - u[row]! - v[column]!;
      if (chosen.has(row * source.columns + column)) {
        used++;
        taken[column]!++;
        expect(reduced).toBeLessThanOrEqual(0);
      } else expect(reduced).toBeGreaterThanOrEqual(0);
    }
    if (supply[row] === 0) continue;
    const kept = supply[row]! - used;
    const keep = (count: number) => (count < freeToKeep[row]! ? 0 : keepCost[row]!);
    if (kept > 0) expect(keep(kept - 1)).toBeLessThanOrEqual(u[row]!);
    if (kept < keepable[row]!) expect(keep(kept)).toBeGreaterThanOrEqual(u[row]!);
  }
  for (let column = 0; column < source.columns; column++) {
    const count = taken[column]!;
    if (seats[column] === 0) continue;
    const reserve = (seat: number) => (seat === 0 ? firstSeat[column]! : 0);
    if (count < seats[column]!) expect(-v[column]!).toBeLessThanOrEqual(reserve(count));
    if (count > required[column]!) expect(-v[column]!).toBeGreaterThanOrEqual(reserve(count - 1));
  }
}

const runs = Number(process.env['MENTOR_MATCH_PROPERTY_RUNS'] ?? 3000);

const costOfPairs = (problem: Transport, { rowOf, columnOf }: TransportOutcome) => {
  const { columns } = problem.source;
  const chosen = new Set(Array.from(rowOf, (row, index) => row * columns + columnOf[index]!));
  return costOf(problem, (row, column) => chosen.has(row * columns + column));
};

/**
 * Small pauses, short lists and an auction of few bids for however few copies: everything that is rare happens often.
 */
const tight: Tuning = {
  ...TUNING,
  stride: 2,
  listSize: 2,
  climbing: { bids: 4, scans: 2 },
  descending: { bids: 6, scans: 3 },
  fewCopies: 0,
};
/** The same with the limits of everyday. */
const auctioned: Tuning = { ...TUNING, fewCopies: 0 };

const inBatches = (problem: Transport, size: number): Transport => {
  const { source } = problem;
  const inner = {
    rows: source.rows,
    columns: source.columns,
    lowest: source.lowest,
    highest: source.highest,
    allowsAll: source.allowsAll,
    cost: source.cost.bind(source),
    row: source.row.bind(source),
    scan: source.scan.bind(source),
  };
  return { ...problem, source: { ...inner, implicit: true, batch: { size } } };
};

/** Every way to the optimum. */
const WAYS: readonly (readonly [Tuning | undefined, (problem: Transport) => Transport])[] = [
  [undefined, (problem) => problem],
  [auctioned, (problem) => problem],
  [tight, (problem) => problem],
  [tight, (problem) => inBatches(problem, 3)],
];

/** Drives steps, telling the answer for each; returns the outcome and how many steps there were. */
function run(
  steps: TransportSteps<TransportOutcome>,
  answer: (at: number, bound: () => number) => StepReply,
) {
  let count = 0;
  let step = steps.next();
  while (step.done !== true) step = steps.next(answer(count++, step.value.lowerBound));
  return { outcome: step.value, count };
}

describe('solveTransport', () => {
  it('agrees with brute force and proves it, on random problems of every shape', () => {
    let solved = 0;
    for (let seed = 0; solved < runs; seed++) {
      const problem = smallProblem(seededRandom(seed));
      const best = bruteForce(problem);
      if (best === undefined) continue;
      solved++;
      WAYS.forEach(([tuning, change], way) => {
        const outcome = drive(solveTransport(change(problem), { seed }, tuning));
        if (outcome.status !== 'optimal') throw new Error('nobody said stop');
        expect([seed, way, costOfPairs(problem, outcome)]).toEqual([seed, way, best]);
        expectProof(problem, outcome);
      });
    }
  });

  it('stops at any step within bounds, with a bound that is true', () => {
    let stops = 0;
    for (let seed = 0; stops < 4000; seed++) {
      const problem = smallProblem(seededRandom(seed));
      const best = bruteForce(problem);
      if (best === undefined) continue;
      const [tuning, change] = WAYS[seed % WAYS.length]!;
      const start = () => solveTransport(change(problem), { seed }, tuning);
      const { count } = run(start(), (_, bound) => {
        expect([seed, bound() <= best]).toEqual([seed, true]);
        return undefined;
      });
      for (let at = 0; at < count; at++) {
        const { outcome } = run(start(), (step) => (step === at ? 'stop' : undefined));
        if (outcome.status === 'optimal') {
          expect([seed, costOfPairs(problem, outcome)]).toEqual([seed, best]);
          continue;
        }
        stops++;
        expect([seed, at, outcome.lowerBound <= best]).toEqual([seed, at, true]);
        const cost = costOfPairs(problem, outcome);
        expect([seed, at, cost !== undefined]).toEqual([seed, at, outcome.isWhole]);
        if (cost !== undefined) expect(cost).toBeGreaterThanOrEqual(best);
      }
    }
  });

  it.each(['mentoring', 'clones', 'sparse', 'all-equal', 'one-hot', 'machol-wien'] as const)(
    'goes forward only and keeps within its limits: %s',
    (family) => {
      const [rows, columns] = [220, 240];
      const cost = matrixOf(family, rows, columns, 3);
      const seats = new Int32Array(columns).fill(1);
      seats[7] = 30;
      const none = new Int32Array(rows);
      const problem: Transport = {
        source: denseCostSource(cost, rows, columns),
        supply: none.map(() => 1),
        keepable: none,
        freeToKeep: none,
        keepCost: new Float64Array(rows),
        seats,
        required: new Int32Array(columns),
        firstSeat: new Float64Array(columns),
      };
      const fractions: number[] = [];
      const bounds: number[] = [];
      const steps = solveTransport(problem);
      let step = steps.next();
      while (step.done !== true) {
        fractions.push(step.value.progress.fraction);
        bounds.push(step.value.lowerBound());
        step = steps.next();
      }
      const outcome = step.value;
      if (outcome.status !== 'optimal') throw new Error('nobody said stop');
      expectProof(problem, outcome);
      const best = costOfPairs(problem, outcome)!;
      expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
      for (const bound of bounds) expect(bound).toBeLessThanOrEqual(best);
      const { phases, bids, augmentations, scans } = outcome.stats;
      expect(phases).toBeLessThanOrEqual(2 * 32);
      expect(bids).toBeLessThanOrEqual(phases * TUNING.descending.bids * rows);
      expect(augmentations).toBeLessThanOrEqual(rows + columns);
      expect(scans).toBeLessThanOrEqual((phases * TUNING.descending.scans + 3 * augmentations + 1) * rows);
    },
  );

  it('ends where there is no solution, as its callers see to that there is one', () => {
    const rows = 100;
    const none = new Int32Array(rows);
    const problem: Transport = {
      source: denseCostSource(new Int32Array(rows), rows, 1),
      supply: none.map(() => 2),
      keepable: none,
      freeToKeep: none,
      keepCost: new Float64Array(rows),
      seats: Int32Array.of(300),
      required: new Int32Array(1),
      firstSeat: new Float64Array(1),
    };
    expect(() => drive(solveTransport(problem))).toThrow('no augmenting path');
  });
});
