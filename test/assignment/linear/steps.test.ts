import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../bench/assignment/families';
import { denseCostSource } from '../../../src/assignment/costs/matrix-source';
import { scanBatch } from '../../../src/assignment/costs/scan';
import type { CostSource, ScanBatch } from '../../../src/assignment/costs/source';
import type { StepReply } from '../../../src/assignment/problem';
import type { AssignmentStep } from '../../../src/assignment/problem/control';
import { arbitraryProblem } from './arbitraries';
import { bruteForceCost } from './brute-force';
import { faultsOf } from './certificate';
import { costOf, type Problem, transport, transportSteps, unitProblem } from './solvers';

type Answer<Step> = (step: Step, index: number) => StepReply;

function run<Step, Outcome>(
  steps: Generator<Step, Outcome, StepReply>,
  answer: Answer<Step> = () => undefined,
) {
  let count = 0;
  let step = steps.next();
  while (step.done !== true) step = steps.next(answer(step.value, count++));
  return { outcome: step.value, count };
}

/** What a source has to answer, by a dense one. */
function plainSource({ cost, rows, columns }: Problem): CostSource {
  const inner = denseCostSource(cost, rows, columns);
  return {
    rows,
    columns,
    lowest: inner.lowest,
    highest: inner.highest,
    allowsAll: inner.allowsAll,
    cost: (row, column) => inner.cost(row, column),
    row: (row) => inner.row(row),
    scan: (row, prices, k, start, out) => inner.scan(row, prices, k, start, out),
  };
}

/** A source whose scans are handed out in batches; `handed` collects how. */
function batched(problem: Problem, size: number, handed: number[][] = []) {
  const source: CostSource = { ...plainSource(problem), batch: { size } };
  const note = (batch: ScanBatch) => handed.push([...batch.rows.subarray(0, batch.size)]);
  return { source, note };
}

describe('scans in batches', () => {
  const inParts: Answer<AssignmentStep> = (step) => {
    if (step.kind === 'work') return undefined;
    // As two threads would, the second one first.
    const middle = step.batch.size >> 1;
    scanBatch(step.batch, middle);
    scanBatch(step.batch, 0, middle);
    return undefined;
  };
  const inPart: Answer<AssignmentStep> = (step) => {
    if (step.kind === 'scan') scanBatch(step.batch, step.batch.size >> 1);
    return undefined;
  };

  it('find an optimum, the same however they are carried out', () => {
    let scans = 0;
    fc.assert(
      fc.property(
        arbitraryProblem({ most: 9, cost: fc.integer({ min: -40, max: 0 }) }),
        fc.integer({ min: 1, max: 20 }),
        (problem, size) => {
          const { cost, rows, columns, capacities } = problem;
          const start = (source: CostSource) => transportSteps(source, { capacities });
          const handed: number[][] = [];
          const { source, note } = batched(problem, size, handed);
          const alone = run(start(source), (step) => {
            if (step.kind === 'scan') note(step.batch);
            return undefined;
          }).outcome;
          expect(faultsOf(alone, cost, rows, columns, capacities)).toEqual([]);
          for (const answer of [inParts, inPart]) expect(run(start(source), answer).outcome).toEqual(alone);
          const best = bruteForceCost(cost, rows, columns, capacities);
          expect(alone.status === 'optimal' ? alone.cost : undefined).toBe(best);
          for (const batch of handed) {
            expect(batch.length).toBeGreaterThan(0);
            expect(batch.length).toBeLessThanOrEqual(size);
            expect(new Set(batch).size).toBe(batch.length);
          }
          scans += handed.length;
        },
      ),
      { numRuns: 400 },
    );
    expect(scans).toBeGreaterThan(250);
  });

  it.each(['uniform', 'mentoring', 'clones', 'sparse', 'all-equal', 'low-rank', 'one-hot'] as const)(
    'are proven on larger problems, cold and warm: %s',
    (name) => {
      for (const [rows, columns, seats] of [
        [300, 300, 1],
        [300, 80, 5],
      ] as const) {
        const problem = unitProblem(matrixOf(name, rows, columns, 4), rows, columns);
        problem.capacities.fill(seats);
        const { capacities, cost } = problem;
        const { source } = batched(problem, 32);
        const cold = transport(source, { capacities });
        expect(faultsOf(cold, cost, rows, columns, capacities)).toEqual([]);
        if (cold.status !== 'optimal') continue;
        const v = cold.v.map((price, column) => price - (column % 3));
        const warm = { v, columnOfRow: cold.columnOfRow };
        const again = run(transportSteps(source, { capacities, warm }), inParts).outcome;
        expect(faultsOf(again, cost, rows, columns, capacities)).toEqual([]);
        expect(costOf(again)).toBe(cold.cost);
      }
    },
  );

  it('go to memory that the source provides', () => {
    const problem = unitProblem(matrixOf('mentoring', 220, 220), 220, 220);
    const { source } = batched(problem, 64);
    const allocate = (bytes: number) => new SharedArrayBuffer(bytes);
    const shared = { ...source, batch: { size: 64, allocate } };
    let seen = 0;
    const { outcome } = run(transportSteps(shared), (step) => {
      if (step.kind === 'work') return undefined;
      seen++;
      const { rows, starts, prices, columns, costs, counts, bounds } = step.batch;
      for (const array of [rows, starts, prices, columns, costs, counts, bounds]) {
        expect(array.buffer).toBeInstanceOf(SharedArrayBuffer);
      }
      return undefined;
    });
    expect(seen).toBeGreaterThan(0);
    expect(outcome).toEqual(transport(source));
  });
});

describe('sources that work rows out when they are asked', () => {
  const counting = (problem: Problem, more: Partial<CostSource>) => {
    const { cost, rows, columns } = problem;
    const { lowest, highest, allowsAll } = denseCostSource(cost, rows, columns);
    const inner = denseCostSource(cost, rows, columns);
    const reads = { rows: 0 };
    const source: CostSource = {
      rows,
      columns,
      lowest,
      highest,
      allowsAll,
      cost: (row, column) => inner.cost(row, column),
      row(row) {
        reads.rows++;
        return inner.row(row);
      },
      scan: (row, prices, k, start, out) => inner.scan(row, prices, k, start, out),
      ...more,
    };
    return { source, reads };
  };

  it('are solved as well, whatever the surplus and the batch', () => {
    fc.assert(
      fc.property(
        arbitraryProblem({ most: 14, capacity: fc.integer({ min: 0, max: 5 }) }),
        fc.constantFrom(0, 1, 5),
        (problem, size) => {
          const { cost, rows, columns, capacities } = problem;
          const { source } = counting(problem, { implicit: true, ...(size > 0 && { batch: { size } }) });
          const outcome = transport(source, { capacities });
          expect(faultsOf(outcome, cost, rows, columns, capacities)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are hardly read row by row where an assignment is easily found, or known', () => {
    const [rows, columns] = [240, 241];
    const problem = unitProblem(matrixOf('sparse', rows, columns, 3), rows, columns);
    const refuge = columns - 1;
    for (let row = 0; row < rows; row++) problem.cost[row * columns + refuge] = 5_000_000;
    problem.capacities[refuge] = rows;
    const { cost, capacities } = problem;
    const { source, reads } = counting(problem, { implicit: true, allowsAll: false });
    const cold = transport(source, { capacities });
    expect(faultsOf(cold, cost, rows, columns, capacities)).toEqual([]);
    expect(reads.rows).toBeLessThanOrEqual(2);
    if (cold.status !== 'optimal') throw new Error(cold.status);

    const plain = counting(problem, { implicit: true });
    const warm = { v: cold.v, columnOfRow: cold.columnOfRow };
    expect(costOf(transport(plain.source, { capacities, warm }))).toBe(cold.cost);
    expect(plain.reads.rows).toBeLessThanOrEqual(2);
    // A known assignment that is no longer possible does not count.
    const gone = { ...warm, columnOfRow: cold.columnOfRow.slice().fill(0) };
    expect(costOf(transport(plain.source, { capacities, warm: gone }))).toBe(cold.cost);
  });
});
