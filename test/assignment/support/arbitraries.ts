import fc from 'fast-check';
import {
  type AssignmentObjective,
  type AssignmentProblem,
  bottleneck,
  FORBIDDEN,
  leximin,
  type Pair,
} from '../../../src/entries/assignment';

export interface ProblemShape {
  readonly most: number;
  readonly least?: number;
  readonly capacity: number;
  /** Which objectives may occur; default: any list of up to four kinds. */
  readonly objectives?: fc.Arbitrary<readonly AssignmentObjective[]>;
  readonly minimums?: boolean;
  readonly locks?: boolean;
  readonly rowsExactlyOne?: boolean;
  /** Whether empty costs may be negative where a maximum is 1; default true. */
  readonly rewards?: boolean;
}

/** Random problems of every shape; costs from a few distinct ones (many ties) to large ones. */
export function problems(shape: ProblemShape): fc.Arbitrary<AssignmentProblem> {
  const side = fc.integer({ min: shape.least ?? 0, max: shape.most });
  return fc
    .record({ rows: side, columns: side, spread: fc.constantFrom(1, 3, 20, 1_000_000_000) })
    .chain(({ rows, columns, spread }) =>
      fc
        .record({
          density: fc.constantFrom(1, 0.8, 0.4),
          cells: fc.array(
            fc.record({
              cost: fc.integer({ min: -spread, max: spread }),
              at: fc.double({ min: 0, max: 1, noNaN: true }),
              lock: fc.integer({ min: 0, max: 30 }),
            }),
            { minLength: rows * columns, maxLength: rows * columns },
          ),
          rowBounds: bounds(rows, shape, shape.rowsExactlyOne === true),
          columnBounds: bounds(columns, shape, false),
        })
        .chain(({ density, cells, rowBounds, columnBounds }) => {
          const cost = Int32Array.from(cells, ({ cost: value, at }) => (at <= density ? value : FORBIDDEN));
          const locks: Pair[] = [];
          cells.forEach(({ lock }, cell) => {
            if (shape.locks !== false && lock === 0 && cost[cell] !== FORBIDDEN) {
              locks.push([Math.floor(cell / columns), cell % columns]);
            }
          });
          return (
            shape.objectives ??
            objectiveLists(rows, columns, rowBounds.max, columnBounds.max, shape.rewards !== false)
          ).map(
            (objectives): AssignmentProblem => ({
              rows,
              columns,
              cost,
              rowMin: rowBounds.min,
              rowMax: rowBounds.max,
              columnMin: columnBounds.min,
              columnMax: columnBounds.max,
              locks,
              objectives,
            }),
          );
        }),
    );
}

function bounds(length: number, shape: ProblemShape, exactlyOne: boolean) {
  if (exactlyOne) {
    return fc.constant({ min: new Array<number>(length).fill(1), max: new Array<number>(length).fill(1) });
  }
  return fc
    .array(
      fc.record({
        max: fc.integer({ min: 0, max: shape.capacity }),
        min: fc.integer({ min: 0, max: 6 * shape.capacity }),
      }),
      { minLength: length, maxLength: length },
    )
    .map((list) => ({
      max: list.map(({ max }) => max),
      min: list.map(({ min, max }) => (shape.minimums !== false && min <= max ? min : 0)),
    }));
}

/** Up to four different objectives in any order. */
export function objectiveLists(
  rows: number,
  columns: number,
  rowMax: readonly number[],
  columnMax: readonly number[],
  rewards = true,
): fc.Arbitrary<readonly AssignmentObjective[]> {
  const list = (length: number, min: number, max: number) =>
    fc.array(fc.integer({ min, max }), { minLength: length, maxLength: length });
  const emptyCosts = (max: readonly number[]) =>
    fc
      .array(fc.integer({ min: -9, max: 9 }), { minLength: max.length, maxLength: max.length })
      .map((values) => values.map((value, index) => (max[index]! > 1 || !rewards ? Math.abs(value) : value)));
  const pair = fc.tuple(
    fc.integer({ min: 0, max: Math.max(0, rows - 1) }),
    fc.integer({ min: 0, max: Math.max(0, columns - 1) }),
  );
  const each: fc.Arbitrary<AssignmentObjective>[] = [
    list(rows, 0, 3).map((wanted) => ({ kind: 'row-minimums', wanted })),
    list(columns, 0, 3).map((wanted) => ({ kind: 'column-minimums', wanted })),
    fc.constant({ kind: 'cover-rows' }),
    list(rows, 0, 2).map((classes) => ({ kind: 'cover-rows', classes })),
    fc.constant({ kind: 'cover-columns' }),
    list(columns, 0, 2).map((classes) => ({ kind: 'cover-columns', classes })),
    fc.constantFrom('rows' as const, 'columns' as const).map((side) => ({ kind: 'first-pairs', side })),
    fc.constant({ kind: 'pair-count' }),
    fc
      .array(pair, { maxLength: rows === 0 || columns === 0 ? 0 : 6 })
      .map((pairs) => ({ kind: 'listed-pairs', pairs })),
    fc.constant({ kind: 'total-cost' }),
    fc
      .record({ rowEmptyCost: emptyCosts(rowMax), columnEmptyCost: emptyCosts(columnMax) })
      .map((costs) => ({ kind: 'total-cost', ...costs })),
    fc.constant(bottleneck),
    fc.constant(leximin),
  ];
  return fc.array(fc.oneof(...each), { minLength: 1, maxLength: 4 });
}
