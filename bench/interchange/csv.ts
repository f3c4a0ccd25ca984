/**
 * CSV: reading and checking people, against `csv-parse` alone (`columns: true`) on the same bytes, in turns. Milliseconds of
 * processor time (median), the ratio, and the peak memory of each step in a process of its own.
 *
 *     npx esbuild bench/interchange/csv.ts --bundle --platform=node --format=esm --packages=external --outfile=out/csv.mjs
 *     node --expose-gc out/csv.mjs               # 100,000 people, 7 rounds
 *     node --expose-gc out/csv.mjs 20000 5       # other people and rounds
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { readPeople, writePeople } from '../../src/entries/interchange';
import { generateCohort } from '../../src/entries/synthetic';

const STEPS: { readonly [name: string]: (bytes: Buffer) => number } = {
  'csv-parse alone': (bytes) => parse(bytes, { columns: true }).length,
  'people, checked': (bytes) => readPeople(bytes, { side: 'mentors' }).mentors.length,
};

const [people = '100000', rounds = '7', step, file] = process.argv.slice(2);
if (step !== undefined && file !== undefined) {
  STEPS[step]?.(readFileSync(file));
  console.log(`${step.padEnd(18)} peak ${(resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
} else {
  const text = writePeople(generateCohort({ mentors: Number(people), mentees: 1 }).mentors);
  const bytes = Buffer.from(text);
  console.log(`${people} people, ${(bytes.length / 1e6).toFixed(1)} MB`);
  const times = new Map<string, number[]>();
  for (let round = 0; round < Number(rounds); round++) {
    for (const [name, run] of Object.entries(STEPS)) {
      globalThis.gc?.();
      const before = process.cpuUsage();
      run(bytes);
      const { user, system } = process.cpuUsage(before);
      times.set(name, [...(times.get(name) ?? []), (user + system) / 1000]);
    }
  }
  const median = (values: readonly number[]) =>
    [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const base = median(times.get('csv-parse alone') ?? []);
  for (const [name, taken] of times) {
    const typical = median(taken);
    console.log(`${name.padEnd(18)} ${typical.toFixed(0).padStart(6)} ms  ${(typical / base).toFixed(2)}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'mentor-match-bench-'));
  try {
    const path = join(folder, 'mentors.csv');
    writeFileSync(path, bytes);
    for (const name of Object.keys(STEPS))
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), people, rounds, name, path], {
        stdio: 'inherit',
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
