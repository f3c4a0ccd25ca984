import fc from 'fast-check';
import { FORBIDDEN } from '../../../src/assignment/costs/forbidden';
import type { Problem } from './solvers';

interface Shape {
  readonly most: number;
  readonly cost?: fc.Arbitrary<number>;
  readonly capacity?: fc.Arbitrary<number>;
  /** Forbidden pairs for every four allowed ones. */
  readonly forbidden?: number;
}

/** Problems of up to `most` rows and columns, none of either included. */
export function arbitraryProblem({
  most,
  cost = fc.integer({ min: -9, max: 9 }),
  capacity = fc.integer({ min: 0, max: 3 }),
  forbidden = 1,
}: Shape): fc.Arbitrary<Problem> {
  const cell = fc.oneof(
    { weight: 4, arbitrary: cost },
    { weight: forbidden, arbitrary: fc.constant(FORBIDDEN) },
  );
  const side = fc.integer({ min: 0, max: most });
  const array = (element: fc.Arbitrary<number>, length: number) =>
    fc.array(element, { minLength: length, maxLength: length }).map((values) => Int32Array.from(values));
  return fc.tuple(side, side).chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cost: array(cell, rows * columns),
      capacities: array(capacity, columns),
    }),
  );
}
