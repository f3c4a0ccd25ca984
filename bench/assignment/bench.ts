/**
 * The assignment solvers of the npm registry, scipy's and ours on the same matrices, one after the other.
 * See README.md beside this file.
 *
 *     node bench/assignment/run.mjs            n = 100 to 5,000
 *     node bench/assignment/run.mjs --large    and 10,000, and slow peers a size further
 *     node bench/assignment/run.mjs --quick    n = 100 to 1,000
 *     node bench/assignment/run.mjs --only cohort     one table: uniform, mentoring, cohort or hard
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCohort } from '../../src/entries/synthetic';
import { SCORE_UNIT } from '../../src/model';
import { scoreMatrix } from '../../src/scoring';
import { type FamilyName, families, matrixOf } from './families';

const large = process.argv.includes('--large');
const quick = process.argv.includes('--quick');
const onlyAt = process.argv.indexOf('--only');
const wanted = (table: string) => onlyAt < 0 || process.argv[onlyAt + 1] === table;
const sizes = [100, 500, 1000, ...(quick ? [] : [2000, 5000]), ...(large ? [10_000] : [])];
/** Beyond this size a peer takes minutes. */
const largest: Record<string, number> = { 'munkres-js': 500, 'linear-sum-assignment': large ? 5000 : 2000 };

const scratch = mkdtempSync(join(tmpdir(), 'assignment-bench-'));
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const scipyScript = fileURLToPath(new URL('../../bench/assignment/scipy_child.py', import.meta.url));

interface Run {
  /** Median. */
  readonly milliseconds: number;
  readonly total: number;
  /** Bytes; of the solvers that run in Node. */
  readonly peak: number;
}

function run(solver: string, file: string, n: number, seconds = 1.5): Run {
  const [command, first] =
    solver === 'scipy' ? ['python3', scipyScript] : [process.execPath, script('child.mjs')];
  const { stdout, stderr, status } = spawnSync(command, [first, solver, file, `${n}`, `${seconds}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${solver} failed: ${stderr}`);
  const { milliseconds, total, peak } = JSON.parse(stdout);
  const sorted: number[] = milliseconds.sort((one: number, other: number) => one - other);
  return { milliseconds: sorted[sorted.length >> 1]!, total, peak };
}

function withMatrix<T>(cost: Int32Array, use: (file: string) => T): T {
  const file = join(scratch, 'cost.bin');
  writeFileSync(file, cost);
  try {
    return use(file);
  } finally {
    rmSync(file);
  }
}

/** Mentees by mentors of a synthetic cohort, default policy: a million minus the score. */
function cohortMatrix(n: number): Int32Array {
  const { units } = scoreMatrix(generateCohort({ mentors: n, mentees: n }));
  for (let cell = 0; cell < units.length; cell++) units[cell] = SCORE_UNIT - units[cell]!;
  return units;
}

const figure = (value: number) =>
  value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en-US');

/** The exponent of growth between two times. */
const exponent = (from: Run, to: Run, ratio: number) =>
  (Math.log(to.milliseconds / from.milliseconds) / Math.log(ratio)).toFixed(2);

function compare(title: string, matrix: (n: number) => Int32Array, solvers: readonly string[]): void {
  console.log(`\n### ${title}\n`);
  const times = new Map<string, Map<number, Run>>(solvers.map((solver) => [solver, new Map()]));
  const memory: string[] = [];
  const idle = withMatrix(new Int32Array(1), (file) => run('baseline', file, 1, 0).peak);
  for (const n of sizes) {
    withMatrix(matrix(n), (file) => {
      const totals = new Set<number>();
      for (const solver of solvers) {
        if (n > (largest[solver] ?? Number.POSITIVE_INFINITY)) continue;
        const result = run(solver, file, n);
        times.get(solver)!.set(n, result);
        totals.add(result.total);
        console.error(`${title}, ${n}, ${solver}: ${figure(result.milliseconds)} ms`);
      }
      if (totals.size > 1) throw new Error(`${title}, ${n}: different totals ${[...totals]}`);
      if (n >= 1000) memory.push(`${n.toLocaleString('en-US')}: ${peakMemory(file, n, idle)}`);
    });
  }
  const head = sizes.map((n) => n.toLocaleString('en-US'));
  console.log(`| solver, ms | ${head.join(' | ')} | growth 500 to 5,000 |`);
  console.log(`|---|${'---:|'.repeat(head.length + 1)}`);
  for (const [solver, runs] of times) {
    const cells = sizes.map((n) => (runs.has(n) ? figure(runs.get(n)!.milliseconds) : '-'));
    const [from, to] = [runs.get(500), runs.get(5000)];
    const growth = from !== undefined && to !== undefined ? `n^${exponent(from, to, 10)}` : '-';
    console.log(`| ${solver} | ${cells.join(' | ')} | ${growth} |`);
  }
  console.log(
    `\nPeak memory of mentor-match for one solve, against the goal of 1.2 matrices and 1 kB a person: ${memory.join('; ')}.`,
  );
}

/** Of one solve, matrix included: what the process takes beyond one that has next to nothing to do. */
function peakMemory(file: string, n: number, idle: number): string {
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  const goal = 1.2 * 4 * n * n + 2 * n * 1000;
  return `${megabytes(run('mentor-match', file, n, 0).peak - idle)} of ${megabytes(goal)}`;
}

/** Our two methods and scipy on everything that is known to be hard. */
function compareHard(n: number, solvers: readonly string[]): void {
  console.log(`\n### Hard families, n = ${n.toLocaleString('en-US')}\n`);
  console.log(`| family, ms | ${solvers.join(' | ')} |`);
  console.log(`|---|${'---:|'.repeat(solvers.length)}`);
  for (const family of Object.keys(families) as FamilyName[]) {
    const cost = matrixOf(family, n, n);
    // A peer without forbidden pairs gets a cost that no optimum would pay.
    const forPeers = family === 'sparse' ? cost.map((value) => Math.min(value, 2 ** 30)) : cost;
    const results = solvers.map((solver) =>
      withMatrix(solver === 'scipy' ? forPeers : cost, (file) => run(solver, file, n)),
    );
    if (new Set(results.map((result) => result.total)).size > 1)
      throw new Error(`${family}: different totals`);
    console.log(`| ${family} | ${results.map((result) => figure(result.milliseconds)).join(' | ')} |`);
  }
}

try {
  const hasScipy = spawnSync('python3', ['-c', 'import scipy.optimize']).status === 0;
  if (!hasScipy) console.log('scipy is left out: not found. On Debian: apt-get install python3-scipy');
  const scipy = hasScipy ? ['scipy'] : [];
  const solvers = ['mentor-match', ...scipy, 'munkres', 'linear-sum-assignment', 'munkres-js'];
  console.log(`Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}; medians, one thread.`);
  if (wanted('uniform')) compare('Uniform, 1 to 100,000', (n) => matrixOf('uniform', n, n), solvers);
  if (wanted('mentoring')) {
    compare('Mentoring-like, scores 0 to 10,000', (n) => matrixOf('mentoring', n, n), solvers);
  }
  if (wanted('cohort')) compare('Synthetic cohort, scores 0 to 1,000,000', cohortMatrix, solvers);
  if (wanted('hard')) {
    const own = ['mentor-match', 'mentor-match dense', 'mentor-match transport'];
    for (const n of quick ? [200] : [200, 2000]) compareHard(n, [...own, ...scipy]);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
