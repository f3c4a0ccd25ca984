/**
 * Shapes of policy, the ready matrix, the solver alone, beside LEMON's network simplex and cost scaling (`lemon_child.cpp`,
 * compiled where g++ and Debian's liblemon-dev are, left out with a note elsewhere). The three take turns, another one first
 * each round; a time is the median over the rounds, in brackets the median of its ratios to ours in the same round. Every
 * outcome is verified, and its total is the peer's.
 *
 *     node bench/run.mjs assignment/shapes                  1,000 and 3,000 a side, 3 rounds
 *     node bench/run.mjs assignment/shapes 500,1000 5       other sizes and rounds
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AssignmentObjective, solveAssignment, verifyAssignment } from '../../src/entries/assignment';
import { generateCohort } from '../../src/entries/synthetic';
import { scoreMatrix } from '../../src/scoring';
import { figure, growth, head, median, rotated, row, summary } from '../support/figures';

const [given = '1000,3000', rounds = '3'] = process.argv.slice(2);
const sizes = given.split(',').map(Number);

/** A number that looks random, of a position. */
const hash = (at: number, salt: number) =>
  (Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)) >>> 0;
const list = (length: number, value: (at: number) => number) =>
  Int32Array.from({ length }, (_, at) => value(at));

interface Shape {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly rowMax: Int32Array;
  readonly columnMax: Int32Array;
  /** Least degrees of columns, to be met before anything else. */
  readonly wanted: Int32Array;
}

function shapesOf(size: number): Shape[] {
  const one = list(size, () => 1);
  const none = list(size, () => 0);
  const seats = list(size, (at) => 1 + (hash(at, 3) % 4));
  const few = Math.floor(size / 5);
  const square = { rows: size, columns: size, rowMax: one, wanted: none };
  return [
    { ...square, name: 'one to one', columnMax: one },
    { ...square, name: 'mentors with 1 to 4 seats', columnMax: seats },
    {
      ...square,
      name: 'a fifth as many mentors, 1 to 8 seats',
      columns: few,
      columnMax: list(few, (at) => 1 + (hash(at, 4) % 8)),
      wanted: list(few, () => 0),
    },
    {
      ...square,
      name: 'half of the mentees want two',
      rowMax: list(size, (at) => 1 + (hash(at, 5) % 2)),
      columnMax: seats,
    },
    {
      ...square,
      name: 'minimums for a third of the mentors, 1 to 4 seats',
      columnMax: seats,
      wanted: list(size, (at) => (hash(at, 9) % 3 === 0 ? 1 : 0)),
    },
  ];
}

function costsOf(rows: number, columns: number): Int32Array {
  const cohort = generateCohort({ mentors: columns, mentees: rows, seed: 'shapes' });
  return scoreMatrix(cohort, { form: 'professional' }).units.map((units) => 0 - units);
}

const METHODS = ['mentor-match', 'simplex', 'scaling'] as const;
type Method = (typeof METHODS)[number];

/** Milliseconds of each method, a round each. */
function measure(shape: Shape, file: string, lemon: string | undefined): Map<Method, number[]> {
  const { name, rows, columns, rowMax, columnMax, wanted } = shape;
  const cost = costsOf(rows, columns);
  const minimums: AssignmentObjective[] = wanted.some((least) => least > 0)
    ? [{ kind: 'column-minimums', wanted }]
    : [];
  const objectives: AssignmentObjective[] = [...minimums, { kind: 'cover-rows' }, { kind: 'total-cost' }];
  const problem = { rows, columns, cost, rowMax, columnMax, objectives };
  const numbers = Int32Array.of(rows, columns, ...rowMax, ...list(rows, () => 1), ...columnMax, ...wanted);
  writeFileSync(file, Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(cost.buffer)]));
  // The first run warms the code up, and is checked.
  const outcome = solveAssignment(problem);
  if (outcome.status !== 'optimal') throw new Error(`${name}: ${outcome.status}`);
  if (!verifyAssignment(problem, outcome).ok) throw new Error(`${name}: not proven`);
  const methods = METHODS.filter((method) => method === 'mentor-match' || lemon !== undefined);
  const times = new Map<Method, number[]>(methods.map((method) => [method, []]));
  for (let round = 0; round < Number(rounds); round++) {
    for (const method of rotated(methods, round)) {
      if (method === 'mentor-match' || lemon === undefined) {
        const started = performance.now();
        solveAssignment(problem);
        times.get('mentor-match')!.push(performance.now() - started);
        continue;
      }
      const answer: { readonly ms: number; readonly total: number } = JSON.parse(
        execFileSync(lemon, [file, method], { encoding: 'utf8' }),
      );
      if (answer.total !== outcome.totalCost)
        throw new Error(`${name}: ${outcome.totalCost}, LEMON ${answer.total}`);
      times.get(method)!.push(answer.ms);
    }
  }
  return times;
}

const folder = mkdtempSync(join(tmpdir(), 'shapes-'));
try {
  const program = join(folder, 'lemon');
  const compiled = spawnSync('g++', ['-O2', '-o', program, 'bench/assignment/lemon_child.cpp'], {
    stdio: 'ignore',
  });
  const lemon = compiled.status === 0 ? program : undefined;
  if (lemon === undefined) console.log('No g++ or no LEMON (liblemon-dev) here: without the peer.\n');
  console.log(
    head(
      [
        'a side',
        'shape',
        'mentor-match, ms',
        'growth',
        'network simplex (times ours)',
        'cost scaling (times ours)',
      ],
      2,
    ),
  );
  const first = new Map<string, number>();
  const told: string[] = [];
  for (const [at, size] of sizes.entries()) {
    for (const shape of shapesOf(size)) {
      const times = measure(shape, join(folder, 'problem.bin'), lemon);
      const ours = times.get('mentor-match')!;
      if (at === 0) first.set(shape.name, median(ours));
      const grown = at === 0 ? '' : growth(first.get(shape.name)!, median(ours), size / sizes[0]!);
      const peers = (['simplex', 'scaling'] as const).map((method) => {
        const taken = times.get(method);
        if (taken === undefined) return undefined;
        return { ms: median(taken), times: median(taken.map((ms, round) => ms / ours[round]!)) };
      });
      const cells = peers.map((peer) => (peer ? `${figure(peer.ms)} (${figure(peer.times)})` : '-'));
      console.log(row([size.toLocaleString('en-US'), shape.name, figure(median(ours)), grown, ...cells]));
      if (at < sizes.length - 1 || peers[0] === undefined) continue;
      told.push(
        `${figure(Math.min(...peers.map((peer) => peer?.times ?? Number.POSITIVE_INFINITY)))} (${shape.name})`,
      );
    }
  }
  if (told.length > 0)
    console.log(
      summary(
        'one solve with seats, minimums and several mentors',
        `${sizes.at(-1)?.toLocaleString('en-US')} a side`,
        `times as long in the faster of LEMON's two: ${told.join(', ')}`,
      ),
    );
} finally {
  rmSync(folder, { recursive: true });
}
