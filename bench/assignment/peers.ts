/**
 * The assignment solvers of the npm registry, scipy's and ours on the same matrices. Each solver is a process of its own a
 * round, so that its memory is its own, and within a size the solvers take turns, another one first each round. A time is the
 * median over the rounds, in brackets the median of its ratios to ours in the same round. All come to the same total, or the
 * bench fails. scipy is left out with a note where it is not installed.
 *
 *     node bench/run.mjs assignment/peers                       n = 100 to 5,000
 *     node bench/run.mjs assignment/peers --quick               n = 100 and 500
 *     node bench/run.mjs assignment/peers --large               and 10,000, and slow peers a size further
 *     node bench/run.mjs assignment/peers --only cohort,hard    some tables: uniform, mentoring, cohort, hard, methods
 *     node bench/run.mjs assignment/peers --rounds 5            3 rounds otherwise
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateCohort } from '../../src/entries/synthetic';
import { SCORE_UNIT } from '../../src/model';
import { scoreMatrix } from '../../src/scoring';
import { figure, growth, head, median, rotated, row, summary } from '../support/figures';
import { type FamilyName, families, matrixOf } from './families';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    only: { type: 'string', default: 'uniform,mentoring,cohort,hard,methods' },
    rounds: { type: 'string', default: '3' },
  },
});
const { quick, large } = values;
const rounds = Number(values.rounds);
const tables = values.only.split(',');
const sizes = [100, 500, ...(quick ? [] : [1000, 2000, 5000]), ...(large ? [10_000] : [])];
/** Beyond this size a peer takes minutes. */
const largest: Record<string, number> = { 'munkres-js': 500, 'linear-sum-assignment': large ? 5000 : 1000 };

const OURS = 'mentor-match';
/** For how long a process solves the same matrix again: what it takes warm. */
const SECONDS = 0.3;
const scratch = mkdtempSync(join(tmpdir(), 'assignment-bench-'));
const childScript = fileURLToPath(new URL('child.mjs', import.meta.url));
const scipyScript = join(process.cwd(), 'bench/assignment/scipy_child.py');

interface Run {
  /** Median of one process. */
  readonly milliseconds: number;
  readonly total: number;
  /** Bytes; of the solvers that run in Node. */
  readonly peak: number;
}

function run(solver: string, file: string, n: number, seconds = SECONDS): Run {
  const [command, script] = solver === 'scipy' ? ['python3', scipyScript] : [process.execPath, childScript];
  const { stdout, stderr, status } = spawnSync(command, [script, solver, file, `${n}`, `${seconds}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${solver} failed: ${stderr}`);
  const { milliseconds, total, peak } = JSON.parse(stdout);
  return { milliseconds: median(milliseconds), total, peak };
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

/** Milliseconds of a solver on one matrix, and how many times ours it took. */
interface Measured {
  readonly milliseconds: number;
  readonly times: number;
}

/** All solvers on one matrix, in turns. */
function measure(label: string, file: string, n: number, solvers: readonly string[]): Map<string, Measured> {
  const found = new Map<string, number[]>(solvers.map((solver) => [solver, []]));
  const totals = new Set<number>();
  for (let round = 0; round < rounds; round++) {
    for (const solver of rotated(solvers, round)) {
      const { milliseconds, total } = run(solver, file, n);
      found.get(solver)!.push(milliseconds);
      totals.add(total);
      console.error(`${label}, ${n}, round ${round + 1}, ${solver}: ${figure(milliseconds)} ms`);
    }
    if (totals.size > 1) throw new Error(`${label}, ${n}: different totals ${[...totals]}`);
  }
  const base = found.get(solvers[0]!)!;
  return new Map(
    [...found].map(([solver, taken]) => [
      solver,
      {
        milliseconds: median(taken),
        times: median(taken.map((milliseconds, round) => milliseconds / base[round]!)),
      },
    ]),
  );
}

const told = (solver: string, { milliseconds, times }: Measured) =>
  solver === OURS ? figure(milliseconds) : `${figure(milliseconds)} (${figure(times)})`;

function compare(title: string, matrix: (n: number) => Int32Array, solvers: readonly string[]): void {
  const times = new Map<string, Map<number, Measured>>(solvers.map((solver) => [solver, new Map()]));
  const memory: string[] = [];
  const idle = withMatrix(new Int32Array(1), (file) => run('baseline', file, 1, 0).peak);
  for (const n of sizes) {
    withMatrix(matrix(n), (file) => {
      const able = solvers.filter((solver) => n <= (largest[solver] ?? Number.POSITIVE_INFINITY));
      for (const [solver, measured] of measure(title, file, n, able)) times.get(solver)!.set(n, measured);
      if (n >= 1000) memory.push(`${n.toLocaleString('en-US')}: ${peakMemory(file, n, idle)}`);
    });
  }
  const [from, to] = [quick ? 100 : 500, quick ? 500 : 5000];
  console.log(`\n### ${title}\n`);
  console.log(
    head(['ms (times ours)', ...sizes.map((n) => n.toLocaleString('en-US')), `growth ${from} to ${to}`]),
  );
  for (const [solver, runs] of times) {
    const cells = sizes.map((n) => (runs.has(n) ? told(solver, runs.get(n)!) : '-'));
    const [less, more] = [runs.get(from), runs.get(to)];
    const grown = less && more ? growth(less.milliseconds, more.milliseconds, to / from) : '-';
    console.log(row([solver, ...cells, grown]));
  }
  if (memory.length > 0)
    console.log(
      `\nPeak memory of mentor-match for one solve, against the goal of 1.2 matrices and 1 kB a person: ${memory.join('; ')}.`,
    );
  const n = sizes.at(-1)!;
  const ours = times.get(OURS)!.get(n)!;
  const others = [...times].flatMap(([solver, runs]) =>
    solver === OURS || !runs.has(n) ? [] : [`${figure(runs.get(n)!.times)} times as long in ${solver}`],
  );
  const size = `${n.toLocaleString('en-US')} a side`;
  console.log(
    summary(
      `one solve of a ready matrix: ${title}`,
      size,
      [`${figure(ours.milliseconds)} ms`, ...others].join(', '),
    ),
  );
}

/** Of one solve, matrix included: what the process takes beyond one that has next to nothing to do. */
function peakMemory(file: string, n: number, idle: number): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const used = run(OURS, file, n, 0).peak - idle;
  const goal = 1.2 * 4 * n * n + 2 * n * 1000;
  return `${megabytes(used)} of ${megabytes(goal)} MB${used > goal ? ', missed' : ''}`;
}

const familyNames = Object.keys(families) as FamilyName[];

/** Solvers in turns on a matrix of each family that is known to be hard. */
function measureFamilies(n: number, solvers: readonly string[]): Map<FamilyName, Map<string, Measured>> {
  return new Map(
    familyNames.map((family) => {
      const cost = matrixOf(family, n, n);
      // scipy knows no forbidden pairs: a cost that no optimum would pay stands for them.
      if (family === 'sparse' && solvers.includes('scipy')) {
        for (let cell = 0; cell < cost.length; cell++) cost[cell] = Math.min(cost[cell]!, 2 ** 30);
      }
      return [family, withMatrix(cost, (file) => measure(family, file, n, solvers))];
    }),
  );
}

/** How ours and scipy grow on the hard families. */
function compareHard([small, large]: readonly [number, number], solvers: readonly string[]): void {
  const [less, more] = [measureFamilies(small, solvers), measureFamilies(large, solvers)];
  console.log('\n### Hard families\n');
  const columns = solvers.flatMap((solver) => [
    `${solver}, ${small}`,
    `${large.toLocaleString('en-US')}`,
    'growth',
  ]);
  console.log(head(['ms (times ours)', ...columns]));
  const behind: string[] = [];
  for (const family of familyNames) {
    const cells = solvers.flatMap((solver) => {
      const [one, other] = [less.get(family)!.get(solver)!, more.get(family)!.get(solver)!];
      if (solver !== OURS && other.times < 1) behind.push(family);
      const grown = growth(one.milliseconds, other.milliseconds, large / small);
      return [told(solver, one), told(solver, other), grown];
    });
    console.log(row([family, ...cells]));
  }
  if (solvers.length < 2) return;
  const missed = behind.length === 0 ? '' : `, behind on ${behind.join(', ')}`;
  console.log(
    summary(
      'one solve of a hard matrix, against scipy',
      `${large.toLocaleString('en-US')} a side`,
      `ahead on ${familyNames.length - behind.length} of ${familyNames.length} families${missed}`,
    ),
  );
}

/** Both methods of `solver: 'auto'`, which takes the dense one up to 200 rows. */
function compareMethods(n: number): void {
  const [dense, transport] = [`${OURS} dense`, `${OURS} transport`];
  console.log(`\n### Methods at ${n}\n`);
  console.log(head(['ms', 'dense', 'transport (times dense)']));
  for (const [family, measured] of measureFamilies(n, [dense, transport])) {
    const [one, other] = [measured.get(dense)!, measured.get(transport)!];
    console.log(row([family, figure(one.milliseconds), told(transport, other)]));
  }
}

try {
  const hasScipy = spawnSync('python3', ['-c', 'import scipy.optimize']).status === 0;
  if (!hasScipy) console.log('scipy is left out: not found. On Debian: apt-get install python3-scipy');
  const scipy = hasScipy ? ['scipy'] : [];
  const solvers = [OURS, ...scipy, 'munkres', 'linear-sum-assignment'];
  if (tables.includes('uniform'))
    compare('Uniform, 1 to 100,000', (n) => matrixOf('uniform', n, n), [...solvers, 'munkres-js']);
  if (tables.includes('mentoring'))
    compare('Mentoring-like, scores 0 to 10,000', (n) => matrixOf('mentoring', n, n), solvers);
  if (tables.includes('cohort')) compare('Synthetic cohort, scores 0 to 1,000,000', cohortMatrix, solvers);
  if (tables.includes('hard')) compareHard(quick ? [50, 100] : [500, 2000], [OURS, ...scipy]);
  if (tables.includes('methods')) compareMethods(quick ? 100 : 200);
} finally {
  rmSync(scratch, { recursive: true });
}
