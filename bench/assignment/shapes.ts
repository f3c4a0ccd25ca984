/**
 * Shapes of policy, the ready matrix, the solver alone, beside LEMON's network simplex and cost scaling in the same run,
 * interleaved; run by `shapes.mjs`. Every outcome is verified, and its total is the peer's.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AssignmentObjective, solveAssignment, verifyAssignment } from '../../src/entries/assignment';
import { generateCohort } from '../../src/entries/synthetic';
import { scoreMatrix } from '../../src/scoring';

const [lemon, sizes = '1000,3000', rounds = '3'] = process.argv.slice(2);

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

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const folder = mkdtempSync(join(tmpdir(), 'shapes-'));
const file = join(folder, 'problem.bin');
for (const size of sizes.split(',').map(Number)) {
  for (const { name, rows, columns, rowMax, columnMax, wanted } of shapesOf(size)) {
    const cost = costsOf(rows, columns);
    const minimums: AssignmentObjective[] = wanted.some((least) => least > 0)
      ? [{ kind: 'column-minimums', wanted }]
      : [];
    const objectives: AssignmentObjective[] = [...minimums, { kind: 'cover-rows' }, { kind: 'total-cost' }];
    const problem = { rows, columns, cost, rowMax, columnMax, objectives };
    const head = Int32Array.of(rows, columns, ...rowMax, ...list(rows, () => 1), ...columnMax, ...wanted);
    writeFileSync(file, Buffer.concat([Buffer.from(head.buffer), Buffer.from(cost.buffer)]));
    const times = { ours: [] as number[], simplex: [] as number[], scaling: [] as number[] };
    let total: number | undefined;
    for (let round = 0; round < Number(rounds); round++) {
      const started = performance.now();
      const outcome = solveAssignment(problem);
      times.ours.push(performance.now() - started);
      if (outcome.status !== 'optimal') throw new Error(`${name}: ${outcome.status}`);
      total = outcome.totalCost;
      if (round === 0 && !verifyAssignment(problem, outcome).ok) throw new Error(`${name}: not proven`);
      if (lemon === undefined || lemon === '') continue;
      for (const method of ['simplex', 'scaling'] as const) {
        const answer: { readonly ms: number; readonly total: number } = JSON.parse(
          execFileSync(lemon, [file, method], { encoding: 'utf8' }),
        );
        if (answer.total !== total) throw new Error(`${name}: ${total}, LEMON ${answer.total}`);
        times[method].push(answer.ms);
      }
    }
    const ours = median(times.ours);
    const peer = (values: number[]) =>
      values.length === 0 ? '' : `${Math.round(median(values))} ms (${(median(values) / ours).toFixed(1)})`;
    console.log(
      `| ${size} | ${name} | ${Math.round(ours)} ms | ${peer(times.simplex)} | ${peer(times.scaling)} |`,
    );
  }
}
rmSync(folder, { recursive: true });
