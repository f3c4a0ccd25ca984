/**
 * One solver on one matrix, in a process of its own, so that its peak memory is its own:
 *
 *     node child.mjs <solver> <file of n * n Int32> <n> <seconds to repeat for>
 *
 * prints `{ milliseconds: number[], total, peak }` (peak resident set in bytes). What is timed is the solve,
 * from the matrix as the solver wants it to its assignment; for three runs it goes on up to four times as long.
 */
import { existsSync, readFileSync } from 'node:fs';
import { linearSumAssignment } from 'linear-sum-assignment';
import { Matrix } from 'ml-matrix';
import { munkres } from 'munkres';
import munkresJs from 'munkres-js';
import { solveAssignment } from '../../src/entries/assignment';

type Columns = ArrayLike<number>;

const solvers: Record<string, (cost: Int32Array, n: number) => () => Columns> = {
  // Reads the matrix and does nothing: what the process takes without any solver.
  baseline: () => () => [],
  'mentor-match': (cost, n) => () => optimum(cost, n, 'auto'),
  'mentor-match dense': (cost, n) => () => optimum(cost, n, 'dense'),
  'mentor-match transport': (cost, n) => () => optimum(cost, n, 'transport'),
  munkres: (cost, n) => {
    const rows = Array.from({ length: n }, (_, row) => cost.subarray(row * n, (row + 1) * n));
    return () => columnsOf(munkres(rows), n);
  },
  'munkres-js': (cost, n) => {
    const rows = nested(cost, n);
    return () => columnsOf(munkresJs(rows), n);
  },
  'linear-sum-assignment': (cost, n) => {
    const matrix = new Matrix(nested(cost, n));
    return () => {
      const { rowAssignments } = linearSumAssignment(matrix, { maximaze: false });
      return rowAssignments;
    };
  },
};

function optimum(cost: Int32Array, n: number, solver: 'auto' | 'dense' | 'transport'): Columns {
  const outcome = solveAssignment({ rows: n, columns: n, cost, rowMin: new Int32Array(n).fill(1), solver });
  if (outcome.status !== 'optimal') throw new Error(outcome.status);
  return columnsOf(outcome.pairs, n);
}

function nested(cost: Int32Array, n: number): number[][] {
  return Array.from({ length: n }, (_, row) => Array.from(cost.subarray(row * n, (row + 1) * n)));
}

function columnsOf(pairs: Iterable<readonly [number, number]>, n: number): Columns {
  const columns = new Int32Array(n);
  for (const [row, column] of pairs) columns[row] = column;
  return columns;
}

const [solver = '', file = '', size = '0', seconds = '0'] = process.argv.slice(2);
const n = Number(size);
const bytes = readFileSync(file);
const cost = new Int32Array(bytes.buffer, bytes.byteOffset, n * n);
const solve = solvers[solver]?.(cost, n);
if (solve === undefined) throw new Error(`no solver ${solver}`);

const milliseconds: number[] = [];
let columns: Columns = [];
const begin = performance.now();
const goesOn = (factor: number) => performance.now() - begin < factor * Number(seconds) * 1000;
do {
  const start = performance.now();
  columns = solve();
  milliseconds.push(performance.now() - start);
} while (milliseconds.length < 1000 && (goesOn(1) || (milliseconds.length < 3 && goesOn(4))));

let total = 0;
for (let row = 0; row < columns.length; row++) total += cost[row * n + columns[row]!]!;
console.log(JSON.stringify({ milliseconds, total, peak: peakMemory() }));

/** Bytes. On Linux maxRSS would count what the parent held when it forked; VmHWM does not. */
function peakMemory(): number {
  const status = '/proc/self/status';
  const line = existsSync(status) ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8')) : null;
  return 1024 * Number(line?.[1] ?? process.resourceUsage().maxRSS);
}
