import { type ErrorIssue, MentorMatchError, printValue } from '../../errors';
import { maximumCardinalitySteps } from './cardinality';
import type { SolveContext } from './context';
import type { CostSource, LinearInfeasible, LinearStepOptions, LinearSteps } from './types';

/** A problem that has a solution, ready for a solver; or why it has none; or what was found before a stop. */
export type Prepared =
  | { readonly status: 'ready'; readonly context: SolveContext }
  | { readonly status: 'infeasible'; readonly violator: Violator; readonly scans: number }
  | { readonly status: 'stopped'; readonly columnOfRow: Int32Array; readonly scans: number };

type Violator = Pick<LinearInfeasible, 'rows' | 'columns'>;

/**
 * Settles whether all rows of a problem, which was checked, can be assigned, without looking at costs: at
 * once if every pair is allowed, by a search for as many pairs as possible otherwise.
 */
export function* prepare(source: CostSource, options: LinearStepOptions): LinearSteps<Prepared> {
  const capacities = options.capacities ?? new Int32Array(source.columns).fill(1);
  const { rows, columns, complete } = source;
  let seats = 0;
  for (const capacity of capacities) seats += capacity;
  const starts = seededStarts(rows, columns, options.seed ?? 0);

  let scans = 0;
  if (complete && seats < rows) {
    // Any rows that are one more than the seats make a violator.
    const violator = { rows: ascending(seats + 1), columns: ascending(columns) };
    return { status: 'infeasible', violator, scans };
  }
  if (!complete) {
    const found = yield* maximumCardinalitySteps(source, capacities, starts);
    scans = found.scans;
    if (found.stopped) return { status: 'stopped', columnOfRow: found.columnOfRow, scans };
    if (found.violator !== undefined) return { status: 'infeasible', violator: found.violator, scans };
  }
  const context: SolveContext = {
    source,
    capacities,
    surplus: seats - rows,
    rowOrder: seededOrder(rows, options.seed ?? 0),
    starts,
    scansBefore: scans,
  };
  return { status: 'ready', context };
}

function ascending(length: number): Int32Array {
  return Int32Array.from({ length }, (_, index) => index);
}

/** A number in [0, 2^32) that looks random (the finaliser of MurmurHash3 by Austin Appleby). */
function hash(seed: number, index: number): number {
  let bits = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(seed | 0, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function seededStarts(rows: number, columns: number, seed: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => (columns === 0 ? 0 : hash(seed, row) % columns));
}

/** A shuffle of the rows (Fisher and Yates). */
function seededOrder(rows: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: rows }, (_, row) => row);
  for (let index = rows - 1; index > 0; index--) {
    const other = hash(~seed, index) % (index + 1);
    const kept = order[index]!;
    order[index] = order[other]!;
    order[other] = kept;
  }
  return order;
}

function expectSource(source: CostSource): void {
  const given: unknown = source;
  if (typeof given === 'object' && given !== null && typeof Reflect.get(given, 'scan') === 'function') return;
  throw new MentorMatchError('invalid-problem', [
    {
      path: 'source',
      message: 'not a source of costs',
      received: printValue(given),
      expected: 'a CostSource, as denseCostSource makes one',
    },
  ]);
}

/** @throws MentorMatchError as `solveDense` does. */
export function checkProblem(source: CostSource, options: LinearStepOptions): void {
  expectSource(source);
  const capacities = options.capacities ?? new Int32Array(source.columns).fill(1);
  const issues: ErrorIssue[] = [];
  const { rows, columns, lowest, highest } = source;
  const { seed } = options;
  if (capacities.length !== columns) {
    issues.push(wrongLength('capacities', capacities.length, columns, 'columns'));
  }
  capacities.forEach((capacity, column) => {
    if (capacity >= 0) return;
    issues.push({
      path: `capacities[${column}]`,
      message: 'a capacity cannot be negative',
      received: printValue(capacity),
      expected: 'an integer >= 0',
    });
  });
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)) {
    issues.push({
      path: 'seed',
      message: 'not a seed',
      received: printValue(seed),
      expected: 'an integer from 0 to 4294967295',
    });
  }
  if (issues.length > 0) throw new MentorMatchError('invalid-problem', issues);

  // Prices are apart by a chain of at most two steps a row, each up to the range of costs or an epsilon,
  // and no epsilon is more than eight times the range.
  const range = highest - lowest + 1;
  const largest = Math.max(Math.abs(lowest), Math.abs(highest), 16 * range);
  if ((rows + 1) * largest <= Number.MAX_SAFE_INTEGER) return;
  throw new MentorMatchError('possible-overflow', [
    {
      path: 'cost',
      message: 'sums of costs or prices could pass 2^53 and would not be exact',
      received: `${rows} rows with costs from ${lowest} to ${highest}`,
      expected: `a range of costs up to ${Math.floor(Number.MAX_SAFE_INTEGER / (16 * (rows + 1)))}`,
    },
  ]);
}

function wrongLength(path: string, received: number, expected: number, unit: string): ErrorIssue {
  return {
    path,
    message: 'the array has the wrong length',
    received: `${received} entries`,
    expected: `${expected} entries, one for each of the ${unit}`,
  };
}
