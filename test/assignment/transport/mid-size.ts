import {
  type AssignmentObjective,
  type AssignmentProblem,
  bottleneck,
  FORBIDDEN,
  type Pair,
} from '../../../src/entries/assignment';
import { mulberry32 } from '../support/random';

/** How the costs of a problem come about, from random numbers in [0, 1) and the positions of row and column. */
type Family = (
  random: () => number,
  rows: number,
  columns: number,
) => (row: number, column: number) => number;

const families: Record<string, Family> = {
  uniform: (random) => () => Math.floor(100_000 * random()),
  'few values': (random) => () => Math.floor(4 * random()),
  'all equal': () => () => 7,
  'one-hot': (random, _, columns) => (_row, column) =>
    column < columns / 10 ? Math.floor(1000 * random()) : 5000,
  geometric: (random) => () => Math.floor(100_000 ** random()),
  huge: (random) => () => Math.floor(2e9 * (random() - 0.5)),
  /** Rows of few kinds, those of a kind with equal costs; columns alike too. */
  clones: (random, rows, columns) => {
    const kinds = Math.ceil(Math.min(rows, columns) / 9);
    const table = Array.from({ length: kinds * kinds }, () => Math.floor(200_000 * (random() - 0.5)));
    const kindOf = (count: number) => Array.from({ length: count }, () => Math.floor(kinds * random()));
    const rowKind = kindOf(rows);
    const columnKind = kindOf(columns);
    return (row, column) => table[rowKind[row]! * kinds + columnKind[column]!]!;
  },
  /** The same for many rows, all others differ. */
  'equal rows': (random, _, columns) => {
    const shared = Array.from({ length: columns }, () => Math.floor(100_000 * random()));
    return (row, column) => (row % 3 === 0 ? Math.floor(100_000 * random()) : shared[column]!);
  },
  'columns alone': (random, _, columns) => {
    const shared = Array.from({ length: columns }, () => Math.floor(100_000 * random()));
    return (_row, column) => shared[column]!;
  },
  'rows alone': (random, rows) => {
    const shared = Array.from({ length: rows }, () => Math.floor(100_000 * random()));
    return (row) => shared[row]!;
  },
};

const names = Object.keys(families);

/** The shapes of objectives that occur, by the parts of `objectiveOf`. */
const SHAPES = [
  'total',
  'cover total',
  'classes total',
  'cover both total',
  'minimums cover total',
  'first total',
  'count total',
  'empty',
  'cover empty',
  'cover listed total',
  'listed total cover',
  'cover empty listed',
  'cover bottleneck total',
  'total empty',
  'total count',
];

/** A problem of 20 to `most` a side, of one of many families and shapes; the same seed gives the same problem. */
export function midSizeProblem(seed: number, most: number): { name: string; problem: AssignmentProblem } {
  const random = mulberry32(seed);
  const integer = (low: number, high: number) => low + Math.floor((high - low + 1) * random());
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(items.length * random())]!;
  const rows = integer(20, most);
  const columns = random() < 0.3 ? rows : integer(20, most);
  const family = pick(names);
  const cell = families[family]!(random, rows, columns);
  const sign = pick([1, -1]);
  const density = pick([1, 1, 0.8, 0.4, 0.1]);
  const hasBlock = random() < 0.3;
  const lacksSeventh = random() < 0.3;
  const cost = Int32Array.from({ length: rows * columns }, (_, at) => {
    const row = Math.floor(at / columns);
    const column = at % columns;
    const value = sign * cell(row, column);
    const isOut =
      (density < 1 && random() > density) ||
      (hasBlock && row < rows / 3 && column < columns / 2) ||
      (lacksSeventh && row % 7 === 3);
    return isOut ? FORBIDDEN : value;
  });

  const bounds = (length: number, largest: number) =>
    Array.from({ length }, () => (largest === 1 ? 1 : integer(random() < 0.1 ? 0 : 1, largest)));
  const rowMax = bounds(rows, pick([1, 1, 2, 3, 6]));
  const columnMax = bounds(columns, pick([1, 1, 3, 8, 20]));
  const some = (max: number[], chance: number, share: number) => {
    const given = random() < chance;
    return max.map((largest) => (given && random() < share ? integer(0, Math.min(2, largest)) : 0));
  };
  const rowMin = some(rowMax, 0.2, 0.1);
  const columnMin = some(columnMax, 0.35, 0.3);
  const locks: Pair[] = [];
  for (let tries = random() < 0.3 ? 6 : 0; tries > 0; tries--) {
    const row = integer(0, rows - 1);
    const column = integer(0, columns - 1);
    const isUsed = locks.some(([one, other]) => one === row || other === column);
    if (!isUsed && cost[row * columns + column] !== FORBIDDEN && rowMax[row]! > 0 && columnMax[column]! > 0) {
      locks.push([row, column]);
    }
  }

  const empty = (max: number[]) =>
    max.map((largest) => (random() < 0.4 ? 0 : integer(largest > 1 ? 0 : -100_000, 200_000)));
  const objectiveOf = (part: string): AssignmentObjective => {
    switch (part) {
      case 'cover':
        return { kind: 'cover-rows' };
      case 'both':
        return { kind: 'cover-columns' };
      case 'classes':
        return { kind: 'cover-rows', classes: rowMax.map(() => integer(0, 3)) };
      case 'minimums':
        return { kind: 'column-minimums', wanted: columnMax.map(() => integer(0, 3)) };
      case 'first':
        return { kind: 'first-pairs', side: pick(['rows', 'columns'] as const) };
      case 'count':
        return { kind: 'pair-count' };
      case 'listed': {
        const pair = (): Pair => [integer(0, rows - 1), integer(0, columns - 1)];
        return { kind: 'listed-pairs', pairs: Array.from({ length: integer(1, 2 * rows) }, pair) };
      }
      case 'bottleneck':
        return bottleneck;
      case 'empty':
        return { kind: 'total-cost', rowEmptyCost: empty(rowMax), columnEmptyCost: empty(columnMax) };
      default:
        return { kind: 'total-cost' };
    }
  };
  const shape = pick(SHAPES);
  const objectives = shape.split(' ').map(objectiveOf);
  return {
    name: `${seed}: ${family}, ${shape}, ${rows} by ${columns}`,
    problem: {
      rows,
      columns,
      cost,
      rowMin,
      rowMax,
      columnMin,
      columnMax,
      locks,
      objectives,
      seed: integer(0, 5),
    },
  };
}
