import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MentorMatchError } from '../../../src';
import {
  analyzeSensitivity,
  blockingPairs,
  bottleneck,
  changeProblem,
  costMatrix,
  deferredAcceptance,
  denseCostSource,
  priceOfStability,
  resolveAssignment,
  shortage,
  shortageBelowWorst,
  solveAssignment,
  startFrom,
  totalVersusWorstOff,
  verifyAssignment,
  withoutCostsAbove,
} from '../../../src/entries/assignment';

const problem = {
  rows: 2,
  columns: 3,
  cost: Int32Array.of(1, 2, 3, 3, 2, 1),
  rowMin: [0, 0],
  rowMax: [1, 1],
  columnMin: [0, 0, 0],
  columnMax: [1, 1, 1],
  locks: [[0, 0]],
  objectives: [{ kind: 'cover-rows', classes: [1, 0] }, { kind: 'total-cost' }],
};
const worst = { ...problem, objectives: [bottleneck] };
const outcome = solveAssignment(problem as never);

/** Each function with arguments that suit it. */
const FUNCTIONS: { readonly [name: string]: readonly [(...args: never[]) => unknown, ...unknown[]] } = {
  solveAssignment: [solveAssignment, problem],
  verifyAssignment: [verifyAssignment, problem, outcome],
  costMatrix: [
    costMatrix,
    [
      [1, null],
      [2, 3],
    ],
  ],
  denseCostSource: [denseCostSource, problem.cost, 2, 3],
  analyzeSensitivity: [analyzeSensitivity, problem, outcome],
  resolveAssignment: [resolveAssignment, problem, outcome],
  startFrom: [startFrom, outcome, problem],
  changeProblem: [
    changeProblem,
    problem,
    [
      { kind: 'cost', row: 0, column: 1, cost: 4 },
      { kind: 'row', row: 1, costs: [1, 2, 3], max: 1 },
    ],
  ],
  blockingPairs: [
    blockingPairs,
    problem,
    [
      [0, 0],
      [1, 2],
    ],
  ],
  deferredAcceptance: [
    deferredAcceptance,
    { ...problem, locks: [], rowMin: undefined, columnMin: undefined },
  ],
  priceOfStability: [priceOfStability, { ...problem, locks: [], rowMin: undefined, columnMin: undefined }],
  shortage: [shortage, problem, outcome, { row: 1 }],
  shortageBelowWorst: [shortageBelowWorst, worst, solveAssignment(worst as never)],
  totalVersusWorstOff: [totalVersusWorstOff, problem],
  withoutCostsAbove: [withoutCostsAbove, problem, 2],
};

const junk = [
  null,
  undefined,
  true,
  'text',
  '',
  Number.NaN,
  -1,
  1.5,
  1e300,
  Number.POSITIVE_INFINITY,
  {},
  [],
  [null],
  [[]],
  ['x'],
  [Number.NaN],
  { length: -1 },
  { length: 3 },
  { row: 0 },
  () => 0,
];

/** The value with the part at one place of it replaced, or its last part dropped. */
function broken(value: unknown, pick: () => number, other: unknown): unknown {
  if (typeof value !== 'object' || value === null || pick() % 3 === 0) return other;
  const keys = Object.keys(value);
  const key = keys[pick() % Math.max(1, keys.length)];
  if (key === undefined) return other;
  if (value instanceof Int32Array || value instanceof Float64Array) return value.slice(1);
  const part: unknown = broken(Reflect.get(value, key), pick, other);
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? part : item));
  return { ...value, [key]: part };
}

describe('wrong shapes', () => {
  it.each(Object.keys(FUNCTIONS))('%s takes what suits it', (name) => {
    const [call, ...args] = FUNCTIONS[name]!;
    expect(() => call(...(args as never[]))).not.toThrow();
  });

  it.each(Object.keys(FUNCTIONS))('%s answers anything with a result or a typed error', (name) => {
    const [call, ...args] = FUNCTIONS[name]!;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 1000 })), fc.constantFrom(...junk), (stream, other) => {
        const pick = () => stream.next().value ?? 0;
        const at = pick() % args.length;
        const given = args.map((arg, index) => (index === at ? broken(arg, pick, other) : arg));
        try {
          call(...(given as never[]));
        } catch (error) {
          if (!(error instanceof MentorMatchError)) throw error;
          expect(error.issues.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('refuses what is too large before it takes memory', () => {
    const huge = { rows: 2 ** 40, columns: 0, cost: new Int32Array(0) };
    expect(() => solveAssignment(huge)).toThrow(/^too-large: rows/);
    expect(() => verifyAssignment(huge, outcome as never)).toThrow(/^too-large: rows/);
  });
});
