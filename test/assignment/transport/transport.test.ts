import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../bench/assignment/families';
import { denseCostSource, FORBIDDEN } from '../../../src/assignment';
import { drive } from '../../../src/assignment/linear/drive';
import { solveTransport } from '../../../src/assignment/transport';
import type { Transport, TransportOutcome } from '../../../src/assignment/transport/types';

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
  const units = Int32Array.from({ length: rows }, () => below(random, most + 1));
  const keepable = units.map((count) => below(random, count + 1));
  const freeToKeep = keepable.map((count) => below(random, count + 1));
  const keepCost = Float64Array.from(units, (count) => below(random, span) - (count === 1 ? span >> 1 : 0));
  const seats = Int32Array.from({ length: columns }, () => below(random, 4));
  const required = seats.map((count) => (random() < 0.5 ? 0 : below(random, count + 1)));
  const firstSeat = Float64Array.from(seats, (count) =>
    random() < 0.5 ? 0 : (count === 1 ? span >> 1 : 0) - below(random, span),
  );
  return {
    source: denseCostSource(cost, rows, columns),
    units,
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
  const { source, units, keepable, freeToKeep, keepCost, seats, required, firstSeat } = problem;
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
    const kept = units[row]! - used;
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
  const { source, units, keepable, freeToKeep, keepCost, seats, required, firstSeat } = problem;
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
    if (units[row] === 0) continue;
    const kept = units[row]! - used;
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

describe('solveTransport', () => {
  it('agrees with brute force and proves it, on random problems of every shape', () => {
    let solved = 0;
    for (let seed = 0; solved < runs; seed++) {
      const problem = smallProblem(seededRandom(seed));
      const best = bruteForce(problem);
      if (best === undefined) continue;
      solved++;
      const outcome = drive(solveTransport(problem, { seed }));
      if (outcome.status !== 'optimal') throw new Error('nobody said stop');
      const chosen = new Set(
        Array.from(outcome.rowOf, (row, index) => row * problem.source.columns + outcome.columnOf[index]!),
      );
      const cost = costOf(problem, (row, column) => chosen.has(row * problem.source.columns + column));
      expect([seed, cost]).toEqual([seed, best]);
      expectProof(problem, outcome);
    }
  });

  it('ends where there is no solution, as its callers see to that there is one', () => {
    const rows = 100;
    const none = new Int32Array(rows);
    const problem: Transport = {
      source: denseCostSource(new Int32Array(rows), rows, 1),
      units: none.map(() => 2),
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
